"""The references of forms: looked up when a form is sent, offered when it is shown.

A reference is given by its id (a select) or by its name (a cell of a grid). Either way it is one statement for all
forms that were sent together, and no list of what else there is.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from typing import TYPE_CHECKING

from flask import request
from flask_babel import gettext as _
from sqlalchemy import false

from app.declare.fields import Reference
from app.declare.register import Register
from app.records import permissions
from app.records.store.choices import CANDIDATES, LONGEST, Choices, Offer, names_people
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement

    from app.declare.record import Record
    from app.records.pages.forms import Entry, RegisterForm


def choices(kept: Record | None = None) -> Choices:
    """What this visitor's references may be; ``kept`` is the row that the form changes."""
    return Choices(db.session(), _visible, kept)


def _visible(register: Register) -> ColumnElement[bool] | None:
    """The condition that keeps a reference to the rows that this visitor may see."""
    return permissions.row_filter(register) if permissions.may_read(register) else false()


def look_up(source: Choices, entries: Iterable[Entry]) -> None:
    """Find out which of the rows are taken that were sent, by id or by name; the forms' ``check`` goes by it."""
    waiting = [entry for entry in entries if isinstance(entry.of, Reference) and entry.accepted is None]
    by_name: dict[Reference, list[Entry]] = defaultdict(list)
    for entry in waiting:
        entry.searched = _searched(entry)
        if entry.names:
            by_name[_reference(entry)].append(entry)
    for of, named in by_name.items():
        _take_names(source, of, named)
    asked: dict[Reference, set[uuid.UUID]] = defaultdict(set)
    for entry in waiting:
        if entry.data is not None:
            asked[_reference(entry)].add(entry.data)
    taken = source.accepted(asked)
    for entry in waiting:
        entry.accepted = taken.get(_reference(entry), set())


def _take_names(source: Choices, of: Reference, named: Sequence[Entry]) -> None:
    found = source.named(of, {entry.typed or "" for entry in named})
    several = {row_id for ids in found.values() if len(ids) > 1 for row_id in ids[:CANDIDATES]}
    labels = source.labels(of, several) if several else {}
    for entry in named:
        ids = found[entry.typed or ""]
        if len(ids) == 1:
            entry.name_row(ids[0])
        elif ids:
            entry.name_nothing(_ambiguous(of, ids, labels))


def _ambiguous(of: Reference, ids: Sequence[uuid.UUID], labels: Mapping[uuid.UUID, str]) -> str:
    """What to say of a name that several rows have, and which they are."""
    candidates = "、".join(labels[row_id] for row_id in ids[:CANDIDATES] if row_id in labels)
    if len(ids) > CANDIDATES:
        candidates += "…"
    if names_people(of):
        message = _("Several are called that: %(names)s. Give the telephone or identity number instead.")
    else:
        message = _("Several are called that: %(names)s. Write the whole name.")
    said: str = message % {"names": candidates}
    return said


def offer(
    source: Choices, register: Register, entries: Iterable[Entry], address: str, parent: uuid.UUID | None = None
) -> None:
    """Give references what they are chosen from: what was searched for, or the rows used last; a few in any case.

    ``address`` is where a script searches for others, ``parent`` the row that another control narrows them to.
    """
    for entry in entries:
        of, chosen = _reference(entry), entry.chosen()
        ids = set() if chosen is None else {chosen}
        entry.searched = _searched(entry)
        if entry.searched:
            found = source.search(of, entry.searched, parent)
            entry.matches = len(found.options)
            found = _with(source, of, found, ids)
        else:
            found = source.offer(register, of, ids, parent)
        entry.show(found, address)


def _with(source: Choices, of: Reference, found: Offer, ids: set[uuid.UUID]) -> Offer:
    """What is offered, with the row that is chosen already, though it was not searched for."""
    missing = {row_id for row_id in ids if str(row_id) not in dict(found.options)}
    if not missing:
        return found
    return Offer([*found.options, *source.only(of, missing).options], found.more, found.parents)


def is_search(form: RegisterForm) -> bool:
    """Whether the form was sent by the search button of one of its references: nothing is saved then."""
    return request.form.get("search") in {entry.name for entry in form.references()}


def _searched(entry: Entry) -> str:
    """What stands in the search box of a reference, for which there is one where no script runs."""
    return (request.form.get(f"find-{entry.name}") or "").strip()[:LONGEST]


def _reference(entry: Entry) -> Reference:
    assert isinstance(entry.of, Reference)
    return entry.of
