"""The counts of all criteria over a whole nation: under the evaluator's policies, and bare."""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import psycopg
from sqlalchemy.engine import make_url

from app.evaluation.counts import count_statement
from app.evaluation.engine import default_criteria
from app.runtime.embedded.binaries import postgres_binary
from tenants.area import NATION
from tenants.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.evaluation.counts import CountStatement
    from tenants.area import Area
    from tests.bench.nation import Nation

_TIMING = re.compile(r"^Time: ([0-9.]+) ms", re.MULTILINE)


@dataclass(frozen=True)
class Overhead:
    """Seconds of each criterion's count with row security and without it, the quickest of the rounds."""

    secured: dict[str, float]
    bare: dict[str, float]

    @property
    def ratio(self) -> float:
        """What all counts take with row security, as a multiple of what they take without."""
        return sum(self.secured.values()) / sum(self.bare.values())

    def dearest(self) -> str:
        """The criterion whose count loses most to row security, in seconds."""
        return max(self.bare, key=lambda criterion: self.secured[criterion] - self.bare[criterion])

    def worst(self, number: int) -> list[tuple[str, float, float]]:
        """The criteria that lose most to row security: id, seconds with it, seconds without."""
        by_loss = sorted(self.bare, key=lambda criterion: self.bare[criterion] - self.secured[criterion])
        return [(criterion, self.secured[criterion], self.bare[criterion]) for criterion in by_loss[:number]]


@dataclass(frozen=True)
class Cost:
    """What something took: seconds by the clock, and of the processor by this process and by PostgreSQL.

    Processor time says what others on the machine have no part in.
    """

    seconds: float
    python: float
    postgres: float

    @property
    def processor(self) -> float:
        return self.python + self.postgres


def cost(nation: Nation, work: Callable[[], object]) -> Cost:
    """Do it and return what it took."""
    seconds, python, postgres = time.perf_counter(), time.process_time(), _postgres_seconds(nation)
    work()
    seconds, python = time.perf_counter() - seconds, time.process_time() - python
    time.sleep(0.1)  # a backend that ended counts once the postmaster has noticed
    return Cost(seconds, python, _postgres_seconds(nation) - postgres)


def _postgres_seconds(nation: Nation) -> float:
    """Processor seconds of all processes of the nation's PostgreSQL so far, those that ended included."""
    pid_file = nation.settings.data_dir / "postgres" / "postmaster.pid"
    postmaster = psutil.Process(int(pid_file.read_text().split()[0]))
    times = postmaster.cpu_times()
    seconds = times.user + times.system + times.children_user + times.children_system
    for backend in postmaster.children():
        with suppress(psutil.NoSuchProcess):  # it has just ended, and will be seen as ended the next time
            times = backend.cpu_times()
            seconds += times.user + times.system
    return seconds


def statements(nation: Nation) -> dict[str, CountStatement]:
    """The count of every criterion for the nation's cycle, as the evaluation runs it."""
    return {c.id: count_statement(c.id, nation.cycle) for c in default_criteria().criteria}


def rounds(*, least: int, most: int, seconds: float) -> Iterator[int]:
    """Numbers of rounds: at least so many, then as long as the time lasts."""
    until = time.perf_counter() + seconds
    for number in range(most):
        if number >= least and time.perf_counter() > until:
            return
        yield number


def policy_overhead(nation: Nation, repeats: Iterable[int]) -> Overhead:
    """Every count by the evaluator with the nation as its scope, and by the owner; in turns, through one driver."""
    counts = statements(nation)
    secured: dict[str, list[float]] = {criterion: [] for criterion in counts}
    bare: dict[str, list[float]] = {criterion: [] for criterion in counts}
    with evaluator(nation, NATION) as inside, psycopg.connect(nation.owner_url) as outside:
        # Both warm: the driver prepares a statement at its sixth run, PostgreSQL settles on a plan after five more.
        warm_up = 12 if nation.communities <= 1000 else 1
        for criterion, statement in counts.items():
            for _ in range(warm_up):
                assert _fetched(outside, statement)[1] == _fetched(inside, statement)[1], criterion
        for number in repeats:
            sides = [(inside, secured), (outside, bare)]
            for criterion, statement in counts.items():
                for connection, seconds in sides if number % 2 else reversed(sides):
                    seconds[criterion].append(_fetched(connection, statement)[0])
    return Overhead(
        {criterion: min(seconds) for criterion, seconds in secured.items()},
        {criterion: min(seconds) for criterion, seconds in bare.items()},
    )


def _fetched(connection: psycopg.Connection, statement: CountStatement) -> tuple[float, int]:
    began = time.perf_counter()
    rows = connection.execute(statement.sql, statement.parameters).fetchall()  # type: ignore[arg-type]
    return time.perf_counter() - began, len(rows)


@contextmanager
def evaluator(nation: Nation, area: Area) -> Iterator[psycopg.Connection]:
    """A connection of the evaluator with an open transaction whose scope is ``area``."""
    url = make_url(nation.settings.url_for(Role.EVALUATOR)).set(drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False)) as connection:
        connection.execute(f"SET LOCAL qs.lo = '{area.lo:d}'")  # type: ignore[arg-type]  # integers
        connection.execute(f"SET LOCAL qs.hi = '{area.hi:d}'")  # type: ignore[arg-type]
        yield connection


def bare_in_psql(nation: Nation) -> float:
    """Seconds that psql takes for the same counts of the whole nation as the owner, one after the other."""
    with psycopg.connect(nation.owner_url) as connection:
        cursor = psycopg.ClientCursor(connection)
        script = [
            cursor.mogrify(statement.sql, statement.parameters)  # type: ignore[arg-type]
            for statement in statements(nation).values()
        ]
        info = connection.info
        environment = {
            "PGHOST": info.host,
            "PGUSER": info.user,
            "PGPASSWORD": info.password,
            "PGDATABASE": info.dbname,
        }
    with tempfile.NamedTemporaryFile("w", suffix=".sql", encoding="utf-8") as file:
        file.write("\\timing on\n" + ";\n".join(script) + ";\n")
        file.flush()
        command = [str(postgres_binary("psql")), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
        command += ["-o", "/dev/null", "-f", file.name]
        done = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True, cwd=Path("/"))
    times = [float(milliseconds) / 1000 for milliseconds in _TIMING.findall(done.stdout)]
    assert len(times) == len(script)
    return sum(times)


def explain(connection: psycopg.Connection, statement: CountStatement) -> str:
    """The plan of a count as it ran on this connection, with its buffers."""
    query = f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) {statement.sql}"
    rows = connection.execute(query, statement.parameters).fetchall()  # type: ignore[arg-type]
    return "\n".join(row[0] for row in rows)
