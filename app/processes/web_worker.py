"""A worker of the web server that no slow client can hold up.

Waitress does the waiting: its loop collects whole requests and sends responses, and a thread is given a request that
is all there. What it leaves open is set here: how long a client may take, how many may wait, how much they may send
and leave unread. Of each connection one request is in work, and the next is looked at when its answer was taken.
Gunicorn starts the workers, watches over them and stops them.
"""

from __future__ import annotations

import fcntl
import logging
import os
import resource
import struct
import termios
import time
from contextlib import suppress
from http import HTTPStatus
from math import inf
from typing import TYPE_CHECKING, Any

from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.buffers import OverflowableBuffer
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask
from waitress.utilities import Error
from werkzeug.wsgi import FileWrapper

from app.processes import admission, refusals
from app.runtime.config import LARGEST_REQUEST

if TYPE_CHECKING:
    import socket

CONNECTIONS = 1000  # of one worker
HEAD_SECONDS = 10.0  # from the first byte of a request to its empty line
BODY_SECONDS = 20.0  # from the first byte to the last of a body, and one second more for each SLOWEST bytes
SLOWEST = 10_000  # bytes a second: a telephone at the edge of its network
WAITING = 10  # requests for each thread: what comes after them would wait for longer than people do
RETRY_SECONDS = 3
WRITE_SECONDS = 20.0  # to take a response, and one second more for each SLOWEST bytes
IDLE_SECONDS = 15.0  # between requests
LARGEST_HEAD = 16 * 1024
LARGEST_BODY = LARGEST_REQUEST + 64 * 1024  # a little more than the application takes, so that it can say so
IN_MEMORY = 1024 * 1024  # bytes of a body or a response; what is larger is in a file
LARGE = 256 * 1024
LARGE_TOTAL = 128 * IN_MEMORY  # bytes of all large bodies of a worker that are under way
UNSENT_TOTAL = 128 * IN_MEMORY  # bytes of all responses of a worker that wait for their readers
GRACE_SECONDS = 7.0  # for requests under way when the worker stops; gunicorn kills it a second later
_ROUND_SECONDS = 0.5
_FILES = 256 + (LARGE_TOTAL + UNSENT_TOTAL) // IN_MEMORY  # open besides connections: the application's, large bodies
_SPARE = 16  # connections that are taken where none can make room
_BLOCK = 64 * 1024


class _Refusal(Error):
    def __init__(self, status: HTTPStatus, retry_after: int = 60) -> None:
        super().__init__("")
        self.code, self.reason, self.retry_after = status.value, status.phrase, retry_after


class _Refused(ErrorTask):
    """The answer to what is no request, or comes too late or too much: in both languages, and the last."""

    def execute(self) -> None:
        error = self.request.error
        body = refusals.words(error.code)
        self.status = f"{error.code} {error.reason}"
        self.response_headers += [("Content-Type", "text/plain; charset=utf-8"), ("X-Content-Type-Options", "nosniff")]
        if error.code == HTTPStatus.SERVICE_UNAVAILABLE:
            self.response_headers.append(("Retry-After", str(getattr(error, "retry_after", 60))))
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class _Blocks(FileWrapper):
    """A file as a response, read and closed while it is made: one that waits for its reader keeps no file open."""

    def __init__(self, file: Any, _size: int = _BLOCK) -> None:
        super().__init__(file, _BLOCK)


class _Task(WSGITask):
    def get_environment(self) -> dict[str, Any]:
        environ: dict[str, Any] = super().get_environment()
        environ["wsgi.file_wrapper"] = _Blocks
        return environ


class _Request(HTTPRequestParser):
    def parse_header(self, header_plus: bytes) -> None:
        """Read the head. A proxy that believes the other one of two lengths would see another next request."""
        super().parse_header(header_plus)
        if self.chunked and "CONTENT_LENGTH" in self.headers:
            raise ParsingError("two lengths")


