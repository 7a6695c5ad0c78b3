"""More requests than the threads can answer in time: a bounded number waits, the rest is told so at once."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.processes.admission import address_of, to_give_way
from tests.processes.server import THREADS, Server, read_all, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

# Takes a moment for each request, and a while for those that ask for it.
SLOW = """
import time

def application(environ, start_response):
    time.sleep({"/slow": 3, "/steady": 0.05}.get(environ["PATH_INFO"], 0.01))
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


WORN_OUT = 600
# A worker that is done after so many requests.
SHORT = f"""
from app.processes import web_server
usual = web_server.gunicorn_options
web_server.gunicorn_options = lambda settings: {{
    **usual(settings), "max_requests": {WORN_OUT}, "max_requests_jitter": 0
}}
"""
FLOODER = "127.0.0.2"  # another address of this machine


@contextmanager
def _flood(server: Server, connections: int) -> Iterator[Counter[bytes]]:
    """One address that asks again as soon as it is answered; the first bytes of the answers, counted."""
    over, answers = threading.Event(), Counter[bytes]()

    def ask() -> None:
        while not over.is_set():
            try:
                with socket.create_connection(("127.0.0.1", server.port), 10, (FLOODER, 0)) as connection:
                    connection.sendall(_request("/steady"))
                    answers[read_all(connection)[:12]] += 1
            except OSError:
                time.sleep(0.01)

    threads = [threading.Thread(target=ask) for _ in range(connections)]
    for thread in threads:
        thread.start()
    try:
        yield answers
    finally:
        over.set()
        for thread in threads:
            thread.join()


def test_who_floods_refuses_itself(settings: Settings) -> None:
    """And is not what a worker is worn out by: what it was refused, it did not do."""
    with serve(settings, {"WAITING": WAITING}, SLOW + SHORT) as server, _flood(server, 20) as answers:
        time.sleep(1)
        worker = _worker(server)
        others = [server.send(_request("/quick"))[:12] for _ in range(20)]
        health = [server.healthy() for _ in range(5)]
        while answers[b"HTTP/1.1 503"] < 2 * WORN_OUT and answers[b"HTTP/1.1 200"] < WORN_OUT / 2:
            time.sleep(0.05)
        assert answers[b"HTTP/1.1 503"] >= WORN_OUT
        assert _worker(server) == worker
    assert others == [b"HTTP/1.1 200"] * 20
    assert health == [True] * 5


def test_what_is_no_request_takes_no_place(settings: Settings) -> None:
    with serve(settings, {"WAITING": WAITING}, SLOW) as server, ExitStack() as stack:
        for _ in range(THREADS):
            stack.enter_context(server.connect(30)).sendall(_request("/slow"))
        time.sleep(0.5)
        for _ in range(10 * WAITING):
            stack.enter_context(server.connect(30)).sendall(b"no request\r\n\r\n")
        time.sleep(0.5)
        assert server.send(_request("/quick")).endswith(b"served")


def _worker(server: Server) -> str:
    return Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().strip()


@dataclass(frozen=True)
class Waiting:
    number: int
    origin: str


@given(st.lists(st.sampled_from("abc"), max_size=12), st.sampled_from("abcd"))
def test_places_are_shared(origins: list[str], newcomer: str) -> None:
    waiting = [Waiting(number, origin) for number, origin in enumerate(origins)]
    places = Counter(origins)
    gives_way = to_give_way(waiting, newcomer)
    if gives_way is None:
        assert places[newcomer] >= max(places.values(), default=0)
    else:
        assert places[gives_way.origin] == max(places.values()) > places[newcomer]
        assert gives_way.number == max(each.number for each in waiting if each.origin == gives_way.origin)


@pytest.mark.parametrize(
    ("forwarded", "proxies", "address"),
    [
        ("", 0, "10.0.0.1"),
        ("192.0.2.1", 0, "10.0.0.1"),  # nobody who may say so
        ("192.0.2.1", 1, "192.0.2.1"),
        ("made up, 192.0.2.1", 1, "192.0.2.1"),
        ("made up, 192.0.2.1, 10.0.0.9", 2, "192.0.2.1"),
        ("", 1, "10.0.0.1"),
        ("192.0.2.1", 2, "10.0.0.1"),
    ],
)
def test_behind_proxies_the_address_is_the_one_that_they_saw(forwarded: str, proxies: int, address: str) -> None:
    assert address_of("10.0.0.1", {"X_FORWARDED_FOR": forwarded}, proxies) == address
