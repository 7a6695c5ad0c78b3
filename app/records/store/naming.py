"""What rows are called, as SQL: to find them by name, and to name them without reading anything else of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import ARRAY, ColumnElement, Text, all_, case, cast, func, literal, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased

from app.declare.fields import Choice, Reference, Staff
from app.declare.register import registers

if TYPE_CHECKING:
    from app.declare.fields import Field
    from app.declare.register import Register


def label(register: Register, model: Any, *, full: bool = True, every: bool = False) -> ColumnElement[str]:
    """What a row of a register is called; ``full``: with what it is part of before it.

    ``every``: the whole register is read. A person's name is encrypted: of it nothing is said here.
    """
    first = register.first
    parts: list[Any] = []
    if full and register.parent is not None:
        parts.append(_of_another(register.by_name[register.parent], model, every))
    if isinstance(first, Reference):  # called by its day, and told apart by what it is about
        since = register.validity.since
        own = [literal(_(register.labels.singular)), *([cast(getattr(model, since), Text)] if since else [])]
        parts += [*own, _of_another(first, model, every)]
    elif not first.personal:
        written = func.nullif(func.btrim(_text(first, model)), "")
        parts.append(func.coalesce(written, literal(_(register.labels.singular))))
    known = [part for part in parts if part is not None]
    called: ColumnElement[str] = func.concat_ws(" ", *known) if known else literal("")
    return called


def plain_text(register: Register, model: Any) -> ColumnElement[str] | None:
    """All that is not personal and by which a row is found in a register, in one text; None where nothing is."""
    searched = [_text(each, model) for each in register.fields if each.search and not each.personal]
    if register.first.personal and register.parent is None and not searched:
        return None
    return func.concat_ws(" ", label(register, model, every=True), *searched)


def listed_text(register: Register, model: Any) -> ColumnElement[str] | None:
    """Everything by which a list finds a row, in one text: what it says, and what that is called that it refers to.

    What it is part of comes first, as in its name. Nothing of it is personal; None where there is nothing.
    """
    fields = sorted(register.fields, key=lambda each: each.name != register.parent)
    texts = [_listed(each, model) for each in fields]
    known = [text for text in texts if text is not None]
    return func.concat_ws(" ", *known) if known else None


def _listed(each: Field, model: Any) -> Any:
    if isinstance(each, Reference):
        return _of_another(each, model, True) if is_named(each) else None
    return _text(each, model) if each.search and not each.personal else None


def is_named(each: Reference) -> bool:
    """Whether a row that is referred to is called anything that is not personal."""
    if isinstance(each, Staff):
        return False
    register = registers()[each.to]
    return register.parent is not None or not register.first.personal


def since_of(register: Register, model: Any) -> Any:
    """The day that tells rows apart that are called alike: since when they hold, or when they were entered."""
    since = register.validity.since
    return getattr(model, since) if since else func.date(model.created_at)


_SPACES = " \t\n\r\f\v\u3000\xa0"


def compact_sql(text: ColumnElement[str]) -> ColumnElement[str]:
    """A text for comparing: without spaces, without regard to capitals."""
    compacted: ColumnElement[str] = func.lower(func.translate(text, _SPACES, ""))
    return compacted


def contains_words(text: ColumnElement[str], searched: str) -> ColumnElement[bool]:
    """The condition that a text has each word that is searched for, whatever spaces there are in it."""
    # One comparison with all the words: each by itself would make the text of every row anew.
    words = [re.sub(r"([\\%_])", r"\\\1", word) for word in searched.lower().split()]
    return compact_sql(text).like(all_(literal([f"%{word}%" for word in words], ARRAY(Text))))


def phone_of(register: Register) -> Field | None:
    """The telephone that tells people apart whose names are masked."""
    phones = (each for each in register.personal if each.control == "phone")
    return next(phones, None) if register.first.personal else None


def _text(each: Field, model: Any) -> Any:
    """A plain field as it is shown."""
    column = getattr(model, each.name)
    if isinstance(each, Choice):
        return case({member.value: _(member.label) for member in each.of}, value=cast(column, Text), else_="")
    return cast(column, Text)


def _of_another(each: Field, model: Any, every: bool) -> Any:
    """What the row is called that a row refers to.

    Where the whole register is read, all names are made once and looked up by id: asked for row by row they are made as
    often as there are rows, by an index of which it is believed that it has one entry.
    """
    if not isinstance(each, Reference) or isinstance(each, Staff):
        return None
    register = registers()[each.to]
    other: Any = aliased(register.model)
    if every:
        names = func.jsonb_object_agg(cast(other.id, Text), label(register, other, every=True), type_=JSONB)
        called = select(names).scalar_subquery()
        return called[cast(getattr(model, each.name), Text)].astext
    same = (other.community_id == model.community_id, other.id == getattr(model, each.name))
    return select(label(register, other)).where(*same).correlate(model).scalar_subquery()
