"""The worker process: takes ids from the queue and carries out their tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer

from app.processes.queue import QUEUE, connect, wait_for_queue
from app.processes.tasks import application, handlers
from app.runtime import logging
from app.runtime.outages import explained, queue_address

if TYPE_CHECKING:
    from app.runtime.config import Settings


def run_worker(settings: Settings, *, burst: bool = False) -> None:
    """Work on the queue until stopped (``burst``: until it is empty).

    Jobs run in the worker process itself, not in a fork each: statements, connections and keys stay warm, and a
    job that takes the process down is found by its lease and tried again, like any other that got lost.
    """
    logging.configure()
    connection = connect(settings)
    queue = Queue(QUEUE, connection=connection, serializer=JSONSerializer)
    application()
    handlers()
    with explained(settings):
        wait_for_queue(connection, queue_address(settings))
    worker = SimpleWorker([queue], connection=connection, serializer=JSONSerializer)
    worker.work(burst=burst, logging_level="WARNING")


def main() -> None:
    """Work on the queue of this machine's settings until stopped."""
    from app.runtime.config import Process, load_settings

    run_worker(load_settings(process=Process.WORKER))
