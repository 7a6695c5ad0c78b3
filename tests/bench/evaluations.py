"""Evaluations as a worker carries them out: a whole nation, one community, and how much memory it takes.

``python -m tests.bench.evaluations`` plays the worker: it evaluates everyone of the database in its environment,
district by district, and prints the most memory it ever held.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.clock import today
from app.evaluation import engine, runs
from app.evaluation.models import Horizon
from app.processes.supervisor import default_commands
from app.runtime.environment import for_child
from tenants.area import NATION, Area
from tenants.models import Community
from tenants.outbox import TaskLane, get_claim, insert_tasks, relay_scope
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate
from tests.bench.counts import Cost, cost
from tests.claiming import claim_any

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.runtime.config import Settings
    from tests.bench.nation import Nation

ROOT = Path(__file__).parents[2]
_IN_FLIGHT = 8  # as the relay of two workers
_LEASE = timedelta(hours=1)
_PATIENCE_SECONDS = 1800
_WARM_UP = 15  # the driver prepares a statement at its sixth run, PostgreSQL settles on a plan after five more


def evaluate_everyone(last_day: date) -> float:
    """Seconds from asking for everyone's live score until the last district's is committed, by one worker."""
    began = time.perf_counter()
    with activate(relay_scope()) as session:
        runs.request_run(session, NATION, Horizon.LIVE, last_day)
        session.commit()
    while tasks := _claimed(_IN_FLIGHT):
        for task_id in tasks:
            _carry_out(task_id)
    return time.perf_counter() - began


@contextmanager
def background(settings: Settings) -> Iterator[None]:
    """The background as ``qingshe up`` runs it: the relay and the workers, each a process of its own."""
    environment = for_child(settings)
    with (settings.data_dir / "logs" / "bench-background.log").open("ab") as log:
        processes = [
            subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
            for name, command in default_commands(settings).items()
            if name != "web"
        ]
        try:
            yield
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(timeout=60)


@contextmanager
def deployed(nation: Nation) -> Iterator[Callable[[], float]]:
    """Everyone's evaluation as deployed: yields what measures it, warmed up once.

    Calling that returns the seconds from asking for everyone's live score until the last of them is done.
    """
    with background(nation.settings):
        _ask_and_wait(nation)
        yield lambda: _ask_and_wait(nation)


def _ask_and_wait(nation: Nation) -> float:
    began = time.perf_counter()
    with activate(relay_scope()) as session:
        run_id = runs.request_run(session, NATION, Horizon.LIVE, nation.cycle.end)
        session.commit()
    while True:
        with activate(relay_scope()) as session:
            states = runs.progress(session, run_id)
        if states["done"] == sum(states.values()):
            return time.perf_counter() - began
        if states["dead"] or time.perf_counter() - began > _PATIENCE_SECONDS:
            raise RuntimeError(f"the workers did not evaluate everyone: {states}")
        time.sleep(0.02)


def evaluate_at_once(nation: Nation) -> float:
    """Seconds to count and score the whole nation in one piece, as ``qingshe evaluate all`` does; writes nothing."""
    began = time.perf_counter()
    scope = Scope(Role.EVALUATOR, NATION, "bench")
    evaluation = engine.evaluate(scope, engine.default_criteria(), nation.cycle)
    assert len(evaluation.communities) == nation.communities
    return time.perf_counter() - began


def live_evaluation(nation: Nation, repeats: int = 50) -> Cost:
    """What it takes from picking up one changed community's task until its score is committed.

    The median of the seconds, and the mean of the processor time, of many communities.
    """
    with activate(Scope(Role.OPERATOR, NATION, "bench")) as session:
        codes = session.execute(select(Community.community_id).order_by(Community.community_id)).scalars().all()
        wanted = min(len(codes), repeats + _WARM_UP)
    changed = [Area.of_community(codes[position * len(codes) // wanted]) for position in range(wanted)]
    with activate(relay_scope()) as session:
        insert_tasks(session, runs.EVALUATE, changed, lane=TaskLane.INTERACTIVE)
        session.commit()
    tasks = _claimed(wanted)
    warm_up = min(_WARM_UP, len(tasks) // 2)
    for task_id in tasks[:warm_up]:
        _carry_out(task_id)
    seconds = []

    def carry_out_the_rest() -> None:
        for task_id in tasks[warm_up:]:
            began = time.perf_counter()
            _carry_out(task_id)
            seconds.append(time.perf_counter() - began)

    whole = cost(nation, carry_out_the_rest)
    return Cost(statistics.median(seconds), whole.python / len(seconds), whole.postgres / len(seconds))


def _claimed(number: int) -> list[uuid.UUID]:
    """What the relay would ring for next."""
    with activate(relay_scope()) as session:
        tasks = claim_any(session, in_flight=number, lease=_LEASE)
        session.commit()
    return tasks


def _carry_out(task_id: uuid.UUID) -> None:
    with activate(relay_scope()) as session:
        claim = get_claim(session, task_id)
    assert claim is not None
    runs.run(claim)


def peak_memory(nation: Nation) -> int:
    """The most bytes that a worker process of its own holds while it evaluates everyone, district by district."""
    command = [sys.executable, "-m", "tests.bench.evaluations"]
    environment = {**os.environ, **nation.settings.environment()}
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    return int(done.stdout.split()[-1])


def main() -> None:
    """Be the worker."""
    from app import create_app

    with create_app().app_context():
        evaluate_everyone(today())
    print(_peak_bytes())


def _peak_bytes() -> int:
    # Linux hands the peak of whoever started a process down to it in getrusage(), but not here.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    main()
