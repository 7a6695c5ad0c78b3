"""Which column of a file fills which field of a register."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from flask_babel import force_locale
from flask_babel import gettext as _

from app.declare.fields import Choice, CreditCode, Day, Flag, IdNumber, Name, Number, Phone, Reference, Staff, tidy
from app.declare.messages import N_
from app.declare.register import registers
from app.imports.cells import plain
from app.imports.parsing import HEAD
from app.web.language import CHINESE, ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.declare.fields import Field
    from app.declare.register import Register
    from app.imports.parsing import Row

LOCALES = (CHINESE.locale, ENGLISH.locale)
PROBLEMS = N_("Problems")  # the column that a marked file has more than the file that was sent
_ASIDE = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]|[*＊\s:：]")


@lru_cache(maxsize=64)
def fields_of(register: Register) -> tuple[Field, ...]:
    """The fields a file can fill: all but accounts and what has no name of its own, and the day a row ended."""
    fields = tuple(field for field in register.fields if not (isinstance(field, Reference) and _nameless(field)))
    if register.validity.end is None:
        return fields
    return (*fields, Day(name=register.validity.end.column, label=register.validity.end.label, ahead=0))


def _nameless(field: Reference) -> bool:
    """True if it refers to accounts, or to rows that are themselves told by what they refer to (an inspection)."""
    return isinstance(field, Staff) or isinstance(registers()[field.to].first, Reference)


def by_name(register: Register) -> dict[str, Field]:
    """The fields that a file may fill, by name."""
    return {field.name: field for field in fields_of(register)}


def heading(field: Field) -> str:
    """A field's heading in a template: required ones have a star."""
    return f"{_(field.label)}*" if field.required else _(field.label)


def compact(text: str) -> str:
    """Text for comparing: tidy, without spaces, without regard to capitals."""
    return re.sub(r"\s", "", tidy(text)).lower()


def _key(text: str) -> str:
    return _ASIDE.sub("", tidy(text)).lower()


@lru_cache(maxsize=64)
def known_headings(register: Register) -> dict[str, str]:
    """The headings that need no assignment, in every language: heading → name of the field ('' for none)."""
    names: dict[str, str] = {}
    for locale in LOCALES:
        with force_locale(locale):
            for field in fields_of(register):
                names.setdefault(_key(_(field.label)), field.name)
            names.setdefault(_key(_(PROBLEMS)), "")
    for field in fields_of(register):
        names.setdefault(field.name, field.name)
    return names


def find_headings(register: Register, rows: Sequence[Row]) -> int:
    """Which of the first rows holds the headings: its position in ``rows``.

    The one with the most known headings; where there is none, the first with two texts or more (above the headings
    there is often a title).
    """
    known = known_headings(register)
    best, most = None, 0
    for position, (_number, row) in enumerate(rows[:HEAD]):
        count = len({known.get(_key(plain(cell))) for cell in row} - {None, ""})
        if count > most:
            best, most = position, count
    if best is not None:
        return best
    for position, (_number, row) in enumerate(rows[:HEAD]):
        if sum(bool(plain(cell).strip()) for cell in row) > 1:
            return position
    return 0


def guess(register: Register, headings: Sequence[str]) -> dict[str, str]:
    """The assignment that the headings speak for themselves: position of the column → name of the field."""
    known = known_headings(register)
    mapping: dict[str, str] = {}
    for position, text in enumerate(headings):
        name = known.get(_key(plain(text)))
        if name and name not in mapping.values():
            mapping[str(position)] = name
    return mapping


def strangers(register: Register, headings: Sequence[str]) -> list[int]:
    """The columns that have a heading which no field is known by."""
    known = known_headings(register)
    keys = [_key(plain(text)) for text in headings]
    return [position for position, key in enumerate(keys) if key and key not in known]


def missing(register: Register, mapping: dict[str, str]) -> list[Field]:
    """The required fields that no column fills and that have no value of their own to begin with."""
    filled = set(mapping.values())
    return [f for f in fields_of(register) if f.required and f.name not in filled and f.default is None]


# ---------------------------------------------------------------- the example in a template


def example(register: Register) -> dict[str, str]:
    """The example row of a template in the language of the request, by field. An import leaves it out."""
    return {field.name: _example(field) for field in fields_of(register)}


def examples(register: Register) -> list[dict[str, str]]:
    """The example rows in every language."""
    rows = []
    for locale in LOCALES:
        with force_locale(locale):
            rows.append(example(register))
    return rows


def _example(field: Field) -> str:
    if isinstance(field, Choice):
        return _(next(iter(field.of)).label)
    if isinstance(field, Flag):
        return _("Yes")
    if isinstance(field, Day):
        return "2025-03-15"
    if isinstance(field, Number):
        return str(max(field.least, 1))
    if isinstance(field, IdNumber):
        return "11010519491231002X"
    if isinstance(field, CreditCode):
        return "91110000600037341L"
    if isinstance(field, Phone):
        return "13800001234"
    if isinstance(field, Name):
        return _("Zhang San (example)")
    if isinstance(field, Reference):
        return _("As in the register")
    return (_("Example: %(what)s", what=_(field.label)) if field.longest > 30 else "12")[: field.longest]
