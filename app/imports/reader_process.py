"""Reading an upload in a process of its own, with little memory, no secrets and no database.

What a crafted spreadsheet can do to its reader (allocate without end, crash) stays there. The rows come back in
compressed pieces, so that the page never holds a whole file.

    python -m app.imports.reader_process <name>     the file on standard input, frames on standard output
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from app.declare.messages import N_
from app.imports.containers import Unreadable
from app.runtime.environment import search_path

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PIECE = 1_000  # rows
MEMORY = 500 * 1024 * 1024
SECONDS = 60
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
    environment = {"PYTHONPATH": str(ROOT), "PATH": search_path(), "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        [sys.executable, "-m", "app.imports.reader_process", name],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    stop = threading.Timer(SECONDS, process.kill)
    stop.start()
    try:
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(data)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it gave up already: what it says comes next, or nothing
        while (frame := _frame(process.stdout)) is not None:
            head, content = frame
            if "refused" in head:
                raise Unreadable(head["refused"], **head["values"])
            if "end" in head:
                return
            yield Piece(content=content, **head) if content else head
        raise Unreadable(TOO_LARGE)
    finally:
        stop.cancel()
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        process.wait()


def unpacked(content: bytes) -> list[tuple[int, list[str]]]:
    """The rows of a piece."""
    return [(number, row) for number, row in json.loads(zlib.decompress(content))]


def packed(rows: list[tuple[int, list[str]]]) -> bytes:
    """The content of a piece."""
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def _frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    lengths = stream.read(8)
    if len(lengths) < 8:
        return None
    head_length, length = struct.unpack("<II", lengths)
    head, content = stream.read(head_length), stream.read(length)
    return (json.loads(head), content) if len(content) == length and len(head) == head_length else None


def _send(head: dict[str, Any], content: bytes = b"") -> None:
    encoded = json.dumps(head).encode()
    sys.stdout.buffer.write(struct.pack("<II", len(encoded), len(content)) + encoded + content)


def main(name: str) -> None:
    """Read the file on standard input."""
    _limit()
    from app.imports.parsing import read

    try:
        sheet = read(name, sys.stdin.buffer.read())
        _send({"sheet": sheet.name, "since_1904": sheet.since_1904})
        waiting: list[tuple[int, list[str]]] = []
        for row in sheet.rows:
            waiting.append(row)
            if len(waiting) == PIECE:
                _send_rows(waiting)
                waiting = []
        if waiting:
            _send_rows(waiting)
        _send({"end": True})
    except Unreadable as refusal:
        _send({"refused": refusal.message, "values": refusal.values})
    except MemoryError:
        _send({"refused": TOO_LARGE, "values": {}})


def _send_rows(rows: list[tuple[int, list[str]]]) -> None:
    _send({"first": rows[0][0], "last": rows[-1][0], "rows": len(rows)}, packed(rows))


def _limit() -> None:
    """Keep this process to its memory and time, where the system knows such limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, ValueError, OSError):
        pass  # Windows and macOS: the parent's clock still stops it


if __name__ == "__main__":
    main(sys.argv[1])
