"""Whatever a role tries in its own scope, the rows of another community stay unseen and untouched.

Every test commits for real and is repeated for every table with a ``community_id``, under every role.
"""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants.area import Level
from tenants.provisioning import community_models
from tenants.roles import SINGLE_COMMUNITY, Role, access_of, personal_columns
from tests import cluster
from tests.isolation.rows import insert_statement
from tests.isolation.world import (
    COMMUNITY_TABLES,
    EMPTY,
    MINE,
    PROVINCE,
    SERIALS,
    TABLES,
    THEIRS,
    Outcome,
    attempt,
    granted,
    may,
    set_scope,
    table_name,
)

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

every_community_table = pytest.mark.parametrize("table", COMMUNITY_TABLES, ids=table_name)

MY_DISTRICT = MINE.at(Level.DISTRICT)


def test_every_table_is_covered() -> None:
    covered = {table.name for table in COMMUNITY_TABLES}
    assert covered == {model.__tablename__ for model in community_models()} | {"communities"}
    assert covered | {table.name for table in TABLES if "area_lo" in table.columns} == {t.name for t in TABLES}


@every_community_table
def test_reads_end_at_the_scope(world: World, table: Table) -> None:
    for role in Role:
        for area in (MINE, MY_DISTRICT, EMPTY, None):
            with world.acting(role, area) as connection:
                seen = attempt(connection, f'SELECT community_id FROM "{table.name}"')
                everything = attempt(connection, f'SELECT * FROM "{table.name}"')
            if not may(table, role, "r"):
                assert seen.denied, f"{role} holds no SELECT"
                assert everything.denied
                continue
            assert seen.error is None
            expected = _own_rows(world, table, role) if area in (MINE, MY_DISTRICT) else 0
            if area == MY_DISTRICT and role in SINGLE_COMMUNITY:
                expected = 0
            own = EMPTY.lo if table.name == "communities" and area == EMPTY else MINE.lo
            if table.name == "communities" and area == EMPTY:
                expected = 1
            assert seen.rows == [(own,)] * expected, f"{role} in {area}"
            if set(granted(table, role, "SELECT")) < set(table.columns.keys()):
                assert everything.denied, f"{role} may not read whole rows"
            else:
                assert len(everything.rows) == expected


def _own_rows(world: World, table: Table, role: Role) -> int:
    """How many of my seeded rows the role is to see, counted by the superuser."""
    also = access_of(table)[role].also or "true"
    query = f'SELECT count(*) FROM "{table.name}" WHERE community_id = %s AND {also}'
    [(count,)] = world.superuser.execute(query, [MINE.lo]).fetchall()
    assert count == 1 if table.name == "communities" else count in (1, len(SERIALS))
    return int(count)


@every_community_table
def test_a_wider_scope_sees_both(world: World, table: Table) -> None:
    """The probes above find nothing because of the scope, not because there is nothing."""
    for role in set(access_of(table)) - set(SINGLE_COMMUNITY):
        if may(table, role, "r"):
            with world.acting(role, PROVINCE) as connection:
                seen = attempt(connection, f'SELECT DISTINCT community_id FROM "{table.name}"')
            assert {row[0] for row in seen.rows} >= {MINE.lo, THEIRS.lo}, role


@every_community_table
def test_writes_end_at_the_scope(world: World, table: Table) -> None:
    before = world.snapshot(table, THEIRS, EMPTY)
    mine = world.snapshot(table, MINE)
    for role in Role:
        # A role without any right is held to the widest scope, once.
        for area in (MINE, MY_DISTRICT, None) if role in access_of(table) else (PROVINCE,):
            with world.acting(role, area) as connection:
                for statement, parameters in _attacks(world, table, role):
                    outcome = attempt(connection, statement, parameters)
                    assert outcome.without_effect, f"{role} in {area}: {statement}"
    assert world.snapshot(table, THEIRS, EMPTY) == before
    assert world.snapshot(table, MINE) == mine, "and nothing was moved to them"


def _as_it_is(table: Table, role: Role) -> str:
    """A column that the role may change, set to what it holds, or to nothing much where the role cannot read that."""
    column = granted(table, role, "UPDATE")[0]
    return f'"{column}" = ' + (f'"{column}"' if column in granted(table, role, "SELECT") else r"'\x00'")


