"""What the pages of the registers share, and what their lists show: plain data for the templates."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import BigInteger, select

from app.clock import today
from app.declare.fields import BadValue, Number, Reference, tidy
from app.records.permissions import can_decrypt, may_export, may_run, may_show, may_write, row_filter
from app.records.store import queries
from app.records.store.naming import listed_text
from app.records.store.queries import HIDDEN
from app.web.cursor import cursor, take_page
from app.web.pagination import COUNTED
from app.web.table import Column, Table
from app.web.urls import FROM_THE_START, url_of, url_with
from tenants.kept import kept, parameter
from tenants.models import Community
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import SelectBase
    from sqlalchemy.orm import Session

    from app.declare.fields import Field
    from app.declare.record import Record
    from app.declare.register import Register
    from app.web.cursor import Cursor, CursorPage
    from app.web.table import Sort
    from tenants.area import Area


@kept(most=1)
def _name() -> SelectBase:
    return select(Community.name).where(Community.community_id == parameter("community_id", BigInteger))


def community_name(area: Area) -> str:
    """The community's name."""
    rows = _name().rows(db.session(), community_id=area.lo)
    return rows[0].name if rows else area.code


def frame(area: Area, register: Register | None = None) -> dict[str, Any]:
    """The context of every page of the registers: community, register, crumbs, and the addresses one may go to."""
    name = community_name(area)
    crumbs = [(name, url_for("evaluation.community", area=area)), (_("Registers"), url_for("records.index", area=area))]
    context: dict[str, Any] = {"community": {"name": name, "code": area.code}, "crumbs": crumbs, "register": None}
    if register is None:
        return context
    address = url_for("records.rows", area=area, key=register.key)
    new = url_of("records.new", prefilled_texts(register), area=area, key=register.key)
    crumbs.append((_(register.labels.plural), address))
    context["register"] = {
        "links": register.contributions.list_links(area) if register.contributions.list_links else [],
        "title": _(register.labels.plural),
        "one": _(register.labels.singular),
        "about": _(register.labels.description),
        "url": address,
        "find": url_for("records.find", area=area, key=register.key),
        "new": new if may_write(register) else None,
        "grid": url_of("records.grid", prefilled_texts(register), area=area, key=register.key)
        if may_write(register)
        else None,
        "renew": url_for("records.renew", area=area, key=register.key)
        if register.validity.renewable and may_write(register)
        else None,
        "export": url_of("exports.register", _query(), area=area, key=register.key) if may_export() else None,
        "import": url_for("imports.start", area=area, key=register.key) if may_export() else None,
    }
    return context


def prefilled(register: Register) -> dict[str, Any]:
    """Values for a new row that the address gives (from the page one comes from, or the entry before)."""
    values = {}
    for field in register.fields:
        value = request.args.get(field.name)
        if value and not field.personal:
            try:
                values[field.name] = field.parse(value)
            except BadValue:
                continue
    return values


def prefilled_texts(register: Register) -> dict[str, Any]:
    """The values for a new row as the texts that an address is made of."""
    return {name: register.by_name[name].write(value) for name, value in prefilled(register).items()}


def _query() -> dict[str, Any]:
    return {name: value for name, value in request.args.items() if name not in (*FROM_THE_START, "per_page", "sort")}


def columns(register: Register) -> list[Column]:
    """The list's columns; the first one links to the row. Personal values cannot be sorted: they are encrypted.

    Who may not see what stands in a column sees that something is hidden there: a row without its name looks broken.
    """
    listed = []
    ends = register.validity.end is not None and register.validity.end.in_list and may_write(register)
    actions = ends or any(action.in_list and may_run(register, action) for action in register.actions)
    # A phone has room for three columns, buttons and the extra one among them.
    room = max(1, 2 - actions - (register.list.computed is not None))
    shown = [register.by_name[name] for name in register.list.columns]
    for position, field in enumerate(shown):
        listed.append(
            Column(
                field.name,
                _(field.label),
                sortable=may_show(field) and not field.personal and not isinstance(field, Reference),
                numeric=isinstance(field, Number),
                wide=position > room,
                cell="link" if position == 0 else "text",
            )
        )
    if register.list.computed is not None:
        listed.append(Column("extra", _(register.list.computed.label)))
    if actions:
        listed.append(Column("actions", _("Act"), cell="actions"))
    if register.validity.end is not None:
        listed.append(
            Column(register.validity.end.column, _(register.validity.end.label), sortable=True, wide=True, cell="day")
        )
    return listed


def wanted(register: Register) -> queries.ListQuery:
    """The query that the address asks for; what makes no sense in it is left out."""
    chosen = []
    for field in register.fields:
        value = request.args.get(field.name)
        if value and not field.personal and may_show(field):
            try:
                field.parse(value)
            except BadValue:
                continue
            chosen.append((field.name, value))
    state = request.args.get("state", "current")
    return queries.ListQuery(
        text=(request.args.get("q") or "").strip()[:100],
        state=state if state in state_labels(register) else "current",
        chosen=tuple(chosen),
        row_filter=row_filter(register),
        personal=can_decrypt(),
    )


def page(
    session: Session, register: Register, query: queries.ListQuery, sort: Sort
) -> tuple[Sequence[Record], CursorPage]:
    """The rows of the page that the address asks for; the first page where the row is not there that it begins with."""
    asked = cursor(request.args)
    read, total = _read(session, register, query, sort, asked)
    if not read and asked.key is not None:
        asked = asked.start
        read, total = _read(session, register, query, sort, asked)
    return take_page(read, asked, total, lambda row: row.id)


