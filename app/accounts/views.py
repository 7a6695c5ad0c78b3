"""Signing in and out, and everybody's own account."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING, Any, cast

from flask import (
    Blueprint,
    abort,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask_babel import gettext as _
from flask_login import login_user, logout_user

from app.accounts import demo_accounts, form_tokens, limiter, queries, services, visitor
from app.accounts.forms import MembershipForm, PasswordForm, SignInForm
from app.web import language as languages
from app.web.formats import place_label
from app.web.status import REJECTED, SEE_OTHER
from tenants.paths import local_path
from tenants.scope import accounts_scope
from tenants.session import activate
from tenants.web import current_visitor, public, signed_in

if TYPE_CHECKING:
    from flask import Response
    from flask.typing import ResponseReturnValue
    from wtforms import Field

    from app.accounts.queries import SignedIn
    from app.runtime.config import Settings

blueprint = Blueprint("accounts", __name__)

# Only failures count, so an office behind one address can sign in as often as it likes.
_GUESSES_PER_ADDRESS = "10/minute;60/hour"
_GUESSES_PER_ACCOUNT = "5/minute;20/hour"
# What a visitor chose just before signing in. The year-long cookie will not do: on a shared computer it may be
# somebody else's choice, and that must not change an account.
_CHOSEN_LANGUAGE = "language"


def _was_rejected(response: Response) -> bool:
    return response.status_code == REJECTED


def _account_key() -> str:
    known = current_visitor()
    return str(known.account_id) if known else "nobody"


@blueprint.route("/sign-in", methods=["GET", "POST"])
@public
@limiter.limit(_GUESSES_PER_ADDRESS, methods=["POST"], deduct_when=_was_rejected)
def sign_in() -> ResponseReturnValue:
    """The sign-in page. Every failure gives the same answer, whatever its reason."""
    target = local_path(request.values.get("next"))
    known = visitor()
    if request.method == "GET" and known is not None:
        return redirect(target or "/", SEE_OTHER)
    form = SignInForm(data={"next": target or ""})
    if request.method == "GET" and demo_accounts.opens(request, _settings()):
        response = redirect(url_for("accounts.sign_in"), SEE_OTHER)
        demo_accounts.remember(response, request, _settings())
        return response
    if request.method == "GET":
        return _sign_in_page(form)
    if not form.validate():
        return _sign_in_page(form), REJECTED
    try:
        token = services.sign_in(
            accounts_scope("system:sign-in"),
            form.username.data or "",
            form.password.data or "",
            device_name(request.user_agent.string),
            replaces=known.token if known else None,
        )
    except services.SignInRefused:
        form.form_errors.append(
            _("User name or password is wrong, or signing in is paused after too many attempts. Try again later.")
        )
        return _sign_in_page(form), REJECTED
    known = cast("SignedIn", services.resume(accounts_scope(), token))
    chosen = session.get(_CHOSEN_LANGUAGE)
    if chosen in languages.LANGUAGES:
        services.set_language(_scope(known), known.account_id, chosen)
    _begin_session(known)
    return redirect(target or "/", SEE_OTHER)


@blueprint.post("/sign-out")
@signed_in
def sign_out() -> ResponseReturnValue:
    """End this browser's session."""
    me = _me()
    services.revoke(_scope(me), me.account_id, me.session_id)
    logout_user()
    session.clear()
    flash(_("You have signed out."), "success")
    return redirect(url_for("accounts.sign_in"), SEE_OTHER)


@blueprint.get("/account/sessions")
@signed_in
def sessions() -> ResponseReturnValue:
    """The browsers in which the visitor is signed in."""
    me = _me()
    with activate(_scope(me)) as rows:
        return render_template(
            "accounts/sessions.html",
            sessions=queries.own_sessions(rows, me.account_id),
            current=me.session_id,
        )


@blueprint.post("/account/sessions/<uuid:session_id>/revoke")
@signed_in
def revoke_session(session_id: uuid.UUID) -> ResponseReturnValue:
    """End one of the visitor's sessions."""
    me = _me()
    if not services.revoke(_scope(me), me.account_id, session_id):
        abort(404)
    if session_id == me.session_id:
        logout_user()
        session.clear()
        return redirect(url_for("accounts.sign_in"), SEE_OTHER)
    flash(_("That browser has been signed out."), "success")
    return redirect(url_for("accounts.sessions"), SEE_OTHER)


@blueprint.post("/account/sessions/revoke-others")
@signed_in
def revoke_other_sessions() -> ResponseReturnValue:
    """End all of the visitor's sessions but this one."""
    me = _me()
    services.revoke_others(_scope(me), me.account_id, me.session_id)
    flash(_("All other browsers have been signed out."), "success")
    return redirect(url_for("accounts.sessions"), SEE_OTHER)


