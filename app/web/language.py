"""The two languages of the interface, as pages name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask_babel import get_locale

if TYPE_CHECKING:
    from flask import Response


@dataclass(frozen=True, slots=True)
class Language:
    """`locale` is Babel's name, `lang` the HTML attribute; `name` and `short` are written in the language itself."""

    locale: str
    lang: str
    name: str
    short: str


CHINESE = Language("zh_Hans_CN", "zh-Hans", "中文", "中")
ENGLISH = Language("en", "en", "English", "EN")
LANGUAGES = {language.locale: language for language in (CHINESE, ENGLISH)}
DEFAULT = CHINESE.locale
COOKIE = "qingshe_language"
_ONE_YEAR = 365 * 24 * 3600


def _current() -> Language:
    locale = get_locale()
    return ENGLISH if locale is not None and locale.language == "en" else CHINESE


def html_lang() -> str:
    """Returns the lang attribute of the page."""
    return _current().lang


def other_language() -> Language:
    """Returns the language that the switch offers."""
    return CHINESE if _current() is ENGLISH else ENGLISH


def cookie_name(*, secure: bool) -> str:
    """What the cookie is called; over HTTPS by a prefix with which no neighbouring site can set it."""
    return f"__Host-{COOKIE}" if secure else COOKIE


def remember(response: Response, locale: str, *, secure: bool) -> None:
    """Keep the choice in this browser for a year."""
    response.set_cookie(
        cookie_name(secure=secure), locale, max_age=_ONE_YEAR, secure=secure, httponly=True, samesite="Lax"
    )
