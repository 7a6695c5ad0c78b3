"""What is to be done in a community today. A feature declares its kinds of work in ``todos.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import DateTime, Select, Text

from app import features
from tenants.kept import parameter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sqlalchemy import ColumnElement

# Columns row_id, label (text or NULL) and due_on (a day or NULL): a Select is invariant in what its columns may be.
DueRows = Select[UUID, Any, Any]

# What the rows may ask for besides the day: their statement is built once a day, for everybody.
ACTOR = parameter("actor", Text)
"""Whoever asks, as the scope names them: the id of an account, or the system."""
NOW = parameter("now", DateTime(timezone=True))
"""The moment at which it is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """A kind of work that falls due."""

    key: str
    title: str
    """A message id that names it in a few words."""
    register: str = ""
    """The key of the register whose rows they are; empty for administrators' work that has a page of its own."""
    page: str = ""
    """The endpoint of that page, given ``area`` and ``row_id``."""
    rows: Callable[[date], DueRows]
    """Selects what there is to do on a day for the one community of the scope. The label names the thing and is never
    personal data. It is asked in one statement, with count and order added, that is built once a day: what depends on
    who asks or on the moment says so by ACTOR and NOW."""
    to: str = "row"
    """The page of a row that does the work: "row", "edit", or the name of the field of a new row of that register that
    refers to it."""
    leads: Callable[[ColumnElement[str]], ColumnElement[bool]] | None = None
    """The condition that narrows the rows to a building lead's own, given ACTOR; without it building leads do not see
    the work."""


@cache
def todos() -> tuple[Todo, ...]:
    """Every kind of work, in the order of the features that declare it."""
    return tuple(todo for module in features.modules("todos") for todo in module.TODOS)
