"""Work on a wide area is cut into districts, a task for each: many workers share it, and one failure is small."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert

from tenants.area import Area, Level
from tenants.columns import utcnow, uuid7
from tenants.models import Community, CommunityStatus
from tenants.outbox import Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

ACTIVE = (CommunityStatus.ACTIVE,)


def districts(session: Session, area: Area, statuses: Collection[CommunityStatus] = ACTIVE) -> list[Area]:
    """The districts of the area that have communities of these statuses; the area itself where it is none wider."""
    if area.level >= Level.DISTRICT:
        return [area]
    width = 10 ** (int(Level.COMMUNITY) - int(Level.DISTRICT))
    district = (Community.community_id // width).label("district")
    found = session.execute(
        select(district)
        .where(Community.status.in_(statuses), Community.community_id.between(area.lo, area.hi))
        .distinct()
        .order_by(district)
    ).scalars()
    return [Area.of_prefix(int(prefix), int(Level.DISTRICT)) for prefix in found]


def insert_tasks(
    session: Session,
    kind: str,
    areas: Collection[Area],
    payload: dict[str, Any] | None = None,
    *,
    run_id: uuid.UUID | None = None,
    requested_by: uuid.UUID | None = None,
) -> None:
    """Insert a task per area, due now. Of tasks without a run, one that waits already serves."""
    now = utcnow()
    tasks = [
        {
            "id": uuid7(),
            "area_lo": area.lo,
            "area_hi": area.hi,
            "kind": kind,
            "run_id": run_id,
            "payload": payload or {},
            "requested_by": requested_by,
            "state": TaskState.PENDING,
            "attempts": 0,
            "failures": 0,
            "due_at": now,
            "created_at": now,
        }
        for area in areas
    ]
    if tasks:
        session.execute(upsert(Task).on_conflict_do_nothing(), tasks)
