"""A cluster of Citus: what is asked of it, how its nodes are prepared, which table goes where.

Rows of a community lie in shards on workers, distributed by ``community_id``; the tables of places that are joined with
them are copied to every node; the others stay on the coordinator (``placement``). Whatever Citus does not carry from
the coordinator to the workers is done on each of them (``prepare``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from psycopg import sql

from tenants.roles import MIGRATOR, OWNER, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import psycopg
    from sqlalchemy import MetaData, Table

EXTENSION = "citus"
OLDEST = 14  # whose policies, grants and refusals were tried
ROOT = "communities"  # what the shards of all communities' tables lie beside

# A scope is set by SET LOCAL, which reaches the workers with this value alone: with another every role sees no row.
PROPAGATION = ("citus.propagate_set_commands", "local")
# One snapshot is one connection to a worker: the counts of an evaluation belong together (docs/scale.md).
ROLE_SETTINGS: Mapping[Role, Mapping[str, str]] = {Role.EVALUATOR: {"citus.max_adaptive_executor_pool_size": "1"}}

# What a server says: None where the database has no Citus.
SETTING = f"SELECT current_setting('{PROPAGATION[0]}', true) FROM pg_extension WHERE extname = '{EXTENSION}'"

# What the workers' statements call under the name of a role of ours. Everybody else loses whatever else Citus brings:
# it runs texts on other nodes, moves and drops shards, makes roles, takes locks.
KEPT: Mapping[str, str] = {
    "a statement of the coordinator's transaction": "assign_distributed_transaction_id",
    "aggregates in two steps": "(worker|coord)_(binary_)?(partial|combine)_agg(_sfunc|_ffunc)?|(array|jsonb?)_cat_agg"
    "|citus_jsonb?_concatenate(_final)?",
    "locks shards that the caller may write: a row that lies everywhere is written so": "lock_shard_resources",
    "results that one step hands to the next": "read_intermediate_results?",
    "hides shards in lists of tables": "citus_table_is_visible|relation_is_a_known_shard",
}
_KEPT = "^(" + "|".join(KEPT.values()) + ")$"
# The functions and schemas of the extension, but for what the server calls by itself.
FUNCTIONS = f"""
SELECT p.oid, p.oid::regprocedure::text AS name, p.proname ~ '{_KEPT}' AS kept
FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
WHERE e.extname IN ('citus', 'citus_columnar') AND NOT 'internal'::regtype = ANY (p.proargtypes)
"""
# True if a worker whose host vanished is an error within seconds: for a connection to be made and for one that is open,
# while something is sent and while an answer is awaited.
_GIVES_UP = """
SELECT bool_and(CASE name WHEN 'citus.node_connection_timeout' THEN setting::int <= 5000
                ELSE setting ~ 'tcp_user_timeout=[1-9]' AND setting ~ 'keepalives_idle=[1-9]' END)
FROM pg_settings WHERE name IN ('citus.node_connection_timeout', 'citus.node_conninfo')
"""
SCHEMAS = """
SELECT n.nspname
FROM pg_namespace AS n JOIN pg_depend AS d ON d.classid = 'pg_namespace'::regclass AND d.objid = n.oid
JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
WHERE d.deptype = 'e' AND e.extname IN ('citus', 'citus_columnar')
"""


class Unfit(RuntimeError):
    """A database that nothing of ours can be distributed in; says in English and Chinese what to do about it."""

    def __init__(self, english: str, chinese: str) -> None:
        self.english, self.chinese = english, chinese
        super().__init__(f"{english}\n{chinese}")


class Placement(StrEnum):
    """Where the rows of a table lie on a cluster."""

    SHARDS = "shards"
    EVERYWHERE = "everywhere"
    COORDINATOR = "coordinator"


def placement(table: Table) -> Placement:
    """Where a table's rows lie, as its model declares it."""
    if "community_id" in table.columns:
        return Placement.SHARDS
    return Placement.EVERYWHERE if table.info.get("everywhere") else Placement.COORDINATOR


