"""A clerk's work in a real browser: from a building to a tenant who moves out, and two clerks on one row."""

from __future__ import annotations

import re
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


def test_from_a_building_to_a_tenant_who_moves_out(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(422,))
    registers = site.enter(page, "beishahe") + "/registers"
    page.goto(registers)
    fine(page, "records-index")

    page.get_by_role("link", name="楼栋 ", exact=False).filter(has_text="常住户数").click()
    fine(page, "records-list")
    page.get_by_role("link", name="新增", exact=True).click()
    page.get_by_label("名称或楼号").fill(f"新建{width}号楼")
    page.get_by_label("单元数").fill("三")
    page.get_by_label("常住户数").fill("４８")
    page.get_by_label("入住使用日期").fill("2020-05-01")
    page.get_by_role("button", name="保存", exact=True).click()
    # What cannot be taken is said at the field, and what was typed is still there.
    expect(page.locator(".form-error")).to_contain_text("整数")
    expect(page.get_by_label("名称或楼号")).to_have_value(f"新建{width}号楼")
    expect(page.get_by_label("常住户数")).to_have_value("４８")
    fine(page, "records-form")
    page.get_by_label("单元数").fill("3")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"新建{width}号楼")
    fine(page, "records-row")

    page.locator("section", has_text="出租屋").get_by_role("link", name="新增").click()
    page.get_by_label("门牌号").fill("1单元301")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1单元301")

    page.locator("section", has_text="承租人").get_by_role("link", name="新增").click()
    page.get_by_label("承租人").fill("赵六六")
    page.get_by_label("身份核验").select_option(index=1)
    page.get_by_label("职业类别").select_option(index=1)
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("赵**")
    expect(page.locator("body")).not_to_contain_text("赵六六")

    page.get_by_text("查看个人信息", exact=True).click()
    page.get_by_label("查看理由").fill("核实电话")
    page.get_by_role("button", name="查看一分钟").click()
    expect(page.locator(".row-values")).to_contain_text("赵六六")
    expect(page.locator(".history")).to_contain_text("核实电话")
    fine(page, "records-revealed")
    page.goto(page.url)  # Enter in the address bar: the row, without what was shown
    expect(page.locator(".history")).to_contain_text("核实电话")
    expect(page.locator(".row-values")).not_to_contain_text("赵六六")

    page.get_by_text("已搬离", exact=True).first.click()
    page.locator(".confirm-box").get_by_role("button", name="已搬离").click()
    expect(page.locator(".head-note")).to_contain_text("搬离日期")
    expect(page.locator(".history")).to_contain_text("已搬离")


def test_two_clerks_change_one_row_and_nobodys_typing_is_lost(site: Site, windows: Windows, width: int) -> None:
    one, two = windows.open(width), windows.open(width, statuses=(409,))
    site.enter(two, "beishahe", anew=True)
    one.goto(site.enter(one, "beishahe", anew=True) + "/registers/buildings")
    one.locator("tbody a").first.click()
    one.wait_for_url(re.compile("/buildings/[0-9a-f-]{36}$"))
    address = one.url + "/edit"
    for page in (one, two):
        page.goto(address)
    one.get_by_label("地址").fill(f"东一路{width}号")
    one.get_by_role("button", name="保存", exact=True).click()
    expect(one.locator(".flash")).to_contain_text("已保存")
    two.get_by_label("地址").fill(f"西二路{width}号")
    two.get_by_label("常住户数").fill("77")
    two.get_by_role("button", name="保存", exact=True).click()
    expect(two.locator(".banner")).to_contain_text(f"东一路{width}号")
    expect(two.get_by_label("地址")).to_have_value(f"西二路{width}号")
    expect(two.get_by_label("常住户数")).to_have_value("77")
    fine(two, "records-merge")
    two.get_by_role("button", name="保存", exact=True).click()
    expect(two.locator(".row-values")).to_contain_text(f"西二路{width}号")
    expect(two.locator(".history")).to_contain_text(f"东一路{width}号")
