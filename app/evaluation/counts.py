"""The metrics of a criteria set, collected from the features that declare them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy.dialects import postgresql

from app.declare.metric import Cycle, Metric, metrics
from tenants.own_rows import NAMED, PARAMETER

if TYPE_CHECKING:
    from app.evaluation.scoring.criteria import CriteriaSet

_DIALECT = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped


class MissingMetric(LookupError):
    """A criteria set names criteria that no feature counts. ``criteria``: their ids."""

    def __init__(self, criteria: list[str]) -> None:
        self.criteria = criteria
        super().__init__(f"nothing counts {', '.join(criteria)}")


def metrics_of(criteria: CriteriaSet) -> list[Metric]:
    """The metric of each criterion, in the order of the set. Raises MissingMetric."""
    declared = metrics()
    missing = [criterion.id for criterion in criteria.criteria if criterion.id not in declared]
    if missing:
        raise MissingMetric(missing)
    return [declared[criterion.id] for criterion in criteria.criteria]


def metric_of(criterion: str) -> Metric:
    """The metric of one criterion. Raises MissingMetric."""
    try:
        return metrics()[criterion]
    except KeyError:
        raise MissingMetric([criterion]) from None


class CountStatement(NamedTuple):
    """The SQL text of a count and its parameters, ready for the driver."""

    sql: str
    parameters: dict[str, Any]


@lru_cache(maxsize=4096)
def count_statement(criterion: str, cycle: Cycle, *, named: bool = False) -> CountStatement:
    """A criterion's count as SQL. Kept, because building it costs more than running it for one community.

    ``named``: it names the scope's one community, whose code is the parameter ``own_rows.PARAMETER``.
    """
    statement = metric_of(criterion).counts(cycle)
    compiled = (statement.options(NAMED) if named else statement).compile(dialect=_DIALECT)
    # The bind processors of the column types (enums as text) have to be run by hand outside SQLAlchemy.
    processors: dict[str, Any] = dict(compiled._bind_processors)
    parameters = {
        name: processors[name](value) if name in processors else value
        for name, value in compiled.construct_params(_check=False).items()
        if name != PARAMETER
    }
    return CountStatement(compiled.string, parameters)


@lru_cache(maxsize=4096)
def gathered_counts(criterion: str, cycle: Cycle, communities: int, *, named: bool = False) -> CountStatement:
    """A criterion's count as one row of three arrays: communities, numerators, denominators (NULL for no rows).

    So many communities are expected. Where the driver keeps the plans of statements, the text keeps those for
    ranges of about the same size apart from others: a plan that PostgreSQL made for one community takes a
    district twenty times as long as the district's own.
    """
    counts = count_statement(criterion, cycle, named=named)
    sql = (
        f"/* 2^{communities.bit_length()} */ SELECT array_agg(community_id), array_agg(numerator), "
        f"array_agg(denominator) FROM ({counts.sql}) AS counted (community_id, numerator, denominator)"
    )
    return CountStatement(sql, counts.parameters)
