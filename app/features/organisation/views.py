"""Pages about who answers for what in a community."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, render_template, url_for
from flask_babel import gettext as _

from app.clock import today
from app.declare.register import READING, registers
from app.features.network.models import PostKind
from app.features.network.registers import STANDING_TASKS
from app.features.organisation.coverage import covered
from app.features.organisation.matrix import matrix
from app.records.pages import list_page
from app.records.permissions import may_read, may_write, row_filter
from app.records.store import queries
from app.web.pagination import COUNTED
from app.web.urls import url_of
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

blueprint = Blueprint("organisation", __name__, url_prefix="/communities/<area:area>/organisation")

# Those who see the leading group and the departments; building leads have the coverage of their own buildings.
_GROUP = (StaffRole.COMMUNITY_ADMIN, StaffRole.STREET_OFFICER, StaffRole.DISTRICT_INSPECTOR)
# The registers behind these pages, as the overview leads to them.
_BEHIND = (
    "posts",
    "duties",
    "building-leads",
    "lead-reports",
    "departments",
    "institutions",
    "lead-merits",
)


@blueprint.get("")
@access(*READING, at=Level.COMMUNITY)
def overview(area: Area) -> ResponseReturnValue:
    """The leading group, the duties, the coverage and the registers behind them, each in a card."""
    session, day = db.session(), today()
    buildings = covered(session, day, row_filter(registers()["buildings"]))
    group = may_read(registers()["posts"])
    bearers, tasks = matrix(session, day) if group else ([], [])
    shown = [registers()[key] for key in _BEHIND if may_read(registers()[key])]
    counts = queries.current_counts(session, shown, row_filter, COUNTED)
    held = {bearer.label for bearer in bearers if bearer.field == "post_id"}
    return render_template(
        "organisation/overview.html",
        **list_page.frame(area),
        group=group,
        holders=[bearer for bearer in bearers if bearer.field == "post_id"],
        vacant=[_new(area, "posts", kind=kind, label=_(kind.label)) for kind in PostKind if _(kind.label) not in held]
        if group
        else [],
        tasks=len(tasks),
        unanswered=sum(not task.answered for task in tasks),
        buildings=len(buildings),
        led=sum(building.led for building in buildings),
        staircases=sum(len(building.staircases) for building in buildings),
        staircases_led=sum(stair.led for building in buildings for stair in building.staircases),
        registers=[
            {
                "title": _(register.labels.plural),
                "count": counts[register.key],
                "url": url_for("records.rows", area=area, key=register.key),
            }
            for register in shown
        ],
        urls={"duties": url_for(".duties", area=area), "coverage": url_for(".coverage", area=area)},
    )


@blueprint.get("/duties")
@access(*_GROUP, at=Level.COMMUNITY)
def duties(area: Area) -> ResponseReturnValue:
    """The duty matrix: who does what, departments included."""
    bearers, tasks = matrix(db.session(), today())
    known = {task.name for task in tasks}
    return render_template(
        "organisation/duties.html",
        **list_page.frame(area),
        bearers=bearers,
        rows=[
            {
                "name": task.name,
                "answered": task.answered,
                "cells": [
                    {
                        "bearer": cell.bearer,
                        "part": cell.part.value if cell.part else None,
                        "url": url_for("records.row", area=area, key="duties", row_id=cell.duty_id)
                        if cell.duty_id
                        else _new(area, "duties", task=task.name, **{cell.bearer.field: cell.bearer.value})["url"],
                    }
                    for cell in task.cells
                ],
                "answer": _new(area, "duties", task=task.name, part="responsible")["url"],
            }
            for task in tasks
        ],
        open_tasks=[
            _new(area, "duties", task=_(task), part="responsible", label=_(task))
            for task in STANDING_TASKS
            if _(task) not in known
        ],
        new=_new(area, "duties")["url"],
    )


@blueprint.get("/coverage")
@access(*READING, at=Level.COMMUNITY)
def coverage(area: Area) -> ResponseReturnValue:
    """Every building with its staircases: who watches over it, and where nobody does."""
    buildings = covered(db.session(), today(), row_filter(registers()["buildings"]))
    return render_template(
        "organisation/coverage.html",
        **list_page.frame(area),
        tiles=[
            {
                "name": building.name,
                "led": building.led,
                "complete": building.complete,
                "url": url_for("records.row", area=area, key="buildings", row_id=building.building_id),
                "appoint": _new(area, "building-leads", building_id=building.building_id)["url"],
                "staircases": [
                    {
                        "name": stair.name,
                        "led": stair.led,
                        "liaison": stair.liaison,
                        "appoint": _new(area, "building-leads", building_id=building.building_id, staircase=stair.name)[
                            "url"
                        ],
                    }
                    for stair in building.staircases
                ],
            }
            for building in buildings
        ],
        led=sum(building.led for building in buildings),
        staircases=sum(len(building.staircases) for building in buildings),
        staircases_led=sum(stair.led for building in buildings for stair in building.staircases),
    )


def _new(area: Area, key: str, *, label: str = "", **filled: Any) -> dict[str, str | None]:
    """A link to the filled-in form of a register; without an address for those who may not write it."""
    url = url_of("records.new", filled, area=area, key=key) if may_write(registers()[key]) else None
    return {"label": label, "url": url}
