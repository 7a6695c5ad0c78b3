"""Files of an area with too many rows for a page to wait for: asking for one, and what its worker has to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, exists, select

from app.evaluation.models import AreaFile
from app.files import services
from app.files.models import FileState
from tenants.columns import utcnow
from tenants.outbox import Task, TaskLane, TaskState, insert_tasks

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.schedule import Occasion
    from app.evaluation.models import FileFormat
    from tenants.area import Area

MAKE = "make-file"
"""The kind of the task."""
AT_ONCE = services.AT_ONCE
"""Rows of the league that a page waits for at most."""


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

    The session's scope covers ``area``, and whatever else the account may ask for: what waits there and is lost stands
    in the way as well. Nothing is committed here. Raises TooManyRows and TooManyWaiting.
    """
    place = {"area_lo": area.lo, "area_hi": area.hi}
    same = {**place, "format": format_, "asked": dict(asked), "language": language}
    further = {"membership_id": membership_id}
    lost = exists().where(Task.run_id == AreaFile.id, Task.state == TaskState.DEAD)
    file_id, new = services.ask(session, AreaFile, same, further, rows=rows, requested_by=requested_by, lost=lost)
    if new:
        payload = {"file": str(file_id)}
        insert_tasks(session, MAKE, [area], payload, lane=TaskLane.BATCH, run_id=file_id, requested_by=requested_by)
    return file_id


def of_area(area: Area) -> ColumnElement[bool]:
    """The condition that a file is of exactly this area."""
    return and_(AreaFile.area_lo == area.lo, AreaFile.area_hi == area.hi)


def given_up(session: Session, file_ids: Sequence[uuid.UUID]) -> set[uuid.UUID | None]:
    """Those of the files that no worker will make, unless the operator has their tasks tried again."""
    if not file_ids:
        return set()
    dead = select(Task.run_id).where(Task.run_id.in_(file_ids), Task.state == TaskState.DEAD)
    return set(session.execute(dead).scalars())


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
    waits = (AreaFile.id == file_id, AreaFile.state == FileState.WAITING, AreaFile.until > utcnow())
    row = session.execute(select(*columns).where(*waits)).one_or_none()
    return None if row is None else Wish(*row)


def erase_overdue(session: Session, occasion: Occasion) -> None:
    """Delete every file that can no longer be fetched, in the relay's scope."""
    over = delete(AreaFile).where(AreaFile.until <= occasion.now)
    session.execute(over.execution_options(synchronize_session=False))
