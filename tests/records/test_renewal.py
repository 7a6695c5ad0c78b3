"""Filling in as last time, copying from last year, ending a row from the list, and numbers kept out of addresses."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.fields import Choice
from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tests.records.clerk import ALL, FINDING, HOME, Clerk, controls, stored
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register

AGAIN = [pytest.param(register, id=key) for key, register in registers().items() if register.validity.renewable]


@pytest.mark.parametrize("register", ALL)
def test_a_form_is_filled_in_as_last_time(clerk: Clerk, register: Register) -> None:
    data = clerk.valid(register)
    clerk.send(register, data)
    form = controls(clerk.browser.get(clerk.address(register, "new") + "?like=last").text)
    for field in register.fields:
        if field.personal:
            assert form[field.name] == ""
        elif field.name in data and (field.carried or isinstance(field, Choice)):
            assert form[field.name] == data[field.name], field.name
    assert form["id"] != data["id"]


def test_last_time_is_ones_own(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    clerk.enter(venues, kind="market")
    fresh = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    assert controls(fresh.browser.get(fresh.address(venues, "new") + "?like=last").text)["kind"] == ""
    assert controls(fresh.browser.get(fresh.address(venues, "new") + "?like=nonsense").text)["kind"] == ""


@pytest.mark.parametrize("register", AGAIN)
def test_rows_that_ended_are_entered_again(app: Flask, clerk: Clerk, register: Register) -> None:
    assert register.validity.end is not None and register.validity.since is not None
    rows = [clerk.enter(register), clerk.enter(register)]
    ended = today() - timedelta(days=10)
    for row in rows:
        clerk.browser.post(clerk.address(register, row, "end"), data={"version": "1", "day": ended.isoformat()})
    path = clerk.address(register, "renew")
    page = clerk.browser.get(path).text
    assert all(row in page for row in rows)
    early = clerk.browser.post(path, data={"row": rows, "day": (ended - timedelta(days=1)).isoformat()})
    assert early.status_code == 422
    assert early.text.count('" checked') == 2
    for wrong in ({"row": rows, "day": "x"}, {"row": rows, "day": ""}, {"day": today().isoformat()}):
        assert clerk.browser.post(path, data=wrong).status_code == 422
    sent = {"row": rows[:1], "day": today().isoformat()}
    listed = clerk.browser.get(clerk.address(register) + "?per_page=200").text
    assert clerk.browser.post(path, data=sent).status_code == 303
    after = clerk.browser.get(clerk.address(register) + "?per_page=200").text
    assert clerk.browser.post(path, data=sent).status_code == 303
    assert clerk.browser.get(clerk.address(register) + "?per_page=200").text.count("<tr>") == after.count("<tr>")
    new = [row for row in _ids(after) if row not in _ids(listed)]
    assert len(new) == 1
    copy, first = stored(app, register, new[0]), stored(app, register, rows[0])
    assert getattr(copy, register.validity.since) == today()
    assert getattr(copy, register.validity.end.column) is None
    for name in register.validity.renewable:
        assert getattr(copy, name) == getattr(first, name), name
        index = register.by_name[name].index
        assert index is None or getattr(copy, index) == getattr(first, index)


def _ids(page: str) -> set[str]:
    import re

    return set(re.findall(r"/([0-9a-f-]{36})\"><b>", page))


@pytest.mark.parametrize("register", ALL)
def test_who_may_copy_from_last_year(app: Flask, clerk: Clerk, neighbour: Clerk, register: Register) -> None:
    path = clerk.address(register, "renew")
    assert clerk.browser.get(path).status_code == (200 if register.validity.renewable else 404)
    assert neighbour.browser.get(path).status_code == 404
    assert browser(app).get(path).status_code == 303
    assert client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")).get(path).status_code == 403


def test_another_communitys_rows_are_not_copied(clerk: Clerk, neighbour: Clerk) -> None:
    posts = registers()["posts"]
    theirs = neighbour.enter(posts)
    day = today().isoformat()
    neighbour.browser.post(neighbour.address(posts, theirs, "end"), data={"version": "1", "day": day})
    answer = clerk.browser.post(clerk.address(posts, "renew"), data={"row": theirs, "day": day})
    assert answer.status_code == 422


def test_a_tenant_moves_out_from_the_list(app: Flask, clerk: Clerk) -> None:
    tenancies = registers()["tenancies"]
    row = clerk.enter(tenancies)
    address = clerk.address(tenancies) + "?per_page=200&occupation=employee"
    page = clerk.browser.get(address).text
    end = clerk.address(tenancies, row, "end")
    assert f'action="{end}"' in page
    back = address.partition("/communities")[1] + address.partition("/communities")[2]
    answer = clerk.browser.post(end, data={"version": "1", "day": today().isoformat(), "back": back})
    assert answer.location == address
    assert stored(app, tenancies, row).ends_on == today()  # type: ignore[attr-defined]
    assert f'action="{end}"' not in clerk.browser.get(address).text
    outside = clerk.browser.post(end, data={"version": "2", "resume": "1", "back": "//evil.example/"})
    assert outside.location == clerk.address(tenancies, row)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990501"))
    assert end not in inspector.get(clerk.address(tenancies)).text


@pytest.mark.parametrize("register", FINDING)
def test_a_number_is_not_searched_by_an_address(clerk: Clerk, register: Register) -> None:
    for number in ("13812345678", "138 1234 5678", "１１０１０５19491231002X"):
        answer = clerk.browser.get(clerk.address(register), query_string={"q": number, "state": "all"})
        assert answer.status_code == 303
        assert answer.location == clerk.address(register) + "?state=all"
        assert "找人" in clerk.browser.get(answer.location).text
    # Somebody's search is not repeated by loading the page again.
    assert clerk.browser.get(clerk.address(register, "find")).status_code == 303
    venues = registers()["venues"]
    assert clerk.browser.get(clerk.address(venues), query_string={"q": "91110000600037341L"}).status_code == 200
