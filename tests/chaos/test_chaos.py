"""The short form of ``make chaos``: every kind of process killed once or more, and the control."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from redis.exceptions import AuthenticationError

from app.processes.queue import connect, wait_for_queue
from app.runtime.valkey_users import ValkeyUser
from tests.chaos.harness import control, run, stage
from tests.chaos.processes import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.embedded.services import Services

pytestmark = pytest.mark.chaos
SEED = 20


@pytest.fixture(scope="module")
def durable() -> Iterator[Services]:
    with stage() as services:
        yield services


def test_nothing_is_lost_doubled_or_wrong(durable: Services) -> None:
    # So many that a district of which many changed is evaluated as one.
    report = run(durable, 8, SEED, communities=24, calm=0.6, months=1)
    assert set(report.kills) == set(KINDS)
    assert report.verdict.tasks_done > 24
    assert report.changes
    assert report.batches
    assert report.pages[200]
    assert report.ok, str(report)


def test_a_worker_that_starts_in_an_outage_of_the_queue_waits(durable: Services) -> None:
    waiting = threading.Thread(target=wait_for_queue, args=(connect(durable.settings, ValkeyUser.WORKER),), daemon=True)
    durable.kill_valkey(wipe=True)
    try:
        waiting.start()
        waiting.join(0.5)
        assert waiting.is_alive()
    finally:
        durable.restart_valkey()
    waiting.join(60)
    assert not waiting.is_alive()


def test_a_worker_that_may_not_use_the_queue_says_so(durable: Services) -> None:
    stranger = replace(durable.settings, queue_passwords={ValkeyUser.WORKER: "wrong"})
    with pytest.raises(AuthenticationError):
        wait_for_queue(connect(stranger, ValkeyUser.WORKER))


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
