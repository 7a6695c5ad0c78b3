"""A form that is sent after its sign-in has ended comes back with everything that was typed, to be sent again.

The session ran out, or its owner signed out or in again in another window. What came back is sent by the same person
from the same page, so it is shown only to a browser that says it came from a page of ours: a form on another site must
not have its own texts offered here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Response, render_template, request, url_for
from flask_wtf.csrf import CSRFError

from app.shell import errors
from tenants.paths import local_path
from tenants.web import NotSignedIn, came_from, is_sent_from_here

if TYPE_CHECKING:
    from flask import Flask
    from flask.typing import ResponseReturnValue

_LONGEST = 400_000  # characters: somewhat more than a draft may have
_NEVER = frozenset({"csrf_token"})


def init_app(app: Flask) -> None:
    """Register the handlers."""
    app.register_error_handler(NotSignedIn, _not_signed_in)
    app.register_error_handler(CSRFError, _other_session)


def _not_signed_in(error: NotSignedIn) -> ResponseReturnValue:
    return _again() or error.get_response()


def _other_session(error: CSRFError) -> ResponseReturnValue:
    return _again() or errors.answer(error)


def _again() -> Response | None:
    """The page on which what was sent can be sent again; None for what is not a form of ours filled in by a person."""
    if not _is_form_of_ours():
        return None
    sent = [(name, value) for name, value in request.form.items(multi=True) if name not in _NEVER]
    # Passwords, whatever their fields are called.
    is_secret = request.blueprint == "accounts"
    is_whole = not request.files and sum(len(name) + len(value) for name, value in sent) <= _LONGEST
    page = render_template(
        "errors/unsaved.html",
        fields=sent if is_whole and not is_secret else None,
        has_files=bool(request.files),
        again=local_path(request.full_path.rstrip("?")) or "/",
        opened=came_from() or "/",
        sign_in_url=url_for("accounts.sign_in"),
    )
    return Response(page, 403, {"Cache-Control": "no-store"})


def _is_form_of_ours() -> bool:
    if request.method != "POST" or errors.wants_json() or "HX-Request" in request.headers:
        return False
    return is_sent_from_here() and bool(request.form)
