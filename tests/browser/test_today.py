"""A day's work begins: from a to-do to having done it, and from a missing point to the filled-in form."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from app.clock import today
from app.features.patrols.models import Patrol, PatrolKind
from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations
from tests.browser.site import FAILING
from tests.factories import add

if TYPE_CHECKING:
    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]


def test_from_what_is_due_to_having_done_it(site: Site, windows: Windows, width: int) -> None:
    # A round of its own: how many the demonstration leaves to walk is different every day.
    route, day = f"河沿{width}", today() - timedelta(days=29)
    add(site.app, FAILING, Patrol(kind=PatrolKind.PATROL, route=route, planned_from=day, planned_to=day))
    page = windows.open(width)
    start = site.enter(page, "beishahe") + "/today"
    assert overflow(page) <= 0
    assert violations(page) == []
    shoot(page, "today")
    patrols = page.locator("#todo-patrols-due")
    before = int(patrols.locator("small").inner_text())
    own = page.locator(".todo-group", has=patrols).locator(".todo-items a", has_text=route)
    own.click()
    page.get_by_text("登记为已巡查", exact=True).first.click()
    page.locator(".confirm-box").get_by_role("button", name="登记为已巡查").click()
    expect(page.locator(".head-note")).to_contain_text("巡查日期")
    expect(page.locator("main")).not_to_contain_text("终止")
    expect(page.locator(".flash").first).to_contain_text("已保存")
    page.goto(start)
    expect(own).to_have_count(0)
    if before > 1:
        expect(patrols.locator("small")).to_have_text(str(before - 1))
    else:  # a kind of work of which nothing is left is not shown
        expect(page.locator("#to-do")).to_be_visible()
        expect(patrols).to_have_count(0)


def test_from_a_missing_point_to_the_filled_in_form(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    site.enter(page, "beishahe")
    action = page.locator(".next li", has_text="领导小组健全")
    action.get_by_role("link", name="去办理").click()
    expect(page.get_by_label("职务")).not_to_have_value("")
    expect(page.get_by_label("任职人")).to_have_value("")
