"""Copying from last year: rows that ended are chosen and entered again from a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from app.clock import today
from app.declare.fields import BadValue
from app.declare.register import WRITING, Register
from app.records import permissions
from app.records.pages import list_page
from app.records.pages.request import blueprint, get_writable_register
from app.records.store import queries
from app.records.store import renewal as copying
from app.web.status import REJECTED, SEE_OTHER
from tenants.area import Area, Level
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from flask.typing import ResponseReturnValue

    from app.declare.record import Record


@blueprint.route("/<key>/renew", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
def renew(area: Area, key: str) -> ResponseReturnValue:
    """The rows that ended in the last year, to be entered again."""
    register = get_writable_register(key)
    if not register.validity.renewable:
        abort(404)
    rows = copying.ended(db.session(), register, permissions.row_filter(register))
    if request.method == "GET":
        return _page(area, register, rows)
    chosen = set(request.form.getlist("row"))
    try:
        day = register.by_name[register.validity.since or ""].parse(request.form.get("day", ""))
    except BadValue as problem:
        return _page(area, register, rows, wrong=str(problem)), REJECTED
    picked = [row for row in rows if str(row.id) in chosen]
    if day is None or not picked:
        wrong = _("Give the date.") if day is None else _("Choose at least one row.")
        return _page(area, register, rows, wrong=wrong), REJECTED
    copied = copying.renew(db.session(), register, copying.with_everything(db.session(), register, picked), day)
    if copied.made:
        flash(ngettext("%(num)d row entered again", "%(num)d rows entered again", copied.made), "success")
    if copied.problems:
        return _page(area, register, rows, problems=copied.problems), 200 if copied.made else REJECTED
    return redirect(url_for(".rows", area=area, key=key), SEE_OTHER)


def _page(
    area: Area,
    register: Register,
    rows: Sequence[Record],
    *,
    wrong: str | None = None,
    problems: Mapping[Any, str] | None = None,
) -> str:
    assert register.validity.end is not None
    assert register.validity.since is not None
    named = queries.names(db.session(), register, rows, personal=True)
    shown = [register.by_name[name] for name in register.list.columns]
    chosen, problems = request.form.getlist("row"), problems or {}
    lines = [
        {
            "id": str(row.id),
            "cells": [list_page.cell_text(field, row, named) for field in shown],
            "ended": getattr(row, register.validity.end.column),
            # What went wrong stays chosen, so that only the date has to be put right.
            "chosen": row.id in problems if problems else str(row.id) in chosen,
            "problem": problems.get(row.id),
        }
        for row in rows
    ]
    return render_template(
        "records/renew.html",
        lines=lines,
        headings=[_(field.label) for field in shown],
        day=request.form.get("day", today().isoformat()),
        day_label=_(register.by_name[register.validity.since].label),
        end_label=_(register.validity.end.label),
        wrong=wrong,
        **list_page.frame(area, register),
    )
