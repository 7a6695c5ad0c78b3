"""The start page of a community: what falls due, in words and with a way to do it, and nothing of the neighbour's."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.clock import today
from app.declare.register import registers
from app.declare.todo import Todo, todos
from app.today.work import _work
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.counting import Counting
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

HOME, NEIGHBOUR = 991101001001, 991101001002
START = f"/communities/{HOME}/today"


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME, "本社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Clerk:
    new_community(app, NEIGHBOUR, "邻社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


def ago(days: int) -> str:
    return (today() - timedelta(days=days)).isoformat()


def test_every_kind_of_work_names_a_register_and_is_said_once() -> None:
    kinds = todos()
    assert kinds
    assert len({kind.key for kind in kinds}) == len(kinds)
    for kind in kinds:
        assert bool(kind.page) != bool(kind.register), kind.key
        if kind.page:
            assert kind.leads is None, f"{kind.key}: it is work of administrators"
            continue
        register = registers()[kind.register]
        assert kind.to in ("row", "edit") or kind.to in register.by_name, kind.key
        assert kind.leads is None or register.leads is not None, f"{kind.key}: shown to leads, its register is not"


def test_a_community_with_nothing_to_do_is_told_so(app: Flask) -> None:
    empty = 991101001003
    new_community(app, empty, "新社区")
    page = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(empty)).get(f"/communities/{empty}/today")
    assert page.status_code == 200
    assert 'class="nothing"' in page.text


def test_what_falls_due_is_there_until_it_is_done(clerk: Clerk, neighbour: Clerk) -> None:
    patrols, findings = registers()["patrols"], registers()["findings"]
    walk = clerk.enter(patrols, route="东区夜巡", planned_from=ago(10), planned_to=ago(3))
    clerk.enter(patrols, route="下月再巡", planned_from=ago(-20), planned_to=ago(-30))
    mend = clerk.enter(findings, place="七号楼地下室", found_on=ago(9), due_on=ago(0))
    neighbour.enter(findings, place="邻家地下室", found_on=ago(9), due_on=ago(0))
    page = clerk.browser.get(START).text
    assert "东区夜巡" in page
    assert clerk.address(patrols, walk) in page
    assert "3 天" in page or "3 days late" in page
    assert "七号楼地下室" in page
    assert "下月再巡" not in page
    assert "邻家地下室" not in page
    clerk.browser.post(clerk.address(patrols, walk, "end"), data={"version": "1", "day": ago(0)})
    clerk.browser.post(clerk.address(findings, mend, "end"), data={"version": "1", "day": ago(0)})
    page = clerk.browser.get(START).text
    assert "东区夜巡" not in page
    assert "七号楼地下室" not in page


def test_a_key_place_falls_due_a_quarter_after_its_last_inspection(clerk: Clerk) -> None:
    places, inspections = registers()["key-places"], registers()["inspections"]
    place = clerk.enter(places, name="旧厂房", active_from=ago(100))
    clerk.enter(places, name="新歌厅", active_from=ago(10))
    page = clerk.browser.get(START).text
    assert "旧厂房" in page
    assert "新歌厅" not in page
    link = re.search(r'href="([^"]*inspections/new[^"]*)"', page)
    assert link is not None
    form = clerk.browser.get(link[1].replace("&amp;", "&")).text
    assert re.search(rf'<option selected value="{place}"', form), "the form is not filled in"
    clerk.enter(inspections, key_place_id=place, inspected_on=ago(0))
    assert "旧厂房" not in clerk.browser.get(START).text


def test_a_dwelling_without_tenants_is_due_until_somebody_moves_in(clerk: Clerk) -> None:
    units, tenancies = registers()["rental-units"], registers()["tenancies"]
    unit = clerk.enter(units, unit_no="三单元302", registered_on=ago(10))
    form = clerk.address(tenancies, f"new?rental_unit_id={unit}")
    assert form in clerk.browser.get(START).text
    clerk.enter(tenancies, rental_unit_id=unit)
    assert form not in clerk.browser.get(START).text


def test_many_pieces_are_counted_and_paged(clerk: Clerk) -> None:
    findings = registers()["findings"]
    for number in range(30):
        clerk.enter(findings, place=f"楼道{number:02d}", found_on=ago(9), due_on=ago(5 - number % 3))
    page = clerk.browser.get(START).text
    shown = re.findall("楼道[0-9]{2}", page)
    assert len(shown) == 5
    assert f"{START}/findings-open" in page
    first = clerk.browser.get(f"{START}/findings-open?per_page=20").text
    second = clerk.browser.get(f"{START}/findings-open?per_page=20&page=2").text
    listed = re.findall("楼道[0-9]{2}", first) + re.findall("楼道[0-9]{2}", second)
    assert len(listed) == len(set(listed)) == 30
    # What has been due longest comes first.
    assert listed[0] in {f"楼道{number:02d}" for number in range(0, 30, 3)}
    # On the same day in the order of the names; and past the end stands the last page, whatever number is asked for.
    assert listed == sorted(listed, key=lambda place: (int(place[-2:]) % 3, place))
    for number in ("3", "999999999"):
        past = clerk.browser.get(f"{START}/findings-open?per_page=20&page={number}")
        assert re.findall("楼道[0-9]{2}", past.text) == listed[20:]


@pytest.mark.parametrize("for_leads", [False, True])
@pytest.mark.parametrize("kind", todos(), ids=lambda kind: kind.key)
def test_each_kind_is_asked_by_those_who_see_it(app: Flask, clerk: Clerk, kind: Todo, for_leads: bool) -> None:
    """Whatever it selects, it can be counted, put into order, called by its names and narrowed to a lead's own."""
    rows: list[list[tuple[Any, ...]]] = []
    for by_label in (False, True):
        statement = _work((kind,), today(), 50, for_leads=for_leads and kind.leads is not None, by_label=by_label)
        given: dict[str, Any] = {"offset": 0, "actor": str(uuid.uuid4()), "now": utcnow()}
        scope = community_scope(HOME, str(given["actor"]))
        with app.app_context(), activate(scope) as session:
            found = statement.rows(session, **{name: given[name] for name in statement.parameters})
        rows.append([(row.row_id, row.label, row.due_on, row.total) for row in found])
    assert sorted(rows[0], key=str) == sorted(rows[1], key=str)


