"""What is counted of the institutions and the work plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import any_, column, func, or_, select, true, values
from sqlalchemy.dialects.postgresql import distinct_on

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import row_columns, same_row
from app.features.programme.models import Institution, InstitutionKind, Plan, PlanPart, PlanPartKind
from tenants.columns import EnumText
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from sqlalchemy import Subquery

    from app.declare.metric import Cycle, Rows
    from tenants.columns import LabelEnum


@metric(
    "org-institutions",
    shortfall=N_("The institution has not been adopted"),
    advice=N_("Write the institution and have it approved"),
    codes=InstitutionKind,
)
def institutions(cycle: Cycle) -> Rows:
    """The six institutions of every active community; ok where one is in force on the last day of the cycle.

    It is in force from the day of its approval to the day before its withdrawal.
    """
    adopted = (
        select(Institution.community_id, func.array_agg(Institution.kind).label("kinds"))
        .where(
            Institution.approved_on <= cycle.end,
            or_(Institution.withdrawn_on.is_(None), Institution.withdrawn_on > cycle.end),
        )
        .group_by(Institution.community_id)
        .subquery("adopted")
    )
    return _every_kind(InstitutionKind, adopted)


@metric(
    "org-plan",
    shortfall=N_("The approved work plan lacks this part"),
    advice=N_("Write this part of the work plan and have the plan approved"),
    codes=PlanPartKind,
)
def plan_parts(cycle: Cycle) -> Rows:
    """The four parts of a plan for every active community; ok where the plan of the cycle has it.

    The plan of the cycle is approved on or before its last day, and some day of its period lies in the cycle.
    Of several it is the one approved last; of those approved on one day, the one with the greatest id, which
    is the one entered last.
    """
    plan = (
        select(Plan.community_id, Plan.id)
        .ext(distinct_on(Plan.community_id))
        .where(Plan.approved_on <= cycle.end, Plan.starts_on <= cycle.end, Plan.ends_on >= cycle.start)
        .order_by(Plan.community_id, Plan.approved_on.desc(), Plan.id.desc())
        .subquery("plan")
    )
    parts = (
        select(PlanPart.community_id, PlanPart.plan_id, func.array_agg(PlanPart.kind).label("kinds"))
        .group_by(PlanPart.community_id, PlanPart.plan_id)
        .subquery("parts")
    )
    written = (
        select(plan.c.community_id, parts.c.kinds)
        .outerjoin(parts, same_row(plan.c, plan.c.id, parts.c, parts.c.plan_id))
        .subquery("written")
    )
    return _every_kind(PlanPartKind, written)


def _every_kind(enum: type[LabelEnum], present: Subquery) -> Rows:
    """A row per active community and member of ``enum``; ok where the community's ``present.c.kinds`` has it.

    An array per community, so that PostgreSQL reads both in step, without a hash table.
    """
    every: Any = values(column("kind", EnumText(enum)), name="every")
    every = every.data([(member,) for member in enum])
    return (
        select(*row_columns(Community.community_id, every.c.kind == any_(present.c.kinds), code=every.c.kind))
        .join_from(Community, every, true())
        .outerjoin(present, present.c.community_id == Community.community_id)
        .where(Community.status == CommunityStatus.ACTIVE)
    )
