"""The queue's server: a doorbell that carries ids and may be lost; PostgreSQL holds what there is to do."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

import structlog
from redis import Redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError

if TYPE_CHECKING:
    from app.runtime.config import Settings

log = structlog.get_logger(__name__)

# One queue per worker process: RQ keeps a job that a killed worker had just taken only for workers of a single queue.
QUEUE = "tasks"


def connect(settings: Settings) -> Redis:
    """A connection to the queue's server."""
    return Redis.from_url(str(settings.redis_url), health_check_interval=15)


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
