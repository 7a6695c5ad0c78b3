"""Every register by every way in: what the declaration promises, over HTTP, for each of them."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.audit.models import AuditAction
from app.audit.verifying import verify
from app.clock import today
from app.declare.register import registers
from app.evaluation.engine import default_criteria
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.counting import Counting
from tests.factories import new_community
from tests.records.clerk import ALL, ENDING, HOME, Clerk, controls, stored, trail
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register


def plain_text(register: Register) -> str:
    """A field of the register that can be changed by typing, personal or not."""
    typed = [f.name for f in register.fields if f.control in ("text", "day", "note")]
    # Other dates may have to follow the one that a row begins with.
    return next((name for name in typed if name != register.validity.since), typed[0])


@pytest.mark.parametrize("register", ALL)
def test_entering_makes_one_row_however_often_it_is_sent(app: Flask, clerk: Clerk, register: Register) -> None:
    data = clerk.valid(register)
    assert [clerk.send(register, data).status_code for _ in range(3)] == [303, 303, 303]
    row = stored(app, register, data["id"])
    for field in register.fields:
        if field.name in data:
            assert field.write(getattr(row, field.name)) == data[field.name], field.name
    assert [entry.action for entry in trail(app, data["id"])] == [AuditAction.CREATED]
    page = clerk.browser.get(clerk.address(register, data["id"])).text
    listed = clerk.browser.get(clerk.address(register) + "?state=all&per_page=200").text
    assert data["id"] in listed
    for field in register.personal:
        assert data[field.name] not in page
        assert data[field.name] not in listed


@pytest.mark.parametrize("register", ALL)
def test_what_is_missing_or_wrong_is_said_and_nothing_typed_is_lost(
    app: Flask, clerk: Clerk, register: Register
) -> None:
    answer = clerk.send(register, {"id": str(uuid.uuid4()), **{field.name: "" for field in register.fields}})
    assert answer.status_code == 422
    assert answer.text.count('class="form-error"') >= sum(f.required for f in register.fields)
    data = clerk.valid(register)
    bad = {f.name: "x" * (f.longest + 1) for f in register.fields if f.control == "text" and not f.personal}
    bad |= {f.name: "昨天" for f in register.fields if f.control == "day"}
    answer = clerk.send(register, data | bad)
    assert answer.status_code == 422
    for text in bad.values():
        assert text in answer.text
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = select(func.count()).where(register.model.id == uuid.UUID(data["id"]))
        assert session.execute(found).scalar_one() == 0
    assert clerk.send(register, data | {"id": "no-uuid"}).status_code == 400


@pytest.mark.parametrize("register", ALL)
def test_a_change_keeps_what_was_not_touched(app: Flask, clerk: Clerk, register: Register) -> None:
    row = clerk.enter(register)
    before = stored(app, register, row)
    form = clerk.opened(register, row)
    for field in register.personal:
        assert form[field.name] == "", "a personal value went out in a form"
    name = plain_text(register)
    field = register.by_name[name]
    value = "2024-05-06" if field.control == "day" else "张三" if field.personal else "乙"
    assert clerk.browser.post(clerk.address(register, row, "edit"), data=form | {name: value}).status_code == 303
    after = stored(app, register, row)
    assert field.write(getattr(after, name)) == value
    assert after.version == before.version + 1
    for other in register.fields:
        if other.name != name:
            assert getattr(after, other.name) == getattr(before, other.name), other.name
    entry = trail(app, row)[-1]
    assert entry.action is AuditAction.CHANGED
    assert entry.changes == {
        name: None if field.personal or field.inner else [field.write(getattr(before, name)), value]
    }


@pytest.mark.parametrize("register", ALL)
def test_two_clerks_one_row(app: Flask, clerk: Clerk, register: Register) -> None:
    row = clerk.enter(register)
    path = clerk.address(register, row, "edit")
    mine, theirs = clerk.opened(register, row), clerk.opened(register, row)
    days = [field.name for field in register.fields if field.control == "day"]
    texts = [f.name for f in register.fields if f.control in ("text", "note") and not f.personal]
    name = texts[0] if texts else days[-1]
    days_ago = [(today() - timedelta(days=number)).isoformat() for number in (5, 3)]
    one, two = ("甲甲", "乙乙") if texts else days_ago
    assert clerk.browser.post(path, data=theirs | {name: one}).status_code == 303
    conflict = clerk.browser.post(path, data=mine | {name: two})
    assert conflict.status_code == 409
    assert one in conflict.text
    assert two in conflict.text
    assert register.by_name[name].write(getattr(stored(app, register, row), name)) == one
    # The form that came back is sent as it is: it was decided for what was typed last.
    again = controls(conflict.text)
    assert clerk.browser.post(path, data=again).status_code == 303
    assert register.by_name[name].write(getattr(stored(app, register, row), name)) == two


def test_changes_of_different_fields_are_put_together(app: Flask, clerk: Clerk) -> None:
    register = registers()["venues"]
    row = clerk.enter(register)
    path = clerk.address(register, row, "edit")
    mine, theirs = clerk.opened(register, row), clerk.opened(register, row)
    assert clerk.browser.post(path, data=theirs | {"name": "新名"}).status_code == 303
    assert clerk.browser.post(path, data=mine | {"address": "新址"}).status_code == 303
    found = stored(app, register, row)
    assert (found.name, found.address, found.version) == ("新名", "新址", 3)  # type: ignore[attr-defined]


@pytest.mark.parametrize("register", ENDING)
def test_a_row_ends_with_a_date_and_can_be_taken_back(app: Flask, clerk: Clerk, register: Register) -> None:
    assert register.validity.end is not None
    row = clerk.enter(register)
    path, day = clerk.address(register, row, "end"), today().isoformat()
    for wrong in (
        "",
        "yesterday",
        "1990-01-01" if register.validity.since else "x",
        (today() + timedelta(days=3)).isoformat(),
    ):
        assert clerk.browser.post(path, data={"version": "1", "day": wrong}).status_code == 303
        assert getattr(stored(app, register, row), register.validity.end.column) is None
    clerk.browser.post(path, data={"version": "7", "day": day})
    assert getattr(stored(app, register, row), register.validity.end.column) is None, "an old page ended it"
    clerk.browser.post(path, data={"version": "1", "day": day})
    assert getattr(stored(app, register, row), register.validity.end.column) == today()
    assert row in clerk.browser.get(clerk.address(register) + "?state=all&per_page=200").text
    told = clerk.browser.get(clerk.address(register, row), headers={"Accept-Language": "en"}).text
    ended = register.validity.end
    assert f"{ended.label} {day}" in told and f"<b>{ended.action}</b>" in told and ended.undo in told
    clerk.browser.post(path, data={"version": "2", "resume": "1"})
    assert getattr(stored(app, register, row), register.validity.end.column) is None
    assert [entry.action for entry in trail(app, row)][1:] == [AuditAction.ENDED, AuditAction.RESUMED]


@pytest.mark.parametrize("register", ALL)
def test_a_list_asks_the_same_number_of_questions_whatever_its_length(
    app: Flask, clerk: Clerk, register: Register
) -> None:
    clerk.enter(register)

    def statements() -> int:
        with Counting(app) as sent:
            assert clerk.browser.get(clerk.address(register) + "?state=all&per_page=200").status_code == 200
        return len(sent)

    few = statements()
    for _ in range(3):
        clerk.enter(register)
    assert statements() == few
    assert few <= 16


@pytest.mark.parametrize("register", ALL)
def test_sorting_by_every_column_and_nonsense_in_the_address(clerk: Clerk, register: Register) -> None:
    path = clerk.address(register)
    page = clerk.browser.get(path).text
    for link in re.findall(r'class="sort" href="([^"]+)"', page):
        assert clerk.browser.get(link.replace("&amp;", "&")).status_code == 200
    for query in ("sort=nonsense", "page=99999", "state=nonsense", "kind=nonsense", "q=%25_%5C", "q=" + "x" * 500):
        assert clerk.browser.get(f"{path}?{query}").status_code == 200
    for field in register.fields:
        assert clerk.browser.get(path, query_string={field.name: "0'; --"}).status_code == 200


def test_there_is_no_such_register(clerk: Clerk) -> None:
    assert clerk.browser.get(f"/communities/{HOME}/registers/nonsense").status_code == 404
    assert clerk.browser.get(f"/communities/{HOME}/registers/nonsense/new").status_code == 404


def test_the_index_shows_how_much_is_in_each(clerk: Clerk) -> None:
    page = clerk.browser.get(f"/communities/{HOME}/registers").text
    for register in registers().values():
        assert f"/registers/{register.key}" in page


def test_every_criterion_named_by_a_register_exists() -> None:
    known = {criterion.id for criterion in default_criteria().criteria}
    for register in registers().values():
        assert {mend.criterion for mend in register.remedies} <= known, register.key


def test_the_trail_holds_after_all_this(app: Flask, clerk: Clerk) -> None:
    clerk.enter(registers()["venues"])
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        count, breaks = verify(session)
    assert count > 0
    assert breaks == []


def test_a_list_without_current_rows_leads_to_the_others(app: Flask) -> None:
    """What is over is not nothing: a list of findings that are all put right does not ask for the first one."""
    area = Area.of_community(new_community(app))
    clerk, findings = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, area), area.lo), registers()["findings"]
    assert "登记第一条" in clerk.browser.get(clerk.address(findings)).text
    row = clerk.enter(findings)
    ended = {"version": "1", "day": today().isoformat()}
    assert clerk.browser.post(clerk.address(findings, row, "end"), data=ended).status_code == 303
    shown = clerk.browser.get(clerk.address(findings)).text
    assert re.search("现在没有“[^”]+”的记录", shown) and "登记第一条" not in shown
    assert shown.count(f"{clerk.address(findings)}?state=all") == 3  # the chip says it twice, and the way out
