"""The blueprint of the registers, and how each of its views begins: find the register and the row, check the role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Blueprint, abort, request, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from app.declare.register import Register, registers
from app.records import permissions
from app.records.pages import references
from app.records.pages.forms import RegisterForm, form_class
from app.records.store import rows
from tenants.session import db

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping

    from app.declare.record import Record
    from tenants.area import Area

blueprint = Blueprint("records", __name__, url_prefix="/communities/<area:area>/registers")


def row_address(area: Area, key: str, row_id: uuid.UUID, **_: object) -> str:
    """The page of a row, whatever is done to it at an address of its own."""
    return url_for("records.row", area=area, key=key, row_id=row_id)


def list_address(area: Area, key: str) -> str:
    """The list of a register."""
    return url_for("records.rows", area=area, key=key)


def get_register(key: str) -> Register:
    """The register of an address; 404 where there is none, 403 where the visitor's role does not see it."""
    register = registers().get(key)
    if register is None:
        abort(404)
    if not permissions.may_read(register):
        abort(403)
    return register


def get_writable_register(key: str) -> Register:
    """The register of an address, for those who may enter and change rows; 404 and 403 as ``get_register``."""
    register = get_register(key)
    if not permissions.may_write(register):
        abort(403)
    return register


def get_row(register: Register, row_id: uuid.UUID) -> Record:
    """The row with its personal values where the scope may open them; 404 for one that this visitor may not see."""
    row = rows.find(db.session(), register, row_id, personal=permissions.can_decrypt())
    if row is None or not permissions.can_see_row(register, row_id):
        abort(404)
    return row


def get_row_to_change(register: Register, row_id: uuid.UUID) -> Record:
    """As ``get_row``, for those who may change what the row says; 403 for those who may only see it."""
    row = get_row(register, row_id)
    if not permissions.may_change(register, row_id):
        abort(403)
    return row


def get_form(
    register: Register, keep: Record | None = None, texts: Mapping[str, str] | None = None, **values: Any
) -> RegisterForm:
    """The form of a register: what was sent is in it, or ``texts``, or ``values``.

    What its references may be is looked up where it was sent; ``offer_choices`` gives them options to show.
    """
    typed = {} if texts is None else {"formdata": MultiDict(texts)}
    form = form_class(register, str(get_locale()))(data=values, **typed)
    if request.method == "POST":
        references.look_up(references.choices(keep), form.references())
    return form


def offer_choices(area: Area, register: Register, form: RegisterForm, keep: Record | None = None) -> None:
    """Give the references of a form that is shown what they are chosen from."""
    address = url_for("records.choices", area=area, key=register.key)
    references.offer(references.choices(keep), register, form.references(), address)


def add_database_error(register: Register, form: RegisterForm, refusal: rows.Refused) -> None:
    """Put what the database refused on the field it is about."""
    name, message = register.refusal(refusal.constraint)
    if name is None:
        form.form_errors.append(_(message))
    else:
        form[name].errors = [*form[name].errors, _(message)]
