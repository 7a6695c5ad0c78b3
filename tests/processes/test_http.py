"""What the real web server does with requests that no browser sends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.processes.server import Server, read_all, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
POST = b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n" + FORM
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
CLOSE = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def server(settings: Settings) -> Iterator[Server]:
    with serve(settings, {"CONNECTIONS": 300.0}) as running:
        yield running


def statuses(answer: bytes) -> list[int]:
    return [int(status) for status in re.findall(rb"HTTP/1\.[01] (\d{3}) ", answer)]


@pytest.mark.parametrize(
    "body",
    [
        b"zz\r\nabc\r\n",
        b"-1\r\n\r\n",
        b"\r\n\r\n",
        b"3\r\nabcdef\r\n0\r\n\r\n",
        b"3\nabc\n0\n\n",
        b"1;\x00\r\na\r\n0\r\n\r\n",
    ],
)
def test_a_broken_chunk_is_the_clients_fault_and_ends_the_connection(server: Server, body: bytes) -> None:
    answer = server.send(CHUNKED + body + CLOSE)
    assert statuses(answer) == [400]
    assert b"This request could not be understood" in answer
    assert b"Connection: close" in answer


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        b"Content-Length: 3\r\nContent-Length: 4\r\n",
        b"Content-Length: +3\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding : chunked\r\n",
    ],
)
def test_a_request_of_two_lengths_smuggles_nothing(server: Server, headers: bytes) -> None:
    answer = server.send(POST + headers + b"\r\n0\r\n\r\n" + CLOSE)
    assert len(statuses(answer)) == 1 and statuses(answer)[0] in (400, 501), answer


def test_requests_may_follow_each_other_without_waiting(server: Server) -> None:
    answer = server.send(CLOSE.replace(b"Connection: close\r\n", b"") * 3 + CLOSE)
    assert statuses(answer) == [200] * 4


def test_a_body_that_nobody_reads_is_not_the_next_request(server: Server) -> None:
    inner = b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n"
    length = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n" % len(inner)
    chunks = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(inner)
    answer = server.send(length + inner + chunks + inner + b"\r\n0\r\n\r\n" + CLOSE)
    assert statuses(answer) == [200] * 3


def test_who_asks_before_sending_is_asked_once(server: Server) -> None:
    body = b"username=a&password=b"
    with server.connect() as connection:
        connection.sendall(
            POST + b"Expect: 100-continue\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body)
        )
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        assert statuses(read_all(connection)) == [400]  # no CSRF token


def test_more_than_is_taken_is_said_to_be_too_large_and_not_waited_for(server: Server) -> None:
    answer = server.send(POST + b"Content-Length: 99999999\r\n\r\n")
    assert statuses(answer) == [413]
    assert b"What you sent is too large" in answer


def test_a_body_cut_short_changes_nothing(server: Server) -> None:
    with server.connect() as connection:
        connection.sendall(POST + b"Content-Length: 100\r\n\r\nusername=")
    assert server.healthy()


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nA b: c\r\n\r\n", 400),
        (b"GET /" + b"a" * 17_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 17_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70000, 431),
    ],
)
def test_what_is_no_request_is_refused_in_words(server: Server, request_: bytes, status: int) -> None:
    answer = server.send(request_)
    assert statuses(answer) == [status]
    assert re.search("[\u4e00-\u9fff]", answer.partition(b"\r\n\r\n")[2].decode())
    log = server.log.read_text()
    assert "127.0.0.1" not in log.replace(f"http://127.0.0.1:{server.port}", "") and "aaaa" not in log


def test_a_newcomer_is_served_when_there_are_as_many_connections_as_may_be(server: Server) -> None:
    connections = [server.connect() for _ in range(400)]
    try:
        assert all(server.healthy() for _ in range(5))
    finally:
        for connection in connections:
            connection.close()
