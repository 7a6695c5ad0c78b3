"""Faults that hide behind what the audit used to believe: an owner, an extension, a flag, a kind of object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants.builtins import MEMBERS
from tenants.catalogue import Known, audit, report
from tenants.session import db
from tests import cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

pytestmark = cluster.one_server

DATABASE = "qingshe_isolation"
_GIVE = f"ALTER DATABASE {DATABASE} OWNER TO evil"
_COUNT = "CREATE FUNCTION loot() RETURNS bigint SECURITY DEFINER LANGUAGE sql AS 'SELECT count(*) FROM tips'; "
_CALLED = "ALTER EXTENSION plpgsql ADD TABLE loot"
_COPY = "CREATE TABLE loot AS SELECT * FROM tips; "
_RULE = "CREATE RULE loot AS ON DELETE TO tips DO INSTEAD NOTHING; "
_TRIGGER = (
    "CREATE TRIGGER loot BEFORE UPDATE ON tips FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); "
)
_TOAST = "(SELECT reltoastrelid FROM pg_class WHERE oid = 'tips'::regclass)"
_PUBLIC = "(SELECT oid FROM pg_roles WHERE rolname = 'qs_public')"
_LABEL = "INSERT INTO pg_shseclabel SELECT"
_TYPE = (
    "CREATE TYPE loot; "
    "CREATE FUNCTION i(cstring) RETURNS loot LANGUAGE internal IMMUTABLE STRICT AS 'int4in'; "
    "CREATE FUNCTION o(loot) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out'; "
    "CREATE TYPE loot (INPUT = i, OUTPUT = o, CATEGORY = 'A', LIKE = int4)"
)


def _of_toast(grant: str) -> str:
    return (
        f"DO $$ BEGIN EXECUTE (SELECT format('{grant}', reltoastrelid::regclass) FROM pg_class "
        "WHERE oid = 'tips'::regclass); END $$"
    )


def _extension(name: str, version: str, member: str = "") -> str:
    """An extension that nobody installed, and what is called its member."""
    made = f"INSERT INTO pg_extension SELECT 999999, '{name}', 10, 2200, false, '{version}', NULL, NULL"
    kind, _, subject = member.partition(" ")
    called = f"INSERT INTO pg_depend SELECT '{kind}'::regclass, {subject}, 0, 'pg_extension'::regclass, 999999, 0, 'e'"
    return f"{made}; {called}" if member else made


# Rule, object, statements.
PLANTS = [
    # The owner of the database is nobody by being its owner.
    (20, "role evil", f"CREATE ROLE evil LOGIN SUPERUSER BYPASSRLS PASSWORD 'x'; {_GIVE}"),
    (20, "role evil", f"CREATE ROLE evil LOGIN PASSWORD 'x'; {_GIVE}"),
    (8, f"database {DATABASE}", f"CREATE ROLE evil; {_GIVE}"),
    (8, f"database {DATABASE}", f"ALTER DATABASE {DATABASE} OWNER TO qs_owner"),
    (7, "role evil", f"CREATE ROLE evil; {_GIVE}; GRANT qs_owner TO evil"),
    # Nor is a member of an extension its own by being called one.
    (11, "function loot()", f"{_COUNT}ALTER EXTENSION plpgsql ADD FUNCTION loot()"),
    (26, "function loot()", f"{_COUNT}ALTER EXTENSION plpgsql ADD FUNCTION loot()"),
    (8, "function loot()", f"{_COUNT}ALTER EXTENSION plpgsql ADD FUNCTION loot()"),
    (9, "table loot", f"{_COPY}{_CALLED}; GRANT SELECT ON loot TO PUBLIC"),
    (16, "grant SELECT on loot to qs_public", f"{_COPY}{_CALLED}; GRANT SELECT ON loot TO qs_public"),
    (1, "table loot", f"{_COPY}{_CALLED}"),
    (22, "table loot", f"{_COPY}{_CALLED}"),
    (1, "table tips", "ALTER EXTENSION plpgsql ADD TABLE tips; ALTER TABLE tips NO FORCE ROW LEVEL SECURITY"),
    (10, "view loot", "CREATE VIEW loot AS SELECT * FROM tips; ALTER EXTENSION plpgsql ADD VIEW loot"),
    (8, "schema loot", "CREATE SCHEMA loot; ALTER EXTENSION plpgsql ADD SCHEMA loot"),
    (26, "type loot", "CREATE TYPE loot AS ENUM ('x'); ALTER EXTENSION plpgsql ADD TYPE loot"),
    (26, "sequence loot", "CREATE SEQUENCE loot; ALTER EXTENSION plpgsql ADD SEQUENCE loot"),
    (26, "function loot()", _COUNT + _extension("pg_trgm", "1.6", "pg_proc 'loot()'::regprocedure")),
    (
        11,
        "function show_limit()",
        "CREATE FUNCTION show_limit() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'; "
        + _extension("pg_trgm", "1.6", "pg_proc 'show_limit()'::regprocedure"),
    ),
    (
        10,
        "view pg_stat_statements",
        "CREATE VIEW pg_stat_statements AS SELECT * FROM tips; "
        + _extension("pg_stat_statements", "1.12", "pg_class 'pg_stat_statements'::regclass"),
    ),
    (26, "extension citus", _extension("citus", "13.0-1")),
    (26, "extension pg_trgm", _extension("pg_trgm", "9.9")),
    # Tables of tables.
    (9, "toast table of tips", _of_toast("GRANT SELECT ON %s TO qs_public")),
    (9, "toast table of tips", _of_toast("GRANT SELECT (chunk_data) ON %s TO PUBLIC")),
    (8, "toast table of tips", f"UPDATE pg_class SET relowner = {_PUBLIC} WHERE oid = {_TOAST}"),
    (8, "index public.pk_tips on tips", f"UPDATE pg_class SET relowner = {_PUBLIC} WHERE relname = 'pk_tips'"),
    # What says of itself that it is nothing to look at.
    (1, "table loot", f"{_COPY}UPDATE pg_class SET relpersistence = 't' WHERE relname = 'loot'"),
    (26, "view loot", "CREATE VIEW loot AS SELECT 1; UPDATE pg_class SET relpersistence = 't' WHERE relname = 'loot'"),
    (26, "type loot", _TYPE),
    (14, "trigger loot on tips", f"{_TRIGGER}UPDATE pg_trigger SET tgisinternal = true WHERE tgname = 'loot'"),
    (10, "rule _RETURN on tips", f"{_RULE}UPDATE pg_rewrite SET rulename = '_RETURN' WHERE rulename = 'loot'"),
    (26, 'rule "_RETURN" on tips', f"{_RULE}UPDATE pg_rewrite SET rulename = '_RETURN' WHERE rulename = 'loot'"),
    (
        14,
        "foreign key fk_tips_community_id on tips",
        "DELETE FROM pg_trigger WHERE tgconstraint = "
        "(SELECT oid FROM pg_constraint WHERE conname = 'fk_tips_community_id')",
    ),
    (14, "table tips", "UPDATE pg_class SET relhastriggers = false WHERE relname = 'tips'"),
    (14, "table tips", "UPDATE pg_class SET relchecks = 0 WHERE relname = 'tips'"),
    # Roles that PostgreSQL brought along, and who may do what to the server.
    (20, "role pg_monitor", "UPDATE pg_authid SET rolsuper = true, rolcanlogin = true WHERE rolname = 'pg_monitor'"),
    (20, "role pg_monitor", "GRANT pg_read_all_data TO pg_monitor"),
    (20, "role loot", "CREATE ROLE loot; GRANT postgres TO loot"),
    (20, "role qs_migrator", "GRANT qs_owner TO qs_migrator WITH INHERIT TRUE"),
    (15, "parameter archive_command", "CREATE ROLE loot; GRANT ALTER SYSTEM ON PARAMETER archive_command TO loot"),
    (15, "parameter log_statement", "CREATE ROLE loot; GRANT SET ON PARAMETER log_statement TO loot"),
    (15, "parameter archive_command", "GRANT ALTER SYSTEM ON PARAMETER archive_command TO PUBLIC"),
    (21, "role postgres", "ALTER ROLE postgres SET log_statement = 'none'"),
    (21, "role postgres", "ALTER ROLE postgres SET search_path = 'x'"),
    (21, "every role", "ALTER ROLE ALL SET statement_timeout = 0"),
    (28, "role qs_public", "ALTER ROLE qs_public PASSWORD NULL"),
    (28, "role qs_public", "SET LOCAL password_encryption = 'md5'; ALTER ROLE qs_public PASSWORD 'x'"),
    (28, "role loot", "SET LOCAL password_encryption = 'md5'; CREATE ROLE loot LOGIN BYPASSRLS PASSWORD 'x'"),
    # Kinds that no rule asked for.
    (
        26,
        "operator of access method operator 1 (pg_catalog.text, pg_catalog.text) of pg_catalog.integer_ops USING hash",
        "ALTER OPERATOR FAMILY integer_ops USING hash ADD OPERATOR 1 = (text, text)",
    ),
    (
        26,
        "function of access method function 1 (pg_catalog.text, pg_catalog.text) of pg_catalog.integer_ops USING hash",
        "ALTER OPERATOR FAMILY integer_ops USING hash ADD FUNCTION 1 (text) hashtext(text)",
    ),
    (26, "access method hash", "UPDATE pg_am SET amhandler = 'bthandler'::regproc WHERE amname = 'hash'"),
    (26, f"database {DATABASE}", f"ALTER DATABASE {DATABASE} IS_TEMPLATE true"),
    (26, "relation public.pk_tips", "UPDATE pg_class SET reltablespace = 1664 WHERE relname = 'pk_tips'"),
    (26, "security label on role qs_public", f"{_LABEL} {_PUBLIC}, 'pg_authid'::regclass, 'x', 'y'"),
    (26, "conversion loot", "CREATE CONVERSION loot FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1"),
    (26, "text search dictionary loot", "CREATE TEXT SEARCH DICTIONARY loot (TEMPLATE = simple)"),
    (26, "text search template loot", "CREATE TEXT SEARCH TEMPLATE loot (LEXIZE = dsimple_lexize)"),
    (26, "operator class loot USING hash", "CREATE OPERATOR CLASS loot FOR TYPE int4 USING hash AS OPERATOR 1 ="),
    (
        26,
        "transform for integer language plpgsql",
        "CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal))",
    ),
    (13, "default privileges of postgres", "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC"),
    (27, "database postgres", "ALTER DATABASE postgres OWNER TO qs_public"),
]  # fmt: skip


@pytest.fixture(scope="module")
def superuser(isolated: Settings) -> Iterator[psycopg.Connection]:
    with psycopg.connect(str(isolated.database_url).replace("+psycopg", ""), autocommit=True) as connection:
        yield connection


@pytest.mark.parametrize(("rule", "subject", "plant"), PLANTS, ids=[f"R{r:02d}-{p[:70]}" for r, _, p in PLANTS])
def test_what_hides_is_named(superuser: psycopg.Connection, rule: int, subject: str, plant: str) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute(plant.encode())
        faults = audit(superuser, db.Model.metadata, rules={rule})
    assert (rule, subject) in {(fault.rule, fault.object) for fault in faults}, report(faults)[:2000]


def test_the_owner_of_the_database_is_no_fault_where_the_deployment_names_it(superuser: psycopg.Connection) -> None:
    """On a server where we are not the superuser: the login that migrates made the roles and holds them."""
    with superuser.transaction(force_rollback=True):
        superuser.execute(f"CREATE ROLE evil LOGIN CREATEROLE; {_GIVE}; GRANT qs_owner TO evil".encode())
        assert audit(superuser, db.Model.metadata, Known(roles=("evil",))) == []


def test_the_lists_of_members_have_no_member_twice() -> None:
    for (name, version), members in MEMBERS.items():
        assert len(set(members)) == len(members), (name, version)
