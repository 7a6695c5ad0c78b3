"""What the pages of a register show: plain data for the templates, and who may see what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import flash, request, url_for
from flask_babel import gettext as _
from sqlalchemy import select

from app.audit.models import AuditAction
from app.measures import today
from app.office import listing
from app.office.fields import BadValue, Day, Number, Reference
from app.office.listing import HIDDEN
from app.office.register import registers
from app.web.table import Column, Table
from app.web.urls import url_with
from tenants.models import Community, StaffRole
from tenants.roles import Role
from tenants.session import db
from tenants.web import current_membership, request_scope

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement

    from app.audit.models import AuditEntry
    from app.office.fields import Field
    from app.office.forms import RegisterForm
    from app.office.kept import Kept
    from app.office.merging import Difference
    from app.office.register import Register
    from app.web.pagination import Pagination
    from app.web.table import Sort
    from tenants.area import Area


# ---------------------------------------------------------------- who


def may_read(register: Register) -> bool:
    """Whether the visitor's role sees the register at all."""
    return current_membership().role is not StaffRole.BUILDING_LEAD or register.leads is not None


def may_write(register: Register) -> bool:
    """Whether the visitor's role may enter and change rows."""
    role = current_membership().role
    return role is StaffRole.COMMUNITY_ADMIN or (role is StaffRole.BUILDING_LEAD and register.leads_write)


def may_reveal() -> bool:
    """Whether the visitor may ask to see personal values in full."""
    return current_membership().role is StaffRole.COMMUNITY_ADMIN


def opens_personal() -> bool:
    """Whether this scope holds the community's key."""
    return request_scope().role is Role.COMMUNITY


def own_rows(register: Register) -> ColumnElement[bool] | None:
    """The condition that keeps a building lead to the own buildings; None for everybody else."""
    if current_membership().role is not StaffRole.BUILDING_LEAD or register.leads is None:
        return None
    return register.leads(request_scope().actor)


def sees(register: Register, row_id: uuid.UUID) -> bool:
    """Whether a row of the community is one that this visitor may see."""
    only = own_rows(register)
    if only is None:
        return True
    found = select(register.model.id).where(register.model.id == row_id, only)
    return db.session().execute(found).scalar_one_or_none() is not None


# ---------------------------------------------------------------- frame


def community_name(area: Area) -> str:
    """The community's name."""
    named = select(Community.name).where(Community.community_id == area.lo)
    return db.session().execute(named).scalar_one_or_none() or area.code


def frame(area: Area, register: Register | None = None) -> dict[str, Any]:
    """What every page of the office has: the community, the register, where one is and what one may."""
    name = community_name(area)
    crumbs = [(name, url_for("evaluation.community", area=area)), (_("Registers"), url_for("office.index", area=area))]
    context: dict[str, Any] = {"community": {"name": name, "code": area.code}, "crumbs": crumbs, "register": None}
    if register is None:
        return context
    address = url_for("office.rows", area=area, key=register.key)
    new = url_for("office.new", area=area, key=register.key, **prefilled(register))
    crumbs.append((_(register.title), address))
    context["register"] = {
        "title": _(register.title),
        "one": _(register.one),
        "about": _(register.about),
        "url": address,
        "new": new if may_write(register) else None,
        "export": url_for("office.export", area=area, key=register.key, **_query())
        if current_membership().role is StaffRole.COMMUNITY_ADMIN
        else None,
    }
    return context


def _query() -> dict[str, str]:
    return {name: value for name, value in request.args.items() if name not in ("page", "per_page", "sort")}


# ---------------------------------------------------------------- list


def columns(register: Register) -> list[Column]:
    """The list's columns; the first one links to the row. Personal values cannot be sorted: they are encrypted."""
    found = []
    for position, name in enumerate(register.columns):
        field = register.by_name[name]
        found.append(
            Column(
                name,
                _(field.label),
                sortable=not field.personal and not isinstance(field, Reference),
                numeric=isinstance(field, Number),
                wide=position > 2,
                cell="link" if position == 0 else "text",
            )
        )
    if register.end is not None:
        found.append(Column(register.end.column, _(register.end.label), sortable=True, wide=True, cell="day"))
    return found


