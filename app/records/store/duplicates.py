"""Whether somebody may be entering what is there already. A hint and never a refusal: two people share a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import undefer_group

from app.clock import today
from app.declare.fields import Field, Name
from app.records.store.rows import place
from tenants import vault

if TYPE_CHECKING:
    import uuid

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.record import Record
    from app.declare.register import Register

MOST = 5


@dataclass(frozen=True, slots=True)
class DuplicateHint:
    """A row that is there already."""

    row: Record
    fields: tuple[Field, ...]
    """Those in which the new one equals it."""


def find_duplicates(
    session: Session,
    register: Register,
    row_id: uuid.UUID,
    values: dict[str, Any],
    row_filter: ColumnElement[bool] | None,
) -> list[DuplicateHint]:
    """The rows that a new row may repeat: by the hash of a personal value or by ``rules.duplicates``.

    Rows that ended are not repeated by a new one, and a form that is sent twice does not repeat its own row.
    ``row_filter`` narrows them to what the visitor may see. A shared name says nothing where a stronger mark (identity
    number, telephone) is known of both and differs.
    """
    model: Any = register.model
    indexed = [] if register.rules.repeatable else [field for field in register.personal if field.index]
    hashes = {field: _mark(register, field, values[field.name]) for field in indexed}
    marks = {field: mark for field, mark in hashes.items() if mark is not None}
    conditions = [getattr(model, field.index or "") == mark for field, mark in marks.items()]
    same = [register.by_name[name] for name in register.rules.duplicates]
    if same and all(values[field.name] is not None for field in same):
        conditions.append(and_(*(_equals(model, field, values[field.name]) for field in same)))
    if not conditions:
        return []
    statement = select(model).where(or_(*conditions), model.id != row_id).order_by(model.created_at.desc()).limit(50)
    if row_filter is not None:
        statement = statement.where(row_filter)
    if register.validity.end is not None:
        ended = getattr(model, register.validity.end.column)
        statement = statement.where(or_(ended.is_(None), ended > today()))
    if register.personal:
        statement = statement.options(undefer_group("personal"))
    hints = []
    for row in session.execute(statement).scalars():
        equal = tuple(field for field, mark in marks.items() if getattr(row, field.index or "") == mark)
        if equal and all(isinstance(field, Name) for field in equal) and _differs(row, marks):
            continue
        hints.append(DuplicateHint(row, equal or tuple(same)))
    return hints[:MOST]


def _differs(row: Record, marks: dict[Field, str]) -> bool:
    known = [(getattr(row, field.index or ""), mark) for field, mark in marks.items() if not isinstance(field, Name)]
    return any(theirs is not None and theirs != mark for theirs, mark in known)


def _mark(register: Register, field: Field, value: Any) -> str | None:
    return None if value is None else vault.blind_index(value, place(register, field.name))


def _equals(model: Any, field: Field, value: Any) -> ColumnElement[bool]:
    column = getattr(model, field.name)
    equal: ColumnElement[bool] = func.lower(column) == value.lower() if field.control == "text" else column == value
    return equal
