"""The benchmark of freshness at a small size: everything that it waits for comes, and is there to be reported."""

from __future__ import annotations

from app import create_app
from tests.bench import report
from tests.bench.freshness import run
from tests.bench.nation import nation

COMMUNITIES = 20


def test_a_small_nation_gets_fresh() -> None:
    with nation(COMMUNITIES) as loaded:
        fresh = run(create_app(loaded.settings, {"TESTING": True}), loaded, rounds=1, imported=1_200)
    assert fresh.communities == COMMUNITIES
    assert min(fresh.all, *fresh.singles.values()) > 0
    verdicts = list(report.Results(fresh=fresh).verdicts())
    assert [what for what, *_ in verdicts if "fresh" in what] == [
        "20 communities noted at once, until all are fresh, as deployed",
        "a single change until it is fresh, as deployed",
    ]
    # A part that was left out is not reported.
    assert not [what for what, *_ in report.Results().verdicts() if "fresh" in what]
