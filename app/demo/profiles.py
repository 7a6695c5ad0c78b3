"""What each community is like: its part, its size, its trend, and a knob for every criterion.

A part is a range of totals. The planner starts from work without fault and lets one weakness after another
creep in, mostly in the groups this community is weak in, until the total it expects lies in the range.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING

from app.demo.knobs import Knob, Trend
from app.evaluation.scoring.rules import Status

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.evaluation.scoring.criteria import CriteriaSet


class Part(StrEnum):
    """The part a community plays in the demonstration."""

    MODEL = "model"
    ORDINARY = "ordinary"
    RECTIFY = "rectify"
    FAILING = "failing"
    VETOED = "vetoed"
    NEW = "new"


# The totals a part may come to, well inside its grade: a miss more or less must not change the grade.
_TOTALS = {
    Part.MODEL: (90.9, 97.9),
    Part.ORDINARY: (80.9, 89.1),
    Part.RECTIFY: (66.0, 75.0),
    Part.FAILING: (42.0, 54.0),
    Part.VETOED: (83.0, 88.0),
    Part.NEW: (0.0, 100.0),
}
MODELS = 20

# The weakness the district shares: moves are registered late nearly everywhere.
_COMMON = "reg-change-time"
_COMMON_STATUS = {
    Part.MODEL: (Status.FULL, Status.HALF, Status.HALF, Status.HALF),
    Part.ORDINARY: (Status.HALF, Status.HALF, Status.NONE, Status.NONE, Status.NONE),
    Part.RECTIFY: (Status.NONE,),
    Part.FAILING: (Status.NONE,),
    Part.VETOED: (Status.NONE,),
    Part.NEW: (Status.FULL,),
}

# What two weeks are too short for: the brand-new community does all else without fault, and has little else to do.
_UNFINISHED = {
    "org-institutions": Status.NONE,
    "org-plan": Status.HALF,
    "reg-rental-quality": Status.NONE,
}

# How readily a weakness appears where nothing else is known; 1 for the rest.
_PRONE = {
    "reg-rental-fresh": 5.0,
    "reg-rental-complete": 2.5,
    "reg-rental-quality": 2.0,
    "reg-venue": 2.0,
    "rent-letter-time": 3.0,
    "rent-letter": 1.5,
    "insp-rectify": 3.0,
    "insp-patrol": 2.0,
    "insp-key-place": 2.0,
    "tip-close": 3.0,
    "tip-ack": 1.5,
    "pub-aware": 3.0,
    "pub-letter": 2.0,
    "chan-card": 2.0,
    "chan-board": 2.0,
    "chan-reach": 2.0,
    "org-lead-coverage": 2.0,
    "org-leading-group": 0.6,
    "meet-report": 3.0,
    "data-retention": 2.5,
    "arch-complete": 2.0,
    "out-followup": 0.5,
    "tip-victim": 0.5,
}


@dataclass(frozen=True)
class Volumes:
    """How much there is to do in a community; what is 0 does not apply to it."""

    buildings: int
    units: int
    venues: int
    key_places: int
    groups: int
    tips: int
    suspected: int
    requests: int
    victims: int
    cleared_sites: int
    open_sites: int

    def counted(self, quarters: int) -> dict[str, int]:
        """How many things small criteria count in the cycle, where that is known beforehand."""
        return {
            "org-leading-group": 4,
            "org-institutions": 6,
            "org-plan": 4,
            "chan-departments": 3,
            "reg-venue": self.venues,
            "insp-key-place": self.key_places * quarters,
            "pub-groups": self.groups,
            "pub-school": quarters,
            "meet-quarter": quarters,
            "tip-ack": self.tips,
            "tip-transfer": self.suspected,
            "tip-close": self.tips,
            "tip-joint": self.requests,
            "tip-victim": self.victims,
            "out-clear": self.cleared_sites + self.open_sites,
            "out-followup": 2 * self.cleared_sites,
        }


@dataclass(frozen=True)
class Profile:
    """A community's part with everything that drives its rows. ``adjustment`` is in hundredths of a point."""

    part: Part
    trend: Trend
    volumes: Volumes
    adjustment: int
    knobs: Mapping[str, Knob]


