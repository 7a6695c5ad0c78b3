"""The day of an instant is China's: nobody asks an instant itself for its day, which may be UTC's."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Whose times have no zone, or China's already.
EXCUSED = {
    "app/clock.py": "the one place that goes over to China's time first",
    "app/commands/evaluation.py": "a day as typed, which the parser hands out as midnight without a zone",
    "app/declare/schedule.py": "went over to China's time in the line above",
    "app/imports/cells.py": "a cell of a spreadsheet has no zone",
    "tenants/provisioning.py": "asks for the time in China; the kernel has no clock of its own",
    "app/web/formats.py": "went over to the visitor's time, which is China's",
}


def days_taken(source: str) -> list[int]:
    """The lines on which something is asked for its day: ``moment.date()``, ``date.today()``."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [
        call.lineno
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and ((call.func.attr == "date" and not call.args) or call.func.attr in ("today", "utcnow", "utcfromtimestamp"))
        and not (isinstance(call.func.value, ast.Name) and call.func.value.id in ("clock", "st"))
    ]


def test_nobody_takes_an_instants_own_day() -> None:
    files = [*(ROOT / "app").rglob("*.py"), *(ROOT / "tenants").rglob("*.py")]
    found = {str(file.relative_to(ROOT)): days_taken(file.read_text()) for file in files}
    assert {name: lines for name, lines in found.items() if lines and name not in EXCUSED} == {}
    assert {name for name, lines in found.items() if lines} == set(EXCUSED), "an excuse that nobody needs"


def test_an_instants_own_day_is_seen() -> None:
    for source in ("utcnow().date()", "datetime.now(UTC).date()", "date.today()", "datetime.utcnow()", "row.at.date()"):
        assert days_taken(source), source
    assert not days_taken("func.date(Tip.received_at)\nclock.today()\nday_of(row.at)")
