"""Signed-in browsers: listing and revoking them, their expiry, and changing the password."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select, update

from app.accounts.models import Account, SignInSession
from app.accounts.views import device_name
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import accounts_scope
from tenants.session import activate
from tests import signing_in
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from flask import Flask

NEW = "another horse entirely"


@pytest.fixture
def username(app: Flask) -> str:
    return signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)[0]


def signed_in(app: Flask, username: str, password: str = signing_in.PASSWORD) -> signing_in.Browser:
    visitor = signing_in.browser(app)
    assert visitor.sign_in(username, password).status_code == 303
    return visitor


def is_in(visitor: signing_in.Browser) -> bool:
    return visitor.get("/account/sessions").status_code == 200


def rows(app: Flask, username: str) -> list[SignInSession]:
    with app.app_context(), activate(accounts_scope("test")) as session:
        found = session.execute(
            select(SignInSession)
            .join(Account, Account.id == SignInSession.account_id)
            .where(Account.username == username)
            .order_by(SignInSession.id)
        )
        sessions = list(found.scalars())
        session.expunge_all()
        return sessions


def change(app: Flask, session_id: uuid.UUID, **values: Any) -> None:
    with app.app_context(), activate(accounts_scope("test")) as session:
        session.execute(update(SignInSession).where(SignInSession.id == session_id).values(**values))
        session.commit()


def test_one_browser_signs_another_out(app: Flask, username: str) -> None:
    office, phone = signed_in(app, username), signed_in(app, username)
    first, second = rows(app, username)
    page = office.get("/account/sessions").text
    assert f"/account/sessions/{second.id}/revoke" in page
    assert f"/account/sessions/{first.id}/revoke" not in page  # this browser signs out by "sign out"
    assert office.post(f"/account/sessions/{second.id}/revoke").status_code == 303
    assert is_in(office)
    assert not is_in(phone)


def test_all_other_browsers_are_signed_out_at_once(app: Flask, username: str) -> None:
    office, phone, tablet = (signed_in(app, username) for _ in range(3))
    assert office.post("/account/sessions/revoke-others").status_code == 303
    assert [is_in(visitor) for visitor in (office, phone, tablet)] == [True, False, False]


def test_revoking_this_browser_signs_it_out(app: Flask, username: str) -> None:
    office = signed_in(app, username)
    assert office.post(f"/account/sessions/{rows(app, username)[0].id}/revoke").location == "/sign-in"
    assert not is_in(office)


def test_somebody_elses_session_is_not_found_and_stays(app: Flask, username: str) -> None:
    victim = signed_in(app, username)
    stranger = signing_in.client(app, StaffRole.OPERATOR, DISTRICT)
    theirs = rows(app, username)[0].id
    assert stranger.post(f"/account/sessions/{theirs}/revoke").status_code == 404
    assert stranger.post(f"/account/sessions/{uuid.uuid4()}/revoke").status_code == 404
    assert is_in(victim)
    assert str(theirs) not in stranger.get("/account/sessions").text


def test_revoking_needs_a_post_with_a_token(app: Flask, username: str) -> None:
    office, phone = signed_in(app, username), signed_in(app, username)
    second = rows(app, username)[1].id
    assert office.get(f"/account/sessions/{second}/revoke").status_code == 405
    assert office.post(f"/account/sessions/{second}/revoke", csrf=False).status_code == 400
    assert office.post("/account/sessions/revoke-others", csrf=False).status_code == 400
    assert office.post("/sign-out", csrf=False).status_code == 400
    assert is_in(phone)
    assert is_in(office)


@pytest.mark.parametrize(
    ("column", "age", "stays"),
    [
        ("seen_at", timedelta(hours=11, minutes=59), True),
        ("seen_at", timedelta(hours=12, minutes=1), False),
        ("expires_at", -timedelta(minutes=1), True),
        ("expires_at", timedelta(seconds=1), False),
    ],
)
def test_an_idle_or_old_session_ends(app: Flask, username: str, column: str, age: timedelta, stays: bool) -> None:
    visitor = signed_in(app, username)
    change(app, rows(app, username)[0].id, **{column: utcnow() - age})
    assert is_in(visitor) is stays


def test_a_session_lasts_seven_days_at_most(app: Flask, username: str) -> None:
    signed_in(app, username)
    row = rows(app, username)[0]
    assert timedelta(days=6, hours=23) < row.expires_at - row.created_at <= timedelta(days=7, seconds=5)


def test_use_is_noted_at_most_once_a_minute(app: Flask, username: str) -> None:
    visitor = signed_in(app, username)
    row = rows(app, username)[0]
    assert is_in(visitor)
    assert rows(app, username)[0].seen_at == row.seen_at
    change(app, row.id, seen_at=utcnow() - timedelta(minutes=2))
    assert is_in(visitor)
    assert utcnow() - rows(app, username)[0].seen_at < timedelta(seconds=30)


def test_disabling_an_account_ends_its_visits_at_once(app: Flask, username: str) -> None:
    visitor = signed_in(app, username)
    with app.app_context(), activate(accounts_scope("test")) as session:
        session.execute(update(Account).where(Account.username == username).values(disabled_at=utcnow()))
        session.commit()
    assert not is_in(visitor)


def test_a_new_password_signs_out_the_others_and_changes_this_browsers_token(app: Flask, username: str) -> None:
    office, phone, thief = signed_in(app, username), signed_in(app, username), signing_in.browser(app)
    cookie = office.get_cookie("qingshe")
    assert cookie
    thief.set_cookie("qingshe", cookie.value)
    answer = office.post("/account/password", data={"current": signing_in.PASSWORD, "new": NEW, "again": NEW})
    assert answer.location == "/account/sessions"
    assert [is_in(visitor) for visitor in (office, phone, thief)] == [True, False, False]
    assert signing_in.browser(app).sign_in(username).status_code == 422
    assert signing_in.browser(app).sign_in(username, NEW).status_code == 303


@pytest.mark.parametrize(
    ("form", "field", "message"),
    [
        ({"current": "not the password"}, "current", "The current password is wrong."),
        ({"new": "short", "again": "short"}, "new", "Use at least 10 characters."),
        ({"new": "woaini1314520", "again": "woaini1314520"}, "new", "easily guessed"),
        ({"new": signing_in.PASSWORD, "again": signing_in.PASSWORD}, "new", "the same as the old one"),
        ({"again": "something else"}, "again", "The two new passwords differ."),
        ({"new": "", "again": ""}, "new", "Please fill this in."),
    ],
)
def test_a_password_that_cannot_be_set_says_why_at_its_field(
    app: Flask, username: str, form: dict[str, str], field: str, message: str
) -> None:
    visitor = signed_in(app, username)
    visitor.set_cookie("qingshe_language", "en")
    answer = visitor.post("/account/password", data={"current": signing_in.PASSWORD, "new": NEW, "again": NEW, **form})
    assert answer.status_code == 422
    error = answer.text.split(f'id="{field}-error"')[1].split("</p>")[0]
    assert message in error
    assert signing_in.browser(app).sign_in(username).status_code == 303


def test_guessing_the_current_password_is_slowed_down(app: Flask, username: str) -> None:
    visitor = signed_in(app, username)
    form = {"current": "not the password", "new": NEW, "again": NEW}
    codes = [visitor.post("/account/password", data=form).status_code for _ in range(6)]
    assert codes == [422] * 5 + [429]
    right = {**form, "current": signing_in.PASSWORD}
    assert signed_in(app, username).post("/account/password", data=right).status_code == 429  # it is the account's


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/108.0.0.0 Safari/537.36", "Chrome · Windows"),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0",
            "Edge · Windows",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 MicroMessenger/8.0",
            "WeChat · iPhone",
        ),
        (
            "Mozilla/5.0 (Linux; Android 13; HarmonyOS) Chrome/114.0 HuaweiBrowser/15.0 Mobile",
            "Huawei · HarmonyOS",
        ),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/17.0 Safari/605.1.15", "Safari · macOS"),
        ("<script>alert(1)</script>", "? · ?"),
        ("", "? · ?"),
    ],
)
def test_a_browser_is_named_in_two_words(user_agent: str, name: str) -> None:
    assert device_name(user_agent) == name
