"""The worker process: takes ids from the queue and carries out their tasks."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import structlog
from rq import SimpleWorker
from rq.timeouts import JobTimeoutException
from rq.worker import WorkerStatus

from app.processes.queue import TaskJob, TaskQueue, wait_for_queue
from app.processes.tasks import handlers, perform
from app.runtime import logging
from app.runtime.outages import explained, queue_address
from app.runtime.valkey_users import ValkeyUser

if TYPE_CHECKING:
    from flask import Flask
    from redis import Redis
    from rq import Queue
    from rq.job import Job

    from app.runtime.config import Settings

log = structlog.get_logger(__name__)

JOB_SECONDS = 600  # a job that takes longer is stopped and tried again


class TaskWorker(SimpleWorker):
    """RQ's loop, its signals and its time limit, around one entry: ``perform`` with the id of a task.

    It takes names from the queue and tells the server nothing. What RQ would otherwise keep there (jobs, their results
    and errors, registries, heartbeats, a channel for commands) is another way in, and PostgreSQL knows it all: who has
    a task, until when, and how it ended. Jobs run in this process itself, not in a fork each: statements, connections
    and keys stay warm, and a job that takes the process down is found by its lease like any other that got lost.
    """

    queue_class: type[Queue] = TaskQueue
    job_class = TaskJob

    def __init__(self, queue: TaskQueue, app: Flask) -> None:
        super().__init__([queue], connection=queue.connection, log_job_description=False)
        self._app = app

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Carry out the task of that name, whatever the server says of the job; an error ends the job, not the worker.

        The error goes to the log, which leaves out what it says: that may quote a row.
        """
        self.set_state(WorkerStatus.BUSY)
        try:
            with self.death_penalty_class(JOB_SECONDS, JobTimeoutException, job_id=job.id):
                perform(self._app, uuid.UUID(job.id))
        except Exception:
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


def run_worker(settings: Settings, *, burst: bool = False) -> None:
    """Work on the queue until stopped (``burst``: until it is empty)."""
    from app import create_app

    logging.configure()
    queue = TaskQueue(settings, ValkeyUser.WORKER)
    app = create_app(settings)
    handlers()  # a mistake in one shows now
    with explained(settings):
        wait_for_queue(queue.connection, queue_address(settings))
    TaskWorker(queue, app).work(burst=burst, logging_level="WARNING")


def main() -> None:
    """Work on the queue of this machine's settings until stopped."""
    from app.runtime.config import Process, load_settings

    run_worker(load_settings(process=Process.WORKER))
