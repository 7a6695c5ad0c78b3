"""The rows of the league's table, each drawn once for what it shows.

A score changes a few times a day, its row is looked at by everyone who compares: fifty rows of rates and lines cost
most of what a page costs. A row is kept by all that stands in it, so it is never old and tells nobody anything new.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from flask import current_app
from flask_babel import get_locale
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask.sansio.app import App

    from app.web.table import Table

_KEPT = 4096  # rows of some 2.5 kB


class Cell(NamedTuple):
    """What of a column decides how a row is drawn."""

    key: str
    numeric: bool
    wide: bool
    hint: str


class Row(NamedTuple):
    """All that a row shows."""

    code: str
    name: str
    street: str
    url: str
    rank: int | None
    tied: bool
    outcome: str
    total: int | None
    few: bool
    delta: int | None
    rates: tuple[int | None, ...]
    """Of each group in hundredths of a percent, in their order; None where it does not apply."""
    history: tuple[int | None, ...]
    chosen: bool


def init_app(app: App) -> None:
    """Let the table's template draw its rows: ``table|league_rows(groups)``."""
    app.jinja_env.filters["league_rows"] = drawn


def drawn(table: Table, groups: Sequence[tuple[str, str]]) -> Markup:
    """The ``<tr>`` of each row, one after the other; ``groups``: the id and the title of each."""
    columns = tuple(Cell(column.key, column.numeric, column.wide, str(column.hint or "")) for column in table.columns)
    shape = (str(get_locale()), columns, tuple(groups))
    return Markup("".join([_drawn(shape, row) for row in table.rows]))


@lru_cache(maxsize=_KEPT)
def _drawn(shape: tuple[str, tuple[Cell, ...], tuple[tuple[str, str], ...]], row: Row) -> Markup:
    _language, columns, groups = shape
    macros: Any = current_app.jinja_env.get_template("evaluation/_league_row.html").module
    strip = [(title, rate) for (_id, title), rate in zip(groups, row.rates, strict=True)]
    rates = {group: rate for (group, _title), rate in zip(groups, row.rates, strict=True)}
    return Markup(macros.league_row(columns, row, strip, rates))
