"""A cluster of Citus that a test run was given: ``QINGSHE_TEST_CITUS=postgresql://superuser:password@host:port/database``.

The database is any that is the coordinator of the cluster already; the tests make theirs beside it, on every node, and
drop them. One run at a time: a server's roles, and their passwords, are those of all its databases. What is not about
rows (settings and files of a server, what was planted into a catalogue) stays with the embedded server.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import URL, make_url

from app.migrations import admin_url, migrate
from tenants import citus
from tenants.isolation import close_maintenance_databases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services

GIVEN = os.environ.get("QINGSHE_TEST_CITUS")
HEADER = (
    f"cluster: {make_url(GIVEN).render_as_string()}"
    if GIVEN
    else "cluster: none, so nothing is proved on Citus (QINGSHE_TEST_CITUS names one: docs/scale.md)"
)

one_server = pytest.mark.skipif(bool(GIVEN), reason="about one server's catalogue and settings, not about rows")
on_a_cluster = pytest.mark.skipif(not GIVEN, reason="needs a cluster of Citus: QINGSHE_TEST_CITUS")


class OnCluster:
    """The embedded services, but for the database, which is one of the cluster."""

    def __init__(self, services: Services, settings: Settings) -> None:
        self._services = services
        self.settings = settings
        self.one_server = services.settings
        """Those of the embedded server, to compare with."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._services, name)


def nodes() -> list[URL]:
    """The servers of the cluster, the coordinator first, with the login that was given."""
    assert GIVEN
    given = make_url(GIVEN).set(drivername="postgresql")
    with psycopg.connect(given.render_as_string(hide_password=False)) as connection:
        cluster = citus.cluster_of(connection)
    assert cluster and cluster.coordinator and cluster.workers, "the database is no coordinator's"
    return [given, *(given.set(host=node.host, port=node.port) for node in cluster.workers)]


@contextmanager
def database(services: Services, name: str) -> Iterator[Settings]:
    """Settings of a database of its own, made on every node, migrated and distributed; dropped at the end."""
    settings = make(services.settings, name)
    try:
        yield settings
    finally:
        drop(name)


def make(settings: Settings, name: str, *, distribute: bool = True) -> Settings:
    """Make a database on every node, join them and migrate; distributed, unless it is to be filled before."""
    servers = nodes()
    coordinator, *workers = servers
    drop(name)
    for server in servers:
        with _connect(server) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
            # As `migrate` leaves a server that has our database alone.
            citus.travels_not(connection)
            close_maintenance_databases(connection)
            connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(server.database)))
        with _connect(server.set(database=name)) as connection:
            connection.execute("CREATE EXTENSION citus")
            login = [str(server.username), f"password={server.password}"]
            connection.execute("INSERT INTO pg_dist_authinfo VALUES (0, %s, %s)", login)
    with _connect(coordinator.set(database=name)) as connection:
        connection.execute("SELECT citus_set_coordinator_host(%s, %s)", [coordinator.host, coordinator.port])
        for worker in workers:
            connection.execute("SELECT citus_add_node(%s, %s)", [worker.host, worker.port])
    own = settings.with_services(
        coordinator.set(drivername="postgresql+psycopg", database=name).render_as_string(hide_password=False),
        str(settings.redis_url),
    )
    assert bool(migrate(own, distribute=distribute)) == distribute
    return own


def drop(name: str) -> None:
    """Drop a database on every node, whoever is connected to it."""
    for server in nodes():
        with _connect(server) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def _connect(server: URL) -> psycopg.Connection:
    return psycopg.connect(server.render_as_string(hide_password=False), autocommit=True)


@contextmanager
def superuser_of_each_node(settings: Settings) -> Iterator[list[psycopg.Connection]]:
    """Connections to a database's nodes, the coordinator first."""
    here = make_url(admin_url(settings))
    connections = [_connect(server.set(database=here.database)) for server in nodes()]
    try:
        yield connections
    finally:
        for connection in connections:
            connection.close()
