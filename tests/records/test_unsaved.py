"""A form whose sign-in ended while it was filled in: what was typed comes back, to whoever typed it alone."""

from __future__ import annotations

import io
import re
import uuid
from html import unescape
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.records.clerk import HOME, Clerk
from tests.signing_in import PASSWORD, Browser, account, browser

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

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


def kept(answer: TestResponse) -> dict[str, str]:
    """What the page sends on when its button is pressed."""
    assert answer.status_code == 403 and answer.headers["Cache-Control"] == "no-store"
    [form] = re.findall(r'<form class="actions".*?</form>', answer.text, re.DOTALL)
    hidden = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form)
    return {unescape(name): unescape(value) for name, value in hidden}


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
    again = kept(visitor.post(address, data=again, headers=OURS, csrf=False))
    assert visitor.post(address, data=again, headers=OURS, csrf=False).status_code == 303
    assert is_stored(app, data["id"])


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
