"""What patrols leave to do: rounds to be walked, key places to be inspected, findings to be put right."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select

from app.declare.messages import N_
from app.declare.todo import DueRows, Todo
from app.features.patrols.models import Finding, KeyPlaceInspection, Patrol
from app.features.premises.models import KeyPlace

NOTICE_DAYS = 7
INSPECTED_EVERY_MONTHS = 3  # "once a quarter" (insp-key-place)


def patrols_due(day: date) -> DueRows:
    """Rounds whose period has begun, or ended in the last month, and that nobody walked yet."""
    return select(Patrol.id.label("row_id"), Patrol.route.label("label"), Patrol.planned_to.label("due_on")).where(
        Patrol.completed_on.is_(None),
        Patrol.planned_from <= day,
        Patrol.planned_to >= day - timedelta(days=30),
    )


def findings_open(day: date) -> DueRows:
    """Findings that are overdue or fall due within a week."""
    return select(Finding.id.label("row_id"), Finding.place.label("label"), Finding.due_on.label("due_on")).where(
        Finding.closed_on.is_(None), Finding.due_on <= day + timedelta(days=NOTICE_DAYS)
    )


def inspections_due(day: date) -> DueRows:
    """Key places whose last inspection, or beginning, was three months ago or will have been in a week."""
    last = func.coalesce(
        select(func.max(KeyPlaceInspection.inspected_on))
        .where(
            KeyPlaceInspection.community_id == KeyPlace.community_id,
            KeyPlaceInspection.key_place_id == KeyPlace.id,
        )
        .scalar_subquery(),
        KeyPlace.active_from,
    )
    due = (last + func.make_interval(0, INSPECTED_EVERY_MONTHS)).cast(Patrol.planned_to.type)
    return select(KeyPlace.id.label("row_id"), KeyPlace.name.label("label"), due.label("due_on")).where(
        KeyPlace.active_from <= day,
        KeyPlace.active_to.is_(None) | (KeyPlace.active_to >= day),
        # The day that is shown decides: three months back from the 28th are not those forward from the 30th.
        due <= day + timedelta(days=NOTICE_DAYS),
    )


TODOS = (
    Todo(
        key="patrols-due",
        title=N_("Patrols to walk"),
        register="patrols",
        rows=patrols_due,
        leads=lambda actor: Patrol.id.is_not(None),
    ),
    Todo(key="findings-open", title=N_("Findings to put right"), register="findings", rows=findings_open),
    Todo(
        key="inspections-due",
        title=N_("Key places to inspect"),
        register="inspections",
        to="key_place_id",
        rows=inspections_due,
    ),
)