@blueprint.route("/account/password", methods=["GET", "POST"])
@signed_in
@limiter.limit(_GUESSES_PER_ACCOUNT, key_func=_account_key, methods=["POST"], deduct_when=_was_rejected)
def password() -> ResponseReturnValue:
    """Change the visitor's password; other browsers are signed out."""
    me = _me()
    form = PasswordForm()
    if request.method == "POST" and form.validate() and (token := _changed_password(me, form)):
        _begin_session(cast("SignedIn", services.resume(accounts_scope(), token)))
        flash(_("Your password has been changed. All other browsers have been signed out."), "success")
        return redirect(url_for("accounts.sessions"), SEE_OTHER)
    page = render_template("accounts/password.html", form=form)
    return page, REJECTED if request.method == "POST" else 200


@blueprint.route("/account/memberships", methods=["GET", "POST"])
@signed_in
def memberships() -> ResponseReturnValue:
    """Choose in which role to act in this browser."""
    me = _me()
    target = local_path(request.values.get("next"))
    acting = me.membership
    form = MembershipForm(data={"membership": str(acting.id) if acting else "", "next": target or ""})
    form.membership.choices = [
        (str(held.id), f"{place_label(held.area, held.place_name)} · {_(held.role.label)}") for held in me.memberships
    ]
    if request.method == "POST" and form.validate():
        if not services.choose_membership(_scope(me), me, uuid.UUID(form.membership.data)):
            abort(404)
        return redirect(target or "/", SEE_OTHER)
    page = render_template("accounts/memberships.html", form=form, memberships=me.memberships)
    return page, REJECTED if request.method == "POST" else 200


@blueprint.post("/language")
@public
def language() -> ResponseReturnValue:
    """Switch the language of this browser, and of the account that is signed in or signs in next."""
    locale = request.form.get("locale", "")
    if locale not in languages.LANGUAGES:
        abort(400)
    known = visitor()
    if known is not None:
        services.set_language(_scope(known), known.account_id, locale)
    else:
        session[_CHOSEN_LANGUAGE] = locale
    response = cast("Response", redirect(local_path(request.form.get("next")) or "/", SEE_OTHER))
    languages.remember(response, locale, secure=_settings().secure_cookies)
    return response


def device_name(user_agent: str) -> str:
    """A browser and system in two words ("Chrome · Windows"), enough to tell one's own devices apart."""
    return f"{_first(_BROWSERS, user_agent)} · {_first(_SYSTEMS, user_agent)}"


# The first that is found counts: nearly every browser also calls itself Chrome and Safari.
_BROWSERS = {
    "WeCom": r"wxwork/",
    "WeChat": r"MicroMessenger/",
    "DingTalk": r"DingTalk/",
    "360": r"QihooBrowser|QHBrowser|360SE|360EE",
    "QQ": r"MQQBrowser/|QQBrowser/",
    "UC": r"UCBrowser/|UBrowser/",
    "Edge": r"Edg(?:A|iOS)?/",
    "Huawei": r"HuaweiBrowser/",
    "Xiaomi": r"MiuiBrowser/",
    "Firefox": r"Firefox/|FxiOS/",
    "Chrome": r"Chrome/|CriOS/|Chromium/",
    "Safari": r"Safari/",
}
_SYSTEMS = {
    "HarmonyOS": r"HarmonyOS|OpenHarmony",
    "iPhone": r"iPhone",
    "iPad": r"iPad",
    "Android": r"Android",
    "Windows": r"Windows",
    "macOS": r"Macintosh",
    "Linux": r"Linux|X11",
}


def _first(patterns: dict[str, str], text: str) -> str:
    return next((name for name, pattern in patterns.items() if re.search(pattern, text)), "?")


def _changed_password(me: SignedIn, form: PasswordForm) -> str | None:
    """The new token, or None with the reason at its field."""
    try:
        return services.change_password(_scope(me), me, form.current.data or "", form.new.data or "")
    except services.WrongPassword:
        _reject(form.current, _("The current password is wrong."))
    except services.AccountError as problem:
        _reject(form.new, str(problem.message))
    return None


def _reject(field: Field, message: str) -> None:
    field.errors = [*field.errors, message]


def _begin_session(known: SignedIn) -> None:
    """Put a token in the cookie, and nothing that was in it before: a cookie planted earlier is worth nothing."""
    session.clear()
    login_user(known)
    form_tokens.begin(known.account_id)


def _sign_in_page(form: SignInForm) -> str:
    return render_template("accounts/sign_in.html", form=form, demo_accounts=demo_accounts.shown(request, _settings()))


def _me() -> SignedIn:
    known = visitor()
    assert known is not None  # @signed_in let nobody else in
    return known


def _scope(known: SignedIn) -> Any:
    return accounts_scope(str(known.account_id))


def _settings() -> Settings:
    return cast("Settings", current_app.extensions["qingshe"])
