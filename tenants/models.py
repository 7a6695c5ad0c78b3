"""The kernel's own tables: places, communities, their keys, and who may act where."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from tenants.area import Area
from tenants.columns import AreaOwned, CommunityOwned, LabelEnum, OfCommunity, enum_check, enum_column, utcnow
from tenants.roles import Access, Reach, Role
from tenants.session import Model

_PUBLISHED = Access("r", reach=Reach.OVERLAP)


class CommunityStatus(LabelEnum):
    """Whether a community takes part: a suspended one is read-only and not evaluated, an erased one is a name."""

    ACTIVE = "active", "Active"
    SUSPENDED = "suspended", "Suspended"
    ERASED = "erased", "Erased"


class StaffRole(LabelEnum):
    """What a membership lets an account do in its area (domain.md, section 1)."""

    OPERATOR = "operator", "Operator"
    DISTRICT_INSPECTOR = "district_inspector", "District inspector"
    STREET_OFFICER = "street_officer", "Street officer"
    COMMUNITY_ADMIN = "community_admin", "Community admin"
    BUILDING_LEAD = "building_lead", "Building lead"


class Place(AreaOwned, Model):
    """The name of an area: province, city, district, street or community.

    A community's stands with its row too: who signs in is told the names of areas of any size by one local table, which
    on Citus joins with no distributed one.
    """

    __tablename__ = "places"
    __access__ = {
        **dict.fromkeys(Role, _PUBLISHED),
        Role.OPERATOR: Access("rau"),
    }

    name: Mapped[str]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("area_lo", "area_hi"),)

    @property
    def area(self) -> Area:
        """The range of community codes that it is."""
        return Area(self.area_lo, self.area_hi)


class Community(OfCommunity, Model):
    """A community (社区/村): the owner of rows. Its key is its 12-digit division code.

    ``joined_on``: since when it takes part; months before have no score to compare with.
    """

    __tablename__ = "communities"

    name: Mapped[str]
    full_name: Mapped[str]
    status: Mapped[CommunityStatus] = enum_column(CommunityStatus, default=CommunityStatus.ACTIVE)
    joined_on: Mapped[date]
    demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=utcnow)

    __mapper_args__ = {"eager_defaults": False}
    __table_args__ = (
        CheckConstraint("community_id BETWEEN 100000000000 AND 999999999999", name="code"),
        enum_check("status", CommunityStatus),
        # Everyone who is compared in an area, without a look at the table.
        Index("ix_communities_active", "community_id", postgresql_where=text("status = 'active'")),
        {"info": {"access": {role: Access("r") for role in Role} | {Role.OPERATOR: Access("rau")}}},
    )

    @property
    def area(self) -> Area:
        """The range that holds this community alone."""
        return Area.of_community(self.community_id)


class CommunityKey(CommunityOwned, Model):
    """A community's data key, wrapped by the deployment key. Deleting it makes its personal columns unreadable."""

    __tablename__ = "community_keys"
    __scored__ = False
    __access__ = {
        Role.COMMUNITY: Access("r", also="(purpose = 'community'::text)"),
        Role.INTAKE: Access("r", also="(purpose = 'intake'::text)"),
        # Who writes a key anew or destroys it cannot read one, and no process that serves pages or runs jobs can log in
        # as it: a key that is overwritten takes everything with it that was sealed with it.
        Role.SHREDDER: Access("rud", read_columns=("community_id", "id", "purpose"), update_columns=("wrapped_key",)),
        Role.ERASER: None,
        # The operator makes keys for a new community but can never read one back.
        Role.OPERATOR: Access("a"),
        Role.INSPECTOR: None,
        Role.STREET: None,
        Role.EVALUATOR: None,
    }

    purpose: Mapped[str]
    wrapped_key: Mapped[bytes] = mapped_column(LargeBinary)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            UniqueConstraint("community_id", "purpose"),
            CheckConstraint("purpose IN ('community', 'intake')", name="purpose"),
        )


class Membership(AreaOwned, Model):
    """An account's role in an area, with dates; one person may hold several."""

    __tablename__ = "memberships"
    __access__ = {Role.ACCOUNTS: Access("rau")}

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"))
    role: Mapped[StaffRole] = enum_column(StaffRole)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("role", StaffRole),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            UniqueConstraint("account_id", "role", "area_lo", "area_hi", "starts_on"),
        )

    @property
    def area(self) -> Area:
        """The area in which it holds."""
        return Area(self.area_lo, self.area_hi)

    def in_force(self, day: date) -> bool:
        """True if the membership counts on that day (both ends inclusive)."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)
