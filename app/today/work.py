"""The work that falls due in a community, of every kind that features declare, in one statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, Text, Uuid, cast, func, literal, select, union_all

from app.declare.register import registers
from app.declare.todo import ACTOR, NOW, todos
from app.records.permissions import may_read
from tenants.columns import utcnow
from tenants.kept import kept, parameter
from tenants.models import StaffRole
from tenants.web import current_membership, request_scope

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from sqlalchemy import Select, SelectBase
    from sqlalchemy.orm import Session

    from app.declare.todo import Todo


@dataclass(frozen=True, slots=True)
class TodoItem:
    """One thing to do. ``label`` may be empty; ``due_on`` is None where nothing presses."""

    row_id: uuid.UUID
    label: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class TodoGroup:
    """The entries of one kind, the first of them in ``entries``: how many there are, and how many are late."""

    todo: Todo
    count: int
    late: int
    entries: tuple[TodoItem, ...]


def open_to_visitor() -> list[Todo]:
    """The kinds of work that this visitor sees."""
    return [todo for todo in todos() if _is_open(todo, current_membership().role)]


def _is_open(todo: Todo, role: StaffRole) -> bool:
    if todo.page:
        return role is StaffRole.COMMUNITY_ADMIN
    return may_read(registers()[todo.register]) and (todo.leads is not None or role is not StaffRole.BUILDING_LEAD)


def todo_groups(session: Session, kinds: Sequence[Todo], day: date, most: int, offset: int = 0) -> list[TodoGroup]:
    """The work of each kind on a day, the most pressing first; kinds with nothing are left out."""
    if not kinds:
        return []
    for_leads = current_membership().role is StaffRole.BUILDING_LEAD
    statement = _work(tuple(kinds), day, most, for_leads=for_leads)
    asked = {"offset": offset, ACTOR.key: request_scope().actor, NOW.key: utcnow()}
    by_key: dict[str, list[Any]] = {}
    for row in statement.rows(session, **{name: asked[name] for name in statement.parameters}):
        by_key.setdefault(row.key, []).append(row)
    found = []
    for todo in kinds:
        if own := by_key.get(todo.key):
            own.sort(key=lambda row: row.position)
            entries = tuple(TodoItem(row.row_id, row.label or "", row.due_on) for row in own)
            found.append(TodoGroup(todo, own[0].total, own[0].late, entries))
    # What is late comes first, then what falls due soonest.
    return sorted(found, key=lambda group: (not group.late, group.entries[0].due_on or date.max))


@kept(most=64)
def _work(kinds: tuple[Todo, ...], day: date, most: int, *, for_leads: bool) -> SelectBase:
    """The statement that asks for all of it: twenty selects in one, and the same for everybody all day."""
    parts = [_part(todo, day, most, for_leads=for_leads) for todo in kinds]
    return union_all(*(select(part.subquery()) for part in parts))


def _part(todo: Todo, day: date, most: int, *, for_leads: bool) -> Select[Any]:
    rows = todo.rows(day)
    if for_leads and todo.leads is not None:
        rows = rows.where(todo.leads(ACTOR))
    work = rows.subquery(todo.key.replace("-", "_"))
    order = (work.c.due_on.asc().nulls_last(), work.c.label, work.c.row_id)
    return (
        select(
            literal(todo.key).label("key"),
            cast(work.c.row_id, Uuid).label("row_id"),
            cast(work.c.label, Text).label("label"),
            cast(work.c.due_on, Date).label("due_on"),
            func.count().over().label("total"),
            func.count().filter(work.c.due_on < day).over().label("late"),
            func.row_number().over(order_by=order).label("position"),
        )
        .order_by(*order)
        .offset(parameter("offset", Integer))
        .limit(most)
    )
