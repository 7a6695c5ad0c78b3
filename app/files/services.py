"""The life of a file that a worker makes: asked for, found, how far it is, stored or failed.

``model`` is the table of the files. Nothing is kept of a file before it is whole, and nothing changes it afterwards.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import func, select, update
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
MOST_LISTED: Final = 20
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
) -> tuple[uuid.UUID, bool]:
    """The id of a file to be made, and whether it is a new one: where the same one waits already, that one serves.

    ``same`` tells one wish of an account from another, by a unique index of the table; ``further`` is what else a new
    row says. Nothing is committed. Raises TooManyRows and TooManyWaiting.
    """
    if rows > MOST_ROWS:
        raise TooManyRows
    waits = {"requested_by": requested_by, "state": FileState.WAITING}
    this = select(model.id).filter_by(**same, **waits)
    if waiting := session.execute(this).scalar_one_or_none():
        return waiting, False
    others = select(func.count()).select_from(model).filter_by(**waits)
    if session.execute(others).scalar_one() >= MOST_WAITING:
        raise TooManyWaiting
    now, file_id = utcnow(), uuid7()
    columns = {"id": file_id, "rows": rows, "done": 0, "until": now + KEPT, "created_at": now}
    new = insert(model).values(**columns, **same, **waits, **further).on_conflict_do_nothing()
    if session.execute(new.returning(model.id)).first() is None:  # the same form was sent twice at the same time
        return session.execute(this).scalar_one(), False
    return file_id, True


def find(
    session: Session, model: type[F], file_id: uuid.UUID, account_id: uuid.UUID, *where: ColumnElement[bool]
) -> F | None:
    """A file without its content, for the account that asked for it; None for everybody else."""
    own = select(model).where(model.id == file_id, model.requested_by == account_id, *where)
    return session.execute(own).scalar_one_or_none()


def newest(session: Session, model: type[F], account_id: uuid.UUID, *where: ColumnElement[bool]) -> Sequence[F]:
    """The account's files without their content, the latest first."""
    own = select(model).where(model.requested_by == account_id, *where)
    return session.execute(own.order_by(model.created_at.desc(), model.id).limit(MOST_LISTED)).scalars().all()


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


def fail(session: Session, model: type[MadeFile], file_id: uuid.UUID) -> None:
    """Say that a file that waits will not be made."""
    _end(session, model, file_id, state=FileState.FAILED)


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
