"""Reading the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.audit.models import AuditEntry

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from sqlalchemy.orm import Session


def history(session: Session, record_table: str, record_id: uuid.UUID, limit: int = 50) -> Sequence[AuditEntry]:
    """What was done to a record, the latest first."""
    return (
        session.execute(
            select(AuditEntry)
            .where(AuditEntry.record_table == record_table, AuditEntry.record_id == record_id)
            .order_by(AuditEntry.community_id, AuditEntry.seq.desc())
            .limit(limit)
        )
        .scalars()
        .all()
    )
