"""Jobs leave with the transaction or not at all: PostgreSQL is the truth, the queue a doorbell.

A write leaves a note in ``outbox``; the relay turns notes into ``tasks`` and rings the queue with ids only. A
worker computes, then marks the task done *if it is not done* in the transaction that writes the results; whoever
comes second discards its work. Nothing here depends on the queue keeping anything.
"""

from __future__ import annotations

from tenants.outbox.claiming import Claimed, claim_due
from tenants.outbox.collecting import collect_notes
from tenants.outbox.models import OutboxNote, PeriodicJob, Task, TaskLane, TaskState
from tenants.outbox.notes import CHANNEL, init_app, note_change, note_changes
from tenants.outbox.tasks import (
    MAX_ATTEMPTS,
    MAX_FAILURES,
    Claim,
    Finished,
    NotAllowed,
    TimeOver,
    finish,
    get_claim,
    hold,
    insert_tasks,
    relay_scope,
    retry_later,
    unclaim,
)

__all__ = [
    "CHANNEL",
    "MAX_ATTEMPTS",
    "MAX_FAILURES",
    "Claim",
    "Claimed",
    "Finished",
    "NotAllowed",
    "OutboxNote",
    "PeriodicJob",
    "Task",
    "TaskLane",
    "TaskState",
    "TimeOver",
    "claim_due",
    "collect_notes",
    "finish",
    "get_claim",
    "hold",
    "init_app",
    "insert_tasks",
    "note_change",
    "note_changes",
    "relay_scope",
    "retry_later",
    "unclaim",
]
