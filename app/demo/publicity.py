"""Deliveries to households, activities for the priority groups, the citizen school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.features.publicity.models import ActivityKind, AudienceGroup, DeliveryKind

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.demo.premises import House

_ROUNDS = {DeliveryKind.CONTACT_CARD: "chan-card", DeliveryKind.OPEN_LETTER: "pub-letter"}


def write_deliveries(desk: Desk, houses: list[House]) -> None:
    """Cards and letters: one round as the programme began, another in the last months."""
    if desk.new:
        return
    rng, calendar = desk.rng, desk.calendar
    homes = [house for house in houses if house.vacated_on is None]
    for kind, criterion in _ROUNDS.items():
        knob = desk.profile.knobs[criterion]
        first = (desk.since + days(8), calendar.cycle.start - days(3))
        second = (months_after(calendar.today, -5), months_after(calendar.today, -2))
        for (begin, end), share in ((first, knob.before), (second, knob.share)):
            for house in homes:
                # In a block the volunteers reach nearly everyone or give up: no block is exactly average.
                reached = round(house.households * min(1.0, max(0.02, rng.gauss(share, 0.05))))
                if share >= 0.95:
                    reached = round(house.households * rng.uniform(0.965, 1.0))
                if reached:
                    day = between(rng, begin, end)
                    desk.add(
                        "deliveries",
                        day,
                        kind=kind,
                        building_id=house.id,
                        delivered_on=day,
                        households=reached,
                    )


def write_activities(desk: Desk) -> None:
    """The priority groups that are present, and what was done for them, with a class in most quarters."""
    rng, calendar, volumes = desk.rng, desk.calendar, desk.profile.volumes
    present = rng.sample(texts.AUDIENCES, volumes.groups)
    for audience in present:
        desk.add("priority_groups", desk.since, audience=audience, starts_on=desk.since)
    reached = [group for group, ok in zip(present, desk.deal("pub-groups", len(present)), strict=True) if ok]
    if desk.new:  # it began by going from door to door
        for group in reached:
            _activity(desk, ActivityKind.LEAFLETS, calendar.yesterday - days(rng.randint(1, 6)), [group], 1)
        return
    for day in _class_days(desk):
        _activity(desk, ActivityKind.CITIZEN_SCHOOL, day, reached, 1)
    kinds = [kind for kind in ActivityKind if kind is not ActivityKind.CITIZEN_SCHOOL]
    for window in calendar.windows(1, calendar.routine_start):
        for _ in range(rng.choice((0, 1, 1, 2))):
            day = between(rng, window.start, min(window.end, calendar.yesterday))
            _activity(desk, rng.choice(kinds), day, reached, 2)
    for group in reached:  # each has something made for it every half year
        for day in calendar.monthly(rng, calendar.routine_start)[rng.randrange(6) :: 6]:
            _activity(desk, rng.choice(kinds), day, [group], 1)


def _class_days(desk: Desk) -> list[date]:
    on = desk.calendar.quarterly(desk.rng, desk.calendar.routine_start)
    return [day for day, held in zip(on, desk.judge("pub-school", on), strict=True) if held]


def _activity(desk: Desk, kind: ActivityKind, day: date, audiences: list[AudienceGroup], most: int) -> None:
    rng = desk.rng
    activity = desk.add(
        "activities",
        day,
        kind=kind,
        title=rng.choice(texts.ACTIVITIES[kind]),
        held_on=day,
        lecturer=rng.choice(texts.LECTURERS) if kind is ActivityKind.CITIZEN_SCHOOL else None,
        participants=rng.randint(12, 140),
    )
    for audience in rng.sample(audiences, min(len(audiences), rng.randint(1, most))):
        desk.add("activity_groups", day, activity_id=activity, audience=audience)
