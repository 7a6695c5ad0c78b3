"""The rows of a register: searched, filtered, sorted, a page at a time. A constant number of statements."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import ARRAY, Text, all_, and_, false, func, literal, or_, select, tuple_
from sqlalchemy.orm import undefer_group

from app.accounts.queries import building_leads_in
from app.clock import today
from app.declare.fields import BadValue, Choice, Reference, Staff, tidy
from app.declare.register import registers
from app.records.store.naming import compact_sql, listed_text
from app.records.store.rows import place
from tenants import vault
from tenants.columns import inner_options
from tenants.scope import current_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlalchemy import ColumnElement, ScalarSelect, Select
    from sqlalchemy.orm import Session
    from sqlalchemy.sql.base import ExecutableOption

    from app.declare.record import Record
    from app.declare.register import Register

MOST_FOUND = 100  # rows of one person; a name may be common
HIDDEN = "＊＊＊"  # a personal value for those who may not even see its edges


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list is asked for."""

    text: str = ""
    """What the search box holds."""
    state: str = "current"
    """"current", "ended" or "all" rows by their dates, or the key of one of the register's views."""
    chosen: tuple[tuple[str, str], ...] = ()
    """Values by field."""
    row_filter: ColumnElement[bool] | None = None
    """The condition that narrows the rows to what the visitor may see."""
    personal: bool = False
    """Whether the scope may open personal values, so that they are loaded."""


@dataclass(frozen=True, slots=True)
class Window:
    """Which of the rows in order are read."""

    limit: int
    """Rows at most."""
    key: uuid.UUID | None = None
    """The row after which they begin, or before which they end; None: at the list's beginning or end."""
    backwards: bool = False
    """From the end, or from ``key``, towards the beginning: what is nearest comes first."""


def page(
    session: Session, register: Register, query: ListQuery, sort: str, descending: bool, window: Window, counted: int
) -> tuple[Sequence[Record], int]:
    """The rows of a window of the list, and how many rows the list has: at most ``counted``, or one more.

    Nothing where the row is not there that the window begins with.
    """
    model, column = register.model, getattr(register.model, sort)
    total = _bounded(_filtered(select(model.id), register, query), counted)
    both: Any = select(model, total.label("total"))
    statement = _filtered(both, register, query)
    if window.key is not None:
        anchor = select(column.label("value")).where(model.id == window.key)
        if query.row_filter is not None:
            anchor = anchor.where(query.row_filter)
        found = session.execute(anchor).one_or_none()
        if found is None:
            return [], 0
        statement = statement.where(_beyond(model, column, found.value, window, descending))
    statement = _in_order(statement, model, column, descending, backwards=window.backwards).limit(window.limit)
    read = session.execute(statement.options(*_loaded(register, query))).all()
    if read:
        return [row for row, _total in read], read[0].total
    # Nobody counts beside a row where there is none.
    return [], session.execute(select(total)).scalar_one()


def rows(
    session: Session, register: Register, query: ListQuery, sort: str, descending: bool, limit: int | None = None
) -> Sequence[Record]:
    """The rows asked for, in a stable order."""
    model = register.model
    statement = _filtered(select(model), register, query).limit(limit).options(*_loaded(register, query))
    return session.execute(_in_order(statement, model, getattr(model, sort), descending)).scalars().all()


def _loaded(register: Register, query: ListQuery) -> list[ExecutableOption]:
    """What is loaded with the rows of a list."""
    personal = [undefer_group("personal")] if query.personal and register.personal else []
    return [*inner_options(), *personal]


def _in_order(
    statement: Select[Any], model: Any, column: Any, descending: bool, *, backwards: bool = False
) -> Select[Any]:
    """The order of a list, empty values last; a column that has none is sorted as an index has it, either way."""
    down = descending != backwards
    first, second = (each.desc() if down else each.asc() for each in (column, model.id))
    if _may_be_empty(column):
        first = first.nulls_first() if backwards else first.nulls_last()
    return statement.order_by(first, second)


def _beyond(model: Any, column: Any, value: Any, window: Window, descending: bool) -> ColumnElement[bool]:
    """The condition that a row comes after the one of the window in the direction in which it is read."""
    down = descending != window.backwards
    key = window.key
    same = model.id < key if down else model.id > key
    if value is None:
        among_empty: ColumnElement[bool] = and_(column.is_(None), same)
        return or_(among_empty, column.is_not(None)) if window.backwards else among_empty
    # A comparison of pairs, which an index in this order answers from the row on.
    pair, held = tuple_(column, model.id), tuple_(literal(value, column.type), literal(key, model.id.type))
    further: ColumnElement[bool] = pair < held if down else pair > held
    if _may_be_empty(column) and not window.backwards:
        return or_(further, column.is_(None))
    return further


def _may_be_empty(column: Any) -> bool:
    return bool(column.property.columns[0].nullable)


def _bounded(statement: Select[Any], most: int) -> ScalarSelect[int]:
    """How many rows a statement finds, one more than ``most`` where there are more."""
    return select(func.count()).select_from(statement.limit(most + 1).subquery()).scalar_subquery()


def row_ids(session: Session, register: Register, query: ListQuery) -> Sequence[uuid.UUID]:
    """The ids of the rows that the query asks for."""
    return session.execute(_filtered(select(register.model.id), register, query)).scalars().all()


