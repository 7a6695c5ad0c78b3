"""Where attempts are counted: in plain commands, where Flask-Limiter's own storage has the server run scripts.

So that the pages' user of the server needs no right to run any: scripts are the way out of such servers' sandboxes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from limits.storage import RedisStorage

if TYPE_CHECKING:
    from typing import Any

_SCHEME = "counters+"


class Counters(RedisStorage):
    """Fixed windows in Redis or Valkey, by INCRBY and EXPIRE in one transaction."""

    STORAGE_SCHEME = [f"{_SCHEME}{scheme}" for scheme in ("redis", "rediss", "unix")]

    def __init__(self, uri: str, **options: Any) -> None:
        super().__init__(uri.removeprefix(_SCHEME), **options)

    def initialize_storage(self, _uri: str) -> None:
        """Prepare no scripts."""

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count ``amount`` in the window of ``expiry`` seconds that the first to count opened; returns the sum."""
        name = self.prefixed_key(key)
        with self.storage.pipeline() as pipeline:
            pipeline.incrby(name, amount)
            pipeline.expire(name, expiry, nx=True)
            return int(pipeline.execute()[0])


def storage_uri(url: str | None) -> str:
    """The address of the counters for Flask-Limiter; without a server they are this process' own."""
    if not url:
        return "memory://"
    return f"{_SCHEME}{url}" if url.startswith(("redis://", "rediss://", "unix://")) else url
