"""The days on which a calculation with days goes wrong first: ``python -m tests.hard_days`` draws one of them.

They are counted from today, so that the list does not grow old. Each is written as QINGSHE_CLOCK takes it.
"""

from __future__ import annotations

import secrets
from calendar import isleap
from datetime import date, timedelta

from app.clock import months_after, today

_DAY = timedelta(days=1)
# China is eight hours ahead of UTC, so until eight in the morning it is another day there.
_AFTER_MIDNIGHT = "T00:20"
_BEFORE_EIGHT = "T07:20"
_LATE = "T22:20"  # an hour and a half is enough for any run


def hard_days(now: date) -> dict[str, str]:
    """What is hard about a day → the next such day after ``now``, with a time of day where that matters."""
    leap_day = date(next(year for year in range(now.year + 1, now.year + 9) if isleap(year)), 2, 29)
    new_year = date(now.year + 1, 1, 1)
    month = months_after(now.replace(day=1), 1)
    quarter = next(first for n in range(7) if (first := months_after(month, n)).month in (4, 7, 10))
    thirty_first = next(last for n in range(2, 6) if (last := months_after(month, n) - _DAY).day == 31)
    return {
        "29 February": leap_day.isoformat(),
        "1 March after 29 February": (leap_day + _DAY).isoformat(),
        "28 February of a common year": date(
            next(y for y in range(now.year + 1, now.year + 3) if not isleap(y)), 2, 28
        ).isoformat(),
        "29 February in China, the 28th in UTC": leap_day.isoformat() + _AFTER_MIDNIGHT,
        "New Year": new_year.isoformat(),
        "New Year in China, the old year in UTC": new_year.isoformat() + _AFTER_MIDNIGHT,
        "New Year's Eve": (new_year - _DAY).isoformat(),
        "late on New Year's Eve": (new_year - _DAY).isoformat() + _LATE,
        "the first of a month": month.isoformat(),
        "the first of a month in China, the last in UTC": month.isoformat() + _BEFORE_EIGHT,
        "the last of a month": (months_after(month, 1) - _DAY).isoformat(),
        "the 31st": thirty_first.isoformat(),
        "the first of a quarter": quarter.isoformat(),
        "the last of a quarter": (quarter - _DAY).isoformat(),
        "today before eight in the morning, when it is yesterday in UTC": (now + _DAY).isoformat() + _BEFORE_EIGHT,
        "in ten years": months_after(now, 120).isoformat(),
    }


def draw() -> tuple[str, str]:
    """One of them: the day, and what is hard about it. QINGSHE_CLOCK with that day runs the same again."""
    why, day = secrets.choice(sorted(hard_days(today()).items()))
    return day, why


if __name__ == "__main__":
    print(*draw())
