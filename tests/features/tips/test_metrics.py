"""The counts of tips: acknowledged, transferred and closed in time, to the microsecond."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import SHANGHAI
from app.declare.metric import Cycle
from app.features.network.models import Department
from app.features.tips.models import Assessment, Tip, TipSource, TipTransfer
from tenants.area import Area
from tenants.columns import uuid7
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    WITHIN,
    both_cycles,
    count,
    edges,
    failed,
    judged,
    midnights,
    new_community,
    write,
    write_named,
)

if TYPE_CHECKING:
    from uuid import UUID

    from flask import Flask

HOUR, INSTANT = timedelta(hours=1), timedelta(microseconds=1)
NEXT = Cycle.ending(date(2026, 12, 31))
RECEIVED = datetime(2025, 6, 3, 9, 30, tzinfo=SHANGHAI)
CRITERIA = ("tip-ack", "tip-transfer", "tip-close")


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def tip(received_at: datetime = RECEIVED, **changes: Any) -> Tip:
    return Tip(source=TipSource.PHONE, received_at=received_at, **changes)


def suspected(assessed_at: datetime, transferred_at: datetime | None, **changes: Any) -> Tip:
    return tip(
        changes.pop("received_at", assessed_at - 3 * DAY),
        assessment=Assessment.SUSPECTED,
        assessed_at=assessed_at,
        transferred_at=transferred_at,
        **changes,
    )


def closed(due_on: date, closed_at: datetime | None, **changes: Any) -> Tip:
    """A tip received ten days before it is due, with feedback unless said otherwise."""
    received_at = changes.pop("received_at", midnight_after(due_on) - 10 * DAY)
    feedback_at = changes.pop("feedback_at", closed_at)
    return tip(received_at, due_on=due_on, closed_at=closed_at, feedback_at=feedback_at, **changes)


def transfer(tip_id: Any, transferred_at: datetime, answered_at: datetime | None) -> TipTransfer:
    return TipTransfer(tip_id=tip_id, department=Department.TAX, transferred_at=transferred_at, answered_at=answered_at)


def midnight_after(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=SHANGHAI) + DAY


@pytest.mark.parametrize("criterion", CRITERIA)
def test_without_tips_there_is_nothing_to_judge(app: Flask, community: int, criterion: str) -> None:
    assert count(app, criterion, community, CYCLE) == (0, 0)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_tip_that_skips_the_community_is_never_counted_or_shown(app: Flask, community: int, criterion: str) -> None:
    row = suspected(RECEIVED, None, due_on=date(2025, 7, 1), skips_community=True, community_id=community)
    with app.app_context(), activate(Scope(Role.INTAKE, Area.of_community(community), "test:intake")) as session:
        session.add(row)
        session.commit()
    assert count(app, criterion, community, CYCLE) == (0, 0)
    assert failed(app, criterion, community, CYCLE) == []


@pytest.mark.parametrize("criterion", CRITERIA)
def test_another_communitys_tips_are_not_ours(app: Flask, community: int, criterion: str) -> None:
    other = new_community(app)
    due_on = date(2025, 7, 1)
    in_time = {"acknowledged_at": RECEIVED, "closed_at": RECEIVED, "feedback_at": RECEIVED}
    add(app, other, suspected(RECEIVED, RECEIVED, due_on=due_on, received_at=RECEIVED, **in_time))
    add(app, community, suspected(RECEIVED, None, due_on=due_on, received_at=RECEIVED))
    assert count(app, criterion, community, CYCLE) == (0, 1)
    assert count(app, criterion, other, CYCLE) == (1, 1)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_failed_tip_tells_its_source_and_day_and_never_its_text(app: Flask, community: int, criterion: str) -> None:
    # 00:30 in Shanghai is the day before in UTC.
    received_at = datetime(2025, 6, 4, 0, 30, tzinfo=SHANGHAI)
    add(
        app,
        community,
        suspected(received_at, None, received_at=received_at, due_on=date(2025, 7, 1), body="三号楼有人上课"),
    )
    [row] = failed(app, criterion, community, CYCLE)
    assert (row.label, row.code, row.on_date) == ("", TipSource.PHONE, date(2025, 6, 4))


class TestAcknowledged:
    """tip-ack"""

    @pytest.mark.parametrize(("after", "ok"), [(timedelta(0), 1), (24 * HOUR, 1), (24 * HOUR + INSTANT, 0), (None, 0)])
    def test_within_24_hours(self, app: Flask, community: int, after: timedelta | None, ok: int) -> None:
        add(app, community, tip(acknowledged_at=None if after is None else RECEIVED + after))
        assert count(app, "tip-ack", community, CYCLE) == (ok, 1)

    @both_cycles
    def test_received_from_midnight_to_midnight_in_shanghai(self, app: Flask, community: int, cycle: Cycle) -> None:
        rows = {name: tip(at, acknowledged_at=at) for name, at in midnights(cycle).items()}
        rows["an instant before"] = tip(cycle.starts_at - INSTANT, acknowledged_at=cycle.starts_at)
        names = write_named(app, community, rows)
        assert judged(app, "tip-ack", community, cycle, names) == WITHIN

    @both_cycles
    @pytest.mark.parametrize(("left", "judged"), [(timedelta(0), 1), (INSTANT, 0), (23 * HOUR, 0)])
    def test_a_tip_is_not_judged_before_its_time_is_over(
        self, app: Flask, community: int, cycle: Cycle, left: timedelta, judged: int
    ) -> None:
        add(app, community, tip(cycle.ends_at - 24 * HOUR + left))
        assert count(app, "tip-ack", community, cycle) == (0, judged)

    @pytest.mark.parametrize(("before_the_end", "counts"), [(INSTANT, (1, 1)), (timedelta(0), (0, 0))])
    def test_acknowledged_before_its_time_is_over_it_counts_at_once(
        self, app: Flask, community: int, before_the_end: timedelta, counts: tuple[int, int]
    ) -> None:
        add(app, community, tip(CYCLE.ends_at - HOUR, acknowledged_at=CYCLE.ends_at - before_the_end))
        assert count(app, "tip-ack", community, CYCLE) == counts

    def test_tips_from_every_source_count(self, app: Flask, community: int) -> None:
        add(app, community, *(Tip(source=source, received_at=RECEIVED) for source in TipSource))
        assert judged(app, "tip-ack", community, CYCLE, by="code") == dict.fromkeys(TipSource, False)


class TestTransferred:
    """tip-transfer"""

    @pytest.mark.parametrize(
        ("danger", "after", "ok"),
        [
            (False, 24 * HOUR, 1),
            (False, 24 * HOUR + INSTANT, 0),
            (False, -DAY, 1),
            (False, None, 0),
            (True, HOUR, 1),
            (True, HOUR + INSTANT, 0),
            (True, -DAY, 1),
            (True, None, 0),
        ],
    )
    def test_within_24_hours_or_one_where_there_is_danger(
        self, app: Flask, community: int, danger: bool, after: timedelta | None, ok: int
    ) -> None:
        add(app, community, suspected(RECEIVED, None if after is None else RECEIVED + after, danger=danger))
        assert count(app, "tip-transfer", community, CYCLE) == (ok, 1)

    @both_cycles
    def test_assessed_from_midnight_to_midnight_in_shanghai(self, app: Flask, community: int, cycle: Cycle) -> None:
        # Transferred before the assessment: what is assessed after the cycle is not judged by it.
        names = write_named(app, community, {name: suspected(at, at - DAY) for name, at in midnights(cycle).items()})
        names |= write_named(
            app, community, {"an instant before": suspected(cycle.starts_at - INSTANT, cycle.starts_at)}
        )
        assert judged(app, "tip-transfer", community, cycle, names) == WITHIN

    @both_cycles
    @pytest.mark.parametrize(
        ("danger", "left", "judged"),
        [(False, timedelta(0), 1), (False, INSTANT, 0), (True, timedelta(0), 1), (True, INSTANT, 0)],
    )
    def test_a_tip_is_not_judged_before_its_time_is_over(
        self, app: Flask, community: int, cycle: Cycle, danger: bool, left: timedelta, judged: int
    ) -> None:
        limit = HOUR if danger else 24 * HOUR
        add(app, community, suspected(cycle.ends_at - limit + left, None, danger=danger))
        assert count(app, "tip-transfer", community, cycle) == (0, judged)

    @pytest.mark.parametrize(("before_the_end", "counts"), [(INSTANT, (1, 1)), (timedelta(0), (0, 0))])
    def test_transferred_before_its_time_is_over_it_counts_at_once(
        self, app: Flask, community: int, before_the_end: timedelta, counts: tuple[int, int]
    ) -> None:
        add(app, community, suspected(CYCLE.ends_at - 2 * HOUR, CYCLE.ends_at - before_the_end))
        assert count(app, "tip-transfer", community, CYCLE) == counts

    @pytest.mark.parametrize("assessment", [Assessment.UNFOUNDED, Assessment.WATCH])
    def test_only_suspected_cases(self, app: Flask, community: int, assessment: Assessment) -> None:
        add(app, community, tip(assessment=assessment, assessed_at=RECEIVED), tip())
        assert count(app, "tip-transfer", community, CYCLE) == (0, 0)


class TestClosed:
    """tip-close"""

    DUE_ON = date(2025, 6, 20)
    DUE = midnight_after(DUE_ON)

    @pytest.mark.parametrize(("after", "ok"), [(-DAY, 1), (timedelta(0), 1), (INSTANT, 0), (None, 0)])
    def test_closed_by_the_end_of_the_due_date(
        self, app: Flask, community: int, after: timedelta | None, ok: int
    ) -> None:
        add(app, community, closed(self.DUE_ON, None if after is None else self.DUE + after))
        assert count(app, "tip-close", community, CYCLE) == (ok, 1)

    @pytest.mark.parametrize(
        ("feedback_at", "unreachable", "ok"), [(RECEIVED, False, 1), (None, True, 1), (None, False, 0)]
    )
    def test_with_feedback_unless_the_reporter_is_unreachable(
        self, app: Flask, community: int, feedback_at: datetime | None, unreachable: bool, ok: int
    ) -> None:
        add(app, community, closed(self.DUE_ON, self.DUE, feedback_at=feedback_at, reporter_unreachable=unreachable))
        assert count(app, "tip-close", community, CYCLE) == (ok, 1)

    @both_cycles
    def test_due_on_the_first_and_the_last_day_of_the_cycle(self, app: Flask, community: int, cycle: Cycle) -> None:
        rows = {name: closed(day, midnight_after(day)) for name, day in edges(cycle).items()}
        assert judged(app, "tip-close", community, cycle, write_named(app, community, rows)) == WITHIN

    def test_a_tip_without_a_due_date_is_not_judged(self, app: Flask, community: int) -> None:
        add(app, community, tip(closed_at=RECEIVED, feedback_at=RECEIVED))
        assert count(app, "tip-close", community, CYCLE) == (0, 0)

    @pytest.mark.parametrize(("after", "ok"), [(4 * DAY, 1), (4 * DAY + INSTANT, 0)])
    def test_time_spent_waiting_is_not_counted(self, app: Flask, community: int, after: timedelta, ok: int) -> None:
        tip_id = write(app, community, closed(self.DUE_ON, self.DUE + after))
        # Three days, within which two more waits lie apart, and one day.
        waits = [(-9, -6), (-8, -7), (-7, -6), (-5, -4)]
        add(app, community, *(transfer(tip_id, self.DUE + a * DAY, self.DUE + b * DAY) for a, b in waits))
        assert count(app, "tip-close", community, CYCLE) == (ok, 1)

    def test_the_same_wait_twice_counts_once(self, app: Flask, community: int) -> None:
        tip_id = write(app, community, closed(self.DUE_ON, self.DUE + DAY + INSTANT))
        add(app, community, *(transfer(tip_id, self.DUE - 5 * DAY, self.DUE - 4 * DAY) for _ in range(2)))
        assert count(app, "tip-close", community, CYCLE) == (0, 1)

    def test_another_tips_wait_extends_nothing(self, app: Flask, community: int) -> None:
        waited, late = (write(app, community, closed(self.DUE_ON, self.DUE + DAY)) for _ in range(2))
        add(app, community, transfer(waited, self.DUE - 5 * DAY, self.DUE - 4 * DAY))
        assert judged(app, "tip-close", community, CYCLE) == {waited: True, late: False}

    def test_a_wait_counts_from_the_receipt(self, app: Flask, community: int) -> None:
        received_at = self.DUE - 4 * DAY
        tip_id = write(app, community, closed(self.DUE_ON, self.DUE + DAY + INSTANT, received_at=received_at))
        add(app, community, transfer(tip_id, received_at - 9 * DAY, received_at + DAY))
        assert count(app, "tip-close", community, CYCLE) == (0, 1)

    @pytest.mark.parametrize(("asked", "due"), [(-DAY, False), (-INSTANT, False), (timedelta(0), True)])
    def test_while_a_department_owes_an_answer_a_tip_is_not_due(
        self, app: Flask, community: int, asked: timedelta, due: bool
    ) -> None:
        tip_id = write(app, community, closed(self.DUE_ON, None))
        add(app, community, transfer(tip_id, self.DUE + asked, None))
        assert judged(app, "tip-close", community, CYCLE) == ({tip_id: False} if due else {})

    def test_nobody_waits_about_a_closed_tip(self, app: Flask, community: int) -> None:
        in_time = write(app, community, closed(self.DUE_ON, self.DUE))
        late = write(app, community, closed(self.DUE_ON, self.DUE + DAY))
        add(app, community, transfer(in_time, self.DUE - DAY, None))
        add(app, community, transfer(late, self.DUE + DAY, self.DUE + 9 * DAY))
        assert judged(app, "tip-close", community, CYCLE) == {in_time: True, late: False}

    @pytest.mark.parametrize(("wait", "cycle", "other"), [(0 * DAY, CYCLE, NEXT), (INSTANT, NEXT, CYCLE)])
    def test_waiting_moves_a_due_date_into_the_next_cycle(
        self, app: Flask, community: int, wait: timedelta, cycle: Cycle, other: Cycle
    ) -> None:
        due = CYCLE.ends_at
        tip_id = write(app, community, closed(CYCLE.end, due - DAY))
        add(app, community, transfer(tip_id, due - 5 * DAY, due - 5 * DAY + wait))
        assert count(app, "tip-close", community, cycle) == (1, 1)
        assert count(app, "tip-close", community, other) == (0, 0)


# Three days around the leap day, cut into quarter days: few enough instants that waits touch, overlap and repeat.
SHORT = Cycle(date(2024, 2, 28), date(2024, 3, 1))
TICK, TICKS_A_DAY = 6 * HOUR, 4
SHORT_TICKS = 3 * TICKS_A_DAY


@dataclass(frozen=True)
class Story:
    """A tip told in ticks since the start of the cycle; a wait is (from, to), open where ``to`` is None."""

    received: int
    due_day: int
    open_for: int | None
    feedback: bool
    unreachable: bool
    waits: list[tuple[int, int | None]]

    @property
    def closed(self) -> int | None:
        return None if self.open_for is None else self.received + self.open_for

    def verdict(self) -> bool | None:
        """Whether the tip was closed as it should be, counted tick by tick; None where it is not judged."""
        until = SHORT_TICKS if self.closed is None else min(self.closed, SHORT_TICKS)
        waited = sum(
            any(begin <= tick and (end is None or tick < end) for begin, end in self.waits)
            for tick in range(self.received, until)
        )
        due = (self.due_day + 1) * TICKS_A_DAY + waited
        if not 0 < due <= SHORT_TICKS:
            return None
        return self.closed is not None and self.closed <= due and (self.feedback or self.unreachable)

    def rows(self, community_id: int, tip_id: UUID) -> tuple[Tip, list[TipTransfer]]:
        row = closed(
            SHORT.start + self.due_day * DAY,
            at_tick(self.closed),
            received_at=at_tick(self.received),
            feedback_at=at_tick(self.closed) if self.feedback else None,
            reporter_unreachable=self.unreachable,
            community_id=community_id,
            id=tip_id,
        )
        transfers = [transfer(tip_id, at_tick(begin), at_tick(end)) for begin, end in self.waits]
        for each in transfers:
            each.community_id = community_id
        return row, transfers


def at_tick(tick: int | None) -> datetime | None:
    return None if tick is None else SHORT.starts_at + tick * TICK


waits = st.tuples(st.integers(-16, 16), st.none() | st.integers(0, 12)).map(
    lambda wait: (wait[0], None if wait[1] is None else wait[0] + wait[1])
)
stories = st.builds(
    Story,
    received=st.integers(-16, 14),
    due_day=st.integers(-4, 4),
    open_for=st.none() | st.integers(0, 24),
    feedback=st.booleans(),
    unreachable=st.booleans(),
    waits=st.lists(waits, max_size=4),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told=st.lists(stories, min_size=1, max_size=8))
def test_closed_tips_agree_with_counting_tick_by_tick(app: Flask, told: list[Story]) -> None:
    """tip-close against a plain oracle: overlapping waits, waits before the receipt, after the closing, still open."""
    community = new_community(app)
    ids = [uuid7() for _ in told]
    written = [story.rows(community, tip_id) for story, tip_id in zip(told, ids, strict=True)]
    with app.app_context(), activate(community_scope(community, "test:community")) as session:
        session.add_all([row for row, _ in written])
        session.flush()
        session.add_all([each for _, transfers in written for each in transfers])
        session.commit()
    verdicts = {tip_id: story.verdict() for story, tip_id in zip(told, ids, strict=True)}
    said = {tip_id: verdict for tip_id, verdict in verdicts.items() if verdict is not None}
    assert judged(app, "tip-close", community, SHORT) == said
