"""What is counted of the tips.

A tip that skips the community is the district's to handle: it is never counted or shown here. A tip whose
time was not over when the cycle ended is not judged yet. The text of a tip is no part of any row.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, DateTime, Interval, and_, case, cast, func, literal, or_, select

from app.clock import SHANGHAI
from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import row_columns, same_row
from app.features.tips.models import Assessment, Tip, TipSource, TipTransfer

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Subquery

    from app.declare.metric import Cycle, Rows

# Compared as intervals, in which a day is 24 hours whatever the time zone of the session.
PROMPTLY = timedelta(hours=24)
IN_DANGER = timedelta(hours=1)


@metric(
    "tip-ack",
    shortfall=N_("The tip was not acknowledged within 24 hours"),
    advice=N_("Acknowledge tips within 24 hours, on holidays too"),
    codes=TipSource,
    correctable=False,
)
def acknowledged_tips(cycle: Cycle) -> Rows:
    """Tips received in the cycle, from every source; ok where acknowledged within 24 hours of receipt.

    A tip is judged once it is acknowledged or its 24 hours are over.
    """
    return _tips(Tip.acknowledged_at - Tip.received_at <= PROMPTLY).where(
        Tip.received_at >= cycle.starts_at,
        Tip.received_at < cycle.ends_at,
        or_(Tip.received_at <= cycle.ends_at - PROMPTLY, Tip.acknowledged_at < cycle.ends_at),
    )


@metric(
    "tip-transfer",
    shortfall=N_("The suspected case was not transferred to a department in time"),
    advice=N_("Transfer suspected cases within 24 hours, within 1 hour where liberty or life is in danger"),
    codes=TipSource,
    correctable=False,
)
def transferred_tips(cycle: Cycle) -> Rows:
    """Tips assessed as suspected in the cycle; ok where transferred to a department within 24 hours of that.

    Where liberty or life is in danger, within 1 hour. A transfer before the assessment is in time. A tip is
    judged once it is transferred or its time is over.
    """
    limit = case((Tip.danger, IN_DANGER), else_=PROMPTLY)
    over = case((Tip.danger, cycle.ends_at - IN_DANGER), else_=cycle.ends_at - PROMPTLY)
    return _tips(Tip.transferred_at - Tip.assessed_at <= limit).where(
        Tip.assessment == Assessment.SUSPECTED,
        Tip.assessed_at >= cycle.starts_at,
        Tip.assessed_at < cycle.ends_at,
        or_(Tip.assessed_at <= over, Tip.transferred_at < cycle.ends_at),
    )


@metric(
    "tip-close",
    shortfall=N_("The tip was not closed with feedback by its due date"),
    advice=N_("Close tips by their due date and tell the reporter the result"),
    codes=TipSource,
    correctable=False,
)
def closed_tips(cycle: Cycle) -> Rows:
    """Tips that fall due in the cycle; ok where closed by then, with feedback or an unreachable reporter.

    A tip falls due at the midnight (Asia/Shanghai) that ends its due date, later by the time spent waiting
    for departments (``_waited``); due at the very end of the cycle is due in the cycle.
    """
    waited = _waited(cycle)
    extension = func.coalesce(waited.c.waited, timedelta(0))
    due = func.timezone(SHANGHAI.key, cast(Tip.due_on + 1, DateTime), type_=DateTime(timezone=True))
    in_time = and_(Tip.closed_at - due <= extension, or_(Tip.feedback_at.is_not(None), Tip.reporter_unreachable))
    return (
        _tips(in_time)
        .outerjoin(waited, same_row(Tip, Tip.id, waited.c, waited.c.tip_id))
        .where(
            Tip.due_on <= cycle.end,
            _instant(cycle.starts_at) - due < extension,
            _instant(cycle.ends_at) - due >= extension,
        )
    )


def _tips(ok: ColumnElement[bool]) -> Rows:
    """Tips by the way they came in and the day they were received, in Asia/Shanghai."""
    return select(
        *row_columns(
            Tip.community_id,
            ok,
            row_id=Tip.id,
            code=Tip.source,
            on_date=cast(func.timezone(SHANGHAI.key, Tip.received_at), Date),
        )
    ).where(~Tip.skips_community)


def _waited(cycle: Cycle) -> Subquery:
    """Per tip with a transfer, how long it waited for departments: time under several transfers counts once.

    A wait lasts from the transfer to the answer. It counts from the receipt of the tip, and no longer than to
    its closing or the end of the cycle: nobody waits for an answer about a closed tip.
    """
    ended = func.least(TipTransfer.answered_at, Tip.closed_at, cycle.ends_at)
    # The latest end of the waits that began before this one. GREATEST and LEAST pass over NULL.
    covered = func.max(ended).over(
        partition_by=(TipTransfer.community_id, TipTransfer.tip_id),
        order_by=TipTransfer.transferred_at,
        rows=(None, -1),
    )
    began = func.greatest(TipTransfer.transferred_at, Tip.received_at, covered)
    # On all the columns of the foreign key: else the planner expects next to no rows.
    its_tip = and_(
        same_row(TipTransfer, TipTransfer.tip_id, Tip, Tip.id),
        TipTransfer.skips_community == Tip.skips_community,
    )
    waits = (
        select(TipTransfer.community_id, TipTransfer.tip_id, (ended - began).label("length"))
        .join(Tip, its_tip)
        .subquery("waits")
    )
    length = func.greatest(waits.c.length, timedelta(0), type_=Interval)
    return (
        select(waits.c.community_id, waits.c.tip_id, func.sum(length).label("waited"))
        .group_by(waits.c.community_id, waits.c.tip_id)
        .subquery("waited")
    )


def _instant(at: datetime) -> ColumnElement[Any]:
    return literal(at, DateTime(timezone=True))
