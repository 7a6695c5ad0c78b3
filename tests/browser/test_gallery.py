"""The gallery in Chromium under the real content security policy: accessibility, both widths, with and without
JavaScript. Needs the built assets and a Chromium; in CI both must be there."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.serving import make_server

from tests.web.gallery import create_gallery

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
MANIFEST = ROOT / "app" / "static" / "dist" / "manifest.json"
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
    "/public",
    "/error/404",
]


def missing() -> str | None:
    """What the tests lack here, in one line."""
    if not (shutil.which("chromium") or shutil.which("google-chrome")):
        return "no Chromium"
    if not MANIFEST.exists() or not AXE.exists():
        return "front-end assets not built (make assets)"
    return None


LACK = missing()
pytestmark = pytest.mark.skipif(LACK is not None and not os.environ.get("CI"), reason=LACK or "")


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = make_server("127.0.0.1", 0, create_gallery(locale="en"), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=["--headless", "--no-sandbox", "--disable-gpu"],
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A desktop page; the test fails if the console reports an error, a refused style or script included."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    context.close()
    assert not problems


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", PAGES)
def test_page_is_accessible_and_fits(browser: Any, site: str, path: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce", bypass_csp=True)
    page = context.new_page()
    page.goto(site + path)
    page.add_script_tag(content=AXE.read_text("utf-8"))
    report = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})")
    too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    context.close()
    assert [(found["id"], found["nodes"][0]["html"]) for found in report["violations"]] == []
    assert too_wide <= 0


def test_the_selection_survives_paging_and_becomes_a_shareable_address(page: Any, site: str) -> None:
    page.goto(f"{site}/league")
    page.locator("input[name=c]").nth(0).check()
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**page=2")
    page.locator("input[name=c]").nth(0).check()
    assert page.locator("[data-compare-list] li").count() == 2
    page.get_by_role("button", name="Compare selected").click()
    page.wait_for_url("**/compare?c=210304001001&c=210304001021")
    assert page.locator(".versus li").count() == 2


def test_no_more_than_six_can_be_ticked(page: Any, site: str) -> None:
    page.goto(f"{site}/league")
    for index in range(6):
        page.locator("input[name=c]").nth(index).check()
    assert page.locator("input[name=c]").nth(6).is_disabled()
    page.get_by_role("button", name="Remove", exact=False).first.click()
    assert page.locator("input[name=c]").nth(6).is_enabled()


def test_filtering_swaps_the_table_keeps_the_focus_and_the_address(page: Any, site: str) -> None:
    page.goto(f"{site}/league")
    page.locator("input[name=q]").press_sequentially("光明")
    page.wait_for_url("**q=*")
    assert page.locator("#league tbody tr").count() == 4
    assert page.evaluate("document.activeElement.name") == "q"
    assert "street" not in page.url  # what is empty stays out of the address
    page.reload()
    assert page.locator("#league tbody tr").count() == 4


def test_back_leads_to_the_whole_page(page: Any, site: str) -> None:
    page.goto(f"{site}/league")
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**page=2")
    page.go_back()
    page.locator("header.top").wait_for()
    page.locator("#league a[rel=next]").wait_for()
    assert page.url == f"{site}/league"


def test_failed_rows_unfold_in_place(page: Any, site: str) -> None:
    page.goto(f"{site}/community")
    page.locator(".crit-failed summary").first.click()
    page.locator(".crit-failed tbody tr").first.wait_for()
    assert page.locator(".crit-failed[open] tbody tr").count() == 12


def test_a_heatmap_cell_leads_to_the_community(page: Any, site: str) -> None:
    page.goto(f"{site}/heatmap")
    page.locator("[data-canvas] canvas").first.wait_for()
    box = page.locator("[data-canvas]").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 120)
    page.wait_for_url("**/community")


def test_the_keyboard_help_opens_and_can_switch_single_keys_off(page: Any, site: str) -> None:
    page.goto(f"{site}/league")
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


def test_everything_works_without_a_script(browser: Any, site: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/league")
    page.locator(".drawer summary").click()
    assert page.locator(".drawer nav a").first.is_visible()
    page.locator(".drawer summary").click()
    page.locator("input[name=c]").nth(0).check()
    page.locator("input[name=c]").nth(3).check()
    page.get_by_role("button", name="Compare selected").click()
    assert page.locator(".versus li").count() == 2
    page.locator(".stand-in summary").click()
    assert page.locator(".stand-in table").is_visible()
    page.goto(f"{site}/league")
    page.fill("input[name=q]", "光明")
    page.get_by_role("button", name="Filter").click()
    assert page.locator("#league tbody tr").count() == 4
    context.close()
