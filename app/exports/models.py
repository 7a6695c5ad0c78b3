"""The wish to take personal data out of a community, what another person decided about it, and masked files."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import CheckConstraint, DateTime, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.files.models import MadeFile
from tenants.columns import (
    CommunityOwned,
    LabelEnum,
    blind_index_column,
    covering,
    enum_check,
    enum_column,
    personal_column,
    personal_file_column,
)
from tenants.roles import Access, Role
from tenants.session import Model

WAITS: Final = timedelta(hours=24)  # for somebody to decide; and then, once approved, for whoever asked to fetch it
KEPT_DAYS: Final = 30  # what was decided stays to be seen; the trail tells of it for three years


class ExportState(LabelEnum):
    """The life of a request for an export."""

    WAITING = "waiting", "Waiting for approval"
    APPROVED = "approved", "Approved"
    REFUSED = "refused", "Declined"
    DOWNLOADED = "downloaded", "Downloaded"
    EXPIRED = "expired", "Expired"


S = ExportState
# Whatever is not here is refused. A file that broke off on its way may be fetched again before its time is over.
TRANSITIONS: dict[ExportState, frozenset[ExportState]] = {
    S.WAITING: frozenset({S.APPROVED, S.REFUSED, S.EXPIRED}),
    S.APPROVED: frozenset({S.DOWNLOADED, S.EXPIRED}),
    S.DOWNLOADED: frozenset({S.DOWNLOADED}),
    S.REFUSED: frozenset(),
    S.EXPIRED: frozenset(),
}
# States in which time runs out.
OPEN = frozenset({S.WAITING, S.APPROVED})


class NotNow(RuntimeError):
    """A request is not in a state in which this can be done, or its time is over."""


class ExportRequest(CommunityOwned, Model):
    """What one administrator wants to take out, frozen; another one approves or refuses it.

    There is no file until it is fetched: it is made then, from what is kept here.
    """

    __tablename__ = "export_requests"
    __scored__ = False
    __access__ = {
        # Nobody may change what was asked for, nor who asked: it would not be what was approved.
        Role.COMMUNITY: Access(
            "rau",
            # What is new has nobody's approval: a state in which it had one is refused without who gave it.
            append_columns=(
                "kind",
                "register_key",
                "subject_id",
                "frozen",
                "rows",
                "purpose",
                "requested_by",
                "requested_name",
                "state",
                "until",
                "retention_on",
            ),
            update_columns=("state", "until", "decided_by", "decided_name", "decided_at", "refusal", "downloaded_at"),
        ),
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: Access("r", columns=("community_id", "id", "retention_on")),
        # Only what tells whose requests ran out.
        Role.RELAY: Access("r", columns=("community_id", "id", "state", "until")),
    }

    kind: Mapped[str]
    """The key of an ExportKind."""
    register_key: Mapped[str]
    """The register that it is about, for the trail and the file's name."""
    subject_id: Mapped[uuid.UUID | None]
    """The row of that register that it is about, where it is one."""
    frozen: Mapped[str] = personal_column("export_requests.frozen", nullable=False)
    """What was asked for, as JSON. Encrypted: somebody may have filtered by a name."""
    rows: Mapped[int]
    """How many rows it was when it was asked for."""
    purpose: Mapped[str]
    requested_by: Mapped[uuid.UUID]
    requested_name: Mapped[str]
    """Who asked, as the pages say it."""
    state: Mapped[ExportState] = enum_column(ExportState, default=ExportState.WAITING)
    until: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    """When waiting ends: for a decision, or for the file to be fetched."""
    decided_by: Mapped[uuid.UUID | None]
    decided_name: Mapped[str | None]
    decided_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    refusal: Mapped[str | None]
    """Why it was refused."""
    downloaded_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    retention_on: Mapped[date]
    """The day on which the request is erased."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("state", ExportState),
            CheckConstraint("decided_by <> requested_by", name="two_persons"),
            CheckConstraint(
                "state NOT IN ('approved', 'refused', 'downloaded') OR decided_by IS NOT NULL", name="decided"
            ),
            CheckConstraint("rows >= 0", name="rows"),
            covering("ix_export_requests_state", "state", "until"),
            covering("ix_export_requests_retention", "retention_on"),
        )

    def to(self, state: ExportState) -> None:
        """Go on to a state. Raises NotNow where the table above does not lead there."""
        if state not in TRANSITIONS[self.state]:
            raise NotNow(f"{self.state} does not lead to {state}")
        self.state = state

    def is_over(self, now: datetime) -> bool:
        """True if nothing more can be done with it: it was refused, or its time is over."""
        return self.state in (S.REFUSED, S.EXPIRED) or self.until <= now


FILE_DAYS: Final = 2  # the night after the day on which a file can be fetched last


class RegisterFile(MadeFile, CommunityOwned, Model):
    """A masked export with too many rows for a page to wait for, sealed with the community's key."""

    __tablename__ = "register_files"
    __scored__ = False
    __access__ = {
        # What is new is not made; nobody changes what was asked for, or who asked.
        Role.COMMUNITY: Access(
            "rau",
            append_columns=(
                "register_key",
                "frozen",
                "wish_index",
                "purpose",
                "language",
                "rows",
                "done",
                "state",
                "place",
                "requested_by",
                "requested_name",
                "until",
                "retention_on",
            ),
            update_columns=("rows", "done", "state", "content"),
        ),
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: Access("r", columns=("community_id", "id", "retention_on")),
    }

    register_key: Mapped[str]
    frozen: Mapped[str] = personal_column("register_files.frozen", nullable=False)
    """What was asked for, as JSON. Encrypted: somebody may have filtered by a name."""
    wish_index: Mapped[str] = blind_index_column()
    """Tells one wish of an account from another."""
    purpose: Mapped[str]
    requested_name: Mapped[str]
    """Who asked, as the file says it."""
    retention_on: Mapped[date]
    """The day on which the file is erased."""
    content: Mapped[bytes | None] = personal_file_column("register_files.content", nullable=True)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            *cls.file_constraints(),
            CheckConstraint("state <> 'ready' OR content IS NOT NULL", name="made"),
            covering("ix_register_files_retention", "retention_on"),
            # Asked for once more while it waits, the one that waits serves.
            Index(
                "uq_register_files_waiting",
                "community_id",
                "requested_by",
                "wish_index",
                unique=True,
                postgresql_where="state = 'waiting'",
            ),
            Index(
                "uq_register_files_place",
                "community_id",
                "requested_by",
                "place",
                unique=True,
                postgresql_where="state = 'waiting'",
            ),
        )