class _Client(HTTPChannel):
    """A connection that knows since when its client has been sending or reading. Used by the loop's thread alone."""

    parser_class = _Request
    task_class = _Task
    error_task_class = _Refused
    sendbuf_len: int

    def __init__(self, *args: Any, **options: Any) -> None:
        self.request: HTTPRequestParser | None = None
        self.since = time.monotonic()
        self.flushing = False
        self.unsent = 0
        self.held = 0
        self.ahead = b""
        self.origin = ""
        self.sent_continue = self.turned_away = False
        self.outbufs: list[Any] = []
        super().__init__(*args, **options)
        # Each time that a client takes a little, as much as this is read from the file of what is left.
        self.sendbuf_len = min(self.sendbuf_len, 4 * _BLOCK)

    def readable(self) -> bool:
        """True if more is to be read. The loop asks each time around, so what was read too early gets its turn here."""
        if not (self.requests or self.total_outbufs_len or self.will_close or self.close_when_flushed):
            if self.held:
                self._forget_what_was_read()
            # What the system has taken is not taken by the client yet; asked again in the loop's next round.
            if self.ahead and not self._on_the_way():
                self.received(b"")
            if self.ahead:
                return False
        readable: bool = super().readable()
        return readable

    def received(self, data: bytes) -> bool:
        """Take what the client sent next, as far as it is one request; the rest waits until its answer is taken."""
        with self.requests_lock:
            if self.will_close or self.close_when_flushed:
                return False
            self.ahead += data
            while self.ahead and not self.requests:
                self._parse()
        if self.turned_away:
            self.turn_away()
            return True
        if self.request is not None and self.size > LARGE:
            self.server.limit_large_bodies()
        return True

    def _parse(self) -> None:
        if self.request is None:
            self.since = time.monotonic()
            self.request = self.parser_class(self.adj)
        request = self.request
        self.ahead = self.ahead[request.received(self.ahead) :]
        if request.expect_continue and request.headers_finished and not self.sent_continue:
            self.send_continue()
        if request.completed:
            self.sent_continue, self.request = False, None
            if not request.empty:
                self.requests.append(request)
                self.server.add_task(self)

    def write_soon(self, data: bytes) -> int:
        """Send this piece of a response, or keep it for when the client reads (in the thread that makes it)."""
        with self.outbuf_lock:
            self.held += len(data)
        written: int = super().write_soon(data)
        return written

    def _forget_what_was_read(self) -> None:
        """Free what a response took, memory or file: waitress keeps it until the connection ends."""
        with self.outbuf_lock:
            for buffer in self.outbufs:
                buffer.close()
            self.outbufs = [OverflowableBuffer(self.adj.outbuf_overflow)]
            self.current_outbuf_count = self.held = 0

    @property
    def size(self) -> int:
        """How many bytes of a body have come: of the one that comes, or that a thread has."""
        return sum(request.body_bytes_received for request in (self.request, *self.requests) if request is not None)

    def deadline(self) -> float:
        """When the client's time is up for what it does now; never while a thread has its request."""
        if self.requests:
            self.flushing, self.since = False, time.monotonic()
            return inf
        if unsent := int(self.total_outbufs_len):
            unsent += self._on_the_way()
            if not self.flushing:
                self.flushing, self.since, self.unsent = True, time.monotonic(), unsent
            return self.since + WRITE_SECONDS + (self.unsent - unsent) / SLOWEST
        if self.flushing:
            self.flushing, self.since = False, time.monotonic()
        if self.request is None:
            return self.since + IDLE_SECONDS
        if not self.request.headers_finished:
            return self.since + HEAD_SECONDS
        return self.since + BODY_SECONDS + self.size / SLOWEST

    def _on_the_way(self) -> int:
        """How many bytes the system has taken and the client has not; 0 where the system does not say."""
        with suppress(OSError):
            (queued,) = struct.unpack("i", fcntl.ioctl(self.socket, termios.TIOCOUTQ, b"\0" * 4))
            return int(queued)
        return 0

    def give_up(self) -> None:
        """Say that it took too long, where a request was under way; otherwise just end the connection."""
        if self.request is None or self.total_outbufs_len:
            self.drop()
        else:
            self.refuse(HTTPStatus.REQUEST_TIMEOUT)

    def refuse(self, status: HTTPStatus) -> None:
        """Answer half a request."""
        with self.requests_lock:
            request, self.request = self.request, None
            assert request is not None
            request.error = _Refusal(status)
            request.completed = True
            self.requests.append(request)
        self.server.add_task(self)
        if self.turned_away:
            self.turn_away()

    def turn_away(self) -> None:
        """Refuse the request: a few words, in the loop's own thread, because threads may be what is lacking."""
        self.turned_away = False
        self.service()

    def drop(self) -> None:
        """End the connection at once."""
        self.will_close = True
        self.handle_close()


