"""What is counted of the patrols, the inspections of key places, and the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import in_force, participated_on, row_columns, same_row, window_number, windows
from app.features.patrols.models import Finding, FindingKind, KeyPlaceInspection, Patrol, PatrolKind
from app.features.premises.models import KeyPlace, KeyPlaceKind
from tenants.models import Community

if TYPE_CHECKING:
    from app.declare.metric import Cycle, Rows

QUARTER_MONTHS = 3


@metric(
    "insp-patrol",
    shortfall=N_("The patrol was not completed in its planned period"),
    advice=N_("Walk the patrols in the period they are planned for"),
    codes=PatrolKind,
    correctable=False,
)
def planned_patrols(cycle: Cycle) -> Rows:
    """Patrols whose planned period ends in the cycle; ok where completed within that period.

    A period that runs on after the cycle belongs to the next one: it can still be completed.
    """
    return select(
        *row_columns(
            Patrol.community_id,
            Patrol.completed_on.between(Patrol.planned_from, Patrol.planned_to),
            row_id=Patrol.id,
            label=Patrol.route,
            code=Patrol.kind,
            on_date=Patrol.planned_to,
        )
    ).where(Patrol.planned_to.between(cycle.start, cycle.end))


@metric(
    "insp-key-place",
    shortfall=N_("The place was not inspected in this quarter"),
    advice=N_("Inspect every key place once a quarter"),
    codes=KeyPlaceKind,
    correctable=False,
)
def inspected_places(cycle: Cycle) -> Rows:
    """Place-quarters: key places for each quarter in which they were active; ok where inspected in it.

    Quarters are counted from the start of the cycle. A quarter counts if the place was active on at least one
    day of it (``active_to`` is the last, inclusive) and began when the community took part (``participated_on``).
    ``on_date`` is the last day of the quarter.
    """
    quarters = windows(cycle, QUARTER_MONTHS)
    inspection = KeyPlaceInspection
    number = window_number(inspection.inspected_on, cycle, QUARTER_MONTHS)
    inspected = (
        select(inspection.community_id, inspection.key_place_id, number.label("number"))
        .where(inspection.inspected_on.between(cycle.start, cycle.end))
        .group_by(inspection.community_id, inspection.key_place_id, number)
        .subquery("inspected")
    )
    return (
        select(
            *row_columns(
                KeyPlace.community_id,
                inspected.c.number.is_not(None),
                row_id=KeyPlace.id,
                label=KeyPlace.name,
                code=KeyPlace.kind,
                on_date=quarters.c.last,
            )
        )
        .join_from(
            KeyPlace,
            quarters,
            in_force(KeyPlace.active_from, KeyPlace.active_to, quarters.c.first, quarters.c.last),
        )
        .join(Community, and_(Community.community_id == KeyPlace.community_id, participated_on(quarters.c.first)))
        .outerjoin(
            inspected,
            and_(
                same_row(KeyPlace, KeyPlace.id, inspected.c, inspected.c.key_place_id),
                inspected.c.number == quarters.c.number,
            ),
        )
    )


@metric(
    "insp-rectify",
    shortfall=N_("The finding was not closed by its due date"),
    advice=N_("Put findings right by their due date and close them"),
    codes=FindingKind,
    correctable=False,
)
def rectified_findings(cycle: Cycle) -> Rows:
    """Findings whose due date lies in the cycle; ok where closed on or before it."""
    return select(
        *row_columns(
            Finding.community_id,
            Finding.closed_on <= Finding.due_on,
            row_id=Finding.id,
            label=Finding.place,
            code=Finding.kind,
            on_date=Finding.due_on,
        )
    ).where(Finding.due_on.between(cycle.start, cycle.end))
