"""The registers of places and of residents who are away (domain.md, section 2, rows 5 and 13)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from flask_babel import get_locale
from flask_babel import gettext as _

from app.clock import months_after, today
from app.declare.fields import BadValue, Choice, CreditCode, Day, Field, Name, Number, Phone, Reference, Text
from app.declare.messages import N_
from app.declare.register import Action, End, Labels, Leads, List, Register, Remedy, Rules, Validity
from app.features.network.queries import in_own_buildings
from app.features.network.registers import nothing_to_report
from app.features.premises.models import (
    Building,
    KeyPlace,
    KeyPlaceKind,
    OutboundReason,
    OutboundResident,
    Venue,
    VenueKind,
    VenueVerification,
)
from app.features.premises.provinces import PROVINCES
from app.features.premises.retention import OUTBOUND_MONTHS
from app.records.store.rows import create, once_a_day, update

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

BUILDINGS = Register(
    key="buildings",
    serves=("5",),
    model=Building,
    labels=Labels(
        N_("Buildings"),
        N_("Building"),
        N_("Every residential building with its staircases and its permanent households, as a count."),
    ),
    fields=(
        Text(name="name", label=N_("Name or number"), required=True, search=True, longest=60),
        Text(name="address", label=N_("Address"), search=True),
        Number(name="staircases", label=N_("Staircases"), required=True, least=1, most=99),
        Number(name="households", label=N_("Permanent households"), required=True, most=5000),
        Day(name="occupied_from", label=N_("Lived in since"), required=True, ahead=0),
    ),
    list=List(columns=("name", "households", "staircases", "address", "occupied_from"), order="name"),
    validity=Validity(
        since="occupied_from",
        end=End("vacated_on", N_("Empty since"), N_("No longer lived in"), exclusive=True),
    ),
    leads=Leads(lambda actor: in_own_buildings(Building.id, actor)),
    rules=Rules(duplicates=("name",)),
    children=(("building-leads", "building_id"), ("rental-units", "building_id"), ("lead-reports", "building_id")),
    actions=(
        Action(
            key="nil-report",
            label=N_("Nothing to report"),
            done=N_("Reported: nothing this month"),
            run=lambda session, building: nothing_to_report(session, building.id),
            available=lambda building: building.vacated_on is None,
            in_list=True,
            for_leads=True,
        ),
    ),
)

VENUE_VERIFICATIONS = Register(
    key="venue-verifications",
    serves=("10",),
    model=VenueVerification,
    labels=Labels(
        N_("Verifications of venues"),
        N_("Verification"),
        N_("That somebody went to a venue and found it as registered; wanted every 90 days."),
    ),
    fields=(
        Reference(name="venue_id", label=N_("Venue"), to="venues", required=True),
        Day(name="verified_on", label=N_("Verified on"), required=True, default=today, ahead=0, carried=True),
    ),
    list=List(columns=("venue_id", "verified_on"), order="-verified_on"),
    validity=Validity(since="verified_on"),
)


def _verify_venue(session: Session, venue: Venue) -> None:
    day = today()
    note_id = once_a_day(venue.id, "verified", day)
    create(session, VENUE_VERIFICATIONS, note_id, {"venue_id": venue.id, "verified_on": day})


VENUES = Register(
    key="venues",
    serves=("5",),
    model=Venue,
    labels=Labels(
        N_("Public venues"),
        N_("Venue"),
        N_("Hotels, internet cafés, restaurants, markets and other places where people gather."),
    ),
    fields=(
        Text(name="name", label=N_("Name"), required=True, search=True, longest=100),
        Choice(name="kind", label=N_("Kind"), of=VenueKind, required=True, carried=True),
        Text(name="address", label=N_("Address"), search=True),
        CreditCode(name="credit_code", label=N_("Credit code"), search=True),
        Day(name="opened_on", label=N_("Open since"), required=True, ahead=0),
    ),
    list=List(columns=("name", "kind", "address", "credit_code", "opened_on"), order="name"),
    validity=Validity(since="opened_on", end=End("closed_on", N_("Closed since"), N_("Closed down"), exclusive=True)),
    rules=Rules(duplicates=("name",)),
    children=(("venue-verifications", "venue_id"),),
    actions=(
        Action(
            key="verified",
            label=N_("As registered today"),
            done=N_("Noted: visited today and found as registered"),
            run=_verify_venue,
            available=lambda venue: venue.closed_on is None,
            in_list=True,
        ),
    ),
    remedies=(Remedy("reg-venue", "row"),),
)

KEY_PLACES = Register(
    key="key-places",
    serves=("5",),
    model=KeyPlace,
    labels=Labels(
        N_("Key places"),
        N_("Key place"),
        N_("Clubs, dance halls, idle factories, illegal buildings, hotel rooms let by the month."),
    ),
    fields=(
        Text(name="name", label=N_("Name"), required=True, search=True, longest=100),
        Choice(name="kind", label=N_("Kind"), of=KeyPlaceKind, required=True, carried=True),
        Text(name="address", label=N_("Address"), search=True),
        Day(name="active_from", label=N_("To be inspected since"), required=True, default=today, ahead=0),
    ),
    list=List(columns=("name", "kind", "address", "active_from"), order="name"),
    validity=Validity(
        since="active_from",
        end=End("active_to", N_("Last day"), N_("No longer a key place")),
        renewable=("name", "kind", "address"),
    ),
    rules=Rules(duplicates=("name",)),
    children=(("inspections", "key_place_id"),),
)


class Destination(Field):
    """A province, by its code of GB/T 2260; a city's four digits, as older registers have them, stay as they are."""

    control = "choice"

    def checked(self, text: str) -> str:
        for code, names in PROVINCES.items():
            if text == code or text in names or text.startswith(names[0]):
                return code
        if re.fullmatch(r"\d{4}", text, re.ASCII) and text[:2] in PROVINCES:
            return text
        raise BadValue(_("A province such as Liaoning or 21"))

    def show(self, value: Any) -> str:
        if value is None:
            return ""
        zh, en = PROVINCES[value[:2]]
        locale = get_locale()
        name = en if locale is not None and locale.language == "en" else zh
        return name if len(value) == 2 else f"{name} {value}"

    def options(self) -> list[tuple[str, str]]:
        return [(code, self.show(code)) for code in PROVINCES]


