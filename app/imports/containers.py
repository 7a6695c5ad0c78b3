"""What a file is, before anything opens it: its kind, and what of it is refused. No Flask here."""

from __future__ import annotations

import html
import io
import posixpath
import re
import struct
import zipfile
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.declare.messages import N_
from app.imports.cells import ERROR, FORMULA
from app.runtime.confined import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 200
MAX_ENTRIES = 2_000
_ZIP, _OLE = b"PK\x03\x04", bytes.fromhex("D0CF11E0A1B11AE1")
_WORKBOOK = "xl/workbook.xml"
_PIECE = 4 * 1024 * 1024


class Unreadable(Refused):
    """A spreadsheet cannot be taken."""


DAMAGED = N_("This file is damaged. Open it in your spreadsheet and save it again as XLSX.")
MACROS = N_("This file holds macros. Save it as XLSX (without macros) and send that.")
LOCKED = N_("This file is protected by a password. Save it without one.")
BOMB = N_("This file unpacks to far more than a register can hold. Copy the rows into a new file.")
MISNAMED = N_("This file is not what its name says. Open it in your spreadsheet and save it as XLSX or CSV.")


def kind_of(name: str, data: bytes) -> str:
    """ "xlsx", "xls" or "csv", by name and content alike. Raises Unreadable."""
    suffix = PurePath(name.lower()).suffix
    if not data.strip(b"\0 \t\r\n"):
        raise Unreadable(N_("This file is empty."))
    if len(data) > MAX_BYTES:
        raise Unreadable(N_("A file may have 20 MB. Divide this one into several."))
    if suffix in (".xlsm", ".xltm", ".xlam", ".xlsb"):
        raise Unreadable(MACROS)
    if suffix not in (".xlsx", ".xls", ".csv"):
        raise Unreadable(N_("Choose an XLSX, XLS or CSV file."))
    if data.startswith(_OLE):
        if _utf16("EncryptedPackage") in data:
            raise Unreadable(LOCKED)
        if _utf16("_VBA_PROJECT") in data:
            raise Unreadable(MACROS)
        ending = ".xls"
    else:
        ending = ".xlsx" if data.startswith(_ZIP) else ".csv"
    if ending != suffix:
        raise Unreadable(MISNAMED)
    if ending == ".xlsx":
        _check_archive(data)
    return ending[1:]


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _check_archive(data: bytes) -> None:
    """Look at the directory of the archive only: what a bomb unpacks to stands there."""
    try:
        entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise Unreadable(DAMAGED) from None
    names = {entry.filename.lower() for entry in entries}
    unpacked = sum(entry.file_size for entry in entries)
    large = [entry for entry in entries if entry.file_size > 1_000_000]
    if (
        len(entries) > MAX_ENTRIES
        or unpacked > MAX_UNPACKED
        or any(entry.file_size > MAX_RATIO * max(entry.compress_size, 1) for entry in large)
    ):
        raise Unreadable(BOMB)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(LOCKED)
    if any(PurePath(name).name == "vbaproject.bin" for name in names):
        raise Unreadable(MACROS)
    if _WORKBOOK not in names:
        raise Unreadable(MISNAMED)


# ---------------------------------------------------------------- XLSX: what its reader does not tell


def uses_1904(data: bytes) -> bool:
    """True if the days of an XLSX file are counted from 1904 (old spreadsheets of Macintosh)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return bool(re.search(rb'\bdate1904\s*=\s*["\'](1|true)["\']', _small(archive, _WORKBOOK)))


def odd_cells(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    """The cells of a sheet of an XLSX file that hold a formula or an error: (row from 1, column from 0) → mark."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = _part_of(archive, sheet)
        if part is None:
            return {}
        odd: dict[tuple[int, int], str] = {}
        with archive.open(part) as stream:
            rest = b""
            while piece := stream.read(_PIECE):
                whole = rest + piece
                end = whole.rfind(b"</row>") + 1
                whole, rest = (whole[:end], whole[end:]) if end else (b"", whole)
                if len(rest) > 4 * _PIECE:
                    raise Unreadable(BOMB)
                odd.update(_odd(whole))
            odd.update(_odd(rest))
    return odd


_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>")
_ODD = re.compile(rb'<(?:\w+:)?f[\s>/]|\bt\s*=\s*["\']e["\']')
_AT = re.compile(rb'\br\s*=\s*["\']([A-Za-z]{1,3})(\d{1,7})["\']')


