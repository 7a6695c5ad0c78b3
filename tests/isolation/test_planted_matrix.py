"""Faults of every kind, planted on one object after the other: the audit finds each, by its rule and its object.

Kinds crossed with objects drawn from the models, so that a table that joins is covered; ``planted_faults.sql`` holds
what has to be written by hand.
"""

from __future__ import annotations

import random
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import psycopg
import pytest

from tenants.builtins import DENIED, DENIED_LANGUAGES
from tenants.catalogue import audit, report
from tenants.catalogue_server import SERVER_SETTINGS
from tenants.roles import LIMITS, MIGRATOR, OWNER, Role
from tenants.session import db
from tests import cluster
from tests.isolation.world import AREA_TABLES, COMMUNITY_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

pytestmark = cluster.one_server

SOME = 3  # objects of a kind
_random = random.Random(20261126)
BUILDINGS = db.Model.metadata.tables["buildings"]
TABLES = [*_random.sample(COMMUNITY_TABLES, SOME), *_random.sample(AREA_TABLES, 1)]


class Plant(NamedTuple):
    """A fault: the rule that has to find it, the object that has to be named, and what plants it."""

    rule: int
    subject: str
    statement: str


def _of_tables() -> Iterator[Plant]:
    for table in TABLES:
        name = table.name
        yield Plant(22, f"table {name}", f"UPDATE pg_class SET relpersistence = 'u' WHERE oid = '{name}'::regclass")
        yield Plant(22, f"table {name}", f'ALTER TABLE "{name}" SET (autovacuum_enabled = false)')
        yield Plant(22, f"table {name}", f'ALTER TABLE "{name}" REPLICA IDENTITY FULL')
        yield Plant(22, f"table {name}", f'CREATE TABLE loot () INHERITS ("{name}")')
        yield Plant(23, f"column {name}.loot", f'ALTER TABLE "{name}" ADD loot bigint GENERATED ALWAYS AS IDENTITY')
        yield Plant(23, f"column {name}.loot", f"ALTER TABLE \"{name}\" ADD loot text GENERATED ALWAYS AS ('x') STORED")
        yield Plant(23, f"column {name}.created_at", f'ALTER TABLE "{name}" ALTER created_at SET DEFAULT now()')
        yield Plant(23, f"column {name}.created_at", f'ALTER TABLE "{name}" ALTER created_at TYPE date')
        yield Plant(23, f"column {name}.created_at", f'ALTER TABLE "{name}" ALTER created_at DROP NOT NULL')
        yield Plant(23, f"column {name}.created_at", f'ALTER TABLE "{name}" DROP created_at CASCADE')
        yield Plant(
            24, f"constraint loot on {name}", f'ALTER TABLE "{name}" ADD CONSTRAINT loot CHECK (id IS NOT NULL)'
        )
        yield Plant(24, f"constraint loot on {name}", f'ALTER TABLE "{name}" ADD CONSTRAINT loot UNIQUE (id)')
        yield Plant(25, f"index loot on {name}", f'CREATE INDEX loot ON "{name}" (created_at)')
        yield Plant(25, f"index loot on {name}", f'CREATE UNIQUE INDEX loot ON "{name}" (id, created_at)')
        yield Plant(
            26,
            f"trigger loot on {name}",
            f'CREATE TRIGGER loot BEFORE UPDATE ON "{name}" '
            "FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        )
        yield Plant(26, f"rule loot on {name}", f'CREATE RULE loot AS ON DELETE TO "{name}" DO INSTEAD NOTHING')
        yield Plant(26, "publication loot", f'CREATE PUBLICATION loot FOR TABLE "{name}"')
        yield Plant(26, "statistics object loot", f'CREATE STATISTICS loot ON id, created_at FROM "{name}"')


def _of_constraints() -> Iterator[Plant]:
    keys = [key for table in COMMUNITY_TABLES for key in table.foreign_key_constraints]
    for key in _random.sample(sorted(keys, key=lambda key: str(key.name)), SOME):
        table, name = key.parent.name, key.name
        drop = f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"'
        own, other = (", ".join(names) for names in (key.column_keys, [e.column.name for e in key.elements]))
        again = (
            f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" FOREIGN KEY ({own}) REFERENCES '
            f'"{key.referred_table.name}" ({other})'
        )
        subject = f"constraint {name} on {table}"
        yield Plant(24, subject, drop)
        for action in ("ON DELETE CASCADE", "ON UPDATE CASCADE", "DEFERRABLE INITIALLY DEFERRED", "NOT VALID"):
            yield Plant(24, subject, f"{drop}; {again} {action}")
    for table in _random.sample(COMMUNITY_TABLES, SOME):
        checks = sorted(str(c.name) for c in table.constraints if type(c).__name__ == "CheckConstraint")
        for name in checks[:1]:
            drop = f'ALTER TABLE "{table.name}" DROP CONSTRAINT "{name}"'
            yield Plant(24, f"constraint {name} on {table.name}", drop)
            yield Plant(
                24,
                f"constraint {name} on {table.name}",
                f'{drop}; ALTER TABLE "{table.name}" ADD CONSTRAINT "{name}" CHECK (true)',
            )
    yield Plant(
        24,
        "constraint fk_tip_events_community_id_tip_id_skips_community on tip_events",
        "ALTER TABLE tip_events DROP CONSTRAINT fk_tip_events_community_id_tip_id_skips_community",
    )


def _of_indexes() -> Iterator[Plant]:
    for table in _random.sample([table for table in COMMUNITY_TABLES if table.indexes], SOME):
        name = sorted(str(index.name) for index in table.indexes)[0]
        subject = f"index {name} on {table.name}"
        yield Plant(25, subject, f'DROP INDEX "{name}"')
        yield Plant(25, subject, f'DROP INDEX "{name}"; CREATE INDEX "{name}" ON "{table.name}" (id)')
        yield Plant(
            25, subject, f'DROP INDEX "{name}"; CREATE INDEX "{name}" ON "{table.name}" (community_id) WHERE false'
        )
        yield Plant(25, subject, f"UPDATE pg_index SET indisvalid = false WHERE indexrelid = '{name}'::regclass")


def _of_builtins() -> Iterator[Plant]:
    """One function of each reason for which they are denied, to everybody and to a role."""
    named = {
        "query_to_xml(text, boolean, boolean, text)",
        "set_config(text, text, boolean)",
        "pg_cancel_backend(integer)",
        "pg_advisory_lock(bigint)",
        "pg_sleep(double precision)",
        "lo_creat(integer)",
        "pg_notify(text, text)",
        "pg_stat_get_live_tuples(oid)",
        "pg_read_file(text)",
        "pg_reload_conf()",
    }
    assert len(named) == len(DENIED)
    for function, role in product(sorted(named), ("PUBLIC", Role.INSPECTOR)):
        subject = f"function pg_catalog.{function}"
        yield Plant(17, subject, f"GRANT EXECUTE ON FUNCTION pg_catalog.{function} TO {role}")
    for language in DENIED_LANGUAGES:
        yield Plant(17, f"language {language}", f"GRANT USAGE ON LANGUAGE {language} TO PUBLIC")
    yield Plant(17, "view pg_catalog.pg_settings", "GRANT UPDATE ON pg_settings TO PUBLIC")


def _of_system_privileges() -> Iterator[Plant]:
    granted = {
        "function pg_catalog.pg_read_file(text)": "EXECUTE ON FUNCTION pg_read_file(text)",
        "function pg_catalog.pg_ls_dir(text)": "EXECUTE ON FUNCTION pg_ls_dir(text)",
        "table pg_catalog.pg_authid": "SELECT ON pg_authid",
        "table pg_catalog.pg_statistic": "SELECT ON pg_statistic",
        "table column pg_catalog.pg_authid.rolpassword": "SELECT (rolpassword) ON pg_authid",
        "schema information_schema": "CREATE ON SCHEMA information_schema",
        "schema pg_catalog": "CREATE ON SCHEMA pg_catalog",
        "tablespace pg_default": "CREATE ON TABLESPACE pg_default",
        "view pg_catalog.pg_shadow": "SELECT ON pg_shadow",
        "view information_schema._pg_user_mappings": "SELECT ON information_schema._pg_user_mappings",
    }
    for (subject, privilege), role in product(granted.items(), ("PUBLIC", Role.PUBLIC, "stranger")):
        make = "CREATE ROLE stranger; " if role == "stranger" else ""
        yield Plant(18, subject.replace("(text)", "(pg_catalog.text)"), f"{make}GRANT {privilege} TO {role}")


def _of_flags() -> Iterator[Plant]:
    functions = {
        "function pg_catalog.texteq(pg_catalog.text,pg_catalog.text)": "texteq(text, text)",
        "function pg_catalog.current_setting(pg_catalog.text,boolean)": "current_setting(text, boolean)",
        "function pg_catalog.starts_with(pg_catalog.text,pg_catalog.text)": "starts_with(text, text)",
    }
    flags = (
        "NOT LEAKPROOF",
        "SECURITY DEFINER",
        "VOLATILE",
        "PARALLEL RESTRICTED",
        "SET search_path = public",
        "COST 7",
        "OWNER TO qs_migrator",
    )
    for (subject, function), flag in product(functions.items(), flags):
        # This one is none; the others are.
        turned = flag.removeprefix("NOT ") if function.startswith("current_setting") else flag
        yield Plant(19, subject, f"ALTER FUNCTION pg_catalog.{function} {turned}")
    yield Plant(
        19,
        "function pg_catalog.current_setting(pg_catalog.text,boolean)",
        "CREATE OR REPLACE FUNCTION pg_catalog.current_setting(text, boolean) RETURNS text LANGUAGE sql STABLE "
        "STRICT PARALLEL SAFE AS $$ SELECT '0' $$",
    )
    yield Plant(
        19,
        "operator pg_catalog.=(pg_catalog.text,pg_catalog.text)",
        "UPDATE pg_operator SET oprcode = 'textne'::regproc WHERE oid = '=(text,text)'::regoperator",
    )
    yield Plant(
        19,
        "view pg_catalog.pg_roles",
        "SET LOCAL allow_system_table_mods = on; ALTER VIEW pg_roles SET (security_barrier = true)",
    )


def _of_logins() -> Iterator[Plant]:
    for attribute in ("SUPERUSER", "BYPASSRLS", "CREATEROLE", "CREATEDB", "REPLICATION"):
        yield Plant(20, "role loot", f"CREATE ROLE loot LOGIN {attribute}")
    yield Plant(20, "role loot", "CREATE ROLE loot LOGIN; GRANT CONNECT ON DATABASE qingshe_isolation TO loot")
    for role in (
        OWNER,
        MIGRATOR,
        Role.COMMUNITY,
        Role.ERASER,
        "pg_read_all_data",
        "pg_execute_server_program",
        "pg_monitor",
        "pg_signal_backend",
    ):
        yield Plant(20, "role loot", f"CREATE ROLE loot; GRANT {role} TO loot")
    for role in (Role.PUBLIC, Role.EVALUATOR, MIGRATOR):
        yield Plant(20, f"role {role}", f"ALTER ROLE {role} INHERIT")
        yield Plant(20, f"role {role}", f"ALTER ROLE {role} NOLOGIN")
        yield Plant(20, f"role {role}", f"ALTER ROLE {role} CONNECTION LIMIT 0")
        yield Plant(20, f"role {role}", f"ALTER ROLE {role} VALID UNTIL '2026-01-01'")
    yield Plant(20, f"role {MIGRATOR}", f"GRANT {OWNER} TO {MIGRATOR} WITH ADMIN OPTION")


def _of_settings() -> Iterator[Plant]:
    for role in (Role.PUBLIC, Role.INTAKE, Role.COMMUNITY):
        for name in LIMITS[role].settings():
            yield Plant(21, f"role {role}", f"ALTER ROLE {role} RESET {name}")
            yield Plant(21, f"role {role}", f"ALTER ROLE {role} SET {name} = 0")
        yield Plant(
            21,
            f"role {role} database qingshe_isolation",
            f"ALTER ROLE {role} IN DATABASE qingshe_isolation SET statement_timeout = 0",
        )
        yield Plant(21, f"role {role}", f"ALTER ROLE {role} SET log_statement = 'all'")
    yield Plant(21, "database qingshe_isolation", "ALTER DATABASE qingshe_isolation SET log_statement = 'all'")
    yield Plant(
        21,
        "role postgres database qingshe_isolation",
        "ALTER ROLE postgres IN DATABASE qingshe_isolation SET row_security = off",
    )
    other = {
        "off": "on",
        "on": "off",
        "-1": "0",
        "0": "1",
        "terse": "verbose",
        "panic": "error",
        "none": "all",
        "safe_encoding": "on",
        "read committed": "serializable",
        "scram-sha-256": "md5",
    }
    for name, value in SERVER_SETTINGS.items():
        if value and name != "ignore_system_indexes":  # what can be set for a transaction
            yield Plant(21, f"setting {name}", f"SET LOCAL {name} = '{other[value]}'")


def _of_strangers() -> Iterator[Plant]:
    yield Plant(26, "function loot()", "CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    yield Plant(26, "view loot", "CREATE VIEW loot WITH (security_invoker = on) AS SELECT 1")
    yield Plant(26, "sequence loot", "CREATE SEQUENCE loot")
    yield Plant(26, "type loot", "CREATE TYPE loot AS ENUM ('x')")
    yield Plant(26, "type loot", "CREATE DOMAIN loot AS text")
    yield Plant(26, "schema loot", "CREATE SCHEMA loot AUTHORIZATION qs_owner")
    yield Plant(26, "publication loot", "CREATE PUBLICATION loot FOR ALL TABLES")
    yield Plant(
        26,
        "subscription loot",
        "CREATE SUBSCRIPTION loot CONNECTION 'dbname=x' PUBLICATION x WITH (connect = false, slot_name = NONE)",
    )
    yield Plant(
        26,
        "event trigger loot",
        "CREATE FUNCTION peek() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';"
        "CREATE EVENT TRIGGER loot ON sql_drop EXECUTE FUNCTION peek()",
    )
    yield Plant(26, "extension vector", "CREATE EXTENSION vector")
    yield Plant(26, "language loot", "CREATE LANGUAGE loot HANDLER plpgsql_call_handler")
    yield Plant(26, "cast (bigint AS boolean)", "CREATE CAST (bigint AS boolean) WITH INOUT AS IMPLICIT")
    yield Plant(
        26,
        "operator ===(bigint,bigint)",
        "CREATE OPERATOR === (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = int8eq)",
    )
    yield Plant(26, "collation loot", 'CREATE COLLATION loot FROM "C"')
    yield Plant(26, "text search configuration loot", "CREATE TEXT SEARCH CONFIGURATION loot (COPY = simple)")
    yield Plant(26, "foreign-data wrapper loot", "CREATE FOREIGN DATA WRAPPER loot")
    yield Plant(26, "server loot", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER loot FOREIGN DATA WRAPPER w")
    yield Plant(
        26,
        "user mapping postgres on server s",
        "CREATE FOREIGN DATA WRAPPER w; "
        "CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE USER MAPPING FOR postgres SERVER s",
    )
    yield Plant(26, "access method loot", "CREATE ACCESS METHOD loot TYPE TABLE HANDLER heap_tableam_handler")
    yield Plant(26, "large object 471100", "SELECT lo_create(471100)")
    for privilege in ("CONNECT", "TEMPORARY"):
        yield Plant(27, "database postgres", f"GRANT {privilege} ON DATABASE postgres TO PUBLIC")
        yield Plant(27, "database template1", f"GRANT {privilege} ON DATABASE template1 TO PUBLIC")
    yield Plant(27, "database postgres", "GRANT CREATE ON DATABASE postgres TO qs_public")


PLANTS = [
    *_of_tables(),
    *_of_constraints(),
    *_of_indexes(),
    *_of_builtins(),
    *_of_system_privileges(),
    *_of_flags(),
    *_of_logins(),
    *_of_settings(),
    *_of_strangers(),
]


@pytest.fixture(scope="module")
def superuser(isolated: Settings) -> Iterator[psycopg.Connection]:
    with psycopg.connect(str(isolated.database_url).replace("+psycopg", ""), autocommit=True) as connection:
        yield connection


@pytest.mark.parametrize("plant", PLANTS, ids=[f"R{plant.rule}-{plant.statement[:70]}" for plant in PLANTS])
def test_a_fault_of_every_kind_is_named(superuser: psycopg.Connection, plant: Plant) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute(plant.statement.encode())
        faults = audit(superuser, db.Model.metadata, rules={plant.rule})
    assert (plant.rule, plant.subject) in {(fault.rule, fault.object) for fault in faults}, report(faults)[:2000]


def test_every_new_rule_has_many_plants() -> None:
    assert {plant.rule for plant in PLANTS} == set(range(17, 28))
    assert len(PLANTS) >= 200
