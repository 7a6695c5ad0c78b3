"""Reading the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction, AuditEntry
from tenants.roles import Role
from tenants.scope import current_scope

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from sqlalchemy.orm import Session
    from sqlalchemy.sql.base import ExecutableOption


def reasons() -> tuple[ExecutableOption, ...]:
    """The option that loads reasons: within the community, as nobody else may read them."""
    return (undefer_group("personal"),) if current_scope().role is Role.COMMUNITY else ()


def history(session: Session, record_table: str, record_id: uuid.UUID, limit: int = 50) -> Sequence[AuditEntry]:
    """The entries of the trail about a record, the latest first."""
    return (
        session.execute(
            select(AuditEntry)
            .options(*reasons())
            .where(AuditEntry.record_table == record_table, AuditEntry.record_id == record_id)
            .order_by(AuditEntry.community_id, AuditEntry.seq.desc())
            .limit(limit)
        )
        .scalars()
        .all()
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
