"""What a community can do next: what is needed, what a criterion adds, the cheapest way to a grade."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.evaluation.scoring.criteria import CriteriaSet
from app.evaluation.scoring.explanations import NextActions, Step, contributions, needed, next_best_actions
from app.evaluation.scoring.rules import ScoringError, Status
from tests.unit.oracle import expected, hundredths
from tests.unit.sets import (
    SHIPPED,
    TWO_GROUPS,
    WEIGHTS,
    Counts,
    counts_of,
    criteria_set,
    one,
    scored,
    thresholds,
)

NONE, HALF, FULL, NOT_APPLICABLE = Status


@settings(deadline=None)
@given(thresholds(), st.integers(0, 7), st.integers(1, 40), st.integers(0, 40))
@example(("1", "0.9"), 5, 1, 0)
@example(("3/4", "1/2"), 5, 4, 3)
def test_needed_is_the_least_that_reaches_the_target(
    limits: tuple[str, str], small_denominator: int, denominator: int, misses: int
) -> None:
    criteria = one(*limits, small_denominator)
    numerator = max(0, denominator - misses)
    for target in (HALF, FULL):
        reached = [
            more
            for more in range(denominator - numerator + 1)
            if scored(criteria, [(numerator + more, denominator)]).status[0, 0] >= target
        ]
        assert needed(criteria.criteria[0], numerator, denominator, small_denominator, target) == reached[0]


def test_needed_by_hand() -> None:
    """0.95 of 40 is 38, 0.80 of 40 is 32; one miss of 4 is half by rule 3."""
    criterion = one("0.95", "0.80").criteria[0]
    assert needed(criterion, 30, 40, 5, FULL) == 8
    assert needed(criterion, 30, 40, 5, HALF) == 2
    assert needed(criterion, 35, 40, 5, HALF) == 0
    assert needed(criterion, 1, 4, 5, HALF) == 2
    assert needed(criterion, 1, 4, 5, FULL) == 3


def test_needed_refuses_what_has_no_answer() -> None:
    criterion = one("0.95", "0.80").criteria[0]
    with pytest.raises(ScoringError, match=r"^c0, row 0: is not applicable"):
        needed(criterion, 0, 0, 5, FULL)
    for target in (NONE, NOT_APPLICABLE):
        with pytest.raises(ValueError, match="not a target"):
            needed(criterion, 1, 2, 5, target)


def test_contributions_by_hand() -> None:
    """Weights 3 and 1 of group a become 4.5 and 1.5 of 10 (the 2 does not apply): 45 points and half of 15;
    b's 4 give half of 40."""
    added = contributions(TWO_GROUPS, [9, 5, 0, 5], [9, 9, 0, 9])
    assert list(added) == [45, Fraction(15, 2), 0, 20]
    assert not any(contributions(TWO_GROUPS, [0] * 4, [0] * 4))


def actions(criteria: CriteriaSet, counts: Counts, adjustment: int = 0) -> NextActions:
    return next_best_actions(criteria, [n for n, _ in counts], [d for _, d in counts], adjustment)


def shown(steps: Sequence[Step] | None) -> list[tuple[str, Status, int, int]]:
    assert steps is not None
    return [(step.criterion, step.target, step.successes, step.gain) for step in steps]


def test_next_best_actions_by_hand() -> None:
    """Weights 5, 3, 2 of 10 in one group, half at 0.5. c0 has 4 of 10: one more is half (25 points), six more
    are full (50). c1 is half: 5 more are full (15). c2 has 0 of 2: two are full (20 points), one is one miss
    of a few, half (10). The base is 15. Fair begins at 60, so 45 points are missing: c0 full alone takes 6;
    c0 half + c2 full takes 3 and reaches exactly 60."""
    criteria = criteria_set([("g", "5", "1", "0.5"), ("g", "3", "1", "0.5"), ("g", "2", "1", "0.9")])
    found = actions(criteria, [(4, 10), (5, 10), (0, 2)])
    assert shown(found.steps) == [
        ("c0", HALF, 1, 2500),
        ("c2", HALF, 1, 1000),
        ("c2", FULL, 2, 2000),
        ("c0", FULL, 6, 5000),
        ("c1", FULL, 5, 1500),
    ]
    assert found.grade == "fair"
    assert shown(found.path) == [("c0", HALF, 1, 2500), ("c2", FULL, 2, 2000)]
    assert found.total == 6000


