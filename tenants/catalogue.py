"""The catalogue audit: sixteen rules about the database itself, each a query that must find nothing.

What the models declare (``tenants.roles``) is compared with what PostgreSQL has, so a policy dropped by hand, a
grant too many or a function that runs with its owner's rights is named before it is used. ``docs/architecture.md``,
section 2, says why each rule is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tenants import catalogue_queries as queries
from tenants.isolation import BOOKKEEPING, BOOKKEEPING_POLICY
from tenants.roles import Grant, Policy, all_grants, all_policies

if TYPE_CHECKING:
    import psycopg
    import sqlalchemy
    from sqlalchemy import MetaData

GRANTS_FILE = Path(__file__).with_name("grants.txt")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something the database should not have, or lacks: the ``rule`` it breaks, the ``object``, and how."""

    rule: int
    object: str
    detail: str


class _Database:
    """The catalogue behind a psycopg or SQLAlchemy connection, and the models it is held against."""

    def __init__(self, connection: psycopg.Connection | sqlalchemy.Connection, metadata: MetaData) -> None:
        execute: Any = connection.execute
        self._execute: Callable[[str], Any] = getattr(connection, "exec_driver_sql", execute)
        self.metadata = metadata

    def rows(self, query: str) -> list[Any]:
        return list(self._execute(query).fetchall())

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


def audit(connection: psycopg.Connection | sqlalchemy.Connection, metadata: MetaData) -> list[Fault]:
    """Every fault of the connected database, sorted; an empty list is the only good answer.

    ``connection`` is the migrator's or a superuser's. Nothing is changed. On Citus run it on each worker as well.
    """
    database = _Database(connection, metadata)
    [(search_path,)] = database.rows("SELECT current_setting('search_path')")
    # Expressions are shown without a schema where the path finds the name: a function called current_setting in
    # another schema must not look like the real one.
    database.run("SET search_path = pg_catalog")
    faults = sorted({fault for rule in RULES for fault in rule.faults(database)})
    database.run(f"SET search_path = {_quoted_names(search_path)}")
    return faults


def _quoted_names(search_path: str) -> str:
    """The schemas of a search path as SET takes them, each quoted; SET alone is a statement, so anybody may run it."""
    names = re.findall(r'"((?:[^"]|"")*)"|([^\s,"]+)', search_path)
    return (
        ", ".join('"' + (quoted or bare.replace('"', '""')) + '"' for quoted, bare in names if quoted or bare) or "''"
    )


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


def checked_in_grants() -> list[Grant]:
    """The privileges of ``tenants/grants.txt``, sorted."""
    grants = []
    for line in GRANTS_FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            role, table, verb, columns = line.split(" ", 3)
            grants += [Grant(role, table, verb, column.strip("*")) for column in columns.split(", ")]
    return sorted(grants)


# ---------------------------------------------------------------- what the models decide


class _FoundPolicy(NamedTuple):
    table: str
    name: str
    permissive: bool
    command: str
    roles: str
    using: str | None
    check: str | None


def _policy_faults(database: _Database) -> Iterator[tuple[str, str]]:
    found = {(row.table, row.name): row for row in map(_FoundPolicy._make, database.rows(queries.POLICIES))}
    expected = {(policy.table, policy.name): policy for policy in _expected_policies(database)}
    for table, name in sorted(found.keys() | expected.keys()):
        subject = f"policy {name} on {table}"
        policy, row = expected.get((table, name)), found.get((table, name))
        if policy is None:
            yield subject, "is not declared by any model"
        elif row is None:
            yield subject, "is missing"
        else:
            yield from ((subject, problem) for problem in _differences(policy, row))


def _expected_policies(database: _Database) -> list[Policy]:
    policies = [*all_policies(database.metadata)]
    if database.rows(f"{queries.OBJECTS} SELECT 1 FROM relation WHERE name = '{BOOKKEEPING}'"):
        role, predicate = BOOKKEEPING_POLICY
        policies.append(Policy(BOOKKEEPING, role, "ALL", predicate))
    return policies


def _differences(policy: Policy, row: _FoundPolicy) -> Iterator[str]:
    if not row.permissive:
        yield "is RESTRICTIVE, which Citus recreates as PERMISSIVE on the shards"
    if row.roles != policy.role:
        yield f"is for {row.roles}, not for {policy.role}"
    if row.command != policy.command:
        yield f"is FOR {row.command}, not FOR {policy.command}"
    check = policy.predicate if policy.command == "ALL" else None
    for clause, is_, must in (("USING", row.using, policy.predicate), ("WITH CHECK", row.check, check)):
        if normal(is_) != normal(must):
            yield f"{clause} is {is_ or 'missing'}, not {must or 'absent'}"


def normal(expression: str | None) -> str | None:
    """An expression without differences of layout: white space, and parentheses around the whole.

    Inner parentheses stay, because dropping one can change what is meant.
    """
    if expression is None:
        return None
    text = re.sub(r"\s+", " ", expression).strip()
    while text.startswith("(") and _closing(text) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def _closing(text: str) -> int:
    """The position at which the parenthesis that opens the text closes; parentheses inside quotes do not count."""
    depth, quote = 0, ""
    for position, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "()":
            depth += 1 if character == "(" else -1
            if depth == 0:
                return position
    return -1


def _grant_faults(database: _Database) -> Iterator[tuple[str, str]]:
    found = {Grant(*row) for row in database.rows(queries.GRANTS)}
    listed = set(checked_in_grants())
    for grant in sorted(found ^ listed):
        column = f" ({grant.column})" if grant.column else ""
        subject = f"grant {grant.verb}{column} on {grant.table} to {grant.role}"
        yield subject, "is not in the checked-in list" if grant in found else "is missing"
    yield from database.rows(queries.STRAY_GRANTS)


RULES: tuple[Rule, ...] = (
    Rule(1, "every table is row-secured and forced", queries.NOT_SECURED),
    Rule(2, "every table has a tenant column that is never null", queries.TENANT_COLUMN),
    Rule(3, "keys begin with the tenant column, unique and exclusion indexes have it", queries.KEYS),
    Rule(4, "foreign keys pair the tenant column with itself", queries.FOREIGN_KEYS),
    Rule(5, "policies are the declared ones, with the canonical predicate", _policy_faults),
    Rule(6, "no policy is for PUBLIC or true", queries.OPEN_POLICIES),
    Rule(7, "runtime roles have no attributes and no memberships", queries.ROLES),
    Rule(8, "everything is owned by the owner that cannot log in", queries.OWNERS),
    Rule(9, "no dangerous privilege, grant option, or grant to PUBLIC", queries.PRIVILEGES),
    Rule(10, "no view with its owner's rights, materialized view, foreign table or rule", queries.VIEWS),
    Rule(11, "no SECURITY DEFINER, LEAKPROOF or PUBLIC function", queries.FUNCTIONS),
    Rule(12, "no right to a sequence", queries.SEQUENCES),
    Rule(13, "no default privileges", queries.DEFAULT_PRIVILEGES),
    Rule(14, "no grants on partitions, no triggers but those of the constraints", queries.PARTITIONS_AND_TRIGGERS),
    Rule(15, "no role or database settings that forge a scope, no extension that escapes", queries.SETTINGS),
    Rule(16, "grants are those of the checked-in list", _grant_faults),
)
