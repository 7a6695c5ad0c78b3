"""The scoring rules: each one worked by hand, and all against the oracle over random sets and counts."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evaluation.scoring.criteria import CriteriaSet
from app.evaluation.scoring.explanations import contributions
from app.evaluation.scoring.rules import NO_SCORE, VETOED, ScoringError, Status, score
from tests.unit.oracle import expected, hundredths
from tests.unit.sets import SHIPPED, TWO_GROUPS, Community, communities, criteria_set, one, scored, sets

NONE, HALF, FULL, NOT_APPLICABLE = Status


# ---------------------------------------------------------------- rules 1 and 2: counts and thresholds
@pytest.mark.parametrize(
    ("numerator", "denominator", "status"),
    [
        (19, 20, FULL),  # 19/20 is 0.95 exactly
        (949_999_999, 10**9, HALF),  # just below
        (95 * 10**7, 10**9, FULL),
        (18, 20, HALF),  # 0.90
        (16, 20, HALF),  # 0.80 exactly
        (799_999_999, 10**9, NONE),
        (15, 20, NONE),
        (0, 20, NONE),
        (20, 20, FULL),
        # As doubles 0.95 and this ratio are the same number; as fractions the ratio is smaller.
        (95 * 10**15 - 1, 10**17, HALF),
        (95 * 10**15, 10**17, FULL),
        # Cross products beyond 64 bits: 20 * (2**63 - 1).
        (2**63 - 1, 2**63 - 1, FULL),
        ((2**63 - 1) * 19 // 20, 2**63 - 1, HALF),
        ((2**63 - 1) * 19 // 20 + 1, 2**63 - 1, FULL),
    ],
)
def test_rule_2_ratios_are_compared_exactly(numerator: int, denominator: int, status: Status) -> None:
    assert scored(one("0.95", "0.80"), [(numerator, denominator)]).status.tolist() == [[status]]


def test_rule_2_full_half_and_nothing_of_the_weight() -> None:
    criteria = criteria_set([("g", "3", "0.9", "0.5"), ("g", "5", "0.9", "0.5"), ("g", "2", "0.9", "0.5")])
    scores = scored(criteria, [(9, 10), (5, 10), (4, 10)])
    assert scores.points.tolist() == [[300, 250, 0]]  # 3 whole, 5 halved, nothing of 2
    assert scores.total.tolist() == [5500]  # 5.5 of 10


def test_rule_2_a_weight_of_a_cent_is_rounded_for_display_only() -> None:
    """Half of 0.25 is 0.125, shown as 0.13; half of 0.75 is 0.375, shown 0.38; the total is 0.5 / 1, exactly
    50."""
    scores = scored(criteria_set([("g", "0.25", "1", "0.5"), ("g", "0.75", "1", "0.5")]), [(5, 10), (5, 10)])
    assert scores.points.tolist() == [[13, 38]]
    assert scores.total.tolist() == [5000]


# ---------------------------------------------------------------- rule 3: small denominators
@pytest.mark.parametrize(
    ("numerator", "denominator", "status"),
    [
        (0, 1, HALF),  # one miss of one: the rule has no exception for it
        (1, 2, HALF),
        (2, 3, HALF),
        (3, 4, HALF),  # 0.75, under the half threshold, but one miss of four
        (4, 5, NONE),  # five is no longer small
        (0, 2, NONE),  # two misses
        (1, 3, NONE),
        (2, 4, NONE),
        (4, 4, FULL),  # no miss
        (1, 1, FULL),
    ],
)
def test_rule_3_one_miss_of_a_few_earns_half(numerator: int, denominator: int, status: Status) -> None:
    assert scored(one("1", "0.9"), [(numerator, denominator)]).status.tolist() == [[status]]


def test_rule_3_only_raises() -> None:
    """3 of 4 is one miss of a few, but 0.75 already earns everything here."""
    assert scored(one("0.75", "0.5"), [(3, 4)]).status.tolist() == [[FULL]]


@pytest.mark.parametrize(("small_denominator", "status"), [(0, NONE), (3, NONE), (4, HALF)])
def test_rule_3_what_is_small_is_part_of_the_set(small_denominator: int, status: Status) -> None:
    assert scored(one("1", "0.9", small_denominator), [(2, 3)]).status.tolist() == [[status]]


# ---------------------------------------------------------------- rules 4 and 5: spreading, and the total
def test_rule_4_a_weight_is_spread_inside_its_group() -> None:
    """Of group a (6) the criterion of 2 does not apply: 3 and 1 become 4.5 and 1.5. Full 4.5 + nothing of
    1.5, and half of b's 4 is 2: 6.5 of 10. Leaving the 2 out of the whole score would give (3 + 2) / 8 =
    62.5."""
    scores = scored(TWO_GROUPS, [(9, 9), (0, 9), (0, 0), (5, 9)])
    assert scores.status.tolist() == [[FULL, NONE, NOT_APPLICABLE, HALF]]
    assert scores.total.tolist() == [6500]
    assert scores.points.tolist() == [[300, 0, 0, 200]]  # of their own weights, not spread
    assert scores.group_rate.tolist() == [[7500, 5000]]  # 3 of 4, 2 of 4


def test_rule_4_a_group_that_does_not_apply_is_spread_over_the_others() -> None:
    """Only group a counts: 3 + half of 1 + nothing of 2 is 3.5 of 6, 58.33… ."""
    scores = scored(TWO_GROUPS, [(9, 9), (5, 9), (0, 9), (0, 0)])
    assert scores.total.tolist() == [5833]
    assert scores.group_rate.tolist() == [[5833, NO_SCORE]]
    assert scores.group_weights[0, 1] == 0


def test_rule_4_groups_gain_in_proportion_to_their_weights() -> None:
    """Groups of 6, 4 and 2, the last without counts: (6 * 1 + 4 * 0) / 10 is 60; equal shares would give
    58.33."""
    criteria = criteria_set([("a", "6", "1", "0.5"), ("b", "4", "1", "0.5"), ("c", "2", "1", "0.5")])
    assert scored(criteria, [(9, 9), (0, 9), (0, 0)]).total.tolist() == [6000]


@pytest.mark.parametrize("adjustment", [0, 5000])
def test_rule_4_nothing_applies_no_score(adjustment: int) -> None:
    scores = scored(TWO_GROUPS, [(0, 0)] * 4, adjustment)
    assert (scores.total[0], scores.base_total[0], scores.grade[0]) == (NO_SCORE, NO_SCORE, NO_SCORE)
    assert scores.outcome.tolist() == [NO_SCORE]
    assert scores.group_rate.tolist() == [[NO_SCORE, NO_SCORE]]
    assert scores.points.tolist() == [[0, 0, 0, 0]]


def test_zero_successes_are_not_zero_possibilities() -> None:
    """Nothing done scores 0 and fails; nothing to do has no score."""
    scores = scored(TWO_GROUPS, [(0, 9)] * 4)
    assert (scores.total[0], scores.grade[0]) == (0, 2)


@pytest.mark.parametrize(
    ("weights", "earned", "total"),
    [
        (("1", "2"), (FULL, NONE), 3333),  # 33.333…
        (("2", "1"), (FULL, NONE), 6667),  # 66.666…
        (("1", "7999"), (FULL, NONE), 1),  # 0.0125, under a half
        (("1", "19999"), (FULL, NONE), 1),  # 0.005 exactly: half goes up
        (("3", "19997"), (FULL, NONE), 2),  # 0.015 exactly: up, not to the even 0.02 by chance only
        (("5", "19995"), (FULL, NONE), 3),  # 0.025 exactly: up; half-to-even would give 0.02
        (("1", "20000"), (FULL, NONE), 0),  # 0.004999…
        (("19999", "1"), (FULL, NONE), 10000),  # 99.995 exactly
    ],
)
def test_rule_5_the_total_is_rounded_half_up(
    weights: tuple[str, str], earned: tuple[Status, Status], total: int
) -> None:
    criteria = criteria_set([("g", weight, "1", "0.5") for weight in weights])
    counts = [({FULL: 9, NONE: 0}[status], 9) for status in earned]
    assert scored(criteria, counts).base_total.tolist() == [total]


@pytest.mark.parametrize(
    ("adjustment", "total"),
    [
        (0, 6667),
        (-200, 6467),
        (200, 6867),
        (-6667, 0),
        (-6668, 0),
        (3333, 10000),
        (3334, 10000),
        (2**63 - 1, 10000),
        (-(2**63), 0),
    ],
)
def test_rule_5_adjustments_come_after_rounding_and_before_the_clamp(adjustment: int, total: int) -> None:
    """Two thirds is 66.666…, rounded 66.67; 66.67 - 2.00 is 64.67."""
    criteria = criteria_set([("g", "2", "1", "0.5"), ("g", "1", "1", "0.5")])
    scores = scored(criteria, [(9, 9), (0, 9)], adjustment)
    assert (scores.base_total[0], scores.total[0]) == (6667, total)


@pytest.mark.parametrize(("total", "grade"), [(10000, 0), (9000, 0), (8999, 1), (6000, 1), (5999, 2), (1, 2), (0, 2)])
def test_a_grade_is_reached_at_its_minimum(total: int, grade: int) -> None:
    """The criterion earns 0; the adjustment makes the total, so the grade goes by the adjusted total."""
    scores = scored(one("1", "0.9"), [(0, 9)], total)
    assert (scores.total[0], scores.grade[0], scores.outcome[0]) == (total, grade, grade)


def test_a_minimum_finer_than_hundredths_is_exact() -> None:
    """59.991 is not reached by 59.99, but by 60.00."""
    criteria = criteria_set([("g", "1", "1", "0.9")], grades=(("good", "59.991"), ("poor", "0")))
    assert [int(scored(criteria, [(0, 9)], total).grade[0]) for total in (5999, 6000)] == [1, 0]


# ---------------------------------------------------------------- rules 6 and 7
def test_rule_6_a_veto_decides_whatever_the_total() -> None:
    scores = score(TWO_GROUPS, [[9] * 4, [9] * 4, [0] * 4], [[9] * 4, [9] * 4, [0] * 4], [0] * 3, [True, False, True])
    assert scores.outcome.tolist() == [VETOED, 0, VETOED]
    assert scores.grade.tolist() == [0, 0, NO_SCORE]  # the grade the total reaches stays visible
    assert scores.total.tolist() == [10000, 10000, NO_SCORE]


def test_rule_7_more_tips_handled_on_time_never_cost_a_point() -> None:
    """Receiving tips is no fault: from 3 to 3,000 tips, all handled, every total stays the same."""
    tips = [criterion.group == "tips" for criterion in SHIPPED.criteria]
    totals = []
    for received in (3, 30, 3000):
        counts = [(received, received) if tip else (8, 10) for tip in tips]
        totals.append(int(scored(SHIPPED, counts).total[0]))
    assert len(set(totals)) == 1


def test_rule_7_no_tips_earn_nothing_by_themselves() -> None:
    """A silent community's tips do not apply: its total is that of its other work, all of it or nothing."""
    silent = [(0, 0) if criterion.group == "tips" else (10, 10) for criterion in SHIPPED.criteria]
    poor = [(0, 0) if criterion.group == "tips" else (0, 10) for criterion in SHIPPED.criteria]
    assert [int(scored(SHIPPED, counts).total[0]) for counts in (silent, poor)] == [10000, 0]


