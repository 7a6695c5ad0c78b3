"""A worker of the web server that no slow client can hold up.

Gunicorn's own worker reads requests and writes responses in its threads: as many clients as there are threads, each
sending a byte now and then, and nobody else is served. Here one loop collects whole requests and sends responses;
a thread is given a request that is all there, and is free again once the response is made, however slowly it is read.
"""

from __future__ import annotations

import errno
import resource
import selectors
import socket
import time
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from gunicorn import http
from gunicorn.workers.gthread import ThreadWorker

from app.processes import refusals
from app.processes.connection import BodyErrors, Connection, State

if TYPE_CHECKING:
    from concurrent.futures import Future

CONNECTIONS = 1000  # of one worker
HEAD_SECONDS = 10  # from the first byte of a request to its empty line
BODY_SECONDS = 20  # for a body, and one second more for each SLOWEST bytes
SLOWEST = 10_000  # bytes a second: a telephone at the edge of its network
WRITE_SECONDS = 30  # to take a response, and one second more for each SLOWEST bytes
LINGER_SECONDS = 2  # for the other side to read the end of a response before the connection is cut
LARGE = 1024 * 1024
LARGE_TOTAL = 128 * 1024 * 1024  # bytes of all large bodies of a worker that are under way
_PIECE = 64 * 1024
_SWEEP_SECONDS = 0.5
_FILES = 256  # that the application may have open besides connections


