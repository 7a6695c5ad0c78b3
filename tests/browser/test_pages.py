"""Every page at both widths: accessible, no wider than the window, nothing in the console; pictures on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations
from tests.browser.site import COMMUNITIES, FAILING, MODEL, NEW, VETOED

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]

AREA = "/areas/210304"
# By whom and where; the key names the picture.
PAGES = {
    "sign-in": (None, "/sign-in"),
    "overview": ("inspector", f"{AREA}/overview"),
    "league": ("inspector", f"{AREA}/league"),
    "league-by-group": ("inspector", f"{AREA}/league?columns=groups"),
    "league-empty": ("inspector", f"{AREA}/league?q=nowhere"),
    "heatmap": ("inspector", f"{AREA}/heatmap"),
    "compare-nothing": ("inspector", f"{AREA}/compare"),
    "compare": ("inspector", f"{AREA}/compare?c={MODEL}&c={FAILING}"),
    "compare-six": ("inspector", f"{AREA}/compare?" + "&".join(f"c={code}" for code in sorted(COMMUNITIES)[-6:])),
    "community-vetoed": ("inspector", f"/communities/{VETOED}"),
    "community-failing": ("inspector", f"/communities/{FAILING}?by=group"),
    "failed-rows": ("inspector", f"/communities/{FAILING}/criteria/reg-change-time"),
    "sessions": ("inspector", "/account/sessions"),
    "password": ("inspector", "/account/password"),
    "not-found": ("inspector", f"{AREA}/no-such-page"),
    "community-new": ("xiangshuwan", f"/communities/{NEW}"),
    "operations": ("operator", "/operations"),
}


def test_every_page(windows: Windows, site: Site, width: int) -> None:
    page, who = windows.open(width, statuses=[404]), None
    found: dict[str, object] = {}
    for name, (username, path) in PAGES.items():
        if username != who:
            page.context.clear_cookies()
            site.sign_in(page, str(username), path)
            who = username
        else:
            page.goto(site.url + path)
        settle(page)
        shoot(page, name)
        if problems := violations(page) or overflow(page):
            found[name] = problems
    assert found == {}


def test_english_fits_too(windows: Windows, site: Site, width: int) -> None:
    """Its words are longer: nothing may be cut at the edges of the radar, nor the totals of the league."""
    page = windows.open(width, locale="en-US")
    site.sign_in(page, "inspector", PAGES["compare"][1])
    settle(page)
    assert page.locator("html").get_attribute("lang") == "en"
    shoot(page, "compare-english")
    assert page.locator("#radar canvas").evaluate(INK_AT_THE_EDGES) == 0
    for name in ("overview", "league", "heatmap", "community-vetoed"):
        page.goto(site.url + PAGES[name][1])
        settle(page)
        shoot(page, f"{name}-english")
        assert overflow(page) <= 0, name
        if name == "league":
            frame, total = page.locator("#league .table-responsive"), page.locator("#league .total").first
            assert right_edge(total) <= right_edge(frame)


# How many points of the first and last column of a canvas are drawn; read from a copy, which Chromium likes better.
INK_AT_THE_EDGES = """canvas => {
    const pen = Object.assign(document.createElement("canvas"), {width: canvas.width, height: canvas.height})
        .getContext("2d", {willReadFrequently: true});
    pen.drawImage(canvas, 0, 0);
    const drawn = x => pen.getImageData(x, 0, 1, canvas.height).data
        .filter((value, i) => i % 4 === 3 && value > 0).length;
    return drawn(0) + drawn(canvas.width - 1);
}"""


def right_edge(element: Locator) -> float:
    box = element.bounding_box()
    assert box is not None
    return box["x"] + box["width"]


def settle(page: Page) -> None:
    """Wait until the charts of the page are drawn."""
    page.wait_for_load_state("load")
    for chart in page.locator("[data-chart]").all():
        chart.locator("canvas").first.wait_for()