def test_the_start_page_asks_the_same_number_of_questions_however_much_there_is(app: Flask, clerk: Clerk) -> None:
    few = _questions(app, clerk)
    for _number in range(12):
        clerk.enter(registers()["patrols"], planned_from=ago(5), planned_to=ago(1))
    assert _questions(app, clerk) == few


def _questions(app: Flask, clerk: Clerk) -> int:
    clerk.browser.get(START)  # whatever is remembered after the first time
    with Counting(app) as asked:
        clerk.browser.get(START)
    return len(asked)


@pytest.mark.parametrize("path", [START, f"{START}/findings-open"])
def test_who_may_come_in(app: Flask, clerk: Clerk, neighbour: Clerk, path: str) -> None:
    assert clerk.browser.get(path).status_code == 200
    assert browser(app).get(path).status_code == 303
    assert neighbour.browser.get(path).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("991101001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("991101")),
    ):
        assert client(app, role, area).get(path).status_code == 200
    assert client(app, StaffRole.OPERATOR, Area.parse("all")).get(path).status_code == 403
    lead = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME))
    assert lead.get(START).status_code == 200
    assert lead.get(f"{START}/findings-open").status_code == 404, "findings are not a building lead's to see"


def test_the_day_begins_here(clerk: Clerk) -> None:
    answer = clerk.browser.get("/")
    assert answer.status_code == 303
    assert answer.headers["Location"] == START
