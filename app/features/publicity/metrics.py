"""What is counted of deliveries to households, activities for priority groups, and the citizen school."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Integer, and_, cast, func, select
from sqlalchemy.dialects.postgresql import distinct_on

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import (
    active,
    in_force,
    participated_on,
    row_columns,
    same_row,
    span_text,
    window_number,
    windows,
)
from app.features.premises.models import Building, HouseholdReference
from app.features.publicity.models import (
    Activity,
    ActivityGroup,
    ActivityKind,
    AudienceGroup,
    Delivery,
    DeliveryKind,
    PriorityGroup,
)
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from sqlalchemy import Select, Subquery

    from app.declare.metric import Cycle, Rows

QUARTER_MONTHS = 3


def household_tally(kind: DeliveryKind, cycle: Cycle) -> Select[Any]:
    """Per community: households that received one in the cycle, of the reference households.

    A building counts for at most the households it has, the community for at most the reference: delivering
    twice to one household earns nothing. No reference, or one of no households, gives no row.
    """
    reference, delivered = _reference(cycle), _delivered(kind, cycle)
    # An integer, so that the sum of the sums is not a numeric.
    at_most_all = cast(func.least(delivered.c.households, Building.households), Integer)
    reached = (
        select(delivered.c.community_id, func.sum(at_most_all).label("households"))
        .join(Building, same_row(delivered.c, delivered.c.building_id, Building, Building.id))
        .group_by(delivered.c.community_id)
        .subquery("reached")
    )
    households = cast(reference.c.households, BigInteger)
    return select(
        reference.c.community_id,
        func.least(func.coalesce(reached.c.households, 0), households).label("numerator"),
        households.label("denominator"),
    ).outerjoin(reached, reached.c.community_id == reference.c.community_id)


def _buildings_reached(kind: DeliveryKind, cycle: Cycle) -> Rows:
    reference, delivered = _reference(cycle), _delivered(kind, cycle)
    return (
        select(
            *row_columns(
                Building.community_id,
                func.coalesce(delivered.c.households, 0) >= Building.households,
                row_id=Building.id,
                label=Building.name,
            )
        )
        .join(reference, reference.c.community_id == Building.community_id)
        .outerjoin(delivered, same_row(Building, Building.id, delivered.c, delivered.c.building_id))
        .where(active(Building.occupied_from, Building.vacated_on, cycle.end))
    )


def _delivered(kind: DeliveryKind, cycle: Cycle) -> Subquery:
    return (
        select(Delivery.community_id, Delivery.building_id, func.sum(Delivery.households).label("households"))
        .where(Delivery.kind == kind, Delivery.delivered_on.between(cycle.start, cycle.end))
        .group_by(Delivery.community_id, Delivery.building_id)
        .subquery("delivered")
    )


def _reference(cycle: Cycle) -> Subquery:
    """The latest reference of each community as of the last day; of two of one day the one entered later."""
    reference = HouseholdReference
    latest = (
        select(reference.community_id, reference.households)
        .ext(distinct_on(reference.community_id))
        .where(reference.as_of <= cycle.end)
        .order_by(reference.community_id, reference.as_of.desc(), reference.created_at.desc(), reference.id.desc())
        .subquery("latest")
    )
    return select(latest).where(latest.c.households > 0).subquery("reference")


@metric(
    "chan-card",
    shortfall=N_("Not every household of the building has received a contact card"),
    advice=N_("Deliver contact cards to the households still without one"),
    tally=partial(household_tally, DeliveryKind.CONTACT_CARD),
)
def card_buildings(cycle: Cycle) -> Rows:
    """Buildings lived in on the last day; ok where every household received a contact card in the cycle.

    The rows say where cards are missing; the count is of households (``household_tally``).
    """
    return _buildings_reached(DeliveryKind.CONTACT_CARD, cycle)


@metric(
    "pub-letter",
    shortfall=N_("Not every household of the building has received the open letter"),
    advice=N_("Deliver the open letter to the households still without one"),
    tally=partial(household_tally, DeliveryKind.OPEN_LETTER),
)
def letter_buildings(cycle: Cycle) -> Rows:
    """Buildings lived in on the last day; ok where every household received the open letter in the cycle.

    The rows say where letters are missing; the count is of households (``household_tally``)."""
    return _buildings_reached(DeliveryKind.OPEN_LETTER, cycle)


@metric(
    "pub-groups",
    shortfall=N_("No activity for this group"),
    advice=N_("Hold an activity for the group"),
    codes=AudienceGroup,
)
def groups_reached(cycle: Cycle) -> Rows:
    """Priority groups present on some day of the cycle; ok with an activity for them in it.

    ``ends_on`` is the last day the group is present, inclusive. Marked twice, it is one group.
    """
    group = PriorityGroup
    present = (
        select(group.community_id, group.audience)
        .where(in_force(group.starts_on, group.ends_on, cycle.start, cycle.end))
        .group_by(group.community_id, group.audience)
        .subquery("present")
    )
    reached = (
        select(ActivityGroup.community_id, ActivityGroup.audience)
        .join(Activity, same_row(ActivityGroup, ActivityGroup.activity_id, Activity, Activity.id))
        .where(Activity.held_on.between(cycle.start, cycle.end))
        .group_by(ActivityGroup.community_id, ActivityGroup.audience)
        .subquery("reached")
    )
    return select(
        *row_columns(present.c.community_id, reached.c.audience.is_not(None), code=present.c.audience)
    ).outerjoin(reached, same_row(present.c, present.c.audience, reached.c, reached.c.audience))


@metric(
    "pub-school",
    shortfall=N_("No class of the citizen school in this quarter"),
    advice=N_("Hold a class of the citizen school every quarter"),
    correctable=False,
)
def school_quarters(cycle: Cycle) -> Rows:
    """The quarters of the cycle for every active community; ok with at least one class of the citizen school.

    Quarters are counted from the start of the cycle; those that began before the community joined are not asked of
    it (``participated_on``). ``on_date`` is the last day of the quarter.
    """
    quarters = windows(cycle, QUARTER_MONTHS)
    number = window_number(Activity.held_on, cycle, QUARTER_MONTHS)
    held = (
        select(Activity.community_id, number.label("number"))
        .where(Activity.kind == ActivityKind.CITIZEN_SCHOOL, Activity.held_on.between(cycle.start, cycle.end))
        .group_by(Activity.community_id, number)
        .subquery("held")
    )
    return (
        select(
            *row_columns(
                Community.community_id,
                held.c.number.is_not(None),
                label=span_text(quarters.c.first, quarters.c.last),
                on_date=quarters.c.last,
            )
        )
        .join_from(Community, quarters, participated_on(quarters.c.first))
        .outerjoin(held, and_(held.c.community_id == Community.community_id, held.c.number == quarters.c.number))
        .where(Community.status == CommunityStatus.ACTIVE)
    )
