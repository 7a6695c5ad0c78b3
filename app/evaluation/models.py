"""Criteria versions, runs, files of an area, scores, on-site samples, vetoes and adjustments."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import ARRAY, CheckConstraint, DateTime, Index, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.evaluation.vectors import Digits
from app.files.models import MadeFile
from tenants.columns import AreaOwned, CommunityOwned, LabelEnum, covering, enum_check, enum_column
from tenants.roles import Access, Reach, Role
from tenants.session import Model


class SampleKind(LabelEnum):
    """What an inspector checks on site, one row per thing checked."""

    BOARD = "board", "Notice board"
    CONTACT = "contact", "Test contact"
    DWELLING = "dwelling", "Rented dwelling"
    RESPONDENT = "respondent", "Respondent"


class Horizon(LabelEnum):
    """Which score a run writes: the live one, or the one of a month that is over."""

    LIVE = "live", "Live"
    MONTH = "month", "Month"


class FileFormat(LabelEnum):
    """What a file of the league is made as; the value is the ending of its name."""

    XLSX = "xlsx", "Excel workbook (XLSX)"
    CSV = "csv", "Plain table (CSV)"


class CriteriaVersion(AreaOwned, Model):
    """A version of the acceptance criteria, kept whole so that a score can be replayed."""

    __tablename__ = "criteria_versions"
    __access__ = {
        **{role: Access("r", reach=Reach.OVERLAP) for role in (Role.COMMUNITY, Role.INSPECTOR, Role.STREET)},
        Role.EVALUATOR: Access("r", reach=Reach.OVERLAP),
        Role.RELAY: Access("r", reach=Reach.OVERLAP),
        Role.OPERATOR: Access("ra"),
    }

    slug: Mapped[str]
    version: Mapped[str]
    hash: Mapped[str]
    """The digest of what decides a score; scores name the version by it."""
    source: Mapped[str]
    """The text of the criteria file."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("slug", "version"), UniqueConstraint("hash"))


class Run(AreaOwned, Model):
    """A request to evaluate an area for one cycle; its tasks, one per district, do the work."""

    __tablename__ = "runs"
    __access__ = {
        Role.RELAY: Access("ra"),
        Role.EVALUATOR: Access("r", reach=Reach.OVERLAP),
        Role.INSPECTOR: Access("ra"),
        Role.OPERATOR: Access("ra"),
    }

    horizon: Mapped[Horizon] = enum_column(Horizon)
    cycle_end: Mapped[date]
    criteria_hash: Mapped[str]
    requested_by: Mapped[uuid.UUID | None]
    """The account that asked; None: the system itself."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (enum_check("horizon", Horizon), Index("ix_runs_area", "area_lo", "area_hi", "created_at"))


_ASKED = ("format", "asked", "language", "rows", "done", "state", "place", "requested_by", "membership_id", "until")


class AreaFile(MadeFile, AreaOwned, Model):
    """The league of an area as a spreadsheet with too many rows for a page to wait for: asked for, made, fetched.

    Its task has its id as ``run_id``. Past its time it is deleted in the night that follows.
    """

    __tablename__ = "area_files"
    __access__ = {
        # What is new is asked for and not made; one that nobody will make is over.
        Role.INSPECTOR: Access(
            "rau",
            append_columns=_ASKED,
            update_columns=("state",),
            writes="(((state = 'waiting'::text) AND (done = 0)) OR (state = 'over'::text))",
        ),
        # Makes it: never reads one that is made, never changes what was asked for.
        Role.EVALUATOR: Access(
            "ru",
            read_columns=("id", "area_lo", "area_hi", *_ASKED),
            update_columns=("rows", "done", "state", "scored_on", "content"),
        ),
        Role.RELAY: Access("rd", columns=("id", "area_lo", "area_hi", "until")),
    }

    format: Mapped[FileFormat] = enum_column(FileFormat)
    asked: Mapped[dict[str, str]] = mapped_column(JSONB)
    """The filter and the order, as the query of the league's address has them."""
    membership_id: Mapped[uuid.UUID]
    """The membership under which it was asked for; it stands in the file."""
    scored_on: Mapped[date | None]
    """The day of the newest score in it; the file's name has it."""
    content: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            *cls.file_constraints(),
            enum_check("format", FileFormat),
            Index("ix_area_files_until", "until"),
            # Asked for once more while it waits, the one that waits serves.
            Index(
                "uq_area_files_waiting",
                "requested_by",
                "area_lo",
                "area_hi",
                "format",
                "language",
                "asked",
                unique=True,
                postgresql_where="state = 'waiting'",
            ),
            Index("uq_area_files_place", "requested_by", "place", unique=True, postgresql_where="state = 'waiting'"),
        )


