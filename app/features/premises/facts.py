"""How large a community is: reference households and the buildings lived in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask_babel import ngettext
from sqlalchemy import func, select

from app.features.premises.models import HouseholdReference
from app.features.premises.registers import BUILDINGS

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session


def facts(session: Session, day: date) -> list[str]:
    """Households (left out where the district gave none) and buildings of the session's one community on a day."""
    households = session.execute(
        select(HouseholdReference.households)
        .where(HouseholdReference.as_of <= day)
        .order_by(HouseholdReference.as_of.desc(), HouseholdReference.created_at.desc())
        .limit(1)
    ).scalar_one_or_none()
    lived_in = select(func.count()).select_from(BUILDINGS.model).where(BUILDINGS.holds(day))
    buildings = session.execute(lived_in).scalar_one()
    said = [ngettext("%(count)s building", "%(count)s buildings", buildings, count=f"{buildings:,}")]
    if households is not None:
        said.insert(0, ngettext("%(count)s household", "%(count)s households", households, count=f"{households:,}"))
    return said
