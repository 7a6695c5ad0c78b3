"""Who works in a community deletes nothing that stays; who erases reads no key and enters nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from app.runtime.config import NEEDS, Process
from app.runtime.secrets_file import password_name
from tenants.roles import Role, access_of, inner_columns, personal_columns
from tests.isolation.world import COMMUNITY_TABLES, MINE, THEIRS, attempt, granted, may, table_name

if TYPE_CHECKING:
    from sqlalchemy import Table

    from tests.isolation.world import World

# What pages delete: drafts that were saved, the rows of a file that are in, links of a letter that was signed. The
# relay takes its own notes and tasks, entries past their time, and contacts; the evaluation replaces its own findings.
DELETES = {
    Role.COMMUNITY: {"drafts", "import_pieces", "letter_invitations"},
    Role.RELAY: {"audit_entries", "outbox", "tip_reporters"},
    Role.EVALUATOR: {"audit_checks"},
    Role.SHREDDER: {"community_keys"},
}
every_table = pytest.mark.parametrize("table", COMMUNITY_TABLES, ids=table_name)


def test_who_may_delete_what_is_this_and_no_more() -> None:
    for role in set(Role) - {Role.ERASER}:
        deletes = {table.name for table in COMMUNITY_TABLES if may(table, role, "d")}
        assert deletes == DELETES.get(role, set()), role


def test_no_process_that_serves_pages_or_runs_jobs_can_destroy_keys() -> None:
    for process in (Process.WEB, Process.RELAY, Process.WORKER):
        assert password_name(Role.SHREDDER) not in NEEDS[process]


@every_table
def test_the_eraser_enters_nothing_but_its_log_and_changes_only_what_it_blanks(table: Table) -> None:
    if "a" in (access_of(table)[Role.ERASER].verbs if Role.ERASER in access_of(table) else ""):
        assert table.name in {"audit_entries", "audit_turns", "erasures", "outbox"}
    beside = {"version", "changed_at", "retention_on"}
    blanked = set(granted(table, Role.ERASER, "UPDATE")) - personal_columns(table) - beside
    assert blanked == {
        "audit_turns": {"taken"},
        "building_leads": {"account_id"},
        "erasures": {"erased_on"},
        "imports": {"state", "finished_at"},
        "tenancies": {"occupation", "children", "use_matches"},
    }.get(table.name, set())


@every_table
def test_the_eraser_works_in_one_community(world: World, table: Table) -> None:
    if not may(table, Role.ERASER, "d"):
        return
    before = world.snapshot(table, MINE, THEIRS)
    with world.acting(Role.ERASER, MINE.at(9)) as connection:  # type: ignore[arg-type]
        assert attempt(connection, f'DELETE FROM "{table.name}"', undo=True).count == 0
    with world.acting(Role.ERASER, THEIRS) as connection:
        theirs = attempt(connection, f'DELETE FROM "{table.name}"', undo=True)
        assert isinstance(theirs.error, psycopg.errors.ForeignKeyViolation) or theirs.count > 0
    assert world.snapshot(table, MINE, THEIRS) == before


def test_only_the_shredder_destroys_keys_and_it_reads_none(world: World) -> None:
    with world.acting(Role.SHREDDER, MINE) as connection:
        assert attempt(connection, "SELECT wrapped_key FROM community_keys").denied
        assert attempt(connection, "DELETE FROM community_keys RETURNING wrapped_key").denied
        assert attempt(connection, "UPDATE community_keys SET wrapped_key = '' RETURNING wrapped_key").denied
        assert attempt(connection, "UPDATE community_keys SET wrapped_key = ''", undo=True).count == 2
        assert attempt(connection, "DELETE FROM community_keys", undo=True).count == 2
    for role in set(Role) - {Role.SHREDDER}:
        with world.acting(role, MINE) as connection:
            assert attempt(connection, "DELETE FROM community_keys").denied


@every_table
def test_what_is_written_within_a_community_stays_there(world: World, table: Table) -> None:
    for role in (Role.INSPECTOR, Role.STREET, Role.EVALUATOR):
        if not may(table, role, "r"):
            continue
        for column in inner_columns(table):
            with world.acting(role, MINE) as connection:
                assert attempt(connection, f'SELECT "{column}" FROM "{table.name}"').denied, role
                assert attempt(connection, f'SELECT * FROM "{table.name}"').denied, role


def test_the_inner_columns_are_these() -> None:
    """Take one off the list only together with what shows it: the pages of the places above must not."""
    inner = {f"{table.name}.{column}" for table in COMMUNITY_TABLES for column in inner_columns(table)}
    assert inner == {"audit_entries.reason", "lead_reports.summary", "letter_invitations.secret_hash"}
