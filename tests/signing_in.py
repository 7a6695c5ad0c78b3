"""Accounts and signed-in browsers for tests: made by the services, signed in over HTTP with real CSRF tokens."""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from flask.testing import FlaskClient

from app.accounts import services
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import accounts_scope

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

PASSWORD = "correct horse battery"
LONG_AGO = date(2020, 1, 1)
_numbers = itertools.count(1)
_CSRF = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class Browser(FlaskClient):
    """A test client with an address of its own that sends the CSRF token of its session, as a page's form does.

    ``csrf=False`` leaves the token out.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        number = next(_numbers)
        self._read: dict[str | None, str] = {}
        self.environ_base["REMOTE_ADDR"] = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"

    def open(self, *args: Any, csrf: bool = True, **kwargs: Any) -> TestResponse:
        if csrf and kwargs.get("method", "GET") not in ("GET", "HEAD", "OPTIONS"):
            kwargs["headers"] = {**kwargs.get("headers", {}), "X-CSRFToken": self.csrf_token()}
        return super().open(*args, **kwargs)

    def csrf_token(self) -> str:
        """The token of this browser's session, read off a page; once, for it stays good as long as the session."""
        bound = self._bound_to()
        if bound is None or bound not in self._read:
            token = self._read_token()
            self._read = {self._bound_to(): token}
        return next(iter(self._read.values()))

    def _read_token(self) -> str:
        for path in ("/account/password", "/sign-in"):
            found = _CSRF.search(self.get(path).text)
            if found:
                return found[1]
        raise AssertionError("no page with a form")

    def _bound_to(self) -> str | None:
        """What in the session cookie the tokens are made for."""
        app = self.application
        cookie = self.get_cookie(app.config["SESSION_COOKIE_NAME"])
        if cookie is None:
            return None
        session = app.session_interface.get_signing_serializer(app).loads(cookie.value)
        return session.get("csrf_token")

    def sign_in(self, username: str, password: str = PASSWORD, **form: str) -> TestResponse:
        """Send the sign-in form."""
        return self.post("/sign-in", data={"username": username, "password": password, **form})


def browser(app: Flask) -> Browser:
    """Somebody who is not signed in."""
    return Browser(app, app.response_class)


def account(
    app: Flask, *memberships: StaffRole | Area, starts_on: date = LONG_AGO, display_name: str = "测试人员"
) -> tuple[str, str]:
    """Make an account and return its user name and password: ``account(app, role, area, role, area, ...)``."""
    username = f"staff-{next(_numbers)}"
    held = list(zip(memberships[::2], memberships[1::2], strict=True))
    with app.app_context():
        services.create_account(
            accounts_scope("test"),
            username,
            display_name,
            PASSWORD,
            held,
            starts_on=starts_on,  # type: ignore[arg-type]
        )
    return username, PASSWORD


def client(app: Flask, role: StaffRole, area: Area, display_name: str = "测试人员") -> Browser:
    """A browser in which a new account with this role in this area is signed in."""
    visitor = browser(app)
    answer = visitor.sign_in(*account(app, role, area, display_name=display_name))
    assert answer.status_code == 303, answer.text
    return visitor
