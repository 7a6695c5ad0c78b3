"""Which tasks are next: so many of each lane are at work, and within a lane districts take turns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, Interval, and_, bindparam, exists, func, or_, select, union_all, update

from tenants.clock import ahead, database_now
from tenants.outbox.models import Task, TaskLane, TaskState
from tenants.outbox.tasks import DISTRICT_WIDTH, MAX_ATTEMPTS

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from datetime import timedelta

    from sqlalchemy import ColumnElement, Update
    from sqlalchemy.orm import Session

_CANDIDATES = 10_000  # among so many that are due longest the next are chosen


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a turn of the relay claimed."""

    tasks: Mapping[TaskLane, list[uuid.UUID]]
    waiting: bool
    """True if as many are at work as may be, and perhaps more wait."""

    @property
    def ids(self) -> list[uuid.UUID]:
        """All of them."""
        return [task_id for ids in self.tasks.values() for task_id in ids]


def claim_due(session: Session, *, in_flight: Mapping[TaskLane, int], lease: timedelta) -> Claimed:
    """Claim pending tasks, and tasks whose lease ran out, so that at most ``in_flight`` of each lane are at work.

    A bounded number at work keeps the wait in the queue shorter than the lease. What nobody waits for yields: beside
    work of the batch there is one at a time, so that it goes on all the same. Tasks that were claimed MAX_ATTEMPTS
    times are given up: dead, and visible.
    """
    statements = _statements(ahead())
    session.execute(statements.give_up)
    at_work = dict.fromkeys(TaskLane, 0) | {row.lane: row.tasks for row in session.execute(statements.at_work)}
    waits = session.execute(statements.waits).one()._mapping
    claimed: dict[TaskLane, list[uuid.UUID]] = {}
    more = False
    for lane in TaskLane:
        yields = lane is TaskLane.NIGHTLY and (at_work[TaskLane.BATCH] > 0 or waits[TaskLane.BATCH.value])
        room = (1 if yields else in_flight[lane]) - at_work[lane]
        if waits[lane.value]:
            given = {"of_lane": lane, "most": room, "for_so_long": lease}
            claimed[lane] = list(session.execute(statements.claim, given).scalars()) if room > 0 else []
            more = more or len(claimed[lane]) >= room
    return Claimed(claimed, more)


class _Statements:
    """Built once, because the relay asks them four times a second: building them takes longer than running them."""

    def __init__(self) -> None:
        now = database_now()
        lapsed = and_(Task.state == TaskState.CLAIMED, Task.lease_until < now, Task.due_at <= now)
        at_work = and_(Task.state == TaskState.CLAIMED, Task.lease_until >= now)
        # What was never begun, and what somebody is taken for lost with: each by itself, because each has an index of
        # its own, and what is done outnumbers them by far.
        due = (and_(Task.state == TaskState.PENDING, Task.due_at <= now), lapsed)
        self.give_up: Update = (
            update(Task)
            .where(lapsed, Task.attempts >= MAX_ATTEMPTS)
            .values(state=TaskState.DEAD, error="gave up: the lease ran out too often", finished_at=now)
            .execution_options(synchronize_session=False)
        )
        self.at_work: Any = select(Task.lane, func.count().label("tasks")).where(at_work).group_by(Task.lane)
        some = {lane: or_(*(exists().where(Task.lane == lane, each) for each in due)) for lane in TaskLane}
        self.waits: Any = select(*(some[lane].label(lane.value) for lane in TaskLane))
        self.claim = self._claim(now, at_work, due)

    @staticmethod
    def _claim(now: Any, at_work: ColumnElement[bool], due: tuple[ColumnElement[bool], ...]) -> Any:
        """Claim so many of a lane: first of the district of which the fewest are at work."""
        lane = Task.lane == bindparam("of_lane", type_=Task.lane.type)
        district = (Task.area_lo // DISTRICT_WIDTH).label("district")
        busy = select(district, func.count().label("tasks")).where(lane, at_work).group_by(district).cte("at_work")
        candidates = (
            select(Task.id, Task.due_at, district).where(lane, each).order_by(Task.due_at, Task.id) for each in due
        )
        waiting = union_all(*(each.limit(_CANDIDATES) for each in candidates)).cte("waiting")
        place = func.row_number().over(partition_by=waiting.c.district, order_by=(waiting.c.due_at, waiting.c.id))
        turns = (
            select(waiting.c.id, waiting.c.due_at, (place + func.coalesce(busy.c.tasks, 0)).label("turn"))
            .outerjoin_from(waiting, busy, waiting.c.district == busy.c.district)
            .cte("turns")
        )
        first = select(turns.c.id).order_by(turns.c.turn, turns.c.due_at, turns.c.id)
        # Asked once more as it is locked: another relay may have been quicker.
        chosen = (
            select(Task.id)
            .where(Task.id.in_(first.limit(bindparam("most", type_=Integer))), or_(*due))
            .with_for_update(skip_locked=True)
            .cte("chosen")
        )
        lease_until = now + bindparam("for_so_long", type_=Interval)
        return (
            update(Task)
            .where(Task.id == chosen.c.id)
            .values(state=TaskState.CLAIMED, attempts=Task.attempts + 1, lease_until=lease_until)
            .returning(Task.id)
            .execution_options(synchronize_session=False)
        )


@lru_cache(maxsize=4)
def _statements(_ahead: timedelta) -> _Statements:
    # How far the clock is ahead stands in them; it changes in tests only.
    return _Statements()