def test_the_counts_are_left_as_they_were() -> None:
    numerators, denominators = np.full(34, 4), np.full(34, 7)
    assert next_best_actions(SHIPPED, numerators, denominators).path
    assert (numerators == 4).all()
    assert (denominators == 7).all()


def test_a_half_that_costs_as_much_as_the_whole_is_no_step() -> None:
    """1 of 2 more successes are half and full at once where both thresholds are 1."""
    found = actions(one("1", "1", small_denominator=0), [(7, 9)])
    assert shown(found.steps) == [("c0", FULL, 2, 10000)]


def test_of_equally_cheap_ways_the_one_with_fewer_steps_is_taken() -> None:
    """60 points are missing: c0 (30) and c1 (30) cost 1 each, c2 (60) costs 2."""
    criteria = criteria_set(
        [("g", "3", "1", "1"), ("g", "3", "1", "1"), ("g", "6", "1", "1")], 0, (("good", "50"), ("poor", "0"))
    )
    found = actions(criteria, [(8, 9), (8, 9), (7, 9)])
    assert shown(found.path) == [("c2", FULL, 2, 5000)]


def test_rounding_and_adjustments_are_part_of_the_way() -> None:
    """c0 is 2/3 of the score: full, the total is 66.67. With -6.67 that is exactly fair, with -6.68 it is
    not."""
    criteria = criteria_set([("g", "2", "1", "1"), ("g", "1", "1", "1")], 0)
    counts = [(8, 9), (4, 9)]
    assert shown(actions(criteria, counts, -667).path) == [("c0", FULL, 1, 6667)]
    assert shown(actions(criteria, counts, -668).path) == [("c0", FULL, 1, 6667), ("c1", FULL, 5, 3333)]
    assert actions(criteria, counts, -668).total == 9332


@pytest.mark.parametrize(
    ("weight", "rest", "steps"),
    [("59.9949", "40.0051", 2), ("59.99", "40.01", 2), ("59.995", "40.005", 1), ("59.996", "40.004", 1)],
)
def test_a_path_reaches_its_grade_from_half_a_hundredth_below(weight: str, rest: str, steps: int) -> None:
    """59.995 is rounded to the 60.00 of fair, and 59.9949 to 59.99."""
    criteria = criteria_set([("g", weight, "1", "1"), ("g", rest, "1", "1")], 0)
    found = actions(criteria, [(8, 9), (4, 9)])
    assert [step.criterion for step in found.path or ()] == ["c0", "c1"][:steps]
    assert found.total == {1: 6000, 2: 10000}[steps]


def test_nothing_is_adjusted_unless_it_is_said() -> None:
    criteria, counts = criteria_set([("g", "59.99", "1", "1"), ("g", "40.01", "1", "1")], 0), ([8, 4], [9, 9])
    assert next_best_actions(criteria, *counts) == next_best_actions(criteria, *counts, 0)
    assert len(next_best_actions(criteria, *counts).path or ()) == 2


def test_a_grade_that_takes_everything_is_within_reach() -> None:
    criteria = criteria_set([("g", "1", "1", "1")] * 2, 0, (("all", "100"), ("poor", "0")))
    found = actions(criteria, [(8, 9), (7, 9)])
    assert shown(found.path) == [("c0", FULL, 1, 5000), ("c1", FULL, 2, 5000)]
    assert found.total == 10000


def test_a_grade_out_of_reach_has_no_path_but_still_steps() -> None:
    found = actions(one("1", "0.5", 0), [(0, 9)], -5000)
    assert (found.grade, found.path, found.total) == ("fair", None, None)
    assert len(found.steps) == 2


def test_at_the_top_and_without_a_score_there_is_no_next_grade() -> None:
    criteria = criteria_set([("g", "19", "1", "0.5"), ("g", "1", "1", "0.5")])
    top = actions(criteria, [(9, 9), (0, 9)])
    assert (top.grade, top.path, top.total) == (None, None, None)
    assert [step.criterion for step in top.steps] == ["c1", "c1"]
    assert actions(criteria, [(0, 0), (0, 0)]) == NextActions((), None, None, None)


def cheapest_by_trial(criteria: CriteriaSet, counts: Counts, adjustment: int, goal: str) -> tuple[int, int] | None:
    """The fewest successes, and then the fewest raised criteria, found by trying every combination."""
    order = [grade.id for grade in criteria.grades]
    best = None
    for more in product(*(range(d - n + 1) for n, d in counts)):
        raised = [n + extra for (n, _), extra in zip(counts, more, strict=True)]
        found = expected(criteria, raised, [d for _, d in counts], adjustment).grade
        if found and order.index(found) <= order.index(goal):
            cost = sum(more), sum(extra > 0 for extra in more)
            best = min(best or cost, cost)
    return best


