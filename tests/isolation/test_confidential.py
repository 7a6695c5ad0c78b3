"""Within one community some rows are not the community's: tips about its own staff, reporters, the intake key."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from tenants.area import Level
from tenants.roles import PERSONAL_ROLES, SINGLE_COMMUNITY, Role, personal_columns
from tests.isolation.rows import insert_statement
from tests.isolation.world import MINE, PROVINCE, SERIALS, TABLES, attempt, granted

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

OF_A_TIP = [table for table in TABLES if "skips_community" in table.columns]
MY_DISTRICT = MINE.at(Level.DISTRICT)


def _table(name: str) -> Table:
    [table] = [table for table in TABLES if table.name == name]
    return table


def test_some_tables_follow_a_tip() -> None:
    assert {"tips", "tip_events", "tip_transfers"} <= {table.name for table in OF_A_TIP}


@pytest.mark.parametrize("table", OF_A_TIP, ids=lambda table: table.name)
def test_a_tip_about_staff_skips_the_community(world: World, table: Table) -> None:
    """Decree 444 art. 6: neither the community nor its street sees it, the district does."""
    assert {world.row(table, MINE, serial)["skips_community"] for serial in SERIALS} == {False, True}
    query = f'SELECT skips_community FROM "{table.name}" WHERE community_id = {MINE.lo} ORDER BY 1'
    for role, area, seen in (
        (Role.COMMUNITY, MINE, [(False,)]),
        (Role.STREET, MINE.at(Level.STREET), [(False,)]),
        (Role.INSPECTOR, MY_DISTRICT, [(False,), (True,)]),
        (Role.INTAKE, MINE, [(False,), (True,)]),
    ):
        with world.acting(role, area) as connection:
            assert attempt(connection, query).rows == seen, role


@pytest.mark.parametrize("table", OF_A_TIP, ids=lambda table: table.name)
def test_a_community_cannot_make_a_tip_skip_itself_or_stop_skipping(world: World, table: Table) -> None:
    before = world.snapshot(table, MINE)
    columns = granted(table, Role.COMMUNITY, "INSERT")
    hidden = world.row(table, MINE, 1) | {"id": uuid.uuid4()}
    with world.acting(Role.COMMUNITY, MINE) as connection:
        insert = attempt(connection, insert_statement(table, columns), [hidden[column] for column in columns])
        assert insert.denied
        for statement in (
            f'UPDATE "{table.name}" SET skips_community = true',
            f'UPDATE "{table.name}" SET skips_community = false WHERE skips_community',
        ):
            assert attempt(connection, statement).without_effect, statement
    assert world.snapshot(table, MINE) == before


def test_reporters_are_for_the_intake_officer_alone(world: World) -> None:
    for role in Role:
        for area in (MINE,) if role in SINGLE_COMMUNITY else (MINE, MY_DISTRICT, PROVINCE):
            with world.acting(role, area) as connection:
                outcome = attempt(connection, "SELECT contact FROM tip_reporters")
            if role is Role.INTAKE:
                assert outcome.rows
            else:
                assert outcome.denied, role


def test_each_key_is_for_its_purpose(world: World) -> None:
    """The community cannot open what its reporters wrote, the intake officer not what the community wrote."""
    query = f"SELECT DISTINCT purpose FROM community_keys WHERE community_id = {MINE.lo}"
    for role in Role:
        with world.acting(role, MINE) as connection:
            outcome = attempt(connection, query)
        expected = {
            Role.COMMUNITY: [("community",)],
            Role.INTAKE: [("intake",)],
            Role.SHREDDER: [("community",), ("intake",)],  # that there are keys, and not what they are
        }.get(role)
        assert outcome.denied if expected is None else sorted(outcome.rows) == expected, role


def test_a_key_cannot_be_given_another_purpose(world: World) -> None:
    keys = _table("community_keys")
    before = world.snapshot(keys, MINE)
    for role, purpose in ((Role.COMMUNITY, "intake"), (Role.INTAKE, "community"), (Role.OPERATOR, "intake")):
        with world.acting(role, MINE) as connection:
            assert attempt(connection, "UPDATE community_keys SET purpose = %s", [purpose]).denied, role
    assert world.snapshot(keys, MINE) == before


def test_personal_columns_are_granted_to_nobody_else(world: World) -> None:
    """Counted in the database itself: which role may read which personal column."""
    personal = [(table.name, column) for table in TABLES for column in personal_columns(table)]
    assert len(personal) >= 10
    for name, column in personal:
        for role in set(Role) - PERSONAL_ROLES:
            [(held,)] = world.superuser.execute(
                "SELECT has_column_privilege(%s, %s, %s, 'SELECT, INSERT, UPDATE, REFERENCES')", [role, name, column]
            ).fetchall()
            assert not held, f"{role} on {name}.{column}"
