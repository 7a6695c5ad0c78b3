"""The desk's pages of the responsibility letters: printing, signing on paper, confirming what came by telephone."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NamedTuple

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy import and_, func, or_, select, true

from app.clock import today
from app.declare.fields import tidy
from app.declare.messages import N_
from app.declare.register import NotPossible, registers
from app.documents.attachments import BadFile, accept, attach
from app.features.premises.models import Building
from app.features.rentals import letter_paper, letters, signing
from app.features.rentals.forms import DecisionForm, PaperForm, PrintForm
from app.features.rentals.models import LetterSignature, RentalUnit, ResponsibilityLetter
from app.features.rentals.move_in_views import move_in, move_in_choices
from app.records.pages import list_page, references
from app.records.pages.choices_views import as_json
from app.records.store import rows
from app.records.store.choices import LONGEST, MOST, Offer
from app.records.store.queries import by_number
from app.web.download import download
from app.web.reopened import leads_back
from app.web.status import CONFLICT, REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access, request_scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask.typing import ResponseReturnValue

blueprint = Blueprint("rentals", __name__)
blueprint.register_blueprint(signing.blueprint)
blueprint.add_url_rule("/communities/<area:area>/move-in", view_func=move_in, methods=["GET", "POST"])
blueprint.add_url_rule("/communities/<area:area>/move-in/choices", view_func=move_in_choices, methods=["POST"])

_DESK = "/communities/<area:area>/letters"
SCAN = N_("Scan")


@blueprint.route(f"{_DESK}/print", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def print_letters(area: Area) -> ResponseReturnValue:
    """The letters that are due as one PDF to print, or that of one dwelling; what is missing is made on the way."""
    form = PrintForm(unit=request.args.get("unit", ""))
    if request.method == "GET":
        return _print_page(area, form)
    references.look_up(references.choices(), [form.building])
    if request.form.get("search"):
        return _print_page(area, form)
    if not _building_fits(form):
        return _print_page(area, form), REJECTED
    units = _chosen(form)
    if not units:
        form.form_errors.append(_("No letter is due here."))
        return _print_page(area, form), REJECTED
    try:
        document = letter_paper.printed(db.session(), area, units, blank=form.blank.data)
    except NotPossible as problem:
        form.form_errors.append(str(problem))
        return _print_page(area, form), REJECTED
    day = today().isoformat()
    name = f"{_('Responsibility letters')}-{area.code}-{day}"
    return download(document, "pdf", name, plain_name=f"letters-{area.code}-{day}")


@blueprint.post(f"{_DESK}/print/choices")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def print_choices(area: Area) -> ResponseReturnValue:
    """The buildings with letters due, as far as a text finds them: for the form's script."""
    return as_json(_due_buildings(request.form.get("q", "")).offer)


def _building_fits(form: PrintForm) -> bool:
    """Whether the form can be taken, with the building that was sent, or looked for, in it."""
    fine, entry = bool(form.validate()), form.building
    if entry.refuses():
        entry.errors = [*entry.errors, _("Choose one from the list")]
    elif entry.searched and entry.data is None and not entry.errors:
        entry.errors = [*entry.errors, _("Choose one of those found, or empty the search box.")]
    return fine and not entry.errors


def _chosen(form: PrintForm) -> Sequence[RentalUnit]:
    """The dwellings that the form asks for, at most as many as go into one file; 404 for one that is not there."""
    session = db.session()
    if form.unit.data:
        unit = session.execute(select(RentalUnit).where(RentalUnit.id == _id(form.unit.data))).scalar_one_or_none()
        return [unit] if unit is not None else abort(404)
    due = letters.needing_letters(today(), form.building.data).order_by(RentalUnit.building_id, RentalUnit.unit_no)
    return session.execute(due.limit(letter_paper.MOST)).scalars().all()


