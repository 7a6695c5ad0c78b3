"""Choosing dwellings, buildings and landlords in the forms of rented dwellings, among many."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.register import registers
from app.records.store.choices import MOST
from tenants.area import Area
from tenants.models import StaffRole
from tests.factories import new_community
from tests.features.rentals.test_move_in import opened, path, send, tenant
from tests.records.clerk import Clerk, controls, stored
from tests.records.crowd import Crowd, counting, crowd, name_of, options
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

TENANCIES, UNITS = registers()["tenancies"], registers()["rental-units"]


@pytest.fixture(scope="module")
def many(app: Flask) -> Crowd:
    return crowd(app, 1200)


def search(clerk: Clerk, field: str, text: str, **more: str) -> TestResponse:
    return clerk.browser.post(path(clerk) + "/choices", data={"field": field, "q": text, **more})


def test_any_dwelling_is_found_within_its_building_and_moved_into(app: Flask, many: Crowd) -> None:
    clerk, unit, building = many.clerk, str(many.units[58]), str(many.buildings[1])
    page = clerk.browser.get(path(clerk) + f"?building_id={building}").text
    assert next(iter(options(page, "building_id"))) == building
    inside = search(clerk, "rental_unit_id", "", parent=building).json
    assert {each["parent"] for each in inside["choices"]} == {building}  # type: ignore[index]
    assert inside["more"] is True  # type: ignore[index]
    assert [each["name"] for each in inside["choices"]][:5] == [f"2号楼 {door}" for door in (101, 102, 103, 104, 201)]  # type: ignore[index]
    answer = search(clerk, "rental_unit_id", "301", parent=building).json
    assert answer["choices"][0] == {"id": unit, "name": "2号楼 301", "parent": building}  # type: ignore[index]
    landlord = search(clerk, "landlord_id", name_of(59)).json["choices"]  # type: ignore[index]
    assert [each["id"] for each in landlord] == [str(many.landlords[58])]
    data = (
        opened(clerk) | tenant(0) | {"building_id": building, "rental_unit_id": unit, "landlord_id": landlord[0]["id"]}
    )
    assert send(clerk, data).status_code == 303
    assert str(stored(app, TENANCIES, data["tenant0-id"], clerk.community).rental_unit_id) == unit  # type: ignore[attr-defined]


def test_a_move_in_is_sent_without_opening_anybody(app: Flask, monkeypatch: pytest.MonkeyPatch, many: Crowd) -> None:
    data = opened(many.clerk) | tenant(0) | tenant(1) | {"rental_unit_id": str(many.units[700])}
    with counting(app, monkeypatch) as cost:
        assert send(many.clerk, data).status_code == 303
    assert cost.decryptions == 0
    assert sum("UNION ALL" in each or "FROM rental_units" in each for each in cost.statements) <= 3


def test_a_move_in_searches_without_a_script(app: Flask, many: Crowd) -> None:
    clerk, building = many.clerk, str(many.buildings[2])
    begun = opened(clerk) | tenant(0) | {"building_id": building}
    press = {"find-rental_unit_id": "301", "search": "rental_unit_id"}
    back = send(clerk, begun | press)
    assert back.status_code == 200
    found = options(back.text, "rental_unit_id")
    assert next(iter(found.values())) == "3号楼 301"
    assert all(name.startswith("3号楼 ") for name in found.values())
    kept = controls(back.text)
    for name, text in begun.items():
        if name not in ("csrf_token", "rental_unit_id", "find-rental_unit_id"):
            assert kept[name] == text, name
    unchosen = send(clerk, begun | {"find-rental_unit_id": "301"})
    assert unchosen.status_code == 422
    assert 'id="rental_unit_id-error"' in unchosen.text
    assert send(clerk, begun | {"rental_unit_id": next(iter(found))}).status_code == 303


def test_who_may_search_in_a_move_in(app: Flask, clerk_and_lead: tuple[Clerk, Clerk, dict[str, list[str]]]) -> None:
    clerk, person, rows = clerk_and_lead
    address, data = path(clerk) + "/choices", {"field": "rental_unit_id", "q": ""}
    assert browser(app).post(address, data=data).status_code == 303
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(new_community(app)))
    assert neighbour.post(address, data=data).status_code == 404
    assert client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990101")).post(address, data=data).status_code == 403
    assert clerk.browser.post(address, data=data, csrf=False).status_code == 400
    assert clerk.browser.post(address, data=data | {"field": "tenant_name"}).status_code == 404
    answer = clerk.browser.post(address, data=data)
    assert answer.headers["Cache-Control"] == "private, no-store"
    for field, (own, other) in (("rental_unit_id", rows["units"]), ("building_id", rows["buildings"])):
        for text in ("", "号", other):
            found = search(person, field, text).text
            assert other not in found
            assert (own in found) is (text != other)
        assert other not in options(person.browser.get(path(person) + f"?{field}={other}").text, field)
        assert send(person, opened(person) | tenant(0) | {field: other}).status_code == 422
    # Landlords are nothing that building leads see, by whatever name they are looked for.
    for text in ("", rows["landlord"][1]):
        assert search(person, "landlord_id", text).json == {"choices": [], "more": False, "exact": None}


@pytest.fixture
def clerk_and_lead(app: Flask) -> tuple[Clerk, Clerk, dict[str, list[str]]]:
    """A clerk, a building lead, and two buildings and dwellings, of which the first are the lead's; a landlord."""
    community = new_community(app)
    clerk = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    person = Clerk(client(app, StaffRole.BUILDING_LEAD, Area.of_community(community)), community)
    leads, landlords = registers()["building-leads"], registers()["landlords"]
    buildings = [clerk.enter(registers()["buildings"]) for _ in range(2)]
    account = next(iter(options(clerk.browser.get(clerk.address(leads, "new")).text, "account_id")))
    clerk.enter(leads, building_id=buildings[0], account_id=account)
    units = [clerk.enter(UNITS, building_id=building, landlord_id="") for building in buildings]
    landlord = clerk.valid(landlords)
    clerk.send(landlords, landlord)
    return clerk, person, {"buildings": buildings, "units": units, "landlord": [landlord["id"], landlord["name"]]}


