"""What chaos found, one by one: doorbells that fail or come late, failures, and databases that go away."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from redis.exceptions import RedisError
from sqlalchemy import event, func, select, update
from sqlalchemy.exc import DBAPIError

from app.evaluation.runs import EVALUATE
from app.features.network.models import Post, PostKind
from app.processes import tasks as background
from app.processes.relay import Relay
from app.processes.tasks import perform, perform_in
from app.runtime.outages import is_outage
from tenants.area import Area
from tenants.clock import database_now
from tenants.columns import utcnow
from tenants.outbox import (
    MAX_ATTEMPTS,
    MAX_FAILURES,
    OutboxNote,
    Task,
    TaskState,
    collect_notes,
    relay_scope,
)
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate, db
from tests.claiming import claim_any
from tests.factories import add, new_community

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services

LEASE = timedelta(seconds=60)

pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture
def community(app: Flask) -> int:
    """A community with one pending task, and nothing else due."""
    code = new_community(app)
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        session.execute(update(Task).where(Task.area_lo != code).values(state=TaskState.DONE))
        session.commit()
    return code


@pytest.fixture
def relay_session(app: Flask, community: int) -> Iterator[Session]:
    with app.app_context(), activate(scope_of(community)) as session:
        yield session


def scope_of(community: int) -> Scope:
    return Scope(Role.RELAY, Area.of_community(community), "test:relay")


def claim(session: Session) -> uuid.UUID:
    (task,) = claim_any(session, in_flight=1, lease=LEASE)
    session.commit()
    return task


def change(app: Flask, community: int) -> None:
    add(app, community, Post(kind=PostKind.MEMBER, holder_name="孙某", starts_on=date(2025, 1, 1)))
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        session.commit()


def tasks(session: Session) -> dict[uuid.UUID, TaskState]:
    session.rollback()
    return {row.id: row.state for row in session.execute(select(Task.id, Task.state))}


def test_doorbells_that_cannot_be_rung_cost_a_task_nothing(
    app: Flask, settings: Settings, community: int, relay_session: Session
) -> None:
    lapsed = claim(relay_session)
    change(app, community)  # and a second one, pending, of the same community
    relay_session.execute(update(Task).where(Task.id == lapsed).values(lease_until=utcnow() - timedelta(seconds=1)))
    relay_session.commit()
    relay = Relay(app, replace(settings, redis_url="unix:///nowhere/valkey.sock"))
    for _ in range(MAX_ATTEMPTS + 1):  # an outage of Valkey, however long
        with pytest.raises(RedisError):
            relay.turn()
    assert len(claim_any(relay_session, in_flight=2, lease=LEASE)) == 2
    assert set(relay_session.execute(select(Task.attempts)).scalars()) == {1, 2}


def test_a_failed_task_waits_longer_each_time_and_is_given_up(
    app: Flask, community: int, relay_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_claim: Any) -> int:
        raise ValueError("for good")

    monkeypatch.setattr(background, "handlers", lambda: {EVALUATE: fail})
    wait = Task.due_at - database_now()
    for failures in range(1, MAX_FAILURES):
        task = claim(relay_session)
        perform_in(task)
        assert claim_any(relay_session, in_flight=1, lease=LEASE) == []
        seconds = relay_session.execute(select(func.extract("epoch", wait))).scalar_one()
        assert 2.0 ** (failures - 1) - 1 < seconds <= 2.0 ** (failures - 1)
        relay_session.execute(update(Task).values(due_at=utcnow()))
        relay_session.commit()
    perform_in(claim(relay_session))
    assert list(tasks(relay_session).values()) == [TaskState.DEAD]
    assert relay_session.execute(select(Task.error)).scalar_one() == "ValueError"


def test_an_outage_of_the_database_is_no_failure_of_the_task(
    app: Flask, services: Services, community: int, relay_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(claim: Any) -> int:
        with activate(relay_scope()) as session:
            terminate(services, session.execute(select(func.pg_backend_pid())).scalar_one())
            return len(session.execute(select(Task.id)).all())

    monkeypatch.setattr(background, "handlers", lambda: {EVALUATE: cut_off})
    task = claim(relay_session)
    for _ in range(MAX_FAILURES):
        perform(app, task)
    assert tasks(relay_session) == {task: TaskState.CLAIMED}
    assert relay_session.execute(select(Task.failures)).scalar_one() == 0


def test_the_relay_outlives_a_connection_that_breaks_as_its_scope_is_set(
    app: Flask, settings: Settings, services: Services, community: int
) -> None:
    stop, broken = threading.Event(), threading.Event()
    with app.app_context():
        engine = db.engines[Role.RELAY.value]

    def break_once(connection: Any, *_: Any) -> None:  # after the pool has found it alive
        if not broken.is_set():
            broken.set()
            terminate(services, connection.info.backend_pid)

    relay = Relay(app, settings)
    runner = threading.Thread(target=relay.run, args=(stop,))
    event.listen(engine, "checkout", break_once)
    try:
        runner.start()
        assert broken.wait(30)
        with app.app_context(), activate(scope_of(community)) as session:
            while TaskState.CLAIMED not in tasks(session).values():
                assert runner.is_alive(), "the relay ended"
            assert not session.execute(select(OutboxNote.id)).first()
    finally:
        stop.set()
        runner.join()
        event.remove(engine, "checkout", break_once)


def terminate(services: Services, backend: int) -> None:
    """End a connection from the server's side, and return when it is gone."""
    with psycopg.connect(services.database_url.replace("+psycopg", ""), autocommit=True) as superuser:
        superuser.execute("SELECT pg_terminate_backend(%s::integer, 30000::bigint)", (backend,))


def test_what_counts_as_an_outage() -> None:
    assert is_outage(psycopg.OperationalError("the connection is lost"))
    assert is_outage(psycopg.errors.AdminShutdown())
    assert is_outage(DBAPIError.instance("", None, psycopg.InterfaceError(), psycopg.Error))  # type: ignore[arg-type]
    assert is_outage(psycopg.errors.LockNotAvailable())
    assert not is_outage(psycopg.errors.QueryCanceled())  # a statement that takes too long, each time
    assert is_outage(psycopg.errors.DiskFull())
    assert not is_outage(ValueError())
