"""The supervisor: real child processes, real signals."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.processes.supervisor import SupervisorError, check_port, default_commands
from app.runtime.config import load_settings
from tests.embedded.test_embedded import wait_until_gone

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]

# Runs the supervisor as `qingshe up` would, with other children; its services are never connected to.
RUN = """
import json, sys
from app.processes import supervisor
from app.runtime.config import load_settings
supervisor._FIRST_PAUSE = 0.05
settings = load_settings({"QINGSHE_DATA": sys.argv[1], "QINGSHE_PORT": sys.argv[2]})
if sys.argv[4] == "no services":
    settings = settings.with_services("postgresql://nowhere/x", "redis://nowhere")
sys.exit(supervisor.run(settings, json.loads(sys.argv[3]), say=lambda line: print(line, flush=True)))
"""

# A child that notes its pid, and its name when it is asked to stop.
CHILD = """
import os, signal, sys, time
name, folder = sys.argv[1:]
def stop(*_):
    with open(folder + "/stopped", "a") as file: file.write(name + " ")
    time.sleep(0.2)
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
with open(f"{folder}/{name}.pid", "w") as file: file.write(str(os.getpid()))
time.sleep(600)
"""

STUBBORN = CHILD.replace("signal.signal(signal.SIGTERM, stop)", "signal.signal(signal.SIGTERM, signal.SIG_IGN)")

WEB = """
from app.runtime.config import load_settings
from app.processes.web_server import serve_web
def pages(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["PATH_INFO"].encode()]
serve_web(load_settings(), lambda: pages)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="qs-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def child(name: str, folder: Path, code: str = CHILD) -> list[str]:
    return [sys.executable, "-S", "-c", code, name, str(folder)]


def supervise(
    folder: Path, commands: dict[str, list[str]], port: int | None = None, services: str = "no services"
) -> subprocess.Popen[str]:
    arguments = [str(folder / "data"), str(port or free_port()), json.dumps(commands), services]
    command = [sys.executable, "-c", RUN, *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )


def pid_of(name: str, folder: Path) -> int:
    deadline = time.monotonic() + 20
    file = folder / f"{name}.pid"
    while not (file.exists() and file.read_text()):
        assert time.monotonic() < deadline, f"{name} did not start"
        time.sleep(0.05)
    return int(file.read_text())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_pages_then_relay_then_workers(folder: Path, number: int) -> None:
    names = ["site", "relay", "worker-1", "worker-2"]
    supervisor = supervise(folder, {name: child(name, folder) for name in names})
    pids = [pid_of(name, folder) for name in names]
    # As a terminal does for Ctrl-C: to the whole process group. The children must not get it.
    os.killpg(supervisor.pid, number)
    said, _ = supervisor.communicate(timeout=30)
    assert supervisor.returncode == 0, said
    stopped = (folder / "stopped").read_text().split()
    assert stopped[:2] == ["site", "relay"]
    assert sorted(stopped[2:]) == ["worker-1", "worker-2"]
    wait_until_gone(*pids, seconds=1)


CHATTY = """
import itertools, time
for number in itertools.count():
    print(number, "x" * 100, flush=True)
    time.sleep(0.001)
"""


def test_a_log_is_kept_small_while_its_process_writes(folder: Path) -> None:
    limits = "supervisor._LOG_BYTES, supervisor._LOG_SECONDS = 10_000, 0.1\n"
    small = RUN.replace("settings = load", limits + "settings = load", 1)
    command = [sys.executable, "-S", "-c", CHATTY]
    arguments = [str(folder / "data"), str(free_port()), json.dumps({"relay": command}), "no services"]
    supervisor = subprocess.Popen([sys.executable, "-c", small, *arguments], cwd=ROOT, start_new_session=True)
    log = folder / "data" / "logs" / "relay.log"
    older = log.with_suffix(".log.1")
    try:
        deadline = time.monotonic() + 60
        # Once what was moved aside is gone too, nothing of the beginning is left.
        while not older.exists() or not (text := older.read_text()) or text.startswith("0 x"):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert not log.read_bytes().startswith(b"\0")
    finally:
        supervisor.terminate()
        supervisor.wait(timeout=30)


def test_a_second_signal_kills(folder: Path) -> None:
    supervisor = supervise(folder, {"relay": child("relay", folder, STUBBORN)})
    pid = pid_of("relay", folder)
    supervisor.send_signal(signal.SIGINT)
    time.sleep(1)
    assert supervisor.poll() is None
    supervisor.send_signal(signal.SIGINT)
    supervisor.communicate(timeout=10)
    wait_until_gone(pid, seconds=1)


def test_a_crashed_child_is_started_again(folder: Path) -> None:
    supervisor = supervise(folder, {"relay": child("relay", folder)})
    first = pid_of("relay", folder)
    (folder / "relay.pid").unlink()
    os.kill(first, signal.SIGKILL)
    assert pid_of("relay", folder) != first
    supervisor.terminate()
    said, _ = supervisor.communicate(timeout=30)
    assert "relay ended" in said
    assert "(-9)" in said


def test_a_child_that_cannot_start_ends_it_all_and_its_log_is_shown(folder: Path) -> None:
    broken = [sys.executable, "-S", "-c", "raise SystemExit('no such table: tips')"]
    supervisor = supervise(folder, {"relay": child("relay", folder), "worker-1": broken})
    said, _ = supervisor.communicate(timeout=30)
    assert supervisor.returncode == 1
    assert said.count("worker-1 ended") == 5
    assert "    no such table: tips" in said
    assert (folder / "stopped").read_text() == "relay "


def test_children_end_with_a_killed_supervisor(folder: Path) -> None:
    supervisor = supervise(folder, {name: child(name, folder) for name in ("relay", "worker-1")})
    pids = [pid_of("relay", folder), pid_of("worker-1", folder)]
    supervisor.kill()
    supervisor.communicate()
    wait_until_gone(*pids)


def test_a_port_in_use_is_named_with_the_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SupervisorError, match=rf"Port {port}.*QINGSHE_PORT=") as refusal:
            check_port("127.0.0.1", port)
    assert "QINGSHE_PORT" in refusal.value.chinese
    with pytest.raises(SupervisorError, match="QINGSHE_HOST"):
        check_port("192.0.2.1", port)  # a documentation address: never ours


def test_the_whole_set_with_services_and_pages(folder: Path) -> None:
    port = free_port()
    web = [sys.executable, "-c", WEB]
    supervisor = supervise(folder, {"web": web, "relay": child("relay", folder)}, port, "embedded")
    assert supervisor.stdout is not None
    ready = supervisor.stdout.readline()
    assert f"http://127.0.0.1:{port}/" in ready, ready + supervisor.stdout.read()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/hello", timeout=5) as response:
        assert response.read() == b"/hello"
        assert response.headers["Server"] == "qingshe"
    postgres = int((folder / "data" / "postgres" / "postmaster.pid").read_text().splitlines()[0])
    supervisor.send_signal(signal.SIGINT)
    supervisor.communicate(timeout=30)
    assert supervisor.returncode == 0
    wait_until_gone(postgres, seconds=1)
    check_port("127.0.0.1", port)


def test_a_deployment_is_pages_relay_and_as_many_workers_as_set(folder: Path) -> None:
    settings = load_settings({"QINGSHE_DATA": str(folder), "QINGSHE_WORKERS": "3"})
    assert list(default_commands(settings)) == ["web", "relay", "worker-1", "worker-2", "worker-3"]
