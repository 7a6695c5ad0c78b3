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
    from collections.abc import Mapping

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
    groups: tuple[tuple[str, int | None], ...]
    rates: tuple[tuple[str, int | None], ...]
    history: tuple[int | None, ...]
    chosen: bool

    def rate(self, group: str) -> int | None:
        """The rate of a group by its id, in hundredths of a percent."""
        return dict(self.rates).get(group)


def init_app(app: App) -> None:
    """Let the table's template draw its rows: ``table|league_rows``."""
    app.jinja_env.filters["league_rows"] = drawn


def drawn(table: Table) -> Markup:
    """The ``<tr>`` of each row, one after the other."""
    columns = tuple(Cell(column.key, column.numeric, column.wide, str(column.hint or "")) for column in table.columns)
    language = str(get_locale())
    return Markup("").join(_drawn(language, columns, _row(row)) for row in table.rows)


def _row(row: Mapping[str, Any]) -> Row:
    values = [row[name] for name in Row._fields]
    groups, rates, history = (Row._fields.index(name) for name in ("groups", "rates", "history"))
    values[groups] = tuple(values[groups] or ())
    values[rates] = tuple(values[rates].items())
    values[history] = tuple(values[history])
    return Row(*values)


@lru_cache(maxsize=_KEPT)
def _drawn(_language: str, columns: tuple[Cell, ...], row: Row) -> Markup:
    macros: Any = current_app.jinja_env.get_template("evaluation/_league_row.html").module
    return Markup(macros.league_row(columns, row))
