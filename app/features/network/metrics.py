"""What is counted of the leading group and the departments' telephones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import CTE, column, select, true, union_all, values

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import in_force, row_columns, same_row
from app.features.network.models import (
    Department,
    DepartmentConfirmation,
    DepartmentContact,
    Post,
    PostKind,
    RequiredDepartment,
)
from tenants.columns import EnumText, LabelEnum
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Values

    from app.declare.metric import Cycle, Rows

CONFIRMED_WITHIN_DAYS = 180
# What the criterion asks for where no setting is in force (chan-departments, denominator).
DEFAULT_DEPARTMENTS = (Department.POLICE_STATION, Department.MARKET_REGULATION, Department.SUBDISTRICT_OFFICE)


@metric(
    "org-leading-group",
    shortfall=N_("Nobody holds this post"),
    advice=N_("Appoint someone to the post"),
    codes=PostKind,
)
def leading_group(cycle: Cycle) -> Rows:
    """The four posts of every active community; ok where somebody holds it on the last day of the cycle.

    ``ends_on`` is the last day in office, inclusive: who leaves on the last day of the cycle still holds it.
    """
    posts = _enum_table(PostKind, PostKind, "kind")
    held = (
        select(Post.community_id, Post.kind)
        .where(in_force(Post.starts_on, Post.ends_on, cycle.end))
        .group_by(Post.community_id, Post.kind)
        .subquery("held")
    )
    return (
        select(*row_columns(Community.community_id, held.c.kind.is_not(None), code=posts.c.kind))
        .join_from(Community, posts, true())
        .outerjoin(held, same_row(Community, posts.c.kind, held.c, held.c.kind))
        .where(Community.status == CommunityStatus.ACTIVE)
    )


@metric(
    "chan-departments",
    shortfall=N_("The department's number has not been confirmed in the last 180 days"),
    advice=N_("Call the department and confirm its number"),
    codes=Department,
)
def department_contacts(cycle: Cycle) -> Rows:
    """The departments each active community must keep in touch with; ok where a contact is confirmed.

    A setting counts for every community in its area if it is in force on the last day of the cycle; where none
    is, the criterion's own three departments do. The contact has to be in force on the last day and confirmed
    within the last 180 days of the cycle.
    """
    required = _required_departments(cycle).subquery("required")
    recently = cycle.last_days(CONFIRMED_WITHIN_DAYS)
    contact, confirmation = DepartmentContact, DepartmentConfirmation
    confirmed = (
        select(contact.community_id, contact.department)
        .join(confirmation, same_row(contact, contact.id, confirmation, confirmation.contact_id))
        .where(
            in_force(contact.starts_on, contact.ends_on, cycle.end),
            confirmation.confirmed_on.between(recently.start, recently.end),
        )
        .group_by(contact.community_id, contact.department)
        .subquery("confirmed")
    )
    return select(
        *row_columns(required.c.community_id, confirmed.c.department.is_not(None), code=required.c.department)
    ).outerjoin(confirmed, same_row(required.c, required.c.department, confirmed.c, confirmed.c.department))


def _required_departments(cycle: Cycle) -> Any:
    chosen = _chosen_departments(cycle)
    default = _enum_table(Department, DEFAULT_DEPARTMENTS, "department")
    return union_all(
        select(chosen.c.community_id, chosen.c.department),
        select(Community.community_id, default.c.department)
        .join_from(Community, default, true())
        .where(
            Community.status == CommunityStatus.ACTIVE,
            ~select(chosen.c.community_id).where(chosen.c.community_id == Community.community_id).exists(),
        ),
    )


def _chosen_departments(cycle: Cycle) -> CTE:
    # Grouped: a city and its district may ask for the same department.
    setting = RequiredDepartment
    return (
        select(Community.community_id, setting.department)
        .join(setting, Community.community_id.between(setting.area_lo, setting.area_hi))
        .where(
            Community.status == CommunityStatus.ACTIVE,
            in_force(setting.starts_on, setting.ends_on, cycle.end),
        )
        .group_by(Community.community_id, setting.department)
        .cte("chosen")
    )


def _enum_table(enum: type[LabelEnum], members: Iterable[LabelEnum], name: str) -> Values:
    table = values(column(name, EnumText(enum)), name=f"every_{name}")
    return table.data([(member,) for member in members])
