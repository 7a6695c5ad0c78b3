"""The migrations make exactly the models, and go down as well as up."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from alembic import command
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import make_url

from app import features
from app.migrations import NotMigrated, admin_url, alembic_config, downgrade, ensure_current, head, migrate
from app.runtime.config import load_settings
from tenants import catalogue
from tenants.session import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services


@pytest.fixture
def fresh(services: Services) -> Iterator[Settings]:
    """An empty database of its own on the test's server."""
    name = "migrations"
    url = make_url(services.settings.database_url or "")
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    features.load_models()
    yield services.settings.with_services(
        url.set(database=name).render_as_string(hide_password=False), str(services.settings.redis_url)
    )
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def tables(settings: Settings) -> set[str]:
    engine = create_engine(settings.database_url or "")
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


@pytest.mark.slow
def test_up_gives_the_models_and_no_fault_and_down_leaves_nothing(fresh: Settings) -> None:
    with pytest.raises(NotMigrated):
        migrate(fresh, "0002")
        ensure_current(fresh)
    migrate(fresh)
    ensure_current(fresh)
    with alembic_config(fresh) as config:
        command.check(config)  # raises where models and migrations differ
    with psycopg.connect(admin_url(fresh)) as connection:
        assert catalogue.audit(connection, Model.metadata) == []
    downgrade(fresh, "base")
    assert tables(fresh) <= {"alembic_version"}
    migrate(fresh)
    assert tables(fresh) == set(Model.metadata.tables) | {"alembic_version"}


@pytest.mark.slow
def test_a_database_of_a_newer_version_is_refused_with_what_to_do(fresh: Settings) -> None:
    migrate(fresh)
    with psycopg.connect(admin_url(fresh)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for attempt in (migrate, ensure_current):
        with pytest.raises(NotMigrated, match=r"9999.*\n.*9999"):
            attempt(fresh)


def test_migrations_are_numbered_in_order() -> None:
    folder = Path(__file__).parents[2] / "app/migrations/versions"
    numbers = [path.name[:4] for path in sorted(folder.glob("*.py"))]
    assert numbers == [f"{number:04d}" for number in range(1, len(numbers) + 1)]
    assert head() == numbers[-1]


@pytest.mark.slow
def test_a_first_start_twice_at_once_makes_one_schema(services: Services) -> None:
    """Two processes that migrate at the same time do not trip over each other's roles."""
    from concurrent.futures import ThreadPoolExecutor

    from app.runtime.embedded.services import Services as Embedded

    folder = Path(tempfile.mkdtemp(prefix="qs-twice-"))
    folder.chmod(0o755)
    settings = load_settings({"QINGSHE_DATA": str(folder), "PATH": os.environ["PATH"]})
    try:
        with Embedded(settings, durable=False) as running, ThreadPoolExecutor(2) as pool:
            for future in [pool.submit(migrate, running.settings) for _ in range(2)]:
                future.result()
            ensure_current(running.settings)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