def _id(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        abort(404)


def _due_buildings(text: str = "", chosen: uuid.UUID | None = None) -> _Due:
    """Buildings with letters due, and how many; of many those with the most, and the chosen one. One statement."""
    units = letters.needing_letters(today()).subquery()
    due = select(units.c.building_id, func.count().label("due")).group_by(units.c.building_id).cte("due")
    words = [Building.name.icontains(word, autoescape=True) for word in tidy(text[:LONGEST]).split()]
    named = and_(true(), *words)
    statement = (
        select(
            Building.id,
            Building.name,
            due.c.due,
            named.label("named"),
            func.count().over().label("found_in_all"),
            select(func.sum(due.c.due)).scalar_subquery().label("all_due"),
        )
        .join(due, due.c.building_id == Building.id)
        .where(or_(named, Building.id == chosen))
        .order_by(Building.id != chosen, due.c.due.desc(), Building.id)
    )
    found = db.session().execute(statement.limit(MOST)).all()
    listed = [(str(row.id), f"{row.name} ({row.due})") for row in found]
    more = bool(found) and found[0].found_in_all > len(found)
    offer = Offer(sorted(listed, key=lambda option: by_number(option[1])), more)
    return _Due(offer, sum(row.named for row in found), int(found[0].all_due) if found else None)


class _Due(NamedTuple):
    """What there is to print."""

    offer: Offer
    """Buildings to choose from."""
    found: int
    """How many of them a text found."""
    letters: int | None
    """How many letters are due in all; None where no building was found."""


def _print_page(area: Area, form: PrintForm) -> str:
    session, unit = db.session(), None
    entry = form.building
    due = _due_buildings(entry.searched, entry.chosen())
    entry.matches = due.found if entry.searched else 0
    entry.show(due.offer, url_for(".print_choices", area=area))
    if form.unit.data:
        register = registers()["rental-units"]
        row = rows.find(session, register, _id(form.unit.data))
        if row is None:
            abort(404)
        unit = {
            "name": register.name_of(row),
            "url": url_for("records.row", area=area, key=register.key, row_id=row.id),
        }
    # What a search did not find is due all the same.
    every = due.letters if due.letters is not None or not entry.searched else _due_buildings().letters
    return render_template(
        "rentals/print.html",
        form=form,
        unit=unit,
        due=every or 0,
        most=letter_paper.MOST,
        **list_page.frame(area, registers()["letters"]),
    )


@blueprint.route(f"{_DESK}/<uuid:letter_id>/sign", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def sign_on_paper(area: Area, letter_id: uuid.UUID) -> ResponseReturnValue:
    """Enter that a letter was signed on paper, with its scan; of a signed letter, add a scan."""
    letter = _letter(letter_id)
    if letter.ended_on is not None:
        flash(_("The letter has ended."), "warning")
        return redirect(_row(area, letter), SEE_OTHER)
    signed = letter.signed_on or today()
    form = PaperForm(data={"signed_on": signed, "expires_on": letter.expires_on or letters.default_expiry(signed)})
    if request.method == "GET" or not form.validate():
        return _paper_page(area, letter, form), 200 if request.method == "GET" else REJECTED
    try:
        scan = accept(form.scan.data) if form.scan.data else None
    except BadFile as problem:
        form.scan.errors = [str(problem)]
        return _paper_page(area, letter, form), REJECTED
    session = db.session()
    try:
        signed_on, expires_on = form.signed_on.data, form.expires_on.data
        assert signed_on is not None  # both are required, and the form was found valid
        assert expires_on is not None
        if (signed_on, expires_on) != (letter.signed_on, letter.expires_on):
            letters.sign(session, letter, signed_on, expires_on, _("On paper"))
    except rows.ChangedMeanwhile:
        abort(CONFLICT)
    except rows.ReasonWanted:
        message = _("Entered as signed on %(day)s. Change the day in the entry itself: there you say why.", day=signed)
        form.signed_on.errors = [message]
        return _paper_page(area, letter, form), REJECTED
    if scan is not None:
        attach(session, letter.__tablename__, letter.id, SCAN, scan, letter.retention_on)
    flash(_("%(what)s saved", what=_("Responsibility letter")), "success")
    return redirect(_row(area, letter), SEE_OTHER)


def _paper_page(area: Area, letter: ResponsibilityLetter, form: PaperForm) -> str:
    register = registers()["letters"]
    return render_template(
        "rentals/paper.html",
        form=form,
        number=letter_paper.number_of(letter),
        signed=letter.signed_on is not None,
        back=_row(area, letter),
        **list_page.frame(area, register),
    )


@blueprint.route(
    f"{_DESK}/<uuid:letter_id>/signatures/<uuid:signature_id>/<any(confirm, reject):decision>", methods=["GET", "POST"]
)
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(lambda area, letter_id, **_: _address(area, letter_id))
def decide(area: Area, letter_id: uuid.UUID, signature_id: uuid.UUID, decision: str) -> ResponseReturnValue:
    """Confirm that it was the landlord who signed by telephone, or say that it was not."""
    letter, session = _letter(letter_id), db.session()
    known = select(LetterSignature.id).where(LetterSignature.id == signature_id, LetterSignature.letter_id == letter.id)
    if session.execute(known).scalar_one_or_none() is None:
        abort(404)
    signature = letters.waiting_signature(session, letter.id)
    form = DecisionForm()
    if not form.validate():
        flash(" ".join(form.reason.errors), "danger")
        return redirect(_row(area, letter), SEE_OTHER)
    reason = form.reason.said
    if signature is None or signature.id != signature_id:
        flash(_("Somebody else changed this in the meantime. Look at it and repeat what you did."), "warning")
        return redirect(_row(area, letter), SEE_OTHER)
    try:
        if decision == "confirm":
            letters.confirm(session, letter, signature, request_scope().actor, reason)
            flash(_("Confirmed: the letter is in force."), "success")
        else:
            letters.reject(session, letter, signature, request_scope().actor, reason)
            flash(_("Rejected. Print the letter again for a new link, or have it signed on paper."), "success")
    except NotPossible as problem:
        flash(str(problem), "danger")
    except rows.ChangedMeanwhile:
        abort(CONFLICT)
    return redirect(_row(area, letter), SEE_OTHER)


def _letter(letter_id: uuid.UUID) -> ResponsibilityLetter:
    rows = db.session().execute(select(ResponsibilityLetter).where(ResponsibilityLetter.id == letter_id))
    letter = rows.scalar_one_or_none()
    return letter if letter is not None else abort(404)


def _row(area: Area, letter: ResponsibilityLetter) -> str:
    return _address(area, letter.id)


def _address(area: Area, letter_id: uuid.UUID) -> str:
    return url_for("records.row", area=area, key="letters", row_id=letter_id)
