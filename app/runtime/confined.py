"""Reading what strangers sent, in a process of its own with little memory and time, no secret and no database.

What a crafted file can do to its decoder (allocate without end, run for minutes, crash, take it over) stays there.
Only a few such processes run at once, so that their memory is bounded too; of one community a single one, so that no
community takes the places of all. A reader is a module with a function ``read(data, *arguments)`` that yields frames:
a small description and some bytes.

    python -m app.runtime.confined <module> <memory> <seconds> [arguments]     the file on standard input
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import threading
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from app.runtime.environment import search_path

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    Frame = tuple[dict[str, Any], bytes]

AT_ONCE: Final = 2  # readers of one web process
WAITING: Final = 2  # for a place among them: each holds one of the threads that serve pages
WAIT_SECONDS: Final = 10  # before whoever sent the file is told to come again
_LONGEST_HEAD: Final = 100_000
_ROOT = Path(__file__).parents[2]


class Refused(Exception):
    """A file is refused: a message id and its values, for the page to translate."""

    def __init__(self, message: str, **values: Any) -> None:
        super().__init__(message)
        self.message, self.values = message, values


class Busy(Exception):
    """As many files as this process reads at once are being read. ``own``: one of the same community."""

    def __init__(self, *, own: bool = False) -> None:
        super().__init__("another file is being read")
        self.own = own


class GaveUp(Exception):
    """The reader went over its memory or its time, or it crashed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader may use. ``seconds`` are of the processor; on the clock it has twice as many."""

    memory: int
    seconds: int
    output: int = 100_000_000
    """Bytes of all that it hands over."""


class Places:
    """So many at once, and of one community one; of those who wait, who waited longest comes first.

    Whoever cannot have a place soon is turned away at once: waiting takes a thread from those who want pages.
    """

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self._changed = threading.Condition()
        self._taken: list[Hashable] = []
        self._waiting: deque[tuple[Hashable, object]] = deque()

    @contextmanager
    def place(self, whose: Hashable) -> Iterator[None]:
        """A place for a community (None: for nobody's). Raises Busy."""
        self._take(whose)
        try:
            yield
        finally:
            with self._changed:
                self._taken.remove(whose)
                self._changed.notify_all()

    def _take(self, whose: Hashable) -> None:
        with self._changed:
            if whose is not None and whose in (*self._taken, *(each for each, _turn in self._waiting)):
                raise Busy(own=True)
            if len(self._taken) >= self.at_once or self._waiting:
                self._wait(whose)
            self._taken.append(whose)

    def _wait(self, whose: Hashable) -> None:
        if len(self._waiting) >= WAITING:
            raise Busy
        turn = (whose, object())  # nobody's are told apart too
        self._waiting.append(turn)
        try:
            if not self._changed.wait_for(
                lambda: len(self._taken) < self.at_once and self._waiting[0] is turn, WAIT_SECONDS
            ):
                raise Busy
        finally:
            self._waiting.remove(turn)
            self._changed.notify_all()


READERS = Places(AT_ONCE)


def frames(
    module: str,
    data: bytes,
    limits: Limits,
    arguments: Sequence[str] = (),
    *,
    whose: Hashable = None,
    places: Places = READERS,
) -> Iterator[Frame]:
    """The frames that the reader ``module`` makes of the data of a community. Raises Refused, GaveUp and Busy."""
    left = limits.output
    with places.place(whose), _reader(module, limits, arguments) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(data)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it gave up already: what it says comes next, or nothing
        while (frame := _next(process.stdout, left)) is not None:
            head, content = frame
            left -= len(content)
            if "refused" in head:
                raise Refused(head["refused"], **head["values"])
            if "end" in head:
                return
            yield head, content
    raise GaveUp(module)


@contextmanager
def _reader(module: str, limits: Limits, arguments: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        "PYTHONPATH": str(_ROOT),
        "PATH": search_path(),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        # What sets letters would otherwise take a thread, and its memory, for each processor.
        "RAYON_NUM_THREADS": "2",
    }
    command = [sys.executable, "-m", __name__, module, str(limits.memory), str(limits.seconds), *arguments]
    process = subprocess.Popen(
        command,
        cwd=_ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    stop = threading.Timer(2 * limits.seconds, process.kill)
    stop.start()
    try:
        yield process
    finally:
        stop.cancel()
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):  # what it did not take of the file
                    stream.close()
        process.wait()


def _next(stream: IO[bytes], most: int) -> Frame | None:
    lengths = stream.read(8)
    if len(lengths) < 8:
        return None
    head_length, length = struct.unpack("<II", lengths)
    if head_length > _LONGEST_HEAD or length > most:
        return None  # what it says about itself is believed no more than the file
    head, content = stream.read(head_length), stream.read(length)
    return (json.loads(head), content) if len(content) == length and len(head) == head_length else None


# ---------------------------------------------------------------- in the reader's process


def main(module: str, memory: str, seconds: str, *arguments: str) -> None:
    """Read the file on standard input."""
    _limit(Limits(int(memory), int(seconds)))
    try:
        for head, content in import_module(module).read(sys.stdin.buffer.read(), *arguments):
            _send(head, content)
        _send({"end": True})
    except Refused as refusal:
        _send({"refused": refusal.message, "values": refusal.values})


def _send(head: dict[str, Any], content: bytes = b"") -> None:
    encoded = json.dumps(head).encode()
    sys.stdout.buffer.write(struct.pack("<II", len(encoded), len(content)) + encoded + content)
    sys.stdout.buffer.flush()


NICE = 10
"""By how much a process yields the processor to those that serve pages."""


def _limit(limits: Limits) -> None:
    """Keep this process to its memory and time, and from writing files, where the system knows such limits."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        os.nice(NICE)
    except (ImportError, ValueError, OSError):
        pass  # Windows and macOS: the parent's clock still stops it


if __name__ == "__main__":
    # Under the name by which readers import it, so that what they raise is what is caught here.
    import_module("app.runtime.confined").main(*sys.argv[1:])
