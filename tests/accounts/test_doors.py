"""The doors of tenants.web seen from a browser: which scope a request gets, and which requests get none."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, select

from app.accounts import queries, services
from app.clock import today
from tenants import provisioning
from tenants.area import Area
from tenants.models import CommunityStatus, StaffRole
from tenants.outbox import OutboxNote
from tenants.roles import Role
from tenants.scope import Scope, accounts_scope, peek_scope
from tenants.session import activate, db
from tests import factories, signing_in
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

STREET = Area.parse("990101001")


@pytest.fixture
def community(doors: Flask) -> Area:
    return Area.of_community(factories.new_community(doors))


def topics(app: Flask, community: Area) -> list[str]:
    """What the ``write`` view left behind in this community (the notes of provisioning aside)."""
    with app.app_context(), activate(Scope(Role.RELAY, community, "test")) as session:
        found = session.execute(select(OutboxNote.topic).where(OutboxNote.topic != "evaluate")).scalars()
        return sorted(found)


@contextmanager
def counted(app: Flask, what: str) -> Iterator[list[str]]:
    """The statements or commits that reach PostgreSQL inside the block."""
    seen: list[str] = []

    def statement(connection: Any, cursor: Any, text: str, *rest: Any) -> None:
        seen.append(text)

    def commit(connection: Any) -> None:
        seen.append("COMMIT")

    hook, listener = ("commit", commit) if what == "commit" else ("before_cursor_execute", statement)
    with app.app_context():
        engines = list(db.engines.values())
    for engine in engines:
        event.listen(engine, hook, listener)
    try:
        yield seen
    finally:
        for engine in engines:
            event.remove(engine, hook, listener)


@pytest.mark.parametrize(
    ("role", "held", "expected"),
    [
        (StaffRole.OPERATOR, "990101", Role.OPERATOR),
        (StaffRole.DISTRICT_INSPECTOR, "990101", Role.INSPECTOR),
        (StaffRole.STREET_OFFICER, "990101001", Role.STREET),
        (StaffRole.COMMUNITY_ADMIN, "990101001001", Role.COMMUNITY),
        (StaffRole.BUILDING_LEAD, "990101001001", Role.COMMUNITY),
    ],
)
def test_the_scope_is_the_urls_area_under_the_memberships_database_role(
    doors: Flask, role: StaffRole, held: str, expected: Role
) -> None:
    visitor = signing_in.client(doors, role, Area.parse(held))
    answer = visitor.get("/rooms/990101001001")
    assert answer.json is not None
    assert answer.json["role"] == expected
    assert answer.json["area"] == answer.json["url"] == "990101001001"  # narrow, however wide the membership
    assert answer.json["membership"] == role
    assert uuid.UUID(answer.json["actor"])


@pytest.mark.parametrize(
    ("role", "held", "asked"),
    [
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT, "990102"),
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT, "9901"),
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT, "990102001001"),
        (StaffRole.OPERATOR, DISTRICT, "99"),
        (StaffRole.STREET_OFFICER, STREET, "990101"),
        (StaffRole.STREET_OFFICER, STREET, "990101002"),
        (StaffRole.STREET_OFFICER, STREET, "990101002001"),
        (StaffRole.COMMUNITY_ADMIN, Area.parse("990101001001"), "990101001"),
        (StaffRole.COMMUNITY_ADMIN, Area.parse("990101001001"), "990101001002"),
        (StaffRole.BUILDING_LEAD, Area.parse("990101001001"), "990101001002"),
    ],
)
def test_a_foreign_area_is_not_found(doors: Flask, role: StaffRole, held: Area, asked: str) -> None:
    visitor = signing_in.client(doors, role, held)
    assert visitor.get(f"/rooms/{asked}").status_code == 404
    # Also where the role would be wrong: a 403 would tell that there is something.
    assert visitor.get(f"/rooms/{asked}/inspect").status_code == 404
    assert visitor.post(f"/rooms/{asked}/write/x").status_code == 404


@pytest.mark.parametrize(
    ("role", "held"),
    [
        (StaffRole.OPERATOR, "990101"),
        (StaffRole.STREET_OFFICER, "990101001"),
        (StaffRole.COMMUNITY_ADMIN, "990101001001"),
        (StaffRole.BUILDING_LEAD, "990101001001"),
    ],
)
def test_a_known_area_with_the_wrong_role_is_forbidden(doors: Flask, role: StaffRole, held: str) -> None:
    visitor = signing_in.client(doors, role, Area.parse(held))
    assert visitor.get("/rooms/990101001001/inspect").status_code == 403


@pytest.mark.parametrize(
    "code",
    [
        "9",
        "990",
        "99010",
        "9901010010",
        "99010100100",
        "9901010010011",
        "012345",
        "990101000000",
        "990101001000",
        "abc",
        "990101%20",
        "99010１",
        "all",
        "-990101",
        "0",
    ],
)
def test_what_is_no_area_code_is_no_page(doors: Flask, code: str) -> None:
    visitor = signing_in.client(doors, StaffRole.OPERATOR, Area.parse("all"))
    assert visitor.get(f"/rooms/{code}").status_code == 404


@pytest.mark.parametrize("code", ["99", "9901", "990101", "990101001", "990101001001"])
def test_an_area_can_be_of_every_level(doors: Flask, code: str) -> None:
    visitor = signing_in.client(doors, StaffRole.OPERATOR, Area.parse("all"))
    assert visitor.get(f"/rooms/{code}").json["area"] == code  # type: ignore[index]
    with doors.test_request_context():
        assert doors.url_for("rooms.look", area=Area.parse(code)) == f"/rooms/{code}"
        assert doors.url_for("rooms.look", area=code) == f"/rooms/{code}"
        assert doors.url_for("rooms.look", area=int(code)) == f"/rooms/{code}"


def test_a_view_for_one_level_is_not_there_on_others(doors: Flask) -> None:
    visitor = signing_in.client(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    assert visitor.get("/rooms/990101001/street-only").status_code == 200
    assert visitor.get("/rooms/990101/street-only").status_code == 404
    assert visitor.get("/rooms/990101001001/street-only").status_code == 404


def test_without_an_area_in_the_url_the_scope_is_the_memberships_area(doors: Flask) -> None:
    assert signing_in.client(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT).get("/rooms/own").text == "990101"
    assert signing_in.client(doors, StaffRole.STREET_OFFICER, STREET).get("/rooms/own").status_code == 403


def test_public_and_signed_in_views_have_no_scope_and_reach_no_rows(doors: Flask) -> None:
    visitor = signing_in.client(doors, StaffRole.OPERATOR, DISTRICT)
    assert visitor.get("/rooms/scope").text == "None"
    assert visitor.get("/rooms/me").text == "None"
    assert visitor.get("/rooms/reach").status_code == 500
    assert peek_scope() is None


def test_a_request_inside_another_scope_is_refused(doors: Flask) -> None:
    """A scope that a test or a job left active must not become the request's."""
    visitor = signing_in.client(doors, StaffRole.OPERATOR, DISTRICT)
    with doors.app_context(), activate(factories.inspector()):
        assert visitor.get("/rooms/990101").status_code == 500


