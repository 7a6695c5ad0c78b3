"""What is written when the same thing goes wrong again and again."""

from __future__ import annotations

import io
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest
import structlog

from app.runtime import logging as logs

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def output() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure(stream=stream)
    yield stream
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
def clock(output: io.StringIO) -> list[float]:
    now = [0.0]
    (alike,) = (one for one in logging.getLogger().handlers[0].filters if isinstance(one, logs._Alike))
    alike._clock = lambda: now[0]
    return now


def lines(output: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.getvalue().splitlines()]


def fail(route: str) -> None:
    try:
        raise OSError(24, "Too many open files")
    except OSError:
        structlog.get_logger("test").exception("page_failed", route=route)


def test_the_same_error_is_written_a_few_times_and_then_counted(output: io.StringIO, clock: list[float]) -> None:
    for _ in range(1000):
        fail("/a")
    fail("/b")
    assert [line["route"] for line in lines(output)] == ["/a"] * 20 + ["/b"]
    clock[0] = 61
    fail("/a")
    assert lines(output)[-1]["left_out"] == 980
    assert "left_out" not in lines(output)[0]


def test_a_librarys_errors_are_alike_whatever_they_quote(output: io.StringIO, clock: list[float]) -> None:
    for number in range(1000):
        logging.getLogger("library").error(f"cannot serve /{number}")
    assert len(lines(output)) == 20


def test_what_is_no_warning_is_always_written(output: io.StringIO, clock: list[float]) -> None:
    for _ in range(1000):
        structlog.get_logger("test").info("request")
    assert len(lines(output)) == 1000


def test_the_kinds_that_are_remembered_are_bounded(output: io.StringIO, clock: list[float]) -> None:
    for number in range(3000):
        structlog.get_logger("test").error("failed", route=str(number))
    assert len(lines(output)) == 3000
    (alike,) = (one for one in logging.getLogger().handlers[0].filters if isinstance(one, logs._Alike))
    assert len(alike._seen) <= 1000
