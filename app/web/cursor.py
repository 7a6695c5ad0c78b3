"""Pages of a list that may be long: each begins after a row, so that it costs what it shows, wherever in the list.

What is entered or removed meanwhile moves no row onto another page, as it does where pages are counted off. The
address names the row and nothing of it; a row that is not there is the first page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.web.pagination import COUNTED, PER_PAGE, page_size
from app.web.urls import FROM_THE_START, url_with

Item = TypeVar("Item")

LAST = "last"  # asks for the last page, whatever its rows are


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the address has a page begin."""

    limit: int
    """Rows of the page."""
    key: str | None = None
    """The row that it follows, or comes before; None: the first page, or the last one."""
    backwards: bool = False
    """Read from the end: the rows before ``key``, or the last ones."""

    @property
    def start(self) -> Cursor:
        """The first page of the same size."""
        return Cursor(self.limit)


def cursor(args: Mapping[str, str], per_page: int = PER_PAGE) -> Cursor:
    """The place that a query asks for: ``?after=``, ``?before=`` a row, or ``?before=last`` for the last page."""
    limit = page_size(args, per_page)
    if after := args.get("after"):
        return Cursor(limit, after)
    before = args.get("before") or None
    return Cursor(limit, None if before == LAST else before, before is not None)


@dataclass(frozen=True, slots=True)
class CursorPage:
    """What the links of a page need to know."""

    total: int
    """Rows of the whole list, as far as they are counted."""
    first_key: str | None
    """Of the page's first row; None where there are none before it."""
    last_key: str | None
    """Of its last row; None where there are none after it."""

    @property
    def more(self) -> bool:
        """True if there are more rows than are counted."""
        return self.total > COUNTED

    @property
    def counted(self) -> int:
        """The number that is said."""
        return min(self.total, COUNTED)

    @property
    def first_url(self) -> str | None:
        """The address of the first page, and so on; None where the page is that one."""
        return self._url(self.first_key)

    @property
    def previous_url(self) -> str | None:
        """The rows before."""
        return self._url(self.first_key, before=self.first_key)

    @property
    def next_url(self) -> str | None:
        """The rows after."""
        return self._url(self.last_key, after=self.last_key)

    @property
    def last_url(self) -> str | None:
        """The end of the list."""
        return self._url(self.last_key, before=LAST)

    @staticmethod
    def _url(towards: str | None, **begin: str | None) -> str | None:
        return None if towards is None else url_with(**{**FROM_THE_START, **begin})


def take_page(
    found: Sequence[Item], asked: Cursor, total: int, key: Callable[[Item], object]
) -> tuple[Sequence[Item], CursorPage]:
    """The rows of a page in the list's order, and its links.

    ``found`` are the rows in the order in which they were read, one more than the page has where there are more.
    """
    more, shown = len(found) > asked.limit, list(found[: asked.limit])
    before, after = asked.key is not None and not asked.backwards, more
    if asked.backwards:
        shown.reverse()
        before, after = more, asked.key is not None
    ends = [str(key(each)) for each in (*shown[:1], *shown[-1:])]
    return shown, CursorPage(total, ends[0] if before and ends else None, ends[1] if after and ends else None)
