"""The present instant, in Python and in the database; both move together where tests or the demonstration set it.

Everything that decides by time asks here, so that one process cannot have two clocks. How far the clock is ahead is
zero in a deployment of one's own: ``app.runtime.config`` refuses anything else.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

_ahead = timedelta(0)


def utcnow() -> datetime:
    """The present instant in UTC."""
    return datetime.now(UTC) + _ahead


def database_now() -> ColumnElement[datetime]:
    """The present instant as the database server says it: for what several machines have to agree on."""
    now: ColumnElement[datetime] = func.clock_timestamp()
    return now + _ahead if _ahead else now


def ahead() -> timedelta:
    """How far this process's clock is ahead of the machine's; zero unless it was set."""
    return _ahead


def set_ahead(difference: timedelta) -> None:
    """Set this process's clock so far ahead of the machine's; time passes as before."""
    global _ahead
    _ahead = difference
