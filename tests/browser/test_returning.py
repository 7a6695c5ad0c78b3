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


def agreed(page: Page) -> None:
    """What a search box shows is what the form sends."""
    for box in page.locator(".combobox").all():
        chosen = box.locator("select").evaluate("each => each.value ? each.selectedOptions[0].text : ''")
        assert box.locator("input").input_value() == chosen


def test_a_form_that_is_gone_back_to_shows_what_it_sends(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    home = site.enter(page, "beishahe")
    page.goto(f"{home}/registers/rental-units/new")
    page.get_by_label("门牌号").fill(f"返回{width}")
    buildings = page.locator("#building_id")
    buildings.evaluate("each => { each.selectedIndex = 2; each.dispatchEvent(new Event('change', {bubbles: true})) }")
    page.locator("#landlord_id-box").click()
    page.locator("li[role=option]:visible").nth(3).click()
    sent = {name: page.locator(f"#{name}").input_value() for name in ("building_id", "landlord_id")}
    assert all(sent.values())
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"返回{width}")
    page.go_back()
    expect(page.get_by_label("门牌号")).to_have_value(f"返回{width}")
    agreed(page)
    assert {name: page.locator(f"#{name}").input_value() for name in sent} == sent
    # The same of a form that is changed: the row opened by its link, changed, and gone back to.
    page.go_forward()
    page.get_by_role("link", name="修改", exact=True).click()
    page.locator("#landlord_id-box").click()
    page.locator("li[role=option]:visible").nth(5).click()
    page.get_by_role("button", name="保存", exact=True).click()
    page.wait_for_url(lambda url: not url.endswith("/edit"))
    page.go_back()
    page.wait_for_url(lambda url: url.endswith("/edit"))
    agreed(page)


def test_no_browser_error_behind_what_a_form_was_answered_with(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(422,))
    home = site.enter(page, "beishahe")
    # Personal data that was shown, and gone back to: the row, without it as soon as its minute is over.
    page.goto(f"{home}/registers/landlords")
    page.locator("tbody a").first.click()
    page.wait_for_url(lambda url: not url.endswith("/landlords"))
    row = page.url
    page.locator("summary", has_text="查看个人信息").click()
    page.get_by_label("查看理由").fill(f"返回{width}")
    page.get_by_role("button", name="查看一分钟").click()
    expect(page.locator(".history")).to_contain_text(f"返回{width}")
    fine(page, "returning-revealed")
    page.goto(f"{home}/registers")
    page.go_back()
    expect(page.locator(".history")).to_contain_text(f"返回{width}")
    assert page.url.startswith(row)
    # A form that came back with what is wrong with it.
    filled(page, home, f"半张{width}")
    page.get_by_label("单元数").fill("三")
    page.get_by_role("button", name="保存", exact=True).last.click()
    expect(page.locator(".form-error").first).to_be_visible()
    page.goto(f"{home}/registers")
    page.wait_for_timeout(1000)  # what a window sends while it is left arrives after the next page was asked for
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("楼栋")
    assert f"半张{width}" in (page.get_by_label("名称或楼号").input_value(), *waiting(page))
    # Whom somebody looked for.
    page.goto(f"{home}/registers/landlords")
    page.evaluate("document.querySelector('.find-person').removeAttribute('hx-post')")
    page.locator(".find-person input[name=person]").fill("查无此人")
    page.locator(".find-person").evaluate("form => HTMLFormElement.prototype.submit.call(form)")
    page.wait_for_url(lambda url: url.endswith("/find"))
    page.goto(f"{home}/registers")
    page.go_back()
    page.wait_for_url(lambda url: url.endswith("/landlords"))


def waiting(page: Page) -> list[str]:
    """What the latest draft holds that the form offers."""
    if not page.locator(".draft-waiting").count():
        return []
    page.locator(".draft-waiting a").first.click()
    return [page.get_by_label("名称或楼号").input_value()]


def test_two_drafts_are_told_apart(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    home = site.enter(page, "beishahe")
    for name in (f"草稿甲{width}", f"草稿乙{width}"):
        page.goto(f"{home}/registers/venues/new")
        page.get_by_label("名称").first.fill(name)
        page.get_by_role("button", name="存为草稿").click()
        page.wait_for_url(lambda url: url.endswith("/venues"))
    page.goto(f"{home}/registers/venues/new")
    expect(page.locator(".draft-waiting")).to_contain_text(f"草稿乙{width}")
    page.locator(".draft-waiting summary").click()
    expect(page.locator(".draft-waiting li").first).to_contain_text(f"草稿甲{width}")
    fine(page, "returning-drafts")


def test_what_is_too_much_to_compare_is_named(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    chosen = "&".join(f"c={code}" for code in list(site.communities)[:9])
    site.sign_in(page, "inspector", f"/areas/210304/compare?{chosen}")
    expect(page.locator(".banner")).to_contain_text("没有列出")
    fine(page, "compare-too-many")
