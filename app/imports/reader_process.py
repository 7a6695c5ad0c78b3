"""The rows of an uploaded spreadsheet, read in a confined process; ``read`` is what runs there.

The rows come back in compressed pieces, so that the page never holds a whole file.
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
    from collections.abc import Iterator

PIECE = 1_000  # rows
LIMITS = Limits(memory=500 * 1024 * 1024, seconds=60)
TOO_LARGE = N_("This sheet takes too much memory or time to read. Copy the rows you need into a new file.")


@dataclass(frozen=True)
class Piece:
    """Some rows of a file: the numbers of the first and the last, how many, and their compressed JSON."""

    first: int
    last: int
    rows: int
    content: bytes


def pieces(name: str, data: bytes) -> Iterator[dict[str, Any] | Piece]:
    """First what the file is ({sheet, since_1904}), then its rows. Raises Unreadable."""
    try:
        for head, content in uploads.frames(__name__, data, LIMITS, TOO_LARGE, [name]):
            yield Piece(content=content, **head) if content else head
    except Refused as refusal:
        raise Unreadable(refusal.message, **refusal.values) from None


def unpacked(content: bytes) -> list[tuple[int, list[str]]]:
    """The rows of a piece."""
    return [(number, row) for number, row in json.loads(zlib.decompress(content))]


def packed(rows: list[tuple[int, list[str]]]) -> bytes:
    """The content of a piece."""
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def read(data: bytes, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    """What the file is, and its rows in pieces; in the confined process only."""
    from app.imports.parsing import read as read_sheet

    sheet = read_sheet(name, data)
    yield {"sheet": sheet.name, "since_1904": sheet.since_1904}, b""
    waiting: list[tuple[int, list[str]]] = []
    for row in sheet.rows:
        waiting.append(row)
        if len(waiting) == PIECE:
            yield _frame(waiting)
            waiting = []
    if waiting:
        yield _frame(waiting)


def _frame(rows: list[tuple[int, list[str]]]) -> tuple[dict[str, Any], bytes]:
    return {"first": rows[0][0], "last": rows[-1][0], "rows": len(rows)}, packed(rows)
