"""What the form of a register begins with, and what it says when it comes back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from flask import flash, request, url_for
from flask_babel import gettext as _

from app.audit.queries import last_entered
from app.declare.fields import BadValue, Choice, Day, Flag, Reference
from app.records import permissions
from app.records.models import DateChangeReason
from app.records.store import queries, rows
from tenants.scope import current_scope
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from app.declare.record import Record
    from app.declare.register import Register
    from app.records.pages.forms import RegisterForm
    from app.records.store.duplicates import DuplicateHint
    from app.records.store.merging import Difference
    from tenants.area import Area


def carried(register: Register, form: RegisterForm) -> dict[str, Any]:
    """The values that the next entry begins with, as query arguments."""
    fields = [field for field in register.fields if field.carried]
    return {field.name: field.write(form[field.name].data) for field in fields if form[field.name].data is not None}


def plain_values(register: Register, row: Record) -> dict[str, Any]:
    """The values a form begins with: personal ones stay out of the page."""
    return {field.name: getattr(row, field.name) for field in register.fields if not field.personal}


def texts(register: Register, row: Record | None) -> dict[str, str]:
    """The values a form begins with, as text; of no row, nothing."""
    if row is None:
        return {}
    return {name: register.by_name[name].write(value) for name, value in plain_values(register, row).items()}


def before(register: Register, sent: Mapping[str, str] | None = None) -> dict[str, str]:
    """The fields as they were when the form was opened, as the form sends them back (or a draft keeps them)."""
    source = request.form if sent is None else sent
    return {field.name: source.get(f"before-{field.name}", "") for field in register.fields if not field.personal}


def repeated(session: Session, register: Register, source: str | None) -> dict[str, Any]:
    """The values that a new row takes over from another: where it belongs and of which kind it is, nothing personal.

    ``source`` is what the address says: the id of a row, or "last" for the one that this account entered last.
    """
    row_id = _uuid(source)
    if source == "last":
        row_id = last_entered(session, current_scope().actor, register.table)
    row = rows.find(session, register, row_id) if row_id and permissions.can_see_row(register, row_id) else None
    if row is None:
        return {}
    taken = [field for field in register.fields if field.carried or isinstance(field, (Choice, Flag, Reference))]
    return {field.name: getattr(row, field.name) for field in taken if not field.personal}


def _uuid(text: str | None) -> uuid.UUID | None:
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return None


def hints(area: Area, register: Register, duplicates: Sequence[DuplicateHint]) -> list[dict[str, Any]]:
    """The rows that a new one may repeat, as people read them: what they are called, and what is the same."""
    called = queries.named(db.session(), register, [duplicate.row.id for duplicate in duplicates], personal=True)
    return [
        {
            "name": called.get(duplicate.row.id) or _(register.labels.singular),
            "url": url_for("records.row", area=area, key=register.key, row_id=duplicate.row.id),
            "fields": [_(field.label) for field in duplicate.fields],
        }
        for duplicate in duplicates
    ]


def masked(register: Register, row: Record | None) -> dict[str, str]:
    """The personal values of a row with their middles hidden, by field; of no row, nothing."""
    if row is None:
        return {}
    values = {field.name: getattr(row, field.name) for field in register.personal}
    return {name: register.by_name[name].mask(value) for name, value in values.items() if value is not None}


def differences(register: Register, conflicts: Iterable[Difference]) -> list[dict[str, str]]:
    """The fields that two clerks changed differently, as people read them."""
    shown = []
    for difference in conflicts:
        field = register.by_name[difference.name]
        theirs = field.show(field.parse(difference.theirs)) or "—"
        shown.append({"name": difference.name, "label": _(field.label), "theirs": theirs, "text": difference.theirs})
    return shown


def date_cause() -> DateChangeReason | None:
    """Why a judged day is another one than was entered, as the form says it."""
    try:
        return DateChangeReason(request.form.get("date_cause", ""))
    except ValueError:
        return None


def moved_days(register: Register, row: Record | None, days: Sequence[str]) -> dict[str, Any] | None:
    """The judged days that would be others, ``moved`` of the template; None where there are none."""
    if row is None or not days:
        return None
    was = [(register.by_name[name], getattr(row, name)) for name in days]
    return {
        "days": [{"name": field.name, "label": _(field.label), "before": field.show(day)} for field, day in was],
        "reasons": [(reason.value, _(reason.label)) for reason in DateChangeReason],
    }


def flash_saved(register: Register, row: Record, form: RegisterForm) -> None:
    """Say that it is saved, and what is odd about it."""
    flash(_("%(what)s saved", what=_(register.labels.singular)), "success")
    for entry in form.entries():
        warning = entry.of.warn(entry.data)
        if warning:
            flash(warning, "warning")


def end_day(register: Register, row: Record) -> tuple[date | None, str | None]:
    """The day that the end form gives (None takes an end back), or what is wrong with it."""
    assert register.validity.end is not None
    if request.form.get("resume"):
        return None, None
    try:
        day = Day(name="day", label="", ahead=0).parse(request.form.get("day", ""))
    except BadValue as problem:
        return None, str(problem)
    if day is None:
        return None, _("Give the date.")
    begins = register.validity.begins
    if begins and day < getattr(row, begins):
        return None, too_early(register, getattr(row, begins))
    return day, None


def too_early(register: Register, begun: date) -> str:
    """That a row cannot end before it begins: which day that is, by the name of its field."""
    label = register.by_name[register.validity.begins or ""].label
    return _("The day cannot lie before %(day)s (%(field)s).", day=begun.isoformat(), field=_(label))


def begins_too_late(register: Register, row: Record, values: Mapping[str, Any]) -> bool:
    """True if a changed row that has ended would begin only after that."""
    end, begins = register.validity.end, register.validity.begins
    ended, begun = getattr(row, end.column) if end else None, values.get(begins or "")
    return bool(ended and begun and begun > ended)
