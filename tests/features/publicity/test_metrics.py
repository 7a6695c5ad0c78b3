"""The counts of deliveries, activities and classes, at the edges of their days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.premises.models import HouseholdReference
from app.features.publicity.models import (
    Activity,
    ActivityGroup,
    ActivityKind,
    AudienceGroup,
    Delivery,
    DeliveryKind,
    PriorityGroup,
)
from tenants import provisioning
from tenants.models import CommunityStatus
from tests.factories import add, operator
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LEAP,
    LONG_AGO,
    WITHIN,
    both_cycles,
    building,
    count,
    edges,
    failed,
    join,
    joining,
    judged,
    new_community,
    open_on_the_last_day,
    write,
)

if TYPE_CHECKING:
    from uuid import UUID

    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def reference(households: int, as_of: date = LONG_AGO, created_at: datetime | None = None) -> HouseholdReference:
    row = HouseholdReference(as_of=as_of, households=households, source="区统计")
    if created_at:
        row.created_at = created_at
    return row


def new_building(
    app: Flask, community_id: int, households: int, name: str = "1号楼", vacated_on: date | None = None
) -> UUID:
    return write(app, community_id, building(name, vacated_on=vacated_on, households=households))


def delivery(
    building_id: UUID,
    households: int,
    kind: DeliveryKind = DeliveryKind.CONTACT_CARD,
    delivered_on: date = date(2025, 5, 1),
) -> Delivery:
    return Delivery(building_id=building_id, kind=kind, households=households, delivered_on=delivered_on)


@pytest.mark.parametrize(
    ("criterion", "kind", "not_kind"),
    [
        ("chan-card", DeliveryKind.CONTACT_CARD, DeliveryKind.OPEN_LETTER),
        ("pub-letter", DeliveryKind.OPEN_LETTER, DeliveryKind.CONTACT_CARD),
    ],
)
class TestDeliveries:
    """chan-card and pub-letter"""

    def test_each_counts_its_own_kind(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        building_id = new_building(app, community, 24)
        add(app, community, reference(100), delivery(building_id, 7, kind), delivery(building_id, 9, not_kind))
        assert count(app, criterion, community, CYCLE) == (7, 100)

    def test_without_a_reference_it_is_not_applicable(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        add(app, community, delivery(new_building(app, community, 24), 24, kind))
        assert count(app, criterion, community, CYCLE) == (0, 0)
        add(app, community, reference(0))
        assert count(app, criterion, community, CYCLE) == (0, 0)

    def test_nothing_delivered_is_nothing_of_the_reference(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        add(app, community, reference(1))
        assert count(app, criterion, community, CYCLE) == (0, 1)  # one household is a reference, too
        add(app, community, reference(100, LONG_AGO + DAY))
        assert count(app, criterion, community, CYCLE) == (0, 100)
        assert failed(app, criterion, community, CYCLE) == []

    @both_cycles
    def test_delivered_in_the_cycle(
        self,
        app: Flask,
        community: int,
        criterion: str,
        kind: DeliveryKind,
        not_kind: DeliveryKind,
        cycle: Cycle,
    ) -> None:
        building_id = new_building(app, community, 24)
        add(app, community, reference(100))
        days = (cycle.start - DAY, cycle.start, cycle.end, cycle.end + DAY)
        for households, day in zip((1, 2, 4, 8), days, strict=True):
            add(app, community, delivery(building_id, households, kind, day))
        assert count(app, criterion, community, cycle) == (6, 100)

    def test_a_building_counts_for_no_more_households_than_it_has(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        small, large = (new_building(app, community, size, f"{size}户楼") for size in (10, 30))
        add(app, community, reference(40), delivery(small, 8, kind), delivery(small, 8, kind))
        add(app, community, delivery(large, 29, kind))
        assert count(app, criterion, community, CYCLE) == (39, 40)
        assert judged(app, criterion, community, CYCLE) == {small: True, large: False}
        [gap] = failed(app, criterion, community, CYCLE)
        assert (gap.row_id, gap.label) == (large, "30户楼")

    def test_a_building_is_done_when_its_last_household_has_one(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        done, lacking, untouched = (new_building(app, community, size, f"{size}户楼") for size in (12, 13, 1))
        add(app, community, reference(26), delivery(done, 12, kind), delivery(lacking, 12, kind))
        assert judged(app, criterion, community, CYCLE) == {done: True, lacking: False, untouched: False}

    def test_the_community_counts_for_no_more_than_its_reference(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        add(app, community, reference(20), delivery(new_building(app, community, 24), 24, kind))
        assert count(app, criterion, community, CYCLE) == (20, 20)

    def test_the_latest_reference_as_of_the_last_day(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        for households, as_of in (
            (10, date(2024, 1, 1)),
            (20, CYCLE.end),
            (15, CYCLE.end - DAY),
            (30, CYCLE.end + DAY),
        ):
            add(app, community, reference(households, as_of))
        assert count(app, criterion, community, CYCLE) == (0, 20)

    def test_of_two_references_of_one_day_the_one_entered_later(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        for households, hour in ((10, 8), (20, 10), (30, 9)):
            entered = datetime(2025, 1, 2, hour, tzinfo=UTC)
            add(app, community, reference(households, date(2025, 1, 1), entered))
        assert count(app, criterion, community, CYCLE) == (0, 20)

    @open_on_the_last_day
    def test_only_buildings_still_lived_in_are_named(
        self,
        app: Flask,
        community: int,
        criterion: str,
        kind: DeliveryKind,
        not_kind: DeliveryKind,
        opened: int,
        closed: int | None,
        open_then: bool,
    ) -> None:
        occupied_from, vacated_on = (None if day is None else CYCLE.end + day * DAY for day in (opened, closed))
        assert occupied_from is not None
        building_id = write(app, community, building("1号楼", occupied_from, vacated_on, households=24))
        add(app, community, reference(24), delivery(building_id, 20, kind))
        assert count(app, criterion, community, CYCLE) == (20, 24)  # whoever lives there still
        assert judged(app, criterion, community, CYCLE) == ({building_id: False} if open_then else {})

    def test_another_communitys_deliveries_and_reference_are_not_ours(
        self, app: Flask, community: int, criterion: str, kind: DeliveryKind, not_kind: DeliveryKind
    ) -> None:
        other = new_community(app)
        add(app, community, reference(100))
        add(app, other, reference(50), delivery(new_building(app, other, 24), 24, kind))
        assert count(app, criterion, community, CYCLE) == (0, 100)
        assert count(app, criterion, other, CYCLE) == (24, 50)


def present(audience: AudienceGroup, starts_on: date = LONG_AGO, ends_on: date | None = None) -> PriorityGroup:
    return PriorityGroup(audience=audience, starts_on=starts_on, ends_on=ends_on)


def hold(app: Flask, community_id: int, held_on: date, *audiences: AudienceGroup) -> None:
    """Write an activity for these groups."""
    activity_id = write(app, community_id, Activity(kind=ActivityKind.BRIEFING, title="防骗讲座", held_on=held_on))
    add(app, community_id, *(ActivityGroup(activity_id=activity_id, audience=audience) for audience in audiences))


class TestGroupsReached:
    """pub-groups"""

    def test_no_group_is_present(self, app: Flask, community: int) -> None:
        hold(app, community, date(2025, 5, 1), AudienceGroup.STUDENTS)
        assert count(app, "pub-groups", community, CYCLE) == (0, 0)

    def test_the_group_without_an_activity_is_named(self, app: Flask, community: int) -> None:
        add(app, community, present(AudienceGroup.STUDENTS), present(AudienceGroup.LANDLORDS))
        hold(app, community, date(2025, 5, 1), AudienceGroup.STUDENTS, AudienceGroup.NEWCOMERS)
        assert judged(app, "pub-groups", community, CYCLE, by="code") == {
            AudienceGroup.STUDENTS: True,
            AudienceGroup.LANDLORDS: False,
        }

    @both_cycles
    def test_the_activity_is_held_in_the_cycle(self, app: Flask, community: int, cycle: Cycle) -> None:
        held = dict(zip(AudienceGroup, edges(cycle).items(), strict=False))
        for audience, (_, day) in held.items():
            add(app, community, present(audience))
            hold(app, community, day, audience)
        assert judged(app, "pub-groups", community, cycle, by="code") == {
            audience: name in WITHIN for audience, (name, _) in held.items()
        }

    @pytest.mark.parametrize(
        ("starts_on", "ends_on", "judged"),
        [
            (LONG_AGO, CYCLE.start - DAY, 0),
            (LONG_AGO, CYCLE.start, 1),
            (CYCLE.end, None, 1),
            (CYCLE.end + DAY, None, 0),
        ],
    )
    def test_the_group_is_present_on_a_day_of_the_cycle(
        self, app: Flask, community: int, starts_on: date, ends_on: date | None, judged: int
    ) -> None:
        add(app, community, present(AudienceGroup.STUDENTS, starts_on, ends_on))
        assert count(app, "pub-groups", community, CYCLE) == (0, judged)

    def test_marked_and_reached_twice_it_is_one_group(self, app: Flask, community: int) -> None:
        add(
            app,
            community,
            present(AudienceGroup.STUDENTS, ends_on=date(2025, 6, 30)),
            present(AudienceGroup.STUDENTS, date(2025, 9, 1)),
        )
        for month in (5, 10):
            hold(app, community, date(2025, month, 1), AudienceGroup.STUDENTS)
        assert count(app, "pub-groups", community, CYCLE) == (1, 1)

    def test_another_communitys_activity_is_not_for_our_group(self, app: Flask, community: int) -> None:
        other = new_community(app)
        for community_id in (community, other):
            add(app, community_id, present(AudienceGroup.STUDENTS))
        hold(app, other, date(2025, 5, 1), AudienceGroup.STUDENTS)
        assert count(app, "pub-groups", community, CYCLE) == (0, 1)
        assert count(app, "pub-groups", other, CYCLE) == (1, 1)


def school(*days: date, kind: ActivityKind = ActivityKind.CITIZEN_SCHOOL) -> list[Activity]:
    return [Activity(kind=kind, title="识别传销", held_on=day) for day in days]


class TestSchoolQuarters:
    """pub-school"""

    def test_a_community_without_classes_missed_every_quarter(self, app: Flask, community: int) -> None:
        assert count(app, "pub-school", community, CYCLE) == (0, 4)
        assert [(row.label, row.on_date) for row in failed(app, "pub-school", community, CYCLE)] == [
            ("2025-01-01 – 2025-03-31", date(2025, 3, 31)),
            ("2025-04-01 – 2025-06-30", date(2025, 6, 30)),
            ("2025-07-01 – 2025-09-30", date(2025, 9, 30)),
            ("2025-10-01 – 2025-12-31", date(2025, 12, 31)),
        ]

    @pytest.mark.parametrize(
        ("cycle", "days", "quarters"),
        [
            (CYCLE, [date(2024, 12, 31), date(2026, 1, 1)], []),
            (CYCLE, [date(2025, 1, 1)], [1]),
            (CYCLE, [date(2025, 3, 31)], [1]),
            (CYCLE, [date(2025, 4, 1)], [2]),
            (CYCLE, [date(2025, 4, 1), date(2025, 6, 30)], [2]),
            (CYCLE, [date(2025, 12, 31)], [4]),
            (LEAP, [date(2023, 2, 28), date(2024, 3, 1)], []),
            (LEAP, [date(2023, 3, 1), date(2024, 2, 29)], [1, 4]),
        ],
    )
    def test_a_quarter_needs_one_class(
        self, app: Flask, community: int, cycle: Cycle, days: list[date], quarters: list[int]
    ) -> None:
        add(app, community, *school(*days))
        held = {window.end: number in quarters for number, window in enumerate(cycle.windows(3), 1)}
        assert judged(app, "pub-school", community, cycle, by="on_date") == held

    @joining
    def test_only_quarters_that_began_after_joining_are_asked_for(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        assert count(app, "pub-school", community, CYCLE) == (0, quarters)
        add(app, community, *school(*(window.end for window in CYCLE.windows(3))))
        held = {window.end: True for window in CYCLE.windows(3)[4 - quarters :]}
        assert judged(app, "pub-school", community, CYCLE, by="on_date") == held

    def test_other_activities_are_no_class(self, app: Flask, community: int) -> None:
        add(app, community, *school(date(2025, 5, 1), kind=ActivityKind.BRIEFING))
        assert count(app, "pub-school", community, CYCLE) == (0, 4)

    def test_another_communitys_class_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, *school(date(2025, 5, 1)))
        assert count(app, "pub-school", community, CYCLE) == (0, 4)
        assert count(app, "pub-school", other, CYCLE) == (1, 4)

    def test_a_suspended_community_is_not_judged(self, app: Flask, community: int) -> None:
        with app.app_context():
            provisioning.set_status(operator(), community, CommunityStatus.SUSPENDED)
        assert count(app, "pub-school", community, CYCLE) == (0, 0)
