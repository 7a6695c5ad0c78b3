"""Masked exports with many rows: made by a worker, fetched by whoever asked, the same as those made at once."""

from __future__ import annotations

import io
import re
import threading
import uuid
import zipfile
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.orm import undefer_group

from app.accounts.services import end_membership
from app.audit.models import AuditAction
from app.clock import today
from app.declare.register import registers
from app.exports import file_jobs, files, workbooks
from app.exports.models import RegisterFile
from app.features.rentals.models import Landlord, LandlordKind
from app.files import services
from app.files.models import FileState
from app.migrations import admin_url
from app.processes.tasks import perform, perform_in
from app.processes.worker import TaskWorker
from app.records.store import queries
from tenants import pipeline
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import Membership, StaffRole
from tenants.outbox import Task, TaskLane, TaskState, collect_notes, relay_scope
from tenants.scope import accounts_scope, community_scope
from tenants.session import TenantSession, activate
from tests.bench.grown import put
from tests.exports.desk import Desk, text_of
from tests.factories import new_community
from tests.signing_in import account, browser, client

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask
    from werkzeug.test import TestResponse

    from app.runtime.config import Settings
    from tests.signing_in import Browser

HOME, NEIGHBOUR = 992202001001, 992202001002
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture(scope="module")
def home(app: Flask) -> int:
    """A community of seven landlords."""
    new_community(app, HOME, "光明社区")
    new_community(app, NEIGHBOUR, "邻社区")
    with app.app_context(), activate(community_scope(HOME, "system:test")) as session:
        put(session, Landlord, [landlord(number) for number in range(7)])
        session.commit()
    return HOME


def landlord(number: int) -> dict[str, Any]:
    return {"name": f"绝密姓名{number}", "kind": list(LandlordKind)[number % 2], "phone": f"139{number:08d}"}


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four rows are as many as a page waits for, and three are read at a time."""
    monkeypatch.setattr(services, "AT_ONCE", 4)
    monkeypatch.setattr(services, "PAGE", 3)


@pytest.fixture
def clerk(app: Flask, home: int, few: None) -> Browser:
    """A new administrator each time, so that the files of other tests are none of theirs; none of those waits."""
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        waits = update(RegisterFile).where(RegisterFile.state == FileState.WAITING)
        session.execute(waits.values(state=FileState.FAILED).execution_options(synchronize_session=False))
        session.commit()
    return client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME), "王干事")


EXPORTS = f"/communities/{HOME}/exports"


def send(visitor: Browser, query: str = "", key: str = "landlords", **data: str) -> TestResponse:
    address = f"/communities/{HOME}/registers/{key}/export{query}"
    return visitor.post(address, data={"purpose": "上报街道"} | data)


def ask(visitor: Browser, query: str = "", **data: str) -> str:
    """Send the form of the export, and return the address of the file's page."""
    answer = send(visitor, query, **data)
    assert answer.status_code == 303, answer.text
    assert re.fullmatch(rf"{EXPORTS}/files/[0-9a-f-]{{36}}", answer.location), answer.location
    return str(answer.location)


def id_of(address: str) -> uuid.UUID:
    return uuid.UUID(address.rsplit("/", 1)[1])


def claim(app: Flask, community: int = HOME) -> uuid.UUID:
    """Turn the notes into tasks and hand out the one of the community's files, as the relay does."""
    found = claim_if_any(app, community)
    assert found is not None
    return found


def claim_if_any(app: Flask, community: int) -> uuid.UUID | None:
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        waits = select(Task).where(Task.kind == files.MAKE, Task.area_lo == community, Task.state == TaskState.PENDING)
        task = session.execute(waits).scalar_one_or_none()
        if task is None:
            session.commit()
            return None
        assert (task.lane, task.payload, task.area_hi) == (TaskLane.BATCH, {}, community)
        lease = utcnow() + timedelta(seconds=30)
        session.execute(update(Task).where(Task.id == task.id).values(state=TaskState.CLAIMED, lease_until=lease))
        session.commit()
        return task.id


