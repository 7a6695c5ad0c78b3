"""Chaos: a deployment at work whose processes are killed at random points, and what came of its results."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
import uuid
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
from redis import Redis
from sqlalchemy.exc import DBAPIError

from app import create_app
from app.accounts.services import create_account
from app.clock import today
from app.evaluation.engine import month_ends
from app.processes.supervisor import cli
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
from app.runtime.valkey_users import QUEUES, queue_key
from tenants import provisioning
from tenants.area import Area
from tenants.models import StaffRole
from tenants.roles import Role
from tenants.scope import Scope, accounts_scope
from tests import template
from tests.chaos.processes import KINDS, Processes
from tests.chaos.traffic import SINCE, Traffic
from tests.chaos.verdict import Verdict, judge, progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flask import Flask

_DISTRICTS = 4


@dataclass
class Report:
    """The figures of a run of chaos. ``ok``: nothing lost, doubled or wrong, and no process left behind."""

    seed: int
    kills: Counter[str]
    seconds: float
    verdict: Verdict
    claims: int
    discarded: int
    changes: int
    cut_off: int
    stood: int
    runs: int
    batches: int
    pages: Counter[int]
    slowest_return: float
    """The longest wait, in seconds, until pages were served again after a kill."""
    ended_by_themselves: Counter[str]
    orphans: int

    @property
    def lost(self) -> int:
        return len(self.verdict.lost)

    @property
    def doubled(self) -> int:
        """Results written again."""
        return self.verdict.surplus

    @property
    def wrong(self) -> int:
        return len(self.verdict.wrong)

    @property
    def ok(self) -> bool:
        return not (self.lost or self.doubled or self.wrong or self.orphans)

    def __str__(self) -> str:
        verdict = self.verdict
        kinds = ", ".join(f"{kind} {self.kills[kind]}" for kind in KINDS if self.kills[kind])
        pages = ", ".join(f"{status or 'no answer'} {count}" for status, count in sorted(self.pages.items()))
        ended = ", ".join(f"{name} {count}" for name, count in sorted(self.ended_by_themselves.items()))
        lines = [
            f"{self.kills.total()} kills ({kinds}) in {self.seconds:.0f} s, seed {self.seed}",
            f"tasks: {verdict.tasks_done} done, {verdict.tasks_retried} of them claimed more than once "
            f"({self.claims} claims), {self.discarded} second results discarded; {verdict.results} results",
            f"changes: {self.changes} committed; {self.cut_off} transactions cut off, of which {self.stood} stood; "
            f"{self.runs} runs requested, {self.batches} times many noted at once",
            f"pages: {pages}; served again within {self.slowest_return:.1f} s of every kill; "
            f"processes that ended by themselves: {ended or 'none'}; left behind: {self.orphans}",
            f"results lost {self.lost}, doubled {self.doubled}, wrong {self.wrong}",
        ]
        findings = [*verdict.lost, *verdict.doubled, *verdict.wrong]
        return "\n".join((*lines, *(f"  {line[:300]}" for line in findings[:12])))


@contextmanager
def stage() -> Iterator[Services]:
    """PostgreSQL and Valkey of their own, durable: what a SIGKILL takes from them is lost in production too."""
    folder = Path(tempfile.mkdtemp(prefix="qs-chaos-"))
    folder.chmod(0o755)
    try:
        template.copy_migrated(folder)
        with Services(load_settings({"QINGSHE_DATA": str(folder)})) as services:
            yield services
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(
    services: Services,
    kills: int,
    seed: int,
    *,
    city: str = "9901",
    kinds: Sequence[str] = KINDS,
    communities: int = 40,
    worker_commands: Sequence[Sequence[str]] | None = None,
    lease_seconds: float = 3.0,
    pause: float = 0.05,
    calm: float = 1.2,
    months: int = 2,
    say: Callable[[int, str], None] = lambda killed, kind: None,
) -> Report:
    """Kill so many processes of the given kinds, in turns shuffled by ``seed``, then let everything come to rest.

    ``worker_commands`` are the workers to run, two real ones by default. ``city`` is four digits that no other
    run on these services used. ``pause`` is the mean of seconds between two changes, ``calm`` the most between
    two kills. Runs are asked for the live scores and so many ``months``. ``say`` hears of each kill. Raises
    Stalled when nothing moves any more, and whatever the traffic raised.
    """
    rng = random.Random(seed)
    app = create_app(services.settings)
    area = Area.parse(city)
    codes, inspector = _provision(app, area, communities)
    began = time.monotonic()
    workers = [cli("worker")] * 2 if worker_commands is None else worker_commands
    with Processes(services, rng, workers, lease_seconds) as processes:
        traffic = Traffic(app, processes, area, codes, inspector, month_ends(today(), months), seed, pause)
        processes.wait_for(processes.answers, "pages at the start")
        traffic.start()
        try:
            slowest = _strike(processes, traffic, _turns(kinds, kills, rng), rng, calm, say)
            traffic.stop()
        except BaseException:
            traffic.abandon()
            raise
        traffic.request_months()
        _come_to_rest(app, area, processes)
    committed, (_, _, claims) = traffic.committed, progress(app, area)
    return Report(
        seed=seed,
        kills=processes.kills,
        seconds=time.monotonic() - began,
        verdict=judge(app, area, codes, committed),
        claims=claims,
        discarded=processes.discarded(),
        changes=committed.changes,
        cut_off=committed.cut_off,
        stood=committed.stood,
        runs=len(committed.runs),
        batches=committed.batches,
        pages=traffic.pages,
        slowest_return=slowest,
        ended_by_themselves=processes.ended_by_themselves,
        orphans=processes.orphans(),
    )


def dawdling_worker(seconds: float, *, careless: bool = False) -> list[str]:
    """The command of a worker that takes so long for each task, half of it at least (see ``careless_worker``)."""
    command = [sys.executable, "-m", "tests.chaos.careless_worker", "--dawdle", str(seconds)]
    return [*command, "--careless"] if careless else command


def control(
    services: Services, kills: int, seed: int, *, careless: bool, city: str, communities: int = 2, pause: float = 0.5
) -> Report:
    """A run in which tasks certainly overlap: leases shorter than the work, doorbells and relays that get lost.

    With fewer communities than workers there is always one free to take up what another is at. With ``careless``
    the worker's conditional update is taken out; without, everything else is the same.
    """
    return run(
        services,
        kills,
        seed,
        city=city,
        kinds=("relay", "valkey"),
        communities=communities,
        worker_commands=[dawdling_worker(2.0, careless=careless)] * 3,
        lease_seconds=0.8,
        pause=pause,
        calm=1.5,
        months=0,
    )


def _provision(app: Flask, city: Area, count: int) -> tuple[list[int], uuid.UUID]:
    """Communities in so many districts of a city, and an inspector who may ask for runs there."""
    first = city.lo // 10**8 * 100 + 1
    districts = [Area.of_prefix(first + number, 6) for number in range(_DISTRICTS)]
    codes = sorted(districts[n % _DISTRICTS].lo + 1001 + n // _DISTRICTS for n in range(count))
    with app.app_context():
        provisioning.create_communities(
            Scope(Role.OPERATOR, city, "test:operator"),
            [(c, f"社区{c}", f"社区{c}居民委员会") for c in codes],
            joined_on=SINCE,
        )
        inspector = create_account(
            accounts_scope(),
            f"chaos-{city.code}",
            "督查员",
            "a long enough one",
            [(StaffRole.DISTRICT_INSPECTOR, district) for district in districts],
            starts_on=today() - timedelta(days=1),
        )
    return codes, inspector


def _turns(kinds: Sequence[str], kills: int, rng: random.Random) -> list[str]:
    """Which kind dies when: each as often as the others, in no order."""
    turns = [kinds[number % len(kinds)] for number in range(kills)]
    rng.shuffle(turns)
    return turns


def _strike(
    processes: Processes,
    traffic: Traffic,
    turns: list[str],
    rng: random.Random,
    calm: float,
    say: Callable[[int, str], None],
) -> float:
    """Kill one after the other; the longest time until pages were served again."""
    slowest, killed = 0.0, 0
    while turns:
        time.sleep(rng.uniform(0, calm))
        # One time in four several die before anything is up again.
        for _ in range(min(len(turns), rng.choice((1, 1, 1, rng.randint(2, 3))))):
            kind = turns.pop()
            processes.kill(kind)
            killed += 1
            say(killed, kind)
            time.sleep(rng.uniform(0, 0.4))
        slowest = max(slowest, processes.wait_for(processes.answers, f"pages after killing {kind}"))
        traffic.check()
    return slowest


def _come_to_rest(app: Flask, city: Area, processes: Processes) -> None:
    """Wait until no note and no task waits, then until no doorbell does, and let the workers go."""

    def seen() -> Any:
        try:
            return progress(app, city)
        except (DBAPIError, psycopg.Error):
            return None

    def at_rest() -> bool:
        now = seen()
        return now is not None and now[0] == 0

    processes.wait_for(at_rest, "coming to rest", lambda: (seen() or (0, 0))[1])
    settings = processes.services.settings
    with Redis.from_url(str(settings.redis_url)) as redis:
        queues = [queue_key(settings.rq_key_prefix, queue) for queue in QUEUES]

        def bells() -> int:
            return sum(int(redis.llen(queue)) for queue in queues)  # type: ignore[arg-type]  # of a client that waits

        processes.wait_for(lambda: not bells(), "old doorbells", bells)
    processes.stop_background()
