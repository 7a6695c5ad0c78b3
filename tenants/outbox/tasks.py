"""From notes to tasks, and from waiting tasks to finished ones: what the relay and the workers do."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, delete, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tenants.area import NATION, Area
from tenants.clock import database_now
from tenants.outbox.models import OutboxNote, Task, TaskState
from tenants.outbox.notes import changed_kind
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import changed_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def collect_notes(session: Session, limit: int = 1000) -> int:
    """Turn waiting notes into tasks, one per community and topic, and return how many notes were taken.

    A note and its task swap places in one transaction, so neither is lost nor doubled. A task that is pending
    serves: it has not begun to read. One that was claimed does not, so another is queued behind it.
    """
    oldest = (
        select(OutboxNote.community_id, OutboxNote.id)
        .order_by(OutboxNote.created_at, OutboxNote.id)
        .limit(limit)
        .cte("oldest")
    )
    taken = session.execute(
        delete(OutboxNote)
        .where(OutboxNote.community_id == oldest.c.community_id, OutboxNote.id == oldest.c.id)
        .returning(OutboxNote.community_id, OutboxNote.topic),
        execution_options={"synchronize_session": False},
    ).all()
    changed: dict[str, set[int]] = {}
    for row in taken:
        changed.setdefault(row.topic or changed_kind(), set()).add(row.community_id)
    for topic, communities in sorted(changed.items()):
        insert_tasks(session, topic, [Area.of_community(code) for code in sorted(communities)])
    return len(taken)


def insert_tasks(
    session: Session,
    kind: str,
    areas: Iterable[Area],
    payload: dict[str, Any] | None = None,
    *,
    run_id: uuid.UUID | None = None,
    requested_by: uuid.UUID | None = None,
) -> None:
    """Insert a task per area, due now. Of tasks without a run, one that waits already serves."""
    common = {"kind": kind, "run_id": run_id, "payload": payload or {}, "requested_by": requested_by}
    tasks = [{**common, "area_lo": area.lo, "area_hi": area.hi} for area in areas]
    if tasks:
        session.execute(upsert(Task).on_conflict_do_nothing(), tasks)


def claim_due(session: Session, *, in_flight: int, lease: timedelta) -> list[uuid.UUID]:
    """Claim pending tasks, and tasks whose lease ran out, so that at most ``in_flight`` are at work.

    A bounded number at work keeps the wait in the queue shorter than the lease. Tasks that were claimed
    MAX_ATTEMPTS times are given up: dead, and visible.
    """
    now = database_now()
    lapsed = and_(Task.state == TaskState.CLAIMED, Task.lease_until < now, Task.due_at <= now)
    session.execute(
        update(Task)
        .where(lapsed, Task.attempts >= MAX_ATTEMPTS)
        .values(state=TaskState.DEAD, error="gave up: the lease ran out too often", finished_at=now)
        .execution_options(synchronize_session=False)
    )
    at_work = session.execute(
        select(func.count()).where(Task.state == TaskState.CLAIMED, Task.lease_until >= now)
    ).scalar_one()
    if at_work >= in_flight:
        return []
    due = (
        select(Task.id)
        .where(or_(and_(Task.state == TaskState.PENDING, Task.due_at <= now), lapsed))
        .order_by(Task.due_at, Task.id)
        .limit(in_flight - at_work)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    claimed = session.execute(
        update(Task)
        .where(Task.id == due.c.id)
        .values(state=TaskState.CLAIMED, attempts=Task.attempts + 1, lease_until=now + lease)
        .returning(Task.id)
        .execution_options(synchronize_session=False)
    ).scalars()
    return list(claimed)


def get_claim(session: Session, task_id: uuid.UUID) -> Claim | None:
    """The task as it is to be carried out; None where it is finished, given up or gone."""
    task = session.execute(select(Task).where(Task.id == task_id, Task.state == TaskState.CLAIMED)).scalar_one_or_none()
    if task is None:
        return None
    return Claim(task.id, task.kind, Area(task.area_lo, task.area_hi), dict(task.payload), task.requested_by)


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
