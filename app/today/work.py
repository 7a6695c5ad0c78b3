"""The work that falls due in a community, of every kind that features declare, in one statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Integer, Text, Uuid, cast, func, literal, select, true, union_all

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

    from app.declare.todo import DueRows, Todo


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
    role = current_membership().role
    return [todo for todo in todos() if _is_open(todo, role)]


def _is_open(todo: Todo, role: StaffRole) -> bool:
    if todo.page:
        return role is StaffRole.COMMUNITY_ADMIN
    return may_read(registers()[todo.register]) and (todo.leads is not None or role is not StaffRole.BUILDING_LEAD)


def todo_groups(
    session: Session, kinds: Sequence[Todo], day: date, most: int, offset: int = 0, *, by_label: bool = False
) -> list[TodoGroup]:
    """The work of each kind on a day, the most pressing first; kinds with nothing are left out.

    ``by_label``: what falls due on the same day is in the order of its names, for which all of it has to be named.
    """
    if not kinds:
        return []
    for_leads = current_membership().role is StaffRole.BUILDING_LEAD
    statement = _work(tuple(kinds), day, most, for_leads=for_leads, by_label=by_label)
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
def _work(kinds: tuple[Todo, ...], day: date, most: int, *, for_leads: bool, by_label: bool = False) -> SelectBase:
    """The statement that asks for all of it: twenty selects in one, and the same for everybody all day."""
    parts = [_part(todo, day, most, for_leads=for_leads, by_label=by_label) for todo in kinds]
    return union_all(*(select(part.subquery()) for part in parts))


def _part(todo: Todo, day: date, most: int, *, for_leads: bool, by_label: bool) -> Select[Any]:
    rows = todo.rows(day)
    if for_leads and todo.leads is not None:
        rows = rows.where(todo.leads(ACTOR))
    name = f"todo_{todo.key}".replace("-", "_")
    given = rows.selected_columns
    label = cast(given.label, Text).label("label")
    # Everything is counted by its day alone, and only what is shown is called by its name.
    everything = _only(
        rows,
        given.row_id.label("row_id"),
        cast(given.due_on, Date).label("due_on"),
        *([label] if by_label else []),
    )
    work = everything.cte(name).prefix_with("MATERIALIZED")
    late = func.count().filter(work.c.due_on < day).label("late")
    counted = select(func.count().label("total"), late).select_from(work).subquery(f"{name}_counted")
    order = (work.c.due_on.asc().nulls_last(), *([work.c.label] if by_label else []), work.c.row_id)
    first = select(work).order_by(*order).offset(parameter("offset", Integer)).limit(most).subquery(f"{name}_first")
    asked = _only(rows, label).where(given.row_id == first.c.row_id).correlate(first).scalar_subquery()
    named = first.c.label if by_label else asked
    shown = (first.c.due_on.asc().nulls_last(), *([first.c.label] if by_label else []), first.c.row_id)
    return select(
        literal(todo.key).label("key"),
        cast(first.c.row_id, Uuid).label("row_id"),
        named.label("label"),
        first.c.due_on,
        func.row_number().over(order_by=shown).label("position"),
        counted.c.total,
        counted.c.late,
    ).join_from(first, counted, true())


def _only(rows: DueRows, *columns: Any) -> Select[Any]:
    return rows.with_only_columns(*columns, maintain_column_froms=True)
