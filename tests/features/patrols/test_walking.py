"""The day on which a round was walked: never before it was planned; late, where it was late."""

from __future__ import annotations

from datetime import timedelta
from html import unescape
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.clock import today
from app.declare.register import registers
from app.features.patrols.models import Patrol
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    from datetime import date

    from flask import Flask
    from werkzeug.test import TestResponse

HOME = 990905001001
PATROLS = registers()["patrols"]


def day(back: int) -> date:
    return today() - timedelta(days=back)


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME)
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture
def row(clerk: Clerk) -> str:
    """A round planned from twelve to eight days ago."""
    return clerk.enter(PATROLS, planned_from=day(12).isoformat(), planned_to=day(8).isoformat())


def walked(clerk: Clerk, row: str, on: date, version: int = 1) -> TestResponse:
    headers = {"Accept-Language": "en"}
    sent = {"day": on.isoformat(), "version": str(version)}
    return clerk.browser.post(clerk.address(PATROLS, row, "end"), data=sent, headers=headers, follow_redirects=True)


def completed(app: Flask, row: str) -> date | None:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        return session.execute(select(Patrol.completed_on).where(Patrol.id == row)).scalar_one()


@pytest.mark.parametrize(("back", "taken", "says"), [(13, False, "cannot lie before"), (12, True, ""), (8, True, "")])
def test_a_round_is_walked_in_its_period(app: Flask, clerk: Clerk, row: str, back: int, taken: bool, says: str) -> None:
    assert f'min="{day(12).isoformat()}"' in clerk.browser.get(clerk.address(PATROLS, row)).text
    answer = unescape(walked(clerk, row, day(back)).text)
    assert completed(app, row) == (day(back) if taken else None)
    assert says in answer
    assert (day(12).isoformat() in answer.split("<h1", 1)[0]) is not taken, "it says which day it cannot lie before"
    assert "not walked in time" not in answer


def test_a_late_walk_is_taken_as_what_it_was_and_said(app: Flask, clerk: Clerk, row: str) -> None:
    answer = walked(clerk, row, day(7))
    assert "not walked in time" in answer.text
    assert completed(app, row) == day(7)


def test_a_plan_is_not_moved_past_the_day_it_was_walked(app: Flask, clerk: Clerk, row: str) -> None:
    walked(clerk, row, day(10))
    form = clerk.opened(PATROLS, row) | {"planned_from": day(9).isoformat()}
    answer = clerk.browser.post(clerk.address(PATROLS, row, "edit"), data=form)
    assert answer.status_code == 422 and "form-error" in answer.text
    form |= {"planned_from": day(10).isoformat()}
    assert clerk.browser.post(clerk.address(PATROLS, row, "edit"), data=form).status_code == 303
