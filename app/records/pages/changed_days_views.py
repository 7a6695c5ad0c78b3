"""Days that were changed after they had been entered: what an inspector sees of them, by community."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, render_template, request, url_for
from flask_babel import gettext as _

from app.declare.register import registers
from app.records.store import changed_days
from app.web.pagination import Pagination, paginate
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("changed_days", __name__)
COMPARING = (StaffRole.DISTRICT_INSPECTOR, StaffRole.STREET_OFFICER)


@blueprint.get("/areas/<area:area>/changed-days")
@access(*COMPARING, at=(Level.PROVINCE, Level.CITY, Level.DISTRICT, Level.STREET))
def communities(area: Area) -> ResponseReturnValue:
    """The communities of an area, those that changed most days first."""
    session, asked = db.session(), paginate(request.args, changed_days.MANY)
    # Behind the last page is the first one.
    found = changed_days.by_community(session, asked.offset, asked.per_page)
    found = found or changed_days.by_community(session, 0, asked.per_page)
    total = found[0].in_all if found else 0
    rows = [
        {"url": url_for(".community", area=str(row.community_id)), "name": row.name, "days": row.days, "last": row.last}
        for row in found
    ]
    pages = Pagination(asked.page if asked.offset < total else 1, asked.per_page, total)
    return render_template("records/changed_days.html", rows=rows, pages=pages, crumbs=_crumbs(area))


@blueprint.get("/communities/<area:area>/changed-days")
@access(*COMPARING, StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def community(area: Area) -> ResponseReturnValue:
    """Which days a community changed, from what to what, and why it says so; nothing of whom."""
    session = db.session()
    pages = paginate(request.args, changed_days.count(session))
    name = changed_days.name_of(session, area)
    return render_template(
        "records/changed_days_of.html",
        community={"name": name, "code": area.code},
        changes=[_shown(change) for change in changed_days.newest(session, pages.offset, pages.per_page)],
        pages=pages,
        crumbs=[(name, url_for("evaluation.community", area=area)), (_("Dates changed after the fact"), None)],
    )


def _shown(change: Any) -> dict[str, Any]:
    register = registers().get(change.register)
    field = register.by_name.get(change.field) if register else None
    end = register.validity.end if register else None
    label = field.label if field else end.label if end and end.column == change.field else change.field
    return {
        "register": _(register.labels.singular) if register else change.register,
        "field": _(label),
        "before": change.before,
        "after": change.after,
        "reason": _(change.reason.label) if change.reason else None,
        "changed_at": change.created_at,
    }


def _crumbs(area: Area) -> list[tuple[str, str | None]]:
    return [
        (_("Overview"), url_for("evaluation.overview", area=area)),
        (_("Dates changed after the fact"), None),
    ]
