"""A person asks for a copy, a correction, a deletion: found by keyed hash, handed over, erased; and who may do so."""

from __future__ import annotations

import io
import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select
from sqlalchemy.orm import undefer_group
from stdnum.cn import ric

from app.audit.models import AuditAction, AuditEntry
from app.clock import today
from app.declare.register import registers
from app.declare.todo import todos
from app.documents.models import Erasure
from app.features.rentals.models import Landlord, Tenancy
from app.migrations import admin_url
from app.protection.models import DataRequest, RequestOutcome
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import add, new_community
from tests.records.clerk import Clerk
from tests.signing_in import Browser, browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings

HOME, NEIGHBOUR = 990607001001, 990607001002
NAME, PHONE = "绝密某", "13912345678"
ID_NUMBER = "44030819990110151" + ric.calc_check_digit("440308199901101510")


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME, "本社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Clerk:
    new_community(app, NEIGHBOUR, "邻社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


def ask(clerk: Clerk, kind: str, name: str = NAME) -> str:
    """Enter a request that is not answered yet."""
    blank = {"outcome": "", "ground": "", "answered_on": ""}
    return clerk.enter(registers()["data-requests"], kind=kind, name=name, phone=PHONE, **blank)


@pytest.fixture(scope="module")
def second(app: Flask, clerk: Clerk) -> Browser:
    """The other administrator."""
    return client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME), "周主任")


def page_of(clerk: Clerk, request_id: str, what: str = "records") -> str:
    return f"/communities/{clerk.community}/data-requests/{request_id}/{what}"


def rows(app: Flask, model: type[Any], community: int = HOME) -> list[Any]:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        found = (
            session.execute(select(model).options(undefer_group("personal"), undefer_group("inner"))).scalars().all()
        )
        session.expunge_all()
        return list(found)


@pytest.fixture(scope="module")
def held(clerk: Clerk, neighbour: Clerk) -> dict[str, str]:
    """What the community holds of the person, of a namesake, and what the neighbour holds of the same person."""
    every = registers()
    tenant = {"tenant_name": NAME, "phone": PHONE, "id_number": ID_NUMBER}
    landlord = clerk.enter(every["landlords"], name=NAME, phone=PHONE, id_number="")
    clerk.enter(every["rental-units"], landlord_id=landlord, unit_no="独一无二的门牌")
    neighbour.enter(every["tenancies"], **tenant)
    return {
        "tenancies": clerk.enter(every["tenancies"], **tenant),
        "landlords": landlord,
        "outbound-residents": clerk.enter(every["outbound-residents"], name="另有其人"),
    }


def found(page: str) -> set[str]:
    return set(re.findall(r'name="rows" value="([^"]+)"', page))


def test_the_person_is_found_in_every_register_of_this_community_only(clerk: Clerk, held: dict[str, str]) -> None:
    asked = ask(clerk, "access")
    before = clerk.browser.get(page_of(clerk, asked))
    assert before.status_code == 200 and not found(before.text)
    answer = clerk.browser.post(page_of(clerk, asked), data={"id_number": ID_NUMBER.lower()})
    assert answer.headers["Cache-Control"] == "no-store"
    assert {key for key in found(answer.text) if not key.startswith("data-requests")} == {
        f"tenancies:{held['tenancies']}",
        f"landlords:{held['landlords']}",
    }
    # Masked, and the identity number is nowhere: not in the page, not in an address.
    for secret in (NAME, PHONE, ID_NUMBER, ID_NUMBER.lower()):
        assert secret not in answer.text
    assert "绝**" in answer.text


def test_a_wrong_identity_number_is_said_at_the_field(clerk: Clerk, held: dict[str, str]) -> None:
    answer = clerk.browser.post(page_of(clerk, ask(clerk, "access")), data={"id_number": "11010519491231002Y"})
    assert answer.status_code == 422
    assert "form-error" in answer.text


def test_nobody_is_found_under_another_name(clerk: Clerk, held: dict[str, str]) -> None:
    name = f"查无此人{uuid.uuid4().hex[:6]}"
    blank = {"outcome": "", "ground": "", "answered_on": "", "phone": ""}
    asked = clerk.enter(registers()["data-requests"], kind="access", name=name, **blank)
    answer = clerk.browser.post(page_of(clerk, asked), data={"id_number": ""})
    assert answer.status_code == 200 and not found(answer.text)


