"""The life of a task: what the relay and the workers do."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, literal, or_, select, union_all, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tenants.area import NATION, Area, Level, area_of_range
from tenants.clock import database_now
from tenants.outbox.models import Task, TaskLane, TaskState
from tenants.outbox.notes import tell_relay
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import changed_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import timedelta

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

MAX_FAILURES = 5  # the handler raised: trying on would not help
MAX_ATTEMPTS = 25  # claims, also those a killed worker or an emptied queue swallowed


class NotAllowed(RuntimeError):
    """A task may not be carried out, now or later: its requester lost the right to it."""


class Finished(RuntimeError):
    """Somebody else finished the task first; the work is to be discarded."""

    def __init__(self, task_id: uuid.UUID) -> None:
        super().__init__(f"task {task_id} is already done")


@dataclass(frozen=True)
class Claim:
    """A task as a worker sees it."""

    id: uuid.UUID
    kind: str
    area: Area
    payload: dict[str, Any]
    requested_by: uuid.UUID | None


def relay_scope() -> Scope:
    """The scope of the relay: notes and tasks everywhere, no community's rows."""
    return Scope(Role.RELAY, NATION, "system:relay")


def insert_tasks(
    session: Session,
    kind: str,
    areas: Iterable[Area],
    payload: dict[str, Any] | None = None,
    *,
    lane: TaskLane,
    run_id: uuid.UUID | None = None,
    requested_by: uuid.UUID | None = None,
) -> None:
    """Insert a task per area, due now. Of tasks without a run, one that waits already in that lane serves."""
    insert(session, kind, lane, areas, payload=payload or {}, run_id=run_id, requested_by=requested_by)
    tell_relay(session)


def insert(session: Session, kind: str, lane: TaskLane, areas: Iterable[Area], **said: Any) -> None:
    """``insert_tasks`` for the relay itself, whom nobody has to wake."""
    common = {"kind": kind, "lane": lane, "payload": {}, **said}
    tasks = [{**common, "area_lo": area.lo, "area_hi": area.hi} for area in areas]
    if tasks:
        session.execute(upsert(Task).on_conflict_do_nothing(), tasks)


DISTRICT_WIDTH = 10 ** (Level.COMMUNITY - Level.DISTRICT)
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
    now = database_now()
    session.execute(
        update(Task)
        .where(_lapsed(now), Task.attempts >= MAX_ATTEMPTS)
        .values(state=TaskState.DEAD, error="gave up: the lease ran out too often", finished_at=now)
        .execution_options(synchronize_session=False)
    )
    busy = select(Task.lane, func.count().label("tasks")).where(_at_work(now)).group_by(Task.lane)
    at_work = dict.fromkeys(TaskLane, 0) | {row.lane: row.tasks for row in session.execute(busy)}
    # Each state by itself, which has an index of its own: what is done outnumbers them by far.
    some = {lane: or_(*(exists().where(Task.lane == lane, due) for due in _each_due(now))) for lane in TaskLane}
    waits = session.execute(select(*(some[lane].label(lane.value) for lane in TaskLane))).one()._mapping
    claimed: dict[TaskLane, list[uuid.UUID]] = {}
    more = False
    for lane in TaskLane:
        yields = lane is TaskLane.NIGHTLY and (at_work[TaskLane.BATCH] > 0 or waits[TaskLane.BATCH.value])
        room = (1 if yields else in_flight[lane]) - at_work[lane]
        if waits[lane.value]:
            claimed[lane] = _claim(session, lane, room, lease) if room > 0 else []
            more = more or len(claimed[lane]) >= room
    return Claimed(claimed, more)


