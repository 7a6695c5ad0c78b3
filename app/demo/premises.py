"""Buildings, the district's household counts, venues, key places, residents away from home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.documents import erased
from app.demo.knobs import Trend
from app.demo.people import credit_code, mobile
from app.features.premises.models import OutboundReason, VenueKind
from tenants.roles import Role

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.features.premises.models import KeyPlaceKind

_FRESH = 90  # days for which a verification of a venue or a dwelling counts
_LONG_GAP = (_FRESH + 6, _FRESH + 100)


@dataclass(frozen=True, slots=True)
class House:
    """A building of the community as the other registers refer to it."""

    id: str
    name: str
    staircases: int
    households: int
    vacated_on: date | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A key place and the days between which it was active."""

    id: str
    name: str
    since: date
    until: date | None


def write_buildings(desk: Desk) -> list[House]:
    """The buildings, a few of them vacated in the last year."""
    rng, village = desk.rng, desk.member.village
    houses = []
    for name, address in _building_names(desk):
        staircases = 1 if village else rng.randint(2, 5)
        households = rng.randint(18, 45) if village else staircases * rng.randint(16, 28)
        vacated = None
        if not desk.new and rng.random() < 0.02:
            vacated = between(rng, desk.since + days(60), desk.calendar.yesterday)
        house_id = desk.add(
            "buildings",
            between(rng, desk.since, desk.since + days(6)),
            name=name,
            address=address,
            staircases=staircases,
            households=households,
            occupied_from=between(rng, months_after(desk.since, -300), months_after(desk.since, -24)),
            vacated_on=vacated,
        )
        houses.append(House(house_id, name, staircases, households, vacated))
    return houses


