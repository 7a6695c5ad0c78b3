"""A role cannot leave its cage: no other identity, no object of its own, no file, no program, no switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants.catalogue import audit
from tenants.roles import MIGRATOR, OWNER, Role
from tenants.session import db
from tests.isolation.world import COMMUNITY_TABLES, MINE, THEIRS, attempt

if TYPE_CHECKING:
    from tests.isolation.world import World

every_role = pytest.mark.parametrize("role", list(Role))

IDENTITIES = ("postgres", OWNER, MIGRATOR, "pg_read_all_data", "pg_read_server_files", "pg_database_owner")

REFUSED = [
    *(f"SET ROLE {name}" for name in IDENTITIES),
    *(f"SET LOCAL ROLE {name}" for name in IDENTITIES),
    *(f"SET SESSION AUTHORIZATION {name}" for name in IDENTITIES),
    *(f"GRANT {name} TO CURRENT_USER" for name in IDENTITIES),
    "CREATE TABLE loot (x int)",
    "CREATE TEMPORARY TABLE loot (x int)",
    "CREATE VIEW loot AS SELECT 1",
    "CREATE MATERIALIZED VIEW loot AS SELECT 1",
    "CREATE FUNCTION loot() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA loot",
    "CREATE ROLE loot",
    "CREATE PUBLICATION loot FOR ALL TABLES",
    "CREATE EXTENSION vector",
    "CREATE EVENT TRIGGER loot ON ddl_command_start EXECUTE FUNCTION version()",
    "SELECT 1 INTO loot",
    "TRUNCATE tips",
    "TRUNCATE communities CASCADE",
    "ALTER TABLE tips DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE tips NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE tips DISABLE TRIGGER ALL",
    "DROP POLICY qs_community_tips ON tips",
    "CREATE POLICY loot ON tips USING (true)",
    "CREATE RULE loot AS ON SELECT TO tips DO INSTEAD NOTHING",
    "CREATE TRIGGER loot BEFORE INSERT ON tips EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE INDEX loot ON tips (id)",
    "DROP TABLE tips",
    "VACUUM tips",
    "ALTER DEFAULT PRIVILEGES FOR ROLE qs_owner GRANT SELECT ON TABLES TO PUBLIC",
    "COPY (SELECT 1) TO '/dev/null'",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY tips FROM '/dev/null'",
    "SELECT pg_read_file('PG_VERSION')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/dev/null')",
    "SELECT * FROM pg_authid",
    "SELECT * FROM pg_statistic",
    "SELECT * FROM pg_largeobject",
    "SET session_replication_role = replica",
    "SET session_preload_libraries = 'x'",
    "ALTER SYSTEM SET row_security = off",
    "ALTER ROLE CURRENT_USER SET qs.lo = '0'",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    f"ALTER ROLE {Role.COMMUNITY} SET qs.lo = '0'",
    "LOAD 'plpgsql_is_not_here'",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'",
    "SELECT pg_logical_slot_peek_changes('x', null, null)",
    "SELECT query_to_xml('TABLE pg_authid', true, true, '')",
    "DO $$ BEGIN EXECUTE 'SET ROLE qs_owner'; END $$",
    "DO LANGUAGE plpython3u $$ pass $$",
]


# PostgreSQL warns of these and does nothing where the role holds a privilege that it may not pass on.
IDLE = ["GRANT SELECT ON tips TO PUBLIC", "GRANT ALL ON tips TO PUBLIC", "REVOKE ALL ON tips FROM qs_inspector"]


@every_role
def test_the_way_out_is_refused(world: World, role: Role) -> None:
    before = audit(world.superuser, db.Model.metadata)
    for statement in REFUSED:
        with world.acting(role, MINE) as connection:
            outcome = attempt(connection, statement)
            assert outcome.error is not None, f"{role}: {statement}"
            assert connection.execute("SELECT current_user::text, session_user::text").fetchone() == (role, role)
    for statement in IDLE:
        with world.acting(role, MINE) as connection:
            attempt(connection, statement)
    assert audit(world.superuser, db.Model.metadata) == before


@every_role
def test_another_runtime_role_is_out_of_reach(world: World, role: Role) -> None:
    with world.acting(role, MINE) as connection:
        for other in set(Role) - {role}:
            for statement in (f"SET ROLE {other}", f"SET SESSION AUTHORIZATION {other}"):
                assert attempt(connection, statement).denied, statement


@every_role
def test_without_row_security_there_is_an_error_not_a_row(world: World, role: Role) -> None:
    for table in COMMUNITY_TABLES:
        with world.acting(role, MINE) as connection, connection.transaction(force_rollback=True):
            connection.execute("SET LOCAL row_security = off")
            assert attempt(connection, f'SELECT 1 FROM "{table.name}"').denied, table.name


@every_role
def test_statistics_tell_nothing(world: World, role: Role) -> None:
    """The most common values of a column are other communities' values."""
    world.superuser.execute("ANALYZE")
    with world.acting(role, MINE) as connection:
        rows = connection.execute("SELECT tablename FROM pg_stats WHERE schemaname = 'public'").fetchall()
        assert rows == []
        assert connection.execute("SELECT 1 FROM pg_stats_ext").fetchall() == []


@every_role
def test_a_lock_does_not_reach_other_communities(world: World, role: Role) -> None:
    """SELECT … FOR UPDATE takes only rows of the scope: nobody else can be made to wait."""
    with world.acting(role, MINE) as connection:
        for table in COMMUNITY_TABLES:
            outcome = attempt(connection, f'SELECT community_id FROM "{table.name}" FOR UPDATE', undo=False)
            assert outcome.denied or {row[0] for row in outcome.rows} <= {MINE.lo}
        with world.superuser.transaction():
            for table in COMMUNITY_TABLES:
                world.superuser.execute(
                    f'SELECT 1 FROM "{table.name}" WHERE community_id = %s FOR UPDATE NOWAIT', [THEIRS.lo]
                )


def test_there_is_no_login_without_a_password(world: World) -> None:
    url = world.settings.url_for(Role.COMMUNITY.value).replace("+psycopg", "")
    password = world.settings.role_passwords[Role.COMMUNITY.value]
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url.replace(f":{password}@", "@"), passfile="/dev/null")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url.replace(password, world.settings.role_passwords[Role.INSPECTOR.value]))
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url.replace(Role.COMMUNITY, OWNER))