def wanted(register: Register) -> listing.Wanted:
    """What the address asks for; what makes no sense is not asked for."""
    chosen = []
    for field in register.fields:
        value = request.args.get(field.name)
        if value and not field.personal:
            try:
                field.parse(value)
            except BadValue:
                continue
            chosen.append((field.name, value))
    state = request.args.get("state", "current")
    return listing.Wanted(
        text=(request.args.get("q") or "").strip()[:100],
        state=state if state in listing.STATES else "current",
        chosen=tuple(chosen),
        only=own_rows(register),
        personal=opens_personal(),
    )


def table(area: Area, register: Register, found: Sequence[Kept], sort: Sort, pages: Pagination) -> Table:
    """The list as ``data_table`` draws it."""
    named = listing.names(db.session(), register, found, personal=opens_personal())
    drawn = []
    for row in found:
        cells: dict[str, Any] = {
            name: _cell(register.by_name[name], row, named) for name in register.columns
        }
        if register.end is not None:
            cells[register.end.column] = getattr(row, register.end.column)
        cells["url"] = url_for("office.row", area=area, key=register.key, row_id=row.id)
        drawn.append(cells)
    return Table(columns(register), drawn, _(register.title), sort, pages, _("Nothing found"))


def _cell(field: Field, row: Kept, named: Mapping[str, Mapping[uuid.UUID, str]]) -> str:
    if field.personal and not opens_personal():
        return HIDDEN
    value = getattr(row, field.name)
    if isinstance(field, Reference):
        return named[field.name].get(value, "")
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
        for field in listing.filters(register)
    ]


def states(register: Register) -> list[dict[str, Any]]:
    """The chips that choose between rows that hold and rows that ended."""
    if register.end is None:
        return []
    asked = request.args.get("state", "current")
    labels = {"current": _("In force"), "ended": _("Ended"), "all": _("All")}
    return [
        {"label": labels[state], "url": url_with(state=state, page=None), "active": state == asked}
        for state in listing.STATES
    ]


# ---------------------------------------------------------------- form


def prefilled(register: Register) -> dict[str, Any]:
    """Values for a new row that the address gives (from the page one comes from, or the entry before)."""
    found = {}
    for field in register.fields:
        value = request.args.get(field.name)
        if value and not field.personal:
            try:
                found[field.name] = field.parse(value)
            except BadValue:
                continue
    return found


def carried(register: Register, form: RegisterForm) -> dict[str, str]:
    """What the next entry begins with, as an address says it."""
    fields = [field for field in register.fields if field.carried]
    return {field.name: field.write(form[field.name].data) for field in fields if form[field.name].data is not None}


def plain_values(register: Register, row: Kept) -> dict[str, Any]:
    """The values a form begins with: personal ones stay out of the page."""
    return {field.name: getattr(row, field.name) for field in register.fields if not field.personal}


def texts(register: Register, row: Kept | None) -> dict[str, str]:
    """The same as text; of no row, nothing."""
    if row is None:
        return {}
    return {name: register.by_name[name].write(value) for name, value in plain_values(register, row).items()}


def before(register: Register) -> dict[str, str]:
    """The fields as they were when the form was opened, as the form sends them back."""
    return {
        field.name: request.form.get(f"before-{field.name}", "") for field in register.fields if not field.personal
    }


def masked(register: Register, row: Kept | None) -> dict[str, str]:
    """The personal values of a row with their middles hidden, by field; of no row, nothing."""
    if row is None:
        return {}
    values = {field.name: getattr(row, field.name) for field in register.personal}
    return {name: register.by_name[name].mask(value) for name, value in values.items() if value is not None}


def differences(register: Register, found: Iterable[Difference]) -> list[dict[str, str]]:
    """The fields that two clerks changed differently, as people read them."""
    shown = []
    for difference in found:
        field = register.by_name[difference.name]
        theirs = field.show(field.parse(difference.theirs)) or "—"
        shown.append({"name": difference.name, "label": _(field.label), "theirs": theirs, "text": difference.theirs})
    return shown


