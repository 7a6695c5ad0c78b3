"""Runs migrations as the NOLOGIN owner, through the migrator's login; one transaction per migration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alembic import context
from alembic.autogenerate import rewriter
from alembic.operations import ops
from sqlalchemy import text

from app.migrations import rendering
from tenants.roles import OWNER
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Collection

    from alembic.runtime.migration import MigrationContext
    from alembic.script.revision import _GetRevArg
    from sqlalchemy.schema import SchemaItem

LOCK_TIMEOUT = "5s"  # a migration gives up rather than make the pages wait behind it

config = context.config
writer = rewriter.Rewriter()


@writer.rewrites(ops.CreateTableOp)
def _secure_after_create(_context: MigrationContext, _revision: _GetRevArg, op: ops.CreateTableOp) -> Any:
    op.kw.pop("info", None)  # declared access: written by the call that follows
    op.info = {}
    return [op, rendering.SecureOp(op.table_name)]


@writer.rewrites(ops.ModifyTableOps)
def _regrant_after_columns(_context: MigrationContext, _revision: _GetRevArg, op: ops.ModifyTableOps) -> Any:
    added = any(isinstance(change, ops.AddColumnOp) for change in op.ops)
    return [op, rendering.RegrantOp(op.table_name)] if added else op


def _include(obj: SchemaItem, name: str | None, _kind: str, _reflected: bool, _compare_to: SchemaItem | None) -> bool:
    only: Collection[str] | None = config.attributes.get("only_tables")
    table = getattr(obj, "table", obj)
    return only is None or getattr(table, "name", name) in only


def run() -> None:
    """Migrate on the connection the caller put into the configuration."""
    connection = config.attributes["connection"]
    connection.execute(text(f"SET ROLE {OWNER}"))
    connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=db.Model.metadata,
        process_revision_directives=writer,
        include_object=_include,
        render_item=rendering.render_item,
        transaction_per_migration=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
