"""An import of a spreadsheet into a register, and the rows of its file until they are in."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Index, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, personal_column, refers
from tenants.roles import Access, Role
from tenants.session import Model


class ImportState(LabelEnum):
    """The life of an import."""

    UPLOADED = "uploaded", "Columns to be assigned"
    CHECKING = "checking", "Being checked"
    CHECKED = "checked", "Checked"
    QUEUED = "queued", "Waiting"
    RUNNING = "running", "Being imported"
    DONE = "done", "Import finished"
    FAILED = "failed", "Failed"
    UNDONE = "undone", "Undone"
    DISCARDED = "discarded", "Discarded"


class ImportMode(LabelEnum):
    """What happens to a file in which some rows cannot be taken."""

    ALL = "all", "All rows or none"
    VALID = "valid", "Only the rows without errors"


S = ImportState
# Whatever is not here is refused. A worker that was killed leaves CHECKING or RUNNING, from which another goes on;
# what the database refuses during an import of all or nothing leads back to the preview.
TRANSITIONS: dict[ImportState, frozenset[ImportState]] = {
    S.UPLOADED: frozenset({S.CHECKING, S.DISCARDED}),
    S.CHECKING: frozenset({S.CHECKED, S.FAILED}),
    S.CHECKED: frozenset({S.UPLOADED, S.QUEUED, S.DISCARDED}),
    S.QUEUED: frozenset({S.RUNNING, S.FAILED}),
    S.RUNNING: frozenset({S.DONE, S.CHECKED, S.FAILED}),
    S.DONE: frozenset({S.UNDONE}),
    S.FAILED: frozenset({S.DISCARDED}),
    S.UNDONE: frozenset(),
    S.DISCARDED: frozenset(),
}
AT_WORK = frozenset({S.CHECKING, S.QUEUED, S.RUNNING})


class NotNow(RuntimeError):
    """An import is not in a state in which this can be done."""


class Import(CommunityOwned, Model):
    """One file for one register. It says how many, never what stood in it.

    The headings are not among its columns: of a file that has none, they would be somebody's name.
    """

    __tablename__ = "imports"
    __scored__ = False
    __access__ = {
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: None,
        # Only what tells whose files are to be erased tonight.
        Role.RELAY: Access("r", columns=("community_id", "id", "retention_on")),
        # Undoing an import takes its rows out and says so.
        Role.ERASER: Access("rud", update_columns=("state", "finished_at", "retention_on")),
    }

    register_key: Mapped[str]
    file_name: Mapped[str]
    language: Mapped[str]
    """The locale in which problems are told."""
    requested_by: Mapped[uuid.UUID]
    requested_name: Mapped[str]
    """Who sent the file, as the pages say it."""
    state: Mapped[ImportState] = enum_column(ImportState, default=ImportState.UPLOADED)
    mode: Mapped[ImportMode | None] = enum_column(ImportMode, nullable=True)
    skip_known: Mapped[bool] = mapped_column(default=False)
    """Rows that the register holds already are left out."""
    sheet: Mapped[str]
    """The name of the sheet that is read."""
    since_1904: Mapped[bool] = mapped_column(default=False)
    """The file counts its days from 1904."""
    heading_row: Mapped[int]
    """The number of the row with the headings; 0 until it was found."""
    mapping: Mapped[dict[str, str]] = mapped_column(JSONB)
    """The field that a column of the file fills, by its position as text."""
    issues: Mapped[list[Any]] = mapped_column(JSONB, default=list)
    """The first problems found, as [row, column, field, kind, message]; messages quote no value."""
    rows: Mapped[int] = mapped_column(default=0)
    bad_rows: Mapped[int] = mapped_column(default=0)
    """Rows that cannot be taken."""
    known_rows: Mapped[int] = mapped_column(default=0)
    """Rows that the register seems to hold already."""
    progress: Mapped[int] = mapped_column(default=0)
    """How many rows the work under way has seen."""
    written: Mapped[int] = mapped_column(default=0)
    """How many rows were made."""
    first_id: Mapped[uuid.UUID | None]
    """Begins the ids of the rows made; they follow each other (``row_id``), so that an undo finds them."""
    problem: Mapped[str | None]
    """Why it failed, translated."""
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    retention_on: Mapped[date | None]
    """The day on which the rows of the file are erased; None when they are gone."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("state", ImportState),
            enum_check("mode", ImportMode),
            CheckConstraint("rows >= 0 AND bad_rows >= 0 AND known_rows >= 0", name="rows"),
            Index("ix_imports_register", "community_id", "register_key", "created_at"),
            covering("ix_imports_retention", "retention_on"),
        )

    def to(self, state: ImportState) -> None:
        """Go on to a state. Raises NotNow where the table above does not lead there."""
        self.need(state)
        self.state = state

    def need(self, state: ImportState) -> None:
        """Raises NotNow where the table above does not lead to a state."""
        if state not in TRANSITIONS[self.state]:
            raise NotNow(f"{self.state} does not lead to {state}")


class ImportPiece(CommunityOwned, Model):
    """Some rows of a file, as compressed text that only the community can open; gone when they are in."""

    __tablename__ = "import_pieces"
    __scored__ = False
    __access__ = {
        Role.COMMUNITY: Access("raud"),
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: None,
    }

    import_id: Mapped[uuid.UUID]
    position: Mapped[int]
    """Counts the pieces of a file from 0."""
    first_row: Mapped[int]
    """As the file numbers its rows."""
    last_row: Mapped[int]
    content: Mapped[str] = personal_column("import_pieces.content", nullable=False)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (refers("import_id", "imports"), UniqueConstraint("community_id", "import_id", "position"))


_ROW_BITS = 32


def first_row_id(made: uuid.UUID) -> uuid.UUID:
    """The id before those of the rows of an import: a time-ordered id whose last 32 bits count."""
    return uuid.UUID(int=made.int >> _ROW_BITS << _ROW_BITS)


def row_id(first: uuid.UUID, number: int) -> uuid.UUID:
    """The id of the row made from line ``number`` of the file: the same one however often the import is begun."""
    return uuid.UUID(int=first.int + number)


def last_row_id(first: uuid.UUID) -> uuid.UUID:
    """The largest id that a row of the import can have."""
    return row_id(first, (1 << _ROW_BITS) - 1)
