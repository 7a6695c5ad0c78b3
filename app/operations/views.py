"""The operator's page: which communities take part, and how the background is doing."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy import func, select, update

from app.web.reopened import leads_back
from app.web.status import SEE_OTHER
from tenants.columns import utcnow
from tenants.models import Community, CommunityStatus, StaffRole
from tenants.outbox import PeriodicJob, Task, TaskLane, TaskState
from tenants.session import changed_rows, db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("operations", __name__)

_SHOWN = 50


@blueprint.get("/operations")
@access(StaffRole.OPERATOR)
def overview() -> ResponseReturnValue:
    """Communities by status, tasks by state, and the tasks that were given up."""
    session = db.session()
    by_status = session.execute(select(Community.status, func.count()).group_by(Community.status))
    communities = {status: count for status, count in by_status}
    by_state = session.execute(select(Task.state, func.count()).group_by(Task.state))
    tasks = {state: count for state, count in by_state}
    dead = session.execute(
        select(Task).where(Task.state == TaskState.DEAD).order_by(Task.finished_at.desc()).limit(_SHOWN)
    ).scalars()
    waiting = select(Task.lane, func.count().label("tasks"), func.min(Task.due_at).label("since"))
    by_lane = {
        row.lane: row for row in session.execute(waiting.where(Task.state == TaskState.PENDING).group_by(Task.lane))
    }
    return render_template(
        "operations/overview.html",
        communities=[(status.label, communities.get(status, 0)) for status in CommunityStatus],
        tasks=[(state.label, tasks.get(state, 0)) for state in TaskState],
        waiting=[(lane.label, by_lane[lane].tasks, by_lane[lane].since) for lane in TaskLane if lane in by_lane],
        dead=list(dead),
        periodic=list(session.execute(select(PeriodicJob).order_by(PeriodicJob.next_due_at)).scalars()),
    )


@blueprint.route("/operations/tasks/<uuid:task_id>/retry", methods=["GET", "POST"])
@access(StaffRole.OPERATOR)
@leads_back(lambda task_id: url_for(".overview"))
def retry(task_id: uuid.UUID) -> ResponseReturnValue:
    """Let a task that was given up wait for a worker again."""
    again = db.session.execute(
        update(Task)
        .where(Task.id == task_id, Task.state == TaskState.DEAD)
        # Claimed with its lease over, so that the relay takes it next: waiting means never begun, and a newer task of
        # the same community may be waiting already.
        .values(state=TaskState.CLAIMED, attempts=0, failures=0, lease_until=utcnow(), finished_at=None, error=None)
        .execution_options(synchronize_session=False)
    )
    if changed_rows(again) != 1:
        abort(404)
    flash(_("The task waits for a worker again."), "success")
    return redirect(url_for(".overview"), SEE_OTHER)
