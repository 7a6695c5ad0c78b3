"""Work on a wide area is cut into districts, or stretches of them: many workers share it, and one failure is small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tenants.area import Area, Level, area_of_range
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

ACTIVE = (CommunityStatus.ACTIVE,)
LARGE = 1_000
"""So many communities are evaluated in about half a second, which nobody has to wait for before the next task."""


def districts(session: Session, area: Area, statuses: Collection[CommunityStatus] = ACTIVE) -> list[Area]:
    """The districts of the area that have communities of these statuses; the area itself where it is none wider."""
    if area.level >= Level.DISTRICT:
        return [area]
    return [Area.of_prefix(prefix, int(Level.DISTRICT)) for prefix in _by_district(session, area, statuses)]


def stretches(session: Session, area: Area, *, workers: int) -> list[Area]:
    """The active communities of the area in pieces of whole neighbouring districts, about one for each worker or more.

    For work that costs something by the piece and little by the community: a piece has about LARGE communities at
    most, as near to it as whole districts come.
    """
    if area.level >= Level.DISTRICT:
        return [area]
    counts = _by_district(session, area, ACTIVE)
    size = min(LARGE, -(-sum(counts.values()) // workers))
    pieces: list[tuple[Area, Area]] = []
    room = 0
    for prefix, count in counts.items():
        district = Area.of_prefix(prefix, int(Level.DISTRICT))
        if pieces and 2 * room >= count:
            pieces[-1] = (pieces[-1][0], district)
        else:
            pieces.append((district, district))
            room = size
        room -= count
    return [area_of_range(first.lo, last.hi) for first, last in pieces]


def _by_district(session: Session, area: Area, statuses: Collection[CommunityStatus]) -> dict[int, int]:
    """The number of communities in each district that has any, by its six digits, in their order."""
    width = 10 ** (int(Level.COMMUNITY) - int(Level.DISTRICT))
    district = (Community.community_id // width).label("district")
    found = session.execute(
        select(district, func.count().label("communities"))
        .where(Community.status.in_(statuses), Community.community_id.between(area.lo, area.hi))
        .group_by(district)
        .order_by(district)
    )
    return {int(row.district): row.communities for row in found}
