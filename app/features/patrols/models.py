"""Planned rounds, inspections of key places, and what they found."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from app.declare.record import Record, list_indexes
from tenants.columns import LabelEnum, covering, enum_check, enum_column, refers
from tenants.session import Model


class PatrolKind(LabelEnum):
    """巡查, 排查, 清查."""

    PATROL = "patrol", "Patrol"
    SCREENING = "screening", "Screening"
    STOCKTAKE = "stocktake", "Stocktake"


class FindingKind(LabelEnum):
    """What a round found."""

    UNREGISTERED = "unregistered", "Unregistered dwelling"
    OVERCROWDED = "overcrowded", "Overcrowded dwelling"
    USE_DIFFERS = "use_differs", "Used otherwise than declared"
    FIRE_RISK = "fire_risk", "Fire risk"
    SUSPICIOUS_GATHERING = "suspicious_gathering", "Suspicious gathering"
    OTHER = "other", "Other"


class Patrol(Record, Model):
    """A round planned for a period, and the day it was walked."""

    __tablename__ = "patrols"
    __judged__ = {"entered_on": ("completed_on",)}

    kind: Mapped[PatrolKind] = enum_column(PatrolKind)
    route: Mapped[str]
    planned_from: Mapped[date]
    planned_to: Mapped[date]
    completed_on: Mapped[date | None]
    entered_on: Mapped[date | None]
    """When the day it was walked was entered."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", PatrolKind),
            CheckConstraint("planned_to >= planned_from", name="dates"),
            covering("ix_patrols_planned", "planned_to", include=("planned_from", "completed_on")),
            *list_indexes("patrols", "planned_to", holds=("completed_on",), refers=()),
        )


class KeyPlaceInspection(Record, Model):
    """That a key place was inspected on a day."""

    __tablename__ = "key_place_inspections"
    __judged__ = {"entered_on": ("inspected_on",)}

    key_place_id: Mapped[uuid.UUID]
    inspected_on: Mapped[date]
    entered_on: Mapped[date | None]
    note: Mapped[str | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("key_place_id", "key_places"),
            covering("ix_key_place_inspections_place", "key_place_id", "inspected_on"),
            *list_indexes("key_place_inspections", "inspected_on", holds=("inspected_on",), refers=("key_place_id",)),
        )


class Finding(Record, Model):
    """Something to be put right by a date, from a patrol or an inspection."""

    __tablename__ = "findings"
    __judged__ = {"entered_on": ("closed_on",), "due_entered_on": ("found_on", "due_on")}

    patrol_id: Mapped[uuid.UUID | None]
    inspection_id: Mapped[uuid.UUID | None]
    kind: Mapped[FindingKind] = enum_column(FindingKind)
    place: Mapped[str]
    found_on: Mapped[date]
    due_on: Mapped[date]
    due_entered_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    entered_on: Mapped[date | None]
    """When it was entered that it is closed."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("patrol_id", "patrols"),
            refers("inspection_id", "key_place_inspections"),
            enum_check("kind", FindingKind),
            CheckConstraint("due_on >= found_on AND closed_on >= found_on", name="dates"),
            covering("ix_findings_due", "due_on", include=("closed_on",)),
            *list_indexes("findings", "due_on", holds=("found_on", "closed_on"), refers=("patrol_id", "inspection_id")),
        )
