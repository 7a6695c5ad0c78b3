"""The pages of exports: what is asked before a file leaves, what waits for a decision, the decision, the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import now_in_china
from app.declare.export import Watermark
from app.declare.register import registers
from app.exports import pages, services, workbooks
from app.exports.exports import REGISTER, freeze
from app.exports.forms import ExportForm, RefusalForm
from app.exports.models import ExportRequest, NotNow
from app.records.pages import list_page
from app.records.pages.request import get_register
from app.records.store import queries
from app.web.reopened import leads_back
from app.web.status import CONFLICT, REJECTED, SEE_OTHER
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
    """The list as a spreadsheet: masked at once; with personal values in full, once somebody else approved it."""
    register = get_register(key)
    form = ExportForm.of(register)
    if request.method == "GET" or not form.validate():
        return _ask_page(area, register, form), 200 if request.method == "GET" else REJECTED
    query, session = list_page.wanted(register), db.session()
    if not form.full.data:
        return _masked(area, register, query, form.purpose.said)
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


def _masked(area: Area, register: Register, query: queries.ListQuery, purpose: str) -> ResponseReturnValue:
    session = db.session()
    rows = queries.rows(session, register, query, register.order_key, register.descending)
    mark = Watermark(
        community=list_page.community_name(area),
        code=area.code,
        taken_by=services.my_name(),
        taken_at=now_in_china().strftime("%Y-%m-%d %H:%M"),
        purpose=purpose,
    )
    body = workbooks.workbook(register, rows, queries.names(session, register, rows, personal=True), mark)
    told = {"rows": len(rows), "personal": False}
    record(session, AuditAction.EXPORTED, register.table, changes=told, reason=purpose)
    return workbooks.response(body, register, area.code)


def _ask_page(area: Area, register: Register, form: ExportForm) -> str:
    return render_template(
        "exports/ask.html",
        form=form,
        exports_url=url_for(".index", area=area),
        **list_page.frame(area, register),
    )


@blueprint.get("/exports")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def index(area: Area) -> ResponseReturnValue:
    """The exports that wait for a decision or to be fetched, and what became of earlier ones."""
    session = db.session()
    return render_template(
        "exports/index.html",
        waiting=pages.listed(area, services.waiting(session, _LISTED)),
        earlier=pages.listed(area, services.earlier(session, _EARLIER)),
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
