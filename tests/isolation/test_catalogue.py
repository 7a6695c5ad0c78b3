"""The audit finds nothing in a database of ours, and every fault planted in one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import create_engine

from tenants.catalogue import GRANTS_FILE, RULES, Fault, audit, checked_in_grants, grants_text, normal, report
from tenants.roles import MIGRATOR, all_grants
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.config import Settings

# (rule, object that has to be named, statements that plant the fault)
PLANTS: list[tuple[int, str, str]] = [
    (1, "table tips", "ALTER TABLE tips DISABLE ROW LEVEL SECURITY"),
    (1, "table alembic_version", "ALTER TABLE alembic_version NO FORCE ROW LEVEL SECURITY"),
    (1, "table loot", "CREATE TABLE loot (community_id bigint PRIMARY KEY)"),
    (1, "table x.loot", "CREATE SCHEMA x; CREATE TABLE x.loot (community_id bigint PRIMARY KEY)"),
    (2, "column buildings.community_id", "ALTER TABLE buildings DROP CONSTRAINT pk_buildings CASCADE; "
     "ALTER TABLE buildings ALTER community_id DROP NOT NULL"),
    (2, "column places.area_lo", "ALTER TABLE places ALTER area_lo DROP NOT NULL"),
    (2, "column places.area_hi", "ALTER TABLE places ALTER area_hi DROP NOT NULL; "
     "ALTER TABLE places ADD CONSTRAINT later NOT NULL area_hi NOT VALID"),
    (2, "table loot", "CREATE TABLE loot (x int)"),
    (3, "index pk_plans on plans", "ALTER TABLE plans DROP CONSTRAINT pk_plans CASCADE; "
     "ALTER TABLE plans ADD CONSTRAINT pk_plans PRIMARY KEY (id, community_id)"),
    (3, "index loot on venues", "CREATE UNIQUE INDEX loot ON venues (credit_code)"),
    (3, "index loot on venues", "CREATE UNIQUE INDEX loot ON venues (credit_code) INCLUDE (community_id)"),
    (3, "index loot on venues", "CREATE UNIQUE INDEX loot ON venues (name) WHERE closed_on IS NULL"),
    (3, "index loot on venues", "ALTER TABLE venues ADD CONSTRAINT loot EXCLUDE (name WITH =)"),
    (3, "table letter_refusals", "ALTER TABLE letter_refusals DROP CONSTRAINT pk_letter_refusals"),
    (4, "foreign key loot on sites", "ALTER TABLE buildings ADD CONSTRAINT id_only UNIQUE (id); "
     "ALTER TABLE sites ADD CONSTRAINT loot FOREIGN KEY (building_id) REFERENCES buildings (id)"),
    (4, "foreign key loot on sites", "ALTER TABLE sites ADD other bigint; "
     "ALTER TABLE sites ADD CONSTRAINT loot FOREIGN KEY (other, building_id) REFERENCES buildings"),
    (4, "foreign key loot on runs", "ALTER TABLE runs ADD c bigint, ADD CONSTRAINT loot "
     "FOREIGN KEY (c) REFERENCES communities"),
    (4, "foreign key loot on sites", "ALTER TABLE sites ADD CONSTRAINT loot "
     "FOREIGN KEY (community_id, building_id) REFERENCES buildings NOT VALID"),
    (5, "policy qs_community_tips on tips", "ALTER POLICY qs_community_tips ON tips "
     "USING (community_id = nullif(current_setting('qs.lo', true), '')::bigint)"),
    (5, "policy qs_street_tips on tips", "DROP POLICY qs_street_tips ON tips"),
    (5, "policy loot on tips", "CREATE POLICY loot ON tips FOR SELECT TO qs_street USING (danger)"),
    (5, "policy qs_inspector_plans on plans", "ALTER POLICY qs_inspector_plans ON plans TO qs_street"),
    (5, "policy qs_community_plans on plans", "DO $$ DECLARE p text; BEGIN "
     "SELECT pg_get_expr(polqual, polrelid) INTO p FROM pg_policy WHERE polname = 'qs_community_plans'; "
     "DROP POLICY qs_community_plans ON plans; EXECUTE 'CREATE POLICY qs_community_plans ON plans AS RESTRICTIVE "
     "TO qs_community USING ' || p || ' WITH CHECK ' || p; END $$"),
    (5, "policy qs_inspector_plans on plans", "DO $$ DECLARE p text; BEGIN "
     "SELECT pg_get_expr(polqual, polrelid) INTO p FROM pg_policy WHERE polname = 'qs_inspector_plans'; "
     "DROP POLICY qs_inspector_plans ON plans; "
     "EXECUTE 'CREATE POLICY qs_inspector_plans ON plans FOR ALL TO qs_inspector USING ' || p; END $$"),
    (5, "policy qs_inspector_plans on plans", "CREATE SCHEMA x; CREATE FUNCTION x.current_setting(text, boolean) "
     "RETURNS text LANGUAGE sql STABLE AS 'SELECT ''0'''; SET LOCAL search_path = x, pg_catalog, public; "
     "ALTER POLICY qs_inspector_plans ON plans USING "
     "(community_id >= nullif(current_setting('qs.lo', true), '')::bigint "
     "AND community_id <= nullif(current_setting('qs.hi', true), '')::bigint)"),
    (5, "policy qs_owner_alembic_version on alembic_version", "DROP POLICY qs_owner_alembic_version ON alembic_version"),
    (6, "policy loot on tips", "CREATE POLICY loot ON tips FOR SELECT TO PUBLIC USING (danger)"),
    (6, "policy loot on tips", "CREATE POLICY loot ON tips TO qs_street USING (true)"),
    (6, "policy loot on tips", "CREATE POLICY loot ON tips FOR INSERT TO qs_street WITH CHECK (true)"),
    (7, "role qs_public", "ALTER ROLE qs_public BYPASSRLS"),
    (7, "role qs_relay", "ALTER ROLE qs_relay SUPERUSER"),
    (7, "role qs_intake", "ALTER ROLE qs_intake CREATEROLE CREATEDB REPLICATION"),
    (7, "role qs_street", "GRANT pg_read_all_data TO qs_street"),
    (7, "role qs_community", "GRANT qs_intake TO qs_community WITH INHERIT FALSE, SET TRUE"),
    (7, "role qs_migrator", "ALTER ROLE qs_migrator BYPASSRLS"),
    (7, "role loot", "CREATE ROLE loot LOGIN; GRANT qs_owner TO loot"),
    (8, "table tips", "ALTER TABLE tips OWNER TO qs_migrator"),
    (8, "function loot()", "CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    (8, "function pg_catalog.loot()", "SET LOCAL allow_system_table_mods = on; "
     "CREATE FUNCTION pg_catalog.loot() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    (8, "schema x", "CREATE SCHEMA x"),
    (8, "schema public", "ALTER SCHEMA public OWNER TO postgres"),
    (8, "type loot", "CREATE TYPE loot AS ENUM ('x')"),
    (8, "composite type loot", "CREATE TYPE loot AS (x int)"),
    (8, "database qingshe_isolation", "ALTER DATABASE qingshe_isolation OWNER TO qs_operator"),
    (8, "role qs_owner", "ALTER ROLE qs_owner LOGIN"),
    (9, "table tips", "GRANT TRUNCATE ON tips TO qs_community"),
    (9, "table plans", "GRANT REFERENCES, TRIGGER, MAINTAIN ON plans TO qs_inspector"),
    (9, "table plans", "GRANT SELECT ON plans TO qs_inspector WITH GRANT OPTION"),
    (9, "column plans.title", "GRANT SELECT (title) ON plans TO PUBLIC"),
    (9, "schema public", "GRANT CREATE ON SCHEMA public TO qs_community"),
    (9, "database qingshe_isolation", "GRANT TEMPORARY ON DATABASE qingshe_isolation TO qs_community"),
    (9, "database qingshe_isolation", "GRANT CONNECT ON DATABASE qingshe_isolation TO PUBLIC"),
    (10, "view loot", "CREATE VIEW loot AS SELECT * FROM tips"),
    (10, "view loot", "CREATE VIEW loot WITH (security_invoker = off) AS SELECT * FROM tips"),
    (10, "materialized view loot", "CREATE MATERIALIZED VIEW loot AS SELECT * FROM tips"),
    (10, "foreign table loot", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; "
     "CREATE FOREIGN TABLE loot (community_id bigint NOT NULL) SERVER s"),
    (10, "rule loot on tips", "CREATE RULE loot AS ON DELETE TO tips DO INSTEAD NOTHING"),
    (11, "function loot()", "CREATE FUNCTION loot() RETURNS int SECURITY DEFINER LANGUAGE sql AS 'SELECT 1'; "
     "REVOKE ALL ON FUNCTION loot() FROM PUBLIC"),
    (11, "function loot()", "CREATE FUNCTION loot() RETURNS int LEAKPROOF LANGUAGE sql AS 'SELECT 1'; "
     "REVOKE ALL ON FUNCTION loot() FROM PUBLIC"),
    (11, "function loot()", "CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    (12, "sequence loot", "CREATE SEQUENCE loot; GRANT USAGE ON SEQUENCE loot TO qs_community"),
    (12, "sequence loot", "CREATE SEQUENCE loot; GRANT SELECT ON SEQUENCE loot TO PUBLIC"),
    (13, "default privileges of qs_owner", "ALTER DEFAULT PRIVILEGES FOR ROLE qs_owner GRANT SELECT ON TABLES TO qs_public"),
    (13, "default privileges of qs_migrator", "ALTER DEFAULT PRIVILEGES FOR ROLE qs_migrator IN SCHEMA public "
     "GRANT EXECUTE ON FUNCTIONS TO PUBLIC"),
    (14, "partition loot_1", "CREATE TABLE loot (community_id bigint NOT NULL) PARTITION BY LIST (community_id); "
     "CREATE TABLE loot_1 PARTITION OF loot DEFAULT; GRANT SELECT ON loot_1 TO qs_public"),
    (14, "partition loot_1", "CREATE TABLE loot (community_id bigint NOT NULL) PARTITION BY LIST (community_id); "
     "CREATE TABLE loot_1 PARTITION OF loot DEFAULT; GRANT SELECT (community_id) ON loot_1 TO qs_public"),
    (14, "trigger loot on tips", "CREATE TRIGGER loot BEFORE UPDATE ON tips FOR EACH ROW "
     "EXECUTE FUNCTION suppress_redundant_updates_trigger()"),
    (14, "table sites", "ALTER TABLE sites DISABLE TRIGGER ALL"),
    (14, "event trigger loot", "CREATE FUNCTION peek() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "
     "CREATE EVENT TRIGGER loot ON sql_drop EXECUTE FUNCTION peek()"),
    (15, "role qs_community", "ALTER ROLE qs_community SET qs.lo = '0'"),
    (15, "role qs_street", "ALTER ROLE qs_street SET search_path = x, public"),
    (15, "database qingshe_isolation", "ALTER DATABASE qingshe_isolation SET row_security = off"),
    (15, "role qs_public database qingshe_isolation", "ALTER ROLE qs_public IN DATABASE qingshe_isolation SET QS.HI = '9'"),
    (15, "server", "SET LOCAL qs.lo = '0'"),
    (15, "parameter session_replication_role", "GRANT SET ON PARAMETER session_replication_role TO qs_community"),
    (15, "extension vector", "CREATE EXTENSION vector"),
    (15, "language loot", "CREATE LANGUAGE loot HANDLER plpgsql_call_handler"),
    (16, "grant DELETE on tips to qs_community", "GRANT DELETE ON tips TO qs_community"),
    (16, "grant SELECT (contact) on tip_reporters to qs_inspector", "GRANT SELECT (contact) ON tip_reporters TO qs_inspector"),
    (16, "grant UPDATE (community_id) on plans to qs_community", "GRANT UPDATE (community_id) ON plans TO qs_community"),
    (16, "grant SELECT on plans to loot", "CREATE ROLE loot; GRANT SELECT ON plans TO loot"),
    (16, "grant SELECT on plans to qs_inspector", "REVOKE SELECT ON plans FROM qs_inspector"),
    (16, "grant on function pg_catalog.pg_read_file(pg_catalog.text) to qs_community",
     "GRANT EXECUTE ON FUNCTION pg_read_file(text) TO qs_community"),
    (16, "grant on table pg_catalog.pg_authid to qs_public", "GRANT SELECT ON pg_authid TO qs_public"),
]  # fmt: skip


@pytest.fixture(scope="module")
def superuser(isolated: Settings) -> Iterator[psycopg.Connection]:
    with psycopg.connect(str(isolated.database_url).replace("+psycopg", ""), autocommit=True) as connection:
        yield connection


def test_a_database_of_ours_has_no_fault(superuser: psycopg.Connection, isolated: Settings) -> None:
    assert report(audit(superuser, db.Model.metadata)) == ""
    engine = create_engine(isolated.url_for(MIGRATOR))
    with engine.connect() as connection:
        assert audit(connection, db.Model.metadata) == []
    engine.dispose()


def test_the_audit_leaves_the_connection_as_it_was(superuser: psycopg.Connection) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute("SET LOCAL search_path = 'a b', \"$user\", public")
        audit(superuser, db.Model.metadata)
        assert superuser.execute("SHOW search_path").fetchone() == ("'a b', \"$user\", public",)


@pytest.mark.parametrize(("rule", "subject", "plant"), PLANTS, ids=[f"R{r:02d}-{s}" for r, s, _ in PLANTS])
def test_a_planted_fault_is_named(superuser: psycopg.Connection, rule: int, subject: str, plant: str) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute(plant)
        faults = audit(superuser, db.Model.metadata)
    assert (rule, subject) in {(fault.rule, fault.object) for fault in faults}, report(faults)
    assert f"R{rule:02d} {subject}: " in report(faults)


def test_every_rule_has_two_plants() -> None:
    assert [rule.number for rule in RULES] == list(range(1, 17))
    planted = Counter(rule for rule, _, _ in PLANTS)
    assert all(planted[rule.number] >= 2 for rule in RULES)


def test_the_checked_in_grants_are_those_of_the_models() -> None:
    """After a change of who may see what: read the difference, then write ``grants_text`` to tenants/grants.txt."""
    assert GRANTS_FILE.read_text(encoding="utf-8") == grants_text(db.Model.metadata)
    assert checked_in_grants() == all_grants(db.Model.metadata)


def test_a_report_is_a_line_for_each_fault() -> None:
    faults = [Fault(5, "policy p on tips", "is missing"), Fault(16, "grant x", "is not in the checked-in list")]
    assert report(faults) == "R05 policy p on tips: is missing\nR16 grant x: is not in the checked-in list"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("((a >= 1)  AND\n(b))", "(a >= 1) AND (b)", True),
        ("(a = '(')", "a = '('", True),
        ("(a) OR (b)", "a) OR (b", False),
        ("(NOT a) AND b", "NOT (a AND b)", False),
        ("(a OR b) AND c", "a OR (b AND c)", False),
        ("", None, False),
        (None, None, True),
    ],
)
def test_expressions_are_compared_by_meaning_of_layout_only(one: str, other: str | None, same: bool) -> None:
    assert (normal(one) == normal(other)) is same
