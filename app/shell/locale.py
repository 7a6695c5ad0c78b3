"""Which language a page is in: the account's, else the switch's cookie, else the browser's, else Chinese.

A choice made while signed out becomes the account's on signing in (``accounts.views``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import current_app, g, has_request_context, request
from flask_babel import Babel, Domain, get_locale, get_translations

from app.accounts import visitor_if_known
from app.web.language import DEFAULT, LANGUAGES, cookie_name

if TYPE_CHECKING:
    from babel.support import Translations
    from flask import Flask

# What browsers call them; a plain "zh" and the other scripts of Chinese get the simplified one.
_TAGS = {
    "zh-CN": "zh_Hans_CN",
    "zh-Hans-CN": "zh_Hans_CN",
    "zh-Hans": "zh_Hans_CN",
    "zh": "zh_Hans_CN",
    "en": "en",
}


def init_app(app: Flask) -> None:
    """Set up Flask-Babel for pages and templates."""
    Babel(app, default_locale=DEFAULT, default_timezone="Asia/Shanghai", locale_selector=select_locale)
    app.extensions["babel"].instance.domain_instance = _Messages()  # type: ignore[no-untyped-call]  # it is untyped
    # A table of fifty rows says a thousand words: look the catalogue up once a request, not once a word.
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # of an extension
        lambda message: _catalogue().ugettext(message),
        lambda singular, plural, number: _catalogue().ungettext(singular, plural, number),
        newstyle=True,
    )


class _Messages(Domain):
    """The messages, with each catalogue kept by its locale: Flask-Babel writes out the locale's name for each word."""

    def get_translations(self) -> Translations:
        """The catalogue of the language that is spoken now."""
        locale = get_locale()
        if locale not in self.cache:
            self.cache[locale] = super().get_translations()  # type: ignore[no-untyped-call]  # it is untyped
        found: Translations = self.cache[locale]
        return found


def _catalogue() -> Translations:
    catalogue: Translations = g.get("catalogue") or g.setdefault("catalogue", get_translations())
    return catalogue


def select_locale() -> str:
    """The locale of this request; asks nothing of the database, so error pages may use it."""
    if not has_request_context():
        return DEFAULT
    visitor = visitor_if_known()
    cookie = cookie_name(secure=current_app.config["SESSION_COOKIE_SECURE"])
    for chosen in (visitor.language if visitor else None, request.cookies.get(cookie)):
        if chosen in LANGUAGES:
            return chosen
    return _TAGS.get(request.accept_languages.best_match(list(_TAGS)) or "", DEFAULT)