def _attacks(world: World, table: Table, role: Role) -> list[tuple[str, list[object]]]:
    """Statements that reach for the other community's rows, with the columns the role would be allowed to name."""
    name, theirs = f'"{table.name}"', [THEIRS.lo]
    to_set = f'"{(granted(table, role, "UPDATE") or [table.columns.keys()[-1]])[0]}"'
    row = world.row(table, THEIRS)
    fresh = row | ({"id": uuid.uuid4()} if "id" in row else {})
    columns = granted(table, role, "INSERT") or list(row)
    insert = insert_statement(table, columns)
    key = ", ".join(column.name for column in table.primary_key.columns)
    merge = f"MERGE INTO {name} AS t USING (SELECT %s::bigint AS c) AS s ON t.community_id = s.c"
    return [
        (f"SELECT 1 FROM {name} WHERE community_id = %s", theirs),
        (f"SELECT community_id FROM {name} WHERE community_id = %s FOR UPDATE", theirs),
        (f"UPDATE {name} SET {to_set} = {to_set} WHERE community_id = %s", theirs),
        (f"UPDATE {name} SET {to_set} = DEFAULT WHERE community_id <> %s", [MINE.lo]),
        (f"UPDATE {name} SET community_id = %s WHERE community_id = %s", [MINE.lo, THEIRS.lo]),
        (f"UPDATE {name} SET community_id = %s", theirs),
        (f"DELETE FROM {name} WHERE community_id = %s", theirs),
        (f"DELETE FROM {name} USING communities AS c WHERE {name}.community_id = %s", theirs),
        (insert, [row[column] for column in columns]),
        (insert, [fresh[column] for column in columns]),
        (f"{insert} ON CONFLICT DO NOTHING", [row[column] for column in columns]),
        (
            f"{insert} ON CONFLICT ({key}) DO UPDATE SET {to_set} = EXCLUDED.{to_set}",
            [row[column] for column in columns],
        ),
        (f"{merge} WHEN MATCHED THEN UPDATE SET {to_set} = DEFAULT", theirs),
        (f"{merge} WHEN MATCHED THEN DELETE", theirs),
    ]


@cluster.one_server  # a cluster lets no transaction change its user; its shards' policies are audited
@every_community_table
def test_the_policies_hold_without_the_grants(world: World, table: Table) -> None:
    """Were every privilege given away, the policies alone would still keep the communities apart."""
    before = world.snapshot(table, THEIRS, EMPTY)
    for role in access_of(table):
        with world.superuser.transaction(force_rollback=True):
            world.superuser.execute(f'GRANT SELECT, INSERT, UPDATE, DELETE ON "{table.name}" TO {role}')
            world.superuser.execute(f"SET LOCAL SESSION AUTHORIZATION {role}")
            area = MINE if role in SINGLE_COMMUNITY else MY_DISTRICT
            set_scope(world.superuser, area)
            for statement, parameters in _attacks(world, table, role):
                outcome = attempt(world.superuser, statement, parameters)
                assert outcome.without_effect, f"{role}: {statement}"
            world.superuser.execute("RESET SESSION AUTHORIZATION")
            assert world.snapshot(table, THEIRS, EMPTY) == before


@every_community_table
def test_own_rows_can_be_written(world: World, table: Table) -> None:
    """The attacks fail because of whose the rows are, not because the statements are wrong."""
    row = world.row(table, MINE)
    for role in access_of(table):
        with world.acting(role, MINE) as connection:
            if may(table, role, "u"):
                statement = f'UPDATE "{table.name}" SET {_as_it_is(table, role)}'
                assert attempt(connection, statement, undo=True).count == _own_rows(world, table, role), role
            if may(table, role, "d"):
                outcome = attempt(connection, f'DELETE FROM "{table.name}"', undo=True)
                kept_by_children = isinstance(outcome.error, psycopg.errors.ForeignKeyViolation)
                assert kept_by_children or outcome.count == _own_rows(world, table, role), role
            if may(table, role, "a") and "id" in row:
                columns = granted(table, role, "INSERT")
                fresh = row | {"id": uuid.uuid4()}
                outcome = attempt(connection, insert_statement(table, columns), [fresh[c] for c in columns], undo=True)
                own_value_taken = isinstance(outcome.error, psycopg.errors.UniqueViolation)
                assert own_value_taken or outcome.count == 1, f"{role}: {outcome.error}"


