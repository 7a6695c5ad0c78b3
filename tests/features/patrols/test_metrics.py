"""The counts of patrols, inspections and findings, at the edges of their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.patrols.models import Finding, FindingKind, KeyPlaceInspection, Patrol, PatrolKind
from app.features.premises.models import KeyPlace, KeyPlaceKind
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LEAP,
    LONG_AGO,
    WITHIN,
    both_cycles,
    count,
    edges,
    failed,
    join,
    joining,
    judged,
    new_community,
    write,
    write_named,
)

if TYPE_CHECKING:
    from uuid import UUID

    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def patrol(planned_from: date, planned_to: date, completed_on: date | None = None, route: str = "东片") -> Patrol:
    return Patrol(
        kind=PatrolKind.PATROL,
        route=route,
        planned_from=planned_from,
        planned_to=planned_to,
        completed_on=completed_on,
    )


class TestPlannedPatrols:
    """insp-patrol"""

    def test_nothing_planned_is_not_applicable(self, app: Flask, community: int) -> None:
        assert count(app, "insp-patrol", community, CYCLE) == (0, 0)

    @both_cycles
    def test_a_patrol_belongs_to_the_cycle_its_period_ends_in(self, app: Flask, community: int, cycle: Cycle) -> None:
        week = 6 * DAY
        rows = {name: patrol(last - week, last, last) for name, last in edges(cycle).items()}
        assert judged(app, "insp-patrol", community, cycle, write_named(app, community, rows)) == WITHIN

    @pytest.mark.parametrize(
        ("completed_on", "counts"),
        [
            (date(2025, 5, 4), False),
            (date(2025, 5, 5), True),
            (date(2025, 5, 11), True),
            (date(2025, 5, 12), False),
            (None, False),
        ],
    )
    def test_completed_within_the_planned_period(
        self, app: Flask, community: int, completed_on: date | None, counts: bool
    ) -> None:
        add(app, community, patrol(date(2025, 5, 5), date(2025, 5, 11), completed_on))
        assert count(app, "insp-patrol", community, CYCLE) == (int(counts), 1)

    def test_completed_in_the_part_of_the_period_before_the_cycle(self, app: Flask, community: int) -> None:
        add(app, community, patrol(date(2024, 12, 29), date(2025, 1, 4), date(2024, 12, 30)))
        assert count(app, "insp-patrol", community, CYCLE) == (1, 1)

    def test_the_patrols_missed_are_named_in_order(self, app: Flask, community: int) -> None:
        add(
            app,
            community,
            patrol(date(2025, 6, 1), date(2025, 6, 7), route="西片"),
            patrol(date(2025, 5, 5), date(2025, 5, 11), date(2025, 5, 12)),
        )
        missed = failed(app, "insp-patrol", community, CYCLE)
        assert [(row.label, row.code, row.on_date) for row in missed] == [
            ("东片", PatrolKind.PATROL, date(2025, 5, 11)),
            ("西片", PatrolKind.PATROL, date(2025, 6, 7)),
        ]

    def test_another_communitys_patrol_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, patrol(date(2025, 5, 5), date(2025, 5, 11), date(2025, 5, 6)))
        assert count(app, "insp-patrol", community, CYCLE) == (0, 0)
        assert count(app, "insp-patrol", other, CYCLE) == (1, 1)


def key_place(active_from: date = LONG_AGO, active_to: date | None = None, name: str = "旧厂房") -> KeyPlace:
    return KeyPlace(name=name, kind=KeyPlaceKind.IDLE_FACTORY, active_from=active_from, active_to=active_to)


def inspections(key_place_id: UUID, *days: date) -> list[KeyPlaceInspection]:
    return [KeyPlaceInspection(key_place_id=key_place_id, inspected_on=day) for day in days]


class TestInspectedPlaces:
    """insp-key-place"""

    def test_without_key_places_there_is_nothing_to_inspect(self, app: Flask, community: int) -> None:
        assert count(app, "insp-key-place", community, CYCLE) == (0, 0)

    @pytest.mark.parametrize(
        ("cycle", "days", "inspected"),
        [
            (CYCLE, [date(2024, 12, 31), date(2026, 1, 1)], []),
            (CYCLE, [date(2025, 1, 1)], [1]),
            (CYCLE, [date(2025, 12, 31)], [4]),
            (CYCLE, [date(2025, 3, 31)], [1]),
            (CYCLE, [date(2025, 4, 1)], [2]),
            (CYCLE, [date(2025, 4, 1), date(2025, 5, 1), date(2025, 6, 30)], [2]),
            (LEAP, [date(2024, 2, 29)], [4]),
            (LEAP, [date(2023, 2, 28), date(2024, 3, 1)], []),
            (LEAP, [date(2023, 5, 31)], [1]),
            (LEAP, [date(2023, 6, 1)], [2]),
        ],
    )
    def test_a_quarter_is_inspected_once(
        self, app: Flask, community: int, cycle: Cycle, days: list[date], inspected: list[int]
    ) -> None:
        add(app, community, *inspections(write(app, community, key_place()), *days))
        quarters = {window.end: number in inspected for number, window in enumerate(cycle.windows(3), 1)}
        assert judged(app, "insp-key-place", community, cycle, by="on_date") == quarters

    @pytest.mark.parametrize(
        ("active_from", "active_to", "quarters"),
        [
            (LONG_AGO, date(2024, 12, 31), []),
            (LONG_AGO, date(2025, 1, 1), [1]),
            (LONG_AGO, date(2025, 3, 31), [1]),
            (LONG_AGO, date(2025, 4, 1), [1, 2]),
            (date(2025, 9, 30), None, [3, 4]),
            (date(2025, 10, 1), None, [4]),
            (date(2025, 12, 31), None, [4]),
            (date(2026, 1, 1), None, []),
            (date(2025, 5, 1), date(2025, 5, 1), [2]),
        ],
    )
    def test_a_quarter_counts_if_active_on_one_day_of_it(
        self, app: Flask, community: int, active_from: date, active_to: date | None, quarters: list[int]
    ) -> None:
        add(app, community, key_place(active_from, active_to))
        ends = [window.end for window in CYCLE.windows(3)]
        owed = {ends[number - 1]: False for number in quarters}
        assert judged(app, "insp-key-place", community, CYCLE, by="on_date") == owed

    def test_an_inspection_in_a_quarter_that_does_not_count_is_ignored(self, app: Flask, community: int) -> None:
        place_id = write(app, community, key_place(date(2025, 4, 1), date(2025, 6, 30)))
        add(app, community, *inspections(place_id, date(2025, 3, 31), date(2025, 7, 1)))
        assert count(app, "insp-key-place", community, CYCLE) == (0, 1)

    def test_the_quarters_missed_are_named(self, app: Flask, community: int) -> None:
        place_id = write(app, community, key_place(date(2025, 7, 1)))
        add(app, community, *inspections(place_id, date(2025, 8, 8)))
        [missed] = failed(app, "insp-key-place", community, CYCLE)
        assert (missed.row_id, missed.label, missed.code, missed.on_date) == (
            place_id,
            "旧厂房",
            KeyPlaceKind.IDLE_FACTORY,
            date(2025, 12, 31),
        )

    @joining
    def test_only_quarters_that_began_after_joining_are_asked_for(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        inspected, _ = (write(app, community, key_place(name=name)) for name in ("inspected", "missed"))
        add(app, community, *inspections(inspected, *(window.end for window in CYCLE.windows(3))))
        asked = [window.end for window in CYCLE.windows(3)[4 - quarters :]]
        assert judged(app, "insp-key-place", community, CYCLE, by=("label", "on_date")) == {
            **{("inspected", end): True for end in asked},
            **{("missed", end): False for end in asked},
        }

    def test_a_place_that_opens_after_joining_owes_no_quarter_before(self, app: Flask, community: int) -> None:
        join(app, community, date(2025, 2, 1))
        add(app, community, key_place(date(2025, 9, 30)))
        owed = {date(2025, 9, 30): False, date(2025, 12, 31): False}
        assert judged(app, "insp-key-place", community, CYCLE, by="on_date") == owed

    def test_every_place_and_community_for_itself(self, app: Flask, community: int) -> None:
        other = new_community(app)
        inspected = write(app, community, key_place())
        add(app, community, key_place(name="舞厅"), *inspections(inspected, date(2025, 2, 1)))
        add(app, other, *inspections(write(app, other, key_place()), date(2025, 5, 1), date(2025, 8, 1)))
        assert count(app, "insp-key-place", community, CYCLE) == (1, 8)
        assert count(app, "insp-key-place", other, CYCLE) == (2, 4)


def finding(due_on: date, closed_on: date | None = None, place: str = "3号楼201") -> Finding:
    return Finding(
        kind=FindingKind.FIRE_RISK,
        place=place,
        found_on=min(due_on, closed_on or due_on) - 7 * DAY,
        due_on=due_on,
        closed_on=closed_on,
    )


class TestRectifiedFindings:
    """insp-rectify"""

    def test_without_findings_there_is_nothing_to_put_right(self, app: Flask, community: int) -> None:
        assert count(app, "insp-rectify", community, CYCLE) == (0, 0)

    @both_cycles
    def test_a_finding_belongs_to_the_cycle_it_is_due_in(self, app: Flask, community: int, cycle: Cycle) -> None:
        names = write_named(app, community, {name: finding(day, day) for name, day in edges(cycle).items()})
        assert judged(app, "insp-rectify", community, cycle, names) == WITHIN

    @pytest.mark.parametrize(
        ("closed_on", "counts"),
        [
            (date(2025, 6, 14), True),
            (date(2025, 6, 15), True),
            (date(2025, 6, 16), False),
            (date(2024, 12, 1), True),
            (None, False),
        ],
    )
    def test_closed_on_or_before_the_due_date(
        self, app: Flask, community: int, closed_on: date | None, counts: bool
    ) -> None:
        add(app, community, finding(date(2025, 6, 15), closed_on))
        assert count(app, "insp-rectify", community, CYCLE) == (int(counts), 1)

    def test_the_finding_left_open_is_named(self, app: Flask, community: int) -> None:
        add(app, community, finding(date(2025, 6, 15), place="5号楼地下室"))
        [left] = failed(app, "insp-rectify", community, CYCLE)
        assert (left.label, left.code, left.on_date) == (
            "5号楼地下室",
            FindingKind.FIRE_RISK,
            date(2025, 6, 15),
        )

    def test_another_communitys_finding_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, finding(date(2025, 6, 15)))
        assert count(app, "insp-rectify", community, CYCLE) == (0, 0)
        assert count(app, "insp-rectify", other, CYCLE) == (0, 1)
