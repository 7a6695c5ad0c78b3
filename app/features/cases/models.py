"""Joint action: requests between departments and communities, victims, sites and their revisits."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.features.network.models import Department
from tenants.columns import CommunityOwned, LabelEnum, covering, enum_check, enum_column, personal_column, refers
from tenants.session import Model


class Direction(LabelEnum):
    """Who asked whom for help."""

    TO_COMMUNITY = "to_community", "A department asks the community"
    TO_DEPARTMENT = "to_department", "The community asks a department"


class HelpKind(LabelEnum):
    """Where a victim was referred to."""

    CIVIL_AFFAIRS = "civil_affairs", "Civil affairs"
    POLICE = "police", "Police"
    SCHOOL = "school", "School"


class Disposition(LabelEnum):
    """What a department did with the premises of a site."""

    SEALED = "sealed", "Sealed"
    DEMOLISHED = "demolished", "Demolished"
    TAKEN_BACK = "taken_back", "Taken back by the landlord"
    CHANGED_USE = "changed_use", "Put to another use"


class SiteTaskKind(LabelEnum):
    """What a community does when a site is confirmed; force is the department's."""

    INFORM_LANDLORD = "inform_landlord", "Inform the landlord"
    INFORM_NEIGHBOURS = "inform_neighbours", "Inform the neighbours"
    UPDATE_REGISTER = "update_register", "Bring the register up to date"
    HELP_RETURN = "help_return", "Help people return home"


class JointRequest(CommunityOwned, Model):
    """A request for help with a date by which it must be answered."""

    __tablename__ = "joint_requests"

    direction: Mapped[Direction] = enum_column(Direction)
    department: Mapped[Department] = enum_column(Department)
    subject: Mapped[str]
    requested_on: Mapped[date]
    due_on: Mapped[date]
    answered_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("direction", Direction),
            enum_check("department", Department),
            CheckConstraint("due_on >= requested_on AND answered_on >= requested_on", name="dates"),
            covering("ix_joint_requests_due", "direction", "due_on", include=("answered_on",)),
        )


class Victim(CommunityOwned, Model):
    """A person drawn in, recorded so that help is found; erased after a year."""

    __tablename__ = "victims"

    name: Mapped[str | None] = personal_column("victims.name")
    recorded_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    referred_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    referred_to: Mapped[HelpKind | None] = enum_column(HelpKind, nullable=True)
    returned_on: Mapped[date | None]
    retention_on: Mapped[date]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("referred_to", HelpKind),
            CheckConstraint("(referred_at IS NULL) = (referred_to IS NULL)", name="referred"),
            covering("ix_victims_recorded", "recorded_at", include=("referred_at",)),
            covering("ix_victims_retention", "retention_on"),
        )


class Site(CommunityOwned, Model):
    """A confirmed site (窝点). Its counts are statistics and never points (domain.md, row 16)."""

    __tablename__ = "sites"

    building_id: Mapped[uuid.UUID | None]
    confirmed_on: Mapped[date]
    cleared_on: Mapped[date | None]
    disposition: Mapped[Disposition | None] = enum_column(Disposition, nullable=True)
    disposed_by: Mapped[Department | None] = enum_column(Department, nullable=True)
    people_dispersed: Mapped[int] = mapped_column(default=0)
    people_returned: Mapped[int] = mapped_column(default=0)
    people_rescued: Mapped[int] = mapped_column(default=0)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("building_id", "buildings"),
            enum_check("disposition", Disposition),
            enum_check("disposed_by", Department),
            CheckConstraint("cleared_on >= confirmed_on", name="dates"),
            CheckConstraint("people_dispersed >= 0 AND people_returned >= 0 AND people_rescued >= 0", name="people"),
            # Led by the id, in step with ix_site_tasks_site, which a count joins.
            covering("ix_sites_confirmed", "id", include=("confirmed_on", "cleared_on")),
            # An overview asks which are open: few of the many that ever were.
            Index("ix_sites_open", "community_id", postgresql_where="cleared_on IS NULL"),
        )


class SiteTask(CommunityOwned, Model):
    """One of the community's own tasks after a site was confirmed."""

    __tablename__ = "site_tasks"

    site_id: Mapped[uuid.UUID]
    kind: Mapped[SiteTaskKind] = enum_column(SiteTaskKind)
    done_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("site_id", "sites"),
            enum_check("kind", SiteTaskKind),
            covering("ix_site_tasks_site", "site_id", include=("done_on",)),
        )


class SiteRevisit(CommunityOwned, Model):
    """The visit 30 or 90 days after a site was cleared."""

    __tablename__ = "site_revisits"

    site_id: Mapped[uuid.UUID]
    after_days: Mapped[int]
    due_on: Mapped[date]
    done_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("site_id", "sites"),
            CheckConstraint("after_days IN (30, 90)", name="after_days"),
            covering("ix_site_revisits_due", "due_on", include=("done_on",)),
        )
