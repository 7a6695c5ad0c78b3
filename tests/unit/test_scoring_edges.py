"""Scoring where its numbers end: the largest counts and adjustments, what it refuses and in which words."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import numpy as np
import pytest

from app.evaluation.scoring.rules import NO_SCORE, ScoringError, Status, score
from tests.unit.sets import TWO_GROUPS, criteria_set, one, scored


@pytest.mark.parametrize("full", ["1/2", "1/4", "1"])
@pytest.mark.parametrize("denominator", [2**60, 2**61, 2**62 - 1, 2**62, 2**62 + 1, 2**63 - 1])
def test_products_at_the_edge_of_64_bits(full: str, denominator: int) -> None:
    """2 * 2**62 is 2**63, the first number that 64 bits do not hold: as an int64 it would be the lowest there is."""
    scores = scored(one(full, full, 0), [(denominator, denominator)])
    assert scores.status.tolist() == [[Status.FULL]]
    assert scored(one(full, full, 0), [(0, denominator)]).status.tolist() == [[Status.NONE]]


@pytest.mark.parametrize(
    ("adjustment", "total"), [(-(2**63), 0), (2**63 - 1, 10000), (-5000, 0), (-4999, 1), (5000, 10000), (4999, 9999)]
)
def test_an_adjustment_stays_between_nothing_and_everything(adjustment: int, total: int) -> None:
    scores = scored(one("1", "0.5", 0), [(5, 10)], adjustment)
    assert (scores.base_total[0], scores.total[0]) == (5000, total)


@pytest.mark.parametrize("weights", [("230570", "0.000000001"), ("230579", "1.000000001"), ("230590", "0.000000001")])
def test_totals_at_the_edge_of_64_bits(weights: tuple[str, str]) -> None:
    """40002 times their sum, in billionths, is the largest number met: from the second pair on not one of 64 bits."""
    criteria = criteria_set([("g", weight, "1", "0.5") for weight in weights])
    assert scored(criteria, [(9, 9), (9, 9)]).base_total.tolist() == [10000]
    assert scored(criteria, [(5, 9), (5, 9)]).base_total.tolist() == [5000]


def test_a_half_of_a_hundredth_is_exact_in_numbers_that_a_float_does_not_hold() -> None:
    """(3242 + 3425) / 20000 is 33.335 exactly; the groups' products go beyond 2**53."""
    groups = {"a": ("845.4", "2396.6"), "b": ("3249", "176"), "c": ("1022", "12311")}
    criteria = criteria_set([(group, weight, "1", "0.5") for group, pair in groups.items() for weight in pair])
    assert scored(criteria, [(9, 9)] * 4 + [(0, 9)] * 2).base_total.tolist() == [3334]


@pytest.mark.parametrize(
    ("done", "rest", "total"),
    [("599949999.999999999", "400050000.000000001", 5999), ("599950000", "400050000", 6000)],
)
def test_a_hair_below_a_half_is_not_rounded_up(done: str, rest: str, total: int) -> None:
    """59.995 and the same less 1e-16: as a float they are one number."""
    criteria = criteria_set([("g", done, "1", "0.5"), ("g", rest, "1", "0.5")])
    assert scored(criteria, [(9, 9), (0, 9)]).base_total.tolist() == [total]


def test_nothing_to_score_is_a_table_of_no_rows() -> None:
    empty = np.zeros((0, 4), np.int64)
    scores = score(TWO_GROUPS, empty, empty, np.zeros(0, np.int64), np.zeros(0, bool))
    assert scores.status.shape == (0, 4) and scores.group_rate.shape == (0, 2) and scores.total.shape == (0,)


@pytest.mark.parametrize(
    ("numerators", "denominators", "problem"),
    [
        ([[1, 1]], [[1]], "numerators must be rows x 1 criteria, not (1, 2)"),
        ([[1]], [[1, 1]], "denominators must be rows x 1 criteria, not (1, 2)"),
        ([1], [[1]], "numerators must be rows x 1 criteria, not (1,)"),
        ([[1], [1]], [[1]], "numerators must be rows x 1 criteria, not (2, 1)"),
        ([[1.0]], [[1]], "numerators must be whole numbers of 64 bits, not float64"),
        ([[1]], [[True]], "denominators must be whole numbers of 64 bits, not bool"),
        ([[-1]], [[1]], "c0, row 0: the numerator -1 is negative"),
        ([[1], [0]], [[1], [-2]], "c0, row 1: the denominator -2 is negative"),
        ([[1], [3]], [[1], [2]], "c0, row 1: the numerator 3 is over the denominator 2"),
    ],
)
def test_counts_that_cannot_be_are_refused_in_these_words(numerators: Any, denominators: Any, problem: str) -> None:
    rows = len(denominators)
    with pytest.raises(ScoringError) as caught:
        score(one("1", "0.5"), numerators, denominators, [0] * rows, [False] * rows)
    assert str(caught.value) == problem


@pytest.mark.parametrize(
    ("adjustments", "vetoed", "problem"),
    [
        ([0, 0], [False], "adjustments must be 1 whole numbers of hundredths"),
        ([0.5], [False], "adjustments must be 1 whole numbers of hundredths"),
        ([0], [False, True], "vetoed must be 1 booleans"),
        ([0], [1], "vetoed must be 1 booleans"),
    ],
)
def test_decisions_that_cannot_be_are_refused_in_these_words(adjustments: Any, vetoed: Any, problem: str) -> None:
    with pytest.raises(ScoringError) as caught:
        score(one("1", "0.5"), [[1]], [[1]], adjustments, vetoed)
    assert (str(caught.value), caught.value.criterion, caught.value.row) == (problem, None, None)


def test_scores_are_not_changed_after_the_fact() -> None:
    scores = scored(one("1", "0.5"), [(1, 1)])
    with pytest.raises(FrozenInstanceError):
        scores.total = scores.base_total  # type: ignore[misc]


def test_counts_of_narrow_whole_numbers_are_as_good() -> None:
    """Counts may come as int8; nothing that is worked out of them may be as narrow."""
    counts = np.array([[100]], np.int8)
    criteria = criteria_set([("g", "1", "99/100", "1/2")])
    assert score(criteria, counts, counts, np.array([0], np.int8), [False]).total.tolist() == [10000]
    assert scored(criteria, [(0, 0)]).total.tolist() == [NO_SCORE]
