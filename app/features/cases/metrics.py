"""What is counted of the joint requests, the victims, and the sites with their tasks and revisits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, cast, func, or_, select

from app.clock import SHANGHAI
from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import row_columns, same_row
from app.features.cases.models import Direction, JointRequest, Site, SiteRevisit, SiteTask, Victim
from app.features.network.models import Department
from app.features.premises.models import Building

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select

    from app.declare.metric import Cycle, Rows

REFERRED_WITHIN = timedelta(hours=24)
CLEARED_WITHIN_DAYS = 15


@metric(
    "tip-joint",
    shortfall=N_("The department's request was not answered by its due date"),
    advice=N_("Answer the department's request by its due date"),
    codes=Department,
    correctable=False,
)
def joint_requests(cycle: Cycle) -> Rows:
    """Requests of a department to the community due in the cycle; ok where answered by their due date.

    The subject may name people, so the rows tell only the department and the due date.
    """
    return select(
        *row_columns(
            JointRequest.community_id,
            JointRequest.answered_on <= JointRequest.due_on,
            row_id=JointRequest.id,
            code=JointRequest.department,
            on_date=JointRequest.due_on,
        )
    ).where(
        JointRequest.direction == Direction.TO_COMMUNITY,
        JointRequest.due_on.between(cycle.start, cycle.end),
    )


@metric(
    "tip-victim",
    shortfall=N_("The person was not referred to help within 24 hours"),
    advice=N_("Refer people drawn in to civil affairs, the police or their school within 24 hours"),
    correctable=False,
)
def referred_victims(cycle: Cycle) -> Rows:
    """Victims recorded in the cycle; ok where referred to help within 24 hours, or before the record.

    A victim is judged once referred or after 24 hours, as things stood when the cycle ended. The rows tell
    only the day of the record.
    """
    return select(
        *row_columns(
            Victim.community_id,
            Victim.referred_at - Victim.recorded_at <= REFERRED_WITHIN,
            row_id=Victim.id,
            on_date=cast(func.timezone(SHANGHAI.key, Victim.recorded_at), Date),
        )
    ).where(
        Victim.recorded_at >= cycle.starts_at,
        Victim.recorded_at < cycle.ends_at,
        or_(Victim.recorded_at <= cycle.ends_at - REFERRED_WITHIN, Victim.referred_at < cycle.ends_at),
    )


@metric(
    "out-clear",
    shortfall=N_("The community's tasks at the site were not all done within 15 days"),
    advice=N_("Finish every task within 15 days of the confirmation of a site"),
    correctable=False,
)
def cleared_sites(cycle: Cycle) -> Rows:
    """Sites confirmed in the cycle; ok where the community has tasks and did all of them within 15 days.

    A site is judged once all its tasks are done or its 15 days are over, as things stood on the last day of
    the cycle. A site without a task was not worked on.
    """
    tasks = (
        select(
            SiteTask.community_id,
            SiteTask.site_id,
            func.max(func.coalesce(SiteTask.done_on, date.max)).label("all_done_on"),
        )
        .group_by(SiteTask.community_id, SiteTask.site_id)
        .subquery("tasks")
    )
    building = select(Building.name).where(same_row(Site, Site.building_id, Building, Building.id))
    return (
        select(
            *row_columns(
                Site.community_id,
                tasks.c.all_done_on <= Site.confirmed_on + CLEARED_WITHIN_DAYS,
                row_id=Site.id,
                label=_looked_up(building, Site),
                on_date=Site.confirmed_on,
            )
        )
        .outerjoin(tasks, same_row(Site, Site.id, tasks.c, tasks.c.site_id))
        .where(
            Site.confirmed_on.between(cycle.start, cycle.end),
            or_(
                Site.confirmed_on <= cycle.end - timedelta(days=CLEARED_WITHIN_DAYS),
                tasks.c.all_done_on <= cycle.end,
            ),
        )
    )


@metric(
    "out-followup",
    shortfall=N_("The revisit was not made by its due date"),
    advice=N_("Revisit cleared sites 30 and 90 days after they were cleared"),
    correctable=False,
)
def revisited_sites(cycle: Cycle) -> Rows:
    """Revisits of cleared sites due in the cycle; ok where made on or before the due date."""
    building = (
        select(Building.name)
        .join(Site, same_row(Site, Site.building_id, Building, Building.id))
        .where(same_row(SiteRevisit, SiteRevisit.site_id, Site, Site.id))
    )
    return select(
        *row_columns(
            SiteRevisit.community_id,
            SiteRevisit.done_on <= SiteRevisit.due_on,
            row_id=SiteRevisit.id,
            label=_looked_up(building, SiteRevisit),
            on_date=SiteRevisit.due_on,
        )
    ).where(SiteRevisit.due_on.between(cycle.start, cycle.end))


def _looked_up(label: Select[str], owner: Any) -> ColumnElement[str]:
    """The label that a row of ``owner`` finds elsewhere, or ''.

    A scalar query and not a join: a count drops it without a trace, while of an unused left join PostgreSQL
    goes on fetching the joined column, which no covering index has.
    """
    return func.coalesce(label.correlate(owner).scalar_subquery(), "")
