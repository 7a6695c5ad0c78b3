"""A synthetic nation in a PostgreSQL of its own, gone when the block ends.

Everything is invented by ``nation.sql`` in set-based statements as the superuser, past row security and foreign
keys: loading is not what is measured. Indexes are made after the rows, so they are equally dense at every size.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

from app.clock import today
from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria
from app.migrations import admin_url, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.runtime.config import Settings

STATEMENTS = Path(__file__).with_name("nation.sql")
_INSERTS_INTO = re.compile(r"INSERT INTO public\.(\w+)")
# How often ``nation`` reports progress.
STEPS = 3 + len(_INSERTS_INTO.findall(STATEMENTS.read_text(encoding="utf-8")))
BYTES_PER_COMMUNITY = 110_000
_SPARE_BYTES = 2_000_000_000  # the cluster itself, its log, and room for sorting


class DiskTooSmall(RuntimeError):
    """The nation would not fit on the disk of the temporary folder."""


@dataclass(frozen=True)
class Nation:
    """A loaded nation: how many communities, the cycle that is judged, and how to reach the database."""

    communities: int
    cycle: Cycle
    settings: Settings
    rows: int
    bytes: int

    @property
    def owner_url(self) -> str:
        """A login that row security does not apply to, as it does not to the owner of an unforced table."""
        return admin_url(self.settings)


def space_for(communities: int) -> int:
    """How many bytes the disk must have free for a nation of that size."""
    return communities * BYTES_PER_COMMUNITY * 3 // 2 + _SPARE_BYTES


@contextmanager
def nation(
    communities: int, progress: Callable[[str], None] = lambda table: None, *, checked: bool = False
) -> Iterator[Nation]:
    """A nation whose cycle ends today, in scratch services that stop with the block; its files are removed.

    ``progress`` is called with the name of each table before it is filled. ``checked`` has the foreign keys
    checked, which is slow. Raises DiskTooSmall.
    """
    folder = Path(tempfile.mkdtemp(prefix="qs-bench-"))
    try:
        free = shutil.disk_usage(folder).free
        if free < space_for(communities):
            raise DiskTooSmall(
                f"{communities:,} communities need {space_for(communities) / 1e9:.0f} GB free in "
                f"{folder.parent}, there are {free / 1e9:.0f} GB (set TMPDIR to use another disk)"
            )
        folder.chmod(0o755)  # PostgreSQL runs as another user where we are root
        with Services(load_settings({"QINGSHE_DATA": str(folder)})) as services:
            progress("schema")
            migrate(services.settings)
            cycle = Cycle.ending(today(), default_criteria().cycle_months)
            with psycopg.connect(admin_url(services.settings), autocommit=True) as connection:
                _load(connection, communities, cycle.end, progress, checked)
                rows, size = _extent(connection)
            yield Nation(communities, cycle, services.settings, rows, size)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _load(
    connection: psycopg.Connection,
    communities: int,
    last_day: date,
    progress: Callable[[str], None],
    checked: bool,
) -> None:
    # What a crash would lose here is begun again anyway; what is measured later has the usual guarantees.
    _configure(connection, fsync="off", full_page_writes="off", max_wal_size="4GB")
    session = {
        "bench.communities": str(communities),
        "bench.last_day": last_day.isoformat(),
        "session_replication_role": "origin" if checked else "replica",
        "work_mem": "256MB",
        "maintenance_work_mem": "512MB",
    }
    for name, value in session.items():
        connection.execute("SELECT set_config(%s, %s, false)", (name, value))
    if not checked:
        _stop_indexing(connection)
    for statement in STATEMENTS.read_text(encoding="utf-8").split(";\n\n"):
        if table := _INSERTS_INTO.search(statement):
            progress(table[1])
        connection.execute(statement)  # type: ignore[arg-type]  # our own file
    progress("indexes")
    connection.execute("REINDEX SCHEMA public")
    progress("vacuum")
    connection.execute("VACUUM (ANALYZE)")
    _configure(connection)
    connection.execute("CHECKPOINT")


def _configure(connection: psycopg.Connection, **settings: str) -> None:
    """Set these settings of the server and put all others back."""
    connection.execute("ALTER SYSTEM RESET ALL")
    for name, value in settings.items():
        connection.execute(sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value)))
    connection.execute("SELECT pg_reload_conf()")


def _stop_indexing(connection: psycopg.Connection) -> None:
    """Have inserts pass by the indexes, also those of keys, until REINDEX makes them whole again.

    Dropping them would take the foreign keys along. Only ever to be done to a database that is thrown away.
    """
    connection.execute(
        "UPDATE pg_index SET indisready = false, indisvalid = false FROM pg_class"
        " WHERE pg_class.oid = indrelid AND relnamespace = 'public'::regnamespace"
    )


def _extent(connection: psycopg.Connection) -> tuple[int, int]:
    """How many rows the community tables hold, and how many bytes the database takes."""
    row = connection.execute(
        "SELECT (SELECT sum(reltuples)::bigint FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 0),"
        " pg_database_size(current_database())"
    ).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])
