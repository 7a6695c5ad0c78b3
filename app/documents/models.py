"""The archive a community keeps, files that belong to records, and the record that personal data was erased."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import (
    CommunityOwned,
    LabelEnum,
    covering,
    enum_check,
    enum_column,
    personal_file_column,
)
from tenants.roles import Access, Role
from tenants.session import Model


class ArchiveKind(LabelEnum):
    """What an archive item is."""

    PLAN = "plan", "Work plan"
    MINUTES = "minutes", "Minutes"
    REGISTER = "register", "Register extract"
    LETTER = "letter", "Responsibility letters"
    PUBLICITY = "publicity", "Publicity record"
    REPORT = "report", "Work report"


class ArchiveItem(CommunityOwned, Model):
    """A document that the archive must hold by a date, and when it was filed."""

    __tablename__ = "archive_items"

    kind: Mapped[ArchiveKind] = enum_column(ArchiveKind)
    title: Mapped[str]
    due_on: Mapped[date]
    filed_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", ArchiveKind),
            covering("ix_archive_items_due", "due_on", include=("filed_on",)),
        )


# A tip about the community's own staff is none of its business, and neither is that the tip was erased.
_NOT_CONFIDENTIAL = "(NOT confidential)"


class Erasure(CommunityOwned, Model):
    """That a record with personal data had to go by ``retention_on`` and when it went; never what it said.

    ``confidential``: of a record that the community may not see; it is the system's to erase and is not scored.
    """

    __tablename__ = "erasures"
    __access__ = {
        Role.COMMUNITY: Access("rau", update_columns=("erased_on",), also=_NOT_CONFIDENTIAL),
        Role.STREET: Access("r", also=_NOT_CONFIDENTIAL),
        Role.RELAY: Access("a"),
        Role.ERASER: Access("rau", update_columns=("erased_on",), also=_NOT_CONFIDENTIAL),
    }

    record_table: Mapped[str]
    record_id: Mapped[uuid.UUID]
    retention_on: Mapped[date]
    erased_on: Mapped[date | None]
    confidential: Mapped[bool] = mapped_column(default=False, server_default=false())

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("record_table <> ''", name="record_table"),
            covering("ix_erasures_retention", "retention_on", include=("erased_on", "confidential")),
            covering("ix_erasures_record", "record_table", "record_id", include=("erased_on",)),
        )


class Attachment(CommunityOwned, Model):
    """A file that belongs to a record of any table, sealed with the community's key.

    ``name`` is what the feature calls it, never the name it was uploaded under, which may name a person.
    """

    __tablename__ = "attachments"
    __scored__ = False

    record_table: Mapped[str]
    record_id: Mapped[uuid.UUID]
    name: Mapped[str]
    mime: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[bytes] = personal_file_column("attachments.content")
    retention_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("size > 0", name="size"),
            # The same file twice is a form that was sent twice.
            UniqueConstraint("community_id", "record_table", "record_id", "sha256"),
            covering("ix_attachments_retention", "retention_on"),
        )
