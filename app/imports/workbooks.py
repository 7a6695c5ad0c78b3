"""The two files an import gives away: the template to fill in, and the rows that were sent with their errors marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.declare.fields import Choice, Day, Flag, IdNumber, Number, Phone, Reference
from app.declare.register import registers
from app.imports import cells, columns
from app.imports.checking import ERROR, KNOWN
from app.web.workbook import LONGEST_CELL, Book, clipped, make, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.declare.fields import Field
    from app.declare.register import Register
    from app.imports.parsing import Row

_LINES = 1_000  # of a template that have drop-downs
_LONGEST_LIST = 255  # what a drop-down may hold in its cell


def template(register: Register) -> bytes:
    """The file to fill in: headings (a star: required), drop-downs, an example row, and a sheet that explains."""

    def fill(book: Book) -> None:
        grey = book.add_format({"italic": True, "font_color": "#6b7280", "num_format": "@"})
        text = book.add_format({"num_format": "@"})  # as text, so that nothing loses zeros or digits
        fields, shown = columns.fields_of(register), columns.example(register)
        sheet = book.sheet(_(register.labels.plural), [columns.heading(field) for field in fields])
        for column, field in enumerate(fields):
            sheet.set_column(column, column, 18, text)
            sheet.write_string(1, column, shown[field.name], grey)
            options = _options(field)
            if options and units(",".join(options)) <= _LONGEST_LIST:
                sheet.data_validation(1, column, _LINES, column, {"validate": "list", "source": options})
        sheet.write_comment(1, 0, _("An example. Write over it, or leave it: unchanged it is not imported."))
        sheet.freeze_panes(1, 0)
        _explain(book, fields)

    return make(fill)


def _explain(book: Book, fields: Sequence[Field]) -> None:
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.sheet(_("How to fill it in"), (_("Column"), _("Required"), _("What to write")))
    for line, field in enumerate(fields, 1):
        sheet.write_string(line, 0, _(field.label), wrap)
        sheet.write_string(line, 1, _("Yes") if field.required else _("No"), wrap)
        sheet.write_string(line, 2, format_of(field), wrap)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 10)
    sheet.set_column(2, 2, 70)


def format_of(field: Field) -> str:
    """A sentence or two on the values that a column takes."""
    parts = [_(field.help)] if field.help else []
    if options := _options(field):
        parts.append(_("One of: %(choices)s", choices="、".join(options)))
    elif isinstance(field, Reference):
        target = registers()[field.to]
        title = _(target.labels.plural)
        if target.first.personal:
            parts.append(_("As in “%(title)s”: the name, or the telephone or identity number", title=title))
        elif target.parent:
            parts.append(_("As in “%(title)s”, with what it is part of before it: 3号楼 301", title=title))
        else:
            parts.append(_("As in “%(title)s”", title=title))
    elif isinstance(field, Day):
        parts.append(_("A date such as 2026-03-15"))
    elif isinstance(field, Number):
        parts.append(_("A whole number from %(least)s to %(most)s", least=field.least, most=field.most))
    elif isinstance(field, (IdNumber, Phone)):
        parts.append(_("Format the column as text, or the last digits are lost"))
    else:
        parts.append(_("At most %(count)s characters", count=field.longest))
    return "; ".join(parts)


def _options(field: Field) -> list[str]:
    if isinstance(field, Choice):
        return [_(member.label) for member in field.of]
    return [_("Yes"), _("No")] if isinstance(field, Flag) else []


def _worst(issues: Sequence[Sequence[Any]]) -> str:
    return ERROR if any(issue[3] == ERROR for issue in issues) else KNOWN


def marked(register: Register, headings: Sequence[str], rows: Iterable[Row], issues: Iterable[Sequence[Any]]) -> bytes:
    """The rows as they were sent, each error coloured and told in its cell, and all of a row's in a last column."""
    by_row: dict[int, list[Sequence[Any]]] = {}
    for issue in issues:
        by_row.setdefault(issue[0], []).append(issue)
    width = len(headings)

    def fill(book: Book) -> None:
        text = book.add_format({"num_format": "@"})
        formats = {
            ERROR: book.add_format({"num_format": "@", "bg_color": "#f8d7d3", "font_color": "#8a1f11"}),
            KNOWN: book.add_format({"num_format": "@", "bg_color": "#fdf0cf"}),
        }
        sheet = book.sheet(
            _(register.labels.plural), [_cell(cells.plain(label)) for label in (*headings, _(columns.PROBLEMS))]
        )
        sheet.set_column(0, width - 1, 18, text)
        sheet.set_column(width, width, 60)
        for line, (number, row) in enumerate(rows, 1):
            row_issues = by_row.get(number, [])
            at = {issue[1]: issue for issue in row_issues}
            for column, cell in enumerate((row + [""] * width)[:width]):
                problem = at.get(column)
                sheet.write_string(line, column, _cell(cells.plain(cell)), formats[problem[3]] if problem else text)
                if problem:
                    sheet.write_comment(line, column, _cell(problem[4]))
            if row_issues:
                sheet.write_string(line, width, _cell(_told(register, row_issues)), formats[_worst(row_issues)])
        sheet.freeze_panes(1, 0)

    return make(fill, row_by_row=True)


def _told(register: Register, issues: Sequence[Sequence[Any]]) -> str:
    """Everything that is wrong with a row, a line each."""
    fields = columns.by_name(register)
    return "\n".join(f"{_(fields[i[2]].label)}：{i[4]}" if i[2] in fields else i[4] for i in issues)


def _cell(text: str) -> str:
    """What a cell can hold of a text that somebody sent: a file of another kind may have had more."""
    return clipped(text, LONGEST_CELL)
