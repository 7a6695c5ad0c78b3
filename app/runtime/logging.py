"""Logs as JSON lines with ids and routes: no personal data, no query strings, no values from rows.

An exception is written as its type and the places it passed, without its message: the message of a database error
quotes the row.

What goes wrong again and again is written a few times a minute, and then how many lines were left out: whoever can
cause an error must not be able to fill the disk.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING, Any, TextIO

import structlog

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from structlog.typing import EventDict, Processor

_ALIKE = 20  # warnings or errors that are written, of one kind
_ALIKE_SECONDS = 60.0  # in this time
_KINDS = 1000  # that are told apart


def configure(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send this process's logs, ours and the libraries', to standard error (or ``stream``) as JSON lines.

    Call it once, when the process starts.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _exception_without_message,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                _left_out,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    handler.addFilter(_Alike())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)


class _Alike(logging.Filter):
    """Lets through a bounded number of warnings and errors of one kind; what is no warning is never left out."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[Hashable, tuple[float, int]] = {}  # when the first came, how many have come since

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        now, kind = self._clock(), _kind(record)
        with self._lock:
            began, count = self._seen.get(kind, (now, 0))
            if now - began >= _ALIKE_SECONDS:
                if count > _ALIKE:
                    record.left_out = count - _ALIKE
                began, count = now, 0
            if kind not in self._seen and len(self._seen) >= _KINDS:
                self._seen.clear()
            self._seen[kind] = (began, count + 1)
        return count < _ALIKE


def _kind(record: logging.LogRecord) -> Hashable:
    """Our own lines are alike in event, route and place; a library's in place: its text may quote the client."""
    if not isinstance(record.msg, dict):
        return record.name, record.levelno, record.pathname, record.lineno
    event = record.msg
    frames = event.get("frames") or [""]
    return record.name, event.get("event"), event.get("route"), str(event.get("exception")), frames[-1]


def _left_out(_logger: Any, _method: str, event: EventDict) -> EventDict:
    count = getattr(event.get("_record"), "left_out", 0)
    return {**event, "left_out": count} if count else event


def _exception_without_message(logger: Any, method: str, event: EventDict) -> EventDict:
    exc_info = event.pop("exc_info", None)
    if exc_info is True:
        exc_info = sys.exc_info()
    error = exc_info[1] if isinstance(exc_info, tuple) else exc_info
    if isinstance(error, BaseException):
        event["exception"] = [f"{type(link).__module__}.{type(link).__qualname__}" for link in _chain(error)]
        event["frames"] = [
            f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
        ]
    return event


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    return chain
