"""Writing the trail."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import UTC
from typing import TYPE_CHECKING, Any

from sqlalchemy import literal_column, select
from sqlalchemy.dialects.postgresql import insert

from app.audit.models import AuditEntry, AuditTurn
from tenants.columns import utcnow
from tenants.scope import current_scope
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.audit.models import AuditAction

FIRST = "0" * 64  # what the first entry of a community follows
_THE_TURN = uuid.UUID(int=0)


def record(
    session: Session,
    action: AuditAction,
    record_table: str,
    record_id: uuid.UUID | None = None,
    *,
    changes: Mapping[str, Any] | None = None,
    reason: str | None = None,
    actor_name: str | None = None,
) -> AuditEntry:
    """Append an entry to the trail of the scope's community, in the transaction of what it tells of.

    ``changes`` must be plain JSON without personal values. ``actor_name`` is for work in the background, where
    nobody is signed in: the name of who asked for it. Entries of a community queue for each other from here to
    the end of their transactions, so call it last.
    """
    scope = current_scope()
    community_id = scope.community_id
    _queue(session, community_id)
    last = session.execute(
        select(AuditEntry.seq, AuditEntry.hash)
        .where(AuditEntry.community_id == community_id)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).one_or_none()
    visitor = current_visitor()
    entry = AuditEntry(
        community_id=community_id,
        created_at=utcnow(),
        seq=last.seq + 1 if last else 1,
        actor=scope.actor,
        actor_name=actor_name or getattr(visitor, "display_name", None) or scope.actor,
        action=action,
        record_table=record_table,
        record_id=record_id,
        changes=dict(changes or {}),
        reason=reason,
        previous=last.hash if last else FIRST,
    )
    entry.hash = hash_of(entry)
    session.add(entry)
    session.flush()
    return entry


def _queue(session: Session, community_id: int) -> None:
    turn = insert(AuditTurn).values(community_id=community_id, id=_THE_TURN)
    one_more = {"taken": AuditTurn.taken + literal_column("1")}  # Citus takes no parameter here
    session.execute(turn.on_conflict_do_update(index_elements=["community_id", "id"], set_=one_more))


def hash_of(entry: AuditEntry) -> str:
    """SHA-256 of the entry as canonical JSON, the previous hash included."""
    content = {
        "community": entry.community_id,
        "seq": entry.seq,
        "at": entry.created_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": entry.actor,
        "actor_name": entry.actor_name,
        "action": str(entry.action),
        "table": entry.record_table,
        "record": str(entry.record_id) if entry.record_id else None,
        "changes": entry.changes,
        "reason": entry.reason,
        "previous": entry.previous,
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
