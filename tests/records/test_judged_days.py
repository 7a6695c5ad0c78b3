"""The day of entry beside the days that are judged: the system sets it, a change sets it anew and says why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import case, select, update

from app.clock import today
from app.declare.judged import changed_days, entered, judged_days
from app.declare.register import registers
from app.records.models import DateChange, DateChangeReason
from tenants.area import Area
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import inspector
from tests.records.clerk import HOME, NEIGHBOUR, stored

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register
    from tests.records.clerk import Clerk

JUDGED = [register for register in registers().values() if judged_days(register.model)]
# What a form changes: a day that a row has from the beginning.
TYPED = [
    (register, column, day)
    for register in JUDGED
    for column, days in judged_days(register.model).items()
    for day in days
    if day in register.by_name and register.by_name[day].required
]


def _long_ago(app: Flask, register: Register, row: str) -> date:
    """Let a row have been entered twenty days ago."""
    day = today() - timedelta(days=20)
    model: Any = register.model
    columns = judged_days(model)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        entered_then = {column: case((model.__table__.c[column].is_not(None), day)) for column in columns}
        session.execute(update(model).where(model.id == row).values(entered_then))
        session.commit()
    return day


def _changes(app: Flask, row: str) -> list[tuple[str, date, date | None, DateChangeReason | None]]:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = session.execute(select(DateChange).where(DateChange.row_id == row).order_by(DateChange.id)).scalars()
        return [(each.field, each.before, each.after, each.reason) for each in found]


def test_what_is_judged_by_its_days_is_declared() -> None:
    assert {register.key for register in JUDGED} >= {"patrols", "inspections", "findings", "lead-reports", "tenancies"}
    for register in JUDGED:
        columns = register.model.__table__.columns.keys()
        for column, days in judged_days(register.model).items():
            assert {column, *days} <= set(columns), register.key
            assert column not in register.by_name, f"{register.key}: a clerk would type the day of entry"


@pytest.mark.parametrize(("register", "column", "day"), TYPED, ids=lambda each: getattr(each, "key", each))
def test_a_day_that_is_changed_is_entered_anew_and_says_why(
    app: Flask, clerk: Clerk, register: Register, column: str, day: str
) -> None:
    row = clerk.enter(register)
    first = stored(app, register, row)
    assert getattr(first, column) == today()
    _long_ago(app, register, row)
    path = clerk.address(register, row, "edit")
    before: date = getattr(first, day)
    moved = (before + timedelta(days=1 if day == "due_on" else -1)).isoformat()
    form = {name: text for name, text in clerk.opened(register, row).items() if name != "date_cause"} | {day: moved}
    refused = clerk.browser.post(path, data=form)
    assert refused.status_code == 422
    assert moved in refused.text and before.isoformat() in refused.text and 'name="date_cause"' in refused.text
    assert clerk.browser.post(path, data=form | {"date_cause": "because"}).status_code == 422
    assert getattr(stored(app, register, row), day) == before
    assert clerk.browser.post(path, data=form | {"date_cause": "paper"}).status_code == 303
    after = stored(app, register, row)
    assert (getattr(after, day), getattr(after, column)) == (date.fromisoformat(moved), today())
    assert _changes(app, row) == [(day, before, date.fromisoformat(moved), DateChangeReason.PAPER)]


@pytest.mark.parametrize(("register", "column", "day"), TYPED, ids=lambda each: getattr(each, "key", each))
def test_whatever_else_is_changed_leaves_the_day_of_entry(
    app: Flask, clerk: Clerk, register: Register, column: str, day: str
) -> None:
    row = clerk.enter(register)
    before = _long_ago(app, register, row)
    path, form = clerk.address(register, row, "edit"), clerk.opened(register, row)
    assert clerk.browser.post(path, data=form).status_code == 303
    assert getattr(stored(app, register, row), column) == before
    assert _changes(app, row) == []


def test_an_end_is_entered_when_it_is_and_anew_after_it_was_taken_back(app: Flask, clerk: Clerk) -> None:
    patrols = registers()["patrols"]
    planned = {"planned_from": (today() - timedelta(days=9)).isoformat(), "planned_to": today().isoformat()}
    row = clerk.enter(patrols, **planned)
    assert stored(app, patrols, row).entered_on is None  # type: ignore[attr-defined]

    def end(**said: str) -> Any:
        version = str(stored(app, patrols, row).version)
        assert (
            clerk.browser.post(clerk.address(patrols, row, "end"), data={"version": version, **said}).status_code == 303
        )
        return stored(app, patrols, row)

    walked = today() - timedelta(days=1)
    assert end(day=walked.isoformat()).entered_on == today()
    _long_ago(app, patrols, row)
    assert end(resume="1").entered_on is None
    assert end(day=walked.isoformat()).entered_on == today()
    assert _changes(app, row) == [("completed_on", walked, None, None)]


def test_the_desk_changes_no_day_of_a_signed_letter_without_a_reason(app: Flask, clerk: Clerk) -> None:
    """Or a letter that was late would be made timely there."""
    letters = registers()["letters"]
    row = clerk.enter(letters, expires_on=(today() + timedelta(days=300)).isoformat())
    signed = stored(app, letters, row).signed_on  # type: ignore[attr-defined]
    assert signed is not None
    earlier = {"signed_on": (signed - timedelta(days=1)).isoformat(), "expires_on": today().isoformat()}
    answer = clerk.browser.post(f"/communities/{HOME}/letters/{row}/sign", data=earlier)
    assert answer.status_code == 422 and signed.isoformat() in answer.text
    assert stored(app, letters, row).signed_on == signed  # type: ignore[attr-defined]


def test_who_sees_that_days_were_changed(app: Flask, clerk: Clerk) -> None:
    register, _column, day = TYPED[0]
    row = clerk.enter(register)
    form = clerk.opened(register, row)
    moved = (date.fromisoformat(form[day]) - timedelta(days=1)).isoformat()
    assert clerk.browser.post(clerk.address(register, row, "edit"), data=form | {day: moved}).status_code == 303
    with app.app_context():
        for scope, seen in (
            (inspector(Area.of_community(HOME)), True),
            (community_scope(NEIGHBOUR, "test"), False),
            (inspector(Area.parse("990502")), False),
        ):
            with activate(scope) as session:
                found = session.execute(select(DateChange.id).where(DateChange.row_id == row)).first()
                assert (found is not None) is seen


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (None, date(2026, 3, 1), []),
        (date(2026, 3, 1), date(2026, 3, 1), []),
        (date(2026, 3, 1), date(2026, 3, 2), ["completed_on"]),
        (date(2026, 3, 1), None, ["completed_on"]),
    ],
)
def test_only_what_was_there_can_be_changed(before: date | None, after: date | None, changed: list[str]) -> None:
    patrol = registers()["patrols"].model
    assert changed_days(patrol, {"completed_on": before}, {"completed_on": after}) == changed
    assert entered(patrol, {"completed_on": after}, ["route"]) == {}
    assert entered(patrol, {"completed_on": after}, ["completed_on"]) == {"entered_on": today() if after else None}
