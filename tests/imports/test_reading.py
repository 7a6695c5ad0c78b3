"""What files say, whatever they are: text, numbers, days, and all that is refused."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from app.imports import cells, containers, parsing, reader_process
from app.imports.containers import Unreadable
from tests.imports.importer import sheet
from tests.imports.old_book import xls

MORNING = datetime.fromisoformat("2026-03-05T08:30")


def rows(name: str, data: bytes) -> list[parsing.Row]:
    return list(parsing.read(name, data).rows)


def refused(name: str, data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        rows(name, data)
    return caught.value.message


CHINESE = st.text(st.characters(codec="gbk", exclude_characters="\0\r\n\ue000", exclude_categories=["C"]), min_size=1)


def test_what_stands_in_quotes_divides_nothing() -> None:
    assert [[cells.plain(cell) for cell in row] for _number, row in rows("表.csv", b'";",";"\r\n"a;b;c",d')] == [
        [";", ";"],
        ["a;b;c", "d"],
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(CHINESE.filter(str.strip), min_size=2, max_size=5), min_size=1, max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]),
)
def test_csv_keeps_every_text_in_every_encoding(lines: list[list[str]], encoding: str) -> None:
    text = "\r\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    data = text.encode(encoding)
    if encoding == "gb18030" and parsing.decoded(data) != text:
        return  # a few bytes of GBK happen to be UTF-8 as well: nobody can tell
    assert [[cells.plain(cell) for cell in row] for _number, row in rows("表.csv", data)] == [
        [cells.plain(cells.from_csv(cell)) for cell in line] for line in lines
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(CHINESE.filter(str.strip), min_size=1, max_size=4), min_size=1, max_size=6))
def test_spreadsheets_keep_every_text(lines: list[list[str]]) -> None:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    page = book.add_worksheet()
    for line, row in enumerate(lines):
        for column, value in enumerate(row):
            page.write_string(line, column, value)
    book.close()
    assert [row for _number, row in rows("表.xlsx", target.getvalue())] == lines


@settings(max_examples=200, deadline=None)
@given(st.integers(-(10**20), 10**20))
def test_numbers_are_digits_again_or_known_to_be_lost(number: int) -> None:
    mark, text = cells.mark_of(cells.from_spreadsheet(float(number)))
    assert (mark == cells.PRECISION) == (abs(number) >= 10**15)
    assert mark or text == str(number)


@given(st.integers(1, 10**6), st.integers(0, 500))
def test_addresses_name_cells_as_spreadsheets_do(row: int, column: int) -> None:
    from xlsxwriter.utility import xl_rowcol_to_cell

    assert cells.address(row, column) == xl_rowcol_to_cell(row - 1, column)


def test_a_spreadsheet_with_all_that_people_do_to_it() -> None:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.add_worksheet("隐藏").hide()
    page = book.add_worksheet("名单")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    page.activate()
    page.set_first_sheet()
    page.write(2, 1, "姓名")
    page.write(2, 2, "电话")
    page.write_row(3, 1, ["张三", 13800001111.0, 110105194912310021, True, 1.5])
    page.write_datetime(4, 1, date(2026, 3, 5), day)
    page.write_datetime(4, 2, MORNING, day)
    page.write_formula(5, 1, "=1+1", None, 2)
    page.write_formula(5, 2, "=1/0", None, "#DIV/0!")
    page.merge_range(7, 1, 8, 1, "合并")
    page.write_string(9, 1, "\ue000f假的记号")
    book.close()
    sheet = parsing.read("a.xlsx", target.getvalue())
    assert (sheet.name, sheet.since_1904) == ("名单", False)
    mark = cells.marked
    assert dict(sheet.rows) == {
        3: ["", "姓名", "电话"],
        4: ["", "张三", "13800001111", mark("p", "1.1010519491231e+17"), "TRUE", "1.5"],
        5: ["", mark("d", "2026-03-05"), mark("d", "2026-03-05 08:30")],
        6: ["", mark("f", "2"), mark("f", "?")],
        8: ["", mark("m", "合并")],
        9: ["", mark("m", "?")],
        10: ["", "f假的记号"],
    }


def test_days_counted_from_1904() -> None:
    for since_1904 in (False, True):
        target = io.BytesIO()
        book = xlsxwriter.Workbook(target, {"in_memory": True, "date_1904": since_1904})
        page = book.add_worksheet()
        page.write_datetime(0, 0, date(2026, 3, 5), book.add_format({"num_format": "yyyy/m/d"}))
        book.close()
        sheet = parsing.read("a.xlsx", target.getvalue())
        assert (sheet.since_1904, next(sheet.rows)[1]) == (since_1904, [cells.marked("d", "2026-03-05")])


def test_an_old_spreadsheet() -> None:
    lines: list[list[object]] = [["姓名", "电话"], ["张三", 13800001111], ["李四", "0412-1234567"]]
    assert [row for _number, row in rows("老.xls", xls(lines))] == [
        ["姓名", "电话"],
        ["张三", "13800001111"],
        ["李四", "0412-1234567"],
    ]
    assert parsing.read("老.xls", xls(lines, since_1904=True)).since_1904
    assert rows("老.xls", xls(lines, formula_at=(1, 1)))[1] == (2, ["张三", cells.marked("f", "2")])
    assert refused("老.xls", xls(lines) + "_VBA_PROJECT".encode("utf-16-le")) == containers.MACROS
    assert refused("老.xls", xls(lines)[:600]) == containers.DAMAGED


def test_csv_of_spreadsheets() -> None:
    data = '姓名;证件号码;楼\n张三;="0123";1.10105E+17\n"李\n四";"5;6";\n'.encode()
    assert rows("a.csv", data) == [
        (1, ["姓名", "证件号码", "楼"]),
        (2, ["张三", "0123", cells.marked("p", "1.10105E+17")]),
        (3, ["李\n四", "5;6"]),
    ]
    assert rows("a.csv", b"a\tb,c\n1\t2\n")[1] == (2, ["1", "2"])
    assert "characters" in refused("a.csv", b"\xff\xfe\x00" + bytes(range(128, 256)))
    assert "characters" in refused("a.csv", b"a,b\0c\n")


def test_files_that_are_refused() -> None:
    good = sheet([["姓名"], ["张三"]])
    assert refused("a.xlsm", good) == containers.MACROS
    assert refused("a.xls", good) == containers.MISNAMED
    assert refused("a.csv", good) == containers.MISNAMED
    locked = bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le")
    assert refused("a.xlsx", locked) == containers.LOCKED
    assert refused("a.xlsx", good[:300]) == containers.DAMAGED
    assert refused("a.pdf", b"%PDF") == "Choose an XLSX, XLS or CSV file."
    assert refused("a.xlsx", b" ") == "This file is empty."
    assert "20 MB" in refused("a.csv", b"a" * (containers.MAX_BYTES + 1))
    assert refused("a.xlsx", archive({"x.txt": b"x"})) == containers.MISNAMED
    assert refused("a.xlsx", archive({"xl/workbook.xml": b"<x/>", "xl/vbaProject.bin": b"x"})) == containers.MACROS
    assert refused("a.xlsx", archive({"xl/workbook.xml": b"<x/>"})) == containers.DAMAGED
    assert "100,000" in refused("a.csv", b"1,2\n" * (parsing.MAX_ROWS + parsing.HEAD + 1))
    assert "beyond column" in refused("a.csv", b"1," * 101 + b"1\n")


def test_bombs_are_seen_by_their_directory() -> None:
    book = {"xl/workbook.xml": b"<x/>"}
    assert refused("a.xlsx", archive({**book, "xl/a.xml": bytes(50_000_000)})) == containers.BOMB
    assert refused("a.xlsx", archive({**book, **{f"{n}": b"" for n in range(2_001)}})) == containers.BOMB


def archive(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def test_a_sheet_that_would_take_all_memory_ends_only_its_reader() -> None:
    """Two cells in opposite corners make the reader allocate hundreds of gigabytes."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    page = book.add_worksheet()
    page.write(0, 0, "a")
    page.write(1_048_575, 16_383, "b")
    book.close()
    with pytest.raises(Unreadable) as caught:
        list(reader_process.pieces("a.xlsx", target.getvalue()))
    assert caught.value.message == reader_process.TOO_LARGE


