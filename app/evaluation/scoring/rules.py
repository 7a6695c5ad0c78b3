"""The scoring rules, carried out exactly for any number of communities at once.

The rules stand in the head of the criteria file and are normative; "rule 3" here means rule 3 there. Amounts
are whole hundredths of a point, ratios are compared by cross-multiplication, and nothing is ever a float. What one
community's score is made of, and how it can be raised, stands in `explanations.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor, gcd, lcm, prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.evaluation.scoring.criteria import CriteriaSet

# Outcomes that are not the index of a grade. NO_SCORE also stands for an amount that does not exist.
NO_SCORE = -1
VETOED = -2

_INT64_MAX = 2**63 - 1
_HIGHEST = 100_00  # hundredths of a point


class Status(IntEnum):
    """What a criterion earned; the first three values count the halves of its weight."""

    NONE = 0
    HALF = 1
    FULL = 2
    NOT_APPLICABLE = 3


class ScoringError(ValueError):
    """Counts that cannot be scored; names the criterion and the row (from 0) where there is one."""

    def __init__(self, problem: str, criterion: str | None = None, row: int | None = None) -> None:
        place = "" if criterion is None else f"{criterion}, row {row}: "
        super().__init__(place + problem)
        self.problem, self.criterion, self.row = problem, criterion, row


@dataclass(frozen=True)
class Scores:
    """The scores of n communities; criteria, groups and grades are in the order of the criteria set."""

    status: NDArray[np.uint8]
    """[n, criteria] Status values."""
    points: NDArray[np.int64]
    """[n, criteria] what each earned of its own weight, in hundredths, rounded half-up; for display."""
    group_points: NDArray[Any]
    group_weights: NDArray[Any]
    """[n, groups] points / weights is the exact rate of the group; weights is 0 where nothing applies. Units
    are those of the group alone. int64, or Python ints where int64 could overflow."""
    group_rate: NDArray[np.int64]
    """[n, groups] that rate in hundredths of a percent, rounded half-up; NO_SCORE where nothing applies."""
    base_total: NDArray[np.int64]
    """[n] the total before adjustments, in hundredths, rounded half-up; NO_SCORE where nothing applies."""
    total: NDArray[np.int64]
    """[n] the total after adjustments, in hundredths, within 0..10000; NO_SCORE where nothing applies."""
    grade: NDArray[np.int8]
    """[n] index of the grade the total reaches, vetoed or not; NO_SCORE where there is no total."""
    outcome: NDArray[np.int8]
    """[n] VETOED, NO_SCORE or the index of the grade."""


def score(
    criteria: CriteriaSet,
    numerators: ArrayLike,
    denominators: ArrayLike,
    adjustments: ArrayLike,
    vetoed: ArrayLike,
) -> Scores:
    """The scores of communities from their counts, by rules 1 to 6.

    Counts are whole numbers [n, criteria], adjustments the sum of what the district confirmed for each
    community [n] in hundredths of a point, vetoed [n] booleans. Raises ScoringError for wrong shapes or
    types, negative counts and a numerator over its denominator.
    """
    counted, possible = _checked_counts(criteria, numerators, denominators)
    added, barred = np.asarray(adjustments), np.asarray(vetoed)
    rows = len(counted)
    if added.shape != (rows,) or not np.can_cast(added.dtype, np.int64):
        raise ScoringError(f"adjustments must be {rows} whole numbers of hundredths")
    if barred.shape != (rows,) or barred.dtype != np.bool_:
        raise ScoringError(f"vetoed must be {rows} booleans")

    status = _statuses(criteria, counted, possible)
    group_points, group_weights, base_total = _totals(criteria, status)
    # Clipping first cannot change the clamped result and keeps an absurd adjustment from wrapping around.
    adjusted = base_total + np.clip(added.astype(np.int64), -_HIGHEST, _HIGHEST)
    total = np.where(base_total == NO_SCORE, NO_SCORE, np.clip(adjusted, 0, _HIGHEST))
    minima = np.array([ceil(grade.minimum * 100) for grade in criteria.grades], dtype=np.int64)
    missed = (total[:, None] < minima).sum(axis=1)  # minima descend: the index of the grade reached
    grade = np.where(total == NO_SCORE, NO_SCORE, missed).astype(np.int8)
    return Scores(
        status=status,
        points=_points(criteria)[np.arange(len(criteria.criteria)), status],
        group_points=group_points,
        group_weights=group_weights,
        group_rate=_half_up(group_points, group_weights),
        base_total=base_total,
        total=total,
        grade=grade,
        outcome=np.where(barred, VETOED, grade).astype(np.int8),
    )


def _checked_counts(
    criteria: CriteriaSet, numerators: ArrayLike, denominators: ArrayLike
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    counted, possible = np.asarray(numerators), np.asarray(denominators)
    for name, counts in (("numerators", counted), ("denominators", possible)):
        if counts.ndim != 2 or counts.shape != (len(possible), len(criteria.criteria)):
            raise ScoringError(f"{name} must be rows x {len(criteria.criteria)} criteria, not {counts.shape}")
        if counts.dtype == np.bool_ or not np.can_cast(counts.dtype, np.int64):
            raise ScoringError(f"{name} must be whole numbers of 64 bits, not {counts.dtype}")
    for wrong, problem in (
        (counted < 0, "the numerator {} is negative"),
        (possible < 0, "the denominator {1} is negative"),
        (counted > possible, "the numerator {} is over the denominator {}"),
    ):
        if wrong.any():
            row, column = (int(index) for index in np.argwhere(wrong)[0])
            problem = problem.format(counted[row, column], possible[row, column])
            raise ScoringError(problem, criteria.criteria[column].id, row)
    return counted.astype(np.int64, copy=False), possible.astype(np.int64, copy=False)


def _exact(bound: int) -> type[Any]:
    """The type that holds whole numbers up to `bound`: int64 where that is proven to do, else object."""
    return np.int64 if bound <= _INT64_MAX else object


def _statuses(
    criteria: CriteriaSet, numerators: NDArray[np.int64], denominators: NDArray[np.int64]
) -> NDArray[np.uint8]:
    full = [criterion.full for criterion in criteria.criteria]
    half = [criterion.half for criterion in criteria.criteria]
    # n/d >= p/q is n*q >= p*d. As n <= d and p <= q, no product is over max(d) * max(q).
    largest = max(threshold.denominator for threshold in full + half)
    exact = _exact(int(denominators.max(initial=0)) * largest)
    counted, possible = numerators.astype(exact, copy=False), denominators.astype(exact, copy=False)

    def reaches(thresholds: Sequence[Fraction]) -> NDArray[np.bool_]:
        below = np.array([threshold.denominator for threshold in thresholds], dtype=exact)
        above = np.array([threshold.numerator for threshold in thresholds], dtype=exact)
        reached: NDArray[np.bool_] = counted * below >= possible * above
        return reached

    one_miss = (denominators < criteria.small_denominator) & (denominators - numerators == 1)
    status = np.where(reaches(half) | one_miss, Status.HALF, Status.NONE).astype(np.uint8)
    status[reaches(full)] = Status.FULL
    status[denominators == 0] = Status.NOT_APPLICABLE
    return status


@lru_cache(maxsize=64)
def _points(criteria: CriteriaSet) -> NDArray[np.int64]:
    """[criteria, Status] what each status earns of the criterion's own weight, in hundredths. Read only."""
    points = np.array(
        [
            [floor(criterion.weight * 100 * halves / 2 + Fraction(1, 2)) for halves in (0, 1, 2, 0)]
            for criterion in criteria.criteria
        ],
        dtype=np.int64,
    )
    points.flags.writeable = False
    return points


