"""A write leaves a note in its transaction, so that what follows it leaves with the transaction or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import current_app
from sqlalchemy import event, insert, inspect

from tenants.columns import CommunityOwned, utcnow, uuid7
from tenants.outbox.models import OutboxNote
from tenants.session import TenantSession, db, send

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from flask import Flask
    from sqlalchemy.engine import Connection
    from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction

    from tenants.scope import Scope

CHANNEL = "qs_outbox"
"""Where the relay listens: a transaction that leaves notes, or tasks, says so there as it commits, and no more."""

_EXTENSION = "qingshe.changed"
_TELLS = "qs_tells"


def init_app(app: Flask, changed: str) -> None:
    """Have every write to a scored row leave a note; ``changed`` is the kind of task that follows it."""
    app.extensions[_EXTENSION] = changed
    for name, listener in _LISTENERS.items():
        if not event.contains(TenantSession, name, listener):  # of the class: once for all applications
            event.listen(TenantSession, name, listener)
    with app.app_context():
        for engine in db.engines.values():
            event.listen(engine, "commit", _tell_if_asked)
            event.listen(engine, "begin", _tell_nothing_yet)


def tell_relay(session: Session) -> None:
    """Have the transaction tell the relay as it commits that there is something to do."""
    session.connection().info[_TELLS] = True


def _tell_if_asked(connection: Connection) -> None:
    # Last thing before the commit, once whatever was noted: all that notify commit one after the other, and pay for
    # that with a moment each (docs/architecture.md, section 4).
    if connection.info.pop(_TELLS, False):
        send(connection, f"NOTIFY {CHANNEL}")


def _tell_nothing_yet(connection: Connection) -> None:
    connection.info.pop(_TELLS, None)  # of a transaction that was rolled back


def changed_kind() -> str:
    """The kind of task that follows a change of what is judged."""
    kind: str = current_app.extensions[_EXTENSION]
    return kind


def note_change(session: Session, community_id: int, topic: str | None = None) -> None:
    """Leave a note of the topic (None: the community changed); it leaves with the transaction or not at all."""
    note_changes(session, [community_id], **({"topic": topic} if topic else {}))


def note_changes(session: Session, communities: Iterable[int], **said: str) -> None:
    """Leave a note about each of the communities. A role that may order no work has no right to name a topic.

    All at one instant: by that the relay tells many at once from changes one by one.
    """
    now = utcnow()
    notes = [{"community_id": code, "id": uuid7(), "created_at": now, **said} for code in communities]
    if notes:
        session.execute(insert(OutboxNote), notes)
        tell_relay(session)


def _note_once(session: Session, community_id: int) -> None:
    noted: set[int] = session.info.setdefault("qs_noted", set())
    if community_id not in noted:
        noted.add(community_id)
        note_change(session, community_id)


def _is_judged(model: type[Any]) -> bool:
    return issubclass(model, CommunityOwned) and model.__scored__


def _note_changed_communities(session: Session, flush_context: Any) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        if _is_judged(type(row)):
            _note_once(session, row.community_id or inspect(row).identity[0])


def _note_bulk_change(state: ORMExecuteState) -> Any:
    # A bulk statement does not say which rows it touched: a single-community scope names the owner, a wider scope
    # has to note the communities itself. (after_bulk_update and its like are of the legacy Query only.)
    writes = state.is_insert or state.is_update or state.is_delete
    if not writes or state.bind_mapper is None or not _is_judged(state.bind_mapper.class_):
        return None
    result = state.invoke_statement()
    scope: Scope = state.session.info["qs_scope"]
    if scope.lo == scope.hi and getattr(result, "rowcount", None) != 0:
        _note_once(state.session, scope.lo)
    return result


def _forget_noted(session: Session, transaction: SessionTransaction) -> None:
    # Also after a savepoint: one that was rolled back took its note with it. A note too many is harmless. A flush
    # has a transaction within as well, which ends without any note being lost.
    if transaction.nested or transaction.parent is None:
        session.info.pop("qs_noted", None)


_LISTENERS: dict[str, Callable[..., Any]] = {
    "after_flush": _note_changed_communities,
    "do_orm_execute": _note_bulk_change,
    "after_transaction_end": _forget_noted,
}
