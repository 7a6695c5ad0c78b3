"""The pages of every register: list, row, form, end, history. A feature declares; nothing here knows which."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from flask import Response, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _

from app.audit.queries import history
from app.declare.register import READING, WRITING, NotPossible, Register, groups, registers
from app.records import permissions
from app.records.models import DraftPage
from app.records.pages import draft_page, form_page, list_page, row_page, shown_once
from app.records.pages.references import is_search
from app.records.pages.request import (
    add_database_error,
    blueprint,
    get_form,
    get_register,
    get_row,
    get_row_to_change,
    get_writable_register,
    offer_choices,
    row_address,
)
from app.records.store import drafts, queries
from app.records.store import rows as store
from app.records.store.duplicates import find_duplicates
from app.records.store.merging import merge
from app.web.htmx import page_or_fragment
from app.web.pagination import COUNTED
from app.web.reasons import ReasonForm
from app.web.reopened import leads_back
from app.web.status import CONFLICT, REJECTED, SEE_OTHER
from app.web.table import Sort, parse_sort
from app.web.urls import url_of, url_with
from tenants.area import Area, Level
from tenants.columns import uuid7
from tenants.paths import local_path
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask.typing import ResponseReturnValue

    from app.declare.record import Record
    from app.records.pages.forms import RegisterForm


@blueprint.get("")
@access(*READING, at=Level.COMMUNITY)
def index(area: Area) -> ResponseReturnValue:
    """Every register at a glance: how much is in it."""
    shown = [register for register in registers().values() if permissions.may_read(register)]
    counts = queries.current_counts(db.session(), shown, permissions.row_filter, COUNTED) if shown else {}
    sections = []
    for heading, members in groups().items():
        cards = [
            {"register": each, "count": counts[each.key], "url": url_for(".rows", area=area, key=each.key)}
            for each in members
            if each in shown
        ]
        if cards:
            sections.append({"heading": _(heading), "cards": cards})
    return render_template("records/index.html", sections=sections, **list_page.frame(area))


@blueprint.get("/<key>")
@access(*READING, at=Level.COMMUNITY)
def rows(area: Area, key: str) -> ResponseReturnValue:
    """The list of a register."""
    register = get_register(key)
    if list_page.looks_personal(request.args.get("q", "")) and list_page.finds_people(register):
        # It stands in the history already; from here on it is not carried along, and the page says why.
        flash(_("A telephone or identity number is looked for with “Find a person”: an address would keep it."), "info")
        return redirect(url_with(q=None), SEE_OTHER)
    query, session = list_page.wanted(register), db.session()
    usual = Sort(register.order_key, register.descending)
    sort = parse_sort(request.args.get("sort"), list_page.columns(register), usual)
    records, pages = list_page.page(session, register, query, sort)
    filtered = bool(query.text or query.chosen or query.state != "current")
    return page_or_fragment(
        "records/list.html",
        "records/_rows.html",
        table=list_page.table(area, register, records, sort, pages),
        filters=list_page.filter_controls(register),
        searches=list_page.searches(register),
        finds=list_page.finds_people(register),
        states=list_page.states(register),
        filtered=filtered,
        over=None if records or filtered else list_page.over(area, session, register, query),
        **list_page.frame(area, register),
    )


@blueprint.route("/<key>/find", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
def find(area: Area, key: str) -> ResponseReturnValue:
    """The rows of one person, by whole name, telephone or identity number: sent as a form, so in no address."""
    register = get_register(key)
    if not list_page.finds_people(register):
        abort(404)
    if request.method == "GET":  # back from one of the rows' buttons: whom somebody looked for is not kept
        return redirect(url_for(".rows", area=area, key=key), SEE_OTHER)
    text = (request.form.get("person") or "").strip()[:100]
    records = queries.find_by_identity(db.session(), register, text, permissions.row_filter(register))
    return page_or_fragment(
        "records/found.html",
        "records/_found.html",
        table=list_page.table(area, register, records, None, None),
        **list_page.frame(area, register),
    )


@blueprint.route("/<key>/new", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
def new(area: Area, key: str) -> ResponseReturnValue:
    """Enter a row. The form carries the id of the row to come, so that sending it twice makes one."""
    register = get_writable_register(key)
    if request.method == "GET":
        texts = draft_page.asked_for(register, DraftPage.NEW)
        begun = form_page.repeated(db.session(), register, request.args.get("like"))
        form = get_form(register, None, texts, **begun | list_page.prefilled(register))
        form.id.data = form.id.data or str(uuid7())
        return _form_page(area, register, form)
    form = get_form(register)
    row_id = form.new_id()
    if row_id is None:
        abort(400)
    if is_search(form):
        return _form_page(area, register, form)
    if not form.check():
        return _form_page(area, register, form), REJECTED
    if not request.form.get("anyway"):
        same = find_duplicates(db.session(), register, row_id, form.values(), permissions.row_filter(register))
        if same:
            return _form_page(area, register, form, hints=form_page.hints(area, register, same)), REJECTED
    try:
        entered = store.create(db.session(), register, row_id, form.values())
    except store.Refused as refusal:
        add_database_error(register, form, refusal)
        return _form_page(area, register, form), REJECTED
    drafts.discard(db.session(), register.key, row_id)
    form_page.flash_saved(register, entered.row, form)
    if "another" in (request.form.get("then"), request.form.get("anyway")):
        return redirect(url_of(".new", form_page.carried(register, form), area=area, key=key), SEE_OTHER)
    return redirect(url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)


@blueprint.get("/<key>/<uuid:row_id>")
@access(*READING, at=Level.COMMUNITY)
def row(area: Area, key: str, row_id: uuid.UUID) -> ResponseReturnValue:
    """One row: what is known, what belongs to it, what was done to it."""
    register = get_register(key)
    found = get_row(register, row_id)
    if not shown_once.take(row_id) or not permissions.may_reveal():
        return _row_page(area, register, found, {})
    shown = {field.name: field.show(getattr(found, field.name)) for field in register.personal}
    return Response(_row_page(area, register, found, shown), headers={"Cache-Control": "no-store"})


@blueprint.route("/<key>/<uuid:row_id>/reveal", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
@leads_back(row_address)
def reveal(area: Area, key: str, row_id: uuid.UUID) -> ResponseReturnValue:
    """Show the personal values of a row for a minute, for a reason that is kept."""
    register = get_register(key)
    row = get_row(register, row_id)
    if not register.personal:
        abort(404)
    if not permissions.may_reveal():
        abort(403)
    form = ReasonForm()
    if not form.validate():
        flash(" ".join(form.reason.errors) if form.reason.said else _("Say why you need to see this."), "warning")
        return redirect(url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)
    store.reveal(db.session(), register, row, form.reason.said)
    shown_once.allow(row_id)
    return redirect(url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)


@blueprint.route("/<key>/<uuid:row_id>/edit", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
def edit(area: Area, key: str, row_id: uuid.UUID) -> ResponseReturnValue:
    """Change a row. Where somebody else changed it meanwhile, their changes and these are put together."""
    register = get_writable_register(key)
    row = get_row_to_change(register, row_id)
    if request.method == "GET":
        texts = draft_page.asked_for(register, DraftPage.EDIT, row)
        form = get_form(register, row, texts, **form_page.plain_values(register, row))
        form.version.data = form.version.data or str(row.version)
        return _form_page(area, register, form, row, base=texts and form_page.before(register, texts))
    form = get_form(register, row)
    if is_search(form):
        return _form_page(area, register, form, row)
    # A personal value is not sent to the browser to be changed: an empty control keeps it.
    filled = frozenset(f.name for f in register.personal if getattr(row, f.name) is not None)
    if not form.check(kept=filled):
        return _form_page(area, register, form, row), REJECTED
    values = {
        name: value for name, value in form.values().items() if not (register.by_name[name].personal and value is None)
    }
    if form_page.begins_too_late(register, row, values):
        entry = form.entry(register.validity.begins or "")
        entry.errors = [*entry.errors, _("It has ended before this day. Take the end back first, or leave the day.")]
        return _form_page(area, register, form, row), REJECTED
    if form.version.data != str(row.version):
        merged = merge(form_page.before(register), form_page.texts(register, row), form.texts())
        if merged.differences:
            form.take(merged.values)
            form.version.data = str(row.version)
            return _form_page(area, register, form, row, merged.differences), CONFLICT
        values |= {name: register.by_name[name].parse(text) for name, text in merged.values.items()}
    try:
        store.update(db.session(), register, row, values, row.version, reason=form_page.date_cause())
    except store.ReasonWanted as wanted:
        return _form_page(area, register, form, row, changed_days=wanted.days), REJECTED
    except store.Refused as refusal:
        add_database_error(register, form, refusal)
        return _form_page(area, register, form, row), REJECTED
    except store.ChangedMeanwhile:
        abort(CONFLICT)
    drafts.discard(db.session(), register.key, row_id)
    form_page.flash_saved(register, row, form)
    return redirect(url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)


@blueprint.route("/<key>/<uuid:row_id>/end", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
@leads_back(row_address)
def end(area: Area, key: str, row_id: uuid.UUID) -> ResponseReturnValue:
    """Let a row end on a day; or, without a day, take its end back."""
    register = get_writable_register(key)
    if register.validity.end is None:
        abort(404)
    row = get_row(register, row_id)
    day, problem = form_page.end_day(register, row)
    here = local_path(request.form.get("back"))
    back = redirect(here or url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)
    if problem:
        flash(problem, "danger")
        return back
    try:
        store.end(db.session(), register, row, day, int(request.form.get("version", type=int) or 0))
    except store.ChangedMeanwhile:
        flash(_("Somebody else changed this in the meantime. Look at it and repeat what you did."), "warning")
    except store.Refused:
        flash(_("This date lies before the row began."), "danger")
    else:
        flash(_("Saved"), "success")
        if day and register.validity.end.warn and (warning := register.validity.end.warn(row, day)):
            flash(warning, "warning")
    return back


@blueprint.route("/<key>/<uuid:row_id>/do/<action>", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
@leads_back(row_address)
def do(area: Area, key: str, row_id: uuid.UUID, action: str) -> ResponseReturnValue:
    """One of the register's own actions on a row; back to where the button was."""
    register = get_register(key)
    row = get_row(register, row_id)
    declared = next((candidate for candidate in register.actions if candidate.key == action), None)
    if declared is None:
        abort(404)
    if not permissions.may_run(register, declared):
        abort(403)
    if declared.available(row):
        try:
            declared.run(db.session(), row)
        except NotPossible as problem:
            flash(str(problem), "danger")
        else:
            flash(_(declared.done), "success")
    else:
        flash(_("Somebody else changed this in the meantime. Look at it and repeat what you did."), "warning")
    back = local_path(request.form.get("back"))
    return redirect(back or url_for(".row", area=area, key=key, row_id=row_id), SEE_OTHER)


