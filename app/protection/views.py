"""Pages about the protection of personal data: requests of persons, the public notice, the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy import select

from app.audit.models import AuditAction
from app.declare.messages import N_
from app.exports import services
from app.exports.pages import NOBODY_ELSE
from app.protection import notice as notices
from app.protection import persons
from app.protection import trail as trails
from app.protection.exports import COPY, freeze
from app.protection.forms import CopyForm, SearchForm
from app.protection.models import DataRequest, RequestKind
from app.protection.registers import DATA_REQUESTS
from app.records.pages import list_page, row_page
from app.records.store import rows as store
from app.web.cursor import cursor
from app.web.pagination import Pagination, paginate
from app.web.reopened import leads_back
from app.web.status import CONFLICT, REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.models import Place, StaffRole
from tenants.session import db
from tenants.web import access, public

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from flask.typing import ResponseReturnValue

blueprint = Blueprint("protection", __name__)

MANY = 1_000_000  # communities that an area may have, as long as they are not counted
_NO_STORE = {"Cache-Control": "no-store"}
NOT_THEIRS = N_(
    "Only rows that have the name, telephone or identity number of the request can be taken. If the register writes the"
    " name otherwise or has another telephone, correct the request and search again; every correction is in the trail."
)


# ---------------------------------------------------------------- requests of persons


@blueprint.route("/communities/<area:area>/data-requests/<uuid:row_id>/records", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def records(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """Search the registers for the person of a request. What is searched with never stands in an address."""
    data_request, form = _asked(row_id), SearchForm()
    if request.method == "GET":
        return _records_page(area, data_request, form, None)
    if not form.validate():
        return _records_page(area, data_request, form, None), REJECTED
    return Response(_found_page(area, data_request, form.number), headers=_NO_STORE)


@blueprint.route("/communities/<area:area>/data-requests/<uuid:row_id>/copy", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(lambda area, row_id: url_for(".records", area=area, row_id=row_id))
def copy(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """Ask for a file for the person with everything held in the chosen rows; another administrator approves it."""
    data_request, form, session = _asked(row_id), CopyForm(), db.session()
    keys = frozenset(request.form.getlist("rows"))
    number = persons.open_number(data_request, form.searched.data or "")
    chosen = persons.fitting(session, data_request, number, keys)
    if not form.validate() or not chosen or len(chosen) < len(keys):
        form.form_errors.append(_(NOT_THEIRS) if keys else _("Choose the rows that are this person's."))
        return _found_page(area, data_request, number, form, keys), REJECTED
    try:
        asked = services.ask(
            session,
            COPY,
            DATA_REQUESTS.key,
            freeze(data_request, chosen),
            rows=len(chosen),
            purpose=_("Copy for the person"),
            subject_id=data_request.id,
        )
    except services.NobodyElse:
        form.form_errors.append(_(NOBODY_ELSE))
        return _found_page(area, data_request, number, form, keys), REJECTED
    return redirect(url_for("exports.show", area=area, row_id=asked.id), SEE_OTHER)


def _found_page(
    area: Area,
    data_request: DataRequest,
    number: str | None,
    copy_form: CopyForm | None = None,
    chosen: frozenset[str] = frozenset(),
) -> str:
    """What the search finds. The field is empty: a number that was searched with is not to stay on the screen."""
    copy_form = copy_form or CopyForm(formdata=None)
    copy_form.searched.data = persons.seal_number(data_request, number)
    matches = persons.find(db.session(), data_request, number)
    return _records_page(area, data_request, SearchForm(formdata=None), matches, copy_form, chosen)


@blueprint.route("/communities/<area:area>/data-requests/<uuid:row_id>/erase", methods=["GET", "POST"])
@access(StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
@leads_back(lambda area, row_id: url_for(".records", area=area, row_id=row_id))
def erase(area: Area, row_id: uuid.UUID) -> ResponseReturnValue:
    """Erase one row now because the person asked for it, unless the law stands against it."""
    data_request, session = _asked(row_id), db.session()
    if data_request.kind is not RequestKind.DELETION:
        abort(CONFLICT)
    key, number = request.form.get("row", ""), persons.open_number(data_request, request.form.get("searched", ""))
    if not persons.load(session, [key]):
        abort(404)
    matches = persons.fitting(session, data_request, number, [key])
    against = persons.obstacles(session, matches[0]) if matches else [_(NOT_THEIRS)]
    if against:
        for message in against:
            flash(message, "danger")
    else:
        persons.erase(session, matches[0], data_request)
        flash(_("The personal data of this row is erased."), "success")
    return redirect(url_for(".records", area=area, row_id=row_id), SEE_OTHER)


def _asked(row_id: uuid.UUID) -> DataRequest:
    row = store.find(db.session(), DATA_REQUESTS, row_id, personal=True)
    if not isinstance(row, DataRequest):
        abort(404)
    return row


def _records_page(
    area: Area,
    data_request: DataRequest,
    form: SearchForm,
    matches: Sequence[persons.Match] | None,
    copy_form: CopyForm | None = None,
    chosen: frozenset[str] = frozenset(),
) -> str:
    session = db.session()
    lines: list[dict[str, Any]] = []
    for match in matches or ():
        personal = {field.name: getattr(match.row, field.name) for field in match.register.personal}
        deletable = data_request.kind is RequestKind.DELETION
        lines.append(
            {
                "key": match.key,
                "register": _(match.register.labels.plural),
                "values": [
                    f"{_(field.label)} {field.mask(personal[field.name])}"
                    for field in match.register.personal
                    if personal[field.name]
                ],
                "by": [_(label) for label in match.fields],
                "head": row_page.row_head(area, match.register, match.row),
                "against": persons.obstacles(session, match) if deletable else [],
                "chosen": match.key in chosen,
            }
        )
    return render_template(
        "protection/records.html",
        row=row_page.row_head(area, DATA_REQUESTS, data_request),
        number=data_request.number,
        kind=data_request.kind.value,
        what=_(data_request.kind.label),
        form=form,
        copy_form=copy_form or CopyForm(formdata=None),
        found=lines,
        searched=matches is not None,
        **list_page.frame(area, DATA_REQUESTS),
    )


# ---------------------------------------------------------------- the notice


@blueprint.get("/notice/<area:area>")
@public
def notice(area: Area) -> ResponseReturnValue:
    """How a community handles personal data, for everybody."""
    published = notices.published(area)
    return render_template(
        "protection/notice.html", notice=published, collected=notices.collected(), kept=notices.kept()
    )


# ---------------------------------------------------------------- the trail


@blueprint.get("/communities/<area:area>/audit")
@access(StaffRole.COMMUNITY_ADMIN, StaffRole.STREET_OFFICER, StaffRole.DISTRICT_INSPECTOR, at=Level.COMMUNITY)
def trail(area: Area) -> ResponseReturnValue:
    """Who did what in a community, the latest first."""
    query, session = trails.Asked.of_request(), db.session()
    entries, pages = trails.page(session, query, cursor(request.args))
    return render_template(
        "protection/trail.html",
        entries=trails.lines(session, area, entries),
        pages=pages,
        asked=query,
        actions=[(action.value, _(action.label)) for action in AuditAction],
        people=trails.people(session),
        tables=sorted(trails.tables().items(), key=lambda item: item[1]),
        state=trails.state(session),
        here=url_for(".trail", area=area),
        **list_page.frame(area),
    )


@blueprint.get("/areas/<area:area>/audit")
@access(
    StaffRole.STREET_OFFICER,
    StaffRole.DISTRICT_INSPECTOR,
    at=(Level.PROVINCE, Level.CITY, Level.DISTRICT, Level.STREET),
)
def area_trail(area: Area) -> ResponseReturnValue:
    """How often the communities of an area looked at personal data and took it away, and whether their trails hold."""
    session = db.session()
    named = select(Place.name).where(Place.area_lo == area.lo, Place.area_hi == area.hi)
    asked = paginate(request.args, MANY)
    # Behind the last page is the first one.
    rows = trails.compared(session, asked.offset, asked.per_page) or trails.compared(session, 0, asked.per_page)
    there = rows[0].found_in_all if rows else 0
    return render_template(
        "protection/area_trail.html",
        place=session.execute(named).scalar_one_or_none() or area.code,
        rows=[{"url": url_for(".trail", area=Area.of_community(row.community_id)), **row._mapping} for row in rows],
        broken=rows[0].broken if rows else 0,
        pages=Pagination(asked.page if asked.offset < there else 1, asked.per_page, there),
        changed_days_url=url_for("changed_days.communities", area=area),
        crumbs=[(_("Overview"), url_for("evaluation.overview", area=area)), (_("Who did what"), None)],
    )