def _claim(session: Session, lane: TaskLane, number: int, lease: timedelta) -> list[uuid.UUID]:
    """Claim so many of a lane, by turns: first of the district of which the fewest are at work."""
    now, district = database_now(), (Task.area_lo // DISTRICT_WIDTH).label("district")
    busy = select(district, func.count().label("tasks")).where(Task.lane == lane, _at_work(now))
    at_work = busy.group_by(district).cte("at_work")
    candidates = (
        select(Task.id, Task.due_at, district).where(Task.lane == lane, due).order_by(Task.due_at, Task.id)
        for due in _each_due(now)
    )
    waiting = union_all(*(each.limit(_CANDIDATES) for each in candidates)).cte("waiting")
    place = func.row_number().over(partition_by=waiting.c.district, order_by=(waiting.c.due_at, waiting.c.id))
    turns = (
        select(waiting.c.id, waiting.c.due_at, (place + func.coalesce(at_work.c.tasks, 0)).label("turn"))
        .outerjoin_from(waiting, at_work, waiting.c.district == at_work.c.district)
        .cte("turns")
    )
    # Asked once more as it is locked: another relay may have been quicker.
    next_ones = (
        select(Task.id)
        .where(
            Task.id.in_(select(turns.c.id).order_by(turns.c.turn, turns.c.due_at, turns.c.id).limit(number)),
            or_(*_each_due(now)),
        )
        .with_for_update(skip_locked=True)
        .cte("next_ones")
    )
    claimed = session.execute(
        update(Task)
        .where(Task.id == next_ones.c.id)
        .values(state=TaskState.CLAIMED, attempts=Task.attempts + 1, lease_until=now + lease)
        .returning(Task.id)
        .execution_options(synchronize_session=False)
    ).scalars()
    return list(claimed)


def _lapsed(now: Any) -> ColumnElement[bool]:
    return and_(Task.state == TaskState.CLAIMED, Task.lease_until < now, Task.due_at <= now)


def _each_due(now: Any) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What may be claimed: what was never begun, and what somebody is taken for lost with."""
    return and_(Task.state == TaskState.PENDING, Task.due_at <= now), _lapsed(now)


def _at_work(now: Any) -> ColumnElement[bool]:
    return and_(Task.state == TaskState.CLAIMED, Task.lease_until >= now)


def get_claim(session: Session, task_id: uuid.UUID) -> Claim | None:
    """The task as it is to be carried out; None where it is finished, given up or gone."""
    task = session.execute(select(Task).where(Task.id == task_id, Task.state == TaskState.CLAIMED)).scalar_one_or_none()
    if task is None:
        return None
    area = area_of_range(task.area_lo, task.area_hi)
    return Claim(task.id, task.kind, area, dict(task.payload), task.requested_by)


def hold(session: Session, task_id: uuid.UUID, lease: timedelta) -> bool:
    """Claim a task for longer, from now, because its work goes on; False where it is no longer claimed."""
    result = session.execute(
        update(Task)
        .where(Task.id == task_id, Task.state == TaskState.CLAIMED)
        .values(lease_until=func.greatest(Task.lease_until, database_now() + lease))
        .execution_options(synchronize_session=False)
    )
    return changed_rows(result) == 1


def finish(session: Session, task_id: uuid.UUID) -> bool:
    """Mark the task done if it is not done; whether it was this call that did it.

    Belongs in the transaction that writes the results: the second of two workers waits here for the first, sees
    False, and discards.
    """
    result = session.execute(
        update(Task)
        .where(Task.id == task_id, Task.state == TaskState.CLAIMED)
        .values(state=TaskState.DONE, finished_at=database_now(), error=None)
        .execution_options(synchronize_session=False)
    )
    return changed_rows(result) == 1


def retry_later(session: Session, task_id: uuid.UUID, error: str, *, final: bool = False) -> None:
    """After a failure: wait and try again, longer each time; ``final`` or too many failures: dead.

    While it waits it stays claimed, its lease over: another worker may be at it, for changes made since it is
    too late.
    """
    give_up = or_(Task.failures + 1 >= MAX_FAILURES, literal(final))
    session.execute(
        update(Task)
        .where(Task.id == task_id, Task.state == TaskState.CLAIMED)
        .values(
            state=case((give_up, TaskState.DEAD.value), else_=TaskState.CLAIMED.value),
            lease_until=database_now(),
            finished_at=case((give_up, database_now()), else_=None),
            due_at=database_now() + func.make_interval(0, 0, 0, 0, 0, 0, func.power(2, Task.failures)),
            failures=Task.failures + 1,
            error=error[:500],
        )
        .execution_options(synchronize_session=False)
    )


def unclaim(session: Session, task_ids: Sequence[uuid.UUID]) -> None:
    """Give back claims whose doorbell could not be rung: they do not count, and are due again at once.

    They stay claimed, because a bell may have rung although nobody said so, and because another task of the
    same community may be pending by now.
    """
    session.execute(
        update(Task)
        .where(Task.id.in_(task_ids), Task.state == TaskState.CLAIMED)
        .values(attempts=Task.attempts - 1, lease_until=database_now())
        .execution_options(synchronize_session=False)
    )
