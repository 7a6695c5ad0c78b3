"""One web server as deployed, and several who ask it at once: clerks' first pages, and a neighbour that imports.

The requests come from a process of their own over kept connections, so that only the server's work is waited for.
"""

from __future__ import annotations

import http.client
import statistics
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psycopg
from flask_babel import force_locale
from sqlalchemy import select

from app.declare.register import registers
from app.imports import services
from app.imports.models import AT_WORK, Import, ImportMode
from app.processes.supervisor import cli
from app.runtime.environment import for_child
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.bench.bench_servers import ROOT, free_port
from tests.bench.evaluations import background
from tests.bench.imports import COMMUNITY, prepare, spreadsheet
from tests.bench.pages import GROWN
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from tests.bench.nation import Nation

CLIENTS = 8
_REQUESTS = 60  # of each client
_ALONE = 120  # of the one client beside the neighbour
_PAUSE_SECONDS = 0.05  # between them: somebody who reads
_IMPORTED = 20_000
_ROUNDS = 3
_PATIENCE_SECONDS = 120


@dataclass(frozen=True)
class Neighbours:
    """What clients waited for a clerk's first page, in seconds."""

    a_second: float
    """Requests that eight clients got answered."""
    p95: float
    """Of those eight."""
    opened: int
    """Connections to PostgreSQL opened while they asked, after everyone had asked once."""
    quiet: float
    """The 95th percentile of one client while nobody else is there."""
    importing: float
    """The same while another community imports without a pause."""

    @property
    def ratio(self) -> float:
        return self.importing / self.quiet


def run(app: Flask, nation: Nation) -> Neighbours:
    """Measure on a nation in which the community ``GROWN`` has grown."""
    cookie = _cookie(app, Area.of_community(GROWN))
    path = f"/communities/{GROWN}/today"
    account = str(prepare(app))
    data = spreadsheet(app, _IMPORTED)
    with background(nation.settings), _web(nation) as port:
        _ask(port, path, cookie, CLIENTS, 10)
        # One connection asks both times: another would be counted as well.
        with psycopg.connect(nation.owner_url, autocommit=True) as counting:
            before = _connections_made(counting)
            rounds = [_ask(port, path, cookie, CLIENTS, _REQUESTS) for _ in range(_ROUNDS)]
            opened = _connections_made(counting) - before
        quiet, importing = [], []
        with _Importing(app, account, data) as neighbour:
            for _ in range(_ROUNDS):  # in turns: other load of the machine falls on both
                neighbour.rest()
                quiet.append(_ask(port, path, cookie, 1, _ALONE, _PAUSE_SECONDS)[1])
                neighbour.work()
                importing.append(_ask(port, path, cookie, 1, _ALONE, _PAUSE_SECONDS)[1])
    return Neighbours(
        max(rate for rate, _ in rounds), min(p95 for _, p95 in rounds), opened, min(quiet), min(importing)
    )


def _cookie(app: Flask, area: Area) -> str:
    """What the browser of a signed-in clerk sends."""
    visitor = client(app, StaffRole.COMMUNITY_ADMIN, area)
    name = app.config["SESSION_COOKIE_NAME"]
    found = visitor.get_cookie(name)
    assert found is not None
    return f"{name}={found.value}"


@contextmanager
def _web(nation: Nation) -> Iterator[int]:
    port = free_port()
    environment = for_child(nation.settings) | {"QINGSHE_PORT": str(port), "QINGSHE_WEB_WORKERS": "1"}
    log = nation.settings.data_dir / "logs" / "bench-web.log"
    with log.open("ab") as output:
        process = subprocess.Popen(cli("web"), env=environment, stdout=output, stderr=output, start_new_session=True)
        try:
            deadline = time.monotonic() + _PATIENCE_SECONDS
            while not _answers(port):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"the web server does not answer:\n{log.read_text()[-2000:]}")
                time.sleep(0.1)
            yield port
        finally:
            process.terminate()
            process.wait(timeout=60)


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _connections_made(counting: psycopg.Connection[tuple[int]]) -> int:
    """How many sessions the database has had so far, but for background processes of its own."""
    counting.execute("SELECT pg_stat_clear_snapshot()")
    row = counting.execute("SELECT sessions FROM pg_stat_database WHERE datname = current_database()").fetchone()
    assert row is not None
    return row[0]


class _Importing:
    """A community that imports one file after the other, while it is not told to rest."""

    def __init__(self, app: Flask, account: str, data: bytes) -> None:
        self._app, self._scope, self._data = app, community_scope(COMMUNITY, account), data
        self._going, self._idle, self._over = threading.Event(), threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._failure: Exception | None = None

    def __enter__(self) -> _Importing:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._going.set()
        self._thread.join()
        if self._failure is not None:
            raise self._failure

    def rest(self) -> None:
        """Return once it imports nothing."""
        self._going.clear()
        self._idle.wait(_PATIENCE_SECONDS)
        time.sleep(1)

    def work(self) -> None:
        """Import again and again from now on."""
        self._idle.clear()
        self._going.set()
        time.sleep(0.5)

    def _run(self) -> None:
        try:
            with self._app.app_context():
                while not self._over.is_set():
                    if not self._going.is_set():
                        self._idle.set()
                        self._going.wait(0.2)
                    else:
                        self._import()
        except Exception as error:
            self._failure = error
            self._idle.set()

    def _import(self) -> None:
        with activate(self._scope) as session, force_locale("zh_Hans_CN"):
            found = services.upload(session, registers()["tenancies"], "承租人.xlsx", self._data)
            services.assign(session, registers()["tenancies"], found, found.mapping)
            session.commit()
            number = found.id
        for confirmed in (False, True):
            with activate(self._scope) as session:
                if confirmed:
                    services.confirm(
                        session, session.get_one(Import, (COMMUNITY, number)), ImportMode.ALL, skip_known=False
                    )
                    session.commit()
            while self._at_work():
                time.sleep(0.05)
            if self._over.is_set():
                return

    def _at_work(self) -> bool:
        with activate(self._scope) as session:
            return session.execute(select(Import.id).where(Import.state.in_(AT_WORK)).limit(1)).first() is not None


def _ask(port: int, path: str, cookie: str, clients: int, requests: int, pause: float = 0.0) -> tuple[float, float]:
    """Let a process of its own ask: requests a second, and the 95th percentile of the seconds one waited."""
    command = [sys.executable, "-m", "tests.bench.neighbours", str(port), path, str(clients), str(requests), str(pause)]
    done = subprocess.run(command, check=True, cwd=ROOT, input=cookie, stdout=subprocess.PIPE, text=True)
    rate, p95 = done.stdout.split()
    return float(rate), float(p95)


def main() -> None:
    """Be the clients: the cookie comes from standard input."""
    port, path, clients, requests, pause = sys.argv[1:]
    cookie = sys.stdin.read().strip()
    waited: list[float] = []
    problems: list[int] = []

    def ask() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
        for _ in range(int(requests)):
            began = time.perf_counter()
            connection.request("GET", path, headers={"Cookie": cookie})
            answer = connection.getresponse()
            answer.read()
            waited.append(time.perf_counter() - began)
            if answer.status != 200:
                problems.append(answer.status)
            time.sleep(float(pause))

    threads = [threading.Thread(target=ask) for _ in range(int(clients))]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - began
    if problems or not waited:
        raise SystemExit(f"answered {problems[:3]}")
    print(len(waited) / took, statistics.quantiles(waited, n=20)[-1])


if __name__ == "__main__":
    main()
