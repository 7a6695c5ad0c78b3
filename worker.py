"""The background: RQ workers, the relay that rings them, and the one list of periodic jobs.

PostgreSQL holds what there is to do; the queue only carries ids and may be lost at any moment. One queue per
worker process: RQ keeps a job that a killed worker had just taken only for workers of a single queue.
"""

from __future__ import annotations

import os
import signal
import threading
import uuid
from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import cache
from time import sleep
from typing import TYPE_CHECKING, Any

import psycopg
import structlog
from redis import Redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import DBAPIError

from app import features, logging
from app.measures import SHANGHAI
from app.outages import explained, queue_address
from app.periodic import Periodic
from tenants.area import NATION
from tenants.columns import utcnow, uuid7
from tenants.outbox import (
    Finished,
    NotAllowed,
    PeriodicJob,
    Task,
    TaskState,
    claim_due,
    claim_of,
    collect_notes,
    put_back,
    relay_scope,
    release,
)
from tenants.session import activate

if TYPE_CHECKING:
    from flask import Flask
    from sqlalchemy.orm import Session

    from app.config import Settings

log = structlog.get_logger(__name__)

QUEUE = "tasks"
JOB_SECONDS = 600  # a job that takes longer is stopped and tried again
LEASE = timedelta(seconds=float(os.environ.get("QINGSHE_LEASE_SECONDS", "30")))
KEEP_FINISHED = timedelta(days=7)


# ---------------------------------------------------------------- what there is to do


def handlers() -> dict[str, Callable[[Any], int]]:
    """What carries out a task of each kind; it returns how many things it did."""
    return {kind: handler for module in features.modules("jobs") for kind, handler in module.HANDLERS.items()}


def _forget_finished(session: Session, now: datetime) -> None:
    session.execute(
        delete(Task)
        .where(Task.state == TaskState.DONE, Task.finished_at < now - KEEP_FINISHED)
        .execution_options(synchronize_session=False)
    )


@cache
def periodic() -> tuple[Periodic, ...]:
    """The one list of periodic jobs: our own and those of the features."""
    own = Periodic("forget finished tasks", time(3, 30), _forget_finished)
    return (own, *(job for module in features.modules("jobs") for job in module.PERIODIC))


# ---------------------------------------------------------------- the worker


@cache
def _application() -> Flask:
    from app import create_app
    from app.config import Process, load_settings

    return create_app(load_settings(process=Process.WORKER))


def perform(task_id: str) -> None:
    """Carry out one task. Called by RQ with an id only; safe to call twice, or for a task that is gone."""
    with _application().app_context():
        try:
            perform_in(uuid.UUID(task_id))
        except (DBAPIError, psycopg.Error) as error:
            if not _is_outage(error):
                raise
            log.warning("task interrupted", task=str(task_id), error=type(error).__name__)


def perform_in(task_id: uuid.UUID) -> None:
    """``perform`` inside an application context. Raises the driver's error where the database goes away.

    That says nothing about the task, and nobody could write it down: the lease runs out, the task is tried again.
    """
    with activate(relay_scope()) as session:
        claim = claim_of(session, task_id)
    if claim is None:
        return
    try:
        count = handlers()[claim.kind](claim)
    except Finished:
        log.info("task discarded", task=str(task_id))
    except NotAllowed as error:
        _settle(task_id, str(error), final=True)
    except Exception as error:
        if _is_outage(error):
            raise
        log.exception("task failed", task=str(task_id), kind=claim.kind, area=claim.area.code)
        # The type says what broke; a message could quote a row.
        _settle(task_id, type(error).__name__)
    else:
        log.info("task done", task=str(task_id), kind=claim.kind, area=claim.area.code, done=count)


def _is_outage(error: Exception) -> bool:
    """Whether the database went away or was not there, as opposed to refusing what we asked."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, (psycopg.OperationalError, psycopg.InterfaceError)):
        return False
    return cause.sqlstate is None or cause.sqlstate.startswith(("08", "57P"))


def _settle(task_id: uuid.UUID, error: str, *, final: bool = False) -> None:
    with activate(relay_scope()) as session:
        put_back(session, task_id, error, final=final)
        session.commit()


def run_worker(settings: Settings, *, burst: bool = False) -> None:
    """Work on the queue until stopped (``burst``: until it is empty).

    Jobs run in the worker process itself, not in a fork each: statements, connections and keys stay warm, and a
    job that takes the process down is found by its lease and tried again, like any other that got lost.
    """
    logging.configure()
    connection = connect(settings)
    queue = Queue(QUEUE, connection=connection, serializer=JSONSerializer)
    _application()
    handlers()
    with explained(settings):
        wait_for_queue(connection, queue_address(settings))
    worker = SimpleWorker([queue], connection=connection, serializer=JSONSerializer)
    worker.work(burst=burst, logging_level="WARNING")


def wait_for_queue(connection: Redis, address: str = "") -> None:
    """Return once the queue's server answers. Raises AuthenticationError, or ResponseError where it refuses us.

    A worker that started in an outage would end at once, until whoever starts it again gives up.
    """
    pause = 0.25
    while True:
        try:
            connection.ping()
            return
        except (AuthenticationError, ResponseError):
            raise
        except RedisError as error:
            log.warning("waits for the queue", server=address, error=type(error).__name__)
            sleep(pause)
            pause = min(5.0, pause * 2)


def connect(settings: Settings) -> Redis:
    """A connection to the queue's server."""
    return Redis.from_url(str(settings.redis_url), health_check_interval=15)