# ---------------------------------------------------------------- what is refused
@pytest.mark.parametrize(
    ("numerators", "denominators", "criterion", "row", "problem"),
    [
        ([[1, 1], [1, -1]], [[1, 1], [1, 1]], "c1", 1, "numerator -1 is negative"),
        ([[1, 1], [-2, 1]], [[1, 1], [-1, 1]], "c0", 1, "numerator -2 is negative"),
        ([[1, 0], [1, 1]], [[1, -5], [1, 1]], "c1", 0, "denominator -5 is negative"),
        ([[1, 1], [1, 4]], [[1, 1], [1, 3]], "c1", 1, "numerator 4 is over the denominator 3"),
        ([[1, 1], [1, 1]], [[1, 0], [1, 1]], "c1", 0, "numerator 1 is over the denominator 0"),
        ([[1, 1]], [[1, 1], [1, 1]], None, None, "2 criteria"),
        ([[1], [1]], [[1], [1]], None, None, "2 criteria"),
        ([1, 1], [1, 1], None, None, "2 criteria"),
        ([[1.0, 1.0]] * 2, [[1, 1]] * 2, None, None, "whole numbers"),
        ([[True, True]] * 2, [[1, 1]] * 2, None, None, "whole numbers"),
        ([[1, 1]] * 2, [["1", "1"]] * 2, None, None, "whole numbers"),
        ([[1, 1]] * 2, [[1, 2**64]] * 2, None, None, "whole numbers"),
    ],
)
def test_bad_counts_are_refused_by_name(
    numerators: list[list[int]],
    denominators: list[list[int]],
    criterion: str | None,
    row: int | None,
    problem: str,
) -> None:
    criteria = criteria_set([("g", "1", "1", "0.5")] * 2)
    with pytest.raises(ScoringError) as caught:
        score(criteria, numerators, denominators, [0, 0], [False, False])
    assert (caught.value.criterion, caught.value.row) == (criterion, row)
    assert problem in str(caught.value)
    if criterion:
        assert str(caught.value).startswith(f"{criterion}, row {row}: ")


