"""The league of an area as a file that a worker makes: who may ask for it and see it, what is in it, how it ends."""

from __future__ import annotations

import csv
import io
import re
import threading
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select, text, update

from app.accounts.services import end_membership
from app.clock import today
from app.declare.metric import Cycle
from app.declare.schedule import Occasion
from app.evaluation import area_queries, files, league_queries
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import AreaFile, FileFormat, Horizon
from app.evaluation.pages import exports
from app.evaluation.queries import STREET_WIDTH
from app.evaluation.storing import store
from app.features.network.models import Post, PostKind
from app.files import services
from app.files.models import FileState
from app.processes import tasks
from app.processes.tasks import perform_in
from app.processes.worker import TaskWorker
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.models import Membership, StaffRole
from tenants.outbox import Task, TaskLane, TaskState, relay_scope
from tenants.provisioning import name_places
from tenants.roles import Role
from tenants.scope import Scope, accounts_scope
from tenants.session import activate
from tests.factories import add, evaluator, new_community, operator
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from tests.signing_in import Browser

CITY, DISTRICT, STREET = Area.parse("9909"), Area.parse("990912"), Area.parse("990912001")
NAMES = {
    990912001001: "光明社区",
    990912001002: "=团结社区",
    990912001003: "永安社区",
    990912002001: "华强社区",
    990912002002: "＋向阳社区",
}
NEIGHBOUR = Area.parse("970602")
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture(scope="module")
def place(app: Flask) -> Area:
    """A district of five communities in two streets, all evaluated, with one to five posts filled."""
    for index, (code, name) in enumerate(NAMES.items()):
        new_community(app, code, name)
        kinds = list(PostKind)[: index + 1]
        add(app, code, *(Post(kind=kind, holder_name="周某", starts_on=today()) for kind in kinds))
    new_community(app, 970602001001, "邻区社区")
    with app.app_context():
        name_places(operator(CITY), [(DISTRICT, "示例区"), (STREET, "东街街道")])
        found = evaluate(evaluator(CITY), default_criteria(), Cycle.ending(today()))
        with activate(evaluator(CITY)) as session:
            store(session, found, Horizon.LIVE)
            session.commit()
    return DISTRICT


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four rows are as many as a page waits for, and two are read at a time."""
    monkeypatch.setattr(files, "AT_ONCE", 4)
    monkeypatch.setattr(services, "PAGE", 2)


@pytest.fixture
def inspector(app: Flask, place: Area, few: None) -> Browser:
    """A new one each time, so that the files of other tests are none of theirs."""
    return client(app, StaffRole.DISTRICT_INSPECTOR, place)


LEAGUE = f"/areas/{DISTRICT.code}/league"
FILES = f"/areas/{DISTRICT.code}/files"


def ask(visitor: Browser, kind: str = "csv", **query: str) -> str:
    """Send the form of the menu, and return the address of the file's page."""
    answer = visitor.post(FILES, data={"format": kind, **query})
    assert answer.status_code == 303, answer.text
    assert re.fullmatch(rf"{FILES}/[0-9a-f-]{{36}}", answer.location), answer.location
    return str(answer.location)


def id_of(address: str) -> uuid.UUID:
    return uuid.UUID(address.rsplit("/", 1)[1])


def claim(app: Flask, address: str) -> uuid.UUID:
    """Hand out the one task of a file, as the relay does."""
    with app.app_context(), activate(relay_scope()) as session:
        task = session.execute(select(Task).where(Task.run_id == id_of(address))).scalar_one()
        assert (task.kind, task.lane, task.payload) == (files.MAKE, TaskLane.BATCH, {"file": str(id_of(address))})
        assert (task.area_lo, task.area_hi) == (DISTRICT.lo, DISTRICT.hi)
        lease = utcnow() + timedelta(seconds=30)
        session.execute(update(Task).where(Task.id == task.id).values(state=TaskState.CLAIMED, lease_until=lease))
        session.commit()
        return task.id


def make(app: Flask, address: str) -> None:
    """Carry out the file's task."""
    task = claim(app, address)
    with app.app_context():
        perform_in(task)


