"""What is counted of the buildings, with their leads and their leads' reports, and of the public venues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import (
    active,
    in_force,
    participated_on,
    row_columns,
    same_row,
    window_bit,
    window_bits,
    window_number,
    windows,
)
from app.features.network.models import BuildingLead, LeadKind, LeadReport
from app.features.premises.models import Building, Venue, VenueKind, VenueVerification
from tenants.models import Community

if TYPE_CHECKING:
    from sqlalchemy import Subquery

    from app.declare.metric import Cycle, Rows

VERIFIED_WITHIN_DAYS = 90


@metric(
    "org-lead-coverage",
    shortfall=N_("The building has no lead"),
    advice=N_("Appoint a building lead"),
)
def led_buildings(cycle: Cycle) -> Rows:
    """Buildings lived in on the last day of the cycle; ok where a building lead is in office on that day.

    ``vacated_on`` is the first day nobody lives there; a lead's ``ends_on`` is the last day in office, inclusive.
    A liaison is not a lead; the lead of one staircase is.
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
    advice=N_("Ask the building lead to report every month, even when there is nothing to report"),
    correctable=False,
)
def monthly_reports(cycle: Cycle) -> Rows:
    """Building-months: buildings lived in with a lead, for each month of the cycle; ok where one was reported on.

    Months are counted from the start of the cycle. A month counts if the building was lived in and led on at
    least one day of it (the same day) and it began when the community took part (``participated_on``); a nil
    report is a report. ``on_date`` is the last day of the month.
    """
    months = windows(cycle, 1)
    this_month = window_bit(months.c.number)
    led, reported = _led_months(cycle), _reported_months(cycle)
    return (
        select(
            *row_columns(
                led.c.community_id,
                reported.c.months.bitwise_and(this_month) != 0,
                row_id=led.c.id,
                label=led.c.name,
                on_date=months.c.last,
            )
        )
        .join_from(led, months, led.c.months.bitwise_and(this_month) != 0)
        .join(Community, and_(Community.community_id == led.c.community_id, participated_on(months.c.first)))
        .outerjoin(reported, same_row(led.c, led.c.id, reported.c, reported.c.building_id))
    )


def _led_months(cycle: Cycle) -> Subquery:
    """Buildings, and the set of months in which each was lived in and led on the same day.

    Months are kept as bits: a row per building and month, grouped and joined, took six times as long.
    """
    lead = BuildingLead
    first = func.greatest(Building.occupied_from, lead.starts_on, cycle.start)
    last = func.least(Building.vacated_on - 1, lead.ends_on, cycle.end)  # least() passes over an open end
    months = window_bits(window_number(first, cycle, 1), window_number(last, cycle, 1))
    return (
        select(Building.community_id, Building.id, Building.name, func.bit_or(months).label("months"))
        .join(lead, same_row(Building, Building.id, lead, lead.building_id))
        .where(lead.kind == LeadKind.BUILDING_LEAD, first <= last)
        .group_by(Building.community_id, Building.id)
        .subquery("led")
    )


def _reported_months(cycle: Cycle) -> Subquery:
    """Buildings, and the set of months in which a report was made about each."""
    month = window_number(LeadReport.reported_on, cycle, 1)
    return (
        select(
            LeadReport.community_id,
            LeadReport.building_id,
            func.bit_or(window_bit(month)).label("months"),
        )
        .where(LeadReport.reported_on.between(cycle.start, cycle.end))
        .group_by(LeadReport.community_id, LeadReport.building_id)
        .subquery("reported")
    )


@metric(
    "reg-venue",
    shortfall=N_("The venue has not been verified in the last 90 days"),
    advice=N_("Visit the venue and record that it is as registered"),
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
