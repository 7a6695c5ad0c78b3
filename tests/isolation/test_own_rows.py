"""The second wall: in the scope of one community a page finds no other's rows even where no policy is left."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import delete, exists, func, literal, select, union_all, update
from sqlalchemy.orm import aliased

from tenants.kept import Kept
from tenants.models import Community
from tenants.own_rows import PARAMETER
from tenants.provisioning import community_models
from tenants.roles import SINGLE_COMMUNITY, Role
from tenants.scope import Scope, community_scope
from tenants.session import activate, changed_rows
from tests.counting import Counting
from tests.isolation.world import MINE, THEIRS, granted, may

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from tests.isolation.world import World

# Row security off, or the planner would not reach the rows that are to stay unseen.
pytestmark = pytest.mark.usefixtures("without_policies")

MODELS = [Community, *community_models()]
READERS = [
    (role, model)
    for role in Role
    for model in MODELS
    if may(model.__table__, role, "r") and "community_id" in granted(model.__table__, role, "SELECT")
]
every_reader = pytest.mark.parametrize(
    ("role", "model"), READERS, ids=[f"{role}-{model.__tablename__}" for role, model in READERS]
)


@pytest.fixture(scope="module")
def without_policies(world: World) -> Iterator[None]:
    """No table is row-secured while these tests run."""
    tables = [model.__tablename__ for model in MODELS]
    for table in tables:
        world.superuser.execute(f'ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY')
    yield
    for table in tables:
        world.superuser.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')


@every_reader
def test_it_reads_its_own_rows(kernel: Flask, world: World, role: Role, model: Any) -> None:
    there = world.superuser.execute(f'SELECT count(DISTINCT community_id) FROM "{model.__tablename__}"').fetchone()
    assert there is not None and there[0] > 1, "nothing would be proved"
    other = aliased(model)
    both = union_all(select(model.community_id), select(other.community_id)).subquery()
    listed = select(model.community_id).cte()
    statements = (
        select(model.community_id),
        select(other.community_id),
        select(other.community_id).join_from(model, other, literal(True)),
        select(both.c.community_id),
        select(listed.c.community_id),
        union_all(select(model.community_id), select(other.community_id)),
        select(select(func.max(model.community_id)).scalar_subquery()),
        select(model.community_id).where(exists(_one(other).where(other.community_id == model.community_id))),
    )
    with kernel.app_context(), activate(Scope(role, MINE, "test:own")) as session:
        for statement in statements:
            assert set(session.execute(statement).scalars()) == {MINE.lo}, statement
            assert {row[0] for row in Kept(statement).rows(session)} == {MINE.lo}, statement
        theirs = _one(other).where(other.community_id == THEIRS.lo)
        assert session.execute(select(exists(theirs))).scalar_one() is False
        assert session.execute(select(func.count(theirs.scalar_subquery()))).scalar_one() == 0
        assert session.execute(select(func.count()).select_from(model)).scalar_one() == _count(world, model)


def _one(entity: Any) -> Any:
    return select(literal(1)).select_from(entity)


def _count(world: World, model: Any) -> int:
    query = f'SELECT count(*) FROM "{model.__tablename__}" WHERE community_id = %s'
    [(count,)] = world.superuser.execute(query, [MINE.lo]).fetchall()
    return int(count)


def test_it_changes_its_own_rows(kernel: Flask, world: World) -> None:
    tried = 0
    with kernel.app_context():
        for role in SINGLE_COMMUNITY:
            for model in community_models():
                table = model.__table__
                if "community_id" not in granted(table, role, "SELECT"):
                    continue
                before = world.snapshot(table, THEIRS)
                with activate(Scope(role, MINE, "test:own")) as session:
                    mine = session.execute(select(func.count()).select_from(model)).scalar_one()
                    for name in granted(table, role, "UPDATE")[:1] if may(table, role, "u") else ():
                        same = table.c[name] if name in granted(table, role, "SELECT") else b"0"
                        changed = session.execute(update(model).values({name: same}), execution_options=_NO_SYNC)
                        assert changed_rows(changed) == mine
                        tried += 1
                        session.rollback()
                    if may(table, role, "d"):
                        theirs = delete(model).where(model.community_id == THEIRS.lo)
                        assert changed_rows(session.execute(theirs, execution_options=_NO_SYNC)) == 0
                        session.rollback()
                assert world.snapshot(table, THEIRS) == before
    assert tried


_NO_SYNC = {"synchronize_session": False}


def test_it_finds_no_other_row_by_its_key(kernel: Flask, world: World) -> None:
    """Not even where a page is handed the key of it, whole."""
    with kernel.app_context():
        for model in community_models():
            if "community_id" not in granted(model.__table__, Role.COMMUNITY, "SELECT"):
                continue
            row = world.row(model.__table__, THEIRS)
            with activate(community_scope(MINE.lo, "test:own")) as session:
                found = select(model.id).where(model.community_id == THEIRS.lo, model.id == row["id"])
                assert session.execute(found).all() == []


def test_a_statement_that_is_kept_serves_every_community(kernel: Flask, world: World) -> None:
    kept = select(Community.community_id)
    with kernel.app_context():
        for _ in range(3):
            for area in (MINE, THEIRS):
                with activate(community_scope(area.lo, "test:own")) as session, _sent(kernel) as sent:
                    assert list(session.execute(kept).scalars()) == [area.lo]
                assert PARAMETER in sent[-1]
        with activate(Scope(Role.INSPECTOR, MINE.at(2), "test:own")) as session, _sent(kernel) as sent:  # type: ignore[arg-type]
            assert set(session.execute(kept).scalars()) >= {MINE.lo, THEIRS.lo}, "a range is left as it is"
        assert PARAMETER not in sent[-1]


@contextmanager
def _sent(app: Flask) -> Iterator[list[str]]:
    with Counting(app) as sent:
        yield sent
