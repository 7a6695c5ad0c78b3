"""The pages of exports: what is asked before a file leaves, what waits for a decision, the decision, the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _

from app.declare.register import registers
from app.exports import files, pages, services, workbooks
from app.exports.exports import REGISTER, freeze
from app.exports.forms import ExportForm, RefusalForm
from app.exports.models import ExportRequest, NotNow, RegisterFile
from app.files import services as made
from app.records.pages import list_page
from app.records.pages.request import get_register
from app.records.store import queries
from app.web.formats import grouped
from app.web.reopened import leads_back
from app.web.status import CONFLICT, REJECTED, SEE_OTHER, TOO_MANY
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    import uuid

    from flask.typing import ResponseReturnValue

    from app.declare.register import Register

blueprint = Blueprint("exports", __name__, url_prefix="/communities/<area:area>")

_LISTED = 50
_EARLIER = 20


def _address(area: Area, row_id: uuid.UUID) -> str:
    return url_for(".show", area=area, row_id=row_id)


@blueprint.route("/registers/<key>/export", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def register(area: Area, key: str) -> ResponseReturnValue:
    """The list as a spreadsheet: masked at once, or by a worker; with personal values in full, once it is approved."""
    register = get_register(key)
    form = ExportForm.of(register)
    if request.method == "GET" or not form.validate():
        return _ask_page(area, register, form), 200 if request.method == "GET" else REJECTED
    query, session = list_page.wanted(register), db.session()
    if not form.full.data:
        return _masked(area, register, query, form)
    row_ids = queries.row_ids(session, register, query)
    try:
        asked = services.ask(
            session,
            REGISTER,
            register.key,
            freeze(register, query, form.full.data, row_ids),
            rows=len(row_ids),
            purpose=form.purpose.said,
        )
    except services.NobodyElse:
        form.full.errors = [*form.full.errors, _(pages.NOBODY_ELSE)]
        return _ask_page(area, register, form), REJECTED
    return _to(area, asked)


def _masked(area: Area, register: Register, query: queries.ListQuery, form: ExportForm) -> ResponseReturnValue:
    """The file, or the page of a file with so many rows that a worker makes it."""
    session, purpose = db.session(), form.purpose.said
    count = queries.count(session, register, query, made.MOST_ROWS)
    if count > made.AT_ONCE:
        return _ask_for_file(area, register, query, form, count)
    rows = queries.rows(session, register, query, register.order_key, register.descending)
    named = queries.names(session, register, rows, personal=True)
    mark = services.mark_now(list_page.community_name(area), services.my_name(), purpose)
    body = workbooks.workbook(register, [(rows, named)], mark)
    services.note_masked(session, register, len(rows), purpose)
    return workbooks.response(body, register, area.code)


def _ask_for_file(
    area: Area, register: Register, query: queries.ListQuery, form: ExportForm, rows: int
) -> ResponseReturnValue:
    try:
        file_id = files.ask(db.session(), register, query, rows, form.purpose.said)
    except made.TooManyRows:
        most = grouped(made.MOST_ROWS)
        form.form_errors = [_("A file has %(count)s rows at most. Narrow the list, and export that.", count=most)]
        return _ask_page(area, register, form), REJECTED
    except made.TooManyWaiting:
        busy = _("%(count)s files are being made for you already. Wait until one is ready.", count=made.MOST_WAITING)
        form.form_errors = [busy]
        return _ask_page(area, register, form), TOO_MANY
    return redirect(url_for(".file", area=area, file_id=file_id), SEE_OTHER)


def _ask_page(area: Area, register: Register, form: ExportForm) -> str:
    return render_template(
        "exports/ask.html",
        form=form,
        exports_url=url_for(".index", area=area),
        at_once=made.AT_ONCE,
        **list_page.frame(area, register),
    )


@blueprint.get("/exports")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def index(area: Area) -> ResponseReturnValue:
    """The exports that wait for a decision or to be fetched, what became of earlier ones, and the visitor's files."""
    session = db.session()
    return render_template(
        "exports/index.html",
        waiting=pages.listed(area, services.waiting(session, _LISTED)),
        earlier=pages.listed(area, services.earlier(session, _EARLIER)),
        files=pages.files(area, made.newest(session, RegisterFile, services.me())),
        **pages.around(area),
    )


@blueprint.get("/exports/<uuid:row_id>")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def show(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """One request: what is to leave, for what, and what this visitor may do about it."""
    return _page(area, _find(row_id), RefusalForm(formdata=None))


@blueprint.route("/exports/<uuid:row_id>/approve", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def approve(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """Let whoever asked fetch the file; never the one who asked."""
    asked = _find(row_id, lock=True)
    try:
        services.approve(db.session(), asked)
    except services.OneselfRefused:
        abort(403)
    except NotNow:
        _moved_on()
    else:
        flash(_("Approved. %(name)s can fetch the file within 24 hours.", name=asked.requested_name), "success")
    return _to(area, asked)


@blueprint.route("/exports/<uuid:row_id>/refuse", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def refuse(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """Refuse it, and say why."""
    asked, form = _find(row_id, lock=True), RefusalForm()
    if not form.validate():
        return _page(area, asked, form), REJECTED
    try:
        services.refuse(db.session(), asked, form.reason.said)
    except services.OneselfRefused:
        abort(403)
    except NotNow:
        _moved_on()
    else:
        flash(_("Refused. %(name)s sees your reason.", name=asked.requested_name), "success")
    return _to(area, asked)


@blueprint.route("/exports/<uuid:row_id>/file", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def fetch(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """The file of an approved request, made now; for the one who asked, and for nobody else."""
    asked = _find(row_id, lock=True)
    if asked.requested_by != services.me():
        abort(403)
    try:
        made = services.fetch(db.session(), asked, list_page.community_name(area))
    except NotNow:
        return _page(area, asked, RefusalForm(formdata=None)), CONFLICT
    return workbooks.response(made.body, registers()[asked.register_key], area.code)


def _find(row_id: uuid.UUID, *, lock: bool = False) -> ExportRequest:
    return services.find(db.session(), row_id, lock=lock) or abort(404)


def _page(area: Area, asked: ExportRequest, form: RefusalForm) -> str:
    found = pages.shown(area, asked)
    return render_template("exports/show.html", found=found, form=form, **pages.around(area, found["what"]))


def _to(area: Area, asked: ExportRequest) -> ResponseReturnValue:
    return redirect(_address(area, asked.id), SEE_OTHER)


def _moved_on() -> None:
    flash(_("This request has been decided in the meantime, or its time is over."), "warning")
