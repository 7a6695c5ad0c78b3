"""Tenants on one pooled connection, in threads, nested and interleaved: each sees its own rows and nothing else."""

from __future__ import annotations

import contextvars
import threading
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import DBAPIError

from tenants.area import Area, Level
from tenants.roles import Role, access_of
from tenants.scope import NoScope, Scope, ScopeChanged, peek_scope
from tenants.session import activate, db, keeping_plans
from tests.isolation.world import AREA_TABLES, COMMUNITY_TABLES, MINE, PROVINCE, THEIRS, granted, may, table_name

if TYPE_CHECKING:
    from flask import Flask
    from sqlalchemy import Table
    from sqlalchemy.orm import Session

READABLE = [table for table in COMMUNITY_TABLES if may(table, Role.COMMUNITY, "r")]
WRITABLE = [table for table in READABLE if may(table, Role.COMMUNITY, "u") and table.name != "community_keys"]
ENDINGS = ("commit", "rollback", "error", "savepoint", "close", "write", "kept plans", "lost connection")

steps = st.lists(
    st.tuples(
        st.sampled_from((MINE, THEIRS)),
        st.sampled_from(READABLE),
        st.sampled_from(ENDINGS),
    ),
    min_size=2,
    max_size=12,
)


def _scope(area: Area, role: Role = Role.COMMUNITY) -> Scope:
    return Scope(role, area, "test:pool")


def _owners(session: Session, table: Table) -> set[int]:
    return set(session.execute(select(table.c.community_id)).scalars())


@given(steps)
@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tenants_take_turns_on_one_connection(narrow_kernel: Flask, history: list[Any]) -> None:
    """A pool of one: whatever the last tenant did and however it ended, the next sees only its own."""
    with narrow_kernel.app_context():
        for area, table, ending in history:
            with activate(_scope(area)) as session:
                assert _owners(session, table) == {area.lo}
                _end(session, table, ending, {area.lo})
            _assert_nothing_left_behind()


def _end(session: Session, table: Table, ending: str, owner: set[int]) -> None:
    if ending == "commit":
        session.commit()
    elif ending == "rollback":
        session.rollback()
    elif ending == "error":
        with pytest.raises(DBAPIError):
            session.execute(text("SELECT 1 / 0"))
    elif ending == "savepoint":
        with session.begin_nested() as savepoint:
            savepoint.rollback()
        assert _owners(session, table) == owner
    elif ending == "write" and table in WRITABLE:
        column = table.c[granted(table, Role.COMMUNITY, "UPDATE")[0]]
        written = session.execute(update(table).values({column: column}).returning(table.c.community_id))
        assert set(written.scalars()) == owner
        session.commit()
    elif ending == "kept plans":
        with keeping_plans(session) as connection:
            for _ in range(7):  # PostgreSQL settles on one plan for all after five
                assert set(connection.execute(select(table.c.community_id)).scalars()) == owner
        assert session.execute(text("SELECT count(*) FROM pg_prepared_statements")).scalar_one()
        session.commit()
    elif ending == "lost connection":
        session.connection().invalidate()


def _assert_nothing_left_behind() -> None:
    raw = db.engines[Role.COMMUNITY.value].raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("SELECT current_setting('qs.lo', true), current_setting('qs.hi', true)")
        assert all(value in (None, "") for value in cursor.fetchone())  # type: ignore[union-attr]
        cursor.execute("SELECT count(*) FROM buildings")
        assert cursor.fetchone() == (0,)
    finally:
        raw.close()


@pytest.mark.parametrize("table", [*COMMUNITY_TABLES, *AREA_TABLES], ids=table_name)
def test_without_a_scope_no_statement_is_sent(kernel: Flask, table: Table) -> None:
    with kernel.app_context():
        with pytest.raises(NoScope):
            db.session.execute(select(func.count()).select_from(table))
        for role in access_of(table):
            engine = db.engines[role.value]
            with pytest.raises(NoScope), engine.connect() as connection:
                connection.execute(select(func.count()).select_from(table))


@pytest.mark.parametrize("table", READABLE, ids=table_name)
def test_an_inner_scope_does_not_change_the_outer(kernel: Flask, table: Table) -> None:
    with kernel.app_context(), activate(_scope(MINE)) as outer:
        assert _owners(outer, table) == {MINE.lo}
        with activate(_scope(THEIRS)) as inner:
            assert inner is not outer
            assert _owners(inner, table) == {THEIRS.lo}
            with pytest.raises(ScopeChanged):
                _owners(outer, table)
        assert _owners(outer, table) == {MINE.lo}
        # Once closed it belongs to nobody, so it serves whoever is there now.
        assert _owners(inner, table) == {MINE.lo}
        inner.close()


def test_threads_have_scopes_of_their_own(kernel: Flask) -> None:
    """Eight threads at once on one application, each in its own scope; a new thread begins without any."""
    failures: list[object] = []
    barrier = threading.Barrier(8, timeout=30)

    def work(area: Area) -> None:
        try:
            assert peek_scope() is None, "a scope was inherited"
            with kernel.app_context():
                barrier.wait()
                for table in READABLE[:20]:
                    with activate(_scope(area)) as session:
                        assert _owners(session, table) == {area.lo}
        except BaseException as error:
            failures.append(error)
            raise

    with kernel.app_context(), activate(_scope(MINE)):
        fresh = contextvars.Context  # a thread may inherit the context of its parent on some builds of Python
        threads = [threading.Thread(target=fresh().run, args=(work, area)) for area in (MINE, THEIRS) * 4]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert not failures
    assert not any(thread.is_alive() for thread in threads)


def test_a_session_handed_to_another_context_refuses(kernel: Flask) -> None:
    """As a greenlet or thread that gets hold of somebody else's session would find."""
    with kernel.app_context(), activate(_scope(MINE)) as session:
        _owners(session, READABLE[0])
        with pytest.raises(NoScope):
            contextvars.Context().run(_owners, session, READABLE[0])


def test_a_session_level_setting_does_not_outlive_the_next_begin(narrow_kernel: Flask) -> None:
    """Somebody forged the settings for the whole session of a pooled connection; a scope still begins with its own."""
    with narrow_kernel.app_context():
        raw = db.engines[Role.INSPECTOR.value].raw_connection()
        cursor = raw.cursor()
        cursor.execute(f"SET qs.lo = '{PROVINCE.lo}'")
        cursor.execute(f"SET qs.hi = '{PROVINCE.hi}'")
        raw.commit()
        raw.close()
        with activate(_scope(MINE.at(Level.DISTRICT), Role.INSPECTOR)) as session:
            assert _owners(session, READABLE[0]) == {MINE.lo}
            session.connection().invalidate()
