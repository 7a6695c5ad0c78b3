"""The pages of an import: template and upload, assignment of columns, preview, progress, result, undo."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy import select

from app.declare.register import NotPossible, Register, registers
from app.imports import columns, pages, services, staging, workbooks
from app.imports.containers import MAX_BYTES, Unreadable
from app.imports.forms import UploadForm
from app.imports.models import AT_WORK, Import, ImportMode, ImportState, NotNow
from app.web.download import download
from app.web.htmx import is_htmx, page_or_fragment
from app.web.reopened import leads_back
from app.web.status import REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("imports", __name__, url_prefix="/communities/<area:area>/registers/<key>")

_EARLIER = 20


def _address(area: Area, key: str, import_id: uuid.UUID) -> str:
    return url_for(".show", area=area, key=key, import_id=import_id)


@blueprint.route("/import", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def start(area: Area, key: str) -> ResponseReturnValue:
    """Take the template away, send a file, look at earlier imports."""
    register, form = _register(key), UploadForm()
    if request.method == "GET":
        return _start_page(area, register, form)
    if not form.validate():
        return _start_page(area, register, form), REJECTED
    sent = form.file.data
    try:
        import_ = services.upload(db.session(), register, sent.filename, sent.read(MAX_BYTES + 1))
    except Unreadable as refusal:
        db.session().rollback()  # what was read before it was refused
        form.file.errors = [*form.file.errors, _(refusal.message, **refusal.values)]
        return _start_page(area, register, form), REJECTED
    if not services.needs_assignment(register, import_, staging.headings(db.session(), import_)):
        services.assign(db.session(), register, import_, import_.mapping)
    return _to(area, import_)


@blueprint.get("/import/template")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def template(area: Area, key: str) -> ResponseReturnValue:
    """The file to fill in."""
    register = _register(key)
    return _file(workbooks.template(register), register, area, "template", _("Template"))


@blueprint.get("/imports/<uuid:import_id>")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def show(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """One import: its columns to be assigned, its preview, how far it is, or what came of it."""
    register = _register(key)
    import_ = _get_import(register, import_id)
    reassigning = import_.state is ImportState.CHECKED and "columns" in request.args
    if import_.state is ImportState.UPLOADED or reassigning:
        return _columns_page(area, register, import_)
    if is_htmx() and import_.state not in AT_WORK:  # what was waited for is there: the whole page
        return Response(headers={"HX-Redirect": pages.urls(area, import_)["show"]})
    context = {"found": pages.summary(area, import_)}
    if import_.state in (ImportState.CHECKED, ImportState.DONE) and import_.retention_on is not None:
        context["preview"] = pages.preview(register, import_)
    return page_or_fragment("imports/show.html", "imports/_progress.html", **context, **pages.around(area, register))


@blueprint.route("/imports/<uuid:import_id>/columns", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def assign(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """Say which column is which; the rows are checked at once, or in the background where they are many."""
    register = _register(key)
    import_ = _get_import(register, import_id, lock=True)
    fields = columns.by_name(register)
    chosen = {
        name.removeprefix("column-"): value
        for name, value in request.form.items()
        if name.startswith("column-") and name[7:].isdecimal() and value in fields
    }
    problems = [_("“%(field)s” is chosen twice.", field=_(fields[name].label)) for name in _twice(chosen)]
    problems += [_("Choose the column of “%(field)s”.", field=_(f.label)) for f in columns.missing(register, chosen)]
    if problems or not chosen:
        return _columns_page(area, register, import_, chosen, problems or [_("Choose what the columns are.")]), REJECTED
    try:
        services.assign(db.session(), register, import_, chosen)
    except NotNow:
        _moved_on()
    return _to(area, import_)


@blueprint.route("/imports/<uuid:import_id>/confirm", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def confirm(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """Have the rows imported."""
    import_ = _get_import(_register(key), import_id, lock=True)
    try:
        mode = ImportMode(request.form.get("mode", ImportMode.ALL.value))
        services.confirm(db.session(), import_, mode, skip_known=bool(request.form.get("skip_known")))
    except ValueError:
        abort(400)
    except NotPossible as problem:
        flash(str(problem), "danger")
    except NotNow:
        _moved_on()
    return _to(area, import_)


@blueprint.route("/imports/<uuid:import_id>/discard", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def discard(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """Give an import up before it began; the rows of its file are erased."""
    import_ = _get_import(_register(key), import_id, lock=True)
    try:
        services.discard(db.session(), import_)
    except NotNow:
        _moved_on()
        return _to(area, import_)
    flash(_("The import was given up and its file erased."), "success")
    return redirect(url_for(".start", area=area, key=key), SEE_OTHER)


@blueprint.route("/imports/<uuid:import_id>/undo", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(_address)
def undo(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """Take the imported rows out again, if nobody changed one of them since and nothing refers to them."""
    import_ = _get_import(_register(key), import_id)
    try:
        count = services.undo(db.session(), import_)
    except NotPossible as problem:
        flash(str(problem), "danger")
    except NotNow:
        _moved_on()
    else:
        flash(_("The import was undone: %(count)s rows taken out.", count=count), "success")
    return _to(area, import_)


@blueprint.get("/imports/<uuid:import_id>/marked")
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def marked(area: Area, key: str, import_id: uuid.UUID) -> ResponseReturnValue:
    """The rows that were sent with their errors marked; only for who sent them."""
    register = _register(key)
    import_, session = _get_import(register, import_id), db.session()
    if import_.retention_on is None:
        abort(404)
    if not pages.may_mark(import_):
        abort(403)
    body = workbooks.marked(
        register, staging.headings(session, import_), staging.rows(session, import_), import_.issues
    )
    return _file(body, register, area, "marked", _("Errors marked"))


def _file(body: bytes, register: Register, area: Area, kind: str, label: str) -> Response:
    name = f"{_(register.labels.plural)}-{label}"
    return download(body, "xlsx", name, plain_name=f"{area.code}-{register.key}-{kind}")


def _register(key: str) -> Register:
    return registers().get(key) or abort(404)


def _get_import(register: Register, import_id: uuid.UUID, *, lock: bool = False) -> Import:
    """The import of the community for this register; ``lock``: nobody else decides about it meanwhile."""
    statement = select(Import).where(Import.id == import_id, Import.register_key == register.key)
    if lock:
        statement = statement.with_for_update()
    import_ = db.session().execute(statement).scalar_one_or_none()
    return import_ or abort(404)


def _to(area: Area, import_: Import) -> ResponseReturnValue:
    return redirect(_address(area, import_.register_key, import_.id), SEE_OTHER)


def _moved_on() -> None:
    flash(_("This import has moved on in the meantime. This is how it stands now."), "warning")


def _twice(chosen: dict[str, str]) -> list[str]:
    names = list(chosen.values())
    return sorted({name for name in names if names.count(name) > 1})


def _start_page(area: Area, register: Register, form: UploadForm) -> str:
    earlier = select(Import).where(Import.register_key == register.key).order_by(Import.created_at.desc())
    imports = db.session().execute(earlier.limit(_EARLIER)).scalars().all()
    explained = [
        {"label": columns.heading(field), "format": workbooks.format_of(field)} for field in columns.fields_of(register)
    ]
    return render_template(
        "imports/start.html",
        form=form,
        explained=explained,
        earlier=pages.listed(area, imports),
        **pages.around(area, register),
    )


def _columns_page(
    area: Area,
    register: Register,
    import_: Import,
    chosen: dict[str, str] | None = None,
    problems: list[str] | None = None,
) -> str:
    return render_template(
        "imports/columns.html",
        found=pages.summary(area, import_),
        problems=problems or [],
        **pages.assignment(register, import_, chosen),
        **pages.around(area, register),
    )
