"""Figures of the rental register."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from app.rentals.models import RentalUnit

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def active_units(session: Session, on: date) -> int:
    """How many dwellings are let on a day."""
    return session.execute(
        select(func.count()).where(
            RentalUnit.registered_on <= on, or_(RentalUnit.closed_on.is_(None), RentalUnit.closed_on > on)
        )
    ).scalar_one()
