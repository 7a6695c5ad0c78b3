"""The work of the background: masked files, and closing requests that nobody decided about, or nobody fetched."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.declare.messages import N_
from app.declare.schedule import DailyJob
from app.exports import file_jobs, files, services
from app.exports.models import OPEN, ExportRequest
from tenants.area import Area
from tenants.columns import utcnow
from tenants.outbox import TaskLane, finish, insert_tasks, relay_scope
from tenants.scope import community_scope
from tenants.session import activate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.declare.schedule import Occasion
    from tenants.outbox import Claim

EXPIRE = "expire_exports"


def start_expiring(session: Session, occasion: Occasion) -> None:
    """A task for each community in which the time of a request is over (the relay sees no more than that)."""
    due = select(ExportRequest.community_id).where(ExportRequest.state.in_(OPEN), ExportRequest.until <= occasion.now)
    areas = [Area.of_community(code) for code in session.execute(due.distinct()).scalars()]
    insert_tasks(session, EXPIRE, areas, lane=TaskLane.NIGHTLY)


def expire(claim: Claim) -> int:
    """Close the community's requests whose time is over; how many."""
    with activate(community_scope(claim.area.lo, f"task:{claim.id}")) as session:
        due = select(ExportRequest).where(ExportRequest.state.in_(OPEN), ExportRequest.until <= utcnow())
        overdue = session.execute(due.order_by(ExportRequest.until, ExportRequest.id).with_for_update()).scalars().all()
        for request in overdue:
            services.expire(session, request)
        session.commit()
    with activate(relay_scope()) as session:
        finish(session, claim.id)
        session.commit()
    return len(overdue)


HANDLERS = {EXPIRE: expire, files.MAKE: file_jobs.run}
DAILY_JOBS = (DailyJob(N_("Close exports nobody decided about"), time(2, 15), start_expiring),)
