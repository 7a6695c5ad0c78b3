"""The nation of the benchmarks loads, keeps every foreign key, and gives every criterion something to judge."""

from __future__ import annotations

from app import create_app
from app.evaluation.engine import default_criteria, evaluate
from tenants.area import NATION
from tenants.roles import Role
from tenants.scope import Scope
from tests.bench import counts
from tests.bench.evaluations import evaluate_everyone, live_evaluation
from tests.bench.league import league
from tests.bench.nation import nation

COMMUNITIES = 20


def test_a_small_nation_is_evaluated_and_every_criterion_counts_something() -> None:
    with nation(COMMUNITIES, checked=True) as loaded:
        with create_app(loaded.settings, {"TESTING": True}).app_context():
            evaluation = evaluate(Scope(Role.EVALUATOR, NATION, "test"), default_criteria(), loaded.cycle)
            assert len(evaluation.communities) == COMMUNITIES
            empty = evaluation.denominators.sum(axis=0) == 0
            assert [c.id for c, nothing in zip(default_criteria().criteria, empty, strict=True) if nothing] == []
            # A nation in which everyone scores alike would be no test of sorting, ranks and ties.
            assert len(set(evaluation.scores.total.tolist())) > COMMUNITIES // 2
            evaluate_everyone(loaded.cycle.end)
            live_evaluation(loaded, repeats=2)
        app = create_app(loaded.settings, {"TESTING": True})
        shown = league(app, loaded, counts.rounds(least=1, most=1, seconds=0))
        assert shown.page > 0
        assert shown.table > 0
        overhead = counts.policy_overhead(loaded, counts.rounds(least=1, most=1, seconds=0))
        assert set(overhead.bare) == {criterion.id for criterion in default_criteria().criteria}
        assert counts.bare_in_psql(loaded) > 0
