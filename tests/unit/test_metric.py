"""What every metric says of itself, and the registry that collects them."""

from __future__ import annotations

import pytest

from app import features
from app.declare.metric import Metric, declared_metrics

# A state that somebody can still bring about; whatever has a date by which it had to be done stays late.
MENDABLE = {
    *("org-leading-group", "org-institutions", "org-plan", "org-lead-coverage", "chan-departments", "chan-card"),
    *("reg-venue", "reg-rental-quality", "reg-rental-fresh", "rent-letter"),
    *("pub-letter", "pub-groups", "arch-complete"),
}


@pytest.fixture(scope="module")
def metrics() -> dict[str, Metric]:
    features.modules("metrics")
    return declared_metrics()


def test_every_metric_says_what_is_wrong_and_what_to_do(metrics: dict[str, Metric]) -> None:
    assert metrics
    for criterion, declared in metrics.items():
        assert declared.criterion == criterion
        assert declared.shortfall.strip() and declared.remedy.strip()
        assert declared.shortfall != declared.remedy


def test_what_was_late_stays_late(metrics: dict[str, Metric]) -> None:
    assert {criterion for criterion, declared in metrics.items() if declared.mendable is True} == MENDABLE
    assert {declared.mendable for declared in metrics.values()} == {True, False}
