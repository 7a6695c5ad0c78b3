"""Two hundred clients that are slow on purpose, against the real server with two threads: others are served."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from tests.processes.server import Server, read_all, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

MANY = 200
LIMITS = {"HEAD_SECONDS": 3.0, "BODY_SECONDS": 3.0, "WRITE_SECONDS": 3.0, "IDLE_SECONDS": 3.0}
HEALTH = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
_BODY = (
    b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Content-Length: 100000\r\n\r\nusername="
)
ATTACKS = {
    "nothing is sent": b"",
    "half a request line": b"GET /sign",
    "half the headers": b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-a: ",
    "half a body": _BODY,
    "half a chunk": b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nuser",
    "a body that is asked for": _BODY.replace(b"\r\n\r\nusername=", b"\r\nExpect: 100-continue\r\n\r\n"),
    "idle after a request": HEALTH,
    "answered and not closed": HEALTH.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"),
    "a refused body never sent": _BODY.replace(b"100000", b"99999999"),
}


@pytest.fixture(scope="module")
def server(settings: Settings) -> Iterator[Server]:
    with serve(settings, LIMITS) as running:
        yield running


@pytest.mark.parametrize("begun", ATTACKS.values(), ids=ATTACKS)
def test_two_hundred_slow_clients_hold_up_nobody(server: Server, begun: bytes) -> None:
    with ExitStack() as stack:
        connections = []
        for _ in range(MANY):  # each sends at once: who is idle for too long is dropped without a word
            connections.append(stack.enter_context(server.connect()))
            connections[-1].sendall(begun)
        if (
            HEALTH[:20] in begun or b"99999999" in begun
        ):  # two hundred answers are work, which is not what this is about
            assert all(connection.recv(1) == b"H" for connection in connections)
        probes = [server.healthy() for _ in range(10)]
        assert probes == [True] * 10
        # And nobody keeps a connection for longer than a request may take.
        for connection in connections[:: MANY // 5]:
            connection.settimeout(LIMITS["HEAD_SECONDS"] + 18)
            answer = read_all(connection)
            if begun and b"/healthz" not in begun and b"99999999" not in begun:
                assert b" 408 Request Timeout\r\n" in answer, answer


def test_a_byte_now_and_then_does_not_prolong_a_head(server: Server) -> None:
    began = time.monotonic()
    with server.connect() as connection, pytest.raises(OSError):
        connection.sendall(b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\n")
        while time.monotonic() < began + 15:
            connection.sendall(b"X-a: b\r\n")
            time.sleep(0.1)
    assert time.monotonic() - began < LIMITS["HEAD_SECONDS"] + 3


def test_a_byte_now_and_then_does_not_prolong_a_body(server: Server) -> None:
    began = time.monotonic()
    with server.connect() as connection, pytest.raises(OSError):
        connection.sendall(_BODY)
        while time.monotonic() < began + 15:
            connection.sendall(b"a")
            time.sleep(0.1)
    assert time.monotonic() - began < LIMITS["BODY_SECONDS"] + 3


def test_who_reads_slowly_holds_no_thread(settings: Settings) -> None:
    # Larger than what the system takes off our hands.
    load = "load = lambda: lambda e, s: (s('200 OK', []), [b'x' * (1 if e['PATH_INFO'] == '/healthz' else 2**23)])[1]"
    with serve(settings, LIMITS, load) as server, ExitStack() as stack:
        for _ in range(20):
            connection = stack.enter_context(socket.socket())
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.connect(("127.0.0.1", server.port))
            connection.sendall(b"GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        time.sleep(1)
        assert [server.healthy() for _ in range(10)] == [True] * 10
        # Who does read gets everything.
        whole = server.send(b"GET /large HTTP/1.0\r\nHost: localhost\r\n\r\n")
        assert len(whole.partition(b"\r\n\r\n")[2]) == 2**23
        # And who does not is cut off.
        time.sleep(LIMITS["WRITE_SECONDS"] + 2)
        assert len(read_all(connection)) < 2**23