def read(name: str, data: bytes) -> tuple[object, list[reader_process.Piece]]:
    """What a file is, and its pieces."""
    about, *pieces = reader_process.pieces(name, data)
    return about, [piece for piece in pieces if isinstance(piece, reader_process.Piece)]


def test_the_reader_hands_over_pieces_and_knows_no_secret() -> None:
    data = "\n".join(["姓名,楼"] + [f"张{number},3号楼" for number in range(2_500)]).encode("gbk")
    about, pieces = read("a.csv", data)
    assert about == {"sheet": "", "since_1904": False}
    assert [piece.rows for piece in pieces] == [20, 1000, 1000, 481]
    assert reader_process.unpacked(pieces[3].content)[-1] == (2501, ["张2499", "3号楼"])
    with pytest.raises(Unreadable):
        list(reader_process.pieces("a.xlsm", b"x"))
    # What the reading process imports has neither pages nor a database.
    source = [Path(module.__file__).read_text() for module in (cells, containers, parsing, reader_process)]
    assert not any(word in text for text in source for word in ("import flask", "from flask", "sqlalchemy", "tenants"))


def repeated(rows: int, length: int) -> bytes:
    """A sheet of 100 columns that says the same few texts in every cell: small itself, large when it is read."""
    texts = ["".join(random.choices("社区居民楼栋房屋", k=length)) for _ in range(100)]
    return sheet([[f"列{column}" for column in range(100)], *([texts] * rows)])


