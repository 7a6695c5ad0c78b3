"""Only what was found for the person of a request is handed over or erased, and whoever approves sees whose it is."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest

from app.audit.models import AuditAction
from app.declare.export import export_kinds
from app.declare.register import registers
from app.features.premises.models import OutboundResident
from app.features.rentals.models import Landlord
from app.protection.exports import COPY
from app.protection.models import DataRequest
from tenants.area import Area
from tenants.models import StaffRole
from tests.exports.desk import Desk, text_of
from tests.factories import new_community
from tests.protection.test_requests import found, rows
from tests.records.clerk import Clerk, id_number
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask

HOME, NEIGHBOUR = 990609001001, 990609001002
BLANK = {"outcome": "", "ground": "", "answered_on": "", "phone": ""}


@pytest.fixture(scope="module")
def desk(app: Flask) -> Desk:
    return Desk.of(app, HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Clerk:
    new_community(app, NEIGHBOUR, "邻社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


def somebody() -> str:
    return f"某{uuid.uuid4().hex[:6]}"


def asked(clerk: Clerk, kind: str, name: str, **further: str) -> str:
    """The address of a person's request."""
    row = clerk.enter(registers()["data-requests"], **BLANK | {"kind": kind, "name": name} | further)
    return f"/communities/{clerk.community}/data-requests/{row}"


def sealed(page: str) -> str:
    """The identity number of a search as its page sends it along."""
    return re.findall(r'name="searched" value="([^"]*)"', page)[0]


def test_a_copy_takes_no_row_that_is_not_the_persons(desk: Desk) -> None:
    landlords = [f"landlords:{desk.clerk.enter(registers()['landlords'])}" for _number in range(3)]
    address, before = asked(desk.clerk, "access", somebody()), len(desk.trail())
    answer = desk.clerk.browser.post(f"{address}/copy", data={"rows": landlords, "shown": landlords})
    assert answer.status_code == 422
    assert "更正请求" in answer.text, "it says what to do"
    assert not found(answer.text), "nor does the page show them"
    assert len(desk.trail()) == before


def test_one_strange_row_among_the_persons_own_spoils_the_copy(desk: Desk) -> None:
    name, register = somebody(), registers()["landlords"]
    own, strange = (f"landlords:{desk.clerk.enter(register, name=each)}" for each in (name, somebody()))
    address = asked(desk.clerk, "access", name)
    answer = desk.clerk.browser.post(f"{address}/copy", data={"rows": [own, strange]})
    assert answer.status_code == 422
    assert found(answer.text) == {own}
    assert desk.clerk.browser.post(f"{address}/copy", data={"rows": [own]}).status_code == 303


def test_a_row_is_the_persons_by_name_however_spaced_by_telephone_or_by_number(desk: Desk) -> None:
    register, number, phone = registers()["landlords"], id_number(77_001), "13700007701"
    by_number = f"landlords:{desk.clerk.enter(register, id_number=number)}"
    by_phone = f"landlords:{desk.clerk.enter(register, phone=phone)}"
    by_name = f"landlords:{desk.clerk.enter(register, name='欧阳绝密')}"
    address = asked(desk.clerk, "access", "欧　阳 绝密", phone="137 0000 7701")
    page = desk.clerk.browser.post(f"{address}/records", data={"id_number": number}).text
    keys = [by_number, by_phone, by_name]
    assert set(keys) <= found(page)
    assert number not in page
    # The number stays what was searched with; without it, or with another request's, its row is a stranger's.
    other = asked(desk.clerk, "access", somebody())
    theirs = sealed(desk.clerk.browser.post(f"{other}/records", data={"id_number": number}).text)
    for wrong in ("", "AAAA", "不是", theirs, number):
        answer = desk.clerk.browser.post(f"{address}/copy", data={"rows": keys, "searched": wrong})
        assert answer.status_code == 422, wrong
    answer = desk.clerk.browser.post(f"{address}/copy", data={"rows": keys, "searched": sealed(page)})
    assert answer.status_code == 303
    desk.approve(answer.location)
    assert number in text_of(desk.clerk.browser.post(f"{answer.location}/file"))


def test_nothing_chosen_keeps_what_was_found_by_number(desk: Desk) -> None:
    number = id_number(77_002)
    row = f"landlords:{desk.clerk.enter(registers()['landlords'], id_number=number)}"
    address = asked(desk.clerk, "access", somebody())
    page = desk.clerk.browser.post(f"{address}/records", data={"id_number": number}).text
    again = desk.clerk.browser.post(f"{address}/copy", data={"searched": sealed(page)})
    assert again.status_code == 422
    assert found(again.text) == {row} and sealed(again.text)


