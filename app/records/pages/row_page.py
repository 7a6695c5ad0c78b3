"""What the page of one row shows: its values, what belongs to it, what was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.audit.models import AuditAction
from app.clock import today
from app.declare.fields import Reference
from app.declare.register import registers
from app.records.pages.list_page import actions_of, cell_text, least
from app.records.permissions import can_decrypt, may_change, may_read, may_show, may_write, row_filter
from app.records.store import queries
from app.web.pagination import COUNTED
from app.web.urls import url_of
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.audit.models import AuditEntry
    from app.declare.record import Record
    from app.declare.register import Register
    from tenants.area import Area


_RELATED = 10  # rows of another register that the page of a row shows


def row_head(area: Area, register: Register, row: Record) -> dict[str, Any]:
    """A row's name, addresses, version and how it has ended."""
    name = register.name_of(row) if can_decrypt() or not register.first.personal else register.dated_name(row)
    end = register.validity.end
    ended = getattr(row, end.column) if end else None
    here: dict[str, Any] = {"area": area, "key": register.key, "row_id": row.id}
    return {
        "name": name or _(register.labels.singular),
        "version": row.version,
        "ended": f"{_(end.label)} {ended.isoformat()}" if end and ended else None,
        "end": {
            "url": url_for("records.end", **here),
            "label": _(end.label),
            "action": _(end.action),
            "undo": _(end.undo),
            "undone": _(end.undone),
            "today": today().isoformat(),
            "least": least(register, row),
        }
        if end and may_write(register)
        else None,
        "url": url_for("records.row", **here),
        "actions": actions_of(area, register, row),
        "edit": url_for("records.edit", **here) if may_change(register, row.id) else None,
        "reveal": url_for("records.reveal", **here),
    }


def values(area: Area, register: Register, row: Record, shown: Mapping[str, str]) -> list[dict[str, Any]]:
    """Label and value of each field; ``shown`` are personal values that may be read in full just now."""
    named = queries.names(db.session(), register, [row], personal=can_decrypt())
    lines = []
    for field in register.fields:
        value = getattr(row, field.name) if may_show(field) else None
        url = None
        if isinstance(field, Reference) and field.to and value is not None and may_read(registers()[field.to]):
            url = url_for("records.row", area=area, key=field.to, row_id=value)
        text = shown.get(field.name) or cell_text(field, row, named)
        lines.append({"label": _(field.label), "text": text, "url": url, "warning": field.warn(value)})
    if register.list.computed is not None:
        text = register.list.computed.values(db.session(), [row]).get(row.id, "")
        lines.append({"label": _(register.list.computed.label), "text": text, "url": None, "warning": None})
    return lines


def related(area: Area, register: Register, row: Record) -> list[dict[str, Any]]:
    """The rows of other registers that belong to this one: the first few of each, and a link to enter another."""
    sections = []
    for key, name in register.children:
        other = registers()[key]
        if not may_read(other):
            continue
        query = queries.ListQuery(
            chosen=((name, str(row.id)),), state="all", row_filter=row_filter(other), personal=can_decrypt()
        )
        window = queries.Window(_RELATED)
        shown, total = queries.page(db.session(), other, query, other.order_key, other.descending, window, COUNTED)
        here: dict[str, Any] = {"area": area, "key": key}
        mine: dict[str, Any] = {name: row.id}
        sections.append(
            {
                "title": _(other.labels.plural),
                "total": total,
                "rows": [row_head(area, other, one) for one in shown],
                "url": url_of("records.rows", {**mine, "state": "all"}, **here),
                "new": url_of("records.new", mine, **here) if may_write(other) else None,
                "one": _(other.labels.singular),
            }
        )
    return sections


def told(register: Register, entries: Iterable[AuditEntry]) -> list[dict[str, Any]]:
    """The history of a row as people read it.

    A reason is free text and may name somebody: it is for those who may see the community's personal data.
    """
    return [
        {
            "at": entry.created_at,
            "who": entry.actor_name,
            "what": _(_act(register, AuditAction(entry.action))),
            "reason": entry.reason if can_decrypt() else None,
            "changes": changes_of(register, entry),
        }
        for entry in entries
    ]


def _act(register: Register, action: AuditAction) -> str:
    """What was done, in the register's own words where it has them."""
    end = register.validity.end
    own: dict[str, str] = {AuditAction.ENDED: end.action, AuditAction.RESUMED: end.undo} if end else {}
    own |= register.acts
    return own.get(action, action.label)


def changes_of(register: Register, entry: AuditEntry) -> list[dict[str, str | None]]:
    """The changes of fields that an entry tells; none for the first, as what a row began with can be read off it."""
    if entry.action is AuditAction.CREATED:
        return []
    ending = register.validity.end.column if register.validity.end else None
    known = {name: values for name, values in entry.changes.items() if name in register.by_name or name == ending}
    return [_change(register, name, values) for name, values in known.items()]


def _change(register: Register, name: str, values: Any) -> dict[str, str | None]:
    field = register.by_name.get(name)
    if field is None:  # the end
        before, after = values
        label = _(register.validity.end.label) if register.validity.end else name
        return {"label": label, "before": before or "—", "after": after or "—"}
    if values is None or isinstance(field, Reference):
        return {"label": _(field.label), "before": None, "after": None}
    before, after = (field.show(field.parse(value)) if value else "—" for value in values)
    return {"label": _(field.label), "before": before, "after": after}
