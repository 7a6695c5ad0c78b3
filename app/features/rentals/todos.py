"""What rented dwellings leave to do: letters to be signed, renewed and confirmed, refusals to be passed on."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Date, cast, func, select

from app.clock import SHANGHAI
from app.declare.messages import N_
from app.declare.todo import DueRows, Todo
from app.features.network.queries import in_own_buildings
from app.features.rentals.letter_registers import of_own_units
from app.features.rentals.letters import (
    EXPIRING,
    NOTICE_DAYS,
    SIGNED_WITHIN_DAYS,
    basis,
    last_end,
    refused_since,
    state_on,
    still_let,
)
from app.features.rentals.models import LetterRefusal, LetterSignature, RentalUnit, ResponsibilityLetter, Tenancy
from app.features.rentals.queries import dwelling_name

CONFIRMED_WITHIN_DAYS = 3
PASSED_ON_WITHIN_DAYS = 3
REGISTERED_WITHIN_DAYS = 3


def letters_due(day: date) -> DueRows:
    """Dwellings without a letter in force, due 15 days after registration or the last letter's end.

    A refusal since then is work of a kind of its own, until it is passed on; after that there is nothing to do.
    """
    end = last_end()
    name = dwelling_name(RentalUnit.community_id, RentalUnit.id)
    return select(
        RentalUnit.id.label("row_id"),
        name.label("label"),
        cast(basis() + SIGNED_WITHIN_DAYS, Date).label("due_on"),
    ).where(still_let(day), end.is_(None) | (end < day), ~refused_since())


def moves_to_register(day: date) -> DueRows:
    """Dwellings that are let and of which no tenant was ever entered; a move is to be registered within three days."""
    entered = select(Tenancy.rental_unit_id)
    return select(
        RentalUnit.id.label("row_id"),
        dwelling_name(RentalUnit.community_id, RentalUnit.id).label("label"),
        cast(RentalUnit.registered_on + REGISTERED_WITHIN_DAYS, Date).label("due_on"),
    ).where(still_let(day), RentalUnit.registered_on <= day, RentalUnit.id.not_in(entered))


def letters_expiring(day: date) -> DueRows:
    """Letters that expire within 30 days, and whose dwelling has no later one that is signed."""
    letter = ResponsibilityLetter
    unit = select(RentalUnit.id).where(
        RentalUnit.community_id == letter.community_id,
        RentalUnit.id == letter.rental_unit_id,
        still_let(day),
        last_end() <= day + timedelta(days=NOTICE_DAYS),
    )
    return select(
        letter.id.label("row_id"),
        dwelling_name(letter.community_id, letter.rental_unit_id).label("label"),
        letter.expires_on.label("due_on"),
    ).where(state_on(day).in_(EXPIRING), unit.exists())


def signatures_waiting(day: date) -> DueRows:
    """Letters that were signed by telephone, to be confirmed within 3 days."""
    letter, signature = ResponsibilityLetter, LetterSignature
    signed_on = cast(func.timezone(SHANGHAI.key, signature.agreed_at), Date)
    return (
        select(
            letter.id.label("row_id"),
            dwelling_name(letter.community_id, letter.rental_unit_id).label("label"),
            cast(signed_on + CONFIRMED_WITHIN_DAYS, Date).label("due_on"),
        )
        .join(signature, (signature.community_id == letter.community_id) & (signature.letter_id == letter.id))
        .where(signature.outcome.is_(None))
    )


def refusals_open(day: date) -> DueRows:
    """Refusals to sign that were not yet passed on to the police."""
    refusal = LetterRefusal
    return select(
        refusal.id.label("row_id"),
        dwelling_name(refusal.community_id, refusal.rental_unit_id).label("label"),
        cast(refusal.refused_on + PASSED_ON_WITHIN_DAYS, Date).label("due_on"),
    ).where(refusal.passed_on.is_(None))


TODOS = (
    Todo(
        key="moves-to-register",
        title=N_("Dwellings without any tenant on record"),
        register="tenancies",
        to="rental_unit_id",
        rows=moves_to_register,
        leads=lambda actor: in_own_buildings(RentalUnit.building_id, actor),
    ),
    Todo(
        key="letters-due",
        title=N_("Letters to be signed"),
        register="rental-units",
        rows=letters_due,
        leads=lambda actor: in_own_buildings(RentalUnit.building_id, actor),
    ),
    Todo(
        key="letters-expiring",
        title=N_("Letters that expire soon"),
        register="letters",
        rows=letters_expiring,
        leads=lambda actor: of_own_units(ResponsibilityLetter.rental_unit_id, actor),
    ),
    Todo(
        key="letters-to-confirm",
        title=N_("Signed by telephone, to be confirmed"),
        register="letters",
        rows=signatures_waiting,
    ),
    Todo(
        key="refusals-to-pass-on",
        title=N_("Refusals to pass on to the police"),
        register="letter-refusals",
        rows=refusals_open,
    ),
)
