"""An evaluation from rows to stored scores, with the real metrics on the real database."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import select, text

from app.clock import today
from app.commands.evaluation_report import evaluation_document
from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria, evaluate, month_ends
from app.evaluation.models import Adjustment, Horizon, LiveScore, MonthScore, Veto
from app.evaluation.storing import store
from app.features.network.models import Post, PostKind
from app.features.tips.models import Tip, TipSource
from tenants.area import NATION, Area
from tenants.columns import uuid7
from tenants.models import CommunityStatus
from tenants.provisioning import set_status
from tenants.roles import Role
from tenants.session import activate, db
from tests import factories
from tests.factories import add, evaluator, lift, operator
from tests.metric_helpers import new_community

if TYPE_CHECKING:
    from flask import Flask

    from app.evaluation.engine import Evaluation

END = date(2026, 10, 31)
CYCLE = Cycle.ending(END)


def evaluated(app: Flask, community_id: int, cycle: Cycle = CYCLE) -> Evaluation:
    with app.app_context():
        return evaluate(evaluator(Area.of_community(community_id)), default_criteria(), cycle)


def counts(evaluation: Evaluation, criterion: str) -> tuple[int, int]:
    column = [c.id for c in evaluation.criteria.criteria].index(criterion)
    return int(evaluation.numerators[0, column]), int(evaluation.denominators[0, column])


def test_a_community_without_rows_fails_what_is_always_due_and_nothing_else(app: Flask) -> None:
    evaluation = evaluated(app, new_community(app))
    due = {c.id for c, d in zip(evaluation.criteria.criteria, evaluation.denominators[0], strict=True) if d}
    # Posts, six institutions, the plan, departments, quarters and months are due from everyone.
    assert due >= {"org-leading-group", "org-institutions", "org-plan", "meet-quarter", "meet-study", "pub-school"}
    assert not due & {"tip-ack", "rent-letter", "chan-card", "insp-patrol", "reg-venue"}
    assert evaluation.scores.total[0] == 0
    assert evaluation.outcome(0) == "failed"


def test_counts_come_from_rows(app: Flask) -> None:
    community = new_community(app)
    kinds = [PostKind.LEADER, PostKind.DEPUTY_LEADER, PostKind.MEMBER]
    add(app, community, *(Post(kind=kind, holder_name="王某", starts_on=date(2025, 1, 1)) for kind in kinds))
    received = datetime(2026, 5, 1, 8, tzinfo=UTC)
    add(
        app,
        community,
        Tip(source=TipSource.PHONE, received_at=received, acknowledged_at=received + timedelta(hours=24)),
        Tip(source=TipSource.PUBLIC, received_at=received, acknowledged_at=received + timedelta(hours=25)),
    )
    evaluation = evaluated(app, community)
    assert counts(evaluation, "org-leading-group") == (3, 4)
    assert counts(evaluation, "tip-ack") == (1, 2)


def test_a_confirmed_veto_decides_and_a_proposed_one_does_not(app: Flask) -> None:
    community = new_community(app)
    proposer, confirmer = uuid7(), uuid7()
    veto = {"veto": "veto-shelter", "document": "鞍立打传〔2026〕1号", "effective_on": END, "proposed_by": proposer}
    add(app, community, Veto(**veto))
    assert evaluated(app, community).outcome(0) == "failed"
    add(app, community, Veto(**veto, confirmed_by=confirmer, confirmed_on=END))
    evaluation = evaluated(app, community)
    assert (evaluation.outcome(0), evaluation.vetoes[0]) == ("vetoed", ["veto-shelter"])
    # Taking effect the day after the cycle, it belongs to the next one.
    assert evaluated(app, community, Cycle.ending(END - timedelta(days=1))).outcome(0) == "failed"


def test_adjustments_count_when_confirmed_and_not_lifted(app: Flask) -> None:
    community = new_community(app)
    one = {"document": "通报", "effective_on": END, "proposed_by": uuid7(), "reason": "试点工作突出"}
    confirmed = {**one, "confirmed_by": uuid7(), "confirmed_on": END}
    lifted = Adjustment(**confirmed, amount=900)
    add(
        app,
        community,
        Adjustment(**confirmed, amount=250),
        Adjustment(**confirmed, amount=-100),
        Adjustment(**one, amount=900),
        lifted,
    )
    lift(app, lifted, END)
    assert evaluated(app, community).scores.total[0] == 150


def test_a_suspended_community_is_not_evaluated(app: Flask) -> None:
    community = new_community(app)
    with app.app_context():
        set_status(operator(Area.of_community(community)), community, CommunityStatus.SUSPENDED)
    assert len(evaluated(app, community).communities) == 0


def test_scores_are_stored_once_per_horizon_and_revisions_count_the_writes(app: Flask) -> None:
    community = new_community(app)
    scope = evaluator(Area.of_community(community))
    first, second = evaluated(app, community), evaluated(app, community)
    with app.app_context():
        # The older snapshot comes last, as from a worker that stalled: it counts, but does not win.
        for evaluation, horizon in ((second, Horizon.LIVE), (first, Horizon.LIVE), (first, Horizon.MONTH)):
            with activate(scope) as session:
                store(session, evaluation, horizon)
                session.commit()
        with activate(scope) as session:
            live = session.execute(select(LiveScore).where(LiveScore.community_id == community)).scalar_one()
            month = session.execute(select(MonthScore).where(MonthScore.community_id == community)).scalar_one()
            assert (live.revision, live.computed_at) == (2, second.taken_at)
            assert (month.revision, month.cycle_end) == (1, END)
            assert live.numerators == first.numerators[0].tolist()


def test_a_month_that_was_over_before_a_community_joined_has_no_score(app: Flask) -> None:
    scope = evaluator(Area.of_community(factories.new_community(app)))
    day = today()
    with app.app_context():
        assert len(evaluate(scope, default_criteria(), Cycle.ending(day), joined_by=day).communities) == 1
        before = day - timedelta(days=1)
        assert len(evaluate(scope, default_criteria(), Cycle.ending(before), joined_by=before).communities) == 0
        assert len(evaluate(scope, default_criteria(), Cycle.ending(before)).communities) == 1


def test_the_document_has_the_published_shape_and_replays_to_the_same_bytes(app: Flask) -> None:
    import json

    community = new_community(app)
    area = Area.of_community(community)
    texts = {json.dumps(evaluation_document(evaluated(app, community), area), sort_keys=True) for _ in range(2)}
    assert len(texts) == 1
    document = json.loads(texts.pop())
    assert document["area"] == str(community)
    assert document["cycle"] == {"start": "2025-11-01", "end": "2026-10-31"}
    assert set(document["criteria"]) == {"slug", "version", "hash"}
    (only,) = document["communities"]
    assert only["code"] == str(community)
    assert [c["id"] for c in only["criteria"]] == [c.id for c in default_criteria().criteria]
    assert set(only["criteria"][0]) == {"id", "numerator", "denominator", "status", "points"}


def test_one_statement_serves_any_range_of_communities(app: Flask) -> None:
    codes = [new_community(app) for _ in range(3)]
    for index, code in enumerate(codes):
        kinds = list(PostKind)[: index + 1]
        add(app, code, *(Post(kind=kind, holder_name="李某", starts_on=date(2025, 1, 1)) for kind in kinds))
    with app.app_context():
        wide = evaluate(evaluator(Area.of_community(codes[0]).at(9)), default_criteria(), CYCLE)
    for code in codes:
        row = int(np.searchsorted(wide.communities, code))
        alone = evaluated(app, code)
        assert wide.numerators[row].tolist() == alone.numerators[0].tolist()
        assert wide.scores.points[row].tolist() == alone.scores.points[0].tolist()


def test_month_ends() -> None:
    assert month_ends(date(2024, 3, 31), 3) == [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29)]


def test_plans_are_kept_between_evaluations_but_not_between_ranges_of_another_size(app: Flask) -> None:
    community = new_community(app)

    def kept(evaluated: int) -> int:
        """How many counts the connection has prepared for ranges of 2^(evaluated - 1) to 2^evaluated communities."""
        with app.app_context(), activate(evaluator(Area.of_community(community))) as session:
            found: int = session.execute(
                text("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE :size || '%'"),
                {"size": f"/* 2^{evaluated} */"},
            ).scalar_one()
            session.commit()  # a rollback would drop them
            return found

    with app.app_context():
        db.engines[Role.EVALUATOR.value].dispose()  # one fresh connection for all of this
    evaluated(app, community)
    counts_of_one = kept(1)
    assert counts_of_one > 25  # a few criteria share a statement, their parameters differ
    with app.app_context():
        everyone = evaluate(evaluator(NATION), default_criteria(), CYCLE)
    assert len(everyone.communities) > 1
    assert kept(1) == kept(len(everyone.communities).bit_length()) == counts_of_one
