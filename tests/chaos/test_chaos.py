"""The short form of ``make chaos``: every kind of process killed once or more, and the control."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.chaos.harness import control, run, stage
from tests.chaos.processes import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.embedded import Services

pytestmark = pytest.mark.chaos
SEED = 20


@pytest.fixture(scope="module")
def durable() -> Iterator[Services]:
    with stage() as services:
        yield services


def test_nothing_is_lost_doubled_or_wrong(durable: Services) -> None:
    report = run(durable, 8, SEED, communities=12, calm=0.6)
    assert set(report.kills) == set(KINDS)
    assert report.verdict.tasks_done > 12
    assert report.changes
    assert report.pages[200]
    assert report.ok, str(report)


def test_without_the_conditional_update_doubles_are_seen(durable: Services) -> None:
    careful = control(durable, 2, SEED, careless=False, city="9902")
    assert careful.claims > careful.verdict.tasks_done, "no two doorbells rang for one task"
    assert careful.discarded
    assert careful.ok, str(careful)
    careless = control(durable, 2, SEED, careless=True, city="9903")
    assert careless.doubled, str(careless)
    # Doubled, but neither lost nor wrong: it is the count of writes that tells.
    assert not careless.lost, str(careless)
    assert not careless.wrong, str(careless)
