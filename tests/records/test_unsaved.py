"""A form whose sign-in ended while it was filled in: what was typed comes back, to whoever typed it alone."""

from __future__ import annotations

import io
import re
import uuid
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select

from app.audit.models import AuditEntry
from app.declare.register import registers
from app.migrations import admin_url
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests import cluster
from tests.records.clerk import HOME, Clerk, stored
from tests.signing_in import PASSWORD, Browser, account, browser

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.runtime.config import Settings

BUILDINGS = registers()["buildings"]
OURS = {"Origin": "http://localhost"}
NAME = '<b>"七号楼" & 𠮷</b>'


@pytest.fixture
def person(app: Flask, clerk: Clerk) -> tuple[Browser, str]:
    """A clerk's browser, and the user name to sign in with."""
    username, _ = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    visitor = browser(app)
    assert visitor.sign_in(username).status_code == 303
    return visitor, username


def filled(app: Flask, visitor: Browser) -> tuple[str, dict[str, str]]:
    """The address of the form of a new building and what was typed into it, with the token of the page."""
    clerk = Clerk(visitor, HOME)
    data = clerk.valid(BUILDINGS, name=f"{NAME} {uuid.uuid4()}") | {
        "csrf_token": visitor.csrf_token(),
        "then": "another",
    }
    return clerk.address(BUILDINGS, "new"), data


def is_stored(app: Flask, row_id: str) -> bool:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = select(BUILDINGS.model.id).where(BUILDINGS.model.id == uuid.UUID(row_id))
        return session.execute(found).scalar_one_or_none() is not None


def choices(answer: TestResponse) -> list[dict[str, str]]:
    """What the page sends on, by each of the buttons that save."""
    assert answer.status_code == 403 and answer.headers["Cache-Control"] == "no-store"
    return forms(answer)


def forms(answer: TestResponse) -> list[dict[str, str]]:
    """The fields of each form that sends on what was typed."""
    found = re.findall(r'<form class="action" method="post" action="/communities/.*?</form>', answer.text, re.DOTALL)
    hidden = [re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form) for form in found]
    return [{unescape(name): unescape(value) for name, value in each} for each in hidden]


def kept(answer: TestResponse) -> dict[str, str]:
    """What the page sends on when its only button is pressed."""
    [form] = choices(answer)
    return form


@cluster.one_server  # where locks lie on the workers, nobody sees here who waits
def test_what_had_to_give_way_in_the_database_comes_back(app: Flask, settings: Settings, clerk: Clerk) -> None:
    """Two that wait for each other: PostgreSQL ends one of them, and what it wanted to save is on the page."""
    row = clerk.enter(BUILDINGS)
    data = clerk.valid(BUILDINGS, name=f"{NAME} {uuid.uuid4()}") | {"version": "1"}
    with psycopg.connect(admin_url(settings)) as other, ThreadPoolExecutor(1) as threads:
        other.execute("SELECT FROM audit_turns WHERE community_id = %s FOR UPDATE", [HOME])
        sent = threads.submit(clerk.browser.post, clerk.address(BUILDINGS, row, "edit"), data=data, headers=OURS)
        waits = "SELECT pid FROM pg_stat_activity WHERE %s = ANY (pg_blocking_pids(pid))"
        while not other.execute(waits, [other.info.backend_pid]).fetchall():
            assert not sent.done(), sent.result().text
        other.execute("UPDATE buildings SET version = version WHERE id = %s", [row])
        answer = sent.result()
    assert answer.status_code == 503 and answer.headers["Cache-Control"] == "no-store"
    [form] = forms(answer)
    again = clerk.browser.post(clerk.address(BUILDINGS, row, "edit"), data=form, headers=OURS)
    assert again.status_code == 303
    assert stored(app, BUILDINGS, row).name == data["name"]  # type: ignore[attr-defined]


def signs_out(visitor: Browser, username: str) -> None:
    assert visitor.post("/sign-out").status_code == 303


def session_ends(visitor: Browser, username: str) -> None:
    """The account ends its other sessions from another browser; this one's cookie stays."""
    other = browser(visitor.application)
    assert other.sign_in(username).status_code == 303
    [revoke] = re.findall(r"/account/sessions/[0-9a-f-]+/revoke", other.get("/account/sessions").text)
    assert other.post(revoke).status_code == 303