class _GroupShares(NamedTuple):
    """A group in whole numbers: its columns, their shares of the group, and the weight of the group."""

    columns: list[int]
    shares: list[int]
    weight: int


@lru_cache(maxsize=64)
def _group_shares(criteria: CriteriaSet) -> tuple[_GroupShares, ...]:
    unit = lcm(*(criterion.weight.denominator for criterion in criteria.criteria))
    weights = [int(criterion.weight * unit) for criterion in criteria.criteria]
    groups = []
    for group in criteria.groups:
        columns = [i for i, criterion in enumerate(criteria.criteria) if criterion.group == group.id]
        common = gcd(*(weights[column] for column in columns))
        shares = [weights[column] // common for column in columns]
        groups.append(_GroupShares(columns, shares, sum(weights[column] for column in columns)))
    common = gcd(*(group.weight for group in groups))
    return tuple(group._replace(weight=group.weight // common) for group in groups)


def _totals(criteria: CriteriaSet, status: NDArray[np.uint8]) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.int64]]:
    """Points and weights of each group, and the total before adjustments: rules 4 and 5.

    Spreading a weight over its neighbours in proportion to theirs leaves a group at W * earned / applicable,
    W being its whole weight; groups that do not apply drop out of both sums of rule 5. Over the common
    denominator 2 * (product of applicable weights) * (sum of W) the total is one exact fraction.
    """
    groups = _group_shares(criteria)
    # The largest number met is 2 * scale * amount + whole in _half_up, and amount <= whole <= this product:
    largest_whole = 2 * prod(sum(group.shares) for group in groups) * sum(group.weight for group in groups)
    exact = _exact((2 * _HIGHEST + 1) * largest_whole)
    rows = len(status)
    points, weights = np.zeros((rows, len(groups)), exact), np.zeros((rows, len(groups)), exact)
    amount, common, spread = np.zeros(rows, exact), np.ones(rows, exact), np.zeros(rows, exact)
    for index, group in enumerate(groups):
        states = status[:, group.columns]
        applies = states != Status.NOT_APPLICABLE
        shares = np.array(group.shares, dtype=exact)
        earned = np.where(applies, states, 0) @ shares  # in halves of a share
        applicable = applies @ shares
        divisor = np.maximum(applicable, 1)
        amount = amount * divisor + group.weight * earned * common
        common = common * divisor
        spread = spread + group.weight * (applicable > 0).astype(exact)
        points[:, index], weights[:, index] = earned, 2 * applicable
    return points, weights, _half_up(amount, 2 * common * spread)


def _half_up(amount: NDArray[Any], whole: NDArray[Any]) -> NDArray[np.int64]:
    """amount / whole of 100, in hundredths, rounded half-up; NO_SCORE where the whole is 0."""
    hundredths = (2 * _HIGHEST * amount + whole) // (2 * np.maximum(whole, 1))
    return np.where(whole > 0, hundredths, NO_SCORE).astype(np.int64)
