"""A register as a spreadsheet. Whoever exports says who approved it and what for; the file says it too."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import xlsxwriter
from flask_babel import gettext as _

from app.clock import now_in_china
from app.declare.fields import Number, Reference
from app.web.download import download
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from flask import Response

    from app.declare.record import Record
    from app.declare.register import Register
    from app.records.pages.export_form import ExportForm
    from tenants.area import Area

_HEAD = {"bold": True, "bg_color": "#e3efed", "bottom": 1}


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

    def line(self) -> str:
        """All of it in a line."""
        return " · ".join((self.community, self.taken_by, self.taken_at, self.purpose, self.approved_by))


def response(body: bytes, register: Register, area: Area) -> Response:
    """The workbook of a register's rows as a file to be saved."""
    name = f"{_(register.labels.plural)}-{area.code}"
    return download(body, "xlsx", name, plain_name=f"{area.code}-{register.key}")


def workbook(
    register: Register, rows: Sequence[Record], named: Mapping[str, Mapping[UUID, str]], mark: Watermark
) -> bytes:
    """The file's bytes: a heading row and the rows, the watermark on every printed page and a sheet of its own."""
    target = io.BytesIO()
    # Text stays text: a name that begins with "=" must not start a formula in the reader's spreadsheet.
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": _(register.labels.plural), "comments": mark.line()})
    write_sheet(book, register, rows, named, mark)
    write_note(book, mark)
    book.close()
    return target.getvalue()


def write_sheet(
    book: xlsxwriter.Workbook,
    register: Register,
    rows: Sequence[Record],
    named: Mapping[str, Mapping[UUID, str]],
    mark: Watermark,
) -> None:
    """A sheet of the book with rows of a register, the watermark on every printed page."""
    head = book.add_format(_HEAD)
    sheet = book.add_worksheet(_(register.labels.plural)[:31])
    headings = [_(field.label) for field in register.fields]
    if register.validity.end is not None:
        headings.append(_(register.validity.end.label))
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, head)
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(_cells(register, row, named, mark.personal)):
            if isinstance(value, int):
                sheet.write_number(line, column, value)
            elif value:
                sheet.write_string(line, column, value)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
    sheet.set_column(0, len(headings) - 1, 16)
    sheet.set_header(f"&C{mark.line().replace('&', '&&')}")


def write_note(book: xlsxwriter.Workbook, mark: Watermark) -> None:
    """The sheet that says where the file comes from."""
    head = book.add_format(_HEAD)
    note = book.add_worksheet(_("About this file")[:31])
    for line, (label, text) in enumerate(_about(mark)):
        note.write_string(line, 0, label, head)
        note.write_string(line, 1, text)
    note.set_column(0, 1, 28)


def _about(mark: Watermark) -> list[tuple[str, str]]:
    return [
        (_("Community"), f"{mark.community} {mark.code}"),
        (_("Exported by"), mark.taken_by),
        (_("Exported at"), mark.taken_at),
        (_("Approved by"), mark.approved_by),
        (_("Purpose"), mark.purpose),
    ]


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
