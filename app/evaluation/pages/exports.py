"""The league table as a spreadsheet: XLSX for people, CSV for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import xlsxwriter
from flask_babel import gettext as _

from app.evaluation.pages.area_page import in_language
from app.evaluation.scoring.score_file import amount

if TYPE_CHECKING:
    from app.evaluation.pages.area_page import Board
    from app.evaluation.queries import Standing

MIME = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
# A cell that begins with one of these is a formula to a spreadsheet program.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def league(board: Board, standings: Sequence[Standing], kind: str, exported_by: str) -> bytes:
    """The file's bytes. ``exported_by`` goes into its properties, so that a copy can be traced."""
    rows = [list(_headings(board)), *(list(_row(board, standing)) for standing in standings)]
    return _xlsx(board, rows, exported_by) if kind == "xlsx" else _csv(rows)


def _headings(board: Board) -> Iterator[str]:
    yield from (_("Rank"), _("Code"), _("Community"), _("Street"), _("Grade"), _("Total"), _("Since last month"))
    yield from (in_language(group.title) for group in board.criteria.groups)
    yield _("Records")


def _row(board: Board, standing: Standing) -> Iterator[Any]:
    titles = {grade.id: in_language(grade.title) for grade in board.criteria.grades}
    yield standing.rank
    yield str(standing.community_id)
    yield standing.name
    yield board.street_of(standing)
    yield titles.get(standing.outcome) or (_("Vetoed") if standing.outcome == "vetoed" else _("No score"))
    yield _Hundredths(standing.total)
    yield _Hundredths(standing.delta)
    rates = standing.rates or [None] * len(board.criteria.groups)
    yield from (_Hundredths(rate) for rate in rates)
    yield standing.records


class _Hundredths:
    """A number kept in hundredths until a file wants it."""

    def __init__(self, value: int | None) -> None:
        self.value = value

    def __str__(self) -> str:
        return "" if self.value is None else amount(self.value)


def _csv(rows: list[list[Any]]) -> bytes:
    target = io.StringIO()
    writer = csv.writer(target)
    for row in rows:
        writer.writerow([_harmless(value) for value in row])
    return b"\xef\xbb\xbf" + target.getvalue().encode()  # Excel takes UTF-8 for GBK without the mark


def _harmless(value: Any) -> str:
    if value is None:
        return ""
    text = str(value)
    is_text = not isinstance(value, (int, _Hundredths))
    return f"'{text}" if is_text and text.startswith(_FORMULA_STARTS) else text


def _xlsx(board: Board, rows: list[list[Any]], exported_by: str) -> bytes:
    target = io.BytesIO()
    # strings_to_formulas off: a name that begins with "=" stays a name.
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": board.name, "comments": exported_by})
    sheet = book.add_worksheet(_("League table"))
    head = book.add_format({"bold": True, "bg_color": "#e3efed", "bottom": 1})
    amounts = book.add_format({"num_format": "0.00"})
    for column, heading in enumerate(rows[0]):
        sheet.write_string(0, column, heading, head)
    for line, row in enumerate(rows[1:], 1):
        for column, value in enumerate(row):
            if isinstance(value, _Hundredths):
                if value.value is not None:
                    sheet.write_number(line, column, value.value / 100, amounts)
            elif isinstance(value, int):
                sheet.write_number(line, column, value)
            elif value is not None:
                sheet.write_string(line, column, str(value))
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, max(len(rows) - 1, 1), len(rows[0]) - 1)
    sheet.set_column(1, 3, 16)
    book.close()
    return target.getvalue()
