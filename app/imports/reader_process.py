"""The rows of an uploaded spreadsheet, read in a confined process; ``read`` is what runs there.

The rows come back in compressed pieces, so that the page never holds a whole file: a piece ends at a number of rows or
of bytes, whichever comes first, because a small file can say the same long texts in a hundred thousand cells.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.declare.messages import N_
from app.imports.containers import Unreadable
from app.runtime.confined import Limits, Refused
from app.web import uploads

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from app.imports.parsing import Row

PIECE = 1_000  # rows
HEAD = 20  # rows of the first piece: pages show the headings and what begins below them, and open nothing else
PIECE_BYTES = 1_000_000  # of the JSON of a piece's rows
ROW_BYTES = PIECE_BYTES // HEAD - 1  # some 16,000 Chinese characters; any twenty fit into the first piece
MOST_BYTES = 50_000_000  # of all rows; 100,000 tenancies take 13 million
_MOST_UNPACKED = 4 * PIECE_BYTES  # pieces kept before they had a limit hold a thousand ordinary rows
LIMITS = Limits(memory=500 * 1024 * 1024, seconds=60)
TOO_LARGE = N_("This sheet takes too much memory or time to read. Copy the rows you need into a new file.")
TOO_LONG = N_("This sheet is too large: its rows may take at most %(most)s MB as text. Divide it into several files.")
ROW_TOO_LONG = N_("There is too much text in row %(row)s: all its cells together may have some %(most)s characters.")


@dataclass(frozen=True)
class Piece:
    """Some rows of a file: the numbers of the first and the last, how many, and their compressed JSON."""

    first: int
    last: int
    rows: int
    content: bytes


def pieces(name: str, data: bytes) -> Generator[dict[str, Any] | Piece, None, None]:
    """First what the file is ({sheet, since_1904}), then its rows. Raises Unreadable."""
    try:
        for head, content in uploads.frames(__name__, data, LIMITS, TOO_LARGE, [name]):
            yield Piece(content=content, **head) if content else head
    except Refused as refusal:
        raise Unreadable(refusal.message, **refusal.values) from None


def unpacked(content: bytes) -> list[Row]:
    """The rows of a piece. Raises ValueError for one that unpacks to more than pieces hold."""
    opening = zlib.decompressobj()
    text = opening.decompress(content, _MOST_UNPACKED)
    if not opening.eof:
        raise ValueError("a piece unpacks to too much")
    return [(number, row) for number, row in json.loads(text)]


def encoded(rows: Iterable[Row]) -> Iterator[tuple[int, bytes]]:
    """The numbers of rows, and each row as JSON."""
    for number, cells in rows:
        yield number, json.dumps((number, cells), ensure_ascii=False, separators=(",", ":")).encode()


def divided(rows: Iterable[tuple[int, bytes]]) -> Iterator[Piece]:
    """Rows in pieces."""
    waiting: list[bytes] = []
    first = last = size = 0
    most = HEAD
    for number, row in rows:
        if waiting and (len(waiting) == most or size + len(row) + 1 > PIECE_BYTES):
            yield _piece(first, last, waiting)
            waiting, size, most = [], 0, PIECE
        if not waiting:
            first = number
        waiting.append(row)
        last, size = number, size + len(row) + 1
    if waiting:
        yield _piece(first, last, waiting)


def _bounded(rows: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    total = 0
    for number, row in rows:
        if len(row) > ROW_BYTES:
            raise Unreadable(ROW_TOO_LONG, row=number, most=f"{ROW_BYTES // 3 // 1000 * 1000:,}")
        total += len(row)
        if total > MOST_BYTES:
            raise Unreadable(TOO_LONG, most=MOST_BYTES // 1_000_000)
        yield number, row


def _piece(first: int, last: int, rows: list[bytes]) -> Piece:
    return Piece(first, last, len(rows), zlib.compress(b"[" + b",".join(rows) + b"]", 1))


def read(data: bytes, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """What the file is, and its rows in pieces; in the confined process only."""
    from app.imports.parsing import read as read_sheet

    sheet = read_sheet(name, data)
    yield {"sheet": sheet.name, "since_1904": sheet.since_1904}, b""
    for piece in divided(_bounded(encoded(sheet.rows))):
        yield {"first": piece.first, "last": piece.last, "rows": piece.rows}, piece.content