@every_community_table
def test_an_insert_does_not_tell_whether_another_community_has_the_row(world: World, table: Table) -> None:
    for role in access_of(table):
        if not may(table, role, "a"):
            continue
        columns = granted(table, role, "INSERT")
        taken = world.row(table, THEIRS)
        free = taken | ({"id": uuid.uuid4()} if "id" in taken else {"community_id": 980499001001})
        with world.acting(role, MINE) as connection:
            answers = [
                attempt(connection, insert_statement(table, columns), [row[column] for column in columns])
                for row in (taken, free)
            ]
        assert [_said(answer) for answer in answers] == [_said(answers[0])] * 2
        assert all(answer.denied for answer in answers)


def _said(answer: Outcome) -> str:
    """The words of an error, without the shard that a code belongs to, whoever has it."""
    return re.sub(r"_\d{6,}|CONTEXT.*", "", str(answer.error)) if cluster.GIVEN else str(answer.error)


@cluster.one_server
@every_community_table
def test_the_other_communitys_values_are_free_in_mine(world: World, table: Table) -> None:
    """The other community's rows, copied whole under another code: no unique value is shared between tenants."""
    if table.name == "communities":
        pytest.skip("the code of a community is public and is its key")
    needed = _with_parents(table)
    for role in access_of(table):
        if not may(table, role, "a"):
            continue
        columns = granted(table, role, "INSERT")
        with world.superuser.transaction(force_rollback=True):
            for each in needed[:-1]:
                for serial in SERIALS:
                    copy = world.row(each, THEIRS, serial) | {"community_id": EMPTY.lo}
                    world.superuser.execute(insert_statement(each, list(copy)), list(copy.values()))
            world.superuser.execute(f"SET LOCAL SESSION AUTHORIZATION {role}")
            set_scope(world.superuser, EMPTY)
            for serial in SERIALS:
                copy = world.row(table, THEIRS, serial) | {"community_id": EMPTY.lo}
                outcome = attempt(
                    world.superuser, insert_statement(table, columns), [copy[column] for column in columns]
                )
                access = access_of(table)[role]
                refused = outcome.denied or isinstance(outcome.error, psycopg.errors.CheckViolation)
                narrowed = bool(access.also or access.writes or access.append_columns) and refused and serial == 1
                assert outcome.count == 1 or narrowed, f"{role}: {outcome.error}"


def _with_parents(table: Table) -> list[Table]:
    """The table and all it refers to, parents first, without the communities."""
    needed = {table}
    while more := {key.referred_table for each in needed for key in each.foreign_key_constraints} - needed:
        needed |= more
    return [each for each in TABLES if each in needed and each.name != "communities"]


@every_community_table
def test_a_foreign_key_does_not_reach_another_community(world: World, table: Table) -> None:
    keys = [key for key in table.foreign_key_constraints if key.referred_table.name != "communities"]
    for role in access_of(table):
        columns = granted(table, role, "INSERT")
        for key in keys if may(table, role, "a") else []:
            [column] = [e.parent.name for e in key.elements if e.column.name == "id"]
            answers = []
            for parent in (world.row(key.referred_table, THEIRS)["id"], uuid.uuid4()):
                row = world.row(table, MINE) | {"id": uuid.uuid4(), column: parent}
                with world.acting(role, MINE) as connection:
                    outcome = attempt(connection, insert_statement(table, columns), [row[c] for c in columns])
                assert isinstance(outcome.error, psycopg.errors.ForeignKeyViolation), f"{role}: {outcome}"
                answers.append(_said(outcome).replace(str(parent), "…"))
            assert answers[0] == answers[1], "the error tells that another community has the row"
        for key in keys if may(table, role, "u") else []:
            [column] = [e.parent.name for e in key.elements if e.column.name == "id"]
            with world.acting(role, MINE) as connection:
                parent = world.row(key.referred_table, THEIRS)["id"]
                outcome = attempt(connection, f'UPDATE "{table.name}" SET "{column}" = %s', [parent])
            assert isinstance(outcome.error, psycopg.errors.ForeignKeyViolation) or outcome.denied


