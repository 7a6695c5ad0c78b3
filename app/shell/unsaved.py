"""A form that could not be taken from whoever sent it comes back with everything that was typed.

Its sign-in has ended: then it is sent once more, after signing in. Or others were in the way in the database: then it
is sent once more as it is. Or somebody else is signed in by now: then it says whose it was, and nobody saves it in
their own name without having chosen to. Or it was sent where this account may save nothing: then what was typed can
still be read and copied.

It is shown only to a browser that says it came from a page of ours: a form on another site must not have its own texts
offered here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Response, render_template, request, url_for
from flask_wtf.csrf import CSRFError, generate_csrf
from sqlalchemy.exc import DBAPIError
from werkzeug.exceptions import Forbidden, HTTPException, NotFound

from app.accounts import form_tokens, visitor
from app.accounts.queries import display_name
from app.runtime.outages import is_busy
from app.shell import errors
from app.shell.typed import typed
from app.web.status import UNAVAILABLE
from tenants.paths import local_path
from tenants.web import CommunitySuspended, NoMembership, NotSignedIn, came_from, is_sent_from_here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask import Flask
    from flask.typing import ResponseReturnValue

_LONGEST = 400_000  # characters: somewhat more than a draft may have


def init_app(app: Flask) -> None:
    """Register the handlers; those of ``errors`` answer what is no form filled in by a person."""
    app.register_error_handler(NotSignedIn, _not_signed_in)
    app.register_error_handler(CSRFError, _other_session)
    app.register_error_handler(DBAPIError, _database_error)
    for kind in (Forbidden, NotFound, CommunitySuspended, NoMembership):
        app.register_error_handler(kind, _refused)


def _not_signed_in(error: NotSignedIn) -> ResponseReturnValue:
    return _again() or error.get_response()


def _other_session(error: CSRFError) -> ResponseReturnValue:
    return _again() or errors.answer(error)


def _database_error(error: DBAPIError) -> ResponseReturnValue:
    usual = errors.database_error(error)
    return _again(was_busy=True) or usual if is_busy(error) else usual


def _refused(error: HTTPException) -> ResponseReturnValue:
    usual = errors.answer_to_refusal(error)
    if not _is_form_of_ours() or request.files or not (texts := typed(_sent())) or _is_secret():
        return usual
    me = visitor()
    page = render_template("errors/refused.html", typed=texts, me=me and me.display_name, opened=came_from() or "/")
    return Response(page, usual.status_code, {"Cache-Control": "no-store"})


def _again(*, was_busy: bool = False) -> Response | None:
    """The page on which what was sent can be sent again; None for what is not a form of ours filled in by a person.

    ``was_busy``: it fits whoever sent it, and others were in the way.
    """
    if not _is_form_of_ours():
        return None
    fields, token = _sent(), request.form.get(form_tokens.FIELD)
    is_whole = not request.files and sum(len(name) + len(value) for name, value in fields) <= _LONGEST
    me, made_for = visitor(), form_tokens.account_of(token)
    is_others = me is not None and made_for is not None and me.account_id != made_for
    page = render_template(
        "errors/unsaved.html",
        fields=fields if is_whole and not _is_secret() else None,
        typed=typed(fields) if is_whole and not _is_secret() else [],
        has_files=bool(request.files),
        again=local_path(request.full_path.rstrip("?")) or "/",
        opened=came_from() or "/",
        # With its own token the form stays that of the account for which it was filled in, to be sent once more.
        token=token if made_for and (me is None or is_others) else generate_csrf(),
        whose=display_name(made_for) if made_for else None,
        me=me.display_name if me else None,
        is_others=is_others,
        was_busy=was_busy,
        sign_in_url=url_for("accounts.sign_in"),
        sign_out_url=url_for("accounts.sign_out"),
    )
    return Response(page, UNAVAILABLE if was_busy else 403, {"Cache-Control": "no-store"})


def _sent() -> Sequence[tuple[str, str]]:
    return [(name, value) for name, value in request.form.items(multi=True) if name != form_tokens.FIELD]


def _is_secret() -> bool:
    # Passwords, whatever their fields are called.
    return request.blueprint == "accounts"


def _is_form_of_ours() -> bool:
    if request.method != "POST" or errors.wants_json() or "HX-Request" in request.headers:
        return False
    return is_sent_from_here() and bool(request.form)
