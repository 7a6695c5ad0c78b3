"""Who answers for what: leading group, building leads, their reports, and the departments' telephones."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.declare.record import Record, list_indexes
from tenants.columns import (
    AreaOwned,
    LabelEnum,
    blind_index_column,
    covering,
    enum_check,
    enum_column,
    inner_column,
    personal_column,
    refers,
)
from tenants.roles import Access, Reach, Role
from tenants.session import Model


class PostKind(LabelEnum):
    """The posts of the leading group (document 一)."""

    LEADER = "leader", "Leader"
    DEPUTY_LEADER = "deputy_leader", "Deputy leader"
    MEMBER = "member", "Member"
    RESPONSIBLE_OFFICER = "responsible_officer", "Responsible officer"


class LeadKind(LabelEnum):
    """Who watches over a building: its lead, or a rights liaison."""

    BUILDING_LEAD = "building_lead", "Building lead"
    LIAISON = "liaison", "Liaison"


class Department(LabelEnum):
    """The departments a community works with (domain.md, section 1)."""

    POLICE_STATION = "police_station", "Police station"
    MARKET_REGULATION = "market_regulation", "Market regulation office"
    SUBDISTRICT_OFFICE = "subdistrict_office", "Subdistrict office"
    FIRE = "fire", "Fire brigade"
    TAX = "tax", "Tax office"
    URBAN_MANAGEMENT = "urban_management", "Urban management"
    HOUSING = "housing", "Housing office"
    CIVIL_AFFAIRS = "civil_affairs", "Civil affairs"
    SUPERVISION = "supervision", "Supervision"
    PROCURATORATE = "procuratorate", "Procuratorate"
    EDUCATION = "education", "Education"


class Post(Record, Model):
    """A post of the leading group held by a cadre from one day to another; the holder is published."""

    __tablename__ = "posts"

    kind: Mapped[PostKind] = enum_column(PostKind)
    holder_name: Mapped[str]
    appointed_by: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("kind", PostKind),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_posts_kind", "kind", "starts_on", include=("ends_on",)),
            *list_indexes("posts", "kind", holds=("starts_on", "ends_on"), refers=()),
        )


class DutyPart(LabelEnum):
    """What somebody's part in a task is."""

    RESPONSIBLE = "responsible", "Responsible"
    COOPERATING = "cooperating", "Cooperating"


class Duty(Record, Model):
    """Who does what (责任到人): a task, borne by a post of the leading group or by a department."""

    __tablename__ = "duties"

    task: Mapped[str]
    part: Mapped[DutyPart] = enum_column(DutyPart)
    post_id: Mapped[uuid.UUID | None]
    department: Mapped[Department | None] = enum_column(Department, nullable=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("post_id", "posts"),
            enum_check("part", DutyPart),
            enum_check("department", Department),
            CheckConstraint("post_id IS NOT NULL OR department IS NOT NULL", name="bearer"),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_duties_task", "task", "starts_on"),
            *list_indexes("duties", "task", holds=("starts_on", "ends_on"), refers=("post_id",)),
        )


class BuildingLead(Record, Model):
    """A volunteer who watches over a building, or one staircase of it, from one day to another.

    ``account_id``: with whose sign-in the lead works; what it opens ends with the appointment.
    """

    __tablename__ = "building_leads"
    # Erasing takes the account along, which says who it was.
    __access__ = {Role.ERASER: Access("rud", update_columns=("account_id",))}

    building_id: Mapped[uuid.UUID]
    kind: Mapped[LeadKind] = enum_column(LeadKind)
    staircase: Mapped[str | None]
    account_id: Mapped[uuid.UUID | None]
    name: Mapped[str] = personal_column("building_leads.name")
    name_index: Mapped[str | None] = blind_index_column()
    phone: Mapped[str | None] = personal_column("building_leads.phone")
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("building_id", "buildings"),
            enum_check("kind", LeadKind),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            covering("ix_building_leads_building", "building_id", "kind", "starts_on", include=("ends_on",)),
            covering("ix_building_leads_name_index", "name_index"),
            covering("ix_building_leads_account", "account_id", include=("building_id", "starts_on", "ends_on")),
            *list_indexes("building_leads", "starts_on", holds=("starts_on", "ends_on"), refers=("building_id",)),
        )


class LeadReport(Record, Model):
    """What a building lead reported about a building; a nil report counts as a report."""

    __tablename__ = "lead_reports"
    __judged__ = {"entered_on": ("reported_on",)}

    building_id: Mapped[uuid.UUID]
    reported_on: Mapped[date]
    entered_on: Mapped[date | None]
    nil: Mapped[bool]
    summary: Mapped[str | None] = inner_column(nullable=True)

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("building_id", "buildings"),
            CheckConstraint("nil OR summary <> ''", name="summary"),
            covering("ix_lead_reports_building", "building_id", "reported_on"),
            *list_indexes("lead_reports", "reported_on", holds=("reported_on",), refers=("building_id",)),
        )


class DepartmentContact(Record, Model):
    """The telephone of a department as the community knows it."""

    __tablename__ = "department_contacts"

    department: Mapped[Department] = enum_column(Department)
    contact: Mapped[str]
    phone: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("department", Department),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            # Led by the id, in step with ix_department_confirmations_contact, which the count joins.
            covering("ix_department_contacts_id", "id", include=("department", "starts_on", "ends_on")),
            *list_indexes("department_contacts", "department", holds=("starts_on", "ends_on"), refers=()),
        )


class DepartmentConfirmation(Record, Model):
    """That somebody called the department's number and it answered."""

    __tablename__ = "department_confirmations"
    __judged__ = {"entered_on": ("confirmed_on",)}

    contact_id: Mapped[uuid.UUID]
    confirmed_on: Mapped[date]
    entered_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            refers("contact_id", "department_contacts"),
            covering("ix_department_confirmations_contact", "contact_id", "confirmed_on"),
            *list_indexes("department_confirmations", "confirmed_on", holds=("confirmed_on",), refers=("contact_id",)),
        )


class RequiredDepartment(AreaOwned, Model):
    """A department whose contact every community of a district must keep confirmed (a district's setting)."""

    __tablename__ = "required_departments"
    __everywhere__ = True
    __access__ = {
        Role.COMMUNITY: Access("r", reach=Reach.OVERLAP),
        Role.STREET: Access("r", reach=Reach.OVERLAP),
        Role.EVALUATOR: Access("r", reach=Reach.OVERLAP),
        Role.INSPECTOR: Access("r", reach=Reach.OVERLAP),
        Role.OPERATOR: Access("rau"),
    }

    department: Mapped[Department] = enum_column(Department)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            enum_check("department", Department),
            CheckConstraint("ends_on >= starts_on", name="dates"),
            UniqueConstraint("area_lo", "area_hi", "department", "starts_on"),
        )
