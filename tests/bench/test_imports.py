"""The benchmark of imports at a small size: every row arrives, and what it measures is there to be reported."""

from __future__ import annotations

from tests.bench import report
from tests.bench.imports import run

ROWS = 2_500  # more than a request checks itself


def test_a_small_import_is_measured() -> None:
    imported = run(ROWS)
    assert imported.rows == ROWS
    assert min(imported.upload, imported.check, imported.write, imported.copy) > 0
    assert 0 < imported.memory < report.MEMORY_BYTES
    verdicts = list(report.Results(imported=imported).verdicts())
    assert [what for what, *_ in verdicts if "import" in what] == [
        "import of 2,500 tenancies, all of it",
        "import of 2,500 tenancies, writing ÷ bare COPY",
        "import of 2,500 tenancies, peak memory",
    ]
    # A part that was left out is not reported as reached.
    assert all(measured for _what, _target, measured, _reached in verdicts)
