"""Runs migrations as the NOLOGIN owner, through the migrator's login; one transaction per migration."""

from __future__ import annotations

from alembic import context
from sqlalchemy import text

from app.migrations import rendering
from tenants.roles import OWNER
from tenants.session import db

LOCK_TIMEOUT = "5s"  # a migration gives up rather than make the pages wait behind it

config = context.config


def run() -> None:
    """Migrate on the connection the caller put into the configuration."""
    connection = config.attributes["connection"]
    connection.execute(text(f"SET ROLE {OWNER}"))
    connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=db.Model.metadata,
        autogenerate_plugins=rendering.PLUGINS,
        render_item=rendering.render_item,
        transaction_per_migration=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