def over(area: Area, session: Session, register: Register, query: queries.ListQuery) -> dict[str, str] | None:
    """Of a list that shows what is current and has none: what it is none of, and where the others are; or None."""
    if query.state != "current" or query.state not in state_labels(register):
        return None
    every, first = replace(query, state="all"), queries.Window(1, None, False)
    found, _total = queries.page(session, register, every, register.order_key, register.descending, first, 1)
    if not found:
        return None
    url = url_for("records.rows", area=area, key=register.key, state="all")
    return {"state": state_labels(register)["current"], "url": url}


def _read(
    session: Session, register: Register, query: queries.ListQuery, sort: Sort, asked: Cursor
) -> tuple[Sequence[Record], int]:
    """The rows from a place on, and how many the list has; none where there is no such place."""
    try:
        key = None if asked.key is None else uuid.UUID(asked.key)
    except ValueError:
        return [], 0
    window = queries.Window(asked.limit + 1, key, asked.backwards)
    return queries.page(session, register, query, sort.key, sort.descending, window, COUNTED)


def searches(register: Register) -> bool:
    """True if the register has plain fields to search in, or names of what its rows refer to."""
    return listed_text(register, register.model) is not None


def looks_personal(text: str) -> bool:
    """True if a text may be a telephone or an identity number: seven digits or more, however they are parted."""
    return len(re.sub(r"\D", "", tidy(text))) >= 7


def finds_people(register: Register) -> bool:
    """True if this visitor may look for a person by a personal value."""
    return can_decrypt() and any(field.index for field in register.fields)


def table(area: Area, register: Register, rows: Sequence[Record], sort: Sort | None, pages: CursorPage | None) -> Table:
    """The list as ``data_table`` draws it."""
    named = queries.names(db.session(), register, rows, personal=can_decrypt())
    extra = register.list.computed.values(db.session(), rows) if register.list.computed is not None else {}
    drawn = []
    for row in rows:
        cells: dict[str, Any] = {name: cell_text(register.by_name[name], row, named) for name in register.list.columns}
        cells[register.first.name] = cells[register.first.name] or _(register.labels.singular)
        if register.validity.end is not None:
            cells[register.validity.end.column] = getattr(row, register.validity.end.column)
        cells["url"] = url_for("records.row", area=area, key=register.key, row_id=row.id)
        cells["extra"] = extra.get(row.id, "")
        cells["actions"] = actions_of(area, register, row, in_list=True)
        cells["end"] = _listed_end(area, register, row)
        drawn.append(cells)
    return Table(columns(register), drawn, _(register.labels.plural), sort, pages, _("Nothing found"))


def _listed_end(area: Area, register: Register, row: Record) -> dict[str, Any] | None:
    """The button that ends a row from the list, with its date; None where there is none."""
    end = register.validity.end
    if end is None or not end.in_list or getattr(row, end.column) is not None or not may_write(register):
        return None
    return {
        "id": row.id,
        "url": url_for("records.end", area=area, key=register.key, row_id=row.id),
        "label": _(end.label),
        "action": _(end.action),
        "today": today().isoformat(),
        "least": least(register, row),
        "version": row.version,
    }


def least(register: Register, row: Record) -> str | None:
    """The first day on which the row may end, as a date control has it; None where any may be."""
    begins = register.validity.begins
    return getattr(row, begins).isoformat() if begins else None


def actions_of(area: Area, register: Register, row: Record, *, in_list: bool = False) -> list[dict[str, str]]:
    """The buttons that a row offers to this visitor (``in_list``: those shown in the list as well)."""
    return [
        {
            "url": url_for("records.do", area=area, key=register.key, row_id=row.id, action=action.key),
            "label": _(action.label),
            "question": _(action.question) if action.question else "",
        }
        for action in register.actions
        if may_run(register, action) and action.available(row) and (action.in_list or not in_list)
    ]


def cell_text(field: Field, row: Record, named: Mapping[str, Mapping[uuid.UUID, str]]) -> str:
    """A value's text in a list: masked where it is personal, the name where it refers to a row."""
    if not may_show(field):
        return HIDDEN
    value = getattr(row, field.name)
    if isinstance(field, Reference):
        return named[field.name].get(value, "")
    if field.personal and value is None and field.required:
        return _("(erased)")
    return field.mask(value) if field.personal else field.show(value)


def filter_controls(register: Register) -> list[dict[str, Any]]:
    """The selects above the list."""
    return [
        {
            "name": field.name,
            "label": _(field.label),
            "value": request.args.get(field.name, ""),
            "options": [(member.value, _(member.label)) for member in field.of],
        }
        for field in queries.filters(register)
    ]


def state_labels(register: Register) -> dict[str, str]:
    """The states that the chips above the list choose between, with their labels: by the rows' dates, or a view."""
    labels = {}
    if register.validity.end is not None:
        labels = {"current": _(register.validity.end.current), "ended": _(register.validity.end.over)}
    elif register.list.views:
        labels = {"current": _("In force")}
    labels |= {view.key: _(view.label) for view in register.list.views}
    return labels | {"all": _("All")}


def states(register: Register) -> list[dict[str, Any]]:
    """The chips themselves; none where there is nothing to choose between."""
    if register.validity.end is None and not register.list.views:
        return []
    asked = wanted(register).state
    return [
        {"label": label, "url": url_with(state=state, **FROM_THE_START), "active": state == asked}
        for state, label in state_labels(register).items()
    ]
