"""Who may do what in every register, and who sees whom in it."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from app.audit.models import AuditAction
from app.declare.register import registers
from app.records.store.queries import HIDDEN
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.records.clerk import ALL, FINDING, HOME, NEIGHBOUR, PERSONAL, Clerk, stored, trail
from tests.signing_in import Browser, browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register


@pytest.fixture(scope="module")
def above(app: Flask) -> dict[str, Browser]:
    """Who looks down on the community, and who does not though they work above one."""
    held = {
        "street": (StaffRole.STREET_OFFICER, "990501001"),
        "district": (StaffRole.DISTRICT_INSPECTOR, "990501"),
        "other street": (StaffRole.STREET_OFFICER, "990501002"),
        "operator": (StaffRole.OPERATOR, "all"),
    }
    return {who: client(app, role, Area.parse(code)) for who, (role, code) in held.items()}


@pytest.mark.parametrize("register", ALL)
def test_who_may_come_in(
    app: Flask, clerk: Clerk, neighbour: Clerk, above: dict[str, Browser], register: Register
) -> None:
    row = clerk.enter(register)
    pages = [clerk.address(register), clerk.address(register, row)]
    forms = [clerk.address(register, "new"), clerk.address(register, row, "edit")]
    for path in (*pages, *forms, clerk.address(register, "export")):
        assert clerk.browser.get(path).status_code == 200, path
        assert browser(app).get(path).status_code == 303, path
        assert neighbour.browser.get(path).status_code == 404, path
        assert above["other street"].get(path).status_code == 404
    for visitor in (above["street"], above["district"]):
        assert [visitor.get(path).status_code for path in pages] == [200, 200]
        for path in (*forms, clerk.address(register, "export")):
            assert visitor.get(path).status_code == 403
        for path in (clerk.address(register, row, "end"), clerk.address(register, row, "reveal")):
            assert visitor.post(path).status_code == 403
    assert {above["operator"].get(path).status_code for path in (*pages, *forms)} == {403}


@pytest.mark.parametrize("register", ALL)
def test_another_communitys_row_is_not_there(app: Flask, clerk: Clerk, neighbour: Clerk, register: Register) -> None:
    """Neither under one's own address nor by sending its id: it stays as it is, and unseen."""
    theirs = neighbour.enter(register)
    for path in ((theirs,), (theirs, "edit")):
        assert clerk.browser.get(clerk.address(register, *path)).status_code == 404
    for path in ((theirs, "edit"), (theirs, "end"), (theirs, "reveal")):
        assert clerk.browser.post(clerk.address(register, *path), data={"reason": "x"}).status_code == 404
    # The same id may exist in two communities: the key is both together.
    assert clerk.enter(register, id=theirs) == theirs
    assert stored(app, register, theirs).community_id == HOME
    assert stored(app, register, theirs, NEIGHBOUR).version == 1


@pytest.mark.parametrize("register", PERSONAL)
def test_personal_values_are_shown_for_a_reason_that_is_kept(app: Flask, clerk: Clerk, register: Register) -> None:
    data = clerk.valid(register)
    clerk.send(register, data)
    path = clerk.address(register, data["id"], "reveal")
    for nothing in ("  ", "\u2060", "\u3164", "\u200b", "\u2800" * 3, "——"):
        clerk.browser.post(path, data={"reason": nothing})
    assert [entry.action for entry in trail(app, data["id"])] == [AuditAction.CREATED]
    asked = clerk.browser.post(path, data={"reason": "核实电话"})
    row = clerk.address(register, data["id"])
    assert (asked.status_code, asked.location) == (303, row), "an answer that can be gone back to"
    shown = clerk.browser.get(row)
    for field in register.personal:
        assert data[field.name] in shown.text
    assert shown.headers["Cache-Control"] == "no-store"
    entry = trail(app, data["id"])[-1]
    assert (entry.action, entry.reason) == (AuditAction.REVEALED, "核实电话")
    again = clerk.browser.get(row).text
    assert not any(data[field.name] in again for field in register.personal), "once for each reason"
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
    ):
        visitor = client(app, role, area)
        for address in (clerk.address(register), clerk.address(register, data["id"])):
            page = visitor.get(address).text
            for field in register.personal:
                assert data[field.name] not in page
                assert field.mask(data[field.name]) not in page


@pytest.mark.parametrize("register", [*PERSONAL, pytest.param(registers()["lead-reports"], id="lead-reports")])
def test_who_may_not_see_a_value_sees_that_it_is_hidden(app: Flask, clerk: Clerk, register: Register) -> None:
    data = clerk.valid(register)
    clerk.send(register, data)
    hidden = [f for name in register.list.columns if (f := register.by_name[name]).personal or f.inner]
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
    ):
        page = client(app, role, area).get(clerk.address(register) + "?state=all&per_page=200").text
        line = next(part for part in page.split("<tr>") if data["id"] in part)
        assert re.search(r"<a [^>]*><b>[^<]+</b></a>", line), "a row is called something"
        assert line.count(HIDDEN) >= len(hidden)
        for field in hidden:
            assert f"?sort={field.name}" not in page
            assert data[field.name] not in page
    assert HIDDEN not in clerk.browser.get(clerk.address(register)).text


