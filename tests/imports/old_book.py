"""An XLS file (BIFF8 in a compound file) for tests, as spreadsheets of the nineties wrote them."""

from __future__ import annotations

import struct

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def xls(rows: list[list[object]], *, since_1904: bool = False, formula_at: tuple[int, int] | None = None) -> bytes:
    """A book with one sheet of texts and numbers; ``formula_at`` makes one cell a formula."""
    book = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6))
    book += _record(0x22, struct.pack("<H", since_1904))
    name = "表".encode("utf-16-le")
    at = len(book) + 4 + 8 + len(name) + 4
    book += _record(0x85, struct.pack("<IBBBB", at, 0, 0, 1, 1) + name) + _record(0x0A, b"")
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))
    width = max(len(row) for row in rows)
    sheet += _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            head = struct.pack("<HHH", line, column, 0)
            if (line, column) == formula_at:
                sheet += _record(0x06, head + struct.pack("<dHIH", 2.0, 0, 0, 3) + b"\x1e\x02\x00")
            elif isinstance(value, str):
                text = value.encode("utf-16-le")
                sheet += _record(0x204, head + struct.pack("<HB", len(value), 1) + text)
            else:
                sheet += _record(0x203, head + struct.pack("<d", float(value)))  # type: ignore[arg-type]
    return _compound(book + sheet + _record(0x0A, b""))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(stream: bytes) -> bytes:
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    chain = [*range(2, count + 1), _END]
    # Sector 0: the directory; then the stream; the last one: the table of what follows what.
    table = [_END, *chain, _FAT]
    assert len(table) <= _SECTOR // 4
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, 1, len(stream)) + b"\0" * 256
    head = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, 0, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", count + 1, *[_FREE] * 108)
    return head + entries + stream + struct.pack(f"<{_SECTOR // 4}I", *table, *[_FREE] * (_SECTOR // 4 - len(table)))


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    body = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, _FREE, _FREE, child)
    return (body + b"\0" * 36 + struct.pack("<IQ", start, size)).ljust(128, b"\0")
