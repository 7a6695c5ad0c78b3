"""Evaluation at the edges: the days on which decisions count, and which community a count belongs to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.declare.metric import Cycle
from app.evaluation.engine import Evaluation, default_criteria, evaluate, month_ends
from app.evaluation.models import Adjustment, Veto
from app.features.network.models import Post, PostKind
from app.features.tips.models import Tip, TipSource
from tenants import clock
from tenants.area import Area
from tenants.columns import uuid7
from tenants.models import CommunityStatus
from tenants.provisioning import set_status
from tests import factories
from tests.factories import add, evaluator, lift, operator
from tests.metric_helpers import BEFORE, CYCLE, DAY, FIRST, LAST, WITHIN, both_cycles, edges, join, new_community

if TYPE_CHECKING:
    from flask import Flask

DECISIONS: dict[str, Any] = {"document": "鞍立打传〔2026〕1号", "proposed_by": uuid7()}
CONFIRMED = {"confirmed_by": uuid7(), "confirmed_on": date(2026, 3, 1)}
LIFTED = date(2026, 4, 1)
MINUTE = timedelta(minutes=1)
_streets = iter(range(990103001, 990103999))


def evaluated(app: Flask, area: Area, cycle: Cycle = CYCLE, joined_by: date | None = None) -> Evaluation:
    with app.app_context():
        return evaluate(evaluator(area), default_criteria(), cycle, joined_by=joined_by)


@pytest.fixture
def street(app: Flask) -> Area:
    """A street of its own, for evaluations of several communities."""
    return Area.parse(str(next(_streets)))


def hold(app: Flask, community: int, *kinds: PostKind) -> None:
    """Fill posts long ago."""
    add(app, community, *(Post(kind=kind, holder_name="王某", starts_on=date(2020, 1, 1)) for kind in kinds))


@both_cycles
@pytest.mark.parametrize("name", [BEFORE, FIRST, LAST, "the day after"])
def test_decisions_count_in_the_cycle_they_take_effect_in(app: Flask, cycle: Cycle, name: str) -> None:
    community = new_community(app)
    effective = {"effective_on": edges(cycle)[name]}
    add(app, community, Veto(veto="veto-shelter", **DECISIONS, **CONFIRMED, **effective))
    add(app, community, Adjustment(amount=250, reason="试点", **DECISIONS, **CONFIRMED, **effective))
    evaluation = evaluated(app, Area.of_community(community), cycle)
    assert evaluation.vetoes == [["veto-shelter"] if name in WITHIN else []]
    assert evaluation.adjustments.tolist() == [250 if name in WITHIN else 0]
    assert evaluation.outcome(0) == ("vetoed" if name in WITHIN else "failed")


@pytest.mark.parametrize(
    ("stands", "lifted", "counts"), [({}, False, False), (CONFIRMED, False, True), (CONFIRMED, True, False)]
)
def test_decisions_count_once_confirmed_and_until_lifted(
    app: Flask, stands: dict[str, Any], lifted: bool, counts: bool
) -> None:
    community = new_community(app)
    decision = {**DECISIONS, **stands, "effective_on": CYCLE.end}
    decisions = (Veto(veto="veto-shelter", **decision), Adjustment(amount=-50, reason="通报", **decision))
    add(app, community, *decisions)
    for each in decisions if lifted else ():
        lift(app, each, LIFTED)
    evaluation = evaluated(app, Area.of_community(community))
    assert evaluation.vetoes == [["veto-shelter"] if counts else []]
    assert evaluation.adjustments.tolist() == [-50 if counts else 0]


def test_vetoes_come_sorted_once_each_and_only_those_of_the_criteria(app: Flask) -> None:
    community = new_community(app)
    known = sorted(veto.id for veto in default_criteria().vetoes)[:2]
    for veto in (known[1], known[0], known[1], "veto-of-another-set"):
        add(app, community, Veto(veto=veto, **DECISIONS, **CONFIRMED, effective_on=CYCLE.end))
    assert evaluated(app, Area.of_community(community)).vetoes == [known]


def test_every_count_and_decision_stands_in_the_row_of_its_community(app: Flask, street: Area) -> None:
    """Of five communities in the order of their codes the second and the last are suspended, but have rows."""
    codes = [street.lo + number for number in (3, 5, 6, 8, 9)]
    for number, code in enumerate(reversed(codes)):
        new_community(app, code)
        hold(app, code, *list(PostKind)[: 4 - number])  # of the codes in their order 0, 1, 2, 3, 4
    for code in (codes[1], codes[4]):
        add(app, code, Veto(veto="veto-shelter", **DECISIONS, **CONFIRMED, effective_on=CYCLE.end))
        with app.app_context():
            set_status(operator(street), code, CommunityStatus.SUSPENDED)
    add(app, codes[2], Veto(veto="veto-shelter", **DECISIONS, **CONFIRMED, effective_on=CYCLE.end))
    add(app, codes[3], Adjustment(amount=70, reason="试点", **DECISIONS, **CONFIRMED, effective_on=CYCLE.end))
    evaluation = evaluated(app, street)
    assert evaluation.communities.tolist() == [codes[0], codes[2], codes[3]]
    assert evaluation.names == ["测试社区"] * 3
    column = [criterion.id for criterion in evaluation.criteria.criteria].index("org-leading-group")
    assert evaluation.numerators[:, column].tolist() == [0, 2, 3]
    assert evaluation.denominators[:, column].tolist() == [4, 4, 4]
    assert evaluation.vetoes == [[], ["veto-shelter"], []]
    assert evaluation.adjustments.tolist() == [0, 0, 70]
    assert [evaluation.outcome(row) for row in range(3)] == ["failed", "vetoed", "failed"]
    assert [evaluation.grade(row) for row in range(3)] == ["failed", "failed", "failed"]


@pytest.mark.parametrize("suspended", [[0], [1], [2], [0, 2], [1, 2]])
def test_the_rows_of_a_suspended_community_are_nobody_elses(app: Flask, street: Area, suspended: list[int]) -> None:
    """A metric that does not join the communities counts them, too: before, between and after those that take part."""
    codes = [street.lo + number for number in (1, 2, 3)]
    received = CYCLE.starts_at + 9 * DAY
    for number, code in enumerate(codes, 1):
        new_community(app, code)
        tip = {"source": TipSource.PHONE, "received_at": received, "acknowledged_at": received}
        add(app, code, *(Tip(**tip) for _ in range(number)))
    for number in suspended:
        with app.app_context():
            set_status(operator(street), codes[number], CommunityStatus.SUSPENDED)
    evaluation = evaluated(app, street)
    left = [number for number in range(3) if number not in suspended]
    assert evaluation.communities.tolist() == [codes[number] for number in left]
    column = [criterion.id for criterion in evaluation.criteria.criteria].index("tip-ack")
    for counts in (evaluation.numerators, evaluation.denominators):
        assert counts[:, column].tolist() == [number + 1 for number in left]


@pytest.mark.parametrize("further", [40 * DAY, -2 * DAY])
def test_a_snapshot_is_taken_by_the_clock_that_was_set(app: Flask, further: timedelta) -> None:
    area, before = Area.of_community(new_community(app)), clock.ahead()
    clock.set_ahead(before + further)
    try:
        began = clock.utcnow()
        assert began - MINUTE < evaluated(app, area).taken_at < clock.utcnow() + MINUTE
    finally:
        clock.set_ahead(before)


def test_a_place_without_communities_has_an_evaluation_of_none(app: Flask, street: Area) -> None:
    evaluation = evaluated(app, street)
    shape = (0, len(evaluation.criteria.criteria))
    assert (evaluation.communities.tolist(), evaluation.names, evaluation.vetoes) == ([], [], [])
    assert evaluation.numerators.shape == evaluation.denominators.shape == evaluation.scores.status.shape == shape


def test_who_joined_on_the_day_itself_is_evaluated(app: Flask) -> None:
    community = factories.new_community(app)
    join(app, community, CYCLE.end)
    area = Area.of_community(community)
    assert evaluated(app, area, joined_by=CYCLE.end).communities.tolist() == [community]
    assert evaluated(app, area, joined_by=CYCLE.end - DAY).communities.tolist() == []
    assert evaluated(app, area).communities.tolist() == [community]


@pytest.mark.parametrize(
    ("today", "ends"),
    [
        (date(2024, 3, 31), [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29)]),
        (date(2025, 3, 1), [date(2024, 12, 31), date(2025, 1, 31), date(2025, 2, 28)]),
        (date(2025, 1, 15), [date(2024, 10, 31), date(2024, 11, 30), date(2024, 12, 31)]),
    ],
)
def test_the_ends_of_the_months_before_this_one(today: date, ends: list[date]) -> None:
    assert month_ends(today, 3) == ends
    assert month_ends(today, 1) == ends[-1:]
    assert month_ends(today, 0) == []
