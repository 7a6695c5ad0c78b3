"""The work plan with its parts, and the six institutions a community adopts."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.declare.record import Record, list_indexes
from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, personal_column, refers
from tenants.session import Model


class PlanPartKind(LabelEnum):
    """What a complete plan holds (documents 一 and 五)."""

    GOALS = "goals", "Goals"
    PHASES = "phases", "Phases"
    OWNERS = "owners", "Named owners"
    DATES = "dates", "Dates"


class InstitutionKind(LabelEnum):
    """The six institutions (document 三)."""

    PUBLICITY = "publicity", "Publicity and education"
    FLOATING_POPULATION = "floating_population", "Floating population"
    RENTAL_HOUSING = "rental_housing", "Rental housing"
    INFORMATION_OFFICERS = "information_officers", "Information officers' duties, rewards and penalties"
    SCREENING = "screening", "Screening"
    LANDLORD_BREACH = "landlord_breach", "Handling of landlords in breach"


class Plan(CommunityOwned, Model):
    """A work plan for a period, approved on a day."""

    __tablename__ = "plans"

    title: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    approved_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_plans_period", "ends_on", "starts_on", include=("approved_on", "id")),
        )


class PlanPart(CommunityOwned, Model):
    """One part of a plan, written out."""

    __tablename__ = "plan_parts"

    plan_id: Mapped[uuid.UUID]
    kind: Mapped[PlanPartKind] = enum_column(PlanPartKind)
    body: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("plan_id", "plans"),
            enum_check("kind", PlanPartKind),
            CheckConstraint("body <> ''", name="body"),
            UniqueConstraint("community_id", "plan_id", "kind"),
            covering("ix_plan_parts_plan", "plan_id", include=("kind",)),
        )


class Institution(Record, Model):
    """A community's own text of one of the six institutions, in force from approval to withdrawal."""

    __tablename__ = "institutions"

    kind: Mapped[InstitutionKind] = enum_column(InstitutionKind)
    body: Mapped[str]
    approved_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", InstitutionKind),
            CheckConstraint("withdrawn_on >= approved_on", name="dates"),
            covering("ix_institutions_kind", "kind", "approved_on", include=("withdrawn_on",)),
            *list_indexes("institutions", "kind", holds=("withdrawn_on",)),
        )


class MeritKind(LabelEnum):
    """What was decided about an information officer (信息员职责奖惩)."""

    REWARD = "reward", "Reward"
    PENALTY = "penalty", "Penalty"


class LeadMerit(Record, Model):
    """A reward or penalty of a building lead or liaison, under the community's own institution.

    It records a decision; nothing adds these up or ranks people by them (domain.md, section 4).
    """

    __tablename__ = "lead_merits"

    building_lead_id: Mapped[uuid.UUID]
    kind: Mapped[MeritKind] = enum_column(MeritKind)
    reason: Mapped[str] = personal_column("lead_merits.reason")
    clause: Mapped[str]
    decided_by: Mapped[str]
    decided_on: Mapped[date]
    revoked_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("building_lead_id", "building_leads"),
            enum_check("kind", MeritKind),
            CheckConstraint("revoked_on >= decided_on", name="dates"),
            covering("ix_lead_merits_decided", "decided_on"),
            *list_indexes(
                "lead_merits", "decided_on", holds=("decided_on", "revoked_on"), refers=("building_lead_id",)
            ),
        )
