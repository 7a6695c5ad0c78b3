"""A register as a spreadsheet. Whoever exports says who approved it and what for; the file says it too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.clock import now_in_china
from app.declare.fields import Number, Reference
from app.web.download import download
from app.web.workbook import Book, Sheet, header, make, one_line
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from flask import Response

    from app.declare.record import Record
    from app.declare.register import Register
    from app.records.pages.export_form import ExportForm
    from tenants.area import Area


@dataclass(frozen=True, slots=True)
class Watermark:
    """What a file says of itself."""

    community: str
    code: str
    taken_by: str
    """Who took it."""
    taken_at: str
    approved_by: str
    """Who allowed it, as the form says."""
    purpose: str
    personal: bool
    """Personal values are in it in full."""

    @classmethod
    def of(cls, form: ExportForm, area: Area, community: str) -> Watermark:
        """The watermark of an export that is being asked for."""
        return cls(
            community=community,
            code=area.code,
            taken_by=getattr(current_visitor(), "display_name", ""),
            taken_at=now_in_china().strftime("%Y-%m-%d %H:%M"),
            approved_by=form.approved_by.data or "",
            purpose=form.purpose.data or "",
            personal=bool(form.personal.data),
        )

    def lines(self) -> list[str]:
        """All of it in three lines that are cut to fit a page: who and when stand first, each in a line of its own."""
        approved = _("Approved by %(name)s", name=self.approved_by) if self.approved_by else ""
        return [f"{self.taken_at} {self.taken_by}", approved, f"{self.community} · {self.purpose}"]

    def about(self) -> list[tuple[str, str]]:
        """All of it in full, each with what it is."""
        approved = [(_("Approved by"), self.approved_by)] if self.approved_by else []
        return [
            (_("Community"), f"{self.community} {self.code}"),
            (_("Exported by"), self.taken_by),
            (_("Exported at"), self.taken_at),
            *approved,
            (_("Purpose"), self.purpose),
        ]


def response(body: bytes, register: Register, area: Area) -> Response:
    """The workbook of a register's rows as a file to be saved."""
    name = f"{_(register.labels.plural)}-{area.code}"
    return download(body, "xlsx", name, plain_name=f"{area.code}-{register.key}")


def workbook(
    register: Register, rows: Sequence[Record], named: Mapping[str, Mapping[UUID, str]], mark: Watermark
) -> bytes:
    """The file's bytes: a heading row and the rows, the watermark on every printed page and a sheet of its own."""

    def fill(book: Book) -> None:
        write_sheet(book, register, rows, named, mark)
        write_note(book, mark)

    return make(fill, title=_(register.labels.plural), comments=comments(mark))


def comments(mark: Watermark) -> str:
    """The watermark as it stands in the properties of a file."""
    return " · ".join(text for _label, text in mark.about())


def write_sheet(
    book: Book,
    register: Register,
    rows: Sequence[Record],
    named: Mapping[str, Mapping[UUID, str]],
    mark: Watermark,
) -> None:
    """A sheet of the book with rows of a register, the watermark on every printed page."""
    headings = [_(field.label) for field in register.fields]
    if register.validity.end is not None:
        headings.append(_(register.validity.end.label))
    sheet = book.sheet(_(register.labels.plural), headings)
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(_cells(register, row, named, mark.personal)):
            if isinstance(value, int):
                sheet.write_number(line, column, value)
            elif value:
                sheet.write_string(line, column, value)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
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


def _cells(register: Register, row: Record, named: Mapping[str, Mapping[UUID, str]], personal: bool) -> list[Any]:
    cells: list[Any] = []
    for field in register.fields:
        value = getattr(row, field.name)
        if isinstance(field, Reference):
            cells.append(named[field.name].get(value, "") if value else "")
        elif field.personal and not personal:
            cells.append(field.mask(value))
        elif isinstance(field, Number):
            cells.append(value)
        else:
            cells.append(field.show(value))
    if register.validity.end is not None:
        ended = getattr(row, register.validity.end.column)
        cells.append(ended.isoformat() if ended else "")
    return cells
