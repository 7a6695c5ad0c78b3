"""The spreadsheet of a register. Where it comes from and who let it go stands on every page of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.declare.fields import Number, Reference
from app.declare.words import one_line
from app.web.download import download
from app.web.workbook import Book, Sheet, header, make

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from uuid import UUID

    from flask import Response

    from app.declare.export import Watermark
    from app.declare.record import Record
    from app.declare.register import Register

    # Rows, and the names of what they refer to by field.
    Page = tuple[Sequence[Record], Mapping[str, Mapping[UUID, str]]]


def response(body: bytes, register: Register, code: str) -> Response:
    """The workbook of a register's rows as a file to be saved."""
    return download(body, "xlsx", f"{_(register.labels.plural)}-{code}", plain_name=f"{code}-{register.key}")


def workbook(
    register: Register,
    pages: Iterable[Page],
    mark: Watermark,
    full: Collection[str] = (),
) -> bytes:
    """The file's bytes: a heading row and the rows, the watermark on every printed page and a sheet of its own.

    A page of rows is asked for when the one before is written. All is made in memory; the web server
    lays an answer of more than a megabyte into a file without a name until it is read.

    ``full`` names the personal fields whose values are in it unmasked.
    """

    def fill(book: Book) -> None:
        write_sheet(book, register, pages, mark, full)
        write_note(book, mark)

    return make(fill, title=_(register.labels.plural), comments=mark.text())


def write_sheet(
    book: Book,
    register: Register,
    pages: Iterable[Page],
    mark: Watermark,
    full: Collection[str],
) -> None:
    """A sheet of the book with rows of a register, the watermark on every printed page."""
    headings = [_(field.label) for field in register.fields]
    if register.validity.end is not None:
        headings.append(_(register.validity.end.label))
    sheet = book.sheet(_(register.labels.plural), headings)
    line = 0
    for line, (row, named) in enumerate(((row, named) for rows, named in pages for row in rows), 1):
        for column, value in enumerate(_cells(register, row, named, full)):
            if isinstance(value, int):
                sheet.write_number(line, column, value)
            elif value:
                sheet.write_string(line, column, value)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(line, 1), len(headings) - 1)
    sheet.set_column(0, len(headings) - 1, 16)
    print_mark(sheet, mark)


def write_note(book: Book, mark: Watermark) -> None:
    """The sheet that says where the file comes from, in full."""
    sheet = book.sheet(_("About this file"))
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    for line, (label, text) in enumerate(mark.about()):
        sheet.write_string(line, 0, label, book.head)
        sheet.write_string(line, 1, one_line(text), wrap)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 60)
    print_mark(sheet, mark)


def print_mark(sheet: Sheet, mark: Watermark) -> None:
    """Have the watermark at the top of every page, with room for its lines above the table."""
    sheet.set_header(header(mark.lines()))
    sheet.set_margins(top=1.1)  # inches


def _cells(
    register: Register, row: Record, named: Mapping[str, Mapping[UUID, str]], full: Collection[str]
) -> list[Any]:
    cells: list[Any] = []
    for field in register.fields:
        value = getattr(row, field.name)
        if isinstance(field, Reference):
            cells.append(named[field.name].get(value, "") if value else "")
        elif field.personal and field.name not in full:
            cells.append(field.mask(value))
        elif isinstance(field, Number):
            cells.append(value)
        else:
            cells.append(field.show(value))
    if register.validity.end is not None:
        ended = getattr(row, register.validity.end.column)
        cells.append(ended.isoformat() if ended else "")
    return cells
