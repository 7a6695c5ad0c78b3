"""The inspector's work from sign-in to the rows behind a score: by mouse, by keyboard, without JavaScript."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from python_calamine import CalamineWorkbook

from tests.browser.chromium import DESK, PHONE, overflow, shoot
from tests.browser.site import FAILING, MODEL, NEW, VETOED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Locator, Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]

SEALS = {
    "excellent": "示范",
    "accepted": "达标",
    "rectify": "整改",
    "failed": "不达标",
    "vetoed": "否决",
}
LEAGUE = "/areas/210304/league"
LINGSHAN = [210304009001, FAILING]  # the communities of 灵山街道, the better one first


@pytest.fixture
def page(windows: Windows, site: Site, width: int) -> Page:
    """A window in which the inspector has signed in."""
    opened = windows.open(width)
    site.sign_in(opened, "inspector")
    expect(opened).to_have_url(f"{site.url}/areas/210304/overview")
    return opened


def menu(page: Page, label: str) -> Locator:
    """An entry of the main menu; on a phone the menu is opened first."""
    drawer = page.get_by_text("菜单", exact=True)
    if drawer.is_visible():
        drawer.click()
    return page.get_by_role("navigation").get_by_role("link", name=label, exact=True)


def expect_rows(page: Page, site: Site, codes: Sequence[int]) -> None:
    """The league shows these communities in this order, each with its seal and its total."""
    found = [site.communities[code] for code in codes]
    expect(page.locator("#league .who a")).to_have_text([each["name"] for each in found])
    expect(page.locator("#league tbody .seal")).to_have_text([SEALS[each["outcome"]] for each in found])
    expect(page.locator("#league .total")).to_have_text([each["total"] for each in found])


def tick(page: Page, name: str) -> None:
    page.get_by_role("checkbox", name=f"对比{name}").check()


def test_from_the_league_to_the_rows_that_failed(page: Page, site: Site, width: int) -> None:
    accepted = sum(each["outcome"] in ("excellent", "accepted") for each in site.communities.values())
    figures = page.get_by_role("region", name="关键数据")
    expect(figures).to_contain_text(f"{accepted} / {len(site.communities)}")

    menu(page, "社区排名").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("立山区")
    expect_rows(page, site, list(site.communities))

    page.get_by_role("combobox", name="街道").select_option(label="灵山街道")
    expect_rows(page, site, LINGSHAN)
    page.get_by_role("searchbox").press_sequentially("北沙")
    expect_rows(page, site, [FAILING])
    tick(page, site.name(FAILING))

    page.goto(f"{site.url}{LEAGUE}")
    page.get_by_role("link", name="示范").click()
    expect_rows(page, site, [code for code, each in site.communities.items() if each["outcome"] == "excellent"])
    tick(page, site.name(MODEL))
    page.get_by_role("button", name="对比 (2)").click()

    page.wait_for_url(f"**/compare?c={FAILING}&c={MODEL}")
    expect(page.locator(".versus li")).to_have_count(2)
    expect(page.locator(".versus")).to_contain_text(site.communities[FAILING]["total"])
    page.locator("[data-chart=radar] canvas").first.wait_for()
    page.get_by_role("link", name=site.name(FAILING), exact=True).first.click()

    found = site.communities[FAILING]
    place = list(site.communities).index(FAILING) + 1
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text(site.name(FAILING))
    expect(heading).to_contain_text(found["total"])
    expect(heading).to_contain_text(f"第 {place} 名")
    expect(page.locator(".seal-big")).to_have_text("不达标")
    for criterion in found["criteria"]:
        shown = page.locator(f"#crit-{criterion['id']}")
        if criterion["status"] == "not_applicable":
            expect(shown).to_contain_text("不适用")
        else:
            counts = f"{criterion['numerator']:,} / {criterion['denominator']:,}"
            expect(shown.locator(".crit-count")).to_have_text(counts)
            expect(shown.locator(".crit-points")).to_contain_text(criterion["points"])

    costly = page.locator(".crit-none").first
    done, of = (int(number.replace(",", "")) for number in costly.locator(".crit-count").inner_text().split(" / "))
    costly.locator("summary").click()
    costly.locator("tbody tr").first.wait_for()
    assert costly.locator("tbody tr").count() == min(of - done, 50)


def test_the_worst_community_and_its_reasons_in_six_clicks(page: Page, site: Site, width: int) -> None:
    worst = site.name(site.worst)
    clicks = [
        page.get_by_role("navigation").get_by_role("link", name="社区排名", exact=True),
        page.get_by_role("link", name="名次"),  # turns the order round
        page.locator("#league tbody tr:first-child .who a", has_text=worst),
        page.locator(".crit-failed summary").first,
    ]
    if width == PHONE:
        clicks.insert(0, page.get_by_text("菜单", exact=True))
    assert 1 + len(clicks) <= 6  # the first was to sign in
    for target in clicks:
        target.click()
        # A person looks before the next click; a test would click into a table that is just being swapped.
        page.wait_for_load_state("networkidle")
    expect(page.get_by_role("heading", level=1)).to_contain_text(worst)
    page.locator(".crit-failed[open] tbody tr").first.wait_for()
    assert page.locator(".next li").count() >= 3  # and what to do about it


def test_the_address_of_a_comparison_can_be_shared(windows: Windows, site: Site, width: int) -> None:
    address = f"/areas/210304/compare?c={MODEL}&c={VETOED}&c={NEW}"
    colleague = windows.open(width)
    site.sign_in(colleague, "inspector", address)
    expect(colleague).to_have_url(site.url + address)
    expect(colleague.locator(".versus-name a")).to_have_text([site.name(code) for code in (MODEL, VETOED, NEW)])
    expect(colleague.locator(".versus li").nth(1)).to_contain_text("否决")


A4 = 688  # pixels of a page between its margins
BOXES = """[...document.querySelectorAll("[data-chart]")].map((chart) =>
  [chart, ...chart.querySelectorAll("canvas")].map((each) => each.getBoundingClientRect().toJSON()))"""


def test_charts_are_whole_on_paper(windows: Windows, site: Site, width: int) -> None:
    """Printing lays a page out anew, narrower, and asks no script to draw its charts once more."""
    page = windows.open(width)
    page.add_init_script("ResizeObserver.prototype.observe = () => {}")
    site.sign_in(page, "inspector", f"/areas/210304/compare?c={MODEL}&c={VETOED}")
    for address in (f"/areas/210304/compare?c={MODEL}&c={VETOED}", "/areas/210304/heatmap"):
        page.goto(site.url + address)
        page.locator("[data-chart] canvas").first.wait_for()
        page.emulate_media(media="print")
        page.set_viewport_size({"width": A4, "height": 1000})
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert page.evaluate("innerWidth") == A4
        for room, *layers in page.evaluate(BOXES):
            assert layers and layers[0]["width"] > 100
            for drawn in layers:
                assert drawn == layers[0], "the layers lie upon each other"
                assert room["left"] <= drawn["left"] and drawn["right"] <= room["right"] + 1
                assert room["top"] <= drawn["top"] and drawn["bottom"] <= room["bottom"] + 1
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": width, "height": 900})


def test_one_community_alone_is_compared_with_one_that_is_chosen(windows: Windows, site: Site, width: int) -> None:
    page = windows.open(width)
    address = f"/areas/210304/compare?c={MODEL}"
    site.sign_in(page, "inspector", address)
    expect(page.locator("main")).to_contain_text("还需再选一个社区")
    assert overflow(page) <= 0
    shoot(page, "compare-one")
    page.get_by_role("combobox", name="社区").select_option(str(VETOED))
    page.locator("main").get_by_role("button", name="对比", exact=True).click()
    expect(page.locator(".versus-name a")).to_have_text([site.name(MODEL), site.name(VETOED)])
    page.goto(f"{site.url}/areas/210304/compare")
    expect(page.locator("main").get_by_role("combobox")).to_have_count(2)
    assert overflow(page) <= 0
    shoot(page, "compare-none")


def test_the_league_comes_as_a_workbook(page: Page, site: Site, width: int) -> None:
    page.goto(f"{site.url}{LEAGUE}?sort=-rank")
    page.get_by_text("导出表格").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="XLSX").click()
    assert download.value.suggested_filename.endswith(".xlsx")
    cells = CalamineWorkbook.from_path(download.value.path()).get_sheet_by_index(0).to_python()
    assert [row[2] for row in cells[1:]] == [site.name(code) for code in reversed(site.communities)]


def test_what_is_exported_is_what_was_narrowed_since(page: Page, site: Site, width: int) -> None:
    """The filter swaps the table alone; the menu at the head of the page goes along."""
    page.goto(f"{site.url}{LEAGUE}")
    page.get_by_label("社区名称或代码").fill(site.name(MODEL))
    expect(page.locator("#league tbody tr")).to_have_count(1)
    page.get_by_text("导出表格").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.reader(Path(download.value.path()).read_text("utf-8-sig").splitlines()))
    assert [row[2] for row in rows[1:]] == [site.name(MODEL)]


def reach(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus, and see that the focus shows."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            break
    else:
        raise AssertionError(f"{target} is not reached by Tab")
    assert target.evaluate("element => getComputedStyle(element).outlineStyle") != "none"


def test_by_keyboard_alone(windows: Windows, site: Site, width: int) -> None:
    page = windows.open(width)
    page.goto(f"{site.url}/sign-in")
    username = page.get_by_label("用户名")
    if not username.evaluate("element => element === document.activeElement"):
        reach(page, username)
    page.keyboard.type("inspector")
    reach(page, page.get_by_label("密码"))
    page.keyboard.type(site.passwords["inspector"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/overview")

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="跳到正文")).to_be_focused()
    if width == PHONE:
        reach(page, page.locator(".drawer > summary"))
        page.keyboard.press("Enter")
    reach(page, page.get_by_role("navigation").get_by_role("link", name="社区排名", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{LEAGUE}")

    boxes = page.get_by_role("checkbox", name=re.compile("^对比"))
    for box in (boxes.nth(0), boxes.nth(1)):
        reach(page, box)
        page.keyboard.press("Space")
        expect(box).to_be_checked()
    reach(page, page.get_by_role("button", name="对比 (2)"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?c=*")
    expect(page.locator(".versus li")).to_have_count(2)


def test_without_javascript(windows: Windows, site: Site, width: int) -> None:
    page = windows.open(width, java_script_enabled=False)
    site.sign_in(page, "inspector", anew=True)
    unfold(page, "查看图中数据", "示范")
    menu(page, "社区排名").click()

    page.get_by_role("combobox", name="街道").select_option(label="灵山街道")
    page.get_by_role("button", name="筛选").click()
    expect_rows(page, site, LINGSHAN)

    best_first = list(site.communities)
    page.goto(f"{site.url}{LEAGUE}?per_page=5")
    expect_rows(page, site, best_first[:5])
    page.get_by_role("link", name="下一页").click()
    expect_rows(page, site, best_first[5:10])
    page.get_by_role("link", name="下一页").click()
    expect_rows(page, site, best_first[10:])
    last, worst = (site.name(code) for code in best_first[10:])
    tick(page, last)
    tick(page, worst)
    page.get_by_role("button", name="对比所选").click()
    expect(page.locator(".versus-name a")).to_have_text([last, worst])
    unfold(page, "以表格显示", worst)

    page.get_by_role("link", name=worst, exact=True).first.click()
    unfold(page, "查看图中数据", site.communities[site.worst]["total"])
    costly = page.locator(".crit-none").first
    title = costly.locator(".crit-name").inner_text()
    costly.locator("summary").click()
    costly.get_by_role("link", name="打开名单").click()
    page.locator(".failed tbody tr").first.wait_for()
    assert page.get_by_role("heading", level=1).inner_text() in title

    page.goto(f"{site.url}/areas/210304/heatmap")
    unfold(page, "以表格显示", site.name(NEW))


def unfold(page: Page, label: str, content: str) -> None:
    """Open the table that stands in for a chart."""
    page.get_by_text(label, exact=True).first.click()
    table = page.locator(".stand-in[open] table")
    expect(table).to_be_visible()
    expect(table).to_contain_text(content)
