"""Figures that say how large a community is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from app.features.premises.models import Building, HouseholdReference

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Figures:
    """Reference households (None where the district gave none) and occupied buildings."""

    households: int | None
    buildings: int


def figures(session: Session, on: date) -> Figures:
    """The figures of the session's one community on a day."""
    households = session.execute(
        select(HouseholdReference.households)
        .where(HouseholdReference.as_of <= on)
        .order_by(HouseholdReference.as_of.desc(), HouseholdReference.created_at.desc())
        .limit(1)
    ).scalar_one_or_none()
    buildings = session.execute(
        select(func.count()).where(
            Building.occupied_from <= on, or_(Building.vacated_on.is_(None), Building.vacated_on > on)
        )
    ).scalar_one()
    return Figures(households, buildings)
