"""Two communities of two districts with a full set of rows each, and logins of every role to attack them with."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy.engine import make_url

from tenants.area import Area, Level
from tenants.roles import Role, access_of
from tenants.roles import columns_granted as granted
from tenants.session import db
from tests import cluster
from tests.isolation.rows import RowFactory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Table

    from app.runtime.config import Settings

MINE, THEIRS, EMPTY = (Area.of_community(code) for code in (980201001001, 980302001001, 980403001001))
AROUND_MINE = [MINE.at(level) for level in (Level.STREET, Level.DISTRICT)]
PROVINCE = MINE.at(Level.PROVINCE)
SERIALS = (0, 1)

DENIED = "42501"  # insufficient_privilege: no such right, or the row policy refuses the new row
# A cluster refuses by itself what would move a row to another community.
DENIALS = {DENIED, "0A000"} if cluster.GIVEN else {DENIED}

TABLES = db.Model.metadata.sorted_tables
COMMUNITY_TABLES = [table for table in TABLES if "community_id" in table.columns]
AREA_TABLES = [table for table in TABLES if "area_lo" in table.columns]


def table_name(table: Table) -> str:
    """The id of a test that is repeated for every table."""
    return table.name


@dataclass(frozen=True)
class Outcome:
    """What became of a statement: the error, or its rows and how many it touched."""

    error: psycopg.Error | None = None
    rows: list[Any] = field(default_factory=list)
    count: int = 0

    @property
    def denied(self) -> bool:
        # A cluster takes few kinds of MERGE, and hands on what a worker said of a COPY.
        if cluster.GIVEN and re.search("MERGE|permission denied for table", str(self.error)):
            return True
        return self.error is not None and self.error.sqlstate in DENIALS

    @property
    def without_effect(self) -> bool:
        """Refused for want of a right, or there was no row to touch."""
        return self.denied or (self.error is None and self.count == 0 and not self.rows)


class World:
    """The seeded database, and one connection per login."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.factory = RowFactory(db.Model.metadata)
        self.superuser = _connect(str(settings.database_url), autocommit=True)
        self._logins: dict[Role, psycopg.Connection] = {}
        self._seed()

    def close(self) -> None:
        for connection in (self.superuser, *self._logins.values()):
            connection.close()

    def _seed(self) -> None:
        with self.superuser.transaction():
            for owner in (MINE, THEIRS, EMPTY):
                self.factory.insert(self.superuser, db.Model.metadata.tables["communities"], owner)
            for table in TABLES:
                for owner in _owners(table):
                    for serial in SERIALS if table in COMMUNITY_TABLES else SERIALS[:1]:
                        self.factory.insert(self.superuser, table, owner, serial)

    def login(self, role: Role) -> psycopg.Connection:
        """The connection of a role; outside ``acting`` it has no scope."""
        if role not in self._logins or self._logins[role].closed:
            self._logins[role] = _connect(self.settings.url_for(role.value))
        return self._logins[role]

    @contextmanager
    def acting(self, role: Role, area: Area | None) -> Iterator[psycopg.Connection]:
        """A transaction of the role in the area, committed at the end; no area: no scope was ever set."""
        connection = self.login(role)
        with connection.transaction():
            if area is not None:
                set_scope(connection, area)
            yield connection

    def snapshot(self, table: Table, *owners: Area) -> list[Any]:
        """The owners' rows to the byte, with where they lie and who wrote them: a no-op update shows as well."""
        column = "community_id" if "community_id" in table.columns else "area_lo"
        return self.superuser.execute(
            f'SELECT t.ctid::text, t.xmin::text, t::text FROM "{table.name}" AS t WHERE {column} = ANY (%s) ORDER BY 1',
            [[owner.lo for owner in owners]],
        ).fetchall()

    def row(self, table: Table, owner: Area, serial: int = 0) -> dict[str, Any]:
        """A seeded row."""
        return dict(self.factory.made[table.name, owner, serial])


def set_scope(connection: psycopg.Connection, area: Area) -> None:
    """What the kernel does at the start of each transaction."""
    connection.execute(f"SET LOCAL qs.lo = '{area.lo}'")
    connection.execute(f"SET LOCAL qs.hi = '{area.hi}'")


def attempt(connection: psycopg.Connection, statement: str, parameters: Any = (), *, undo: bool = False) -> Outcome:
    """Try a statement within the open transaction; ``undo`` takes its effect back."""
    outcome = Outcome()
    try:
        with connection.transaction():
            cursor = connection.cursor()
            if statement.startswith("COPY "):
                # A cluster begins to answer before a worker refuses.
                with cursor.copy(statement) as copy:
                    outcome = Outcome(None, list(copy))
            else:
                cursor.execute(statement, parameters or None)
                outcome = Outcome(None, cursor.fetchall() if cursor.description else [], cursor.rowcount)
            if undo:
                raise psycopg.Rollback
    except psycopg.Error as error:
        return Outcome(error)
    return outcome


def may(table: Table, role: Role, verb: str) -> bool:
    """Whether the role holds the verb (r, a, u or d) at all; the eraser may update nothing of some tables."""
    access = access_of(table).get(role)
    if access is None or verb not in access.verbs:
        return False
    return verb != "u" or bool(granted(table, role, "UPDATE"))


def _owners(table: Table) -> list[Area]:
    if table in AREA_TABLES:
        return [MINE, *AROUND_MINE, PROVINCE, THEIRS, THEIRS.at(Level.DISTRICT)]
    return [] if table.name == "communities" else [MINE, THEIRS]


def _connect(url: str, *, autocommit: bool = False) -> psycopg.Connection:
    target = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(target, autocommit=autocommit)
