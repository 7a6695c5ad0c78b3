"""What the registers of places leave to do."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Date, cast, func, literal, null, or_, select

from app.clock import months_after
from app.declare.messages import N_
from app.declare.todo import DueRows, Todo
from app.features.network.models import BuildingLead, LeadReport
from app.features.network.queries import in_own_buildings
from app.features.premises.metrics import VERIFIED_WITHIN_DAYS
from app.features.premises.models import Building, OutboundResident, Venue, VenueVerification

NOTICE_DAYS = 7


def venues_due(day: date) -> DueRows:
    """Open venues whose last verification, or opening, is 90 days ago or will be in a week (reg-venue)."""
    last = func.coalesce(
        select(func.max(VenueVerification.verified_on))
        .where(VenueVerification.community_id == Venue.community_id, VenueVerification.venue_id == Venue.id)
        .scalar_subquery(),
        Venue.opened_on,
    )
    due = cast(last + func.make_interval(0, 0, 0, VERIFIED_WITHIN_DAYS), Date)
    return select(Venue.id.label("row_id"), Venue.name.label("label"), due.label("due_on")).where(
        Venue.opened_on <= day,
        Venue.closed_on.is_(None) | (Venue.closed_on > day),
        last <= day - timedelta(days=VERIFIED_WITHIN_DAYS - NOTICE_DAYS),
    )


REMIND_EVERY_DAYS = 90


def reports_missing(day: date) -> DueRows:
    """Buildings that are lived in and led, and about which nobody reported this month (meet-report)."""
    first = day.replace(day=1)
    led = select(BuildingLead.building_id).where(
        BuildingLead.starts_on <= day, or_(BuildingLead.ends_on.is_(None), BuildingLead.ends_on >= day)
    )
    reported = select(LeadReport.building_id).where(LeadReport.reported_on.between(first, day))
    last = months_after(first, 1) - timedelta(days=1)
    return select(Building.id.label("row_id"), Building.name.label("label"), literal(last, Date).label("due_on")).where(
        Building.occupied_from <= day,
        or_(Building.vacated_on.is_(None), Building.vacated_on > day),
        Building.id.in_(led),
        Building.id.not_in(reported),
    )


def families_to_remind(day: date) -> DueRows:
    """Outbound residents whose family was never reminded, or not in the last 90 days."""
    last = func.coalesce(OutboundResident.reminded_on + REMIND_EVERY_DAYS, OutboundResident.left_on)
    return select(OutboundResident.id.label("row_id"), null().label("label"), cast(last, Date).label("due_on")).where(
        OutboundResident.returned_on.is_(None), OutboundResident.left_on <= day, last <= day
    )


TODOS = (
    Todo(
        key="reports-missing",
        title=N_("Reports of building leads missing"),
        register="lead-reports",
        to="building_id",
        rows=reports_missing,
        leads=lambda actor: in_own_buildings(Building.id, actor),
    ),
    Todo(key="venues-due", title=N_("Venues to verify"), register="venues", rows=venues_due),
    Todo(
        key="families-to-remind",
        title=N_("Families of outbound residents to remind"),
        register="outbound-residents",
        rows=families_to_remind,
    ),
)
