"""Criteria sets and counts for the tests of scoring: a short way to write them, strategies to draw them."""

from collections.abc import Sequence
from math import floor

from hypothesis import strategies as st

from app.evaluation.scoring.criteria import DEFAULT_SLUG, CriteriaSet, Criterion, default_library, loads
from app.evaluation.scoring.rules import Scores, score

TITLE = 'title = { zh = "题", en = "Title" }'
SHIPPED = default_library().get(DEFAULT_SLUG)
GRADES = (("good", "90"), ("fair", "60"), ("poor", "0"))
Row = tuple[str, str, str, str]  # group, weight, full, half
Counts = Sequence[tuple[int, int]]  # numerator, denominator
Community = tuple[Counts, int, bool]  # counts, adjustment, vetoed


def criteria_set(
    rows: Sequence[Row], small_denominator: int = 5, grades: Sequence[tuple[str, str]] = GRADES
) -> CriteriaSet:
    """A set of criteria c0, c1, … made the way every set is made: from TOML."""
    lines = [f'[set]\nslug = "test"\nversion = "1"\n{TITLE}\ncycle_months = 12']
    lines.append(f"small_denominator = {small_denominator}")
    lines += [f'[[grade]]\nid = "{id}"\n{TITLE}\nminimum = "{minimum}"' for id, minimum in grades]
    lines += [f'[[group]]\nid = "{group}"\n{TITLE}' for group in dict.fromkeys(row[0] for row in rows)]
    for number, (group, weight, full, half) in enumerate(rows):
        lines.append(f'[[criterion]]\nid = "c{number}"\ngroup = "{group}"\n{TITLE}\nweight = "{weight}"')
        lines.append('kind = "computed"\nnumerator = "n"\ndenominator = "d"\nsource = "一"')
        lines.append(f'full = "{full}"\nhalf = "{half}"')
    return loads("\n".join(lines), "test.toml")


def scored(criteria: CriteriaSet, counts: Counts, adjustment: int = 0, vetoed: bool = False) -> Scores:
    """The scores of one community."""
    numerators, denominators = ([[pair[side] for pair in counts]] for side in (0, 1))
    return score(criteria, numerators, denominators, [adjustment], [vetoed])


def one(full: str, half: str, small_denominator: int = 5) -> CriteriaSet:
    """A set of one criterion."""
    return criteria_set([("g", "1", full, half)], small_denominator)


TWO_GROUPS = criteria_set(
    [("a", "3", "1", "0.5"), ("a", "1", "1", "0.5"), ("a", "2", "1", "0.5"), ("b", "4", "1", "0.5")],
    small_denominator=0,
)


def pairs(criterion: Criterion, largest: int) -> st.SearchStrategy[tuple[int, int]]:
    """Counts of one criterion: none, few or many, and often right at a threshold."""

    def numerators(denominator: int) -> st.SearchStrategy[tuple[int, int]]:
        at = [floor(threshold * denominator) for threshold in (criterion.half, criterion.full)]
        near = {n for middle in (*at, denominator) for n in (middle - 1, middle, middle + 1) if 0 <= n <= denominator}
        return st.tuples(st.integers(0, denominator) | st.sampled_from(sorted(near)), st.just(denominator))

    return st.one_of(st.just(0), st.integers(1, 6), st.integers(1, largest)).flatmap(numerators)


def counts_of(criteria: CriteriaSet, largest: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    """Counts of one community."""
    return st.tuples(*(pairs(criterion, largest) for criterion in criteria.criteria)).map(list)


def communities(criteria: CriteriaSet, largest: int) -> st.SearchStrategy[list[Community]]:
    return st.lists(
        st.tuples(counts_of(criteria, largest), st.just(0) | st.integers(-11000, 11000), st.booleans()),
        min_size=1,
        max_size=4,
    )


@st.composite
def thresholds(draw: st.DrawFn) -> tuple[str, str]:
    denominator = draw(st.sampled_from([1, 2, 3, 4, 6, 7, 20, 100, 999_999_937]))
    full = draw(st.integers(1, denominator))
    half = draw(st.integers(1, full))
    return f"{full}/{denominator}", f"{half}/{denominator}"


WEIGHTS = st.one_of(
    st.integers(1, 9).map(str),
    st.integers(1, 99).map(lambda tenths: f"{tenths // 10}.{tenths % 10}"),
    # Primes over primes: these sets need more than 64 bits.
    st.sampled_from(["0.999999937", "123456.789012347", "999999937", "1/999999929", "0.005"]),
)


@st.composite
def sets(draw: st.DrawFn, largest: int = 9) -> CriteriaSet:
    """Criteria sets of up to `largest` criteria, with groups in no order and weights of every kind."""
    groups = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=largest))
    rows = [(group, draw(WEIGHTS), *draw(thresholds())) for group in groups]
    minima = sorted(draw(st.sets(st.integers(1, 100_000), max_size=4)), reverse=True)
    grades = [(f"g{number}", f"{minimum}/1000") for number, minimum in enumerate(minima)]
    return criteria_set(rows, draw(st.integers(0, 7)), [*grades, ("last", "0")])
