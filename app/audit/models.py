"""The audit trail of a community."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import CommunityOwned, LabelEnum, enum_check, enum_column
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


class AuditEntry(CommunityOwned, Model):
    """One act. ``seq`` counts from 1 within the community; ``hash`` covers the entry and the hash before it.

    ``changes`` holds what changed, field by field as [before, after]; of a personal field only that it changed. Nobody
    may change or delete an entry, and a gap or a changed entry breaks the chain (``services.verify``).
    """

    __tablename__ = "audit_entries"
    __judged__ = False
    __access__ = {
        Role.COMMUNITY: Access("ra"),
        Role.INSPECTOR: Access("ra"),
        Role.STREET: Access("r"),
        Role.EVALUATOR: None,
    }

    seq: Mapped[int] = mapped_column(BigInteger)
    actor: Mapped[str]
    actor_name: Mapped[str]
    action: Mapped[AuditAction] = enum_column(AuditAction)
    record_table: Mapped[str]
    record_id: Mapped[uuid.UUID | None]
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reason: Mapped[str | None]
    previous: Mapped[str]
    hash: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("action", AuditAction),
            CheckConstraint("seq >= 1", name="seq"),
            UniqueConstraint("community_id", "seq"),
            Index("ix_audit_entries_record", "community_id", "record_table", "record_id", "seq"),
        )