def make(app: Flask, community: int = HOME) -> uuid.UUID:
    """Carry out what waits in the community, a file with each task; the first of them."""
    first = claim(app, community)
    task: uuid.UUID | None = first
    while task is not None:
        with app.app_context():
            perform_in(task)
        task = claim_if_any(app, community)
    return first


def stored(app: Flask, address: str, community: int = HOME) -> RegisterFile:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        wanted = select(RegisterFile).where(RegisterFile.id == id_of(address))
        return session.execute(wanted.options(undefer_group("content"), undefer_group("personal"))).scalar_one()


def state_of(app: Flask, address: str) -> tuple[Any, ...]:
    file = stored(app, address)
    return file.state, file.done, file.rows


def fetch(visitor: Browser, address: str) -> TestResponse:
    return visitor.post(f"{address}/content")


def parts(answer: TestResponse) -> dict[str, str]:
    """The parts of a workbook, without the instants at which it was made."""
    assert answer.status_code == 200, answer.text
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        texts = {name: book.read(name).decode() for name in book.namelist()}
    return {name: re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\dZ)?", "", text) for name, text in texts.items()}


# ---------------------------------------------------------------- what is made


QUERIES = ("", "?state=all", "?kind=person", "?kind=company&state=all", "?q=nobody")


@pytest.mark.parametrize("query", QUERIES)
def test_it_is_the_file_that_a_page_would_have_made(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    monkeypatch.setattr(services, "AT_ONCE", -1)
    page = ask(clerk, query)
    make(app)
    by_worker = fetch(clerk, page)
    monkeypatch.setattr(services, "AT_ONCE", 1_000)
    at_once = send(clerk, query)
    assert parts(by_worker) == parts(at_once)
    for header in ("Content-Type", "Content-Disposition", "Cache-Control", "X-Content-Type-Options"):
        assert by_worker.headers[header] == at_once.headers[header]


@pytest.mark.parametrize("key", registers())
def test_it_is_for_every_register(app: Flask, home: int, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    desk = Desk.of(app)
    for _row in range(2):
        desk.clerk.send(registers()[key], desk.clerk.valid(registers()[key]))
    at_once = desk.send(registers()[key])
    monkeypatch.setattr(services, "AT_ONCE", 0)
    monkeypatch.setattr(services, "PAGE", 1)
    page = desk.send(registers()[key]).location
    make(app, desk.community)
    assert parts(desk.clerk.browser.post(f"{page}/content")) == parts(at_once)


@pytest.mark.parametrize(("rows", "by_worker"), [(0, False), (1_000, False), (1_001, True)])
def test_past_a_thousand_rows_a_worker_makes_it(app: Flask, home: int, rows: int, by_worker: bool) -> None:
    code = new_community(app)
    with app.app_context(), activate(community_scope(code, "system:test")) as session:
        put(session, Landlord, map(landlord, range(rows)))
        session.commit()
    visitor = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code))
    answer = visitor.post(f"/communities/{code}/registers/landlords/export", data={"purpose": "上报街道"})
    assert (answer.status_code == 303) == by_worker
    if by_worker:
        page = answer.location
        assert "0 / 1,001" in visitor.get(page).text
        make(app, code)
        assert "1,001" in visitor.get(page).text
        answer = visitor.post(f"{page}/content")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == rows + 1


def test_a_masked_value_stays_masked_and_who_took_it_stands_in_the_file(app: Flask, clerk: Browser) -> None:
    page = ask(clerk, purpose="核对 <名单>")
    make(app)
    content = text_of(fetch(clerk, page))
    assert "绝密姓名" not in content and "1390000" not in content
    assert "绝" in content and "王干事" in content and "核对 &lt;名单&gt;" in content and str(HOME) in content


def test_it_speaks_the_language_of_who_asked(app: Flask, clerk: Browser) -> None:
    address = f"/communities/{HOME}/registers/landlords/export"
    page = clerk.post(address, data={"purpose": "上报街道"}, headers={"Accept-Language": "en"}).location
    assert ask(clerk) != page, "the same in another language is another file"
    make(app)
    assert "About this file" in text_of(fetch(clerk, page))


