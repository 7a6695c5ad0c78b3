"""An address that a form was sent to, opened again: it leads to the page, for those who may send the form."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tests.contracts.test_routes import routes
from tests.factories import DISTRICT, new_community
from tests.records.clerk import Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

# Asked by scripts, which open no page there; and sent from every page, to be led elsewhere whatever happens.
POST_ALONE = {
    "records.choices",
    "rentals.move_in_choices",
    "rentals.print_choices",
    "accounts.language",
    "accounts.sign_out",
    "accounts.revoke_session",
    "accounts.revoke_other_sessions",
}
ID = uuid.UUID(int=7)
HOME = "/communities/{code}"
LIST = f"{HOME}/registers/landlords"
ROW, EXPORT, IMPORT = f"{LIST}/{ID}", f"{HOME}/exports/{ID}", f"{HOME}/registers/venues/imports/{ID}"
LETTER, ASKED = f"{HOME}/registers/letters/{ID}", f"{HOME}/data-requests/{ID}"
LEADING = {
    f"{ROW}/reveal": ROW,
    f"{ROW}/end": ROW,
    f"{ROW}/do/anything": ROW,
    f"{LIST}/drafts?page=new&row={ID}": LIST,
    f"{LIST}/drafts/discard?page=new&row={ID}": LIST,
    **{f"{EXPORT}/{step}": EXPORT for step in ("approve", "refuse", "file")},
    **{f"{IMPORT}/{step}": IMPORT for step in ("columns", "confirm", "discard", "undo")},
    **{f"{HOME}/letters/{ID}/signatures/{ID}/{step}": LETTER for step in ("confirm", "reject")},
    f"{ASKED}/copy": f"{ASKED}/records",
    f"{ASKED}/erase": f"{ASKED}/records",
    f"{HOME}/attachments/{ID}": f"{HOME}/registers",
}


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    community = new_community(app)
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)


def test_every_address_that_a_form_is_sent_to_can_be_opened_again(app: Flask) -> None:
    alone = {route.endpoint for route in routes(app) if {"GET", "POST"} & (route.methods or set()) == {"POST"}}
    assert alone == POST_ALONE


@pytest.mark.parametrize(("sent", "page"), LEADING.items(), ids=[path.partition("}/")[2] for path in LEADING])
def test_opened_again_it_leads_to_the_page(app: Flask, clerk: Clerk, sent: str, page: str) -> None:
    sent, page = sent.format(code=clerk.community), page.format(code=clerk.community)
    answer = clerk.browser.get(sent)
    assert (answer.status_code, answer.location) == (303, page)
    assert clerk.browser.get(page).status_code in (200, 404), "404 where there is no such row"
    assert browser(app).get(sent).location.startswith("/sign-in?next=")
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(new_community(app)))
    assert neighbour.get(sent).status_code == 404
    assert client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT).get(sent).status_code == 403


def test_opened_again_by_inspector_and_operator(app: Flask, clerk: Clerk) -> None:
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    runs = f"/areas/{DISTRICT.code}/runs"
    assert inspector.get(runs).location == f"/areas/{DISTRICT.code}/overview"
    operator = client(app, StaffRole.OPERATOR, Area.parse("all"))
    assert operator.get(f"/operations/tasks/{ID}/retry").location == "/operations"
    assert clerk.browser.get(runs).status_code == 404
    assert clerk.browser.get(f"/operations/tasks/{ID}/retry").status_code == 403
    assert browser(app).get(runs).status_code == 303


def test_what_was_shown_for_a_reason_is_not_shown_again_without_one(clerk: Clerk) -> None:
    landlords = registers()["landlords"]
    data = clerk.valid(landlords)
    clerk.send(landlords, data)
    address = clerk.address(landlords, data["id"], "reveal")
    shown = clerk.browser.post(address, data={"reason": "核实电话"}, follow_redirects=True)
    assert data["phone"] in shown.text
    again = clerk.browser.get(address, follow_redirects=True)
    assert again.status_code == 200 and data["phone"] not in again.text
    assert again.text.count("核实电话") == 1, "it was looked at once"
