"""Stored scores, as they were written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.evaluation.models import LiveScore

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.evaluation.criteria import CriteriaSet


def stored_scores(session: Session, criteria: CriteriaSet, communities: Sequence[int]) -> dict[int, LiveScore]:
    """The present scores of these communities, those that have one."""
    rows = session.execute(
        select(LiveScore).where(LiveScore.community_id.in_(communities), LiveScore.criteria_hash == criteria.hash)
    ).scalars()
    return {row.community_id: row for row in rows}