def state_of(app: Flask, address: str) -> tuple[Any, ...]:
    """(state, done, rows) of a file, and the state of its task."""
    with app.app_context():
        with activate(evaluator(DISTRICT)) as session:
            columns = (AreaFile.state, AreaFile.done, AreaFile.rows)
            file = session.execute(select(*columns).where(AreaFile.id == id_of(address))).one()
        with activate(relay_scope()) as session:
            task = session.execute(select(Task.state).where(Task.run_id == id_of(address))).scalar_one()
    return (*file, task)


def cells(answer: TestResponse) -> list[list[Any]]:
    """The rows of a workbook, headings included."""
    return CalamineWorkbook.from_filelike(io.BytesIO(answer.data)).get_sheet_by_index(0).to_python()


# ---------------------------------------------------------------- what is made


QUERIES = (
    {},
    {"street": STREET.code},
    {"sort": "-name"},
    {"sort": "-delta"},
    {"q": "社区", "sort": "total"},
    {"sort": f"group:{default_criteria().groups[0].id}", "grade": "failed"},
)


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_it_is_the_file_that_a_page_would_have_made(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch, query: dict[str, str]
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", 0)
    pages = {kind: ask(inspector, kind, **query) for kind in ("csv", "xlsx")}
    for page in pages.values():
        make(app, page)
        assert state_of(app, page)[0] == FileState.READY
    monkeypatch.setattr(files, "AT_ONCE", 1_000)
    made = inspector.get(f"{pages['csv']}/content")
    at_once = inspector.get(f"{LEAGUE}.csv", query_string=query)
    assert made.data == at_once.data
    assert len(made.data.splitlines()) > 1
    for header in ("Content-Type", "Content-Disposition", "Cache-Control", "X-Content-Type-Options"):
        assert made.headers[header] == at_once.headers[header]
    book, book_at_once = inspector.get(f"{pages['xlsx']}/content"), inspector.get(f"{LEAGUE}.xlsx", query_string=query)
    assert cells(book) == cells(book_at_once)
    assert book.headers["Content-Disposition"] == book_at_once.headers["Content-Disposition"]


def test_a_name_that_looks_like_a_formula_stays_a_name(app: Flask, inspector: Browser) -> None:
    page, book = ask(inspector), ask(inspector, "xlsx")
    make(app, page)
    make(app, book)
    text = inspector.get(f"{page}/content").data.decode("utf-8-sig")
    assert {"'=团结社区", "'＋向阳社区"} < {row[2] for row in csv.reader(io.StringIO(text))}
    assert {"=团结社区", "＋向阳社区"} < {row[2] for row in cells(inspector.get(f"{book}/content"))}


def test_it_speaks_the_language_of_who_asked(app: Flask, inspector: Browser) -> None:
    english = {"Accept-Language": "en"}
    page = inspector.post(FILES, data={"format": "csv"}, headers=english).location
    assert ask(inspector) != page, "the same in another language is another file"
    make(app, page)
    assert inspector.get(f"{page}/content").data.decode("utf-8-sig").startswith("Rank,Code,Community,")


def test_ranks_are_those_of_the_whole_area_and_rows_come_in_pages(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    noted = services.note_progress

    def note(session: Any, model: type[AreaFile], file_id: uuid.UUID, done: int, rows: int) -> None:
        noted(session, model, file_id, done, rows)
        told.append((done, rows))

    monkeypatch.setattr(services, "note_progress", note)
    page = ask(inspector)
    make(app, page)
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert state_of(app, page) == (FileState.READY, 5, 5, TaskState.DONE)


def test_the_page_shows_how_far_it_is_and_then_the_file(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(inspector)
    seen: list[str] = []
    original = exports._row

    def look(*args: Any) -> Any:
        # By a thread of its own, for a request takes no other's scope.
        visit = threading.Thread(target=lambda: seen.append(inspector.get(page, headers={"HX-Request": "true"}).text))
        visit.start()
        visit.join(60)
        return original(*args)

    assert inspector.get(f"{page}/content").location == page, "there is nothing to fetch yet"
    monkeypatch.setattr(exports, "_row", look)
    make(app, page)
    assert ["2 / 5" in text for text in seen] == [False, False, True, True, False], seen
    assert all(f'hx-get="{page}"' in text and "<html" not in text and "/content" not in text for text in seen)
    ready = inspector.get(page, headers={"HX-Request": "true"}).text
    assert f'href="{page}/content" download' in ready and "hx-get" not in ready
    assert f'href="{page}"' in inspector.get(FILES).text


# ---------------------------------------------------------------- how many rows


def test_up_to_the_limit_the_file_comes_at_once_and_past_it_it_is_offered(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit, at_once in ((5, True), (4, False)):
        monkeypatch.setattr(files, "AT_ONCE", limit)
        menu = inspector.get(LEAGUE).text
        for kind in ("csv", "xlsx"):
            assert (f'href="{LEAGUE}.{kind}" download' in menu) == at_once
            assert (f'name="format" value="{kind}"' in menu) != at_once
            answer = inspector.get(f"{LEAGUE}.{kind}")
            assert answer.status_code == 200
            assert (answer.mimetype == "text/html") != at_once
            sent = inspector.post(FILES, data={"format": kind})
            assert (sent.location == f"{LEAGUE}.{kind}") == at_once
    offer = inspector.get(f"{LEAGUE}.csv?q=社区&sort=-name&page=3").text
    assert f'action="{FILES}"' in offer
    fields = dict(re.findall(r'<input type="hidden" name="(q|sort|page|format)" value="([^"]*)"', offer))
    assert fields == {"q": "社区", "sort": "-name", "format": "csv"}
    # Fewer rows after the filter: at once again.
    assert inspector.get(f"{LEAGUE}.csv?street={STREET.code}").mimetype == "text/csv"


def test_the_limits_are_those_that_are_told() -> None:
    assert (files.AT_ONCE, services.MOST_ROWS, services.PAGE) == (1_000, 100_000, 1_000)
    assert STREET_WIDTH <= files.AT_ONCE, "nobody who holds a street only is ever sent to a worker"


def test_the_menu_goes_along_with_the_filter(inspector: Browser) -> None:
    """The table that is swapped brings the menu: by a link where few are left, for the filter that is shown."""
    htmx = {"HX-Request": "true"}
    many = inspector.get(f"{LEAGUE}?sort=-name", headers=htmx).text
    assert 'hx-swap-oob="true"' in many and 'name="sort" value="-name"' in many
    left = inspector.get(f"{LEAGUE}?street={STREET.code}", headers=htmx).text
    assert f'href="{LEAGUE}.csv?street={STREET.code}" download' in left
    assert "hx-swap-oob" not in inspector.get(LEAGUE).text


def test_more_rows_than_a_file_has_are_refused_in_words(inspector: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MOST_ROWS", 4)
    for answer, status in (
        (inspector.post(FILES, data={"format": "csv"}), 422),
        (inspector.get(f"{LEAGUE}.csv"), 200),
    ):
        assert answer.status_code == status
        assert "每个文件最多 4 行" in answer.text
        assert 'name="format"' not in answer.text
    assert "没有生成过文件" in inspector.get(FILES).text


def test_a_form_that_names_no_format_is_refused(inspector: Browser) -> None:
    for data in ({}, {"format": "exe"}):
        assert inspector.post(FILES, data=data).status_code == 400


# ---------------------------------------------------------------- whose it is


def test_nobody_but_who_asked_sees_it(app: Flask, inspector: Browser) -> None:
    page = ask(inspector)
    make(app, page)
    addresses = (page, f"{page}/content")
    assert [inspector.get(address).status_code for address in addresses] == [200, 200]
    for role, area, listed, own in (
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT, 200, 404),  # a colleague with the same right
        (StaffRole.DISTRICT_INSPECTOR, CITY, 200, 404),  # of more
        (StaffRole.DISTRICT_INSPECTOR, NEIGHBOUR, 404, 404),
        (StaffRole.STREET_OFFICER, STREET, 404, 404),
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(min(NAMES)), 404, 404),
        (StaffRole.BUILDING_LEAD, Area.of_community(min(NAMES)), 404, 404),
    ):
        visitor = client(app, role, area)
        assert [visitor.get(address).status_code for address in addresses] == [own, own], role
        assert visitor.get(FILES).status_code == listed, role
        asked = visitor.post(FILES, data={"format": "csv"})
        assert asked.status_code == (303 if listed == 200 else 404), role
        assert page not in (asked.location or ""), "the same wish of another is another file"
        if listed == 200:
            assert page not in visitor.get(FILES).text
    anonymous = browser(app)
    for address in (*addresses, FILES):
        assert anonymous.get(address).location.startswith("/sign-in?next=")
    assert anonymous.post(FILES, data={"format": "csv"}).location.startswith("/sign-in")


def test_it_is_there_under_the_address_of_its_area_alone(app: Flask, few: None, place: Area) -> None:
    wide = client(app, StaffRole.DISTRICT_INSPECTOR, CITY)
    page = ask(wide)
    make(app, page)
    for area in (CITY, NEIGHBOUR, STREET):
        other = page.replace(f"/areas/{DISTRICT.code}/", f"/areas/{area.code}/")
        assert [wide.get(f"{other}{end}").status_code for end in ("", "/content")] == [404, 404]
    assert wide.get(f"{FILES}/{uuid7()}").status_code == 404


def test_a_street_officer_has_no_files_and_gets_every_export_at_once(
    app: Flask, place: Area, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", 1)
    officer = client(app, StaffRole.STREET_OFFICER, STREET)
    league, listed = f"/areas/{STREET.code}/league", f"/areas/{STREET.code}/files"
    assert officer.get(f"{league}.csv").mimetype == "text/csv"
    assert f'href="{league}.csv" download' in officer.get(league).text
    assert officer.get(listed).status_code == 403
    assert officer.get(f"{listed}/{uuid7()}").status_code == 403
    assert officer.post(listed, data={"format": "csv"}).status_code == 403


def test_the_right_is_asked_for_once_more_when_it_is_made(app: Flask, inspector: Browser) -> None:
    page = ask(inspector)
    with app.app_context():
        with activate(Scope(Role.INSPECTOR, DISTRICT, "test")) as session:
            owner = session.execute(select(AreaFile.requested_by).where(AreaFile.id == id_of(page))).scalar_one()
        with activate(accounts_scope()) as session:
            held = session.execute(select(Membership.id).where(Membership.account_id == owner)).scalar_one()
        end_membership(accounts_scope(), held, today() - timedelta(days=1))
    make(app, page)
    assert state_of(app, page) == (FileState.FAILED, 0, 5, TaskState.DEAD)
    assert inspector.get(page).status_code == 403


# ---------------------------------------------------------------- asked twice, made twice, not made


def test_the_same_wish_is_one_file_while_it_waits(app: Flask, inspector: Browser) -> None:
    page = ask(inspector, sort="-name")
    # Another address of the same wish: what says nothing, or is unknown, makes no difference.
    assert ask(inspector, sort="-name", q=" ", street="zz", grade="none", page="2") == page
    assert ask(inspector) != page
    assert ask(inspector, "xlsx", sort="-name") != page
    make(app, page)
    assert ask(inspector, sort="-name") != page, "scores may have changed since it was made"


def test_the_same_form_sent_twice_at_the_same_time_is_one_file(app: Flask, inspector: Browser) -> None:
    """Neither of the two transactions sees the other's file."""
    with app.app_context():
        account = uuid7()
        scope = Scope(Role.INSPECTOR, DISTRICT, str(account))
        wish = {"language": "en", "requested_by": account, "membership_id": uuid7()}
        made: list[uuid.UUID] = []

        def second() -> None:
            with app.app_context(), activate(scope) as session:
                made.append(files.ask(session, DISTRICT, FileFormat.CSV, {}, 9, **wish))
                session.commit()

        with activate(scope) as session:
            first = files.ask(session, DISTRICT, FileFormat.CSV, {}, 9, **wish)
            other = threading.Thread(target=second)
            other.start()
            other.join(0.5)
            assert other.is_alive() and not made, "it waits for the first to be there or not"
            session.commit()
        other.join(60)
        assert made == [first]
        with activate(relay_scope()) as session:
            assert len(session.execute(select(Task.id).where(Task.requested_by == account)).all()) == 1


def test_nobody_has_more_than_a_few_made_at_the_same_time(inspector: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "MOST_WAITING", 2)
    first = ask(inspector, sort="name")
    ask(inspector, sort="-name")
    refused = inspector.post(FILES, data={"format": "csv"})
    assert refused.status_code == 429
    assert "您已有 2 个文件正在生成" in refused.text
    assert ask(inspector, sort="name") == first


def test_a_worker_that_was_killed_leaves_nothing_and_another_begins_anew(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: Any, **__: Any) -> None:
        raise Killed

    page = ask(inspector)
    task = claim(app, page)
    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(services, "store", kill)
        with pytest.raises(Killed):
            perform_in(task)
    assert state_of(app, page) == (FileState.WAITING, 4, 5, TaskState.CLAIMED)
    with app.app_context():
        perform_in(task)
        first = inspector.get(f"{page}/content").data
        perform_in(task)  # a doorbell that rings twice
    assert state_of(app, page) == (FileState.READY, 5, 5, TaskState.DONE)
    assert inspector.get(f"{page}/content").data == first


def test_of_two_workers_the_second_changes_nothing(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(inspector)
    task = claim(app, page)
    original = exports.league

    def slow(*args: Any, **named: Any) -> bytes:
        content = original(*args, **named)
        with monkeypatch.context() as patch:
            patch.setattr(exports, "league", lambda *_, **__: b"the first one's")
            perform_in(task)
        return content

    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(exports, "league", slow)
        perform_in(task)
    assert state_of(app, page) == (FileState.READY, 5, 5, TaskState.DONE)
    assert inspector.get(f"{page}/content").data == b"the first one's"


def test_a_file_that_cannot_be_made_says_so_and_may_be_asked_for_again(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(inspector)
    with monkeypatch.context() as patch:
        patch.setattr(exports, "_row", lambda *_: 1 / 0)
        make(app, page)
    assert state_of(app, page)[0] == FileState.FAILED
    assert "文件未能生成" in inspector.get(page).text
    assert inspector.get(f"{page}/content").location == page
    again = ask(inspector)
    assert again != page
    make(app, again)
    assert inspector.get(f"{again}/content").status_code == 200


def give_up(app: Flask, *pages: str) -> None:
    with app.app_context(), activate(relay_scope()) as session:
        dead = {"state": TaskState.DEAD, "finished_at": utcnow(), "error": "gave up"}
        session.execute(update(Task).where(Task.run_id.in_(map(id_of, pages))).values(**dead))
        session.commit()


def test_a_file_whose_task_was_given_up_does_not_seem_to_be_made_for_ever(app: Flask, inspector: Browser) -> None:
    page = ask(inspector)
    give_up(app, page)
    shown = inspector.get(page).text
    assert "文件未能生成" in shown and "hx-trigger" not in shown


SORTS = ("rank", "-rank", "name", "-name", "total")


def test_files_whose_tasks_were_given_up_are_made_anew_and_take_no_place(app: Flask, inspector: Browser) -> None:
    pages = [ask(inspector, sort=sort) for sort in SORTS]
    give_up(app, *pages)
    again = ask(inspector, sort=SORTS[0])
    assert again not in pages
    make(app, again)
    assert inspector.get(f"{again}/content").status_code == 200
    ask(inspector, sort="-total")
    with app.app_context(), activate(relay_scope()) as session:
        session.execute(update(Task).where(Task.run_id == id_of(pages[0])).values(state=TaskState.PENDING))
        session.commit()
    make(app, pages[0])  # as the operator has it tried again
    assert state_of(app, pages[0])[0] == FileState.OVER


def test_a_file_that_waited_past_its_time_is_made_anew(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(services, "KEPT", timedelta())
        overdue = ask(inspector)
    task = claim(app, overdue)
    with app.app_context():
        perform_in(task)
    assert state_of(app, overdue) == (FileState.WAITING, 0, 5, TaskState.DONE), "nobody could fetch it"
    again = ask(inspector)
    assert again != overdue
    assert state_of(app, overdue)[0] == FileState.OVER
    assert "已过时限" in inspector.get(overdue).text


def test_an_account_has_five_places_whatever_area_it_asks_for(
    app: Flask, place: Area, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", -1)
    wide = client(app, StaffRole.DISTRICT_INSPECTOR, CITY)
    answers, pages = [], []
    for area in (CITY, DISTRICT, STREET):
        for sort in SORTS[:3]:
            answer = wide.post(f"/areas/{area.code}/files", data={"format": "csv", "sort": sort})
            answers.append(answer.status_code)
            pages += [answer.location] if answer.location else []
    assert answers == [303] * services.MOST_WAITING + [429] * 4
    # Those of another area that are lost stand in nobody's way.
    give_up(app, *pages)
    assert wide.post(f"/areas/{STREET.code}/files", data={"format": "csv"}).status_code == 303


def test_of_many_files_the_oldest_is_kept_no_more_whatever_area_it_is_of(
    app: Flask, few: None, place: Area, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "MOST_KEPT", 2)
    monkeypatch.setattr(files, "AT_ONCE", -1)
    wide = client(app, StaffRole.DISTRICT_INSPECTOR, CITY)
    of_city = wide.post(f"/areas/{CITY.code}/files", data={"format": "csv"}).location
    with app.app_context():
        with activate(relay_scope()) as session:
            task = session.execute(
                update(Task).where(Task.run_id == id_of(of_city)).values(state=TaskState.CLAIMED).returning(Task.id)
            ).scalar_one()
            session.commit()
        perform_in(task)
    assert wide.get(f"{of_city}/content").status_code == 200
    pages = [ask(wide, sort=sort) for sort in SORTS[:2]]
    for page in pages:
        make(app, page)
    assert wide.get(f"{of_city}/content").location == of_city
    assert "已过时限" in wide.get(of_city).text
    assert [wide.get(f"{page}/content").status_code for page in pages] == [200, 200]
    assert "2 个" in wide.get(FILES).text


def test_what_takes_too_long_is_given_up(app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(session: Any, *_: Any) -> Any:
        session.execute(text("SELECT count(*) FROM generate_series(1, 2000000000)"))

    page = ask(inspector)
    task = claim(app, page)
    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(league_queries, "codes", endless)
        with TaskWorker.death_penalty_class(1, TaskWorker.job_timeout_class, job_id="x"):
            perform_in(task)
    assert state_of(app, page) == (FileState.TOO_LONG, 0, 5, TaskState.DONE)
    assert "用时过长" in inspector.get(page).text and "用时过长" in inspector.get(FILES).text
    again = ask(inspector)
    make(app, again)
    assert inspector.get(f"{again}/content").status_code == 200


def test_an_outage_is_the_relays_to_try_again(app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: Any, **__: Any) -> Any:
        raise psycopg.OperationalError("the server went away")

    page = ask(inspector)
    task = claim(app, page)
    with monkeypatch.context() as patch:
        patch.setattr(area_queries, "standing", gone)
        tasks.perform(app, task)
    assert state_of(app, page) == (FileState.WAITING, 0, 5, TaskState.CLAIMED)


# ---------------------------------------------------------------- its end


def test_when_its_time_is_over_it_cannot_be_fetched_and_the_night_deletes_it(
    app: Flask, inspector: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(services, "KEPT", timedelta())
        overdue = ask(inspector)
    make(app, overdue)
    kept = ask(inspector)
    make(app, kept)
    assert "已过时限" in inspector.get(overdue).text
    assert inspector.get(f"{overdue}/content").location == overdue
    assert "已过时限" in inspector.get(FILES).text
    now = utcnow()
    with app.app_context(), activate(relay_scope()) as session:
        files.erase_overdue(session, Occasion(now, now))
        session.commit()
    assert inspector.get(overdue).status_code == 404
    assert inspector.get(f"{kept}/content").status_code == 200


def test_a_file_that_was_deleted_before_its_turn_is_not_made(app: Flask, inspector: Browser) -> None:
    page = ask(inspector)
    task = claim(app, page)
    later = utcnow() + services.KEPT
    with app.app_context(), activate(relay_scope()) as session:
        files.erase_overdue(session, Occasion(later, later))
        session.commit()
    with app.app_context():
        perform_in(task)
        with activate(relay_scope()) as session:
            assert session.execute(select(Task.state).where(Task.id == task)).scalar_one() == TaskState.DONE
    assert inspector.get(page).status_code == 404
