"""The counts of the leading group and of the departments' contacts, at the edges of their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.network.models import (
    Department,
    DepartmentConfirmation,
    DepartmentContact,
    Post,
    PostKind,
    RequiredDepartment,
)
from tenants import provisioning
from tenants.area import Area, Level
from tenants.models import CommunityStatus
from tenants.session import activate
from tests.factories import add, operator
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LEAP,
    LONG_AGO,
    both_cycles,
    count,
    failed,
    join,
    joining,
    judged,
    new_community,
    write,
)

if TYPE_CHECKING:
    from flask import Flask

DEFAULTS = [Department.MARKET_REGULATION, Department.POLICE_STATION, Department.SUBDISTRICT_OFFICE]


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def post(kind: PostKind, starts_on: date = LONG_AGO, ends_on: date | None = None) -> Post:
    return Post(kind=kind, holder_name="张三", starts_on=starts_on, ends_on=ends_on)


class TestLeadingGroup:
    """org-leading-group"""

    def test_a_community_without_posts_lacks_all_four(self, app: Flask, community: int) -> None:
        assert count(app, "org-leading-group", community, CYCLE) == (0, 4)
        assert [row.code for row in failed(app, "org-leading-group", community, CYCLE)] == sorted(PostKind)

    def test_all_four_posts_held(self, app: Flask, community: int) -> None:
        add(app, community, *(post(kind) for kind in PostKind))
        assert count(app, "org-leading-group", community, CYCLE) == (4, 4)
        assert failed(app, "org-leading-group", community, CYCLE) == []

    @joining
    def test_a_state_on_the_last_day_is_asked_for_however_late_the_community_joined(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        assert count(app, "org-leading-group", community, CYCLE) == (0, 4)

    def test_many_members_hold_one_post(self, app: Flask, community: int) -> None:
        add(app, community, *(post(PostKind.MEMBER) for _ in range(5)))
        held = {kind: kind is PostKind.MEMBER for kind in PostKind}
        assert judged(app, "org-leading-group", community, CYCLE, by="code") == held

    @both_cycles
    def test_who_leaves_on_the_last_day_still_holds_the_post(self, app: Flask, community: int, cycle: Cycle) -> None:
        add(
            app,
            community,
            post(PostKind.LEADER, ends_on=cycle.end),
            post(PostKind.DEPUTY_LEADER, ends_on=cycle.end - DAY),
            post(PostKind.MEMBER, starts_on=cycle.end),
            post(PostKind.RESPONSIBLE_OFFICER, starts_on=cycle.end + DAY),
        )
        assert judged(app, "org-leading-group", community, cycle, by="code") == {
            PostKind.LEADER: True,
            PostKind.DEPUTY_LEADER: False,
            PostKind.MEMBER: True,
            PostKind.RESPONSIBLE_OFFICER: False,
        }

    def test_a_successor_fills_the_post(self, app: Flask, community: int) -> None:
        add(
            app,
            community,
            post(PostKind.LEADER, ends_on=date(2025, 6, 30)),
            post(PostKind.LEADER, starts_on=date(2025, 7, 1)),
        )
        assert count(app, "org-leading-group", community, CYCLE) == (1, 4)

    def test_another_communitys_leader_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, *(post(kind) for kind in PostKind))
        assert count(app, "org-leading-group", community, CYCLE) == (0, 4)
        assert count(app, "org-leading-group", other, CYCLE) == (4, 4)

    def test_a_suspended_community_is_not_judged(self, app: Flask, community: int) -> None:
        add(app, community, post(PostKind.LEADER))
        with app.app_context():
            provisioning.set_status(operator(), community, CommunityStatus.SUSPENDED)
        assert count(app, "org-leading-group", community, CYCLE) == (0, 0)


def contact(department: Department, starts_on: date = LONG_AGO, ends_on: date | None = None) -> DepartmentContact:
    return DepartmentContact(department=department, contact="值班室", phone="110", starts_on=starts_on, ends_on=ends_on)


def only_the_police(confirmed: bool) -> dict[Department, bool]:
    """The three departments required where nobody chose, of which at most the police station is confirmed."""
    return {department: confirmed and department is Department.POLICE_STATION for department in DEFAULTS}


def confirm(app: Flask, community_id: int, contact: DepartmentContact, *days: date) -> None:
    """Write a contact and the days on which it was confirmed."""
    contact_id = write(app, community_id, contact)
    add(app, community_id, *(DepartmentConfirmation(contact_id=contact_id, confirmed_on=day) for day in days))


# Settings reach every community of their area: each of these tests has a street, and its neighbours, to itself.
_streets = iter(range(990102001, 990102999, 3))


@pytest.fixture
def street() -> Area:
    return Area.of_prefix(next(_streets), int(Level.STREET))


@pytest.fixture
def settled(app: Flask, street: Area) -> int:
    """A community of that street."""
    return new_community(app, street.lo + 1)


def require(
    app: Flask, area: Area, department: Department, starts_on: date = LONG_AGO, ends_on: date | None = None
) -> None:
    """Let an area require of its communities a department's contact."""
    setting = RequiredDepartment(
        area_lo=area.lo, area_hi=area.hi, department=department, starts_on=starts_on, ends_on=ends_on
    )
    with app.app_context(), activate(operator(area)) as session:
        session.add(setting)
        session.commit()


