"""What the registers of places leave to do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, Select, cast, func, select

from app.messages import N_
from app.office.todo import Todo
from app.registers.metrics import VERIFIED_WITHIN_DAYS
from app.registers.models import Venue, VenueVerification

NOTICE_DAYS = 7


def venues_due(day: date) -> Select[Any]:
    """Open venues whose last verification, or opening, is 90 days ago or will be in a week (reg-venue)."""
    last = func.coalesce(
        select(func.max(VenueVerification.verified_on))
        .where(VenueVerification.community_id == Venue.community_id, VenueVerification.venue_id == Venue.id)
        .scalar_subquery(),
        Venue.opened_on,
    )
    due = cast(last + func.make_interval(0, 0, 0, VERIFIED_WITHIN_DAYS), Date)
    return select(Venue.id.label("row_id"), Venue.name.label("label"), due.label("due_on")).where(
        Venue.opened_on <= day,
        Venue.closed_on.is_(None) | (Venue.closed_on > day),
        last <= day - timedelta(days=VERIFIED_WITHIN_DAYS - NOTICE_DAYS),
    )


TODOS = (Todo(key="venues-due", title=N_("Venues to verify"), register="venues", rows=venues_due),)
