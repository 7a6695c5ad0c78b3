"""Who answers for what: the overview, the duty matrix, the coverage of buildings."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, func, select

from app.clock import today
from app.declare.register import registers
from app.features.network.models import DepartmentConfirmation, LeadReport
from app.features.organisation.coverage import covered, staircase_number
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

HOME, NEIGHBOUR = 990907001001, 990907001002
PAGES = ("", "/duties", "/coverage")


def address(page: str = "", community: int = HOME) -> str:
    return f"/communities/{community}/organisation{page}"


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME, "本社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Clerk:
    new_community(app, NEIGHBOUR, "邻社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3),
        ("3单元", 3),
        ("三单元", 3),
        ("第三单元", 3),
        ("十单元", 10),
        ("十二", 12),
        ("二十一单元", 21),
        ("12", 12),
        ("", None),
        (None, None),
        ("东侧", None),
        ("十甲", None),
        ("100", None),
    ],
)
def test_a_staircase_as_people_write_it(text: str | None, number: int | None) -> None:
    assert staircase_number(text) == number


@pytest.mark.parametrize("page", PAGES)
def test_who_may_come_in(app: Flask, clerk: Clerk, neighbour: Clerk, page: str) -> None:
    assert clerk.browser.get(address(page)).status_code == 200
    assert browser(app).get(address(page)).status_code == 303
    assert neighbour.browser.get(address(page)).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990907001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990907")),
    ):
        seen = client(app, role, area).get(address(page))
        assert seen.status_code == 200
        assert "/new?" not in seen.text, "a form is offered to those who may not write"
    assert client(app, StaffRole.OPERATOR, Area.parse("all")).get(address(page)).status_code == 403
    lead = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME)).get(address(page))
    assert lead.status_code == (403 if page == "/duties" else 200)


def test_the_picture_shows_each_staircase_and_leads_to_the_form(clerk: Clerk, neighbour: Clerk) -> None:
    buildings, leads = registers()["buildings"], registers()["building-leads"]
    watched = clerk.enter(buildings, name="东一号楼", staircases="3")
    alone = clerk.enter(buildings, name="西二号楼", staircases="2")
    neighbour.enter(buildings, name="邻家楼", staircases="2")
    data = clerk.valid(leads, building_id=watched, staircase="二单元", kind="building_lead")
    clerk.send(leads, data)
    clerk.enter(leads, building_id=watched, staircase="1", kind="liaison")
    page = clerk.browser.get(address("/coverage")).text
    assert data["name"] not in page
    assert "邻家楼" not in page
    tile = _tile(page, "东一号楼")
    assert tile.count("stair-led") == 1
    assert tile.count("stair-liaison") == 1
    assert f"building_id={watched}&staircase=3" in unescape(tile)
    assert f"building_id={watched}&staircase=2" not in unescape(tile)
    empty = _tile(page, "西二号楼")
    assert "stair-led" not in empty
    assert f"building-leads/new?building_id={alone}" in unescape(empty)
    # A lead of the whole building watches over every staircase of it.
    whole = clerk.valid(leads, building_id=alone, kind="building_lead")
    clerk.send(leads, whole | {"staircase": ""})
    assert _tile(clerk.browser.get(address("/coverage")).text, "西二号楼").count("stair-led") == 2


def _tile(page: str, name: str) -> str:
    return next(tile for tile in re.split(r'<li class="card tile', page) if f">{name}<" in tile)


def test_the_matrix_shows_who_bears_a_task_and_what_nobody_bears(clerk: Clerk) -> None:
    posts, duties = registers()["posts"], registers()["duties"]
    post = clerk.enter(posts, holder_name="周主任", kind="leader")
    duty = clerk.enter(duties, task="出租屋登记", part="responsible", post_id=post)
    data = clerk.valid(duties, task="夜间清查", part="cooperating") | {"post_id": "", "department": "fire"}
    assert clerk.send(duties, data).status_code == 303
    page = unescape(clerk.browser.get(address("/duties")).text)
    assert "周主任" in page
    assert clerk.address(duties, duty) in page
    assert clerk.address(duties, data["id"]) in page
    # 夜间清查 has a helper and nobody responsible; the empty cell opens the form filled in.
    rows = page.split("<tr")
    assert "duty-open" in next(row for row in rows if "夜间清查" in row)
    assert "duty-open" not in next(row for row in rows if "出租屋登记" in row)
    assert f"task=夜间清查&post_id={post}" in page or f"post_id={post}" in page
    both = clerk.valid(duties, task="档案", part="responsible", post_id=post) | {"department": "fire"}
    assert clerk.send(duties, both).status_code == 422
    neither = clerk.valid(duties, task="档案", part="responsible") | {"post_id": ""}
    assert clerk.send(duties, neither).status_code == 422


def test_the_overview_names_the_vacant_posts(clerk: Clerk) -> None:
    page = unescape(clerk.browser.get(address()).text)
    assert "posts/new?kind=responsible_officer" in page
    clerk.enter(registers()["posts"], kind="responsible_officer", holder_name="钱专干")
    page = unescape(clerk.browser.get(address()).text)
    assert "posts/new?kind=responsible_officer" not in page
    assert "钱专干" in page


def test_a_department_is_confirmed_by_one_tap(app: Flask, clerk: Clerk, neighbour: Clerk) -> None:
    departments = registers()["departments"]
    contact = clerk.enter(departments, contact="派出所王警官")
    start = f"/communities/{HOME}/today"
    assert "派出所王警官" in clerk.browser.get(start).text
    tap = clerk.address(departments, contact, "do", "confirmed")
    assert neighbour.browser.post(tap).status_code == 404
    assert client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME)).post(tap).status_code == 403
    for _ in range(2):
        assert clerk.browser.post(tap).status_code == 303
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = session.execute(select(DepartmentConfirmation.contact_id, DepartmentConfirmation.confirmed_on)).all()
    assert [(str(row), day) for row, day in found] == [(contact, today())]
    assert "派出所王警官" not in clerk.browser.get(start).text
    listed = clerk.browser.get(clerk.address(departments)).text
    assert today().isoformat() in listed
    assert "180" in listed


def test_a_lead_reports_that_there_is_nothing_to_report(app: Flask, clerk: Clerk) -> None:
    buildings, leads, reports = (registers()[key] for key in ("buildings", "building-leads", "lead-reports"))
    own, other = clerk.enter(buildings, name="南五号楼"), clerk.enter(buildings, name="北六号楼")
    person = Clerk(client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME)), HOME)
    form = clerk.browser.get(clerk.address(leads, "new")).text
    accounts = re.findall(r'<option value="([0-9a-f-]{36})">测试人员', form)
    for account in accounts:
        clerk.enter(leads, building_id=own, account_id=account)
    clerk.enter(leads, building_id=other)
    start = f"/communities/{HOME}/today"
    mine = person.browser.get(start).text
    assert f"building_id={own}" in unescape(mine)
    assert f"building_id={other}" not in unescape(mine)
    assert person.browser.post(person.address(buildings, other, "do", "nil-report")).status_code == 404
    tap = person.address(buildings, own, "do", "nil-report")
    for _ in range(2):  # the second says that there is a report already
        assert person.browser.post(tap).status_code == 303
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        statement = select(func.count(), func.bool_and(LeadReport.nil)).where(LeadReport.reported_on == today())
        assert session.execute(statement).one() == (1, True)
    assert f"building_id={own}" not in unescape(person.browser.get(start).text)
    written = person.valid(reports, building_id=own, summary="三单元有人频繁聚集")
    assert person.send(reports, written).status_code == 303
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = session.execute(select(LeadReport.nil).where(LeadReport.summary == "三单元有人频繁聚集"))
        assert found.scalar_one() is False


def test_merits_rest_on_the_communitys_own_institution(clerk: Clerk) -> None:
    merits, institutions = registers()["lead-merits"], registers()["institutions"]
    page = clerk.browser.get(clerk.address(merits, "new")).text
    assert "institutions/new" in page
    clerk.enter(institutions, kind="information_officers", body="第一条 按月汇报。", approved_on=today().isoformat())
    page = clerk.browser.get(clerk.address(merits, "new")).text
    assert "第一条 按月汇报。" in page
    assert "institutions/new" not in page
    clerk.enter(institutions, kind="information_officers", body="未审定的稿子", approved_on="")
    assert "未审定的稿子" not in clerk.browser.get(clerk.address(merits, "new")).text


def test_a_family_is_reminded_and_due_again_after_ninety_days(clerk: Clerk) -> None:
    outbound = registers()["outbound-residents"]
    long_ago = (today() - timedelta(days=200)).isoformat()
    resident = clerk.enter(outbound, left_on=long_ago, consented_on=long_ago, reminded_on="", destination_code="辽宁")
    page, start = clerk.address(outbound, resident), f"/communities/{HOME}/today"
    assert page in clerk.browser.get(start).text
    assert "辽宁" in clerk.browser.get(page).text or "Liaoning" in clerk.browser.get(page).text
    clerk.browser.post(clerk.address(outbound, resident, "do", "reminded"))
    assert page not in clerk.browser.get(start).text
    for typed, taken in (("21", 303), ("2101", 303), ("火星", 422), ("99", 422)):
        assert clerk.send(outbound, clerk.valid(outbound, destination_code=typed)).status_code == taken


def test_the_picture_takes_two_questions_however_many_buildings_there_are(app: Flask, clerk: Clerk) -> None:
    for name in ("乙2号楼", "乙10号楼"):
        clerk.enter(registers()["buildings"], name=name)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        asked: list[str] = []
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *call: asked.append(call[2]))
        names = [each.name for each in covered(session, today(), None)]
        assert len(asked) == 2
        assert names.index("乙2号楼") < names.index("乙10号楼")
        assert covered(session, date(1950, 1, 1), None) == []
