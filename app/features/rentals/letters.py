"""The life of a responsibility letter: due, signed on paper or by telephone, in force, expiring, renewed, refused."""

from __future__ import annotations

import hashlib
import hmac
import uuid
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import Date, and_, case, cast, delete, exists, func, insert, literal, null, or_, select, union_all
from sqlalchemy.orm import aliased, undefer_group

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import day_of, months_after, today
from app.declare.fields import joined
from app.declare.messages import N_
from app.declare.metric_sql import same_row
from app.declare.register import NotPossible, registers
from app.features.rentals.models import (
    Landlord,
    LetterInvitation,
    LetterRefusal,
    LetterSignature,
    RentalUnit,
    ResponsibilityLetter,
    SignatureOutcome,
)
from app.features.rentals.retention import REJECTED_DAYS
from app.records.store.rows import Refused, create, update
from tenants import vault
from tenants.columns import EnumText, LabelEnum

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Select, Subquery
    from sqlalchemy.orm import Session

SIGNED_WITHIN_DAYS = 15  # of the basis (rent-letter-time)
TERM_MONTHS = 12
NOTICE_DAYS = 30  # before the expiry: from then on a letter can be renewed
# The expiry of a link that was closed before its time: a link that is gone could not be told from a mistyped one.
CLOSED = date.min


SIGNATURE_REJECTED = N_("Signature by telephone rejected")


class LetterState(LabelEnum):
    """Where a letter stands on a day."""

    ENDED = "ended", "Ended"
    REFUSED = "refused", "Refused"
    OVERDUE = "overdue", "Overdue"
    DUE = "due", "To be signed"
    EXPIRED = "expired", "Expired"
    EXPIRING_1 = "expiring_1", "Expires within a day"
    EXPIRING_7 = "expiring_7", "Expires within 7 days"
    EXPIRING_30 = "expiring_30", "Expires within 30 days"
    IN_FORCE = "in_force", "In force"


UNSIGNED = (LetterState.OVERDUE, LetterState.DUE)
EXPIRING = (LetterState.EXPIRING_1, LetterState.EXPIRING_7, LetterState.EXPIRING_30)


def _states(day: date) -> tuple[tuple[LetterState, ColumnElement[bool]], ...]:
    """The one table of the states: the first condition that holds names it; whatever is left is in force."""
    letter = ResponsibilityLetter
    unsigned = letter.signed_on.is_(None)
    refused = exists().where(
        LetterRefusal.community_id == letter.community_id,
        LetterRefusal.rental_unit_id == letter.rental_unit_id,
        LetterRefusal.refused_on >= letter.basis_on,
    )
    return (
        (LetterState.ENDED, letter.ended_on <= day),
        (LetterState.REFUSED, and_(unsigned, refused)),
        (LetterState.OVERDUE, and_(unsigned, letter.basis_on < day - timedelta(days=SIGNED_WITHIN_DAYS))),
        (LetterState.DUE, unsigned),
        (LetterState.EXPIRED, letter.expires_on < day),
        (LetterState.EXPIRING_1, letter.expires_on <= day + timedelta(days=1)),
        (LetterState.EXPIRING_7, letter.expires_on <= day + timedelta(days=7)),
        (LetterState.EXPIRING_30, letter.expires_on <= day + timedelta(days=NOTICE_DAYS)),
    )


def state_on(day: date) -> ColumnElement[LetterState]:
    """The state of a letter on a day, in SQL."""
    kind = EnumText(LetterState)
    whens = [(condition, literal(state, kind)) for state, condition in _states(day)]
    return case(*whens, else_=literal(LetterState.IN_FORCE, kind))


def expiring_on(day: date) -> ColumnElement[bool]:
    """The condition that a letter's state is one of EXPIRING, without working out which."""
    letter = ResponsibilityLetter
    return and_(
        letter.signed_on.is_not(None),
        or_(letter.ended_on.is_(None), letter.ended_on > day),
        letter.expires_on.between(day, day + timedelta(days=NOTICE_DAYS)),
    )


def renewed_after(day: date) -> ColumnElement[bool]:
    """The condition that the dwelling of a letter has a signed one that holds for longer than 30 days from a day."""
    letter, later = ResponsibilityLetter, aliased(ResponsibilityLetter)
    return (
        select(later.rental_unit_id)
        .where(
            same_row(later, later.rental_unit_id, letter, letter.rental_unit_id),
            later.signed_on.is_not(None),
            func.least(later.expires_on, later.ended_on) > day + timedelta(days=NOTICE_DAYS),
        )
        .exists()
    )