def _form_page(
    area: Area,
    register: Register,
    form: RegisterForm,
    row: Record | None = None,
    differences: Any = (),
    *,
    hints: Any = (),
    base: dict[str, str] | None = None,
    changed_days: Sequence[str] = (),
) -> str:
    offer_choices(area, register, form, row)
    # What the row was when this form was opened; of a form that comes back to be merged, what it is now.
    if base is None:
        comes_back = request.method == "POST" and not differences
        base = form_page.before(register) if comes_back else form_page.texts(register, row)
    return render_template(
        "records/form.html",
        form=form,
        row=row_page.row_head(area, register, row) if row is not None else None,
        base=base,
        hints=hints,
        moved=form_page.moved_days(register, row, changed_days),
        said=form_page.date_cause(),
        like=None if row else url_for(".new", area=area, key=register.key, like="last"),
        draft=draft_page.of_form(area, register, form, row),
        kept=form_page.masked(register, row),
        differences=form_page.differences(register, differences),
        panels=register.contributions.form_panels(area) if register.contributions.form_panels else [],
        **list_page.frame(area, register),
    )


def _row_page(area: Area, register: Register, row: Record, shown: dict[str, str]) -> str:
    session = db.session()
    return render_template(
        "records/row.html",
        row=row_page.row_head(area, register, row),
        values=row_page.values(area, register, row, shown),
        related=row_page.related(area, register, row),
        panels=register.contributions.row_panels(area, row) if register.contributions.row_panels else [],
        links=register.contributions.row_links(area, row) if register.contributions.row_links else [],
        revealed=bool(shown),
        may_reveal=bool(register.personal) and permissions.may_reveal(),
        history=row_page.told(register, history(session, register.table, row.id)),
        **list_page.frame(area, register),
    )
