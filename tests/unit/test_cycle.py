"""A cycle is so many whole months, whatever day it ends on."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.declare.metric import Cycle


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
@example(date(2032, 2, 28))
@example(date(2032, 2, 29))
@example(date(2033, 2, 28))
@example(date(2026, 8, 30))
def test_twelve_months_and_four_quarters_cover_the_cycle_once(end: date) -> None:
    cycle = Cycle.ending(end)
    for months, pieces in ((1, 12), (3, 4)):
        windows = cycle.windows(months)
        assert len(windows) == pieces
        assert (windows[0].start, windows[-1].end) == (cycle.start, end)
        for before, after in pairwise(windows):
            assert after.start == before.end + timedelta(days=1)
    assert 365 <= (end - cycle.start).days + 1 <= 366


@pytest.mark.parametrize(
    ("end", "start"),
    [
        (date(2026, 10, 31), date(2025, 11, 1)),
        (date(2026, 11, 23), date(2025, 11, 24)),
        (date(2024, 2, 29), date(2023, 3, 1)),
        (date(2025, 2, 28), date(2024, 3, 1)),
        (date(2032, 2, 28), date(2031, 3, 1)),
    ],
)
def test_the_first_day_by_hand(end: date, start: date) -> None:
    assert Cycle.ending(end).start == start