@pytest.mark.parametrize(
    ("adjustments", "vetoed", "problem"),
    [
        ([0, 0], [False], "adjustments"),
        ([0.5], [False], "adjustments"),
        ([[0]], [False], "adjustments"),
        ([0], [False, False], "vetoed"),
        ([0], [0], "vetoed"),
    ],
)
def test_bad_adjustments_and_vetoes_are_refused(adjustments: list[int], vetoed: list[bool], problem: str) -> None:
    with pytest.raises(ScoringError, match=problem):
        score(one("1", "0.5"), [[1]], [[1]], adjustments, vetoed)


def test_no_communities_have_no_scores() -> None:
    empty = np.zeros((0, 34), np.int64)
    scores = score(SHIPPED, empty, empty, np.zeros(0, np.int64), np.zeros(0, np.bool_))
    assert (scores.status.shape, scores.group_rate.shape, scores.total.shape) == ((0, 34), (0, 9), (0,))


def test_the_arguments_are_left_as_they_were() -> None:
    counts = np.full((2, 34), 7)
    adjustments = np.array([50, -50])
    score(SHIPPED, counts, counts, adjustments, np.array([False, True]))
    assert (counts == 7).all()
    assert adjustments.tolist() == [50, -50]


def test_the_types_are_the_promised_ones() -> None:
    scores = scored(SHIPPED, [(1, 2)] * 34)
    assert scores.status.dtype == np.uint8
    assert scores.grade.dtype == scores.outcome.dtype == np.int8
    for array in (scores.points, scores.group_rate, scores.base_total, scores.total):
        assert array.dtype == np.int64
    assert scores.group_points.dtype == scores.group_weights.dtype == np.int64  # the shipped set never needs more


