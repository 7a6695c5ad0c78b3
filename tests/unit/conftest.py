"""Unit tests reach no server: whoever needs one is in the wrong folder."""

from __future__ import annotations

import socket
from typing import Any

import psycopg
import pytest
import redis.connection


class ServerReached(AssertionError):
    """A unit test was about to talk to a server."""

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__("a unit test reaches no server; tests of one are in the folder of what they test")


def _refuse(*_: Any, **__: Any) -> Any:
    raise ServerReached


@pytest.fixture(autouse=True)
def no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections are refused before they are made. The driver of PostgreSQL opens its sockets in C."""
    for kind in (psycopg.Connection, psycopg.AsyncConnection):
        monkeypatch.setattr(kind, "connect", _refuse)
    monkeypatch.setattr(psycopg, "connect", _refuse)
    monkeypatch.setattr(redis.connection.AbstractConnection, "connect", _refuse)
    monkeypatch.setattr(socket.socket, "connect", _refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", _refuse)


@pytest.fixture(scope="session")
def services() -> None:
    """No PostgreSQL and no Valkey, nor what rests on them: ``settings`` and ``app``."""
    raise ServerReached