def test_a_small_file_of_much_text_comes_in_small_pieces() -> None:
    data = repeated(300, 150)
    assert len(data) < 300_000
    _about, pieces = read("a.xlsx", data)
    sizes = [len(zlib.decompress(piece.content)) for piece in pieces]
    assert sum(sizes) > 10_000_000
    assert max(sizes) <= reader_process.PIECE_BYTES + 2, "the brackets"
    assert pieces[0].rows == reader_process.HEAD
    numbers = [number for piece in pieces for number, _row in reader_process.unpacked(piece.content)]
    assert numbers == list(range(1, 302))
    bounds = [(piece.first, piece.last, piece.rows) for piece in pieces]
    assert all(last - first + 1 == rows for first, last, rows in bounds)


def test_a_row_and_a_sheet_of_too_much_text_are_refused_in_words() -> None:
    with pytest.raises(Unreadable) as caught:
        list(reader_process.pieces("a.xlsx", repeated(2, 1_000)))
    assert (caught.value.message, caught.value.values) == (reader_process.ROW_TOO_LONG, {"row": 2, "most": "16,000"})
    with pytest.raises(Unreadable) as caught:
        list(reader_process.pieces("a.xlsx", repeated(1_200, 150)))
    assert (caught.value.message, caught.value.values) == (reader_process.TOO_LONG, {"most": 50})


def test_a_piece_that_unpacks_to_more_than_pieces_hold_is_not_unpacked() -> None:
    with pytest.raises(ValueError, match="too much"):
        reader_process.unpacked(zlib.compress(b"[" + b" " * 50_000_000 + b"]"))


def test_days_as_people_write_them() -> None:
    from app.declare.fields import BadValue, Day

    field = Day(name="day", label="")
    written = ["2026-3-5", "2026/3/5", "2026.3.5", "2026年3月5日", "２０２６年３月５日", "20260305"]
    for text in (*written, " 2026-03-05 ", "2026 年 3 月 5 日"):
        assert field.parse(text) == date(2026, 3, 5), text
    for text in ("三月五日", "2026年3月", "20261305", "3/5/2026", "1026-3-5"):
        with pytest.raises(BadValue):
            field.parse(text)
