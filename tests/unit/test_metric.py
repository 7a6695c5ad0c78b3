"""What every metric says of itself, and the registry that collects them."""

from __future__ import annotations

import pytest
from sqlalchemy import literal, select

from app.declare.metric import Metric, metric, metrics

# A state that somebody can still bring about; whatever has a date by which it had to be done stays late.
MENDABLE = {
    *("org-leading-group", "org-institutions", "org-plan", "org-lead-coverage", "chan-departments", "chan-card"),
    *("reg-venue", "reg-rental-quality", "reg-rental-fresh", "rent-letter"),
    *("pub-letter", "pub-groups", "arch-complete"),
}


def test_every_metric_says_what_is_wrong_and_what_to_do() -> None:
    assert metrics()
    for criterion, declared in metrics().items():
        assert declared.criterion == criterion
        assert declared.shortfall.strip() and declared.advice.strip()
        assert declared.shortfall != declared.advice


def test_what_was_late_stays_late() -> None:
    assert {criterion for criterion, declared in metrics().items() if declared.correctable is True} == MENDABLE
    assert {declared.correctable for declared in metrics().values()} == {True, False}


def test_a_criterion_is_claimed_once() -> None:
    before = metrics()["org-plan"]
    with pytest.raises(ValueError, match=r"^two metrics claim org-plan$"):
        metric("org-plan", shortfall="Short", advice="Mend")(lambda cycle: before.rows(cycle))
    assert metrics()["org-plan"] is before


def test_what_is_handed_out_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        metrics().clear()  # type: ignore[attr-defined]
    assert metrics() is metrics()


def test_a_metric_can_be_corrected_unless_it_says_otherwise() -> None:
    declared = Metric("some", lambda cycle: select(literal(1)), "Short", "Mend")
    assert (declared.correctable, declared.codes, declared.tally) == (True, None, None)
