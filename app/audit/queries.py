"""Reading the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from app.audit.models import AuditAction, AuditEntry
from tenants.columns import inner_options

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from tenants.columns import CommunityOwned


def history(session: Session, record_table: str, record_id: uuid.UUID, limit: int = 50) -> Sequence[AuditEntry]:
    """The entries of the trail about a record, the latest first."""
    return (
        session.execute(
            select(AuditEntry)
            .options(*inner_options())
            .where(AuditEntry.record_table == record_table, AuditEntry.record_id == record_id)
            .order_by(AuditEntry.community_id, AuditEntry.seq.desc())
            .limit(limit)
        )
        .scalars()
        .all()
    )


def entered_by(model: type[CommunityOwned], actor: str) -> ColumnElement[bool]:
    """The condition that somebody entered a row of the model with their own hands."""
    return exists().where(
        AuditEntry.community_id == model.community_id,
        AuditEntry.record_table == model.__tablename__,
        AuditEntry.record_id == model.id,
        AuditEntry.action == AuditAction.CREATED,
        AuditEntry.actor == actor,
    )


def last_entered(session: Session, actor: str, record_table: str) -> uuid.UUID | None:
    """The record that somebody entered last in a table of the community; None where it was nothing."""
    return session.execute(
        select(AuditEntry.record_id)
        .where(
            AuditEntry.actor == actor,
            AuditEntry.record_table == record_table,
            AuditEntry.action == AuditAction.CREATED,
        )
        .order_by(AuditEntry.community_id, AuditEntry.seq.desc())
        .limit(1)
    ).scalar_one_or_none()