def test_a_view_registered_without_a_declaration_is_refused_when_called(settings: Any) -> None:
    from app import create_app

    app = create_app(settings, {"TESTING": True, "PROPAGATE_EXCEPTIONS": False})
    app.add_url_rule("/late", "late", lambda: "everything")
    assert app.test_client().get("/late").status_code == 500


def test_nobody_signed_in_is_sent_to_sign_in(doors: Flask) -> None:
    visitor = signing_in.browser(doors)
    assert visitor.get("/rooms/990101?q=1").location == "/sign-in?next=/rooms/990101?q%3D1"
    # What was to be sent is lost, so the way leads back to the page it came from, if that is one of ours.
    ours = {"Referer": "http://localhost/rooms/990101?q=1"}
    assert visitor.post("/rooms/990101/write/x", headers=ours).location == "/sign-in?next=/rooms/990101?q%3D1"
    foreign = {"Referer": "http://evil.example/rooms/990101"}
    assert visitor.post("/rooms/990101/write/x", headers=foreign).location == "/sign-in"


def test_htmx_is_told_to_load_the_sign_in_page_as_a_whole(doors: Flask) -> None:
    answer = signing_in.browser(doors).get("/rooms/990101", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"] == "/sign-in?next=/rooms/990101"
    assert answer.text == ""


def test_head_and_options_give_nothing_away(doors: Flask, community: Area) -> None:
    stranger = signing_in.browser(doors)
    assert stranger.head(f"/rooms/{community}").status_code == 303
    options = stranger.options(f"/rooms/{community}/write/x")
    assert (options.status_code, options.text) == (200, "")
    visitor = signing_in.client(doors, StaffRole.OPERATOR, DISTRICT)
    head = visitor.head(f"/rooms/{community}")
    assert (head.status_code, head.text) == (200, "")
    assert visitor.head("/rooms/990102").status_code == 404
    assert visitor.head(f"/rooms/{community}/write/x").status_code == 200
    assert topics(doors, community) == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_what_an_unsafe_method_writes_is_committed(doors: Flask, community: Area, method: str) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    assert visitor.open(f"/rooms/{community}/write/{method}", method=method).status_code == 200
    assert topics(doors, community) == [method]


def test_a_get_never_writes(doors: Flask, community: Area) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    assert visitor.get(f"/rooms/{community}/write/x").text == "written"
    assert topics(doors, community) == []


@pytest.mark.parametrize(("topic", "status"), [("refuse", 409), ("reject", 422), ("break", 500)])
def test_what_a_failed_request_wrote_is_rolled_back(doors: Flask, community: Area, topic: str, status: int) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    assert visitor.post(f"/rooms/{community}/write/{topic}").status_code == status
    assert visitor.post(f"/rooms/{community}/write/after").status_code == 200
    assert topics(doors, community) == ["after"]


def test_a_request_commits_once(doors: Flask, community: Area) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    headers = {"X-CSRFToken": visitor.csrf_token()}
    with counted(doors, "commit") as commits:
        assert visitor.post(f"/rooms/{community}/write/x", headers=headers, csrf=False).status_code == 200
    assert commits == ["COMMIT"]
    with counted(doors, "commit") as commits:
        visitor.get(f"/rooms/{community}/write/x")
    assert commits == []


def test_entering_costs_two_statements(doors: Flask, community: Area) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    with counted(doors, "statement") as statements:
        assert visitor.get(f"/rooms/{community}").status_code == 200
    assert len(statements) == 2, statements
    stranger = signing_in.browser(doors)
    with counted(doors, "statement") as statements:
        stranger.get(f"/rooms/{community}")
        stranger.get("/sign-in")
    assert statements == []


@pytest.mark.parametrize(
    ("role", "held", "reached", "refused"),
    [
        (StaffRole.DISTRICT_INSPECTOR, "990101", ["990101", "990101001"], ["9901", "990102", "99"]),
        (StaffRole.STREET_OFFICER, "990101001", ["990101001"], ["990101", "990101002", "9901"]),
        (StaffRole.COMMUNITY_ADMIN, None, [], ["990101", "990101001", "990101002", "990101999999"]),
        (StaffRole.BUILDING_LEAD, None, [], ["990101", "990101001", "990101999999"]),
    ],
)
def test_a_page_reads_beyond_its_address_only_within_the_membership(
    doors: Flask, community: Area, role: StaffRole, held: str | None, reached: list[str], refused: list[str]
) -> None:
    """The wall that a mutant of one ``if`` fell through: a street officer who read the ranks of the district."""
    visitor = signing_in.client(doors, role, Area.parse(held) if held else community)
    for other in [*reached, community.code]:
        with counted(doors, "statement") as statements:
            answer = visitor.get(f"/rooms/{community}/beyond/{other}")
        assert [text for text in statements if "beyond" in text]
        assert answer.status_code == 200 and answer.json is not None, other
        assert answer.json["area"] == other
        assert answer.json["role"] == visitor.get(f"/rooms/{community}").json["role"]  # type: ignore[index]
    for other in refused:
        with counted(doors, "statement") as statements:
            assert visitor.get(f"/rooms/{community}/beyond/{other}").status_code == 500
        assert statements and not [text for text in statements if "beyond" in text], "refused before any SQL"


def test_a_suspended_community_can_be_read_but_not_changed(doors: Flask, community: Area) -> None:
    visitor = signing_in.client(doors, StaffRole.COMMUNITY_ADMIN, community)
    visitor.set_cookie("qingshe_language", "en")
    with doors.app_context():
        provisioning.set_status(factories.operator(), community.lo, CommunityStatus.SUSPENDED)
    assert visitor.get(f"/rooms/{community}").status_code == 200
    refused = visitor.post(f"/rooms/{community}/write/x")
    assert refused.status_code == 403
    assert "This community is suspended" in refused.text
    assert topics(doors, community) == []
    # The operator, who can lift the suspension, is not held up by it.
    operator = signing_in.client(doors, StaffRole.OPERATOR, DISTRICT)
    assert operator.post(f"/rooms/{community}/write/by-operator").status_code == 200
    with doors.app_context():
        provisioning.set_status(factories.operator(), community.lo, CommunityStatus.ACTIVE)
    assert visitor.post(f"/rooms/{community}/write/again").status_code == 200


def test_a_community_that_does_not_exist_takes_no_writes(doors: Flask) -> None:
    visitor = signing_in.client(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    assert visitor.post("/rooms/990101999999/write/x").status_code == 404


def test_an_ended_membership_opens_nothing_from_the_next_day_on(doors: Flask, monkeypatch: Any) -> None:
    username, password = signing_in.account(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    visitor = signing_in.browser(doors)
    visitor.set_cookie("qingshe_language", "en")
    visitor.sign_in(username, password)
    with visitor.session_transaction() as cookie, doors.app_context():
        me = services.resume(accounts_scope(), cookie["_user_id"])
        assert me is not None
        services.end_membership(accounts_scope(), me.memberships[0].id, today())
    assert visitor.get("/rooms/990101").status_code == 200  # the last day is included
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr(queries, "today", lambda: tomorrow)
    refused = visitor.get("/rooms/990101")
    assert refused.status_code == 403
    assert "Your account has no role at present" in refused.text
    assert visitor.get("/account/sessions").status_code == 200


def test_with_several_memberships_one_has_to_be_chosen(doors: Flask) -> None:
    username, password = signing_in.account(
        doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT, StaffRole.STREET_OFFICER, Area.parse("990102001")
    )
    visitor = signing_in.browser(doors)
    visitor.sign_in(username, password)
    answer = visitor.get("/rooms/990101")
    assert answer.location == "/account/memberships?next=/rooms/990101"
    page = visitor.get(answer.location).text
    assert page.count('type="radio"') == 2
    with visitor.session_transaction() as cookie, doors.app_context():
        me = services.resume(accounts_scope(), cookie["_user_id"])
        assert me is not None
    inspector, officer = (held.id for held in me.memberships)
    choice = {"membership": str(inspector), "next": "/rooms/990101"}
    assert visitor.post("/account/memberships", data=choice).location == "/rooms/990101"
    assert visitor.get("/rooms/990101").status_code == 200
    assert visitor.get("/rooms/990102001").status_code == 404  # the other role's area, until it is chosen
    visitor.post("/account/memberships", data={"membership": str(officer)})
    assert visitor.get("/rooms/990102001").status_code == 200
    assert visitor.get("/rooms/990101").status_code == 404


def test_nobody_can_choose_somebody_elses_membership(doors: Flask) -> None:
    boss, _ = signing_in.account(doors, StaffRole.OPERATOR, Area.parse("all"))
    with doors.app_context(), activate(accounts_scope()) as session:
        from app.accounts.models import Account
        from tenants.models import Membership

        theirs = session.execute(
            select(Membership.id).join(Account, Account.id == Membership.account_id).where(Account.username == boss)
        ).scalar_one()
    visitor = signing_in.client(doors, StaffRole.STREET_OFFICER, STREET)
    assert visitor.post("/account/memberships", data={"membership": str(theirs)}).status_code == 422
    assert visitor.get("/rooms/990101").status_code == 404


def test_a_community_membership_wider_than_a_community_stays_narrow(doors: Flask) -> None:
    """Bad data (there is no such role for a street) must not become a wide scope or a crash."""
    username, password = signing_in.account(doors, StaffRole.STREET_OFFICER, STREET)
    with doors.app_context(), activate(accounts_scope()) as session:
        from app.accounts.models import Account
        from tenants.models import Membership

        row = session.execute(
            select(Membership).join(Account, Account.id == Membership.account_id).where(Account.username == username)
        ).scalar_one()
        row.role = StaffRole.COMMUNITY_ADMIN
        session.commit()
    visitor = signing_in.browser(doors)
    visitor.sign_in(username, password)
    assert visitor.get("/rooms/990101001").status_code == 404
    assert visitor.get("/rooms/own").status_code == 403
    assert visitor.get("/rooms/990101001001").json["role"] == Role.COMMUNITY  # type: ignore[index]
