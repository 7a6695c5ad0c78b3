"""Coming back: to a form after somebody else signed in, by the browser's button to a form, to what was shown once."""

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
    assert overflow(page) <= 0, name
    assert violations(page) == [], name
    shoot(page, name)


def anew(page: Page, site: Site, username: str) -> None:
    """Sign in in a second window of the same browser, as whoever it is."""
    window = page.context.new_page()
    page.context.clear_cookies()
    site.sign_in(window, username)
    window.wait_for_url(lambda url: "/sign-in" not in url)
    window.close()


def filled(page: Page, home: str, name: str) -> None:
    page.goto(f"{home}/registers/buildings/new")
    page.get_by_label("名称或楼号").fill(name)
    page.get_by_label("单元数").fill("3")
    page.get_by_label("常住户数").fill("48")
    page.get_by_label("入住使用日期").fill("2010-05-01")


def test_one_press_after_signing_in_again(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(403,))
    home = site.enter(page, "beishahe")
    filled(page, home, f"再登录{width}")
    page.context.clear_cookies()
    page.get_by_role("button", name="保存", exact=True).last.click()
    expect(page.get_by_role("heading", name="尚未保存")).to_be_visible()
    page.get_by_text("填写的内容", exact=True).click()
    expect(page.get_by_text(f"再登录{width}")).to_be_visible()
    fine(page, "unsaved-signed-out")
    anew(page, site, "beishahe")
    page.get_by_role("button", name="重新保存").click()
    expect(page.get_by_role("heading", name=f"再登录{width}")).to_be_visible()


def test_the_form_of_somebody_else_is_told_and_stays(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(400, 403, 404))
    home = site.enter(page, "beishahe")
    filled(page, home, f"换了人{width}")
    anew(page, site, "inspector")
    page.get_by_role("button", name="保存", exact=True).last.click()
    expect(page.get_by_role("heading", name="尚未保存")).to_be_visible()
    expect(page.get_by_text(f"换了人{width}")).to_be_visible()
    fine(page, "unsaved-of-another")
    page.get_by_role("button", name="的名义保存").last.click()
    expect(page.get_by_role("heading", name="没有保存")).to_be_visible()
    expect(page.get_by_text(f"换了人{width}")).to_be_visible()
    fine(page, "unsaved-refused")
