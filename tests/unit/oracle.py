"""A second, slow reading of the scoring rules: one community, plain loops, `fractions.Fraction`, no NumPy.

It follows the words of the rules rather than the formula of `scoring.py`: weights really are spread, first
inside each group and then over the groups, and the points are added up. The tests hold the two against each
other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.evaluation.scoring.criteria import CriteriaSet


@dataclass
class Expected:
    status: list[str]
    points: list[int]
    """Hundredths of each criterion's own weight."""
    effective: list[Fraction]
    """What each criterion adds to the total, exact."""
    group_rates: list[Fraction | None]
    base: Fraction | None
    base_total: int | None
    total: int | None
    grade: str | None
    outcome: str


def hundredths(value: Fraction) -> int:
    """A value that is not negative, in hundredths; a half goes up."""
    whole, rest = divmod(value.numerator * 100, value.denominator)
    return whole + 1 if rest * 2 >= value.denominator else whole


def expected(
    criteria: CriteriaSet,
    numerators: Sequence[int],
    denominators: Sequence[int],
    adjustment: int = 0,
    vetoed: bool = False,
) -> Expected:
    status, earned_shares = [], []
    for criterion, n, d in zip(criteria.criteria, numerators, denominators, strict=True):
        if d == 0:
            status.append("not_applicable")
            earned_shares.append(Fraction(0))
            continue
        ratio = Fraction(n, d)
        share = Fraction(0)
        if ratio >= criterion.half:
            share = Fraction(1, 2)
        if ratio >= criterion.full:
            share = Fraction(1)
        if 0 < d < criteria.small_denominator and n == d - 1:
            share = max(share, Fraction(1, 2))
        status.append("none" if share == 0 else "full" if share == 1 else "half")
        earned_shares.append(share)

    # Rule 4, inside each group: what does not apply gives its weight to what does.
    weights = [criterion.weight for criterion in criteria.criteria]
    places = range(len(weights))
    spread_weights = [Fraction(0)] * len(weights)
    group_rates: list[Fraction | None] = []
    for group in criteria.groups:
        inside = [i for i in places if criteria.criteria[i].group == group.id]
        applicable = [i for i in inside if status[i] != "not_applicable"]
        lost = sum((weights[i] for i in inside if i not in applicable), Fraction(0))
        kept = sum((weights[i] for i in applicable), Fraction(0))
        for i in applicable:
            spread_weights[i] = weights[i] + lost * weights[i] / kept
        earned = sum((earned_shares[i] * weights[i] for i in applicable), Fraction(0))
        group_rates.append(earned / kept if applicable else None)

    # Rule 4, over the groups: a group where nothing applies gives its weight to the others the same way.
    all_weight = sum(weights, Fraction(0))
    remaining = sum(spread_weights, Fraction(0))
    effective = [Fraction(0)] * len(weights)
    base = base_total = total = grade = None
    if remaining:
        for i in places:
            final = spread_weights[i] + (all_weight - remaining) * spread_weights[i] / remaining
            effective[i] = 100 * earned_shares[i] * final / all_weight
        base = sum(effective, Fraction(0))
        base_total = hundredths(base)
        total = min(10000, max(0, base_total + adjustment))
        for candidate in reversed(criteria.grades):
            if Fraction(total, 100) >= candidate.minimum:
                grade = candidate.id
    return Expected(
        status=status,
        points=[hundredths(weights[i] * earned_shares[i]) for i in places],
        effective=effective,
        group_rates=group_rates,
        base=base,
        base_total=base_total,
        total=total,
        grade=grade,
        outcome="vetoed" if vetoed else grade or "no_score",
    )
