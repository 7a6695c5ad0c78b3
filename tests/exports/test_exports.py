"""Files that leave: masked ones at once, personal data only when a second administrator has said so."""

from __future__ import annotations

import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from app.audit.models import AuditAction
from app.declare.register import registers
from app.declare.schedule import Occasion
from app.exports import jobs
from app.exports.models import TRANSITIONS, ExportRequest, ExportState
from app.migrations import admin_url
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.outbox import relay_scope
from tenants.scope import community_scope
from tenants.session import activate
from tests.exports.desk import Desk, text_of
from tests.factories import new_community
from tests.records.clerk import ALL, PERSONAL
from tests.signing_in import Browser, browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register
    from app.runtime.config import Settings

HOME, NEIGHBOUR, ALONE = 992201001001, 992201001002, 992201001003


@pytest.fixture(scope="module")
def desk(app: Flask) -> Desk:
    return Desk.of(app, HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Browser:
    new_community(app, NEIGHBOUR, "邻社区")
    return client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR))


@pytest.mark.parametrize("register", ALL)
def test_a_masked_file_comes_at_once_and_starts_no_formula(desk: Desk, register: Register) -> None:
    texts = [f for f in register.fields if f.control == "text" and not f.personal and f.longest > 10]
    data = desk.clerk.valid(register, **({texts[0].name: "=1+1"} if texts else {}))
    desk.clerk.send(register, data)
    assert desk.send(register, purpose="").status_code == 422
    content = text_of(desk.send(register))
    assert "<f>" not in content
    assert "王干事" in content and "上报街道" in content
    for field in register.personal:
        assert data[field.name] not in content
    entry = desk.trail()[-1]
    assert (entry.action, entry.record_table, entry.reason) == (AuditAction.EXPORTED, register.table, "上报街道")
    assert entry.changes["personal"] is False


@pytest.mark.parametrize("register", PERSONAL)
def test_what_is_ticked_and_nothing_else_leaves_in_full_once_it_is_approved(desk: Desk, register: Register) -> None:
    data = desk.clerk.valid(register)
    desk.clerk.send(register, data)
    ticked, masked = register.personal[0], register.personal[1:]
    address = desk.ask(register, ticked.name)
    assert desk.clerk.browser.post(f"{address}/file").status_code == 409, "not before it is approved"
    desk.approve(address)
    content = text_of(desk.clerk.browser.post(f"{address}/file"))
    assert data[ticked.name].split("\n")[0] in content
    for field in masked:
        assert data[field.name] not in content
    assert "王干事" in content and "周主任" in content, "who asked, and who approved"


def test_every_step_is_in_the_trail(desk: Desk) -> None:
    register = registers()["landlords"]
    before = len(desk.trail())
    address = desk.ask(register, "phone", purpose="核对电话")
    desk.approve(address)
    desk.clerk.browser.post(f"{address}/file")
    entries = desk.trail()[before:]
    steps = [(entry.action, entry.record_table) for entry in entries]
    assert steps == [
        (AuditAction.ASKED, "export_requests"),
        (AuditAction.APPROVED, "export_requests"),
        (AuditAction.EXPORTED, "landlords"),
    ]
    asked, approved, exported = entries
    assert asked.actor != approved.actor and exported.actor == asked.actor
    assert asked.changes["register"] == "landlords" and asked.changes["personal"] is True
    assert exported.changes["approved_by"] == "周主任" and exported.changes["personal"] is True
    page = desk.clerk.browser.get(f"/communities/{HOME}/audit").text
    assert "核对电话" in page


def test_nobody_decides_about_the_own_request(desk: Desk) -> None:
    address = desk.ask(registers()["landlords"], "name")
    mine, theirs = desk.clerk.browser.get(address).text, desk.second.get(address).text
    for step in ("approve", "refuse"):
        assert f"{address}/{step}" not in mine
        assert f"{address}/{step}" in theirs
        assert desk.clerk.browser.post(f"{address}/{step}", data={"reason": "不必"}).status_code == 403
    assert desk.stored(address).state is ExportState.WAITING
    assert desk.second.post(f"{address}/file").status_code == 403, "nor does whoever approves take it away"
    desk.approve(address)
    assert desk.second.post(f"{address}/file").status_code == 403


def test_the_database_knows_that_it_takes_two(app: Flask, desk: Desk) -> None:
    request = desk.stored(desk.ask(registers()["landlords"], "name"))
    forged: tuple[dict[str, object], ...] = (
        {"state": "approved", "decided_by": request.requested_by, "decided_name": "本人"},
        {"state": "approved"},
        {"requested_by": uuid.uuid4()},
        {"frozen": "{}"},
        {"purpose": "另有用途"},
    )
    for values in forged:
        with app.app_context(), activate(community_scope(HOME, "test")) as session, pytest.raises(DBAPIError):
            session.execute(update(ExportRequest).where(ExportRequest.id == request.id).values(values))


