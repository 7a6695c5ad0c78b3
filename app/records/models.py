"""What clerks typed and have not saved yet."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import DateTime, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, personal_column
from tenants.roles import Access, Role
from tenants.session import Model


class DraftPage(LabelEnum):
    """The form that a draft belongs to."""

    NEW = "new", "New entry"
    EDIT = "edit", "Change"
    GRID = "grid", "Enter many"
    MOVE_IN = "move-in", "Move-in"


class DateChangeReason(LabelEnum):
    """Why a day that is judged is another one now. A list, because a text might name people."""

    MISTYPED = "mistyped", "Mistyped"
    PAPER = "paper", "The paper says another day"
    TOLD = "told", "Learned afterwards that it was another day"
    POSTPONED = "postponed", "Put off"
    WRONG_ROW = "wrong_row", "It belongs to another entry"


class DateChange(CommunityOwned, Model):
    """That a day by which a row is judged was changed after it had been entered (criteria 1.1, rule 10)."""

    __tablename__ = "date_changes"
    __scored__ = False
    __access__ = {Role.COMMUNITY: Access("ra"), Role.EVALUATOR: None, Role.ERASER: None}

    register: Mapped[str]
    """The key of the register."""
    row_id: Mapped[uuid.UUID]
    field: Mapped[str]
    before: Mapped[date]
    after: Mapped[date | None]
    """None: it was taken back."""
    reason: Mapped[DateChangeReason | None] = enum_column(DateChangeReason, nullable=True)
    """None where an end was taken back or moved, of which nobody asks why."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("reason", DateChangeReason),
            covering("ix_date_changes_made", "created_at", "id"),
        )


class Draft(CommunityOwned, Model):
    """The texts of a form as JSON, seen by the account that typed them and by nobody else of the community.

    Encrypted, because a form may hold names.
    """

    __tablename__ = "drafts"
    __scored__ = False
    __access__ = {
        Role.COMMUNITY: Access("raud"),
        Role.INSPECTOR: None,
        Role.STREET: None,
        # Only what tells whose drafts are to be erased tonight.
        Role.EVALUATOR: Access("r", columns=("community_id", "id", "retention_on")),
    }

    account_id: Mapped[uuid.UUID]
    register: Mapped[str]
    """The key of the register."""
    page: Mapped[DraftPage] = enum_column(DraftPage)
    row_id: Mapped[uuid.UUID]
    """The row that the form makes or changes."""
    content: Mapped[str] = personal_column("drafts.content", nullable=False)
    saved_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    retention_on: Mapped[date]
    """The day from which the draft is of no use and to be erased."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("page", DraftPage),
            UniqueConstraint("community_id", "account_id", "register", "row_id"),
            covering("ix_drafts_retention", "retention_on"),
        )
