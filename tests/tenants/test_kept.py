"""Statements that are built once: the same rows as built anew, for whoever asks, and their plans outlive a request."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import ARRAY, BigInteger, Date, Integer, Text, any_, event, func, literal, select, text, union_all
from sqlalchemy.exc import DBAPIError, OperationalError

from app.features.premises.models import Building
from app.migrations import admin_url
from app.runtime.outages import is_outage
from tenants import pipeline
from tenants.area import NATION, Area, Level
from tenants.kept import Kept, kept, parameter
from tenants.models import Community, CommunityStatus, Membership, StaffRole
from tenants.roles import Role
from tenants.scope import NoScope, ScopeChanged, ScopeError, accounts_scope, community_scope, scope_is
from tenants.session import activate, db, driver_of
from tests.counting import Counting
from tests.factories import add, inspector, new_community
from tests.signing_in import account

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy import SelectBase
    from sqlalchemy.orm import Session

    from app.runtime.config import Settings

BUILDINGS = Kept(
    select(Building.community_id, Building.name)
    .where(Building.occupied_from <= parameter("day", Date))
    .order_by(Building.name)
)
DAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def mine(app: Flask) -> int:
    return _with_buildings(app, "甲", "乙")


@pytest.fixture(scope="module")
def theirs(app: Flask) -> int:
    return _with_buildings(app, "丙")


def _with_buildings(app: Flask, *names: str) -> int:
    community = new_community(app)
    rows = [Building(name=name, staircases=1, households=10, occupied_from=date(2024, 1, 1)) for name in names]
    add(app, community, *rows)
    return community


@pytest.fixture(autouse=True)
def _context(app: Flask) -> Iterator[None]:
    with app.app_context():
        yield


def _names(session: Session, day: date = DAY) -> list[str]:
    return [row.name for row in BUILDINGS.rows(session, day=day)]


def test_it_serves_every_community_its_own_rows(mine: int, theirs: int) -> None:
    for _ in range(8):  # past the run at which PostgreSQL settles on one plan for all
        for community, names in ((mine, {"甲", "乙"}), (theirs, {"丙"})):
            with activate(community_scope(community, "test:kept")) as session:
                assert set(_names(session)) == names
                assert _names(session, date(2020, 1, 1)) == []
    with activate(inspector(Area.of_community(mine).at(Level.DISTRICT))) as session:
        assert {row.community_id for row in BUILDINGS.rows(session, day=DAY)} >= {mine}


def test_a_range_has_a_plan_of_its_own_for_each_size(app: Flask, mine: int) -> None:
    texts = set()
    for level in Level:
        area = NATION if level is Level.NATION else Area.of_community(mine).at(level)
        with activate(inspector(area)) as session, Counting(app) as sent:
            BUILDINGS.rows(session, day=DAY)
        texts.add(sent[-1])
        assert ("community_id = $" in sent[-1]) == (level is Level.COMMUNITY)
    assert len(texts) == len(Level)


@pytest.mark.parametrize("ending", ["close", "rollback", "savepoint", "commit", "error"])
def test_a_plan_outlives_the_transaction_however_it_ends(app: Flask, mine: int, ending: str) -> None:
    """A page that reads ends in a rollback: its plans would be made anew for every request."""
    with activate(community_scope(mine, "test:kept")) as session:
        _names(session)
        prepared = _prepared(session)
        assert prepared
        backend = session.execute(text("SELECT pg_backend_pid()")).scalar_one()
        if ending == "rollback":
            session.rollback()
        elif ending == "commit":
            session.commit()
        elif ending == "savepoint":
            with session.begin_nested() as savepoint:
                savepoint.rollback()
        elif ending == "error":
            with pytest.raises(DBAPIError):
                session.execute(text("SELECT 1 / 0"))
            session.rollback()
    with activate(community_scope(mine, "test:kept")) as session:
        assert session.execute(text("SELECT pg_backend_pid()")).scalar_one() == backend, "another connection"
        assert _prepared(session) == prepared
        assert set(_names(session)) == {"甲", "乙"}
        assert _prepared(session) == prepared, "it was prepared again"


def _prepared(session: Session) -> int:
    statement = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%FROM buildings%occupied_from%'"
    return int(session.execute(text(statement)).scalar_one())


def test_what_failed_to_run_is_not_taken_for_prepared(mine: int) -> None:
    division = Kept(select((Building.staircases / parameter("by", Integer)).label("part")))
    with activate(community_scope(mine, "test:kept")) as session:
        with pytest.raises(DBAPIError):
            division.rows(session, by=0)
        session.rollback()
        assert [float(row.part) for row in division.rows(session, by=1)] == [1.0, 1.0]


def test_values_are_read_and_written_as_their_columns_say(app: Flask) -> None:
    area = Area.parse("990120001")
    account(app, StaffRole.STREET_OFFICER, area)
    held = Kept(
        select(Membership.role, Membership.area_lo, Membership.starts_on).where(
            Membership.area_lo == parameter("lo", BigInteger), Membership.role.in_([StaffRole.STREET_OFFICER])
        )
    )
    with activate(accounts_scope()) as session:
        (row,) = held.rows(session, lo=area.lo)
    assert row.role is StaffRole.STREET_OFFICER and row.area_lo == area.lo and isinstance(row.starts_on, date)
    status = Kept(select(Community.status).where(Community.status == parameter("status", Community.status.type)))
    code = new_community(app)
    with activate(community_scope(code, "test:kept")) as session:
        assert [row.status for row in status.rows(session, status=CommunityStatus.ACTIVE)] == [CommunityStatus.ACTIVE]


def test_parameters_are_numbered_whatever_they_are_and_however_often_they_are_named(mine: int) -> None:
    number, days = parameter("number", Integer), parameter("days", ARRAY(Date))
    odd = Kept(
        select(
            (number % 7).label("rest"),
            (number + number).label("twice"),
            literal("100 % (of %s) $1").label("fixed"),
            func.array_position(days, literal(DAY)).label("position"),
            (parameter("day", Date) == any_(days)).label("within"),
            parameter("nothing", Text).label("nothing"),
        )
    )
    given = {"number": 12, "days": [date(2020, 1, 1), DAY], "day": DAY, "nothing": None}
    with activate(community_scope(mine, "test:kept")) as session:
        assert [tuple(row) for row in odd.rows(session, **given)] == [(5, 24, "100 % (of %s) $1", 2, True, None)]


def test_who_listens_to_statements_hears_of_it_before_and_after(app: Flask, mine: int) -> None:
    heard: list[Any] = []

    def before(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        heard.append((statement, parameters))

    def after(_connection: object, cursor: Any, statement: str, *_: object) -> None:
        heard.append((statement, cursor.rowcount))

    engine = db.engines[Role.COMMUNITY.value]
    event.listen(engine, "before_cursor_execute", before)
    event.listen(engine, "after_cursor_execute", after)
    try:
        with activate(community_scope(mine, "test:kept")) as session:
            _names(session)
    finally:
        event.remove(engine, "before_cursor_execute", before)
        event.remove(engine, "after_cursor_execute", after)
    (sent, given), (answered, rows) = heard
    assert sent == answered and "%(" not in sent
    assert sorted(given, key=str) == [DAY, mine] and rows == 2


def test_a_scope_that_changed_is_refused_before_anything_is_sent(app: Flask, mine: int, theirs: int) -> None:
    with activate(community_scope(mine, "test:kept")) as session:
        connection = session.connection()
        with scope_is(community_scope(theirs, "test:kept")):
            with pytest.raises(ScopeChanged):
                _names(session)
            with pytest.raises(ScopeChanged):
                pipeline.rows(connection, "SELECT name FROM buildings", [])


def test_its_text_is_one_statement(mine: int) -> None:
    with activate(community_scope(mine, "test:kept")) as session:
        with pytest.raises(DBAPIError, match="cannot insert multiple commands"):
            pipeline.rows(session.connection(), "SELECT 1; SELECT 2", [])
        session.rollback()
        with pytest.raises(ScopeError):
            pipeline.rows(session.connection(), "SET LOCAL qs.hi = '999999999999'", [])


def test_a_connection_that_breaks_is_an_outage_and_is_not_used_again(app: Flask, mine: int) -> None:
    with activate(community_scope(mine, "test:kept")) as session:
        backend = session.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with psycopg.connect(admin_url(app.extensions["qingshe"]), autocommit=True) as superuser:
            superuser.execute("SELECT pg_terminate_backend(%s::integer, 30000::bigint)", (backend,))
        with pytest.raises(OperationalError) as broken:
            _names(session)
        assert is_outage(broken.value) and broken.value.connection_invalidated
        session.rollback()
        assert set(_names(session)) == {"甲", "乙"}


@pytest.mark.parametrize("lost", ["DEALLOCATE ALL", "a column of another type"])
def test_a_plan_that_is_lost_costs_one_request_of_its_connection(
    app: Flask, settings: Settings, mine: int, lost: str
) -> None:
    """A pooler may empty the session, and a migration may change a column while processes serve."""
    names = Kept(select(Community.name).where(literal(lost) == parameter("lost", Text)))

    def ask() -> list[str]:
        with app.app_context(), activate(community_scope(mine, "test:kept")) as session:
            return [row.name for row in names.rows(session, lost=lost)]

    there = ask()
    with psycopg.connect(admin_url(settings), autocommit=True) as admin:
        try:
            if lost == "DEALLOCATE ALL":
                with app.app_context(), activate(community_scope(mine, "test:kept")) as session:
                    driver_of(session.connection()).execute(lost)
            else:
                admin.execute("ALTER TABLE communities ALTER COLUMN name TYPE varchar(300)")
            with pytest.raises(DBAPIError):
                ask()
            assert ask() == ask() == there
        finally:
            admin.execute("ALTER TABLE communities ALTER COLUMN name TYPE text")
    db.engines[Role.COMMUNITY.value].dispose()


def test_parts_of_a_union_name_the_community_too(app: Flask, mine: int) -> None:
    both = Kept(union_all(select(Building.community_id), select(select(Building.community_id).subquery())))
    with activate(community_scope(mine, "test:kept")) as session, Counting(app) as sent:
        assert {row.community_id for row in both.rows(session)} == {mine}
    assert sent[-1].count("community_id = $1") == 2


def test_it_takes_its_parameters_and_no_others(mine: int) -> None:
    with activate(community_scope(mine, "test:kept")) as session:
        for values in ({}, {"day": DAY, "dya": DAY}, {"dya": DAY}):
            with pytest.raises(TypeError, match="day"):
                BUILDINGS.rows(session, **values)


def test_without_a_scope_nothing_is_sent() -> None:
    with pytest.raises(NoScope):
        BUILDINGS.rows(db.session(), day=DAY)


def test_it_is_built_once_for_the_same_arguments() -> None:
    built: list[int] = []

    @kept(most=2)
    def statement(number: int) -> SelectBase:
        built.append(number)
        return select(func.count().label("all")).select_from(Building)

    assert statement(1) is statement(1) is not statement(2)
    assert statement(3) and statement(1) and built == [1, 2, 3, 1], "the oldest made room"


def test_threads_share_it(app: Flask, mine: int, theirs: int) -> None:
    fresh = Kept(select(Building.name).where(Building.occupied_from <= parameter("day", Date)))

    def ask(turn: int) -> tuple[int, set[str]]:
        community = (mine, theirs)[turn % 2]
        with app.app_context(), activate(community_scope(community, "test:kept")) as session:
            return community, {row.name for row in fresh.rows(session, day=DAY)}

    with ThreadPoolExecutor(8) as threads:
        found: list[Any] = list(threads.map(ask, range(64)))
    assert all(names == ({"甲", "乙"} if community == mine else {"丙"}) for community, names in found)
