"""All processes of a deployment in one terminal: ``qingshe up`` and ``qingshe demo``.

Starts the services where they are the embedded ones, then pages, relay and workers; restarts what crashes;
stops everything in order on Ctrl-C. Children write to ``<data_dir>/logs/<name>.log``; what grows too large is moved
to ``<name>.log.1`` while they run.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.runtime.config import SetupError
from app.runtime.embedded.child_reaper import Guardian
from app.runtime.embedded.services import Services
from app.runtime.environment import for_child

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType

    from app.runtime.config import Settings

_FAST_SECONDS = 10.0  # a child that lives shorter did not start
_FAST_FAILURES = 5
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
_STOP_SECONDS = 20.0  # per group of children, then SIGKILL
_READY_SECONDS = 60.0
_PAUSE_SECONDS = 0.2  # between two looks at the children
_LOG_BYTES = 5_000_000
_LOG_SECONDS = 5.0  # between two looks at the logs
_TAIL_LINES = 15


class SupervisorError(SetupError):
    """The processes cannot be started; says in English and Chinese what to do."""


def default_commands(settings: Settings) -> dict[str, list[str]]:
    """The processes of a deployment, by name, in the order in which they stop."""
    workers = {f"worker-{number}": cli("worker") for number in range(1, settings.workers + 1)}
    return {"web": cli("web"), "relay": cli("relay"), **workers}


def cli(*arguments: str) -> list[str]:
    """The command line that runs a ``qingshe`` command in a process of its own."""
    return [sys.executable, "-m", "app.cli", *arguments]


def run(
    settings: Settings,
    commands: Mapping[str, Sequence[str]] | None = None,
    *,
    services: Services | None = None,
    say: Callable[[str], None] = print,
    on_ready: Callable[[], None] | None = None,
) -> int:
    """Run the commands (name → argument vector) until SIGINT or SIGTERM; returns the exit code.

    Where the settings name no services, the embedded ones run too; ``services`` are ones already started, to
    be looked after but not stopped. ``on_ready`` is called once the pages answer. A second signal kills.
    Raises SupervisorError and EmbeddedError where nothing could be started.
    """
    check_port(settings.host, settings.port)
    with contextlib.ExitStack() as stack:
        signals = stack.enter_context(_Signals())
        if settings.embedded:
            services = stack.enter_context(Services(settings))
            settings = services.settings
        children = _Children(settings, commands or default_commands(settings), services, signals, say)
        stack.callback(children.close)
        return children.run(on_ready)


def check_port(host: str, port: int) -> None:
    """See that the pages can be served there. Raises SupervisorError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise SupervisorError(
                    f"Port {port} of {host} is in use. Stop the program that uses it, or choose another: "
                    f"QINGSHE_PORT={port + 1 if port < 65535 else 8000}",
                    f"{host} 的端口 {port} 已被占用。请停止占用它的程序，或用 QINGSHE_PORT 换一个端口。",
                ) from error
            raise SupervisorError(
                f"Cannot listen on {host}:{port} ({error.strerror or error}). Check QINGSHE_HOST and "
                "QINGSHE_PORT; ports below 1024 are for root.",
                f"无法监听 {host}:{port}。请检查 QINGSHE_HOST 和 QINGSHE_PORT；1024 以下的端口需要 root 权限。",
            ) from error


def address(settings: Settings) -> str:
    """Where a browser on this machine finds the pages, with a slash at its end."""
    wildcard = settings.host in ("0.0.0.0", "::")  # noqa: S104 - asked about, not bound to
    host = "127.0.0.1" if wildcard else settings.host
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}/"


class _Signals:
    """Counts the requests to stop; the handlers do nothing else, so they cannot meet a held lock."""

    def __init__(self) -> None:
        self.count = 0
        self._before: dict[int, signal.Handlers | Callable[[int, FrameType | None], object] | int | None] = {}

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self.count += 1


@dataclass
class _Child:
    name: str
    argv: Sequence[str]
    log: Path
    pid: int | None = None
    started: float = 0.0
    due: float = 0.0  # when to start it (again)
    failures: int = 0
    logged: int = field(default=0)  # size of the log when it was started


