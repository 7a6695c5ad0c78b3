"""A cycle is so many whole months, whatever day it ends on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app import clock
from app.clock import day_of
from app.declare.metric import Cycle, Window
from app.evaluation.pages.area_page import clock_day
from tenants import clock as kernel_clock


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


def test_a_cycle_begins_and_ends_at_midnight_in_shanghai() -> None:
    cycle = Cycle.ending(date(2025, 12, 31))
    assert cycle.starts_at == datetime(2024, 12, 31, 16, tzinfo=UTC)
    assert cycle.ends_at == datetime(2025, 12, 31, 16, tzinfo=UTC)
    assert (cycle.starts_at.utcoffset(), cycle.starts_at.hour) == (timedelta(hours=8), 0)


@pytest.mark.parametrize(
    ("days", "start"),
    [(1, date(2025, 12, 31)), (2, date(2025, 12, 30)), (90, date(2025, 10, 3)), (365, date(2025, 1, 1))],
)
def test_the_last_days_end_with_the_cycle_and_hold_so_many_days(days: int, start: date) -> None:
    assert Cycle.ending(date(2025, 12, 31)).last_days(days) == Window(start, date(2025, 12, 31))


@pytest.mark.parametrize(("months", "start"), [(1, date(2025, 6, 16)), (3, date(2025, 4, 16)), (12, date(2024, 7, 16))])
def test_a_cycle_of_so_many_months(months: int, start: date) -> None:
    assert Cycle.ending(date(2025, 7, 15), months).start == start
    assert len(Cycle.ending(date(2025, 7, 15), months).windows(1)) == months


def test_a_piece_that_the_cycle_cuts_short_ends_with_it() -> None:
    cycle = Cycle(date(2025, 1, 31), date(2025, 4, 2))
    assert cycle.windows(1) == [
        Window(date(2025, 1, 31), date(2025, 2, 27)),
        Window(date(2025, 2, 28), date(2025, 3, 30)),
        Window(date(2025, 3, 31), date(2025, 4, 2)),
    ]
    assert Cycle(date(2025, 1, 1), date(2025, 1, 1)).windows(3) == [Window(date(2025, 1, 1), date(2025, 1, 1))]


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 10, 31, 15, 59, 59, tzinfo=UTC), date(2026, 10, 31)),
        (datetime(2026, 10, 31, 16, tzinfo=UTC), date(2026, 11, 1)),
        (datetime(2028, 2, 29, 16, tzinfo=UTC), date(2028, 3, 1)),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_a_day_is_chinas_wherever_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, instant: datetime, day: date
) -> None:
    class Standing(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return (instant - kernel_clock.ahead()).astimezone(tz)  # type: ignore[arg-type]

    monkeypatch.setattr(kernel_clock, "datetime", Standing)
    assert clock.today() == day_of(instant) == day
    assert clock_day(instant) == clock_day(None).replace(str(clock.today()), str(day)) == str(day)
