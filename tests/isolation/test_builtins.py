"""What PostgreSQL lets everyone call and a role of ours may not: text run as SQL, settings, locks, signals, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from tenants.builtins import DENIED_FUNCTIONS
from tenants.roles import LIMITS, Role
from tenants.scope import Scope
from tenants.session import activate
from tests.isolation.world import MINE, THEIRS, attempt

if TYPE_CHECKING:
    from flask import Flask

    from tests.isolation.world import World

every_role = pytest.mark.parametrize("role", list(Role))

# What a parameter of a form could carry into a condition if one were ever put into a statement as text: it passes the
# net of tenants.session, which looks for the name of the function.
_FORGE = " || ".join(f"set_con'||'fig(''q'||'s.{end}'', ''{THEIRS.lo}'', true)" for end in ("lo", "hi"))
_RUNS_TEXT = {
    "ts_stat": f"ts_stat('select to_tsvector({_FORGE})')",
    "ts_rewrite": f"ts_rewrite('a'::tsquery, 'select ''a''::tsquery, ({_FORGE})::tsquery')",
    "query_to_xml": f"query_to_xml('select {_FORGE}', true, true, '')",
    "query_to_xmlschema": f"query_to_xml_and_xmlschema('select {_FORGE}', true, true, '')",
}


@pytest.mark.parametrize("call", list(_RUNS_TEXT.values()), ids=list(_RUNS_TEXT))
@pytest.mark.parametrize("role", [Role.COMMUNITY, Role.INSPECTOR, Role.STREET])
def test_one_injected_sub_select_does_not_change_the_scope(kernel: Flask, role: Role, call: str) -> None:
    with kernel.app_context(), activate(Scope(role, MINE, "test")) as session:
        injected = f"SELECT community_id FROM buildings WHERE exists(select 1 from {call})"
        with pytest.raises(Exception, match="permission denied for function"):
            rows = session.execute(text(injected)).scalars().all()
            assert THEIRS.lo not in rows, "another community's rows were read"


@every_role
def test_the_view_of_the_settings_changes_none(world: World, role: Role) -> None:
    """An UPDATE of pg_settings calls set_config without its name being in the statement."""
    with world.acting(role, MINE) as connection:
        forged = f"UPDATE pg_settings SET setting = '{THEIRS.lo}' WHERE name = 'qs.lo'"
        assert attempt(connection, forged).denied
        row = connection.execute("SELECT current_setting('qs.lo')").fetchone()
        assert row == (str(MINE.lo),)


@every_role
def test_no_role_may_execute_what_is_denied(world: World, role: Role) -> None:
    with world.acting(role, MINE) as connection:
        rows = connection.execute(DENIED_FUNCTIONS).fetchall()
        assert len(rows) > 150
        may = connection.execute(
            "SELECT oid::regprocedure::text FROM pg_proc "
            "WHERE oid = ANY (%s) AND has_function_privilege(oid, 'EXECUTE')",
            [[row[0] for row in rows]],
        ).fetchall()
    assert may == []


def test_set_local_still_works_and_the_superuser_keeps_everything(world: World) -> None:
    with world.acting(Role.COMMUNITY, MINE) as connection:
        connection.execute(f"SET LOCAL qs.lo = '{THEIRS.lo}'")
        assert connection.execute("SELECT current_setting('qs.lo')").fetchone() == (str(THEIRS.lo),)
    assert world.superuser.execute("SELECT set_config('qs.lo', '', false)").fetchone() == ("",)


@every_role
def test_a_role_makes_nobody_wait_for_long(world: World, role: Role) -> None:
    with world.acting(role, MINE) as connection:
        for name, value in LIMITS[role].settings().items():
            assert connection.execute(f"SHOW {name}").fetchone() == (value,)


def test_a_statement_of_the_public_ends_in_time(world: World) -> None:
    with world.acting(Role.PUBLIC, MINE) as connection:
        outcome = attempt(connection, "SELECT count(*) FROM generate_series(1, 1000000000000)")
    assert isinstance(outcome.error, psycopg.errors.QueryCanceled)


@every_role
def test_a_role_connects_to_no_other_database(world: World, role: Role) -> None:
    url = make_url(world.settings.url_for(role.value)).set(drivername="postgresql")
    for database in ("postgres", "template1"):
        elsewhere = url.set(database=database).render_as_string(hide_password=False)
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            psycopg.connect(elsewhere)