def to_renew(day: date) -> ColumnElement[bool]:
    """The condition that a letter expires within 30 days, of a dwelling that is still let and has no later one."""
    let = (
        select(RentalUnit.id)
        .where(same_row(RentalUnit, RentalUnit.id, ResponsibilityLetter, ResponsibilityLetter.rental_unit_id))
        .where(still_let(day))
        .exists()
    )
    return and_(expiring_on(day), let, ~renewed_after(day))


def states_of(session: Session, letters: Sequence[ResponsibilityLetter]) -> Mapping[uuid.UUID, str]:
    """The labels of the letters' states today, by the letters' ids."""
    letter = ResponsibilityLetter
    rows = session.execute(select(letter.id, state_on(today())).where(letter.id.in_([each.id for each in letters])))
    return {letter_id: _(state.label) for letter_id, state in rows}


def awaits_confirmation() -> ColumnElement[bool]:
    """The condition that somebody signed the letter by telephone and nobody has yet confirmed or rejected it."""
    return exists().where(
        LetterSignature.community_id == ResponsibilityLetter.community_id,
        LetterSignature.letter_id == ResponsibilityLetter.id,
        LetterSignature.outcome.is_(None),
    )


def default_expiry(signed_on: date) -> date:
    """The last day of a year's term."""
    return months_after(signed_on, TERM_MONTHS) - timedelta(days=1)


# ------------------------------------------------------------------------------------------------ which need one


def last_end() -> Any:
    """The last day that a dwelling's signed letters cover, as a scalar sub-select correlated to RentalUnit."""
    letter = ResponsibilityLetter
    return (
        select(func.max(func.least(letter.expires_on, letter.ended_on)))
        .where(
            letter.community_id == RentalUnit.community_id,
            letter.rental_unit_id == RentalUnit.id,
            letter.signed_on.is_not(None),
        )
        .correlate(RentalUnit)
        .scalar_subquery()
    )


def still_let(day: date) -> ColumnElement[bool]:
    """The condition that a dwelling is let on a day."""
    return and_(RentalUnit.registered_on <= day, or_(RentalUnit.closed_on.is_(None), RentalUnit.closed_on > day))


def refused_since(basis: ColumnElement[date]) -> ColumnElement[bool]:
    """The condition that the landlord of a dwelling refused the letter that is due now.

    ``basis``: the day from which it fell due, which is the end of the last one or the registration.
    """
    return exists().where(
        LetterRefusal.community_id == RentalUnit.community_id,
        LetterRefusal.rental_unit_id == RentalUnit.id,
        LetterRefusal.refused_on >= basis,
    )


def without_letter(day: date) -> Subquery:
    """The dwellings let on a day without a letter in force or refused: ``community_id``, ``unit_id``, ``basis_on``.

    Dwellings, letters and refusals are read once each, one after the other, and put together by the dwelling: a join
    would be planned for the community that was asked about first, and take another one's time a thousand times over.
    """
    letter, refusal, no_day = ResponsibilityLetter, LetterRefusal, cast(null(), Date)
    facts = union_all(
        select(
            RentalUnit.community_id,
            RentalUnit.id.label("unit_id"),
            RentalUnit.registered_on,
            no_day.label("ends_on"),
            no_day.label("refused_on"),
        ).where(still_let(day)),
        select(
            letter.community_id, letter.rental_unit_id, no_day, func.least(letter.expires_on, letter.ended_on), no_day
        ).where(letter.signed_on.is_not(None)),
        select(refusal.community_id, refusal.rental_unit_id, no_day, no_day, refusal.refused_on),
    ).subquery("facts")
    registered, ends, refused = (func.max(facts.c[name]) for name in ("registered_on", "ends_on", "refused_on"))
    basis = func.coalesce(ends, registered)
    return (
        select(facts.c.community_id, facts.c.unit_id, basis.label("basis_on"))
        .group_by(facts.c.community_id, facts.c.unit_id)
        .having(
            registered.is_not(None),
            or_(ends.is_(None), ends < day),
            or_(refused.is_(None), refused < basis),
        )
        .subquery("without_letter")
    )


