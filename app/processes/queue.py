"""The queue's server: doorbells that carry ids and may be lost; PostgreSQL holds what there is to do.

RQ's own jobs name a function to call and hold its arguments, its callbacks and more, and whoever may write to the
server writes them: that would be running code beside the vault key. So a job here is its name, the id of a task.
Nothing else about it is kept on the server, nothing that lies there is read, and no name is looked up.
"""

from __future__ import annotations

import uuid
from time import sleep
from typing import TYPE_CHECKING, Any

import structlog
from redis import Redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError
from rq import Queue
from rq.job import Job
from rq.serializers import JSONSerializer

from app.runtime.valkey_users import BATCH, INTERACTIVE, QUEUES, queue_key
from tenants.outbox import TaskLane

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.runtime.config import Settings
    from app.runtime.valkey_users import ValkeyUser

log = structlog.get_logger(__name__)

_ID_LENGTH = 36


class TaskJob(Job):
    """A job as its name alone: the id of the task to carry out. What the server holds under that name is not read."""

    @classmethod
    def named(cls, name: bytes, connection: Redis) -> TaskJob | None:
        """The job of that name; None, and a line in the log, where it is not the id of any task."""
        try:
            text = name.decode("ascii") if len(name) == _ID_LENGTH else ""
            known = str(uuid.UUID(text)) == text
        except ValueError:
            known = False
        if not known:
            # Its length only: whoever put it there chose the text.
            log.warning("job refused", reason="its name is not the id of a task", length=len(name))
            return None
        return cls(text, connection=connection, serializer=JSONSerializer)

    def restore(self, raw_data: Any) -> None:
        """Refuse to be made from what the server holds. Raises RuntimeError."""
        raise RuntimeError("a job is its name: nothing about it is read from the queue's server")


_WAIT_SECONDS = 1


class TaskQueue(Queue):
    """A queue of names of tasks. One that is rung for twice, or that is unknown, does no harm."""

    job_class = TaskJob

    def __init__(self, prefix: str, name: str, connection: Redis) -> None:
        self._place = queue_key(prefix, name)
        super().__init__(name, connection=connection, serializer=JSONSerializer)

    @property
    def key(self) -> str:
        """Where the server keeps it: by the settings, not by what RQ found in the environment when imported."""
        return self._place

    @classmethod
    def dequeue_any(
        cls, queues: Iterable[Queue], timeout: int | None, connection: Redis, *_more: Any, **_named: Any
    ) -> tuple[Job, Queue] | None:
        """The next job, of the first queue that has one; None: there is none, and ``timeout`` is None.

        Otherwise it waits so many seconds for one (DequeueTimeout), at most ``_WAIT_SECONDS``, less than the client
        waits for any answer: RQ would ask for minutes, the client would take the silence for a broken connection, and
        the worker sleep up to a minute before it asks again.
        """
        by_key = {queue.key.encode(): queue for queue in queues}
        timeout = timeout and min(timeout, _WAIT_SECONDS)
        while (taken := cls.lpop([queue.key for queue in by_key.values()], timeout, connection)) is not None:
            place, name = taken
            if (job := TaskJob.named(name, connection)) is not None:
                return job, by_key[place if isinstance(place, bytes) else place.encode()]
        return None


class TaskQueues:
    """All queues, under one login: what somebody waits for is not put behind what takes long."""

    def __init__(self, settings: Settings, user: ValkeyUser) -> None:
        self.connection = connect(settings, user)
        self.by_name = {name: TaskQueue(settings.rq_key_prefix, name, self.connection) for name in QUEUES}

    def ring(self, tasks: Mapping[TaskLane, Sequence[uuid.UUID]]) -> None:
        """Put the tasks into their queues: all of them or, with a RedisError, none, some or all."""
        for lane, ids in tasks.items():
            if ids:
                queue = self.by_name[INTERACTIVE if lane is TaskLane.INTERACTIVE else BATCH]
                self.connection.rpush(queue.key, *map(str, ids))


def connect(settings: Settings, user: ValkeyUser) -> Redis:
    """A connection to the queue's server under that user's login."""
    return Redis.from_url(settings.redis_url_for(user), health_check_interval=15)


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
