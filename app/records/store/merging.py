"""Two clerks, one row: what each of them changed, and what is left for a person to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that both changed: what it was, what stands there now, what was typed here."""

    name: str
    before: str
    theirs: str
    mine: str


@dataclass(frozen=True, slots=True)
class Merge:
    """``values``: the fields as text after merging; of a field in ``differences`` they hold what was typed here."""

    values: dict[str, str]
    differences: tuple[Difference, ...]


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
