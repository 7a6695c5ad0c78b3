"""What was typed and not saved: kept for whoever typed it, and for nobody else."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, text, update

from app.clock import today
from app.declare.register import registers
from app.records.models import Draft
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.records.clerk import ALL, HOME, Clerk, controls, stored
from tests.signing_in import account, browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register


def keep(clerk: Clerk, register: Register, data: dict[str, str], page: str = "new") -> TestResponse:
    """Keep a form as the script does."""
    query = {"page": page, "row": data["id"]}
    path, headers = clerk.address(register, "drafts"), {"Accept": "application/json"}
    return clerk.browser.post(path, query_string=query, data=data, headers=headers)


def kept(app: Flask, row_id: str) -> list[Draft]:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = list(session.execute(select(Draft).where(Draft.row_id == uuid.UUID(row_id))).scalars())
        session.expunge_all()
        return found


@pytest.mark.parametrize("register", ALL)
def test_a_draft_is_offered_continued_and_gone_when_the_row_is_saved(
    app: Flask, clerk: Clerk, register: Register
) -> None:
    data = clerk.valid(register)
    answer = keep(clerk, register, data)
    assert answer.status_code == 200
    assert re.search(r"\d\d:\d\d$", answer.json["saved"])
    [draft] = kept(app, data["id"])
    assert draft.retention_on == today() + timedelta(days=14)
    address = clerk.address(register, "new")
    assert f'href="{address}?draft={data["id"]}"' in clerk.browser.get(address).text
    form = controls(clerk.browser.get(f"{address}?draft={data['id']}").text)
    assert {name: form[name] for name in data} == data
    assert clerk.browser.post(address, data=form).status_code == 303
    assert kept(app, data["id"]) == []
    assert f"draft={data['id']}" not in clerk.browser.get(address).text
    # What a closing window sends after its form was saved is not kept.
    assert keep(clerk, register, data).json["saved"] is None
    assert kept(app, data["id"]) == []


def test_a_draft_is_encrypted_where_it_lies(app: Flask, clerk: Clerk) -> None:
    data = clerk.valid(registers()["tenancies"], tenant_name="司马草稿")
    keep(clerk, registers()["tenancies"], data)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        raw = session.execute(text("SELECT content FROM drafts")).scalars().all()
    assert raw
    assert not any("司马草稿".encode() in bytes(each) or b"tenant_name" in bytes(each) for each in raw)


def test_a_draft_of_a_change_remembers_what_the_row_was(app: Flask, clerk: Clerk) -> None:
    """Continued after somebody else changed the row, it is put together with their change."""
    venues = registers()["venues"]
    row = clerk.enter(venues)
    mine = clerk.opened(venues, row) | {"address": "草稿路1号"}
    assert keep(clerk, venues, mine | {"id": row}, "edit").status_code == 200
    # A colleague's form knows nothing of this draft: it is another account's.
    other = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    assert "?draft=" not in other.browser.get(other.address(venues, row, "edit")).text
    theirs = other.opened(venues, row) | {"name": "改了名"}
    assert other.browser.post(other.address(venues, row, "edit"), data=theirs).status_code == 303
    edit = clerk.address(venues, row, "edit")
    assert f"{edit}?draft={row}" in clerk.browser.get(edit).text
    form = controls(clerk.browser.get(f"{edit}?draft={row}").text)
    assert form["version"] == "1"
    assert clerk.browser.post(edit, data=form).status_code == 303
    found = stored(app, venues, row)
    assert (found.name, found.address) == ("改了名", "草稿路1号")  # type: ignore[attr-defined]
    assert kept(app, row) == []


def test_a_grid_is_kept_with_all_its_lines(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    page = clerk.browser.get(clerk.address(venues, "grid")).text
    page = re.sub(r"<template data-line-pattern>.*?</template>", "", page, flags=re.DOTALL)
    grid = controls(page) | {"1-name": "一行", "2-name": "二行"}
    assert keep(clerk, venues, grid | {"id": grid["grid"]}, "grid").status_code == 200
    address = clerk.address(venues, "grid")
    assert f"{address}?draft={grid['grid']}" in clerk.browser.get(address).text
    again = controls(clerk.browser.get(f"{address}?draft={grid['grid']}").text)
    assert (again["grid"], again["1-name"], again["2-name"]) == (grid["grid"], "一行", "二行")
    again |= {"1-kind": "hotel", "1-opened_on": "2024-01-01", "2-kind": "hotel", "2-opened_on": "2024-01-01"}
    again = {name: text for name, text in again.items() if not name.startswith("__line__")}
    assert clerk.browser.post(address, data=again).status_code == 303
    assert kept(app, grid["grid"]) == []


def test_a_draft_is_seen_by_its_own_account_only(app: Flask, clerk: Clerk) -> None:
    tenancies = registers()["tenancies"]
    data = clerk.valid(tenancies, tenant_name="诸葛草稿")
    keep(clerk, tenancies, data)
    colleague = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    address = colleague.address(tenancies, "new")
    assert data["id"] not in colleague.browser.get(address).text
    page = colleague.browser.get(f"{address}?draft={data['id']}")
    assert "诸葛草稿" not in page.text
    discard = colleague.address(tenancies, "drafts", "discard") + f"?page=new&row={data['id']}"
    colleague.browser.post(discard)
    assert len(kept(app, data["id"])) == 1
    # The same id typed by a colleague is a draft of their own.
    keep(colleague, tenancies, data | {"tenant_name": "别人"})
    assert len(kept(app, data["id"])) == 2
    assert "诸葛草稿" in clerk.browser.get(f"{address}?draft={data['id']}").text


def test_a_draft_by_the_button_and_discarded(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    data = clerk.valid(venues)
    path = clerk.address(venues, "drafts")
    answer = clerk.browser.post(f"{path}?page=new&row={data['id']}", data=data)
    assert answer.status_code == 303
    discard = f"{path}/discard?page=new&row={data['id']}"
    back = clerk.address(venues, "new")
    assert clerk.browser.post(discard, data={"back": back}).location == back
    assert kept(app, data["id"]) == []


def test_an_old_draft_is_not_offered(app: Flask, clerk: Clerk) -> None:
    venues = registers()["venues"]
    data = clerk.valid(venues)
    keep(clerk, venues, data)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        old = update(Draft).where(Draft.row_id == uuid.UUID(data["id"])).values(retention_on=today())
        session.execute(old.execution_options(synchronize_session=False))
        session.commit()
    assert data["id"] not in clerk.browser.get(clerk.address(venues, "new")).text


def test_what_was_typed_survives_a_session_that_ended(app: Flask) -> None:
    """The form is sent by somebody who is signed out meanwhile; after signing in, the form offers what was typed."""
    username, password = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    visitor = browser(app)
    visitor.sign_in(username, password)
    clerk, venues = Clerk(visitor, HOME), registers()["venues"]
    data = clerk.valid(venues, name="打了一半")
    assert keep(clerk, venues, data).status_code == 200
    visitor.post("/sign-out")
    path = clerk.address(venues, "new")
    answer = visitor.post(path, data=data, headers={"Referer": f"http://localhost{path}"})
    assert answer.status_code == 303
    assert answer.location == f"/sign-in?next={path}"
    answer = visitor.sign_in(username, password, next=path)
    assert data["id"] in visitor.get(path).text
    assert "打了一半" in visitor.get(f"{path}?draft={data['id']}").text


def test_who_may_keep_a_draft(app: Flask, clerk: Clerk, neighbour: Clerk, lead: tuple[Clerk, str, str]) -> None:
    tenancies, venues = registers()["tenancies"], registers()["venues"]
    data = clerk.valid(venues)
    for path in (clerk.address(venues, "drafts"), clerk.address(venues, "drafts", "discard")):
        full = f"{path}?page=new&row={data['id']}"
        assert browser(app).post(full).status_code == 303
        assert neighbour.browser.post(full).status_code == 404
        assert client(app, StaffRole.STREET_OFFICER, Area.parse("990501001")).post(full).status_code == 403
        assert clerk.browser.post(f"{path}?page=nonsense&row={data['id']}").status_code == 400
        assert clerk.browser.post(f"{path}?page=new&row=nonsense").status_code == 400
    person, own, other = lead
    units = registers()["rental-units"]
    mine, theirs = clerk.enter(units, building_id=own), clerk.enter(units, building_id=other)
    rows = [clerk.valid(tenancies, rental_unit_id=unit) for unit in (mine, theirs)]
    for row in rows:
        clerk.send(tenancies, row)
    assert [keep(person, tenancies, row, "edit").status_code for row in rows] == [200, 404]
    assert keep(person, venues, data).status_code == 403
    assert keep(clerk, venues, data | {f"note{number}": "长" * 90_000 for number in range(4)}).status_code == 413


def test_only_so_many_drafts_of_a_form_wait(app: Flask, clerk: Clerk) -> None:
    places = registers()["key-places"]
    data = [clerk.valid(places) for _ in range(23)]
    for each in data:
        keep(clerk, places, each)
    assert [len(kept(app, each["id"])) for each in data] == [0] * 3 + [1] * 20
    # All of them are offered, in one notice.
    page = clerk.browser.get(clerk.address(places, "new")).text
    assert page.count("draft-waiting") == 1
    assert page.count("?draft=") == page.count("/drafts/discard") == 20
    assert page.index(f"?draft={data[-1]['id']}") < page.index("<details><summary>") < page.index(data[-2]["id"])


def told(clerk: Clerk, register: Register) -> list[str]:
    """What the page of a new row says of the drafts that wait, the latest first."""
    page = clerk.browser.get(clerk.address(register, "new")).text
    lines = re.findall(r'<div class="draft-line">.*?</p>(?:<p>(.*?)</p>)?</div>', page, re.DOTALL)
    return [*lines, *re.findall(r"</time>\s*(.*?)</span>", page)]


def test_a_draft_says_what_it_is_of(app: Flask) -> None:
    clerk = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    venues, tenancies, landlords = (registers()[key] for key in ("venues", "tenancies", "landlords"))
    for name in ("草稿旅馆", "草稿网吧"):
        keep(clerk, venues, clerk.valid(venues, name=name))
    assert [line.split(" · ")[0] for line in told(clerk, venues)] == ["草稿网吧", "草稿旅馆"]
    # A person is masked, what is chosen is called by its name, and what the form begins with says nothing.
    building = clerk.enter(registers()["buildings"], name="草稿7号楼")
    unit = clerk.enter(registers()["rental-units"], building_id=building, unit_no="702")
    keep(clerk, tenancies, clerk.valid(tenancies, tenant_name="上官草稿", rental_unit_id=unit))
    assert told(clerk, tenancies) == ["上** · 草稿7号楼 702"]
    keep(clerk, landlords, {"id": str(uuid.uuid4()), "name": "", "kind": "company", "phone": "13812345678"})
    assert told(clerk, landlords) == ["单位 · 138****5678"]
    keep(clerk, landlords, {"id": str(uuid.uuid4()), "name": ""})
    assert told(clerk, landlords)[0] == ""


def test_a_table_and_a_move_in_are_told_by_their_first_lines(app: Flask) -> None:
    clerk = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)
    venues = registers()["venues"]
    lines = {f"{number}-name": f"第{number}家" for number in range(1, 6)}
    keep(clerk, venues, lines | {"id": str(uuid.uuid4()), "begins-name": "", "before-name": "x"}, "grid")
    assert "第1家、第2家、第3家</p>" in clerk.browser.get(clerk.address(venues, "grid")).text
    moving = {"tenant0-tenant_name": "公孙草稿", "landlord-name": "别人", "find-rental_unit_id": "x"}
    keep(clerk, registers()["tenancies"], moving | {"id": str(uuid.uuid4())}, "move-in")
    page = clerk.browser.get(f"/communities/{HOME}/move-in").text
    assert "<p>公**</p>" in page and "公孙草稿" not in page
