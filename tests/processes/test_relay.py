"""The relay hears of notes at once, and where it does not, it finds them all the same."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select

from app.migrations import admin_url
from app.processes import listener, relay
from app.processes.listener import Listener
from app.processes.relay import Relay
from tenants.outbox import CHANNEL, Task, TaskLane, TaskState, note_change, relay_scope
from tenants.scope import community_scope
from tenants.session import activate, db
from tests.factories import new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings

LONG = 60.0  # seconds: a wait that nobody would sit out
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture
def superuser(settings: Settings) -> Iterator[psycopg.Connection]:
    with psycopg.connect(admin_url(settings), autocommit=True) as connection:
        yield connection


@pytest.fixture
def ear(app: Flask) -> Iterator[Listener]:
    """A listener that listens."""
    with app.app_context():
        ear = Listener(db.engines[relay_scope().role.value])
        ear.wait(threading.Event(), LONG)
        assert ear.listening
        yield ear
        ear.close()


def wait(ear: Listener, seconds: float) -> float:
    began = time.monotonic()
    ear.wait(threading.Event(), seconds)
    return time.monotonic() - began


def listeners(superuser: psycopg.Connection) -> list[int]:
    query = f"SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN \"{CHANNEL}\"' AND usename = 'qs_relay'"
    return [row[0] for row in superuser.execute(query).fetchall()]


def test_a_wait_ends_as_a_note_is_committed(app: Flask, ear: Listener) -> None:
    community = new_community(app)  # which is noted
    assert wait(ear, LONG) < LONG / 2
    assert wait(ear, 0.2) >= 0.2
    threading.Timer(0.2, _change, (app, community)).start()
    assert 0.1 < wait(ear, LONG) < LONG / 2


def test_what_was_told_before_the_wait_began_is_not_missed(app: Flask, ear: Listener) -> None:
    community = new_community(app)
    for _ in range(3):
        _change(app, community)
    assert wait(ear, LONG) < LONG / 2


def _change(app: Flask, community: int) -> None:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        note_change(session, community)
        session.commit()


def test_a_connection_that_breaks_costs_no_more_than_the_wait(
    ear: Listener, superuser: psycopg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "_AGAIN_SECONDS", 0.5)
    (backend,) = listeners(superuser)
    superuser.execute("SELECT pg_terminate_backend(%s::integer, 30000::bigint)", (backend,))
    wait(ear, 0.1)
    assert not ear.listening
    assert wait(ear, 0.2) >= 0.2
    deadline = time.monotonic() + LONG
    while not ear.listening:
        assert time.monotonic() < deadline
        wait(ear, 0.1)
    assert listeners(superuser) not in ([], [backend])


def test_what_listens_sees_no_row(ear: Listener) -> None:
    assert ear._connection is not None
    for table in ("outbox", "tasks", "communities"):
        assert ear._connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


@pytest.mark.parametrize("deaf", [False, True])
def test_a_change_is_handed_out_while_the_relay_waits(app: Flask, settings: Settings, deaf: bool) -> None:
    """By being told, however long the pause; or, where nothing is told, after the pause."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relay, "PAUSE", 0.3 if deaf else LONG)
        if deaf:
            patch.setattr(listener.Listener, "_open", lambda _self: None)
        stop = threading.Event()
        runner = threading.Thread(target=Relay(app, settings).run, args=(stop,))
        runner.start()
        try:
            _until_claimed(app, new_community(app))
            time.sleep(1)  # now it waits, whatever it had to do as it began
            community = new_community(app)
            _until_claimed(app, community)
        finally:
            stop.set()
            new_community(app)  # so that it looks up
            runner.join(LONG * 2)
        assert not runner.is_alive()


def _until_claimed(app: Flask, community: int) -> None:
    deadline = time.monotonic() + LONG / 2
    while True:
        with app.app_context(), activate(relay_scope()) as session:
            states = session.execute(select(Task.state).where(Task.area_lo == community)).scalars().all()
        if TaskState.CLAIMED in states:
            return
        assert time.monotonic() < deadline, states
        time.sleep(0.05)


def test_every_lane_has_room_for_what_the_workers_can_take(app: Flask, settings: Settings) -> None:
    in_flight = Relay(app, settings).in_flight
    assert set(in_flight) == set(TaskLane)
    # A loop of every worker for any lane, and one beside it for single changes.
    assert in_flight[TaskLane.INTERACTIVE] >= 2 * settings.workers
    assert min(in_flight.values()) >= settings.workers