class TestDepartmentContacts:
    """chan-departments"""

    def test_three_departments_are_required_where_nobody_chose(self, app: Flask, community: int) -> None:
        assert count(app, "chan-departments", community, CYCLE) == (0, 3)
        assert [row.code for row in failed(app, "chan-departments", community, CYCLE)] == DEFAULTS

    @pytest.mark.parametrize(
        ("cycle", "day", "counts"),
        [
            (CYCLE, date(2025, 7, 4), False),  # the day before the last 180
            (CYCLE, date(2025, 7, 5), True),
            (CYCLE, date(2025, 12, 31), True),
            (CYCLE, date(2026, 1, 1), False),
            (LEAP, date(2023, 9, 2), False),
            (LEAP, date(2023, 9, 3), True),
            (LEAP, date(2024, 2, 29), True),
            (LEAP, date(2024, 3, 1), False),
        ],
    )
    def test_a_confirmation_counts_for_180_days(
        self, app: Flask, community: int, cycle: Cycle, day: date, counts: bool
    ) -> None:
        confirm(app, community, contact(Department.POLICE_STATION), day)
        assert judged(app, "chan-departments", community, cycle, by="code") == only_the_police(counts)

    @pytest.mark.parametrize(
        ("starts_on", "ends_on", "counts"),
        [
            (LONG_AGO, CYCLE.end, True),
            (LONG_AGO, CYCLE.end - DAY, False),
            (CYCLE.end, None, True),
            (CYCLE.end + DAY, None, False),
        ],
    )
    def test_the_contact_is_in_force_on_the_last_day(
        self, app: Flask, community: int, starts_on: date, ends_on: date | None, counts: bool
    ) -> None:
        confirm(app, community, contact(Department.POLICE_STATION, starts_on, ends_on), CYCLE.end)
        assert judged(app, "chan-departments", community, CYCLE, by="code") == only_the_police(counts)

    def test_two_contacts_confirmed_twice_are_one_department(self, app: Flask, community: int) -> None:
        for _ in range(2):
            confirm(app, community, contact(Department.POLICE_STATION), date(2025, 11, 1), date(2025, 12, 1))
        assert judged(app, "chan-departments", community, CYCLE, by="code") == only_the_police(True)

    def test_a_department_nobody_asked_for_does_not_count(self, app: Flask, community: int) -> None:
        confirm(app, community, contact(Department.FIRE), date(2025, 12, 1))
        assert judged(app, "chan-departments", community, CYCLE, by="code") == only_the_police(False)

    def test_another_communitys_confirmation_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        confirm(app, other, contact(Department.POLICE_STATION), date(2025, 12, 1))
        add(app, community, contact(Department.POLICE_STATION))
        assert count(app, "chan-departments", community, CYCLE) == (0, 3)
        assert count(app, "chan-departments", other, CYCLE) == (1, 3)

    def test_a_setting_replaces_the_three(self, app: Flask, street: Area, settled: int) -> None:
        require(app, street, Department.FIRE)
        confirm(app, settled, contact(Department.POLICE_STATION), date(2025, 12, 1))
        assert judged(app, "chan-departments", settled, CYCLE, by="code") == {Department.FIRE: False}
        confirm(app, settled, contact(Department.FIRE), date(2025, 12, 1))
        assert judged(app, "chan-departments", settled, CYCLE, by="code") == {Department.FIRE: True}

    def test_a_setting_stays_in_its_area(self, app: Flask, street: Area, settled: int) -> None:
        require(app, street, Department.FIRE)
        before, after = new_community(app, street.lo - 1), new_community(app, street.hi + 1)
        assert judged(app, "chan-departments", settled, CYCLE, by="code") == {Department.FIRE: False}
        for neighbour in (before, after):
            assert judged(app, "chan-departments", neighbour, CYCLE, by="code") == only_the_police(False)

    def test_asked_for_twice_it_is_one_department(self, app: Flask, street: Area, settled: int) -> None:
        require(app, street, Department.FIRE)
        require(app, street, Department.FIRE, starts_on=date(2025, 6, 1))
        require(app, Area.of_community(settled), Department.FIRE)
        assert count(app, "chan-departments", settled, CYCLE) == (0, 1)

    @pytest.mark.parametrize(
        ("starts_on", "ends_on", "counts"),
        [
            (LONG_AGO, CYCLE.end, True),
            (LONG_AGO, CYCLE.end - DAY, False),
            (CYCLE.end, None, True),
            (CYCLE.end + DAY, None, False),
        ],
    )
    def test_a_setting_counts_if_in_force_on_the_last_day(
        self, app: Flask, street: Area, settled: int, starts_on: date, ends_on: date | None, counts: bool
    ) -> None:
        require(app, street, Department.TAX)
        require(app, street, Department.FIRE, starts_on, ends_on)
        asked = {Department.TAX: False} | ({Department.FIRE: False} if counts else {})
        assert judged(app, "chan-departments", settled, CYCLE, by="code") == asked

    def test_when_the_only_setting_lapsed_the_three_are_required_again(
        self, app: Flask, street: Area, settled: int
    ) -> None:
        require(app, street, Department.FIRE, ends_on=CYCLE.end - DAY)
        assert judged(app, "chan-departments", settled, CYCLE, by="code") == only_the_police(False)

    def test_a_suspended_community_is_not_judged(self, app: Flask, street: Area, settled: int) -> None:
        require(app, street, Department.FIRE)
        with app.app_context():
            provisioning.set_status(operator(street), settled, CommunityStatus.SUSPENDED)
        assert count(app, "chan-departments", settled, CYCLE) == (0, 0)
