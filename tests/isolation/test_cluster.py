"""The walls of a cluster of Citus: shards are closed like their tables, workers like the coordinator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import select

from app.migrations import NotMigrated, admin_url, alembic_config, ensure_current, migrate
from app.runtime.setup_errors import SetupError
from tenants import citus
from tenants.catalogue import Known, audit, report
from tenants.catalogue_cluster import HIDING, Member, foreign_entrances
from tenants.citus import Cluster, Node, Unfit
from tenants.columns import uuid7
from tenants.models import Community
from tenants.own_rows import PARAMETER
from tenants.roles import OWNER, Role
from tenants.scope import Scope, ScopeError, community_scope
from tenants.session import activate, db
from tests import cluster
from tests.counting import Counting
from tests.isolation.world import MINE, PROVINCE, TABLES, THEIRS, World, attempt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services

HERE = Node("a", 5432)
FIT = Cluster("14.0-1", HERE, False, (Node("b", 5432),), frozenset(), None, True)


def test_what_would_not_keep_communities_apart_is_refused_with_what_to_do() -> None:
    assert citus.refuse_unfit(FIT) is FIT
    for change, told in (
        ({"version": "13.2-1"}, "too old"),
        ({"workers": ()}, "citus_add_node"),
        ({"coordinator": None}, "citus_set_coordinator_host"),
        ({"holds_shards": True}, "shouldhaveshards"),
        ({"gives_up": False}, "tcp_user_timeout"),
    ):
        facts = {name: getattr(FIT, name) for name in Cluster.__slots__} | change
        with pytest.raises(Unfit, match=told) as refusal:
            citus.refuse_unfit(Cluster(**facts))
        assert refusal.value.chinese
    with pytest.raises(Unfit, match="CREATE EXTENSION citus"):
        citus.refuse_unfit(None)


def test_a_name_of_a_shard_is_that_of_its_table_whatever_its_length() -> None:
    member = Member("14.0-1", True, "a", frozenset(), {102008: "tips", 102012: "required_departments"}, frozenset())
    long = "uq_required_departments_area_lo_area_hi_department_starts_on"
    assert member.plain("CHECK tips_102008 ix_tips_102009 tips") == "CHECK tips ix_tips_102009 tips"
    cut = f"{long[: 63 - len('_00000000_102012')]}_0a1B2c3D_102012"
    assert len(cut) == 63
    assert member.plain(cut) == long
    assert member.plain("uq_nobody_knows_0a1B2c3D_102012") == "uq_nobody_knows_0a1B2c3D"


def test_lines_that_let_roles_in_from_elsewhere_are_named() -> None:
    member = Member("14.0-1", True, "10.0.0.1", frozenset(), {}, frozenset())
    lines = [
        ("one", "10.0.0.1", "255.255.255.255"),
        ("six", "10.0.0.1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("net", "10.0.0.1", "255.255.255.0"),
        ("other", "10.0.0.2", "255.255.255.255"),
        ("all", "all", None),
        ("local", None, None),
    ]
    assert [name for name, _ in foreign_entrances(member, lines)] == ["net", "other", "all", "local"]


# ---------------------------------------------------------------- on a cluster


@pytest.fixture(scope="module")
def superusers(isolated: Settings) -> Iterator[list[psycopg.Connection]]:
    """A superuser on the coordinator and on each worker."""
    with cluster.superuser_of_each_node(isolated) as connections:
        yield connections


def _known(connection: psycopg.Connection) -> Known:
    others = "SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname NOT LIKE 'qs\\_%' AND oid <> 10"
    databases = "SELECT datname FROM pg_database WHERE datname <> current_database()"
    roles, rest = (tuple(row[0] for row in connection.execute(q).fetchall()) for q in (others, databases))
    return Known((*roles, str(connection.info.user)), rest)


# What the laboratory's servers have, or let in, is no matter of ours: only what was made in the database is.
_OF_THE_DATABASE = [number for number in range(1, 31) if number not in (21, 28, 29, 30)]


@cluster.on_a_cluster
def test_no_node_has_a_fault(superusers: list[psycopg.Connection], world: World) -> None:
    assert len(superusers) > 1
    for connection in superusers:
        with connection.transaction(force_rollback=True):
            assert report(audit(connection, db.Model.metadata, _known(connection), _OF_THE_DATABASE)) == ""


def _shard(connection: psycopg.Connection, table: str) -> str:
    """A shard of the table on a worker."""
    row = connection.execute(
        "SELECT s.shardid FROM pg_dist_shard AS s JOIN pg_dist_placement AS p USING (shardid)"
        " JOIN pg_dist_local_group AS g USING (groupid) WHERE s.logicalrelid = %s::regclass ORDER BY 1 LIMIT 1",
        [table],
    ).fetchone()
    assert row
    return f"{table}_{row[0]}"


# (rule, object that has to be named, what plants it); SHARD is one of buildings, NUMBER its number.
PLANTS = (
    (1, "table SHARD", "ALTER TABLE SHARD DISABLE ROW LEVEL SECURITY"),
    (1, "table SHARD", "ALTER TABLE SHARD NO FORCE ROW LEVEL SECURITY"),
    (5, "policy qs_street_buildings on buildings (shard NUMBER)", "DROP POLICY qs_street_buildings ON SHARD"),
    (5, "policy loot on buildings (shard NUMBER)", "CREATE POLICY loot ON SHARD TO qs_street USING (id IS NOT NULL)"),
    (6, "policy loot on SHARD", "CREATE POLICY loot ON SHARD USING (true)"),
    (8, "table SHARD", "ALTER TABLE SHARD OWNER TO CURRENT_USER"),
    (16, "grant DELETE on buildings to qs_street (shard NUMBER)", "GRANT DELETE ON SHARD TO qs_street"),
    (16, "grant SELECT on buildings to qs_community (shard NUMBER)", "REVOKE SELECT ON SHARD FROM qs_community"),
    (17, "function run_command_on_workers(text,boolean)", "GRANT EXECUTE ON FUNCTION run_command_on_workers TO PUBLIC"),
    (17, "function citus_run_local_command(text)", "GRANT EXECUTE ON FUNCTION citus_run_local_command TO qs_public"),
    (17, "table pg_dist_authinfo", "GRANT SELECT ON pg_dist_authinfo TO qs_public"),
    (
        19,
        "function pg_catalog.citus_version()",
        "CREATE OR REPLACE FUNCTION pg_catalog.citus_version() RETURNS text LANGUAGE sql AS $$SELECT ''$$",
    ),
    (21, "role qs_evaluator", "ALTER ROLE qs_evaluator RESET citus.max_adaptive_executor_pool_size"),
    (21, "database HERE", "ALTER DATABASE HERE RESET citus.propagate_set_commands"),
    (23, "column buildings.loot (shard NUMBER)", "ALTER TABLE SHARD ADD loot text"),
    (25, "index loot on buildings (shard NUMBER)", "CREATE INDEX loot ON SHARD (created_at)"),
    (22, "table buildings_100001", "CREATE TABLE buildings_100001 (community_id bigint)"),
)


@cluster.on_a_cluster
@pytest.mark.parametrize(("rule", "subject", "plant"), PLANTS, ids=[f"R{r:02d}-{p[:40]}" for r, _, p in PLANTS])
def test_what_is_planted_on_a_worker_is_named(
    superusers: list[psycopg.Connection], world: World, rule: int, subject: str, plant: str
) -> None:
    worker = superusers[1]
    shard = _shard(worker, "buildings")
    names = {"SHARD": shard, "NUMBER": shard.rpartition("_")[2], "HERE": worker.info.dbname}
    for word, value in names.items():
        subject, plant = subject.replace(word, value), plant.replace(word, value)
    with worker.transaction(force_rollback=True):
        worker.execute("SET LOCAL citus.enable_ddl_propagation = off")
        worker.execute("SET LOCAL citus.enable_manual_changes_to_shards = on")
        worker.execute(f"SET LOCAL {HIDING} = off")
        worker.execute(plant.encode())
        faults = audit(worker, db.Model.metadata, _known(worker), {rule})
    assert subject in {fault.object for fault in faults}, report(faults)


@cluster.on_a_cluster
def test_nobody_may_call_what_reaches_past_the_walls(superusers: list[psycopg.Connection], world: World) -> None:
    for connection in superusers:
        lost = [name for _, name, kept in connection.execute(citus.FUNCTIONS.encode()).fetchall() if not kept]
        assert len(lost) > 200
        for role in Role:
            may = "SELECT name FROM unnest(%s::text[]) AS name WHERE has_function_privilege(%s, name, 'EXECUTE')"
            assert connection.execute(may, [lost, role]).fetchall() == []
    for role in Role:
        for call in (
            "SELECT run_command_on_workers('SELECT 1')",
            "SELECT run_command_on_shards('buildings', 'SELECT count(*) FROM %s')",
            "SELECT run_command_on_all_nodes('SELECT 1')",
            "SELECT citus_run_local_command('SELECT 1')",
            "SELECT create_intermediate_result('a', 'SELECT 1')",
            "SELECT worker_create_or_alter_role('loot', 'CREATE ROLE loot', '')",
            "SELECT master_run_on_worker(ARRAY['localhost'], ARRAY[9701], ARRAY['SELECT 1'], false)",
            "SELECT query FROM citus_stat_activity",
        ):
            with world.acting(role, MINE) as connection:
                assert attempt(connection, call).denied, f"{role}: {call}"


@cluster.on_a_cluster
def test_a_row_of_another_community_is_refused_on_its_shard(kernel: Flask, world: World) -> None:
    """INSERT … SELECT with RETURNING goes by the row, and the worker checks each."""
    with world.acting(Role.COMMUNITY, MINE) as connection:
        row = world.row(db.Model.metadata.tables["posts"], THEIRS)
        names = ", ".join(f'"{name}"' for name in row)
        values = ", ".join("%s" for _ in row)
        fresh = list((row | {"id": uuid7()}).values())
        insert = f"INSERT INTO posts ({names}) SELECT {values} RETURNING 1"
        assert attempt(connection, insert, fresh).denied
        mine = list((world.row(db.Model.metadata.tables["posts"], MINE) | {"id": uuid7()}).values())
        assert attempt(connection, insert, mine, undo=True).count == 1, "refused for whose row it is"


@cluster.on_a_cluster
def test_a_page_of_one_community_asks_one_shard(kernel: Flask, world: World) -> None:
    with kernel.app_context(), activate(community_scope(MINE.lo, "test:cluster")) as session:
        plan = _plan(kernel, session, select(Community.name))
    assert "Task Count: 1\n" in plan
    with kernel.app_context(), activate(Scope(Role.INSPECTOR, PROVINCE, "test:cluster")) as session:
        plan = _plan(kernel, session, select(Community.name))
    assert "Task Count: 1\n" not in plan


def _plan(app: Flask, session: Any, statement: Any) -> str:
    with Counting(app) as sent:
        session.execute(statement).all()
    named = {PARAMETER: session.info["qs_scope"].lo} if PARAMETER in sent[-1] else {}
    return "\n".join(session.connection().exec_driver_sql(f"EXPLAIN {sent[-1]}", named).scalars())


@cluster.on_a_cluster
def test_a_cluster_that_hides_every_row_is_refused(isolated: Settings, kernel: Flask, world: World) -> None:
    """Without the setting no scope reaches a worker: better no page than an empty one."""
    name = world.superuser.info.dbname
    world.superuser.execute(f'ALTER DATABASE "{name}" RESET citus.propagate_set_commands')
    try:
        with kernel.app_context():
            engine = db.engines[Role.STREET.value]
            engine.dispose()
            with (
                activate(Scope(Role.STREET, MINE, "test:cluster")) as session,
                pytest.raises(ScopeError, match="reaches"),
            ):
                session.execute(select(Community.name))
        with pytest.raises(NotMigrated, match="propagate_set_commands"):
            ensure_current(isolated)
    finally:
        assert migrate(isolated) == []
    ensure_current(isolated)


@cluster.on_a_cluster
@pytest.mark.parametrize(
    "waits",
    ["citus.node_connection_timeout = '30s'", "citus.node_conninfo = 'sslmode=prefer tcp_user_timeout=3000'"],
)
def test_a_coordinator_that_waits_for_a_vanished_host_is_refused(isolated: Settings, world: World, waits: str) -> None:
    """Each page of a community there would keep its thread for minutes, and with them the pages of all others."""
    name = waits.split()[0]
    world.superuser.execute(f"ALTER SYSTEM SET {waits}".encode())
    try:
        world.superuser.execute("SELECT pg_reload_conf()")
        for distribute in (True, False):
            with pytest.raises(SetupError, match="vanished"):
                migrate(isolated, distribute=distribute)
    finally:
        world.superuser.execute(f"ALTER SYSTEM RESET {name}".encode())
        world.superuser.execute("SELECT pg_reload_conf()")
    assert migrate(isolated) == []


@cluster.on_a_cluster
def test_migrating_again_changes_nothing(
    isolated: Settings, superusers: list[psycopg.Connection], world: World
) -> None:
    assert migrate(isolated, distribute=True) == []
    there = citus.cluster_of(superusers[0])
    assert there is not None
    assert there.shards == 2 * len(there.workers), "two a worker"
    assert there.distributed == {t.name for t in TABLES if citus.placement(t) is not citus.Placement.COORDINATOR}
    assert migrate(isolated, distribute=True, shards=there.shards) == []
    with pytest.raises(SetupError, match="alter_distributed_table"):
        migrate(isolated, distribute=True, shards=there.shards + 1)
    for connection in superusers:
        with connection.transaction(force_rollback=True):
            assert audit(connection, db.Model.metadata, _known(connection), _OF_THE_DATABASE) == []


@cluster.on_a_cluster
def test_a_migration_that_makes_a_table_distributes_it(
    isolated: Settings, superusers: list[psycopg.Connection]
) -> None:
    with alembic_config(isolated) as config:
        connection = config.attributes["connection"]
        connection.exec_driver_sql(f"SET ROLE {OWNER}")
        op = Operations(MigrationContext.configure(connection))
        op.create_table(
            "loot",
            sa.Column("community_id", sa.BigInteger(), nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column("building_id", sa.Uuid(), nullable=False),
            sa.ForeignKeyConstraint(["community_id"], ["communities.community_id"], name="fk_loot_community_id"),
            sa.ForeignKeyConstraint(
                ["community_id", "building_id"], ["buildings.community_id", "buildings.id"], name="fk_loot_building_id"
            ),
            sa.PrimaryKeyConstraint("community_id", "id", name="pk_loot"),
        )
        op.execute("ALTER TABLE loot ENABLE ROW LEVEL SECURITY")
        op.execute("GRANT SELECT ON TABLE loot TO qs_street")
        connection.commit()
        try:
            there = citus.cluster_of(superusers[0])
            assert there is not None
            assert "loot" in there.distributed
            worker = superusers[1]
            shard = _shard(worker, "loot")
            worker.execute(f"SET {HIDING} = off")
            secured = "SELECT relrowsecurity, relacl::text FROM pg_class WHERE relname = %s"
            row = worker.execute(secured, [shard]).fetchone()
            assert row is not None
            assert row[0]
            assert "qs_street=r/" in row[1]
            keys = "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid = %s::regclass"
            assert worker.execute(keys, [shard]).fetchone() == (2,)
        finally:
            worker.execute(f"RESET {HIDING}")
            connection.exec_driver_sql("DROP TABLE loot")
            connection.commit()


@cluster.on_a_cluster
def test_rows_that_were_there_before_are_all_sent_and_none_is_left_behind(services: Services) -> None:
    name = "qingshe_filled"
    filled = cluster.make(services.settings, name, distribute=False)
    try:
        before = World(filled)
        counted = _counted(before)
        before.close()
        assert min(counted.values()) > 0
        sent = migrate(filled, distribute=True, shards=3)
        assert set(sent) == {t.name for t in TABLES if citus.placement(t) is not citus.Placement.COORDINATOR}
        with psycopg.connect(admin_url(filled), autocommit=True) as superuser:
            for table, count in counted.items():
                assert superuser.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (count,), table
            left = "SELECT sum(pg_relation_size(logicalrelid)) FROM pg_dist_partition"
            assert superuser.execute(left).fetchone() == (0,), "rows that nobody would erase"
    finally:
        cluster.drop(name)


def _counted(world: World) -> dict[str, int]:
    return {
        table.name: world.superuser.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]  # type: ignore[index]
        for table in TABLES
    }
