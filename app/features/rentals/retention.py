"""How long tenancies, landlords and responsibility letters are kept (domain.md, section 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, func, or_, select

from app.declare.messages import N_
from app.declare.retention import GoesToo, Obstacle, RetentionPeriod, Rule, day_of, months_later
from app.documents.models import Attachment
from app.features.rentals.models import (
    Landlord,
    LetterInvitation,
    LetterSignature,
    Occupation,
    RentalUnit,
    ResponsibilityLetter,
    Tenancy,
)

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement

TENANCY_MONTHS = 6
LETTER_MONTHS = 24
REJECTED_DAYS = 90  # as long as somebody may ask about it
LANDLORD_MONTHS = 24  # as long as the last letter they may have signed


def _lets(day: date) -> ColumnElement[bool]:
    """The condition that a dwelling of the landlord is still let."""
    return exists().where(
        RentalUnit.community_id == Landlord.community_id,
        RentalUnit.landlord_id == Landlord.id,
        or_(RentalUnit.closed_on.is_(None), RentalUnit.closed_on > day),
    )


def _letter_kept(day: date) -> ColumnElement[bool]:
    """The condition that a letter of the landlord is in force or has to be kept: it is erased before the landlord."""
    return exists().where(
        ResponsibilityLetter.community_id == Landlord.community_id,
        ResponsibilityLetter.landlord_id == Landlord.id,
        or_(ResponsibilityLetter.retention_on.is_(None), ResponsibilityLetter.retention_on > day),
    )


# Whoever nobody ever marked as letting no longer: since the last dwelling was given up, or since they were entered.
_LAST_LET = (
    select(func.max(RentalUnit.closed_on))
    .where(RentalUnit.community_id == Landlord.community_id, RentalUnit.landlord_id == Landlord.id)
    .correlate(Landlord)
    .scalar_subquery()
)

RETENTION = (
    Rule(
        model=ResponsibilityLetter,
        title=N_("Responsibility letters"),
        kept=(RetentionPeriod(N_("the end of the letter"), months=LETTER_MONTHS),),
        due=ResponsibilityLetter.retention_on,
        # Deleted: a letter that ended two years ago is in no cycle any more. Its scan and what was signed go first.
        how="delete",
        goes_too=(
            GoesToo(LetterSignature, "letter_id", "delete"),
            GoesToo(LetterInvitation, "letter_id", "delete"),
            GoesToo(Attachment, "record_id", "delete"),
        ),
    ),
    Rule(
        model=LetterSignature,
        title=N_("Signatures by telephone that were turned down"),
        kept=(RetentionPeriod(N_("they were turned down"), days=REJECTED_DAYS),),
        due=LetterSignature.retention_on,
        how="delete",
    ),
    Rule(
        model=Tenancy,
        title=N_("Tenants"),
        kept=(RetentionPeriod(N_("moving out"), months=TENANCY_MONTHS),),
        due=Tenancy.retention_on,
        # Blanked: how soon moves were entered is counted over twelve months, longer than the person may be known. What
        # is left says that somebody lived there from a day to a day.
        how="blank",
        also={"occupation": Occupation.UNKNOWN, "children": 0, "use_matches": None},
        against=(
            Obstacle(
                lambda day: Tenancy.ends_on.is_(None) | (Tenancy.ends_on > day),
                N_("The tenancy is in force: the rental register has to name the tenant until the move out."),
            ),
        ),
    ),
    Rule(
        model=Landlord,
        title=N_("Landlords"),
        kept=(RetentionPeriod(N_("the last dwelling is given up"), months=LANDLORD_MONTHS),),
        due=months_later(func.coalesce(Landlord.ended_on, _LAST_LET, day_of(Landlord.created_at)), LANDLORD_MONTHS),
        only=lambda day: (~_lets(day), ~_letter_kept(day)),
        # Blanked: closed dwellings refer to the landlord.
        how="blank",
        against=(
            Obstacle(_lets, N_("A dwelling of this landlord is still let.")),
            Obstacle(_letter_kept, N_("A responsibility letter is in force or has to be kept for two years.")),
        ),
    ),
)
