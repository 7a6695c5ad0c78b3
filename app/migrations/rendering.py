"""How autogenerate writes a migration: finished SQL of policies and grants, and column types without our classes.

A migration imports no decision of today's code: what it did when it was written it does for ever.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from alembic.autogenerate import renderers
from alembic.operations import MigrateOperation, ops
from alembic.runtime.plugins import Plugin
from alembic.util import DispatchPriority, PriorityDispatchResult
from sqlalchemy.types import TypeDecorator

from tenants import catalogue, catalogue_models, isolation
from tenants.roles import Grant, Policy, grants_of, policies_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from alembic.autogenerate.api import AutogenContext
    from sqlalchemy import Table

_ACCESS = Plugin("qingshe.access")
# Check constraints are compared by their names, policies and grants by what they say.
PLUGINS = ("alembic.autogenerate.*", "alembic.ext.checkconstraint_byname", _ACCESS.name)


class StatementsOp(MigrateOperation):
    """SQL that stands in a migration as it is, a statement each; ``undo`` is what takes it back."""

    def __init__(self, statements: Iterable[str], undo: Iterable[str] = ()) -> None:
        self.statements, self.undo = list(statements), list(undo)

    @classmethod
    def if_any(cls, statements: list[str], undo: list[str]) -> list[StatementsOp]:
        """The operation as a list of one; an empty list where there is nothing to say."""
        return [cls(statements, undo)] if statements or undo else []

    def reverse(self) -> MigrateOperation:
        """What the way down says in its place."""
        return StatementsOp(self.undo, self.statements)


class _Access(NamedTuple):
    policies: frozenset[Policy]
    grants: frozenset[Grant]

    def without(self, other: _Access) -> _Access:
        return _Access(self.policies - other.policies, self.grants - other.grants)

    def taken(self) -> list[str]:
        policies = [isolation.drop_policy(policy) for policy in sorted(self.policies)]
        return [*policies, *isolation.revoke_statements(sorted(self.grants))]

    def given(self) -> list[str]:
        policies = [isolation.create_policy(policy) for policy in sorted(self.policies)]
        return [*policies, *isolation.grant_statements(sorted(self.grants))]


def compare_access(context: AutogenContext, upgrade: ops.UpgradeOps) -> PriorityDispatchResult:
    """Let a migration say, as SQL, how policies and grants change; called once the tables were compared.

    What goes, goes before the columns that it names; what comes, comes after them. The way down is the mirror of it.
    """
    assert context.connection is not None and context.migration_context is not None
    tables = {table.name: table for table in context.sorted_tables}
    created = {op.table_name for op in upgrade.ops if isinstance(op, ops.CreateTableOp)}
    present = [table for name, table in tables.items() if name not in created]
    declared = _Access(
        frozenset(map(catalogue_models.canonical, chain.from_iterable(map(policies_of, present)))),
        frozenset(chain.from_iterable(map(grants_of, present))),
    )
    policies, grants = catalogue.access_in(context.connection)
    found = _Access(frozenset(policies), frozenset(grants))
    gone, new = found.without(declared), declared.without(found)
    upgrade.ops = [
        *StatementsOp.if_any(gone.taken(), gone.given()),
        *chain.from_iterable(_secured(op, tables) for op in upgrade.ops),
        *StatementsOp.if_any(new.given(), new.taken()),
    ]
    return PriorityDispatchResult.CONTINUE


# Last, because it has to know which tables and columns come and go.
_ACCESS.add_autogenerate_comparator(compare_access, "autogenerate", priority=DispatchPriority.LAST)


def _secured(op: MigrateOperation, tables: Mapping[str, Table]) -> list[MigrateOperation]:
    """The operation on a whole table, with the SQL that secures the table before it is used or after it is back."""
    if isinstance(op, ops.CreateTableOp):
        # What the models declare about it is written out by the operation behind it.
        op.kw.pop("info", None)
        op.info = {}
        # Dropping the table takes its policies and grants along.
        return [op, StatementsOp(isolation.secure_statements(tables[op.table_name]))]
    if isinstance(op, ops.DropTableOp):
        return [StatementsOp([], isolation.row_security_statements(op.table_name)), op]
    return [op]


def render_item(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """Write our column types as what they are in the database, so that an old migration never imports a model."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl_instance).__name__}()"
    return False


@renderers.dispatch_for(StatementsOp)
def _render_statements(context: AutogenContext, op: StatementsOp) -> list[str]:
    return [f"op.execute({_literal(statement)})" for statement in op.statements]


def _literal(statement: str) -> str:
    """The statement as a literal that reads like SQL wherever it can."""
    if "\\" in statement or '"""' in statement or statement.endswith('"'):
        return repr(statement)
    return f'"""{statement}"""' if "'" in statement or "\n" in statement else f"'{statement}'"
