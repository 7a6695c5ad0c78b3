"""What stands open against the three absences (三无): confirmed sites that are not cleared yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.features.cases.models import Site
from tenants.kept import kept
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import SelectBase
    from sqlalchemy.orm import Session


@kept(most=1)
def _open_sites() -> SelectBase:
    return (
        select(Site.community_id, func.count().label("sites"))
        .join(Community, Community.community_id == Site.community_id)
        .where(Site.cleared_on.is_(None), Community.status == CommunityStatus.ACTIVE)
        .group_by(Site.community_id)
    )


def open_dangers(session: Session) -> Mapping[int, int]:
    """How many confirmed sites are open, by community, in the session's scope."""
    return {row.community_id: row.sites for row in _open_sites().rows(session)}
