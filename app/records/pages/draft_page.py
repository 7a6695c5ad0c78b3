"""What a form says of its drafts: where it keeps one, and which are waiting."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from flask import abort, flash, request, url_for
from flask_babel import gettext as _

from app.records.models import DraftPage
from app.records.pages import draft_names
from app.records.store import drafts
from tenants.session import db

if TYPE_CHECKING:
    from app.declare.record import Record
    from app.declare.register import Register
    from app.records.pages.forms import RegisterForm
    from tenants.area import Area


def asked_for(register: Register, page: DraftPage, row: Record | None = None) -> dict[str, str] | None:
    """The texts of this account's draft that the address names; None where it names none, or one that is gone."""
    draft_id = request.args.get("draft")
    if not draft_id:
        return None
    try:
        row_id = row.id if row is not None else uuid.UUID(draft_id)
    except ValueError:
        abort(404)
    texts = drafts.texts(db.session(), register.key, page, row_id)
    if texts is None:
        flash(_("This draft is not there any more."), "info")
    return texts


def of_form(area: Area, register: Register, form: RegisterForm, row: Record | None) -> dict[str, Any]:
    """The drafts of the form of a new row or of a row that is changed."""
    if row is not None:
        continued = url_for("records.edit", area=area, key=register.key, row_id=row.id)
        return of_page(area, register, DraftPage.EDIT, row.id, continued, only=row.id)
    return of_page(area, register, DraftPage.NEW, form.id.data, url_for("records.new", area=area, key=register.key))


def of_page(
    area: Area, register: Register, page: DraftPage, row_id: Any, address: str, only: uuid.UUID | None = None
) -> dict[str, Any]:
    """``save``: where the form is kept; ``waiting``: earlier drafts, unless the page already shows what was typed.

    ``address`` is that of the form, where a draft is continued.
    """
    here: dict[str, Any] = {"area": area, "key": register.key, "page": page.value}
    waiting = []
    if request.method == "GET" and not request.args.get("draft"):
        waiting = [
            {
                "at": draft.saved_at,
                "of": draft_names.told(register, drafts.read(draft)),
                "url": f"{address}?draft={draft.row_id}",
                "discard": url_for("records.discard_draft", **here, row=draft.row_id),
            }
            for draft in drafts.waiting(db.session(), register.key, page, only)
        ]
    return {"save": url_for("records.save_draft", **here, row=row_id), "waiting": waiting, "form": address}
