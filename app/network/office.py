"""The registers of who answers for what (domain.md, section 2, rows 1 to 3)."""

from __future__ import annotations

from app.measures import today
from app.messages import N_
from app.network.models import BuildingLead, Department, DepartmentContact, LeadKind, Post, PostKind
from app.network.queries import in_own_buildings
from app.office.fields import Choice, Day, Name, Phone, Reference, Staff, Text
from app.office.register import End, Mend, Register

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
    mends=(Mend("org-lead-coverage", "new", "building_id"),),
)

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
    columns=("department", "contact", "phone", "starts_on"),
    opens="starts_on",
    order="department",
    end=End("ends_on", N_("Last day"), N_("No longer valid")),
    leads=lambda actor: DepartmentContact.id.is_not(None),
    mends=(Mend("chan-departments", "list", "department", by_code=True),),
)

GROUP = N_("Organisation")
REGISTERS = (POSTS, BUILDING_LEADS, DEPARTMENTS)
