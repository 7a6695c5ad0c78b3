"""Rented dwellings, their landlords and verifications, and who moved in and out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.desk import at, made_id
from app.demo.documents import note_erasure
from app.demo.people import credit_code, identity_number, mobile
from app.demo.premises import visits
from app.features.network.models import Department
from app.features.rentals.models import DwellingUse, IdentityCheck, LandlordKind, Occupation, VerificationMethod

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.demo.premises import House

_IN_TIME = 3  # days between knowing of a move and entering it (criterion reg-change-time)
_KEPT_MONTHS = 6  # a tenancy is kept so long after the move-out
_BLANKS = ("unit_no", "declared_use", "max_occupants", "landlord_id")


@dataclass(slots=True)
class Dwelling:
    """A rental unit as letters and tenancies refer to it."""

    id: str
    landlord: str
    registered_on: date
    closed_on: date | None


@dataclass(slots=True)
class _Move:
    """A tenancy in the making: what happened, when it became known, when it was entered."""

    id: str
    dwelling: Dwelling
    starts_on: date
    start_known: date
    ends_on: date | None = None
    end_known: date | None = None
    start_entered: date | None = None
    end_entered: date | None = None

    @property
    def retention_on(self) -> date | None:
        """The day its personal data has to go."""
        return months_after(self.ends_on, _KEPT_MONTHS) if self.ends_on else None


def write_dwellings(desk: Desk, houses: list[House]) -> list[Dwelling]:
    """The rental units, from the first stocktake and since, with landlords and verifications."""
    rng = desk.rng
    homes = [house for house in houses if house.vacated_on is None]
    spans = [_registration(desk) for _ in range(desk.profile.volumes.units)]
    spans.sort(key=lambda span: span[0])
    active = [number for number, (_, closed) in enumerate(spans) if closed is None]
    fresh = dict(zip(active, desk.deal("reg-rental-fresh", len(active)), strict=True))
    valid = dict(zip(active, desk.deal("reg-rental-quality", len(active)), strict=True))
    dwellings: list[Dwelling] = []
    landlords: list[str] = []
    for number, (registered, closed) in enumerate(spans):
        blank = None if valid.get(number, True) else rng.choice((*_BLANKS, "identity"))
        if not landlords or blank == "identity" or rng.random() < 0.82:
            landlord = _landlord(desk, registered, blank != "identity")
            if blank != "identity":
                landlords.append(landlord)
        else:
            landlord = rng.choice(landlords[-40:])
        fields: dict[str, Any] = {
            "landlord_id": landlord,
            "unit_no": _unit_no(desk, house := rng.choice(homes)),
            "declared_use": rng.choices(list(DwellingUse), (90, 5, 4, 2))[0],
            "max_occupants": rng.randint(1, 6),
        }
        unit = desk.add(
            "rental_units",
            registered,
            building_id=house.id,
            registered_on=registered,
            closed_on=closed,
            **(fields | {name: None for name in fields if name == blank}),
        )
        dwellings.append(Dwelling(unit, landlord, registered, closed))
        _write_verifications(desk, unit, registered, closed, fresh.get(number, True))
    return dwellings


def _registration(desk: Desk) -> tuple[date, date | None]:
    rng, calendar = desk.rng, desk.calendar
    if desk.new:
        return between(rng, desk.since + days(2), calendar.yesterday), None
    if rng.random() < 0.78:
        registered = between(rng, desk.since + days(3), desk.since + days(52))
    else:
        registered = between(rng, desk.since + days(53), calendar.yesterday - days(1))
    closed = None
    if rng.random() < 0.05 and registered < calendar.today - days(90):
        closed = between(rng, registered + days(60), calendar.yesterday)
    return registered, closed


def _unit_no(desk: Desk, house: House) -> str:
    rng = desk.rng
    if desk.member.village:
        return f"{rng.randint(1, 40)}号院{rng.choice(texts.DIRECTIONS)}屋"
    return f"{rng.randint(1, house.staircases)}单元{rng.randint(1, 7)}0{rng.randint(1, 3)}"


def _landlord(desk: Desk, day: date, checked: bool) -> str:
    rng = desk.rng
    company = rng.random() < 0.04
    name = f"{rng.choice(texts.ESTATES)}房屋托管部（演示）" if company else desk.people.name(rng)
    phone, number = mobile(rng), credit_code(rng) if company else identity_number(rng)
    return desk.add(
        "landlords",
        day,
        kind=LandlordKind.COMPANY if company else LandlordKind.PERSON,
        name=desk.seal("landlords.name", name),
        name_index=desk.index("landlords.name", name),
        phone=desk.seal("landlords.phone", phone),
        phone_index=desk.index("landlords.phone", phone),
        id_number=desk.seal("landlords.id_number", number),
        id_number_index=desk.index("landlords.id_number", number),
        identity_checked_on=day if checked else None,
    )


def _write_verifications(desk: Desk, unit: str, registered: date, closed: date | None, fresh: bool) -> None:
    rng = desk.rng
    for day in visits(desk, "reg-rental-fresh", registered, closed or desk.calendar.today, fresh):
        method = VerificationMethod.VISIT if rng.random() < 0.8 else VerificationMethod.PHONE
        desk.add("unit_verifications", day, rental_unit_id=unit, verified_on=day, method=method)


def write_tenancies(desk: Desk, dwellings: list[Dwelling]) -> None:
    """Who lived where, as far as the rows may still be kept; and how soon each move was entered."""
    today = desk.calendar.today
    moves = [move for dwelling in dwellings for move in _moves(desk, dwelling)]
    over = [(move.retention_on, move) for move in moves if move.retention_on and move.retention_on <= today]
    over.sort(key=lambda item: (item[0], item[1].id))
    time_up = [retention_on < today - days(31) for retention_on, _ in over]
    prompt = desk.judge("data-retention", [retention_on for retention_on, _ in over], time_up)
    gone = {
        move.id
        for (retention_on, move), in_time in zip(over, prompt, strict=True)
        if note_erasure(desk, "tenancies", move.id, retention_on, prompt=in_time)
    }
    kept = [move for move in moves if move.id not in gone]
    _enter(desk, kept)
    for move in kept:
        _tenancy(desk, move)


def _moves(desk: Desk, dwelling: Dwelling) -> list[_Move]:
    rng, calendar = desk.rng, desk.calendar
    limit = dwelling.closed_on or calendar.yesterday
    moves: list[_Move] = []
    # Whoever lived there at the registration became known by it.
    starts_on, known = dwelling.registered_on - days(rng.randint(5, 700)), dwelling.registered_on
    ends_on: date | None = dwelling.registered_on + days(rng.randint(15, 640))
    if rng.random() < 0.12:  # it stood empty
        starts_on = known = dwelling.registered_on + days(rng.randint(3, 60))
        ends_on = starts_on + days(rng.randint(60, 500))
    while starts_on <= limit and known <= calendar.yesterday:
        assert ends_on is not None
        move = _Move(made_id(rng, at(known, 9)), dwelling, starts_on, known)
        last = ends_on if ends_on <= limit else dwelling.closed_on
        if last is not None and last >= starts_on:
            end_known = max(last + days(rng.choice((0, 0, 1, 2, 4, 8))), known)
            if end_known <= calendar.yesterday:
                move.ends_on, move.end_known = last, end_known
        moves.append(move)
        if move.ends_on is None:
            break
        starts_on = move.ends_on + days(rng.randint(4, 45))
        known = starts_on + days(rng.choice((0, 0, 1, 2, 3, 6, 10)))
        ends_on = starts_on + days(rng.randint(60, 520))
    return moves


def _enter(desk: Desk, moves: list[_Move]) -> None:
    """Give each start and end the day it was entered; a late one whose time is not up yet cannot be late."""
    rng, calendar = desk.rng, desk.calendar
    events = [(move.start_known, move, True) for move in moves]
    events += [(move.end_known, move, False) for move in moves if move.end_known]
    events.sort(key=lambda event: event[0])
    can_be_late = [known < calendar.yesterday - days(_IN_TIME + 1) for known, _, _ in events]
    in_time = desk.judge("reg-change-time", [known for known, _, _ in events], can_be_late)
    for (known, move, start), prompt in zip(events, in_time, strict=True):
        delay = rng.randint(0, _IN_TIME) if prompt else _IN_TIME + 1 + int(rng.expovariate(0.12))
        entered = min(known + days(delay), calendar.yesterday)
        if start:
            move.start_entered = entered
        else:
            move.end_entered = entered


def _tenancy(desk: Desk, move: _Move) -> None:
    rng, number, name = desk.rng, identity_number(desk.rng), desk.people.name(desk.rng)
    desk.put(
        "tenancies",
        move.id,
        at(move.start_entered or move.start_known, 9),
        rental_unit_id=move.dwelling.id,
        tenant_name=desk.seal("tenancies.tenant_name", name),
        tenant_name_index=desk.index("tenancies.tenant_name", name),
        phone=desk.seal("tenancies.phone", mobile(rng)),
        id_number=desk.seal("tenancies.id_number", number),
        id_number_index=desk.index("tenancies.id_number", number),
        identity_check=rng.choices(list(IdentityCheck), (6, 60, 34))[0],
        occupation=rng.choices(list(Occupation), (48, 20, 12, 8, 5, 7))[0],
        use_matches=rng.choices((True, False, None), (92, 3, 5))[0],
        children=rng.choices((0, 1, 2), (80, 15, 5))[0],
        starts_on=move.starts_on,
        start_known_on=move.start_known,
        start_entered_on=move.start_entered,
        ends_on=move.ends_on,
        end_known_on=move.end_known,
        end_entered_on=move.end_entered,
        retention_on=move.retention_on,
    )


def write_breaches(desk: Desk, dwellings: list[Dwelling]) -> None:
    """Breaches by landlords that were recorded and handed to a department."""
    if desk.new:
        return
    rng, calendar = desk.rng, desk.calendar
    for dwelling in rng.sample(dwellings, rng.choice((0, 1, 1, 2, 3))):
        latest = (dwelling.closed_on or calendar.yesterday) - days(3)
        if dwelling.registered_on + days(5) >= latest:
            continue
        found = between(rng, dwelling.registered_on + days(5), latest)
        handled = found + days(rng.randint(3, 30))
        desk.add(
            "landlord_breaches",
            found,
            rental_unit_id=dwelling.id,
            found_on=found,
            department=rng.choice((Department.POLICE_STATION, Department.MARKET_REGULATION)),
            act=rng.choice(texts.BREACHES),
            handled_on=handled if handled <= calendar.yesterday else None,
        )
