"""Rows of places: what lies elsewhere is unseen, what lies around is seen only where a model publishes it downwards."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from tenants.area import Area, Level
from tenants.roles import Reach, Role, access_of
from tests.isolation.rows import insert_statement
from tests.isolation.world import (
    AREA_TABLES,
    MINE,
    PROVINCE,
    THEIRS,
    attempt,
    granted,
    may,
    table_name,
)

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

every_area_table = pytest.mark.parametrize("table", AREA_TABLES, ids=table_name)

MY_DISTRICT = MINE.at(Level.DISTRICT)
ELSEWHERE = (THEIRS, THEIRS.at(Level.DISTRICT))


@every_area_table
def test_reads_end_at_the_scope(world: World, table: Table) -> None:
    for role in Role:
        for area in (MINE, MY_DISTRICT, PROVINCE, None):
            with world.acting(role, area) as connection:
                seen = attempt(connection, f'SELECT area_lo, area_hi FROM "{table.name}"')
            if not may(table, role, "r"):
                assert seen.denied, f"{role} holds no SELECT"
                continue
            places = {Area(lo, hi) for lo, hi in seen.rows}
            assert seen.error is None
            if area is None:
                assert not places
                continue
            within = {place for place in places if area.covers(place)}
            assert {MINE} | ({MY_DISTRICT} if area != MINE else set()) <= within, f"{role} in {area}"
            assert (THEIRS in within) == (area == PROVINCE)
            around = places - within
            assert all(place.covers(area) for place in around), f"{role} in {area} sees {around}"
            published = access_of(table)[role].reach is Reach.OVERLAP
            assert bool(around) == (published and area != PROVINCE), f"{role} in {area} sees {around}"


@every_area_table
def test_writes_end_at_the_scope(world: World, table: Table) -> None:
    """Neither rows elsewhere nor those of a place around one's own: a district's setting is not a community's."""
    for role in Role:
        for area, forbidden in (
            (MINE, (*ELSEWHERE, MY_DISTRICT, PROVINCE)),
            (MY_DISTRICT, (*ELSEWHERE, PROVINCE)),
            (None, (MINE, MY_DISTRICT, THEIRS)),
        ):
            before = world.snapshot(table, *forbidden)
            with world.acting(role, area) as connection:
                for owner in forbidden:
                    for statement, parameters in _attacks(world, table, role, owner):
                        outcome = attempt(connection, statement, parameters)
                        assert outcome.without_effect, f"{role} in {area}: {statement} {parameters}"
            assert world.snapshot(table, *forbidden) == before


def _attacks(world: World, table: Table, role: Role, owner: Area) -> list[tuple[str, list[object]]]:
    name = f'"{table.name}"'
    to_set = f'"{(granted(table, role, "UPDATE") or [table.columns.keys()[-1]])[0]}"'
    whose, place = "area_lo = %s AND area_hi = %s", [owner.lo, owner.hi]
    row = world.row(table, owner)
    columns = granted(table, role, "INSERT") or list(row)
    insert = insert_statement(table, columns)
    fresh = row | {"id": uuid.uuid4()}
    return [
        (f"UPDATE {name} SET {to_set} = {to_set} WHERE {whose}", place),
        (f"UPDATE {name} SET area_lo = %s, area_hi = %s", place),
        (f"DELETE FROM {name} WHERE {whose}", place),
        (insert, [row[column] for column in columns]),
        (insert, [fresh[column] for column in columns]),
        (f"{insert} ON CONFLICT DO NOTHING", [row[column] for column in columns]),
        (f"{insert} ON CONFLICT (id) DO UPDATE SET {to_set} = EXCLUDED.{to_set}", [row[c] for c in columns]),
    ]


@every_area_table
def test_own_rows_can_be_written(world: World, table: Table) -> None:
    """The attacks fail because of whose the rows are, not because the statements are wrong."""
    for role in access_of(table):
        with world.acting(role, MY_DISTRICT) as connection:
            if may(table, role, "u") and access_of(table)[role].reach is None:
                readable = granted(table, role, "SELECT")
                column = next(each for each in granted(table, role, "UPDATE") if each in readable)
                statement = f'UPDATE "{table.name}" SET "{column}" = "{column}"'
                outcome = attempt(connection, statement, undo=True)
                # What a row has to be like once it is written: test_what_is_written.py.
                narrowed = access_of(table)[role].writes is not None and outcome.denied
                assert narrowed or outcome.count >= 2, role
            if may(table, role, "a"):
                row = world.factory.build(table, MY_DISTRICT, 7)
                columns = granted(table, role, "INSERT")
                outcome = attempt(connection, insert_statement(table, columns), [row[c] for c in columns], undo=True)
                own_value_taken = outcome.error is not None and outcome.error.sqlstate == "23505"
                narrowed = access_of(table)[role].writes is not None and outcome.denied
                assert own_value_taken or narrowed or outcome.count == 1, f"{role}: {outcome.error}"