def needing_letters(day: date, building_id: uuid.UUID | None = None) -> Select[RentalUnit]:
    """The dwellings without a letter, and those whose letter runs out within 30 days; not those that refused it."""
    letter, soon = ResponsibilityLetter, day + timedelta(days=NOTICE_DAYS)
    # Read once and remembered, where the last end would be looked up for every dwelling.
    covered = select(letter.rental_unit_id).where(
        letter.signed_on.is_not(None), func.least(letter.expires_on, letter.ended_on) > soon
    )
    refused = refused_since(func.coalesce(last_end(), RentalUnit.registered_on))
    units = select(RentalUnit).where(still_let(day), RentalUnit.id.not_in(covered), ~refused)
    return units if building_id is None else units.where(RentalUnit.building_id == building_id)


def prepare(session: Session, unit: RentalUnit, day: date) -> ResponsibilityLetter:
    """The letter of a dwelling that waits to be signed, made if there is none. Raises NotPossible.

    However often this is called for the same basis, it makes one.
    """
    if unit.closed_on is not None and unit.closed_on <= day:
        raise NotPossible(_("The dwelling is no longer let."))
    letter, register = ResponsibilityLetter, registers()["letters"]
    waiting = session.execute(
        select(letter)
        .where(letter.rental_unit_id == unit.id, letter.signed_on.is_(None), letter.ended_on.is_(None))
        .order_by(letter.basis_on.desc(), letter.id)
        .limit(1)
    ).scalar_one_or_none()
    if waiting is not None:
        if waiting.landlord_id != unit.landlord_id:  # let by somebody else meanwhile
            update(session, register, waiting, {"landlord_id": unit.landlord_id}, waiting.version)
        return waiting
    covered = session.execute(select(last_end()).where(RentalUnit.id == unit.id)).scalar_one()
    if covered is not None and covered > day + timedelta(days=NOTICE_DAYS):
        raise NotPossible(
            _("The letter is in force until %(day)s. It can be renewed in its last 30 days.", day=covered.isoformat())
        )
    starts = covered or unit.registered_on
    values = {"rental_unit_id": unit.id, "landlord_id": unit.landlord_id, "basis_on": starts}
    made = _made(session, uuid.uuid5(unit.id, f"letter:{starts.isoformat()}"), values)
    if made.signed_on is None and made.ended_on is None:
        return made
    # Ended without having been signed, or on the day it began, and wanted again after all.
    return _made(session, uuid.uuid5(made.id, f"again:{day.isoformat()}"), values)


def _made(session: Session, letter_id: uuid.UUID, values: dict[str, Any]) -> ResponsibilityLetter:
    try:
        row = create(session, registers()["letters"], letter_id, values).row
    except Refused as refusal:  # two at once, of whom the other was first
        raise NotPossible(
            _("Somebody else changed this in the meantime. Look at it and repeat what you did.")
        ) from refusal
    assert isinstance(row, ResponsibilityLetter)
    return row


def renew(session: Session, letter: ResponsibilityLetter) -> None:
    """Make the letter that follows one which runs out or has. Raises NotPossible."""
    unit = session.execute(select(RentalUnit).where(RentalUnit.id == letter.rental_unit_id)).scalar_one()
    prepare(session, unit, today())


def may_be_renewed(letter: ResponsibilityLetter) -> bool:
    """True if a letter was signed and is in its last 30 days, or beyond them."""
    last = min(filter(None, (letter.expires_on, letter.ended_on)), default=None)
    return letter.signed_on is not None and last is not None and last <= today() + timedelta(days=NOTICE_DAYS)


# ------------------------------------------------------------------------------------------------ signing


def sign(session: Session, letter: ResponsibilityLetter, signed_on: date, expires_on: date, how: str) -> None:
    """Put the letter in force, which closes the links that were printed for it. Raises what ``update`` does."""
    update(session, registers()["letters"], letter, {"signed_on": signed_on, "expires_on": expires_on}, letter.version)
    record(session, AuditAction.SIGNED, letter.__tablename__, letter.id, reason=how)


def close_after_letter(session: Session, letter: ResponsibilityLetter, before: Mapping[str, Any]) -> None:
    """Close the links of a letter that was signed or ended, or is no longer what was printed on the paper."""
    if letter.signed_on or letter.ended_on or _is_of_another(before):
        _close_links(session, LetterInvitation.letter_id == letter.id)