def make_profiles(
    criteria: CriteriaSet,
    codes: Sequence[int],
    fixed: Mapping[int, Part],
    open_sites: Collection[int],
    seed: int,
) -> dict[int, Profile]:
    """The profile of every community of the district. Depends on nothing but the arguments."""
    rng = Random(f"{seed}:parts")
    free = [code for code in codes if code not in fixed]
    models = MODELS - sum(part is Part.MODEL for part in fixed.values())
    # Good work clusters: some streets have more model communities than others.
    fortune = {street: rng.uniform(0.3, 2.0) for street in sorted({code // 1000 for code in codes})}
    ranked = sorted(free, key=lambda code: rng.random() ** (1 / fortune[code // 1000]), reverse=True)
    parts = {**dict.fromkeys(ranked, Part.ORDINARY), **dict.fromkeys(ranked[:models], Part.MODEL), **fixed}
    profiles = {}
    for code in codes:
        own = Random(f"{seed}:{code}:profile")
        luck = (fortune[code // 1000] - 0.3) / 1.7
        profiles[code] = _profile(own, criteria, parts[code], code, luck, code in open_sites)
    return profiles


def _profile(rng: Random, criteria: CriteriaSet, part: Part, code: int, luck: float, open_site: bool) -> Profile:
    trend = rng.choices((Trend.STEADY, Trend.IMPROVING, Trend.SLIPPING), (46, 30, 24))[0]
    if part is Part.FAILING:
        trend = Trend.SLIPPING
    elif part is Part.NEW:
        trend = Trend.STEADY
    volumes = _volumes(rng, part, code % 1000 >= 200, open_site)
    plain = part in (Part.MODEL, Part.ORDINARY)
    adjustment = rng.choice((100, 100, -100, -200)) if plain and rng.random() < 0.08 else 0
    counted = volumes.counted(criteria.cycle_months // 3)
    low, high = _TOTALS[part]
    totals = low - adjustment / 100, high - adjustment / 100
    statuses = _plan(rng, criteria, part, counted, totals, luck)
    if part is Part.NEW:
        statuses = [_UNFINISHED.get(criterion.id, Status.FULL) for criterion in criteria.criteria]
    knobs = {
        criterion.id: Knob.spotless(criterion, criteria.small_denominator)
        if part is Part.NEW and status is Status.FULL
        else Knob.turned(rng, criterion, status, trend, criteria.small_denominator)
        for criterion, status in zip(criteria.criteria, statuses, strict=True)
    }
    return Profile(part, trend, volumes, adjustment, knobs)


def _volumes(rng: Random, part: Part, village: bool, open_site: bool) -> Volumes:
    if part is Part.NEW:
        return Volumes(16, 9, 0, 0, 2, 0, 0, 0, 0, 0, 0)
    size = rng.betavariate(2, 3) * (0.45 if village else 1)
    tips = 1 + int(21 * rng.betavariate(1.2, 3.2))
    suspected = min(tips, rng.choices((0, 1, 2, 3, 4), (25, 30, 25, 12, 8))[0])
    sites = rng.choices((0, 1, 2), (86, 11, 3))[0] if suspected and not open_site else 0
    return Volumes(
        buildings=15 + int(30 * size),
        units=80 + int(320 * size),
        venues=4 + int(22 * size * rng.uniform(0.6, 1.3)),
        key_places=rng.choices((0, 1, 2, 3, 4, 5), (12, 24, 28, 20, 10, 6))[0],
        groups=rng.choices((3, 4, 5), (25, 45, 30))[0],
        tips=tips,
        suspected=suspected,
        requests=rng.choices((0, 1, 2, 3, 5, 7), (18, 20, 24, 20, 12, 6))[0],
        victims=rng.choices((0, 1, 2), (60, 30, 10))[0] if suspected else 0,
        cleared_sites=sites,
        open_sites=int(open_site),
    )


def _plan(
    rng: Random, criteria: CriteriaSet, part: Part, counted: Mapping[str, int], totals: tuple[float, float], luck: float
) -> list[Status]:
    """A status for each criterion, so that the expected total lies within ``totals``; higher with more luck."""
    low, high = totals
    columns = {criterion.id: place for place, criterion in enumerate(criteria.criteria)}
    for _ in range(500):
        aim = low + (high - low) * (0.1 + 0.55 * rng.random() + 0.35 * luck)
        statuses = [Status.NOT_APPLICABLE if counted.get(c) == 0 else Status.FULL for c in columns]
        statuses[columns[_COMMON]] = rng.choice(_COMMON_STATUS[part])
        weak = rng.sample([group.id for group in criteria.groups], 3)
        prone = [_PRONE.get(c.id, 1.0) * (4 if c.group in weak else 1) * (c.id != _COMMON) for c in criteria.criteria]
        while _total(criteria, statuses) > aim:
            place = rng.choices(range(len(prone)), prone)[0]
            criterion = criteria.criteria[place]
            if statuses[place] in (Status.HALF, Status.FULL):
                worse = Status(statuses[place] - 1)
                knob = Knob.turned(rng, criterion, worse, Trend.STEADY, criteria.small_denominator)
                count = counted.get(criterion.id, 60)
                if knob.earned(knob.done(count), count) is worse:
                    statuses[place] = worse
                elif worse is Status.HALF and rng.random() < 0.2:
                    statuses[place] = Status.NONE
        if _total(criteria, statuses) >= max(low, aim - 1.2):
            return statuses
    raise RuntimeError(f"no plan between {low} and {high} for {part}")


def _total(criteria: CriteriaSet, statuses: Sequence[Status]) -> float:
    """The total these statuses come to, by rules 2, 4 and 5 of the criteria; close enough to plan with."""
    amount = spread = 0.0
    for group in criteria.groups:
        inside = [
            (float(criterion.weight), status)
            for criterion, status in zip(criteria.criteria, statuses, strict=True)
            if criterion.group == group.id
        ]
        applicable = sum(weight for weight, status in inside if status is not Status.NOT_APPLICABLE)
        if applicable:
            whole = sum(weight for weight, _ in inside)
            earned = sum(weight * status / 2 for weight, status in inside if status is not Status.NOT_APPLICABLE)
            amount += whole * earned / applicable
            spread += whole
    return 100 * amount / spread if spread else 0.0
