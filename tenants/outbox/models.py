"""The tables of the background: notes, tasks, and when daily jobs are next due."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import AreaOwned, CommunityOwned, LabelEnum, enum_check, enum_column, utcnow
from tenants.roles import Access, Role
from tenants.session import Model


class TaskState(LabelEnum):
    """The life of a task: pending → claimed → done; claimed anew when a lease runs out, dead after too many.

    Pending means never begun. What somebody may have begun does not wait for changes made since: it never goes back.
    """

    PENDING = "pending", "Waiting"
    CLAIMED = "claimed", "At work"
    DONE = "done", "Done"
    DEAD = "dead", "Failed"


class TaskLane(LabelEnum):
    """Who waits for a task, and so which other tasks it passes by. A lane's tasks take turns by district."""

    INTERACTIVE = "interactive", "Single changes"
    BATCH = "batch", "Many changes, files, runs asked for"
    NIGHTLY = "nightly", "The night's work"


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


_ORDER = ("kind", "lane", "run_id", "payload", "requested_by", "state", "attempts", "failures", "due_at")


class Task(AreaOwned, Model):
    """A piece of work on an area."""

    __tablename__ = "tasks"
    __access__ = {
        Role.RELAY: Access("raud"),
        Role.EVALUATOR: Access("ru"),
        # Who orders work does not say that it is under way, or for how long, or that it goes before a single change.
        Role.INSPECTOR: Access(
            "ra", append_columns=_ORDER, writes="(state = 'pending'::text) AND (lane = 'batch'::text)"
        ),
        Role.OPERATOR: Access("rau", append_columns=_ORDER),
    }

    kind: Mapped[str]
    """Names the handler."""
    lane: Mapped[TaskLane] = enum_column(TaskLane, default=TaskLane.BATCH)
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
            enum_check("lane", TaskLane),
            CheckConstraint("attempts >= 0 AND failures >= 0", name="attempts"),
            Index("ix_tasks_due", "lane", "due_at", "id", postgresql_where="state = 'pending'"),
            Index("ix_tasks_lease", "lane", "lease_until", postgresql_where="state = 'claimed'"),
            Index("ix_tasks_run_id", "run_id", "state"),
            # One waiting task per area, kind and lane: a burst of changes is one evaluation.
            Index(
                "uq_tasks_waiting",
                "kind",
                "lane",
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
