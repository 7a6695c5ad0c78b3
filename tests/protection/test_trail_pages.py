"""The trail on the page: who may read it, what is told to whom, filters, paging, a constant number of statements."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import event

from app.audit import anchoring
from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.register import registers
from app.migrations import admin_url
from tenants.area import Area
from tenants.columns import uuid7
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate, db
from tests.factories import new_community
from tests.paging import link, pages
from tests.records.clerk import Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings

DISTRICT, STREET = Area.parse("990602"), Area.parse("990602001")
HOME, NEIGHBOUR, ELSEWHERE = 990602001001, 990602002001, 990603001001
TRAIL = f"/communities/{HOME}/audit"


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    for code in (HOME, NEIGHBOUR, ELSEWHERE):
        new_community(app, code, f"社区{code}")
    made = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    register = registers()["landlords"]
    row = made.enter(register, name="赵绝密")
    made.browser.post(made.address(register, row, "reveal"), data={"reason": "核实赵绝密电话"})
    form = made.opened(register, row) | {"kind": "company"}
    made.browser.post(made.address(register, row, "edit"), data=form)
    second = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME), "周主任")
    asked = made.browser.post(
        made.address(register, "export"), data={"purpose": "上报赵绝密", "full": ["name"]}
    ).location
    assert second.post(f"{asked}/approve").status_code == 303
    assert made.browser.post(f"{asked}/file").status_code == 200
    return made


def test_the_community_reads_who_did_what_and_why(clerk: Clerk) -> None:
    page = clerk.browser.get(TRAIL).text
    for text in ("测试人员", "核实赵绝密电话", "上报赵绝密", "周主任"):
        assert text in page
    assert f"/communities/{HOME}/registers/landlords/" in page


@pytest.mark.parametrize(
    ("role", "area"), [(StaffRole.STREET_OFFICER, STREET), (StaffRole.DISTRICT_INSPECTOR, DISTRICT)]
)
def test_above_the_community_reasons_stay_hidden(app: Flask, clerk: Clerk, role: StaffRole, area: Area) -> None:
    visitor = client(app, role, area)
    page = visitor.get(TRAIL)
    assert page.status_code == 200
    assert "赵绝密" not in page.text and "周主任" in page.text
    register = registers()["landlords"]
    row = page.text.split(f"/communities/{HOME}/registers/landlords/")[1].split('"')[0]
    history = visitor.get(clerk.address(register, row))
    assert history.status_code == 200 and "赵绝密" not in history.text


def test_filters(clerk: Clerk) -> None:
    def shown(**asked: str) -> int:
        return clerk.browser.get(TRAIL, query_string=asked).text.count("<li><time")

    assert shown(action="exported") == shown(action="revealed") == 1
    assert shown(table="landlords") == 4
    assert shown(table="export_requests") == 2, "asked and approved"
    assert shown() == 6
    assert shown(table="venues") == 0
    assert shown(**{"from": today().isoformat(), "to": today().isoformat()}) == 6
    assert shown(to=(today() - timedelta(days=1)).isoformat()) == 0
    assert shown(actor="nobody") == 0
    # What makes no sense is not asked for.
    assert shown(action="bogus", **{"from": "yesterday"}) == 6


def test_paging_and_a_constant_number_of_statements(app: Flask, clerk: Clerk) -> None:
    code = new_community(app)
    path, visitor = f"/communities/{code}/audit", client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code))
    assert "nothing-title" in visitor.get(path).text

    def write(entries: int) -> None:
        with app.app_context(), activate(community_scope(code, "system:test")) as session:
            for number in range(entries):
                table = ("venues", "landlords", "tenancies", "buildings")[number % 4]
                record(session, AuditAction.CHANGED, table, uuid7(), changes={})
            session.commit()

    def statements() -> int:
        seen: list[str] = []

        def note(connection: object, cursor: object, statement: str, *more: object) -> None:
            seen.append(statement)

        with app.app_context():
            engine = db.engines["qs_community"]
        event.listen(engine, "before_cursor_execute", note)
        try:
            assert visitor.get(path).status_code == 200
        finally:
            event.remove(engine, "before_cursor_execute", note)
        return len(seen)

    write(4)
    few = statements()
    write(60)
    assert statements() == few
    first, second = pages(visitor, path)
    assert (first.count("<li><time"), second.count("<li><time")) == (50, 14)
    assert link(second, "next") is None and link(first, "prev") is None
    # What is done meanwhile moves nothing onto another page.
    onwards = link(first, "next")
    assert onwards is not None
    write(3)
    assert visitor.get(onwards).text.count("<li><time") == 14
    assert visitor.get(str(link(second, "prev"))).text.count("<li><time") == 50
    last = visitor.get(path + "?before=last").text
    assert last.count("<li><time") == 50
    assert link(last, "next") is None
    for nowhere in ("x", "99999999999999999999", "-1", "0", "1 OR 1=1"):
        assert visitor.get(path, query_string={"after": nowhere}).text.count("<li><time") == 50, nowhere


def test_the_state_of_the_chain_is_shown(app: Flask, settings: Settings) -> None:
    code = new_community(app, 990602003001)
    visitor = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code))
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    with app.app_context():
        with activate(community_scope(code, "system:test")) as session:
            record(session, AuditAction.CHANGED, "venues", uuid7())
            session.commit()
        assert anchoring.check(Area.of_community(code)) == 0
    assert "banner-veto" not in visitor.get(f"/communities/{code}/audit").text
    assert "banner-veto" not in inspector.get("/areas/990602/audit").text
    with psycopg.connect(admin_url(settings)) as superuser:
        superuser.execute("UPDATE audit_entries SET actor_name = 'x' WHERE community_id = %s", [code])
    with app.app_context():
        assert anchoring.check(Area.of_community(code)) == 1
    assert "banner-veto" in visitor.get(f"/communities/{code}/audit").text
    page = inspector.get("/areas/990602/audit").text
    assert "banner-veto" in page
    assert page.index(str(code)) < page.index(str(HOME)), "what asks for attention comes first"


def test_the_district_compares_its_communities(app: Flask, clerk: Clerk) -> None:
    page = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT).get("/areas/990602/audit")
    assert page.status_code == 200
    assert f"社区{HOME}" in page.text and f"社区{NEIGHBOUR}" in page.text and f"社区{ELSEWHERE}" not in page.text
    line = page.text.split(f"社区{HOME}")[1].split("</tr>")[0]
    assert line.count('<td class="n">1</td>') == 2
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    turned = list(pages(inspector, "/areas/990602/audit?per_page=1"))
    assert len(turned) == page.text.count("<tr><td>") > 1, "a community a page"
    assert [f"社区{HOME}" in each for each in turned].count(True) == 1
    assert inspector.get("/areas/990602/audit?per_page=1&page=999").text.count("<tr><td>") == 1
    street = client(app, StaffRole.STREET_OFFICER, STREET).get("/areas/990602001/audit")
    assert f"社区{HOME}" in street.text and f"社区{NEIGHBOUR}" not in street.text


def test_who_may_come_in(app: Flask, clerk: Clerk) -> None:
    here = Area.of_community(HOME)
    cases = [
        (TRAIL, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR), 404),
        (TRAIL, StaffRole.STREET_OFFICER, Area.parse("990602002"), 404),
        (TRAIL, StaffRole.DISTRICT_INSPECTOR, Area.parse("990603"), 404),
        (TRAIL, StaffRole.BUILDING_LEAD, here, 403),
        (TRAIL, StaffRole.OPERATOR, DISTRICT, 403),
        ("/areas/990602/audit", StaffRole.DISTRICT_INSPECTOR, Area.parse("990603"), 404),
        ("/areas/990602/audit", StaffRole.STREET_OFFICER, STREET, 404),
        ("/areas/990602/audit", StaffRole.COMMUNITY_ADMIN, here, 404),
        ("/areas/990602/audit", StaffRole.OPERATOR, DISTRICT, 403),
    ]
    for path, role, area, status in cases:
        assert client(app, role, area).get(path).status_code == status, (path, role)
    for path in (TRAIL, "/areas/990602/audit"):
        assert browser(app).get(path).status_code == 303
