"""Writing the trail: what is recorded in a transaction is appended as it is committed.

The turn that entries of a community queue for is therefore the last thing that a transaction waits for, and is held for
a moment: taken earlier, two that wait for each other's rows with it in hand would never end.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import UTC
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import event, select
from sqlalchemy.dialects.postgresql import insert

from app.audit.models import AuditEntry, AuditTurn
from tenants.columns import utcnow
from tenants.scope import current_scope
from tenants.session import TenantSession
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy.orm import Session, SessionTransaction

    from app.audit.models import AuditAction

FIRST = "0" * 64  # what the first entry of a community follows
_THE_TURN = uuid.UUID(int=0)
_PENDING = "qs_trail"


class _Act(NamedTuple):
    actor: str
    actor_name: str
    action: AuditAction
    record_table: str
    record_id: uuid.UUID | None
    changes: dict[str, Any]
    reason: str | None


def init_app() -> None:
    """Have what is recorded in a session written into the trail with its transaction, or not at all."""
    for name, listener in _LISTENERS.items():
        if not event.contains(TenantSession, name, listener):  # of the class: once for all applications
            event.listen(TenantSession, name, listener)


def record(
    session: Session,
    action: AuditAction,
    record_table: str,
    record_id: uuid.UUID | None = None,
    *,
    changes: Mapping[str, Any] | None = None,
    reason: str | None = None,
    actor_name: str | None = None,
) -> None:
    """Have an entry appended to the trail of the scope's community when the session's transaction is committed.

    ``changes`` must be plain JSON without personal values. ``actor_name`` is for work in the background, where
    nobody is signed in: the name of who asked for it. Not within a savepoint, which could be taken back alone:
    raises RuntimeError.
    """
    if session.in_nested_transaction():
        raise RuntimeError("an entry of the trail is recorded outside of savepoints")
    if not session.in_transaction():
        session.begin()
    scope, visitor = current_scope(), current_visitor()
    _ = scope.community_id  # one community's, or it raises here and not at the end
    name = actor_name or getattr(visitor, "display_name", None) or scope.actor
    act = _Act(scope.actor, name, action, record_table, record_id, dict(changes or {}), reason)
    session.info.setdefault(_PENDING, []).append(act)


def _append(session: Session) -> None:
    if session.in_nested_transaction() or not (acts := session.info.pop(_PENDING, None)):
        return
    session.flush()  # whatever else is to be waited for comes before the turn
    community_id = current_scope().community_id
    turn = insert(AuditTurn).values(community_id=community_id, id=_THE_TURN)
    # Without a parameter, which Citus does not take here.
    session.execute(turn.on_conflict_do_update(index_elements=["community_id", "id"], set_={"taken": ~AuditTurn.taken}))
    last = session.execute(
        select(AuditEntry.seq, AuditEntry.hash)
        .where(AuditEntry.community_id == community_id)
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    ).one_or_none()
    seq, previous = (last.seq, last.hash) if last else (0, FIRST)
    for act in acts:
        seq += 1
        entry = AuditEntry(community_id=community_id, created_at=utcnow(), seq=seq, previous=previous, **act._asdict())
        entry.hash = previous = hash_of(entry)
        session.add(entry)
    session.flush()


def _forget(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop(_PENDING, None)


_LISTENERS: dict[str, Callable[..., Any]] = {"before_commit": _append, "after_transaction_end": _forget}


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
