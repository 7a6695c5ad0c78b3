"""Files of an area with too many rows for a page to wait for: asking for one, finding it, how far it is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from app.evaluation.models import AreaFile, FileState
from tenants.columns import utcnow, uuid7
from tenants.outbox import Task, TaskLane, TaskState, insert_tasks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from app.declare.schedule import Occasion
    from app.evaluation.models import FileFormat
    from tenants.area import Area

MAKE = "make-file"
"""The kind of the task."""
AT_ONCE = 1_000
"""A page waits for a file of so many rows at most."""
MOST_ROWS: Final = 100_000
"""No file has more."""
MOST_WAITING: Final = 5
"""An account has so many files made for it at the same time at most."""
MOST_LISTED: Final = 20
KEPT: Final = timedelta(hours=24)


class TooManyRows(Exception):
    """More rows were asked for than a file may have."""


class TooManyWaiting(Exception):
    """As many files as an account may wait for are waiting for it."""


def ask(
    session: Session,
    area: Area,
    format_: FileFormat,
    asked: Mapping[str, str],
    rows: int,
    *,
    language: str,
    requested_by: uuid.UUID,
    membership_id: uuid.UUID,
) -> uuid.UUID:
    """Insert a file and the task that makes it, and return its id; where the same one waits already, that one's.

    The session's scope covers ``area``; nothing is committed here. Raises TooManyRows and TooManyWaiting.
    """
    if rows > MOST_ROWS:
        raise TooManyRows
    same = {
        "area_lo": area.lo,
        "area_hi": area.hi,
        "format": format_,
        "asked": dict(asked),
        "language": language,
        "requested_by": requested_by,
        "state": FileState.WAITING,
    }
    if waiting := session.execute(select(AreaFile.id).filter_by(**same)).scalar_one_or_none():
        return waiting
    others = select(func.count()).where(AreaFile.requested_by == requested_by, AreaFile.state == FileState.WAITING)
    if session.execute(others).scalar_one() >= MOST_WAITING:
        raise TooManyWaiting
    now, file_id = utcnow(), uuid7()
    more = {"rows": rows, "done": 0, "membership_id": membership_id, "until": now + KEPT, "created_at": now}
    new = insert(AreaFile).values(id=file_id, **same, **more).on_conflict_do_nothing()
    if session.execute(new.returning(AreaFile.id)).first() is None:  # the same form was sent twice at the same time
        return session.execute(select(AreaFile.id).filter_by(**same)).scalar_one()
    payload = {"file": str(file_id)}
    insert_tasks(session, MAKE, [area], payload, lane=TaskLane.BATCH, run_id=file_id, requested_by=requested_by)
    return file_id


def find(session: Session, area: Area, file_id: uuid.UUID, account_id: uuid.UUID) -> AreaFile | None:
    """A file of exactly this area, without its content, for the account that asked for it; None for everybody else."""
    return session.execute(
        select(AreaFile).where(
            AreaFile.id == file_id,
            AreaFile.area_lo == area.lo,
            AreaFile.area_hi == area.hi,
            AreaFile.requested_by == account_id,
        )
    ).scalar_one_or_none()


def newest(session: Session, area: Area, account_id: uuid.UUID) -> Sequence[AreaFile]:
    """The account's files of exactly this area, without their content, the latest first."""
    own = select(AreaFile).where(
        AreaFile.requested_by == account_id, AreaFile.area_lo == area.lo, AreaFile.area_hi == area.hi
    )
    return session.execute(own.order_by(AreaFile.created_at.desc(), AreaFile.id).limit(MOST_LISTED)).scalars().all()


def given_up(session: Session, file_ids: Sequence[uuid.UUID]) -> set[uuid.UUID | None]:
    """Those of the files that no worker will make, unless the operator has their tasks tried again."""
    if not file_ids:
        return set()
    dead = select(Task.run_id).where(Task.run_id.in_(file_ids), Task.state == TaskState.DEAD)
    return set(session.execute(dead).scalars())


def content(session: Session, file_id: uuid.UUID) -> bytes:
    """The bytes of a file that is ready. Raises where it is not."""
    ready = select(AreaFile.content).where(AreaFile.id == file_id, AreaFile.state == FileState.READY)
    made = session.execute(ready).scalar_one()
    assert made is not None, "stored together with the state"
    return made


# ---------------------------------------------------------------- by the worker


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made."""

    format: FileFormat
    asked: dict[str, str]
    language: str
    requested_by: uuid.UUID
    membership_id: uuid.UUID


def wish(session: Session, file_id: uuid.UUID) -> Wish | None:
    """What a file that is still to be made was asked for as; None where there is nothing to make."""
    columns = (getattr(AreaFile, name) for name in Wish.__slots__)
    found = session.execute(select(*columns).where(AreaFile.id == file_id, AreaFile.state == FileState.WAITING))
    row = found.one_or_none()
    return None if row is None else Wish(*row)


def note_progress(session: Session, file_id: uuid.UUID, done: int, rows: int) -> None:
    """Say how many rows are written, and how many there are; it never goes back."""
    further = update(AreaFile).where(AreaFile.id == file_id, AreaFile.state == FileState.WAITING, AreaFile.done <= done)
    session.execute(further.values(done=done, rows=rows).execution_options(synchronize_session=False))


def store(session: Session, file_id: uuid.UUID, made: bytes, rows: int, scored_on: date) -> None:
    """Keep the bytes of a file that waited for them."""
    _end(session, file_id, state=FileState.READY, content=made, rows=rows, done=rows, scored_on=scored_on)


def fail(session: Session, file_id: uuid.UUID) -> None:
    """Say that a file that waits will not be made."""
    _end(session, file_id, state=FileState.FAILED)


def _end(session: Session, file_id: uuid.UUID, **values: object) -> None:
    waits = update(AreaFile).where(AreaFile.id == file_id, AreaFile.state == FileState.WAITING)
    session.execute(waits.values(values).execution_options(synchronize_session=False))


def erase_overdue(session: Session, occasion: Occasion) -> None:
    """Delete every file that can no longer be fetched, in the relay's scope."""
    over = delete(AreaFile).where(AreaFile.until <= occasion.now)
    session.execute(over.execution_options(synchronize_session=False))