# ---------------------------------------------------------------- the relay


class Relay:
    """Moves notes to tasks, tasks to the queue, and starts what is due by the clock. One or several may run."""

    def __init__(self, app: Flask, settings: Settings, *, lease: timedelta = LEASE) -> None:
        self.app, self.lease = app, lease
        self.in_flight = max(2, settings.workers * 4)
        self.queue = Queue(QUEUE, connection=connect(settings), serializer=JSONSerializer)

    def turn(self) -> int:
        """One round; how many notes and tasks it moved."""
        with self.app.app_context():
            with activate(relay_scope()) as session:
                moved = collect_notes(session)
                session.commit()
                claimed = claim_due(session, in_flight=self.in_flight, lease=self.lease)
                session.commit()
            self._ring(claimed)
        return moved + len(claimed)

    def _ring(self, claimed: list[uuid.UUID]) -> None:
        for position, task_id in enumerate(claimed):
            try:
                self.queue.enqueue(
                    "worker.perform", str(task_id), result_ttl=0, failure_ttl=3600, job_timeout=JOB_SECONDS
                )
            except RedisError:
                # The doorbell is broken: put the rest back now rather than wait for their leases.
                with activate(relay_scope()) as session:
                    release(session, claimed[position:])
                    session.commit()
                raise

    def start_periodic(self) -> None:
        """Start what is due; each job's tasks appear in the transaction that moves its due time."""
        with self.app.app_context(), activate(relay_scope()) as session:
            now = utcnow()
            for job in periodic():
                due = session.execute(
                    select(PeriodicJob.id)
                    .where(PeriodicJob.name == job.name, PeriodicJob.next_due_at <= now)
                    .with_for_update(skip_locked=True)
                ).scalar_one_or_none()
                if due is not None:
                    session.execute(
                        update(PeriodicJob)
                        .where(PeriodicJob.id == due)
                        .values(next_due_at=job.next_after(now), last_started_at=now)
                        .execution_options(synchronize_session=False)
                    )
                    job.start(session, now)
            session.commit()

    def reconcile_periodic(self) -> None:
        """Make the due-table match the list: new jobs get their first due time, jobs no longer listed go."""
        with self.app.app_context(), activate(relay_scope()) as session:
            now = utcnow()
            for job in periodic():
                session.execute(
                    upsert(PeriodicJob)
                    .values(
                        id=uuid7(),
                        area_lo=NATION.lo,
                        area_hi=NATION.hi,
                        name=job.name,
                        next_due_at=job.next_after(now),
                        created_at=now,
                    )
                    .on_conflict_do_nothing()
                )
            session.execute(
                delete(PeriodicJob)
                .where(PeriodicJob.name.not_in([job.name for job in periodic()]))
                .execution_options(synchronize_session=False)
            )
            session.commit()

    def run(self, stop: threading.Event, *, idle: float = 0.25) -> None:
        """Turn until ``stop``; an outage of either server is waited out."""
        pause, reconciled, looked_at = idle, False, datetime.min.replace(tzinfo=SHANGHAI)
        while not stop.is_set():
            try:
                if not reconciled:
                    self.reconcile_periodic()
                    reconciled = True
                if utcnow() - looked_at > timedelta(seconds=15):
                    self.start_periodic()
                    looked_at = utcnow()
                pause = 0.0 if self.turn() else idle
            except (DBAPIError, psycopg.Error, RedisError) as error:
                # The driver's own error: the connection broke while its scope was being set.
                log.warning("relay waits", error=type(error).__name__)
                pause = min(5.0, max(idle, pause * 2))
            stop.wait(pause)


def run_relay(settings: Settings) -> None:
    """The relay and scheduler process; stops on SIGTERM or SIGINT."""
    from app import create_app

    logging.configure()
    relay = Relay(create_app(settings), settings)
    with explained(settings):
        wait_for_queue(relay.queue.connection, queue_address(settings))
    stop = threading.Event()
    for signum in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signum, lambda *_: stop.set())
    relay.run(stop)
