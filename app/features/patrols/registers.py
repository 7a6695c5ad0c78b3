"""The registers of rounds, inspections and what they found (domain.md, section 2, row 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app.audit.queries import entered_by
from app.clock import today
from app.declare.fields import Choice, Day, Note, Reference, Text
from app.declare.messages import N_
from app.declare.register import End, Labels, Leads, List, Register, Remedy, Rules, Validity
from app.features.patrols.models import Finding, FindingKind, KeyPlaceInspection, Patrol, PatrolKind

if TYPE_CHECKING:
    from datetime import date


def _check_patrol(values: dict[str, Any]) -> dict[str, str]:
    if values["planned_to"] < values["planned_from"]:
        return {"planned_to": _("The last day lies before the first")}
    return {}


def _walked_late(patrol: Patrol, day: date) -> str | None:
    # Late is what happened, and what is judged: refused, it would be written down as another day.
    if day <= patrol.planned_to:
        return None
    return _("The round was planned until %(day)s: it counts as not walked in time.", day=patrol.planned_to.isoformat())


PATROLS = Register(
    key="patrols",
    serves=("10",),
    model=Patrol,
    labels=Labels(
        N_("Patrols"),
        N_("Patrol"),
        N_("Planned rounds: patrols, screenings, stocktakes. A round counts if it was walked in its period."),
    ),
    fields=(
        Text(name="route", label=N_("Route"), required=True, search=True, longest=100),
        Choice(name="kind", label=N_("Kind"), of=PatrolKind, required=True, carried=True),
        Day(name="planned_from", label=N_("Planned from"), required=True, default=today),
        Day(name="planned_to", label=N_("Planned until"), required=True, default=today),
    ),
    list=List(columns=("route", "kind", "planned_from", "planned_to"), order="-planned_to"),
    validity=Validity(
        end=End(
            "completed_on",
            N_("Walked on"),
            N_("Mark as walked"),
            exclusive=True,
            current=N_("To do"),
            over=N_("Done"),
            undo=N_("Not walked after all"),
            undone=N_("The round is to be walked again."),
            since="planned_from",
            warn=_walked_late,
        )
    ),
    # They walk whatever round is planned, and change the plan of those that they planned themselves.
    leads=Leads(lambda actor: Patrol.id.is_not(None), write=True, changes=lambda actor: entered_by(Patrol, actor)),
    rules=Rules(
        check=_check_patrol,
        messages={"ck_patrols_dates": ("planned_to", N_("The last day lies before the first"))},
    ),
    children=(("findings", "patrol_id"),),
    remedies=(Remedy("insp-patrol", "row"),),
)

INSPECTIONS = Register(
    key="inspections",
    serves=("10",),
    model=KeyPlaceInspection,
    labels=Labels(
        N_("Inspections of key places"),
        N_("Inspection"),
        N_("Every key place is looked at once a quarter. Searching and sealing are for the departments."),
    ),
    fields=(
        Reference(name="key_place_id", label=N_("Key place"), to="key-places", required=True),
        Day(name="inspected_on", label=N_("Inspected on"), required=True, default=today, ahead=0, carried=True),
        Note(name="note", label=N_("Remarks"), longest=1000),
    ),
    list=List(columns=("key_place_id", "inspected_on", "note"), order="-inspected_on"),
    validity=Validity(since="inspected_on"),
    children=(("findings", "inspection_id"),),
    remedies=(Remedy("insp-key-place", "new", "key_place_id"),),
)


def _check_finding(values: dict[str, Any]) -> dict[str, str]:
    if values["due_on"] < values["found_on"]:
        return {"due_on": _("It cannot fall due before it was found")}
    return {}


FINDINGS = Register(
    key="findings",
    serves=("10",),
    model=Finding,
    labels=Labels(N_("Findings"), N_("Finding"), N_("What a round or an inspection found, to be put right by a date.")),
    fields=(
        Text(name="place", label=N_("Place"), required=True, search=True, longest=100),
        Choice(name="kind", label=N_("Kind"), of=FindingKind, required=True),
        Reference(name="patrol_id", label=N_("Found on patrol"), to="patrols"),
        Reference(name="inspection_id", label=N_("Found on inspection"), to="inspections"),
        Day(name="found_on", label=N_("Found on"), required=True, default=today, ahead=0, carried=True),
        Day(name="due_on", label=N_("To be put right by"), required=True),
    ),
    list=List(columns=("place", "kind", "found_on", "due_on"), order="due_on"),
    validity=Validity(
        since="found_on",
        end=End(
            "closed_on",
            N_("Put right on"),
            N_("Put right"),
            exclusive=True,
            current=N_("Open"),
            over=N_("Put right"),
            undo=N_("Not put right after all"),
            undone=N_("The finding is open again."),
        ),
    ),
    rules=Rules(
        check=_check_finding,
        messages={"ck_findings_dates": ("due_on", N_("It cannot fall due before it was found"))},
    ),
    remedies=(Remedy("insp-rectify", "row"),),
)

GROUP = N_("Patrols and findings")
REGISTERS = (PATROLS, INSPECTIONS, FINDINGS)