def _odd(xml: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    if b"<f" not in xml and b":f" not in xml and b'"e"' not in xml and b"'e'" not in xml:
        return
    cells = list(_CELL.finditer(xml))
    for position, cell in enumerate(cells):
        end = cells[position + 1].start() if position + 1 < len(cells) else len(xml)
        sign = _ODD.search(xml, cell.start(), end)
        at = _AT.search(cell[1])
        if sign and at:
            mark = FORMULA if re.search(rb"<(?:\w+:)?f[\s>/]", xml[cell.end() : end]) else ERROR
            yield (int(at[2]), _column(at[1])), mark


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number - 1


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The part of the archive that holds a sheet."""
    book = _small(archive, _WORKBOOK).decode("utf-8", "replace")
    links = _small(archive, "xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    for tag in re.findall(r"<(?:\w+:)?sheet\s[^>]*>", book):
        if html.unescape(_attribute(tag, "name")) == sheet:
            relation_id = _attribute(tag, r"\w+:id")
            for link in re.findall(r"<(?:\w+:)?Relationship\s[^>]*>", links):
                if _attribute(link, "Id") == relation_id:
                    part = posixpath.normpath(posixpath.join("/xl", _attribute(link, "Target"))).lstrip("/")
                    return part if part in archive.namelist() else None
    return None


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf'\s{name}\s*=\s*(?:"([^"]*)"|\'([^\']*)\')', tag)
    return (match[1] or match[2] or "") if match else ""


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    """A part that describes others; what is not small is not one."""
    try:
        with archive.open(name) as stream:
            return stream.read(2_000_000)
    except (KeyError, zipfile.BadZipFile, NotImplementedError):
        raise Unreadable(DAMAGED) from None


# ---------------------------------------------------------------- XLS: its records ([MS-XLS] 2.1.4)

_BOF, _EOF, _FORMULA, _FILEPASS, _DATEMODE, _BOUNDSHEET, _BOOLERR = 0x809, 0x0A, 0x06, 0x2F, 0x22, 0x85, 0x205


def old_book(data: bytes) -> tuple[bool, list[dict[tuple[int, int], str]]]:
    """Of an XLS file: whether its days are counted from 1904, and per sheet the cells with formulas or errors."""
    stream = _ole_stream(data)
    starts, since_1904 = [], False
    for kind, body in _records(stream, 0):
        if kind == _FILEPASS:
            raise Unreadable(LOCKED)
        if kind == _DATEMODE:
            since_1904 = body[:2] == b"\x01\x00"
        if kind == _BOUNDSHEET and len(body) >= 4:
            starts.append(struct.unpack_from("<I", body)[0])
    sheets = []
    for start in starts:
        odd: dict[tuple[int, int], str] = {}
        for kind, body in _records(stream, start):
            if kind in (_FORMULA, _BOOLERR) and len(body) >= 8:
                row, column = struct.unpack_from("<HH", body)
                if kind == _FORMULA or body[7]:
                    odd[row + 1, column] = FORMULA if kind == _FORMULA else ERROR
        sheets.append(odd)
    return since_1904, sheets


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The records from ``start`` to the end of that part of the stream."""
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        yield kind, stream[start + 4 : start + 4 + length]
        if kind == _EOF:
            return
        start += 4 + length


def _ole_stream(data: bytes) -> bytes:
    """The stream "Workbook" of a compound file ([MS-CFB]); one smaller than 4 KB is a book without a cell."""
    try:
        size = 1 << struct.unpack_from("<H", data, 30)[0]
        tables = [sector for sector in struct.unpack_from("<109I", data, 76) if sector < 0xFFFFFFFA]
        more, seen = struct.unpack_from("<I", data, 68)[0], 0
        while more < 0xFFFFFFFA and seen < 1000:
            block = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
            tables += [sector for sector in block[:-1] if sector < 0xFFFFFFFA]
            more, seen = block[-1], seen + 1
        following: list[int] = []
        for table in tables:
            following += struct.unpack_from(f"<{size // 4}I", data, (table + 1) * size)
        directory = _chain(data, following, struct.unpack_from("<I", data, 48)[0], size)
        for position in range(0, len(directory) - 127, 128):
            length = struct.unpack_from("<H", directory, position + 64)[0]
            name = directory[position : position + max(length - 2, 0)].decode("utf-16-le", "replace")
            if name in ("Workbook", "Book"):
                first, total = struct.unpack_from("<II", directory, position + 116)
                return _chain(data, following, first, size)[:total] if total >= 4096 else b""
    except (struct.error, IndexError):
        pass
    raise Unreadable(DAMAGED)


def _chain(data: bytes, following: list[int], sector: int, size: int) -> bytes:
    parts: list[bytes] = []
    while sector < 0xFFFFFFFA:
        if len(parts) > len(following):
            raise Unreadable(DAMAGED)
        parts.append(data[(sector + 1) * size : (sector + 2) * size])
        sector = following[sector]
    return b"".join(parts)
