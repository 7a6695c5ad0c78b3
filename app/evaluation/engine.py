"""From rows to scores: the counts of every criterion for a range of communities, scored exactly, and stored.

Evaluating never loops over communities: one statement a criterion, whatever the range. All counts of an
evaluation are taken in one snapshot, so that they belong together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import ARRAY, Text, bindparam, case, cast, func, select
from sqlalchemy.dialects.postgresql import insert

from app.evaluation.criteria import default_library
from app.evaluation.metrics import count_statement, metrics_of
from app.evaluation.models import Adjustment, Horizon, LiveScore, MonthScore, Veto
from app.evaluation.scoring import NO_SCORE, VETOED, Scores, score
from app.measures import Cycle
from tenants.columns import uuid7
from tenants.models import Community, CommunityStatus
from tenants.session import activate

if TYPE_CHECKING:
    from datetime import date, datetime

    from numpy.typing import NDArray
    from sqlalchemy.orm import Session

    from app.evaluation.criteria import CriteriaSet
    from tenants.scope import Scope

DEFAULT_SLUG = "pyramid-free-community"


@dataclass(frozen=True)
class Evaluation:
    """The scores of the active communities of a scope for one cycle, in the order of their codes."""

    criteria: CriteriaSet
    cycle: Cycle
    taken_at: datetime
    """The database's clock when the snapshot was taken."""
    communities: NDArray[np.int64]
    names: list[str]
    numerators: NDArray[np.int64]
    denominators: NDArray[np.int64]
    adjustments: NDArray[np.int64]
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
        taken_at = session.execute(select(func.transaction_timestamp())).scalar_one()
        found = session.execute(
            select(Community.community_id, Community.name)
            .where(
                Community.status == CommunityStatus.ACTIVE,
                *([Community.joined_on <= joined_by] if joined_by else []),
            )
            .order_by(Community.community_id)
        ).all()
        communities = np.fromiter((row.community_id for row in found), np.int64, len(found))
        numerators, denominators = _counts(session, criteria, cycle, communities)
        adjustments = _adjustments(session, cycle, communities)
        vetoes = _vetoes(session, criteria, cycle, communities)
    scores = score(criteria, numerators, denominators, adjustments, np.array([bool(v) for v in vetoes], bool))
    return Evaluation(
        criteria,
        cycle,
        taken_at,
        communities,
        [row.name for row in found],
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
    connection = session.connection()
    for column, metric in enumerate(metrics_of(criteria)):
        statement = count_statement(metric.criterion, cycle)
        rows = connection.exec_driver_sql(statement.sql, statement.parameters).all()
        if not rows or not len(communities):
            continue
        table = np.array([tuple(row) for row in rows], np.int64)
        at, known = _positions(communities, table[:, 0])
        numerators[at, column], denominators[at, column] = table[known, 1], table[known, 2]
    return numerators, denominators


def _positions(communities: NDArray[np.int64], ids: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where each id stands among the communities, and which ids stand there (a suspended one has rows too)."""
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


def store(session: Session, evaluation: Evaluation, horizon: Horizon) -> None:
    """Write the scores; a newer snapshot of the same score is never overwritten by an older one.

    Each accepted write counts in ``revision``, whoever wins. One statement for all communities.
    """
    if not len(evaluation.communities):
        return
    table: Any = (LiveScore if horizon is Horizon.LIVE else MonthScore).__table__
    rows = [_row(evaluation, index) for index in range(len(evaluation.communities))]
    names = list(rows[0])
    columns = {name: [_as_text(row[name]) for row in rows] for name in names}
    # unnest flattens arrays of arrays, so every value travels as text and is cast where it arrives.
    given = (
        func.unnest(*(cast(bindparam(name, values, unique=True), ARRAY(Text)) for name, values in columns.items()))
        .table_valued(*names, name="given")
        .render_derived()
    )
    statement = insert(table).from_select(names, select(*(cast(given.c[name], table.c[name].type) for name in names)))
    keys = ["community_id", "criteria_hash", *(["cycle_end"] if horizon is Horizon.MONTH else [])]
    newer = statement.excluded.computed_at >= table.c.computed_at
    changes: dict[str, Any] = {
        name: case((newer, statement.excluded[name]), else_=table.c[name])
        for name in set(names) - {*keys, "id", "created_at", "revision"}
    }
    changes["revision"] = table.c.revision + 1
    session.execute(statement.on_conflict_do_update(index_elements=keys, set_=dict(sorted(changes.items()))))


def _as_text(value: Any) -> str | None:
    """A value as PostgreSQL writes it: an array in braces; ids and numbers need no quoting."""
    if isinstance(value, list):
        return "{" + ",".join(map(str, value)) + "}"
    return None if value is None else str(value)


def _row(evaluation: Evaluation, index: int) -> dict[str, Any]:
    scores = evaluation.scores
    denominators = evaluation.denominators[index]
    return {
        "community_id": int(evaluation.communities[index]),
        "id": uuid7(),
        "created_at": evaluation.taken_at,
        "criteria_hash": evaluation.criteria.hash,
        "cycle_end": evaluation.cycle.end,
        "computed_at": evaluation.taken_at,
        "revision": 1,
        "total": _amount(scores.total[index]),
        "base_total": _amount(scores.base_total[index]),
        "grade": evaluation.grade(index),
        "outcome": evaluation.outcome(index),
        "vetoes": evaluation.vetoes[index],
        "adjustment": int(evaluation.adjustments[index]),
        "records": int(denominators.sum()),
        "numerators": evaluation.numerators[index].tolist(),
        "denominators": denominators.tolist(),
        "statuses": scores.status[index].tolist(),
        "points": scores.points[index].tolist(),
        "group_rates": scores.group_rate[index].tolist(),
    }


def _amount(value: Any) -> int | None:
    return None if value == NO_SCORE else int(value)


def month_ends(today: date, count: int) -> list[date]:
    """The last days of the ``count`` months before the month of ``today``, oldest first."""
    ends, first = [], today.replace(day=1)
    for _ in range(count):
        last = first - timedelta(days=1)
        ends.append(last)
        first = last.replace(day=1)
    return ends[::-1]
