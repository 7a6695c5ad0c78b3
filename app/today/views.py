"""The start page of a community, and one kind of its work in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, abort, render_template, request, url_for
from flask_babel import gettext as _

from app.clock import today
from app.declare.register import READING, registers
from app.evaluation.pages import community_page
from app.records.pages import list_page
from app.records.permissions import may_write, opens_personal
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

    from app.today.work import Pile

blueprint = Blueprint("today", __name__, url_prefix="/communities/<area:area>/today")

MOST_SHOWN = 5  # pieces of each kind on the start page
# What is entered most often besides moves, in the order of the buttons.
QUICK = ("rental-units", "patrols", "findings")


@blueprint.get("")
@access(*READING, at=Level.COMMUNITY)
def start(area: Area) -> ResponseReturnValue:
    """What is to be done today, how the community stands, and what earns its next points."""
    session, day = db.session(), today()
    piles = work.piles(session, work.open_to_visitor(), day, MOST_SHOWN)
    may_see_rows = current_membership().role is not StaffRole.BUILDING_LEAD
    return render_template(
        "today/start.html",
        **list_page.frame(area),
        day=day,
        piles=[_shown(area, pile) for pile in piles],
        count=sum(pile.count for pile in piles),
        late=sum(pile.late for pile in piles),
        quick=_quick(area),
        evaluation_url=url_for("evaluation.community", area=area),
        **community_page.at_a_glance(session, area, may_see_rows=may_see_rows),
    )


@blueprint.get("/<key>")
@access(*READING, at=Level.COMMUNITY)
def pile(area: Area, key: str) -> ResponseReturnValue:
    """All work of one kind, a page at a time."""
    kind = next((todo for todo in work.open_to_visitor() if todo.key == key), None)
    if kind is None:
        abort(404)
    session, day = db.session(), today()
    first = work.piles(session, [kind], day, 1)
    pagination = paginate(request.args, first[0].count if first else 0)
    found = work.piles(session, [kind], day, pagination.per_page, pagination.offset)
    return render_template(
        "today/pile.html",
        **list_page.frame(area),
        day=day,
        title=_(kind.title),
        pile=_shown(area, found[0]) if found else None,
        pagination=pagination,
        back=url_for(".start", area=area),
    )


def _shown(area: Area, pile: Pile) -> dict[str, Any]:
    register = registers()[pile.todo.register]
    nameless = {piece.row_id for piece in pile.pieces if not piece.label}
    # Rows that only their personal name tells apart: masked, and only for those who hold the community's key.
    names = queries.named(db.session(), register, nameless, personal=True) if nameless and opens_personal() else {}
    return {
        "key": pile.todo.key,
        "title": _(pile.todo.title),
        "count": pile.count,
        "late": pile.late,
        "url": url_for(".pile", area=area, key=pile.todo.key),
        "pieces": [
            {
                "label": piece.label or names.get(piece.row_id) or _(register.one),
                "due_on": piece.due_on,
                "url": todo_url(area, register, pile.todo.to, piece.row_id),
            }
            for piece in pile.pieces
        ],
    }


def _quick(area: Area) -> list[dict[str, str]]:
    known = registers()
    moves = [{"label": _("Move-in"), "url": url_for("rentals.move_in", area=area)}]
    return (moves if may_write(known["tenancies"]) else []) + [
        {"label": _(known[key].one), "url": url_for("records.new", area=area, key=key)}
        for key in QUICK
        if may_write(known[key])
    ]
