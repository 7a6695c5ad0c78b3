"""The rows of an uploaded file as text. Pure functions, no Flask: ``reader_process.py`` runs them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.declare.messages import N_
from app.imports import cells, containers
from app.imports.containers import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from python_calamine import CalamineSheet

MAX_ROWS = 100_000
MAX_COLUMNS = 100
HEAD = 10  # lines in which the headings are looked for

Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Sheet:
    """What is read of a file: ``rows`` are numbered as the spreadsheet numbers them, blank ones left out."""

    name: str
    since_1904: bool
    rows: Iterator[Row]


def read(name: str, data: bytes) -> Sheet:
    """The first sheet of a file that can be seen. Raises Unreadable, also while the rows are taken."""
    kind = containers.kind_of(name, data)
    if kind == "csv":
        return Sheet("", False, _limited(_csv_rows(data)))
    return _spreadsheet(kind, data)


def _limited(rows: Iterator[Row]) -> Iterator[Row]:
    count = 0
    for number, row in rows:
        while row and not cells.plain(row[-1]).strip():
            row.pop()
        if not row:
            continue
        count += 1
        if count > MAX_ROWS + HEAD:
            raise Unreadable(N_("A file may have 100,000 rows. Divide this one into several."))
        if len(row) > MAX_COLUMNS:
            raise Unreadable(
                N_("There are values beyond column %(count)s. Delete what does not belong into the list."),
                count=MAX_COLUMNS,
            )
        yield number, row


# ---------------------------------------------------------------- CSV


_QUOTED = re.compile(r'"[^"]*"?')


def _csv_rows(data: bytes) -> Iterator[Row]:
    text = decoded(data)
    head = "\n".join(text[:20_000].splitlines()[:HEAD])
    # What stands in quotes divides nothing: a cell may hold more semicolons than the file has commas.
    delimiter = max(",\t;", key=_QUOTED.sub("", head).count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    last = 0
    try:
        for row in reader:
            # A cell may hold line breaks: a row is called by the line on which it begins.
            yield last + 1, [cells.from_csv(cell) for cell in row]
            last = reader.line_num
    except csv.Error:
        raise Unreadable(
            N_("Line %(line)s of this file cannot be divided into cells. Save it as XLSX instead."), line=last + 1
        ) from None


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, GB 18030 (which GBK is a part of) or, with its sign, UTF-16. Raises Unreadable."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ["utf-16"] if wide else ["utf-8-sig", "gb18030"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable(N_("The characters of this file cannot be read. Save it as XLSX, or as CSV in UTF-8."))


# ---------------------------------------------------------------- XLSX and XLS


def _spreadsheet(kind: str, data: bytes) -> Sheet:
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
        XmlError,
        ZipError,
    )

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        listed = list(enumerate(book.sheets_metadata))
        shown = [
            (index, metadata.name)
            for index, metadata in listed
            if metadata.visible == SheetVisibleEnum.Visible and metadata.typ == SheetTypeEnum.WorkSheet
        ]
        if not shown:
            raise Unreadable(N_("This file has no sheet with rows."))
        index, name = shown[0]
        if kind == "xlsx":
            since_1904, odd = containers.uses_1904(data), containers.odd_cells(data, name)
        else:
            since_1904, sheets = containers.old_book(data)
            odd = sheets[index] if index < len(sheets) else {}
        sheet = book.get_sheet_by_index(index)
    except PasswordError:
        raise Unreadable(containers.LOCKED) from None
    except (CalamineError, XmlError, ZipError, OSError, ValueError):
        raise Unreadable(containers.DAMAGED) from None
    start = sheet.start
    if start is None:
        raise Unreadable(N_("This file has no sheet with rows."))
    return Sheet(name, since_1904, _limited(_sheet_rows(sheet, start[1], odd)))


def _sheet_rows(sheet: CalamineSheet, across: int, odd: dict[tuple[int, int], str]) -> Iterator[Row]:
    merged = _merged(sheet)
    marked_rows = {row for row, _column in odd} | set(merged)
    # The reader gives the empty rows before the first cell, but not the empty columns.
    for number, values in enumerate(sheet.iter_rows(), 1):
        row = [""] * across + [cells.from_spreadsheet(value) if value != "" else "" for value in values]
        if number in marked_rows:
            _mark(row, number, odd, merged)
        yield number, row


def _mark(
    row: list[str], number: int, odd: dict[tuple[int, int], str], merged: dict[int, list[tuple[int, int]]]
) -> None:
    for column, text in enumerate(row):
        if (kind := odd.get((number, column))) is not None:
            row[column] = cells.marked(kind, cells.plain(text) or "?")
    for first, last in merged.get(number, ()):
        row += [""] * (min(last, MAX_COLUMNS) + 1 - len(row))
        for column in range(first, min(last, MAX_COLUMNS) + 1):
            row[column] = cells.marked(cells.MERGED, cells.plain(row[column]) or "?")


def _merged(sheet: CalamineSheet) -> dict[int, list[tuple[int, int]]]:
    """The merged cells by row (from 1): first and last column."""
    by_row: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        for row in range(top + 1, min(bottom, top + MAX_ROWS) + 2):
            by_row.setdefault(row, []).append((left, right))
    return by_row
