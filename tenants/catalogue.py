"""The catalogue audit: rules about the database itself, each a query that must find nothing.

What the models declare (``tenants.roles``) is compared with what PostgreSQL has, so a policy dropped by hand, a
grant too many or a function that runs with its owner's rights is named before it is used. ``docs/architecture.md``,
section 2, says why each rule is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import MetaData

from tenants import catalogue_cluster as cluster
from tenants import catalogue_models as models
from tenants import catalogue_queries as queries
from tenants import catalogue_server as server
from tenants import postgresql
from tenants.builtins import HARMLESS_EXTENSIONS
from tenants.definitions import COLUMN, CONSTRAINT, INDEX, TABLE
from tenants.roles import Grant, Policy, all_grants

if TYPE_CHECKING:
    import psycopg
    import sqlalchemy


@dataclass(frozen=True, slots=True)
class Known:
    """What there may be on the server beside ours, by name.

    Logins of any power, databases that let everybody in, settings that run or load something, replication slots.
    """

    roles: tuple[str, ...] = ()
    databases: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in (*self.roles, *self.databases, *self.settings, *self.slots):
            if not re.fullmatch(r"[\w.$-]+", name):
                raise ValueError(f"not the name of a role, database, setting or slot: {name!r}")


NOTHING_ELSE = Known()


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something the database should not have, or lacks: the ``rule`` it breaks, the ``object``, and how."""

    rule: int
    object: str
    detail: str


