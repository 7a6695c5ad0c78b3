"""A role that may enter or change rows of a table says in them what its pages say, and nothing else."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from tenants.roles import Role, access_of
from tests.isolation.rows import insert_statement
from tests.isolation.world import MINE, TABLES, attempt, granted, may

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

NARROWED = [
    pytest.param(table, role, id=f"{role}-{table.name}")
    for table in TABLES
    for role in access_of(table)
    if may(table, role, "a") and len(granted(table, role, "INSERT")) < len(table.columns)
]


def named(name: str) -> Table:
    [table] = [table for table in TABLES if table.name == name]
    return table


@pytest.mark.parametrize(("table", "role"), NARROWED)
def test_a_new_row_says_nothing_in_a_column_that_is_left_to_others(world: World, table: Table, role: Role) -> None:
    columns = granted(table, role, "INSERT")
    row = world.row(table, MINE) | {"id": uuid.uuid4()}
    with world.acting(role, MINE) as connection:
        for column in table.columns:
            if column.name not in columns:
                sent = [*columns, column.name]
                for value in (row[column.name], None):
                    values = [*(row[name] for name in columns), value]
                    assert attempt(connection, insert_statement(table, sent), values).denied, column.name


def test_some_are_narrowed() -> None:
    assert {("letter_signatures", Role.PUBLIC), ("tips", Role.PUBLIC), ("outbox", Role.PUBLIC)} <= {
        (param.values[0].name, param.values[1])  # type: ignore[union-attr]
        for param in NARROWED
    }


def test_nobody_but_its_staff_orders_work_for_a_community(world: World) -> None:
    """A note without a topic says that the community changed; one with a topic begins another work."""
    outbox = named("outbox")
    who = {role for role in Role if may(outbox, role, "a") and "topic" in granted(outbox, role, "INSERT")}
    assert who == {Role.COMMUNITY}


@pytest.mark.parametrize("source", ["phone", "field", "district"])
def test_a_residents_tip_is_one_of_the_public(world: World, source: str) -> None:
    tips = named("tips")
    columns = granted(tips, Role.PUBLIC, "INSERT")
    row = world.row(tips, MINE)
    with world.acting(Role.PUBLIC, MINE) as connection:
        for given, denied in ((source, True), ("public", False)):
            values = [{**row, "id": uuid.uuid4(), "source": given}[name] for name in columns]
            outcome = attempt(connection, insert_statement(tips, columns), values, undo=True)
            assert outcome.denied if denied else outcome.count == 1, outcome.error


def test_a_link_that_was_used_stays_used(world: World) -> None:
    with world.acting(Role.PUBLIC, MINE) as connection:
        assert attempt(connection, "UPDATE letter_invitations SET used_at = NULL").denied
        used = attempt(connection, "UPDATE letter_invitations SET used_at = created_at", undo=True)
        assert used.error is None and used.count == 2
        for column in ("secret_hash", "expires_on", "letter_id", "label"):
            assert attempt(connection, f"UPDATE letter_invitations SET {column} = {column}").denied, column
    with world.acting(Role.COMMUNITY, MINE) as connection:
        for column in ("secret_hash", "expires_on", "letter_id", "label", "used_at"):
            assert attempt(connection, f"UPDATE letter_invitations SET {column} = {column}").denied, column


def test_an_inspector_orders_work_and_does_not_say_that_it_is_under_way(world: World) -> None:
    """Work that is claimed for ever would count against what may be at work at once, for everybody."""
    tasks = named("tasks")
    columns = granted(tasks, Role.INSPECTOR, "INSERT")
    assert "lease_until" not in columns
    row = world.row(tasks, MINE) | {"run_id": None, "kind": "another", "lane": "batch"}
    with world.acting(Role.INSPECTOR, MINE) as connection:
        for state, denied in (("claimed", True), ("done", True), ("dead", True), ("pending", False)):
            values = [{**row, "id": uuid.uuid4(), "state": state}[name] for name in columns]
            outcome = attempt(connection, insert_statement(tasks, columns), values, undo=True)
            assert outcome.denied if denied else outcome.count == 1, outcome.error


def test_nobody_above_a_community_enters_anything_into_its_trail(world: World) -> None:
    trail = named("audit_entries")
    assert {role for role in Role if may(trail, role, "a")} == {Role.COMMUNITY, Role.ERASER}


@pytest.mark.parametrize("name", ["vetoes", "adjustments"])
def test_an_inspector_proposes_a_decision_and_nobody_enters_a_confirmed_one(world: World, name: str) -> None:
    """A second person confirms it, in another statement; nobody lifts one, or changes what was proposed."""
    table = named(name)
    assert {role for role in Role if may(table, role, "a") or may(table, role, "u")} == {Role.INSPECTOR}
    left = {"confirmed_by", "confirmed_on", "lifted_on"}
    assert not left & set(granted(table, Role.INSPECTOR, "INSERT"))
    assert set(granted(table, Role.INSPECTOR, "UPDATE")) == {"confirmed_by", "confirmed_on"}
    with world.acting(Role.INSPECTOR, MINE) as connection:
        for column in (*left - {"confirmed_by", "confirmed_on"}, "effective_on", "proposed_by", "document"):
            assert attempt(connection, f"UPDATE {name} SET {column} = {column}").denied, column


def test_what_was_found_on_site_stays_as_it_was_found(world: World) -> None:
    with world.acting(Role.INSPECTOR, MINE) as connection:
        assert attempt(connection, "UPDATE samples SET passed = NOT passed").denied


def test_nobody_asks_for_an_export_that_is_approved_already(world: World) -> None:
    table = named("export_requests")
    columns = granted(table, Role.COMMUNITY, "INSERT")
    assert not {"decided_by", "decided_name", "decided_at", "downloaded_at", "refusal"} & set(columns)
    row = world.row(table, MINE)
    with world.acting(Role.COMMUNITY, MINE) as connection:
        for state, refused in (("approved", True), ("downloaded", True), ("refused", True), ("waiting", False)):
            values = [{**row, "id": uuid.uuid4(), "state": state}[name] for name in columns]
            outcome = attempt(connection, insert_statement(table, columns), values, undo=True)
            assert (outcome.count != 1) if refused else outcome.count == 1, (state, outcome.error)


def test_a_file_is_asked_for_above_and_made_by_the_evaluation(world: World) -> None:
    table = named("area_files")
    assert {role for role in Role if may(table, role, "a")} == {Role.INSPECTOR}
    assert {role for role in Role if may(table, role, "u")} == {Role.EVALUATOR, Role.INSPECTOR}
    assert set(granted(table, Role.INSPECTOR, "UPDATE")) == {"state"}
    assert {role for role in Role if may(table, role, "d")} == {Role.RELAY}
    assert {role for role in Role if "content" in granted(table, role, "SELECT")} == {Role.INSPECTOR}
    columns = granted(table, Role.INSPECTOR, "INSERT")
    assert not {"content", "scored_on"} & set(columns)
    row = world.row(table, MINE) | {"done": 0}
    with world.acting(Role.INSPECTOR, MINE) as connection:
        for state, done, denied in (
            ("ready", 0, True),
            ("failed", 0, True),
            ("waiting", 1, True),
            ("waiting", 0, False),
        ):
            new = {**row, "id": uuid.uuid4(), "requested_by": uuid.uuid4(), "state": state, "done": done}
            outcome = attempt(connection, insert_statement(table, columns), [new[name] for name in columns], undo=True)
            assert outcome.denied if denied else outcome.count == 1, (state, done, outcome.error)
        # Who asked may say that it is over, and nothing else of it.
        assert attempt(connection, "UPDATE area_files SET state = 'over'", undo=True).count == 1
        for state in ("ready", "failed", "too_long"):
            assert attempt(connection, f"UPDATE area_files SET state = '{state}'", undo=True).denied, state
    with world.acting(Role.EVALUATOR, MINE) as connection:
        made = "UPDATE area_files SET content = 'x', state = 'ready', done = rows, scored_on = '2020-02-29'"
        assert attempt(connection, made, undo=True).count == 1
        assert attempt(connection, f"{made} RETURNING content").denied
        for column in ("format", "asked", "language", "requested_by", "membership_id", "until"):
            assert attempt(connection, f"UPDATE area_files SET {column} = {column}").denied, column


def test_a_masked_file_is_asked_for_and_made_by_its_community_alone(world: World) -> None:
    table = named("register_files")
    assert {role for role in Role if may(table, role, "a")} == {Role.COMMUNITY}
    assert {role for role in Role if "content" in granted(table, role, "SELECT")} == {Role.COMMUNITY, Role.ERASER}
    columns = granted(table, Role.COMMUNITY, "INSERT")
    row = world.row(table, MINE)
    with world.acting(Role.COMMUNITY, MINE) as connection:
        for state, refused in (("ready", True), ("waiting", False)):
            new = {**row, "id": uuid.uuid4(), "requested_by": uuid.uuid4(), "state": state}
            outcome = attempt(connection, insert_statement(table, columns), [new[name] for name in columns], undo=True)
            assert (outcome.count != 1) if refused else outcome.count == 1, (state, outcome.error)
        for column in set(granted(table, Role.COMMUNITY, "SELECT")) - {"rows", "done", "state", "content"}:
            assert attempt(connection, f"UPDATE register_files SET {column} = {column}").denied, column


def test_who_reads_a_key_cannot_overwrite_it_and_who_overwrites_it_cannot_read_it(world: World) -> None:
    table = named("community_keys")
    readers = {role for role in Role if "wrapped_key" in granted(table, role, "SELECT")}
    writers = {role for role in Role if "wrapped_key" in granted(table, role, "UPDATE")}
    assert (readers, writers) == ({Role.COMMUNITY, Role.INTAKE}, {Role.SHREDDER})
    for role in readers:
        with world.acting(role, MINE) as connection:
            assert attempt(connection, "UPDATE community_keys SET wrapped_key = wrapped_key").denied
    with world.acting(Role.SHREDDER, MINE) as connection:
        assert attempt(connection, "SELECT wrapped_key FROM community_keys").denied
        assert attempt(connection, "UPDATE community_keys SET wrapped_key = wrapped_key || ''").denied


@pytest.mark.parametrize("role", list(Role))
def test_nobody_locks_what_is_not_theirs(world: World, role: Role) -> None:
    """No lock by number, which would lock another's trail or fill the table of all locks; and no row of another."""
    with world.acting(role, MINE) as connection:
        assert attempt(connection, "SELECT pg_advisory_xact_lock(1)").denied
        assert attempt(connection, "SELECT pg_try_advisory_xact_lock(n) FROM generate_series(1, 9) AS n").denied
        locked = attempt(connection, "SELECT community_id FROM audit_turns FOR UPDATE", undo=True)
        assert locked.denied or {row[0] for row in locked.rows} <= {MINE.lo}
