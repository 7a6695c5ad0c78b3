"""A job that is due at a time of day: each feature names its own in ``jobs.py``, the relay starts them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.clock import SHANGHAI, day_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a daily job starts: now, and since when it is due. After an outage that may have been days ago."""

    due: datetime
    now: datetime

    @property
    def day(self) -> date:
        """The present day in China."""
        return day_of(self.now)

    @property
    def days(self) -> list[date]:
        """The days in China on which the job was due and has not been started, the present one last."""
        first = day_of(self.due)
        return [first + timedelta(days=number) for number in range((self.day - first).days + 1)]


@dataclass(frozen=True, slots=True)
class DailyJob:
    """What is to be done once a day."""

    name: str
    """What it does, as a message: the operator reads it. Another name is another job, due the next time."""
    at: time
    """The time of day in Asia/Shanghai."""
    start: Callable[[Session, Occasion], None]
    """Inserts its tasks in the given session (the relay's scope). After an outage it is started once, however long that
    was: what belongs to certain days has to look at the occasion's."""

    def next_after(self, now: datetime) -> datetime:
        """The first instant after ``now`` at which the job is due."""
        local = now.astimezone(SHANGHAI)
        due = datetime.combine(local.date(), self.at, SHANGHAI)
        return due if due > local else datetime.combine(local.date() + timedelta(days=1), self.at, SHANGHAI)