def test_a_row_without_a_name_of_its_own_is_called_by_its_kind(app: Flask, clerk: Clerk) -> None:
    """The form asks for a door number; a dwelling that came in another way may have none."""
    units = registers()["rental-units"]
    row = clerk.enter(units)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        session.execute(update(units.model).where(units.model.id == uuid.UUID(row)).values(unit_no=None))
        session.commit()
    page = clerk.browser.get(clerk.address(units) + "?per_page=200", headers={"Accept-Language": "en"}).text
    assert f'{row}"><b>{units.labels.singular}</b></a>' in page and "<b></b>" not in page


@pytest.mark.parametrize("register", FINDING)
def test_personal_values_are_found_by_the_whole_value(clerk: Clerk, register: Register) -> None:
    for field in register.personal:
        if field.index:
            data = clerk.valid(register)
            clerk.send(register, data)
            found = clerk.browser.post(clerk.address(register, "find"), data={"person": data[field.name]})
            assert data["id"] in found.text, field.name
            assert data[field.name] not in found.text
            # Never by an address: it would stay in the browser's history and in logs.
            listed = clerk.browser.get(clerk.address(register), query_string={"q": data[field.name], "state": "ended"})
            assert data["id"] not in listed.text
    nobody = clerk.browser.post(clerk.address(register, "find"), data={"person": "欧阳无此人"})
    assert 'class="nothing"' in nobody.text


@pytest.mark.parametrize("register", ALL)
def test_who_may_look_for_a_person(app: Flask, clerk: Clerk, neighbour: Clerk, register: Register) -> None:
    path, findable = clerk.address(register, "find"), any(field.index for field in register.fields)
    assert clerk.browser.post(path, data={"person": "张三"}).status_code == (200 if findable else 404)
    assert (path in clerk.browser.get(clerk.address(register)).text) is findable
    assert browser(app).post(path, data={"person": "张三"}).status_code == 303
    assert neighbour.browser.post(path, data={"person": "张三"}).status_code == 404
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990501"))
    assert inspector.post(path, data={"person": "张三"}).status_code == 403
    assert path not in inspector.get(clerk.address(register)).text


def test_a_building_lead_sees_the_own_buildings_only(clerk: Clerk, lead: tuple[Clerk, str, str]) -> None:
    person, own, other = lead
    buildings, units, tenancies = (registers()[key] for key in ("buildings", "rental-units", "tenancies"))
    listed = person.browser.get(person.address(buildings) + "?per_page=200").text
    assert own in listed
    assert other not in listed
    assert person.browser.get(person.address(buildings, own)).status_code == 200
    assert person.browser.get(person.address(buildings, other)).status_code == 404
    mine, theirs = clerk.enter(units, building_id=own), clerk.enter(units, building_id=other)
    tenant, stranger = clerk.valid(tenancies, rental_unit_id=mine), clerk.valid(tenancies, rental_unit_id=theirs)
    for data in (tenant, stranger):
        clerk.send(tenancies, data)
    assert person.browser.get(person.address(units, theirs)).status_code == 404
    assert person.browser.get(person.address(tenancies, stranger["id"])).status_code == 404
    page = person.browser.get(person.address(tenancies, tenant["id"])).text
    assert tenant["tenant_name"] not in page
    for data, there in ((tenant, True), (stranger, False)):
        found = person.browser.post(person.address(tenancies, "find"), data={"person": data["tenant_name"]})
        assert (data["id"] in found.text) is there
    revealed = person.browser.post(person.address(tenancies, tenant["id"], "reveal"), data={"reason": "x"})
    assert revealed.status_code == 403
    assert person.browser.get(person.address(tenancies, "export")).status_code == 403
    assert person.browser.get(person.address(units, "new")).status_code == 403
    for key in ("landlords", "venues", "posts", "outbound-residents"):
        assert person.browser.get(person.address(registers()[key])).status_code == 403


def test_a_building_lead_registers_moves_in_the_own_building_only(clerk: Clerk, lead: tuple[Clerk, str, str]) -> None:
    person, own, other = lead
    units, tenancies = registers()["rental-units"], registers()["tenancies"]
    mine, theirs = clerk.enter(units, building_id=own), clerk.enter(units, building_id=other)
    form = person.browser.get(person.address(tenancies, "new")).text
    assert mine in form
    assert theirs not in form
    assert person.send(tenancies, clerk.valid(tenancies, rental_unit_id=mine)).status_code == 303
    refused = person.send(tenancies, clerk.valid(tenancies, rental_unit_id=theirs))
    assert refused.status_code == 422
