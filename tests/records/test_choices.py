"""What a reference may be: a few rows are offered, every other one is found, and nobody else's is taken."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.accounts.models import Account
from app.clock import today
from app.declare.fields import Staff
from app.declare.register import registers
from app.records.store.choices import MOST
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import accounts_scope
from tenants.session import activate
from tests.records.clerk import HOME, NEIGHBOUR, Clerk, controls, stored
from tests.records.crowd import Crowd, found, name_of, options, references, searched
from tests.signing_in import account, browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register

REFERENCES = [pytest.param(key, name, id=f"{key}.{name}") for key, name in references()]
LEADS_WRITE = [each for each in REFERENCES if (leads := registers()[str(each.values[0])].leads) and leads.write]
UNITS, LANDLORDS, TENANCIES = (registers()[key] for key in ("rental-units", "landlords", "tenancies"))


# ---------------------------------------------------------------- whose rows are offered and taken


def theirs(clerk: Clerk, key: str, name: str) -> str:
    """A row that the reference could be in the clerk's own community."""
    field = registers()[key].by_name[name]
    if isinstance(field, Staff):
        client(clerk.browser.application, StaffRole.BUILDING_LEAD, Area.of_community(clerk.community))
        return next(iter(options(clerk.browser.get(clerk.address(registers()[key], "new")).text, name)))
    return clerk.enter(registers()[field.to])  # type: ignore[attr-defined]


def refused(clerk: Clerk, register: Register, name: str, row_id: str) -> TestResponse:
    """The answer to a form and to a line of a grid that refer to a row which may not be referred to."""
    data = clerk.valid(register, **{name: row_id})
    answer = clerk.send(register, data)
    assert answer.status_code == 422, answer.text
    assert f'id="{name}-error"' in answer.text
    assert row_id not in options(answer.text, name)
    line = {f"1-{each}": text for each, text in data.items()}
    grid = clerk.browser.post(clerk.address(register, "grid"), data=line | {"grid": str(uuid.uuid4())})
    assert grid.status_code == 422
    assert f'id="1-{name}-error"' in grid.text
    return answer


@pytest.mark.parametrize(("key", "name"), REFERENCES)
def test_another_communitys_row_is_neither_offered_nor_found_nor_taken(
    clerk: Clerk, neighbour: Clerk, key: str, name: str
) -> None:
    register = registers()[key]
    own, other = theirs(clerk, key, name), theirs(neighbour, key, name)
    assert own in options(clerk.browser.get(clerk.address(register, "new") + f"?{name}={own}").text, name)
    assert other not in options(clerk.browser.get(clerk.address(register, "new") + f"?{name}={other}").text, name)
    for text in ("", "号", "测试", other):
        assert other not in searched(clerk, key, name, text).text
    refused(clerk, register, name, other)
    refused(clerk, register, name, str(uuid.uuid4()))
    assert clerk.send(register, clerk.valid(register, **{name: own})).status_code == 303


@pytest.mark.parametrize(("key", "name"), LEADS_WRITE)
def test_a_row_of_another_lead_is_neither_offered_nor_found_nor_taken(
    clerk: Clerk, lead: tuple[Clerk, str, str], key: str, name: str
) -> None:
    person, *buildings = lead
    target = registers()[registers()[key].by_name[name].to]  # type: ignore[attr-defined]
    mine, other = (
        building if target.key == "buildings" else clerk.enter(target, building_id=building) for building in buildings
    )
    page = person.browser.get(person.address(registers()[key], "new")).text
    assert mine in options(page, name)
    assert other not in page
    assert mine in found(person, key, name, "")
    for text in ("", "号", other):
        assert other not in searched(person, key, name, text).text
    data = clerk.valid(registers()[key], **{name: other})
    answer = person.send(registers()[key], data)
    assert answer.status_code == 422
    assert f'id="{name}-error"' in answer.text
    assert other not in options(answer.text, name)
    assert person.send(registers()[key], data | {name: mine}).status_code == 303


@pytest.mark.parametrize(("key", "name"), REFERENCES)
def test_who_may_search(app: Flask, clerk: Clerk, neighbour: Clerk, key: str, name: str) -> None:
    register = registers()[key]
    path, data = clerk.address(register, "choices"), {"field": name, "q": "号"}
    answer = clerk.browser.post(path, data=data)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert clerk.browser.post(path, data=data, csrf=False).status_code == 400
    # What is searched with belongs in no address.
    assert clerk.browser.get(path, query_string=data).status_code in (404, 405)
    assert browser(app).post(path, data=data).status_code == 303
    assert neighbour.browser.post(path, data=data).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
        (StaffRole.OPERATOR, Area.parse("all")),
    ):
        assert client(app, role, area).post(path, data=data).status_code == 403
    writes = register.leads is not None and register.leads.write
    person = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME))
    assert person.post(path, data=data).status_code == (200 if writes else 403)


