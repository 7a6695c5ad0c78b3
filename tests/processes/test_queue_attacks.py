"""Somebody writes to the queue's server what they like: no worker runs it, and the work goes on.

Every way in is tried on RQ's own worker first, as a control: there the bait is taken.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import time
import uuid
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from redis import Redis
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer

from app.processes.queue import TaskJob, TaskQueues
from app.processes.relay import Relay
from app.runtime.environment import for_child
from app.runtime.valkey_users import INTERACTIVE, QUEUES, ValkeyUser, queue_key
from tests.evaluation.test_background import revision, turn_until
from tests.factories import new_community
from tests.processes.bait import Pickled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from flask import Flask

    from app.runtime.config import Settings
    from tenants.outbox import TaskLane

ROOT = Path(__file__).parents[2]
PATIENCE = 60
pytestmark = pytest.mark.usefixtures("nothing_waiting")


def _json(function: str, *arguments: Any, instance: Any = None, **named: Any) -> bytes:
    return json.dumps([function, instance, arguments, named]).encode()


def _harmless() -> bytes:
    return _json("math.factorial", 3)


def baits(mark: str) -> dict[str, dict[str, Any]]:
    """Hashes of jobs, by what they try; each touches ``mark`` where a worker believes it."""
    touch = f"touch {mark}"
    pickled = pickle.dumps(Pickled(touch))
    callback = {"description": mark, "success_callback_name": "tests.processes.bait.called_back"}
    return {
        "a function by its name": {"data": _json("os.system", touch)},
        "compressed": {"data": zlib.compress(_json("os.system", touch))},
        "an attribute of a module of a module": {"data": _json("subprocess.os.system", touch)},
        "an attribute of a class": {"data": _json("tests.processes.bait.Nested.bite", mark)},
        "a named argument": {"data": _json("os.system", command=touch)},
        "much of it": {"data": _json("tests.processes.bait.Nested.bite", mark, "x" * 900_000)},
        "a callback": {"data": _harmless(), **callback},
        "a callback of failure": {
            "data": _json("tests.processes.bait.fail"),
            "description": mark,
            "failure_callback_name": "tests.processes.bait.called_back",
        },
        "pickled data": {"data": pickled},
        "a pickled result": {"data": pickle.dumps(("math.factorial", None, (3,), {})), "result": pickled},
        "pickled meta": {"data": pickle.dumps(("math.factorial", None, (3,), {})), "meta": pickled},
    }


def oddities() -> dict[str, dict[str, Any]]:
    """Hashes that would stop or upset RQ's own worker without running anything."""
    return {
        "no data": {"origin": "tasks"},
        "no time": {"data": _harmless(), "timeout": "0"},
        "a time that is none": {"data": _harmless(), "timeout": "always"},
        "a state that is none": {"data": _harmless(), "status": "possessed"},
        "an instant that is none": {"data": _harmless(), "created_at": "yesterday"},
        "another queue's": {"data": _harmless(), "origin": "../other"},
        "again and again": {"data": _harmless(), "repeats_left": "9", "repeat_intervals": "[1]", "retries_left": "9"},
        "one at a time": {"data": _harmless(), "rate_limit_key": "x", "rate_limit_concurrency": "1"},
        "a group": {"data": _harmless(), "group_id": "g"},
        "a bomb": {"data": zlib.compress(b"[" * 50_000_000)},
        "somewhere to report to": {
            "data": _harmless(),
            "webhooks": '[{"url": "http://127.0.0.1:9/", "job_status": "finished"}]',
        },
    }


NAMES = (
    b"",
    b"os.system",
    b"worker.perform",
    b"x" * 36,
    b"x" * 900_000,
    b"\xff\xfe" * 18,
    b"../../../../../../../../../etc/passwd",
    b"urn:uuid:00000000-0000-4000-8000-000",
    b"00000000-0000-4000-8000-00000000000G",
    b"ABCDEF00-0000-4000-8000-000000000000",
    b"00000000000040008000000000000000\n\n\n\n",
    b"00000000-0000-4000-8000-000000000000:execution",
    pickle.dumps(Pickled("true")),
)


@pytest.fixture
def admin(settings: Settings) -> Iterator[Redis]:
    """The server as somebody with every right to it."""
    with Redis.from_url(settings.redis_url_for(ValkeyUser.ADMIN)) as connection:
        yield connection


@pytest.mark.parametrize("way", baits(""))
def test_the_bait_is_taken_by_a_worker_of_rqs_own(admin: Redis, tmp_path: Path, way: str) -> None:
    mark, name = tmp_path / "mark", str(uuid.uuid4())
    serializer = None if "pickled" in way else JSONSerializer
    queue = Queue(f"control-{name}", connection=admin, serializer=serializer)
    admin.hset(f"rq:job:{name}", mapping={"origin": queue.name, **baits(str(mark))[way]})
    admin.rpush(queue.key, name)
    SimpleWorker([queue], connection=admin, serializer=serializer).work(burst=True, logging_level="CRITICAL")
    assert mark.exists()


