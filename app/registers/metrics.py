"""What is counted of the buildings, with their leads and their leads' reports, and of the public venues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from app.counting import active, in_force, row_columns, same_row, window_number, windows
from app.measures import metric
from app.messages import N_
from app.network.models import BuildingLead, LeadKind, LeadReport
from app.registers.models import Building, Venue, VenueKind, VenueVerification

if TYPE_CHECKING:
    from app.measures import Cycle, Rows

VERIFIED_WITHIN_DAYS = 90


@metric(
    "org-lead-coverage",
    shortfall=N_("The building has no lead"),
    remedy=N_("Appoint a building lead"),
)
def led_buildings(cycle: Cycle) -> Rows:
    """Buildings lived in on the last day of the cycle; ok where a building lead is in office on that day.

    ``vacated_on`` is the first day nobody lives there; a lead's ``ends_on`` is the last day in office, inclusive. A
    liaison is not a lead; the lead of one staircase is.
    """
    led = (
        select(BuildingLead.community_id, BuildingLead.building_id)
        .where(
            BuildingLead.kind == LeadKind.BUILDING_LEAD,
            in_force(BuildingLead.starts_on, BuildingLead.ends_on, cycle.end),
        )
        .group_by(BuildingLead.community_id, BuildingLead.building_id)
        .subquery("led")
    )
    return (
        select(
            *row_columns(
                Building.community_id,
                led.c.building_id.is_not(None),
                row_id=Building.id,
                label=Building.name,
            )
        )
        .outerjoin(led, same_row(Building, Building.id, led.c, led.c.building_id))
        .where(active(Building.occupied_from, Building.vacated_on, cycle.end))
    )


@metric(
    "meet-report",
    shortfall=N_("No report for this month"),
    remedy=N_("Ask the building lead to report every month, even when there is nothing to report"),
)
def monthly_reports(cycle: Cycle) -> Rows:
    """Building-months: buildings lived in with a lead, for each month of the cycle; ok where a report was made in it.

    Months are counted from the start of the cycle. A month counts if the building was lived in and led on at least
    one day of it (the same day). ``on_date`` is the last day of the month.
    """
    months = windows(cycle, 1)
    lead = BuildingLead
    led = select(lead.building_id).where(
        same_row(lead, lead.building_id, Building, Building.id),
        lead.kind == LeadKind.BUILDING_LEAD,
        in_force(lead.starts_on, lead.ends_on, months.c.first, months.c.last),
        # Three spans that meet two by two have a day in common.
        or_(Building.vacated_on.is_(None), Building.vacated_on > lead.starts_on),
        or_(lead.ends_on.is_(None), lead.ends_on >= Building.occupied_from),
    )
    number = window_number(LeadReport.reported_on, cycle, 1)
    reported = (
        select(LeadReport.community_id, LeadReport.building_id, number.label("number"))
        .where(LeadReport.reported_on.between(cycle.start, cycle.end))
        .group_by(LeadReport.community_id, LeadReport.building_id, number)
        .subquery("reported")
    )
    return (
        select(
            *row_columns(
                Building.community_id,
                reported.c.number.is_not(None),
                row_id=Building.id,
                label=Building.name,
                on_date=months.c.last,
            )
        )
        .join_from(
            Building, months, active(Building.occupied_from, Building.vacated_on, months.c.first, months.c.last)
        )
        .outerjoin(
            reported,
            and_(
                same_row(Building, Building.id, reported.c, reported.c.building_id),
                reported.c.number == months.c.number,
            ),
        )
        .where(led.exists())
    )


@metric(
    "reg-venue",
    shortfall=N_("The venue has not been verified in the last 90 days"),
    remedy=N_("Visit the venue and record that it is as registered"),
    codes=VenueKind,
)
def verified_venues(cycle: Cycle) -> Rows:
    """Public venues open on the last day of the cycle; ok where verified within its last 90 days.

    ``closed_on`` is the first day the venue is no longer open.
    """
    recently = cycle.last_days(VERIFIED_WITHIN_DAYS)
    verified = (
        select(VenueVerification.community_id, VenueVerification.venue_id)
        .where(VenueVerification.verified_on.between(recently.start, recently.end))
        .group_by(VenueVerification.community_id, VenueVerification.venue_id)
        .subquery("verified")
    )
    return (
        select(
            *row_columns(
                Venue.community_id,
                verified.c.venue_id.is_not(None),
                row_id=Venue.id,
                label=Venue.name,
                code=Venue.kind,
            )
        )
        .outerjoin(verified, same_row(Venue, Venue.id, verified.c, verified.c.venue_id))
        .where(active(Venue.opened_on, Venue.closed_on, cycle.end))
    )
