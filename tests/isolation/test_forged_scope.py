"""Settings that no scope of ours would write open nothing: absent, empty, malformed, reversed, too wide, leftover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants.area import NATION
from tenants.roles import SINGLE_COMMUNITY, Role, access_of
from tests.isolation.world import AREA_TABLES, COMMUNITY_TABLES, MINE, THEIRS, attempt, may, set_scope, table_name

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

every_table = pytest.mark.parametrize("table", [*COMMUNITY_TABLES, *AREA_TABLES], ids=table_name)
every_community_table = pytest.mark.parametrize("table", COMMUNITY_TABLES, ids=table_name)

# (qs.lo, qs.hi) as SQL literals, None where the setting is left out.
BLIND = {
    "nothing": (None, None),
    "empty": ("''", "''"),
    "only lo": ("'0'", None),
    "only hi": (None, f"'{NATION.hi}'"),
    "lo emptied": ("''", f"'{NATION.hi}'"),
    "reversed": (f"'{NATION.hi}'", "'-1'"),
    "letters": ("'abc'", "'abc'"),
    "SQL": ("'0) OR true --'", "'0'"),
    "too big": ("'0'", "'99999999999999999999'"),
    "decimal": ("'0.0'", f"'{NATION.hi}'"),
    "NaN": ("'-Infinity'", "'Infinity'"),
    "NULL": ("'NULL'", "'NULL'"),
}


@every_table
def test_no_setting_but_a_range_opens_anything(world: World, table: Table) -> None:
    for role in access_of(table):
        if not may(table, role, "r"):
            continue
        connection = world.login(role)
        for name, settings in BLIND.items():
            with connection.transaction(force_rollback=True):
                for setting, value in zip(("qs.lo", "qs.hi"), settings, strict=True):
                    if value is not None:
                        connection.execute(f"SET LOCAL {setting} = {value}")
                outcome = attempt(connection, f'SELECT 1 FROM "{table.name}"')
            malformed = isinstance(outcome.error, psycopg.DataError)
            assert malformed or (outcome.error is None and not outcome.rows), f"{role} with {name}: {outcome}"


@every_community_table
def test_a_range_opens_nothing_to_a_role_of_one_community(world: World, table: Table) -> None:
    for role in sorted(SINGLE_COMMUNITY):
        if not may(table, role, "r"):
            continue
        for area in (MINE.at(level) for level in (9, 6, 4, 2, 0)):  # type: ignore[arg-type]
            with world.acting(role, area) as connection:
                assert attempt(connection, f'SELECT 1 FROM "{table.name}"').rows == [], f"{role} in {area}"


@every_community_table
def test_the_scope_ends_with_its_transaction(world: World, table: Table) -> None:
    """After a commit, a rollback, an error, and a rollback to a savepoint, on one and the same connection."""
    count = f'SELECT count(*) FROM "{table.name}"'
    for role in access_of(table):
        if not may(table, role, "r"):
            continue
        connection = world.login(role)
        for ending in ("COMMIT", "ROLLBACK"):
            set_scope(connection, MINE)
            connection.execute(ending)
            assert connection.execute(count).fetchone() == (0,), f"{role} after {ending}"
            connection.rollback()
        set_scope(connection, THEIRS)
        with pytest.raises(psycopg.errors.DivisionByZero):
            connection.execute("SELECT 1 / 0")
        connection.rollback()
        assert connection.execute(count).fetchone() == (0,), f"{role} after an error"
        connection.execute("SAVEPOINT before")
        set_scope(connection, THEIRS)
        connection.execute("ROLLBACK TO SAVEPOINT before")
        assert connection.execute(count).fetchone() == (0,), f"{role} after a rollback to a savepoint"
        connection.rollback()


def test_a_null_byte_does_not_cut_a_setting_short(world: World) -> None:
    connection = world.login(Role.INSPECTOR)
    for forged in (f"{MINE.lo}\0", "\0"):
        with pytest.raises(psycopg.Error), connection.transaction():
            connection.execute("SELECT set_config('qs.lo', %s, true)", [forged])
        with pytest.raises((psycopg.Error, ValueError)), connection.transaction():
            connection.execute(f"SET LOCAL qs.lo = '{forged}'")
    with pytest.raises(psycopg.DataError), connection.transaction():
        connection.execute(f"SET LOCAL qs.lo = E'{MINE.lo}\\000'")
    with connection.transaction():
        assert connection.execute("SELECT current_setting('qs.lo', true)").fetchone() in ((None,), ("",))