@pytest.mark.parametrize("ends", [signs_out, session_ends])
def test_what_was_typed_comes_back_and_can_be_saved(app: Flask, person: tuple[Browser, str], ends: object) -> None:
    visitor, username = person
    address, data = filled(app, visitor)
    assert callable(ends)
    ends(visitor, username)
    answer = visitor.post(address, data=data, headers=OURS, csrf=False)
    assert NAME not in answer.text, "it is escaped"
    assert not is_stored(app, data["id"])
    again = kept(answer)
    assert {**again, "csrf_token": ""} == {**data, "csrf_token": ""}
    # Pressed without signing in: it is still there.
    assert kept(visitor.post(address, data=again, headers=OURS, csrf=False)).keys() == again.keys()
    assert visitor.sign_in(username, PASSWORD).status_code == 303
    assert visitor.post(address, data=again, headers=OURS, csrf=False).status_code == 303
    assert is_stored(app, data["id"])


def test_a_form_opened_before_signing_in_anew_is_simply_taken(app: Flask, person: tuple[Browser, str]) -> None:
    visitor, username = person
    address, data = filled(app, visitor)
    session_ends(visitor, username)
    assert visitor.sign_in(username).status_code == 303
    assert visitor.post(address, data=data, headers={"Origin": "http://evil.example"}, csrf=False).status_code == 400
    assert visitor.post(address, data=data, csrf=False).status_code == 400, "nor where nobody says whence it comes"
    assert visitor.post(address, data=data, headers=OURS, csrf=False).status_code == 303
    assert is_stored(app, data["id"])


def entered_by(app: Flask, row_id: str) -> str:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = select(AuditEntry.actor_name).where(AuditEntry.record_id == uuid.UUID(row_id))
        return session.execute(found).scalar_one()


@pytest.mark.parametrize("chosen", [0, 1])
def test_nothing_is_saved_in_anothers_name_unasked(app: Flask, clerk: Clerk, chosen: int) -> None:
    """A colleague signed in at the same browser, where the form was still open."""
    desk = (StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    mine, _ = account(app, *desk, display_name="甲先填")
    other, _ = account(app, *desk, display_name="乙后来")
    visitor = browser(app)
    visitor.sign_in(mine)
    address, data = filled(app, visitor)
    assert visitor.post("/sign-out").status_code == 303
    assert visitor.sign_in(other).status_code == 303
    answer = visitor.post(address, data=data, headers=OURS, csrf=False)
    assert not is_stored(app, data["id"])
    assert "甲先填" in answer.text and "乙后来" in answer.text
    assert NAME in unescape(answer.text), "what was typed can be read"
    own, others = choices(answer)
    assert {**own, "csrf_token": ""} == {**others, "csrf_token": ""} == {**data, "csrf_token": ""}
    # In the owner's name nothing is saved before the owner is signed in.
    assert choices(visitor.post(address, data=own, headers=OURS, csrf=False))[0] == own
    assert not is_stored(app, data["id"])
    if chosen == 0:
        assert visitor.post("/sign-out").status_code == 303
        assert visitor.sign_in(mine).status_code == 303
    assert visitor.post(address, data=[own, others][chosen], headers=OURS, csrf=False).status_code == 303
    assert entered_by(app, data["id"]) == ["甲先填", "乙后来"][chosen]


def test_what_somebody_may_not_save_is_told_and_can_still_be_read(app: Flask) -> None:
    """The form of one community, sent by somebody who works in another."""
    mine, _ = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    other, _ = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(990501001002), display_name="隔壁")
    visitor = browser(app)
    visitor.sign_in(mine)
    address, data = filled(app, visitor)
    visitor.sign_in(other)
    in_own_name = choices(visitor.post(address, data=data, headers=OURS, csrf=False))[1]
    answer = visitor.post(address, data=in_own_name, headers=OURS, csrf=False)
    assert answer.status_code == 404 and answer.headers["Cache-Control"] == "no-store"
    assert NAME in unescape(answer.text) and "隔壁" in answer.text
    assert not is_stored(app, data["id"])
    # Of another site's form nothing is shown, nor of one in which nobody typed anything.
    token = {"X-CSRFToken": visitor.csrf_token()}
    answer = visitor.post(address, data=data | {"csrf_token": ""}, headers=token, csrf=False)
    assert answer.status_code == 404 and "七号楼" not in answer.text
    tap = visitor.post(address, data={"id": data["id"], "version": "1"}, headers=OURS | token, csrf=False)
    assert tap.status_code == 404 and 'class="typed"' not in tap.text


