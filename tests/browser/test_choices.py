"""Choosing one of a thousand in a real browser: by typing, by the keyboard, on a telephone, and without a script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from app.records.store.choices import MOST
from tenants.area import Area
from tenants.models import StaffRole
from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations
from tests.records.crowd import crowd, name_of
from tests.signing_in import PASSWORD, account

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site
    from tests.records.crowd import Crowd

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]
SIZE = 1000


@pytest.fixture(scope="module")
def rows(site: Site) -> Crowd:
    """A community with a thousand landlords and dwellings, that no other test looks at."""
    return crowd(site.app, SIZE)


@pytest.fixture
def username(site: Site, rows: Crowd) -> str:
    return account(site.app, StaffRole.COMMUNITY_ADMIN, Area.of_community(rows.clerk.community))[0]


def fine(page: Page, name: str) -> None:
    """Nothing sticks out, nothing serious is found."""
    assert overflow(page) <= 0, name
    assert violations(page) == [], name
    shoot(page, name)


def enter(site: Site, page: Page, username: str) -> str:
    """Sign in; the address that the community's pages begin with."""
    page.goto(site.url)
    page.locator("#username").fill(username)
    page.locator("#password").fill(PASSWORD)
    page.locator(".gate-form button[type=submit]").click()
    page.wait_for_url(re.compile("/today$"))
    return page.url.removesuffix("/today")


def listed(page: Page) -> Locator:
    return page.locator(".combobox-list:visible li")


def test_one_of_a_thousand_by_typing(site: Site, windows: Windows, rows: Crowd, username: str, width: int) -> None:
    page = windows.open(width)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    home = enter(site, page, username)
    page.goto(f"{home}/registers/rental-units/new")
    landlord, building = page.locator("#landlord_id-box"), page.locator("#building_id-box")
    expect(landlord).to_have_attribute("role", "combobox")
    expect(page.locator("[data-choice-search]")).to_have_count(0)
    fine(page, "choices-form")

    # Opened, it has those used last; a whole name finds the others, and Enter chooses.
    landlord.click()
    expect(listed(page)).to_have_count(MOST)
    # None of them is meant until an arrow says so: Enter takes nobody by accident.
    expect(page.locator(".combobox-list:visible [aria-selected=true]")).to_have_count(0)
    landlord.press("Enter")
    expect(page.locator("#landlord_id")).to_have_value("")
    fine(page, "choices-open")
    landlord.press("ArrowUp")
    expect(listed(page).last).to_have_attribute("aria-selected", "true")
    landlord.press("ArrowDown")
    expect(listed(page).first).to_have_attribute("aria-selected", "true")
    if width == PHONE:
        boxes = [item.bounding_box() for item in [landlord, building, *listed(page).all()]]
        assert all(box is not None and box["height"] >= 44 for box in boxes)
    landlord.press_sequentially(name_of(7))
    expect(listed(page)).to_have_count(1)
    expect(listed(page).first).to_have_attribute("aria-selected", "true")
    expect(landlord).to_have_attribute("aria-activedescendant", re.compile("combobox-"))
    fine(page, "choices-found")
    landlord.press("Enter")
    expect(landlord).to_have_value(re.compile(r"^王\*\* 139\*\*\*\*\d{4}$"))
    expect(page.locator("#landlord_id")).to_have_value(str(rows.landlords[6]))
    expect(landlord).to_have_attribute("aria-expanded", "false")

    # Escape goes back to what was chosen; what is nobody's name finds nobody, and says so.
    landlord.fill("查无此人")
    expect(page.locator(".combobox-status:visible")).to_contain_text("没有找到")
    fine(page, "choices-nothing")
    landlord.press("Escape")
    expect(landlord).to_have_value(re.compile(r"^王\*\* "))
    expect(page.locator("#landlord_id")).to_have_value(str(rows.landlords[6]))

    building.fill("1")
    building.press("ArrowDown")
    expect(listed(page).first).to_be_visible()
    building.fill("17号楼")
    building.press("Enter")
    expect(building).to_have_value("17号楼")
    page.get_by_label("门牌号").fill(f"甲{width}")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"甲{width}")
    assert str(rows.landlords[6]) in page.content()
    assert not [each for each in asked if "choices" in each and not each.startswith("POST")]
    assert not [each for each in asked if "%E7%8E%8B" in each], "a name in an address"


