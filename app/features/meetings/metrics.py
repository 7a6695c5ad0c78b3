"""What is counted of the joint meetings and the study sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import any_, func, select

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import participated_on, row_columns, span_text, window_number, windows
from app.features.meetings.models import Meeting, MeetingKind
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from app.declare.metric import Cycle, Rows

QUARTER_MONTHS = 3


@metric(
    "meet-quarter",
    shortfall=N_("No joint meeting with minutes in this quarter"),
    advice=N_("Hold the joint meeting every quarter and file its minutes"),
    correctable=False,
)
def joint_meeting_quarters(cycle: Cycle) -> Rows:
    """The quarters of the cycle for every active community; ok with a joint meeting in it that has minutes.

    Quarters are counted from the start of the cycle; those that began before the community joined are not asked of
    it (``participated_on``). Minutes count if filed by the end of the cycle, in whichever quarter. ``on_date`` is the
    last day of the quarter.
    """
    return _windows_met(cycle, QUARTER_MONTHS, Meeting.kind == MeetingKind.JOINT, Meeting.minutes_on <= cycle.end)


@metric(
    "meet-study",
    shortfall=N_("No study session in this month"),
    advice=N_("Hold a study session every month"),
    correctable=False,
)
def study_months(cycle: Cycle) -> Rows:
    """The months of the cycle for every active community; ok with a study session held in it.

    Months are counted from the start of the cycle; those that began before the community joined are not asked of it
    (``participated_on``). ``on_date`` is the last day of the month.
    """
    return _windows_met(cycle, 1, Meeting.kind == MeetingKind.STUDY)


def _windows_met(cycle: Cycle, months: int, *that_count: ColumnElement[Any]) -> Rows:
    pieces = windows(cycle, months)
    # An array per community: its rows and those of the communities are read in step, without a hash table.
    met = (
        select(Meeting.community_id, func.array_agg(window_number(Meeting.held_on, cycle, months)).label("numbers"))
        .where(*that_count, Meeting.held_on.between(cycle.start, cycle.end))
        .group_by(Meeting.community_id)
        .subquery("met")
    )
    return (
        select(
            *row_columns(
                Community.community_id,
                pieces.c.number == any_(met.c.numbers),
                label=span_text(pieces.c.first, pieces.c.last),
                on_date=pieces.c.last,
            )
        )
        .join_from(Community, pieces, participated_on(pieces.c.first))
        .outerjoin(met, met.c.community_id == Community.community_id)
        .where(Community.status == CommunityStatus.ACTIVE)
    )
