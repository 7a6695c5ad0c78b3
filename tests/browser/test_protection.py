"""A request of a person, the public notice and the trail in a real browser, on a phone and on a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]


def fine(page: Page, name: str) -> None:
    """Nothing sticks out, nothing serious is found."""
    shoot(page, name)
    assert overflow(page) <= 0, name
    assert violations(page) == [], name


def test_a_person_asks_for_deletion(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    home = site.enter(page, "beishahe")
    name = f"钱{width}"
    page.goto(f"{home}/registers/outbound-residents/new")
    page.get_by_label("姓名").fill(name)
    page.get_by_label("原因").select_option(index=1)
    page.locator("#left_on").fill("2026-01-05")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.locator(".flash")).to_contain_text("已保存")

    page.goto(f"{home}/registers/data-requests/new")
    page.get_by_label("姓名").fill(name)
    page.get_by_label("请求事项").select_option("deletion")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.locator("main")).to_contain_text("前答复")
    fine(page, "protection-request")
    page.get_by_role("link", name="查找本人记录").click()
    page.get_by_role("button", name="搜索", exact=True).click()
    expect(page.locator(".records")).to_contain_text("外出人员")
    fine(page, "protection-records")
    page.locator(".records").get_by_text("立即删除", exact=True).click()
    page.get_by_role("button", name="删除", exact=True).click()
    expect(page.locator(".flash")).to_contain_text("已删除")

    page.goto(f"{home}/audit")
    expect(page.locator(".history")).to_contain_text("应本人请求")
    fine(page, "protection-trail")
    page.goto(f"{home}/registers/privacy-notices/new")
    fine(page, "protection-notice-form")


def test_the_notice_and_the_districts_view(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    page.goto(f"{site.url}/notice/{site.worst}")
    expect(page.locator("main")).to_contain_text("搬离后6个月")
    fine(page, "protection-notice")
    page = windows.open(width)
    site.sign_in(page, "inspector", "/areas/210304/audit")
    expect(page.locator("table")).to_contain_text(site.name(site.worst))
    fine(page, "protection-area")
