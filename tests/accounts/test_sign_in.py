"""Signing in: who gets a session, and that everybody else learns nothing."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from app.accounts import services
from app.accounts.models import Account, SignInSession
from app.accounts.passwords import needs_rehash
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import accounts_scope
from tenants.session import activate
from tests import signing_in
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from typing import Any

    from flask import Flask

REFUSED = "signing in is paused after too many attempts"


@pytest.fixture
def inspector(app: Flask) -> str:
    return signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)[0]


def stored(app: Flask, username: str) -> Account:
    with app.app_context(), activate(accounts_scope("test")) as session:
        row = session.execute(select(Account).where(Account.username == username)).scalar_one()
        session.expunge(row)
        return row


def change(app: Flask, username: str, **values: Any) -> None:
    with app.app_context(), activate(accounts_scope("test")) as session:
        session.execute(update(Account).where(Account.username == username).values(**values))
        session.commit()


def failures(app: Flask, username: str, count: int) -> None:
    """Wrong passwords, each from another address, so that only the account's own lock is met."""
    for _ in range(count):
        assert signing_in.browser(app).sign_in(username, "wrong password").status_code == 422


def english(app: Flask) -> signing_in.Browser:
    visitor = signing_in.browser(app)
    visitor.set_cookie("qingshe_language", "en")
    return visitor


def test_the_right_password_opens_a_session(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    answer = visitor.sign_in(inspector)
    assert (answer.status_code, answer.location) == (303, "/")
    assert visitor.get("/account/sessions").status_code == 200


def test_the_user_name_may_be_typed_in_capitals_and_full_width(app: Flask, inspector: str) -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter.isascii() else letter for letter in inspector.upper())
    assert signing_in.browser(app).sign_in(f" {wide} ").status_code == 303


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(app: Flask, inspector: str) -> None:
    cookie = signing_in.browser(app).sign_in(inspector).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert app.config["SESSION_COOKIE_SECURE"] is False  # the tests' host is loopback; see tests/unit/test_config.py


def test_a_page_that_needs_sign_in_leads_there_and_back(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    answer = visitor.get("/account/sessions?a=1&b=%E7%A4%BE")
    assert answer.status_code == 303
    page = visitor.get(answer.location).text
    target = re.search(r'id="next"[^>]*value="([^"]*)"', page)
    assert target
    back = visitor.sign_in(inspector, next=target[1].replace("&amp;", "&"))
    assert back.location == "/account/sessions?a=1&b=%E7%A4%BE"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "evil",
        " //evil.example",
        "http:evil.example",
    ],
)
def test_signing_in_never_leads_to_another_site(app: Flask, inspector: str, target: str) -> None:
    visitor = signing_in.browser(app)
    assert visitor.sign_in(inspector, next=target).location == "/"
    assert visitor.get("/sign-in", query_string={"next": target}).location == "/"
    assert visitor.post("/language", data={"locale": "en", "next": target}).location == "/"


def test_every_refusal_looks_the_same(app: Flask, inspector: str) -> None:
    locked = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)[0]
    disabled = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)[0]
    change(app, locked, locked_until=utcnow() + timedelta(minutes=5))
    change(app, disabled, disabled_at=utcnow())
    attempts = [
        (inspector, "wrong password"),
        ("nobody-of-that-name", signing_in.PASSWORD),
        (locked, signing_in.PASSWORD),
        (disabled, signing_in.PASSWORD),
        (inspector + "\x01", signing_in.PASSWORD),
        ("x" * 5000, signing_in.PASSWORD),
        (inspector, "y" * 5000),
    ]
    answers = []
    for username, password in attempts:
        answer = english(app).sign_in(username, password)
        # What was typed comes back, and every form has a token of its own.
        page = re.sub(r'value="[^"]*"', "", answer.text)
        answers.append((answer.status_code, page, sorted(set(answer.headers.keys()))))
    assert answers[0][0] == 422
    assert REFUSED in answers[0][1]
    assert all(answer == answers[0] for answer in answers)


def test_five_failures_lock_and_each_further_five_lock_twice_as_long(app: Flask, inspector: str) -> None:
    failures(app, inspector, 4)
    assert stored(app, inspector).locked_until is None
    minutes = []
    for _ in range(8):
        change(app, inspector, failed_sign_ins=len(minutes) * 5 + 4, locked_until=None)
        failures(app, inspector, 1)
        locked_until = stored(app, inspector).locked_until
        assert locked_until is not None
        minutes.append(round((locked_until - utcnow()).total_seconds() / 60))
    assert minutes == [15, 30, 60, 120, 240, 480, 960, 1440]
    change(app, inspector, failed_sign_ins=104, locked_until=None)
    failures(app, inspector, 1)
    locked_until = stored(app, inspector).locked_until
    assert locked_until is not None
    assert round((locked_until - utcnow()).total_seconds() / 60) == 1440


def test_a_locked_account_refuses_the_right_password_until_the_lock_ends(app: Flask, inspector: str) -> None:
    failures(app, inspector, 5)
    assert signing_in.browser(app).sign_in(inspector).status_code == 422
    assert stored(app, inspector).failed_sign_ins == 5  # attempts on a locked account do not lengthen the lock
    change(app, inspector, locked_until=utcnow() - timedelta(seconds=1))
    assert signing_in.browser(app).sign_in(inspector).status_code == 303
    row = stored(app, inspector)
    assert (row.failed_sign_ins, row.locked_until) == (0, None)


