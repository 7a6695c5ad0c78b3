"""The registers of rented dwellings (domain.md, section 2, rows 5 and 6; section 4 for what is not asked)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.clock import months_after, today
from app.declare.fields import Choice, Day, Flag, IdNumber, Name, Number, Phone, Reference, Text
from app.declare.messages import N_
from app.declare.register import (
    Action,
    Contributions,
    End,
    Labels,
    Leads,
    Link,
    List,
    Register,
    Remedy,
    Rules,
    Validity,
)
from app.features.network.queries import in_own_buildings
from app.features.rentals.letter_registers import (
    LANDLORD_BREACHES,
    LETTER_REFUSALS,
    LETTER_TEXTS,
    LETTERS,
    is_admin,
    of_own_units,
)
from app.features.rentals.letters import close_after_unit
from app.features.rentals.models import (
    DwellingUse,
    IdentityCheck,
    Landlord,
    LandlordKind,
    Occupation,
    RentalUnit,
    Tenancy,
    UnitVerification,
    VerificationMethod,
)
from app.features.rentals.retention import TENANCY_MONTHS
from app.records.permissions import may_write
from app.records.store.rows import create, once_a_day

if TYPE_CHECKING:
    from tenants.area import Area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tenants.area import Area

LANDLORDS = Register(
    key="landlords",
    serves=("5",),
    model=Landlord,
    labels=Labels(
        N_("Landlords"),
        N_("Landlord"),
        N_("Who lets a dwelling. Seen document and answered telephone count as checked."),
    ),
    fields=(
        Name(name="name", label=N_("Name of person or company"), required=True, index="name_index", longest=100),
        Choice(name="kind", label=N_("Kind"), of=LandlordKind, required=True),
        Phone(name="phone", label=N_("Telephone"), personal=True, index="phone_index"),
        IdNumber(
            name="id_number",
            label=N_("Identity number"),
            help=N_("Of a company the credit code"),
            index="id_number_index",
            or_company=True,
        ),
        Day(name="identity_checked_on", label=N_("Identity and telephone checked on"), ahead=0),
    ),
    list=List(columns=("name", "kind", "phone", "identity_checked_on"), order="-created_at"),
    validity=Validity(end=End("ended_on", N_("Lets no longer since"), N_("Lets no longer"), exclusive=True)),
    children=(("rental-units", "landlord_id"),),
)

UNIT_VERIFICATIONS = Register(
    key="unit-verifications",
    serves=("10",),
    model=UnitVerification,
    labels=Labels(
        N_("Verifications of rental units"),
        N_("Verification"),
        N_("That somebody visited or called and found the dwelling as registered; wanted every 90 days."),
    ),
    fields=(
        Reference(name="rental_unit_id", label=N_("Rental unit"), to="rental-units", required=True),
        Day(name="verified_on", label=N_("Verified on"), required=True, default=today, ahead=0, carried=True),
        Choice(name="method", label=N_("How"), of=VerificationMethod, required=True, carried=True),
    ),
    list=List(columns=("rental_unit_id", "verified_on", "method"), order="-verified_on"),
    validity=Validity(since="verified_on"),
    leads=Leads(lambda actor: of_own_units(UnitVerification.rental_unit_id, actor), write=True),
)


def _verify_unit(session: Session, unit: RentalUnit) -> None:
    day = today()
    values = {"rental_unit_id": unit.id, "verified_on": day, "method": VerificationMethod.VISIT}
    create(session, UNIT_VERIFICATIONS, once_a_day(unit.id, "verified", day), values)


def _unit_links(area: Area, unit: RentalUnit) -> list[Link]:
    """From a dwelling to its letter, and to what is recorded where there is trouble with it."""
    if unit.closed_on is not None or not may_write(TENANCIES):
        return []
    move_in = Link(_("Move-in"), url_for("rentals.move_in", area=area, rental_unit_id=unit.id))
    if not is_admin():
        return [move_in]
    return [
        move_in,
        Link(_("Prepare a letter"), url_for("rentals.print_letters", area=area, unit=unit.id)),
        Link(_("Record a refusal"), url_for("records.new", area=area, key="letter-refusals", rental_unit_id=unit.id)),
        Link(
            _("Record a department's act"),
            url_for("records.new", area=area, key="landlord-breaches", rental_unit_id=unit.id),
        ),
    ]


RENTAL_UNITS = Register(
    key="rental-units",
    serves=("5",),
    model=RentalUnit,
    labels=Labels(
        N_("Rental units"), N_("Rental unit"), N_("Every dwelling that is let. Complete records count, blanks do not.")
    ),
    fields=(
        Text(name="unit_no", label=N_("Unit number"), required=True, search=True, longest=30),
        Reference(name="building_id", label=N_("Building"), to="buildings", required=True, carried=True),
        Reference(name="landlord_id", label=N_("Landlord"), to="landlords"),
        Choice(name="declared_use", label=N_("Declared use"), of=DwellingUse, carried=True),
        Number(name="max_occupants", label=N_("Most occupants"), least=1, most=200),
        Day(name="registered_on", label=N_("Registered on"), required=True, default=today, ahead=0, carried=True),
    ),
    list=List(columns=("unit_no", "building_id", "landlord_id", "declared_use", "registered_on"), order="unit_no"),
    validity=Validity(
        since="registered_on",
        end=End("closed_on", N_("No longer let since"), N_("No longer let"), exclusive=True),
    ),
    leads=Leads(lambda actor: in_own_buildings(RentalUnit.building_id, actor)),
    rules=Rules(duplicates=("building_id", "unit_no"), follows=close_after_unit),
    parent="building_id",
    children=(
        ("tenancies", "rental_unit_id"),
        ("letters", "rental_unit_id"),
        ("letter-refusals", "rental_unit_id"),
        ("landlord-breaches", "rental_unit_id"),
        ("unit-verifications", "rental_unit_id"),
    ),
    actions=(
        Action(
            key="verified",
            label=N_("Visited today, as registered"),
            done=N_("Noted: visited today and found as registered"),
            run=_verify_unit,
            available=lambda unit: unit.closed_on is None,
            in_list=True,
            for_leads=True,
        ),
    ),
    remedies=(Remedy("reg-rental-quality", "edit"), Remedy("reg-rental-fresh", "row")),
    contributions=Contributions(row_links=_unit_links),
)


def _check_tenancy(values: dict[str, Any]) -> dict[str, str]:
    if values["start_known_on"] < values["starts_on"]:
        return {"start_known_on": _("A move cannot be known before it happened")}
    return {}


def _entered(values: dict[str, Any]) -> dict[str, Any]:
    """When a move was entered is the system's to say; kept until six months after moving out (domain.md, section 4)."""
    ended, moved_in = values.get("ends_on"), {"start_entered_on": values.get("start_entered_on") or today()}
    if ended is None:
        return moved_in | dict.fromkeys(("end_known_on", "end_entered_on", "retention_on"))
    entered_on = max(ended, values.get("end_entered_on") or today())
    return moved_in | {
        "end_known_on": min(values.get("end_known_on") or entered_on, entered_on),
        "end_entered_on": entered_on,
        "retention_on": months_after(ended, TENANCY_MONTHS),
    }


