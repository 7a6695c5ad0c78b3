"""An export that takes two administrators, in a real browser: on a phone and on a desk, the second without a script."""

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


def test_one_asks_and_another_approves(site: Site, windows: Windows, width: int) -> None:
    clerk = windows.open(width, statuses=(422,))
    home = site.enter(clerk, "beishahe")
    clerk.goto(f"{home}/registers/landlords?kind=person")
    clerk.get_by_role("link", name="导出表格", exact=True).click()
    clerk.get_by_label("电话").check()
    fine(clerk, "exports-ask")
    clerk.get_by_role("button", name="导出表格", exact=True).click()
    expect(clerk.get_by_label("用途")).to_be_focused()  # the browser says that it is missing
    clerk.get_by_label("用途").fill(f"与派出所核对出租人电话（{width}）")
    clerk.get_by_role("button", name="导出表格", exact=True).click()
    expect(clerk.locator("main")).to_contain_text("需由另一名管理员批准")
    fine(clerk, "exports-waits")
    address = clerk.url

    second = windows.open(width)
    site.sign_in(second, "beishahe-zuzhang")
    second.wait_for_url("**/today")
    fine(second, "exports-today")
    second.locator(f'a[href$="{address.rsplit("/", 1)[1]}"]').click()
    fine(second, "exports-decide")
    second.get_by_role("link", name="待办导出").click()
    fine(second, "exports-list")

    plain = windows.open(width, java_script_enabled=False)
    site.sign_in(plain, "beishahe-zuzhang", anew=True)
    plain.goto(address)
    plain.get_by_role("button", name="批准", exact=True).click()
    expect(plain.locator(".flash")).to_contain_text("已批准")
    shoot(plain, "exports-approved-no-script")

    clerk.goto(f"{home}/today")
    clerk.locator(f'a[href$="{address.rsplit("/", 1)[1]}"]').click()
    fine(clerk, "exports-fetch")
    with clerk.expect_download() as fetched:
        clerk.get_by_role("button", name="取走文件").click()
    assert fetched.value.suggested_filename.endswith(".xlsx")
    assert fetched.value.path().read_bytes().startswith(b"PK")
    # The page tells what has become of it, without being loaded by hand.
    expect(clerk.locator(".banner-title")).to_contain_text("已于")
    expect(clerk.locator("main")).to_contain_text("最近一次取走")
    expect(clerk.get_by_role("button", name="取走文件")).to_have_count(0)
    fine(clerk, "exports-fetched")
    with clerk.expect_download() as again:
        clerk.get_by_role("button", name="再次取走").click()
    assert again.value.suggested_filename == fetched.value.suggested_filename
    clerk.goto(f"{home}/exports")
    expect(clerk.locator("main")).to_contain_text("已取走")
    fine(clerk, "exports-earlier")
