"""The part of the catalogue audit that holds the database against what the models declare."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from tenants import catalogue_queries as queries
from tenants import definitions
from tenants.builtins import HARMLESS_EXTENSIONS, NOT_OURS_TO_NAME, UNLISTED_EXTENSIONS
from tenants.catalogue_cluster import parts
from tenants.isolation import BOOKKEEPING, BOOKKEEPING_POLICY
from tenants.roles import Grant, Policy, all_policies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import MetaData

    from tenants.catalogue_cluster import Member

GRANTS_FILE = Path(__file__).with_name("grants.txt")

_HARMLESS = ", ".join(f"'{name}'" for name in HARMLESS_EXTENSIONS)

# Things of kinds that no model declares; tables, columns, constraints and indexes are compared with the models.
STRANGE_OBJECTS = f"""
WITH brought(class, oid) AS ({NOT_OURS_TO_NAME}), object(class, oid, extra) AS (
    SELECT 'pg_proc'::regclass, oid, false FROM pg_proc
    -- Row types and arrays come with their table or element.
    UNION ALL SELECT 'pg_type'::regclass, t.oid, false FROM pg_type AS t
    LEFT JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE NOT EXISTS (SELECT FROM pg_type AS e WHERE e.typarray = t.oid) AND coalesce(c.relkind, 'c') = 'c'
    UNION ALL SELECT 'pg_class'::regclass, oid, false FROM pg_class
    WHERE relkind NOT IN ('r', 'p', 'i', 'I', 't', 'c')
      AND NOT (relpersistence = 't' AND relnamespace IN ({queries.TEMPORARY}))
    UNION ALL SELECT 'pg_namespace'::regclass, oid, false FROM pg_namespace
    WHERE nspname !~ '^pg_(toast_)?temp_'
    UNION ALL SELECT 'pg_operator'::regclass, oid, false FROM pg_operator
    UNION ALL SELECT 'pg_opclass'::regclass, oid, false FROM pg_opclass
    UNION ALL SELECT 'pg_opfamily'::regclass, oid, false FROM pg_opfamily
    UNION ALL SELECT 'pg_cast'::regclass, oid, false FROM pg_cast
    UNION ALL SELECT 'pg_collation'::regclass, oid, false FROM pg_collation
    UNION ALL SELECT 'pg_conversion'::regclass, oid, false FROM pg_conversion
    UNION ALL SELECT 'pg_language'::regclass, oid, false FROM pg_language
    UNION ALL SELECT 'pg_extension'::regclass, oid, true FROM pg_extension
    WHERE extname IN ({_HARMLESS}) IS FALSE
    UNION ALL SELECT 'pg_event_trigger'::regclass, oid, false FROM pg_event_trigger
    -- One on a table that an extension brought is compared with that extension's list.
    UNION ALL SELECT 'pg_trigger'::regclass, oid, false FROM pg_trigger
    WHERE NOT tgisinternal AND ('pg_class'::regclass, tgrelid) NOT IN (SELECT * FROM brought)
    UNION ALL SELECT 'pg_rewrite'::regclass, oid, false FROM pg_rewrite WHERE rulename <> '_RETURN' OR ev_type <> '1'
    UNION ALL SELECT 'pg_publication'::regclass, oid, false FROM pg_publication
    UNION ALL SELECT 'pg_subscription'::regclass, oid, true FROM pg_subscription
    WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, false FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_foreign_server'::regclass, oid, false FROM pg_foreign_server
    UNION ALL SELECT 'pg_user_mapping'::regclass, umid, false FROM pg_user_mappings
    UNION ALL SELECT 'pg_ts_config'::regclass, oid, false FROM pg_ts_config
    UNION ALL SELECT 'pg_ts_dict'::regclass, oid, false FROM pg_ts_dict
    UNION ALL SELECT 'pg_ts_parser'::regclass, oid, false FROM pg_ts_parser
    UNION ALL SELECT 'pg_ts_template'::regclass, oid, false FROM pg_ts_template
    UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, false FROM pg_statistic_ext
    UNION ALL SELECT 'pg_transform'::regclass, oid, false FROM pg_transform
    UNION ALL SELECT 'pg_am'::regclass, oid, false FROM pg_am
    UNION ALL SELECT 'pg_largeobject'::regclass, oid, false FROM pg_largeobject_metadata
)
SELECT known.type || ' ' || regexp_replace(known.identity, '(^| on )public\\.', '\\1'), 'is declared by no model'
FROM object AS o, LATERAL pg_identify_object(o.class, o.oid, 0) AS known
WHERE o.oid >= 16384
  AND (o.class, o.oid) NOT IN (SELECT * FROM brought)
UNION ALL {UNLISTED_EXTENSIONS}
UNION ALL
SELECT 'security label on ' || objtype || ' ' || objname, 'is declared by no model' FROM pg_seclabels
WHERE objtype NOT IN ('role', 'database', 'tablespace')
   OR objname IN ({queries.OURS}, current_database())
UNION ALL
-- New members of a family that PostgreSQL brought; those of another stand or fall with it.
SELECT known.type || ' ' || known.identity, 'is declared by no model'
FROM (SELECT 'pg_amop'::regclass AS class, oid, amopfamily AS family FROM pg_amop
      UNION ALL SELECT 'pg_amproc'::regclass, oid, amprocfamily FROM pg_amproc) AS part,
LATERAL pg_identify_object(part.class, part.oid, 0) AS known
WHERE part.oid >= 16384 AND part.family < 16384
UNION ALL
SELECT 'relation ' || oid::regclass::text, 'lies in another tablespace than the database'
FROM pg_class WHERE oid >= 16384 AND reltablespace <> 0
UNION ALL
SELECT 'access method ' || amname, 'is handled by ' || amhandler::text
FROM pg_am WHERE oid < 16384 AND amhandler::text <> CASE amname
    WHEN 'heap' THEN 'heap_tableam_handler' WHEN 'btree' THEN 'bthandler' WHEN 'spgist' THEN 'spghandler'
    ELSE amname || 'handler' END
