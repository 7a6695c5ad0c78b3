"""The search box of a list: by what a row says and by the names of what it refers to, and by nothing personal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Column
from sqlalchemy.sql import visitors

from app.declare.fields import Reference, Staff
from app.declare.register import registers
from app.records.store import queries
from app.records.store.naming import is_named, listed_text
from tenants.area import Area
from tenants.models import StaffRole
from tests.counting import Counting
from tests.records.clerk import ALL, Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register
    from tests.records.crowd import Crowd
    from tests.signing_in import Browser

UNITS, BUILDINGS, LANDLORDS = (registers()[key] for key in ("rental-units", "buildings", "landlords"))
# Registers, and one of their fields that refers to a row which is called by a plain text.
NAMING = [
    pytest.param(register, field.name, id=f"{register.key}-{field.name}")
    for register in registers().values()
    for field in register.fields
    if isinstance(field, Reference) and not isinstance(field, Staff) and registers()[field.to].first.control == "text"
    if not registers()[field.to].first.personal
]


def found(visitor: Browser, clerk: Clerk, register: Register, text: str) -> str:
    answer = visitor.get(clerk.address(register), query_string={"q": text, "state": "all", "per_page": "200"})
    assert answer.status_code == 200
    return str(answer.text)


def test_a_dwelling_is_found_by_the_name_of_its_building(clerk: Clerk) -> None:
    building, other = clerk.enter(BUILDINGS, name="望湖3号楼"), clerk.enter(BUILDINGS, name="望湖4号楼")
    mine = clerk.enter(UNITS, building_id=building, unit_no="2单元301")
    theirs = clerk.enter(UNITS, building_id=other, unit_no="2单元301")
    for text in ("望湖3号楼", "望湖3", "望湖3号楼 301", "301 望湖3号楼", "望湖3号楼2单元301", " 望湖３号楼　301 "):
        page = found(clerk.browser, clerk, UNITS, text)
        assert mine in page and theirs not in page, text
    assert mine not in found(clerk.browser, clerk, UNITS, "望湖3号楼 302")
    both = found(clerk.browser, clerk, UNITS, "2单元301")
    assert mine in both and theirs in both
    # And what refers to the dwelling, by the building that it is in.
    tenancies = registers()["tenancies"]
    tenancy = clerk.enter(tenancies, rental_unit_id=mine)
    assert tenancy in found(clerk.browser, clerk, tenancies, "望湖3号楼")
    assert tenancy not in found(clerk.browser, clerk, tenancies, "望湖4号楼")


@pytest.mark.parametrize(("register", "name"), NAMING)
def test_every_row_is_found_by_the_name_of_what_it_refers_to(clerk: Clerk, register: Register, name: str) -> None:
    field = register.by_name[name]
    assert isinstance(field, Reference)
    target = registers()[field.to]
    called = f"青松{register.key}{name}"[: target.first.longest]
    given = {name: clerk.enter(target, **{target.first.name: called})}
    row, other = clerk.enter(register, **given), clerk.enter(register)
    page = found(clerk.browser, clerk, register, called)
    assert row in page and other not in page
    assert 'name="q"' in page, "there is a box to type it in"


def test_signs_mean_themselves(clerk: Clerk) -> None:
    mine = clerk.enter(UNITS, building_id=clerk.enter(BUILDINGS, name="百分楼"))
    for text in ("百%楼", "百_楼", "百\\楼", "'", "%"):
        assert mine not in found(clerk.browser, clerk, UNITS, text), text


@pytest.mark.parametrize("register", ALL)
def test_nothing_personal_is_searched(register: Register) -> None:
    searched = listed_text(register, register.model)
    if searched is None:
        return
    read = {root for each in visitors.iterate(searched) if isinstance(each, Column) for root in each.base_columns}
    assert read
    assert not [column for column in read if {"personal", "inner"} & column.info.keys()]


def test_a_landlord_is_found_by_no_part_of_the_name(app: Flask, clerk: Clerk) -> None:
    landlord = clerk.enter(LANDLORDS, name="慕容搜索")
    unit = clerk.enter(UNITS, landlord_id=landlord)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990501"))
    for visitor in (clerk.browser, inspector):
        for text in ("慕容", "慕容搜索", "＊"):
            assert unit not in found(visitor, clerk, UNITS, text)
    assert not is_named(UNITS.by_name["landlord_id"])  # type: ignore[arg-type]


def test_who_finds_what(app: Flask, clerk: Clerk, neighbour: Clerk, lead: tuple[Clerk, str, str]) -> None:
    person, own, _other = lead
    hidden = clerk.enter(BUILDINGS, name="云深楼")
    mine, theirs = clerk.enter(UNITS, building_id=own), clerk.enter(UNITS, building_id=hidden)
    assert theirs not in found(person.browser, clerk, UNITS, "云深楼")
    assert theirs in found(clerk.browser, clerk, UNITS, "云深楼")
    assert mine in found(person.browser, clerk, UNITS, "号")
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
    ):
        assert theirs in found(client(app, role, area), clerk, UNITS, "云深楼")
    path = clerk.address(UNITS) + "?q=云深楼"
    assert neighbour.browser.get(path).status_code == 404
    assert browser(app).get(path).status_code == 303
    assert theirs not in found(neighbour.browser, neighbour, UNITS, "云深楼")


def test_a_search_costs_no_further_question_and_little_time(app: Flask, many: Crowd) -> None:
    address = many.clerk.address(UNITS)

    def statements(query: str) -> int:
        with Counting(app) as sent:
            assert many.clerk.browser.get(f"{address}?{query}").status_code == 200
        return len(sent)

    assert statements("q=7号楼") == statements("q=") == statements("q=号楼+1")
    assert str(many.units[6 * 50]) in many.clerk.browser.get(f"{address}?q=7号楼101&per_page=200").text


@pytest.mark.parametrize("register", ALL)
def test_many_words_are_compared_in_one_go(register: Register) -> None:
    """The text of a row is put together once, however many words are asked for: fifty cost a minute of the server."""
    one, many = (str(queries._containing(register, text)) for text in ("一", "一 " * 50))
    assert one == many
    assert one.count("translate(") <= 1
