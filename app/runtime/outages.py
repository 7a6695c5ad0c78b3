"""A server that is away, or that refuses us: said so that whoever started a command knows what to do.

Names the server, the login and the variable to look at; never a password.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import psycopg
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import AuthenticationError, RedisError, ResponseError
from redis.retry import Retry
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from app.runtime.secrets_file import ROLE_NAMES, SUPERUSER_PASSWORD, VALKEY_PASSWORD, password_name
from app.runtime.setup_errors import SetupError
from app.runtime.valkey_users import ValkeyUser
from tenants.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings

CONNECT_SECONDS = 10  # a host that swallows packets would otherwise be waited for until the system gives up
# Classes of SQLSTATE: connection, login, no such database, resources (disk, memory, connections), shutdown and start;
# see PostgreSQL, appendix A. An error without a state is the connection's own.
_OUTAGES = ("08", "28", "3D", "53", "57P")
# A lock that another holds too long (tenants.roles.LIMITS), two that wait for each other, and two that cannot both have
# been first: it may well go through the next time.
_BUSY = ("55P03", "40P01", "40001")
_REFUSED = re.compile(
    r"authentication failed|no password supplied|role .* does not exist|no pg_hba\.conf entry"
    r"|permission denied for database|not permitted to log in"
)
_NO_DATABASE = re.compile(r'database ".*" does not exist')
# What libpq and psycopg put before the reason.
_PREAMBLE = re.compile(r"^(connection (failed|is bad): )?(connection to server (at|on) .*? failed: )?(FATAL:\s+)?")


class Unreachable(SetupError):
    """PostgreSQL or Redis is away or refuses us; says in English and Chinese what to do."""


@contextmanager
def explained(settings: Settings) -> Iterator[None]:
    """Turn a server's absence or refusal inside the block into Unreachable; other errors pass as they are."""
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if not isinstance(cause, psycopg.Error) or not is_outage(error) or is_busy(error):
            raise
        raise _database(cause, settings) from error
    except RedisError as error:
        raise _queue(error, settings) from error


def check_services(settings: Settings) -> None:
    """Raise Unreachable unless PostgreSQL lets the pages' first role in and Redis answers."""
    with explained(settings):
        url = make_url(settings.url_for(Role.ACCOUNTS)).set(drivername="postgresql")
        with psycopg.connect(url.render_as_string(hide_password=False), connect_timeout=CONNECT_SECONDS):
            pass
        # Once, because this is asked while somebody waits for the answer.
        for user in (ValkeyUser.WEB, ValkeyUser.RELAY, ValkeyUser.WORKER):
            queue = Redis.from_url(
                settings.redis_url_for(user), socket_connect_timeout=CONNECT_SECONDS, retry=Retry(NoBackoff(), 0)
            )
            with queue:
                queue.ping()


def queue_address(settings: Settings) -> str:
    """The address of Redis: host:port or the path of its socket."""
    url = urlsplit(str(settings.redis_url))
    return unquote(url.path) if url.scheme == "unix" else f"{url.hostname or 'localhost'}:{url.port or 6379}"


def is_outage(error: BaseException) -> bool:
    """True if PostgreSQL could not be reached, refuses us, went away or is full, rather than refused a statement.

    The one table of what an outage is, for pages (try again later), tasks (tried again, not counted as a failure) and
    commands (said what to do). ``error`` is the driver's or SQLAlchemy's.
    """
    if isinstance(error, DBAPIError):
        if error.connection_invalidated:
            return True
        cause: BaseException | None = error.orig
    else:
        cause = error
    if not isinstance(cause, (psycopg.OperationalError, psycopg.InterfaceError)):
        return False
    return cause.sqlstate is None or cause.sqlstate.startswith(_OUTAGES + _BUSY)


def is_busy(error: BaseException) -> bool:
    """True if PostgreSQL is there and others were in the way: the same may go through at once."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(cause, psycopg.OperationalError) and cause.sqlstate in _BUSY


def _database(error: psycopg.Error, settings: Settings) -> Unreachable:
    url = make_url(str(settings.database_url))
    login = _asked(error, "user") or url.username or ""
    name = _asked(error, "db") or url.database or ""
    hosts = url.query.get("host", "")
    host = _asked(error, "host") or url.host or (hosts if isinstance(hosts, str) else ",".join(hosts)) or "localhost"
    where = f"PostgreSQL, {host}:{_asked(error, 'port') or url.port or 5432}"
    said = (str(error).splitlines() or [""])[0]
    reason = _PREAMBLE.sub("", said).strip() or type(error).__name__
    if _NO_DATABASE.search(said):
        return Unreachable(
            f'{where}, has no database "{name}". Make it (CREATE DATABASE), or correct the name in DATABASE_URL.',
            f"{where} 中没有名为“{name}”的数据库。请先创建（CREATE DATABASE），或更正 DATABASE_URL 中的名称。",
        )
    if _REFUSED.search(said) and login in ROLE_NAMES:
        return Unreachable(
            f"{where}, refuses the role {login}: {reason}. Run 'qingshe migrate', which gives the roles their "
            f"passwords, or correct {password_name(login)}.",
            f"{where} 拒绝角色 {login} 登录（{reason}）。请运行 qingshe migrate 为各角色设置密码，"
            f"或更正 {password_name(login)}。",
        )
    if _REFUSED.search(said):
        return Unreachable(
            f'{where}, refuses the login "{login}": {reason}. Correct the user and the password in DATABASE_URL '
            f"(the password may be in {SUPERUSER_PASSWORD}).",
            f"{where} 拒绝用户“{login}”登录（{reason}）。请更正 DATABASE_URL 中的用户和密码"
            f"（密码也可写在 {SUPERUSER_PASSWORD} 中）。",
        )
    return Unreachable(
        f"{where}, cannot be used: {reason}. Check that it runs and that DATABASE_URL is right.",
        f"无法使用 {where}（{reason}）。请确认它正在运行，并检查 DATABASE_URL。",
    )


def _asked(error: psycopg.Error, part: str) -> str:
    """The parameters that the connection that failed was made with, '' where it did not come to one."""
    try:
        value = getattr(error.pgconn, part, b"") or b""
    except psycopg.Error:  # it has been closed
        return ""
    return value.decode(errors="replace") if isinstance(value, bytes) else ""


def _queue(error: RedisError, settings: Settings) -> Unreachable:
    where, reason = f"Redis, {queue_address(settings)}", str(error).rstrip(".") or type(error).__name__
    if isinstance(error, AuthenticationError):
        return Unreachable(
            f"{where}, refuses our login: {reason}. Give it the users that 'qingshe queue-users' prints, or correct "
            f"{VALKEY_PASSWORD}_… of this process or the login in REDIS_URL.",
            f"{where} 拒绝登录（{reason}）。请按 qingshe queue-users 的输出建立用户，或更正本进程的 "
            f"{VALKEY_PASSWORD}_… 或 REDIS_URL 中的用户和密码。",
        )
    if isinstance(error, ResponseError):
        return Unreachable(
            f"{where}, refuses us: {reason}. Give it the users that 'qingshe queue-users' prints, "
            "or correct REDIS_URL.",
            f"{where} 拒绝访问（{reason}）。请按 qingshe queue-users 的输出建立用户，或更正 REDIS_URL。",
        )
    return Unreachable(
        f"{where}, cannot be used: {reason}. Check that it runs and that REDIS_URL is right.",
        f"无法使用 {where}（{reason}）。请确认它正在运行，并检查 REDIS_URL。",
    )