@every_community_table
def test_what_may_not_be_read_is_not_returned(world: World, table: Table) -> None:
    """RETURNING, conditions and whole-row references are reads: without the right, none of them answers."""
    row = world.row(table, MINE)
    for role in access_of(table):
        readable = granted(table, role, "SELECT")
        with world.acting(role, MINE) as connection:
            for column in personal_columns(table) - set(readable):
                for statement in (
                    f"SELECT {column} FROM {table.name}",
                    f"SELECT 1 FROM {table.name} WHERE {column} IS NOT NULL",
                    f"SELECT 1 FROM {table.name} ORDER BY {column}",
                    f"SELECT t FROM {table.name} AS t",
                    f"SELECT to_json(t) FROM {table.name} AS t",
                    f"COPY {table.name} ({column}) TO STDOUT",
                ):
                    assert attempt(connection, statement).denied, f"{role}: {statement}"
            if may(table, role, "a") and not readable:
                columns = granted(table, role, "INSERT")
                fresh = row | ({"id": uuid.uuid4()} if "id" in row else {})
                insert = insert_statement(table, columns) + " RETURNING community_id"
                assert attempt(connection, insert, [fresh[column] for column in columns]).denied, role


@every_community_table
def test_a_condition_that_fails_does_not_reveal_hidden_rows(world: World, table: Table) -> None:
    """A policy is applied before any function that could tell, by an error, what it was given."""
    name = f'"{table.name}"'
    conditions = (
        f"1 / (CASE WHEN community_id = {THEIRS.lo} THEN 0 ELSE 1 END) = 1",
        f"(CASE WHEN community_id = {THEIRS.lo} THEN 'no number' ELSE '1' END)::int = 1",
    )
    for role in access_of(table):
        if not may(table, role, "r"):
            continue
        with world.acting(role, MINE) as connection:
            for condition in conditions:
                statements = [f"SELECT community_id FROM {name} WHERE {condition}"]
                if may(table, role, "u"):
                    statements.append(f"UPDATE {name} SET {_as_it_is(table, role)} WHERE {condition}")
                if may(table, role, "d"):
                    statements.append(f"DELETE FROM {name} WHERE {condition} AND community_id = {THEIRS.lo}")
                for statement in statements:
                    assert attempt(connection, statement, undo=True).error is None, f"{role}: {statement}"
        with world.acting(role, PROVINCE) as connection:
            outcome = attempt(connection, f"SELECT 1 FROM {name} WHERE {conditions[0]}")
        hidden = role in SINGLE_COMMUNITY
        assert hidden or isinstance(outcome.error, psycopg.errors.DivisionByZero), "the probe itself works"


@every_community_table
def test_copy_ends_at_the_scope(world: World, table: Table) -> None:
    before = world.snapshot(table, MINE, THEIRS)
    theirs: dict[str, bytes] = {}
    for role in access_of(table):
        columns = granted(table, role, "SELECT")
        listed = ", ".join(f'"{column}"' for column in columns)
        named = listed or "community_id"
        theirs[named] = _copied(world, f'SELECT {named} FROM "{table.name}" WHERE community_id = {THEIRS.lo}')
        with world.acting(role, MINE) as connection, connection.cursor() as cursor:
            if columns:
                with cursor.copy(f'COPY "{table.name}" ({listed}) TO STDOUT') as copy:
                    rows = list(copy.rows())
                # On a cluster a COPY is outside of the transaction that has the scope: it finds nothing at all.
                assert len(rows) == _own_rows(world, table, role) or (cluster.GIVEN and not rows)
                assert all(str(THEIRS.lo) not in str(row) for row in rows)
            # COPY FROM does not know row security, so PostgreSQL refuses it whole; of a cluster a worker does, when a
            # row comes.
            refused = (psycopg.errors.InsufficientPrivilege, psycopg.errors.FeatureNotSupported)
            with pytest.raises(refused), connection.transaction():
                copying = f'COPY "{table.name}" ({listed or "community_id"}) FROM STDIN'
                with cursor.copy(copying) as copy:
                    copy.write(theirs[listed or "community_id"])
    assert world.snapshot(table, MINE, THEIRS) == before


def _copied(world: World, query: str) -> bytes:
    """A row as COPY writes it."""
    with world.superuser.cursor().copy(f"COPY ({query} LIMIT 1) TO STDOUT") as copy:
        return b"".join(bytes(piece) for piece in copy)