def test_a_draft_is_kept_for_its_own_account_alone(app: Flask) -> None:
    """The script of the form that is still open goes on keeping what is in it."""
    desk = (StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    mine, _ = account(app, *desk)
    other, _ = account(app, *desk)
    visitor = browser(app)
    visitor.sign_in(mine)
    _, data = filled(app, visitor)
    address = f"{Clerk(visitor, HOME).address(BUILDINGS, 'drafts')}?page=new&row={data['id']}"
    script = OURS | {"Accept": "application/json"}
    visitor.sign_in(other)
    assert visitor.post(address, data=data, headers=script, csrf=False).status_code == 400
    visitor.sign_in(mine)
    assert visitor.post(address, data=data, headers=script, csrf=False).json["saved"]


@pytest.mark.parametrize(
    "origin", [None, "null", "https://localhost", "http://localhost.example.cn", "http://evil.example"]
)
def test_a_form_of_another_site_gets_nothing_of_its_texts_shown(
    app: Flask, person: tuple[Browser, str], origin: str | None
) -> None:
    visitor, username = person
    address, data = filled(app, visitor)
    headers = {"Origin": origin} if origin else {}
    data["csrf_token"] = "of nobody"
    answer = visitor.post(address, data=data, headers=headers, csrf=False)
    assert answer.status_code == 400 and "七号楼" not in answer.text
    session_ends(visitor, username)
    answer = visitor.post(address, data=data, headers={**headers, "X-CSRFToken": browser(app).csrf_token()}, csrf=False)
    assert answer.status_code in (303, 400) and "七号楼" not in answer.text


def test_the_neighbour_and_the_anonymous_visitor_send_their_own_texts_into_the_void(app: Flask) -> None:
    username, _ = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(990501001002))
    neighbour = browser(app)
    neighbour.sign_in(username)
    address, data = filled(app, neighbour)
    again = kept(neighbour.post(address, data=data | {"csrf_token": "x"}, headers=OURS, csrf=False))
    assert neighbour.post(address, data=again, headers=OURS, csrf=False).status_code == 404
    stranger = browser(app)
    again = kept(stranger.post(address, data=data | {"csrf_token": "x"}, headers=OURS, csrf=False))
    kept(stranger.post(address, data=again, headers=OURS, csrf=False))
    assert not is_stored(app, data["id"])


def test_no_password_and_no_file_comes_back(app: Flask, person: tuple[Browser, str]) -> None:
    visitor, username = person
    sent = {"username": username, "password": PASSWORD, "csrf_token": "x"}
    page = visitor.post(
        "/sign-in", data=sent, headers=OURS | {"Referer": "http://localhost/sign-in?next=/a"}, csrf=False
    )
    assert page.status_code == 403 and PASSWORD not in page.text and 'href="/sign-in?next=/a"' in page.text
    changed = {"current": PASSWORD, "new": f"{PASSWORD} 2", "again": f"{PASSWORD} 2", "csrf_token": "x"}
    page = visitor.post("/account/password", data=changed, headers=OURS, csrf=False)
    assert page.status_code == 403 and PASSWORD not in page.text
    file = {"file": (io.BytesIO(b"1,2"), "a.csv"), "note": "随手写的", "csrf_token": "x"}
    address = Clerk(visitor, HOME).address(BUILDINGS, "import")
    page = visitor.post(address, data=file, headers=OURS | {"Referer": "http://evil.example/x"}, csrf=False)
    assert page.status_code == 403 and "随手写的" not in page.text and "evil" not in page.text


def test_scripts_and_parts_of_pages_are_told_in_their_own_way(app: Flask, person: tuple[Browser, str]) -> None:
    visitor, _ = person
    address, data = filled(app, visitor)
    data["csrf_token"] = "x"
    for header in ({"HX-Request": "true"}, {"Accept": "application/json"}):
        answer = visitor.post(address, data=data, headers=OURS | header, csrf=False)
        assert answer.status_code == 400 and "七号楼" not in answer.text


def test_more_than_a_form_can_hold_is_not_sent_to_and_fro(app: Flask, person: tuple[Browser, str]) -> None:
    visitor, _ = person
    address, data = filled(app, visitor)
    long = {f"note-{number}": "x" * 90_000 for number in range(5)}
    page = visitor.post(address, data=data | {"csrf_token": "x"} | long, headers=OURS, csrf=False)
    assert page.status_code == 403 and len(page.text) < 50_000