def test_whoever_approves_sees_whose_copy_it_is(desk: Desk, neighbour: Clerk) -> None:
    name, phone = somebody(), "13700007703"
    keys = [f"landlords:{desk.clerk.enter(registers()['landlords'], name=name, anyway='1')}" for _number in range(2)]
    keys.append(f"tenancies:{desk.clerk.enter(registers()['tenancies'], tenant_name=name)}")
    address = asked(desk.clerk, "access", name, phone=phone)
    answer = desk.clerk.browser.post(f"{address}/copy", data={"rows": keys})
    page = desk.second.get(answer.location, headers={"Accept-Language": "en"}).text
    request = next(each for each in rows(desk.app, DataRequest, HOME) if str(each.id) == address.rsplit("/", 1)[1])
    for text in (request.number, request.received_on.isoformat(), "Copy of the data", "某**", "137****7703"):
        assert text in page
    assert f"registers/data-requests/{request.id}" in page, "and can look at the request"
    assert "Landlords 2 rows" in page and "1 row<" in page
    assert "1 name" in page and "3 different identity numbers" in page
    assert "More than one person" in page, "three identity numbers"
    assert name not in page and phone not in page
    assert neighbour.browser.get(answer.location).status_code == 404
    theirs = answer.location.replace(str(HOME), str(NEIGHBOUR))
    assert neighbour.browser.get(theirs).status_code == 404


@pytest.mark.parametrize(("count", "warns"), [(2, False), (6, True)])
def test_more_than_a_handful_of_rows_is_warned_of(desk: Desk, count: int, warns: bool) -> None:
    name, register = somebody(), registers()["outbound-residents"]
    keys = [f"outbound-residents:{desk.clerk.enter(register, name=name, anyway='1')}" for _number in range(count)]
    answer = desk.clerk.browser.post(f"{asked(desk.clerk, 'access', name)}/copy", data={"rows": keys})
    page = desk.second.get(answer.location, headers={"Accept-Language": "en"}).text
    assert ("Many rows for one person" in page) is warns


def test_nobody_else_is_erased(desk: Desk) -> None:
    register = registers()["outbound-residents"]
    row = desk.clerk.enter(register)
    address, before = asked(desk.clerk, "deletion", somebody()), len(desk.trail())
    answer = desk.clerk.browser.post(f"{address}/erase", data={"row": f"outbound-residents:{row}"})
    assert answer.status_code == 303
    assert "更正请求" in desk.clerk.browser.get(answer.location).text, "it says what to do"
    assert row in {str(each.id) for each in rows(desk.app, OutboundResident, HOME)}
    assert len(desk.trail()) == before
    lead = f"building-leads:{desk.clerk.enter(registers()['building-leads'])}"
    desk.clerk.browser.post(f"{address}/erase", data={"row": lead})
    assert len([entry for entry in desk.trail() if entry.action is AuditAction.ERASED]) == 0


def test_an_erasure_names_the_request_it_rests_on(desk: Desk, neighbour: Clerk) -> None:
    name, register = somebody(), registers()["outbound-residents"]
    row = desk.clerk.enter(register, name=name)
    theirs = neighbour.enter(register, name=name)
    address = asked(desk.clerk, "deletion", name)
    gone = desk.clerk.browser.post(f"{address}/erase", data={"row": f"outbound-residents:{theirs}"})
    assert gone.status_code == 404
    assert neighbour.browser.post(f"{address}/erase", data={"row": f"outbound-residents:{row}"}).status_code == 404
    desk.clerk.browser.post(f"{address}/erase", data={"row": f"outbound-residents:{row}"})
    request = next(each for each in rows(desk.app, DataRequest, HOME) if str(each.id) == address.rsplit("/", 1)[1])
    entry = desk.trail()[-1]
    assert (entry.action, str(entry.record_id)) == (AuditAction.ERASED, row)
    assert entry.changes["data_request"] == str(request.id)
    assert request.number in (entry.reason or "")
    assert request.number in desk.clerk.browser.get(f"/communities/{HOME}/audit").text
    assert str(theirs) in {str(each.id) for each in rows(desk.app, OutboundResident, NEIGHBOUR)}


def test_a_name_that_was_corrected_fits_and_the_correction_is_in_the_trail(desk: Desk) -> None:
    """The register writes the name otherwise: the request is corrected, in sight of the trail."""
    name, requests = somebody(), registers()["data-requests"]
    row = f"landlords:{desk.clerk.enter(registers()['landlords'], name=name)}"
    address = asked(desk.clerk, "access", somebody())
    request_id = address.rsplit("/", 1)[1]
    nothing = desk.clerk.browser.post(f"{address}/records", data={"id_number": ""})
    assert "更正请求" in nothing.text
    assert desk.clerk.address(requests, request_id, "edit") in nothing.text
    form = desk.clerk.opened(requests, request_id)
    changed = desk.clerk.browser.post(desk.clerk.address(requests, request_id, "edit"), data=form | {"name": name})
    assert changed.status_code == 303
    entry = desk.trail()[-1]
    assert (entry.action, entry.changes) == (AuditAction.CHANGED, {"name": None})
    assert desk.clerk.browser.post(f"{address}/copy", data={"rows": [row]}).status_code == 303
    assert name in {each.name for each in rows(desk.app, Landlord, HOME)}


def test_what_was_asked_for_before_copies_were_bound_is_warned_of(app: Flask) -> None:
    """Requests are kept for thirty days: an older one still has its page."""
    kind = export_kinds()[COPY]
    with app.test_request_context(headers={"Accept-Language": "en"}):
        assert "whose data" in kind.warning({"rows": ["landlords:x"]})
        assert len(kind.about({"rows": ["landlords:x"]})) == 2