def _building_names(desk: Desk) -> list[tuple[str, str]]:
    rng, count = desk.rng, desk.profile.volumes.buildings
    if desk.member.village:
        rows = [(hamlet, group) for hamlet in rng.sample(texts.HAMLETS, 4) for group in range(1, 13)]
        return [(f"{hamlet}{group}组", f"{desk.member.name}{hamlet}") for hamlet, group in rows[:count]]
    names: list[tuple[str, str]] = []
    estates = rng.sample(texts.ESTATES, rng.randint(2, 3))
    streets = rng.sample(texts.STREETS, len(estates) + 1)
    each = -(-count // (len(estates) + 1))
    for estate, street in zip([*estates, None], streets, strict=False):
        address = f"{street}{rng.randint(2, 180)}号"
        suffix = "号楼" if estate is None else "栋"
        names += [(f"{estate or ''}{number}{suffix}", address) for number in range(1, each + 1)]
    return names[:count]


def write_household_reference(desk: Desk, houses: list[House]) -> None:
    """What the district counts as households: two imports, a little off the community's own sum."""
    if desk.new:
        return
    households = sum(house.households for house in houses if house.vacated_on is None)
    # The count as the programme begins stands for the whole record; the correction a year on moves it by a hair.
    for as_of, factor in ((desk.since, 0.992), (months_after(desk.since, 11), 0.996)):
        desk.add(
            "household_references",
            as_of,
            Role.INSPECTOR,
            as_of=as_of,
            households=round(households * factor),
            source=texts.HOUSEHOLD_SOURCE,
        )


def visits(desk: Desk, criterion: str, since: date, until: date, fresh: bool) -> list[date]:
    """The days on which something was verified: at its registration, and up to ``until``.

    Visits come at most every 84 days, so each window of 90 days holds one; a thing that is not fresh was left
    alone for longer than that before the end. How often that happened earlier follows the trend.
    """
    rng, knob = desk.rng, desk.profile.knobs[criterion]
    stale = {Trend.SLIPPING: 0.0, Trend.STEADY: 1 - knob.share, Trend.IMPROVING: 1 - knob.before}[knob.trend]
    # So many gaps have to be long for that share of the days to fall into the end of a long gap.
    lapse = min(0.9, 73 * stale / max(1.0, 55 - 72 * stale))
    last = until - days(rng.randint(1, 76) if fresh else rng.randint(*_LONG_GAP))
    found: list[date] = []
    while last > since:
        found.append(last)
        lapsed = rng.random() < lapse and (knob.trend is Trend.STEADY or (until - last).days > _FRESH)
        last -= days(rng.randint(*_LONG_GAP) if lapsed else rng.randint(62, 84))
    if fresh or since <= until - days(_FRESH):
        found.append(since)
    return found[::-1]


def write_venues(desk: Desk) -> None:
    """The public venues and their quarterly verifications."""
    rng, calendar = desk.rng, desk.calendar
    names = [(kind, name) for kind, pool in texts.VENUES.items() for name in pool]
    weights = [
        weight / len(texts.VENUES[kind])
        for kind, weight in zip(VenueKind, texts.VENUE_WEIGHTS, strict=True)
        for _ in texts.VENUES[kind]
    ]
    count = desk.profile.volumes.venues
    fresh = desk.deal("reg-venue", count)
    for number in range(count):
        kind, name = rng.choices(names, weights)[0]
        venue = desk.add(
            "venues",
            opened := between(rng, desk.since, desk.since + days(25)),
            name=f"{name}（{number + 1}号）",
            kind=kind,
            address=f"{rng.choice(texts.STREETS)}{rng.randint(2, 180)}号",
            credit_code=credit_code(rng),
            opened_on=between(rng, months_after(desk.since, -60), desk.since),
        )
        for day in visits(desk, "reg-venue", opened, calendar.today, fresh[number]):
            desk.add("venue_verifications", day, venue_id=venue, verified_on=day)
    if count > 6:  # one that closed down
        opened = between(rng, desk.since, desk.since + days(25))
        closed = between(rng, months_after(opened, 3), calendar.yesterday)
        kind, name = rng.choices(names, weights)[0]
        venue = desk.add(
            "venues",
            opened,
            name=f"{name}（已停业）",
            kind=kind,
            address=f"{rng.choice(texts.STREETS)}{rng.randint(2, 180)}号",
            credit_code=credit_code(rng),
            opened_on=between(rng, months_after(desk.since, -60), desk.since),
            closed_on=closed,
        )
        for day in visits(desk, "reg-venue", opened, closed, True):
            desk.add("venue_verifications", day, venue_id=venue, verified_on=day)


def write_key_places(desk: Desk) -> list[Spot]:
    """The key places, active since the programme found them; one of many was put to another use since."""
    rng, spots = desk.rng, []
    kinds: list[KeyPlaceKind] = list(texts.KEY_PLACES)
    for number in range(desk.profile.volumes.key_places):
        kind = rng.choice(kinds)
        since = between(rng, desk.since, desk.since + days(20))
        name = f"{rng.choice(texts.KEY_PLACES[kind])}（{number + 1}号点）"
        spot = desk.add(
            "key_places",
            since,
            name=name,
            kind=kind,
            address=f"{rng.choice(texts.STREETS)}{rng.randint(2, 180)}号",
            active_from=since,
        )
        spots.append(Spot(spot, name, since, None))
    return spots


def write_outbound(desk: Desk) -> None:
    """Residents away from home who agreed to be reminded; kept until they return, a year at most."""
    if desk.new:
        return
    rng, calendar = desk.rng, desk.calendar
    for _ in range(rng.randint(5, 24)):
        left = between(rng, desk.since, calendar.yesterday - days(10))
        returned = left + days(rng.randint(30, 420)) if rng.random() < 0.5 else None
        if returned is not None and returned > calendar.yesterday:
            returned = None
        retention = min(returned or months_after(left, 12), months_after(left, 12))
        if erased(desk, "outbound_residents", left, retention):
            continue
        reminded = left + days(rng.randint(1, 40))
        name = desk.people.name(rng)
        desk.add(
            "outbound_residents",
            left,
            name=desk.seal("outbound_residents.name", name),
            name_index=desk.index("outbound_residents.name", name),
            phone=desk.seal("outbound_residents.phone", mobile(rng)),
            destination_code=rng.choice(("11", "12", "31", "2101", "2102", "3205", "4403", "3702", "13")),
            reason=rng.choices(list(OutboundReason), (10, 4, 3, 2, 1))[0],
            consented_on=left,
            left_on=left,
            returned_on=returned,
            reminded_on=reminded if reminded <= calendar.yesterday and rng.random() < 0.9 else None,
            retention_on=retention,
        )
