"""Every component and page on sample data in Chromium, under the real content security policy: accessibility, both
widths, with and without JavaScript."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from werkzeug.serving import make_server

from tests.browser.chromium import DESK, PHONE, overflow, violations
from tests.web.gallery import create_gallery

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.chromium import Windows

pytestmark = pytest.mark.browser

PAGES = [
    "/",
    "/overview",
    "/league",
    "/league?columns=groups",
    "/heatmap",
    "/compare?c=210304001001&c=210304001003&c=210304001060",
    "/community",
    "/community?vetoed&by=group",
    "/community/rows",
    "/progress",
    "/file/waiting",
    "/file/ready",
    "/file/failed",
    "/files",
    "/ask-file",
    "/ask-file?why=many",
    "/public",
    "/error/404",
]


@pytest.fixture(scope="module")
def gallery() -> Iterator[str]:
    server = make_server("127.0.0.1", 0, create_gallery(locale="en"), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture
def page(windows: Windows) -> Page:
    return windows.open()


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("path", PAGES)
def test_page_is_accessible_and_fits(windows: Windows, gallery: str, path: str, width: int) -> None:
    page = windows.open(width, statuses=[404])
    page.goto(gallery + path)
    assert violations(page) == []
    assert overflow(page) <= 0


def test_the_selection_survives_paging_and_becomes_a_shareable_address(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/league")
    page.locator("input[name=c]").nth(0).check()
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**page=2")
    page.locator("input[name=c]").nth(0).check()
    assert page.locator("[data-compare-list] li").count() == 2
    page.get_by_role("button", name="Compare selected").click()
    page.wait_for_url("**/compare?c=210304001001&c=210304001021")
    assert page.locator(".versus li").count() == 2


def test_no_more_than_six_can_be_ticked(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/league")
    for index in range(6):
        page.locator("input[name=c]").nth(index).check()
    assert page.locator("input[name=c]").nth(6).is_disabled()
    page.get_by_role("button", name="Remove", exact=False).first.click()
    assert page.locator("input[name=c]").nth(6).is_enabled()


def test_filtering_swaps_the_table_keeps_the_focus_and_the_address(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/league")
    page.locator("input[name=q]").press_sequentially("光明")
    page.wait_for_url("**q=*")
    assert page.locator("#league tbody tr").count() == 4
    assert page.evaluate("document.activeElement.name") == "q"
    assert "street" not in page.url  # what is empty stays out of the address
    page.reload()
    assert page.locator("#league tbody tr").count() == 4


def test_back_leads_to_the_whole_page(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/league")
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**page=2")
    page.go_back()
    page.locator("header.top").wait_for()
    page.locator("#league a[rel=next]").wait_for()
    assert page.url == f"{gallery}/league"


def test_failed_rows_unfold_in_place(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/community")
    page.locator(".crit-failed summary").first.click()
    page.locator(".crit-failed tbody tr").first.wait_for()
    assert page.locator(".crit-failed[open] tbody tr").count() == 12


def test_a_heatmap_cell_leads_to_the_community(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/heatmap")
    page.locator("[data-canvas] canvas").first.wait_for()
    box = page.locator("[data-canvas]").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 120)
    page.wait_for_url("**/community")


def test_the_keyboard_help_opens_and_can_switch_single_keys_off(page: Page, gallery: str) -> None:
    page.goto(f"{gallery}/league")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.locator("h1").click()
    page.keyboard.press("?")
    help_dialog = page.locator("#keyboard-help")
    assert help_dialog.is_visible()
    help_dialog.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press("?")
    assert not help_dialog.is_visible()


def test_everything_works_without_a_script(windows: Windows, gallery: str) -> None:
    page = windows.open(PHONE, java_script_enabled=False)
    page.goto(f"{gallery}/league")
    page.locator(".drawer summary").click()
    assert page.locator(".drawer nav a").first.is_visible()
    page.locator(".drawer summary").click()
    page.locator("input[name=c]").nth(0).check()
    page.locator("input[name=c]").nth(3).check()
    page.get_by_role("button", name="Compare selected").click()
    assert page.locator(".versus li").count() == 2
    page.locator(".stand-in summary").click()
    assert page.locator(".stand-in table").is_visible()
    page.goto(f"{gallery}/league")
    page.fill("input[name=q]", "光明")
    page.get_by_role("button", name="Filter").click()
    assert page.locator("#league tbody tr").count() == 4
