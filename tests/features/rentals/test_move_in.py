"""A move-in in one form: what is new is entered together, or nothing is."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.audit.models import AuditAction, AuditEntry
from app.clock import today
from app.declare.register import registers
from app.features.rentals import move_in_views
from app.records.models import Draft
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk, controls, id_number
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

BUILDINGS, UNITS, LANDLORDS, TENANCIES = (
    registers()[key] for key in ("buildings", "rental-units", "landlords", "tenancies")
)
TABLES = (BUILDINGS, UNITS, LANDLORDS, TENANCIES)
_number = iter(range(500_000, 600_000))


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    home = new_community(app)
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(home)), home)


@pytest.fixture
def lead(app: Flask, clerk: Clerk) -> tuple[Clerk, str, str]:
    """A building lead, a dwelling in the own building and one in another."""
    leads = registers()["building-leads"]
    own, other = clerk.enter(BUILDINGS), clerk.enter(BUILDINGS)
    person = client(app, StaffRole.BUILDING_LEAD, Area.of_community(clerk.community))
    form = clerk.browser.get(clerk.address(leads, "new")).text
    for account in re.findall(r'<option[^>]*value="([0-9a-f-]{36})"[^>]*>测试人员', form):
        clerk.enter(leads, building_id=own, account_id=account)
    units = [clerk.enter(UNITS, building_id=building, landlord_id="") for building in (own, other)]
    return Clerk(person, clerk.community), units[0], units[1]


def path(clerk: Clerk) -> str:
    return f"/communities/{clerk.community}/move-in"


def opened(clerk: Clerk, query: str = "") -> dict[str, str]:
    page = clerk.browser.get(path(clerk) + query)
    assert page.status_code == 200
    return controls(page.text)


def send(clerk: Clerk, data: dict[str, str]) -> TestResponse:
    return clerk.browser.post(path(clerk), data=data)


def tenant(number: int, **given: str) -> dict[str, str]:
    unique = next(_number)
    filled = {"tenant_name": f"租客{unique}", "phone": "13812345678", "id_number": id_number(unique % 28000)}
    filled |= {"identity_check": "police", "occupation": "student", "use_matches": "yes", "children": "1"}
    return {f"tenant{number}-{name}": text for name, text in (filled | given).items()}


def everything_new() -> dict[str, str]:
    unique = next(_number)
    return {
        "building-name": f"新{unique}号楼",
        "building-staircases": "2",
        "building-households": "40",
        "building-occupied_from": "2001-05-01",
        "unit-unit_no": "301",
        "unit-declared_use": "residence",
        "landlord-name": f"房东{unique}",
        "landlord-kind": "person",
        "landlord-phone": "13987654321",
        "landlord-id_number": id_number(unique % 28000),
    }


def counts(app: Flask, clerk: Clerk) -> list[int]:
    with app.app_context(), activate(community_scope(clerk.community, "test")) as session:
        models = [*(register.model for register in TABLES), AuditEntry]
        return [session.execute(select(func.count()).select_from(model)).scalar_one() for model in models]


def test_everything_is_new(app: Flask, clerk: Clerk) -> None:
    data = opened(clerk) | everything_new() | tenant(0) | tenant(1)
    before = counts(app, clerk)
    answer = send(clerk, data)
    assert answer.status_code == 303, answer.text
    assert answer.location == clerk.address(UNITS, data["unit-id"])
    after = counts(app, clerk)
    assert [new - old for new, old in zip(after, before, strict=True)] == [1, 1, 1, 2, 5]
    with app.app_context(), activate(community_scope(clerk.community, "test")) as session:
        unit = session.get_one(UNITS.model, (clerk.community, uuid.UUID(data["unit-id"])))
        assert (str(unit.building_id), str(unit.landlord_id)) == (data["building-id"], data["landlord-id"])  # type: ignore[attr-defined]
        living = session.execute(select(TENANCIES.model).where(TENANCIES.model.rental_unit_id == unit.id))  # type: ignore[attr-defined]
        assert {(row.starts_on, row.start_entered_on) for row in living.scalars()} == {(today(), today())}
        made = select(AuditEntry.action).where(AuditEntry.record_id == unit.id)
        assert list(session.execute(made).scalars()) == [AuditAction.CREATED]
    page = clerk.browser.get(answer.location).text
    assert data["tenant0-tenant_name"] not in page
    # Sent twice it is the same move-in.
    assert send(clerk, data).status_code == 303
    assert counts(app, clerk) == after


def test_into_a_dwelling_on_file_whose_landlord_becomes_known(app: Flask, clerk: Clerk) -> None:
    unit = clerk.enter(UNITS, landlord_id="")
    landlord = clerk.enter(LANDLORDS)
    before = counts(app, clerk)
    data = opened(clerk, f"?rental_unit_id={unit}") | tenant(0) | {"landlord_id": landlord}
    assert data["rental_unit_id"] == unit
    assert send(clerk, data).status_code == 303
    after = counts(app, clerk)
    assert [new - old for new, old in zip(after, before, strict=True)] == [0, 0, 0, 1, 2]
    assert landlord in clerk.browser.get(clerk.address(UNITS, unit)).text
    other = clerk.enter(LANDLORDS)
    refused = send(clerk, opened(clerk) | tenant(0) | {"rental_unit_id": unit, "landlord_id": other})
    assert refused.status_code == 422
    assert 'id="landlord_id-error"' in refused.text


def test_what_is_wrong_is_at_the_field_and_nothing_is_half_written(app: Flask, clerk: Clerk) -> None:
    unit, building = clerk.enter(UNITS), clerk.enter(BUILDINGS)
    new = everything_new()
    begun = counts(app, clerk)
    cases: list[tuple[dict[str, str], str]] = [
        (new | tenant(0, tenant_name=""), "tenant0-tenant_name"),
        (new | tenant(0) | tenant(1, id_number="123"), "tenant1-id_number"),
        (new | tenant(0) | {"tenant2-phone": "13800000000"}, "tenant2-tenant_name"),
        (new | tenant(0) | {"building-staircases": "三"}, "building-staircases"),
        (new | tenant(0) | {"landlord-phone": "12"}, "landlord-phone"),
        (new | tenant(0) | {"unit-unit_no": "", "unit-declared_use": "office"}, "unit-unit_no"),
        (new | tenant(0) | {"building_id": building}, "building_id"),
        (new | tenant(0) | {"rental_unit_id": unit}, "rental_unit_id"),
        (tenant(0) | {"rental_unit_id": unit, "building_id": building}, "rental_unit_id"),
        (tenant(0) | {"rental_unit_id": str(uuid.uuid4())}, "rental_unit_id"),
        (tenant(0) | {"rental_unit_id": unit, "starts_on": "昨天"}, "starts_on"),
        (tenant(0) | {"rental_unit_id": unit, "starts_on": ""}, "starts_on"),
        (tenant(0) | {"rental_unit_id": unit, "start_known_on": "2020-01-01"}, "start_known_on"),
        (tenant(0) | {"unit-unit_no": "5"}, "building_id"),
        (tenant(0) | {"unit-unit_no": "5", "building_id": building, "landlord_id": str(uuid.uuid4())}, "landlord_id"),
        (tenant(0), "rental_unit_id"),
    ]
    for given, field in cases:
        answer = send(clerk, opened(clerk) | given)
        assert answer.status_code == 422, field
        assert f'id="{field}-error"' in answer.text, field
        back = controls(answer.text)
        for name, text in given.items():
            if name not in ("rental_unit_id", "building_id", "landlord_id"):
                assert back[name] == text, (field, name)
    assert counts(app, clerk) == begun
    assert send(clerk, opened(clerk) | new | tenant(0) | {"unit-id": "x"}).status_code == 400


def test_another_communitys_rows_cannot_be_chosen(app: Flask, clerk: Clerk) -> None:
    elsewhere = new_community(app)
    theirs = Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(elsewhere)), elsewhere)
    unit, building, landlord = theirs.enter(UNITS), theirs.enter(BUILDINGS), theirs.enter(LANDLORDS)
    before = counts(app, clerk)
    new_unit = {"unit-unit_no": "5", "building_id": clerk.enter(BUILDINGS)}
    for given, field in (
        ({"rental_unit_id": unit}, "rental_unit_id"),
        ({"unit-unit_no": "5", "building_id": building}, "building_id"),
        (new_unit | {"landlord_id": landlord}, "landlord_id"),
    ):
        answer = send(clerk, opened(clerk) | tenant(0) | given)
        assert answer.status_code == 422
        assert f'id="{field}-error"' in answer.text
    assert counts(app, clerk)[1:4] == before[1:4]


def test_somebody_who_lives_there_already_is_asked_about(app: Flask, clerk: Clerk) -> None:
    unit = clerk.enter(UNITS)
    data = opened(clerk) | tenant(0) | {"rental_unit_id": unit}
    assert send(clerk, data).status_code == 303
    again = opened(clerk) | {name: text for name, text in data.items() if name.startswith("tenant0-")}
    again |= {"rental_unit_id": unit, "tenant0-id": str(uuid.uuid4())}
    before = counts(app, clerk)
    answer = send(clerk, again)
    assert answer.status_code == 422
    assert clerk.address(TENANCIES, data["tenant0-id"]) in answer.text
    assert counts(app, clerk) == before
    assert send(clerk, controls(answer.text) | {"rental_unit_id": unit, "anyway": "yes"}).status_code == 303


def test_a_draft_of_a_move_in(app: Flask, clerk: Clerk) -> None:
    data = opened(clerk) | {"tenant0-tenant_name": "打了一半"}
    draft = clerk.address(TENANCIES, "drafts") + f"?page=move-in&row={data['tenant0-id']}"
    assert clerk.browser.post(draft, data=data, headers={"Accept": "application/json"}).status_code == 200
    continued = f"{path(clerk)}?draft={data['tenant0-id']}"
    assert continued in clerk.browser.get(path(clerk)).text
    assert 'name="rental_unit_id"' in clerk.browser.get(continued).text
    form = opened(clerk, f"?draft={data['tenant0-id']}")
    assert form["tenant0-tenant_name"] == "打了一半"
    assert send(clerk, form | tenant(0) | {"rental_unit_id": clerk.enter(UNITS)}).status_code == 303
    with app.app_context(), activate(community_scope(clerk.community, "test")) as session:
        assert session.execute(select(func.count()).select_from(Draft)).scalar_one() == 0


def test_a_building_lead_enters_tenants_of_the_own_building_only(
    app: Flask, clerk: Clerk, lead: tuple[Clerk, str, str]
) -> None:
    person, mine, theirs = lead
    page = person.browser.get(path(person)).text
    assert mine in page
    assert theirs not in page
    for name in ("building-name", "unit-unit_no", "landlord-name", "landlord_id"):
        assert f'name="{name}"' not in page
    assert send(person, opened(person) | tenant(0) | {"rental_unit_id": mine}).status_code == 303
    before = counts(app, clerk)
    assert send(person, opened(person) | tenant(0) | {"rental_unit_id": theirs}).status_code == 422
    # What the page does not offer is not taken from elsewhere either.
    assert send(person, opened(person) | everything_new() | tenant(0)).status_code == 422
    assert counts(app, clerk) == before


def test_who_may_enter_a_move_in(app: Flask, clerk: Clerk) -> None:
    address = path(clerk)
    assert browser(app).get(address).status_code == 303
    neighbour = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(new_community(app)))
    assert neighbour.get(address).status_code == 404
    assert neighbour.post(address).status_code == 404
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990101"))
    assert inspector.get(address).status_code == 403
    assert inspector.post(address).status_code == 403
    assert address not in inspector.get(clerk.address(TENANCIES)).text
    assert address in clerk.browser.get(clerk.address(TENANCIES)).text


def test_another_tenant_is_asked_for_where_there_is_one(app: Flask, clerk: Clerk) -> None:
    form = opened(clerk)
    assert {name for name in form if name.endswith("-id")} >= {"tenant0-id", "tenant1-id"}
    assert "tenant2-id" not in form
    unit = clerk.enter(UNITS)
    typed = form | {"rental_unit_id": unit} | tenant(0) | tenant(1)
    for number in range(2, 6):
        answer = send(clerk, typed | {"search": "tenants"})
        assert answer.status_code == 200
        back = controls(answer.text)
        assert {name: back[name] for name in typed if name in back and name != "csrf_token"} == {
            name: text for name, text in typed.items() if name in back and name != "csrf_token"
        }
        assert back[f"tenant{number}-children"] == "0"
        assert f"tenant{number + 1}-id" not in back
        typed = back | tenant(number)
    assert 'value="tenants"' not in answer.text, "six are the most"

    def living_there() -> int:
        column = TENANCIES.model.rental_unit_id  # type: ignore[attr-defined]
        with app.app_context(), activate(community_scope(clerk.community, "test")) as session:
            of_unit = select(func.count()).select_from(TENANCIES.model).where(column == uuid.UUID(unit))
            return session.execute(of_unit).scalar_one()

    assert living_there() == 0, "asking for room saves nothing"
    assert send(clerk, typed).status_code == 303
    assert living_there() == 6


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_a_blank_part_is_drawn_as_any_other(clerk: Clerk, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """It is kept between forms: whatever stands in it has to be what would be drawn of this one."""
    data, second, headers = opened(clerk), tenant(1), {"Accept-Language": language}

    def pages() -> list[str]:
        answers = [clerk.browser.get(path(clerk), headers=headers)]
        for more in ({}, {"search": "tenants"}, second, {"unit-unit_no": "301"}, {"landlord-kind": "company"}):
            answers.append(clerk.browser.post(path(clerk), data=data | more, headers=headers))
        ids = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|(?<=csrf_token\" value=\")[^\"]+")
        return [ids.sub("", answer.text) for answer in answers]

    pages()
    kept = pages()
    monkeypatch.setattr(move_in_views, "_fields", move_in_views._drawn)
    assert pages() == kept


def test_what_was_typed_into_a_part_is_in_no_other_form(clerk: Clerk) -> None:
    """Also where it does not tell that the part is used."""
    typed = {"landlord-kind": "company", "tenant1-children": "17", "unit-max_occupants": " "}
    page = send(clerk, opened(clerk) | typed).text
    assert controls(page)["tenant1-children"] == "17" and controls(page)["landlord-kind"] == "company"
    fresh = opened(clerk)
    assert (fresh["tenant1-children"], fresh["landlord-kind"]) == ("0", "person")
