"""Spreadsheets to take away, made so that nothing of them is lost without a word.

The library that writes them warns, or returns a negative number, where it leaves out or cuts what it was given: a
header that is too long, a drop-down, a text. Here every such case is an error.
"""

from __future__ import annotations

import io
import tempfile
import threading
import unicodedata
import warnings
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from app.declare.words import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from xlsxwriter.format import Format

LONGEST_CELL: Final = 32_767  # UTF-16 units, as Excel counts
LONGEST_HEADER: Final = 255  # UTF-16 units, codes such as "&C" included
_LONGEST_NAME: Final = 31  # of a sheet
_ACROSS: Final = 90  # narrow characters that fit across a page of A4 that stands upright; a Chinese one is two
_HEADER_LINE: Final = 82  # UTF-16 units: three such lines are never too long for a header
_ELLIPSIS: Final = "…"
# Filters of warnings belong to the whole process: two threads that change them undo each other's.
_filtering = threading.Lock()


class Lost(RuntimeError):
    """Something that was to be in a file would not be in it."""


def units(text: str) -> int:
    """The length of a text as Excel counts it: a character beyond U+FFFF is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clipped(text: str, most: int) -> str:
    """The text in at most ``most`` UTF-16 units; what was cut ends with "…"."""
    if units(text) <= most:
        return text
    room = text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2]
    return room.decode("utf-16-le", "ignore") + _ELLIPSIS


def header(lines: Sequence[str]) -> str:
    """The code of a page header with these lines in its middle (three at most), each cut to what a page is wide.

    An ampersand begins a code there and, doubled, still upsets the count of pictures: a wide one is written instead.
    """
    shown = (_fitting(one_line(line).replace("&", "＆")) for line in lines)
    return clipped("&C" + "\n".join(line for line in shown if line), LONGEST_HEADER)


def _fitting(line: str) -> str:
    width = 0
    for position, sign in enumerate(line):
        width += 2 if unicodedata.east_asian_width(sign) in "WFA" else 1
        if width > _ACROSS:
            line = line[: position - 1] + _ELLIPSIS
            break
    return clipped(line, _HEADER_LINE)


@contextmanager
def warnings_are_errors(library: str) -> Iterator[None]:
    """Raise what a library that makes a file would only warn of. One thread at a time; others wait."""
    with _filtering, warnings.catch_warnings():
        warnings.filterwarnings("error", module=rf"{library}(\.|$)")
        yield


def _checked(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def call(self: Sheet, *args: Any, **named: Any) -> Any:
        result = method(self, *args, **named)
        if isinstance(result, int) and result < 0:
            raise Lost(f"{method.__name__} returned {result}")
        return result

    return call


class Sheet(Worksheet):
    """A sheet whose methods raise Lost where the library's return a negative number."""


for _name, _method in list(vars(Worksheet).items()):
    if callable(_method) and not _name.startswith("_"):
        setattr(Sheet, _name, _checked(_method))


class Book(Workbook):
    """A workbook of Sheets. Text stays text: what begins with "=" must not start a formula in the reader's program."""

    worksheet_class = Sheet

    def __init__(self, target: io.BytesIO, options: dict[str, Any]) -> None:
        as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        super().__init__(target, as_text | options)
        self.head: Format = self.add_format({"bold": True, "bg_color": "#e3efed", "bottom": 1})

    def sheet(self, name: str, headings: Sequence[str] = ()) -> Sheet:
        """A new sheet with a row of headings; a name that is too long for one is cut."""
        sheet = self.add_worksheet(clipped(name, _LONGEST_NAME))
        assert isinstance(sheet, Sheet)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, self.head)
        return sheet


def make(fill: Callable[[Book], None], *, title: str = "", comments: str = "", row_by_row: bool = False) -> bytes:
    """The bytes of the workbook that ``fill`` fills; ``title`` and ``comments`` go into the file's properties.

    ``row_by_row``: many rows, written in their order. Raises Lost, or the library's warning.
    """
    target = io.BytesIO()
    # What waits on the disk goes with the folder, also where ``fill`` breaks off.
    with warnings_are_errors("xlsxwriter"), tempfile.TemporaryDirectory(prefix="qs-sheet-") as folder:
        book = Book(target, {"constant_memory": True, "tmpdir": folder} if row_by_row else {"in_memory": True})
        book.set_properties({"title": one_line(title), "comments": one_line(comments)})
        fill(book)
        book.close()
    return target.getvalue()
