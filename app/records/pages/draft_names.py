"""What a draft is of, in a few words, so that it is told from others: never a personal value in full."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from app.declare.fields import BadValue, Choice, Flag, Note, Reference
from app.declare.register import registers
from app.records.permissions import can_decrypt, can_see_row
from app.records.store import queries
from tenants.session import db

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.declare.fields import Field
    from app.declare.register import Register

_FIELDS, _LINES, _LONGEST = 2, 3, 40
# What a form sends beside what stands in its controls.
_ASIDE = ("before-", "begins-", "find-", "__line__")


def told(register: Register, texts: Mapping[str, str]) -> str:
    """The first fields that somebody filled in, of a table those of its first lines; '' where there are none."""
    parts = []
    for field in register.fields:
        own = [
            text.strip()
            for name, text in texts.items()
            if name.rpartition("-")[2] == field.name and not name.startswith(_ASIDE) and not _is_begun(field, text)
        ]
        words = [word for word in (_word(field, text) for text in own[:_LINES]) if word]
        if words:
            parts.append("、".join(words))
        if len(parts) == _FIELDS:
            break
    return " · ".join(parts)


def _is_begun(field: Field, text: str) -> bool:
    """True if nobody typed it: an empty control, or what the form begins with."""
    return not text.strip() or (field.default is not None and text == field.write(field.default()))


def _word(field: Field, text: str) -> str:
    if isinstance(field, Reference):
        return _name(field, text)
    if isinstance(field, (Choice, Flag)):
        try:
            return field.show(field.parse(text))
        except BadValue:
            return text[:_LONGEST]
    if isinstance(field, Note) or not field.personal:
        return "" if field.personal else text[:_LONGEST]
    return field.mask(text)


def _name(field: Reference, text: str) -> str:
    """The name of the row that was chosen; of a table its name as it was typed."""
    if field.to not in registers():
        return ""
    target = registers()[field.to]
    try:
        row_id = uuid.UUID(text)
    except ValueError:
        return target.first.mask(text) if target.first.personal else text[:_LONGEST]
    if not can_see_row(target, row_id):
        return ""
    return queries.named(db.session(), target, [row_id], personal=can_decrypt()).get(row_id, "")
