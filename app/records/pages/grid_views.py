"""Entering many rows at once."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from app.declare.register import WRITING, Register
from app.records import permissions
from app.records.models import DraftPage
from app.records.pages import draft_page, form_page, list_page, references
from app.records.pages.grid import FEWEST, MOST, Grid, begins
from app.records.pages.request import blueprint, get_writable_register
from app.records.store import drafts
from app.web.status import REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.columns import uuid7
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue


@blueprint.route("/<key>/grid", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
def grid(area: Area, key: str) -> ResponseReturnValue:
    """A table of new rows. What can be taken is saved; the other lines come back as they were typed."""
    register = get_writable_register(key)
    given = begins(register, list_page.prefilled_texts(register))
    lines = Grid(register, references.choices(), given)
    if request.method == "GET":
        draft = draft_page.asked_for(register, DraftPage.GRID)
        if draft:
            lines.read(draft)
        lines.lengthen(max(FEWEST - len(lines.lines), 1))
        return _page(area, register, lines, (draft or {}).get("grid") or str(uuid7()))
    grid_id = _grid_id()
    lines.read(request.form)
    if request.form.get("then") == "more":
        lines.lengthen(FEWEST)
        return _page(area, register, lines, grid_id)
    if len(lines.filled()) > MOST:
        flash(_("At most %(count)s lines at once. Move the others to a second table.", count=MOST), "danger")
        return _page(area, register, lines, grid_id), REJECTED
    return _save(area, register, lines, grid_id)


def _save(area: Area, register: Register, lines: Grid, grid_id: str) -> ResponseReturnValue:
    try:
        saved = lines.save(db.session(), permissions.row_filter(register))
    except ValueError:
        abort(400)
    if saved:
        flash(ngettext("%(num)d line saved", "%(num)d lines saved", len(saved)), "success")
    if lines.lines:
        for line in lines.lines:
            line.hints = form_page.hints(area, register, line.repeats)
        lines.lengthen(max(FEWEST - len(lines.lines), 1))
        # Saved rows stay saved while the others wait: an answer below 400 is committed.
        return _page(area, register, lines, grid_id), 200 if saved else REJECTED
    drafts.discard(db.session(), register.key, uuid.UUID(grid_id))
    if not saved:
        flash(_("Nothing was typed yet."), "info")
    there = ".rows" if saved and request.form.get("then") != "another" else ".grid"
    return redirect(url_for(there, area=area, key=register.key), SEE_OTHER)


def _grid_id() -> str:
    try:
        return str(uuid.UUID(request.form.get("grid", "")))
    except ValueError:
        abort(400)


def _page(area: Area, register: Register, lines: Grid, grid_id: str) -> str:
    address = url_for(".grid", area=area, key=register.key)
    lines.offer()
    return render_template(
        "records/grid.html",
        grid=lines,
        grid_id=grid_id,
        most=MOST,
        choices=url_for(".choices", area=area, key=register.key),
        draft=draft_page.of_page(area, register, DraftPage.GRID, grid_id, address),
        **list_page.frame(area, register),
    )
