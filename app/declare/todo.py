"""What is to be done in a community today. A feature declares its kinds of work in ``todos.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Select

from app import features

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sqlalchemy import ColumnElement

# Columns row_id, label (text or NULL) and due_on (a day or NULL): a Select is invariant in what its columns may be.
DueRows = Select[UUID, Any, Any]


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
    personal data. It is asked in one statement, with count and order added."""
    to: str = "row"
    """The page of a row that does the work: "row", "edit", or the name of the field of a new row of that register that
    refers to it."""
    leads: Callable[[str], ColumnElement[bool]] | None = None
    """The condition that narrows the rows to a building lead's own, given the lead's account id; without it building
    leads do not see the work."""


@cache
def todos() -> tuple[Todo, ...]:
    """Every kind of work, in the order of the features that declare it."""
    return tuple(todo for module in features.modules("todos") for todo in module.TODOS)
