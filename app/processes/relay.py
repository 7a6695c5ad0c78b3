"""The relay process: moves notes to tasks and tasks to the queue, and starts what is due by the clock."""

from __future__ import annotations

import signal
import threading
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import psycopg
import structlog
from redis.exceptions import RedisError
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import DBAPIError

from app.clock import SHANGHAI
from app.declare.schedule import Occasion
from app.processes.listener import Listener
from app.processes.queue import TaskQueues, wait_for_queue
from app.processes.tasks import periodic
from app.runtime import logging
from app.runtime.outages import explained, queue_address
from app.runtime.valkey_users import ValkeyUser
from tenants.area import NATION
from tenants.columns import utcnow, uuid7
from tenants.outbox import PeriodicJob, TaskLane, claim_due, collect_notes, relay_scope, unclaim
from tenants.session import activate, db

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings
    from tenants.outbox import Claimed

PAUSE = 0.25
"""Seconds between two turns where nothing is to be done and nobody tells of anything: wherever a relay runs."""
_ROOM_PAUSE = 0.05  # while tasks wait until others are done
_LEAST = 0.02  # between two turns, however often it is told

log = structlog.get_logger(__name__)


class Relay:
    """Moves notes to tasks, tasks to the queue, and starts what is due by the clock. One or several may run."""

    def __init__(self, app: Flask, settings: Settings, *, lease: timedelta | None = None) -> None:
        self.app, self.lease = app, lease or settings.lease
        # A worker is at one task of any lane and at one interactive one beside it; as many again wait for it.
        workers = settings.workers
        self.in_flight = {TaskLane.INTERACTIVE: 4 * workers, TaskLane.BATCH: 2 * workers, TaskLane.NIGHTLY: 2 * workers}
        self.waiting = False
        self.queues = TaskQueues(settings, ValkeyUser.RELAY)

    def turn(self) -> int:
        """One round; how many notes and tasks it moved."""
        with self.app.app_context():
            with activate(relay_scope()) as session:
                moved = collect_notes(session)
                session.commit()
                claimed = claim_due(session, in_flight=self.in_flight, lease=self.lease)
                session.commit()
            self._enqueue(claimed)
        self.waiting = claimed.waiting
        return moved + len(claimed.ids)

    def _enqueue(self, claimed: Claimed) -> None:
        try:
            self.queues.ring(claimed.tasks)
        except RedisError:
            # The doorbell is broken: put them back now rather than wait for their leases.
            with activate(relay_scope()) as session:
                unclaim(session, claimed.ids)
                session.commit()
            raise

    def start_periodic(self) -> None:
        """Start what is due; each job's tasks appear in the transaction that moves its due time."""
        with self.app.app_context(), activate(relay_scope()) as session:
            now = utcnow()
            for job in periodic():
                due = session.execute(
                    select(PeriodicJob.id, PeriodicJob.next_due_at)
                    .where(PeriodicJob.name == job.name, PeriodicJob.next_due_at <= now)
                    .with_for_update(skip_locked=True)
                ).one_or_none()
                if due is not None:
                    session.execute(
                        update(PeriodicJob)
                        .where(PeriodicJob.id == due.id)
                        .values(next_due_at=job.next_after(now), last_started_at=now)
                        .execution_options(synchronize_session=False)
                    )
                    job.start(session, Occasion(due.next_due_at, now))
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

    def run(self, stop: threading.Event) -> None:
        """Turn until ``stop``; an outage of either server is waited out."""
        with self.app.app_context():
            listener = Listener(db.engines[relay_scope().role.value])
        try:
            self._run(stop, listener)
        finally:
            listener.close()

    def _run(self, stop: threading.Event, listener: Listener) -> None:
        pause, reconciled, looked_at = PAUSE, False, datetime.min.replace(tzinfo=SHANGHAI)
        while not stop.is_set():
            began = time.monotonic()
            try:
                if not reconciled:
                    self.reconcile_periodic()
                    reconciled = True
                if utcnow() - looked_at > timedelta(seconds=15):
                    self.start_periodic()
                    looked_at = utcnow()
                if not self.turn():
                    pause = _ROOM_PAUSE if self.waiting else PAUSE
                    listener.wait(stop, pause)
                stop.wait(max(0.0, began + _LEAST - time.monotonic()))
            except (DBAPIError, psycopg.Error, RedisError) as error:
                # The driver's own error: the connection broke while its scope was being set.
                log.warning("relay waits", error=type(error).__name__)
                pause = min(5.0, max(PAUSE, pause * 2))
                stop.wait(pause)


def run_relay(settings: Settings) -> None:
    """The relay and scheduler process; stops on SIGTERM or SIGINT."""
    from app import create_app

    logging.configure()
    relay = Relay(create_app(settings), settings)
    with explained(settings):
        wait_for_queue(relay.queues.connection, queue_address(settings))
    stop = threading.Event()
    for signum in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signum, lambda *_: stop.set())
    relay.run(stop)
