"""The counts of joint requests, victims, sites and revisits, at the edges of their time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.clock import SHANGHAI
from app.declare.metric import Cycle
from app.evaluation.counts import count_statement
from app.features.cases.models import (
    Direction,
    HelpKind,
    JointRequest,
    Site,
    SiteRevisit,
    SiteTask,
    SiteTaskKind,
    Victim,
)
from app.features.network.models import Department
from tenants.session import activate
from tests.factories import add, evaluator
from tests.metric_helpers import (
    CYCLE,
    DAY,
    WITHIN,
    both_cycles,
    building,
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


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


@pytest.mark.parametrize("criterion", ["tip-joint", "tip-victim", "out-clear", "out-followup"])
def test_without_rows_there_is_nothing_to_judge(app: Flask, community: int, criterion: str) -> None:
    assert count(app, criterion, community, CYCLE) == (0, 0)


class TestJointRequests:
    """tip-joint"""

    @staticmethod
    def request(due_on: date, answered_on: date | None, direction: Direction = Direction.TO_COMMUNITY) -> JointRequest:
        return JointRequest(
            direction=direction,
            department=Department.FIRE,
            subject="请协助核对张三的住处",
            requested_on=due_on - 20 * DAY,
            due_on=due_on,
            answered_on=answered_on,
        )

    @both_cycles
    @pytest.mark.parametrize(("after", "ok"), [(-3, 1), (0, 1), (1, 0), (None, 0)])
    def test_answered_by_the_due_date(
        self, app: Flask, community: int, cycle: Cycle, after: int | None, ok: int
    ) -> None:
        add(app, community, self.request(cycle.end, None if after is None else cycle.end + after * DAY))
        assert count(app, "tip-joint", community, cycle) == (ok, 1)

    @both_cycles
    def test_due_on_the_first_and_the_last_day(self, app: Flask, community: int, cycle: Cycle) -> None:
        names = write_named(app, community, {name: self.request(day, day) for name, day in edges(cycle).items()})
        assert judged(app, "tip-joint", community, cycle, names) == WITHIN

    def test_what_the_community_asks_of_a_department_is_not_its_to_answer(self, app: Flask, community: int) -> None:
        add(app, community, self.request(CYCLE.end, None, Direction.TO_DEPARTMENT))
        assert count(app, "tip-joint", community, CYCLE) == (0, 0)

    def test_the_failed_row_tells_the_department_and_not_the_subject(self, app: Flask, community: int) -> None:
        add(app, community, self.request(CYCLE.end, None))
        [row] = failed(app, "tip-joint", community, CYCLE)
        assert (row.label, row.code, row.on_date) == ("", Department.FIRE, CYCLE.end)

    def test_another_communitys_requests_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, self.request(CYCLE.end, CYCLE.end))
        add(app, community, self.request(CYCLE.end, None))
        assert count(app, "tip-joint", community, CYCLE) == (0, 1)
        assert count(app, "tip-joint", other, CYCLE) == (1, 1)


class TestVictims:
    """tip-victim"""

    @staticmethod
    def victim(recorded_at: datetime, referred_at: datetime | None) -> Victim:
        return Victim(
            name="王五",
            recorded_at=recorded_at,
            referred_at=referred_at,
            referred_to=None if referred_at is None else HelpKind.SCHOOL,
            retention_on=date(2027, 1, 1),
        )

    @pytest.mark.parametrize(("after", "ok"), [(-HOUR, 1), (24 * HOUR, 1), (24 * HOUR + INSTANT, 0), (None, 0)])
    def test_within_24_hours(self, app: Flask, community: int, after: timedelta | None, ok: int) -> None:
        recorded_at = datetime(2025, 6, 3, 9, tzinfo=SHANGHAI)
        add(app, community, self.victim(recorded_at, None if after is None else recorded_at + after))
        assert count(app, "tip-victim", community, CYCLE) == (ok, 1)

    @both_cycles
    def test_recorded_from_midnight_to_midnight_in_shanghai(self, app: Flask, community: int, cycle: Cycle) -> None:
        rows = {name: self.victim(at, at) for name, at in midnights(cycle).items()}
        rows["an instant before the end"] = self.victim(cycle.ends_at - INSTANT, cycle.ends_at - INSTANT)
        # Helped before the record was made: what is recorded after the cycle is not judged by it.
        rows["recorded later"] = self.victim(cycle.ends_at, cycle.starts_at)
        names = write_named(app, community, rows)
        assert judged(app, "tip-victim", community, cycle, names) == {**WITHIN, "an instant before the end": True}

    @both_cycles
    @pytest.mark.parametrize(("left", "judged"), [(timedelta(0), 1), (INSTANT, 0)])
    def test_nothing_is_judged_before_its_time_is_over(
        self, app: Flask, community: int, cycle: Cycle, left: timedelta, judged: int
    ) -> None:
        add(app, community, self.victim(cycle.ends_at - 24 * HOUR + left, None))
        assert count(app, "tip-victim", community, cycle) == (0, judged)

    @pytest.mark.parametrize(("before_the_end", "counts"), [(INSTANT, (1, 1)), (timedelta(0), (0, 0))])
    def test_referred_before_its_time_is_over_it_counts_at_once(
        self, app: Flask, community: int, before_the_end: timedelta, counts: tuple[int, int]
    ) -> None:
        add(app, community, self.victim(CYCLE.ends_at - HOUR, CYCLE.ends_at - before_the_end))
        assert count(app, "tip-victim", community, CYCLE) == counts

    def test_the_failed_row_tells_the_day_in_shanghai_and_nothing_else(self, app: Flask, community: int) -> None:
        add(app, community, self.victim(datetime(2025, 6, 4, 0, 30, tzinfo=SHANGHAI), None))
        [row] = failed(app, "tip-victim", community, CYCLE)
        assert (row.label, row.code, row.on_date) == ("", None, date(2025, 6, 4))

    def test_another_communitys_victims_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, self.victim(CYCLE.starts_at, CYCLE.starts_at))
        add(app, community, self.victim(CYCLE.starts_at, None))
        assert count(app, "tip-victim", community, CYCLE) == (0, 1)
        assert count(app, "tip-victim", other, CYCLE) == (1, 1)


def site(confirmed_on: date, building_id: UUID | None = None) -> Site:
    return Site(confirmed_on=confirmed_on, building_id=building_id)


def tasks(site_id: UUID, *done_on: date | None) -> list[SiteTask]:
    kinds = list(SiteTaskKind)
    return [SiteTask(site_id=site_id, kind=kinds[i % len(kinds)], done_on=day) for i, day in enumerate(done_on)]


class TestClearing:
    """out-clear"""

    @pytest.mark.parametrize(
        ("done", "ok"), [((0,), 1), ((15,), 1), ((16,), 0), ((3, 15), 1), ((3, 16), 0), ((3, None), 0), ((), 0)]
    )
    def test_every_task_within_15_days(self, app: Flask, community: int, done: tuple[int | None, ...], ok: int) -> None:
        # Over the leap day: 2024-02-20 and 15 days is 2024-03-06.
        confirmed_on = date(2024, 2, 20)
        site_id = write(app, community, site(confirmed_on))
        add(app, community, *tasks(site_id, *(None if day is None else confirmed_on + day * DAY for day in done)))
        assert count(app, "out-clear", community, Cycle.ending(date(2024, 12, 31))) == (ok, 1)

    @both_cycles
    def test_confirmed_on_the_first_and_the_last_day(self, app: Flask, community: int, cycle: Cycle) -> None:
        names = write_named(app, community, {name: site(day) for name, day in edges(cycle).items()})
        for site_id in names:
            add(app, community, *tasks(site_id, cycle.start))
        assert judged(app, "out-clear", community, cycle, names) == WITHIN

    @both_cycles
    @pytest.mark.parametrize("done", [(), (None,), (0, None)])
    @pytest.mark.parametrize(("days_left", "judged"), [(0, 1), (1, 0), (15, 0)])
    def test_a_site_is_not_judged_before_its_time_is_over(
        self, app: Flask, community: int, cycle: Cycle, done: tuple[int | None, ...], days_left: int, judged: int
    ) -> None:
        confirmed_on = cycle.end - (15 - days_left) * DAY
        site_id = write(app, community, site(confirmed_on))
        add(app, community, *tasks(site_id, *(None if day is None else confirmed_on for day in done)))
        assert count(app, "out-clear", community, cycle) == (0, judged)

    @pytest.mark.parametrize(("done", "counts"), [(0, (1, 1)), (1, (0, 0))])
    def test_done_before_its_time_is_over_it_counts_at_once(
        self, app: Flask, community: int, done: int, counts: tuple[int, int]
    ) -> None:
        # A task done after the cycle was open at its end.
        site_id = write(app, community, site(CYCLE.end - 3 * DAY))
        add(app, community, *tasks(site_id, CYCLE.end, CYCLE.end + done * DAY))
        assert count(app, "out-clear", community, CYCLE) == counts

    def test_the_failed_site_is_named_by_its_building(self, app: Flask, community: int) -> None:
        in_building = write(app, community, site(CYCLE.start, write(app, community, building("3号楼"))))
        elsewhere = write(app, community, site(CYCLE.start))
        labels = {row.row_id: row.label for row in failed(app, "out-clear", community, CYCLE)}
        assert labels == {in_building: "3号楼", elsewhere: ""}

    def test_another_sites_tasks_do_not_count(self, app: Flask, community: int) -> None:
        names = write_named(app, community, {"ours": site(CYCLE.start), "next door": site(CYCLE.start)})
        [next_door] = [site_id for site_id, name in names.items() if name == "next door"]
        add(app, community, *tasks(next_door, CYCLE.start))
        assert judged(app, "out-clear", community, CYCLE, names) == {"ours": False, "next door": True}

    def test_another_communitys_sites_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, *tasks(write(app, other, site(CYCLE.start)), CYCLE.start))
        add(app, community, site(CYCLE.start))
        assert count(app, "out-clear", community, CYCLE) == (0, 1)
        assert count(app, "out-clear", other, CYCLE) == (1, 1)


class TestRevisits:
    """out-followup"""

    @staticmethod
    def revisit(site_id: UUID, due_on: date, done_on: date | None, after_days: int = 30) -> SiteRevisit:
        return SiteRevisit(site_id=site_id, after_days=after_days, due_on=due_on, done_on=done_on)

    @both_cycles
    @pytest.mark.parametrize(("after", "ok"), [(-3, 1), (0, 1), (1, 0), (None, 0)])
    def test_made_by_the_due_date(self, app: Flask, community: int, cycle: Cycle, after: int | None, ok: int) -> None:
        done_on = None if after is None else cycle.end + after * DAY
        site_id = write(app, community, site(cycle.start))
        add(app, community, self.revisit(site_id, cycle.end, done_on))
        assert count(app, "out-followup", community, cycle) == (ok, 1)

    @both_cycles
    def test_due_on_the_first_and_the_last_day(self, app: Flask, community: int, cycle: Cycle) -> None:
        site_id = write(app, community, site(cycle.start - 90 * DAY))
        first = {name: self.revisit(site_id, day, day) for name, day in edges(cycle).items()}
        second = {f"{name}, again": self.revisit(site_id, day, day, 90) for name, day in edges(cycle).items()}
        names = write_named(app, community, first | second)
        within = WITHIN | {f"{name}, again": True for name in WITHIN}
        assert judged(app, "out-followup", community, cycle, names) == within

    def test_the_missed_revisit_is_named_by_its_building(self, app: Flask, community: int) -> None:
        in_building = write(app, community, site(CYCLE.start, write(app, community, building("3号楼"))))
        elsewhere = write(app, community, site(CYCLE.start))
        add(app, community, *(self.revisit(site_id, CYCLE.end, None) for site_id in (in_building, elsewhere)))
        rows = failed(app, "out-followup", community, CYCLE)
        assert [(row.label, row.on_date) for row in rows] == [("", CYCLE.end), ("3号楼", CYCLE.end)]

    def test_another_communitys_revisits_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, self.revisit(write(app, other, site(CYCLE.start)), CYCLE.end, CYCLE.end))
        add(app, community, self.revisit(write(app, community, site(CYCLE.start)), CYCLE.end, None))
        assert count(app, "out-followup", community, CYCLE) == (0, 1)
        assert count(app, "out-followup", other, CYCLE) == (1, 1)


@pytest.mark.parametrize("criterion", ["out-clear", "out-followup"])
def test_a_count_does_not_read_the_labels(app: Flask, criterion: str) -> None:
    """The names of buildings are looked up for the failed rows only, never for a district's counts."""
    statement = count_statement(criterion, CYCLE)
    assert "buildings" in statement.sql
    with app.app_context(), activate(evaluator()) as session:
        plan = session.connection().exec_driver_sql(f"EXPLAIN {statement.sql}", statement.parameters).scalars().all()
    assert not any("buildings" in line for line in plan)
