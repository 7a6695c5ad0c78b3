"""What is counted of the rental register, the moves in and out, and the responsibility letters."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, func, literal, select, union_all

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import active, row_columns, same_row
from app.features.rentals.models import (
    Landlord,
    LetterRefusal,
    RentalUnit,
    ResponsibilityLetter,
    Tenancy,
    UnitVerification,
)
from app.features.rentals.queries import BLANKS, dwelling_name
from tenants.columns import EnumText, LabelEnum

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select, Subquery

    from app.declare.metric import Cycle, Rows

VERIFIED_WITHIN_DAYS = 90
ENTERED_WITHIN_DAYS = 3
SIGNED_WITHIN_DAYS = 15
REFUSED_AT_MOST_PERCENT = 5


class RecordGap(LabelEnum):
    """What a rental record lacks."""

    LANDLORD = "landlord", "No landlord"
    IDENTITY = "identity", "Landlord's identity not checked"
    UNIT_NO = "unit_no", "No unit number"
    DECLARED_USE = "declared_use", "No declared use"
    MAX_OCCUPANTS = "max_occupants", "No limit of occupants"


class Move(LabelEnum):
    """The two ends of a tenancy."""

    MOVE_IN = "move_in", "Move in"
    MOVE_OUT = "move_out", "Move out"


@metric(
    "reg-rental-quality",
    shortfall=N_("The record lacks a required field"),
    advice=N_("Complete the rental record"),
    codes=RecordGap,
)
def complete_records(cycle: Cycle) -> Rows:
    """Dwellings let on the last day of the cycle; ok where every required field is there.

    Required: a landlord whose identity was checked by then, a unit number that is not blank, the declared use,
    the limit of occupants. ``code`` is the first that is missing. ``closed_on`` is the first day it is no longer
    let.
    """
    gaps = {
        RecordGap.LANDLORD: RentalUnit.landlord_id.is_(None),
        RecordGap.IDENTITY: func.coalesce(Landlord.identity_checked_on > cycle.end, True),
        RecordGap.UNIT_NO: func.coalesce(func.btrim(RentalUnit.unit_no, BLANKS), "") == "",
        RecordGap.DECLARED_USE: RentalUnit.declared_use.is_(None),
        RecordGap.MAX_OCCUPANTS: RentalUnit.max_occupants.is_(None),
    }
    first_gap = case(*((missing, literal(gap, EnumText(RecordGap))) for gap, missing in gaps.items()))
    return (
        select(
            *row_columns(
                RentalUnit.community_id,
                and_(*(~missing for missing in gaps.values())),
                row_id=RentalUnit.id,
                label=dwelling_name(RentalUnit.community_id, RentalUnit.id),
                code=first_gap,
                on_date=RentalUnit.registered_on,
            )
        )
        .outerjoin(Landlord, same_row(RentalUnit, RentalUnit.landlord_id, Landlord, Landlord.id))
        .where(active(RentalUnit.registered_on, RentalUnit.closed_on, cycle.end))
    )


@metric(
    "reg-rental-fresh",
    shortfall=N_("The dwelling has not been visited or verified in the last 90 days"),
    advice=N_("Visit the dwelling or call, and record it"),
)
def verified_records(cycle: Cycle) -> Rows:
    """Dwellings let on the last day of the cycle; ok where visited or verified within its last 90 days.

    ``closed_on`` is the first day it is no longer let.
    """
    recently = cycle.last_days(VERIFIED_WITHIN_DAYS)
    verification = UnitVerification
    verified = (
        select(verification.community_id, verification.rental_unit_id)
        .where(verification.verified_on.between(recently.start, recently.end))
        .group_by(verification.community_id, verification.rental_unit_id)
        .subquery("verified")
    )
    return (
        select(
            *row_columns(
                RentalUnit.community_id,
                verified.c.rental_unit_id.is_not(None),
                row_id=RentalUnit.id,
                label=dwelling_name(RentalUnit.community_id, RentalUnit.id),
                on_date=RentalUnit.registered_on,
            )
        )
        .outerjoin(verified, same_row(RentalUnit, RentalUnit.id, verified.c, verified.c.rental_unit_id))
        .where(active(RentalUnit.registered_on, RentalUnit.closed_on, cycle.end))
    )


@metric(
    "reg-change-time",
    shortfall=N_("The move was entered more than 3 days after it became known"),
    advice=N_("Enter moves within 3 days of hearing of them"),
    codes=Move,
    correctable=False,
)
def entered_moves(cycle: Cycle) -> Rows:
    """Starts and ends of tenancies that became known in the cycle; ok where entered within 3 days of that.

    A tenancy gives a row for its start and one for its end. Lateness counts from the day the move became known,
    not from the day it happened (domain.md, section 5). ``on_date`` is the day it became known.
    """
    moves = union_all(
        _moves(cycle, Move.MOVE_IN, Tenancy.start_known_on, Tenancy.start_entered_on),
        _moves(cycle, Move.MOVE_OUT, Tenancy.end_known_on, Tenancy.end_entered_on),
    )
    return select(moves.subquery("moves"))


def _moves(cycle: Cycle, move: Move, known_on: Any, entered_on: Any) -> Select[Any]:
    return select(
        *row_columns(
            Tenancy.community_id,
            entered_on <= known_on + ENTERED_WITHIN_DAYS,
            row_id=Tenancy.id,
            label=dwelling_name(Tenancy.community_id, Tenancy.rental_unit_id),
            code=literal(move, EnumText(Move)),
            on_date=known_on,
        )
    ).where(known_on.between(cycle.start, cycle.end))


def letter_tally(cycle: Cycle) -> Select[Any]:
    """Per community: dwellings with a letter in force, of those that need one.

    Refusals passed to the police leave the denominator, but at most 5 % of the dwellings, rounded down.
    """
    units = _letter_units(cycle)
    every = func.count()
    refused = func.count().filter(units.c.refused_on.is_not(None))
    return select(
        units.c.community_id,
        func.count().filter(units.c.signed).label("numerator"),
        (every - func.least(refused, _taken_out_at_most(every))).label("denominator"),
    ).group_by(units.c.community_id)


@metric(
    "rent-letter",
    shortfall=N_("No responsibility letter is in force"),
    advice=N_("Have the landlord sign the letter, or pass a refusal to the police"),
    tally=letter_tally,
)
def letters_in_force(cycle: Cycle) -> Rows:
    """Dwellings let on the last day of the cycle and registered more than 15 days before it; ok with a letter.

    The letter is in force on the last day: signed by then, expiring that day or later, not ended by then
    (``ended_on`` is the first day it no longer holds). A dwelling without one whose landlord's refusal was
    recorded and passed to the police by then is left out; where more than 5 % of the dwellings refused, only the
    earliest refusals are (by ``refused_on``, then id), and the rest fail.
    """
    units = _letter_units(cycle)
    mine = units.c.community_id
    place = func.row_number().over(partition_by=mine, order_by=(units.c.refused_on.nulls_last(), units.c.id))
    ranked = select(
        units,
        place.label("place"),
        _taken_out_at_most(func.count().over(partition_by=mine)).label("taken_out"),
    ).subquery("ranked")
    left_out = and_(ranked.c.refused_on.is_not(None), ranked.c.place <= ranked.c.taken_out)
    return select(
        *row_columns(
            ranked.c.community_id,
            ranked.c.signed,
            row_id=ranked.c.id,
            label=dwelling_name(ranked.c.community_id, ranked.c.id),
            on_date=ranked.c.registered_on,
        )
    ).where(~left_out)


def _letter_units(cycle: Cycle) -> Subquery:
    """The dwellings that need a letter: whether it is ``signed``, else since when its refusal counts."""
    letter, refusal = ResponsibilityLetter, LetterRefusal
    signed = (
        select(letter.community_id, letter.rental_unit_id)
        .where(letter.expires_on >= cycle.end, active(letter.signed_on, letter.ended_on, cycle.end))
        .group_by(letter.community_id, letter.rental_unit_id)
        .subquery("signed")
    )
    refused = (
        select(refusal.community_id, refusal.rental_unit_id, func.min(refusal.refused_on).label("refused_on"))
        .where(refusal.passed_on <= cycle.end)
        .group_by(refusal.community_id, refusal.rental_unit_id)
        .subquery("refused")
    )
    has_letter = signed.c.rental_unit_id.is_not(None)
    return (
        select(
            RentalUnit.community_id,
            RentalUnit.id,
            RentalUnit.registered_on,
            has_letter.label("signed"),
            case((~has_letter, refused.c.refused_on)).label("refused_on"),
        )
        .outerjoin(signed, same_row(RentalUnit, RentalUnit.id, signed.c, signed.c.rental_unit_id))
        .outerjoin(refused, same_row(RentalUnit, RentalUnit.id, refused.c, refused.c.rental_unit_id))
        .where(
            active(RentalUnit.registered_on, RentalUnit.closed_on, cycle.end),
            RentalUnit.registered_on < cycle.end - timedelta(days=SIGNED_WITHIN_DAYS),
        )
        .subquery("units")
    )


def _taken_out_at_most(units: ColumnElement[int]) -> ColumnElement[int]:
    return units * REFUSED_AT_MOST_PERCENT // 100


@metric(
    "rent-letter-time",
    shortfall=N_("The letter was not signed within 15 days"),
    advice=N_("Have letters signed within 15 days of registration or of the last letter's expiry"),
    correctable=False,
)
def letters_on_time(cycle: Cycle) -> Rows:
    """Letters that fell due in the cycle, 15 days after their basis; ok where signed by then.

    The basis is the dwelling's registration or the previous letter's expiry. ``on_date`` is the due date.
    """
    term = timedelta(days=SIGNED_WITHIN_DAYS)
    letter = ResponsibilityLetter
    due_on = letter.basis_on + SIGNED_WITHIN_DAYS
    return select(
        *row_columns(
            letter.community_id,
            letter.signed_on <= due_on,
            row_id=letter.id,
            label=dwelling_name(letter.community_id, letter.rental_unit_id),
            on_date=due_on,
        )
    ).where(letter.basis_on.between(cycle.start - term, cycle.end - term))
