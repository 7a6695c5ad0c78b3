"""Logs as JSON lines with ids and routes: no personal data, no query strings, no values from rows.

An exception is written as its type and the places it passed, without its message: the message of a database error
quotes the row.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
import uuid
from typing import TYPE_CHECKING, Any, TextIO

import structlog
from flask import g, request

from app.accounts import visitor_if_known

if TYPE_CHECKING:
    from types import TracebackType

    from flask import Flask, Response
    from structlog.typing import EventDict, Processor

_log = structlog.get_logger("qingshe.request")
_QUIET = frozenset({"static", "health.check"})


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
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)


def init_app(app: Flask) -> None:
    """Give every request an id and one line when it is answered."""
    app.before_request(_begin)
    app.after_request(_end)
    app.log_exception = _log_exception  # type: ignore[method-assign]


def _begin() -> None:
    g.request_id = uuid.uuid4().hex
    g.began_at = time.perf_counter()


def _end(response: Response) -> Response:
    if "request_id" not in g:
        return response
    response.headers["X-Request-ID"] = g.request_id
    if request.endpoint not in _QUIET:
        _log.info(
            "request",
            request_id=g.request_id,
            method=request.method,
            route=_route(),
            area=str((request.view_args or {}).get("area", "")) or None,
            status=response.status_code,
            milliseconds=round((time.perf_counter() - g.began_at) * 1000, 1),
            account=_account(),
        )
    return response


def _log_exception(exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]) -> None:
    # Flask's own line names the path, and a path may hold the number of a receipt.
    _log.error("exception", request_id=g.get("request_id"), route=_route(), account=_account(), exc_info=exc_info)


def _route() -> str | None:
    return request.url_rule.rule if request.url_rule else None


def _account() -> str | None:
    visitor = visitor_if_known()
    return str(visitor.account_id) if visitor else None


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
