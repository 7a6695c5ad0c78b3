"""That a unit test cannot reach a server, nor import what would."""

from __future__ import annotations

import ast
import re
import socket
from pathlib import Path

import psycopg
import pytest
import redis
from sqlalchemy import create_engine

from tests.unit.conftest import ServerReached

HERE = Path(__file__).parent
# What starts a server, or writes rows to one.
_SERVERS = re.compile(
    r"(psycopg|redis|app\.(runtime\.embedded|migrations|demo|processes)|tests\.(?!unit\b|hard_days))\b"
)


def test_no_database_and_no_queue_is_reached() -> None:
    with pytest.raises(ServerReached):
        psycopg.connect("host=/nowhere")
    with pytest.raises(ServerReached):
        create_engine("postgresql+psycopg://u:p@127.0.0.1/qs").connect()
    with pytest.raises(ServerReached):
        redis.Redis(unix_socket_path="/nowhere").ping()
    with socket.socket() as client, pytest.raises(ServerReached):
        client.connect(("127.0.0.1", 9))


@pytest.mark.parametrize("name", ["services", "settings", "app"])
def test_the_fixtures_of_servers_are_refused(request: pytest.FixtureRequest, name: str) -> None:
    with pytest.raises(ServerReached):
        request.getfixturevalue(name)


def _imports(text: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize(
    "path", sorted(path.name for path in HERE.glob("*.py") if path.name not in {"conftest.py", Path(__file__).name})
)
def test_no_unit_test_imports_a_server(path: str) -> None:
    assert {name for name in _imports((HERE / path).read_text("utf-8")) if _SERVERS.match(name)} == set()


def test_such_an_import_is_seen() -> None:
    for line in ("import psycopg", "from app import migrations", "from tests.factories import add"):
        assert any(_SERVERS.match(name) for name in _imports(line)), line
