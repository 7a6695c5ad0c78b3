"""A deployment of real processes that can be killed: PostgreSQL, Valkey, workers, relay, web."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import time
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Self

import psutil

from app.processes.supervisor import cli
from app.runtime.embedded.child_reaper import Guardian

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.runtime.embedded.services import Services

ROOT = Path(__file__).parents[2]
# A backend is the process behind one connection: its death makes PostgreSQL drop all the others and recover.
KINDS = ("worker", "relay", "web", "postgres", "backend", "valkey")
PATIENCE = 120.0  # seconds without progress, after which a run has failed
_POLL = 0.05
_RESTART_PAUSE = 0.25


class Stalled(AssertionError):
    """Nothing moved for too long."""


class Processes:
    """The processes of one deployment on the given services; started again when they end, as a supervisor does.

    Nothing outlives this process, however it ends (see ``app.runtime.embedded.child_reaper``).
    """

    def __init__(
        self, services: Services, rng: random.Random, workers: Sequence[Sequence[str]], lease_seconds: float
    ) -> None:
        self.services, self._rng = services, rng
        self.port = _free_port()
        self.kills: Counter[str] = Counter()
        self.ended_by_themselves: Counter[str] = Counter()
        self._commands = {
            **{f"worker-{number}": command for number, command in enumerate(workers, 1)},
            "relay": cli("relay"),
            "web": cli("web"),
        }
        self._environment = {
            **os.environ,
            **services.settings.environment(),
            "QINGSHE_PORT": str(self.port),
            "QINGSHE_WEB_WORKERS": "1",
            "QINGSHE_WORKERS": str(len(workers)),
            "QINGSHE_LEASE_SECONDS": str(lease_seconds),
        }
        self._logs = services.settings.data_dir / "logs"
        self._discarded_before = self._count_discarded()
        self._guardian = Guardian()
        self._pids: dict[str, int] = {}
        self._down: dict[str, float] = {}  # what was killed or ended, and when
        # No proxy: this is about our own process, whatever the machine's settings are.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def __enter__(self) -> Self:
        try:
            for name in self._commands:
                self._spawn(name)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop all but the services."""
        self._guardian.close()

    def orphans(self, seconds: float = 15.0) -> int:
        """How many processes are left ``seconds`` after ``close``; those of a killed server need a moment."""
        deadline = time.monotonic() + seconds
        while (left := sum(map(self._is_ours, psutil.process_iter()))) and time.monotonic() < deadline:
            time.sleep(_POLL)
        return left

    def _is_ours(self, process: psutil.Process) -> bool:
        with contextlib.suppress(psutil.Error, OSError):
            environment = process.environ()
            names = ("QINGSHE_DATA", "QINGSHE_PORT")
            return all(environment.get(name) == self._environment[name] for name in names)
        return False

    def kill(self, kind: str) -> None:
        """SIGKILL to one process of that kind; ``restart`` starts it again. Raises Stalled where there is none."""
        deadline = time.monotonic() + PATIENCE
        while not self._kill(kind):
            if time.monotonic() > deadline:
                raise Stalled(f"no {kind} to kill for {PATIENCE:.0f} s\n{self.last_words()}")
            time.sleep(0.02)
            self.restart()  # it is still down from the last time
        self.kills[kind] += 1

    def _kill(self, kind: str) -> bool:
        if kind in self._down or (kind == "backend" and "postgres" in self._down):
            return False
        if kind == "backend":
            postmaster = self.services.postgres_pid
            return _kill_child(postmaster, "qs_", self._rng) or _kill_child(postmaster, "", self._rng)
        if kind == "web" and self._rng.random() < 0.5:
            return "web" in self._pids and _kill_child(self._pids["web"], "", self._rng)
        if kind == "postgres":
            self.services.kill_postgres()
        elif kind == "valkey":
            self.services.kill_valkey(wipe=True)
        else:
            names = [name for name in self._pids if name.partition("-")[0] == kind]
            if not names:
                return False
            kind = self._rng.choice(names)
            pid = self._pids.pop(kind)
            self._guardian.signal(pid, signal.SIGKILL)
            while self._guardian.poll(pid) is None:
                time.sleep(0.01)
        self._down[kind] = 0.0
        return True

    def restart(self) -> None:
        """Start whatever is down, killed or ended by itself."""
        self.tend()
        for name in tuple(self._down):
            if name == "postgres":
                self.services.restart_postgres()
            elif name == "valkey":
                self.services.restart_valkey()
            elif self._down[name] > time.monotonic() - _RESTART_PAUSE:
                continue
            else:
                self._spawn(name)
            self._down.pop(name, None)

    def tend(self) -> None:
        """Notice what ended by itself."""
        for name, pid in tuple(self._pids.items()):
            if self._guardian.poll(pid) is not None:
                del self._pids[name]
                self._down[name] = time.monotonic()
                self.ended_by_themselves[name.partition("-")[0]] += 1
        self.ended_by_themselves.update(self.services.revive())

    def get(self, path: str) -> int:
        """The status of a page; 0 where nobody answers."""
        try:
            with self._opener.open(f"http://127.0.0.1:{self.port}{path}", timeout=10) as response:
                return int(response.status)
        except urllib.error.HTTPError as error:
            error.close()
            return error.code
        except OSError:
            return 0

    def wait_for(
        self, condition: Callable[[], bool], what: str, progress: Callable[[], object] = lambda: None
    ) -> float:
        """Keep everything running until the condition holds; how many seconds that took.

        Raises Stalled when it does not, and ``progress`` does not change either, for PATIENCE seconds.
        """
        began = moved = time.monotonic()
        seen = progress()
        while not condition():
            self.restart()
            if (now_seen := progress()) != seen:
                seen, moved = now_seen, time.monotonic()
            if time.monotonic() - moved > PATIENCE:
                raise Stalled(f"{what}: nothing moved for {PATIENCE:.0f} s\n{self.last_words()}")
            time.sleep(_POLL)
        return time.monotonic() - began

    def answers(self) -> bool:
        """Whether pages are served, with both services behind them."""
        return self.get("/healthz") == 200 and self.get("/sign-in") == 200

    def stop_background(self) -> None:
        """Let the relay and the workers end in peace, each after the task in its hands."""
        for name in sorted(self._pids, reverse=True):
            if name != "web":
                self._guardian.stop(self._pids.pop(name))

    def discarded(self) -> int:
        """How often a worker found its task already done when it came to write."""
        return self._count_discarded() - self._discarded_before

    def last_words(self, lines: int = 12) -> str:
        """The end of every log."""
        ends = []
        for log in sorted(self._logs.glob("*.log")):
            text = log.read_text(errors="replace").splitlines()[-lines:]
            ends.append("\n".join((f"--- {log.name}", *text)))
        return "\n".join(ends)

    def _spawn(self, name: str) -> None:
        self._pids[name] = self._guardian.spawn(
            self._commands[name], log=self._logs / f"{name}.log", cwd=ROOT, env=self._environment
        )

    def _count_discarded(self) -> int:
        logs = self._logs.glob("worker-*.log")
        return sum(log.read_text(errors="replace").count("task discarded") for log in logs)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _kill_child(parent: int, mark: str, rng: random.Random) -> bool:
    """SIGKILL to a child whose command line holds ``mark``; whether there was one."""
    with contextlib.suppress(psutil.NoSuchProcess):
        children = [child for child in psutil.Process(parent).children() if mark in " ".join(child.cmdline())]
        if children:
            rng.choice(children).kill()
            return True
    return False
