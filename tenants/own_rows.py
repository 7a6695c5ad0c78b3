"""A second wall: in the scope of one community every ORM statement names that community.

What the policies do already, done once more by another mechanism: a policy dropped by hand still shows nothing of
another community to a page. On Citus it also sends a statement to the one shard that has the rows.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from sqlalchemy import BigInteger, Table, bindparam, event
from sqlalchemy.orm import with_loader_criteria

from tenants.columns import OfCommunity
from tenants.roles import columns_granted
from tenants.scope import current_scope
from tenants.session import TenantSession

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapper, ORMExecuteState

    from tenants.roles import Role

PARAMETER = "qs_own"
# Its value is asked for when a statement is sent, so what is compiled and kept serves every community.
_OWN = bindparam(PARAMETER, type_=BigInteger, callable_=lambda: current_scope().community_id)
NAMED = with_loader_criteria(
    OfCommunity, lambda model: model.community_id == _OWN, include_aliases=True, track_closure_variables=False
)
"""The option of a statement that names the scope's one community wherever it reads or writes rows of communities."""

# A statement that is put together once is named once: its copy keeps the key under which it is found compiled.
_named: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


def init_app() -> None:
    """Have the sessions name the community of their scope."""
    if not event.contains(TenantSession, "do_orm_execute", _name):  # of the class: once for all applications
        event.listen(TenantSession, "do_orm_execute", _name)


def _name(state: ORMExecuteState) -> None:
    # What is loaded for a row by itself names the row by its key, which the community leads.
    if state.is_insert or state.is_column_load:
        return
    scope = current_scope()
    if scope.lo != scope.hi or not _may_name(scope.role, state.bind_mapper):
        return
    statement = _named.get(state.statement)
    if statement is None:
        statement = _named[state.statement] = state.statement.options(NAMED)
    state.statement = statement


@cache
def _may_name(role: Role, mapper: Mapper[Any] | None) -> bool:
    """True unless the role deletes rows of which it may read nothing, not even whose they are."""
    table = None if mapper is None else mapper.local_table
    if not isinstance(table, Table) or "community_id" not in table.columns:
        return True
    return "community_id" in columns_granted(table, role, "SELECT")
