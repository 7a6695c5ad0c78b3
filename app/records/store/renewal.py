"""Rows that ended, entered again for another term: copied within the community, personal values encrypted anew."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import undefer, undefer_group

from app.clock import today
from app.records.store import rows as store
from tenants.columns import inner_options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.record import Record
    from app.declare.register import Register

LOOKS_BACK = timedelta(days=400)  # last year's, and a month for those who are late
MOST = 200


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of entering rows again."""

    made: int
    """How many rows were made."""
    problems: dict[uuid.UUID, str]
    """What stands against the others, by the id of the row that ended."""


def ended(session: Session, register: Register, only: ColumnElement[bool] | None) -> Sequence[Record]:
    """The rows that ended in the last year or are going to end on a known day, the latest end first.

    Of people what the list says of them is opened, and no more.
    """
    assert register.validity.end is not None
    column: Any = getattr(register.model, register.validity.end.column)
    statement = select(register.model).where(column >= today() - LOOKS_BACK).options(*inner_options())
    if only is not None:
        statement = statement.where(only)
    told = [field.name for field in register.personal if field.name in register.list.columns]
    statement = statement.options(*(undefer(getattr(register.model, name)) for name in told))
    return session.execute(statement.order_by(column.desc(), register.model.id).limit(MOST)).scalars().all()


def with_everything(session: Session, register: Register, rows: Sequence[Record]) -> Sequence[Record]:
    """The rows with all that is copied of them, in the same order."""
    if register.personal:
        every = select(register.model).where(register.model.id.in_([row.id for row in rows]))
        fresh = every.options(undefer_group("personal"), *inner_options())
        session.execute(fresh.execution_options(populate_existing=True)).scalars().all()
    return rows


def renew(session: Session, register: Register, rows: Sequence[Record], day: date) -> Copied:
    """Make a new row from a day for each of the rows. Sent twice it makes each of them once."""
    made, problems = 0, {}
    for row in rows:
        problem = _too_early(register, row, day)
        values: dict[str, Any] = {field.name: None for field in register.fields}
        values |= {name: getattr(row, name) for name in register.validity.renewable}
        values[register.validity.since or ""] = day
        if problem is None and register.rules.check is not None:
            problem = next(iter(register.rules.check(values).values()), None)
        if problem is None:
            try:
                # The id follows from the row and the day, so the same row cannot be entered twice from one day.
                made += store.create(session, register, uuid.uuid5(row.id, day.isoformat()), values).new
            except store.Refused as refusal:
                problem = _(register.refusal(refusal.constraint)[1])
        if problem is not None:
            problems[row.id] = problem
    return Copied(made, problems)


def _too_early(register: Register, row: Record, day: date) -> str | None:
    assert register.validity.end is not None
    over = getattr(row, register.validity.end.column)
    if day < over or (day == over and not register.validity.end.exclusive):
        return _("It had not ended yet on this day.")
    return None
