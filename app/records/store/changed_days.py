"""Days that were changed after they had been entered (criteria 1.1, rule 10), in the scope of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.records.models import DateChange
from tenants.models import Community

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from tenants.area import Area

MANY = 10**6  # communities: more than there are anywhere


def by_community(session: Session, offset: int, limit: int) -> Sequence[Any]:
    """Communities with changed days: community_id, name, days, last (when) and in_all, those with most days first."""
    days = func.count().label("days")
    return session.execute(
        select(
            DateChange.community_id,
            Community.name,
            days,
            func.max(DateChange.created_at).label("last"),
            func.count().over().label("in_all"),
        )
        .join(Community, Community.community_id == DateChange.community_id)
        .group_by(DateChange.community_id, Community.name)
        .order_by(days.desc(), DateChange.community_id)
        .offset(offset)
        .limit(limit)
    ).all()


def newest(session: Session, offset: int, limit: int) -> Sequence[DateChange]:
    """The changes of the scope, the newest first."""
    order = (DateChange.created_at.desc(), DateChange.id.desc())
    return session.execute(select(DateChange).order_by(*order).offset(offset).limit(limit)).scalars().all()


def count(session: Session) -> int:
    """How many there are."""
    return int(session.execute(select(func.count()).select_from(DateChange)).scalar_one())


def name_of(session: Session, area: Area) -> str:
    """The name of a community; its code where it has none."""
    found = session.execute(select(Community.name).where(Community.community_id == area.lo)).scalar_one_or_none()
    return found or area.code
