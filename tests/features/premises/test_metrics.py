"""The counts of leads, their reports and the venues, at the edges of their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.network.models import BuildingLead, LeadKind, LeadReport
from app.features.premises.models import Venue, VenueKind, VenueVerification
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LEAP,
    LONG_AGO,
    both_cycles,
    building,
    count,
    failed,
    join,
    joining,
    judged,
    new_community,
    open_on_the_last_day,
    within_the_last_90_days,
    write,
)

if TYPE_CHECKING:
    from uuid import UUID

    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def lead(
    building_id: UUID,
    starts_on: date = LONG_AGO,
    ends_on: date | None = None,
    kind: LeadKind = LeadKind.BUILDING_LEAD,
    staircase: str | None = None,
) -> BuildingLead:
    return BuildingLead(
        building_id=building_id, kind=kind, name="李四", starts_on=starts_on, ends_on=ends_on, staircase=staircase
    )


def report(building_id: UUID, *days: date) -> list[LeadReport]:
    return [LeadReport(building_id=building_id, reported_on=day, nil=True) for day in days]


class TestLedBuildings:
    """org-lead-coverage"""

    def test_without_buildings_there_is_nothing_to_cover(self, app: Flask, community: int) -> None:
        assert count(app, "org-lead-coverage", community, CYCLE) == (0, 0)

    def test_a_building_without_a_lead_is_named(self, app: Flask, community: int) -> None:
        covered, bare = (write(app, community, building(name)) for name in ("1号楼", "2号楼"))
        add(app, community, lead(covered))
        assert judged(app, "org-lead-coverage", community, CYCLE) == {covered: True, bare: False}
        [gap] = failed(app, "org-lead-coverage", community, CYCLE)
        assert (gap.row_id, gap.label) == (bare, "2号楼")

    @both_cycles
    @pytest.mark.parametrize(
        ("starts", "ends", "counts"),
        [(-400, 0, True), (-400, -1, False), (0, None, True), (1, None, False), (0, 0, True)],
    )
    def test_the_lead_is_in_office_on_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, starts: int, ends: int | None, counts: bool
    ) -> None:
        building_id = write(app, community, building())
        ends_on = None if ends is None else cycle.end + ends * DAY
        add(app, community, lead(building_id, cycle.end + starts * DAY, ends_on))
        assert count(app, "org-lead-coverage", community, cycle) == (int(counts), 1)

    @both_cycles
    @pytest.mark.parametrize(
        ("occupied", "vacated", "judged"),
        [(-400, None, True), (0, None, True), (1, None, False), (-400, 1, True), (-400, 0, False)],
    )
    def test_the_building_is_lived_in_on_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, occupied: int, vacated: int | None, judged: bool
    ) -> None:
        vacated_on = None if vacated is None else cycle.end + vacated * DAY
        add(app, community, building("1号楼", cycle.end + occupied * DAY, vacated_on))
        assert count(app, "org-lead-coverage", community, cycle) == (0, int(judged))

    def test_two_leads_cover_one_building_once(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id, staircase="1单元"), lead(building_id, staircase="2单元"))
        assert count(app, "org-lead-coverage", community, CYCLE) == (1, 1)

    def test_a_liaison_is_not_a_lead(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id, kind=LeadKind.LIAISON))
        assert count(app, "org-lead-coverage", community, CYCLE) == (0, 1)

    def test_another_communitys_lead_covers_nothing_of_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, community, building())
        add(app, other, lead(write(app, other, building())))
        assert count(app, "org-lead-coverage", community, CYCLE) == (0, 1)
        assert count(app, "org-lead-coverage", other, CYCLE) == (1, 1)


def owed(months: list[int]) -> dict[date, bool]:
    """These months of CYCLE (from 1), without a report, as ``judged`` tells them."""
    return {CYCLE.windows(1)[month - 1].end: False for month in months}


class TestMonthlyReports:
    """meet-report"""

    @both_cycles
    def test_a_report_every_month(self, app: Flask, community: int, cycle: Cycle) -> None:
        building_id = write(app, community, building())
        months = cycle.windows(1)
        add(app, community, lead(building_id), *report(building_id, *(month.end for month in months)))
        assert count(app, "meet-report", community, cycle) == (12, 12)

    def test_without_a_lead_no_month_is_judged(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id, kind=LeadKind.LIAISON), *report(building_id, date(2025, 3, 1)))
        assert count(app, "meet-report", community, CYCLE) == (0, 0)

    @pytest.mark.parametrize(
        ("cycle", "days", "reported"),
        [
            (CYCLE, [date(2024, 12, 31), date(2026, 1, 1)], []),
            (CYCLE, [date(2025, 1, 1)], [1]),
            (CYCLE, [date(2025, 12, 31)], [12]),
            (CYCLE, [date(2025, 1, 31)], [1]),
            (CYCLE, [date(2025, 2, 1)], [2]),
            (CYCLE, [date(2025, 5, 1), date(2025, 5, 2), date(2025, 5, 31)], [5]),
            (LEAP, [date(2024, 2, 29)], [12]),
            (LEAP, [date(2024, 3, 1), date(2023, 2, 28)], []),
        ],
    )
    def test_a_month_is_reported_once(
        self, app: Flask, community: int, cycle: Cycle, days: list[date], reported: list[int]
    ) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id), *report(building_id, *days))
        months = {window.end: number in reported for number, window in enumerate(cycle.windows(1), 1)}
        assert judged(app, "meet-report", community, cycle, by="on_date") == months

    def test_months_are_counted_from_the_start_of_the_cycle(self, app: Flask, community: int) -> None:
        cycle = Cycle.ending(date(2025, 6, 15))
        building_id = write(app, community, building())
        add(app, community, lead(building_id), *report(building_id, date(2024, 7, 15), date(2024, 7, 16)))
        reported = (date(2024, 7, 15), date(2024, 8, 15))
        months = {window.end: window.end in reported for window in cycle.windows(1)}
        assert judged(app, "meet-report", community, cycle, by="on_date") == months

    @pytest.mark.parametrize(
        ("starts_on", "ends_on", "months"),
        [
            (LONG_AGO, date(2025, 1, 1), [1]),
            (LONG_AGO, date(2024, 12, 31), []),
            (date(2025, 12, 31), None, [12]),
            (date(2026, 1, 1), None, []),
            (date(2025, 3, 31), date(2025, 4, 1), [3, 4]),
            (date(2025, 4, 1), date(2025, 4, 30), [4]),
        ],
    )
    def test_a_month_counts_if_led_on_one_day_of_it(
        self, app: Flask, community: int, starts_on: date, ends_on: date | None, months: list[int]
    ) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id, starts_on, ends_on))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == owed(months)

    @pytest.mark.parametrize(
        ("occupied_from", "vacated_on", "months"),
        [
            (LONG_AGO, date(2025, 1, 1), []),
            (LONG_AGO, date(2025, 1, 2), [1]),
            (LONG_AGO, date(2025, 3, 1), [1, 2]),
            (LONG_AGO, date(2025, 3, 2), [1, 2, 3]),
            (date(2025, 11, 30), None, [11, 12]),
            (date(2025, 12, 31), None, [12]),
            (date(2026, 1, 1), None, []),
        ],
    )
    def test_a_month_counts_if_lived_in_on_one_day_of_it(
        self, app: Flask, community: int, occupied_from: date, vacated_on: date | None, months: list[int]
    ) -> None:
        building_id = write(app, community, building("1号楼", occupied_from, vacated_on))
        add(app, community, lead(building_id))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == owed(months)

    @pytest.mark.parametrize(
        ("vacated_on", "starts_on", "months"),
        [(date(2025, 3, 16), date(2025, 3, 15), [3]), (date(2025, 3, 16), date(2025, 3, 16), [])],
    )
    def test_led_and_lived_in_on_the_same_day(
        self, app: Flask, community: int, vacated_on: date, starts_on: date, months: list[int]
    ) -> None:
        building_id = write(app, community, building("1号楼", LONG_AGO, vacated_on))
        add(app, community, lead(building_id, starts_on))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == owed(months)

    def test_the_old_lead_left_before_the_building_filled(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building("1号楼", date(2025, 12, 16)))
        add(app, community, lead(building_id, LONG_AGO, date(2025, 12, 15)))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == {}
        add(app, community, lead(building_id, LONG_AGO, date(2025, 12, 16)))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == owed([12])

    def test_two_leads_owe_one_report(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building())
        add(app, community, lead(building_id), lead(building_id, date(2025, 6, 1)))
        assert count(app, "meet-report", community, CYCLE) == (0, 12)

    @joining
    def test_only_months_that_began_after_joining_are_asked_for(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        silent, heard = (write(app, community, building(name)) for name in ("silent", "heard"))
        add(app, community, lead(silent), lead(heard), *report(heard, *(month.end for month in CYCLE.windows(1))))
        asked = [month.end for month in CYCLE.windows(1)[12 - months :]]
        assert judged(app, "meet-report", community, CYCLE, by=("label", "on_date")) == {
            **{("heard", end): True for end in asked},
            **{("silent", end): False for end in asked},
        }

    def test_a_building_that_fills_after_joining_owes_no_month_before(self, app: Flask, community: int) -> None:
        join(app, community, date(2025, 6, 15))
        add(app, community, lead(write(app, community, building("1号楼", date(2025, 9, 30)))))
        assert judged(app, "meet-report", community, CYCLE, by="on_date") == owed([9, 10, 11, 12])

    def test_the_months_missed_are_named(self, app: Flask, community: int) -> None:
        building_id = write(app, community, building("3号楼", vacated_on=date(2025, 4, 1)))
        add(app, community, lead(building_id), *report(building_id, date(2025, 2, 14)))
        missed = failed(app, "meet-report", community, CYCLE)
        assert [(row.label, row.on_date) for row in missed] == [
            ("3号楼", date(2025, 1, 31)),
            ("3号楼", date(2025, 3, 31)),
        ]

    def test_another_building_or_community_reports_for_itself(self, app: Flask, community: int) -> None:
        other = new_community(app)
        ours, next_door = (write(app, community, building(name)) for name in ("1号楼", "2号楼"))
        theirs = write(app, other, building())
        add(app, community, lead(ours), *report(next_door, date(2025, 2, 1)))
        add(app, other, lead(theirs), *report(theirs, date(2025, 2, 1)))
        assert count(app, "meet-report", community, CYCLE) == (0, 12)
        assert count(app, "meet-report", other, CYCLE) == (1, 12)


def venue(name: str = "棋牌室", opened_on: date = LONG_AGO, closed_on: date | None = None) -> Venue:
    return Venue(name=name, kind=VenueKind.CHESS_ROOM, opened_on=opened_on, closed_on=closed_on)


class TestVerifiedVenues:
    """reg-venue"""

    def test_without_venues_there_is_nothing_to_verify(self, app: Flask, community: int) -> None:
        assert count(app, "reg-venue", community, CYCLE) == (0, 0)

    @within_the_last_90_days
    def test_a_verification_counts_for_90_days(
        self, app: Flask, community: int, cycle: Cycle, day: date, counts: bool
    ) -> None:
        add(app, community, VenueVerification(venue_id=write(app, community, venue()), verified_on=day))
        assert count(app, "reg-venue", community, cycle) == (int(counts), 1)

    @open_on_the_last_day
    def test_the_venue_is_open_on_the_last_day(
        self, app: Flask, community: int, opened: int, closed: int | None, open_then: bool
    ) -> None:
        closed_on = None if closed is None else CYCLE.end + closed * DAY
        add(app, community, venue("旅馆", CYCLE.end + opened * DAY, closed_on))
        assert count(app, "reg-venue", community, CYCLE) == (0, int(open_then))

    def test_verified_twice_is_one_venue(self, app: Flask, community: int) -> None:
        venue_id = write(app, community, venue())
        for day in (date(2025, 11, 1), date(2025, 12, 1)):
            add(app, community, VenueVerification(venue_id=venue_id, verified_on=day))
        assert count(app, "reg-venue", community, CYCLE) == (1, 1)

    def test_the_venue_not_verified_is_named(self, app: Flask, community: int) -> None:
        venue_id = write(app, community, venue("老张棋牌室"))
        [gap] = failed(app, "reg-venue", community, CYCLE)
        assert (gap.row_id, gap.label, gap.code) == (venue_id, "老张棋牌室", VenueKind.CHESS_ROOM)

    def test_another_communitys_verification_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, community, venue())
        verified = write(app, other, venue())
        add(app, other, VenueVerification(venue_id=verified, verified_on=date(2025, 12, 1)))
        assert count(app, "reg-venue", community, CYCLE) == (0, 1)
        assert count(app, "reg-venue", other, CYCLE) == (1, 1)
