"""Where a request ends, however it is cut into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.processes.request_buffer import LARGEST_HEAD, RequestBuffer

HEAD = b"POST /x HTTP/1.1\r\nHost: a\r\n"
LARGEST = 1000
WHOLE = {
    "no body": HEAD + b"\r\n",
    "an empty line first": b"\r\n" + HEAD + b"\r\n",
    "a body": HEAD + b"Content-Length: 5\r\n\r\nab\r\nc",
    "a length said twice": HEAD + b"Content-Length: 2\r\ncontent-length: 2\r\n\r\nab",
    "chunks": HEAD + b"Transfer-Encoding: Chunked\r\n\r\n3\r\na\r\n\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n",
    "chunks with a trailer": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\nZ: 1\r\n\r\n",
}
UNCLEAR = {
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
    "a length and chunks": HEAD + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "two codings": HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "a coding twice": HEAD + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a negative length": HEAD + b"Content-Length: -2\r\n\r\nab",
    "a signed length": HEAD + b"Content-Length: +2\r\n\r\nab",
    "a length that is none": HEAD + "Content-Length: ²\r\n\r\nab".encode(),
    "too long a body": HEAD + b"Content-Length: 1001\r\n\r\n",
    "a chunk of no size": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "an empty size": HEAD + b"Transfer-Encoding: chunked\r\n\r\n\r\n",
    "a bare line feed": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\na\r\n",
    "too many chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"1\r\na\r\n" * 400,
    "a size without end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1;" + b"a" * 8200,
    "a trailer without end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n" + b"X: y\r\n" * 6000,
}


def everything(buffer: RequestBuffer) -> bytes:
    return b"".join(iter(lambda: buffer.recv(7), b""))


@pytest.mark.parametrize("request_", WHOLE.values(), ids=WHOLE)
@given(data=st.data())
def test_a_request_ends_where_it_says_and_the_next_begins(request_: bytes, data: st.DataObject) -> None:
    following = HEAD + b"\r\n"
    sent = request_ + following
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=12)))
    buffer, later = RequestBuffer(LARGEST), b""
    for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True):
        if buffer.complete:
            later += sent[start:end]
        elif start < end:
            buffer.feed(sent[start:end])
    assert buffer.complete and not buffer.last and not buffer.too_long
    assert buffer.rest + later == following
    assert not buffer.drained()
    read = b"".join(buffer.recv(1) for _ in range(buffer.size))
    assert read == request_.lstrip(b"\r\n") and buffer.drained()
    assert buffer.recv(1) == b"" and not buffer.drained(), "whoever asks for more thinks of another end"


@pytest.mark.parametrize("request_", WHOLE.values(), ids=WHOLE)
def test_a_request_is_not_handed_over_before_its_last_byte(request_: bytes) -> None:
    buffer = RequestBuffer(LARGEST)
    for position in range(len(request_)):
        assert not buffer.complete
        buffer.feed(request_[position : position + 1])
    assert buffer.complete


@pytest.mark.parametrize("request_", UNCLEAR.values(), ids=UNCLEAR)
def test_where_the_end_is_unclear_the_connection_ends(request_: bytes) -> None:
    buffer = RequestBuffer(LARGEST)
    for position in range(len(request_)):
        if not buffer.complete:
            buffer.feed(request_[position : position + 1])
    assert buffer.complete and buffer.last and buffer.rest == b""
    assert request_.startswith(everything(buffer))


def test_a_head_has_an_end() -> None:
    buffer = RequestBuffer(LARGEST)
    buffer.feed(HEAD)
    assert buffer.begun and not buffer.too_long
    for _ in range(LARGEST_HEAD // 1000 + 1):
        buffer.feed(b"X: " + b"a" * 995 + b"\r\n")
    assert buffer.too_long and not buffer.complete


def test_a_client_may_wait_to_be_asked_for_the_body() -> None:
    buffer = RequestBuffer(LARGEST)
    buffer.feed(HEAD + b"Expect: 100-Continue\r\nContent-Length: 1\r\n\r\n")
    assert buffer.expects_continue and buffer.in_body and not buffer.complete


@given(st.binary(max_size=300))
def test_no_bytes_break_it(noise: bytes) -> None:
    for head in (b"", HEAD + b"\r\n", HEAD + b"Transfer-Encoding: chunked\r\n\r\n"):
        buffer = RequestBuffer(LARGEST)
        buffer.feed(head)
        if not buffer.complete:
            buffer.feed(noise)
        assert buffer.size <= len(head) + len(noise)
