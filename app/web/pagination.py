"""Paging of list pages: reads ?page and ?per_page, clamps them, and knows the links to show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.web.urls import url_with

PER_PAGE = 50
PER_PAGE_MAX = 200
COUNTED = 1_000  # rows of a list that may be long are counted no further: of more it is said that there are more


@dataclass(frozen=True, slots=True)
class Pagination:
    """One page of `total` rows. `page` counts from 1 and always exists, also for an empty list."""

    page: int
    per_page: int
    total: int

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // self.per_page))

    @property
    def offset(self) -> int:
        """Rows before this page, for OFFSET."""
        return (self.page - 1) * self.per_page

    @property
    def first(self) -> int:
        """Number of the first row shown, from 1; 0 if there is none."""
        return self.offset + 1 if self.total else 0

    @property
    def last(self) -> int:
        """Number of the last row shown; 0 if there is none."""
        return min(self.offset + self.per_page, self.total)

    def window(self, around: int = 2) -> Iterator[int | None]:
        """Yields the page numbers to link: first, last and those around the current one; None is a gap.

        A gap never hides a single page, since the number takes no more room than the dots.
        """
        near = {1, self.pages, *range(self.page - around, self.page + around + 1)}
        shown = sorted(number for number in near if 1 <= number <= self.pages)
        previous = 0
        for number in shown:
            if number - previous == 2:
                yield number - 1
            elif number - previous > 2:
                yield None
            yield number
            previous = number

    def url(self, page: int) -> str:
        """The address of another page with the same filter, sort and size. Page 1 has no ?page."""
        return url_with(page=page if page > 1 else None)


def _positive(text: str | None, default: int) -> int:
    # isdecimal alone would let through digits int() cannot take at any length; 9 are enough for any list.
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= 9 else default


def page_size(args: Mapping[str, str], per_page: int = PER_PAGE) -> int:
    """The rows a page that the query asks for, clamped."""
    return min(max(_positive(args.get("per_page"), per_page), 1), PER_PAGE_MAX)


def paginate(args: Mapping[str, str], total: int, per_page: int = PER_PAGE) -> Pagination:
    """Returns the page that the query asks for, clamped to what exists: bad numbers never cause an error."""
    size = page_size(args, per_page)
    pages = max(1, -(-total // size))
    return Pagination(page=min(max(_positive(args.get("page"), 1), 1), pages), per_page=size, total=total)
