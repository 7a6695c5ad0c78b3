"""The link that is printed on a letter, and what comes back through it."""

from __future__ import annotations

import hmac
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update
from sqlalchemy.orm import undefer_group

from app.clock import months_after, today
from app.features.rentals.letters import hashed
from app.features.rentals.models import LetterInvitation, LetterSignature
from tenants import vault
from tenants.columns import utcnow, uuid7
from tenants.session import changed_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

VALID_DAYS = 60
_LEFT_AT_LEAST = 30  # days that a link must still be valid to be printed again
_PLACE = "letter_invitations.secret"
KEPT_MONTHS = 24


def invite(
    session: Session, labels: Mapping[uuid.UUID, str], day: date
) -> dict[uuid.UUID, tuple[LetterInvitation, str]]:
    """An open invitation for each letter (``labels``: the dwelling's name by the letter's id) and its secret.

    A letter that is printed again keeps its link. The secret follows from the community's key, so that it need not
    be stored to be printed again.
    """
    known = select(LetterInvitation).where(
        LetterInvitation.letter_id.in_(list(labels)),
        LetterInvitation.used_at.is_(None),
        LetterInvitation.expires_on >= day + timedelta(days=_LEFT_AT_LEAST),
    )
    open_ones = {open_one.letter_id: open_one for open_one in session.execute(known).scalars()}
    invitations = {}
    for letter_id, label in labels.items():
        invitation = open_ones.get(letter_id)
        if invitation is None:
            invitation = LetterInvitation(
                id=uuid7(), letter_id=letter_id, label=label, expires_on=day + timedelta(days=VALID_DAYS)
            )
            invitation.secret_hash = hashed(_secret(invitation.id))
            session.add(invitation)
        invitations[letter_id] = (invitation, _secret(invitation.id))
    session.flush()
    return invitations


def _secret(invitation_id: uuid.UUID) -> str:
    return vault.blind_index(str(invitation_id), _PLACE)[:40]


def open_invitation(session: Session, invitation_id: uuid.UUID, secret: str) -> LetterInvitation | None:
    """The invitation that a link leads to, used or out of date as it may be; None where the link is wrong."""
    invitation = session.execute(
        select(LetterInvitation).where(LetterInvitation.id == invitation_id).options(undefer_group("inner"))
    ).scalar_one_or_none()
    if invitation is None or not hmac.compare_digest(invitation.secret_hash, hashed(secret)):
        return None
    return invitation


def hand_in(session: Session, invitation: LetterInvitation, text: Sequence[str], **typed: str | None) -> bool:
    """Take a signature with what the signer read and typed; False where the invitation was used or closed before.

    Of two that come at once the second waits here for the first, and finds it used.
    """
    now = utcnow()
    used = session.execute(
        update(LetterInvitation)
        .where(
            LetterInvitation.id == invitation.id,
            LetterInvitation.used_at.is_(None),
            LetterInvitation.expires_on >= today(),
        )
        .values(used_at=now)
        .execution_options(synchronize_session=False)
    )
    if changed_rows(used) != 1:
        return False
    # The public may not even say that nothing was decided: an object of the session would name every column.
    session.execute(
        insert(LetterSignature).values(
            community_id=invitation.community_id,
            invitation_id=invitation.id,
            letter_id=invitation.letter_id,
            text="\n".join(text),
            agreed_at=now,
            retention_on=months_after(today(), KEPT_MONTHS),
            **typed,
        )
    )
    return True
