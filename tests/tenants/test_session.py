"""The session guard: a session serves one scope, and nothing is sent without one."""

from __future__ import annotations

import contextvars
import uuid
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import create_engine, event, select, text
from sqlalchemy.orm import Session as PlainSession

from app.features.premises.models import Building
from tenants.area import Area
from tenants.columns import uuid7
from tenants.roles import Role
from tenants.scope import NoScope, Scope, ScopeChanged, ScopeError, community_scope, peek_scope, scope_is
from tenants.session import _is_of_rows, _touches_scope_settings, activate, db, guard
from tests.factories import add, evaluator, inspector, new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings


@pytest.fixture(scope="module")
def mine(app: Flask) -> int:
    return _with_building(app)


@pytest.fixture(scope="module")
def theirs(app: Flask) -> int:
    return _with_building(app)


def _with_building(app: Flask) -> int:
    community = new_community(app)
    add(app, community, Building(name="1号楼", staircases=2, households=30, occupied_from=date(2024, 1, 1)))
    return community


@pytest.fixture(autouse=True)
def _context(app: Flask) -> Iterator[None]:
    with app.app_context():
        yield


def _mine(session: Any) -> list[int]:
    return list(session.execute(select(Building.community_id)).scalars())


def test_without_a_scope_nothing_is_sent(app: Flask) -> None:
    sent: list[str] = []
    engine = db.engines[Role.COMMUNITY.value]

    def note(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        for attempt in (
            lambda: db.session.execute(select(Building)),
            lambda: db.session.get(Building, (1, uuid.uuid4())),
            lambda: db.session.get_one(Building, (1, uuid.uuid4())),
            lambda: db.session.scalar(text("SELECT 1")),
            lambda: db.session.connection(),
            lambda: engine.connect().execute(text("SELECT 1")),
            lambda: engine.connect().begin(),
        ):
            with pytest.raises(NoScope):
                attempt()
    finally:
        event.remove(engine, "before_cursor_execute", note)
        db.session.remove()
    assert sent == []


def test_rows_may_be_held_but_not_flushed_without_a_scope(app: Flask) -> None:
    db.session.add(Building(community_id=1, id=uuid7(), name="x", staircases=1, households=1))
    with pytest.raises(NoScope):
        db.session.flush()
    db.session.remove()


def test_a_scope_that_changes_within_a_transaction_is_refused(mine: int, theirs: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        assert _mine(session) == [mine]
        with scope_is(community_scope(theirs, "a")):
            for attempt in (
                lambda: _mine(session),
                lambda: session.get(Building, (theirs, uuid.uuid4())),
                lambda: session.connection().execute(text("SELECT 1")),
            ):
                with pytest.raises(ScopeChanged):
                    attempt()
        with scope_is(community_scope(mine, "somebody else")), pytest.raises(ScopeChanged):
            _mine(session)


def test_an_object_of_another_scope_is_not_handed_out(mine: int, theirs: int) -> None:
    """``get`` finds an object in the identity map without any SQL that a hook could see."""
    with activate(community_scope(theirs, "a")) as session:
        building = session.scalars(select(Building)).one()
        key = (building.community_id, building.id)
        assert session.get(Building, key) is building
        with scope_is(community_scope(mine, "a")):
            for attempt in (
                lambda: session.get(Building, key),
                lambda: session.get_one(Building, key),
                lambda: session.merge(Building(community_id=key[0], id=key[1]), load=True),
                lambda: session.query(Building).get(key),
                lambda: session.refresh(building),
            ):
                with pytest.raises(ScopeChanged):
                    attempt()
    with activate(community_scope(mine, "a")) as session:
        assert session.get(Building, key) is None
        assert list(session) == []


def test_an_expired_object_does_not_load_itself_under_another_scope(mine: int, theirs: int) -> None:
    with activate(community_scope(theirs, "a")) as session:
        building = session.scalars(select(Building)).one()
        session.commit()
        with scope_is(community_scope(mine, "a")), pytest.raises(ScopeChanged):
            _ = building.name


def test_a_bind_of_ones_own_choice_does_not_get_around_the_scope(mine: int, theirs: int) -> None:
    with activate(community_scope(theirs, "a")) as session:
        _mine(session)
        with scope_is(inspector()), pytest.raises(ScopeChanged):
            session.execute(select(Building), bind_arguments={"bind": db.engines[Role.INSPECTOR.value]})
        with pytest.raises(ScopeChanged):
            session.execute(select(Building), bind_arguments={"bind": db.engines[Role.INSPECTOR.value]})


def test_an_engine_serves_the_scopes_of_its_role_only(mine: int) -> None:
    with scope_is(community_scope(mine, "a")):
        for role in set(Role) - {Role.COMMUNITY}:
            with pytest.raises(ScopeChanged), db.engines[role.value].begin():
                pass
        with db.engines[Role.COMMUNITY.value].begin() as connection:
            assert connection.execute(text("SELECT current_user::text")).scalar_one() == Role.COMMUNITY


def test_autocommit_is_refused(mine: int) -> None:
    engine = db.engines[Role.COMMUNITY.value]
    with scope_is(community_scope(mine, "a")):
        with engine.connect() as connection, pytest.raises(ScopeError, match="AUTOCOMMIT"):
            connection.execution_options(isolation_level="AUTOCOMMIT")
        with pytest.raises(ScopeError, match="AUTOCOMMIT"):
            engine.execution_options(isolation_level="AUTOCOMMIT").connect().begin()
        with activate(community_scope(mine, "a")) as session, pytest.raises(ScopeError, match="AUTOCOMMIT"):
            session.connection(execution_options={"isolation_level": "AUTOCOMMIT"})


def test_an_autocommitting_engine_is_refused(settings: Settings, mine: int) -> None:
    engine = create_engine(settings.url_for(Role.COMMUNITY.value), isolation_level="AUTOCOMMIT")
    guard(engine, Role.COMMUNITY.value)
    with scope_is(community_scope(mine, "a")), engine.connect() as connection:
        visible = None
        with pytest.raises(ScopeError):
            visible = connection.execute(select(Building.id)).all()
        assert not visible
    engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "SET LOCAL qs.lo = '0'",
        "set qs.hi='9'",
        "SET SESSION qs . lo = '0'",
        'SET "qs"."lo" = \'0\'',
        'SET LOCAL "qs" . "hi" TO \'9\'',
        "SET qs./* */lo = '0'",
        "SET qs.-- \nlo = '0'",
        "RESET qs.lo",
        "RESET ALL",
        "DISCARD ALL",
        "/* a /* b */ c */ SET ROLE qs_owner",
        "SELECT '/*', set_config('qs.lo', '0', true), '*/'",
        "SELECT U&\"set\\005Fconfig\"('q' || 's.lo', '0', true)",
        "SELECT 1; SET qs.lo = '0'",
        "SELECT set_config('qs' || '.lo', '0', true)",
        "SELECT pg_catalog.SET_CONFIG('qs.lo', '0', false)",
        "WITH x AS (SELECT set_config('qs.lo', '0', true)) SELECT * FROM buildings, x",
        "SELECT 1;--\rset local qs--\r.--\rlo = '0'",
        "SET SESSION AUTHORIZATION DEFAULT",
        "SET LOCAL row_security = off",
        "SET ROLE qs_owner",
        "DO $$ BEGIN EXECUTE 'set ' || 'q' || 's.lo = 0'; END $$",
    ],
)
def test_a_statement_may_not_touch_the_scope(statement: str, mine: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        for run in (session.execute, session.connection().execute):
            with pytest.raises(ScopeError, match=r"^a statement (may not change the scope|reads or writes rows)"):
                run(text(statement))
        with pytest.raises(ScopeError, match=r"^a statement (may not change the scope|reads or writes rows)"):
            session.connection().exec_driver_sql(statement)
        assert _mine(session) == [mine]


@pytest.mark.parametrize(
    "statement",
    [
        "LOCK TABLE buildings",
        "/* select */ LOCK TABLE buildings",
        "-- select\rlock table buildings",
        "ALTER ROLE CURRENT_USER SET statement_timeout = 0",
        "NOTIFY qingshe",
        "LISTEN qingshe",
        "CALL something()",
        "COPY buildings TO STDOUT",
        "PREPARE x AS SELECT 1",
        "EXECUTE x",
        "COMMIT",
        "ROLLBACK",
        "ROLLBACK AND CHAIN",
        "CREATE TEMPORARY TABLE x (id int)",
        "DECLARE x CURSOR WITH HOLD FOR SELECT 1",
        "; SELECT 1",
        "SET constraints.x = '1'",
        "SET transaction . y = '1'",
    ],
)
def test_a_statement_is_of_rows_or_a_savepoint(statement: str, mine: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        with pytest.raises(ScopeError, match=r"^a statement reads or writes rows"):
            session.connection().exec_driver_sql(statement)
        assert _mine(session) == [mine]


@pytest.mark.parametrize("parameters", [None, (), (1,)], ids=["no parameters", "an empty list", "one"])
@pytest.mark.parametrize(
    "second",
    [
        "SELECT 2",
        "LOCK TABLE buildings",
        "/**/set local \"q\" = '0'",
        "-- \r COMMIT",
        "$$;$$",
        # What the net does not see, because a quoted comment hides it: the server refuses it all the same.
        "SELECT '/*'; SET LOCAL q/**/s.lo = '0'; SELECT '*/'",
    ],
)
def test_a_text_is_one_statement(second: str, parameters: tuple[int, ...] | None, mine: int) -> None:
    from sqlalchemy.exc import ProgrammingError

    first = "SELECT '--' IS NOT NULL" if not parameters else "SELECT '--' IS NOT NULL, %s::int"
    with activate(community_scope(mine, "a")) as session:
        connection = session.connection()
        with pytest.raises((ProgrammingError, ScopeError)), connection.begin_nested():
            connection.exec_driver_sql(f"{first};{second}", parameters)
        assert _mine(session) == [mine]
        assert connection.exec_driver_sql(f"{first};", parameters).one()[0] is True


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE buildings SET name = 'qs', households = 3",
        "  /* a; */ -- b\n (select 1) UNION (select 2);",
        "ROLLBACK TO SAVEPOINT sa_savepoint_1",
        "INSERT INTO faqs (text) VALUES (';')",
        "WITH x AS (DELETE FROM outbox RETURNING id) SELECT * FROM x",
        "UPDATE sign_in_sessions SET seen_at = now()",
        "INSERT INTO x VALUES (%(local)s) ON CONFLICT DO UPDATE SET session_id = 1",
        "SELECT offset_config FROM faqs.logs",
        "UPDATE memberships SET role = 'a', set_local = 1",
        "SELECT 1 /* set role */ -- reset",
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "SET CONSTRAINTS ALL DEFERRED",
        "SELECT 1 FROM dos, asset WHERE doc = 'x'",
    ],
)
def test_ordinary_statements_pass(statement: str) -> None:
    assert not _touches_scope_settings(statement)
    assert _is_of_rows(statement)


