"""How much is let in a community."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask_babel import ngettext
from sqlalchemy import func, select

from app.features.rentals.registers import RENTAL_UNITS

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session


def facts(session: Session, day: date) -> list[str]:
    """The dwellings let in the session's one community on a day."""
    let = select(func.count()).select_from(RENTAL_UNITS.model).where(RENTAL_UNITS.holds(day))
    units = session.execute(let).scalar_one()
    return [ngettext("%(count)s rented dwelling", "%(count)s rented dwellings", units, count=f"{units:,}")]
