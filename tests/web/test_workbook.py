"""Spreadsheets to take away: nothing that was to be in one is missing, whatever was typed."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.declare.words import one_line
from app.web.workbook import LONGEST_CELL, LONGEST_HEADER, Book, Lost, clipped, header, make, units

if TYPE_CHECKING:
    from collections.abc import Callable

# Header codes, pictures, doubled signs; characters beyond U+FFFF, wide ones, what turns the direction of the text.
_CODES = st.sampled_from(
    ["&", "&&", "&G", "&[Picture]", "&[Page]", "&P", "&24", '&"Arial,Bold"', "&C", "\n", "\0", "\x1b"]
)
_SIGNS = st.sampled_from(["𠮷", "𬴂", "𝒜", "😀", "王", "ﷺ", "\u202e", "\u200b", "é", "ｱ", "\ufffe", "<", "]]>", "=1+1"])
TEXTS = st.lists(st.one_of(_CODES, _SIGNS, st.text(max_size=90)), max_size=40).map("".join)


def _header_of(body: bytes) -> str | None:
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))  # noqa: S314 - our own file: every part of it is sound XML
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # noqa: S314
    return sheet.findtext(".//{*}headerFooter/{*}oddHeader")


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_a_header_is_there_whatever_its_lines_hold(lines: list[str]) -> None:
    def fill(book: Book) -> None:
        sheet = book.sheet("张三", ["甲"])
        sheet.set_header(header(["2026-11-26 14:37 王主任", *lines]))
        sheet.write_string(1, 0, clipped(lines[0], LONGEST_CELL))

    printed = _header_of(make(fill, title=lines[0], comments=lines[-1]))
    assert printed is not None
    assert printed.startswith("&C2026-11-26 14:37 王主任")
    assert units(printed) <= LONGEST_HEADER
    assert printed.count("&") == 1  # no code but the one that puts it into the middle
    assert printed.count("\n") <= 3


@given(TEXTS, TEXTS)
def test_what_is_short_stands_in_a_header_in_full(first: str, second: str) -> None:
    first, second = one_line(first)[:20].strip(), one_line(second)[:20].strip()
    lines = [line.replace("&", "＆") for line in (first, second) if line]
    assert header([first, second]) == "&C" + "\n".join(lines)


@given(TEXTS, st.integers(1, 60))
def test_a_clipped_text_begins_like_the_whole_and_is_as_long_as_it_may_be(text: str, most: int) -> None:
    short = clipped(text, most)
    assert units(short) <= most
    if units(text) <= most:
        assert short == text
    else:
        assert short[-1] == "…" and text.startswith(short[:-1])
        assert units(short) >= most - 1


@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_every_cell_is_read_back_as_it_was_written(texts: list[str]) -> None:
    shown = [one_line(text) for text in texts]

    def fill(book: Book) -> None:
        sheet = book.sheet("甲")
        for line, text in enumerate(shown):
            sheet.write_string(line, 0, f"x{text}")

    rows = CalamineWorkbook.from_filelike(io.BytesIO(make(fill))).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == [f"x{text}" for text in shown]


LOSSES: list[Callable[[Book], object]] = [
    lambda book: book.sheet("甲").set_header("x" * 256),
    lambda book: book.sheet("甲").set_header("&G"),
    lambda book: book.sheet("甲").set_footer("x" * 256),
    lambda book: book.sheet("甲").write_string(0, 0, "x" * (LONGEST_CELL + 1)),
    lambda book: book.sheet("甲").write_string(0, 0, "𠮷" * 16_384),
    lambda book: book.sheet("甲").write_string(1_048_576, 0, "x"),
    lambda book: book.sheet("甲").write_number(0, 16_384, 1),
    lambda book: book.sheet("甲").write_comment(0, 0, "x" * 40_000),
    lambda book: book.sheet("甲").write_url(0, 0, "https://x.test/" + "x" * 3_000),
    lambda book: book.sheet("甲").data_validation(0, 0, 1, 0, {"validate": "list", "source": ["x" * 256]}),
    lambda book: book.sheet("甲").merge_range(0, 0, 0, 0, "x"),
    lambda book: book.define_name("=", "=1"),
    lambda book: book.sheet("甲", ["x" * 40_000]),
]


@pytest.mark.parametrize("number", range(len(LOSSES)))
def test_whatever_the_library_would_drop_is_an_error(number: int) -> None:
    with pytest.raises((Lost, UserWarning)):
        make(LOSSES[number])


def test_what_others_warn_of_meanwhile_stays_a_warning() -> None:
    def fill(book: Book) -> None:
        book.sheet("甲")
        warnings.warn("of another library", UserWarning, stacklevel=1)

    with pytest.warns(UserWarning, match="of another library"):
        make(fill)


def test_warnings_are_errors_outside_of_tests_too() -> None:
    """A test run has filters of its own, so this is asked of a plain process, and of threads beside each other."""
    program = (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from app.web.workbook import make\n"
        "def lost(n):\n"
        "    try: make(lambda book: book.sheet('x').set_header('x' * (n % 2 * 300)))\n"
        "    except UserWarning: return True\n"
        "    return False\n"
        "with ThreadPoolExecutor(8) as pool: print(list(pool.map(lost, range(60))) == [False, True] * 30)\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (told.stdout, told.stderr) == ("True\n", "")
