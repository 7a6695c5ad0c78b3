"""The archive, and the record of what was erased when its time was up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo.calendar import between, days
from app.demo.desk import at, made_id
from app.documents.models import ArchiveKind

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk

_ERASE_WITHIN = 30  # days after the retention day (criterion data-retention)


def erased(desk: Desk, table: str, made: date, retention_on: date, *, prompt: bool = True) -> bool:
    """True if a record made on a day is gone by now; notes its erasure where its retention day has come."""
    row_id = made_id(desk.rng, at(made, 9))
    return note_erasure(desk, table, row_id, retention_on, prompt=prompt)


def note_erasure(
    desk: Desk, table: str, row_id: str, retention_on: date, *, prompt: bool = True, hidden: bool = False
) -> bool:
    """True if the record with this id is gone by now; notes its erasure where its retention day has come.

    ``hidden``: one that the community may not see leaves no trace."""
    calendar, rng = desk.calendar, desk.rng
    if retention_on > calendar.today:
        return False
    lag = rng.randint(0, 18) if prompt else _ERASE_WITHIN + rng.randint(4, 75)
    erased_on: date | None = retention_on + days(lag)
    if erased_on is not None and erased_on > calendar.yesterday:
        erased_on = max(retention_on, calendar.yesterday) if prompt else None
    if not hidden:
        desk.add(
            "erasures",
            retention_on,
            record_table=table,
            record_id=row_id,
            retention_on=retention_on,
            erased_on=erased_on,
            confidential=False,
        )
    return erased_on is not None


def write_archive(desk: Desk) -> None:
    """What the archive must hold: monthly and quarterly papers, and whether each was filed."""
    rng, calendar = desk.rng, desk.calendar
    wanted: list[tuple[date, ArchiveKind, str]] = []
    for window in calendar.windows(3, calendar.start):
        title = f"{window.start.year}年{window.start.month}月至{window.end.month}月"
        due = window.end - days(rng.randint(1, 6))
        wanted += [
            (due, ArchiveKind.MINUTES, f"{title}联席会议纪要"),
            (due, ArchiveKind.REGISTER, f"{title}出租房屋台账摘要"),
            (due, ArchiveKind.PUBLICITY, f"{title}宣传活动记录"),
            (due, ArchiveKind.REPORT, f"{title}工作小结"),
        ]
    for day in calendar.monthly(rng, calendar.start):
        wanted.append((day, ArchiveKind.MINUTES, f"{day.year}年{day.month}月学习记录"))
    for window in calendar.windows(6, calendar.start):
        wanted.append((window.start + days(12), ArchiveKind.PLAN, "无传销社区建设方案（含修订）"))
        wanted.append((window.end - days(9), ArchiveKind.LETTER, "房屋出租责任书汇总"))
    wanted = sorted(item for item in wanted if desk.since <= item[0] <= calendar.yesterday)
    filed = desk.judge("arch-complete", [due for due, _, _ in wanted])
    for (due, kind, title), done in zip(wanted, filed, strict=True):
        made = max(desk.since, due - days(20))
        desk.add(
            "archive_items",
            made,
            kind=kind,
            title=title,
            due_on=due,
            filed_on=between(rng, max(made, due - days(8)), due) if done else None,
        )
