"""Entering, changing and ending rows: each with its audit entry, none over another clerk's change."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import undefer_group
from sqlalchemy.orm.exc import StaleDataError

from app.audit.models import AuditAction
from app.audit.services import record
from app.declare.judged import changed_days, entered
from app.records.models import DateChange
from tenants import vault
from tenants.columns import inner_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.orm import Session

    from app.declare.record import Record
    from app.declare.register import Register
    from app.records.models import DateChangeReason


# What a constraint may be called (tenants.session.NAMING); a shard's number has six digits at least.
_CONSTRAINTS = ("uq_", "ck_", "fk_", "pk_", "ex_", "ix_")
_QUOTED, _SHARD = re.compile('"([a-z0-9_]+)"'), re.compile("_[0-9]{6,}$")


class ChangedMeanwhile(Exception):
    """Somebody else changed the row since it was read."""


class ReasonWanted(Exception):
    """Days that are judged would be others, and nobody said why. ``days``: their fields."""

    def __init__(self, days: list[str]) -> None:
        super().__init__(", ".join(days))
        self.days = days


class Refused(Exception):
    """The database refused the row: ``constraint`` is the name of what it breaks, None where that is unknown."""

    def __init__(self, constraint: str | None) -> None:
        super().__init__(constraint or "refused")
        self.constraint = constraint


@dataclass(frozen=True, slots=True)
class Created:
    """A row that was asked for."""

    row: Record
    new: bool
    """It was this call that made it: a form that is sent twice makes one row."""


def find(session: Session, register: Register, row_id: uuid.UUID, *, personal: bool = False) -> Record | None:
    """The row of the session's community, or None. ``personal`` opens its encrypted values too."""
    statement = select(register.model).where(register.model.id == row_id).options(*inner_options())
    if personal and register.personal:
        statement = statement.options(undefer_group("personal"))
    return session.execute(statement).scalar_one_or_none()


def create(session: Session, register: Register, row_id: uuid.UUID, values: dict[str, Any]) -> Created:
    """Make a row under the id its form was given. Raises Refused."""
    existing = find(session, register, row_id)
    if existing is not None:
        return Created(existing, new=False)
    row = register.model(id=row_id, **values, **indexes(register, values), **derived(register, None, values))
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as error:
        raise Refused(constraint(error)) from error
    # What the row began with can be read off it; only later changes need the value before.
    record(session, AuditAction.CREATED, register.table, row.id, changes=_changes(register, {}, values))
    return Created(row, new=True)


def once_a_day(row_id: uuid.UUID, what: str, day: date) -> uuid.UUID:
    """The id of what is noted of a row at most once a day, so that a double tap notes it once."""
    return uuid.uuid5(row_id, f"{what}:{day.isoformat()}")


def update(
    session: Session,
    register: Register,
    row: Record,
    values: dict[str, Any],
    version: int,
    *,
    reason: DateChangeReason | None = None,
    happened: bool = False,
) -> None:
    """Write the values into a row that was read at ``version``.

    ``reason``: why a judged day is another one than was entered; ``happened``: it is none, but something new that is
    written in its place. ``row`` is loaded with its personal values. Raises ChangedMeanwhile, ReasonWanted and Refused.
    """
    if row.version != version:
        raise ChangedMeanwhile
    before = {name: getattr(row, name) for name in values}
    changed = {name: value for name, value in values.items() if value != before[name]}
    if not changed:
        return
    days = [] if happened else changed_days(register.model, before, changed)
    if days and reason is None:
        raise ReasonWanted(days)
    _write(session, row, changed | indexes(register, changed) | derived(register, row, changed))
    changes = _changes(register, before, changed)
    record(session, AuditAction.CHANGED, register.table, row.id, changes=changes)
    _note_changed_days(session, register, row, {day: (before[day], changed[day]) for day in days}, reason)
    _follow(session, register, row, {name: before[name] for name in changed})


def end(session: Session, register: Register, row: Record, day: date | None, version: int) -> None:
    """Let a row end on a day, or take its end back (None). Raises ChangedMeanwhile and Refused."""
    assert register.validity.end is not None
    if row.version != version:
        raise ChangedMeanwhile
    column = register.validity.end.column
    before = getattr(row, column)
    if before == day:
        return
    _write(session, row, {column: day} | derived(register, row, {column: day}))
    action = AuditAction.RESUMED if day is None else AuditAction.ENDED
    written = [value.isoformat() if value else None for value in (before, day)]
    record(session, action, register.table, row.id, changes={column: written})
    days = changed_days(register.model, {column: before}, {column: day})
    _note_changed_days(session, register, row, dict.fromkeys(days, (before, day)), None)
    _follow(session, register, row, {column: before})


def reveal(session: Session, register: Register, row: Record, reason: str) -> None:
    """Leave in the trail that somebody looked at the personal values of a row, and why."""
    record(session, AuditAction.REVEALED, register.table, row.id, reason=reason)


def _follow(session: Session, register: Register, row: Record, before: Mapping[str, Any]) -> None:
    if register.rules.follows is not None:
        register.rules.follows(session, row, before)


def _note_changed_days(
    session: Session,
    register: Register,
    row: Record,
    days: Mapping[str, tuple[date, date | None]],
    reason: DateChangeReason | None,
) -> None:
    """Leave for the district what judged days said before."""
    for name, (before, after) in days.items():
        said = {"register": register.key, "row_id": row.id, "field": name, "before": before, "after": after}
        session.add(DateChange(**said, reason=reason))


def _write(session: Session, row: Record, values: dict[str, Any]) -> None:
    try:
        with session.begin_nested():
            for name, value in values.items():
                setattr(row, name, value)
    except IntegrityError as error:
        raise Refused(constraint(error)) from error
    except StaleDataError as error:
        raise ChangedMeanwhile from error


def indexes(
    register: Register, values: dict[str, Any], index: Callable[[str, str], str] = vault.blind_index
) -> dict[str, str | None]:
    """The blind indexes of the personal values given; ``index`` makes one of a value and its place."""
    columns: dict[str, str | None] = {}
    for field in register.personal:
        if field.index and field.name in values:
            value = values[field.name]
            columns[field.index] = None if value is None else index(value, place(register, field.name))
    return columns


def derived(register: Register, row: Record | None, values: dict[str, Any]) -> dict[str, Any]:
    """The columns that the system fills in, from the row as it is going to be."""
    present = {} if row is None else {name: getattr(row, name) for name in _plain_columns(register)}
    days = entered(register.model, present | values, values)
    return days | (register.rules.computed(present | values | days) if register.rules.computed else {})


def _plain_columns(register: Register) -> list[str]:
    return [column.name for column in register.model.__table__.columns if not column.info.get("personal")]


def place(register: Register, name: str) -> str:
    """The place that a blind index is bound to: "table.column"."""
    return f"{register.table}.{name}"


def _changes(register: Register, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """By field [before, after] as written; None for a personal or inner field, of which the trail keeps no value."""
    changes: dict[str, Any] = {}
    for name, value in after.items():
        field = register.by_name[name]
        if value is None and before.get(name) is None:
            continue
        changes[name] = None if field.personal or field.inner else [field.write(before.get(name)), field.write(value)]
    return changes


def constraint(error: DBAPIError) -> str | None:
    """The name of the constraint that a row broke."""
    name = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    # Citus hands the server's message on without its fields, and a shard's constraint has the shard's number.
    return name or next(_named_in(str(error.orig)), None)


def _named_in(message: str) -> Iterator[str]:
    for quoted in _QUOTED.findall(message):
        name = _SHARD.sub("", quoted)
        if name.startswith(_CONSTRAINTS):
            yield name
