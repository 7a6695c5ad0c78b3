"""What the others see and do not see; scores that follow a change; the language; leaving nothing behind."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from app.features.tips.models import Tip, TipSource
from tenants.columns import utcnow
from tests.browser.chromium import DESK, PHONE
from tests.browser.site import FAILING, MODEL, NEW, VETOED
from tests.factories import add
from tests.waiting import wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = pytest.mark.browser


def names_of_others(site: Site, *own: int) -> list[str]:
    return [site.name(code) for code in site.communities if code not in own]


def expect_no_such_page(page: Page, site: Site, path: str) -> None:
    answer = page.goto(site.url + path)
    assert answer is not None and answer.status == 404, path
    expect(page.get_by_role("heading", level=1)).to_have_text("没有这个页面")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_community_sees_its_own_page_and_nothing_of_others(windows: Windows, site: Site, width: int) -> None:
    page = windows.open(width, statuses=[404])
    site.sign_in(page, "beishahe")
    expect(page).to_have_url(f"{site.url}/communities/{FAILING}/today")
    start = page.locator("body").inner_text()
    assert [name for name in names_of_others(site, FAILING) if name in start] == []
    page.goto(f"{site.url}/communities/{FAILING}")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text(site.communities[FAILING]["total"])
    expect(heading).not_to_contain_text("名")  # a rank would tell of others
    page.locator(".crit-failed summary").first.click()
    page.locator(".crit-failed[open] tbody tr").first.wait_for()
    text = page.locator("body").inner_text()
    assert [name for name in names_of_others(site, FAILING) if name in text] == []
    expect(page.get_by_role("link", name="社区排名")).to_have_count(0)

    for path in (f"/communities/{MODEL}", f"/communities/{MODEL}/criteria/tip-ack", "/communities/210304009999"):
        expect_no_such_page(page, site, path)
    for area in ("210304", "210304009"):
        for view in ("overview", "league", "heatmap", f"compare?c={FAILING}&c={MODEL}"):
            expect_no_such_page(page, site, f"/areas/{area}/{view}")


def test_a_building_lead_sees_the_score_but_not_the_rows(windows: Windows, site: Site) -> None:
    page = windows.open(PHONE, statuses=[403])
    site.sign_in(page, "louzuzhang")
    expect(page.get_by_role("heading", level=1)).to_contain_text(site.communities[MODEL]["total"])
    expect(page.locator(".crit-failed")).to_have_count(0)
    answer = page.goto(f"{site.url}/communities/{MODEL}/criteria/tip-ack")
    assert answer is not None and answer.status == 403


def test_a_street_compares_its_own_communities(windows: Windows, site: Site) -> None:
    page = windows.open(DESK, statuses=[404])
    site.sign_in(page, "lingshan")
    expect(page).to_have_url(f"{site.url}/areas/210304009/overview")
    page.get_by_role("navigation").get_by_role("link", name="社区排名", exact=True).click()
    expect(page.locator("#league .who a")).to_have_text(["路风社区", site.name(FAILING)])
    text = page.locator("body").inner_text()
    assert [name for name in names_of_others(site, FAILING, 210304009001) if name in text] == []
    page.get_by_role("link", name=site.name(FAILING)).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("第 2 名")
    for path in ("/areas/210304/league", "/areas/210304001/league", f"/communities/{VETOED}"):
        expect_no_such_page(page, site, path)


def test_a_change_shows_after_a_moment(windows: Windows, site: Site) -> None:
    page = windows.open(DESK)
    page.goto(site.enter(page, "youhao-shequ"))
    shown = page.locator("#crit-tip-ack .crit-count")
    acknowledged, received = map(int, shown.inner_text().split(" / "))
    # Acknowledged in time, so that the totals which other tests look up stay as they are.
    at = utcnow() - timedelta(days=2)
    for source in (TipSource.PHONE, TipSource.FIELD):
        add(site.app, MODEL, Tip(source=source, received_at=at, acknowledged_at=at + timedelta(hours=1)))

    def moved() -> bool:
        page.reload()
        return shown.inner_text() == f"{acknowledged + 2} / {received + 2}"

    wait_until(moved, "the new score")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_in_english_and_back(windows: Windows, site: Site, width: int) -> None:
    page = windows.open(width)
    page.goto(f"{site.url}/sign-in")
    switch_language(page, "English")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    switch_language(page, "中文")
    site.sign_in(page, "youhao", "/areas/210304001/league", anew=True)
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("社区排名")
    switch_language(page, "English")
    expect(heading).to_contain_text("League table")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#league tbody tr", has_text=site.name(MODEL)).locator(".seal")).to_have_text("Model")
    switch_language(page, "中文")
    expect(heading).to_contain_text("社区排名")
    # Not only this browser: the account remembers.
    elsewhere = windows.open(width, locale="en-US")
    elsewhere.context.add_cookies([each for each in page.context.cookies() if each["name"] == "qingshe"])
    elsewhere.goto(page.url)
    expect(elsewhere.get_by_role("heading", level=1)).to_contain_text("社区排名")


def switch_language(page: Page, name: str) -> None:
    drawer = page.locator(".drawer > summary")
    if drawer.is_visible():
        drawer.click()
    page.get_by_role("button", name=name).click()


def test_signing_out_leaves_nothing_behind(windows: Windows, site: Site) -> None:
    page = windows.open(PHONE)
    site.sign_in(page, "xiangshuwan", anew=True)
    expect(page.get_by_role("heading", level=1)).to_contain_text(site.name(NEW))
    page.get_by_text("菜单", exact=True).click()
    page.get_by_role("button", name="退出登录").click()
    page.wait_for_url("**/sign-in")
    page.go_back()
    page.wait_for_url(re.compile("/sign-in"))
    expect(page.get_by_role("heading", level=1)).to_have_text("登录")
    assert site.name(NEW) not in page.locator("main h1").inner_text()


def test_a_browser_elsewhere_can_be_signed_out(windows: Windows, site: Site) -> None:
    here, there = windows.open(DESK), windows.open(PHONE)
    for page in (there, here):
        site.sign_in(page, "youhao-shequ", anew=True)
        expect(page).to_have_url(f"{site.url}/communities/{MODEL}/today")
    here.goto(f"{site.url}/account/sessions")
    here.locator("summary", has_text="退出其他全部设备").click()
    here.get_by_role("button", name="退出其他全部设备").click()
    expect(here.locator(".browsers li")).to_have_count(1)
    there.reload()
    there.wait_for_url(re.compile("/sign-in"))
    here.goto(f"{site.url}/communities/{MODEL}")
    expect(here.get_by_role("heading", level=1)).to_contain_text(site.name(MODEL))