def test_guesses_made_at_the_same_time_do_not_outrun_the_lock(app: Flask, inspector: str) -> None:
    def guess(number: int) -> bool:
        try:
            with app.app_context():
                services.sign_in(accounts_scope("test"), inspector, f"guess number {number}", "test")
        except services.SignInRefused:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert not any(pool.map(guess, range(16)))
    assert stored(app, inspector).failed_sign_ins == 5


def test_one_address_that_keeps_failing_is_slowed_down(app: Flask, inspector: str) -> None:
    visitor = english(app)
    answers = [visitor.sign_in(f"guess-{number}", "wrong password") for number in range(11)]
    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert "Too many requests" in answers[-1].text
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 61
    assert visitor.sign_in(inspector).status_code == 429
    assert signing_in.browser(app).sign_in(inspector).status_code == 303  # another address is not concerned


def test_successes_are_not_throttled(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    assert {visitor.sign_in(inspector).status_code for _ in range(12)} == {303}


def test_signing_in_works_and_is_throttled_while_redis_is_down(app: Flask, settings: Any, inspector: str) -> None:
    from app import create_app
    from app.accounts import limiter

    down = create_app(settings, {"TESTING": True, "RATELIMIT_STORAGE_URI": "redis://127.0.0.1:1/0"})
    try:
        assert signing_in.browser(down).sign_in(inspector).status_code == 303
        visitor = signing_in.browser(down)
        codes = [visitor.sign_in("nobody", "wrong password").status_code for _ in range(11)]
        assert codes == [422] * 10 + [429]
    finally:
        limiter.init_app(app)  # the limiter of a process counts in the storage of its latest application


def test_a_form_without_its_token_is_refused(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    form = {"username": inspector, "password": signing_in.PASSWORD}
    assert visitor.post("/sign-in", data=form, csrf=False).status_code == 400
    stranger = signing_in.browser(app)
    stranger.get("/sign-in")
    token = visitor.csrf_token()
    assert stranger.post("/sign-in", data={**form, "csrf_token": token}, csrf=False).status_code == 400
    assert visitor.post("/sign-in", data={**form, "csrf_token": visitor.csrf_token()}, csrf=False).status_code == 303


def test_a_cookie_planted_before_signing_in_is_worth_nothing_afterwards(app: Flask, inspector: str) -> None:
    victim, attacker = signing_in.browser(app), signing_in.browser(app)
    known_token = victim.csrf_token()
    planted = victim.get_cookie("qingshe")
    assert planted
    with victim.session_transaction() as cookie:
        cookie["planted"] = "by the attacker"
        raw_token = cookie["csrf_token"]
    victim.sign_in(inspector)
    victim.csrf_token()
    with victim.session_transaction() as cookie:
        assert "planted" not in cookie
        assert cookie["csrf_token"] != raw_token
    attacker.set_cookie("qingshe", planted.value)
    assert attacker.get("/account/sessions").status_code == 303
    forged = victim.post("/sign-out", data={"csrf_token": known_token}, csrf=False)
    assert forged.status_code == 400


def test_a_token_is_new_each_time_and_replaces_the_browsers_old_one(app: Flask, inspector: str) -> None:
    visitor, thief = signing_in.browser(app), signing_in.browser(app)
    visitor.sign_in(inspector)
    first = visitor.get_cookie("qingshe")
    assert first
    thief.set_cookie("qingshe", first.value)
    assert thief.get("/account/sessions").status_code == 200
    visitor.sign_in(inspector)
    assert visitor.get("/account/sessions").status_code == 200
    assert thief.get("/account/sessions").status_code == 303


def test_signing_out_ends_the_session_for_a_copy_of_the_cookie_too(app: Flask, inspector: str) -> None:
    visitor, thief = signing_in.browser(app), signing_in.browser(app)
    visitor.sign_in(inspector)
    cookie = visitor.get_cookie("qingshe")
    assert cookie
    thief.set_cookie("qingshe", cookie.value)
    assert visitor.post("/sign-out").location == "/sign-in"
    assert visitor.get("/account/sessions").status_code == 303
    assert thief.get("/account/sessions").status_code == 303


def test_only_the_hash_of_a_token_is_stored(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    visitor.sign_in(inspector)
    with visitor.session_transaction() as cookie:
        token = cookie["_user_id"]
    with app.app_context(), activate(accounts_scope("test")) as session:
        hashes = set(session.execute(select(SignInSession.token_hash)).scalars())
    assert token not in hashes
    assert len(token) >= 43  # 256 bits


def test_a_hash_with_older_parameters_is_renewed_at_the_next_sign_in(app: Flask, inspector: str) -> None:
    older = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash(signing_in.PASSWORD)
    change(app, inspector, password_hash=older)
    assert signing_in.browser(app).sign_in(inspector).status_code == 303
    assert not needs_rehash(stored(app, inspector).password_hash)
    assert signing_in.browser(app).sign_in(inspector).status_code == 303


def test_pages_behind_sign_in_are_not_kept_by_the_browser(app: Flask, inspector: str) -> None:
    visitor = signing_in.browser(app)
    visitor.sign_in(inspector)
    assert "no-store" in visitor.get("/account/sessions").headers["Cache-Control"]