def test_a_refusal_says_why_and_is_final(desk: Desk) -> None:
    address = desk.ask(registers()["landlords"], "name")
    silent = desk.second.post(f"{address}/refuse", data={"reason": " "})
    assert silent.status_code == 422 and "form-error" in silent.text
    assert desk.second.post(f"{address}/refuse", data={"reason": "用途不明"}).status_code == 303
    assert "用途不明" in desk.clerk.browser.get(address).text
    assert desk.clerk.browser.post(f"{address}/file").status_code == 409
    desk.approve(address)  # comes too late
    assert desk.stored(address).state is ExportState.REFUSED
    assert desk.trail()[-1].action is AuditAction.DECLINED and desk.trail()[-1].reason == "用途不明"


@pytest.mark.parametrize("nothing", ["\u2060", "\u3164", "\u200b", "\u2800", "\u3164" * 5, "。"])
def test_a_purpose_that_nobody_can_read_is_none(desk: Desk, neighbour: Browser, nothing: str) -> None:
    """It would leave no trace before whoever approves, nor in the file."""
    register, before = registers()["landlords"], len(desk.trail())
    for full in ((), ("name",)):
        answer = desk.send(register, *full, purpose=nothing)
        assert answer.status_code == 422 and "form-error" in answer.text
    path = f"/communities/{HOME}/registers/landlords/export"
    assert neighbour.post(path, data={"purpose": nothing}).status_code == 404
    assert len(desk.trail()) == before
    address = desk.ask(register, "name", purpose=f"核对{nothing}电话")
    assert desk.stored(address).purpose in ("核对 电话", f"核对{nothing}电话")
    assert desk.second.post(f"{address}/refuse", data={"reason": nothing}).status_code == 422
    assert desk.stored(address).state is ExportState.WAITING
    assert desk.second.post(f"{address}/refuse", data={"reason": "用途不明"}).status_code == 303


def test_of_two_decisions_at_once_one_counts(app: Flask, desk: Desk) -> None:
    third = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME), "赵副组长")
    for browser_ in (desk.second, third):
        browser_.csrf_token()
    before = len(desk.trail())
    address = desk.ask(registers()["landlords"], "name")
    with ThreadPoolExecutor(2) as pool:
        answers = [
            pool.submit(desk.second.post, f"{address}/approve"),
            pool.submit(third.post, f"{address}/refuse", data={"reason": "不必"}),
        ]
        assert {answer.result().status_code for answer in answers} == {303}
    decided = [entry.action for entry in desk.trail()[before:]][1:]
    state = desk.stored(address).state
    one = {ExportState.APPROVED: AuditAction.APPROVED, ExportState.REFUSED: AuditAction.DECLINED}
    assert decided == [one[state]]


@pytest.mark.parametrize("approved", [False, True])
def test_what_is_not_done_in_time_cannot_be_done(app: Flask, desk: Desk, approved: bool) -> None:
    address = desk.ask(registers()["landlords"], "name")
    assert timedelta(hours=23) < desk.stored(address).until - utcnow() <= timedelta(hours=24)
    if approved:
        desk.approve(address)
    desk.let_run_out(address)
    assert desk.clerk.browser.post(f"{address}/file").status_code == 409
    desk.second.post(f"{address}/approve")
    page = desk.second.get(address).text
    assert f"{address}/approve" not in page
    for visitor in (desk.second, desk.clerk.browser):
        assert address not in visitor.get(f"/communities/{HOME}/today").text
    close_at_night(app)
    assert desk.stored(address).state is ExportState.EXPIRED
    last = desk.trail()[-1]
    assert (last.action, str(last.record_id)) == (AuditAction.EXPIRED, address.rsplit("/", 1)[1])
    assert last.actor.startswith("task:")


def close_at_night(app: Flask) -> None:
    """The nightly job and its task, as relay and worker would do them."""
    from sqlalchemy import select

    from tenants.outbox import Claim, Task

    with app.app_context():
        with activate(relay_scope()) as session:
            jobs.start_expiring(session, Occasion(utcnow(), utcnow()))
            session.commit()
            tasks = (
                session.execute(select(Task).where(Task.kind == jobs.EXPIRE, Task.state == "pending")).scalars().all()
            )
            claims = [Claim(t.id, t.kind, Area(t.area_lo, t.area_hi), t.payload, t.requested_by) for t in tasks]
        for claim in claims:
            jobs.expire(claim)