def test_the_trail_tells_of_it_as_of_one_made_at_once(
    app: Flask, home: int, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(app, HOME, None, clerk)  # type: ignore[arg-type]  # only its trail is read
    before = len(desk.trail())
    page = ask(clerk)
    make(app)
    assert len(desk.trail()) == before, "nothing has left yet"
    fetch(clerk, page)
    fetch(clerk, page)
    monkeypatch.setattr(services, "AT_ONCE", 1_000)
    send(clerk)
    entries = desk.trail()[before:]
    told = {(each.action, each.record_table, each.reason, each.actor, str(each.changes)) for each in entries}
    assert len(entries) == 3 and len(told) == 1
    assert entries[0].action is AuditAction.EXPORTED and entries[0].changes == {"rows": 7, "personal": False}
    assert entries[0].actor_name == entries[2].actor_name == "王干事"


def test_nothing_of_it_lies_open_in_the_database(
    app: Flask, settings: Settings, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the words of the filter nor the file: of a masked name an edge is left."""
    monkeypatch.setattr(services, "AT_ONCE", -1)
    page = ask(clerk, "?q=秘而不宣&state=all")
    make(app)
    assert "秘而不宣" in clerk.get(page).text
    with psycopg.connect(admin_url(settings)) as superuser:
        found = superuser.execute(
            "SELECT t::text, content FROM register_files t WHERE id = %s", [id_of(page)]
        ).fetchone()
    assert found is not None
    assert "秘而不宣" not in found[0] and b"PK\x03\x04" not in bytes(found[1])
    assert stored(app, page).content.startswith(b"PK\x03\x04")  # type: ignore[union-attr]  # ready, so it is there


def test_the_page_shows_how_far_it_is_and_then_the_file(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(clerk)
    seen: list[str] = []
    original = workbooks._cells

    def look(*args: Any) -> Any:
        # By a thread of its own, for a request takes no other's scope.
        visit = threading.Thread(target=lambda: seen.append(clerk.get(page, headers={"HX-Request": "true"}).text))
        visit.start()
        visit.join(60)
        return original(*args)

    assert fetch(clerk, page).location == page, "there is nothing to fetch yet"
    with monkeypatch.context() as patch:
        patch.setattr(workbooks, "_cells", look)
        make(app)
    assert [re.findall(r"\d / 7", text)[0] for text in seen] == ["0 / 7"] * 3 + ["3 / 7"] * 3 + ["6 / 7"]
    assert all(f'hx-get="{page}"' in text and "<html" not in text and "/content" not in text for text in seen)
    ready = clerk.get(page).text
    assert f'action="{page}/content"' in ready and "hx-get" not in ready and "上报街道" in ready
    assert f'href="{page}"' in clerk.get(EXPORTS).text
    assert clerk.get(f"{page}/content").location == page, "an address that is opened leads back"


# ---------------------------------------------------------------- whose it is


def test_nobody_but_who_asked_sees_it(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    make(app)
    assert (clerk.get(page).status_code, fetch(clerk, page).status_code) == (200, 200)
    for role, area, status in (
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME), 404),  # a colleague with the same right
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR), 404),
        (StaffRole.BUILDING_LEAD, Area.of_community(HOME), 403),
        (StaffRole.STREET_OFFICER, Area.parse("992202001"), 403),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("992202"), 403),
        (StaffRole.OPERATOR, Area.parse("all"), 403),
    ):
        visitor = client(app, role, area)
        assert (visitor.get(page).status_code, fetch(visitor, page).status_code) == (status, status), (role, area)
        if role is StaffRole.COMMUNITY_ADMIN and area.lo == HOME:
            assert page not in visitor.get(EXPORTS).text
            assert ask(visitor) != page, "the same wish of another is another file"
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR))
    foreign = page.replace(str(HOME), str(NEIGHBOUR))
    assert (neighbour.get(foreign).status_code, fetch(neighbour, foreign).status_code) == (404, 404)
    anonymous = browser(app)
    assert anonymous.get(page).location.startswith("/sign-in?next=")
    assert fetch(anonymous, page).location.startswith("/sign-in")


def end(app: Flask, address: str) -> None:
    """Let the membership of whoever asked end with yesterday."""
    owner = stored(app, address).requested_by
    with app.app_context():
        with activate(accounts_scope()) as session:
            held = session.execute(select(Membership.id).where(Membership.account_id == owner)).scalar_one()
        end_membership(accounts_scope(), held, today() - timedelta(days=1))


def test_the_right_is_asked_for_once_more_when_it_is_made(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    end(app, page)
    make(app)
    assert state_of(app, page)[0] == FileState.FAILED
    assert stored(app, page).content is None


def test_who_left_fetches_nothing(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    make(app)
    end(app, page)
    assert (clerk.get(page).status_code, fetch(clerk, page).status_code) == (403, 403)


# ---------------------------------------------------------------- asked twice, made twice, not made


def test_the_same_wish_is_one_file_while_it_waits(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    assert ask(clerk) == page
    assert ask(clerk, "?state=all") != page
    assert ask(clerk, purpose="另有用途") != page
    make(app)
    assert ask(clerk) != page, "rows may have changed since it was made"


def test_nobody_has_more_than_a_few_made_at_the_same_time(clerk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MOST_WAITING", 2)
    first = ask(clerk)
    ask(clerk, "?state=all")
    refused = send(clerk, purpose="另有用途")
    assert refused.status_code == 429
    assert "您已有 2 个文件正在生成" in refused.text and 'value="另有用途"' in refused.text
    assert ask(clerk) == first


def test_more_rows_than_a_file_has_are_refused_in_words(clerk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MOST_ROWS", 6)
    refused = send(clerk)
    assert refused.status_code == 422 and "每个文件最多 6 行" in refused.text
    assert send(clerk, "?kind=person").status_code == 200


class Killed(BaseException):
    pass


def test_a_worker_that_was_killed_leaves_nothing_and_another_begins_anew(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kill(*_: Any, **__: Any) -> None:
        raise Killed

    page, other = ask(clerk), ask(clerk, "?state=all")
    task = claim(app)
    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(services, "store", kill)
        with pytest.raises(Killed):
            perform_in(task)
    assert state_of(app, page) == (FileState.WAITING, 6, 7)
    with app.app_context():
        perform_in(task)
    assert state_of(app, page)[0] == FileState.WAITING, "what may take workers down keeps no other waiting"
    make(app)
    first = fetch(clerk, page).data
    with app.app_context():
        perform_in(task)  # a doorbell that rings twice
    assert state_of(app, page) == state_of(app, other) == (FileState.READY, 7, 7)
    assert fetch(clerk, page).data == first


def test_a_worker_that_was_killed_after_the_file_was_stored_makes_no_second_one(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kill(*_: Any, **__: Any) -> None:
        raise Killed

    page = ask(clerk)
    task = claim(app)
    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(file_jobs, "finish", kill)
        with pytest.raises(Killed):
            perform_in(task)
    first = fetch(clerk, page).data
    with app.app_context():
        perform_in(task)
        with activate(relay_scope()) as session:
            assert session.execute(select(Task.state).where(Task.id == task)).scalar_one() == TaskState.DONE
    assert fetch(clerk, page).data == first


def test_of_two_workers_the_second_changes_nothing(app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    page = ask(clerk)
    task = claim(app)
    original = workbooks.workbook

    def slow(*args: Any) -> bytes:
        content = original(*args)
        with monkeypatch.context() as patch:
            patch.setattr(workbooks, "workbook", lambda *_: b"the first one's")
            perform_in(task)
        return content

    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(workbooks, "workbook", slow)
        perform_in(task)
    assert fetch(clerk, page).data == b"the first one's"


def test_a_file_that_cannot_be_made_says_so_and_keeps_no_other_waiting(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, other = ask(clerk), ask(clerk, "?state=all")
    original, seen = workbooks.workbook, []

    def broken(*args: Any) -> bytes:
        seen.append(args)
        return original(*args) if len(seen) > 1 else bytes(1 // 0)

    with monkeypatch.context() as patch:
        patch.setattr(workbooks, "workbook", broken)
        make(app)
    assert (state_of(app, page)[0], state_of(app, other)[0]) == (FileState.FAILED, FileState.READY)
    assert "文件未能生成" in clerk.get(page).text
    assert fetch(clerk, page).location == page
    assert ask(clerk) != page


def test_an_outage_is_the_relays_to_try_again(app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: Any, **__: Any) -> Any:
        raise psycopg.OperationalError("the server went away")

    page = ask(clerk)
    task = claim(app)
    with monkeypatch.context() as patch:
        patch.setattr(workbooks, "workbook", gone)
        perform(app, task)
    assert state_of(app, page)[0] == FileState.WAITING
    with app.app_context():
        perform_in(task)
    assert state_of(app, page)[0] == FileState.READY


# ---------------------------------------------------------------- many at once, and for too long


def by_thread(work: Callable[[], Any]) -> Any:
    """What the work returns, in a thread of its own, for a request takes no other's scope."""
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join(60)
    return found[0]


def test_each_file_is_made_once_by_one_worker_whatever_is_asked_for_meanwhile(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    original, made, asked = workbooks.workbook, [], []

    def slow(*args: Any) -> bytes:
        made.append(args)
        if len(made) == 1:
            for purpose in ("其二", "其三"):
                asked.append(by_thread(lambda purpose=purpose: ask(clerk, purpose=purpose)))
                perform_in(claim(app))
        return original(*args)

    monkeypatch.setattr(workbooks, "workbook", slow)
    asked.append(ask(clerk))
    make(app)
    assert len(made) == 3
    assert {state_of(app, page)[0] for page in asked} == {FileState.READY}


def test_a_task_whose_worker_is_lost_keeps_no_other_from_the_files(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    lost = claim(app)
    ask(clerk)
    with app.app_context():
        perform_in(claim(app))
        assert state_of(app, page)[0] == FileState.WAITING, "the older one is at it"
        with activate(relay_scope()) as session:
            session.execute(update(Task).where(Task.id == lost).values(lease_until=utcnow() - timedelta(seconds=1)))
            session.commit()
    ask(clerk)
    make(app)
    assert state_of(app, page)[0] == FileState.READY


def forever(session: Any) -> None:
    while True:
        threading.Event().wait(0.01)


ENDLESS = "SELECT count(*) FROM generate_series(1, 2000000000)"
WORKS = {
    "python": forever,
    "a statement": lambda session: session.execute(text(ENDLESS)),
    "the driver's": lambda session: pipeline.rows(session.connection(), ENDLESS, ()),
}


@pytest.mark.parametrize("where", WORKS)
def test_what_takes_too_long_is_given_up_and_the_next_one_has_its_own_time(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    page, other = ask(clerk), ask(clerk, "?state=all")
    task = claim(app)

    def work(session: Any, *_: Any) -> Any:
        WORKS[where](session)

    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(queries, "row_ids", work)
        with TaskWorker.death_penalty_class(1, TaskWorker.job_timeout_class, job_id="x"):
            perform_in(task)
    assert (state_of(app, page)[0], state_of(app, other)[0]) == (FileState.TOO_LONG, FileState.WAITING)
    shown = clerk.get(page).text
    assert "用时过长" in shown and "hx-get" not in shown and "用时过长" in clerk.get(EXPORTS).text
    make(app)
    assert state_of(app, other)[0] == FileState.READY
    assert ask(clerk) != page


def test_a_file_whose_task_was_given_up_is_made_once_it_is_asked_for_again(app: Flask, clerk: Browser) -> None:
    page = ask(clerk)
    give_up(app)
    assert ask(clerk) == page
    make(app)
    assert fetch(clerk, page).status_code == 200


def give_up(app: Flask) -> None:
    task = claim(app)
    with app.app_context(), activate(relay_scope()) as session:
        session.execute(update(Task).where(Task.id == task).values(state=TaskState.DEAD, finished_at=utcnow()))
        session.commit()


def test_files_whose_task_was_given_up_take_the_places_until_the_next_is_asked_for(app: Flask, clerk: Browser) -> None:
    pages = [ask(clerk, purpose=f"用途第{number}") for number in range(services.MOST_WAITING)]
    give_up(app)
    assert send(clerk, purpose="另有用途").status_code == 429
    make(app)
    assert {state_of(app, page)[0] for page in pages} == {FileState.READY}
    ask(clerk, purpose="另有用途")


def test_a_file_that_waited_past_its_time_is_made_anew(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(services, "KEPT", timedelta())
        overdue = [ask(clerk, purpose=f"用途第{number}") for number in range(services.MOST_WAITING)]
    again = ask(clerk, purpose="用途第0")
    assert again not in overdue
    make(app)
    assert fetch(clerk, again).status_code == 200
    assert {state_of(app, page)[0] for page in overdue} == {FileState.OVER}
    assert "已过时限" in clerk.get(overdue[0]).text


def test_an_account_has_five_places_however_many_ask_at_the_same_time(app: Flask, home: int, few: None) -> None:
    name, password = account(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    visitors = [browser(app) for _ in range(8)]
    for visitor in visitors:
        visitor.sign_in(name, password)
        visitor.csrf_token()
    answers: list[int] = []

    def work(number: int) -> None:
        started.wait(60)
        answers.append(send(visitors[number], purpose=f"用途第{number}").status_code)

    started = threading.Barrier(len(visitors))
    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(visitors))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answers) == [303] * services.MOST_WAITING + [429] * 3


def test_one_of_two_forms_is_a_file_where_the_other_ended_in_between(app: Flask, clerk: Browser) -> None:
    """The insert met a file that waits; before it could be read it waits no more."""
    page = ask(clerk)
    ended: list[uuid.UUID] = []

    def end(state: Any) -> None:
        if state.is_select and not ended and "wish_index =" in str(state.statement):
            ended.append(id_of(page))
            with app.app_context(), activate(community_scope(HOME, "test")) as session:
                services.fail(session, RegisterFile, id_of(page), FileState.FAILED)
                session.commit()

    event.listen(TenantSession, "do_orm_execute", end)
    try:
        again = ask(clerk)
    finally:
        event.remove(TenantSession, "do_orm_execute", end)
    assert ended and again != page
    assert state_of(app, again)[0] == FileState.WAITING


def test_of_many_files_the_oldest_is_kept_no_more(app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MOST_KEPT", 2)
    pages = []
    for number in range(3):
        pages.append(ask(clerk, purpose=f"用途第{number}"))
        make(app)
    assert [state_of(app, page)[0] for page in pages] == [FileState.OVER, FileState.READY, FileState.READY]
    assert stored(app, pages[0]).content is None
    assert "已过时限" in clerk.get(pages[0]).text
    assert fetch(clerk, pages[0]).location == pages[0]
    assert fetch(clerk, pages[1]).status_code == 200


def test_rows_that_came_meanwhile_make_no_file_larger_than_one_may_be(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(clerk)
    monkeypatch.setattr(services, "MOST_ROWS", 5)
    make(app)
    assert state_of(app, page) == (FileState.READY, 5, 5)


# ---------------------------------------------------------------- its end


def test_when_its_time_is_over_it_cannot_be_fetched(
    app: Flask, clerk: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(clerk)
    assert timedelta(hours=23) < stored(app, page).until - utcnow() <= timedelta(hours=24)
    assert stored(app, page).retention_on == today() + timedelta(days=2), "the night after its last day erases it"
    with monkeypatch.context() as patch:
        patch.setattr(services, "KEPT", timedelta())
        overdue = ask(clerk, "?state=all")
    make(app)
    assert state_of(app, overdue)[0] == FileState.WAITING, "nobody could fetch it"
    assert "已过时限" in clerk.get(overdue).text
    assert fetch(clerk, overdue).location == overdue
    assert fetch(clerk, page).status_code == 200
