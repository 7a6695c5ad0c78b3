"""One request, put together from what a connection sends piece by piece.

Where a request ends is all that is found out here; what it says, and whether it is well formed, is the HTTP parser's
to judge. It is handed exactly these bytes and then the end of the stream, so a disagreement about the length cannot
let one request speak for the next: it ends the connection.
"""

from __future__ import annotations

import re
from tempfile import SpooledTemporaryFile

LARGEST_HEAD = 64 * 1024
IN_MEMORY = 256 * 1024  # of a body; the rest of it goes to a file without a name
_LONGEST_CHUNK_LINE = 8190
_LARGEST_TRAILER = 32 * 1024
_HEX = re.compile(rb"[0-9a-fA-F]{1,15}[ \t]*")


class RequestBuffer:
    """The bytes of one request. ``feed`` it until it is ``complete`` or ``too_long``, then ``recv`` from it.

    ``largest`` is the most bytes of a body that are waited for. ``last``: the connection cannot go on after this
    request, because where the next one begins is unknown. ``rest`` is what came after it. ``size`` counts bytes.
    """

    def __init__(self, largest: int) -> None:
        self.complete = False
        self.too_long = False
        self.last = False
        self.expects_continue = False
        self.in_body = False
        self.rest = b""
        self.size = 0
        self.starved = False
        """True once more was asked for than the request has."""
        self._largest = largest
        self._head = bytearray()
        self._left = 0
        self._chunks: _Chunks | None = None
        self._store: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - close() closes it

    @property
    def begun(self) -> bool:
        """True once a byte of the request is here."""
        return self.in_body or bool(self._head)

    def feed(self, data: bytes) -> None:
        """Take what the connection sent next."""
        if self.in_body:
            self._take_body(data)
            return
        searched = max(0, len(self._head) - 3)
        self._head += data
        if searched == 0:
            # An empty line or two before a request is what old clients send.
            while self._head.startswith(b"\r\n"):
                del self._head[:2]
        end = self._head.find(b"\r\n\r\n", searched)
        if end < 0:
            self.too_long = len(self._head) > LARGEST_HEAD
            return
        head, body = bytes(self._head[: end + 4]), bytes(self._head[end + 4 :])
        self._head.clear()
        self.in_body = True
        self._keep(head)
        if self._measure(head):
            self._take_body(body)
        else:
            self._keep(body)
            self._give_up()

    def recv(self, count: int) -> bytes:
        """The next bytes of the request, as a socket gives them; empty at its end."""
        data = self._store.read(count)
        self.starved = self.starved or not data
        return data

    def drained(self) -> bool:
        """True if every byte was read, and none beyond."""
        return not self.starved and self._store.tell() == self.size

    def close(self) -> None:
        """Forget the bytes."""
        self._store.close()

    def _measure(self, head: bytes) -> bool:
        """Find out where the body ends; False where that is not clear, or beyond what is waited for."""
        lengths, codings = set(), []
        for line in head.split(b"\r\n")[1:]:
            name, _colon, value = line.partition(b":")
            match name.strip().lower():
                case b"content-length":
                    lengths.add(value.strip())
                case b"transfer-encoding":
                    codings.append(value.strip().lower())
                case b"expect":
                    self.expects_continue = value.strip().lower() == b"100-continue"
        if codings:
            self._chunks = _Chunks()
            return codings == [b"chunked"] and not lengths
        if len(lengths) > 1 or not all(re.fullmatch(rb"[0-9]{1,15}", length) for length in lengths):
            return False
        self._left = int(next(iter(lengths), b"0"))
        return self._left <= self._largest

    def _take_body(self, data: bytes) -> None:
        if self._chunks is None:
            taken = min(self._left, len(data))
            self._left -= taken
            ended, broken = self._left == 0, False
        else:
            taken = self._chunks.scan(data)
            ended, broken = self._chunks.ended, self._chunks.broken
        self._keep(data[:taken])
        if broken or (not ended and self.size > self._largest):
            self._give_up()
        elif ended:
            self.rest = data[taken:]
            self._end()

    def _give_up(self) -> None:
        # The parser or the application refuses what is here so far.
        self.last = True
        self._end()

    def _end(self) -> None:
        self.complete = True
        self._store.seek(0)

    def _keep(self, data: bytes) -> None:
        self._store.write(data)
        self.size += len(data)


class _Chunks:
    """Follows the chunks of a body to its end."""

    def __init__(self) -> None:
        self.ended = False
        self.broken = False
        self._line = bytearray()
        self._left = 0  # of a chunk with its line end
        self._trailer: int | None = None  # its bytes so far, once the last chunk is through

    def scan(self, data: bytes) -> int:
        """How many of the bytes belong to the body."""
        at = 0
        while at < len(data) and not self.ended and not self.broken:
            if self._left:
                step = min(self._left, len(data) - at)
                self._left -= step
                at += step
                continue
            end = data.find(b"\n", at) + 1 or len(data)
            self._line += data[at:end]
            at = end
            if len(self._line) > _LONGEST_CHUNK_LINE:
                self.broken = True
            elif self._line.endswith(b"\n"):
                self._take_line(bytes(self._line))
                self._line.clear()
        return at

    def _take_line(self, line: bytes) -> None:
        if not line.endswith(b"\r\n"):
            self.broken = True
        elif self._trailer is not None:
            self._trailer += len(line)
            self.ended = line == b"\r\n"
            self.broken = self._trailer > _LARGEST_TRAILER
        elif _HEX.fullmatch(size := line[:-2].partition(b";")[0]):
            length = int(size, 16)
            if length:
                self._left = length + 2
            else:
                self._trailer = 0
        else:
            self.broken = True
