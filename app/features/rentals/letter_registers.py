"""The registers of responsibility letters: letters, their wording, refusals, and what departments did about breaches.

The residents' committee assists (Decree 444 art. 12): a breach is recorded as a department's act, and nothing here
lets a community impose anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import ColumnElement, select

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import months_after, today
from app.declare.fields import Choice, Day, Name, Reference, Text
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
    Panel,
    Register,
    Remedy,
    Rules,
    Validity,
    View,
)
from app.documents.attachments import attachments_of
from app.features.network.models import Department
from app.features.network.queries import in_own_buildings
from app.features.rentals import letter_paper, letters
from app.features.rentals.letters import EXPIRING, SIGNATURE_REJECTED, UNSIGNED, LetterState, state_on
from app.features.rentals.models import (
    LandlordBreach,
    LetterRefusal,
    LetterText,
    RentalUnit,
    ResponsibilityLetter,
)
from app.features.rentals.retention import LETTER_MONTHS
from app.records.store.rows import update
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import current_membership

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tenants.area import Area


def is_admin() -> bool:
    """True if the visitor works at the community's desk."""
    return current_membership().role is StaffRole.COMMUNITY_ADMIN


def of_own_units(column: Any, actor: str | ColumnElement[str]) -> Any:
    """The condition that a row's dwelling lies in a building lead's own buildings."""
    units = select(RentalUnit.id).where(in_own_buildings(RentalUnit.building_id, actor))
    return column.in_(units)


def _check_letter(values: dict[str, Any]) -> dict[str, str]:
    signed, expires = values.get("signed_on"), values.get("expires_on")
    if (signed is None) != (expires is None):
        missing = "signed_on" if signed is None else "expires_on"
        return {missing: _("A signed letter has both: the day it was signed and the day it expires")}
    if signed and expires < signed:
        return {"expires_on": _("A letter cannot expire before it was signed")}
    return {}


def _letter_kept_until(values: dict[str, Any]) -> dict[str, Any]:
    """Two years after the letter's end (domain.md, section 4)."""
    last = values.get("ended_on") or values.get("expires_on")
    return {"retention_on": months_after(last, LETTER_MONTHS) if last else None}


def _letter_links(area: Area, letter: ResponsibilityLetter) -> list[Link]:
    if not is_admin() or letter.ended_on is not None:
        return []
    paper = Link(
        _("Add a scan") if letter.signed_on else _("Signed on paper"),
        url_for("rentals.sign_on_paper", area=area, letter_id=letter.id),
    )
    if letter.signed_on:
        return [paper]
    return [Link(_("Print the letter"), url_for("rentals.print_letters", area=area, unit=letter.rental_unit_id)), paper]