def flash_saved(register: Register, row: Kept, form: RegisterForm) -> None:
    """Say that it is saved, and what is odd about it."""
    flash(_("%(what)s saved", what=_(register.one)), "success")
    for entry in form.entries():
        warning = entry.of.warn(entry.data)
        if warning:
            flash(warning, "warning")


def end_day(register: Register, row: Kept) -> tuple[date | None, str | None]:
    """The day that the end form gives (None takes an end back), or what is wrong with it."""
    assert register.end is not None
    if request.form.get("resume"):
        return None, None
    try:
        day = Day(name="day", label="", ahead=0).parse(request.form.get("day", ""))
    except BadValue as problem:
        return None, str(problem)
    if day is None:
        return None, _("Give the date.")
    if register.opens and day < getattr(row, register.opens):
        return None, _("This date lies before the row began.")
    return day, None


# ---------------------------------------------------------------- row


def row_head(area: Area, register: Register, row: Kept) -> dict[str, Any]:
    """A row's name, addresses, version and whether it has ended."""
    name = register.name_of(row) if opens_personal() or not register.first.personal else HIDDEN
    ended = getattr(row, register.end.column) if register.end else None
    here = {"area": area, "key": register.key, "row_id": row.id}
    write = may_write(register)
    return {
        "name": name or _(register.one),
        "version": row.version,
        "ended": ended,
        "end": {
            "url": url_for("office.end", **here),
            "label": _(register.end.label),
            "action": _(register.end.action),
            "today": today().isoformat(),
        }
        if register.end and write
        else None,
        "url": url_for("office.row", **here),
        "edit": url_for("office.edit", **here) if write else None,
        "reveal": url_for("office.reveal", **here),
    }


def values(area: Area, register: Register, row: Kept, shown: Mapping[str, str]) -> list[dict[str, Any]]:
    """Label and value of each field; ``shown`` are personal values that may be read in full just now."""
    named = listing.names(db.session(), register, [row], personal=opens_personal())
    found = []
    for field in register.fields:
        value = getattr(row, field.name) if not field.personal or opens_personal() else None
        url = None
        if isinstance(field, Reference) and field.to and value is not None and may_read(registers()[field.to]):
            url = url_for("office.row", area=area, key=field.to, row_id=value)
        text = shown.get(field.name) or _cell(field, row, named)
        found.append({"label": _(field.label), "text": text, "url": url, "warning": field.warn(value)})
    return found


def related(area: Area, register: Register, row: Kept) -> list[dict[str, Any]]:
    """The rows of other registers that belong to this one: the first few of each, and a link to enter another."""
    found = []
    for key, name in register.related:
        other = registers()[key]
        if not may_read(other):
            continue
        asked = listing.Wanted(
            chosen=((name, str(row.id)),), state="all", only=own_rows(other), personal=opens_personal()
        )
        total = listing.count(db.session(), other, asked)
        shown = listing.rows(db.session(), other, asked, other.order_key, other.descending, 0, 10)
        here = {"area": area, "key": key}
        found.append(
            {
                "title": _(other.title),
                "total": total,
                "rows": [row_head(area, other, one) for one in shown],
                "url": url_for("office.rows", **here, **{name: row.id, "state": "all"}),
                "new": url_for("office.new", **here, **{name: row.id}) if may_write(other) else None,
                "one": _(other.one),
            }
        )
    return found


def told(register: Register, entries: Iterable[AuditEntry]) -> list[dict[str, Any]]:
    """The history of a row as people read it."""
    return [
        {
            "at": entry.created_at,
            "who": entry.actor_name,
            "what": _(AuditAction(entry.action).label),
            "reason": entry.reason,
            "changes": [
                _change(register, name, values)
                for name, values in entry.changes.items()
                if entry.action is not AuditAction.CREATED
            ],
        }
        for entry in entries
    ]


def _change(register: Register, name: str, values: Any) -> dict[str, str | None]:
    field = register.by_name.get(name)
    if field is None:  # the end
        before, after = values
        label = _(register.end.label) if register.end else name
        return {"label": label, "before": before or "—", "after": after or "—"}
    if values is None or isinstance(field, Reference):
        return {"label": _(field.label), "before": None, "after": None}
    before, after = (field.show(field.parse(value)) if value else "—" for value in values)
    return {"label": _(field.label), "before": before, "after": after}
