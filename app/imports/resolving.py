"""What the names in a file refer to: all of a column at once, with one or few statements."""

from __future__ import annotations

import uuid
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.clock import today
from app.declare.fields import BadValue, Reference
from app.declare.register import registers
from app.imports.columns import compact
from app.records.store.rows import place
from tenants import vault

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.declare.register import Register

AMBIGUOUS = "ambiguous"
_AT_ONCE = 5_000  # values in one statement
_Found = dict[str, list[tuple[bool, uuid.UUID]]]


def resolve(session: Session, register: Register, texts: Collection[str]) -> dict[str, uuid.UUID | str]:
    """The rows of a register that texts name, by text; AMBIGUOUS for more than one, absent for none.

    Rows are named as lists name them: by their first column, with what they are part of before it ("3号楼 301"), or
    without where that is enough. People are named by name, telephone or identity number, which the keyed hashes
    find. Rows that hold today come before those that ended.
    """
    ids = _people(session, register, texts) if register.first.personal else _places(session, register)
    resolved: dict[str, uuid.UUID | str] = {}
    for text in texts:
        candidates = ids.get(compact(text), ())
        holding = {row_id for holds, row_id in candidates if holds} or {row_id for _holds, row_id in candidates}
        if holding:
            resolved[text] = next(iter(holding)) if len(holding) == 1 else AMBIGUOUS
    return resolved


def _places(session: Session, register: Register) -> _Found:
    """Every row by its full name, and by its own where no full name is like it."""
    full: _Found = defaultdict(list)
    by_name: _Found = defaultdict(list)
    for row_id, holds, around, name in _named(session, register):
        by_name[name].append((holds, row_id))
        if around:
            full[around + name].append((holds, row_id))
    return {**by_name, **full}


def _named(session: Session, register: Register) -> list[tuple[uuid.UUID, bool, str, str]]:
    """(id, whether it holds, name of what it is part of, own name) of every row; nothing where dates name it."""
    field, table = register.first, register.model.__table__
    if isinstance(field, Reference) or field.personal:
        return []
    within = register.by_name[register.parent] if register.parent else None
    around: dict[uuid.UUID, str] = {}
    if isinstance(within, Reference):
        outer = _named(session, registers()[within.to])
        around = {row_id: before + name for row_id, _holds, before, name in outer}
    columns: list[Any] = [table.c.id, register.holds(today()).label("holds"), table.c[field.name].label("name")]
    columns.append((table.c[within.name] if within else table.c.id).label("within"))
    return [
        (row.id, bool(row.holds), around.get(row.within, ""), compact(field.show(row.name)))
        for row in session.execute(select(*columns))
    ]


def _people(session: Session, register: Register, texts: Collection[str]) -> _Found:
    people: _Found = defaultdict(list)
    index_of, table = vault.indexer(), register.model.__table__
    holds = register.holds(today()).label("holds")
    for field in register.personal:
        if field.index is None:
            continue
        by_index: dict[str, set[str]] = defaultdict(set)
        for text in texts:
            try:
                value = field.parse(text)
            except BadValue:
                continue
            if value is not None:
                by_index[index_of(value, place(register, field.name))].add(compact(text))
        column, hashes = table.c[field.index], list(by_index)
        for start in range(0, len(hashes), _AT_ONCE):
            some = hashes[start : start + _AT_ONCE]
            for row in session.execute(select(table.c.id, holds, column.label("hash")).where(column.in_(some))):
                for name in by_index[row.hash]:
                    people[name].append((bool(row.holds), row.id))
    return people
