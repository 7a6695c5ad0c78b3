"""Weekly rounds, monthly screenings, quarterly stocktakes, key-place inspections, and what they found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.declare.metric import Window
from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.features.patrols.models import FindingKind, PatrolKind

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.demo.premises import House, Spot


@dataclass(frozen=True, slots=True)
class _Visit:
    """A round or an inspection that was made, as a finding refers to it."""

    column: str
    id: str
    on: date
    place: str | None


def write_rounds(desk: Desk, houses: list[House], spots: list[Spot]) -> None:
    """All planned rounds and inspections with their findings."""
    made = [*_write_patrols(desk), *_write_inspections(desk, spots)]
    _write_findings(desk, sorted(made, key=lambda visit: (visit.on, visit.id)), houses)


def _plan(desk: Desk) -> list[tuple[PatrolKind, str, Window]]:
    calendar, rng = desk.calendar, desk.rng
    routes = rng.sample(texts.ROUTES, 4)
    planned: list[tuple[PatrolKind, str, Window]] = []
    monday, week = desk.since - days(desk.since.weekday()), 0
    if monday < desk.since:
        monday += days(7)
    while monday <= calendar.today + days(14):
        planned.append((PatrolKind.PATROL, routes[week % 4], Window(monday, monday + days(6))))
        monday, week = monday + days(7), week + 1
    month = desk.since.replace(day=1)
    while not desk.new and month <= calendar.today:
        following = months_after(month, 1)
        if month >= desk.since:
            planned.append((PatrolKind.SCREENING, "全部出租屋", Window(month, following - days(1))))
            if month.month % 3 == 1:
                quarter = Window(month, months_after(month, 3) - days(1))
                planned.append((PatrolKind.STOCKTAKE, "全社区", quarter))
        month = following
    return sorted(planned, key=lambda item: (item[2].end, item[0]))


def _write_patrols(desk: Desk) -> list[_Visit]:
    rng, calendar, made = desk.rng, desk.calendar, []
    planned = _plan(desk)
    over = [item for item in planned if item[2].end <= calendar.today]
    walked = desk.judge("insp-patrol", [window.end for _, _, window in over])
    outcomes: list[bool | None] = [*walked, *[None] * (len(planned) - len(over))]
    for (kind, route, window), in_time in zip(planned, outcomes, strict=True):
        completed: date | None = None
        if in_time:
            completed = between(rng, window.start, min(window.end, calendar.yesterday))
        elif in_time is False and rng.random() < 0.5:
            completed = window.end + days(rng.randint(1, 9))
        elif in_time is None and window.start < calendar.yesterday and rng.random() < 0.4:
            completed = between(rng, window.start, calendar.yesterday)
        if completed and completed > calendar.yesterday:
            completed = None
        patrol = desk.add(
            "patrols",
            min(max(desk.since, window.start - days(7)), calendar.yesterday),
            kind=kind,
            route=f"{texts.ROUND_TITLES[kind]}：{route}",
            planned_from=window.start,
            planned_to=window.end,
            completed_on=completed,
        )
        if completed:
            made.append(_Visit("patrol_id", patrol, completed, None))
    return made


def _write_inspections(desk: Desk, spots: list[Spot]) -> list[_Visit]:
    rng, calendar, made = desk.rng, desk.calendar, []
    quarters = [window.start for window in calendar.windows(3, calendar.start)]
    due = [(day, spot) for spot in spots for day in calendar.quarterly(rng, spot.since)]
    due.sort(key=lambda item: (item[0], item[1].id))
    done = desk.judge("insp-key-place", [day for day, _ in due])
    visits = [(spot.since, spot) for spot in spots]
    for (day, spot), inspected in zip(due, done, strict=True):
        if inspected:
            visits.append((day, spot))
            again = day + days(rng.randint(1, 9))
            turn = any(day < start <= again for start in quarters)
            if rng.random() < 0.4 and again <= calendar.yesterday and not turn:  # a second look in the same quarter
                visits.append((again, spot))
    for day, spot in sorted(visits, key=lambda visit: (visit[0], visit[1].id)):
        note = rng.choice(texts.INSPECTION_NOTES)
        inspection = desk.add("key_place_inspections", day, key_place_id=spot.id, inspected_on=day, note=note)
        made.append(_Visit("inspection_id", inspection, day, spot.name))
    return made


def _write_findings(desk: Desk, made: list[_Visit], houses: list[House]) -> None:
    rng, calendar = desk.rng, desk.calendar
    rows = []
    for visit in made:
        if rng.random() < 0.26 and not desk.new:
            kind = rng.choices(list(FindingKind), (22, 14, 14, 28, 3, 12))[0]
            rows.append((visit.on + days(rng.choice((7, 10, 15, 30))), visit, kind))
    rows.sort(key=lambda row: (row[0], row[1].id))
    over = [row for row in rows if row[0] <= calendar.today]
    right = desk.judge("insp-rectify", [due for due, _, _ in over])
    outcomes: list[bool | None] = [*right, *[None] * (len(rows) - len(over))]
    for (due, visit, kind), in_time in zip(rows, outcomes, strict=True):
        closed: date | None = None
        if in_time:
            closed = between(rng, visit.on, min(due, calendar.yesterday))
        elif in_time is False and rng.random() < 0.7:
            closed = due + days(rng.randint(1, 25))
        elif in_time is None and rng.random() < 0.3:
            closed = between(rng, visit.on, calendar.yesterday)
        place = visit.place or rng.choice(houses).name
        source: dict[str, Any] = {visit.column: visit.id}
        desk.add(
            "findings",
            visit.on,
            **source,
            kind=kind,
            place=f"{place}：{texts.FINDINGS[kind]}",
            found_on=visit.on,
            due_on=due,
            closed_on=closed if closed and closed <= calendar.yesterday else None,
        )
