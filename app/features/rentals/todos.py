"""What rented dwellings leave to do: letters to be signed, renewed and confirmed, refusals to be passed on."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, Uuid, cast, func, literal_column, select

from app.clock import SHANGHAI
from app.declare.messages import N_
from app.declare.metric_sql import same_row
from app.declare.todo import DueRows, Todo
from app.features.network.queries import in_own_buildings
from app.features.rentals.letter_registers import of_own_units
from app.features.rentals.letters import (
    SIGNED_WITHIN_DAYS,
    expiring_on,
    renewed_after,
    still_let,
    without_letter,
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
    due = without_letter(day)
    return select(
        due.c.unit_id.label("row_id"),
        dwelling_name(due.c.community_id, due.c.unit_id).label("label"),
        cast(due.c.basis_on + SIGNED_WITHIN_DAYS, Date).label("due_on"),
    )


def moves_to_register(day: date) -> DueRows:
    """Dwellings that are let and of which no tenant was ever entered; a move is to be registered within three days."""
    # Not *: who compares may not read every column of a tenant.
    here = same_row(Tenancy, Tenancy.rental_unit_id, RentalUnit, RentalUnit.id)
    entered = select(Tenancy.rental_unit_id).where(here).exists()
    return select(
        RentalUnit.id.label("row_id"),
        dwelling_name(RentalUnit.community_id, RentalUnit.id).label("label"),
        cast(RentalUnit.registered_on + REGISTERED_WITHIN_DAYS, Date).label("due_on"),
    ).where(still_let(day), RentalUnit.registered_on <= day, ~entered)


def letters_expiring(day: date) -> DueRows:
    """Letters that expire within 30 days, and whose dwelling has no later one that is signed (``letters.to_renew``)."""
    letter = ResponsibilityLetter
    return (
        select(
            letter.id.label("row_id"),
            dwelling_name(letter.community_id, letter.rental_unit_id).label("label"),
            letter.expires_on.label("due_on"),
        )
        .join(RentalUnit, same_row(letter, letter.rental_unit_id, RentalUnit, RentalUnit.id))
        .where(expiring_on(day), still_let(day), ~renewed_after(day))
    )


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
        leads=lambda actor: of_own_units(literal_column("without_letter.unit_id", Uuid), actor),
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
