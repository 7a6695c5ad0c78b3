"""What a metric is: the rows a criterion looks at, and whether each of them passes.

A feature's ``metrics.py`` declares its metrics beside its tables with ``@metric``; evaluation collects them and
knows no feature by name. The counts are aggregated from the very rows that explain them, so a point and its
explanation cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from app import features
from app.clock import SHANGHAI, months_after


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days, both ends inclusive."""

    start: date
    end: date


@dataclass(frozen=True)
class Cycle:
    """The days that are judged, both ends inclusive, in Asia/Shanghai."""

    start: date
    end: date

    @classmethod
    def ending(cls, end: date, months: int = 12) -> Cycle:
        """The cycle of so many months whose last day is ``end``: it starts the day after that day months before.

        Where that month has no such day (28 February before a 29th), it starts on the first of the next: otherwise
        it would hold one day more than its months, and a piece too many.
        """
        after = end + timedelta(days=1)
        start = months_after(after, -months)
        return cls(start if start.day == after.day else start + timedelta(days=1), end)

    @cached_property
    def starts_at(self) -> datetime:
        """The first instant of the cycle."""
        return _midnight(self.start)

    @cached_property
    def ends_at(self) -> datetime:
        """The first instant after the cycle: a time in the cycle is before it."""
        return _midnight(self.end + timedelta(days=1))

    def last_days(self, days: int) -> Window:
        """The last so many days of the cycle, its last day included."""
        return Window(self.end - timedelta(days=days - 1), self.end)

    def windows(self, months: int) -> list[Window]:
        """The cycle cut into pieces of so many months, counted from its start (1: months, 3: quarters)."""
        pieces, k = [], 0
        while (begin := months_after(self.start, k * months)) <= self.end:
            k += 1
            pieces.append(Window(begin, min(months_after(self.start, k * months) - timedelta(days=1), self.end)))
        return pieces


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, SHANGHAI)


# A metric's rows: community_id, row_id (the key of the row within its community, or NULL), ok (boolean),
# label (text that names the thing, never personal data), code (the value of a LabelEnum, or NULL), on_date.
Rows = Select[*tuple[Any, ...]]
ROW_COLUMNS = ("community_id", "row_id", "ok", "label", "code", "on_date")


@dataclass(frozen=True, slots=True)
class Metric:
    """How one criterion is counted."""

    criterion: str
    """Its id in the criteria file."""
    rows: Callable[[Cycle], Rows]
    """Selects ROW_COLUMNS for every community in scope."""
    shortfall: str
    """A message id: what it means that a row fails."""
    advice: str
    """A message id: what to do about it."""
    codes: type[Any] | None = None
    """The enum that translates ``code``."""
    tally: Callable[[Cycle], Rows] | None = None
    """Replaces the plain count where the criterion is not a count of rows."""
    correctable: bool = True
    """A row that failed can still be put right; what was late stays late."""

    def counts(self, cycle: Cycle) -> Rows:
        """One statement for any range of communities: (community_id, numerator, denominator)."""
        if self.tally is not None:
            return self.tally(cycle)
        rows = self.rows(cycle).subquery("judged")
        return select(
            rows.c.community_id,
            func.count().filter(rows.c.ok).label("numerator"),
            func.count().label("denominator"),
        ).group_by(rows.c.community_id)

    def failures(self, cycle: Cycle, community_id: int | ColumnElement[int]) -> Rows:
        """The rows of one community, or of the one an expression names, that failed; in a stable order."""
        rows = self.rows(cycle).subquery("judged")
        return (
            select(*(rows.c[name] for name in ROW_COLUMNS))
            .where(rows.c.community_id == community_id, rows.c.ok.is_not(True))
            .order_by(rows.c.on_date, rows.c.label, rows.c.code, rows.c.row_id)
        )


_METRICS: dict[str, Metric] = {}


def metric(
    criterion: str,
    *,
    shortfall: str,
    advice: str,
    codes: type[Any] | None = None,
    tally: Callable[[Cycle], Rows] | None = None,
    correctable: bool = True,
) -> Callable[[Callable[[Cycle], Rows]], Callable[[Cycle], Rows]]:
    """Declare the function below it as the rows of a criterion. Raises ValueError for a second claim."""

    def register(rows: Callable[[Cycle], Rows]) -> Callable[[Cycle], Rows]:
        if criterion in _METRICS:
            raise ValueError(f"two metrics claim {criterion}")
        _METRICS[criterion] = Metric(criterion, rows, shortfall, advice, codes, tally, correctable)
        return rows

    return register


@cache
def metrics() -> Mapping[str, Metric]:
    """The metric of every criterion that a feature counts, in the features' order."""
    features.modules("metrics")
    return MappingProxyType(_METRICS)
