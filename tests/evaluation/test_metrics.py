"""The counts of the inspector's samples, at the edges of the cycle."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.evaluation.models import Sample, SampleKind
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    WITHIN,
    both_cycles,
    count,
    edges,
    failed,
    judged,
    new_community,
    write_named,
)

if TYPE_CHECKING:
    from flask import Flask

CRITERIA = {
    "chan-board": SampleKind.BOARD,
    "chan-reach": SampleKind.CONTACT,
    "reg-rental-complete": SampleKind.DWELLING,
    "pub-aware": SampleKind.RESPONDENT,
}
every_criterion = pytest.mark.parametrize(("criterion", "kind"), CRITERIA.items())


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def sample(kind: SampleKind, taken_on: date, passed: bool, place: str | None = "3号楼") -> Sample:
    return Sample(kind=kind, taken_on=taken_on, passed=passed, place=place)


@every_criterion
def test_without_a_sample_the_criterion_does_not_apply(
    app: Flask, community: int, criterion: str, kind: SampleKind
) -> None:
    add(app, community, *(sample(other, CYCLE.end, True) for other in SampleKind if other is not kind))
    assert count(app, criterion, community, CYCLE) == (0, 0)


@every_criterion
@both_cycles
def test_samples_of_the_first_and_the_last_day_count(
    app: Flask, community: int, criterion: str, kind: SampleKind, cycle: Cycle
) -> None:
    rows = {name: sample(kind, day, True) for name, day in edges(cycle).items()}
    names = write_named(app, community, {**rows, "not passed": sample(kind, cycle.end, False)})
    assert judged(app, criterion, community, cycle, names) == {**WITHIN, "not passed": False}
    assert [row.on_date for row in failed(app, criterion, community, cycle)] == [cycle.end]


@every_criterion
def test_another_communitys_samples_are_not_ours(app: Flask, community: int, criterion: str, kind: SampleKind) -> None:
    other = new_community(app)
    add(app, other, sample(kind, CYCLE.end, True))
    add(app, community, sample(kind, CYCLE.end, False))
    assert count(app, criterion, community, CYCLE) == (0, 1)
    assert count(app, criterion, other, CYCLE) == (1, 1)


def test_the_place_is_told_but_never_a_respondents(app: Flask, community: int) -> None:
    for criterion, kind in CRITERIA.items():
        add(app, community, sample(kind, CYCLE.end, False))
        [row] = failed(app, criterion, community, CYCLE)
        assert row.label == ("" if kind is SampleKind.RESPONDENT else "3号楼")


def test_a_sample_without_a_place_has_an_empty_label(app: Flask, community: int) -> None:
    add(app, community, sample(SampleKind.CONTACT, CYCLE.end, False, place=None))
    assert [row.label for row in failed(app, "chan-reach", community, CYCLE)] == [""]
