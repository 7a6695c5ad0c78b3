"""From rows to scores: the counts of every criterion for a range of communities, scored exactly.

Evaluating never loops over communities: one statement a criterion, whatever the range. All counts of an
evaluation are taken in one snapshot, so that they belong together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import func, select

from app.declare.metric import Cycle
from app.evaluation.counts import gathered_counts, metrics_of
from app.evaluation.models import Adjustment, Veto
from app.evaluation.scoring.criteria import default_library
from app.evaluation.scoring.rules import NO_SCORE, VETOED, Scores, score
from tenants.clock import ahead
from tenants.models import Community, CommunityStatus
from tenants.own_rows import PARAMETER
from tenants.pipeline import single_rows
from tenants.scope import current_scope
from tenants.session import activate, keeping_plans, on_citus

if TYPE_CHECKING:
    from datetime import date, datetime

    from numpy.typing import NDArray
    from sqlalchemy.orm import Session

    from app.evaluation.scoring.criteria import CriteriaSet
    from tenants.scope import Scope

DEFAULT_SLUG = "pyramid-free-community"


@dataclass(frozen=True)
class Evaluation:
    """The scores of the active communities of a scope for one cycle."""

    criteria: CriteriaSet
    cycle: Cycle
    taken_at: datetime
    """The database's clock when the snapshot was taken."""
    communities: NDArray[np.int64]
    """Their codes, ascending; whatever follows is in this order."""
    names: list[str]
    numerators: NDArray[np.int64]
    """Of each community (row) and criterion (column)."""
    denominators: NDArray[np.int64]
    adjustments: NDArray[np.int64]
    """The sum of the confirmed ones, in hundredths."""
    vetoes: list[list[str]]
    """The confirmed vetoes of each community, sorted."""
    scores: Scores

    def grade(self, row: int) -> str | None:
        """The id of the grade the total reaches; None where there is no score."""
        index = int(self.scores.grade[row])
        return None if index == NO_SCORE else self.criteria.grades[index].id

    def outcome(self, row: int) -> str:
        """A grade id, ``vetoed`` or ``no_score``."""
        index = int(self.scores.outcome[row])
        if index in (VETOED, NO_SCORE):
            return "vetoed" if index == VETOED else "no_score"
        return self.criteria.grades[index].id


def default_criteria() -> CriteriaSet:
    """The newest version of the acceptance criteria that ship with the project."""
    return default_library().get(DEFAULT_SLUG)


def evaluate(scope: Scope, criteria: CriteriaSet, cycle: Cycle, *, joined_by: date | None = None) -> Evaluation:
    """Count and score every active community of the scope, in one snapshot. Writes nothing.

    ``joined_by`` leaves out communities that took part only after that day.
    """
    with activate(scope) as session:
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        taken_at = session.execute(select(func.transaction_timestamp())).scalar_one() + ahead()
        rows = session.execute(
            select(Community.community_id, Community.name)
            .where(
                Community.status == CommunityStatus.ACTIVE,
                *([Community.joined_on <= joined_by] if joined_by else []),
            )
            .order_by(Community.community_id)
        ).all()
        communities = np.fromiter((row.community_id for row in rows), np.int64, len(rows))
        numerators, denominators = _counts(session, criteria, cycle, communities)
        adjustments = _adjustments(session, cycle, communities)
        vetoes = _vetoes(session, criteria, cycle, communities)
    scores = score(criteria, numerators, denominators, adjustments, np.array([bool(v) for v in vetoes], bool))
    return Evaluation(
        criteria,
        cycle,
        taken_at,
        communities,
        [row.name for row in rows],
        numerators,
        denominators,
        adjustments,
        vetoes,
        scores,
    )


def _counts(
    session: Session, criteria: CriteriaSet, cycle: Cycle, communities: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    shape = (len(communities), len(criteria.criteria))
    numerators, denominators = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    if not len(communities):
        return numerators, denominators
    # On a cluster a statement that names its one community is sent to one shard; on one server the range is quicker.
    scope = current_scope()
    own = {PARAMETER: scope.lo} if scope.lo == scope.hi and on_citus(session) else {}
    with keeping_plans(session) as connection:
        counts = (
            gathered_counts(metric.criterion, cycle, len(communities), named=bool(own))
            for metric in metrics_of(criteria)
        )
        statements = [(count.sql, count.parameters | own) for count in counts]
        for column, (ids, counted, possible) in enumerate(single_rows(connection, statements)):
            if ids is not None:
                at, known = _positions(communities, np.array(ids, np.int64))
                numerators[at, column] = np.array(counted, np.int64)[known]
                denominators[at, column] = np.array(possible, np.int64)[known]
    return numerators, denominators


def _positions(communities: NDArray[np.int64], ids: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """The place of each id among the communities, and which ids have one (a suspended one has rows too)."""
    at = np.searchsorted(communities, ids)
    known = communities[np.minimum(at, len(communities) - 1)] == ids
    return at[known], known


def _adjustments(session: Session, cycle: Cycle, communities: NDArray[np.int64]) -> NDArray[np.int64]:
    amounts = dict(
        session.execute(
            select(Adjustment.community_id, func.sum(Adjustment.amount))
            .where(*_counting(Adjustment, cycle))
            .group_by(Adjustment.community_id)
        ).all()
    )
    return np.array([int(amounts.get(int(c), 0)) for c in communities], np.int64)


def _vetoes(session: Session, criteria: CriteriaSet, cycle: Cycle, communities: NDArray[np.int64]) -> list[list[str]]:
    known = {veto.id for veto in criteria.vetoes}
    by_community: dict[int, set[str]] = {}
    for community_id, veto in session.execute(select(Veto.community_id, Veto.veto).where(*_counting(Veto, cycle))):
        if veto in known:
            by_community.setdefault(community_id, set()).add(veto)
    return [sorted(by_community.get(int(community), ())) for community in communities]


def _counting(decision: type[Veto] | type[Adjustment], cycle: Cycle) -> tuple[Any, ...]:
    """Confirmed by a second person, not lifted, and taking effect within the cycle."""
    return (
        decision.confirmed_on.is_not(None),
        decision.lifted_on.is_(None),
        decision.effective_on.between(cycle.start, cycle.end),
    )


def month_ends(today: date, count: int) -> list[date]:
    """The last days of the ``count`` months before the month of ``today``, oldest first."""
    ends, first = [], today.replace(day=1)
    for _ in range(count):
        last = first - timedelta(days=1)
        ends.append(last)
        first = last.replace(day=1)
    return ends[::-1]
