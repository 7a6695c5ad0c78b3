"""Keeping what was typed and not saved: by itself while somebody types, or by a button."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import abort, flash, jsonify, redirect, request, url_for
from flask_babel import gettext as _

from app.declare.register import WRITING, Register
from app.records.models import DraftPage
from app.records.pages.request import blueprint, get_row_to_change, get_writable_register, list_address
from app.records.store import drafts, rows
from app.web.formats import clock
from app.web.reopened import leads_back
from app.web.status import SEE_OTHER, TOO_LARGE
from tenants.area import Area, Level
from tenants.paths import local_path
from tenants.session import db
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

_NOT_KEPT = frozenset({"csrf_token", "then", "anyway"})


@blueprint.route("/<key>/drafts", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
@leads_back(list_address)
def save_draft(area: Area, key: str) -> ResponseReturnValue:
    """Keep the form as it stands. Answers a script with the time, and a browser with the list."""
    register = get_writable_register(key)
    page, row_id = _named()
    saved_at = None
    if not _is_saved(register, page, row_id):
        texts = {name: text for name, text in request.form.items() if name not in _NOT_KEPT}
        try:
            saved_at = drafts.save(db.session(), register.key, page, row_id, texts)
        except drafts.TooLarge:
            abort(TOO_LARGE)
    if request.accept_mimetypes.best == "application/json":
        return jsonify(saved=clock(saved_at) if saved_at else None)
    flash(_("Draft saved. It is offered to you when you open this form again."), "success")
    return redirect(url_for(".rows", area=area, key=key), SEE_OTHER)


@blueprint.route("/<key>/drafts/discard", methods=["GET", "POST"])
@access(*WRITING, at=Level.COMMUNITY)
@leads_back(list_address)
def discard_draft(area: Area, key: str) -> ResponseReturnValue:
    """Forget a draft of one's own; back to the form."""
    register = get_writable_register(key)
    _page, row_id = _named()
    drafts.discard(db.session(), register.key, row_id)
    flash(_("Draft discarded"), "success")
    back = local_path(request.form.get("back"))
    return redirect(back or url_for(".rows", area=area, key=key), SEE_OTHER)


def _named() -> tuple[DraftPage, uuid.UUID]:
    try:
        return DraftPage(request.args.get("page", "")), uuid.UUID(request.args.get("row", ""))
    except ValueError:
        abort(400)


def _is_saved(register: Register, page: DraftPage, row_id: uuid.UUID) -> bool:
    """True if the form was saved meanwhile: what a closing window sends after it would be offered for nothing."""
    if page is DraftPage.EDIT:
        get_row_to_change(register, row_id)  # nobody keeps a draft for a form that they cannot open
        return False
    return page is DraftPage.NEW and rows.find(db.session(), register, row_id) is not None
