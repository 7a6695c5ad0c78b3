"""Writes the next migration from what the models say, and the listings: ``make migration NAME="rounds"``.

``make listings`` writes the listings alone, as after a merge; ``python -m app.migrations --postgresql URL`` the list of
what a version of PostgreSQL brings along.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from alembic import command
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from app import features
from app.migrations import alembic_config, head, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
from tenants import catalogue, catalogue_models, definitions, isolation, postgresql
from tenants.session import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings


def write(name: str) -> None:
    """Compare the models with a fresh database at the newest revision, and write down the difference."""
    features.load_models()
    with _fresh_services() as services:
        migrate(services.settings)
        with alembic_config(services.settings) as config:
            command.revision(config, message=name, autogenerate=True, rev_id=f"{int(head()) + 1:04d}")
        _write_listings(services.settings)
    print("Read the new file in app/migrations/versions and the changes of tenants/*.txt before you commit them.")


def write_listings() -> None:
    """Write anew what the models make of a database: ``grants.txt``, ``policies.txt`` and ``definitions.txt``."""
    features.load_models()
    with _fresh_services() as services:
        _write_listings(services.settings)
    print("Read the changes of tenants/*.txt before you commit them.")


def _write_listings(settings: Settings) -> None:
    metadata = Model.metadata
    catalogue_models.GRANTS_FILE.write_text(catalogue.grants_text(metadata), encoding="utf-8")
    isolation.POLICIES_FILE.write_text(isolation.policies_text(metadata), encoding="utf-8")
    definitions.DEFINITIONS_FILE.write_text(definitions_text(settings), encoding="utf-8")


def definitions_text(settings: Settings) -> str:
    """The definitions that the models make, asked of the server of ``settings``; its own databases stay untouched."""
    # Of every server: a database without tables, which only superusers enter.
    url = make_url(str(settings.database_url)).set(database="postgres")
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        return definitions.rendered(connection, Model.metadata)


def write_builtins(url: str) -> None:
    """Write the list of PostgreSQL's own objects from a fresh server of the version; of Citus if it has that."""
    with psycopg.connect(url) as connection:
        connection.execute("SET search_path = pg_catalog")
        [(version, full)] = connection.execute(f"{postgresql.VERSION}, current_setting('server_version')").fetchall()
        text = postgresql.listing(full.split()[0], connection.execute(postgresql.QUERY).fetchall())
        citus = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'citus'").fetchone()
        if citus:
            version = f"{version}-citus-{citus[0]}"
            members = connection.execute(postgresql.members_query("citus").encode()).fetchall()
            text = postgresql.listing(f"{full.split()[0]} with Citus {citus[0]}", members)
    (postgresql.FOLDER / f"{version}.txt").write_text(text, encoding="utf-8")


@contextmanager
def _fresh_services() -> Iterator[Services]:
    with tempfile.TemporaryDirectory(prefix="qs-migration-") as folder:
        Path(folder).chmod(0o755)
        settings = load_settings({"QINGSHE_DATA": folder})
        with Services(settings, durable=False) as services:
            yield services


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--listings"]:
            write_listings()
        case ["--postgresql", url]:
            write_builtins(url)
        case [name]:
            write(name)
        case _:
            sys.exit('usage: make migration NAME="what it does"')