def current_counts(
    session: Session,
    shown: Collection[Register],
    row_filter: Callable[[Register], ColumnElement[bool] | None],
    most: int,
) -> dict[str, int]:
    """The number of rows of each register that hold today, by key, in one statement; at most ``most`` are counted.

    ``row_filter`` gives the condition that narrows a register to what the visitor may see.
    """
    day = today()
    counts = []
    for register in shown:
        condition = row_filter(register)
        held = select(register.model.id).where(register.holds(day))
        counted = held if condition is None else held.where(condition)
        counts.append(_bounded(counted, most).label(register.key.replace("-", "_")))
    row = session.execute(select(*counts)).one()
    return {register.key: number for register, number in zip(shown, row, strict=True)}


def names(
    session: Session, register: Register, listed: Sequence[Record], *, personal: bool
) -> dict[str, dict[uuid.UUID, str]]:
    """The names of what the rows refer to, by field: one statement for each field that refers."""
    found = {}
    for field in register.fields:
        if isinstance(field, Staff):
            found[field.name] = building_leads_in(current_scope().area)
        elif isinstance(field, Reference):
            ids = {getattr(row, field.name) for row in listed} - {None}
            found[field.name] = named(session, registers()[field.to], ids, personal=personal)
    return found


def named(session: Session, register: Register, ids: Collection[uuid.UUID], *, personal: bool) -> dict[uuid.UUID, str]:
    """The names of rows, by id. ``personal``: whether this scope may open what people are called."""
    if not ids or (register.first.personal and not personal):
        return dict.fromkeys(ids, HIDDEN)
    statement = select(register.model).where(register.model.id.in_(ids))
    if register.first.personal:
        statement = statement.options(undefer_group("personal"))
    return _full_names(session, register, session.execute(statement).scalars().all(), personal=personal)


def _full_names(
    session: Session, register: Register, found: Sequence[Record], *, personal: bool
) -> dict[uuid.UUID, str]:
    """The names of rows, with what they are part of before it: unit 301 is in every building."""
    own = {row.id: register.name_of(row) or _(register.labels.singular) for row in found}
    if register.parent is None:
        return own
    field = register.by_name[register.parent]
    assert isinstance(field, Reference)
    around = named(session, registers()[field.to], {getattr(row, field.name) for row in found}, personal=personal)
    return {row.id: f"{around.get(getattr(row, field.name), '')} {own[row.id]}".strip() for row in found}


def by_number(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts building 2 before building 10."""
    parts = re.split(r"(\d+)", text)
    return [(0, int(part), "") if part.isascii() and part.isdecimal() else (1, 0, part) for part in parts if part]


def _filtered(statement: Select[Any], register: Register, query: ListQuery) -> Select[Any]:
    # Of one community by name: a range, as row security has it, leaves nothing in the order of an index.
    conditions: list[ColumnElement[bool]] = [register.model.community_id == current_scope().community_id]
    if query.row_filter is not None:
        conditions.append(query.row_filter)
    view = next((candidate for candidate in register.list.views if candidate.key == query.state), None)
    if view is not None:
        conditions.append(view.where(today()))
    elif query.state == "current":
        conditions.append(register.holds(today()))
    elif query.state == "ended" and register.validity.end is not None:
        column = getattr(register.model, register.validity.end.column)
        conditions += [column.is_not(None), ~register.holds(today())]
    for name, value in query.chosen:
        conditions.append(getattr(register.model, name) == register.by_name[name].parse(value))
    if query.text:
        conditions.append(_containing(register, tidy(query.text)))
    return statement.where(and_(True, *conditions))


def _containing(register: Register, text: str) -> ColumnElement[bool]:
    """The condition that a row has each word of a text in its plain fields or in the names of what it refers to.

    "3号楼301" without a space finds dwelling 301 of building 3号楼 as well.
    """
    searched = listed_text(register, register.model)
    if searched is None:
        return false()
    # One comparison with all the words: each by itself would make the text of every row anew.
    words = [re.sub(r"([\\%_])", r"\\\1", word) for word in text.lower().split()]
    return compact_sql(searched).like(all_(literal([f"%{word}%" for word in words], ARRAY(Text))))


def find_by_identity(
    session: Session, register: Register, text: str, row_filter: ColumnElement[bool] | None
) -> Sequence[Record]:
    """The rows one of whose personal values is exactly the text, ended ones too: by their blind indexes.

    ``row_filter`` narrows them to what the visitor may see. The text stays here: it belongs in no address and no log.
    """
    equal: list[ColumnElement[bool]] = []
    for field in register.fields:
        if field.index:
            try:
                value = field.parse(text)
            except BadValue:
                continue
            if value is not None:
                index = vault.blind_index(value, place(register, field.name))
                equal.append(getattr(register.model, field.index) == index)
    if not equal:
        return []
    statement = select(register.model).where(or_(*equal)).options(undefer_group("personal"))
    if row_filter is not None:
        statement = statement.where(row_filter)
    return session.execute(statement.order_by(register.model.created_at.desc()).limit(MOST_FOUND)).scalars().all()


def filters(register: Register) -> list[Choice]:
    """The fields a list can be narrowed by."""
    return [field for field in register.fields if isinstance(field, Choice) and field.filter]
