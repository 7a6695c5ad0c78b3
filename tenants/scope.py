"""A scope is who acts and on which area: frozen, explicit, and the first argument of whatever touches rows.

The current scope lives in a ContextVar. Without one nothing reaches the database (``NoScope``); the hook in
``tenants.session`` turns it into the settings that the row policies read.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tenants.area import NATION, Area, Level
from tenants.roles import SINGLE_COMMUNITY, Role

if TYPE_CHECKING:
    from collections.abc import Iterator


class ScopeError(RuntimeError):
    """A programming error that would have let rows cross a boundary; never shown to a user."""


class NoScope(ScopeError):
    """The database was asked for rows before anyone said for whom."""

    def __init__(self) -> None:
        super().__init__("no scope is active: use tenants.session.activate(scope)")


class ScopeChanged(ScopeError):
    """The scope changed while a transaction of another scope was still open."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Who acts on which area."""

    role: Role
    """Decides what may be read and written there."""
    area: Area
    actor: str
    """An account id, or a name such as ``system:relay``; it is for the audit, never for a decision."""

    def __post_init__(self) -> None:
        if self.role in SINGLE_COMMUNITY and self.area.level is not Level.COMMUNITY:
            raise ScopeError(f"{self.role} works in one community at a time, not in {self.area.code}")

    @property
    def lo(self) -> int:
        """The lowest community code in it."""
        return self.area.lo

    @property
    def hi(self) -> int:
        """The highest community code in it."""
        return self.area.hi

    @property
    def community_id(self) -> int:
        """The one community of this scope. Raises ScopeError where the scope is wider."""
        if self.lo != self.hi:
            raise ScopeError(f"{self.area.code} is more than one community")
        return self.lo


_current: ContextVar[Scope | None] = ContextVar("qs_scope", default=None)


def current_scope() -> Scope:
    """The active scope. Raises NoScope."""
    scope = _current.get()
    if scope is None:
        raise NoScope
    return scope


def peek_scope() -> Scope | None:
    """The active scope or None; for hooks and error pages that must not fail."""
    return _current.get()


@contextmanager
def scope_is(scope: Scope) -> Iterator[Scope]:
    """Make ``scope`` the current one inside the block. Sessions use ``tenants.session.activate`` instead."""
    token = _current.set(scope)
    try:
        yield scope
    finally:
        _current.reset(token)


def community_scope(community_id: int, actor: str) -> Scope:
    """The scope of a community's own staff."""
    return Scope(Role.COMMUNITY, Area.of_community(community_id), actor)


def shredder_scope(community_id: int, actor: str) -> Scope:
    """The scope in which a community's keys are destroyed."""
    return Scope(Role.SHREDDER, Area.of_community(community_id), actor)


def eraser_scope(community_id: int, actor: str) -> Scope:
    """The scope in which a community's rows are erased or taken out."""
    return Scope(Role.ERASER, Area.of_community(community_id), actor)


def accounts_scope(actor: str = "system:accounts") -> Scope:
    """The scope that signs people in: accounts and memberships everywhere, no community's rows."""
    return Scope(Role.ACCOUNTS, NATION, actor)