def test_the_copy_holds_everything_in_full_and_is_kept_in_the_trail(
    app: Flask, clerk: Clerk, second: Browser, held: dict[str, str]
) -> None:
    asked = ask(clerk, "access")
    keys = [f"tenancies:{held['tenancies']}", f"landlords:{held['landlords']}"]
    nothing = clerk.browser.post(page_of(clerk, asked, "copy"), data={})
    assert nothing.status_code == 422
    assert set(keys) <= found(nothing.text), "what was found is not lost"
    request = clerk.browser.post(page_of(clerk, asked, "copy"), data={"rows": keys})
    assert request.status_code == 303
    for visitor in (clerk.browser, second):
        page = visitor.get(request.location).text
        assert NAME not in page and PHONE not in page
    assert clerk.browser.post(f"{request.location}/file").status_code == 409, "nobody has approved it"
    assert second.post(f"{request.location}/approve").status_code == 303
    answer = clerk.browser.post(f"{request.location}/file")
    assert answer.status_code == 200
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.data))
    text = {name: str(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names}
    everything = "".join(text.values())
    for value in (NAME, PHONE, ID_NUMBER, "独一无二的门牌", "周主任"):
        assert value in everything
    assert "另有其人" not in everything
    entry = next(e for e in rows(app, AuditEntry) if e.action is AuditAction.EXPORTED and str(e.record_id) == asked)
    assert entry.changes == {"rows": 2, "approved_by": "周主任", "personal": True}
    # The history of the request shows it too, and does not stumble over what is of no field.
    assert clerk.browser.get(clerk.address(registers()["data-requests"], asked)).status_code == 200


def test_one_administrator_alone_makes_no_copy(app: Flask) -> None:
    code = new_community(app)
    only = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code)), code)
    asked = ask(only, "access")
    row = only.enter(registers()["tenancies"], tenant_name=NAME, phone=PHONE)
    keys = [f"tenancies:{row}"]
    answer = only.browser.post(page_of(only, asked, "copy"), data={"rows": keys})
    assert answer.status_code == 422
    assert "第二名管理员" in answer.text
    assert answer.text.count(" checked>") == 2, "what was chosen is not lost (the other one is the keyboard's)"


def test_a_copy_takes_no_row_of_another_community(
    app: Flask, clerk: Clerk, neighbour: Clerk, held: dict[str, str]
) -> None:
    [theirs] = rows(app, Tenancy, NEIGHBOUR)
    asked = ask(clerk, "deletion")
    data = {"rows": [f"tenancies:{theirs.id}"]}
    assert clerk.browser.post(page_of(clerk, asked, "copy"), data=data).status_code == 422
    gone = clerk.browser.post(page_of(clerk, asked, "erase"), data={"row": f"tenancies:{theirs.id}"})
    assert gone.status_code == 404
    assert rows(app, Tenancy, NEIGHBOUR)[0].tenant_name == NAME


def test_what_the_law_wants_kept_is_not_erased_and_the_reason_is_said(
    app: Flask, clerk: Clerk, held: dict[str, str]
) -> None:
    asked = ask(clerk, "deletion")
    for key in ("tenancies", "landlords"):
        answer = clerk.browser.post(page_of(clerk, asked, "erase"), data={"row": f"{key}:{held[key]}"})
        assert answer.status_code == 303
    assert "flash-danger" in clerk.browser.get(answer.location).text
    assert NAME in {row.tenant_name for row in rows(app, Tenancy)}
    assert NAME in {row.name for row in rows(app, Landlord)}
    page = clerk.browser.post(page_of(clerk, asked), data={"id_number": ID_NUMBER}).text
    assert "tone-mend" in page


def test_what_may_go_goes_at_once(app: Flask, settings: Settings, clerk: Clerk) -> None:
    register = registers()["outbound-residents"]
    name = f"离开者{uuid.uuid4().hex[:6]}"
    row = clerk.enter(register, name=name)
    asked = ask(clerk, "deletion", name)
    page = clerk.browser.post(page_of(clerk, asked), data={"id_number": ""}).text
    assert f"outbound-residents:{row}" in found(page)
    erased = clerk.browser.post(page_of(clerk, asked, "erase"), data={"row": f"outbound-residents:{row}"})
    assert erased.status_code == 303
    with psycopg.connect(admin_url(settings)) as superuser:
        assert superuser.execute("SELECT 1 FROM outbound_residents WHERE id = %s", [row]).fetchall() == []
    entry = next(e for e in rows(app, AuditEntry) if str(e.record_id) == row and e.action is AuditAction.ERASED)
    assert entry.reason and name not in str(entry.changes)
    log = next(e for e in rows(app, Erasure) if str(e.record_id) == row)
    assert log.erased_on == today()


