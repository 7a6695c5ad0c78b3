"""What somebody typed into a form that could not be saved, so that they can read and copy it."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from flask import request
from flask_babel import gettext as _

from app.declare.fields import BadValue, Choice, Flag
from app.declare.register import registers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.declare.fields import Field

# What forms send along by themselves.
_NOT_TYPED = frozenset(
    {
        "csrf_token",
        "id",
        "grid",
        "version",
        "then",
        "anyway",
        "back",
        "next",
        "search",
        "searched",
        "mode",
        "wording",
        "agreed",
    }
)
_BEFORE = "before-"


def typed(fields: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Label and text of the fields that somebody filled in; a name that no register knows has no label."""
    found = []
    for name, text in fields:
        own = name.rpartition("-")[2]
        if own in _NOT_TYPED or name.startswith(_BEFORE) or not text.strip() or _is_id(text):
            continue
        field = _field(own)
        found.append((_(field.label) if field else "", _as_read(field, text)))
    return found


def _field(name: str) -> Field | None:
    """The field of that name: of the register of the address, or else of any."""
    here = registers().get((request.view_args or {}).get("key", ""))
    for register in [here] if here else registers().values():
        if name in register.by_name:
            return register.by_name[name]
    return None


def _as_read(field: Field | None, text: str) -> str:
    if not isinstance(field, (Choice, Flag)):
        return text
    try:
        return field.show(field.parse(text))
    except BadValue:
        return text


def _is_id(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