# ---------------------------------------------------------------- letters to print


def test_letters_are_printed_for_any_of_many_buildings(app: Flask, many: Crowd) -> None:
    clerk = many.clerk
    address = f"/communities/{clerk.community}/letters/print"
    page = clerk.browser.get(address).text
    offered = options(page, "building")
    assert len(offered) == MOST < len(many.buildings)
    hidden = next(str(each) for each in many.buildings if str(each) not in offered)
    number = many.buildings.index(uuid.UUID(hidden)) + 1
    answer = clerk.browser.post(address + "/choices", data={"field": "building", "q": f"{number}号"}).json
    assert f"{number}号楼 (50)" in {each["name"] for each in answer["choices"]}  # type: ignore[index]
    assert hidden in {each["id"] for each in answer["choices"]}  # type: ignore[index]
    back = clerk.browser.post(address, data={"find-building": f"{number}号", "search": "building", "blank": "y"})
    assert back.status_code == 200
    assert hidden in options(back.text, "building")
    assert re.search(r'<input checked[^>]*name="blank"', back.text)
    unchosen = clerk.browser.post(address, data={"find-building": f"{number}号"})
    assert unchosen.status_code == 422
    assert 'id="building-error"' in unchosen.text
    printed = clerk.browser.post(address, data={"building": hidden, "blank": "y"})
    assert printed.mimetype == "application/pdf"


def test_letters_of_another_communitys_building_are_not_printed(app: Flask, many: Crowd) -> None:
    clerk = many.clerk
    other = crowd(app, 1)
    address = f"/communities/{clerk.community}/letters/print"
    vacated = clerk.valid(registers()["buildings"])
    clerk.send(registers()["buildings"], vacated)
    end = {"version": "1", "day": (today() - timedelta(days=1)).isoformat()}
    clerk.browser.post(clerk.address(registers()["buildings"], vacated["id"], "end"), data=end)
    for wrong in (str(other.buildings[0]), str(uuid.uuid4()), vacated["id"], "x"):
        answer = clerk.browser.post(address, data={"building": wrong})
        assert answer.status_code == 422, wrong
        assert 'id="building-error"' in answer.text
        assert wrong not in options(answer.text, "building")
    neighbour = other.clerk.browser
    assert neighbour.post(address + "/choices", data={"q": ""}).status_code == 404
    assert browser(app).post(address + "/choices", data={"q": ""}).status_code == 303
