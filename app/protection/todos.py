"""What falls due: requests of persons to be answered, and personal data that the nightly erasure could not take."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from sqlalchemy import Text, cast, null, select

from app.declare.messages import N_
from app.declare.register import registers
from app.declare.retention import rules
from app.declare.todo import DueRows, Todo
from app.documents.models import Erasure
from app.protection.models import DataRequest

SHOWN_DAYS = 10  # a request shows up so many days before it is due

_NO_LABEL = cast(null(), Text)


def _requests(day: date) -> DueRows:
    return select(DataRequest.id.label("row_id"), _NO_LABEL.label("label"), DataRequest.due_on.label("due_on")).where(
        DataRequest.answered_on.is_(None), DataRequest.due_on <= day + timedelta(days=SHOWN_DAYS)
    )


def _left_over(table: str, day: date) -> DueRows:
    return select(
        Erasure.record_id.label("row_id"), _NO_LABEL.label("label"), Erasure.retention_on.label("due_on")
    ).where(Erasure.record_table == table, Erasure.erased_on.is_(None), Erasure.retention_on < day)


def _left_overs() -> tuple[Todo, ...]:
    keys = {register.table: register.key for register in registers().values()}
    tables = {rule.table for rule in rules() if rule.table in keys}
    return tuple(
        Todo(
            key=f"retention-{keys[table]}",
            title=N_("Personal data past its time"),
            register=keys[table],
            rows=partial(_left_over, table),
        )
        for table in sorted(tables)
    )


TODOS = (
    Todo(key="data-requests", title=N_("Answer a request of a person"), register="data-requests", rows=_requests),
    *_left_overs(),
)
