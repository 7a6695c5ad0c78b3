"""The life of a task: what the relay and the workers do."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tenants.area import NATION, Area, Level, area_of_range
from tenants.clock import database_now
from tenants.outbox.models import Task, TaskLane, TaskState
from tenants.outbox.notes import tell_relay
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import changed_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import timedelta

    from sqlalchemy.orm import Session

MAX_FAILURES = 5  # the handler raised: trying on would not help
MAX_ATTEMPTS = 25  # claims, also those a killed worker or an emptied queue swallowed


class NotAllowed(RuntimeError):
    """A task may not be carried out, now or later: its requester lost the right to it."""


class TimeOver(KeyboardInterrupt):
    """A task takes longer than a worker may be at it. Raised wherever the work happens to be.

    An interrupt, because the driver then cancels the statement it waits for, and nothing that deals with a row or a
    file that broke takes it for that and goes on without a limit.
    """


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
