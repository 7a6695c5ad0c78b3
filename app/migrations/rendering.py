"""How autogenerate writes a migration: every new table is followed by the call that secures it,
every new column by the one that grants it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from alembic.autogenerate import renderers
from alembic.operations import MigrateOperation
from sqlalchemy.types import TypeDecorator

from tenants.roles import Access, access_of, inner_columns, personal_columns
from tenants.session import db

if TYPE_CHECKING:
    from alembic.autogenerate.api import AutogenContext


class SecureOp(MigrateOperation):
    """Stands in a migration right after the creation of ``table_name``."""

    def __init__(self, table_name: str) -> None:
        self.table_name = table_name

    def reverse(self) -> MigrateOperation:
        """The operation that undoes it: nothing, as dropping the table takes policies and grants along."""
        return NothingOp()


class RegrantOp(SecureOp):
    """Stands in a migration right after columns were added to ``table_name``."""


class NothingOp(MigrateOperation):
    """Dropping the table takes its policies and grants along."""

    def reverse(self) -> MigrateOperation:
        """Itself."""
        return self


def render_item(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """Write our column types as what they are in the database, so that an old migration never imports a model."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl_instance).__name__}()"
    return False


@renderers.dispatch_for(RegrantOp)
@renderers.dispatch_for(SecureOp)
def _render_secure(context: AutogenContext, op: SecureOp) -> list[str]:
    call = "regrant" if isinstance(op, RegrantOp) else "secure"
    context.imports.add(f"from tenants.isolation import {call}")
    context.imports.add("from tenants.roles import Access, Reach, Role")
    table = db.Model.metadata.tables[op.table_name]
    lines = [f"    Role.{role.name}: {_access(access)}," for role, access in access_of(table).items()]
    personal, inner = sorted(personal_columns(table)), sorted(inner_columns(table))
    return [
        f"{call}(",
        "    op,",
        f"    {table.name!r},",
        "    {",
        *(f"    {line}" for line in lines),
        "    },",
        *([f"    personal={personal!r},"] if personal else []),
        *([f"    inner={inner!r},"] if inner else []),
        ")",
    ]


@renderers.dispatch_for(NothingOp)
def _render_nothing(context: AutogenContext, op: NothingOp) -> list[str]:
    return []


def _access(access: Access) -> str:
    parts = [repr(access.verbs)]
    for name in ("columns", "update_columns", "also"):
        if (value := getattr(access, name)) is not None:
            parts.append(f"{name}={value!r}")
    if access.reach is not None:
        parts.append(f"reach=Reach.{access.reach.name}")
    return f"Access({', '.join(parts)})"
