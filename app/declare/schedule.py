"""A job that is due at a time of day: each feature names its own in ``jobs.py``, ``worker.py`` lists them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from app.clock import SHANGHAI

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class DailyJob:
    """What is to be done once a day."""

    name: str
    at: time
    """The time of day in Asia/Shanghai."""
    start: Callable[[Session, datetime], None]
    """Inserts its tasks in the given session (the relay's scope), given the present instant."""

    def next_after(self, now: datetime) -> datetime:
        """The first instant after ``now`` at which the job is due."""
        local = now.astimezone(SHANGHAI)
        due = datetime.combine(local.date(), self.at, SHANGHAI)
        return due if due > local else datetime.combine(local.date() + timedelta(days=1), self.at, SHANGHAI)
