"""Jobs leave with the transaction or not at all: PostgreSQL is the truth, the queue a doorbell.

A write leaves a note in ``outbox``; the relay turns notes into ``tasks`` and rings the queue with ids only. A
worker computes, then marks the task done *if it is not done* in the transaction that writes the results; whoever
comes second discards its work. Nothing here depends on the queue keeping anything.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, DateTime, Index, UniqueConstraint, event, insert, inspect
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import AreaOwned, CommunityOwned, LabelEnum, enum_check, enum_column, utcnow, uuid7
from tenants.roles import Access, Role
from tenants.session import TenantSession, db

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class TaskState(LabelEnum):
    """The life of a task: pending → claimed → done, back to pending when a lease runs out, dead after too many."""

    PENDING = "pending", "Waiting"
    CLAIMED = "claimed", "At work"
    DONE = "done", "Done"
    DEAD = "dead", "Failed"


class OutboxNote(CommunityOwned, db.Model):
    """That a community changed in a way some topic cares about."""

    __tablename__ = "outbox"
    __access__ = {
        **{
            role: Access("a")
            for role in (Role.COMMUNITY, Role.INSPECTOR, Role.STREET, Role.PUBLIC, Role.INTAKE, Role.OPERATOR)
        },
        Role.RELAY: Access("rd"),
        Role.EVALUATOR: None,
    }

    topic: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (CheckConstraint("topic <> ''", name="topic"), Index("ix_outbox_created_at", "created_at", "id"))


class Task(AreaOwned, db.Model):
    """A piece of work on an area. ``payload`` holds ids and dates only, never what a row says."""

    __tablename__ = "tasks"
    __access__ = {
        Role.RELAY: Access("raud"),
        Role.EVALUATOR: Access("ru"),
        Role.INSPECTOR: Access("ra"),
        Role.OPERATOR: Access("rau"),
    }

    kind: Mapped[str]
    run_id: Mapped[uuid.UUID | None]
    payload: Mapped[dict[str, Any]] = mapped_column(JSONB)
    requested_by: Mapped[uuid.UUID | None]
    state: Mapped[TaskState] = enum_column(TaskState, default=TaskState.PENDING)
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=utcnow)
    lease_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    error: Mapped[str | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("state", TaskState),
            CheckConstraint("attempts >= 0", name="attempts"),
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


class PeriodicJob(AreaOwned, db.Model):
    """When a job of the one list in ``worker.py`` is next due."""

    __tablename__ = "periodic_jobs"
    __access__ = {Role.RELAY: Access("raud"), Role.OPERATOR: Access("r")}

    name: Mapped[str]
    next_due_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    last_started_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("name"),)


EVALUATE = "evaluate"

# Tables whose rows are results or plumbing: a write to them does not change what is judged.
_UNJUDGED = frozenset({"outbox", "community_keys", "live_scores", "month_scores"})


def note_change(session: Session, community_id: int, topic: str = EVALUATE) -> None:
    """Leave a note that the community changed; it leaves with the transaction or not at all."""
    session.execute(
        insert(OutboxNote).values(id=uuid7(), community_id=community_id, topic=topic, created_at=utcnow())
    )


@event.listens_for(TenantSession, "after_flush")
def _note_changed_communities(session: Session, flush_context: Any) -> None:
    noted: set[int] = session.info.setdefault("qs_noted", set())
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, CommunityOwned) and row.__tablename__ not in _UNJUDGED:
            community_id = row.community_id or inspect(row).identity[0]
            if community_id not in noted:
                noted.add(community_id)
                note_change(session, community_id)


@event.listens_for(TenantSession, "after_bulk_update")
@event.listens_for(TenantSession, "after_bulk_delete")
def _note_bulk_change(context: Any) -> None:
    # A bulk statement does not say which rows it touched: a single-community scope names the owner, a wider scope
    # has to note the communities itself.
    table = context.mapper.local_table.name if context.mapper is not None else ""
    if "community_id" not in getattr(context.mapper, "columns", {}) or table in _UNJUDGED:
        return
    scope = context.session.info.get("qs_scope")
    if scope is not None and scope.lo == scope.hi and context.result.rowcount:
        noted: set[int] = context.session.info.setdefault("qs_noted", set())
        if scope.lo not in noted:
            noted.add(scope.lo)
            note_change(context.session, scope.lo)


@event.listens_for(TenantSession, "after_transaction_end")
def _forget_noted(session: Session, transaction: Any) -> None:
    # Also after a savepoint: one that was rolled back took its note with it. A note too many is harmless.
    session.info.pop("qs_noted", None)
