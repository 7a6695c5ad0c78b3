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
from app.declare.register import Act, End, Extra, Link, Mend, NotPossible, Register
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
from app.records.store.rows import enter, once_a_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

POSTS = Register(
    key="posts",
    model=Post,
    title=N_("Leading group"),
    one=N_("Post"),
    about=N_("Who leads the work: leader, deputy leader, members, responsible officer. Their names are published."),
    fields=(
        Text(name="holder_name", label=N_("Holder"), required=True, search=True, longest=60),
        Choice(name="kind", label=N_("Post"), of=PostKind, required=True),
        Text(name="appointed_by", label=N_("Appointed by"), help=N_("Document and number of the appointment")),
        Day(name="starts_on", label=N_("In office since"), required=True, default=today, ahead=60),
    ),
    columns=("holder_name", "kind", "starts_on", "appointed_by"),
    opens="starts_on",
    order="kind",
    end=End("ends_on", N_("Last day in office"), N_("End the post")),
    same=("holder_name", "kind"),
    again=("holder_name", "kind", "appointed_by"),
    mends=(Mend("org-leading-group", "new", "kind", by_code=True),),
)

BUILDING_LEADS = Register(
    key="building-leads",
    model=BuildingLead,
    title=N_("Building leads and liaisons"),
    one=N_("Building lead"),
    about=N_("Who watches over which building or staircase."),
    fields=(
        Name(name="name", label=N_("Full name"), required=True, index="name_index"),
        Phone(name="phone", label=N_("Telephone"), personal=True),
        Reference(name="building_id", label=N_("Building"), to="buildings", required=True, carried=True),
        Text(name="staircase", label=N_("Staircase"), help=N_("Empty: the whole building"), longest=20),
        Choice(name="kind", label=N_("Kind"), of=LeadKind, required=True, carried=True),
        Staff(name="account_id", label=N_("Account"), help=N_("Lets a lead see the own buildings")),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60, carried=True),
    ),
    columns=("name", "building_id", "kind", "staircase", "starts_on"),
    opens="starts_on",
    order="starts_on",
    end=End("ends_on", N_("Last day"), N_("End the appointment")),
    leads=lambda actor: in_own_buildings(BuildingLead.building_id, actor),
    again=("name", "phone", "building_id", "staircase", "kind", "account_id"),
    mends=(Mend("org-lead-coverage", "new", "building_id"),),
    list_links=lambda area: [Link(_("Coverage"), url_for("organisation.coverage", area=area))],
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
    model=Duty,
    title=N_("Duties"),
    one=N_("Duty"),
    about=N_("Who answers for what: every task has somebody responsible, a post or a department."),
    fields=(
        Text(name="task", label=N_("Task"), required=True, search=True, longest=60, suggests=STANDING_TASKS),
        Choice(name="part", label=N_("Part"), of=DutyPart, required=True),
        Reference(name="post_id", label=N_("Post"), to="posts"),
        Choice(name="department", label=N_("Department"), of=Department),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60),
    ),
    columns=("task", "part", "post_id", "department", "starts_on"),
    opens="starts_on",
    order="task",
    end=End("ends_on", N_("Last day"), N_("End the duty")),
    check=_check_duty,
    list_links=lambda area: [Link(_("Duty matrix"), url_for("organisation.duties", area=area))],
)

LEAD_REPORTS = Register(
    key="lead-reports",
    model=LeadReport,
    title=N_("Reports of building leads"),
    one=N_("Report"),
    about=N_("What building leads report, once a month at least; nothing to report is a report too."),
    fields=(
        Reference(name="building_id", label=N_("Building"), to="buildings", required=True, carried=True),
        Day(name="reported_on", label=N_("Reported on"), required=True, default=today, ahead=0, carried=True),
        Note(
            name="summary",
            label=N_("What was reported"),
            help=N_("Empty: nothing to report. Without names of persons."),
            longest=1000,
        ),
    ),
    columns=("building_id", "reported_on", "summary"),
    opens="reported_on",
    order="-reported_on",
    derive=lambda values: {"nil": not values.get("summary")},
    leads=lambda actor: in_own_buildings(LeadReport.building_id, actor),
    leads_write=True,
    mends=(Mend("meet-report", "new", "building_id"),),
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
    enter(session, LEAD_REPORTS, once_a_day(building_id, "nil", day), report)


CONFIRMATIONS = Register(
    key="department-confirmations",
    model=DepartmentConfirmation,
    title=N_("Confirmed numbers"),
    one=N_("Confirmation"),
    about=N_("That somebody called a department's number and it answered."),
    fields=(
        Reference(name="contact_id", label=N_("Department contact"), to="departments", required=True),
        Day(name="confirmed_on", label=N_("Confirmed on"), required=True, default=today, ahead=0),
    ),
    columns=("contact_id", "confirmed_on"),
    opens="confirmed_on",
    order="-confirmed_on",
)


def _confirm(session: Session, contact: DepartmentContact) -> None:
    day = today()
    note_id = once_a_day(contact.id, "confirmed", day)
    enter(session, CONFIRMATIONS, note_id, {"contact_id": contact.id, "confirmed_on": day})


def _last_confirmed(session: Session, contacts: Sequence[DepartmentContact]) -> dict[UUID, str]:
    day = today()
    last = session.execute(
        select(DepartmentConfirmation.contact_id, func.max(DepartmentConfirmation.confirmed_on))
        .where(DepartmentConfirmation.contact_id.in_([contact.id for contact in contacts]))
        .group_by(DepartmentConfirmation.contact_id)
    )
    found = {contact_id: confirmed for contact_id, confirmed in last}
    return {contact.id: _confirmed_text(found.get(contact.id), day) for contact in contacts}


def _confirmed_text(confirmed: date | None, day: date) -> str:
    if confirmed is None:
        return _("never")
    left = CONFIRMED_WITHIN_DAYS - (day - confirmed).days
    if left < 0:
        return _("%(day)s, overdue", day=confirmed.isoformat())
    return ngettext("%(day)s, %(num)d day left", "%(day)s, %(num)d days left", left, day=confirmed.isoformat())


DEPARTMENTS = Register(
    key="departments",
    model=DepartmentContact,
    title=N_("Department directory"),
    one=N_("Department contact"),
    about=N_("Telephones of police, market regulation and the other departments, confirmed every 180 days."),
    fields=(
        Choice(name="department", label=N_("Department"), of=Department, required=True),
        Text(name="contact", label=N_("Contact"), required=True, search=True, longest=60),
        Phone(name="phone", label=N_("Telephone"), required=True, search=True),
        Day(name="starts_on", label=N_("Since"), required=True, default=today, ahead=60),
    ),
    columns=("contact", "department", "phone", "starts_on"),
    opens="starts_on",
    order="department",
    end=End("ends_on", N_("Last day"), N_("No longer valid")),
    leads=lambda actor: DepartmentContact.id.is_not(None),
    extra=Extra(N_("Last confirmed"), _last_confirmed),
    related=(("department-confirmations", "contact_id"),),
    acts=(
        Act(
            key="confirmed",
            label=N_("Answered today"),
            done=N_("Noted: the number answered today"),
            perform=_confirm,
            possible=lambda contact: contact.ends_on is None,
            listed=True,
        ),
    ),
    same=("department", "phone"),
    again=("department", "contact", "phone"),
    mends=(Mend("chan-departments", "list", "department", by_code=True),),
)

GROUP = N_("Organisation")
REGISTERS = (POSTS, DUTIES, BUILDING_LEADS, LEAD_REPORTS, DEPARTMENTS, CONFIRMATIONS)
