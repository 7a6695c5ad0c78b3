"""The real web server as a process of its own, with few threads and little patience, and raw connections to it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.runtime.config import Settings

ROOT = Path(__file__).parents[2]
THREADS = 2
_SCRIPT = """
from app.processes import web_worker
for name, seconds in {limits}.items():
    assert hasattr(web_worker, name)
    setattr(web_worker, name, seconds)
from app.processes.web_server import serve_web
from app.runtime.config import Process, load_settings
{load}
serve_web(load_settings(process=Process.WEB), load)
"""
OWN = "load = None"


@dataclass(frozen=True)
class Server:
    """A server that listens; ``log`` is what it wrote, ``pid`` the process that started the one that serves."""

    port: int
    log: Path
    pid: int

    def connect(self, timeout: float = 10) -> socket.socket:
        """A raw connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def send(self, request: bytes, timeout: float = 10) -> bytes:
        """Everything that comes back for these bytes until the server ends the connection."""
        with self.connect(timeout) as connection:
            connection.sendall(request)
            return read_all(connection)

    def healthy(self, timeout: float = 5) -> bool:
        """True if the health check answers in time, asked on a new connection as a load balancer does."""
        request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        try:
            return self.send(request, timeout).startswith(b"HTTP/1.1 200 ")
        except OSError:
            return False

    def open_files(self) -> int:
        """How many files the process that serves has open; 0 where the system does not say."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        workers = children.read_text().split() if children.exists() else []
        return max((len(list(Path(f"/proc/{worker}/fd").iterdir())) for worker in workers), default=0)


def read_all(connection: socket.socket) -> bytes:
    """What comes until the other side ends the connection, or cuts it. TimeoutError where it does neither."""
    received = b""
    while True:
        try:
            piece = connection.recv(65536)
        except ConnectionError:
            return received
        if not piece:
            return received
        received += piece


@contextmanager
def serve(settings: Settings, limits: Mapping[str, float], load: str = OWN) -> Iterator[Server]:
    """Serve the application, or what ``load`` (a source that binds that name) makes, with one worker of two threads."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    environment = {
        **settings.environment(),
        "QINGSHE_HOST": "127.0.0.1",
        "QINGSHE_PORT": str(port),
        "QINGSHE_WEB_WORKERS": "1",
        "QINGSHE_WEB_THREADS": str(THREADS),
    }
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "web.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-c", _SCRIPT.format(limits=dict(limits), load=load)],
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=output,
            )
            server = Server(port, log, process.pid)
            try:
                deadline = time.monotonic() + 60
                while not server.healthy():
                    assert process.poll() is None and time.monotonic() < deadline, log.read_text()
                    time.sleep(0.1)
                yield server
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(timeout=30)
