"""The rows of a register: searched, filtered, sorted, a page at a time. A constant number of statements."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import ARRAY, Uuid, and_, any_, false, func, literal, or_, select, tuple_
from sqlalchemy.orm import undefer_group

from app.accounts.queries import building_leads_in
from app.clock import today
from app.declare.fields import BadValue, Choice, Reference, Staff, tidy
from app.declare.register import registers
from app.records.store.naming import contains_words, listed_text
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


_BY_DATES = ("current", "ended", "all")  # the states of a list that rows are in by their dates


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

    @property
    def reads_rows(self) -> bool:
        """True if more is asked than the dates that stand in the list's index."""
        return bool(self.text or self.chosen or self.state not in _BY_DATES or self.row_filter is not None)


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
    session: Session, register: Register, query: ListQuery, sort: str, descending: bool, window: Window, most: int
) -> tuple[Sequence[Record], int]:
    """The rows of a window of the list, and how many rows the list has: at most ``most``, or one more.

    Nothing where there are none, or the row is not there that the window begins with.
    """
    model, column = register.model, getattr(register.model, sort)
    filtered = _filtered(select(model.id.label("id"), column.label("value")), register, query)
    hits: Any
    place: Any = model.id
    value = column
    if query.reads_rows:
        # Read once, for the count and for the page.
        hits = filtered.cte("hits")
        place, value, source = hits.c.id, hits.c.value, select(hits.c.id)
    else:
        # Both stop as soon as they have enough: the list's own order and what it is filtered by stand in its index.
        hits = filtered.subquery("hits")
        source = filtered
    counted = select(hits.c.id).limit(most + 1).subquery("counted")
    total = select(func.count()).select_from(counted).scalar_subquery()
    order = _Order(place, value, _may_be_empty(column), descending != window.backwards, window.backwards)
    if window.key is not None:
        anchor = select(column.label("value")).where(model.id == window.key, *_visible(query))
        found = session.execute(anchor).one_or_none()
        if found is None:
            return [], 0
        source = source.where(order.beyond(found.value, window.key))
    ids = source.order_by(*order.by()).limit(window.limit).subquery("ids")
    both: Any = select(model, total.label("total")).join(ids, ids.c.id == model.id)
    shown = both.order_by(*replace(order, place=model.id, value=column).by())
    read = session.execute(shown.options(*_loaded(register, query))).all()
    return [row for row, _total in read], read[0].total if read else 0


def rows(
    session: Session, register: Register, query: ListQuery, sort: str, descending: bool, limit: int | None = None
) -> Sequence[Record]:
    """The rows asked for, in a stable order."""
    model, column = register.model, getattr(register.model, sort)
    statement = _filtered(select(model), register, query).limit(limit).options(*_loaded(register, query))
    order = _Order(model.id, column, _may_be_empty(column), descending)
    return session.execute(statement.order_by(*order.by())).scalars().all()


def _loaded(register: Register, query: ListQuery) -> list[ExecutableOption]:
    """What is loaded with the rows of a list."""
    personal = [undefer_group("personal")] if query.personal and register.personal else []
    return [*inner_options(), *personal]


@dataclass(frozen=True, slots=True)
class _Order:
    """The order of a list, empty values last; where there are none, as an index has it, read either way."""

    place: Any
    value: Any
    empty: bool
    """Whether a row may have no value."""
    down: bool
    """Read from the greatest value to the least."""
    backwards: bool = False
    """Read from the end of the list."""

    def by(self) -> tuple[Any, Any]:
        first, second = (each.desc() if self.down else each.asc() for each in (self.value, self.place))
        if self.empty:
            first = first.nulls_first() if self.backwards else first.nulls_last()
        return first, second

    def beyond(self, value: Any, key: uuid.UUID) -> ColumnElement[bool]:
        """The condition that a row is read later than the one with this value and id."""
        if value is None:
            same = self.place < key if self.down else self.place > key
            among_empty: ColumnElement[bool] = and_(self.value.is_(None), same)
            return or_(among_empty, self.value.is_not(None)) if self.backwards else among_empty
        # A comparison of pairs, which an index in this order answers from the row on.
        pair = tuple_(self.value, self.place)
        held = tuple_(literal(value, self.value.type), literal(key, self.place.type))
        further: ColumnElement[bool] = pair < held if self.down else pair > held
        return or_(further, self.value.is_(None)) if self.empty and not self.backwards else further


def _may_be_empty(column: Any) -> bool:
    return bool(column.property.columns[0].nullable)


def _bounded(statement: Select[Any], most: int) -> ScalarSelect[int]:
    """How many rows a statement finds, one more than ``most`` where there are more."""
    return select(func.count()).select_from(statement.limit(most + 1).subquery()).scalar_subquery()


def row_ids(session: Session, register: Register, query: ListQuery) -> Sequence[uuid.UUID]:
    """The ids of the rows that the query asks for, in the register's own order."""
    model, column = register.model, getattr(register.model, register.order_key)
    order = _Order(model.id, column, _may_be_empty(column), register.descending)
    return session.execute(_filtered(select(model.id), register, query).order_by(*order.by())).scalars().all()


def count(session: Session, register: Register, query: ListQuery, most: int) -> int:
    """How many rows the query asks for: at most ``most``, or one more."""
    return session.execute(select(_bounded(_filtered(select(register.model.id), register, query), most))).scalar_one()


def by_ids(register: Register, ids: Collection[uuid.UUID]) -> ListQuery:
    """The query for these rows and their personal values."""
    return ListQuery(state="all", row_filter=register.model.id == any_(literal(ids, ARRAY(Uuid))), personal=True)


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
    conditions = _visible(query)
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


def _visible(query: ListQuery) -> list[ColumnElement[bool]]:
    """What narrows the rows to those that the visitor may see."""
    return [] if query.row_filter is None else [query.row_filter]


def _containing(register: Register, text: str) -> ColumnElement[bool]:
    """The condition that a row has each word of a text in its plain fields or in the names of what it refers to.

    "3号楼301" without a space finds dwelling 301 of building 3号楼 as well.
    """
    searched = listed_text(register, register.model)
    return false() if searched is None else contains_words(searched, text)


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
