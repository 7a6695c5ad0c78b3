"""The league table as a spreadsheet: XLSX for people, CSV for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.evaluation.pages.outcomes import in_language, outcomes
from app.evaluation.scoring.score_file import amount
from app.web.workbook import Book, header, make

if TYPE_CHECKING:
    from app.evaluation.league_queries import LeagueRow
    from app.evaluation.pages.area_page import AreaReport

# A cell that begins with one of these is a formula to a spreadsheet program.
_FORMULA_STARTS = (*"=+-@＝＋－＠", "\t", "\r")


def league(
    report: AreaReport,
    pages: Iterable[Sequence[LeagueRow]],
    kind: str,
    exported_by: str,
    *,
    row_by_row: bool = False,
) -> bytes:
    """The file's bytes. ``exported_by`` stands at the top of the workbook's pages and in its properties.

    ``row_by_row``: many rows, of which a workbook holds none in memory.
    """
    rows = _rows(report, pages)
    return _xlsx(report, rows, exported_by, row_by_row=row_by_row) if kind == "xlsx" else _csv(rows)


def _rows(report: AreaReport, pages: Iterable[Sequence[LeagueRow]]) -> Iterator[list[Any]]:
    """The headings, then the rows of one page after the other, each asked for when the one before is written."""
    yield list(_headings(report))
    titles = {outcome_id: outcome.title for outcome_id, outcome in outcomes(report.criteria).items()}
    for page in pages:
        streets = report.street_names(page)
        for league_row in page:
            yield list(_row(report, league_row, streets, titles))


def _headings(report: AreaReport) -> Iterator[str]:
    yield from (_("Rank"), _("Code"), _("Community"), _("Street"), _("Grade"), _("Total"), _("Since last month"))
    yield from (in_language(group.title) for group in report.criteria.groups)
    yield _("Records")


def _row(
    report: AreaReport, league_row: LeagueRow, streets: Mapping[int, str], titles: Mapping[str, str]
) -> Iterator[Any]:
    yield league_row.rank
    yield str(league_row.community_id)
    yield league_row.name
    yield streets[league_row.community_id]
    # What the criteria in force do not know is no score by them.
    yield titles.get(league_row.outcome, titles["no_score"])
    yield _Hundredths(league_row.total)
    yield _Hundredths(league_row.delta)
    rates = league_row.rates or [None] * len(report.criteria.groups)
    yield from (_Hundredths(rate) for rate in rates)
    yield league_row.records


class _Hundredths:
    """A number kept in hundredths until a file wants it."""

    def __init__(self, value: int | None) -> None:
        self.value = value

    def __str__(self) -> str:
        return "" if self.value is None else amount(self.value)


def _csv(rows: Iterable[list[Any]]) -> bytes:
    target = io.BytesIO()
    target.write(b"\xef\xbb\xbf")  # Excel takes UTF-8 for GBK without the mark
    text = io.TextIOWrapper(target, "utf-8", newline="")
    csv.writer(text).writerows([_harmless(value) for value in row] for row in rows)
    text.flush()
    return target.getvalue()


def _harmless(value: Any) -> str:
    if value is None:
        return ""
    text = str(value)
    is_text = not isinstance(value, (int, _Hundredths))
    return f"'{text}" if is_text and text.startswith(_FORMULA_STARTS) else text


def _xlsx(report: AreaReport, rows: Iterator[list[Any]], exported_by: str, *, row_by_row: bool) -> bytes:
    def fill(book: Book) -> None:
        headings = next(rows)
        sheet = book.sheet(_("League table"), headings)
        amounts = book.add_format({"num_format": "0.00"})
        line = 0
        for line, row in enumerate(rows, 1):  # the last one is asked for below
            for column, value in enumerate(row):
                if isinstance(value, _Hundredths):
                    if value.value is not None:
                        sheet.write_number(line, column, value.value / 100, amounts)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif value is not None:
                    sheet.write_string(line, column, str(value))
        sheet.freeze_panes(1, 3)
        sheet.autofilter(0, 0, max(line, 1), len(headings) - 1)
        sheet.set_column(1, 3, 16)
        sheet.set_header(header([exported_by]))

    return make(fill, title=report.name, comments=exported_by, row_by_row=row_by_row)
