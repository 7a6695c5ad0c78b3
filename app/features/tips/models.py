"""Tips and what became of them. The reporter's contact stands apart, encrypted, for the intake officer only.

A tip that names community staff skips the community (Decree 444 art. 6): ``skips_community`` narrows the
community's policy, and because a policy may not look into another table it is repeated on every child row and
tied to the tip's by the foreign key.
"""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.features.network.models import Department
from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, personal_column, refers
from tenants.roles import Access, Role
from tenants.session import Model


class TipSource(LabelEnum):
    """How a tip came in."""

    PUBLIC = "public", "Web form"
    PHONE = "phone", "Phone"
    FIELD = "field", "Found on the ground"
    DISTRICT = "district", "Passed on by the district"


class Assessment(LabelEnum):
    """What the assessment of a tip said."""

    UNFOUNDED = "unfounded", "Unfounded"
    WATCH = "watch", "Keep watching"
    SUSPECTED = "suspected", "Suspected pyramid selling"


class TipEventKind(LabelEnum):
    """The steps of a tip's life."""

    RECEIVED = "received", "Received"
    ACKNOWLEDGED = "acknowledged", "Acknowledged"
    ASSESSED = "assessed", "Assessed"
    TRANSFERRED = "transferred", "Transferred"
    FOLLOWED_UP = "followed_up", "Followed up"
    CLOSED = "closed", "Closed"
    FEEDBACK = "feedback", "Feedback given"


_NOT_SKIPPING = "(NOT skips_community)"
_HANDLED = {
    Role.COMMUNITY: Access("rau", also=_NOT_SKIPPING),
    Role.INSPECTOR: Access("r"),
    Role.INTAKE: Access("rau"),
    # Tips stay for the district's record; what erasing takes out of them is their text.
    Role.ERASER: Access("ru", also=_NOT_SKIPPING),
}
_ACROSS_TIP = {**_HANDLED, Role.STREET: Access("r", also=_NOT_SKIPPING), Role.EVALUATOR: Access("r")}


def _of_tip() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["community_id", "tip_id", "skips_community"], ["tips.community_id", "tips.id", "tips.skips_community"]
    )


class Tip(CommunityOwned, Model):
    """What somebody reported, and the instants of its handling."""

    __tablename__ = "tips"
    __access__ = {
        **_ACROSS_TIP,
        # A resident's tip begins at its beginning: what was done about it is not theirs to say.
        Role.PUBLIC: Access(
            "a",
            append_columns=(
                "source",
                "skips_community",
                "danger",
                "body",
                "received_at",
                "reporter_unreachable",
                "retention_on",
            ),
            writes="(source = 'public'::text) AND (NOT reporter_unreachable)",
        ),
    }

    source: Mapped[TipSource] = enum_column(TipSource)
    skips_community: Mapped[bool] = mapped_column(default=False)
    danger: Mapped[bool] = mapped_column(default=False)
    body: Mapped[str | None] = personal_column("tips.body", purpose="community")
    received_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    acknowledged_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    assessment: Mapped[Assessment | None] = enum_column(Assessment, nullable=True)
    assessed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    transferred_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    due_on: Mapped[date | None]
    closed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    feedback_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    reporter_unreachable: Mapped[bool] = mapped_column(default=False)
    retention_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("source", TipSource),
            enum_check("assessment", Assessment),
            CheckConstraint("acknowledged_at >= received_at", name="acknowledged"),
            CheckConstraint("assessed_at >= received_at", name="assessed"),
            CheckConstraint("(assessed_at IS NULL) = (assessment IS NULL)", name="assessment_dated"),
            CheckConstraint("transferred_at >= received_at", name="transferred"),
            CheckConstraint("closed_at >= received_at", name="closed"),
            UniqueConstraint("community_id", "id", "skips_community"),
            covering("ix_tips_received", "received_at", include=("acknowledged_at", "skips_community")),
            covering(
                "ix_tips_assessed",
                "assessed_at",
                include=("assessment", "transferred_at", "danger", "skips_community"),
            ),
            # Led by the id, in step with ix_tip_transfers_tip: the waits are merged in one pass over both.
            covering(
                "ix_tips_due",
                "id",
                include=(
                    "due_on",
                    "received_at",
                    "closed_at",
                    "feedback_at",
                    "reporter_unreachable",
                    "skips_community",
                ),
            ),
        )


class TipReporter(CommunityOwned, Model):
    """How to reach the reporter, if they wished: never visible to a community, an inspector or the evaluation."""

    __tablename__ = "tip_reporters"
    __access__ = {
        Role.COMMUNITY: None,
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: None,
        Role.INTAKE: Access("ra"),
        Role.ERASER: Access("d"),
        # Erases them when their time is up, and cannot read whom they name.
        Role.RELAY: Access("rd", columns=("community_id", "id", "tip_id", "retention_on")),
    }

    tip_id: Mapped[uuid.UUID]
    contact: Mapped[str] = personal_column("tip_reporters.contact", purpose="intake", nullable=False)
    retention_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (refers("tip_id", "tips"), UniqueConstraint("community_id", "tip_id"))


class TipEvent(CommunityOwned, Model):
    """One step in the life of a tip; steps are only ever added."""

    __tablename__ = "tip_events"
    __access__ = {
        # The note alone may change: it is blanked when the tip's time is up (retention.py).
        Role.COMMUNITY: Access("rau", update_columns=("note",), also=_NOT_SKIPPING),
        Role.INSPECTOR: Access("r"),
        Role.STREET: Access("r", also=_NOT_SKIPPING),
        Role.INTAKE: Access("ra"),
        Role.ERASER: Access("ru", also=_NOT_SKIPPING),
    }

    tip_id: Mapped[uuid.UUID]
    skips_community: Mapped[bool] = mapped_column(default=False)
    kind: Mapped[TipEventKind] = enum_column(TipEventKind)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    note: Mapped[str | None] = personal_column("tip_events.note")

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (_of_tip(), enum_check("kind", TipEventKind), covering("ix_tip_events_tip", "tip_id", "at"))


class TipTransfer(CommunityOwned, Model):
    """A tip handed to a department, and the time the community then waited for it (which is not counted)."""

    __tablename__ = "tip_transfers"
    __access__ = _ACROSS_TIP

    tip_id: Mapped[uuid.UUID]
    skips_community: Mapped[bool] = mapped_column(default=False)
    department: Mapped[Department] = enum_column(Department)
    transferred_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    answered_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            _of_tip(),
            enum_check("department", Department),
            CheckConstraint("answered_at >= transferred_at", name="answered"),
            covering(
                "ix_tip_transfers_tip",
                "tip_id",
                "transferred_at",
                include=("answered_at", "skips_community"),
            ),
        )