def test_nonsense_in_a_search(clerk: Clerk) -> None:
    path = clerk.address(UNITS, "choices")
    for field in ("", "unit_no", "nonsense"):
        assert clerk.browser.post(path, data={"field": field, "q": "1"}).status_code == 404
    for sent in ({"field": "\0"}, {"field": "landlord_id\0"}, {"field": "landlord_id", "q": "号\0楼"}):
        assert clerk.browser.post(path, data={"q": "1"} | sent).status_code == 400  # refused at the door
    assert clerk.browser.post(path, data={"field": "building_id", "q": "1", "parent": "x"}).status_code == 400
    for text in ("%", "_", "\\", "'; --", "x" * 5000, "𠮷" * 200, "１３８", "   "):
        for key, name in references():
            assert searched(clerk, key, name, text).status_code == 200, (key, name, text)


# ---------------------------------------------------------------- every row is found


def test_a_row_entered_a_minute_before_is_found_among_thousands_and_chosen(app: Flask, many: Crowd) -> None:
    clerk = many.clerk
    landlord = clerk.valid(LANDLORDS)
    clerk.send(LANDLORDS, landlord)
    form = clerk.browser.get(clerk.address(UNITS, "new")).text
    assert landlord["id"] in options(form, "landlord_id"), "the one that was entered last is at hand"
    for text in (
        landlord["name"],
        landlord["phone"],
        landlord["id_number"],
        f" {landlord['phone'][:3]} {landlord['phone'][3:]}",
    ):
        answer = searched(clerk, "rental-units", "landlord_id", text).json
        assert [each["id"] for each in answer["choices"]] == [landlord["id"]], text  # type: ignore[index]
        assert answer["exact"] == landlord["id"]  # type: ignore[index]
        name = answer["choices"][0]["name"]  # type: ignore[index]
        assert name == f"{landlord['name'][0]}** {landlord['phone'][:3]}****{landlord['phone'][-4:]}"
    assert clerk.send(UNITS, clerk.valid(UNITS, landlord_id=landlord["id"])).status_code == 303
    # The very first as well, and a dwelling by what it is part of.
    oldest = str(many.landlords[0])
    assert oldest not in options(form, "landlord_id")
    assert found(clerk, "rental-units", "landlord_id", name_of(1)) == [oldest]
    data = clerk.valid(UNITS, landlord_id=oldest)
    assert clerk.send(UNITS, data).status_code == 303
    assert str(stored(app, UNITS, data["id"], clerk.community).landlord_id) == oldest  # type: ignore[attr-defined]
    # It was used just now, so that it is at hand for the next.
    assert oldest in options(clerk.browser.get(clerk.address(UNITS, "new")).text, "landlord_id")


def test_a_dwelling_is_found_by_words_of_its_name_and_of_its_buildings(many: Crowd) -> None:
    clerk, wanted = many.clerk, str(many.units[2 * 50 + 8])  # 3号楼 301
    for text in ("3号楼 301", "3号楼301", "301 3号楼", "３号楼　３０１", "号楼 301 3号楼"):
        assert found(clerk, "tenancies", "rental_unit_id", text)[0] == wanted, text
    answer = searched(clerk, "tenancies", "rental_unit_id", "3号楼 301").json
    assert answer["exact"] == wanted, "13号楼 301 is found with it, and is not meant"  # type: ignore[index]
    everywhere = searched(clerk, "tenancies", "rental_unit_id", "301").json
    assert everywhere["more"] is True  # type: ignore[index]
    assert everywhere["exact"] is None  # type: ignore[index]
    assert len(everywhere["choices"]) == MOST  # type: ignore[index]
    assert all("301" in each["name"] for each in everywhere["choices"])  # type: ignore[index]
    building = str(many.buildings[2])
    inside = searched(clerk, "tenancies", "rental_unit_id", "", parent=building).json
    assert {each["parent"] for each in inside["choices"]} == {building}  # type: ignore[index]
    # 1301 has it too; the whole number comes first.
    assert found(clerk, "tenancies", "rental_unit_id", "301", parent=building)[0] == wanted
    assert found(clerk, "rental-units", "building_id", "3号楼")[0] == building
    assert found(clerk, "rental-units", "building_id", "没有这栋") == []


@pytest.mark.parametrize("sign", ["%", "_", "\\", "'"])
def test_a_sign_of_the_search_language_is_a_sign_like_others(clerk: Clerk, sign: str) -> None:
    buildings = registers()["buildings"]
    odd = clerk.enter(buildings, name=f"甲{sign}乙{uuid.uuid4().hex[:6]}")
    clerk.enter(buildings)
    for text in (sign, f"甲{sign}", f"{sign}乙", f"{sign}  甲"):
        rows = searched(clerk, "rental-units", "building_id", text).json["choices"]  # type: ignore[index]
        assert odd in {each["id"] for each in rows}, text
        assert all(sign in each["name"] for each in rows), text