def close_after_unit(session: Session, unit: RentalUnit, before: Mapping[str, Any]) -> None:
    """Close the links of the letters of a dwelling that is no longer let, or let by somebody else."""
    if unit.closed_on or _is_of_another(before):
        letters = select(ResponsibilityLetter.id).where(ResponsibilityLetter.rental_unit_id == unit.id)
        _close_links(session, LetterInvitation.letter_id.in_(letters))


def _is_of_another(before: Mapping[str, Any]) -> bool:
    # A landlord who was not known when the letter was printed is nobody else.
    return any(before.get(name) is not None for name in ("landlord_id", "rental_unit_id"))


def _close_links(session: Session, those: ColumnElement[bool]) -> None:
    """Let open links lead to a page that says that there is nothing left to sign.

    They are deleted and put back, not changed: of two at once, whoever signs by such a link meanwhile finds none.
    """
    invitation = LetterInvitation
    closed = session.execute(
        delete(invitation)
        .where(those, invitation.used_at.is_(None), invitation.expires_on >= today())
        .returning(invitation.id, invitation.letter_id, invitation.label, invitation.secret_hash)
        .execution_options(synchronize_session=False)
    ).all()
    if closed:
        session.execute(insert(invitation), [{**link._mapping, "expires_on": CLOSED} for link in closed])


def waiting_signature(session: Session, letter_id: uuid.UUID) -> LetterSignature | None:
    """The signature by telephone that waits for an admin, with what the signer typed."""
    signature = LetterSignature
    return session.execute(
        select(signature)
        .where(signature.letter_id == letter_id, signature.outcome.is_(None))
        .order_by(signature.agreed_at)
        .limit(1)
        .options(undefer_group("personal"))
    ).scalar_one_or_none()


def fits(session: Session, letter: ResponsibilityLetter, signature: LetterSignature) -> dict[str, bool]:
    """By field, True where the signer typed what is on file of the landlord; compared without being shown."""
    landlord = session.execute(
        select(Landlord).where(Landlord.id == letter.landlord_id).options(undefer_group("personal"))
    ).scalar_one_or_none()
    if landlord is None:
        return {"name": False}
    agrees = {"name": _same(joined(signature.signer_name), joined(landlord.name or ""))}
    if signature.phone:
        agrees["phone"] = _same(signature.phone, landlord.phone)
    if signature.id_ending:
        agrees["id_number"] = _same(signature.id_ending, (landlord.id_number or "")[-4:])
    return agrees


def _same(typed: str, on_file: str | None) -> bool:
    place = "letter_signatures.comparison"
    return hmac.compare_digest(vault.blind_index(typed, place), vault.blind_index(on_file or "", place))


def confirm(session: Session, letter: ResponsibilityLetter, signature: LetterSignature, by: str, reason: str) -> None:
    """Say that it was the landlord who signed: the letter is in force since the day of signing. Raises NotPossible.

    What does not fit the landlord on file is confirmed for a reason that is kept, or not at all.
    """
    if letter.signed_on is not None or letter.ended_on is not None:
        raise NotPossible(_("The letter was signed or ended in another way meanwhile."))
    if not all(fits(session, letter, signature).values()) and not reason:
        raise NotPossible(_("Name or number do not fit: say how you know that it was the landlord."))
    _decide(signature, SignatureOutcome.CONFIRMED, by)
    signed_on = day_of(signature.agreed_at)
    sign(session, letter, signed_on, default_expiry(signed_on), _("By telephone"))
    signature.retention_on = letter.retention_on or signature.retention_on
    record(session, AuditAction.CONFIRMED, letter.__tablename__, letter.id, reason=reason or None)


def reject(session: Session, letter: ResponsibilityLetter, signature: LetterSignature, by: str, reason: str) -> None:
    """Say that it was not the landlord: the letter is to be signed as before."""
    _decide(signature, SignatureOutcome.REJECTED, by)
    signature.retention_on = today() + timedelta(days=REJECTED_DAYS)
    # The landlord refused nothing. The trail of the community shows the action in words that fit every register.
    said = " · ".join(filter(None, (_(SIGNATURE_REJECTED), reason)))
    record(session, AuditAction.DECLINED, letter.__tablename__, letter.id, reason=said)


def _decide(signature: LetterSignature, outcome: SignatureOutcome, by: str) -> None:
    signature.outcome, signature.decided_on, signature.decided_by = outcome, today(), uuid.UUID(by)


def hashed(secret: str) -> str:
    """The digest that is stored of a link's secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