def test_what_is_given_as_a_value_is_not_a_statement(app: Flask, mine: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        found = session.execute(select(Building.id).where(Building.name == "SET LOCAL qs.lo = '0'")).all()
        assert found == []


def test_closing_rolls_back(mine: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        building = session.scalars(select(Building)).one()
        building.name = "not committed"
        session.flush()
    with activate(community_scope(mine, "a")) as session:
        assert session.scalars(select(Building.name)).one() == "1号楼"
    with pytest.raises(ZeroDivisionError), activate(community_scope(mine, "a")) as session:
        session.scalars(select(Building)).one().name = "not committed either"
        session.flush()
        raise ZeroDivisionError
    assert peek_scope() is None
    with activate(community_scope(mine, "a")) as session:
        assert session.scalars(select(Building.name)).one() == "1号楼"


def test_the_outermost_scope_has_the_session_of_the_context(mine: int, theirs: int) -> None:
    with activate(community_scope(mine, "a")) as outer:
        assert outer is db.session()
        with activate(community_scope(theirs, "a")) as inner:
            assert _mine(inner) == [theirs]
            with pytest.raises(ScopeChanged):
                db.session.execute(select(Building))
        with activate(inspector()) as wider:
            assert {mine, theirs} <= set(_mine(wider))
        assert _mine(outer) == [mine]


def test_an_inner_scope_commits_on_its_own(app: Flask, mine: int, theirs: int) -> None:
    with activate(community_scope(mine, "a")) as outer:
        outer.scalars(select(Building)).one().name = "outer"
        outer.flush()
        with activate(community_scope(theirs, "a")) as inner:
            inner.scalars(select(Building)).one().staircases = 5
            inner.commit()
    with activate(inspector()) as session:
        rows = session.execute(select(Building.community_id, Building.name, Building.staircases)).all()
    assert (mine, "1号楼", 2) in rows
    assert (theirs, "1号楼", 5) in rows


def test_a_leftover_session_of_another_scope_is_closed_first(mine: int, theirs: int) -> None:
    with scope_is(community_scope(theirs, "a")):
        assert _mine(db.session) == [theirs]
    with activate(community_scope(mine, "a")) as session:
        assert list(session) == []
        assert _mine(session) == [mine]


def test_the_settings_are_gone_after_the_transaction(settings: Settings, mine: int) -> None:
    """On the same pooled connection, asked behind the guard's back."""
    engine = create_engine(settings.url_for(Role.COMMUNITY.value), pool_size=1, max_overflow=0)
    guard(engine, Role.COMMUNITY.value)
    for ending in ("commit", "rollback"):
        with scope_is(community_scope(mine, "a")), engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM buildings")).scalar_one() == 1
            getattr(connection, ending)()
        raw = engine.raw_connection()
        cursor = raw.cursor()
        cursor.execute("SELECT current_setting('qs.lo', true), (SELECT count(*) FROM buildings)")
        assert cursor.fetchone() in [(None, 0), ("", 0)]
        raw.close()
    engine.dispose()


def test_two_phase_transactions_do_not_get_around_the_guard(mine: int) -> None:
    with (
        scope_is(community_scope(mine, "a")),
        db.engines[Role.COMMUNITY.value].connect() as connection,
        pytest.raises(ScopeChanged),
        connection.begin_twophase(),
    ):
        connection.execute(text("SELECT 1"))


def test_a_connection_does_not_follow_into_another_context(mine: int) -> None:
    with scope_is(community_scope(mine, "a")), db.engines[Role.COMMUNITY.value].connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM buildings")).scalar_one() == 1
        with pytest.raises(ScopeChanged):
            contextvars.Context().run(connection.execute, text("SELECT count(*) FROM buildings"))


def test_a_plain_session_on_our_engine_is_guarded_too(mine: int, theirs: int) -> None:
    with PlainSession(db.engines[Role.COMMUNITY.value]) as session:
        with pytest.raises(NoScope):
            session.execute(select(Building))
        with scope_is(community_scope(mine, "a")):
            assert _mine(session) == [mine]
        with scope_is(community_scope(theirs, "a")), pytest.raises(ScopeChanged):
            _mine(session)


def test_a_row_for_another_community_is_refused(mine: int, theirs: int) -> None:
    from sqlalchemy.exc import ProgrammingError

    for scope in (community_scope(mine, "a"), Scope(Role.INSPECTOR, Area.of_community(mine), "a")):
        with activate(scope) as session, pytest.raises(ProgrammingError):
            session.add(
                Building(community_id=theirs, name="x", staircases=1, households=1, occupied_from=date(2024, 1, 1))
            )
            session.flush()


def test_a_new_row_belongs_to_the_scope(mine: int) -> None:
    with activate(community_scope(mine, "a")) as session:
        building = Building(name="2号楼", staircases=1, households=1, occupied_from=date(2024, 1, 1))
        session.add(building)
        session.flush()
        assert building.community_id == mine
    with activate(evaluator()) as session, pytest.raises(Exception, match="more than one community"):
        session.add(Building(name="x", staircases=1, households=1, occupied_from=date(2024, 1, 1)))
        session.flush()
