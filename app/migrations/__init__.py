"""Bringing a database to the schema of this version, and back."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from tenants.isolation import bootstrap
from tenants.roles import MIGRATOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.config import Settings

_HERE = Path(__file__).parent


def migrate(settings: Settings, revision: str = "head") -> None:
    """Make the roles and bring the schema up to ``revision``. Safe to repeat."""
    url = make_url(str(settings.database_url)).set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False)) as connection:
        bootstrap(connection, settings.role_passwords)
    with alembic_config(settings) as config:
        command.upgrade(config, revision)


def downgrade(settings: Settings, revision: str) -> None:
    """Take the schema back to ``revision`` (``base``: empty)."""
    with alembic_config(settings) as config:
        command.downgrade(config, revision)


def head() -> str:
    """The revision that this version of the code expects."""
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    return str(ScriptDirectory.from_config(config).get_current_head())


@contextmanager
def alembic_config(settings: Settings, **attributes: object) -> Iterator[Config]:
    """An Alembic configuration with an open connection of the migrator."""
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    engine = create_engine(settings.url_for(MIGRATOR), poolclass=NullPool)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        config.attributes.update(attributes)
        yield config