def test_a_download_that_broke_off_can_be_repeated_in_time(desk: Desk) -> None:
    address = desk.ask(registers()["landlords"], "name")
    desk.approve(address)
    for _attempt in range(2):
        assert desk.clerk.browser.post(f"{address}/file").status_code == 200
    assert [entry.action for entry in desk.trail()[-2:]] == [AuditAction.EXPORTED] * 2
    desk.let_run_out(address)
    assert desk.clerk.browser.post(f"{address}/file").status_code == 409


def test_the_page_tells_that_the_file_was_fetched(app: Flask, desk: Desk, neighbour: Browser) -> None:
    address = desk.ask(registers()["landlords"], "name")
    desk.approve(address)

    def said(visitor: Browser) -> str:
        return str(visitor.get(address, headers={"Accept-Language": "en"}).text)

    ready = said(desk.clerk.browser)
    assert "Approved by" in ready and "Fetch the file" in ready and "Fetched at" not in ready
    assert desk.clerk.browser.post(f"{address}/file").status_code == 200
    fetched, theirs = said(desk.clerk.browser), said(desk.second)
    assert "Fetched at" in fetched and "Fetch it once more" in fetched and "can be made once more until" in fetched
    assert "Approved by" not in fetched and "Fetch the file" not in fetched
    assert "Fetched at" in theirs and f"{address}/file" not in theirs
    desk.let_run_out(address)
    over = said(desk.clerk.browser)
    assert "Fetched at" in over and "asks for it again" in over and f"{address}/file" not in over
    assert neighbour.get(address).status_code == 404
    assert browser(app).get(address).status_code == 303


def test_only_the_rows_that_were_approved_leave(desk: Desk) -> None:
    """Whoever asked may change rows afterwards so that the filter finds others: those were approved by nobody."""
    landlords = registers()["landlords"]
    first = desk.clerk.enter(landlords, kind="person")
    address = desk.ask(landlords, "name", narrowed="?kind=person")
    approved = desk.stored(address).rows
    desk.approve(address)
    other = desk.clerk.enter(landlords, kind="company")
    for row, kind in ((first, "company"), (other, "person")):
        form = desk.clerk.opened(landlords, row)
        changed = desk.clerk.browser.post(desk.clerk.address(landlords, row, "edit"), data=form | {"kind": kind})
        assert changed.status_code == 303
    desk.clerk.browser.post(f"{address}/file")
    entry = desk.trail()[-1]
    assert entry.action is AuditAction.EXPORTED
    assert entry.changes["rows"] == approved
    frozen = json.loads(desk.stored(address).frozen)
    assert first in frozen["rows"] and other not in frozen["rows"] and len(frozen["rows"]) == approved


def test_the_file_is_what_was_asked_for_and_holds_nothing_entered_since(desk: Desk) -> None:
    register = registers()["landlords"]
    marks = [f"甲{uuid.uuid4().hex[:6]}" for _number in range(4)]
    desk.clerk.enter(register, name=marks[0], kind="person")
    desk.clerk.enter(register, name=marks[1], kind="company")
    address = desk.ask(register, "name", narrowed="?kind=company")
    assert desk.stored(address).rows >= 1
    desk.clerk.enter(register, name=marks[2], kind="company")
    desk.approve(address)
    # Neither the address nor the form of the download says anything about what is in it.
    answer = desk.clerk.browser.post(f"{address}/file?kind=person", data={"full": ["phone", "id_number"]})
    content = text_of(answer)
    assert [mark in content for mark in marks] == [False, True, False, False]


def test_whoever_approves_sees_what_is_to_leave(desk: Desk) -> None:
    register = registers()["landlords"]
    address = desk.ask(register, "phone", purpose="联合检查", narrowed="?kind=company&q=大厦&state=all")
    page = desk.second.get(address).text
    for text in ("联合检查", "大厦", "王干事", "单位", "电话"):
        assert text in page


def test_it_stands_on_the_start_page_of_whoever_can_act(desk: Desk) -> None:
    start, waiting = f"/communities/{HOME}/today", f"/communities/{HOME}/exports"
    address = desk.ask(registers()["landlords"], "name", purpose="看得见的用途")
    assert address in desk.second.get(start).text
    assert address not in desk.clerk.browser.get(start).text
    for visitor in (desk.second, desk.clerk.browser):
        assert address in visitor.get(waiting).text
    desk.approve(address)
    assert address not in desk.second.get(start).text
    assert address in desk.clerk.browser.get(start).text
    desk.clerk.browser.post(f"{address}/file")
    assert address not in desk.clerk.browser.get(start).text
    assert address in desk.clerk.browser.get(waiting).text, "among the earlier ones"


