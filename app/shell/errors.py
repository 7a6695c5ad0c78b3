"""Errors become pages in one place: what happened, and what to do next, in the reader's language.

Nothing here asks the database, so a page can also say that there is none.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

import structlog
from flask import Response, g, jsonify, render_template, request
from flask_babel import gettext as _
from flask_babel.speaklater import LazyString
from markupsafe import escape
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException, InternalServerError, ServiceUnavailable

from app.accounts import limiter
from app.declare.messages import N_
from app.runtime.outages import is_outage
from app.web.status import CONFLICT, TOO_LARGE, TOO_MANY, UNAVAILABLE
from tenants.web import CommunitySuspended, NoMembership

if TYPE_CHECKING:
    from flask import Flask

_log = structlog.get_logger("qingshe.errors")

# For the statuses without a page of their own: what happened, and what to do.
_WORDS = {
    405: (N_("This address does not take that kind of request"), N_("Go back and try again.")),
    CONFLICT: (
        N_("Somebody else changed this in the meantime"),
        N_("Load the page again, look at what changed, then repeat your change."),
    ),
    TOO_LARGE: (
        N_("What you sent is too large"),
        N_("Files may have 20 MB together. Make the photos smaller or send fewer."),
    ),
    415: (N_("This kind of file cannot be used"), N_("Choose a file of one of the kinds named on the page.")),
}
_PAGES = frozenset({400, 403, 404, TOO_MANY, 500, UNAVAILABLE})


class AppError(Exception):
    """Something the user can do something about: ``message`` says what happened, ``hint`` what to do next.

    Both are lazy translations or message ids; ``status`` is the HTTP status, 400 to 599.
    """

    def __init__(self, status: int, message: str | LazyString, hint: str | LazyString = "") -> None:
        self.status = status
        self.message = message
        self.hint = hint
        super().__init__(f"{status} {message}")


def init_app(app: Flask) -> None:
    """Register the handlers."""
    app.register_error_handler(AppError, _app_error)
    app.register_error_handler(DBAPIError, database_error)
    app.register_error_handler(PoolTimeout, database_error)
    app.register_error_handler(HTTPException, answer)


def _app_error(error: AppError) -> Response:
    return _answer(error.status, _translated(error.message), _translated(error.hint))


def answer_to_refusal(error: HTTPException) -> Response:
    """The answer to what this visitor may not do, or what is not there for them."""
    if isinstance(error, CommunitySuspended):
        return _suspended()
    return _no_membership() if isinstance(error, NoMembership) else answer(error)


def _suspended() -> Response:
    return _answer(
        403,
        _("This community is suspended"),
        _("Its records can be read but not changed. Ask the operator of the service to lift the suspension."),
    )


def _no_membership() -> Response:
    return _answer(
        403,
        _("Your account has no role at present"),
        _("Your role may have ended. Ask your district administrator to enter a new one."),
    )


def database_error(error: DBAPIError | PoolTimeout) -> Response:
    """The answer where PostgreSQL is away, busy or full, or where it refused a statement of ours."""
    if isinstance(error, DBAPIError) and not is_outage(error):
        _log.error("database_error", kind=type(error.orig).__name__, exc_info=error)
        return answer(InternalServerError(original_exception=error))
    _log.error("database_unavailable", kind=type(error).__name__)
    return answer(ServiceUnavailable(retry_after=30))


def answer(error: HTTPException) -> Response:
    """The answer to a request that ended with this error, in the form that whoever asked can read."""
    status = error.code or 500
    headers = {name: value for name, value in error.get_headers() if name in ("Allow", "Retry-After")}
    if status == TOO_MANY and (limit := limiter.current_limit) is not None:
        headers["Retry-After"] = str(max(1, int(limit.reset_at - time.time()) + 1))
    title, hint = _WORDS.get(status, ("", ""))
    response = _answer(status, _translated(title), _translated(hint))
    response.headers.update(headers)
    return response


def _answer(status: int, title: str, hint: str) -> Response:
    """The error as JSON, as a fragment for htmx, or as a page; ``title`` is empty for a status that has a page."""
    if wants_json():
        response = jsonify(
            error={
                "status": status,
                "message": title or _phrase(status),
                "hint": hint,
                "request_id": request_id(),
            }
        )
    elif request.headers.get("HX-Request") == "true":
        # What is on the screen stays; the front end shows the error as a toast.
        response = Response(f'<p class="flash flash-danger">{escape(title or _phrase(status))}</p>')
        response.headers["HX-Reswap"] = "none"
    else:
        response = Response(_page(status, title, hint))
    response.status_code = status
    response.headers["Cache-Control"] = "no-store"
    return response


def _page(status: int, title: str, hint: str) -> str:
    template = "errors/explained.html" if title or status not in _PAGES else f"errors/{status}.html"
    context: dict[str, Any] = {"code": status, "title": title or _phrase(status), "hint": hint}
    try:
        return render_template(template, request_id=request_id(), **context)
    except Exception:
        # An error page must come out whatever is broken, templates and assets included.
        _log.exception("error_page_failed", template=template)
        return f'<!doctype html><meta charset="utf-8"><title>{status}</title><h1>{escape(context["title"])}</h1>'


def _phrase(status: int) -> str:
    if status in _WORDS:
        return _translated(_WORDS[status][0])
    if status == 404:
        return str(_("There is no such page"))
    if status < 500:
        return str(_("This request could not be carried out"))
    return str(_("Something went wrong on our side"))


def wants_json() -> bool:
    """True if this request is a script's, which reads no page."""
    best = request.accept_mimetypes.best_match(["text/html", "application/json"], default="text/html")
    return best == "application/json"


def _translated(text: str | LazyString) -> str:
    return str(text) if isinstance(text, LazyString) else str(_(text)) if text else ""


def request_id() -> str:
    """The id of this request in the logs."""
    return cast(str, g.get("request_id", ""))
