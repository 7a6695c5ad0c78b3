"""Entering many rows in one table, over HTTP."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.audit.models import AuditAction
from app.declare.fields import Reference, Staff
from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.records.clerk import ALL, HOME, Clerk, controls, stored, trail
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register


def opened(clerk: Clerk, register: Register) -> dict[str, str]:
    """An empty grid as a browser would send it back (the pattern that scripts copy is not part of it)."""
    page = clerk.browser.get(clerk.address(register, "grid"))
    assert page.status_code == 200
    return controls(re.sub(r"<template data-line-pattern>.*?</template>", "", page.text, flags=re.DOTALL))


def typed(number: int, row: dict[str, str]) -> dict[str, str]:
    return {f"{number}-{name}": text for name, text in row.items() if name != "id"}


def send(clerk: Clerk, register: Register, data: dict[str, str]) -> TestResponse:
    return clerk.browser.post(clerk.address(register, "grid"), data=data)


def number_of(app: Flask, register: Register) -> int:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        return session.execute(select(func.count()).select_from(register.model)).scalar_one()


@pytest.mark.parametrize("register", ALL)
def test_lines_become_rows_and_blank_lines_nothing(app: Flask, clerk: Clerk, register: Register) -> None:
    rows = [clerk.valid(register), clerk.valid(register)]
    before = number_of(app, register)
    grid = opened(clerk, register)
    data = grid | typed(1, rows[0]) | typed(4, rows[1])
    answer = send(clerk, register, data)
    assert answer.status_code == 303, answer.text
    assert answer.location.endswith(f"/registers/{register.key}")
    assert number_of(app, register) == before + 2
    for number, row in ((1, rows[0]), (4, rows[1])):
        found = stored(app, register, grid[f"{number}-id"])
        for field in register.fields:
            if field.name in row:
                assert field.write(getattr(found, field.name)) == row[field.name], field.name
        assert [entry.action for entry in trail(app, str(found.id))] == [AuditAction.CREATED]
    # Sent twice it is the same rows.
    assert send(clerk, register, data).status_code == 303
    assert number_of(app, register) == before + 2


@pytest.mark.parametrize("register", ALL)
def test_what_can_be_taken_is_saved_and_the_rest_comes_back_as_typed(
    app: Flask, clerk: Clerk, register: Register
) -> None:
    good, bad = clerk.valid(register), clerk.valid(register)
    # What has a default may be left alone in a line; what has none comes first.
    required = min((f for f in register.fields if f.required), key=lambda f: f.default is not None)
    bad[required.name] = ""
    grid = opened(clerk, register)
    before = number_of(app, register)
    answer = send(clerk, register, grid | typed(1, good) | typed(2, bad))
    assert answer.status_code == 200
    assert number_of(app, register) == before + 1
    back = controls(re.sub(r"<template data-line-pattern>.*?</template>", "", answer.text, flags=re.DOTALL))
    assert back["2-id"] == grid["2-id"]
    assert "1-id" not in back
    assert f'id="2-{required.name}-error"' in answer.text
    for field in register.fields:
        if not isinstance(field, Reference) and field.name in bad:
            assert back[f"2-{field.name}"] == bad[field.name], field.name
    # The reference is shown by its name, which is taken again as it stands.
    again = send(clerk, register, back | {f"2-{required.name}": clerk.valid(register)[required.name]})
    assert again.status_code == 303, again.text
    assert number_of(app, register) == before + 2
    only_bad = opened(clerk, register) | typed(1, bad)
    assert send(clerk, register, only_bad).status_code == 422
    assert number_of(app, register) == before + 2


def test_a_reference_is_typed_by_its_name(app: Flask, clerk: Clerk) -> None:
    buildings, units = registers()["buildings"], registers()["rental-units"]
    building = clerk.valid(buildings)
    clerk.send(buildings, building)
    row = clerk.valid(units, building_id=building["name"], landlord_id="")
    grid = opened(clerk, units)
    assert send(clerk, units, grid | typed(1, row)).status_code == 303
    assert str(stored(app, units, grid["1-id"]).building_id) == building["id"]  # type: ignore[attr-defined]
    wrong = opened(clerk, units) | typed(1, clerk.valid(units, building_id="没有这栋楼"))
    answer = send(clerk, units, wrong)
    assert answer.status_code == 422
    assert "没有这栋楼" in answer.text


def test_more_lines_keep_what_was_typed(clerk: Clerk) -> None:
    venues = registers()["venues"]
    page = send(clerk, venues, opened(clerk, venues) | {"3-name": "半截", "then": "more"})
    assert page.status_code == 200
    assert controls(page.text)["3-name"] == "半截"
    assert 'name="20-id"' in page.text
    assert "form-error" not in page.text


def test_a_hundred_lines_at_most(app: Flask, clerk: Clerk) -> None:
    places = registers()["key-places"]
    before = number_of(app, places)
    kind = clerk.valid(places)["kind"]
    lines: dict[str, str] = {"grid": str(uuid.uuid4())}
    for number in range(1, 102):
        lines |= {f"{number}-id": str(uuid.uuid4()), f"{number}-name": f"厂{number}", f"{number}-kind": kind}
        lines |= {f"{number}-active_from": "2024-01-01"}
    answer = send(clerk, places, lines)
    assert answer.status_code == 422
    assert "厂101" in answer.text
    assert number_of(app, places) == before
    hundred = {name: text for name, text in lines.items() if not name.startswith("101-")}
    assert send(clerk, places, hundred).status_code == 303
    assert number_of(app, places) == before + 100


def test_ids_that_were_tampered_with(clerk: Clerk) -> None:
    venues = registers()["venues"]
    grid = opened(clerk, venues)
    assert send(clerk, venues, grid | {"grid": "x"}).status_code == 400
    assert send(clerk, venues, grid | typed(1, clerk.valid(venues)) | {"1-id": "x"}).status_code == 400


def test_a_line_repeated_in_the_grid_is_asked_about_once(app: Flask, clerk: Clerk) -> None:
    landlords = registers()["landlords"]
    row = clerk.valid(landlords)
    before = number_of(app, landlords)
    grid = opened(clerk, landlords)
    answer = send(clerk, landlords, grid | typed(1, row) | typed(2, row))
    assert number_of(app, landlords) == before + 1
    assert f'href="{clerk.address(landlords, grid["1-id"])}"' in answer.text
    back = controls(re.sub(r"<template data-line-pattern>.*?</template>", "", answer.text, flags=re.DOTALL))
    assert back["2-name"] == row["name"]
    assert send(clerk, landlords, back | {"2-anyway": "yes"}).status_code == 303
    assert number_of(app, landlords) == before + 2


@pytest.mark.parametrize("register", ALL)
def test_who_may_enter_many(app: Flask, clerk: Clerk, neighbour: Clerk, register: Register) -> None:
    path = clerk.address(register, "grid")
    assert browser(app).get(path).status_code == 303
    assert neighbour.browser.get(path).status_code == 404
    assert neighbour.browser.post(path).status_code == 404
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990501"))
    assert inspector.get(path).status_code == 403
    assert inspector.post(path).status_code == 403
    assert path not in inspector.get(clerk.address(register)).text
    assert path in clerk.browser.get(clerk.address(register)).text


def test_a_building_lead_enters_the_own_buildings_tenants_only(clerk: Clerk, lead: tuple[Clerk, str, str]) -> None:
    person, own, other = lead
    units, tenancies = registers()["rental-units"], registers()["tenancies"]
    mine, theirs = clerk.enter(units, building_id=own), clerk.enter(units, building_id=other)
    assert person.browser.get(person.address(units, "grid")).status_code == 403
    grid = opened(person, tenancies)
    fine = typed(1, clerk.valid(tenancies, rental_unit_id=mine))
    foreign = typed(2, clerk.valid(tenancies, rental_unit_id=theirs))
    answer = send(person, tenancies, grid | fine | foreign)
    assert answer.status_code == 200
    assert 'id="2-rental_unit_id-error"' in answer.text
    assert [field for field in registers()["building-leads"].fields if isinstance(field, Staff)]