class _Score(CommunityOwned):
    """The result of one community in one cycle. Amounts are in hundredths, rates in hundredths of a percent.

    The arrays follow the order of the criteria (or groups) in the version named by ``criteria_hash``.
    """

    __abstract__ = True
    __scored__ = False
    __access__ = {
        Role.COMMUNITY: Access("r"),
        Role.EVALUATOR: Access("rau"),
        Role.ERASER: None,
    }

    criteria_hash: Mapped[str]
    cycle_end: Mapped[date]
    computed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    revision: Mapped[int] = mapped_column(default=1)
    """Counts the accepted writes, one per finished task: a result that was lost or doubled shows."""
    total: Mapped[int | None]
    """With adjustments; None where there is no score."""
    base_total: Mapped[int | None]
    """Before adjustments."""
    grade: Mapped[str | None]
    outcome: Mapped[str]
    """The id of a grade, ``vetoed`` or ``no_score``."""
    vetoes: Mapped[list[str]] = mapped_column(ARRAY(Text))
    """Their ids in the criteria, sorted."""
    adjustment: Mapped[int] = mapped_column(default=0)
    records: Mapped[int]
    """The sum of the denominators: how many things were counted."""
    numerators: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    denominators: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    statuses: Mapped[list[int]] = mapped_column(Digits)
    """``scoring.rules.Status`` of each criterion."""
    points: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    """Of each criterion's own weight."""
    group_rates: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    """-1 where a group does not apply."""


class LiveScore(_Score, Model):
    """A community's present score, for the cycle that ends today."""

    __tablename__ = "live_scores"

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            UniqueConstraint("community_id", "criteria_hash"),
            CheckConstraint("total BETWEEN 0 AND 10000", name="total"),
            covering(
                "ix_live_scores_area",
                include=("criteria_hash", "cycle_end", "computed_at", "total", "outcome", "statuses"),
            ),
        )


class MonthScore(_Score, Model):
    """A community's score for the cycle that ended on the last day of a month: the trend."""

    __tablename__ = "month_scores"

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            UniqueConstraint("community_id", "criteria_hash", "cycle_end"),
            CheckConstraint("total BETWEEN 0 AND 10000", name="total"),
            covering("ix_month_scores_trend", "cycle_end", include=("criteria_hash", "total", "outcome")),
            # Of one month those of an area, without passing by the other months.
            Index(
                "ix_month_scores_area",
                "cycle_end",
                "community_id",
                postgresql_include=["criteria_hash", "total", "outcome"],
            ),
        )


class Sample(CommunityOwned, Model):
    """One thing an inspector checked on site: a board, a test contact, a dwelling of the sample, a respondent."""

    __tablename__ = "samples"
    __access__ = {Role.COMMUNITY: Access("r"), Role.INSPECTOR: Access("ra"), Role.ERASER: None}

    kind: Mapped[SampleKind] = enum_column(SampleKind)
    taken_on: Mapped[date]
    passed: Mapped[bool]
    """The board shows the three phones and the Regulation; the contact was answered; the dwelling is in the register;
    the anonymous respondent passed the questions."""
    place: Mapped[str | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", SampleKind),
            covering("ix_samples_kind", "kind", "taken_on", include=("passed",)),
        )


class _Decision(CommunityOwned):
    """What one person proposes and another confirms."""

    __abstract__ = True
    # A proposal may rest on a tip about the community itself: it learns of it when it is confirmed.
    __access__ = {
        Role.COMMUNITY: Access("r", also="(confirmed_on IS NOT NULL)"),
        # What is new is a proposal. No page lifts one yet.
        Role.INSPECTOR: Access(
            "rau",
            append_columns=("document", "effective_on", "proposed_by", "veto", "appeal_until", "amount", "reason"),
            update_columns=("confirmed_by", "confirmed_on"),
        ),
        Role.ERASER: None,
    }

    document: Mapped[str]
    """The number of the document that it rests on."""
    effective_on: Mapped[date]
    """It counts in the cycles that hold this day."""
    proposed_by: Mapped[uuid.UUID]
    confirmed_by: Mapped[uuid.UUID | None]
    confirmed_on: Mapped[date | None]
    lifted_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            CheckConstraint("confirmed_by <> proposed_by", name="two_persons"),
            CheckConstraint("(confirmed_by IS NULL) = (confirmed_on IS NULL)", name="confirmed"),
            CheckConstraint("document <> ''", name="document"),
        )


class Veto(_Decision, Model):
    """A veto (一票否决)."""

    __tablename__ = "vetoes"

    veto: Mapped[str]
    """Its id in the criteria."""
    appeal_until: Mapped[date | None]
    """The last day on which the community may appeal."""

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            *super().constraints(),
            covering(
                "ix_vetoes_effective", "effective_on", include=("veto", "confirmed_on", "lifted_on", "appeal_until")
            ),
        )


class Adjustment(_Decision, Model):
    """Points added or taken."""

    __tablename__ = "adjustments"

    amount: Mapped[int]
    """In hundredths."""
    reason: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            *super().constraints(),
            CheckConstraint("amount >= -10000 AND amount <= 10000 AND amount <> 0", name="amount"),
            covering("ix_adjustments_effective", "effective_on", include=("amount", "confirmed_on", "lifted_on")),
        )
