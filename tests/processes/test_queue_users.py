"""The users of the queue's server: what each may do there is its own work, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from limits.storage import storage_from_string
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import AuthenticationError, NoPermissionError, RedisError, ResponseError
from redis.retry import Retry

from app import create_app
from app.accounts import counters, limiter
from app.processes.queue import TaskQueues
from app.runtime.config import Process, load_settings
from app.runtime.secrets_file import queue_password_name
from app.runtime.valkey_users import BATCH, INTERACTIVE, QUEUES, ValkeyUser, limiter_keys, queue_key, user_lines
from app.runtime.variables import queue_login_url, without_queue_login
from tenants.columns import uuid7
from tenants.outbox import TaskLane
from tests.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services

ROOT = Path(__file__).parents[2]
MUCH = {"CONFIG", "EVAL", "EVALSHA", "FCALL", "SCRIPT", "FUNCTION", "KEYS", "SCAN", "FLUSHALL", "FLUSHDB", "DEBUG"}
MUCH |= {"MODULE", "ACL", "MONITOR", "SHUTDOWN", "REPLICAOF", "SAVE", "PUBLISH", "SUBSCRIBE", "SORT", "RESTORE"}
MUCH |= {"MIGRATE", "SWAPDB", "CLIENT|KILL", "CLIENT|LIST", "INFO", "SELECT", "SET", "HSET", "DEL", "LRANGE", "LMOVE"}


def login(settings: Settings, user: ValkeyUser) -> Redis:
    return Redis.from_url(settings.redis_url_for(user))


@pytest.fixture
def admin(settings: Settings) -> Redis:
    """The server as its administrator sees it."""
    return login(settings, ValkeyUser.ADMIN)


@pytest.mark.parametrize(
    ("user", "own"),
    [
        (ValkeyUser.WEB, lambda prefix: limiter_keys(prefix)[:-1] + "x"),
        *(
            (user, lambda prefix, queue=queue: queue_key(prefix, queue))
            for user in (ValkeyUser.RELAY, ValkeyUser.WORKER)
            for queue in QUEUES
        ),
    ],
)
def test_every_command_but_its_own_is_denied(
    settings: Settings, admin: Redis, user: ValkeyUser, own: Callable[[str], str]
) -> None:
    allowed = {
        ValkeyUser.WEB: {"get", "incrby", "expire", "ttl", "multi", "exec"},
        ValkeyUser.RELAY: {"rpush"},
        ValkeyUser.WORKER: {"lpop", "blpop"},
    }[user]
    every = [command.decode() for command in admin.execute_command("COMMAND LIST")]
    denied = {name for name in every if not _may(admin, user, name, own(settings.rq_key_prefix))}
    assert len(every) > 300
    assert {name.lower() for name in MUCH} <= denied
    # The last four are what any connection may say of itself, under whatever user.
    assert set(every) - denied == allowed | {"ping", "client|setinfo", "auth", "hello", "quit", "reset"}


def _may(admin: Redis, user: ValkeyUser, command: str, key: str) -> bool:
    """True if the server would let the user run the command, on its own key (ACL DRYRUN), with any number of words."""
    for count in range(6):
        for position in range(max(1, count)):
            words = ["1"] * count
            words[position : position + 1] = [key] * min(count, 1)
            try:
                if admin.execute_command("ACL DRYRUN", user, *command.split("|"), *words) == b"OK":
                    return True
            except ResponseError:
                continue  # not so many words, or a mere container of commands
    return False


@pytest.mark.parametrize("lane", TaskLane)
def test_the_pages_cannot_put_a_job_into_the_queue(settings: Settings, lane: TaskLane) -> None:
    with pytest.raises(NoPermissionError):
        TaskQueues(settings, ValkeyUser.WEB).ring({lane: [uuid7()]})
    queue = queue_key(settings.rq_key_prefix, INTERACTIVE if lane is TaskLane.INTERACTIVE else BATCH)
    with login(settings, ValkeyUser.WEB) as web:
        for refused in (
            lambda: web.rpush(queue, "x"),
            lambda: web.lpush(f"{queue}:more", "x"),
            lambda: web.incrby(queue, 1),  # a command of its own, on a key that is not
            lambda: web.get(queue),
            lambda: web.hset(f"{settings.rq_key_prefix}:job:x", "data", "x"),
            lambda: web.publish("rq:pubsub:x", "{}"),
            lambda: web.eval("return 1", 0),
            lambda: web.transaction(lambda pipe: pipe.rpush(queue, "x")),
        ):
            with pytest.raises(NoPermissionError):
                refused()


@pytest.mark.parametrize("name", QUEUES)
def test_the_relay_puts_in_and_the_worker_takes_out_and_neither_does_the_others_work(
    settings: Settings, name: str
) -> None:
    queue, counter = queue_key(settings.rq_key_prefix, name), limiter_keys(settings.rq_key_prefix)[:-1] + "here"
    with login(settings, ValkeyUser.RELAY) as relay, login(settings, ValkeyUser.WORKER) as worker:
        for refused in (
            lambda: relay.lpop(queue),
            lambda: relay.lrange(queue, 0, -1),
            lambda: relay.rpush(f"{settings.rq_key_prefix}:queue:other", "x"),
            lambda: worker.rpush(queue, "x"),
            lambda: worker.lpop("elsewhere"),
            *(lambda user=user: user.get(counter) for user in (relay, worker)),
            *(lambda user=user: user.incrby(counter, 1) for user in (relay, worker)),
            *(lambda user=user: user.delete(counter) for user in (relay, worker)),
        ):
            with pytest.raises(NoPermissionError):
                refused()


def test_a_value_longer_than_any_id_could_be_is_not_taken(settings: Settings) -> None:
    with login(settings, ValkeyUser.RELAY) as relay, pytest.raises(RedisError):
        relay.rpush(queue_key(settings.rq_key_prefix, INTERACTIVE), b"x" * 2_000_000)


def test_nobody_is_let_in_without_a_login_or_by_the_old_one(settings: Settings, services: Services) -> None:
    address = without_queue_login(services.redis_url)
    administrators = settings.queue_passwords[ValkeyUser.ADMIN]
    for options in ({}, {"password": administrators}, {"username": "default", "password": administrators}):
        with pytest.raises(AuthenticationError):
            Redis.from_url(address, retry=Retry(NoBackoff(), 0), **options).ping()


def test_the_limits_count_in_the_server_under_the_pages_login(settings: Settings, admin: Redis) -> None:
    """Were a command missing, the limiter would go on counting in each process by itself, and say nothing."""
    admin.execute_command("ACL", "LOG", "RESET")
    app = create_app(settings, {"TESTING": True, "WTF_CSRF_ENABLED": False})
    before = set(admin.scan_iter(limiter_keys(settings.rq_key_prefix)))
    wrong = {"username": "nobody-by-that-name", "password": "not the password"}

    def count() -> set[bytes]:
        from_here = {"REMOTE_ADDR": "192.0.2.77"}
        assert app.test_client().post("/sign-in", data=wrong, environ_base=from_here).status_code < 500
        return set(admin.scan_iter(limiter_keys(settings.rq_key_prefix))) - before

    # The limiter looks for the server again in a while, where an earlier test took it away or it took long to answer.
    counted = wait_until(count, "the limiter counts in the server")
    assert all(admin.ttl(key) > 0 for key in counted)
    assert admin.execute_command("ACL", "LOG") == []
    admin.delete(*counted)


def test_a_window_is_opened_by_the_first_attempt_and_not_by_the_later_ones(settings: Settings, admin: Redis) -> None:
    storage = storage_from_string(counters.storage_uri(settings.redis_url_for(ValkeyUser.WEB)))
    name = f"LIMITER/{settings.rq_key_prefix}/window"
    assert [storage.incr(name, 60), storage.incr(name, 3600), storage.incr(name, 60, amount=3)] == [1, 2, 5]
    assert 0 < admin.ttl(f"LIMITS:{name}") <= 60
    assert storage.get(name) == 5
    admin.delete(f"LIMITS:{name}")
    assert counters.storage_uri(None) == "memory://"


def test_every_process_has_the_login_of_its_own_user_only(settings: Settings) -> None:
    own = {Process.WEB: ValkeyUser.WEB, Process.RELAY: ValkeyUser.RELAY, Process.WORKER: ValkeyUser.WORKER}
    environment = settings.environment()
    assert not [password for password in settings.queue_passwords.values() if password in environment["REDIS_URL"]]
    for process, user in own.items():
        mine = load_settings(environment, process)
        with login(mine, user) as connection:
            assert connection.ping()
        for other in set(ValkeyUser) - {user}:
            assert mine.redis_url_for(other) == environment["REDIS_URL"]


def test_a_server_with_one_login_for_everybody_is_used_with_that(tmp_path: Path) -> None:
    from app.runtime.secrets_file import generate_secrets

    secrets = {name: value for name, value in generate_secrets().items() if "VALKEY" not in name}
    url = "redis://anybody:p%40ss@cache.example:6379/0"
    env = {"QINGSHE_DATA": str(tmp_path), "DATABASE_URL": "postgresql://db/qs", "REDIS_URL": url, **secrets}
    for process in (None, *Process):
        settings = load_settings(env, process)
        assert {settings.redis_url_for(user) for user in ValkeyUser} == {url}
    assert settings.environment()["REDIS_URL"] == url


@pytest.mark.parametrize(
    "url",
    [
        "redis://h:1/0",
        "rediss://old:p%40@h/0?protocol=3",
        "unix:///run/a%20b.sock?password=x&db=1",
        "redis://:x@[::1]:1",
    ],
)
def test_a_login_is_replaced_and_the_rest_of_the_address_is_kept(url: str) -> None:
    from redis.connection import parse_url

    options = parse_url(queue_login_url(url, "qs_web", "p/@?:&wörd"))
    assert (options.pop("username"), options.pop("password")) == ("qs_web", "p/@?:&wörd")
    before = {name: value for name, value in parse_url(url).items() if name not in ("username", "password")}
    assert options == before == parse_url(without_queue_login(url))


def user_of(admin: Redis, name: str) -> dict[bytes, Any]:
    """What the server knows of a user; it keeps rules of commands in an order of its own."""
    user: dict[bytes, Any] = admin.execute_command("ACL", "GETUSER", name)
    return {**user, b"commands": sorted(user[b"commands"].split())}


def test_the_command_prints_what_the_server_takes_and_no_password(settings: Settings, admin: Redis) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "app.cli", "queue-users"],
        cwd=ROOT,
        env={**os.environ, "QINGSHE_SECRETS_FILE": str(settings.secrets_file), "QINGSHE_DATA": str(settings.data_dir)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert not [password for password in settings.queue_passwords.values() if password in answer.stdout]
    for line in answer.stdout.splitlines():
        _user, name, *rules = line.split()
        on_file = user_of(admin, name)
        assert admin.execute_command("ACL", "SETUSER", name, "reset", *rules) == b"OK"
        assert user_of(admin, name) == on_file
    assert len(answer.stdout.splitlines()) == 1 + len(ValkeyUser)


def test_the_containers_server_has_the_same_users() -> None:
    compose = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    wanted = user_lines("qingshe", lambda user: f">${{{queue_password_name(user)}:?}}")
    assert re.findall(r"^ +(user .*)$", compose, re.MULTILINE) == wanted
    assert "RQ_KEY_PREFIX" not in compose
    assert "requirepass" not in compose


def test_a_server_that_refuses_the_pages_is_as_good_as_away(app: Flask, settings: Settings) -> None:
    stranger = replace(settings, queue_passwords={**settings.queue_passwords, ValkeyUser.WEB: "wrong"})
    try:
        assert create_app(stranger, {"TESTING": True}).test_client().get("/healthz").status_code == 503
    finally:
        limiter.init_app(app)
    assert app.test_client().get("/healthz").status_code == 200
