"""Jobs leave with the transaction or not at all: PostgreSQL is the truth, the queue a doorbell.

A write leaves a note in ``outbox``; the relay turns notes into ``tasks`` and rings the queue with ids only. A
worker computes, then marks the task done *if it is not done* in the transaction that writes the results; whoever
comes second discards its work. Nothing here depends on the queue keeping anything.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from flask import current_app
from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Index,
    UniqueConstraint,
    and_,
    case,
    delete,
    event,
    func,
    insert,
    inspect,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.orm import Mapped, mapped_column

from tenants.area import NATION, Area
from tenants.clock import database_now
from tenants.columns import AreaOwned, CommunityOwned, LabelEnum, enum_check, enum_column, utcnow, uuid7
from tenants.roles import Access, Role
from tenants.scope import Scope
from tenants.session import Model, TenantSession, changed_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from flask import Flask
    from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction


class TaskState(LabelEnum):
    """The life of a task: pending → claimed → done; claimed anew when a lease runs out, dead after too many.

    Pending means never begun. What somebody may have begun does not wait for changes made since: it never goes back.
    """

    PENDING = "pending", "Waiting"
    CLAIMED = "claimed", "At work"
    DONE = "done", "Done"
    DEAD = "dead", "Failed"


class OutboxNote(CommunityOwned, Model):
    """The news that a community changed, or that it wants some work done."""

    __tablename__ = "outbox"
    __scored__ = False
    __access__ = {
        # Whoever writes rows that are judged says that the community changed, and orders no other work.
        **{role: Access("a", append_columns=()) for role in Role if role not in (Role.ACCOUNTS, Role.EVALUATOR)},
        Role.COMMUNITY: Access("a"),
        Role.RELAY: Access("rd"),
        Role.EVALUATOR: None,
    }

    topic: Mapped[str | None]
    """The kind of task that follows; None: the one that follows a change of what is judged."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (CheckConstraint("topic <> ''", name="topic"), Index("ix_outbox_created_at", "created_at", "id"))


_ORDER = ("kind", "run_id", "payload", "requested_by", "state", "attempts", "failures", "due_at")


class Task(AreaOwned, Model):
    """A piece of work on an area."""

    __tablename__ = "tasks"
    __access__ = {
        Role.RELAY: Access("raud"),
        Role.EVALUATOR: Access("ru"),
        # Who orders work does not say that it is under way, or for how long.
        Role.INSPECTOR: Access("ra", append_columns=_ORDER, writes="(state = 'pending'::text)"),
        Role.OPERATOR: Access("rau", append_columns=_ORDER),
    }

    kind: Mapped[str]
    """Names the handler."""
    run_id: Mapped[uuid.UUID | None]
    """The run that it is part of; None: it follows a change."""
    payload: Mapped[dict[str, Any]] = mapped_column(JSONB)
    """Ids and dates only, never what a row says."""
    requested_by: Mapped[uuid.UUID | None]
    """The account whose right is checked again before the work."""
    state: Mapped[TaskState] = enum_column(TaskState, default=TaskState.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    """How often it was begun."""
    failures: Mapped[int] = mapped_column(default=0)
    """How often it failed; what is begun again after a lease ran out is no failure."""
    due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=utcnow)
    """Not before."""
    lease_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    """When whoever claimed it is taken for lost."""
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    error: Mapped[str | None]
    """What went wrong last, without any value of a row."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("state", TaskState),
            CheckConstraint("attempts >= 0 AND failures >= 0", name="attempts"),
            Index("ix_tasks_due", "due_at", "id", postgresql_where="state = 'pending'"),
            Index("ix_tasks_lease", "lease_until", postgresql_where="state = 'claimed'"),
            Index("ix_tasks_run_id", "run_id", "state"),
            # One waiting task per community and kind: a burst of changes is one evaluation.
            Index(
                "uq_tasks_waiting",
                "kind",
                "area_lo",
                "area_hi",
                unique=True,
                postgresql_where="state = 'pending' AND run_id IS NULL",
            ),
        )


class PeriodicJob(AreaOwned, Model):
    """When a daily job (``app.declare.schedule``) is next due."""

    __tablename__ = "periodic_jobs"
    __access__ = {Role.RELAY: Access("raud"), Role.OPERATOR: Access("r")}

    name: Mapped[str]
    next_due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    last_started_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("name"),)


_EXTENSION = "qingshe.changed"


def init_app(app: Flask, changed: str) -> None:
    """Have every write to a scored row leave a note; ``changed`` is the kind of task that follows it."""
    app.extensions[_EXTENSION] = changed
    for name, listener in _LISTENERS.items():
        if not event.contains(TenantSession, name, listener):  # of the class: once for all applications
            event.listen(TenantSession, name, listener)


def note_change(session: Session, community_id: int, topic: str | None = None) -> None:
    """Leave a note of the topic (None: the community changed); it leaves with the transaction or not at all."""
    note_changes(session, [community_id], **({"topic": topic} if topic else {}))


def note_changes(session: Session, communities: Iterable[int], **said: str) -> None:
    """Leave a note about each of the communities. A role that may order no work has no right to name a topic."""
    notes = [{"community_id": code, "id": uuid7(), "created_at": utcnow(), **said} for code in communities]
    if notes:
        session.execute(insert(OutboxNote), notes)


def _note_once(session: Session, community_id: int) -> None:
    noted: set[int] = session.info.setdefault("qs_noted", set())
    if community_id not in noted:
        noted.add(community_id)
        note_change(session, community_id)


def _is_judged(model: type[Any]) -> bool:
    return issubclass(model, CommunityOwned) and model.__scored__


def _note_changed_communities(session: Session, flush_context: Any) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        if _is_judged(type(row)):
            _note_once(session, row.community_id or inspect(row).identity[0])


def _note_bulk_change(state: ORMExecuteState) -> Any:
    # A bulk statement does not say which rows it touched: a single-community scope names the owner, a wider scope
    # has to note the communities itself. (after_bulk_update and its like are of the legacy Query only.)
    writes = state.is_insert or state.is_update or state.is_delete
    if not writes or state.bind_mapper is None or not _is_judged(state.bind_mapper.class_):
        return None
    result = state.invoke_statement()
    scope: Scope = state.session.info["qs_scope"]
    if scope.lo == scope.hi and getattr(result, "rowcount", None) != 0:
        _note_once(state.session, scope.lo)
    return result


def _forget_noted(session: Session, transaction: SessionTransaction) -> None:
    # Also after a savepoint: one that was rolled back took its note with it. A note too many is harmless. A flush
    # has a transaction within as well, which ends without any note being lost.
    if transaction.nested or transaction.parent is None:
        session.info.pop("qs_noted", None)


_LISTENERS: dict[str, Callable[..., Any]] = {
    "after_flush": _note_changed_communities,
    "do_orm_execute": _note_bulk_change,
    "after_transaction_end": _forget_noted,
}

# ---------------------------------------------------------------- the relay and the workers

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
        changed.setdefault(row.topic or current_app.extensions[_EXTENSION], set()).add(row.community_id)
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
