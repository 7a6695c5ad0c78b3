"""List pages are declared: a page states its columns, the macro `data_table` draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from flask_babel.speaklater import LazyString

from app.web.cursor import CursorPage
from app.web.pagination import Pagination
from app.web.urls import FROM_THE_START, url_with


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` names the attribute or key of a row, and the value of ?sort if `sortable`.

    `cell` names the macro in components/cells.html that draws the value. `wide` columns are left out on phones.
    `descending_first` makes the first click sort downwards, which is what one wants of scores.
    """

    key: str
    label: str | LazyString
    sortable: bool = False
    numeric: bool = False
    wide: bool = False
    cell: str = "text"
    descending_first: bool = False
    hint: str | LazyString | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """A column key that is known to exist, and the direction."""

    key: str
    descending: bool = False

    def __str__(self) -> str:
        return f"-{self.key}" if self.descending else self.key


def parse_sort(text: str | None, columns: Sequence[Column], default: Sort) -> Sort:
    """Reads ?sort=key or ?sort=-key. Anything that is not a sortable column gives the default, never an error."""
    if not text:
        return default
    key, descending = text.removeprefix("-"), text.startswith("-")
    known = any(column.sortable and column.key == key for column in columns)
    return Sort(key, descending) if known else default


@dataclass(frozen=True, slots=True)
class Table:
    """What `data_table` draws. `caption` is read out by screen readers and not shown."""

    columns: Sequence[Column]
    rows: Sequence[Any]
    caption: str | LazyString
    sort: Sort | None = None
    pagination: Pagination | CursorPage | None = None
    empty: str | LazyString | None = None

    def aria_sort(self, column: Column) -> Literal["ascending", "descending", "none"] | None:
        """The value of aria-sort for a header; None where the column cannot be sorted."""
        if not column.sortable:
            return None
        if self.sort is None or self.sort.key != column.key:
            return "none"
        return "descending" if self.sort.descending else "ascending"

    def sort_url(self, column: Column) -> str:
        """The address a click on the header leads to: the other direction, back on page 1."""
        active = self.sort is not None and self.sort.key == column.key
        descending = not self.sort.descending if active and self.sort else column.descending_first
        return url_with(sort=Sort(column.key, descending), **FROM_THE_START)