@dataclass(frozen=True, slots=True)
class Node:
    """A server of the cluster as the others reach it."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """The cluster that a database is the coordinator of."""

    version: str
    coordinator: Node | None
    """None where the workers were not told."""
    holds_shards: bool
    """The coordinator may hold shards too."""
    workers: tuple[Node, ...]
    distributed: frozenset[str]
    """The tables whose rows are not on the coordinator alone."""
    shards: int | None
    """How many shards a table has; None before the first is distributed."""
    gives_up: bool
    """The coordinator soon gives up on a worker that does not answer, neither refusing nor closing anything."""


def cluster_of(connection: psycopg.Connection) -> Cluster | None:
    """The cluster behind a connection to its coordinator; None where the database has no Citus."""
    version = _one(connection, f"SELECT extversion FROM pg_extension WHERE extname = '{EXTENSION}'")
    if version is None:
        return None
    nodes = connection.execute(
        "SELECT groupid = 0, nodename, nodeport, shouldhaveshards FROM pg_dist_node"
        " WHERE noderole = 'primary' AND isactive ORDER BY groupid"
    ).fetchall()
    coordinators = [Node(host, port) for first, host, port, _ in nodes if first]
    tables = connection.execute(
        "SELECT c.relname, p.partmethod, (SELECT count(*) FROM pg_dist_shard AS s WHERE s.logicalrelid = c.oid)"
        " FROM pg_dist_partition AS p JOIN pg_class AS c ON c.oid = p.logicalrelid"
    ).fetchall()
    return Cluster(
        version,
        coordinators[0] if coordinators else None,
        any(first and holds for first, _, _, holds in nodes),
        tuple(Node(host, port) for first, host, port, _ in nodes if not first),
        frozenset(name for name, _, _ in tables),
        next((shards for name, _, shards in tables if name == ROOT), None),
        bool(_one(connection, _GIVES_UP)),
    )


def _one(connection: psycopg.Connection, query: str) -> Any:
    row = connection.execute(query.encode()).fetchone()
    return row and row[0]


def refuse_unfit(cluster: Cluster | None) -> Cluster:
    """The cluster. Raises Unfit for one that would not keep communities apart, or has nowhere to put them."""
    if cluster is None:
        raise Unfit(
            "the database has no Citus: run CREATE EXTENSION citus in it on every node, as docs/scale.md says",
            "数据库未安装 Citus：请按 docs/scale.md 在每个节点的该数据库中执行 CREATE EXTENSION citus",
        )
    if int(re.split(r"\D", cluster.version)[0]) < OLDEST:
        raise Unfit(
            f"Citus {cluster.version} is too old: version {OLDEST} or newer is needed",
            f"Citus {cluster.version} 版本过低：需要 {OLDEST} 或更高版本",
        )
    if not cluster.workers:
        raise Unfit(
            "the cluster has no worker: run SELECT citus_add_node(host, port) for each, as docs/scale.md says",
            "集群没有工作节点：请按 docs/scale.md 对每个节点执行 SELECT citus_add_node(host, port)",
        )
    if cluster.coordinator is None:
        raise Unfit(
            "the workers do not know the coordinator: run SELECT citus_set_coordinator_host(host, port) on it",
            "工作节点不知道协调节点：请在协调节点执行 SELECT citus_set_coordinator_host(host, port)",
        )
    if cluster.holds_shards:
        raise Unfit(
            "the coordinator may hold shards, where an INSERT … SELECT skips the row policies: run "
            "SELECT citus_set_node_property(host, port, 'shouldhaveshards', false) for it",
            "协调节点可以存放分片，INSERT … SELECT 在那里会绕过行级策略：请执行 "
            "SELECT citus_set_node_property(host, port, 'shouldhaveshards', false)",
        )
    if not cluster.gives_up:
        raise Unfit(
            "the coordinator would wait for a worker whose host vanished until no page is served any more: set "
            "citus.node_conninfo (tcp_user_timeout, keepalives_idle) and citus.node_connection_timeout (5s at most), "
            "as docs/scale.md says",
            "工作节点主机失联时，协调节点会一直等待，直至所有页面停滞：请按 docs/scale.md 设置 citus.node_conninfo"
            "（tcp_user_timeout、keepalives_idle）和 citus.node_connection_timeout（不超过 5s）",
        )
    return cluster


def travels_not(connection: psycopg.Connection) -> None:
    """Let what this connection defines stay on its own node: the other nodes are told by connections of their own."""
    connection.execute("SET citus.enable_ddl_propagation = off")


def prepare(connection: psycopg.Connection, passwords: Mapping[str, str], *, worker: bool) -> None:
    """Set up one node, as its superuser, once the roles are there; safe to repeat.

    The settings of the database and of roles, the logins from node to node, what everybody loses of Citus. On a worker
    the owner may log in: that is how the coordinator's definitions come to it.
    """
    travels_not(connection)
    database = sql.Identifier(connection.info.dbname)
    connection.execute(
        sql.SQL("ALTER DATABASE {} SET {} = {}").format(database, sql.SQL(PROPAGATION[0]), sql.Literal(PROPAGATION[1]))
    )
    for role, settings in ROLE_SETTINGS.items():
        for name, value in settings.items():
            connection.execute(
                sql.SQL("ALTER ROLE {} SET {} = {}").format(sql.Identifier(role), sql.SQL(name), sql.Literal(value))
            )
    for name in (*Role, MIGRATOR, OWNER):
        password = passwords[str(MIGRATOR if name == OWNER else name)]
        connection.execute(
            "INSERT INTO pg_dist_authinfo VALUES (0, %s, %s)"
            " ON CONFLICT (rolename, nodeid) DO UPDATE SET authinfo = excluded.authinfo",
            [str(name), f"password={_quoted(password)}"],
        )
    if worker:
        connection.execute(
            sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(OWNER), sql.Literal(passwords[MIGRATOR]))
        )
        connection.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, sql.Identifier(OWNER)))
    _close(connection)


def _quoted(password: str) -> str:
    escaped = password.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _close(connection: psycopg.Connection) -> None:
    """Take what Citus brings along and we do not call from everybody but the owner, whose definitions travel by it."""
    everybody = ", ".join(["PUBLIC", *Role, MIGRATOR])
    functions = connection.execute(FUNCTIONS.encode()).fetchall()
    lost, kept = (", ".join(name for _, name, keeps in functions if keeps is wanted) for wanted in (False, True))
    statements = [
        f"REVOKE EXECUTE ON ROUTINE {lost} FROM {everybody}",
        f"GRANT EXECUTE ON ROUTINE {lost} TO {OWNER}",
        f"GRANT EXECUTE ON ROUTINE {kept} TO PUBLIC",
    ]
    for (schema,) in connection.execute(SCHEMAS.encode()).fetchall():
        statements += [
            f"REVOKE ALL ON SCHEMA {schema} FROM {everybody}",
            f"GRANT USAGE ON SCHEMA {schema} TO {OWNER}",
        ]
    for statement in statements:
        connection.execute(statement.encode())


def distribute(connection: psycopg.Connection, metadata: MetaData, shards: int) -> list[str]:
    """Send the rows of all tables where their models say, those that are not there yet; the names of these.

    ``connection`` is a superuser's in autocommit, because the owner sees no rows; safe to repeat.
    """
    cluster = refuse_unfit(cluster_of(connection))
    wanted = [table for table in metadata.sorted_tables if placement(table) is not Placement.COORDINATOR]
    # The tables of communities refer to each other, and to what lies everywhere, but never the other way round.
    wanted.sort(key=lambda table: placement(table) is Placement.SHARDS)
    present = {row[0] for row in connection.execute("SELECT relname FROM pg_class WHERE relkind = 'r'").fetchall()}
    sent = [table for table in wanted if table.name in present - cluster.distributed]
    for table in sent:
        connection.execute(statement_of(table.name, placement(table), shards).encode())
    # Rows that were here before were copied: what was left of them would be erased by nobody.
    for table in wanted:
        if _one(connection, f"SELECT pg_relation_size('{table.name}')"):
            connection.execute(f"SELECT truncate_local_data_after_distributing_table('{table.name}')".encode())
    return [table.name for table in sent]


def statement_of(table: str, where: Placement, shards: int | None = None) -> str:
    """The statement that sends a table's rows to the workers; the first one says how many shards there are to be."""
    if where is Placement.EVERYWHERE:
        return f"SELECT create_reference_table('{table}')"
    beside = f"shard_count := {shards}, colocate_with := 'none'" if table == ROOT else f"colocate_with := '{ROOT}'"
    return f"SELECT create_distributed_table('{table}', 'community_id', {beside})"


def of_communities(tables: Iterable[Table]) -> list[str]:
    """The names of the tables whose rows lie in shards."""
    return sorted(table.name for table in tables if placement(table) is Placement.SHARDS)
