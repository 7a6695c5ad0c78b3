"""The day of entry beside the days that are judged (criteria 1.1, rule 10).

A row says when something happened; when that was entered is the system's to say, and it says it anew where the day is
changed, so that what is written down afterwards shows. The store of the registers' rows sets it (`records.store.rows`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.clock import today

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date


def judged_days(model: type[Any]) -> Mapping[str, tuple[str, ...]]:
    """The columns that say when days were entered → those days; empty where no row of the model is judged by a day."""
    found: Mapping[str, tuple[str, ...]] = getattr(model, "__judged__", {})
    return found


def entered(model: type[Any], values: Mapping[str, Any], written: Collection[str]) -> dict[str, date | None]:
    """The days of entry of a row as it is going to be, of which the fields ``written`` are new: today, or None.

    A day that is taken back has none.
    """
    return {
        column: today() if any(values.get(day) is not None for day in days) else None
        for column, days in judged_days(model).items()
        if any(day in written for day in days)
    }


def changed_days(model: type[Any], before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """The judged days that were there before and are another, or none, afterwards: a reason is asked for."""
    days = {day for names in judged_days(model).values() for day in names}
    return [day for day in after if day in days and before.get(day) is not None and after[day] != before[day]]
