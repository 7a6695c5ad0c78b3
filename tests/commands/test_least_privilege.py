"""The processes of a deployment, each with the secrets of its own work and no others, as compose.yaml has them."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy.engine import make_url

from app.migrations import admin_url
from app.runtime.config import NEEDS, Process, load_settings
from app.runtime.embedded.services import Services
from app.runtime.secrets_file import SECRET_KEY, SECRET_NAMES, VAULT_KEY, password_name
from app.runtime.variables import without_queue_login
from tests.commands import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
VILLAGES = ROOT / "app/data/210304/villages.csv"
PATIENCE = 120


class Deployment:
    """Services of its own, and the commands that run on them as containers do: nothing but variables."""

    def __init__(self, services: Services) -> None:
        self.settings, self.secrets = services.settings, _all_secrets(services)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def environment(self, needs: frozenset[str], *, admin: bool = False) -> dict[str, str]:
        url = make_url(str(self.settings.database_url)).set(drivername="postgresql")
        inherited = {name: value for name, value in os.environ.items() if name not in SECRET_NAMES}
        return {
            **inherited,
            "QINGSHE_DATA": str(self.settings.data_dir / "nothing"),  # no secrets file there
            "DATABASE_URL": url.render_as_string(hide_password=False) if admin else _without_login(str(url)),
            "REDIS_URL": without_queue_login(str(self.settings.redis_url)),
            "QINGSHE_PORT": str(self.port),
            "QINGSHE_WEB_WORKERS": "1",
            **{name: self.secrets[name] for name in needs},
        }

    def run(self, *arguments: str, needs: frozenset[str], admin: bool = False) -> subprocess.CompletedProcess[str]:
        return typed.qingshe(arguments, self.environment(needs, admin=admin))

    def start(self, process: Process) -> subprocess.Popen[bytes]:
        log = (self.settings.data_dir / "logs" / f"{process}.log").open("wb")
        command = [sys.executable, "-m", "app.cli", process.value]
        with log:
            return subprocess.Popen(command, cwd=ROOT, env=self.environment(NEEDS[process]), stdout=log, stderr=log)


def _all_secrets(services: Services) -> dict[str, str]:
    stored: dict[str, str] = json.loads(services.settings.secrets_file.read_text())
    return stored


def _without_login(url: str) -> str:
    address = make_url(url)
    return f"postgresql:///{address.database}?host={address.query['host']}"


@pytest.fixture(scope="module")
def deployment() -> Iterator[Deployment]:
    folder = Path(tempfile.mkdtemp(prefix="qs-least-"))
    folder.chmod(0o755)
    try:
        with Services(load_settings({"QINGSHE_DATA": str(folder)}), durable=False) as services:
            yield Deployment(services)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_every_process_does_its_work_with_its_own_secrets(deployment: Deployment) -> None:
    migrated = deployment.run("migrate", needs=NEEDS[Process.MIGRATE], admin=True)
    assert migrated.returncode == 0, migrated.stderr
    commands = NEEDS[Process.MIGRATE] | {SECRET_KEY, VAULT_KEY}
    imported = deployment.run("areas", "import", str(VILLAGES), "--district", "210304", needs=commands)
    assert imported.returncode == 0, imported.stderr
    running = {process: deployment.start(process) for process in (Process.WEB, Process.RELAY, Process.WORKER)}
    try:
        deadline = time.monotonic() + PATIENCE
        while not (_healthy(deployment.port) and _scored(deployment) == 116):
            for process, child in running.items():
                assert child.poll() is None, (deployment.settings.data_dir / "logs" / f"{process}.log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.2)
        for process in running:
            log = (deployment.settings.data_dir / "logs" / f"{process}.log").read_text()
            assert "QINGSHE_PASSWORD" not in log
    finally:
        for child in running.values():
            child.terminate()
        for child in running.values():
            child.wait(timeout=PATIENCE)


@pytest.mark.parametrize("process", [Process.WEB, Process.RELAY, Process.WORKER])
def test_a_process_without_one_of_its_secrets_names_it(deployment: Deployment, process: Process) -> None:
    missing = sorted(NEEDS[process])[-1]
    answer = deployment.run(process.value, needs=NEEDS[process] - {missing})
    assert answer.returncode == 2
    assert answer.stderr.count(missing) == 2, "in English and in Chinese"
    assert "Traceback" not in answer.stderr


def test_a_command_without_the_password_of_a_role_it_uses_names_it(deployment: Deployment) -> None:
    everything = NEEDS[Process.MIGRATE] | {SECRET_KEY, VAULT_KEY}
    for role in ("qs_evaluator", "qs_migrator"):
        answer = deployment.run("evaluate", "210304", needs=everything - {password_name(role)})
        assert answer.returncode == 2
        assert answer.stderr.count(password_name(role)) == 2
        assert "Traceback" not in answer.stderr


def _healthy(port: int) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _scored(deployment: Deployment) -> int:
    with psycopg.connect(admin_url(deployment.settings)) as connection:
        row = connection.execute("SELECT count(*) FROM live_scores").fetchone()
    return row[0] if row else 0
