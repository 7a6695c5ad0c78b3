"""Opening a district: its communities, the names of its places, and the settings it starts with."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.dialects.postgresql import insert

from app import features
from app.evaluation.engine import default_criteria
from app.evaluation.models import CriteriaVersion
from tenants.area import NATION, Area, Level
from tenants.columns import utcnow, uuid7
from tenants.provisioning import create_communities, name_places
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from collections.abc import Sequence


def operator_scope(actor: str = "system:cli") -> Scope:
    """The scope of whoever runs the deployment."""
    return Scope(Role.OPERATOR, NATION, actor)


def open_district(
    communities: Sequence[tuple[int, str, str]],
    places: Sequence[tuple[Area, str]] = (),
    *,
    joined_on: date | None = None,
    demo: bool = False,
) -> int:
    """Provision communities (code, name, full name) and what their districts start with; how many are new."""
    scope = operator_scope()
    keep_criteria(scope)
    name_places(scope, places)
    begin_districts(scope, sorted({Area.of_community(c[0]).at(Level.DISTRICT) for c in communities}))
    return create_communities(scope, communities, joined_on=joined_on, demo=demo)


def keep_criteria(scope: Scope) -> None:
    """Store the criteria version in force, whole, so that its scores can be replayed."""
    criteria = default_criteria()
    with activate(scope) as session:
        session.execute(
            insert(CriteriaVersion)
            .values(
                id=uuid7(),
                area_lo=NATION.lo,
                area_hi=NATION.hi,
                slug=criteria.slug,
                version=criteria.version,
                hash=criteria.hash,
                source=criteria.text,
                created_at=utcnow(),
            )
            .on_conflict_do_nothing()
        )
        session.commit()


def begin_districts(scope: Scope, districts: Sequence[Area]) -> None:
    """Give districts what features start them with, where they do not have it yet."""
    with activate(scope) as session:
        for district in districts:
            for module in features.modules("new_district"):
                module.begin(session, district)
        session.commit()
