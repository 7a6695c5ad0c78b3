"""Which staircase of which building somebody watches over."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.features.network.models import BuildingLead, LeadKind
from app.features.premises.models import Building
from app.records.store.queries import by_number

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

_CHINESE = {letter: number for number, letter in enumerate("一二三四五六七八九", 1)}


@dataclass(frozen=True, slots=True)
class Staircase:
    """A staircase: whether a building lead watches over it, and whether a liaison does."""

    name: str
    led: bool
    liaison: bool


@dataclass(frozen=True, slots=True)
class Covered:
    """A building lived in: whether a lead answers for the whole of it, and its staircases."""

    building_id: uuid.UUID
    name: str
    whole: bool
    staircases: tuple[Staircase, ...]

    @property
    def led(self) -> bool:
        """True if the criterion counts it: a building lead is in office, for the whole or a part."""
        return self.whole or any(staircase.led for staircase in self.staircases)

    @property
    def complete(self) -> bool:
        """True if every staircase is somebody's."""
        return all(staircase.led for staircase in self.staircases)


def staircase_number(text: str | None) -> int | None:
    """The number of a staircase as people write it ("3", "3单元", "三单元", "十二"); None for the whole or a name."""
    if not text:
        return None
    bare = re.sub(r"(单元|门洞|门|号|栋)$", "", text.strip().removeprefix("第"))
    if re.fullmatch(r"\d{1,2}", bare, re.ASCII):
        return int(bare)
    tens, ten, ones = bare.partition("十")
    if ten and (not tens or tens in _CHINESE) and (not ones or ones in _CHINESE):
        return 10 * _CHINESE.get(tens, 1) + _CHINESE.get(ones, 0)
    return _CHINESE.get(bare)


def covered(session: Session, day: date, only: ColumnElement[bool] | None) -> list[Covered]:
    """Every building lived in on a day with who watches over it, in two statements. ``only`` narrows the buildings."""
    lived_in = select(Building.id, Building.name, Building.staircases).where(
        Building.occupied_from <= day, or_(Building.vacated_on.is_(None), Building.vacated_on > day)
    )
    if only is not None:
        lived_in = lived_in.where(only)
    buildings = session.execute(lived_in).all()
    leads = session.execute(
        select(BuildingLead.building_id, BuildingLead.kind, BuildingLead.staircase).where(
            BuildingLead.starts_on <= day, or_(BuildingLead.ends_on.is_(None), BuildingLead.ends_on >= day)
        )
    )
    by_building: dict[uuid.UUID, list[tuple[LeadKind, str | None]]] = defaultdict(list)
    for building_id, kind, staircase in leads:
        by_building[building_id].append((kind, staircase))
    found = [_covered(row.id, row.name, row.staircases, by_building[row.id]) for row in buildings]
    return sorted(found, key=lambda each: by_number(each.name))


def _covered(building_id: uuid.UUID, name: str, count: int, leads: Iterable[tuple[LeadKind, str | None]]) -> Covered:
    led: set[str] = set()
    liaised: set[str] = set()
    whole = liaised_whole = False
    for kind, staircase in leads:
        if not staircase:
            whole |= kind is LeadKind.BUILDING_LEAD
            liaised_whole |= kind is LeadKind.LIAISON
            continue
        number = staircase_number(staircase)
        # A staircase that has no number among the building's is shown under its own name.
        called = str(number) if number is not None and 1 <= number <= count else staircase
        (led if kind is LeadKind.BUILDING_LEAD else liaised).add(called)
    numbers = [str(number) for number in range(1, count + 1)]
    names = numbers + sorted((led | liaised) - set(numbers))
    return Covered(
        building_id,
        name,
        whole,
        tuple(Staircase(stair, whole or stair in led, liaised_whole or stair in liaised) for stair in names),
    )
