"""More requests than the threads can answer in time: a bounded number waits, the rest is told so at once."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

from tests.processes.server import THREADS, read_all, serve

if TYPE_CHECKING:
    from app.runtime.config import Settings

# Takes a moment for each request, and a while for those that ask for it.
SLOW = """
import time

def application(environ, start_response):
    time.sleep(3 if environ["PATH_INFO"] == "/slow" else 0.01)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"served"]

def load():
    return application
"""
WAITING = 3


def test_a_queue_has_an_end(settings: Settings) -> None:
    with serve(settings, {"WAITING": WAITING}, SLOW) as server, ExitStack() as stack:
        held = [stack.enter_context(server.connect(30)) for _ in range(THREADS + WAITING * THREADS)]
        for connection in held[:THREADS]:
            connection.sendall(_request("/slow"))
        time.sleep(0.5)  # both threads have one
        for connection in held[THREADS:]:
            connection.sendall(_request("/quick"))
        time.sleep(0.5)
        began = time.monotonic()
        refused = [server.send(_request("/quick")) for _ in range(20)]
        assert time.monotonic() - began < 1.5, "they waited for a thread"
        for answer in refused:
            head, _, body = answer.partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 503 ") and b"\r\nRetry-After: 3" in head
            assert "系统繁忙" in body.decode()
        # Those that were let in are answered, each in its turn, and then everybody is again.
        assert all(read_all(connection).endswith(b"served") for connection in held)
        assert server.send(_request("/quick")).endswith(b"served")


def _request(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
