"""A row that may be there already is asked about once; nothing typed is lost, and nobody is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.fields import Name
from app.declare.register import registers
from tests.records.clerk import FINDING, Clerk, controls

if TYPE_CHECKING:
    from app.declare.register import Register

SAME = [pytest.param(register, id=key) for key, register in registers().items() if register.rules.duplicates]


def asked(clerk: Clerk, register: Register, data: dict[str, str], existing: str) -> str:
    """Send a row that is asked about; the page."""
    answer = clerk.send(register, data)
    assert answer.status_code == 422
    assert f'href="{clerk.address(register, existing)}"' in answer.text
    assert 'name="anyway"' in answer.text
    return answer.text


@pytest.mark.parametrize("register", [one for one in FINDING if not one.values[0].rules.repeatable])
def test_a_person_who_is_there_already(clerk: Clerk, register: Register) -> None:
    first = clerk.valid(register)
    clerk.send(register, first)
    for field in register.personal:
        if not field.index:
            continue
        second = clerk.valid(register, **{field.name: first[field.name]})
        if isinstance(field, Name):
            # Everything stronger than a name is not known of the second one.
            second |= {f.name: "" for f in register.personal if f.index and not f.required}
        page = asked(clerk, register, second, first["id"])
        assert first[field.name] not in page.replace(f'value="{first[field.name]}"', ""), "shown beyond the control"
        back = controls(page)
        assert {name: back[name] for name in second} == second
        assert clerk.send(register, back | {"anyway": "yes"}).status_code == 303
        clerk.browser.post(
            clerk.address(register, second["id"], "end"), data={"version": "1", "day": today().isoformat()}
        )


@pytest.mark.parametrize("register", SAME)
def test_a_thing_that_is_there_already(clerk: Clerk, register: Register) -> None:
    first = clerk.valid(register)
    clerk.send(register, first)
    again = clerk.valid(register, **{name: first[name] for name in register.rules.duplicates})
    asked(clerk, register, again, first["id"])
    assert clerk.send(register, again | {"anyway": "yes"}).status_code == 303
    for name in register.rules.duplicates:
        if register.by_name[name].control == "text":
            assert clerk.send(register, clerk.valid(register)).status_code == 303


def test_a_shared_name_with_different_numbers_is_not_asked_about(clerk: Clerk) -> None:
    landlords = registers()["landlords"]
    first = clerk.valid(landlords)
    clerk.send(landlords, first)
    assert clerk.send(landlords, clerk.valid(landlords, name=first["name"])).status_code == 303


def test_what_ended_is_not_repeated(clerk: Clerk) -> None:
    landlords = registers()["landlords"]
    first = clerk.valid(landlords)
    clerk.send(landlords, first)
    path = clerk.address(landlords, first["id"], "end")
    clerk.browser.post(path, data={"version": "1", "day": today().isoformat()})
    assert clerk.send(landlords, clerk.valid(landlords, id_number=first["id_number"])).status_code == 303


def test_entering_anyway_can_go_on_to_another(clerk: Clerk) -> None:
    buildings = registers()["buildings"]
    first = clerk.valid(buildings)
    clerk.send(buildings, first)
    page = clerk.send(buildings, clerk.valid(buildings, name=first["name"]) | {"then": "another"}).text
    assert 'name="anyway" value="another"' in page
    answer = clerk.browser.post(clerk.address(buildings, "new"), data=controls(page) | {"anyway": "another"})
    assert answer.location.startswith(clerk.address(buildings, "new"))


def test_a_building_lead_is_not_told_of_people_elsewhere(clerk: Clerk, lead: tuple[Clerk, str, str]) -> None:
    person, own, other = lead
    units, tenancies = registers()["rental-units"], registers()["tenancies"]
    mine, theirs = clerk.enter(units, building_id=own), clerk.enter(units, building_id=other)
    elsewhere = clerk.valid(tenancies, rental_unit_id=theirs)
    here = clerk.valid(tenancies, rental_unit_id=mine)
    for row in (elsewhere, here):
        clerk.send(tenancies, row)
    again = clerk.valid(tenancies, rental_unit_id=mine, id_number=elsewhere["id_number"])
    assert person.send(tenancies, again).status_code == 303
    asked(person, tenancies, clerk.valid(tenancies, rental_unit_id=mine, id_number=here["id_number"]), here["id"])
