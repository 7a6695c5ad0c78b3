"""The audit trail of a community."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, inner_column
from tenants.roles import Access, Role
from tenants.session import Model


class AuditAction(LabelEnum):
    """What was done to a record."""

    CREATED = "created", "Entered"
    CHANGED = "changed", "Changed"
    ENDED = "ended", "Ended"
    RESUMED = "resumed", "End taken back"
    REVEALED = "revealed", "Personal data shown"
    EXPORTED = "exported", "Exported"
    IMPORTED = "imported", "Imported"
    UNDONE = "undone", "Import undone"
    CONFIRMED = "confirmed", "Confirmed"
    ISSUED = "issued", "Issued"
    SIGNED = "signed", "Signed"
    REFUSED = "refused", "Refused"
    PASSED_ON = "passed_on", "Passed on"
    ANSWERED = "answered", "Answered"
    ERASED = "erased", "Erased"
    ASKED = "asked", "Asked for"
    APPROVED = "approved", "Approved"
    DECLINED = "declined", "Declined"
    EXPIRED = "expired", "Expired"


KEPT_YEARS = 3  # domain.md, section 4
_TIME_IS_UP = f"(created_at < (now() - '{KEPT_YEARS} years'::interval))"


class AuditEntry(CommunityOwned, Model):
    """One act. ``seq`` counts from 1 within the community; ``hash`` covers the entry and the hash before it.

    ``changes`` holds what changed, field by field as [before, after]; of a personal field only that it changed. Nobody
    may change an entry, nor delete one before its time, and a gap or a changed entry breaks the chain
    (``verifying.verify``).
    """

    __tablename__ = "audit_entries"
    __scored__ = False
    __access__ = {
        Role.COMMUNITY: Access("ra"),
        Role.INSPECTOR: Access("r"),
        Role.STREET: Access("r"),
        Role.ERASER: Access("ra"),
        # To anchor the chain it takes where it ends, and nothing of what the entries say.
        Role.EVALUATOR: Access("r", columns=("community_id", "seq", "hash", "created_at")),
        # The only one that may delete: the relay's role, as which nobody signs in, and what is older than three years.
        Role.RELAY: Access("rd", columns=("community_id", "id", "seq", "created_at"), also=_TIME_IS_UP),
    }

    seq: Mapped[int] = mapped_column(BigInteger)
    actor: Mapped[str]
    actor_name: Mapped[str]
    action: Mapped[AuditAction] = enum_column(AuditAction)
    record_table: Mapped[str]
    record_id: Mapped[uuid.UUID | None]
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None] = inner_column(nullable=True)
    previous: Mapped[str]
    hash: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("action", AuditAction),
            CheckConstraint("seq >= 1", name="seq"),
            UniqueConstraint("community_id", "seq"),
            Index("ix_audit_entries_record", "community_id", "record_table", "record_id", "seq"),
            covering("ix_audit_entries_action", "action", "created_at"),
            # The trail is read from its end, whatever it is narrowed to.
            covering("ix_audit_entries_of_actor", "actor", "seq"),
            covering("ix_audit_entries_of_action", "action", "seq"),
            covering("ix_audit_entries_of_table", "record_table", "seq"),
        )


class AuditTurn(CommunityOwned, Model):
    """Where the entries of a community's trail queue for each other: one row, held to the end of a transaction.

    No lock by number: who may take one may take any, and as many as fill the server's table of locks.
    """

    __tablename__ = "audit_turns"
    __scored__ = False
    __access__ = {
        **{role: Access("rau", update_columns=("taken",)) for role in (Role.COMMUNITY, Role.ERASER)},
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: None,
    }

    taken: Mapped[bool] = mapped_column(default=False)
    """Changes with every turn."""


class AnchorKind(LabelEnum):
    """Why the state of a chain was written down."""

    HEAD = "head", "End of the chain"
    CUT = "cut", "Removed up to here"


class AuditAnchor(CommunityOwned, Model):
    """That the chain of a community had the entry ``seq`` with this hash on a night; written by the system alone.

    Whoever may write the chain may not write this, so entries cut off at its end are missed here. A ``cut`` says that
    the entries up to it, ``entry_at`` the last of them, were removed because their time was up.
    """

    __tablename__ = "audit_anchors"
    __scored__ = False
    __access__ = {Role.COMMUNITY: Access("r"), Role.EVALUATOR: Access("ra"), Role.ERASER: None}

    kind: Mapped[AnchorKind] = enum_column(AnchorKind)
    seq: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[str]
    entry_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", AnchorKind),
            CheckConstraint("seq >= 1", name="seq"),
            UniqueConstraint("community_id", "kind", "seq", "hash"),
        )


class AuditCheck(CommunityOwned, Model):
    """What the last check of a community's chain found: how many entries, and the first break if there is one."""

    __tablename__ = "audit_checks"
    __scored__ = False
    __access__ = {Role.COMMUNITY: Access("r"), Role.EVALUATOR: Access("rad"), Role.ERASER: None}

    checked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    entries: Mapped[int]
    broken_seq: Mapped[int | None] = mapped_column(BigInteger)
    why: Mapped[str | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (CheckConstraint("entries >= 0", name="entries"),)