def _letter_panels(area: Area, letter: ResponsibilityLetter) -> list[Panel]:
    """The panels of a letter that only the desk sees: a signature by telephone that waits, and the scans."""
    if not is_admin():
        return []
    session = db.session()
    signature = letters.waiting_signature(session, letter.id)
    waiting = None
    if signature is not None:
        labels = {"name": _("Full name"), "phone": _("Telephone"), "id_number": _("Identity number")}
        fits = letters.fits(session, letter, signature)
        here: dict[str, Any] = {"area": area, "letter_id": letter.id, "signature_id": signature.id}
        waiting = {
            "at": signature.agreed_at,
            "name": Name(name="signer_name", label="").mask(signature.signer_name),
            "fits": [(labels[key], fine) for key, fine in fits.items()],
            "all_fit": all(fits.values()),
            "landlord": letter.landlord_id is not None,
            "confirm": url_for("rentals.decide", **here, decision="confirm"),
            "reject": url_for("rentals.decide", **here, decision="reject"),
        }
    scans = [
        {
            "name": _(scan.name),
            "at": scan.created_at,
            "kilobytes": -(-scan.size // 1024),
            "url": url_for("documents.attachment", area=area, attachment_id=scan.id),
        }
        for scan in attachments_of(session, letter.__tablename__, letter.id)
    ]
    context = {"number": letter_paper.number_of(letter), "waiting": waiting, "scans": scans}
    return [Panel("rentals/_letter.html", context)]


def _list_links(area: Area) -> list[Link]:
    return [Link(_("Print letters"), url_for("rentals.print_letters", area=area))] if is_admin() else []


LETTERS = Register(
    key="letters",
    serves=("11",),
    model=ResponsibilityLetter,
    labels=Labels(
        N_("Responsibility letters"),
        N_("Responsibility letter"),
        N_("The landlord's letter for each dwelling, due 15 days after registration or the last one's expiry."),
    ),
    fields=(
        Reference(name="rental_unit_id", label=N_("Rental unit"), to="rental-units", required=True),
        Reference(name="landlord_id", label=N_("Landlord"), to="landlords"),
        Day(
            name="basis_on",
            label=N_("Falls due from"),
            help=N_("Registration, or expiry of the last letter"),
            required=True,
        ),
        Day(name="signed_on", label=N_("Signed on"), ahead=0),
        Day(name="expires_on", label=N_("Expires on"), ahead=5 * 366),
    ),
    list=List(
        columns=("rental_unit_id", "landlord_id", "basis_on", "signed_on", "expires_on"),
        order="expires_on",
        computed=ComputedColumn(N_("State"), letters.states_of),
        views=(
            View("due", N_("To be signed"), lambda day: state_on(day).in_(UNSIGNED)),
            View("waiting", N_("Signed by telephone, to be confirmed"), lambda day: letters.awaits_confirmation()),
            View("valid", N_("In force"), lambda day: state_on(day).in_((LetterState.IN_FORCE, *EXPIRING))),
            View("expiring", N_("Expiring within 30 days"), letters.to_renew),
            View("expired", N_("Expired"), lambda day: state_on(day) == LetterState.EXPIRED),
            View("refused", N_("Refused"), lambda day: state_on(day) == LetterState.REFUSED),
        ),
    ),
    validity=Validity(
        since="basis_on",
        end=End("ended_on", N_("Ended on"), N_("End the letter"), exclusive=True, current=N_("On the register")),
    ),
    leads=Leads(lambda actor: of_own_units(ResponsibilityLetter.rental_unit_id, actor)),
    rules=Rules(
        check=_check_letter,
        computed=_letter_kept_until,
        follows=letters.close_after_letter,
        messages={
            "ck_responsibility_letters_dates": ("expires_on", N_("A letter cannot expire before it was signed")),
            "ck_responsibility_letters_signed": (
                "signed_on",
                N_("A signed letter has both: the day it was signed and the day it expires"),
            ),
        },
    ),
    actions=(
        Action(
            key="renew",
            label=N_("Renew"),
            done=N_("The next letter is prepared: print it, or have it signed."),
            run=letters.renew,
            available=letters.may_be_renewed,
        ),
    ),
    # Of earlier ones the trail says "refused", as if the landlord had refused to sign; it is not rewritten.
    acts={AuditAction.DECLINED: SIGNATURE_REJECTED, AuditAction.REFUSED: SIGNATURE_REJECTED},
    remedies=(Remedy("rent-letter", "new", "rental_unit_id"), Remedy("rent-letter-time", "edit")),
    contributions=Contributions(row_panels=_letter_panels, row_links=_letter_links, list_links=_list_links),
)


LETTER_TEXTS = Register(
    key="letter-texts",
    serves=("11",),
    model=LetterText,
    labels=Labels(
        N_("Wording of the letter"),
        N_("Wording"),
        N_("The community's own text of the responsibility letter. Without one a standard text is printed."),
    ),
    fields=(
        Day(name="starts_on", label=N_("In force from"), required=True, default=today),
        letter_paper.WordingField(
            name="body",
            label=N_("Text"),
            help=N_("Each paragraph on a line of its own; heading, dwelling, landlord and signatures are added"),
            required=True,
            longest=6000,
        ),
        Day(name="approved_on", label=N_("Approved on"), required=True, ahead=0),
        Text(name="approved_by", label=N_("Approved by"), help=N_("The meeting or body, not a person")),
    ),
    list=List(columns=("starts_on", "approved_on", "approved_by"), order="-starts_on"),
    validity=Validity(since="starts_on", end=End("ends_on", N_("Last day"), N_("No longer used"))),
)


def _pass_on(session: Session, refusal: LetterRefusal) -> None:
    update(session, LETTER_REFUSALS, refusal, {"passed_on": today()}, refusal.version)
    record(session, AuditAction.PASSED_ON, refusal.__tablename__, refusal.id)


LETTER_REFUSALS = Register(
    key="letter-refusals",
    serves=("11",),
    model=LetterRefusal,
    labels=Labels(
        N_("Refusals to sign"),
        N_("Refusal"),
        N_("A landlord who will not sign is not pressed: it is recorded and passed on to the police."),
    ),
    fields=(
        Reference(name="rental_unit_id", label=N_("Rental unit"), to="rental-units", required=True),
        Day(name="refused_on", label=N_("Refused on"), required=True, default=today, ahead=0),
        Text(name="how", label=N_("How"), help=N_("At the door, by telephone, or no answer to the third request")),
        Day(name="passed_on", label=N_("Passed on to the police on"), ahead=0),
    ),
    list=List(
        columns=("rental_unit_id", "refused_on", "passed_on", "how"),
        order="-refused_on",
        views=(View("open", N_("To be passed on"), lambda day: LetterRefusal.passed_on.is_(None)),),
    ),
    validity=Validity(since="refused_on"),
    leads=Leads(lambda actor: of_own_units(LetterRefusal.rental_unit_id, actor)),
    rules=Rules(
        messages={
            "ck_letter_refusals_dates": ("passed_on", N_("It cannot be passed on before it was refused")),
        }
    ),
    actions=(
        Action(
            key="passed-on",
            label=N_("Passed on to the police today"),
            done=N_("Noted: passed on to the police today"),
            run=_pass_on,
            available=lambda refusal: refusal.passed_on is None,
            in_list=True,
        ),
    ),
)


LANDLORD_BREACHES = Register(
    key="landlord-breaches",
    serves=("11",),
    model=LandlordBreach,
    labels=Labels(
        N_("Departments' acts on breaches"),
        N_("Department's act on a breach"),
        N_(
            "What a department did about a landlord who broke the rules. The community only records it: it has no "
            "power to order or to fine (Decree 444 art. 12)."
        ),
    ),
    fields=(
        Reference(name="rental_unit_id", label=N_("Rental unit"), to="rental-units", required=True),
        Day(name="found_on", label=N_("Found on"), required=True, default=today, ahead=0),
        Choice(name="department", label=N_("Department that acts"), of=Department, required=True),
        Text(
            name="act",
            label=N_("What the department did"),
            help=N_("Such as: ordered to put right, fined; with the number of the document, without names"),
            required=True,
            longest=500,
        ),
        Day(name="handled_on", label=N_("Done by the department on"), ahead=0),
    ),
    list=List(
        columns=("rental_unit_id", "department", "act", "found_on", "handled_on"),
        order="-found_on",
        views=(View("open", N_("Not yet done"), lambda day: LandlordBreach.handled_on.is_(None)),),
    ),
    validity=Validity(since="found_on"),
    rules=Rules(
        messages={
            "ck_landlord_breaches_dates": ("handled_on", N_("It cannot be done before it was found")),
        }
    ),
)
