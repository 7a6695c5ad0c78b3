-- Faults for the catalogue audit: each block is planted in a transaction, must be named as its heading says
-- (rule, object), and is rolled back. tests/isolation/test_catalogue.py

-- R01 table tips
ALTER TABLE tips DISABLE ROW LEVEL SECURITY;

-- R01 table alembic_version
ALTER TABLE alembic_version NO FORCE ROW LEVEL SECURITY;

-- R01 table loot
CREATE TABLE loot (community_id bigint PRIMARY KEY);

-- R01 table x.loot
CREATE SCHEMA x;
CREATE TABLE x.loot (community_id bigint PRIMARY KEY);

-- R02 column buildings.community_id
ALTER TABLE buildings DROP CONSTRAINT pk_buildings CASCADE;
ALTER TABLE buildings ALTER community_id DROP NOT NULL;

-- R02 column places.area_lo
ALTER TABLE places ALTER area_lo DROP NOT NULL;

-- R02 column places.area_hi
ALTER TABLE places ALTER area_hi DROP NOT NULL;
ALTER TABLE places ADD CONSTRAINT later NOT NULL area_hi NOT VALID;

-- R02 table loot
CREATE TABLE loot (x int);

-- R03 index pk_plans on plans
ALTER TABLE plans DROP CONSTRAINT pk_plans CASCADE;
ALTER TABLE plans ADD CONSTRAINT pk_plans PRIMARY KEY (id, community_id);

-- R03 index loot on venues
CREATE UNIQUE INDEX loot ON venues (credit_code);

-- R03 index loot on venues
CREATE UNIQUE INDEX loot ON venues (credit_code) INCLUDE (community_id);

-- R03 index loot on venues
CREATE UNIQUE INDEX loot ON venues (name) WHERE closed_on IS NULL;

-- R03 index loot on venues
ALTER TABLE venues ADD CONSTRAINT loot EXCLUDE (name WITH =);

-- R03 table letter_refusals
ALTER TABLE letter_refusals DROP CONSTRAINT pk_letter_refusals;

-- R04 foreign key loot on sites
ALTER TABLE buildings ADD CONSTRAINT id_only UNIQUE (id);
ALTER TABLE sites ADD CONSTRAINT loot FOREIGN KEY (building_id) REFERENCES buildings (id);

-- R04 foreign key loot on sites
ALTER TABLE sites ADD other bigint;
ALTER TABLE sites ADD CONSTRAINT loot FOREIGN KEY (other, building_id) REFERENCES buildings;

-- R04 foreign key loot on runs
ALTER TABLE runs ADD c bigint, ADD CONSTRAINT loot FOREIGN KEY (c) REFERENCES communities;

-- R04 foreign key loot on sites
ALTER TABLE sites ADD CONSTRAINT loot FOREIGN KEY (community_id, building_id) REFERENCES buildings NOT VALID;

-- R05 policy qs_community_tips on tips
ALTER POLICY qs_community_tips ON tips USING (community_id = nullif(current_setting('qs.lo', true),
    '')::bigint);

-- R05 policy qs_street_tips on tips
DROP POLICY qs_street_tips ON tips;

-- R05 policy loot on tips
CREATE POLICY loot ON tips FOR SELECT TO qs_street USING (danger);

-- R05 policy qs_inspector_plans on plans
ALTER POLICY qs_inspector_plans ON plans TO qs_street;

-- R05 policy qs_community_plans on plans
DO $$ DECLARE p text; BEGIN SELECT pg_get_expr(polqual, polrelid) INTO p FROM pg_policy WHERE polname =
    'qs_community_plans'; DROP POLICY qs_community_plans ON plans; EXECUTE 'CREATE POLICY qs_community_plans
    ON plans AS RESTRICTIVE TO qs_community USING ' || p || ' WITH CHECK ' || p; END $$;

-- R05 policy qs_inspector_plans on plans
DO $$ DECLARE p text; BEGIN SELECT pg_get_expr(polqual, polrelid) INTO p FROM pg_policy WHERE polname =
    'qs_inspector_plans'; DROP POLICY qs_inspector_plans ON plans; EXECUTE 'CREATE POLICY qs_inspector_plans
    ON plans FOR ALL TO qs_inspector USING ' || p; END $$;

-- R05 policy qs_inspector_plans on plans
CREATE SCHEMA x;
CREATE FUNCTION x.current_setting(text, boolean) RETURNS text LANGUAGE sql STABLE AS 'SELECT ''0''';
SET LOCAL search_path = x, pg_catalog, public;
ALTER POLICY qs_inspector_plans ON plans USING (community_id >= nullif(current_setting('qs.lo', true),
    '')::bigint AND community_id <= nullif(current_setting('qs.hi', true), '')::bigint);

-- R05 policy qs_owner_alembic_version on alembic_version
DROP POLICY qs_owner_alembic_version ON alembic_version;

-- R06 policy loot on tips
CREATE POLICY loot ON tips FOR SELECT TO PUBLIC USING (danger);

-- R06 policy loot on tips
CREATE POLICY loot ON tips TO qs_street USING (true);

-- R06 policy loot on tips
CREATE POLICY loot ON tips FOR INSERT TO qs_street WITH CHECK (true);

-- R07 role qs_public
ALTER ROLE qs_public BYPASSRLS;

-- R07 role qs_relay
ALTER ROLE qs_relay SUPERUSER;

-- R07 role qs_intake
ALTER ROLE qs_intake CREATEROLE CREATEDB REPLICATION;

-- R07 role qs_street
GRANT pg_read_all_data TO qs_street;

-- R07 role qs_community
GRANT qs_intake TO qs_community WITH INHERIT FALSE, SET TRUE;

-- R07 role qs_migrator
ALTER ROLE qs_migrator BYPASSRLS;

