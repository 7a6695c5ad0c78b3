"""The worker process: takes ids from the queue and carries out their tasks."""

from __future__ import annotations

import os
import sys
import threading
import time
import uuid
from typing import TYPE_CHECKING, Any

import structlog
from rq import SimpleWorker
from rq.timeouts import TimerDeathPenalty
from rq.worker import WorkerStatus

from app.processes.queue import TaskJob, TaskQueue, TaskQueues, wait_for_queue
from app.processes.tasks import handlers, perform
from app.runtime import logging
from app.runtime.confined import NICE
from app.runtime.outages import explained, queue_address
from app.runtime.valkey_users import BATCH, INTERACTIVE, ValkeyUser
from tenants.outbox import TimeOver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask import Flask
    from redis import Redis
    from rq import Queue
    from rq.job import Job

    from app.runtime.config import Settings

log = structlog.get_logger(__name__)

JOB_SECONDS = 600  # a job that takes longer is stopped and tried again
# What the interpreter gives a thread before another has its turn: short, because the interactive one is the one that
# waits, and asks the database a lot.
_SWITCH_SECONDS = 0.001


class TaskWorker(SimpleWorker):
    """RQ's loop, its signals and its time limit, around one entry: ``perform`` with the id of a task.

    It takes names from the queue and tells the server nothing. What RQ would otherwise keep there (jobs, their results
    and errors, registries, heartbeats, a channel for commands) is another way in, and PostgreSQL knows it all: who has
    a task, until when, and how it ended. Jobs run in this process itself, not in a fork each: statements, connections
    and keys stay warm, and a job that takes the process down is found by its lease like any other that got lost.
    """

    queue_class: type[Queue] = TaskQueue
    job_class = TaskJob
    job_timeout_class: type[TimeOver] = TimeOver

    def __init__(self, queues: Sequence[TaskQueue], app: Flask) -> None:
        super().__init__(queues, connection=queues[0].connection, log_job_description=False)
        self._app = app

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Carry out the task of that name, whatever the server says of the job; an error ends the job, not the worker.

        The error goes to the log, which leaves out what it says: that may quote a row.
        """
        self.set_state(WorkerStatus.BUSY)
        try:
            with self.death_penalty_class(JOB_SECONDS, self.job_timeout_class, job_id=job.id):
                perform(self._app, uuid.UUID(job.id))
        except (Exception, TimeOver):
            log.exception("job broke off", task=job.id)
        finally:
            self.set_state(WorkerStatus.IDLE)

    @property
    def should_run_maintenance_tasks(self) -> bool:
        """Never: maintenance reads the registries and calls the callbacks that abandoned jobs name."""
        return False

    def set_state(self, state: str, pipeline: Any = None) -> None:
        """Note whether there is a job at hand, which a request to stop has to wait for."""
        self._state = state

    def subscribe(self) -> None:
        """Take no commands: processes are stopped by signals."""

    def check_for_suspension(self, burst: bool) -> None:
        """Go on: a key on the server cannot suspend the work."""

    def register_birth(self) -> None:
        """Stay unknown to the server."""

    def register_death(self) -> None:
        """Nothing to take back."""

    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        """Nothing to keep alive: the lease of a task says when its worker is taken for lost."""

    def set_shutdown_requested_date(self) -> None:
        """Nobody else needs to know."""

    def get_redis_server_version(self) -> tuple[int, int, int]:
        """None in particular: RQ would ask for what its own jobs need."""
        return (0, 0, 0)

    def _set_ip_address(self, connection: Redis) -> None:
        self.ip_address = "unknown"


class _TakesTooLong(TimeOver):
    """Raised in a thread; of its own, because RQ changes the class that it raises."""


class InteractiveWorker(TaskWorker):
    """A second loop beside the first, in a thread: takes the changes that somebody waits for, and nothing else.

    So they go on while the first is at an import of minutes, with a single worker process as well.
    """

    death_penalty_class = TimerDeathPenalty
    job_timeout_class = _TakesTooLong

    def __init__(self, queue: TaskQueue, app: Flask) -> None:
        super().__init__([queue], app)
        self._thread = threading.Thread(target=self._run, name="interactive", daemon=True)

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End after the job at hand."""
        self._stop_requested = True
        self._thread.join()

    def _run(self) -> None:
        while not self._stop_requested:
            self.work(logging_level="WARNING")
            if not self._stop_requested:
                time.sleep(1)  # RQ gave up over the connection to the queue

    def dequeue_job_and_maintain_ttl(
        self, timeout: int | None, max_idle_time: int | None = None
    ) -> tuple[Job, Queue] | None:
        """The next job; None once it is to stop, which is asked every second."""
        while not self._stop_requested:
            if (found := super().dequeue_job_and_maintain_ttl(timeout, 1)) is not None:
                return found
        return None

    def _install_signal_handlers(self) -> None:
        """None: the process' are the first loop's."""


def first_loop(queues: TaskQueues, app: Flask) -> TaskWorker:
    """The loop that takes whatever there is, single changes last: those have another one, the rest has not."""
    return TaskWorker([queues.by_name[BATCH], queues.by_name[INTERACTIVE]], app)


def run_worker(settings: Settings, *, burst: bool = False) -> None:
    """Work on the queues until stopped (``burst``: until they are empty)."""
    from app import create_app

    logging.configure()
    queues = TaskQueues(settings, ValkeyUser.WORKER)
    app = create_app(settings)
    handlers()  # a mistake in one shows now
    with explained(settings):
        wait_for_queue(queues.connection, queue_address(settings))
    worker = first_loop(queues, app)
    # Pages go first where both want the processor: somebody waits for them.
    os.nice(NICE)
    if burst:
        worker.work(burst=True, logging_level="WARNING")
        return
    sys.setswitchinterval(_SWITCH_SECONDS)
    # A connection of its own: one that waits for the queue serves nobody else.
    beside = InteractiveWorker(TaskQueues(settings, ValkeyUser.WORKER).by_name[INTERACTIVE], app)
    beside.start()
    worker.work(logging_level="WARNING")
    beside.stop()


def main() -> None:
    """Work on the queues of this machine's settings until stopped."""
    from app.runtime.config import Process, load_settings

    run_worker(load_settings(process=Process.WORKER))
