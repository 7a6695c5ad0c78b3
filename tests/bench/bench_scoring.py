"""How many criterion scores a second one core makes: `python -m tests.bench.bench_scoring`."""

from time import process_time

import numpy as np

from app.evaluation.scoring.criteria import DEFAULT_SLUG, default_library
from app.evaluation.scoring.rules import score

COMMUNITIES = 100_000
TARGET = 1_000_000


def run(communities: int = COMMUNITIES, repeats: int = 5) -> dict[str, float | int | bool]:
    """Score random counts of the shipped set; returns the best of `repeats` in criterion scores per second.

    CPU seconds of this process; NumPy's integer arithmetic runs on one core.
    """
    criteria = default_library().get(DEFAULT_SLUG)
    random = np.random.default_rng(20250101)
    denominators = random.integers(0, 400, (communities, len(criteria.criteria)))
    numerators = random.binomial(denominators, 0.9)
    adjustments = random.integers(-500, 500, communities)
    vetoed = random.random(communities) < 0.01
    seconds = []
    for _ in range(repeats):
        started = process_time()
        score(criteria, numerators, denominators, adjustments, vetoed)
        seconds.append(process_time() - started)
    best = min(seconds)
    rate = round(denominators.size / best)
    return {
        "communities": communities,
        "criteria": len(criteria.criteria),
        "seconds": round(best, 4),
        "scores_per_second": rate,
        "target": TARGET,
        "reached": rate >= TARGET,
    }


if __name__ == "__main__":
    result = run()
    print(
        f"scoring: {result['communities']:,} communities x {result['criteria']} criteria in "
        f"{result['seconds']} s CPU, {result['scores_per_second']:,} criterion scores/s "
        f"(target {result['target']:,})"
    )
