"""One line in the log when a request is answered: route, status and ids, never an address, a query or a value."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

import structlog
from flask import g, request

from app.accounts import visitor_if_known

if TYPE_CHECKING:
    from types import TracebackType

    from flask import Flask, Response

_log = structlog.get_logger("qingshe.request")
_QUIET = frozenset({"static", "health.check"})


def init_app(app: Flask) -> None:
    """Give every request an id and one line when it is answered."""
    app.before_request(_begin)
    app.after_request(_end)
    app.log_exception = _log_exception  # type: ignore[method-assign]  # Flask has no other way in


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
