"""Making accounts, and which memberships count on which day."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select, update

from app.accounts import passwords, queries, services
from app.accounts.models import Account
from app.clock import today
from tenants import clock, provisioning
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import accounts_scope
from tenants.session import activate
from tests import factories
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

STREET = Area.parse("990101001")
COMMUNITY = Area.parse("990101001001")
SCOPE = accounts_scope("test")
REAL = passwords.hasher
FIRST, LAST = date(2024, 2, 1), date(2024, 2, 29)


@pytest.fixture(autouse=True)
def context(app: Flask) -> Iterator[None]:
    with app.app_context():
        yield


def make(*memberships: tuple[StaffRole, Area], **changes: Any) -> uuid.UUID:
    values = {
        "username": f"made-{uuid.uuid4().hex[:12]}",
        "display_name": "测试人员",
        "password": "a long password",
    }
    values.update(changes)
    return services.create_account(SCOPE, memberships=memberships or [(StaffRole.OPERATOR, DISTRICT)], **values)


def inspector(last_day: date | None = LAST) -> uuid.UUID:
    account_id = make((StaffRole.DISTRICT_INSPECTOR, DISTRICT), starts_on=FIRST)
    if last_day:
        services.end_membership(SCOPE, queries.memberships_of(account_id, FIRST)[0].id, last_day)
    return account_id


@pytest.mark.parametrize(
    ("day", "counts"),
    [(FIRST - timedelta(days=1), False), (FIRST, True), (LAST, True), (LAST + timedelta(days=1), False)],
)
def test_a_membership_counts_from_its_first_to_its_last_day(day: date, counts: bool) -> None:
    account_id = inspector()
    assert bool(queries.memberships_of(account_id, day)) is counts
    assert queries.holds(account_id, StaffRole.DISTRICT_INSPECTOR, DISTRICT, day) is counts


def test_an_open_membership_counts_without_end() -> None:
    account_id = inspector(last_day=None)
    assert queries.holds(account_id, StaffRole.DISTRICT_INSPECTOR, DISTRICT, date(2099, 1, 1))


@pytest.mark.parametrize(
    ("role", "code", "expected"),
    [
        (StaffRole.DISTRICT_INSPECTOR, "990101", True),
        (StaffRole.DISTRICT_INSPECTOR, "990101001", True),
        (StaffRole.DISTRICT_INSPECTOR, "990101001001", True),
        (StaffRole.DISTRICT_INSPECTOR, "9901", False),
        (StaffRole.DISTRICT_INSPECTOR, "990102", False),
        (StaffRole.DISTRICT_INSPECTOR, "all", False),
        (StaffRole.OPERATOR, "990101", False),
    ],
)
def test_a_right_is_held_for_the_whole_area_or_not_at_all(role: StaffRole, code: str, expected: bool) -> None:
    assert services.holds(inspector(), role, Area.parse(code), LAST) is expected


def test_a_disabled_or_unknown_account_holds_nothing() -> None:
    account_id = inspector()
    with activate(SCOPE) as session:
        session.execute(update(Account).where(Account.id == account_id).values(disabled_at=utcnow()))
        session.commit()
    assert not services.holds(account_id, StaffRole.DISTRICT_INSPECTOR, DISTRICT, LAST)
    assert not services.holds(uuid.uuid4(), StaffRole.DISTRICT_INSPECTOR, DISTRICT, LAST)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2024, 2, 28, 15, 59, 59, tzinfo=UTC), date(2024, 2, 28)),
        (datetime(2024, 2, 28, 16, 0, tzinfo=UTC), date(2024, 2, 29)),
        (datetime(2024, 12, 31, 16, 0, tzinfo=UTC), date(2025, 1, 1)),
    ],
)
def test_the_day_changes_at_midnight_in_shanghai(monkeypatch: pytest.MonkeyPatch, moment: datetime, day: date) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return moment.astimezone(tz)

    monkeypatch.setattr(clock, "datetime", Clock)
    monkeypatch.setattr(clock, "_ahead", timedelta(0))
    assert today() == day


def test_memberships_come_widest_first_with_the_names_of_their_places(app: Flask) -> None:
    community = factories.new_community(app, name="白云社区")
    provisioning.name_places(factories.operator(), [(DISTRICT, "测试区")])
    account_id = make(
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(community)),
        (StaffRole.STREET_OFFICER, Area.parse("990101998")),
        (StaffRole.DISTRICT_INSPECTOR, DISTRICT),
    )
    held = queries.memberships_of(account_id, today())
    assert [(one.role, one.place_name) for one in held] == [
        (StaffRole.DISTRICT_INSPECTOR, "测试区"),
        (StaffRole.STREET_OFFICER, None),
        (StaffRole.COMMUNITY_ADMIN, "白云社区"),
    ]


def test_a_user_name_is_stored_in_one_spelling_and_is_unique() -> None:
    name = f"Ｗang.{uuid.uuid4().hex[:8]}"
    make(username=f"  {name} ")
    with pytest.raises(services.AccountError, match="is taken") as caught:
        make(username=name.upper())
    assert caught.value.field == "username"


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("username", {"username": "ab"}),
        ("username", {"username": "with space"}),
        ("username", {"username": "x" * 65}),
        ("username", {"username": "nul\x00nul"}),
        ("password", {"password": "short"}),
        ("password", {"password": "password123"}),
        ("memberships", {"memberships": []}),
        ("memberships", {"memberships": [(StaffRole.COMMUNITY_ADMIN, STREET)]}),
        ("memberships", {"memberships": [(StaffRole.BUILDING_LEAD, DISTRICT)]}),
        ("memberships", {"memberships": [(StaffRole.STREET_OFFICER, COMMUNITY)]}),
        ("memberships", {"memberships": [(StaffRole.DISTRICT_INSPECTOR, STREET)]}),
    ],
)
def test_an_account_that_cannot_be_is_refused_and_nothing_is_left(field: str, changes: dict[str, Any]) -> None:
    values: dict[str, Any] = {
        "username": f"made-{uuid.uuid4().hex[:12]}",
        "password": "a long password",
        "memberships": [(StaffRole.OPERATOR, DISTRICT)],
        **changes,
    }
    with pytest.raises(services.AccountError) as caught:
        services.create_account(SCOPE, display_name="测试人员", **values)
    assert caught.value.field == field
    if field != "username":
        with activate(SCOPE) as session:
            assert not session.execute(select(Account.id).where(Account.username == values["username"])).first()


def test_a_membership_cannot_end_before_it_began_or_without_being_there() -> None:
    account_id = inspector(last_day=None)
    held = queries.memberships_of(account_id, FIRST)[0]
    for membership_id, day in ((held.id, FIRST - timedelta(days=1)), (uuid.uuid4(), LAST)):
        with pytest.raises(services.AccountError):
            services.end_membership(SCOPE, membership_id, day)
    assert services.holds(account_id, StaffRole.DISTRICT_INSPECTOR, DISTRICT, LAST + timedelta(days=900))


def test_a_generated_password_passes_the_rules_and_never_repeats() -> None:
    made = {services.generate_password() for _ in range(200)}
    assert len(made) == 200
    assert all(passwords.problem_with(password, "inspector") is None for password in made)
    assert all(set(password) <= set("abcdefghjkmnpqrstuvwxyz23456789-") for password in made)


@pytest.mark.parametrize(
    ("password", "refused"),
    [
        ("a" * 9, True),
        ("一二三四五六七八九", True),
        ("abababababab", True),
        ("1234567890", True),
        ("Qwerty123456", True),
        ("xxinspectorxx", True),
        ("INSPECTOR-2026", True),
        ("z1" * 129, True),
        ("correct horse", False),
        ("春眠不觉晓处处闻啼鸟", False),
    ],
)
def test_passwords_that_are_short_common_or_contain_the_user_name_are_refused(password: str, refused: bool) -> None:
    assert (passwords.problem_with(password, "inspector") is not None) is refused


def test_hashes_are_argon2id_with_a_salt_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "hasher", REAL)  # tests with accounts use a lighter one
    first, second = passwords.hash_password("a long password"), passwords.hash_password("a long password")
    assert first.startswith("$argon2id$v=19$m=47104,t=1,p=1$")
    assert first != second
    assert passwords.verify("a long password", first)
    assert not passwords.verify("a long passwore", first)
    assert not passwords.verify("a long password", None)
    assert not passwords.verify("a long password", "not a hash")
