"""The registers of who answers for what (domain.md, section 2, rows 1 to 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import func, select

from app.clock import today
from app.declare.fields import Choice, Day, Name, Note, Phone, Reference, Staff, Text
from app.declare.messages import N_
from app.declare.register import (
    Action,
    ComputedColumn,
    Contributions,
    End,
    Labels,
    Leads,
    Link,
    List,
    NotPossible,
    Register,
    Remedy,
    Rules,
    Validity,
)
from app.features.network.metrics import CONFIRMED_WITHIN_DAYS
from app.features.network.models import (
    BuildingLead,
    Department,
    DepartmentConfirmation,
    DepartmentContact,
    Duty,
    DutyPart,
    LeadKind,
    LeadReport,
    Post,
    PostKind,
)
from app.features.network.queries import in_own_buildings
from app.records.store.rows import create, once_a_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

POSTS = Register(
    key="posts",
    serves=("1",),
    model=Post,
    labels=Labels(
        N_("Leading group"),
        N_("Post"),
        N_("Who leads the work: leader, deputy leader, members, responsible officer. Their names are published."),
    ),
    fields=(
        Name(name="holder_name", label=N_("Holder"), required=True, personal=False, search=True),
        Choice(name="kind", label=N_("Post"), of=PostKind, required=True),
        Text(name="appointed_by", label=N_("Appointed by"), help=N_("Document and number of the appointment")),
        Day(name="starts_on", label=N_("In office since"), required=True, default=today, ahead=60),
    ),
    list=List(columns=("holder_name", "kind", "starts_on", "appointed_by"), order="kind"),
    validity=Validity(
        since="starts_on",
        end=End("ends_on", N_("Last day in office"), N_("End the post")),
        renewable=("holder_name", "kind", "appointed_by"),
    ),
    rules=Rules(duplicates=("holder_name", "kind")),
    remedies=(Remedy("org-leading-group", "new", "kind", by_code=True),),
)

BUILDING_LEADS = Register(
    key="building-leads",
    serves=("2",),
    model=BuildingLead,
    labels=Labels(
        N_("Building leads and liaisons"), N_("Building lead"), N_("Who watches over which building or staircase.")
    ),
    fields=(
        Name(name="name", label=N_("Full name"), required=True, index="name_index"),
        Phone(name="phone", label=N_("Telephone"), personal=True),
        Reference(name="building_id", label=N_("Building"), to="buildings", required=True, carried=True),
        Text(name="staircase", label=N_("Staircase"), help=N_("Empty: the whole building"), longest=20),
        Choice(name="kind", label=N_("Kind"), of=LeadKind, required=True, carried=True),
        Staff(name="account_id", label=N_("Account"), help=N_("Lets a lead see the own buildings")),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60, carried=True),
    ),
    list=List(columns=("name", "building_id", "kind", "staircase", "starts_on"), order="starts_on"),
    validity=Validity(
        since="starts_on",
        end=End("ends_on", N_("Last day"), N_("End the appointment")),
        renewable=("name", "phone", "building_id", "staircase", "kind", "account_id"),
    ),
    leads=Leads(lambda actor: in_own_buildings(BuildingLead.building_id, actor)),
    remedies=(Remedy("org-lead-coverage", "new", "building_id"),),
    contributions=Contributions(
        list_links=lambda area: [Link(_("Coverage"), url_for("organisation.coverage", area=area))]
    ),
)

# What the founding documents ask somebody to do (domain.md, section 2); offered, never imposed.
STANDING_TASKS = (
    N_("Overall leadership"),
    N_("Building leads and their reports"),
    N_("Registers of rented dwellings and tenants"),
    N_("Responsibility letters of landlords"),
    N_("Patrols and screening"),
    N_("Publicity and education"),
    N_("Taking in and passing on of tips"),
    N_("Joint action with departments"),
    N_("Archive"),
)


def _check_duty(values: dict[str, Any]) -> dict[str, str]:
    if (values.get("post_id") is None) == (values.get("department") is None):
        return {"post_id": _("Choose either a post or a department")}
    return {}


DUTIES = Register(
    key="duties",
    serves=("1",),
    model=Duty,
    labels=Labels(
        N_("Duties"),
        N_("Duty"),
        N_("Who answers for what: every task has somebody responsible, a post or a department."),
    ),
    fields=(
        Text(name="task", label=N_("Task"), required=True, search=True, longest=60, suggests=STANDING_TASKS),
        Choice(name="part", label=N_("Part"), of=DutyPart, required=True),
        Reference(name="post_id", label=N_("Post"), to="posts"),
        Choice(name="department", label=N_("Department"), of=Department),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60),
    ),
    list=List(columns=("task", "part", "post_id", "department", "starts_on"), order="task"),
    validity=Validity(since="starts_on", end=End("ends_on", N_("Last day"), N_("End the duty"))),
    rules=Rules(
        check=_check_duty,
        messages={"ck_duties_bearer": ("post_id", N_("Choose either a post or a department"))},
    ),
    contributions=Contributions(
        list_links=lambda area: [Link(_("Duty matrix"), url_for("organisation.duties", area=area))]
    ),
)

LEAD_REPORTS = Register(
    key="lead-reports",
    serves=("2",),
    model=LeadReport,
    labels=Labels(
        N_("Reports of building leads"),
        N_("Report"),
        N_("What building leads report, once a month at least; nothing to report is a report too."),
    ),
    fields=(
        Reference(name="building_id", label=N_("Building"), to="buildings", required=True, carried=True),
        Day(name="reported_on", label=N_("Reported on"), required=True, default=today, ahead=0, carried=True),
        Note(
            name="summary",
            label=N_("What was reported"),
            inner=True,
            help=N_("Empty: nothing to report. Without names of persons."),
            longest=1000,
        ),
    ),
    list=List(columns=("building_id", "reported_on", "summary"), order="-reported_on"),
    validity=Validity(since="reported_on"),
    leads=Leads(lambda actor: in_own_buildings(LeadReport.building_id, actor), write=True),
    rules=Rules(
        computed=lambda values: {"nil": not values.get("summary")},
        messages={"ck_lead_reports_summary": ("summary", N_("Please fill this in."))},
    ),
    remedies=(Remedy("meet-report", "new", "building_id"),),
)


def nothing_to_report(session: Session, building_id: UUID) -> None:
    """The report of a building without incidents, today. Raises NotPossible where this month has a report."""
    day = today()
    this_month = select(LeadReport.id).where(
        LeadReport.building_id == building_id, LeadReport.reported_on >= day.replace(day=1)
    )
    if session.execute(this_month.limit(1)).scalar_one_or_none() is not None:
        raise NotPossible(_("This month already has a report. Enter another one if there is something to report."))
    report = {"building_id": building_id, "reported_on": day, "summary": None}
    create(session, LEAD_REPORTS, once_a_day(building_id, "nil", day), report)


CONFIRMATIONS = Register(
    key="department-confirmations",
    serves=("3",),
    model=DepartmentConfirmation,
    labels=Labels(
        N_("Confirmed numbers"), N_("Confirmation"), N_("That somebody called a department's number and it answered.")
    ),
    fields=(
        Reference(name="contact_id", label=N_("Department contact"), to="departments", required=True),
        Day(name="confirmed_on", label=N_("Confirmed on"), required=True, default=today, ahead=0),
    ),
    list=List(columns=("contact_id", "confirmed_on"), order="-confirmed_on"),
    validity=Validity(since="confirmed_on"),
)


def _confirm(session: Session, contact: DepartmentContact) -> None:
    day = today()
    note_id = once_a_day(contact.id, "confirmed", day)
    create(session, CONFIRMATIONS, note_id, {"contact_id": contact.id, "confirmed_on": day})


def _last_confirmed(session: Session, contacts: Sequence[DepartmentContact]) -> dict[UUID, str]:
    day = today()
    last = session.execute(
        select(DepartmentConfirmation.contact_id, func.max(DepartmentConfirmation.confirmed_on))
        .where(DepartmentConfirmation.contact_id.in_([contact.id for contact in contacts]))
        .group_by(DepartmentConfirmation.contact_id)
    )
    confirmed_on = {contact_id: confirmed for contact_id, confirmed in last}
    return {contact.id: _confirmed_text(confirmed_on.get(contact.id), day) for contact in contacts}


def _confirmed_text(confirmed: date | None, day: date) -> str:
    if confirmed is None:
        return _("never")
    left = CONFIRMED_WITHIN_DAYS - (day - confirmed).days
    if left < 0:
        return _("%(day)s, overdue", day=confirmed.isoformat())
    return ngettext("%(day)s, %(num)d day left", "%(day)s, %(num)d days left", left, day=confirmed.isoformat())


DEPARTMENTS = Register(
    key="departments",
    serves=("3",),
    model=DepartmentContact,
    labels=Labels(
        N_("Department directory"),
        N_("Department contact"),
        N_("Telephones of police, market regulation and the other departments, confirmed every 180 days."),
    ),
    fields=(
        Choice(name="department", label=N_("Department"), of=Department, required=True),
        Text(name="contact", label=N_("Contact"), required=True, search=True, longest=60),
        Phone(name="phone", label=N_("Telephone"), required=True, search=True),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60),
    ),
    list=List(
        columns=("contact", "department", "phone", "starts_on"),
        order="department",
        computed=ComputedColumn(N_("Last confirmed"), _last_confirmed),
    ),
    validity=Validity(
        since="starts_on",
        end=End("ends_on", N_("Last day"), N_("No longer valid")),
        renewable=("department", "contact", "phone"),
    ),
    leads=Leads(lambda actor: DepartmentContact.id.is_not(None)),
    rules=Rules(duplicates=("department", "phone")),
    children=(("department-confirmations", "contact_id"),),
    actions=(
        Action(
            key="confirmed",
            label=N_("Answered today"),
            done=N_("Noted: the number answered today"),
            run=_confirm,
            available=lambda contact: contact.ends_on is None,
            in_list=True,
        ),
    ),
    remedies=(Remedy("chan-departments", "list", "department", by_code=True),),
)

GROUP = N_("Organisation")
REGISTERS = (POSTS, DUTIES, BUILDING_LEADS, LEAD_REPORTS, DEPARTMENTS, CONFIRMATIONS)
