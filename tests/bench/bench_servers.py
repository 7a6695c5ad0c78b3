"""Which HTTP server serves our pages faster: gunicorn (gthread) or granian, under the same load.

``python -m tests.bench.bench_servers`` prints a line per application; ``run()`` returns the figures.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.runtime.config import Settings, load_settings
from app.runtime.embedded.child_reaper import Guardian
from app.runtime.embedded.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).parents[2]
SERVERS = ("gunicorn", "granian")
_THREADS = 8
_REQUESTS = 400  # per client thread and round
_ROUNDS = 3


@dataclass(frozen=True)
class Result:
    """Requests a second of each server for one application (median of the rounds)."""

    application: str
    gunicorn: float
    granian: float

    @property
    def ratio(self) -> float:
        """Granian's rate as a multiple of gunicorn's."""
        return self.granian / self.gunicorn


def trivial(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """A WSGI application that costs nothing: what is measured is the server."""
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "2")])
    return [b"ok"]


def qingshe() -> Any:
    """The real application, for the settings in the environment."""
    from app import create_app

    return create_app(load_settings())


def run(threads: int = _THREADS, requests: int = _REQUESTS, rounds: int = _ROUNDS) -> list[Result]:
    """Serve each application by both servers in turn, ``rounds`` times, and return the median rates."""
    from app.migrations import migrate

    with tempfile.TemporaryDirectory(prefix="qs-bench-") as folder:
        Path(folder).chmod(0o755)
        with Services(load_settings({"QINGSHE_DATA": folder}), durable=False) as services:
            migrate(services.settings)
            return [
                _compare(application, path, services.settings, (threads, requests, rounds))
                for application, path in (("trivial", "/"), ("qingshe", "/healthz"), ("qingshe", "/sign-in"))
            ]


def _compare(application: str, path: str, settings: Settings, load: tuple[int, int, int]) -> Result:
    threads, requests, rounds = load
    rates: dict[str, list[float]] = {server: [] for server in SERVERS}
    for _ in range(rounds):
        for server in SERVERS:
            with _serving(server, application, settings) as port:
                _load(port, path, threads, requests // 10)  # warms up templates and pools
                rates[server].append(_load(port, path, threads, requests))
    median = {server: statistics.median(values) for server, values in rates.items()}
    return Result(f"{application} {path}", median["gunicorn"], median["granian"])


@contextlib.contextmanager
def _serving(server: str, application: str, settings: Settings) -> Iterator[int]:
    port = free_port()
    environment = {**os.environ, **settings.environment(), "QINGSHE_PORT": str(port)}
    guardian = Guardian()
    try:
        command = [sys.executable, "-m", "tests.bench.bench_servers", "serve", server, application]
        log = settings.data_dir / f"{server}.log"
        pid = guardian.spawn(command, log=log, cwd=ROOT, env=environment)
        deadline = time.monotonic() + 30
        while not _answers(port):
            if guardian.poll(pid) is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{server} does not serve {application}:\n{log.read_text()[-2000:]}")
            time.sleep(0.1)
        yield port
    finally:
        guardian.close()


def _serve(server: str, application: str) -> None:
    settings = load_settings()
    if server == "gunicorn":
        from app.processes.web_server import serve_web

        serve_web(settings, qingshe if application == "qingshe" else lambda: trivial)
        return
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        f"tests.bench.bench_servers:{application}",
        factory=application == "qingshe",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.web_workers,
        blocking_threads=settings.web_threads,
        log_access=False,
    ).serve()


def _load(port: int, path: str, threads: int, requests: int) -> float:
    """Requests a second that a client process of ``threads`` keep-alive connections gets."""
    command = [
        sys.executable,
        "-m",
        "tests.bench.bench_servers",
        "load",
        str(port),
        path,
        str(threads),
        str(requests),
    ]
    return float(subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout)


def _client(port: int, path: str, threads: int, requests: int) -> float:
    errors: list[str] = []

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        for _ in range(requests):
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                errors.append(f"{path}: {response.status}")
                return
        connection.close()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    began = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    took = time.perf_counter() - began
    if errors:
        raise RuntimeError(errors[0])
    return threads * requests / took


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/")
        connection.getresponse()
    except OSError:
        return False
    finally:
        connection.close()
    return True


def main() -> None:
    """Run the comparison, or the part of it that a process of its own has to play."""
    match sys.argv[1:]:
        case ["serve", server, application]:
            _serve(server, application)
        case ["load", port, path, threads, requests]:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            print(_client(int(port), path, int(threads), int(requests)))
        case _:
            for result in run():
                print(
                    f"{result.application:18} gunicorn {result.gunicorn:7.0f}/s  "
                    f"granian {result.granian:7.0f}/s  ratio {result.ratio:.2f}"
                )


if __name__ == "__main__":
    main()