def _move_in(area: Area) -> list[Link]:
    """The one form for a move-in, for those who may enter tenants."""
    return [Link(_("Move-in"), url_for("rentals.move_in", area=area))] if may_write(TENANCIES) else []


TENANCIES = Register(
    key="tenancies",
    serves=(
        "5",
        "6",
    ),
    model=Tenancy,
    labels=Labels(
        N_("Tenants"),
        N_("Tenancy"),
        N_("Who moves in and out. Three things are asked: identity checked, occupation category, use as declared."),
    ),
    fields=(
        Name(name="tenant_name", label=N_("Tenant"), required=True, index="tenant_name_index"),
        Reference(name="rental_unit_id", label=N_("Rental unit"), to="rental-units", required=True, carried=True),
        Phone(name="phone", label=N_("Telephone"), personal=True),
        IdNumber(name="id_number", label=N_("Identity number"), index="id_number_index"),
        Choice(name="identity_check", label=N_("Identity checked"), of=IdentityCheck, required=True),
        Choice(name="occupation", label=N_("Occupation"), of=Occupation, required=True),
        Flag(name="use_matches", label=N_("Use as declared")),
        Number(
            name="children",
            label=N_("Children under 14"),
            help=N_("A count, never a name"),
            required=True,
            most=20,
            default=lambda: 0,
        ),
        Day(name="starts_on", label=N_("Moved in on"), required=True, default=today, ahead=0, carried=True),
        Day(
            name="start_known_on",
            label=N_("Known since"),
            help=N_("The day you learned of the move; it is to be registered within three days"),
            required=True,
            default=today,
            ahead=0,
        ),
    ),
    list=List(
        columns=("tenant_name", "rental_unit_id", "starts_on", "identity_check", "occupation"), order="-starts_on"
    ),
    validity=Validity(since="starts_on", end=End("ends_on", N_("Moved out on"), N_("Moved out"), in_list=True)),
    leads=Leads(lambda actor: of_own_units(Tenancy.rental_unit_id, actor), write=True),
    rules=Rules(
        check=_check_tenancy,
        computed=_entered,
        messages={
            "ck_tenancies_start_entered": ("start_known_on", N_("This date lies ahead")),
            "ck_tenancies_end_entered": (None, N_("A move cannot be known before it happened")),
            "ck_tenancies_end_known": (None, N_("Say when the tenant moved out, or that nobody did.")),
        },
    ),
    remedies=(Remedy("reg-change-time", "row"),),
    contributions=Contributions(list_links=_move_in),
)


GROUP = N_("Rented dwellings")
REGISTERS = (
    LANDLORDS,
    RENTAL_UNITS,
    UNIT_VERIFICATIONS,
    TENANCIES,
    LETTERS,
    LETTER_REFUSALS,
    LANDLORD_BREACHES,
    LETTER_TEXTS,
)
