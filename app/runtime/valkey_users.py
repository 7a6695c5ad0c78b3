"""The logins of the queue's server, and what each may do there: an access list (ACL) of Valkey and of Redis.

A process has a user of its own, with the commands and the keys of its work. No user but the administrator may look
into the server's settings, list or empty its keys, or run scripts; the user that needs no password is off.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What somebody waits for, and the rest.
INTERACTIVE, BATCH = QUEUES = ("interactive", "batch")
LIMITER = "LIMITS:LIMITER"  # Flask-Limiter's own, before our prefix


class ValkeyUser(StrEnum):
    """The users, by their names on the server."""

    ADMIN = "qs_admin"
    WEB = "qs_web"
    RELAY = "qs_relay"
    WORKER = "qs_worker"


def queue_key(prefix: str, queue: str) -> str:
    """The key of one of the QUEUES in a deployment with that prefix."""
    return f"{prefix}:queue:{queue}"


def _queue_keys(prefix: str) -> list[str]:
    return [queue_key(prefix, queue) for queue in QUEUES]


def limiter_keys(prefix: str) -> str:
    """The pattern of the keys in which attempts are counted."""
    return f"{LIMITER}/{prefix}/*"


_CONNECTION = ("ping", "client|setinfo")
# Found by MONITOR, and held by the tests: one more, and a process says NOPERM.
_COMMANDS: Mapping[ValkeyUser, tuple[str, ...]] = {
    ValkeyUser.WEB: (*_CONNECTION, "get", "incrby", "expire", "ttl", "multi", "exec"),
    ValkeyUser.RELAY: (*_CONNECTION, "rpush"),
    ValkeyUser.WORKER: (*_CONNECTION, "lpop", "blpop"),
}
_KEYS: Mapping[ValkeyUser, Callable[[str], list[str]]] = {
    ValkeyUser.WEB: lambda prefix: [limiter_keys(prefix)],
    ValkeyUser.RELAY: _queue_keys,
    ValkeyUser.WORKER: _queue_keys,
}


def user_lines(prefix: str, password: Callable[[ValkeyUser], str]) -> list[str]:
    """The lines of an ACL file, or of a configuration; ``password`` gives each user's in the list's own spelling."""
    admin = f"user {ValkeyUser.ADMIN} on sanitize-payload {password(ValkeyUser.ADMIN)} ~* &* +@all"
    lines = ["user default off sanitize-payload resetchannels -@all", admin]
    for user, commands in _COMMANDS.items():
        allowed = " ".join(f"+{command}" for command in commands)
        keys = " ".join(f"~{key}" for key in _KEYS[user](prefix))
        lines.append(f"user {user} on sanitize-payload {password(user)} {keys} resetchannels -@all {allowed}")
    return lines


def hashed(passwords: Mapping[str, str]) -> Callable[[ValkeyUser], str]:
    """The spelling of passwords that does not tell them. Raises KeyError where a user has none."""
    return lambda user: f"#{hashlib.sha256(passwords[user].encode()).hexdigest()}"
