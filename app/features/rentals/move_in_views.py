"""The pages of rented dwellings that are more than a register: a move-in in one form."""

from __future__ import annotations

import uuid
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from flask import abort, current_app, flash, redirect, render_template, request, url_for
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _
from markupsafe import Markup

from app.declare.fields import Reference
from app.declare.register import WRITING
from app.features.rentals.models import RentalUnit
from app.features.rentals.move_in import MOST_TENANTS, MoveIn, Part, beginning, begins
from app.features.rentals.registers import RENTAL_UNITS, TENANCIES
from app.records import permissions
from app.records.models import DraftPage
from app.records.pages import draft_page, form_page, list_page, references
from app.records.pages.choices_views import as_json, search
from app.records.store import drafts, rows
from app.web.status import CONFLICT, REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask.typing import ResponseReturnValue

    from app.declare.register import Register

ONE_MORE = "tenants"  # what the button sends that asks for another tenant: nothing is saved, as by a search


@access(*WRITING, at=Level.COMMUNITY)
def move_in(area: Area) -> ResponseReturnValue:
    """Enter a move-in. What is new (building, dwelling, landlord, tenants) is entered together, or nothing is."""
    if request.method == "GET":
        given = {name: request.args.get(name, "") for name in ("building_id", "rental_unit_id")}
        return _page(area, _form(draft_page.asked_for(TENANCIES, DraftPage.MOVE_IN) or begins() | given))
    form = _form(request.form)
    if request.form.get("search"):
        return _page(area, form)
    try:
        fine = form.check(_unit)
    except ValueError:  # an id of the form's own that is none
        abort(400)
    if not fine:
        return _page(area, form), REJECTED
    session = db.session()
    if not request.form.get("anyway") and form.look_for_repeats(session, permissions.row_filter):
        return _page(area, form), REJECTED
    chosen = form.place.rental_unit_id.data
    try:
        unit_id = form.enter(session, _unit(chosen) if chosen else None)
    except rows.Refused:
        return _page(area, form), REJECTED
    except rows.ChangedMeanwhile:
        abort(CONFLICT)
    drafts.discard(session, TENANCIES.key, form.tenants[0].row_id)
    people = sum(part.used for part in form.tenants)
    flash(ngettext("%(num)d person moved in", "%(num)d persons moved in", people), "success")
    return redirect(url_for("records.row", area=area, key=RENTAL_UNITS.key, row_id=unit_id), SEE_OTHER)


@access(*WRITING, at=Level.COMMUNITY)
def move_in_choices(area: Area) -> ResponseReturnValue:
    """The rows that a reference of the form may be, as far as a text finds them: for the form's script."""
    declared = {"rental_unit_id": TENANCIES, "building_id": RENTAL_UNITS, "landlord_id": RENTAL_UNITS}
    name = request.form.get("field", "")
    field = declared[name].by_name[name] if name in declared else None
    if not isinstance(field, Reference):
        abort(404)
    return as_json(search(field))


def _form(texts: Mapping[str, str]) -> MoveIn:
    more = texts.get("search") == ONE_MORE
    return MoveIn(texts, references.choices(), whole=permissions.may_write(RENTAL_UNITS), one_more=more)


def _unit(unit_id: uuid.UUID) -> RentalUnit | None:
    """The dwelling, where this visitor may see it."""
    if not permissions.can_see_row(RENTAL_UNITS, unit_id):
        return None
    return cast("RentalUnit | None", rows.find(db.session(), RENTAL_UNITS, unit_id))


def _page(area: Area, form: MoveIn) -> str:
    address = url_for(".move_in", area=area)
    form.offer(url_for(".move_in_choices", area=area))
    hints = [hint for part in form.parts() for hint in form_page.hints(area, part.register, part.repeats)]
    first = form.tenants[0].id_text
    return render_template(
        "rentals/move_in.html",
        form=form,
        one_more=ONE_MORE if len(form.tenants) < MOST_TENANTS else None,
        hints=hints,
        address=address,
        title=_("Move-in"),
        fields=_fields,
        draft=draft_page.of_page(area, TENANCIES, DraftPage.MOVE_IN, first, address),
        **list_page.frame(area, TENANCIES),
    )


def _fields(part: Part) -> Markup:
    """The controls of a part. Most parts of most forms stay blank, and each of those is drawn once a process."""
    if part.blank:
        return _blank_fields(part.register, part.prefix, part.visible, str(get_locale()))
    return _drawn(part)


@lru_cache(maxsize=64)
def _blank_fields(register: Register, prefix: str, visible: tuple[str, ...], _language: str) -> Markup:
    return _drawn(Part(register, prefix, visible, beginning(register, prefix)))


def _drawn(part: Part) -> Markup:
    macros: Any = current_app.jinja_env.get_template("rentals/_part.html").module
    return Markup(macros.fields(part.entries()))
