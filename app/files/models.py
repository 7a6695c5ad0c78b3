"""What every table of files that a worker makes has, whatever is in the files."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, DateTime
from sqlalchemy.orm import Mapped, mapped_column

from tenants.clock import utcnow
from tenants.columns import LabelEnum, enum_check, enum_column


class FileState(LabelEnum):
    """How far a file is that a worker makes."""

    WAITING = "waiting", "Being made"
    READY = "ready", "Ready"
    FAILED = "failed", "Failed"
    TOO_LONG = "too_long", "Took too long"
    OVER = "over", "Over"


class MadeFile:
    """A file that is asked for, made by a worker, and fetched by whoever asked.

    A table adds whose rows are in it, what of them was asked for, and ``content``. Whose it is the pages ask: the
    database knows areas and communities, not accounts.
    """

    if TYPE_CHECKING:
        id: Mapped[uuid.UUID]
        created_at: Mapped[datetime]
        content: Mapped[bytes | None]

    language: Mapped[str]
    """Of whoever asked; the file is made in it."""
    rows: Mapped[int]
    """How many there are; as they were counted when the file was asked for, until it is made."""
    done: Mapped[int] = mapped_column(default=0)
    """Rows that are written; said now and then while it is made."""
    state: Mapped[FileState] = enum_column(FileState, default=FileState.WAITING)
    place: Mapped[int | None]
    """Which of an account's places it takes while it waits: no two take the same, by a unique index of the table."""
    requested_by: Mapped[uuid.UUID]
    """The account that asked: nobody else sees or fetches the file."""
    until: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    """When it can no longer be fetched."""

    @staticmethod
    def file_constraints() -> tuple[Any, ...]:
        """What the database holds of these columns."""
        return (enum_check("state", FileState), CheckConstraint("rows >= 0 AND done >= 0", name="rows"))

    @property
    def stage(self) -> str:
        """waiting, ready, failed, too_long or over: past its time a file is over, made or not."""
        over = self.state in (FileState.WAITING, FileState.READY) and self.until <= utcnow()
        return (FileState.OVER if over else self.state).value
