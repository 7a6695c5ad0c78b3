"""A responsibility letter in a real browser: printed at the desk, signed on the landlord's telephone, confirmed."""

from __future__ import annotations

import itertools
import re
import uuid
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.clock import today
from app.features.rentals import invitations
from app.features.rentals.models import Landlord, LetterInvitation, ResponsibilityLetter
from tenants.area import Area
from tenants.scope import community_scope
from tenants.session import activate
from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]


def fine(page: Page, name: str) -> None:
    """Nothing sticks out, nothing serious is found."""
    assert overflow(page) <= 0, name
    assert violations(page) == [], name
    shoot(page, name)


def has_landlord(page: Page, url: str) -> bool:
    """Whether the page of a dwelling names its landlord."""
    page.goto(url)
    return page.locator(".row-values a[href*='/landlords/']").count() > 0


def link_and_landlord(site: Site, community: int) -> tuple[str, str, str]:
    """What the QR code of the letter printed last says, and name and telephone of its landlord on file."""
    with site.app.app_context(), activate(community_scope(community, "test")) as session:
        invitation = session.execute(
            select(LetterInvitation).where(LetterInvitation.used_at.is_(None)).order_by(LetterInvitation.id.desc())
        ).scalars().first()  # fmt: skip
        assert invitation is not None
        found = invitations.invite(session, {invitation.letter_id: invitation.label}, today())
        _again, secret = found[invitation.letter_id]
        landlord = session.execute(
            select(Landlord)
            .join(ResponsibilityLetter, ResponsibilityLetter.landlord_id == Landlord.id)
            .where(ResponsibilityLetter.id == invitation.letter_id)
            .options(undefer_group("personal"))
        ).scalar_one()
        return f"/sign/{community}/{invitation.id}/{secret}", landlord.name, landlord.phone or ""


def test_from_the_printed_letter_to_one_in_force(site: Site, windows: Windows, width: int, tmp_path: Path) -> None:
    page = windows.open(width, statuses=(422,))
    site.sign_in(page, "beishahe")
    page.wait_for_url(re.compile("/communities/"))
    found = re.search(r"/communities/(\d{12})", page.url)
    assert found is not None
    community = int(found[1])
    home = f"{site.url}/communities/{community}"
    page.goto(f"{home}/today/letters-due")
    due = [link.get_attribute("href") or "" for link in page.locator("ul.todo-items a").all()]
    # One of a landlord on file, another one at each width.
    known = (path for path in due if has_landlord(page, site.url + path))
    page.goto(site.url + next(itertools.islice(known, 0 if width == PHONE else 1, None)))
    fine(page, "letters-unit")
    page.get_by_role("link", name="打印责任书").click()
    page.wait_for_url(re.compile("/letters/print"))
    fine(page, "letters-print")
    with page.expect_download() as download:
        page.get_by_role("button", name="生成 PDF").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-")

    path, name, phone = link_and_landlord(site, community)
    telephone = windows.open(width, statuses=(422,))
    telephone.goto(site.url + path)
    fine(telephone, "letters-sign")
    telephone.get_by_label("出租人姓名").fill(name)
    telephone.get_by_label("我已阅读并同意").check()
    telephone.get_by_role("button", name="确认签订").click()
    expect(telephone.locator(".form-error")).to_contain_text("手机号码")
    fine(telephone, "letters-sign-wrong")
    expect(telephone.get_by_label("出租人姓名")).to_have_value(name)
    telephone.get_by_label("电话").fill(phone)
    telephone.get_by_label("我已阅读并同意").check()
    telephone.get_by_role("button", name="确认签订").click()
    expect(telephone.get_by_role("heading", level=1)).to_contain_text("签名已提交")
    fine(telephone, "letters-signed")

    page.goto(f"{home}/today/letters-to-confirm")
    page.locator("ul.todo-items a").first.click()
    expect(page.locator("main")).to_contain_text("与登记的出租人一致")
    fine(page, "letters-confirm")
    page.get_by_role("button", name="确认为出租人签订").click()
    expect(page.locator(".row-values")).to_contain_text("有效")
    page.goto(f"{home}/registers/letters?state=valid")
    fine(page, "letters-list")
    page.get_by_role("link", name="打印责任书").click()
    page.wait_for_url(re.compile("/letters/print"))
    fine(page, "letters-print-all")


def test_pages_of_wrong_links(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width, statuses=(404,))
    area = Area.parse("210304001001")
    page.goto(f"{site.url}/sign/{area.code}/{uuid.uuid4()}/{'0' * 40}")
    expect(page.get_by_role("heading", level=1)).to_have_text("链接无效")
    fine(page, "letters-wrong")


def test_the_link_of_a_dwelling_that_is_let_no_longer(site: Site, windows: Windows, width: int) -> None:
    page = windows.open(width)
    home = site.enter(page, "beishahe")
    community = int(home.rpartition("/")[2])
    page.goto(f"{home}/today/letters-due")
    due = [link.get_attribute("href") or "" for link in page.locator("ul.todo-items a").all()]
    known = (path for path in due if has_landlord(page, site.url + path))
    unit = site.url + next(itertools.islice(known, 2 if width == PHONE else 3, None))
    page.goto(unit)
    page.get_by_role("link", name="打印责任书").click()
    with page.expect_download():
        page.get_by_role("button", name="生成 PDF").click()
    path, _name, _phone = link_and_landlord(site, community)
    telephone = windows.open(width, statuses=(410,))
    telephone.goto(site.url + path)
    expect(telephone.get_by_role("button", name="确认签订")).to_be_visible()
    page.goto(unit)
    page.locator("summary", has_text="停止出租").click()
    page.locator(".confirm-box").get_by_role("button", name="停止出租").click()
    expect(page.locator(".head-note")).to_contain_text("停止出租")
    telephone.reload()
    expect(telephone.get_by_role("heading", level=1)).to_have_text("这份责任书已不用签")
    fine(telephone, "letters-closed")
    page.locator("summary", has_text="撤销终止").click()
    page.locator(".confirm-box:visible button").click()
    expect(page.locator(".head-note")).not_to_contain_text("停止出租")
