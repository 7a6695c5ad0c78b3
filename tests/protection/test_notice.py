"""The public notice: what the community wrote and published, and facts that cannot drift from what is done."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from flask_babel import force_locale, gettext

from app.clock import today
from app.declare.register import registers
from app.declare.retention import RetentionPeriod, rules
from app.features.rentals import retention
from tenants.area import Area
from tenants.models import StaffRole
from tests.factories import new_community
from tests.records.clerk import Clerk, controls
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask


@pytest.fixture
def clerk(app: Flask) -> Clerk:
    code = new_community(app)
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code)), code)


def public(app: Flask, community: int) -> str:
    answer = browser(app).get(f"/notice/{community}")
    assert answer.status_code == 200
    return answer.text


def test_without_one_of_its_own_the_general_text_stands(app: Flask, clerk: Clerk) -> None:
    text = public(app, clerk.community)
    assert "测试社区居民委员会" in text
    # How long each kind of record is kept stands there, from the rules that the night carries out.
    for rule in rules():
        with app.test_request_context(), force_locale("zh_Hans_CN"):
            assert gettext(rule.title) in text, rule.table


def test_the_form_begins_with_the_general_text(clerk: Clerk) -> None:
    page = clerk.browser.get(clerk.address(registers()["privacy-notices"], "new")).text
    filled = controls(page)
    assert "测试社区居民委员会" in filled["body"] and filled["title"]


def test_only_what_is_published_and_in_force_is_read(app: Flask, clerk: Clerk) -> None:
    register = registers()["privacy-notices"]
    row = clerk.enter(register, body="本社区自己的告知。\n第二段。", in_force_from=today().isoformat(), approved_by="")
    assert "本社区自己的告知" not in public(app, clerk.community)
    clerk.browser.post(clerk.address(register, row, "do", "publish"))
    assert "本社区自己的告知" not in public(app, clerk.community), "nobody approved it"
    form = clerk.opened(register, row) | {"approved_by": "周主任"}
    assert clerk.browser.post(clerk.address(register, row, "edit"), data=form).status_code == 303
    clerk.browser.post(clerk.address(register, row, "do", "publish"))
    text = public(app, clerk.community)
    assert "<p>本社区自己的告知。</p><p>第二段。</p>" in text
    tomorrow = (today() + timedelta(days=1)).isoformat()
    later = clerk.enter(register, body="明天的告知", in_force_from=tomorrow)
    clerk.browser.post(clerk.address(register, later, "do", "publish"))
    assert "明天的告知" not in public(app, clerk.community)
    # Who approved a published notice cannot be taken off it.
    form = clerk.opened(register, row) | {"approved_by": ""}
    assert clerk.browser.post(clerk.address(register, row, "edit"), data=form).status_code == 422
    clerk.browser.post(clerk.address(register, row, "do", "withdraw"))
    assert "本社区自己的告知" not in public(app, clerk.community)


def test_the_periods_are_those_of_the_rules(app: Flask, clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = next(each for each in retention.RETENTION if each.table == "tenancies")
    before = public(app, clerk.community)
    object.__setattr__(rule, "kept", (RetentionPeriod(rule.kept[0].after, months=7),))
    try:
        assert public(app, clerk.community) != before
    finally:
        object.__setattr__(rule, "kept", (RetentionPeriod(rule.kept[0].after, months=retention.TENANCY_MONTHS),))


def test_another_communitys_notice_is_its_own(app: Flask, clerk: Clerk) -> None:
    register, other = registers()["privacy-notices"], new_community(app)
    row = clerk.enter(register, body="只有我们这样写", in_force_from=today().isoformat())
    clerk.browser.post(clerk.address(register, row, "do", "publish"))
    assert "只有我们这样写" in public(app, clerk.community)
    assert "只有我们这样写" not in public(app, other)


@pytest.mark.parametrize("code", ["990101", "999999999999", "990101001"])
def test_there_is_none_of_what_is_no_community(app: Flask, code: str) -> None:
    assert browser(app).get(f"/notice/{code}").status_code == 404
