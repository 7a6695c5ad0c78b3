"""Joint requests, victims, sites with the community's tasks and the revisits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.desk import at
from app.demo.documents import erased
from app.features.cases.models import Direction, HelpKind, SiteTaskKind
from app.features.network.models import Department

if TYPE_CHECKING:
    from app.demo.desk import Desk
    from app.demo.premises import House

_TASKS_WITHIN = 15  # days after a site is confirmed


def write_cases(desk: Desk, houses: list[House]) -> None:
    """Everything that is done together with departments."""
    if not desk.new:
        _write_requests(desk)
        _write_victims(desk)
        _write_sites(desk, houses)


def _write_requests(desk: Desk) -> None:
    rng, calendar = desk.rng, desk.calendar
    count = desk.profile.volumes.requests
    due = sorted(between(rng, calendar.cycle.start + days(10), calendar.yesterday) for _ in range(count))
    for due_on, in_time in zip(due, desk.deal("tip-joint", count), strict=True):
        asked = due_on - days(rng.choice((3, 5, 7, 10)))
        answered: date | None = between(rng, asked, due_on) if in_time else due_on + days(rng.randint(1, 12))
        if answered and answered > calendar.yesterday:
            answered = None
        _request(desk, Direction.TO_COMMUNITY, rng.choice(texts.REQUESTS), asked, due_on, answered)
    for _ in range(rng.randint(0, 3)):
        asked = between(rng, desk.since, calendar.yesterday - days(4))
        answered = asked + days(rng.randint(1, 14))
        if answered > calendar.yesterday:
            answered = None
        _request(desk, Direction.TO_DEPARTMENT, rng.choice(texts.ASKED), asked, asked + days(10), answered)
    if rng.random() < 0.3:  # one that is still open
        asked = calendar.yesterday - days(rng.randint(0, 3))
        _request(desk, Direction.TO_COMMUNITY, rng.choice(texts.REQUESTS), asked, asked + days(7), None)


def _request(desk: Desk, direction: Direction, subject: str, asked: date, due_on: date, answered: date | None) -> None:
    departments = (Department.POLICE_STATION, Department.MARKET_REGULATION, Department.HOUSING)
    desk.add(
        "joint_requests",
        asked,
        direction=direction,
        department=desk.rng.choice(departments),
        subject=subject,
        requested_on=asked,
        due_on=due_on,
        answered_on=answered,
    )


def _write_victims(desk: Desk) -> None:
    rng, calendar, volumes = desk.rng, desk.calendar, desk.profile.volumes
    on = sorted(
        between(rng, calendar.cycle.start + days(3), calendar.yesterday - days(5)) for _ in range(volumes.victims)
    )
    for day, in_time in zip(on, desk.deal("tip-victim", len(on)), strict=True):
        _victim(desk, day, rng.randint(2, 22) if in_time else rng.randint(30, 90))
    if volumes.victims and rng.random() < 0.5:  # one whose record had its year
        day = between(rng, desk.since, calendar.cycle.start - days(12))
        if not erased(desk, "victims", day, months_after(day, 12)):
            _victim(desk, day, rng.randint(2, 22))


def _victim(desk: Desk, day: date, hours: int) -> None:
    rng, recorded = desk.rng, at(day, desk.rng.randint(8, 17), desk.rng.randint(0, 59))
    returned = day + days(rng.randint(1, 9)) if rng.random() < 0.7 else None
    desk.add(
        "victims",
        recorded,
        name=desk.seal("victims.name", desk.people.name(rng)),
        recorded_at=recorded,
        referred_at=recorded + timedelta(hours=hours),
        referred_to=rng.choice(list(HelpKind)),
        returned_on=returned if returned and returned <= desk.calendar.yesterday else None,
        retention_on=months_after(day, 12),
    )


def _write_sites(desk: Desk, houses: list[House]) -> None:
    rng, calendar, volumes = desk.rng, desk.calendar, desk.profile.volumes
    # Confirmed long enough ago for both revisits to have fallen due within the cycle.
    confirmed = sorted(
        between(rng, calendar.cycle.start + days(6), calendar.today - days(135)) for _ in range(volumes.cleared_sites)
    )
    confirmed += [calendar.today - days(rng.randint(22, 34)) for _ in range(volumes.open_sites)]
    tasks_done = desk.deal("out-clear", len(confirmed))
    revisited = desk.deal("out-followup", 2 * volumes.cleared_sites)
    for number, (day, in_time) in enumerate(zip(confirmed, tasks_done, strict=True)):
        cleared = day + days(rng.randint(1, 9)) if number < volumes.cleared_sites else None
        site = desk.add(
            "sites",
            day,
            building_id=rng.choice(houses).id,
            confirmed_on=day,
            cleared_on=cleared,
            disposition=rng.choice(texts.DISPOSITIONS) if cleared else None,
            disposed_by=Department.MARKET_REGULATION if cleared else None,
            people_dispersed=rng.randint(4, 26) if cleared else 0,
            people_returned=rng.randint(1, 4) if cleared else 0,
            people_rescued=rng.randint(0, 2) if cleared else 0,
        )
        kinds = rng.sample(list(SiteTaskKind), rng.randint(3, 4))
        missed = None if in_time else rng.choice(kinds)
        for kind in kinds:
            done: date | None = day + days(rng.randint(1, _TASKS_WITHIN - 2))
            if kind is missed:
                done = day + days(_TASKS_WITHIN + rng.randint(3, 20))
                done = done if done <= calendar.yesterday else None
            desk.add("site_tasks", day, site_id=site, kind=kind, done_on=done)
        if cleared:
            for after, ok in zip((30, 90), revisited[2 * number : 2 * number + 2], strict=True):
                due = cleared + days(after)
                done = due - days(rng.randint(0, 6)) if ok else due + days(rng.randint(2, 18))
                desk.add(
                    "site_revisits",
                    cleared,
                    site_id=site,
                    after_days=after,
                    due_on=due,
                    done_on=done if done <= calendar.yesterday else None,
                )
