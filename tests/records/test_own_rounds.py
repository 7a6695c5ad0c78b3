"""Building leads walk every planned round, and change the plan of their own rounds only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.clock import today
from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tests.records.clerk import HOME, Clerk, stored
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

PATROLS = registers()["patrols"]


def lead(app: Flask, community: int = HOME) -> Clerk:
    return Clerk(client(app, StaffRole.BUILDING_LEAD, Area.of_community(community)), community)


def test_the_form_of_a_round_opens_for_who_planned_it_and_for_admins(
    app: Flask,
    clerk: Clerk,
    neighbour: Clerk,
) -> None:
    mine, other = lead(app), lead(app)
    rounds = {"admin": clerk.enter(PATROLS), "mine": mine.enter(PATROLS), "other": other.enter(PATROLS)}
    for name, row in rounds.items():
        path, form = mine.address(PATROLS, row), mine.address(PATROLS, row, "edit")
        opens = name == "mine"
        assert mine.browser.get(form).status_code == (200 if opens else 403), name
        assert (form in mine.browser.get(path).text) is opens
        assert clerk.browser.get(form).status_code == 200
        assert form in clerk.browser.get(path).text
        assert neighbour.browser.get(form).status_code == 404
        assert lead(app, neighbour.community).browser.get(form).status_code == 404
        assert browser(app).get(form).status_code == 303
        drafts = mine.address(PATROLS, "drafts")
        kept = mine.browser.post(f"{drafts}?page=edit&row={row}", data={"route": "改了"})
        assert kept.status_code == (303 if opens else 403), name
        sent = mine.browser.post(form, data={"route": "改了", "version": "1"})
        assert sent.status_code == (422 if opens else 403), name
        assert stored(app, PATROLS, row).version == 1


def test_a_lead_says_of_any_round_that_it_was_walked(app: Flask, clerk: Clerk) -> None:
    row, person = clerk.enter(PATROLS), lead(app)
    day = today().isoformat()
    answer = person.browser.post(person.address(PATROLS, row, "end"), data={"day": day, "version": "1"})
    assert answer.status_code == 303
    assert stored(app, PATROLS, row).completed_on == today()
    refused = lead(app, 990501001002).browser.post(person.address(PATROLS, row, "end"), data={"day": day})
    assert refused.status_code == 404


def test_a_round_that_was_walked_is_told_in_the_words_of_its_register(clerk: Clerk) -> None:
    row, day = clerk.enter(PATROLS), today().isoformat()

    def said() -> str:
        page = clerk.browser.get(clerk.address(PATROLS, row), headers={"Accept-Language": "en"}).text
        return page[page.index("<main") : page.index("</main>")]

    assert "Mark as walked" in said()
    clerk.browser.post(clerk.address(PATROLS, row, "end"), data={"day": day, "version": "1"})
    walked = said()
    assert f"Walked on {day}" in walked and "Not walked after all" in walked
    assert "Ended" not in walked and "ended on" not in walked and "Take the end back" not in walked
