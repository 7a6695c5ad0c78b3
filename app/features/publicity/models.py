"""Deliveries to households, activities for groups, the citizen school."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, refers
from tenants.session import Model


class DeliveryKind(LabelEnum):
    """What was delivered (四个一, document 五)."""

    CONTACT_CARD = "contact_card", "Contact card"
    OPEN_LETTER = "open_letter", "Open letter"


class ActivityKind(LabelEnum):
    """Kinds of publicity."""

    CITIZEN_SCHOOL = "citizen_school", "Citizen school"
    CONSULTATION_DAY = "consultation_day", "Consultation day"
    BRIEFING = "briefing", "Briefing"
    LEAFLETS = "leaflets", "Leaflets"
    BOARD = "board", "Notice board"
    OTHER = "other", "Other"


class AudienceGroup(LabelEnum):
    """The priority groups (documents 一 and 五)."""

    MIGRANT_WORKERS = "migrant_workers", "Migrant workers"
    STUDENTS = "students", "Students"
    LAID_OFF_WORKERS = "laid_off_workers", "Laid-off workers"
    LANDLORDS = "landlords", "Landlords"
    NEWCOMERS = "newcomers", "Newcomers"


class Delivery(CommunityOwned, Model):
    """How many households of a building received something on a day."""

    __tablename__ = "deliveries"
    __judged__ = {"entered_on": ("delivered_on",)}

    kind: Mapped[DeliveryKind] = enum_column(DeliveryKind)
    building_id: Mapped[uuid.UUID]
    delivered_on: Mapped[date]
    entered_on: Mapped[date | None]
    households: Mapped[int]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("building_id", "buildings"),
            enum_check("kind", DeliveryKind),
            CheckConstraint("households > 0", name="households"),
            covering("ix_deliveries_kind", "kind", "delivered_on", include=("building_id", "households")),
        )


class Activity(CommunityOwned, Model):
    """A publicity activity, or a class of the citizen school, on a day."""

    __tablename__ = "activities"
    __judged__ = {"entered_on": ("held_on",)}

    kind: Mapped[ActivityKind] = enum_column(ActivityKind)
    title: Mapped[str]
    held_on: Mapped[date]
    entered_on: Mapped[date | None]
    lecturer: Mapped[str | None]
    participants: Mapped[int | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", ActivityKind),
            CheckConstraint("participants >= 0", name="participants"),
            covering("ix_activities_kind", "kind", "held_on"),
            covering("ix_activities_id", "id", include=("held_on",)),
        )


class ActivityGroup(CommunityOwned, Model):
    """A priority group that an activity was for."""

    __tablename__ = "activity_groups"

    activity_id: Mapped[uuid.UUID]
    audience: Mapped[AudienceGroup] = enum_column(AudienceGroup)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("activity_id", "activities"),
            enum_check("audience", AudienceGroup),
            UniqueConstraint("community_id", "activity_id", "audience"),
            covering("ix_activity_groups_audience", "audience", "activity_id"),
        )


class PriorityGroup(CommunityOwned, Model):
    """That a priority group is present in the community, from a day to a day."""

    __tablename__ = "priority_groups"

    audience: Mapped[AudienceGroup] = enum_column(AudienceGroup)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("audience", AudienceGroup),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_priority_groups_audience", "audience", "starts_on", include=("ends_on",)),
        )