class _Database:
    """The catalogue behind a psycopg or SQLAlchemy connection, and the models it is held against."""

    def __init__(
        self, connection: psycopg.Connection | sqlalchemy.Connection, metadata: MetaData, known: Known
    ) -> None:
        execute: Any = connection.execute
        self._execute: Callable[[str], Any] = getattr(connection, "exec_driver_sql", execute)
        self.metadata = metadata
        self.known = known
        self.member = cluster.member_of(self.rows)

    def rows(self, query: str) -> list[Any]:
        return list(self._execute(query).fetchall())

    @property
    def is_worker(self) -> bool:
        return self.member is not None and self.member.worker

    def run(self, statement: str) -> None:
        self._execute(statement)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: ``find`` is SQL, or a function for what has to be compared with the models; rows are faults."""

    number: int
    title: str
    find: str | Callable[[_Database], Iterable[tuple[str, str]]]

    def faults(self, database: _Database) -> Iterator[Fault]:
        """The faults that break the rule in a database."""
        found = database.rows(self.find) if isinstance(self.find, str) else self.find(database)
        for name, detail in found:
            yield Fault(self.number, name, detail)


def audit(
    connection: psycopg.Connection | sqlalchemy.Connection,
    metadata: MetaData,
    known: Known = NOTHING_ELSE,
    rules: Collection[int] = (),
) -> list[Fault]:
    """Every fault of the connected database, sorted; an empty list is the only good answer.

    ``known`` is what its server may have beside ours, on one that is not ours alone; ``rules`` asks for some only.
    ``connection`` is the migrator's or a superuser's. Nothing is changed. On Citus every node is asked for itself.
    """
    database = _Database(connection, metadata, known)
    [(search_path,)] = database.rows("SELECT current_setting('search_path')")
    # Expressions are shown without a schema where the path finds the name: a function called current_setting in
    # another schema must not look like the real one.
    database.run("SET search_path = pg_catalog")
    if database.member:
        database.run(f"SET {cluster.HIDING} = off")
    faults = sorted({fault for rule in RULES if not rules or rule.number in rules for fault in rule.faults(database)})
    database.run(f"SET search_path = {_quoted_names(search_path)}")
    if database.member:
        database.run(f"RESET {cluster.HIDING}")
    return faults


def _quoted_names(search_path: str) -> str:
    """The schemas of a search path as SET takes them, each quoted; SET alone is a statement, so anybody may run it."""
    names = re.findall(r'"((?:[^"]|"")*)"|([^\s,"]+)', search_path)
    return (
        ", ".join('"' + (quoted or bare.replace('"', '""')) + '"' for quoted, bare in names if quoted or bare) or "''"
    )


def access_in(connection: psycopg.Connection | sqlalchemy.Connection) -> tuple[list[Policy], list[Grant]]:
    """The policies and privileges of the connected database, each as a model would declare it. Nothing is changed."""
    return models.access_in(_Database(connection, MetaData(), NOTHING_ELSE))


def report(faults: Iterable[Fault]) -> str:
    """The faults as lines for a person: ``R05 policy qs_street_tips on tips: …``."""
    return "\n".join(f"R{fault.rule:02d} {fault.object}: {fault.detail}" for fault in faults)


def grants_text(metadata: MetaData) -> str:
    """The checked-in list as the models would have it: a line per role, table and verb, with the columns."""
    lines = [
        "# Every privilege of every runtime role: role, table, verb, columns (* is the whole table).",
        "# Made from the models; a change here is a change of who may see what. See tenants/catalogue.py.",
    ]
    for (role, table, verb), grants in groupby(all_grants(metadata), key=lambda g: (g.role, g.table, g.verb)):
        columns = ", ".join(grant.column or "*" for grant in grants)
        lines.append(f"{role} {table} {verb} {columns}")
    return "\n".join(lines) + "\n"


def _builtin_faults(database: _Database) -> Iterator[tuple[str, str]]:
    [(version,)] = database.rows(postgresql.VERSION)
    # A version without a list gets one line; its objects need not be read.
    yield from postgresql.differences(version, database.rows(postgresql.QUERY) if postgresql.list_of(version) else ())
    if database.member:
        brought = f"{version}-citus-{database.member.version}"
        yield from postgresql.differences(brought, database.rows(postgresql.members_query("citus")), "Citus")


def _login_faults(database: _Database) -> list[Any]:
    return database.rows(server.other_logins(database.known.roles, worker=database.is_worker))


def _database_faults(database: _Database) -> list[Any]:
    return database.rows(server.other_databases(database.known.databases))


def _entrance_faults(database: _Database) -> list[Any]:
    return database.rows(server.ENTRANCES) if _may_read(database) else []


def _outward_faults(database: _Database) -> Iterator[Any]:
    known, harmless = database.known, HARMLESS_EXTENSIONS
    yield from database.rows(server.outward_settings(known.settings, harmless))
    yield from database.rows(server.slots(known.slots))
    if _may_read(database):
        yield from database.rows(server.waiting_settings(known.settings, server.SERVER_SETTINGS, harmless))
        yield from database.rows(server.PREPARED_ON_A_CLUSTER if database.member else server.PREPARED)


def _may_read(database: _Database) -> bool:
    [(may,)] = database.rows(server.READABLE)
    return bool(may)


def _role_faults(database: _Database) -> list[Any]:
    return database.rows(queries.roles(server.values(("", *database.known.roles))))


def _setting_faults(database: _Database) -> list[Any]:
    return database.rows(queries.settings(server.values(("", *database.known.roles))))


def _owner_faults(database: _Database) -> list[Any]:
    return database.rows(queries.owners(server.values(("", *database.known.roles)), worker=database.is_worker))


def _open_faults(database: _Database) -> list[Any]:
    return [*database.rows(server.OPEN_BUILTINS), *(database.rows(cluster.OPEN) if database.member else ())]


def _declared_setting_faults(database: _Database) -> list[Any]:
    return database.rows(server.role_settings(cluster=database.member is not None))


def _worker_faults(database: _Database) -> Iterator[tuple[str, str]]:
    if database.member and database.is_worker and _may_read(database):
        yield from cluster.foreign_entrances(database.member, database.rows(cluster.ENTRANCES))


RULES: tuple[Rule, ...] = (
    Rule(1, "every table is row-secured and forced", queries.NOT_SECURED),
    Rule(2, "every table has a tenant column that is never null", queries.TENANT_COLUMN),
    Rule(3, "keys begin with the tenant column, unique and exclusion indexes have it", queries.KEYS),
    Rule(4, "foreign keys pair the tenant column with itself", queries.FOREIGN_KEYS),
    Rule(5, "policies are the declared ones, with the canonical predicate", models.policy_faults),
    Rule(6, "no policy is for PUBLIC or true", queries.OPEN_POLICIES),
    Rule(7, "runtime roles have no attributes and no memberships", _role_faults),
    Rule(8, "everything is owned by the owner that cannot log in", _owner_faults),
    Rule(9, "no dangerous privilege, grant option, or grant to PUBLIC", queries.PRIVILEGES),
    Rule(10, "no view with its owner's rights, materialized view, foreign table or rule", queries.VIEWS),
    Rule(11, "no SECURITY DEFINER, LEAKPROOF or PUBLIC function", queries.FUNCTIONS),
    Rule(12, "no right to a sequence", queries.SEQUENCES),
    Rule(13, "no default privileges", queries.DEFAULT_PRIVILEGES),
    Rule(14, "no grants on partitions, no triggers but those of the constraints", queries.PARTITIONS_AND_TRIGGERS),
    Rule(15, "no role or database settings that forge a scope, no extension that escapes", _setting_faults),
    Rule(16, "grants are those of the checked-in list", models.grant_faults),
    Rule(17, "what PostgreSQL lets everybody call is closed", _open_faults),
    Rule(18, "PostgreSQL's own objects give what they gave when the cluster was made", server.SYSTEM_PRIVILEGES),
    Rule(19, "PostgreSQL's own objects are what their version made them", _builtin_faults),
    Rule(20, "no login but ours and the known ones can reach the database", _login_faults),
    Rule(21, "roles, database and server have the declared settings", _declared_setting_faults),
    Rule(22, "tables are permanent, plain and inherit nothing", models.definition_faults(TABLE)),
    Rule(23, "columns have the declared type, default and nullability", models.definition_faults(COLUMN)),
    Rule(24, "constraints are the declared ones, with their actions", models.definition_faults(CONSTRAINT)),
    Rule(25, "indexes are the declared ones", models.definition_faults(INDEX)),
    Rule(26, "no object of a kind that no model declares", models.STRANGE_OBJECTS),
    Rule(27, "no other database lets our roles in", _database_faults),
    Rule(28, "nobody is let in without a password", _entrance_faults),
    Rule(29, "the server runs no command, loads no code and hands out no rows", _outward_faults),
    Rule(30, "a worker of a cluster lets roles of ours in from the coordinator only", _worker_faults),
)
