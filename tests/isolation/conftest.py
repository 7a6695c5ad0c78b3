"""A database of its own for what commits for real, and the kernel on it without any page."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from flask import Flask

from app import features
from app.runtime.config import Settings
from tenants import outbox, own_rows, session, vault

# Before the tests are collected: they are repeated for every table there is.
features.modules("models")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services
    from tests.isolation.world import World

DATABASE = "qingshe_isolation"


@pytest.fixture(scope="session")
def isolated(services: Services) -> Iterator[Settings]:
    """Settings of a migrated database that no other test sees."""
    from tests import cluster
    from tests.template import create_database

    if not cluster.GIVEN:
        yield create_database(services.settings, DATABASE)
        return
    with cluster.database(services, f"{DATABASE}_{os.getpid()}") as there:
        yield there


@pytest.fixture(scope="session")
def world(isolated: Settings) -> Iterator[World]:
    """Two communities with rows in every table, and a login of every role."""
    from tests.isolation.world import World

    world = World(isolated)
    yield world
    world.close()


@pytest.fixture(scope="session")
def kernel(isolated: Settings, world: World) -> Iterator[Flask]:
    """An application of the tenancy kernel alone."""
    yield from _kernel(isolated)


@pytest.fixture(scope="session")
def narrow_kernel(isolated: Settings, world: World) -> Iterator[Flask]:
    """The same with one connection per role, so that every tenant gets the one the last tenant used."""
    yield from _kernel(isolated, {"pool_size": 1, "max_overflow": 0, "pool_timeout": 5})


def _kernel(settings: Settings, engine_options: dict[str, object] | None = None) -> Iterator[Flask]:
    app = Flask("kernel")
    if engine_options:
        app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options
    session.init_app(app, settings.url_for, threads=8)
    vault.init_app(app, settings.vault_key)
    own_rows.init_app()
    outbox.init_app(app, "evaluate")
    yield app
    with app.app_context():
        for engine in session.db.engines.values():
            engine.dispose()
