"""Work on a wide area is cut into districts, a task for each: many workers share it, and one failure is small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from tenants.area import Area, Level
from tenants.models import Community, CommunityStatus

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
