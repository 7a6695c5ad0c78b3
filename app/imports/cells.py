"""Cells as the import keeps them: plain text, and before what is not what it seems a mark that says why.

No Flask here: a process of its own reads the files (``reader_process.py``).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from app.declare.messages import N_

MARK = "\ue000"  # of the private use area: taken out of whatever a file says, so that none can be forged

DATE, PRECISION, FORMULA, ERROR, MERGED = "d", "p", "f", "e", "m"
# What is wrong with a marked cell and what to do; a date is wrong only where no date belongs.
WRONG = {
    DATE: N_("The spreadsheet made a date of this. Format the column as text and type the value again."),
    PRECISION: N_("Too long for a number, its last digits are lost. Format the column as text and type it again."),
    FORMULA: N_("A formula. Copy the column and paste it as values."),
    ERROR: N_("The spreadsheet shows an error here. Put the value right."),
    MERGED: N_("This cell is merged with others. Undo the merging and fill in every row."),
}
LONGEST = 2_000
_EXACT = 10**15  # a spreadsheet's number keeps 15 digits
_SCIENTIFIC = re.compile(r"\d(\.\d+)?[eE]\+?\d{2,3}")
_QUOTED = re.compile(r'="(.*)"', re.DOTALL)


def marked(kind: str, text: str) -> str:
    """A cell with a mark before its text."""
    return f"{MARK}{kind}{text}"


def mark_of(cell: str) -> tuple[str, str]:
    """The mark of a cell ('' for none), and its text."""
    return (cell[1], cell[2:]) if cell.startswith(MARK) else ("", cell)


def plain(cell: str) -> str:
    """The text of a cell."""
    return cell[2:] if cell.startswith(MARK) else cell


def from_spreadsheet(value: Any) -> str:
    """A value as the spreadsheet's reader gives it. Numbers that a spreadsheet made of digits become digits again."""
    if isinstance(value, str):
        return from_text(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, datetime):
        at_midnight = value.time() == time(0)
        return marked(DATE, value.date().isoformat() if at_midnight else value.isoformat(" ", "minutes"))
    if isinstance(value, date):
        return marked(DATE, value.isoformat())
    if isinstance(value, (time, timedelta)):
        return str(value)
    return ""


def from_text(text: str) -> str:
    """The text of a cell without what a file must not say."""
    return text.replace(MARK, "")[:LONGEST] if text else ""


def from_csv(text: str) -> str:
    """A cell of a CSV file; ``="0123"`` is how spreadsheets write digits that are to stay text."""
    text = from_text(text)
    if quoted := _QUOTED.fullmatch(text):
        return quoted[1]
    return marked(PRECISION, text) if _SCIENTIFIC.fullmatch(text.strip()) else text


def _number(value: float) -> str:
    if value != value or abs(value) >= _EXACT:
        return marked(PRECISION, repr(value))
    return str(int(value)) if value == int(value) else repr(value)


def address(row: int, column: int) -> str:
    """A cell's address as spreadsheets write it; row from 1, column from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