def test_ordinary_decimal_weights_stay_within_64_bits() -> None:
    """Shares are reduced inside each group; in a common unit of 0.1 nine such groups would not fit."""
    rows = [(f"g{group}", weight, "1", "0.5") for group in range(9) for weight in ("2.5", "7.5", "2.5")]
    assert scored(criteria_set([*rows, ("g9", "0.1", "1", "0.5")]), [(1, 1)] * 28).group_points.dtype == np.int64


# ---------------------------------------------------------------- against the oracle
def assert_as_expected(criteria: CriteriaSet, communities: Sequence[Community]) -> None:
    numerators, denominators = (
        np.array([[pair[side] for pair in counts] for counts, _, _ in communities], dtype=np.int64) for side in (0, 1)
    )
    adjustments = np.array([adjustment for _, adjustment, _ in communities], dtype=np.int64)
    vetoed = np.array([veto for _, _, veto in communities], dtype=np.bool_)
    scores = score(criteria, numerators, denominators, adjustments, vetoed)
    names = {NO_SCORE: None, **{index: grade.id for index, grade in enumerate(criteria.grades)}}
    outcomes = names | {NO_SCORE: "no_score", VETOED: "vetoed"}
    for row, (_, adjustment, veto) in enumerate(communities):
        oracle = expected(criteria, numerators[row].tolist(), denominators[row].tolist(), adjustment, veto)
        assert [Status(value).name.lower() for value in scores.status[row]] == oracle.status
        assert scores.points[row].tolist() == oracle.points
        for column, rate in enumerate(oracle.group_rates):
            weight = int(scores.group_weights[row, column])
            assert (weight > 0) is (rate is not None)
            if rate is not None:
                assert Fraction(int(scores.group_points[row, column]), weight) == rate
            assert scores.group_rate[row, column] == (NO_SCORE if rate is None else hundredths(rate * 100))
        assert scores.base_total[row] == (NO_SCORE if oracle.base_total is None else oracle.base_total)
        assert scores.total[row] == (NO_SCORE if oracle.total is None else oracle.total)
        assert names[int(scores.grade[row])] == oracle.grade
        assert outcomes[int(scores.outcome[row])] == oracle.outcome
        assert list(contributions(criteria, numerators[row], denominators[row])) == oracle.effective
        assert sum(oracle.effective) == (oracle.base or 0)


