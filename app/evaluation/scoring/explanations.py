"""Explanations for one community: what each criterion adds to its score, and the next best actions.

The rules are those of `scoring.py`; gains and totals are exact fractions of a point until they are shown.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import ceil, floor, lcm
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from app.evaluation.scoring.criteria import CriteriaSet, Criterion
from app.evaluation.scoring.rules import ScoringError, Status, score


@dataclass(frozen=True)
class Step:
    """So many more successes in one criterion raise it to `target`, which adds `gain` to the total."""

    criterion: str
    target: Status
    successes: int
    gain: int
    """Hundredths of the total, rounded half-up, before adjustments."""


@dataclass(frozen=True)
class NextActions:
    """What a community can do next. `steps` are all single steps, the most gain for a success first."""

    steps: tuple[Step, ...]
    grade: str | None
    """The next grade above the present one; None at the top and where there is no score."""
    path: tuple[Step, ...] | None
    """The steps to that grade with the fewest successes; None without a next grade or a way to it."""
    total: int | None
    """The total after the path, in hundredths."""


def needed(criterion: Criterion, numerator: int, denominator: int, small_denominator: int, target: Status) -> int:
    """The least number of further successes that reach `target`; 0 if it is reached.

    The denominator stays. Rules 2 and 3. `target` is HALF or FULL. Raises ScoringError where the criterion is
    not applicable.
    """
    if denominator <= 0:
        raise ScoringError("is not applicable, so no success can raise it", criterion.id, 0)
    if target not in (Status.HALF, Status.FULL):
        raise ValueError(f"{target!r} is not a target")
    least = ceil((criterion.full if target is Status.FULL else criterion.half) * denominator)
    if target is Status.HALF and denominator < small_denominator:
        least = min(least, denominator - 1)
    return max(0, least - numerator)


def contributions(criteria: CriteriaSet, numerators: ArrayLike, denominators: ArrayLike) -> tuple[Fraction, ...]:
    """The points each criterion adds to one community's total once weights are spread (rule 4), exact.

    Their sum is the total before it is rounded and adjusted. All are 0 where there is no score.
    """
    counted, possible = np.asarray(numerators)[None], np.asarray(denominators)[None]
    now = score(criteria, counted, possible, np.array([0]), np.array([False]))
    return _contributions(criteria, [Status(value) for value in now.status[0]])


def _contributions(criteria: CriteriaSet, statuses: Sequence[Status]) -> tuple[Fraction, ...]:
    whole: dict[str, Fraction] = {}
    applicable: dict[str, Fraction] = {}
    for criterion, status in zip(criteria.criteria, statuses, strict=True):
        whole[criterion.group] = whole.get(criterion.group, Fraction(0)) + criterion.weight
        if status is not Status.NOT_APPLICABLE:
            applicable[criterion.group] = applicable.get(criterion.group, Fraction(0)) + criterion.weight
    spread = sum(whole[group] for group in applicable)

    def added(criterion: Criterion, status: Status) -> Fraction:
        if status is Status.NOT_APPLICABLE:
            return Fraction(0)
        share = criterion.weight / applicable[criterion.group]
        return 100 * whole[criterion.group] / spread * share * status / 2

    return tuple(map(added, criteria.criteria, statuses))


def next_best_actions(
    criteria: CriteriaSet,
    numerators: ArrayLike,
    denominators: ArrayLike,
    adjustment: int = 0,
    among: Container[str] | None = None,
) -> NextActions:
    """Every step open to one community, and the cheapest set of steps to its next grade.

    ``among`` names the criteria that can still be raised (default: all).

    A success is one more counted in a numerator; denominators stay. The search is exact: among all sets of
    steps that reach the grade it returns one with the fewest successes, of those one with the fewest steps.
    """
    counted, possible = np.asarray(numerators)[None], np.asarray(denominators)[None]
    now = score(criteria, counted, possible, np.array([adjustment]), np.array([False]))
    statuses = [Status(value) for value in now.status[0]]
    present = _contributions(criteria, statuses)
    ideal = _contributions(criteria, [s if s is Status.NOT_APPLICABLE else Status.FULL for s in statuses])
    options: list[list[_Option]] = []
    for column, (criterion, status) in enumerate(zip(criteria.criteria, statuses, strict=True)):
        if status in (Status.FULL, Status.NOT_APPLICABLE) or (among is not None and criterion.id not in among):
            continue
        counts = int(counted[0, column]), int(possible[0, column])
        to_full = needed(criterion, *counts, criteria.small_denominator, Status.FULL)
        choices = [_Option(column, Status.FULL, to_full, ideal[column] - present[column])]
        to_half = needed(criterion, *counts, criteria.small_denominator, Status.HALF)
        if 0 < to_half < to_full:
            choices.append(_Option(column, Status.HALF, to_half, ideal[column] / 2))
        options.append(choices)
    singles = sorted((option for choices in options for option in choices), key=_by_worth)
    steps = tuple(_step(criteria, option) for option in singles)
    if now.grade[0] <= 0:
        return NextActions(steps, None, None, None)
    goal = criteria.grades[now.grade[0] - 1]
    # Half-up rounding reaches k hundredths from k - 1/2 on; the adjustment is added to the rounded total.
    gap = (ceil(goal.minimum * 100) - adjustment - Fraction(1, 2)) / 100 - sum(present)
    path = _cheapest(options, gap)
    if path is None:
        return NextActions(steps, goal.id, None, None)
    raised = counted.astype(np.int64)
    for option in path:
        raised[0, option.column] += option.successes
    after = score(criteria, raised, possible, np.array([adjustment]), np.array([False]))
    return NextActions(steps, goal.id, tuple(_step(criteria, option) for option in path), int(after.total[0]))


class _Option(NamedTuple):
    """A step with its exact gain in points of the total."""

    column: int
    target: Status
    successes: int
    gain: Fraction


class _Path(NamedTuple):
    """Options taken together; the gain is counted in whole units and only up to the gap."""

    successes: int
    length: int
    gain: int
    options: tuple[_Option, ...]


def _cheapest(choices: Iterable[Sequence[_Option]], gap: Fraction) -> tuple[_Option, ...] | None:
    """At most one option of each choice, together gaining at least `gap`, with the fewest successes; or None.

    A covering knapsack, solved exactly by dynamic programming over the paths that are worth extending: a path
    goes when another costs no more and gains no less, or when even at the best rate still to come it must
    cost more than one known way. So at most one path per cost up to that way's is ever kept.
    """
    ordered = sorted(choices, key=lambda options: _by_worth(min(options, key=_by_worth)))
    unit = lcm(*(option.gain.denominator for options in ordered for option in options))
    goal = ceil(gap * unit)
    most = [max(int(option.gain * unit) for option in options) for options in ordered]
    to_come = [*accumulate(reversed(most), initial=0)][::-1]
    if to_come[0] < goal:
        return None
    known = 0
    for options, gained in zip(ordered, accumulate(most), strict=True):
        known += max(option.successes for option in options)
        if gained >= goal:
            break
    paths = [_Path(0, 0, 0, ())]
    for index, options in enumerate(ordered):
        extended = [
            _Path(
                path.successes + option.successes,
                path.length + 1,
                min(goal, path.gain + int(option.gain * unit)),
                (*path.options, option),
            )
            for path in paths
            for option in options
        ]
        best = min(ordered[index + 1], key=_by_worth) if index + 1 < len(ordered) else None
        kept: list[_Path] = []
        for path in sorted(paths + extended, key=lambda path: (path.successes, path.length, -path.gain)):
            missing = goal - path.gain
            if missing > to_come[index + 1] or (kept and path.gain <= kept[-1].gain):
                continue
            least = ceil(missing * best.successes / (best.gain * unit)) if best else 0
            if path.successes + least <= known:
                kept.append(path)
        paths = kept
    return paths[0].options


def _by_worth(option: _Option) -> tuple[Fraction, int, int]:
    return (-option.gain / option.successes, option.column, option.target)


def _step(criteria: CriteriaSet, option: _Option) -> Step:
    gain = floor(option.gain * 100 + Fraction(1, 2))
    return Step(criteria.criteria[option.column].id, option.target, option.successes, gain)
