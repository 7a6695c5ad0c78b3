"""Joint meetings in rotation, extraordinary meetings, monthly study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days
from app.demo.network import REQUIRED
from app.features.meetings.models import MeetingKind

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk


def write_meetings(desk: Desk) -> None:
    """The meetings of the whole record; the routine is a year older than the programme."""
    rng, calendar = desk.rng, desk.calendar
    _write_study(desk)
    if desk.new:
        return
    on = calendar.quarterly(rng, calendar.routine_start)
    for turn, (day, ok) in enumerate(zip(on, desk.judge("meet-quarter", on), strict=True)):
        if ok or rng.random() < 0.4:  # held, but nobody wrote it down
            minutes = day + days(rng.randint(0, 6)) if ok else None
            _meeting(desk, MeetingKind.JOINT, day, minutes, turn)
    for _ in range(rng.choice((0, 0, 1, 2))):
        day = between(rng, desk.since, calendar.yesterday - days(6))
        _meeting(desk, MeetingKind.EXTRAORDINARY, day, day + days(rng.randint(0, 5)), rng.randint(0, 2))


def _write_study(desk: Desk) -> None:
    # The same day every month: every month's span holds one, however it is cut.
    on = desk.calendar.monthly(desk.rng, desk.since if desk.new else desk.calendar.routine_start)
    for day, ok in zip(on, desk.judge("meet-study", on), strict=True):
        if ok:
            _meeting(desk, MeetingKind.STUDY, day, day, None)


def _meeting(desk: Desk, kind: MeetingKind, day: date, minutes_on: date | None, turn: int | None) -> None:
    yesterday = desk.calendar.yesterday
    desk.add(
        "meetings",
        min(day, yesterday),
        kind=kind,
        title=desk.rng.choice(texts.MEETINGS[kind]),
        host=None if turn is None else REQUIRED[turn % len(REQUIRED)],
        held_on=min(day, yesterday),
        minutes_on=None if minutes_on is None else min(minutes_on, yesterday),
    )
