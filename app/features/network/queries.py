"""Asking the network: which buildings somebody watches over."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from app.clock import today
from app.features.network.models import BuildingLead


def own_buildings(actor: str) -> Any:
    """The ids of the buildings that an account watches over today, as a sub-select; none for who is no account."""
    try:
        account_id = uuid.UUID(actor)
    except ValueError:
        account_id = uuid.UUID(int=0)
    day = today()
    return select(BuildingLead.building_id).where(
        BuildingLead.account_id == account_id,
        BuildingLead.starts_on <= day,
        or_(BuildingLead.ends_on.is_(None), BuildingLead.ends_on >= day),
    )


def in_own_buildings(building_id: Any, actor: str) -> ColumnElement[bool]:
    """The condition that a row's building is one of those."""
    condition: ColumnElement[bool] = building_id.in_(own_buildings(actor))
    return condition
