"""What PostgreSQL does for the lists of a community that has grown: of each page its statements together."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from tenants.session import db
from tests.bench.counts import rounds
from tests.bench.grown import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from flask import Flask
    from flask.testing import FlaskClient

    from tests.bench.grown import Grown

SECONDS = 0.02
_WARM = 8
_TURNED = 40  # pages into a list


@dataclass(frozen=True)
class Lists:
    """Seconds that the statements of a page took, the quickest of many rounds."""

    pages: Mapping[str, float]

    def verdicts(self) -> Iterator[tuple[str, str, str, bool]]:
        """Every target: what, what was to be reached, what was measured, whether it was reached."""
        for name, seconds in self.pages.items():
            yield f"SQL of {name}", f"≤ {SECONDS * 1000:.0f} ms", f"{seconds * 1000:.1f} ms", seconds <= SECONDS


def run(app: Flask, visitor: FlaskClient, grown: Grown, *, seconds: float = 2) -> Lists:
    """Measure the lists of a community, at their beginning, deep inside, at their end, searched and narrowed."""
    community = f"/communities/{grown.community}"
    tenancies, trail = f"{community}/registers/tenancies", f"{community}/audit"
    addresses = {
        "20,000 tenancies": tenancies,
        "the same, deep inside": _deep(visitor, f"{tenancies}?state=all"),
        "the same, at the end": f"{tenancies}?state=all&before=last",
        "the same, ended": f"{tenancies}?state=ended",
        "the same, sorted otherwise": f"{tenancies}?sort=identity_check",
        "the same, narrowed to nothing": f"{tenancies}?occupation=retired",
        "the same, searched for a dwelling": f"{tenancies}?q=7号楼101",
        "5,000 dwellings": f"{community}/registers/rental-units",
        "the same, searched for a number": f"{community}/registers/rental-units?q=101",
        "5,000 letters": f"{community}/registers/letters",
        "the same, to be signed": f"{community}/registers/letters?state=unsigned",
        "3,400 landlords": f"{community}/registers/landlords",
        "a trail of 50,000 entries": trail,
        "the same trail, deep inside": _deep(visitor, trail),
        "the same trail, of nobody": f"{trail}?actor={name_of(3)}",
        "the same trail, of one act": f"{trail}?action=revealed",
        "the same trail, of one register": f"{trail}?table=tenancies",
        "the same trail, of three days": f"{trail}?from=2000-01-01&to=2000-01-03",
        "letters to print for 5,000 dwellings": f"{community}/letters/print",
        "all registers": f"{community}/registers",
        "exports": f"{community}/exports",
    }
    return Lists({name: _statements(app, visitor, address, seconds) for name, address in addresses.items()})


def _deep(visitor: FlaskClient, address: str) -> str:
    """The address of a page far from the beginning."""
    for _ in range(_TURNED):
        found = re.search(r'rel="next" href="([^"]+)"', visitor.get(address).text)
        if found is None:
            return address
        address = unescape(found[1])
    return address


def _statements(app: Flask, visitor: FlaskClient, address: str, seconds: float) -> float:
    """Seconds of the statements of a page, as the application waits for them."""
    took, began = 0.0, 0.0

    def before(*_: Any) -> None:
        nonlocal began
        began = time.perf_counter()

    def after(*_: Any) -> None:
        nonlocal took
        took += time.perf_counter() - began

    for _ in range(_WARM):
        assert visitor.get(address).status_code == 200, address
    with app.app_context():
        engines = list(db.engines.values())
    for engine in engines:
        event.listen(engine, "before_cursor_execute", before)
        event.listen(engine, "after_cursor_execute", after)
    try:
        best = float("inf")
        for _ in rounds(least=5, most=60, seconds=seconds):
            took = 0.0
            visitor.get(address)
            best = min(best, took)
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", before)
            event.remove(engine, "after_cursor_execute", after)
    return best