def test_a_part_of_a_persons_name_finds_nobody(many: Crowd) -> None:
    clerk = many.clerk
    for text in ("王", name_of(5)[:-1], "139", "**", "0000", "%", "_"):
        assert found(clerk, "rental-units", "landlord_id", text) == [], text


# ---------------------------------------------------------------- what a row holds, and what was given


def test_what_a_row_holds_is_offered_and_taken_though_it_ended(app: Flask, clerk: Clerk) -> None:
    landlord = clerk.enter(LANDLORDS)
    unit = clerk.enter(UNITS, landlord_id=landlord)
    end = {"version": "1", "day": today().isoformat()}
    assert clerk.browser.post(clerk.address(LANDLORDS, landlord, "end"), data=end).status_code == 303
    new = clerk.browser.get(clerk.address(UNITS, "new") + f"?landlord_id={landlord}").text
    assert landlord not in options(new, "landlord_id")
    assert found(clerk, "rental-units", "landlord_id", landlord) == []
    form = clerk.opened(UNITS, unit)
    page = clerk.browser.get(clerk.address(UNITS, unit, "edit")).text
    assert landlord in options(page, "landlord_id")
    form["landlord_id"] = landlord
    assert clerk.browser.post(clerk.address(UNITS, unit, "edit"), data=form | {"unit_no": "9"}).status_code == 303
    assert str(stored(app, UNITS, unit).landlord_id) == landlord  # type: ignore[attr-defined]
    refused(clerk, UNITS, "landlord_id", landlord)


def test_a_form_that_comes_back_still_offers_what_the_row_holds(many: Crowd) -> None:
    clerk, unit, held = many.clerk, many.units[500], str(many.landlords[500])
    path = clerk.address(UNITS, unit, "edit")
    form = controls(clerk.browser.get(path).text) | {"building_id": str(many.buildings[10])}
    back = clerk.browser.post(path, data=form | {"unit_no": "", "landlord_id": str(many.landlords[501])})
    assert back.status_code == 422
    assert {held, str(many.landlords[501])} < set(options(back.text, "landlord_id"))
    assert len(options(back.text, "landlord_id")) == MOST


def test_an_account_that_is_a_lead_no_longer_stays_where_it_is(app: Flask, clerk: Clerk) -> None:
    from sqlalchemy import update

    from tenants.models import Membership
    from tenants.scope import accounts_scope
    from tenants.session import activate

    leads = registers()["building-leads"]
    person = theirs(clerk, "building-leads", "account_id")
    row = clerk.enter(leads, account_id=person)
    with app.app_context(), activate(accounts_scope("test")) as session:
        yesterday = today() - timedelta(days=1)
        ended = update(Membership).where(Membership.account_id == uuid.UUID(person)).values(ends_on=yesterday)
        session.execute(ended.execution_options(synchronize_session=False))
        session.commit()
    form = clerk.opened(leads, row)
    assert person in options(clerk.browser.get(clerk.address(leads, row, "edit")).text, "account_id")
    assert person not in options(clerk.browser.get(clerk.address(leads, "new")).text, "account_id")
    sent = clerk.browser.post(clerk.address(leads, row, "edit"), data=form | {"account_id": person, "staircase": "2"})
    assert sent.status_code == 303
    refused(clerk, leads, "account_id", person)


def test_an_account_of_elsewhere_that_is_sent_along_is_not_named(app: Flask, clerk: Clerk) -> None:
    """A form that searches comes back with what was chosen: only if it may be chosen."""
    leads = registers()["building-leads"]
    area = Area.of_community(NEIGHBOUR)
    names = {"邻居机密姓名": area, "本区楼长": Area.of_community(HOME)}
    for name, where in names.items():
        username, _ = account(app, StaffRole.BUILDING_LEAD, where, display_name=name)
        with app.app_context(), activate(accounts_scope("test")) as session:
            theirs = session.execute(select(Account.id).where(Account.username == username)).scalar_one()
        form = {"search": "account_id", "find-account_id": "x", "account_id": str(theirs)}
        shown = clerk.send(leads, clerk.valid(leads) | form).text
        assert (name in shown) is (where != area)


def test_what_the_address_gives_is_offered_first_among_many(many: Crowd) -> None:
    oldest = str(many.units[0])
    page = many.clerk.browser.get(many.clerk.address(TENANCIES, "new") + f"?rental_unit_id={oldest}").text
    offered = options(page, "rental_unit_id")
    assert next(iter(offered)) == oldest
    assert offered[oldest] == "1号楼 101"
    assert len(offered) == MOST
    assert re.search(rf'selected[^>]*value="{oldest}"', page)
