"""What was shown for a reason: for a minute, on the page of its own row, to who gave the reason."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.declare.register import registers
from app.records.pages import shown_once
from tenants.area import Area
from tenants.clock import utcnow
from tenants.models import StaffRole
from tests.records.clerk import HOME, Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    import pytest
    from flask import Flask

LANDLORDS = registers()["landlords"]


def asked(clerk: Clerk) -> tuple[str, str]:
    """A landlord whose values somebody gave a reason to see: the address of the row, and the telephone."""
    data = clerk.valid(LANDLORDS)
    clerk.send(LANDLORDS, data)
    address = clerk.address(LANDLORDS, data["id"])
    assert clerk.browser.post(f"{address}/reveal", data={"reason": "核实电话"}).status_code == 303
    return address, data["phone"]


def test_a_minute_later_there_is_nothing_to_see(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    address, phone = asked(clerk)
    later = utcnow() + timedelta(seconds=shown_once.SECONDS + 1)
    monkeypatch.setattr(shown_once, "utcnow", lambda: later)
    assert phone not in clerk.browser.get(address).text


def test_another_row_and_another_account_show_nothing(app: Flask, clerk: Clerk) -> None:
    _address, _ = asked(clerk)
    other = clerk.valid(LANDLORDS)
    clerk.send(LANDLORDS, other)
    assert other["phone"] not in clerk.browser.get(clerk.address(LANDLORDS, other["id"])).text
    address, phone = asked(clerk)
    colleague = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    assert phone not in colleague.get(address).text
    clerk.browser.post("/sign-out")
    assert phone not in clerk.browser.get(address, follow_redirects=True).text
