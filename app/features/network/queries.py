"""Asking the network: which buildings somebody watches over."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import ColumnElement, Uuid, cast, or_, select

from app.clock import today
from app.features.network.models import BuildingLead


def own_buildings(actor: str | ColumnElement[str]) -> Any:
    """The ids of the buildings that an account watches over today, as a sub-select; none for who is no account.

    An actor that is an expression is the id of an account.
    """
    account_id: Any
    try:
        account_id = uuid.UUID(actor) if isinstance(actor, str) else cast(actor, Uuid)
    except ValueError:
        account_id = uuid.UUID(int=0)
    day = today()
    return select(BuildingLead.building_id).where(
        BuildingLead.account_id == account_id,
        BuildingLead.starts_on <= day,
        or_(BuildingLead.ends_on.is_(None), BuildingLead.ends_on >= day),
    )


def in_own_buildings(building_id: Any, actor: str | ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a row's building is one of those."""
    condition: ColumnElement[bool] = building_id.in_(own_buildings(actor))
    return condition