class _Children:
    def __init__(
        self,
        settings: Settings,
        commands: Mapping[str, Sequence[str]],
        services: Services | None,
        signals: _Signals,
        say: Callable[[str], None],
    ) -> None:
        self._settings = settings
        self._services = services
        self._signals = signals
        self._say = say
        logs = settings.data_dir / "logs"
        logs.mkdir(parents=True, exist_ok=True)
        self._children = [_Child(name, argv, logs / f"{name}.log") for name, argv in commands.items()]
        self._logs, self._logs_due = logs, 0.0
        self._environment = for_child(settings)
        self._guardian = Guardian()

    def run(self, on_ready: Callable[[], None] | None) -> int:
        ready = "web" not in {child.name for child in self._children}
        deadline = time.monotonic() + _READY_SECONDS
        while not self._signals.count:
            # Whoever starts the service waits for its pages: the others do not compete with them for the
            # processors until they answer.
            announce, ready = not ready, ready or self._answers()
            for child in self._children:
                if ready or child.name == "web":
                    self._keep_running(child)
                if child.failures >= _FAST_FAILURES:
                    return self._give_up(child)
            if ready and announce:
                self._say(f"Ready 就绪: {address(self._settings)}  (Ctrl-C: stop 停止)")
                if on_ready is not None:
                    on_ready()
            elif not ready and time.monotonic() > deadline:
                return self._give_up(next(child for child in self._children if child.name == "web"))
            self._look_after_services()
            self._keep_logs_small()
            time.sleep(_PAUSE_SECONDS if ready else _PAUSE_SECONDS / 4)
        self._say("Stopping 正在停止 …")
        self._stop()
        return 0

    def close(self) -> None:
        self._guardian.close()

    def _keep_running(self, child: _Child) -> None:
        now = time.monotonic()
        if child.pid is not None and (code := self._guardian.poll(child.pid)) is not None:
            child.pid = None
            lived = now - child.started
            child.failures = child.failures + 1 if lived < _FAST_SECONDS else 1
            pause = min(_FIRST_PAUSE * 2 ** (child.failures - 1), _LONGEST_PAUSE)
            child.due = now + pause
            self._say(f"{child.name} ended 退出 ({code}); restarting in {pause:.0f} s 后重启. {child.log}")
        if child.pid is None and now >= child.due and child.failures < _FAST_FAILURES:
            _keep_small(child.log)
            child.logged = child.log.stat().st_size if child.log.exists() else 0
            child.pid = self._guardian.spawn(child.argv, log=child.log, cwd=Path.cwd(), env=self._environment)
            child.started = now

    def _look_after_services(self) -> None:
        for name in self._services.revive() if self._services is not None else ():
            self._say(f"{name} ended and was started again 已重新启动. {self._settings.data_dir / 'logs'}")

    def _keep_logs_small(self) -> None:
        """Of all that runs here, the services too."""
        if time.monotonic() < self._logs_due:
            return
        self._logs_due = time.monotonic() + _LOG_SECONDS
        for log in self._logs.glob("*.log"):
            if _keep_small(log):
                for child in self._children:
                    child.logged = 0 if child.log == log else child.logged

    def _give_up(self, child: _Child) -> int:
        with contextlib.suppress(OSError), child.log.open("rb") as log:
            log.seek(child.logged)
            for line in log.read().decode(errors="replace").splitlines()[-_TAIL_LINES:]:
                self._say(f"    {line}")
        self._say(f"{child.name} does not start; the end of {child.log} is above.")
        self._say(f"{child.name} 无法启动，日志末尾见上：{child.log}")
        self._stop()
        return 1

    def _stop(self) -> None:
        """Pages first, so that no new work comes in; then the relay; then the workers, who end their job."""
        groups: dict[str, list[int]] = {}
        for child in self._children:
            if child.pid is not None:
                groups.setdefault(child.name.partition("-")[0], []).append(child.pid)
        for pids in groups.values():
            for pid in pids:
                self._guardian.signal(pid, signal.SIGTERM)
            deadline = time.monotonic() + _STOP_SECONDS
            while any(self._guardian.poll(pid) is None for pid in pids):
                if self._signals.count > 1 or time.monotonic() > deadline:
                    for pid in pids:
                        self._guardian.stop(pid, seconds=0)
                time.sleep(0.05)

    def _answers(self) -> bool:
        # No proxy: this is about our own process, whatever the machine's settings are.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"{address(self._settings)}healthz", timeout=2) as response:
                return bool(response.status == 200)
        except (OSError, urllib.error.URLError):
            return False


def _keep_small(log: Path) -> bool:
    """Move what a log holds aside where it is too large. The file stays: its writers hold it open, and append."""
    try:
        if log.stat().st_size <= _LOG_BYTES:
            return False
        older = log.with_suffix(".log.1")
        try:
            shutil.copy2(log, older)
        except OSError:  # a full disk: the log itself is what fills it
            older.unlink(missing_ok=True)
        os.truncate(log, 0)
    except OSError:
        return False
    return True