@st.composite
def with_much_to_do(draw: st.DrawFn) -> tuple[CriteriaSet, Counts]:
    """Few criteria far from their thresholds and grades close together, so that ways are long and many."""
    row = st.tuples(
        st.sampled_from("ab"),
        WEIGHTS | st.integers(1, 5).map(str),
        st.sampled_from([("1", "0.5"), ("1", "1"), ("0.9", "0.6"), ("0.8", "0.3")]),
    )
    rows = [(group, weight, *limits) for group, weight, limits in draw(st.lists(row, min_size=2, max_size=4))]
    grades = [("g0", "99.995"), ("g1", "90"), ("g2", "75"), ("g3", "50"), ("g4", "25"), ("g5", "0")]
    criteria = criteria_set(rows, draw(st.integers(0, 7)), grades)
    pair = st.integers(0, 6).flatmap(lambda d: st.tuples(st.integers(0, d // 2), st.just(d)))
    return criteria, draw(st.lists(pair, min_size=len(rows), max_size=len(rows)))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_path_is_the_cheapest_there_is(data: st.DataObject) -> None:
    criteria, counts = data.draw(with_much_to_do())
    adjustment = data.draw(st.integers(-3000, 3000) | st.just(0))
    found = actions(criteria, counts, adjustment)
    before = scored(criteria, counts, adjustment)
    for step in found.steps:
        raised = raise_by(criteria, counts, {step.criterion: step.successes})
        column = int(step.criterion[1:])
        assert scored(criteria, raised).status[0, column] == step.target
        assert step.gain == hundredths(base(criteria, raised) - base(criteria, counts))
    grade = int(before.grade[0])
    if grade <= 0:
        assert (found.grade, found.path, found.total) == (None, None, None)
        return
    assert found.grade == criteria.grades[grade - 1].id
    best = cheapest_by_trial(criteria, counts, adjustment, found.grade)
    if best is None:
        assert found.path is None
        return
    assert found.path is not None
    assert (sum(step.successes for step in found.path), len(found.path)) == best
    raised = raise_by(criteria, counts, {step.criterion: step.successes for step in found.path})
    after = scored(criteria, raised, adjustment)
    assert after.grade[0] <= grade - 1
    assert found.total == after.total[0]


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_the_path_is_the_cheapest_among_many_criteria(data: st.DataObject) -> None:
    """34 criteria are too many to try every combination; the most that so many successes can gain is not."""
    counts = data.draw(counts_of(SHIPPED, 12))
    found = actions(SHIPPED, counts)
    if found.path is None:
        return
    start = base(SHIPPED, counts)
    most: dict[int, Fraction] = {0: start}
    for criterion, (n, d) in zip(SHIPPED.criteria, counts, strict=True):
        before = dict(most)
        for more in range(1, d - n + 1):
            gain = base(SHIPPED, raise_by(SHIPPED, counts, {criterion.id: more})) - start
            for spent, total in before.items():
                most[spent + more] = max(most.get(spent + more, start), total + gain)
    goal = next(grade.minimum for grade in SHIPPED.grades if grade.id == found.grade)
    cheapest = min(spent for spent, total in most.items() if hundredths(total) >= goal * 100)
    assert sum(step.successes for step in found.path) == cheapest


def base(criteria: CriteriaSet, counts: Counts) -> Fraction:
    """The exact total before adjustments."""
    return sum(expected(criteria, [n for n, _ in counts], [d for _, d in counts]).effective, Fraction(0))


def raise_by(criteria: CriteriaSet, counts: Counts, more: Mapping[str, int]) -> list[tuple[int, int]]:
    return [(n + more.get(criterion.id, 0), d) for criterion, (n, d) in zip(criteria.criteria, counts, strict=True)]


def test_steps_are_taken_only_where_something_can_still_be_raised() -> None:
    counts = {c.id: (0, 10) for c in SHIPPED.criteria}
    numerators, denominators = zip(*counts.values(), strict=True)
    everything = next_best_actions(SHIPPED, numerators, denominators)
    some = next_best_actions(SHIPPED, numerators, denominators, among={"rent-letter", "tip-ack"})
    assert {step.criterion for step in some.steps} == {"rent-letter", "tip-ack"}
    assert set(some.steps) <= set(everything.steps)
    assert everything.path is not None
    assert some.path is None, "ten points of a hundred do not make the next grade"
