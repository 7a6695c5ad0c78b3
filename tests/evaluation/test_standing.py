"""What an overview shows of many communities is what counting them one by one says."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import insert, update

from app.clock import today
from app.evaluation.area_queries import Shows, Standing, standing
from app.evaluation.engine import default_criteria
from app.evaluation.models import LiveScore, MonthScore
from app.evaluation.queries import last_month_end
from app.evaluation.scoring.rules import Status
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import Community, CommunityStatus
from tenants.session import activate
from tests.factories import evaluator, inspector, new_community, operator

if TYPE_CHECKING:
    from datetime import date

    from flask import Flask

CITY = 9350  # the first of the cities that are drawn, each with districts 01 to 03
STREETS = (1001, 1002, 1101, 2001, 2003)
DRAWN = {"width": 10**6, "bin": 500, "most": 4}
CRITERIA = default_criteria()
Scored = dict[int, dict[str, Any]]


@dataclass(frozen=True)
class City:
    """A city of two districts and five streets; one of its communities is suspended."""

    number: int

    @property
    def codes(self) -> list[int]:
        return [self.number * 10**8 + street * 1000 + number for street in STREETS for number in range(1, 6)]

    @property
    def active(self) -> list[int]:
        return [code for code in self.codes if code != self.suspended]

    @property
    def suspended(self) -> int:
        return self.codes[7]

    @property
    def area(self) -> Area:
        return Area.parse(str(self.number))

    @property
    def scopes(self) -> list[Area]:
        """The city, its districts, one that has no community, and a street."""
        return [self.area, *(Area.parse(f"{self.number}{rest}") for rest in ("01", "02", "03", "01002"))]


def _drawn_at_random(rng: random.Random, city: City, cycle_end: date) -> Scored:
    """Scores of most communities: few different totals, so that many are equal."""
    grades = [grade.id for grade in CRITERIA.grades]
    found: Scored = {}
    for code in city.codes:
        if rng.random() < 0.15:
            continue
        outcome = rng.choice([*grades, *grades, "vetoed", "no_score"])
        total = None if outcome == "no_score" else rng.choice([0, 499, 500, 7000, 8000, 8001, 9550, 10000])
        found[code] = {
            "community_id": code,
            "criteria_hash": CRITERIA.hash,
            "cycle_end": cycle_end,
            "computed_at": utcnow() - timedelta(seconds=rng.randrange(1000)),
            "total": total,
            "base_total": total,
            "outcome": outcome,
            "vetoes": [],
            "records": 1,
            "statuses": [rng.choice(list(Status)) for _ in CRITERIA.criteria],
            "numerators": [],
            "denominators": [],
            "points": [],
            "group_rates": [],
        }
    return found


@pytest.fixture
def city(app: Flask, seed: int, live_end: date) -> City:
    """A city of its own for each case: what is judged once is not taken back."""
    city = City(CITY + 2 * seed + (live_end == today()))
    for code in city.codes:
        new_community(app, code)
    with app.app_context(), activate(operator(city.area)) as session:
        suspended = update(Community).where(Community.community_id == city.suspended)
        session.execute(suspended.values(status=CommunityStatus.SUSPENDED))
        session.commit()
    return city


@pytest.fixture
def scores(app: Flask, city: City, seed: int, live_end: date) -> tuple[Scored, Scored]:
    """Present scores, and those of the month before."""
    rng = random.Random(seed)
    live, months = (_drawn_at_random(rng, city, end) for end in (live_end, last_month_end(live_end)))
    with app.app_context(), activate(evaluator(city.area)) as session:
        session.execute(insert(LiveScore), list(live.values()))
        session.execute(insert(MonthScore), list(months.values()))
        session.commit()
    return live, months


def _said_by_hand(city: City, area: Area, live: Scored, months: Scored) -> dict[str, Any]:
    """The same figures by counting one community after the other."""
    codes = [code for code in city.active if code in area]
    found = {code: live.get(code) for code in codes}
    totals = {code: row["total"] if row else None for code, row in found.items()}
    then = {code: months[code]["total"] if code in months else None for code in codes}
    moved = {
        code: total - then[code]  # type: ignore[operator]
        for code, total in totals.items()
        if total is not None and then[code] is not None
    }
    vetoed = [code for code, row in found.items() if row and row["outcome"] == "vetoed"]
    evaluated = [months[code] for code in codes if code in months]
    parts = sorted({code - code % DRAWN["width"] for code in codes})
    by_part = {first: [code for code in codes if code - code % DRAWN["width"] == first] for first in parts}
    weak = {
        index: (sum(s not in (Status.FULL, Status.NOT_APPLICABLE) for s in of), applicable)
        for index in range(len(CRITERIA.criteria))
        if (of := [row["statuses"][index] for row in found.values() if row])
        and (applicable := sum(s != Status.NOT_APPLICABLE for s in of))
    }
    looked_at = [code for code in codes if totals[code] is not None or code in vetoed]
    return {
        "outcome_counts": dict(Counter(row["outcome"] if row else "no_score" for row in found.values())),
        "streets": len({code // 1000 for code in codes}),
        "accepted_before": sum(row["outcome"] in CRITERIA.passing for row in evaluated) if evaluated else None,
        "weaknesses": weak,
        "bins": dict(Counter(None if t is None else t // DRAWN["bin"] * DRAWN["bin"] for t in totals.values())),
        "parts": {
            first: (
                len(inside),
                sum(bool(found[code]) and found[code]["outcome"] in CRITERIA.passing for code in inside),
                _mean([totals[code] for code in inside if totals[code] is not None]),
                _mean([moved[code] for code in inside if code in moved]),
            )
            for first, inside in by_part.items()
        },
        "lowest": sorted(looked_at, key=lambda code: (code not in vetoed, totals[code] or 0, code))[: DRAWN["most"]],
        "risen": sorted((c for c in moved if moved[c] > 0), key=lambda c: (-moved[c], c))[: DRAWN["most"]],
        "fallen": sorted((c for c in moved if moved[c] < 0), key=lambda c: (moved[c], -c))[: DRAWN["most"]],
    }


def _mean(values: list[int]) -> int | None:
    return (2 * sum(values) + len(values)) // (2 * len(values)) if values else None


def _shown(found: Standing, shows: Shows) -> dict[str, Any]:
    shown: dict[str, Any] = {"outcome_counts": found.outcome_counts}
    if shows is not Shows.TABLE:
        weak = {weakness.index: (weakness.missed, weakness.applicable) for weakness in found.weaknesses}
        shown |= {"streets": found.streets, "accepted_before": found.accepted_before, "weaknesses": weak}
    if shows is Shows.PICTURE:
        parts = {part.first: (part.communities, part.accepted, part.average, part.delta) for part in found.parts}
        lists = {"lowest": found.lowest, "risen": found.risen, "fallen": found.fallen}
        shown |= {"bins": found.bins, "parts": parts, **lists}
    return shown


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("live_end", [today(), last_month_end(today()) - timedelta(days=3)], ids=["today", "stale"])
def test_it_is_what_counting_one_by_one_says(
    app: Flask, city: City, scores: tuple[Scored, Scored], live_end: date
) -> None:
    """Also where the newest scores are of another month than today: then another month is compared with."""
    for area in city.scopes:
        expected = _said_by_hand(city, area, *scores)
        for shows in Shows:
            with app.app_context(), activate(inspector(area)) as session:
                drawn = DRAWN if shows is Shows.PICTURE else {}
                found = standing(session, CRITERIA, today(), shows, **drawn)
            shown = _shown(found, shows)
            assert shown == {name: expected[name] for name in shown}
            inside = [row for code, row in scores[0].items() if code in area and code in city.active]
            newest = max((row["computed_at"] for row in inside), default=None)
            assert (found.freshness.evaluated_at, found.freshness.cycle_end) == (newest, live_end if inside else None)
            assert found.month_before == last_month_end(live_end if inside else today())