@pytest.fixture
def worker(settings: Settings, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """A worker process of ours, and its log."""
    log = tmp_path / "worker.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "worker"], cwd=ROOT, env=for_child(settings), stdout=file, stderr=file
        )
    try:
        yield process, log
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def test_a_worker_of_ours_takes_none_and_goes_on_with_its_work(
    app: Flask, settings: Settings, admin: Redis, worker: tuple[subprocess.Popen[bytes], Path], tmp_path: Path
) -> None:
    process, log = worker
    mark, planted = tmp_path / "mark", []
    queues = [queue_key(settings.rq_key_prefix, queue) for queue in QUEUES]
    for number, fields in enumerate((*baits(str(mark)).values(), *oddities().values()) * 2):
        name, queue = str(uuid.uuid4()), QUEUES[number % 2]
        for prefix in (settings.rq_key_prefix, "rq"):
            admin.hset(f"{prefix}:job:{name}", mapping=fields)
            admin.sadd(f"{prefix}:job:{name}:dependents", *planted, name)
            for registry in ("wip", "failed", "deferred", "scheduled", "finished", "canceled"):
                admin.zadd(f"{prefix}:{registry}:{queue}", {name: 1})
            admin.rpush(f"{prefix}:queue:{queue}:intermediate", name)
            admin.set(f"{prefix}:suspended", 1)
        planted.append(name)
        admin.rpush(queues[number % 2], name)
    for number, name in enumerate(NAMES):
        admin.rpush(queues[number % 2], name)
    _wait_until(lambda: not any(map(admin.llen, queues)), process)
    # The other way in, RQ's commands: nobody listens.
    assert admin.pubsub_channels() == []
    assert not list(admin.scan_iter(f"{settings.rq_key_prefix}:worker*"))

    community = new_community(app)
    relay = Relay(app, settings)
    turn_until(relay, lambda: revision(app, community) == 1)
    assert process.poll() is None
    assert not mark.exists()
    # What was planted lies there as it was: it was not read, so it was not taken for done either.
    assert all(admin.exists(f"{settings.rq_key_prefix}:job:{name}") for name in planted)
    assert not list(admin.scan_iter(f"{settings.rq_key_prefix}:results:*"))
    said = log.read_text()
    lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    assert sum(line["event"] == "job refused" for line in lines) == len(NAMES)
    # Tasks of other tests may lie in the queue as well.
    assert {line["task"] for line in lines if line["event"] == "task dropped"} >= set(planted)
    assert not [word for word in ("os.system", "touch", "passwd", "ABCDEF") if word in said]
    for key in [*admin.scan_iter(f"{settings.rq_key_prefix}:*"), *admin.scan_iter("rq:*")]:
        admin.delete(key)


def test_a_hash_under_the_name_of_a_waiting_task_changes_nothing_of_it(
    app: Flask, settings: Settings, admin: Redis, worker: tuple[subprocess.Popen[bytes], Path], tmp_path: Path
) -> None:
    process, _log = worker
    mark = tmp_path / "mark"
    queues = [queue_key(settings.rq_key_prefix, queue) for queue in QUEUES]
    community, relay = new_community(app), Relay(app, settings)
    ring = relay.queues.ring

    def ring_with_a_hash(tasks: Mapping[TaskLane, Sequence[uuid.UUID]]) -> None:
        ids = [task_id for lane in tasks.values() for task_id in lane]
        for task_id, fields in zip(ids, baits(str(mark)).values(), strict=False):
            admin.hset(f"{settings.rq_key_prefix}:job:{task_id}", mapping=fields)
            for queue in queues:
                admin.rpush(queue, *[str(task_id)] * 10)  # and rung for twenty times
        ring(tasks)

    relay.queues.ring = ring_with_a_hash  # type: ignore[method-assign]
    turn_until(relay, lambda: revision(app, community) == 1)
    _wait_until(lambda: not any(map(admin.llen, queues)), process)
    assert revision(app, community) == 1
    assert not mark.exists()
    for key in admin.scan_iter(f"{settings.rq_key_prefix}:job:*"):
        admin.delete(key)


def test_a_job_cannot_be_made_from_what_the_server_holds(settings: Settings, admin: Redis) -> None:
    name = str(uuid.uuid4())
    admin.hset(f"rq:job:{name}", mapping={"data": _harmless()})
    with pytest.raises(RuntimeError):
        TaskJob.fetch(name, connection=admin)
    with pytest.raises(RuntimeError):
        TaskQueues(settings, ValkeyUser.ADMIN).by_name[INTERACTIVE].fetch_job(name)
    admin.delete(f"rq:job:{name}")


def _wait_until(done: Any, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not done():
        assert process.poll() is None, "the worker ended"
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_worker_that_has_nothing_to_do_keeps_its_connection(worker: tuple[subprocess.Popen[bytes], Path]) -> None:
    """The client's own patience is five seconds; a worker that lost its connection would sleep up to a minute."""
    process, log = worker
    time.sleep(7)
    assert process.poll() is None
    assert "Timeout" not in log.read_text()
