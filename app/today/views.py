"""The start page of a community, and one kind of its work in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, abort, render_template, request, url_for
from flask_babel import gettext as _

from app.clock import today
from app.declare.register import READING, registers
from app.evaluation.pages import community_page
from app.records.pages import list_page
from app.records.permissions import can_decrypt, may_write
from app.records.remedies import todo_url
from app.records.store import queries
from app.today import work
from app.web.pagination import paginate
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access, current_membership

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from app.today.work import TodoGroup

blueprint = Blueprint("today", __name__, url_prefix="/communities/<area:area>/today")

MOST_ROWS = 10**9  # no list is longer: the page that an address asks for, before it is known how many there are
MOST_SHOWN = 5  # entries of each kind on the start page
# What is entered most often besides moves, in the order of the buttons.
QUICK = ("rental-units", "patrols", "findings")


@blueprint.get("")
@access(*READING, at=Level.COMMUNITY)
def start(area: Area) -> ResponseReturnValue:
    """What is to be done today, how the community stands, and what earns its next points."""
    session, day = db.session(), today()
    groups = work.todo_groups(session, work.open_to_visitor(), day, MOST_SHOWN)
    may_see_rows = current_membership().role is not StaffRole.BUILDING_LEAD
    return render_template(
        "today/start.html",
        **list_page.frame(area),
        day=day,
        groups=[_shown(area, group) for group in groups],
        count=sum(group.count for group in groups),
        late=sum(group.late for group in groups),
        quick=_quick(area),
        evaluation_url=url_for("evaluation.community", area=area),
        **community_page.at_a_glance(session, area, may_see_rows=may_see_rows),
    )


@blueprint.get("/<key>")
@access(*READING, at=Level.COMMUNITY)
def group(area: Area, key: str) -> ResponseReturnValue:
    """All work of one kind, a page at a time."""
    kind = next((todo for todo in work.open_to_visitor() if todo.key == key), None)
    if kind is None:
        abort(404)
    session, day = db.session(), today()
    asked = paginate(request.args, MOST_ROWS)
    found = work.todo_groups(session, [kind], day, asked.per_page, asked.offset, by_label=True)
    if not found and asked.page > 1:  # past the end, which only the first page can say
        found = work.todo_groups(session, [kind], day, asked.per_page, by_label=True)
        asked = paginate(request.args, found[0].count if found else 0)
        if asked.page > 1:
            found = work.todo_groups(session, [kind], day, asked.per_page, asked.offset, by_label=True)
    pagination = paginate(request.args, found[0].count if found else 0)
    return render_template(
        "today/group.html",
        **list_page.frame(area),
        day=day,
        title=_(kind.title),
        group=_shown(area, found[0]) if found else None,
        pagination=pagination,
        back=url_for(".start", area=area),
    )


def _shown(area: Area, group: TodoGroup) -> dict[str, Any]:
    return {
        "key": group.todo.key,
        "title": _(group.todo.title),
        "count": group.count,
        "late": group.late,
        "url": url_for(".group", area=area, key=group.todo.key),
        "entries": _on_own_page(area, group) if group.todo.page else _of_register(area, group),
    }


def _on_own_page(area: Area, group: TodoGroup) -> list[dict[str, Any]]:
    return [
        {
            "label": item.label or _(group.todo.title),
            "due_on": item.due_on,
            "url": url_for(group.todo.page, area=area, row_id=item.row_id),
        }
        for item in group.entries
    ]


def _of_register(area: Area, group: TodoGroup) -> list[dict[str, Any]]:
    register = registers()[group.todo.register]
    nameless = {item.row_id for item in group.entries if not item.label}
    # Rows that only their personal name tells apart: masked, and only for those who hold the community's key.
    names = queries.named(db.session(), register, nameless, personal=True) if nameless and can_decrypt() else {}
    return [
        {
            "label": item.label or names.get(item.row_id) or _(register.labels.singular),
            "due_on": item.due_on,
            "url": todo_url(area, register, group.todo.to, item.row_id),
        }
        for item in group.entries
    ]


def _quick(area: Area) -> list[dict[str, str]]:
    known = registers()
    moves = [{"label": _("Move-in"), "url": url_for("rentals.move_in", area=area)}]
    return (moves if may_write(known["tenancies"]) else []) + [
        {"label": _(known[key].labels.singular), "url": url_for("records.new", area=area, key=key)}
        for key in QUICK
        if may_write(known[key])
    ]