-- R07 role loot
CREATE ROLE loot LOGIN;
GRANT qs_owner TO loot;

-- R08 table tips
ALTER TABLE tips OWNER TO qs_migrator;

-- R08 function loot()
CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1';

-- R08 function pg_catalog.loot()
SET LOCAL allow_system_table_mods = on;
CREATE FUNCTION pg_catalog.loot() RETURNS int LANGUAGE sql AS 'SELECT 1';

-- R08 schema x
CREATE SCHEMA x;

-- R08 schema public
ALTER SCHEMA public OWNER TO postgres;

-- R08 type loot
CREATE TYPE loot AS ENUM ('x');

-- R08 composite type loot
CREATE TYPE loot AS (x int);

-- R08 database qingshe_isolation
ALTER DATABASE qingshe_isolation OWNER TO qs_operator;

-- R08 role qs_owner
ALTER ROLE qs_owner LOGIN;

-- R09 table tips
GRANT TRUNCATE ON tips TO qs_community;

-- R09 table plans
GRANT REFERENCES, TRIGGER, MAINTAIN ON plans TO qs_inspector;

-- R09 table plans
GRANT SELECT ON plans TO qs_inspector WITH GRANT OPTION;

-- R09 column plans.title
GRANT SELECT (title) ON plans TO PUBLIC;

-- R09 schema public
GRANT CREATE ON SCHEMA public TO qs_community;

-- R09 database qingshe_isolation
GRANT TEMPORARY ON DATABASE qingshe_isolation TO qs_community;

-- R09 database qingshe_isolation
GRANT CONNECT ON DATABASE qingshe_isolation TO PUBLIC;

-- R10 view loot
CREATE VIEW loot AS SELECT * FROM tips;

-- R10 view loot
CREATE VIEW loot WITH (security_invoker = off) AS SELECT * FROM tips;

-- R10 materialized view loot
CREATE MATERIALIZED VIEW loot AS SELECT * FROM tips;

-- R10 foreign table loot
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE loot (community_id bigint NOT NULL) SERVER s;

-- R10 rule loot on tips
CREATE RULE loot AS ON DELETE TO tips DO INSTEAD NOTHING;

-- R11 function loot()
CREATE FUNCTION loot() RETURNS int SECURITY DEFINER LANGUAGE sql AS 'SELECT 1';
REVOKE ALL ON FUNCTION loot() FROM PUBLIC;

-- R11 function loot()
CREATE FUNCTION loot() RETURNS int LEAKPROOF LANGUAGE sql AS 'SELECT 1';
REVOKE ALL ON FUNCTION loot() FROM PUBLIC;

-- R11 function loot()
CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1';

-- R12 sequence loot
CREATE SEQUENCE loot;
GRANT USAGE ON SEQUENCE loot TO qs_community;

-- R12 sequence loot
CREATE SEQUENCE loot;
GRANT SELECT ON SEQUENCE loot TO PUBLIC;

-- R13 default privileges of qs_owner
ALTER DEFAULT PRIVILEGES FOR ROLE qs_owner GRANT SELECT ON TABLES TO qs_public;

-- R13 default privileges of qs_migrator
ALTER DEFAULT PRIVILEGES FOR ROLE qs_migrator IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- R14 partition loot_1
CREATE TABLE loot (community_id bigint NOT NULL) PARTITION BY LIST (community_id);
CREATE TABLE loot_1 PARTITION OF loot DEFAULT;
GRANT SELECT ON loot_1 TO qs_public;

-- R14 partition loot_1
CREATE TABLE loot (community_id bigint NOT NULL) PARTITION BY LIST (community_id);
CREATE TABLE loot_1 PARTITION OF loot DEFAULT;
GRANT SELECT (community_id) ON loot_1 TO qs_public;

-- R14 trigger loot on tips
CREATE TRIGGER loot BEFORE UPDATE ON tips FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- R14 table sites
ALTER TABLE sites DISABLE TRIGGER ALL;

-- R14 event trigger loot
CREATE FUNCTION peek() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER loot ON sql_drop EXECUTE FUNCTION peek();

-- R15 role qs_community
ALTER ROLE qs_community SET qs.lo = '0';

-- R15 role qs_street
ALTER ROLE qs_street SET search_path = x, public;

-- R15 database qingshe_isolation
ALTER DATABASE qingshe_isolation SET row_security = off;

-- R15 role qs_public database qingshe_isolation
ALTER ROLE qs_public IN DATABASE qingshe_isolation SET QS.HI = '9';

-- R15 server
SET LOCAL qs.lo = '0';

-- R15 parameter session_replication_role
GRANT SET ON PARAMETER session_replication_role TO qs_community;

-- R15 extension vector
CREATE EXTENSION vector;

-- R15 language loot
CREATE LANGUAGE loot HANDLER plpgsql_call_handler;

-- R16 grant DELETE on tips to qs_community
GRANT DELETE ON tips TO qs_community;

-- R16 grant SELECT (contact) on tip_reporters to qs_inspector
GRANT SELECT (contact) ON tip_reporters TO qs_inspector;

-- R16 grant UPDATE (community_id) on plans to qs_community
GRANT UPDATE (community_id) ON plans TO qs_community;

-- R16 grant SELECT on plans to loot
CREATE ROLE loot;
GRANT SELECT ON plans TO loot;

-- R16 grant SELECT on plans to qs_inspector
REVOKE SELECT ON plans FROM qs_inspector;

-- R16 grant on function pg_catalog.pg_read_file(pg_catalog.text) to qs_community
GRANT EXECUTE ON FUNCTION pg_read_file(text) TO qs_community;

-- R16 grant on table pg_catalog.pg_authid to qs_public
GRANT SELECT ON pg_authid TO qs_public;
