"""Clients that ask for much at once and do not read, against a server that may open few files: others are served."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from app.web.assets import read_manifest
from tests.processes.server import OWN, ROOT, Server, read_all, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

CLIENTS = 100
AHEAD = 140
FILES = 700
FEW_FILES = f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({FILES}, {FILES}))\n"
# Answers of eight megabytes: more than the system takes and than is kept in memory. "/asked" says how many were made.
LARGE = 2**23
COUNTING = """
asked = [0]
def load():
    def application(environ, start_response):
        body = b"ok"
        if environ["PATH_INFO"] == "/large":
            asked[0] += 1
            body = b"x" * 2**23
        elif environ["PATH_INFO"] == "/asked":
            body = b"%d" % asked[0]
        start_response("200 OK", [("Content-Length", str(len(body)))])
        return [body]
    return application
"""


def get(path: str, close: bool = False) -> bytes:
    end = "Connection: close\r\n" if close else ""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{end}\r\n".encode()


@contextmanager
def unread(server: Server, request: bytes, clients: int = CLIENTS) -> Iterator[list[socket.socket]]:
    """Connections that have asked and take next to nothing of the answers."""
    with ExitStack() as stack:
        connections = []
        for _ in range(clients):
            connection = stack.enter_context(socket.socket())
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(30)
            connection.connect(("127.0.0.1", server.port))
            connection.sendall(request)
            connections.append(connection)
        yield connections


def asked(server: Server) -> int:
    return int(server.send(get("/asked", close=True)).partition(b"\r\n\r\n")[2])


@pytest.fixture(scope="module")
def script() -> str:
    return f"/static/dist/{read_manifest(ROOT / 'app' / 'static')['charts.js']}"


def test_many_requests_at_once_for_a_script_that_nobody_reads(settings: Settings, script: str) -> None:
    with serve(settings, {}, FEW_FILES + OWN) as server:
        with unread(server, get(script) * AHEAD):
            time.sleep(1)
            assert [server.healthy(30) for _ in range(10)] == [True] * 10
            assert server.send(get("/sign-in", close=True), 30).startswith(b"HTTP/1.1 200 ")
            whole = server.send(get(script, close=True), 30).partition(b"\r\n\r\n")[2]
            assert whole == (ROOT / "app" / script.lstrip("/")).read_bytes()
            # A connection each, and what the application has open anyway.
            assert server.open_files() < CLIENTS + 100
        assert server.log.stat().st_size < 20_000, server.log.read_text()[:20_000]


def test_a_part_of_a_script_can_be_asked_for(settings: Settings, script: str) -> None:
    with serve(settings, {}) as server:
        head, _, part = server.send(
            get(script, close=True).replace(b"\r\n\r\n", b"\r\nRange: bytes=100-70099\r\n\r\n")
        ).partition(b"\r\n\r\n")
        assert b" 206 " in head.splitlines()[0]
        assert part == (ROOT / "app" / script.lstrip("/")).read_bytes()[100:70_100]


def test_the_next_request_waits_until_the_answer_is_taken(settings: Settings) -> None:
    with serve(settings, {}, COUNTING) as server, unread(server, get("/large") * 50, clients=10):
        time.sleep(1)
        assert asked(server) <= 10
        # Whoever does read gets all of them.
        assert len(server.send(get("/large") * 3 + get("/asked", close=True), 30)) > 3 * LARGE


def test_answers_that_nobody_takes_are_bounded_together(settings: Settings) -> None:
    limits = {"UNSENT_TOTAL": 10.0 * LARGE}
    with serve(settings, limits, FEW_FILES + COUNTING) as server, unread(server, get("/large") * 5, 150):
        time.sleep(1)
        assert [server.healthy(30) for _ in range(10)] == [True] * 10
        whole = server.send(get("/large", close=True), 30).partition(b"\r\n\r\n")[2]
        assert len(whole) == LARGE
        assert server.open_files() < 100


def test_what_was_read_is_not_kept(settings: Settings) -> None:
    with serve(settings, {}, COUNTING) as server, ExitStack() as stack:
        before = server.open_files()
        for _ in range(20):
            connection = stack.enter_context(server.connect())
            connection.sendall(get("/large"))
            left = LARGE
            while left > 0:
                left -= len(connection.recv(65536))
        assert server.healthy()
        assert server.open_files() <= before + 20


def test_who_reads_slowly_gets_everything_and_who_does_not_read_is_cut_off(settings: Settings) -> None:
    limits = {"WRITE_SECONDS": 2.0, "SLOWEST": 100_000.0}
    load = "load = lambda: lambda e, s: (s('200 OK', []), [b'x' * 2**23])[1]"
    with serve(settings, limits, load) as server, unread(server, get("/large", close=True), 1) as (idle,):
        slow = server.connect()
        slow.sendall(get("/large", close=True))
        size, began = 0, time.monotonic()
        while piece := slow.recv(65536):
            size += len(piece)
            time.sleep(max(0.0, began + size / 1_000_000 - time.monotonic()))
        slow.close()
        assert size > 2**23
        assert time.monotonic() - began > 2 * limits["WRITE_SECONDS"]
        assert len(read_all(idle)) < 2**23


def test_connections_leave_files_for_the_application(settings: Settings) -> None:
    with serve(settings, {}, FEW_FILES + OWN) as server, ExitStack() as stack:
        for _ in range(FILES):
            stack.enter_context(server.connect())
        assert all(server.healthy(30) for _ in range(5))
        assert server.open_files() < FILES / 2
