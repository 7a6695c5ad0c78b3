"""What falls due: another one's export to decide about, and an approved one of one's own to fetch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text, cast, select

from app.declare.messages import N_
from app.declare.retention import day_of
from app.declare.todo import ACTOR, NOW, DueRows, Todo
from app.exports.models import ExportRequest, ExportState

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement

# As text: the system itself, which acts as no account, may ask as well.
_asked_by = cast(ExportRequest.requested_by, Text)


def _rows(state: ExportState, *conditions: ColumnElement[bool]) -> DueRows:
    columns = (
        ExportRequest.id.label("row_id"),
        ExportRequest.requested_name.label("label"),
        day_of(ExportRequest.until).label("due_on"),
    )
    return select(*columns).where(ExportRequest.state == state, ExportRequest.until > NOW, *conditions)


def _to_decide(day: date) -> DueRows:
    return _rows(ExportState.WAITING, _asked_by != ACTOR)


def _to_fetch(day: date) -> DueRows:
    return _rows(ExportState.APPROVED, _asked_by == ACTOR)


TODOS = (
    Todo(key="exports-to-decide", title=N_("Approve or refuse an export"), page="exports.show", rows=_to_decide),
    Todo(key="exports-to-fetch", title=N_("Fetch an approved export"), page="exports.show", rows=_to_fetch),
)
