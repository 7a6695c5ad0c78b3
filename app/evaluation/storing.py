"""Writing the scores of an evaluation: one statement for all communities, which never goes back in time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, Integer, Text, bindparam, case, cast, func, literal_column, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.elements import Grouping

from app.evaluation.models import Horizon, LiveScore, MonthScore
from app.evaluation.scoring.rules import NO_SCORE, VETOED
from app.evaluation.vectors import NewIds, NewIdsType, Vector, digits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from sqlalchemy.orm import Session
    from sqlalchemy.sql.dml import ReturningInsert

    from app.evaluation.engine import Evaluation

# How the values travel: one value for all communities, an array with one a community, or a matrix with a row a
# community, flat. Numbers go as NumPy has them: a driver that adapts each by itself takes longer than scoring them.
# A grade goes as its place in a list of words.
_SHARED = ("created_at", "criteria_hash", "cycle_end", "computed_at", "revision")
_TEXTS = ("vetoes", "statuses")
_WORDS = ("grade", "outcome")
_NUMBERS = ("community_id", "total", "base_total", "adjustment", "records", *_WORDS)
_MATRICES = ("numerators", "denominators", "points", "group_rates")


def store(session: Session, evaluation: Evaluation, horizon: Horizon) -> None:
    """Write the scores; a newer snapshot of the same score is never overwritten by an older one.

    Each accepted write counts in ``revision``, whoever wins. One statement for all communities.
    """
    if len(evaluation.communities):
        session.execute(_statement(horizon), _values(evaluation))


@lru_cache
def _statement(horizon: Horizon) -> ReturningInsert[Any]:
    table: Any = (LiveScore if horizon is Horizon.LIVE else MonthScore).__table__
    texts = (cast(bindparam(name, type_=Text), ARRAY(Text)) for name in _TEXTS)
    whole = (bindparam(name, type_=Vector()) for name in _NUMBERS)
    columns = ("id", *_TEXTS, *_NUMBERS)
    given = (
        func.unnest(bindparam("id", type_=NewIdsType()), *texts, *whole)
        .table_valued(*columns, with_ordinality="position", name="given")
        .render_derived()
    )
    position = given.c.position
    values: dict[str, Any] = {name: bindparam(name, type_=table.c[name].type) for name in _SHARED}
    values |= {name: given.c[name] for name in columns}
    for name in _WORDS:
        values[name] = Grouping(bindparam(f"{name}_words", type_=ARRAY(Text)))[given.c[name] + 1]
    values["vetoes"] = cast(given.c.vetoes, ARRAY(Text))
    for name in ("total", "base_total"):
        values[name] = func.nullif(given.c[name], NO_SCORE)
    for name in _MATRICES:
        width = bindparam(f"{name}_width", type_=Integer)
        values[name] = Grouping(bindparam(name, type_=Vector()))[(position - 1) * width + 1 : position * width]
    statement = insert(table).from_select(list(values), select(*values.values()).select_from(given))
    keys = ["community_id", "criteria_hash", *(["cycle_end"] if horizon is Horizon.MONTH else [])]
    newer = statement.excluded.computed_at >= table.c.computed_at
    changes: dict[str, Any] = {
        name: case((newer, statement.excluded[name]), else_=table.c[name])
        for name in set(values) - {*keys, "id", "created_at", "revision"}
    }
    # Without a parameter, which Citus does not take here; and without RETURNING it copies the rows past WITH CHECK.
    changes["revision"] = table.c.revision + literal_column("1")
    stored = statement.on_conflict_do_update(index_elements=keys, set_=dict(sorted(changes.items())))
    return stored.returning(literal_column("1"))


def _values(evaluation: Evaluation) -> dict[str, Any]:
    scores, criteria = evaluation.scores, evaluation.criteria
    # Looked up by the index of the grade; the two indexes below it count from the end.
    grades: list[str | None] = [*(grade.id for grade in criteria.grades), None, None]
    outcomes = list(grades)
    outcomes[NO_SCORE], outcomes[VETOED] = "no_score", "vetoed"
    matrices: dict[str, NDArray[Any]] = {
        "numerators": evaluation.numerators,
        "denominators": evaluation.denominators,
        "points": scores.points,
        "group_rates": scores.group_rate,
    }
    return {
        "created_at": evaluation.taken_at,
        "criteria_hash": criteria.hash,
        "cycle_end": evaluation.cycle.end,
        "computed_at": evaluation.taken_at,
        "revision": 1,
        "id": NewIds.make(len(evaluation.communities)),
        "vetoes": _array(f'"{_array(vetoes)}"' for vetoes in evaluation.vetoes),
        "statuses": _array(digits(scores.status)),
        "grade": scores.grade % len(grades),
        "grade_words": grades,
        "outcome": scores.outcome % len(outcomes),
        "outcome_words": outcomes,
        "community_id": evaluation.communities,
        "total": scores.total,
        "base_total": scores.base_total,
        "adjustment": evaluation.adjustments,
        "records": evaluation.denominators.sum(axis=1),
        **{name: matrix.ravel() for name, matrix in matrices.items()},
        **{f"{name}_width": matrix.shape[1] for name, matrix in matrices.items()},
    }


def _array(values: Iterable[str]) -> str:
    """An array as PostgreSQL writes it: of digits and ids of a criteria set, or of arrays in quotes."""
    return "{" + ",".join(values) + "}"