class BufferedWorker(ThreadWorker):
    """Gunicorn's threaded worker with a loop that does all the waiting for clients."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.worker_connections = min(CONNECTIONS, _open_files() - _FILES)
        self._waiting: dict[Connection, None] = {}  # in the order in which they began to wait
        self._swept = 0.0

    def load_wsgi(self) -> None:
        """Load the application."""
        super().load_wsgi()
        self.wsgi: Any = BodyErrors(self.wsgi)

    def accept(self, listener: socket.socket) -> None:
        """Take a connection and wait for its request."""
        try:
            peer, address = listener.accept()
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE):
                self._make_room()
            elif error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                raise
            return
        if self.nr_conns >= self.worker_connections - 1:
            self._make_room()
        self.nr_conns += 1
        with suppress(OSError):
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = Connection(self.cfg, peer, address, listener.getsockname())
        self._wait(connection, State.IDLE, HEAD_SECONDS)

    def finish_request(self, conn: Any, fs: Future[bool]) -> None:
        """Send what is left of a response; then wait for the next request, or end the connection."""
        connection: Connection = conn
        try:
            connection.keep = bool(not fs.cancelled() and fs.result())
        except Exception:
            connection.keep = False
        if connection.sock.waiting:
            self._wait(connection, State.WRITING, WRITE_SECONDS, selectors.EVENT_WRITE)
        else:
            self._next(connection)

    def handle_request(self, req: http.Request, conn: Any) -> bool:
        """Answer a request, in a thread."""
        if conn.incoming.last:
            req.force_close()
        return super().handle_request(req, conn)

    def _keepalive_after(self, conn: Any, keepalive: bool) -> bool:
        """True if another request may follow, in a thread: only where this one was read to its last byte."""
        connection: Connection = conn
        return bool(keepalive) and not connection.incoming.last and connection.read_to_its_end()

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        """Refuse what is no HTTP. The log says what kind of fault it was, and not whose or of which address."""
        status = refusals.status_of(exc)
        if status < 500:
            self.log.warning("Refused what is no request: %s", type(exc).__name__)
        else:
            self.log.error("A request failed", exc_info=exc)
        with suppress(OSError):
            client.sendall(refusals.answer(status))

    def murder_pending(self) -> None:
        """Nothing waits there: all connections are in ``murder_keepalived``'s care."""

    def murder_keepalived(self, force: bool = False) -> None:
        """End the connections whose time is up (``force``: all that wait)."""
        now = time.monotonic()
        if not force and now - self._swept < _SWEEP_SECONDS:
            return
        self._swept = now
        for connection in list(self._waiting):
            # A stopping worker gives nobody more than a moment, but for a response that is on its way.
            if not self.alive and connection.state is not State.WRITING:
                connection.deadline = min(connection.deadline, now + LINGER_SECONDS)
            if force or connection.deadline <= now:
                self._give_up(connection)

    def _wait(self, connection: Connection, state: State, seconds: float, event: int = selectors.EVENT_READ) -> None:
        connection.began = time.monotonic()
        connection.deadline = connection.began + seconds
        connection.state = state
        self._waiting[connection] = None
        on_ready = self._on_writable if event == selectors.EVENT_WRITE else self._on_readable
        self.poller.register(connection.peer, event, partial(on_ready, connection))

    def _stop_waiting(self, connection: Connection) -> None:
        del self._waiting[connection]
        with suppress(OSError, KeyError, ValueError):
            self.poller.unregister(connection.peer)

    def _on_readable(self, connection: Connection, _peer: Any) -> None:
        if connection not in self._waiting:  # dropped for another one of the same round
            return
        try:
            data = connection.peer.recv(_PIECE)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            self._drop(connection)  # half a request is none
        elif connection.state is not State.LINGERING:
            self._take(connection, data)

    def _on_writable(self, connection: Connection, _peer: Any) -> None:
        if connection not in self._waiting:
            return
        try:
            sent = connection.sock.flush()
        except OSError:
            self._drop(connection)
            return
        connection.deadline = min(connection.deadline + sent / SLOWEST, time.monotonic() + WRITE_SECONDS)
        if not connection.sock.waiting:
            self._stop_waiting(connection)
            self._next(connection)

    def _take(self, connection: Connection, data: bytes) -> None:
        """Add to the request of a waiting connection, and hand it to a thread when it is all there."""
        incoming = connection.incoming
        incoming.feed(data)
        if incoming.too_long:
            self._refuse(connection, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        elif incoming.complete:
            self._stop_waiting(connection)
            connection.state = State.RUNNING
            self.enqueue_req(connection)
        elif incoming.in_body:
            if connection.state is not State.BODY:
                connection.state, connection.began = State.BODY, time.monotonic()
                connection.ask_for_the_body()
            connection.deadline = connection.began + BODY_SECONDS + incoming.size / SLOWEST
            if incoming.size > LARGE:
                self._limit_large()
        elif connection.state is State.IDLE and incoming.begun:
            connection.state = State.HEAD
            connection.deadline = time.monotonic() + HEAD_SECONDS

    def _next(self, connection: Connection) -> None:
        """What follows a response that is sent: the next request, or the end."""
        if connection.keep:
            rest = connection.renew()
            self._wait(connection, State.IDLE, float(self.cfg.keepalive))
            if rest:
                self._take(connection, rest)
            return
        # The other side may still be sending; a cut would take away the response before it is read.
        try:
            connection.peer.shutdown(socket.SHUT_WR)
        except OSError:
            self._close(connection)
        else:
            self._wait(connection, State.LINGERING, LINGER_SECONDS)

    def _limit_large(self) -> None:
        """Give up the large body that has been under way for longest where all together are too much."""
        large = [each for each in self._waiting if each.state is State.BODY and each.incoming.size > LARGE]
        if sum(each.incoming.size for each in large) > LARGE_TOTAL:
            self._refuse(large[0], HTTPStatus.SERVICE_UNAVAILABLE)

    def _make_room(self) -> None:
        """Drop a connection for a newer one: rather one between requests than one with half a request."""
        order = (State.LINGERING, State.IDLE, State.HEAD, State.BODY, State.WRITING)
        oldest = min(self._waiting, key=lambda each: order.index(each.state), default=None)
        if oldest is not None:
            self._drop(oldest)

    def _give_up(self, connection: Connection) -> None:
        if connection.state in (State.HEAD, State.BODY):
            self._refuse(connection, HTTPStatus.REQUEST_TIMEOUT)
        else:
            self._drop(connection)

    def _refuse(self, connection: Connection, status: int) -> None:
        with suppress(OSError):
            connection.peer.send(refusals.answer(status))
        connection.keep = False
        self._stop_waiting(connection)
        self._next(connection)

    def _drop(self, connection: Connection) -> None:
        self._stop_waiting(connection)
        self._close(connection)

    def _close(self, connection: Connection) -> None:
        self.nr_conns -= 1
        connection.close()


def _open_files() -> int:
    """How many files this process may have open, raised as far as it may be and is of use."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS + _FILES
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return wanted
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
        return most
    return soft
