"""A worker at a long task goes on with the changes that somebody waits for, in a second loop beside it."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from redis import Redis

from app.processes import tasks, worker
from app.processes.queue import TaskQueues
from app.processes.relay import Relay
from app.processes.worker import InteractiveWorker, first_loop
from app.runtime.valkey_users import BATCH, INTERACTIVE, QUEUES, ValkeyUser, queue_key
from tenants.area import Area
from tenants.outbox import TaskLane, finish, insert_tasks, relay_scope
from tenants.session import activate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings
    from tenants.outbox import Claim

PATIENCE = 30.0
COMMUNITY = 970201001001
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture
def queues(settings: Settings) -> Iterator[TaskQueues]:
    """The worker's queues, empty."""
    with Redis.from_url(settings.redis_url_for(ValkeyUser.ADMIN)) as admin:
        places = [queue_key(settings.rq_key_prefix, queue) for queue in QUEUES]
        admin.delete(*places)
        yield TaskQueues(settings, ValkeyUser.WORKER)
        admin.delete(*places)


@contextmanager
def beside(queues: TaskQueues, app: Flask) -> Iterator[InteractiveWorker]:
    second = InteractiveWorker(queues.by_name[INTERACTIVE], app)
    second.start()
    try:
        yield second
    finally:
        second.stop()


def work_until_empty(queues: TaskQueues, app: Flask) -> None:
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)}
    try:
        first_loop(queues, app).work(burst=True, logging_level="WARNING")
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


def order(app: Flask, settings: Settings, *kinds: tuple[str, TaskLane]) -> None:
    """A task of each kind in its lane, claimed and rung for."""
    with app.app_context(), activate(relay_scope()) as session:
        for kind, lane in kinds:
            insert_tasks(session, kind, [Area.of_community(COMMUNITY)], lane=lane)
        session.commit()
    Relay(app, settings).turn()


def done(claim: Claim) -> None:
    with activate(relay_scope()) as session:
        finish(session, claim.id)
        session.commit()


@pytest.mark.parametrize("lane", [TaskLane.BATCH, TaskLane.NIGHTLY])
def test_a_single_change_is_done_while_the_one_worker_is_at_something_long(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch, lane: TaskLane
) -> None:
    changed, passed = threading.Event(), []

    def long(claim: Claim) -> int:
        order(app, settings, ("single", TaskLane.INTERACTIVE))
        passed.append(changed.wait(PATIENCE))
        done(claim)
        return 1

    def single(claim: Claim) -> int:
        done(claim)
        changed.set()
        return 1

    monkeypatch.setattr(tasks, "handlers", lambda: {"long": long, "single": single})
    order(app, settings, ("long", lane))
    with beside(queues, app):
        work_until_empty(queues, app)
    assert passed == [True]


def test_the_loop_beside_takes_nothing_else(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch
) -> None:
    by: dict[str, str] = {}
    single = threading.Event()

    def handler(claim: Claim) -> int:
        by[claim.kind] = threading.current_thread().name
        done(claim)
        if claim.kind == "interactive":
            single.set()
        return 1

    monkeypatch.setattr(tasks, "handlers", lambda: {lane.value: handler for lane in TaskLane})
    order(app, settings, *((lane.value, lane) for lane in TaskLane))
    with beside(queues, app):
        assert single.wait(PATIENCE)
    assert by == {"interactive": "interactive"}
    work_until_empty(queues, app)
    assert set(by) == {lane.value for lane in TaskLane}
    assert by["batch"] == by["nightly"] == threading.main_thread().name


def test_a_flood_of_single_changes_does_not_starve_the_rest(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first loop looks for them last: there is another one for them, for the rest there is not."""
    began: list[str] = []

    def handler(claim: Claim) -> int:
        began.append(claim.kind)
        done(claim)
        return 1

    monkeypatch.setattr(tasks, "handlers", lambda: {lane.value: handler for lane in TaskLane})
    order(app, settings, ("interactive", TaskLane.INTERACTIVE))
    order(app, settings, ("batch", TaskLane.BATCH))
    work_until_empty(queues, app)
    assert began == ["batch", "interactive"]


def test_what_takes_too_long_is_broken_off_beside_as_well(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, second = threading.Event(), threading.Event()

    def endless(claim: Claim) -> int:
        try:
            while True:
                threading.Event().wait(0.05)
        finally:
            ended.set()

    def single(claim: Claim) -> int:
        second.set()
        done(claim)
        return 1

    monkeypatch.setattr(worker, "JOB_SECONDS", 1)
    monkeypatch.setattr(tasks, "handlers", lambda: {"endless": endless, "single": single})
    order(app, settings, ("endless", TaskLane.INTERACTIVE))
    with beside(queues, app):
        assert ended.wait(PATIENCE)
        order(app, settings, ("single", TaskLane.INTERACTIVE))
        assert second.wait(PATIENCE), "the loop ended with the job"


def test_it_ends_after_the_job_at_hand_and_leaves_the_rest(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_it, go_on, count = threading.Event(), threading.Event(), []

    def slow(claim: Claim) -> int:
        at_it.set()
        assert go_on.wait(PATIENCE)
        count.append(claim.id)
        done(claim)
        return 1

    monkeypatch.setattr(tasks, "handlers", lambda: {"slow": slow, "more": slow})
    order(app, settings, ("slow", TaskLane.INTERACTIVE), ("more", TaskLane.INTERACTIVE))
    second = InteractiveWorker(queues.by_name[INTERACTIVE], app)
    second.start()
    assert at_it.wait(PATIENCE)
    ending = threading.Thread(target=second.stop)
    ending.start()
    ending.join(0.2)
    assert ending.is_alive(), "it did not wait for the job at hand"
    go_on.set()
    ending.join(PATIENCE)
    assert not ending.is_alive()
    assert len(count) == 1
    with Redis.from_url(settings.redis_url_for(ValkeyUser.ADMIN)) as admin:
        assert admin.llen(queue_key(settings.rq_key_prefix, INTERACTIVE)) == 1


def test_a_queue_that_goes_away_is_waited_for(
    app: Flask, settings: Settings, queues: TaskQueues, monkeypatch: pytest.MonkeyPatch
) -> None:
    single, broken = threading.Event(), []
    queue = queues.by_name[INTERACTIVE]
    dequeue = type(queue).dequeue_any.__func__  # type: ignore[attr-defined]  # of a class method

    def breaking(cls: Any, *arguments: Any, **named: Any) -> Any:
        if len(broken) < 2:
            broken.append(1)
            raise ValueError("something that nobody thought of")
        return dequeue(cls, *arguments, **named)

    def handler(claim: Claim) -> int:
        done(claim)
        single.set()
        return 1

    monkeypatch.setattr(type(queue), "dequeue_any", classmethod(breaking))
    monkeypatch.setattr(tasks, "handlers", lambda: {"single": handler})
    order(app, settings, ("single", TaskLane.INTERACTIVE))
    with beside(queues, app):
        assert single.wait(PATIENCE)
    assert len(broken) == 2


def test_lanes_are_rung_for_in_their_queues(app: Flask, settings: Settings, queues: TaskQueues) -> None:
    order(app, settings, *((lane.value, lane) for lane in TaskLane))
    with Redis.from_url(settings.redis_url_for(ValkeyUser.ADMIN)) as admin:
        waiting = {queue: admin.llen(queue_key(settings.rq_key_prefix, queue)) for queue in QUEUES}
    assert waiting == {INTERACTIVE: 1, BATCH: 2}
