"""Accounts of staff: signing in, sessions, memberships. ``init_app`` puts a visitor behind every request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from flask import g, has_request_context, url_for
from flask_babel import gettext as _
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import AnonymousUserMixin, LoginManager, current_user

from app.accounts import counters
from app.accounts.form_tokens import FormTokens
from app.web.formats import place_label
from tenants import web
from tenants.scope import accounts_scope

if TYPE_CHECKING:
    from flask import Flask

    from app.accounts.queries import SignedIn

__all__ = ["csrf", "init_app", "limiter", "visitor"]

csrf = FormTokens()  # type: ignore[no-untyped-call]  # Flask-WTF leaves it untyped
login_manager = LoginManager()
# A browser's token is checked with every request and can be revoked: binding it to an IP address besides would
# only sign phones out when they change networks.
login_manager.session_protection = None  # type: ignore[assignment]  # no type declared; None is documented
# Attempts are counted in Redis for all processes together; while it is down each process counts for itself.
limiter = Limiter(
    get_remote_address,
    in_memory_fallback_enabled=True,
    swallow_errors=True,
    storage_options={"socket_connect_timeout": 1, "socket_timeout": 1},
)


def init_app(app: Flask) -> None:
    """Set up sign-in, CSRF protection, throttling and the access rules of ``tenants.web``; before any blueprint."""
    # Bound to the session or its account; an hour's limit on top would only lose forms that took long to fill in.
    app.config.setdefault("WTF_CSRF_TIME_LIMIT", None)
    app.config["RATELIMIT_STORAGE_URI"] = counters.storage_uri(app.config.get("RATELIMIT_STORAGE_URI"))
    csrf.init_app(app)  # type: ignore[no-untyped-call]  # Flask-WTF leaves it untyped
    # Its context processor would ask the database for every page, error pages included.
    login_manager.init_app(app, add_context_processor=False)
    limiter.init_app(app)
    web.init_app(app, visitor=visitor, sign_in="accounts.sign_in", choose="accounts.memberships")
    app.context_processor(_frame)


def visitor() -> SignedIn | None:
    """The account signed in with this request's cookie; asked of the database once per request."""
    # A page asks eighty times who it is for; the proxy looks that up in four steps.
    user = cast("SignedIn | AnonymousUserMixin", g.get("_login_user") or current_user._get_current_object())
    return None if isinstance(user, AnonymousUserMixin) else user


def visitor_if_known() -> SignedIn | None:
    """The account signed in if this request has asked already; for hooks and error pages, which must not ask."""
    user = g.get("_login_user") if has_request_context() else None
    return None if user is None or isinstance(user, AnonymousUserMixin) else cast("SignedIn", user)


@login_manager.user_loader  # type: ignore[untyped-decorator]  # Flask-Login leaves it untyped
def _load(token: str) -> SignedIn | None:
    from app.accounts import services

    return services.resume(accounts_scope(), token)


def _frame() -> dict[str, Any]:
    """The context of the frame around every page: the visitor's name, role and menu."""
    frame: dict[str, Any] = {"language_url": url_for("accounts.language")}
    known = visitor_if_known()
    if known is None:
        return frame
    held = known.membership
    menu = [(_("Signed-in browsers"), "accounts.sessions"), (_("Change password"), "accounts.password")]
    if len(known.memberships) > 1:
        menu.insert(0, (_("Switch role"), "accounts.memberships"))
    return frame | {
        "who": {
            "name": known.display_name,
            "role": _(held.role.label) if held else known.username,
            "area": place_label(held.area, held.place_name) if held else known.display_name,
        },
        "user_menu": [{"label": label, "url": url_for(endpoint)} for label, endpoint in menu],
        "sign_out_url": url_for("accounts.sign_out"),
    }
