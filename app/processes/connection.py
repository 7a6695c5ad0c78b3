"""A connection of the web server as gunicorn knows one, with everything it would wait for kept at hand instead."""

from __future__ import annotations

import errno
import io
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from gunicorn import http
from gunicorn.http.errors import NoMoreData, ParseException
from gunicorn.workers.gthread import TConn
from werkzeug.exceptions import ClientDisconnected

from app.processes.request_buffer import RequestBuffer
from app.runtime.config import LARGEST_REQUEST

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterable, Iterator

LARGEST_BODY = LARGEST_REQUEST + 64 * 1024  # a little more than the application takes, so that it can say so
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
_PIECE = 64 * 1024


class State(Enum):
    """What a connection is at."""

    IDLE = auto()  # between requests, or before the first
    HEAD = auto()
    BODY = auto()
    RUNNING = auto()  # a thread has it
    WRITING = auto()
    LINGERING = auto()  # answered for the last time


class Connection(TConn):
    """One client. Threads read from ``incoming`` and write to ``sock``; ``peer`` is the socket, which the loop has."""

    sock: Any

    def __init__(self, cfg: Any, peer: socket.socket, client: Any, server: Any) -> None:
        super().__init__(cfg, peer, client, server)
        self.peer = peer
        self.sock = _Outgoing(peer)
        self.incoming = RequestBuffer(LARGEST_BODY)
        self.data_ready = True
        self.state = State.IDLE
        self.began = 0.0
        self.deadline = 0.0
        self.keep = False

    def init(self) -> None:
        """Make the parser, in a thread."""
        if not self.initialized:
            self.initialized = True
            source: Any = self  # all that a parser asks of a socket is recv
            self.parser = http.get_parser(self.cfg, source, self.client)

    def recv(self, count: int) -> bytes:
        """The next bytes of the request under way; empty at its end."""
        return self.incoming.recv(count)

    def renew(self) -> bytes:
        """Make ready for the next request; returns what is already here of it."""
        rest = self.incoming.rest
        self.incoming.close()
        self.incoming = RequestBuffer(LARGEST_BODY)
        self.sock.asked = False
        return rest

    def read_to_its_end(self) -> bool:
        """Skip what the application left of the body; False where the request ended elsewhere than was thought."""
        parser: Any = self.parser
        return bool(parser.finish_body()) and not parser.unreader.buf.getvalue() and self.incoming.drained()

    def ask_for_the_body(self) -> None:
        """Tell a client that waits to be asked."""
        if self.incoming.expects_continue:
            self.sock.sendall(_CONTINUE)
            self.sock.asked = True

    def close(self, graceful: bool = False) -> None:
        """End the connection at once."""
        self.incoming.close()
        self.peer.close()


class _Outgoing:
    """What gunicorn writes a response to: sends what the network takes at once, and keeps the rest for the loop."""

    def __init__(self, peer: socket.socket) -> None:
        self.asked = False
        self._peer = peer
        self._rest = io.BytesIO()
        self._left = 0

    @property
    def waiting(self) -> bool:
        """True while there is something to send."""
        return self._left > 0

    def sendall(self, data: bytes) -> None:
        """Send, or keep to be sent."""
        sent = 0
        if not self._left:
            try:
                sent = self._peer.send(data)
            except (BlockingIOError, InterruptedError):
                sent = 0
        if sent < len(data):
            at = self._rest.tell()
            self._rest.seek(0, io.SEEK_END)
            self._left += self._rest.write(memoryview(data)[sent:])
            self._rest.seek(at)

    def send(self, data: bytes) -> int:
        """Gunicorn uses it to ask for a body, which is here already."""
        if not self.asked or data != _CONTINUE:
            self.sendall(data)
        return len(data)

    def flush(self) -> int:
        """Send some of what is left; returns how many bytes went."""
        at = self._rest.tell()
        piece = self._rest.read(_PIECE)
        try:
            sent = self._peer.send(piece)
        except (BlockingIOError, InterruptedError):
            sent = 0
        self._left -= sent
        self._rest.seek(at + sent)
        if not self._left:
            self._rest = io.BytesIO()
        return sent

    def setblocking(self, _flag: bool) -> None:
        """Nothing blocks here."""

    def gettimeout(self) -> float:
        """As of a socket that does not block."""
        return 0.0

    def shutdown(self, _how: int) -> None:
        """The loop ends connections."""
        raise OSError(errno.ENOTCONN, "the loop ends connections")

    def close(self) -> None:
        """The loop ends connections."""


class BodyErrors:
    """The application, told in its own terms of a body that is broken: 400, and not a failure of ours."""

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self._application = application

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer one request."""
        environ["wsgi.input"] = _Body(environ["wsgi.input"])
        return self._application(environ, start_response)


class _Body:
    def __init__(self, body: Any) -> None:
        self._body = body

    def read(self, *size: int) -> bytes:
        return bytes(self._read(self._body.read, *size))

    def readline(self, *size: int) -> bytes:
        return bytes(self._read(self._body.readline, *size))

    def readlines(self, *hint: int) -> list[bytes]:
        return list(self._read(self._body.readlines, *hint))

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.readline, b"")

    def _read(self, read: Callable[..., Any], *arguments: int) -> Any:
        try:
            return read(*arguments)
        except (ParseException, NoMoreData) as error:
            # The answer says that it is the last: where another request would begin is unknown.
            broken = getattr(getattr(self._body, "reader", None), "req", None)
            if broken is not None:
                broken.force_close()
            raise ClientDisconnected from error
