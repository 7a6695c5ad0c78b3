"""Figures and names of the rental register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.declare.metric_sql import same_row
from app.features.premises.models import Building
from app.features.rentals.models import RentalUnit

if TYPE_CHECKING:
    from sqlalchemy import ScalarSelect

# Blanks as people type them, the ideographic space of a Chinese keyboard among them.
BLANKS = " \t\r\n\u00a0\u3000"


def dwelling_name(community_id: Any, rental_unit_id: Any) -> ScalarSelect[str]:
    """The name of a dwelling: its building's and its own number, where it has one.

    A scalar sub-select, because a count that does not show it drops it whole. PostgreSQL 18 also removes an
    unused LEFT JOIN, but goes on fetching the columns it joined on: the count would not be index-only.
    """
    unit = aliased(RentalUnit)
    return (
        select(func.concat_ws(" ", Building.name, func.nullif(func.btrim(unit.unit_no, BLANKS), "")))
        .join_from(unit, Building, same_row(unit, unit.building_id, Building, Building.id))
        .where(unit.community_id == community_id, unit.id == rental_unit_id)
        .scalar_subquery()
    )
