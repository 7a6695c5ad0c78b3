"""Bringing a database to the schema of this version, and back."""

from __future__ import annotations

import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from app.migrations.cluster import admin_url as admin_url
from app.migrations.cluster import distribute as send_rows
from app.migrations.cluster import distributed, fit, prepare
from app.runtime import outages
from app.runtime.config import SetupError
from tenants import citus
from tenants.roles import MIGRATOR, OWNER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

_HERE = Path(__file__).parent
_LOCK = 717363


def migrate(
    settings: Settings, revision: str = "head", *, distribute: bool = False, shards: int | None = None
) -> list[str]:
    """Make the roles and bring the schema up to ``revision``. Safe to repeat. Raises SetupError.

    ``settings`` hold the password of every role. On a cluster of Citus ``distribute`` sends the rows of communities to
    the workers, in ``shards`` pieces (default: two a worker), as every later migration does by itself. Returns the
    tables that were sent there now.
    """
    with outages.explained(settings), _admin(settings) as connection:
        url = admin_url(settings)
        cluster = fit(connection, shards) if distribute or distributed(connection) else None
        connection.rollback()
        # Two first starts at once: the second waits, and finds nothing left to do.
        try:
            connection.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
            prepare(connection, cluster, url, settings.role_passwords)
        except psycopg.errors.InsufficientPrivilege as error:
            login = connection.info.user
            raise SetupError(
                f"The login {login} of DATABASE_URL may not make the database roles ({error.diag.message_primary}): "
                "migrate with a superuser, or with the owner of the database with CREATEROLE.",
                f"DATABASE_URL 中的用户 {login} 无权创建数据库角色："
                "请改用超级用户，或有 CREATEROLE 权限的数据库所有者。",
            ) from error
        connection.commit()
        _refuse_newer(settings)
        with alembic_config(settings) as config:
            command.upgrade(config, revision)
        return send_rows(url, cluster, settings.role_passwords, shards) if cluster else []


def _admin(settings: Settings, *, autocommit: bool = False) -> psycopg.Connection:
    return psycopg.connect(admin_url(settings), connect_timeout=outages.CONNECT_SECONDS, autocommit=autocommit)


def _refuse_newer(settings: Settings) -> None:
    current = current_revision(settings)
    if current is not None and current not in _known_revisions():
        raise NotMigrated(
            f"the database was written by a newer Qingshe (schema {current}): update this one, or use another database",
            f"数据库由更新版本的清社写入（结构版本 {current}）：请升级本程序，或改用其他数据库",
        )


class NotMigrated(SetupError):
    """The database is at another schema than this version of the code."""


def ensure_current(settings: Settings) -> None:
    """Raise NotMigrated unless the schema is the one this version expects, Unreachable where nobody can say.

    A cluster of Citus has to carry the scope to its workers as well, or every page would be empty.
    """
    with outages.explained(settings):
        current = current_revision(settings)
    if current != head():
        raise NotMigrated(
            f"the schema is at {current or 'nothing'}, this version needs {head()}: run 'qingshe migrate'",
            f"数据库结构版本为 {current or '空'}，本版本需要 {head()}：请先运行 qingshe migrate",
        )
    with outages.explained(settings), alembic_config(settings) as config:
        found = config.attributes["connection"].exec_driver_sql(citus.SETTING).one_or_none()
    setting, needed = citus.PROPAGATION
    if found is not None and found[0] != needed:
        raise NotMigrated(
            f"the cluster has {setting} = {found[0]!r}, so every page would be empty: run 'qingshe migrate'",
            f"集群的 {setting} 为 {found[0]!r}，所有页面都会是空的：请先运行 qingshe migrate",
        )


def analyze(settings: Settings) -> None:
    """Refresh the planner's statistics, after a load so large that waiting for autovacuum would mean poor plans."""
    with _admin(settings, autocommit=True) as connection:
        connection.execute(f"SET ROLE {OWNER}")
        connection.execute("ANALYZE")


def downgrade(settings: Settings, revision: str) -> None:
    """Take the schema back to ``revision`` (``base``: empty)."""
    with alembic_config(settings) as config:
        command.downgrade(config, revision)


def head() -> str:
    """The revision that this version of the code expects."""
    return str(_scripts().get_current_head())


def current_revision(settings: Settings) -> str | None:
    """The revision the database is at; None for one that was never migrated (or with other passwords)."""
    try:
        with alembic_config(settings) as config:
            connection = config.attributes["connection"]
            connection.exec_driver_sql(f"SET ROLE {OWNER}")
            return MigrationContext.configure(connection).get_current_revision()
    except OperationalError as error:
        if re.search(r"authentication failed|role .* does not exist", str(error)):
            return None
        raise


def _known_revisions() -> set[str]:
    return {script.revision for script in _scripts().walk_revisions()}


def _scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    return ScriptDirectory.from_config(config)


@contextmanager
def alembic_config(settings: Settings, **attributes: object) -> Iterator[Config]:
    """An Alembic configuration with an open connection of the migrator."""
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    timeout = {"connect_timeout": outages.CONNECT_SECONDS}
    engine = create_engine(settings.url_for(MIGRATOR), poolclass=NullPool, connect_args=timeout)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        config.attributes.update(attributes)
        yield config
