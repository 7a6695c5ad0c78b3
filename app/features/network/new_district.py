"""What a district begins with: the departments whose telephones its communities have to publish."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.dialects.postgresql import insert

from app.features.network.metrics import DEFAULT_DEPARTMENTS
from app.features.network.models import RequiredDepartment
from tenants.columns import utcnow, uuid7

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tenants.area import Area

_SINCE = date(2000, 1, 1)


def begin(session: Session, district: Area) -> None:
    """Give a district the default required departments where it has none of these yet."""
    for department in DEFAULT_DEPARTMENTS:
        session.execute(
            insert(RequiredDepartment)
            .values(
                id=uuid7(),
                area_lo=district.lo,
                area_hi=district.hi,
                department=department,
                starts_on=_SINCE,
                created_at=utcnow(),
            )
            .on_conflict_do_nothing()
        )
