"""Statements sent in one go are guarded like any other: whose rows they see, what they are, and that each is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from app.runtime.outages import is_outage
from tenants.area import Area
from tenants.pipeline import single_rows
from tenants.scope import ScopeChanged, ScopeError, scope_is
from tenants.session import activate, keeping_plans
from tests.counting import Counting
from tests.factories import evaluator, new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

SEEN = "SELECT count(*), min(community_id), max(community_id) FROM communities"


@pytest.fixture(scope="module")
def mine(app: Flask) -> int:
    new_community(app)
    return new_community(app)


@pytest.fixture
def session(app: Flask, mine: int) -> Iterator[Session]:
    with app.app_context(), activate(evaluator(Area.of_community(mine))) as session:
        yield session


def rows(session: Session, *statements: str, **parameters: Any) -> list[Any]:
    return list(single_rows(session.connection(), [(statement, parameters) for statement in statements]))


def test_each_answer_is_of_its_statement_and_of_the_scope(app: Flask, session: Session, mine: int) -> None:
    with Counting(app) as sent:
        found = rows(session, SEEN, "SELECT %(given)s::int + 1", "SELECT NULL::bigint[], ARRAY[1, 2]", given=3)
    assert [tuple(row) for row in found] == [(1, mine, mine), (4,), (None, [1, 2])]
    assert len(sent) == 3


def test_kept_plans_see_the_scope_of_each_transaction(app: Flask, mine: int) -> None:
    other = new_community(app)
    with app.app_context():
        for code in (mine, other) * 4:
            with activate(evaluator(Area.of_community(code))) as session:
                with keeping_plans(session):
                    assert tuple(rows(session, SEEN)[0]) == (1, code, code)
                session.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "SET LOCAL qs.hi = '999999999999'",
        "SELECT set_config('qs.hi', '999999999999', true)",
        "NOTIFY qs_outbox",
        "LISTEN qs_outbox",
        "LOCK TABLE communities",
        "DO $$ BEGIN END $$",
    ],
)
def test_what_is_refused_alone_is_refused_in_a_pipeline(session: Session, mine: int, statement: str) -> None:
    with pytest.raises(ScopeError):
        rows(session, SEEN, statement)
    session.rollback()
    assert tuple(rows(session, SEEN)[0]) == (1, mine, mine)


def test_a_scope_that_changed_is_refused(session: Session) -> None:
    connection = session.connection()
    with scope_is(evaluator()), pytest.raises(ScopeChanged):
        list(single_rows(connection, [(SEEN, {})]))


def test_a_text_is_one_statement(session: Session, mine: int) -> None:
    with pytest.raises(DBAPIError) as refused:
        rows(session, f"{SEEN}; SELECT 1")
    assert isinstance(refused.value.orig, psycopg.errors.SyntaxError)
    session.rollback()
    assert tuple(rows(session, SEEN)[0]) == (1, mine, mine)


def test_an_error_is_the_statements_and_ends_the_rest(session: Session, mine: int) -> None:
    with pytest.raises(DBAPIError) as failed:
        rows(session, SEEN, "SELECT 1 / 0", SEEN)
    assert isinstance(failed.value.orig, psycopg.errors.DivisionByZero)
    assert not is_outage(failed.value)
    session.rollback()
    assert tuple(rows(session, SEEN)[0]) == (1, mine, mine)


def test_a_plan_of_a_statement_that_was_not_reached_is_made_anew(session: Session, mine: int) -> None:
    """The driver remembers what it prepared through a rollback (``KeptPlans``): not what the server never made."""
    for failing in (True, False, False):
        with keeping_plans(session):
            statements = ["SELECT 7 / %(by)s::int", f"{SEEN} /* kept */", "SELECT 'never reached'"]
            if failing:
                with pytest.raises(DBAPIError):
                    rows(session, *statements, by=0)
                session.rollback()
            else:
                found = [tuple(row) for row in rows(session, *statements, by=7)]
                assert found == [(1,), (1, mine, mine), ("never reached",)]
                session.commit()


def test_whoever_stops_reading_leaves_the_connection_in_order(session: Session, mine: int) -> None:
    first = single_rows(session.connection(), [(SEEN, {})] * 5)
    next(first)
    first.close()
    assert session.execute(text("SELECT 1")).scalar_one() == 1
    session.commit()
    assert tuple(rows(session, SEEN)[0]) == (1, mine, mine)


def test_a_connection_that_breaks_is_an_outage_and_is_not_used_again(app: Flask, session: Session, mine: int) -> None:
    from app.migrations import admin_url

    backend = session.connection().connection.dbapi_connection.info.backend_pid  # type: ignore[union-attr]  # the driver's
    with psycopg.connect(admin_url(app.extensions["qingshe"]), autocommit=True) as superuser:
        superuser.execute("SELECT pg_terminate_backend(%s::integer, 30000::bigint)", (backend,))
    with pytest.raises(OperationalError) as broken:
        rows(session, SEEN)
    assert is_outage(broken.value)
    assert broken.value.connection_invalidated
    session.rollback()
    assert tuple(rows(session, SEEN)[0]) == (1, mine, mine)