def test_a_community_with_nothing_waiting_is_told_so(neighbour: Browser) -> None:
    page = neighbour.get(f"/communities/{NEIGHBOUR}/exports")
    assert page.status_code == 200
    assert 'class="nothing"' in page.text


def test_one_administrator_alone_is_told_what_to_do(app: Flask) -> None:
    new_community(app, ALONE, "独任社区")
    only = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(ALONE))
    # A building lead, and an administrator of the street's other community, are no second administrator.
    client(app, StaffRole.BUILDING_LEAD, Area.of_community(ALONE))
    path = f"/communities/{ALONE}/registers/landlords/export"
    answer = only.post(path, data={"purpose": "上报", "full": ["name"]})
    assert answer.status_code == 422
    assert "另一名" in answer.text or "second administrator" in answer.text
    assert 'value="上报"' in answer.text
    assert only.post(path, data={"purpose": "上报"}).status_code == 200, "masked it may leave"


def test_only_personal_fields_of_the_register_can_be_ticked(desk: Desk) -> None:
    for ticked in ("created_at", "kind", "name_index", "' OR 1=1"):
        assert desk.send(registers()["landlords"], ticked).status_code == 422


def test_who_may_come_in(app: Flask, desk: Desk, neighbour: Browser) -> None:
    address = desk.ask(registers()["landlords"], "name")
    pages = [address, f"/communities/{HOME}/exports"]
    steps = [f"{address}/{step}" for step in ("approve", "refuse", "file")]
    foreign = [page.replace(str(HOME), str(NEIGHBOUR)) for page in (address, *steps)]
    for path in pages:
        assert desk.second.get(path).status_code == 200
        assert browser(app).get(path).status_code == 303, "to the sign-in page"
        assert neighbour.get(path).status_code == 404
    for path in steps:
        assert browser(app).post(path).status_code == 303
        assert neighbour.post(path, data={"reason": "不必"}).status_code == 404
    assert neighbour.get(foreign[0]).status_code == 404, "under the own address it is not there"
    for path in foreign[1:]:
        assert neighbour.post(path, data={"reason": "不必"}).status_code == 404
    for role, area in (
        (StaffRole.BUILDING_LEAD, Area.of_community(HOME)),
        (StaffRole.STREET_OFFICER, Area.parse("992201001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("992201")),
        (StaffRole.OPERATOR, Area.parse("all")),
    ):
        visitor = client(app, role, area)
        assert {visitor.get(path).status_code for path in pages} == {403}, role
        assert {visitor.post(path, data={"reason": "不必"}).status_code for path in steps} == {403}, role
        if role is StaffRole.BUILDING_LEAD:
            assert address not in visitor.get(f"/communities/{HOME}/today").text
    assert desk.stored(address).state is ExportState.WAITING


def test_nobody_fetches_what_nobody_who_may_has_approved(settings: Settings, desk: Desk) -> None:
    """A request made approved past the pages, in an invented name."""
    address = desk.ask(registers()["landlords"], "name")
    with psycopg.connect(admin_url(settings)) as superuser:
        superuser.execute(
            "UPDATE export_requests SET state = 'approved', decided_by = %s, decided_name = '王主任',"
            " decided_at = until WHERE id = %s",
            [uuid.uuid4(), address.rpartition("/")[2]],
        )
    assert desk.clerk.browser.post(f"{address}/file").status_code == 409


def test_nothing_of_a_file_is_kept(settings: Settings, desk: Desk) -> None:
    """What was asked for is sealed, and the rows are nowhere but in their registers."""
    register, name = registers()["landlords"], f"绝密{uuid.uuid4().hex[:6]}"
    desk.clerk.enter(register, name=name)
    address = desk.ask(register, "name", narrowed=f"?q={name}&state=all")
    desk.approve(address)
    desk.clerk.browser.post(f"{address}/file")
    with psycopg.connect(admin_url(settings)) as superuser:
        tables = superuser.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = 'public' AND c.relkind = 'r'"
        ).fetchall()
        for (table,) in tables:
            found = superuser.execute(
                f'SELECT count(*) FROM "{table}" t WHERE t::text LIKE %s', [f"%{name}%"]
            ).fetchone()
            assert found == (0,), table


def test_a_state_leads_only_where_its_table_says() -> None:
    assert set(TRANSITIONS) == set(ExportState)
    final = {state for state, after in TRANSITIONS.items() if not after}
    assert final == {ExportState.REFUSED, ExportState.EXPIRED}
