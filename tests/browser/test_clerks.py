"""A clerk's quick ways in a real browser: the grid by keyboard and paste, drafts, typing to choose, the move-in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]

# What a spreadsheet puts on the clipboard: tabs, a quoted cell, dates as people write them, one choice that is none.
PASTED = """\
粘贴甲{width}\t网吧\t"东街 1 号"\t\t2024/3/5
粘贴乙{width}\t餐馆\t西街 2 号\t\t2024年12月1日
粘贴丙{width}\t洗车\t北街 3 号\t\t不详
"""


def fine(page: Page, name: str) -> None:
    """Nothing sticks out, nothing serious is found."""
    assert overflow(page) <= 0, name
    assert violations(page) == [], name
    shoot(page, name)


def registers(site: Site, page: Page) -> str:
    """Sign in as a clerk; the address of the community's registers."""
    site.sign_in(page, "beishahe")
    page.wait_for_url(re.compile("/communities/"))
    found = re.match(r".*/communities/\d+", page.url)
    assert found
    return found[0] + "/registers"


def paste(page: Page, text: str) -> None:
    """What Ctrl+V does with a spreadsheet's clipboard, in the cell that has the focus."""
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
          document.activeElement.dispatchEvent(event);
        }""",
        text,
    )


def test_a_long_register_by_the_keyboard(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(422,))
    address = registers(site, page)
    page.goto(address + "/venues")
    page.keyboard.press("g")
    page.wait_for_url(re.compile("/grid$"))
    fine(page, "clerks-grid")

    def cell(line: int, name: str) -> Locator:
        return page.locator(f"[name='{line}-{name}']")

    cell(1, "name").fill(f"键盘甲{width}")
    cell(1, "name").press("Tab")
    expect(cell(1, "kind")).to_be_focused()
    cell(1, "kind").select_option("hotel")
    cell(1, "opened_on").fill("2024-05-06")
    cell(1, "opened_on").press("Enter")
    expect(cell(2, "opened_on")).to_be_focused()
    cell(2, "opened_on").press("Control+d")
    expect(cell(2, "opened_on")).to_have_value("2024-05-06")
    cell(2, "opened_on").press("Control+ArrowLeft")
    expect(cell(2, "credit_code")).to_be_focused()
    cell(2, "name").fill(f"键盘乙{width}")
    page.locator("[data-line='2'] [data-repeat]").click()
    expect(cell(2, "kind")).to_have_value("hotel")

    # Three lines into the last one of the table: it grows by itself.
    cell(10, "name").focus()
    paste(page, PASTED.format(width=width))
    expect(cell(11, "name")).to_have_value(f"粘贴乙{width}")
    expect(cell(10, "kind")).to_have_value("internet_cafe")
    expect(cell(10, "address")).to_have_value("东街 1 号")
    expect(cell(11, "opened_on")).to_have_value("2024-12-01")
    expect(page.locator("[data-line='12'] .grid-odd")).to_have_text(["不在可选项中： 洗车", "不是日期： 不详"])
    expect(cell(13, "name")).to_have_count(1)
    expect(page.locator("[data-draft-state]")).to_contain_text("草稿已保存")
    page.keyboard.press("Control+s")

    expect(page.locator(".flash")).to_contain_text("已保存 4 行")
    expect(cell(12, "name")).to_have_value(f"粘贴丙{width}")
    expect(page.locator("[id='12-kind-error']")).to_be_visible()
    fine(page, "clerks-grid-left")
    cell(12, "kind").select_option("other")
    cell(12, "opened_on").fill("2024-01-01")
    page.keyboard.press("Control+s")
    page.wait_for_url(re.compile("/venues$"))
    for name in ("键盘甲", "键盘乙", "粘贴甲", "粘贴乙", "粘贴丙"):
        page.goto(f"{address}/venues?q={name}{width}")
        expect(page.locator("tbody tr")).to_have_count(1)


def test_what_was_typed_is_there_after_the_window_was_closed(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(422,))
    address = registers(site, page)
    page.goto(address + "/venues/new")
    page.get_by_label("名称").fill(f"草稿{width}")
    expect(page.locator("[data-draft-state]")).to_contain_text("草稿已保存")
    # The last words before the window closes, without a pause.
    page.get_by_label("地址").fill("最后一句")
    page.goto("about:blank")
    page.goto(address + "/venues/new")
    expect(page.locator(".draft-waiting")).to_have_count(1)
    fine(page, "clerks-draft")
    page.get_by_role("link", name="继续填写").click()
    expect(page.get_by_label("名称")).to_have_value(f"草稿{width}")
    expect(page.get_by_label("地址")).to_have_value("最后一句")
    page.get_by_label("类别").select_option(index=1)
    page.get_by_label("开业日期").fill("2024-02-03")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"草稿{width}")
    page.goto(address + "/venues/new")
    expect(page.locator(".draft-waiting")).to_have_count(0)
    # The same name once more is asked about.
    page.get_by_role("link", name="沿用上次填写").click()
    page.get_by_label("名称").fill(f"草稿{width}")
    page.get_by_label("开业日期").fill("2024-02-03")
    with page.expect_response(lambda answer: answer.status == 422):
        page.get_by_role("button", name="保存", exact=True).click()
    expect(page.locator(".banner-mend")).to_contain_text(f"草稿{width}")
    fine(page, "clerks-repeat")
    page.get_by_role("button", name="仍要登记").click()
    expect(page.locator(".flash")).to_contain_text("已保存")


def test_a_move_in_by_typing_to_choose_and_out_by_one_tap(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(422,))
    address = registers(site, page)
    page.goto(address + "/tenancies")
    page.get_by_role("link", name="入住登记").click()
    page.wait_for_url(re.compile("/move-in$"))
    fine(page, "clerks-move-in")
    building = page.locator("#building_id-box")
    units = page.locator("#rental_unit_id-box")
    expect(building).to_have_attribute("role", "combobox")
    building.click()
    expect(page.locator("#building_id ~ ul, .combobox-list:visible")).to_have_count(1)
    building.press("ArrowDown")
    building.press("Enter")
    expect(building).not_to_have_value("")
    name = building.input_value()
    expect(page.locator("#building_id")).not_to_have_value("")
    units.click()
    # Those of the building are asked for where they are not among the few that the page came with.
    expect(page.locator(".combobox-list:visible li")).not_to_have_count(0)
    shown = page.locator(".combobox-list:visible li").all_inner_texts()
    assert shown
    assert all(each.startswith(name) for each in shown)
    units.press("Escape")
    # Nothing is typed yet: the server says what is missing at the box that is seen.
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.locator("#rental_unit_id-error")).to_be_visible()
    expect(page.locator("#building_id-box")).to_have_value(name)
    fine(page, "clerks-move-in-wrong")
    # Of one without a number there is nothing to type but the building's name.
    units.fill(next(each[-3:] for each in shown if each[-3:].isdigit()))
    expect(page.locator(".combobox-list:visible li").first).to_have_attribute("aria-selected", "true")
    units.press("Enter")
    page.locator("#tenant0-tenant_name").fill(f"欧阳{width}")
    page.locator("#tenant0-identity_check").select_option(index=1)
    page.locator("#tenant0-occupation").select_option(index=1)
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.locator(".flash")).to_contain_text("已登记 1 人入住")
    page.goto(address + "/tenancies")
    row = page.locator("tbody tr").filter(has_text="已搬离").first
    row.get_by_text("已搬离", exact=True).first.click()
    fine(page, "clerks-moving-out")
    row.get_by_role("button", name="已搬离").click()
    expect(page.locator(".flash")).to_contain_text("已保存")
    page.wait_for_url(re.compile("/tenancies"))


def test_a_number_does_not_get_into_the_address(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    address = registers(site, page)
    page.goto(address + "/buildings")
    page.get_by_label("搜索列表").fill("1")
    page.wait_for_url(re.compile("q=1$"))
    found = page.url
    page.goto(address + "/landlords")
    person = page.locator("input[name=person]")
    person.fill("13812345678")
    person.press("Enter")
    expect(page.locator(".found-note")).to_be_visible()
    assert "1381" not in page.url
    assert page.url != found
    fine(page, "clerks-find")
