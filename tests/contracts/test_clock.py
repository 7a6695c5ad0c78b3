"""One clock: what asks another for the time or the day is listed here with its reason."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.clock import now_in_china
from app.runtime import variables
from tests.hard_days import hard_days

ROOT = Path(__file__).parents[2]

_OTHER_CLOCKS = re.compile(
    r"\bdate\.today\(|\bdatetime\.(now|utcnow|today)\(|\btime\.(time|time_ns|localtime|gmtime|strftime)\("
    r"|\bfunc\.(now|current_|localtime|clock_timestamp|transaction_timestamp|statement_timestamp|age\()"
    r"|\b(CURRENT_(DATE|TIME|TIMESTAMP)|LOCALTIME|LOCALTIMESTAMP)\b|\b(clock|transaction|statement)_timestamp\b"
    r"|\bnow\(\)|\bnew Date\b|\bDate\.now\b|\bdatetime\.today\b",
    re.IGNORECASE,
)
# What is found (as written, without blanks) → why the machine's clock is right there. By file.
EXPLAINED: dict[str, dict[str, str]] = {
    "tenants/clock.py": {
        "datetime.now(": "this is the clock",
        "func.clock_timestamp": "this is the clock, in the database",
    },
    "tenants/columns.py": {"time.time_ns(": "ids sort by when they were made; nothing reads a time from one"},
    "app/runtime/variables.py": {"datetime.now(": "how far a set clock is ahead of the machine's"},
    "app/shell/errors.py": {"time.time(": "seconds to wait, against the limiter's own clock, which is the machine's"},
    "app/evaluation/engine.py": {"func.transaction_timestamp": "when the snapshot was taken, set ahead like any time"},
    "app/audit/models.py": {"now()": "what may be erased is the database's to say, whatever clock a process has"},
    "app/audit/anchoring.py": {"func.now": "by the clock of the policy that lets an entry go"},
    "tenants/catalogue_server.py": {"clock_timestamp": "how old a prepared transaction is, by the clock that dated it"},
    "app/assets/js/records.js": {"Date.now": "how long a value has been shown, from one moment of the page to another"},
}
EXPLAINED_IN_TESTS: dict[str, dict[str, str]] = {
    "tests/unit/test_config.py": {"datetime.now(": "the clock that is set is compared with the machine's"},
    "tests/bench/nation.sql": {"now()": "when a row was entered; its days are counted from the cycle"},
    "tests/tenants/test_session.py": {"now()": "a statement that is refused"},
    "tests/isolation/test_planted_server.py": {"time.time(": "a file that the server reads is dated by the machine"},
    "tests/isolation/test_planted_matrix.py": {"now()": "a default that nobody declared, planted to be found"},
    "tests/releases/last.sql": {"now()": "the policy of the trail, as it stands in app/audit/models.py"},
    "tests/contracts/test_days.py": dict.fromkeys(
        ("date.today(", "datetime.now(", "datetime.utcnow("), "a spelling that has to be seen"
    ),
}


def _sources(*tops: str) -> dict[str, str]:
    paths = [path for top in tops for path in ([ROOT / top] if (ROOT / top).is_file() else (ROOT / top).rglob("*"))]
    return {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for path in paths
        if path.suffix in {".py", ".sql", ".html", ".js", ".mjs", ".typ"}
        # Written once and finished; the built scripts come from app/assets.
        and not {"versions", "dist"} & set(path.parts)
        and path != Path(__file__)
    }


def _found(sources: dict[str, str]) -> dict[str, set[str]]:
    found = {path: {match[0] for match in _OTHER_CLOCKS.finditer(text)} for path, text in sources.items()}
    return {path: words for path, words in sorted(found.items()) if words}


def test_nothing_asks_another_clock_without_a_reason() -> None:
    found = _found(_sources("app", "tenants", "templates", "worker.py"))
    assert found == {path: set(reasons) for path, reasons in EXPLAINED.items()}


def test_no_test_asks_another_clock_without_a_reason() -> None:
    found = _found(_sources("tests"))
    assert found == {path: set(reasons) for path, reasons in EXPLAINED_IN_TESTS.items()}


@pytest.mark.parametrize("text", ["date.today()", "datetime.now(UTC)", "func.now()", "DEFAULT now()", "new Date()"])
def test_another_clock_is_seen(text: str) -> None:
    assert _found({"x.py": f"a = {text}"}) == {"x.py": {_OTHER_CLOCKS.search(text)[0]}}  # type: ignore[index]


def test_the_hard_days_are_days_ahead() -> None:
    for ahead in range(3000):
        now = date(2026, 11, 26) + timedelta(days=ahead)
        for day in hard_days(now).values():
            assert re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", day)
            assert now <= date.fromisoformat(day[:10])


def test_every_hard_day_can_be_set() -> None:
    for day in hard_days(now_in_china().date()).values():
        assert variables.clock({variables.CLOCK: day}) is not None
