"""What is wrong with the rows of a file, cell by cell, and the values of those with which nothing is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy import select

from app.clock import today
from app.declare.fields import BadValue, Choice, Day, IdNumber, Note, Phone, Reference, Text
from app.declare.register import registers
from app.imports import cells, columns, resolving
from app.records.store.rows import place
from tenants import vault

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from sqlalchemy.orm import Session

    from app.declare.fields import Field
    from app.declare.register import Register
    from app.imports.models import Import
    from app.imports.parsing import Row

ERROR, KNOWN = "error", "known"
MOST_ISSUES = 1_000
EVERY = 2_500  # rows between two words on how far it is
_REMEMBERED = 20_000  # values of a column
_SHORT = 100  # characters; longer ones hardly come twice, and would take much memory
_WITH_TIME = re.compile(r"(\S+) \d{1,2}:\d{2}(:\d{2})?")
_SERIAL = re.compile(r"\d{5}")
_EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}


@dataclass(slots=True)
class Checked:
    """A row: its values where nothing is wrong with it, and what is wrong or odd, as [row, column, field, kind, text].

    ``column`` is the position in the file, -1 where it has none. ``known``: the register, or the file further up,
    probably has the row already.
    """

    number: int
    values: dict[str, Any] | None
    issues: list[list[Any]] = attribute(default_factory=list)
    known: bool = False


class Checker:
    """Checks the rows of one import. What the columns refer to and what is there already is asked once, at first."""

    def __init__(self, session: Session, register: Register, import_: Import) -> None:
        self.session, self.register, self.since_1904 = session, register, import_.since_1904
        fields = columns.by_name(register)
        mapping = {int(position): name for position, name in import_.mapping.items()}
        self.columns = [(position, fields[mapping[position]]) for position in sorted(mapping)]
        self._at = {field.name: position for position, field in self.columns}
        self._parsed: dict[str, dict[str, tuple[Any, str | None]]] = {field.name: {} for _at, field in self.columns}
        self._labels = {field.name: _labels(field) for _at, field in self.columns if isinstance(field, Choice)}
        self._resolved: dict[str, dict[str, Any]] = {}
        self._examples = [
            {self._at[name]: columns.compact(text) for name, text in shown.items() if name in self._at}
            for shown in columns.examples(register)
        ]
        self._index = vault.indexer() if register.personal else None
        self._empty = {field.name: field.default() if field.default else None for field in register.fields}
        self._keys = [(names, [_part(register, name) for name in names]) for names in _keys(register)]
        self._there: set[int] = set()
        self._seen: dict[int, int] = {}

    def prepare(self, rows: Callable[[], Iterable[Row]]) -> None:
        """Look up what the rows refer to, and what the register holds. ``rows`` begins anew each time."""
        references = {position: field for position, field in self.columns if isinstance(field, Reference)}
        texts: dict[int, set[str]] = {position: set() for position in references}
        if references:
            for _number, row in rows():
                for position in references:
                    if position < len(row) and row[position]:
                        texts[position].add(cells.plain(row[position]))
        for position, field in references.items():
            target = registers()[field.to]
            self._resolved[field.name] = resolving.resolve(self.session, target, texts[position])
        self._there = self._present()

    def check(self, number: int, row: list[str]) -> Checked | None:
        """One row; None for a blank one and for the untouched example of a template."""
        if not any(position < len(row) and row[position].strip() for position, _field in self.columns):
            return None
        if self._is_example(row):
            return None
        checked = Checked(number, dict(self._empty))
        values: dict[str, Any] = checked.values  # type: ignore[assignment]  # set above
        for position, field in self.columns:
            value, problem = self._value(field, row[position] if position < len(row) else "")
            values[field.name] = value
            if value is None and problem is None and field.required:
                problem = _("Please fill this in.")
            if problem is not None:
                checked.issues.append([number, position, field.name, ERROR, problem])
        if not checked.issues:
            for name, problem in self._together(values).items():
                checked.issues.append([number, self._at.get(name, -1), name, ERROR, problem])
        if checked.issues:
            checked.values = None
        else:
            self._compare(checked)
        return checked

    def _value(self, field: Field, cell: str) -> tuple[Any, str | None]:
        """The value of a cell, or what is wrong with it."""
        remembered = self._parsed[field.name]
        known = remembered.get(cell)
        if known is None:
            known = self._parse(field, cell)
            if len(remembered) < _REMEMBERED and len(cell) <= _SHORT:
                remembered[cell] = known
        return known

    def _parse(self, field: Field, cell: str) -> tuple[Any, str | None]:
        mark, text = cells.mark_of(cell)
        if mark and not (mark == cells.DATE and isinstance(field, Day)):
            return None, _(cells.WRONG[mark])
        if not text or not text.strip():
            return None, None
        if isinstance(field, Reference):
            return self._referred(field, text)
        if isinstance(field, Day):
            text = self._day_text(text)
        elif isinstance(field, Choice):
            text = self._labels[field.name].get(columns.compact(text), text)
        try:
            return field.parse(text), None
        except BadValue as problem:
            return None, str(problem)

    def _referred(self, field: Reference, text: str) -> tuple[Any, str | None]:
        row_id, target = self._resolved[field.name].get(text), registers()[field.to]
        if row_id is not None and row_id != resolving.AMBIGUOUS:
            return row_id, None
        if row_id is None:
            message = _("Not in the register “%(title)s”. Enter it there first, or write it as it stands there.")
        elif target.first.personal:
            message = _("Several in “%(title)s” are called that. Give the telephone or identity number instead.")
        else:
            message = _("Several in “%(title)s” are called that. Put what it is part of before it, as in the list.")
        return None, message % {"title": _(target.labels.plural)}

    def _day_text(self, text: str) -> str:
        """A day as fields read it: without a time of day, and counted days of a spreadsheet as a date."""
        if with_time := _WITH_TIME.fullmatch(text):
            return with_time[1]
        if _SERIAL.fullmatch(text):
            return (_EPOCHS[self.since_1904] + timedelta(days=int(text))).isoformat()
        return text

    def _together(self, values: dict[str, Any]) -> dict[str, str]:
        """The problems of a row's values together."""
        register = self.register
        problems = register.rules.check(values) if register.rules.check is not None else {}
        if register.validity.end is not None and register.validity.begins:
            opened, ended = values.get(register.validity.begins), values.get(register.validity.end.column)
            if opened and ended and ended < opened:
                problems = {**problems, register.validity.end.column: _("This date lies before the row began.")}
        return problems

    def _is_example(self, row: list[str]) -> bool:
        first = self.columns[0][0]
        start = columns.compact(cells.plain(row[first])) if first < len(row) else ""
        for shown in self._examples:
            if shown.get(first) == start and all(
                columns.compact(cells.plain(row[position])) == text if position < len(row) else not text
                for position, text in shown.items()
            ):
                return True
        return False

    # ---------------------------------------------------------------- rows that are there already

    def _compare(self, checked: Checked) -> None:
        assert checked.values is not None
        for names, parts in self._keys:
            key = self._hash(names, parts, checked.values)
            if key is None:
                continue
            if key in self._there:
                text = _("The register probably has this already.")
            elif key in self._seen:
                text = _("The same as row %(row)s of this file?", row=self._seen[key])
            else:
                self._seen[key] = checked.number
                continue
            if not checked.known:
                name = names[0]
                checked.issues.append([checked.number, self._at.get(name, -1), name, KNOWN, text])
            checked.known = True

    def _hash(
        self, names: tuple[str, ...], parts: list[tuple[str, str | None, bool]], values: dict[str, Any]
    ) -> int | None:
        key: list[Hashable] = []
        for name, bound_to, is_text in parts:
            value = values.get(name)
            if value is None:
                return None
            if bound_to is not None:
                assert self._index is not None
                value = self._index(value, bound_to)
            key.append(columns.compact(value) if is_text else value)
        return hash((names, *key))

    def _present(self) -> set[int]:
        """The keys of the rows that hold today."""
        register = self.register
        table, present = register.model.__table__, set()
        for names, parts in self._keys:
            key_columns = [table.c[register.by_name[name].index or name] for name in names]
            for row in self.session.execute(select(*key_columns).where(register.holds(today()))):
                if None not in row:
                    key = [columns.compact(v) if part[2] else v for v, part in zip(row, parts, strict=True)]
                    present.add(hash((names, *key)))
        return present


def _part(register: Register, name: str) -> tuple[str, str | None, bool]:
    """A field of a key: its name, what its keyed hash is bound to, and whether it is text that people spell freely."""
    field = register.by_name[name]
    bound_to = place(register, name) if field.personal else None
    return name, bound_to, type(field) in (Text, Note)


def _keys(register: Register) -> list[tuple[str, ...]]:
    """By what rows are taken for the same: their first column, or a telephone or identity number, and what they are of.

    Where the first column is not a name (a choice, another row), also by the day since when they hold.
    """
    of = tuple(f.name for f in register.fields if isinstance(f, Reference) and f.required and f is not register.first)
    keys = []
    if not register.first.personal or register.first.index:
        first = (register.first.name, *of)
        dated = isinstance(register.first, (Reference, Choice)) and register.validity.since
        keys.append((*first, register.validity.since) if dated and register.validity.since else first)
    keys += [(f.name, *of) for f in register.personal if f.index and isinstance(f, (IdNumber, Phone))]
    return keys


def _labels(field: Choice) -> dict[str, str]:
    """The values of a choice by their labels in every language."""
    members = {}
    for locale in columns.LOCALES:
        with force_locale(locale):
            for member in field.of:
                members[columns.compact(_(member.label))] = member.value
    return members
