"""The registers of institutions, and of what was decided about information officers under them (rows 2 and 15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.clock import today
from app.declare.fields import Choice, Day, Note, Reason, Reference, Text
from app.declare.messages import N_
from app.declare.register import Contributions, End, Labels, List, Panel, Register, Remedy, Rules, Validity
from app.features.programme.models import Institution, InstitutionKind, LeadMerit, MeritKind
from tenants.session import db

if TYPE_CHECKING:
    from tenants.area import Area

# The founding documents name these institutions without their text: the editor is empty, the words are the community's.
INSTITUTIONS = Register(
    key="institutions",
    serves=("15",),
    model=Institution,
    labels=Labels(
        N_("Institutions"),
        N_("Institution"),
        N_("The six institutions in the community's own words; each is in force once it is approved."),
    ),
    fields=(
        Choice(name="kind", label=N_("Institution"), of=InstitutionKind, required=True),
        Note(name="body", label=N_("Text"), required=True, search=True, longest=20_000),
        Day(name="approved_on", label=N_("Approved on"), help=N_("Empty: a draft"), ahead=0),
    ),
    list=List(columns=("kind", "approved_on"), order="kind"),
    validity=Validity(end=End("withdrawn_on", N_("Withdrawn on"), N_("Withdraw"), exclusive=True)),
    rules=Rules(messages={"ck_institutions_dates": ("approved_on", N_("It cannot end before it begins"))}),
    remedies=(Remedy("org-institutions", "new", "kind", by_code=True),),
)


def _institution_text(area: Area, merit: LeadMerit | None) -> list[Panel]:
    """The community's own institution that rewards and penalties rest on, or that there is none."""
    day = today()
    body = (
        db.session()
        .execute(
            select(Institution.body)
            .where(
                Institution.kind == InstitutionKind.INFORMATION_OFFICERS,
                Institution.approved_on <= day,
                or_(Institution.withdrawn_on.is_(None), Institution.withdrawn_on > day),
            )
            .order_by(Institution.approved_on.desc(), Institution.id)
            .limit(1)
        )
        .scalar_one_or_none()
    )
    return [Panel("programme/_institution.html", {"body": body, "area": area})]


MERITS = Register(
    key="lead-merits",
    serves=("2",),
    model=LeadMerit,
    labels=Labels(
        N_("Rewards and penalties"),
        N_("Decision"),
        N_("What was decided about building leads and liaisons under the community's own institution."),
    ),
    fields=(
        Reference(name="building_lead_id", label=N_("Building lead"), to="building-leads", required=True),
        Choice(name="kind", label=N_("Kind"), of=MeritKind, required=True),
        Reason(name="reason", label=N_("What for"), required=True, personal=True, longest=1000),
        Text(
            name="clause",
            label=N_("Clause"),
            help=N_("The clause of the community's institution that it rests on"),
            required=True,
            longest=100,
        ),
        Text(name="decided_by", label=N_("Decided by"), required=True, longest=60, carried=True),
        Day(name="decided_on", label=N_("Decided on"), required=True, default=today, ahead=0, carried=True),
    ),
    list=List(columns=("building_lead_id", "kind", "clause", "decided_on"), order="-decided_on"),
    validity=Validity(since="decided_on", end=End("revoked_on", N_("Revoked on"), N_("Revoke"), exclusive=True)),
    contributions=Contributions(row_panels=_institution_text, form_panels=lambda area: _institution_text(area, None)),
)

GROUP = N_("Programme")
REGISTERS = (INSTITUTIONS, MERITS)
