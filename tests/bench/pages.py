"""What pages cost: a clerk's first page against the league, and an inspector's pages of a small and a large area.

Processor time of the application and of PostgreSQL together: what else the machine does has no part in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import Horizon
from app.evaluation.storing import store
from tenants import provisioning
from tenants.area import Area
from tenants.models import StaffRole
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate
from tests.bench.counts import cost, rounds
from tests.bench.evaluations import evaluate_everyone
from tests.bench.grown import grow
from tests.bench.league import PROVINCE, give_a_past
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flask import Flask

    from tests.bench.nation import Nation

SIZES = (200, 2_000, 6_000)
GROWN = 110199001001
_REQUESTS = 40  # of a round: PostgreSQL's processor time is counted in ticks of 10 ms
_COMPARED = (110101001001, 110101001002)

OF_AREA = {
    "overview": f"/areas/{PROVINCE.code}/overview",
    "league": f"/areas/{PROVINCE.code}/league",
    "heatmap": f"/areas/{PROVINCE.code}/heatmap",
    "compare": f"/areas/{PROVINCE.code}/compare?" + "&".join(f"c={code}" for code in _COMPARED),
    "community": f"/communities/{_COMPARED[0]}",
}


@dataclass(frozen=True)
class Page:
    """One page: seconds of processor time of a request, of them PostgreSQL's, and bytes of the answer."""

    seconds: float
    postgres: float
    bytes: int


@dataclass(frozen=True)
class Pages:
    """The pages of an area by how many communities it has, and a clerk's first page beside the league."""

    of_area: Mapping[int, Mapping[str, Page]]
    today: Page
    """Of a community that has grown."""
    beside: Page
    """The league of 2,000 in the same run."""

    @property
    def today_ratio(self) -> float:
        return self.today.seconds / self.beside.seconds

    def growth(self, page: str) -> float:
        """What the page costs in the largest area, as a multiple of what it costs in the smallest."""
        return self.of_area[max(self.of_area)][page].seconds / self.of_area[min(self.of_area)][page].seconds


def measure_area(app: Flask, nation: Nation, *, seconds: float = 4) -> dict[str, Page]:
    """The pages of the province that holds the whole nation, which is evaluated and given a past first."""
    with app.app_context():
        evaluate_everyone(nation.cycle.end)
    give_a_past(nation)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, PROVINCE)
    return {
        name: _cheapest(nation, lambda address=address: _get(inspector, address), seconds)
        for name, address in OF_AREA.items()
    }


def measure_today(app: Flask, nation: Nation, *, seconds: float = 6) -> tuple[Page, Page]:
    """Today of a community that has grown within the nation, and the league of the province."""
    area = Area.of_community(GROWN)
    with app.app_context():
        provisioning.create_communities(Scope(Role.OPERATOR, area, "bench"), [(GROWN, "大社区", "大社区居民委员会")])
    grow(app, GROWN)
    with app.app_context():
        scope = Scope(Role.EVALUATOR, area, "bench")
        found = evaluate(scope, default_criteria(), nation.cycle)
        with activate(scope) as session:
            store(session, found, Horizon.LIVE)
            session.commit()
    clerk = client(app, StaffRole.COMMUNITY_ADMIN, area)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, PROVINCE)
    today = _cheapest(nation, lambda: _get(clerk, f"/communities/{GROWN}/today"), seconds)
    beside = _cheapest(nation, lambda: _get(inspector, OF_AREA["league"]), seconds)
    return today, beside


def _cheapest(nation: Nation, request: Callable[[], int], seconds: float) -> Page:
    """The cheapest of several rounds of many requests, after some that warm up."""
    size = 0
    for _ in range(12):  # past the runs after which PostgreSQL settles on a plan
        size = request()

    def many() -> None:
        for _ in range(_REQUESTS):
            request()

    costs = [cost(nation, many) for _ in rounds(least=3, most=20, seconds=seconds)]
    best = min(costs, key=lambda each: each.processor)
    return Page(best.processor / _REQUESTS, best.postgres / _REQUESTS, size)


def _get(visitor: object, address: str) -> int:
    answer = visitor.get(address)  # type: ignore[attr-defined]
    assert answer.status_code == 200, answer.text
    return len(answer.data)
