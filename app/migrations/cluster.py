"""Migrating a cluster of Citus: each node is prepared by a connection of its own, and tables are distributed.

A migration says nothing of it. While it runs on a cluster, a new table of communities is distributed as it is made
(``DistributingImpl``, which Alembic takes for PostgreSQL because it is defined): afterwards it could not refer to
tables that are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
from alembic.ddl.postgresql import PostgresqlImpl
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app import features
from app.runtime import outages
from app.runtime.setup_errors import SetupError
from tenants import citus
from tenants.isolation import bootstrap
from tenants.session import Model

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

    from app.runtime.config import Settings


def admin_url(settings: Settings) -> str:
    """The URL of the login that may create roles, as the driver wants it."""
    return make_url(str(settings.database_url)).set(drivername="postgresql").render_as_string(hide_password=False)


def connect_to(node: citus.Node, url: str, *, autocommit: bool = False) -> psycopg.Connection:
    """A connection to a node with the login and the database of ``url``. Raises SetupError where it is not let in."""
    there = make_url(url).set(host=node.host, port=node.port)
    try:
        return psycopg.connect(
            there.render_as_string(hide_password=False),
            connect_timeout=outages.CONNECT_SECONDS,
            autocommit=autocommit,
        )
    except psycopg.OperationalError as error:
        where = f"{node.host}:{node.port}"
        raise SetupError(
            f"the worker {where} cannot be reached with the login of DATABASE_URL, which every node has to let in: "
            f"{error}",
            f"无法用 DATABASE_URL 的登录连接工作节点 {where}，每个节点都须允许它登录：{error}",
        ) from error


def each_node(settings: Settings) -> Iterator[tuple[str, psycopg.Connection]]:
    """A connection of the login that migrates to each node: the database alone ("") or the coordinator and workers."""
    url = admin_url(settings)
    with outages.explained(settings), psycopg.connect(url, connect_timeout=outages.CONNECT_SECONDS) as connection:
        cluster = citus.cluster_of(connection)
        connection.rollback()
        yield "coordinator" if cluster and cluster.workers else "", connection
    for node in cluster.workers if cluster else ():
        with connect_to(node, url) as there:
            yield f"worker {node.host}:{node.port}", there


def distributed(connection: psycopg.Connection) -> bool:
    """True if communities are distributed already, on the cluster behind a connection."""
    cluster = citus.cluster_of(connection)
    return cluster is not None and citus.ROOT in cluster.distributed


def fit(connection: psycopg.Connection, shards: int | None) -> citus.Cluster:
    """The cluster behind a connection, as one to distribute on. Raises SetupError where it cannot be."""
    try:
        cluster = citus.refuse_unfit(citus.cluster_of(connection))
    except citus.Unfit as error:
        raise SetupError(error.english, error.chinese) from error
    if shards and cluster.shards and shards != cluster.shards:
        raise SetupError(
            f"the tables have {cluster.shards} shards already: SELECT alter_distributed_table('{citus.ROOT}', "
            f"shard_count := {shards}, cascade_to_colocated := true) changes that",
            f"各表已有 {cluster.shards} 个分片：如需更改请执行 SELECT alter_distributed_table('{citus.ROOT}', "
            f"shard_count := {shards}, cascade_to_colocated := true)",
        )
    return cluster


def prepare(
    connection: psycopg.Connection, cluster: citus.Cluster | None, url: str, passwords: Mapping[str, str]
) -> None:
    """Give every node the roles, settings, logins and refusals; ``connection`` is to the coordinator.

    Without a cluster that communities are distributed on, the one server; also one that has Citus, and no shards.
    """
    alone = cluster is None and citus.cluster_of(connection) is None
    if not alone:
        citus.travels_not(connection)
    bootstrap(connection, passwords)
    if not alone:
        citus.prepare(connection, passwords, worker=False)
    for node in cluster.workers if cluster else ():
        with connect_to(node, url) as there:
            citus.travels_not(there)
            bootstrap(there, passwords)
            citus.prepare(there, passwords, worker=True)


def distribute(url: str, cluster: citus.Cluster, passwords: Mapping[str, str], shards: int | None) -> list[str]:
    """Send the rows of the tables where their models say; the names of those that were not there yet."""
    features.load_models()
    with psycopg.connect(url, connect_timeout=outages.CONNECT_SECONDS, autocommit=True) as connection:
        sent = citus.distribute(connection, Model.metadata, shards or 2 * len(cluster.workers))
    if sent:
        # With the first table that belongs to it a role is made on the workers anew, without what is said there only.
        with psycopg.connect(url, connect_timeout=outages.CONNECT_SECONDS) as connection:
            prepare(connection, cluster, url, passwords)
    return sent


class DistributingImpl(PostgresqlImpl):
    """How a migration makes tables: on a cluster, one of communities is distributed before it refers to others."""

    __dialect__ = "postgresql"

    def create_table(self, table: Table, **kw: Any) -> None:
        """Make the table, and send it to the workers where those of communities are."""
        placement = citus.placement(table)
        if placement is not citus.Placement.SHARDS or not self._sends(table):
            super().create_table(table, **kw)
            return
        references = list(table.foreign_key_constraints)
        super().create_table(table, include_foreign_key_constraints=[], **kw)
        self._exec(text(citus.statement_of(table.name, placement)))
        for reference in references:
            self.add_constraint(reference)

    def _sends(self, table: Table) -> bool:
        if self.as_sql or self.connection is None:
            return False
        return table.name != citus.ROOT and _is_distributed(self.connection)


def _is_distributed(connection: Connection) -> bool:
    if connection.exec_driver_sql(citus.SETTING).one_or_none() is None:
        return False
    known = (
        f"SELECT FROM pg_dist_partition AS p JOIN pg_class AS c ON c.oid = p.logicalrelid AND relname = '{citus.ROOT}'"
    )
    return connection.exec_driver_sql(known).one_or_none() is not None