class _Server(TcpWSGIServer):
    channel_class = _Client
    tasks = 0
    """Requests that threads were given: only they wear a worker out."""
    most = CONNECTIONS
    most_waiting = WAITING
    proxies = 0

    def add_task(self, task: Any) -> None:
        """Give a request to the threads; where too many wait for one, it or another is refused at once."""
        request, threads = task.requests[0], self.task_dispatcher
        task.origin = admission.address_of(str(task.addr[0]), request.headers, self.proxies)
        gives_way = None
        if request.error is None and len(threads.queue) >= self.most_waiting:
            with threads.lock:
                gives_way = admission.to_give_way(threads.queue, task.origin)
                if gives_way is not None:
                    threads.queue.remove(gives_way)
            (gives_way or task).requests[0].error = _Refusal(HTTPStatus.SERVICE_UNAVAILABLE, RETRY_SECONDS)
        if request.error is not None:
            task.turned_away = True
            return
        super().add_task(task)
        if gives_way is None:
            self.tasks += 1
        else:
            gives_way.turn_away()

    def maintenance(self, _now: float) -> None:
        """End what took too long."""
        now = time.monotonic()
        for client in list(self.active_channels.values()):
            if client.deadline() <= now:
                client.give_up()

    def handle_accept(self) -> None:
        """Take a connection; where there are too many, the one that has waited longest for its client makes room."""
        super().handle_accept()
        if len(self.active_channels) >= self.most:
            waiting = [client for client in self.active_channels.values() if not client.requests]
            if waiting:
                min(waiting, key=lambda client: (client.request is not None, client.since)).drop()

    def limit_large_bodies(self) -> None:
        """Refuse the large body that has been under way for longest where all together are too much."""
        large = [client for client in self.active_channels.values() if client.size > LARGE]
        if sum(client.size for client in large) > LARGE_TOTAL:
            coming = [client for client in large if client.request is not None]
            min(coming, key=lambda client: client.since).refuse(HTTPStatus.SERVICE_UNAVAILABLE)

    def limit_unsent(self) -> None:
        """Where all responses together are too much, drop the clients that have taken nothing for longest."""
        unsent = [client for client in self.active_channels.values() if client.total_outbufs_len]
        total = sum(client.held for client in unsent)
        if total <= UNSENT_TOTAL:
            return
        waiting = sorted((client for client in unsent if not client.requests), key=lambda client: client.last_activity)
        for client in waiting:
            if total <= UNSENT_TOTAL:
                break
            total -= client.held
            client.drop()

    @property
    def busy(self) -> bool:
        """True while a request is being answered or an answer being sent."""
        return any(client.requests or client.total_outbufs_len for client in self.active_channels.values())


class WaitingWorker(Worker):
    """Gunicorn's worker with waitress in it."""

    proxies = 0
    """So many trusted proxies stand before the server."""

    def run(self) -> None:
        """Serve until the worker is told to stop or has answered its share; what is under way is answered first."""
        # A line for each request that waits for a thread, and for each client that left before its answer, by its path.
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        logging.getLogger("waitress").setLevel(logging.WARNING)
        threads = ThreadedTaskDispatcher()
        threads.set_thread_count(self.cfg.threads)
        clients: dict[int, Any] = {}
        servers = [self._server(listener.sock, clients, threads) for listener in self.sockets]  # type: ignore[attr-defined] # gunicorn wraps them
        while self.alive and self.ppid == os.getppid() and sum(server.tasks for server in servers) < self.max_requests:
            self._round(clients)
            for server in servers:
                server.limit_unsent()
        for server in servers:
            server.accepting = False
            server.close()
        until = time.monotonic() + GRACE_SECONDS
        while any(server.busy for server in servers) and time.monotonic() < until:
            self._round(clients, 0.05)
        threads.shutdown(timeout=1)

    def _round(self, clients: dict[int, Any], seconds: float = _ROUND_SECONDS) -> None:
        self.notify()
        wasyncore.loop(timeout=seconds, use_poll=True, map=clients, count=1)

    def _server(self, listener: socket.socket, clients: dict[int, Any], threads: ThreadedTaskDispatcher) -> _Server:
        options = Adjustments(
            sockets=[listener],
            ident="qingshe",
            max_request_header_size=LARGEST_HEAD,
            max_request_body_size=LARGEST_BODY,
            # Whose headers of forwarding count is the application's to say (QINGSHE_TRUSTED_PROXIES).
            clear_untrusted_proxy_headers=False,
            inbuf_overflow=IN_MEMORY,
            outbuf_overflow=IN_MEMORY,
            connection_limit=_connections() + _SPARE,
            cleanup_interval=_ROUND_SECONDS,
            # A response is made at once, however slowly it is read: what is large overflows into a file.
            outbuf_high_watermark=1024 * 1024 * 1024,
            log_socket_errors=False,
        )
        address = (listener.family, listener.type, listener.proto, listener.getsockname())
        server = _Server(
            self.wsgi, clients, True, listener, dispatcher=threads, adj=options, sockinfo=address, bind_socket=False
        )
        server.most, server.proxies = _connections(), self.proxies
        server.most_waiting = WAITING * self.cfg.threads
        return server


def _connections() -> int:
    """How many connections the files that this process may have open suffice for."""
    files = _open_files()
    return min(CONNECTIONS, max(files - _FILES, files // 4))


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
