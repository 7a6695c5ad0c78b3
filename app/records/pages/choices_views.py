"""Searching for the row that a reference is to be: for the scripts of forms, a few rows at a time.

What is searched with may be a person's name or number, so it is posted: an address stays in histories and in logs.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import Response, abort, jsonify, request

from app.declare.fields import Reference
from app.declare.register import WRITING
from app.records.pages.references import choices as choices_of_visitor
from app.records.pages.request import blueprint, get_writable_register
from app.records.store.choices import Offer
from tenants.area import Area, Level
from tenants.web import access

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue


@blueprint.post("/<key>/choices")
@access(*WRITING, at=Level.COMMUNITY)
def choices(area: Area, key: str) -> ResponseReturnValue:
    """The rows that a reference of the register's form may be, as far as a text finds them."""
    field = get_writable_register(key).by_name.get(request.form.get("field", ""))
    if not isinstance(field, Reference):
        abort(404)
    return as_json(search(field))


def search(field: Reference) -> Offer:
    """What the request searches for: ``q`` is the text, ``parent`` the row that narrows it."""
    try:
        parent = uuid.UUID(request.form["parent"]) if request.form.get("parent") else None
    except ValueError:
        abort(400)
    return choices_of_visitor().search(field, request.form.get("q", ""), parent)


def as_json(found: Offer) -> Response:
    """The answer for a script: the rows, what each is part of, whether there are more, which one is meant exactly."""
    rows = [{"id": row_id, "name": name, "parent": found.parents.get(row_id)} for row_id, name in found.options]
    return jsonify(choices=rows, more=found.more, exact=found.exact)
