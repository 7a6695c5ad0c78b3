"""The day it is where the communities are, and counting in months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tenants.clock import utcnow

if TYPE_CHECKING:
    from datetime import datetime

SHANGHAI = ZoneInfo("Asia/Shanghai")


def now_in_china() -> datetime:
    """The present instant as clocks show it where communities are."""
    return utcnow().astimezone(SHANGHAI)


def in_china(moment: datetime) -> datetime:
    """An instant as clocks show it where communities are."""
    return moment.astimezone(SHANGHAI)


def today() -> date:
    """The present day in Asia/Shanghai."""
    return now_in_china().date()


def day_of(moment: datetime) -> date:
    """The day in Asia/Shanghai that an instant falls on, whatever its own time zone."""
    return moment.astimezone(SHANGHAI).date()


def months_after(day: date, months: int) -> date:
    """That day of the month so many months on; the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    next_first = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (next_first - timedelta(days=1)).day))