def test_a_name_that_was_typed_is_not_left_out_when_the_form_is_sent(
    site: Site, windows: Windows, rows: Crowd, username: str, width: int
) -> None:
    page = windows.open(width)
    home = enter(site, page, username)
    page.goto(f"{home}/registers/rental-units/new?building_id={rows.buildings[3]}")
    expect(page.locator("#building_id-box, #building_id")).not_to_have_count(0)
    page.get_by_label("门牌号").fill(f"乙{width}")
    landlord = page.locator("#landlord_id-box")
    save = page.get_by_role("button", name="保存", exact=True)
    landlord.fill("查无此人")
    landlord.press("Enter")
    expect(page.locator(".combobox-status:visible")).to_contain_text("没有找到")
    assert page.url.endswith(str(rows.buildings[3])), "nothing was sent"
    # Typed whole and sent at once, before any answer: it is taken all the same.
    landlord.fill(name_of(11))
    save.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"乙{width}")
    assert str(rows.landlords[10]) in page.content()


def test_a_dwelling_of_the_chosen_building(
    site: Site, windows: Windows, rows: Crowd, username: str, width: int
) -> None:
    page = windows.open(width)
    home = enter(site, page, username)
    page.goto(f"{home}/move-in")
    fine(page, "choices-move-in")
    building, unit = page.locator("#building_id"), page.locator("#rental_unit_id-box")
    if page.locator("#building_id-box").count():
        page.locator("#building_id-box").fill("5号楼")
        expect(listed(page).first).to_have_text("5号楼")
        page.locator("#building_id-box").press("Enter")
    else:
        building.select_option(label="5号楼")
    unit.click()
    expect(listed(page)).to_have_count(MOST)
    assert all(name.startswith("5号楼 ") for name in listed(page).all_inner_texts())
    expect(page.locator(".combobox-status:visible")).to_have_text("还有更多，请多输入几个字。")
    unit.fill("1302")
    expect(listed(page)).to_have_text(["5号楼 1302"])
    fine(page, "choices-move-in-unit")
    unit.press("Enter")
    expect(page.locator("#rental_unit_id")).to_have_value(str(rows.units[4 * 50 + 49]))


def test_without_a_script_the_form_searches_by_a_button(
    site: Site, windows: Windows, rows: Crowd, username: str, width: int
) -> None:
    page = windows.open(width, statuses=(422,), java_script_enabled=False)
    home = enter(site, page, username)
    page.goto(f"{home}/registers/rental-units/new")
    page.get_by_label("门牌号").fill(f"丙{width}")
    box = page.locator("[name='find-landlord_id']")
    box.fill(name_of(21))
    shoot(page, "choices-no-script")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.locator("button[name=search][value=landlord_id]").click()
    expect(page.get_by_label("门牌号")).to_have_value(f"丙{width}")
    expect(page.locator("#landlord_id option")).to_have_count(2)
    shoot(page, "choices-no-script-found")
    page.locator("#landlord_id").select_option(index=1)
    page.locator("#building_id").select_option(index=1)
    # Enter saves: the search buttons are not what it presses.
    page.get_by_label("门牌号").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"丙{width}")
    assert str(rows.landlords[20]) in page.content()


def test_a_grid_suggests_what_is_typed(site: Site, windows: Windows, rows: Crowd, username: str, width: int) -> None:
    page = windows.open(width)
    home = enter(site, page, username)
    page.goto(f"{home}/registers/tenancies/grid")
    cell = page.locator("[name='1-rental_unit_id']")
    suggested = page.locator("#choices-rental_unit_id option")
    expect(suggested).to_have_count(MOST)
    cell.press_sequentially("5号楼 1302")
    expect(suggested).to_have_count(2)  # 15号楼 too
    fine(page, "choices-grid")
    cell.fill("")
    expect(suggested).to_have_count(MOST)
    # Pasted as a column of a spreadsheet, and taken when the line is saved.
    cell.fill("5号楼1302")
    page.locator("[name='1-tenant_name']").fill(f"欧阳{width}")
    page.locator("[name='1-identity_check']").select_option(index=1)
    page.locator("[name='1-occupation']").select_option(index=1)
    page.locator("[data-grid-save]").click()
    expect(page.locator(".flash")).to_contain_text("已保存 1 行")
