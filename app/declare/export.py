"""A file with personal data that leaves a community: which kinds there are, and what a file says of itself.

A package says in ``exports.py`` how it makes such a file, as ``EXPORTS``; ``app/exports`` has it approved first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _

from app import features

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# What an export was asked for: plain JSON, frozen when it was asked for, and kept encrypted.
Frozen = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Watermark:
    """What a file says of itself."""

    community: str
    code: str
    taken_by: str
    """Who took it."""
    taken_at: str
    purpose: str
    approved_by: str = ""
    """Who allowed it, and when; empty where nobody had to."""

    def lines(self) -> list[str]:
        """All of it in three lines that are cut to fit a page: who and when stand first, each in a line of its own."""
        approved = _("Approved by %(name)s", name=self.approved_by) if self.approved_by else ""
        return [f"{self.taken_at} {self.taken_by}", approved, f"{self.community} · {self.purpose}"]

    def about(self) -> list[tuple[str, str]]:
        """All of it in full, each with what it is."""
        approved = [(_("Approved by"), self.approved_by)] if self.approved_by else []
        return [
            (_("Community"), f"{self.community} {self.code}"),
            (_("Exported by"), self.taken_by),
            (_("Exported at"), self.taken_at),
            *approved,
            (_("Purpose"), self.purpose),
        ]

    def text(self) -> str:
        """All of it as it stands in the properties of a file."""
        return " · ".join(text for _label, text in self.about())


@dataclass(frozen=True, slots=True)
class Workbook:
    """A finished XLSX file: its bytes, and how many rows are in it."""

    body: bytes
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportKind:
    """A kind of file with personal data."""

    key: str
    about: Callable[[Frozen], list[tuple[str, str]]]
    """What leaves, as (label, text) for whoever has to approve it; no personal value stands in it unmasked."""
    make: Callable[[Session, Frozen, Watermark], Workbook]
    """The file, in the community's scope, of the rows that the frozen request names: those were approved."""
    warning: Callable[[Frozen], str] = lambda frozen: ""
    """What whoever approves it has to look at twice; '' for nothing."""


@cache
def export_kinds() -> Mapping[str, ExportKind]:
    """Every kind of file, by key."""
    return MappingProxyType({kind.key: kind for module in features.modules("exports") for kind in module.EXPORTS})