def _kept_until(values: dict[str, Any]) -> dict[str, Any]:
    """Until the return, a year after leaving at the latest (domain.md, section 4)."""
    left: date = values["left_on"]
    latest, returned = months_after(left, OUTBOUND_MONTHS), values.get("returned_on")
    return {"retention_on": min(returned, latest) if returned else latest}


def _check_outbound(values: dict[str, Any]) -> dict[str, str]:
    if values["consented_on"] > today():
        return {"consented_on": _("Consent cannot lie in the future")}
    return {}


def _remind(session: Session, resident: OutboundResident) -> None:
    update(session, OUTBOUND, resident, {"reminded_on": today()}, resident.version, happened=True)


OUTBOUND = Register(
    key="outbound-residents",
    serves=("13",),
    model=OutboundResident,
    labels=Labels(
        N_("Outbound residents"),
        N_("Outbound resident"),
        N_("Residents away from home who agreed to be reminded. Erased on return, or after a year."),
    ),
    fields=(
        Name(name="name", label=N_("Full name"), required=True, index="name_index"),
        Phone(name="phone", label=N_("Telephone"), personal=True),
        Destination(name="destination_code", label=N_("Destination"), help=N_("The province; no finer")),
        Choice(name="reason", label=N_("Reason"), of=OutboundReason, required=True),
        Day(name="consented_on", label=N_("Agreed on"), required=True, default=today, ahead=0),
        Day(name="left_on", label=N_("Left on"), required=True, ahead=0),
        Day(name="reminded_on", label=N_("Reminded on"), ahead=0),
    ),
    list=List(columns=("name", "reason", "destination_code", "left_on", "reminded_on"), order="-left_on"),
    validity=Validity(since="left_on", end=End("returned_on", N_("Returned on"), N_("Has returned"))),
    rules=Rules(check=_check_outbound, computed=_kept_until),
    actions=(
        Action(
            key="reminded",
            label=N_("Reminded today"),
            done=N_("Noted: the family was reminded today"),
            run=_remind,
            available=lambda resident: resident.returned_on is None and resident.reminded_on != today(),
            in_list=True,
        ),
    ),
)

GROUP = N_("Places and people")
REGISTERS = (BUILDINGS, VENUES, VENUE_VERIFICATIONS, KEY_PLACES, OUTBOUND)
