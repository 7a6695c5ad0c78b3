"""The life of a file that a worker makes: asked for, found, how far it is, stored or not.

``model`` is the table of the files. Nothing is kept of a file before it is whole, and nothing changes it afterwards.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import false, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from app.files.models import FileState, MadeFile
from tenants.columns import utcnow, uuid7
from tenants.outbox import hold, relay_scope
from tenants.session import activate, changed_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from tenants.outbox import Claim
    from tenants.scope import Scope

F = TypeVar("F", bound=MadeFile)
AT_ONCE = 1_000
"""A page waits for a file of so many rows at most."""
PAGE = 1_000
"""Rows that a worker reads, writes and tells of at a time."""
MOST_ROWS: Final = 100_000
"""No file that a worker makes has more."""
MOST_WAITING: Final = 5
"""An account has so many files of a kind made for it at the same time at most."""
MOST_KEPT: Final = 20
"""The content of so many files of a kind is kept for an account at most, the newest; a page lists as many."""
KEPT: Final = timedelta(hours=24)
_LEASE: Final = timedelta(seconds=60)


class TooManyRows(Exception):
    """More rows were asked for than a file may have."""


class TooManyWaiting(Exception):
    """As many files as an account may wait for are waiting for it."""


def ask(
    session: Session,
    model: type[MadeFile],
    same: Mapping[str, Any],
    further: Mapping[str, Any],
    *,
    rows: int,
    requested_by: uuid.UUID,
    lost: ColumnElement[bool] | None = None,
) -> tuple[uuid.UUID, bool]:
    """The id of a file to be made, and whether it is a new one: where the same one waits already, that one serves.

    ``same`` tells one wish of an account from another, by a unique index of the table; ``further`` is what else a new
    row says; ``lost`` is the condition that nobody will make a file that waits. Those, and what waited past its time,
    serve no more and stand in nobody's way. Nothing is committed. Raises TooManyRows and TooManyWaiting.
    """
    if rows > MOST_ROWS:
        raise TooManyRows
    now, file_id = utcnow(), uuid7()
    waits = {"requested_by": requested_by, "state": FileState.WAITING}
    over = update(model).filter_by(**waits).where(or_(model.until <= now, false() if lost is None else lost))
    session.execute(over.values(state=FileState.OVER).execution_options(synchronize_session=False))
    this = select(model.id).filter_by(**same, **waits)
    columns = {"id": file_id, "rows": rows, "done": 0, "until": now + KEPT, "created_at": now}
    for place in range(MOST_WAITING):
        new = insert(model).values(**columns, **same, **waits, **further, place=place).on_conflict_do_nothing()
        if session.execute(new.returning(model.id)).first() is not None:
            return file_id, True
        if waiting := session.execute(this).scalar_one_or_none():
            return waiting, False
    raise TooManyWaiting


def find(
    session: Session, model: type[F], file_id: uuid.UUID, account_id: uuid.UUID, *where: ColumnElement[bool]
) -> F | None:
    """A file without its content, for the account that asked for it; None for everybody else."""
    own = select(model).where(model.id == file_id, model.requested_by == account_id, *where)
    return session.execute(own).scalar_one_or_none()


def newest(session: Session, model: type[F], account_id: uuid.UUID, *where: ColumnElement[bool]) -> Sequence[F]:
    """The account's files without their content, the latest first."""
    own = select(model).where(model.requested_by == account_id, *where)
    return session.execute(own.order_by(model.created_at.desc(), model.id).limit(MOST_KEPT)).scalars().all()


def content(session: Session, file: MadeFile) -> bytes:
    """The bytes of a file that is ready. Raises where it is not."""
    model = type(file)
    ready = select(model.content).where(model.id == file.id, model.state == FileState.READY)
    made = session.execute(ready).scalar_one()
    assert made is not None, "stored together with the state"
    return made


# ---------------------------------------------------------------- by the worker


def note_progress(session: Session, model: type[MadeFile], file_id: uuid.UUID, done: int, rows: int) -> None:
    """Say how many rows are written, and how many there are; it never goes back."""
    further = update(model).where(model.id == file_id, model.state == FileState.WAITING, model.done <= done)
    session.execute(further.values(done=done, rows=rows).execution_options(synchronize_session=False))


def store(
    session: Session, model: type[MadeFile], file_id: uuid.UUID, made: bytes, rows: int, **further: object
) -> bool:
    """Keep the bytes of a file that waited for them; False where it waited no more."""
    return _end(session, model, file_id, state=FileState.READY, content=made, rows=rows, done=rows, **further)


def fail(session: Session, model: type[MadeFile], file_id: uuid.UUID, state: FileState) -> None:
    """Say that a file that waits will not be made, and why: FAILED or TOO_LONG."""
    _end(session, model, file_id, state=state)


def forget_oldest(session: Session, model: type[MadeFile], account_id: uuid.UUID) -> None:
    """Let the account's files be over, but for as many of the newest as are kept."""
    ready = select(model.id).filter_by(requested_by=account_id, state=FileState.READY)
    oldest = session.execute(ready.order_by(model.until.desc(), model.id.desc()).offset(MOST_KEPT)).scalars().all()
    if oldest:
        over = update(model).where(model.id.in_(oldest)).values(state=FileState.OVER, content=None)
        session.execute(over.execution_options(synchronize_session=False))


def _end(session: Session, model: type[MadeFile], file_id: uuid.UUID, **values: object) -> bool:
    waits = update(model).where(model.id == file_id, model.state == FileState.WAITING)
    return changed_rows(session.execute(waits.values(values).execution_options(synchronize_session=False))) == 1


class Progress:
    """Says how far a file is, in a transaction of its own, and holds its task meanwhile."""

    def __init__(self, scope: Scope, claim: Claim, model: type[MadeFile], file_id: uuid.UUID, rows: int) -> None:
        self.scope, self.claim, self.model, self.file_id, self.rows = scope, claim, model, file_id, rows

    def __call__(self, done: int) -> None:
        with activate(self.scope) as session:
            note_progress(session, self.model, self.file_id, done, self.rows)
            session.commit()
        with activate(relay_scope()) as session:
            hold(session, self.claim.id, _LEASE)
            session.commit()
