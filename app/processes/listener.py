"""Hearing of new notes at once: PostgreSQL's LISTEN on a connection of the relay's own, beside its poll.

It only shortens a wait. Where it does not work (the connection broke, a pooler lends a session for a transaction only),
the wait is as long as it would have been.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import psycopg
import structlog
from psycopg import sql

from tenants.outbox import CHANNEL

if TYPE_CHECKING:
    import threading

    from sqlalchemy.engine import Engine

log = structlog.get_logger(__name__)

_AGAIN_SECONDS = 5.0  # after a connection broke
_CONNECT_SECONDS = 2


class Listener:
    """Waits until somebody leaves notes. Its connection has no scope, so it sees no row."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: psycopg.Connection[Any] | None = None
        self._not_before = 0.0

    @property
    def listening(self) -> bool:
        """True while there is a connection that may be told."""
        return self._connection is not None

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Return when notes were left since the last call, at the latest after so many seconds."""
        if self._connection is None and time.monotonic() >= self._not_before:
            self._open()
            if self._connection is not None:
                return  # notes that were left meanwhile told nobody
        if self._connection is None:
            stop.wait(seconds)
            return
        try:
            for _told in self._connection.notifies(timeout=seconds, stop_after=1):
                pass
        except psycopg.Error as error:
            self._lose(error)

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> None:
        places, named = self._engine.dialect.create_connect_args(self._engine.url)
        try:
            connection = psycopg.connect(*places, **{**named, "autocommit": True, "connect_timeout": _CONNECT_SECONDS})
            connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
        except psycopg.Error as error:
            self._lose(error)
        else:
            self._connection = connection

    def _lose(self, error: psycopg.Error) -> None:
        log.warning("relay only polls", error=type(error).__name__)
        self.close()
        self._not_before = time.monotonic() + _AGAIN_SECONDS
