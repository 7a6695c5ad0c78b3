"""The counts of joint meetings and study sessions, at the edges of their windows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.meetings.models import Meeting, MeetingKind
from tenants.models import CommunityStatus
from tenants.provisioning import set_status
from tests.factories import add, operator
from tests.metric_helpers import CYCLE, DAY, LEAP, both_cycles, count, failed, join, joining, judged, new_community

if TYPE_CHECKING:
    from flask import Flask

FROM_LEAP = Cycle(date(2024, 2, 29), date(2025, 2, 27))


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def joint(held_on: date, minutes_on: date | None, kind: MeetingKind = MeetingKind.JOINT) -> Meeting:
    return Meeting(kind=kind, title="联席会议", held_on=held_on, minutes_on=minutes_on)


def study(held_on: date) -> Meeting:
    return Meeting(kind=MeetingKind.STUDY, title="学习", held_on=held_on)


class TestQuarters:
    """meet-quarter"""

    def test_a_new_community_has_missed_every_quarter(self, app: Flask, community: int) -> None:
        assert count(app, "meet-quarter", community, CYCLE) == (0, 4)
        missed = failed(app, "meet-quarter", community, CYCLE)
        assert [row.on_date for row in missed] == [window.end for window in CYCLE.windows(3)]
        assert missed[0].label == "2025-01-01 – 2025-03-31"
        assert {row.row_id for row in missed} == {None}

    @pytest.mark.parametrize("cycle", [CYCLE, LEAP, FROM_LEAP])
    @pytest.mark.parametrize("edge", ["start", "end"])
    def test_the_first_and_the_last_day_of_a_quarter_belong_to_it(self, app: Flask, cycle: Cycle, edge: str) -> None:
        quarters = cycle.windows(3)
        for held in (quarters[:1], quarters[1:3], quarters[3:]):
            community = new_community(app)
            add(app, community, *(joint(getattr(window, edge), cycle.end) for window in held))
            met = {window.end: window in held for window in quarters}
            assert judged(app, "meet-quarter", community, cycle, by="on_date") == met

    def test_two_meetings_in_a_quarter_are_one_quarter(self, app: Flask, community: int) -> None:
        first, second, *rest = CYCLE.windows(3)
        add(app, community, joint(second.start, second.start), joint(second.end, second.end))
        met = {window.end: window == second for window in (first, second, *rest)}
        assert judged(app, "meet-quarter", community, CYCLE, by="on_date") == met

    @both_cycles
    def test_a_meeting_outside_the_cycle_is_in_no_quarter(self, app: Flask, community: int, cycle: Cycle) -> None:
        before, after = cycle.start - DAY, cycle.end + DAY
        add(app, community, joint(before, before), joint(after, after))
        assert count(app, "meet-quarter", community, cycle) == (0, 4)

    @pytest.mark.parametrize(
        ("minutes_on", "met"),
        [(None, 0), (date(2025, 12, 31), 1), (date(2026, 1, 1), 0)],
    )
    def test_minutes_are_filed_by_the_end_of_the_cycle(
        self, app: Flask, community: int, minutes_on: date | None, met: int
    ) -> None:
        add(app, community, joint(date(2025, 2, 3), minutes_on))
        assert count(app, "meet-quarter", community, CYCLE) == (met, 4)

    @pytest.mark.parametrize("kind", [MeetingKind.EXTRAORDINARY, MeetingKind.STUDY])
    def test_other_meetings_are_not_joint_meetings(self, app: Flask, community: int, kind: MeetingKind) -> None:
        add(app, community, joint(CYCLE.start, CYCLE.start, kind))
        assert count(app, "meet-quarter", community, CYCLE) == (0, 4)

    @joining
    def test_only_quarters_that_began_after_joining_are_asked_for(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        assert count(app, "meet-quarter", community, CYCLE) == (0, quarters)
        missed = [row.on_date for row in failed(app, "meet-quarter", community, CYCLE)]
        assert missed == [window.end for window in CYCLE.windows(3)][4 - quarters :]
        # Meetings of quarters that do not count, the quarter of joining among them, earn nothing.
        add(app, community, *(joint(window.end, window.end) for window in CYCLE.windows(3)))
        met = {window.end: True for window in CYCLE.windows(3)[4 - quarters :]}
        assert judged(app, "meet-quarter", community, CYCLE, by="on_date") == met

    @pytest.mark.parametrize(("joined_on", "quarters"), [(date(2024, 9, 16), 3), (date(2024, 9, 17), 2)])
    def test_joining_is_held_against_the_windows_of_the_cycle_not_the_calendars(
        self, app: Flask, community: int, joined_on: date, quarters: int
    ) -> None:
        join(app, community, joined_on)
        assert count(app, "meet-quarter", community, Cycle.ending(date(2025, 6, 15))) == (0, quarters)

    @pytest.mark.parametrize(("joined_on", "quarters"), [(date(2024, 2, 29), 4), (date(2024, 3, 1), 3)])
    def test_joining_on_the_leap_day(self, app: Flask, community: int, joined_on: date, quarters: int) -> None:
        join(app, community, joined_on)
        assert count(app, "meet-quarter", community, FROM_LEAP) == (0, quarters)

    def test_another_communitys_meeting_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, joint(CYCLE.start, CYCLE.start))
        assert count(app, "meet-quarter", community, CYCLE) == (0, 4)
        assert count(app, "meet-quarter", other, CYCLE) == (1, 4)


class TestMonths:
    """meet-study"""

    def test_a_new_community_has_missed_every_month(self, app: Flask, community: int) -> None:
        assert count(app, "meet-study", community, CYCLE) == (0, 12)

    @pytest.mark.parametrize("cycle", [CYCLE, LEAP, FROM_LEAP])
    @pytest.mark.parametrize("edge", ["start", "end"])
    def test_the_first_and_the_last_day_of_a_month_belong_to_it(
        self, app: Flask, community: int, cycle: Cycle, edge: str
    ) -> None:
        months = cycle.windows(1)
        held = [window for number, window in enumerate(months) if number in (0, 3, 4, 11)]
        add(app, community, *(study(getattr(window, edge)) for window in held))
        met = {window.end: window in held for window in months}
        assert judged(app, "meet-study", community, cycle, by="on_date") == met

    @both_cycles
    def test_a_session_outside_the_cycle_is_in_no_month(self, app: Flask, community: int, cycle: Cycle) -> None:
        add(app, community, study(cycle.start - DAY), study(cycle.end + DAY))
        met = {window.end: False for window in cycle.windows(1)}
        assert judged(app, "meet-study", community, cycle, by="on_date") == met

    @both_cycles
    def test_outside_the_cycle_and_twice_in_a_month(self, app: Flask, community: int, cycle: Cycle) -> None:
        add(app, community, study(cycle.start - DAY), study(cycle.end + DAY), study(cycle.end), study(cycle.end))
        met = {window.end: window.end == cycle.end for window in cycle.windows(1)}
        assert judged(app, "meet-study", community, cycle, by="on_date") == met

    @joining
    def test_only_months_that_began_after_joining_are_asked_for(
        self, app: Flask, community: int, joined_on: date, quarters: int, months: int
    ) -> None:
        join(app, community, joined_on)
        assert count(app, "meet-study", community, CYCLE) == (0, months)
        add(app, community, *(study(window.end) for window in CYCLE.windows(1)))
        met = {window.end: True for window in CYCLE.windows(1)[12 - months :]}
        assert judged(app, "meet-study", community, CYCLE, by="on_date") == met

    def test_a_joint_meeting_is_not_a_study_session(self, app: Flask, community: int) -> None:
        add(app, community, joint(CYCLE.start, CYCLE.start))
        assert count(app, "meet-study", community, CYCLE) == (0, 12)

    def test_a_suspended_community_owes_nothing(self, app: Flask, community: int) -> None:
        add(app, community, study(CYCLE.start))
        with app.app_context():
            set_status(operator(), community, CommunityStatus.SUSPENDED)
        assert count(app, "meet-study", community, CYCLE) == (0, 0)
        assert count(app, "meet-quarter", community, CYCLE) == (0, 0)

    def test_another_communitys_session_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, study(CYCLE.start))
        assert count(app, "meet-study", community, CYCLE) == (0, 12)
        assert count(app, "meet-study", other, CYCLE) == (1, 12)