def test_a_tenancy_that_ended_is_blanked_and_its_page_still_stands(app: Flask, clerk: Clerk) -> None:
    register = registers()["tenancies"]
    name = f"已搬走{uuid.uuid4().hex[:6]}"
    row = clerk.enter(register, tenant_name=name)
    assert (
        clerk.browser.post(
            clerk.address(register, row, "end"), data={"day": today().isoformat(), "version": "1"}
        ).status_code
        == 303
    )
    asked = ask(clerk, "deletion", name)
    clerk.browser.post(page_of(clerk, asked, "erase"), data={"row": f"tenancies:{row}"})
    blanked = next(each for each in rows(app, Tenancy) if str(each.id) == row)
    assert (blanked.tenant_name, blanked.phone, blanked.id_number_index) == (None, None, None)
    for path in (clerk.address(register, row), clerk.address(register) + "?state=all"):
        assert clerk.browser.get(path).status_code == 200
    assert "（已删除）" in clerk.browser.get(clerk.address(register) + "?state=all").text or "(erased)"


def test_only_a_request_for_deletion_deletes(clerk: Clerk, held: dict[str, str]) -> None:
    row = {"row": f"outbound-residents:{held['outbound-residents']}"}
    assert clerk.browser.post(page_of(clerk, ask(clerk, "access"), "erase"), data=row).status_code == 409


def test_the_deadline_is_the_systems_and_an_answer_needs_an_outcome(app: Flask, clerk: Clerk) -> None:
    register = registers()["data-requests"]
    received = today() - timedelta(days=12)
    blank = {"outcome": "", "ground": "", "answered_on": "", "received_on": received.isoformat()}
    row = clerk.enter(register, **blank)
    stored = next(each for each in rows(app, DataRequest) if str(each.id) == row)
    assert stored.due_on == received + timedelta(days=15)
    half = clerk.valid(register, **blank) | {"outcome": "refused", "answered_on": today().isoformat()}
    assert clerk.send(register, half).status_code == 422  # why?
    half = clerk.valid(register, **blank) | {"outcome": "fulfilled"}
    assert clerk.send(register, half).status_code == 422  # when?
    # It is to be done until it is answered.
    todo = next(each for each in todos() if each.key == "data-requests")

    def waiting() -> set[str]:
        with app.app_context(), activate(community_scope(HOME, "test")) as session:
            return {str(found.row_id) for found in session.execute(todo.rows(today()))}

    assert row in waiting()
    assert clerk.browser.post(clerk.address(register, row, "do", "fulfilled")).status_code == 303
    stored = next(each for each in rows(app, DataRequest) if str(each.id) == row)
    assert (stored.answered_on, stored.outcome) == (today(), RequestOutcome.FULFILLED)
    assert row not in waiting()


def test_what_could_not_be_erased_is_to_be_done(app: Flask, clerk: Clerk) -> None:
    stuck = Erasure(record_table="tenancies", record_id=uuid.uuid4(), retention_on=today() - timedelta(days=3))
    add(app, HOME, stuck)
    found = {}
    for todo in todos():
        if todo.key.startswith("retention-"):
            with app.app_context(), activate(community_scope(HOME, "test")) as session:
                found[todo.register] = session.execute(todo.rows(today())).all()
    assert len(found["tenancies"]) == 1 and not found["landlords"]


@pytest.mark.parametrize("what", ["records", "copy", "erase"])
def test_who_may_come_in(app: Flask, clerk: Clerk, neighbour: Clerk, what: str) -> None:
    path = page_of(clerk, ask(clerk, "deletion"), what)
    assert neighbour.browser.post(path).status_code == 404
    for role, code in (
        (StaffRole.BUILDING_LEAD, str(HOME)),
        (StaffRole.STREET_OFFICER, "990607001"),
        (StaffRole.DISTRICT_INSPECTOR, "990607"),
    ):
        assert client(app, role, Area.parse(code)).post(path).status_code == 403, role
    stranger = browser(app)
    assert stranger.post(path).status_code == 303
    theirs = page_of(neighbour, ask(neighbour, "deletion"), what).replace(str(NEIGHBOUR), str(HOME))
    assert clerk.browser.post(theirs).status_code == 404
