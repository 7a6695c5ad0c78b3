"""The floating-population routine: joint meetings in rotation and monthly study (document 三)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from app.features.network.models import Department
from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column
from tenants.session import Model


class MeetingKind(LabelEnum):
    """Kinds of meeting."""

    JOINT = "joint", "Quarterly joint meeting"
    EXTRAORDINARY = "extraordinary", "Extraordinary meeting"
    STUDY = "study", "Study session"


class Meeting(CommunityOwned, Model):
    """A meeting held on a day; a joint meeting counts once its minutes are filed."""

    __tablename__ = "meetings"
    __judged__ = {"entered_on": ("held_on",), "minutes_entered_on": ("minutes_on",)}

    kind: Mapped[MeetingKind] = enum_column(MeetingKind)
    title: Mapped[str]
    host: Mapped[Department | None] = enum_column(Department, nullable=True)
    held_on: Mapped[date]
    minutes_on: Mapped[date | None]
    entered_on: Mapped[date | None]
    """When it was entered that it was held,"""
    minutes_entered_on: Mapped[date | None]
    """and that its minutes are filed."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", MeetingKind),
            enum_check("host", Department),
            CheckConstraint("minutes_on >= held_on", name="dates"),
            covering("ix_meetings_kind", "kind", "held_on", include=("minutes_on",)),
        )