UNION ALL
SELECT 'database ' || datname, 'is a template: whoever may make a database copies it'
FROM pg_database WHERE datname = current_database() AND datistemplate
"""


class Database(Protocol):
    """What the questions are asked of."""

    metadata: MetaData
    member: Member | None

    def rows(self, query: str) -> list[Any]:
        """The rows of a query."""
        ...


def checked_in_grants() -> list[Grant]:
    """The privileges of ``tenants/grants.txt``, sorted."""
    grants = []
    for line in GRANTS_FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            role, table, verb, columns = line.split(" ", 3)
            grants += [Grant(role, table, verb, column.strip("*")) for column in columns.split(", ")]
    return sorted(grants)


class _FoundPolicy(NamedTuple):
    table: str
    name: str
    permissive: bool
    command: str
    roles: str
    using: str | None
    check: str | None


def policy_faults(database: Database) -> Iterator[tuple[str, str]]:
    """(object, detail) of every policy that is not the declared one."""
    expected = _expected_policies(database)
    for part in parts(database.member, database.rows(queries.POLICIES), lambda row: str(row[0])):
        found = {(row.table, row.name): row for row in map(_FoundPolicy._make, part.rows)}
        declared = {(policy.table, policy.name): policy for policy in expected if part.has(policy.table)}
        for table, name in sorted(found.keys() | declared.keys()):
            subject = f"policy {name} on {table}{part.where}"
            policy, row = declared.get((table, name)), found.get((table, name))
            if policy is None:
                yield subject, "is not declared by any model"
            elif row is None:
                yield subject, "is missing"
            else:
                yield from ((subject, problem) for problem in _differences(policy, row))


def _expected_policies(database: Database) -> list[Policy]:
    policies = [*all_policies(database.metadata)]
    if database.rows(f"{queries.OBJECTS} SELECT 1 FROM relation WHERE name = '{BOOKKEEPING}'"):
        role, predicate = BOOKKEEPING_POLICY
        policies.append(Policy(BOOKKEEPING, role, "ALL", predicate, predicate))
    return policies


def _differences(policy: Policy, row: _FoundPolicy) -> Iterator[str]:
    if not row.permissive:
        yield "is RESTRICTIVE, which Citus recreates as PERMISSIVE on the shards"
    if row.roles != policy.role:
        yield f"is for {row.roles}, not for {policy.role}"
    if row.command != policy.command:
        yield f"is FOR {row.command}, not FOR {policy.command}"
    for clause, is_, must in (("USING", row.using, policy.predicate), ("WITH CHECK", row.check, policy.check)):
        if normal(is_) != normal(must):
            yield f"{clause} is {is_ or 'missing'}, not {must or 'absent'}"


def access_in(database: Database) -> tuple[list[Policy], list[Grant]]:
    """The policies and privileges of a database, each as a model would declare it, sorted.

    An expression's layout is the canonical one; Alembic's own table is left out. Nothing is changed.
    """
    rows = map(_FoundPolicy._make, database.rows(queries.POLICIES))
    policies = [
        canonical(Policy(row.table, row.roles, row.command, row.using or "", row.check))
        for row in rows
        if row.table != BOOKKEEPING
    ]
    grants = {Grant(*row) for row in database.rows(queries.GRANTS)}
    return sorted(policies), sorted(grant for grant in grants if grant.table != BOOKKEEPING)


def canonical(policy: Policy) -> Policy:
    """The policy with its expressions in one pair of parentheses, their layout straightened."""
    check = f"({normal(policy.check)})" if policy.check else None
    return replace(policy, predicate=f"({normal(policy.predicate)})", check=check)


@lru_cache(maxsize=4096)  # an audit asks for each several times, and letter by letter takes its time
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


def grant_faults(database: Database) -> Iterator[tuple[str, str]]:
    """(object, detail) of every privilege too many or too few."""
    listed = checked_in_grants()
    for part in parts(database.member, database.rows(queries.GRANTS), lambda row: str(row[1])):
        found = {Grant(*row) for row in part.rows}
        for grant in sorted(found ^ {grant for grant in listed if part.has(grant.table)}):
            column = f" ({grant.column})" if grant.column else ""
            subject = f"grant {grant.verb}{column} on {grant.table} to {grant.role}{part.where}"
            yield subject, "is not in the checked-in list" if grant in found else "is missing"
    yield from database.rows(queries.STRAY_GRANTS)


def definition_faults(kind: str) -> Callable[[Database], Iterator[tuple[str, str]]]:
    """The question for every table, column, constraint or index that is not as the models make it."""

    def find(database: Database) -> Iterator[tuple[str, str]]:
        expected = {key: value for key, value in definitions.expected().items() if key[0] == kind}
        rows = [row for row in database.rows(definitions.QUERY) if row[0] == kind]
        for part in parts(database.member, rows, lambda row: definitions.table_of(kind, row[1])):
            made = definitions.found(part.rows)
            declared = {key: value for key, value in expected.items() if part.has(definitions.table_of(*key))}
            for key in sorted(made.keys() | declared.keys()):
                subject = " ".join(key) + part.where
                if key not in declared:
                    yield subject, f"is declared by no model: {made[key]}"
                elif key not in made:
                    yield subject, f"is missing: {declared[key]}"
                elif made[key] != declared[key]:
                    yield subject, f"is {made[key]}, not {declared[key]}"

    return find
