"""Runs: asking for an evaluation, and the tasks that carry it out, some districts each."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from flask import current_app
from sqlalchemy import func, insert, select

from app.accounts.services import holds
from app.clock import today
from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import Horizon, Run
from app.evaluation.storing import store
from tenants.area import NATION, Area
from tenants.columns import utcnow, uuid7
from tenants.fan_out import stretches
from tenants.models import StaffRole
from tenants.outbox import Finished, NotAllowed, Task, TaskLane, TaskState, finish, insert_tasks
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.declare.schedule import Occasion
    from app.runtime.config import Settings
    from tenants.outbox import Claim

EVALUATE = "evaluate"
"""The kind of the task, and the topic of the notes that a change leaves."""


def request_run(
    session: Session,
    area: Area,
    horizon: Horizon,
    cycle_end: date,
    requested_by: uuid.UUID | None = None,
) -> uuid.UUID:
    """Insert a run and its tasks, each of some districts with active communities, and return the run's id.

    The session's scope covers ``area``; nothing is committed here.
    """
    run_id, now = uuid7(), utcnow()
    run = {
        "id": run_id,
        "area_lo": area.lo,
        "area_hi": area.hi,
        "horizon": horizon,
        "cycle_end": cycle_end,
        "criteria_hash": default_criteria().hash,
        "requested_by": requested_by,
        "created_at": now,
    }
    session.execute(insert(Run).values(run))
    payload = {"horizon": horizon.value, "cycle_end": cycle_end.isoformat()}
    lane = TaskLane.BATCH if requested_by else TaskLane.NIGHTLY
    areas = stretches(session, area, workers=cast("Settings", current_app.extensions["qingshe"]).workers)
    insert_tasks(session, EVALUATE, areas, payload, lane=lane, run_id=run_id, requested_by=requested_by)
    return run_id


def run(claim: Claim) -> int:
    """Evaluate the area of a claimed task and write the scores once; how many communities were scored.

    The requester's right is checked now, not when the run was asked for. Raises NotAllowed, or Finished where
    another worker was first (its results stand and these are discarded).
    """
    if claim.requested_by is not None and not holds(
        claim.requested_by, StaffRole.DISTRICT_INSPECTOR, claim.area, today()
    ):
        raise NotAllowed("the requester no longer holds the right to evaluate this area")
    criteria = default_criteria()
    horizon = Horizon(claim.payload.get("horizon", Horizon.LIVE.value))
    end = claim.payload.get("cycle_end")
    cycle = Cycle.ending(date.fromisoformat(end) if end else today(), criteria.cycle_months)
    scope = Scope(Role.EVALUATOR, claim.area, f"task:{claim.id}")
    # A month that was over before a community joined is nothing to compare it with.
    joined_by = cycle.end if horizon is Horizon.MONTH else None
    evaluation = evaluate(scope, criteria, cycle, joined_by=joined_by)
    with activate(scope) as session:
        if not finish(session, claim.id):
            session.rollback()
            raise Finished(claim.id)
        store(session, evaluation, horizon)
        session.commit()
    return len(evaluation.communities)


def progress(session: Session, run_id: uuid.UUID) -> dict[str, int]:
    """The number of tasks of a run by state."""
    rows = session.execute(select(Task.state, func.count()).where(Task.run_id == run_id).group_by(Task.state))
    counts: dict[str, Any] = {state.value: 0 for state in TaskState}
    counts.update({state.value: count for state, count in rows})
    return counts


def latest_run(session: Session, area: Area) -> Run | None:
    """The newest run of exactly this area."""
    return session.execute(
        select(Run).where(Run.area_lo == area.lo, Run.area_hi == area.hi).order_by(Run.created_at.desc()).limit(1)
    ).scalar_one_or_none()


def finished_at(session: Session, run_id: uuid.UUID) -> datetime | None:
    """When the last task of a run ended; None before any has."""
    return session.execute(select(func.max(Task.finished_at)).where(Task.run_id == run_id)).scalar_one()


def nightly(session: Session, occasion: Occasion) -> None:
    """Everyone's live score, because windows move with the day; and, on the first, the month that just ended.

    Also on a later day where nothing was started on the first: a month that nobody evaluated would be missing for ever.
    """
    request_run(session, NATION, Horizon.LIVE, occasion.day)
    for day in occasion.days:
        if day.day == 1:
            request_run(session, NATION, Horizon.MONTH, day - timedelta(days=1))
