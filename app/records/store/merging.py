"""Two clerks, one row: what each of them changed, and what is left for a person to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that both changed."""

    name: str
    before: str
    """What it was."""
    theirs: str
    """What stands there now."""
    mine: str
    """What was typed here."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Two changes of a row put together."""

    values: dict[str, str]
    """The fields as text; of a field in ``differences`` what was typed here."""
    differences: tuple[Difference, ...]
    """The fields that a person has to decide about."""


def merge(before: Mapping[str, str], theirs: Mapping[str, str], mine: Mapping[str, str]) -> Merge:
    """Put both clerks' changes together; where both changed the same field differently, nothing is decided."""
    values, differences = {}, []
    for name, typed in mine.items():
        was, now = before.get(name, ""), theirs.get(name, "")
        if typed == was:
            values[name] = now
            continue
        values[name] = typed
        if now not in (was, typed):
            differences.append(Difference(name, was, now, typed))
    return Merge(values, tuple(differences))
