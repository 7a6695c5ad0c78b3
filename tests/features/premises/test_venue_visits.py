"""One tap on a venue: visited today and found as registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.clock import today
from app.declare.register import registers
from app.features.premises.models import VenueVerification
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import browser, client

if TYPE_CHECKING:
    import uuid
    from datetime import date

    from flask import Flask

HOME, NEIGHBOUR = 990801001001, 990801001002


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME, "本社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


def visits(app: Flask) -> list[tuple[uuid.UUID, date]]:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = session.execute(select(VenueVerification.venue_id, VenueVerification.verified_on))
        return [(venue, day) for venue, day in found]


def test_a_tap_notes_the_visit_once_and_comes_back_to_the_list(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    venue = clerk.enter(venues, opened_on="2020-01-01")
    start = f"/communities/{HOME}/today"
    assert clerk.address(venues, venue) in clerk.browser.get(start).text
    tap, back = clerk.address(venues, venue, "do", "verified"), clerk.address(venues) + "?q=甲"
    assert tap in clerk.browser.get(clerk.address(venues)).text
    for _ in range(2):
        answer = clerk.browser.post(tap, data={"back": back})
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith(clerk.address(venues) + "?q=")
    assert [(str(row), day) for row, day in visits(app)] == [(venue, today())]
    assert clerk.address(venues, venue) not in clerk.browser.get(start).text
    elsewhere = clerk.browser.post(tap, data={"back": "https://example.org/"})
    assert elsewhere.headers["Location"] == clerk.address(venues, venue)


def test_a_closed_venue_is_not_visited(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    venue = clerk.enter(venues, opened_on="2020-01-01")
    clerk.browser.post(clerk.address(venues, venue, "end"), data={"version": "1", "day": today().isoformat()})
    tap = clerk.address(venues, venue, "do", "verified")
    assert tap not in clerk.browser.get(clerk.address(venues, venue)).text
    before = visits(app)
    assert clerk.browser.post(tap).status_code == 303
    assert visits(app) == before


def test_who_may_tap(app: Flask, clerk: Clerk) -> None:
    new_community(app, NEIGHBOUR, "邻社区")
    venues = registers()["venues"]
    venue = clerk.enter(venues)
    tap = clerk.address(venues, venue, "do", "verified")
    assert clerk.browser.post(clerk.address(venues, venue, "do", "nothing")).status_code == 404
    assert browser(app).post(tap).status_code == 303
    assert "sign-in" in browser(app).post(tap).headers["Location"]
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR))
    assert neighbour.post(tap).status_code == 404
    assert neighbour.post(tap.replace(str(HOME), str(NEIGHBOUR))).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990801001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990801")),
        (StaffRole.BUILDING_LEAD, Area.of_community(HOME)),
    ):
        visitor = client(app, role, area)
        assert visitor.post(tap).status_code == 403
        if role is not StaffRole.BUILDING_LEAD:
            assert tap not in visitor.get(clerk.address(venues, venue)).text
