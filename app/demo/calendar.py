"""The days of the demonstration: when the programme began, the cycle that is judged, and ways to cut both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING

from app.declare.metric import Cycle, Window

if TYPE_CHECKING:
    from random import Random


@cache
def days(count: int) -> timedelta:
    """So many days."""
    return timedelta(days=count)


def months_after(day: date, months: int) -> date:
    """That day of the month so many months on, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    month += 1
    last = (date(year + month // 12, month % 12 + 1, 1) - days(1)).day
    return date(year, month, min(day.day, last))


@dataclass(frozen=True)
class Calendar:
    """The last day of the data, and how far back the cycle and the whole record reach."""

    today: date
    months: int
    cycle_months: int

    @cached_property
    def cycle(self) -> Cycle:
        """The cycle that ends today."""
        return Cycle.ending(self.today, self.cycle_months)

    @cached_property
    def start(self) -> date:
        """The day the programme began."""
        return Cycle.ending(self.today, self.months).start

    def quarterly(self, rng: Random, since: date) -> list[date]:
        """One day every three months from ``since`` to yesterday: one in any three months, however they are cut."""
        every = self.monthly(rng, since)
        return every[rng.randrange(3) :: 3]

    @cached_property
    def routine_start(self) -> date:
        """The day the yearly routine began: meetings and classes are a year older than the programme.

        Quarters and months before a community joined are not asked of it, but what is asked once a cycle is (something
        for each group): without the older routine the first cycles would be marked down for that.
        """
        return months_after(self.start, -self.cycle_months)

    @property
    def yesterday(self) -> date:
        """The last day on which work is recorded: what happens today is still to come."""
        return self.today - days(1)

    def windows(self, months: int, since: date) -> list[Window]:
        """The days from ``since`` in pieces of so many months, oldest first, aligned with the windows of the cycle."""
        pieces: list[Window] = []
        end, back = self.cycle.start - days(1), 1
        while end >= since:
            begin = max(since, months_after(self.cycle.start, -back * months))
            pieces.insert(0, Window(begin, end))
            end, back = begin - days(1), back + 1
        return pieces + self.cycle.windows(months)

    def monthly(self, rng: Random, since: date) -> list[date]:
        """One day of the month, the same every month, from ``since`` to yesterday.

        Up to the 26th such a day falls once into any month's span, however months are cut; today's day of the
        month does not, because today's work is still to come.
        """
        day_of_month = rng.choice([day for day in range(4, 26) if day != self.today.day])
        day = since.replace(day=day_of_month)
        if day < since:
            day = months_after(day, 1)
        found = []
        while day <= self.yesterday:
            found.append(day)
            day = months_after(day, 1)
        return found


def between(rng: Random, first: date, last: date) -> date:
    """A day from ``first`` to ``last``, both included; ``first`` where the span is empty."""
    span = (last - first).days
    return first + days(int(rng.random() * (span + 1))) if span > 0 else first
