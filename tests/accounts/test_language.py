"""Which language a page comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tenants.models import StaffRole
from tests import signing_in
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from flask import Flask


def language(visitor: signing_in.Browser, accept: str | None = None) -> str:
    headers = {"Accept-Language": accept} if accept else {}
    page = visitor.get("/account/password", headers=headers, follow_redirects=True).text
    return page.split('<html lang="')[1].split('"')[0]


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "zh-Hans"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ("zh-TW", "zh-Hans"),
        ("en-US,en;q=0.9,zh;q=0.5", "en"),
        ("en", "en"),
        ("fr-FR", "zh-Hans"),
        ("fr-FR,en;q=0.3", "en"),
        ("*", "zh-Hans"),
        (";;;q=x,,", "zh-Hans"),
    ],
)
def test_a_stranger_gets_the_browsers_language_or_chinese(app: Flask, accept: str | None, expected: str) -> None:
    assert language(signing_in.browser(app), accept) == expected


def test_the_switch_holds_in_this_browser(app: Flask) -> None:
    visitor = signing_in.browser(app)
    answer = visitor.post("/language", data={"locale": "en", "next": "/sign-in?a=1"})
    assert (answer.status_code, answer.location) == (303, "/sign-in?a=1")
    assert language(visitor, "zh-CN") == "en"
    visitor.post("/language", data={"locale": "zh_Hans_CN"})
    assert language(visitor, "en") == "zh-Hans"


def test_the_switch_of_somebody_signed_in_follows_to_other_browsers(app: Flask) -> None:
    username, password = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    office, phone = signing_in.browser(app), signing_in.browser(app)
    office.sign_in(username, password)
    office.post("/language", data={"locale": "en"})
    phone.sign_in(username, password)
    assert language(phone, "zh-CN") == "en"


def test_the_choice_survives_signing_in_and_out(app: Flask) -> None:
    visitor = signing_in.browser(app)
    visitor.post("/language", data={"locale": "en"})
    visitor.sign_in(*signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT))
    assert language(visitor, "zh-CN") == "en"
    visitor.post("/sign-out")
    assert language(visitor, "zh-CN") == "en"


def test_a_choice_on_the_sign_in_page_wins_over_the_accounts_language_and_is_remembered(app: Flask) -> None:
    username, password = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    office, phone = signing_in.browser(app), signing_in.browser(app)
    office.sign_in(username, password)
    office.post("/language", data={"locale": "zh_Hans_CN"})
    phone.post("/language", data={"locale": "en", "next": "/sign-in"})
    phone.sign_in(username, password)
    assert language(phone, "zh-CN") == "en"
    assert language(office, "zh-CN") == "en"


def test_what_somebody_else_chose_in_this_browser_changes_no_account(app: Flask) -> None:
    first, second = (signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT) for _ in range(2))
    shared = signing_in.browser(app)
    shared.sign_in(*second)
    shared.post("/language", data={"locale": "zh_Hans_CN"})
    shared.post("/sign-out")
    shared.sign_in(*first)
    shared.post("/language", data={"locale": "en"})
    shared.post("/sign-out")
    assert language(shared, "zh-CN") == "en"
    shared.sign_in(*second)
    assert language(shared, "zh-CN") == "zh-Hans"


def test_a_failed_sign_in_changes_no_account(app: Flask) -> None:
    username, password = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    owner, stranger = signing_in.browser(app), signing_in.browser(app)
    owner.sign_in(username, password)
    owner.post("/language", data={"locale": "zh_Hans_CN"})
    stranger.post("/language", data={"locale": "en"})
    stranger.sign_in(username, "not-the-password")
    assert language(owner, "zh-CN") == "zh-Hans"


@pytest.mark.parametrize("locale", ["", "fr", "../../etc/passwd", "zh"])
def test_an_unknown_language_is_refused(app: Flask, locale: str) -> None:
    assert signing_in.browser(app).post("/language", data={"locale": locale}).status_code == 400


def test_the_switch_needs_a_token(app: Flask) -> None:
    assert signing_in.browser(app).post("/language", data={"locale": "en"}, csrf=False).status_code == 400
