"""In which language words are said, in pages and in code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import render_template_string
from flask_babel import force_locale, gettext, ngettext

if TYPE_CHECKING:
    from flask import Flask

WORDS = {"zh_Hans_CN": ("名次", "5 分钟前"), "en": ("Rank", "5 minutes ago")}


def test_a_language_that_is_forced_is_spoken_at_once_and_no_longer_than_that(app: Flask) -> None:
    with app.test_request_context(headers={"Accept-Language": "en"}):
        for locale in ("zh_Hans_CN", "en", "zh_Hans_CN"):
            with force_locale(locale):
                said = gettext("Rank"), ngettext("%(num)d minute ago", "%(num)d minutes ago", 5)
            assert said == WORDS[locale]
        assert gettext("Rank") == "Rank"


def test_pages_speak_as_the_code_behind_them_does(app: Flask) -> None:
    for accepted, locale in (("en", "en"), ("zh-CN", "zh_Hans_CN"), ("fr", "zh_Hans_CN")):
        with app.test_request_context(headers={"Accept-Language": accepted}):
            assert render_template_string('{{ _("Rank") }}') == gettext("Rank") == WORDS[locale][0]


def test_outside_of_a_request_it_is_chinese(app: Flask) -> None:
    with app.app_context():
        assert gettext("Rank") == WORDS["zh_Hans_CN"][0]
