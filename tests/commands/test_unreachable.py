"""A server that is away or refuses us: every command says in two languages what to do, without a traceback."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from redis import Redis
from sqlalchemy.engine import URL, make_url

from app.runtime.environment import for_child
from app.runtime.valkey_users import ValkeyUser
from tests.commands import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

ROOT = Path(__file__).parents[2]
PATIENCE = 60
NOT_THE_PASSWORD = "perfectly-wrong-and-secret"


@pytest.fixture
def nobody() -> Iterator[int]:
    """A port that is ours but that nobody listens on, so a connection is refused."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield int(held.getsockname()[1])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def qingshe(settings: Settings, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """A command of a deployment with services of its own; ``changes`` are to its environment."""
    environment = {
        **os.environ,
        "QINGSHE_DATA": str(settings.data_dir / "nothing"),
        "QINGSHE_SECRETS_FILE": str(settings.secrets_file),
        "DATABASE_URL": str(settings.database_url),
        "REDIS_URL": str(settings.redis_url),
        "QINGSHE_PORT": str(free_port()),
        "NO_COLOR": "1",
        "QINGSHE_CLOCK_AHEAD": "",  # refused there
        **changes,
    }
    return typed.qingshe(arguments, environment)


def explained(answer: subprocess.CompletedProcess[str], *words: str) -> None:
    """It ended as a set-up problem, in English and Chinese, with these words and without a secret."""
    assert answer.returncode == 2, answer.stdout + answer.stderr
    assert "Traceback" not in answer.stderr
    assert NOT_THE_PASSWORD not in answer.stdout + answer.stderr
    english, chinese = answer.stderr.strip().splitlines()
    assert not re.search(r"[\u4e00-\u9fff]", english)
    assert re.search(r"[\u4e00-\u9fff]", chinese)
    for word in words:
        assert word in english, (word, english)


def elsewhere(settings: Settings, **changes: object) -> str:
    """The URL of the database with some of its parts changed."""
    url: URL = make_url(str(settings.database_url)).set(drivername="postgresql", **changes)  # type: ignore[arg-type]
    return url.render_as_string(hide_password=False)


@pytest.mark.parametrize(
    "command",
    [
        ("migrate",),
        ("up",),
        ("up", "--no-migrate"),
        ("evaluate", "210304"),
        ("areas", "suspend", "210304001001"),
        ("accounts", "create", "a", "--name", "甲", "--role", "operator", "--area", "all", "--password", "x" * 12),
        ("isolation", "check"),
    ],
    ids=" ".join,
)
def test_a_database_that_is_away_is_named(settings: Settings, nobody: int, command: tuple[str, ...]) -> None:
    url = f"postgresql://admin:{NOT_THE_PASSWORD}@127.0.0.1:{nobody}/qs"
    answer = qingshe(settings, *command, DATABASE_URL=url)
    explained(answer, f"127.0.0.1:{nobody}", "DATABASE_URL", "Connection refused")


def test_a_host_without_an_address_is_named(settings: Settings) -> None:
    answer = qingshe(settings, "migrate", DATABASE_URL=f"postgresql://admin:{NOT_THE_PASSWORD}@nowhere.invalid/qs")
    explained(answer, "nowhere.invalid:5432", "DATABASE_URL")


def test_a_refused_login_is_named_with_its_variable(settings: Settings) -> None:
    answer = qingshe(settings, "migrate", DATABASE_URL=elsewhere(settings, password=NOT_THE_PASSWORD))
    explained(answer, "postgres", "DATABASE_URL", "password")
    no_login = re.sub(r"//.*@", "//", elsewhere(settings))
    explained(qingshe(settings, "isolation", "check", DATABASE_URL=no_login), "DATABASE_URL", "password")


def test_a_refused_role_is_named_with_its_variable(settings: Settings) -> None:
    answer = qingshe(settings, "evaluate", "210304", QINGSHE_PASSWORD_QS_EVALUATOR=NOT_THE_PASSWORD)
    explained(answer, "qs_evaluator", "QINGSHE_PASSWORD_QS_EVALUATOR", "qingshe migrate")


def test_a_database_that_does_not_exist_is_named_with_how_to_make_it(settings: Settings) -> None:
    for command in (("migrate",), ("evaluate", "210304")):
        answer = qingshe(settings, *command, DATABASE_URL=elsewhere(settings, database="nowhere"))
        explained(answer, '"nowhere"', "CREATE DATABASE", "DATABASE_URL")


def test_a_login_that_may_not_make_roles_cannot_migrate(settings: Settings) -> None:
    role = settings.url_for("qs_public").replace("+psycopg", "")
    explained(qingshe(settings, "migrate", DATABASE_URL=role), "qs_public", "DATABASE_URL")


@pytest.mark.parametrize(
    ("command", "user"), [("worker", "WORKER"), ("relay", "RELAY"), ("up", "WEB"), ("up", "WORKER")]
)
def test_a_redis_that_refuses_us_is_named(settings: Settings, command: str, user: str) -> None:
    variable = f"QINGSHE_PASSWORD_VALKEY_{user}"
    answer = qingshe(settings, command, **{variable: NOT_THE_PASSWORD})
    explained(answer, "valkey.sock", "REDIS_URL", "QINGSHE_PASSWORD_VALKEY_", "queue-users", "password")


def test_a_redis_that_does_not_let_us_work_is_named(settings: Settings) -> None:
    """Its user is there, and lacks a command: said at the start rather than by every job."""
    with Redis.from_url(settings.redis_url_for(ValkeyUser.ADMIN)) as admin:
        admin.acl_setuser(ValkeyUser.WORKER, commands=["-ping"], enabled=True)
        try:
            explained(qingshe(settings, "worker"), "valkey.sock", "queue-users", "permission")
        finally:
            admin.acl_setuser(ValkeyUser.WORKER, commands=["+ping"], enabled=True)


def test_a_redis_that_is_away_is_named_before_anything_starts(settings: Settings, nobody: int) -> None:
    answer = qingshe(settings, "up", REDIS_URL=f"redis://:{NOT_THE_PASSWORD}@127.0.0.1:{nobody}/0")
    explained(answer, f"127.0.0.1:{nobody}", "REDIS_URL", "Connection refused")


def test_a_worker_waits_for_a_redis_that_is_away(settings: Settings, nobody: int) -> None:
    """One that ended at once would be given up by whoever starts it again, in an outage that may be short."""
    environment = for_child(settings) | {"REDIS_URL": f"redis://:{NOT_THE_PASSWORD}@127.0.0.1:{nobody}/0"}
    waiting = subprocess.Popen(
        [sys.executable, "-m", "app.cli", "worker"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert waiting.stdout is not None
        deadline, line = time.monotonic() + PATIENCE, ""
        while "waits" not in line:
            assert time.monotonic() < deadline
            line = waiting.stdout.readline()
        assert f"127.0.0.1:{nobody}" in line
        assert NOT_THE_PASSWORD not in line
        assert waiting.poll() is None
    finally:
        waiting.terminate()
        waiting.communicate(timeout=PATIENCE)