@settings(max_examples=60, deadline=None)
@given(communities(SHIPPED, 5000))
def test_the_shipped_set_scores_as_the_oracle(drawn: list[Community]) -> None:
    assert_as_expected(SHIPPED, drawn)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_set_scores_as_the_oracle(data: st.DataObject) -> None:
    criteria = data.draw(sets())
    assert_as_expected(criteria, data.draw(communities(criteria, data.draw(st.sampled_from([30, 2**63 - 1])))))


WIDE = criteria_set(
    [
        ("a", "0.999999937", "1", "0.5"),
        ("a", "123456.789012347", "0.999999937", "0.5"),
        ("b", "999999937", "1", "0.5"),
        ("b", "1/999999929", "1", "0.5"),
        ("c", "7", "1", "0.5"),
    ]
)


@settings(max_examples=100, deadline=None)
@given(communities(WIDE, 2**63 - 1))
def test_beyond_64_bits_the_scores_stay_exact(drawn: list[Community]) -> None:
    assert scored(WIDE, [(1, 1)] * 5).group_points.dtype == object  # this set does take the other path
    assert_as_expected(WIDE, drawn)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 10**9 - 1), min_size=2, max_size=3), st.integers(1, 4))
def test_at_the_edge_of_64_bits(weights: list[int], groups: int) -> None:
    """Sets on both sides of the bound: the largest numbers of each are met when everything is earned."""
    rows = [(f"g{number % groups}", str(weight), "1", "0.5") for number, weight in enumerate(weights)]
    counts = [(9, 9)] * len(rows)
    assert_as_expected(criteria_set(rows), [(counts, 0, False), ([(8, 9), *counts[1:]], 0, False)])
