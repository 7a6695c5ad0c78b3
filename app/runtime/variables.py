"""Reading one environment variable or secret: what it has to look like, and what is said where it does not."""

from __future__ import annotations

import base64
import contextlib
import ipaddress
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode, urlsplit
from zoneinfo import ZoneInfo

from redis import Redis
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.runtime.secrets_file import SECRET_KEY, VAULT_KEY_BYTES
from app.runtime.setup_errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SECRET_KEY_LENGTH = 32
_DRIVER = "postgresql+psycopg"
CLOCK = "QINGSHE_CLOCK"
CLOCK_AHEAD = "QINGSHE_CLOCK_AHEAD"
_MORNING = 10  # the hour of a day given without one: no run of the tests reaches midnight from there
_FURTHEST = timedelta(days=366 * 50)


def secret_key(values: Mapping[str, str]) -> str:
    """The key that cookies are signed with. ConfigError where it is shorter than 32 characters."""
    key = values[SECRET_KEY]
    if len(key) < _SECRET_KEY_LENGTH:
        raise ConfigError(
            SECRET_KEY,
            f"is shorter than {_SECRET_KEY_LENGTH} characters; make a random one",
            f"少于 {_SECRET_KEY_LENGTH} 个字符；请使用随机值",
        )
    return key


def vault_key(values: Mapping[str, str], name: str) -> bytes:
    """The 32 bytes of the vault key ``name``, written in base64 of either alphabet. ConfigError where they are not."""
    try:
        key = base64.b64decode(values[name].replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        key = b""
    if len(key) != VAULT_KEY_BYTES:
        raise ConfigError(
            name,
            f"must be {VAULT_KEY_BYTES} bytes in base64 (openssl rand -base64 {VAULT_KEY_BYTES})",
            f"必须是 {VAULT_KEY_BYTES} 字节的 base64（openssl rand -base64 {VAULT_KEY_BYTES}）",
        )
    return key


def database_url(env: Mapping[str, str]) -> str | None:
    """``DATABASE_URL`` with the driver we use, None where it is not set. ConfigError where it is not PostgreSQL's."""
    text = env.get("DATABASE_URL")
    if not text:
        return None
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        url = None
    if url is None or url.drivername not in ("postgresql", "postgres", _DRIVER) or not url.database:
        raise ConfigError(
            "DATABASE_URL",
            "must look like postgresql://user:password@host:5432/database",
            "格式应为 postgresql://用户:密码@主机:5432/数据库",
        )
    return url.set(drivername=_DRIVER).render_as_string(hide_password=False)


def redis_url(env: Mapping[str, str]) -> str | None:
    """``REDIS_URL``, None where it is not set. ConfigError where it is none, or has what the client does not know."""
    text = env.get("REDIS_URL")
    if not text:
        return None
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("redis", "rediss", "unix") and re.fullmatch(
            r"/.+" if parts.scheme == "unix" else r"/?[0-9]*", parts.path, re.ASCII
        )
        # Made, and not connected: its options are looked at here rather than by the first command.
        Redis.from_url(text).connection_pool.make_connection()
    except (TypeError, ValueError):
        known = None
    if not known:
        raise ConfigError(
            "REDIS_URL",
            "must look like redis://host:6379/0, rediss://host:6379/0 or unix:///path/to/socket",
            "格式应为 redis://主机:6379/0、rediss://主机:6379/0 或 unix:///套接字路径",
        )
    return text


def names(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Names of roles or databases, separated by commas. ConfigError where one holds anything but letters and ._$-."""
    found = tuple(part.strip() for part in env.get(name, "").split(",") if part.strip())
    if not all(re.fullmatch(r"[\w.$-]+", each) for each in found):
        raise ConfigError(name, "must be names separated by commas", "应为以逗号分隔的名称")
    return found


def with_password(database_url: str | None, password: str | None) -> str | None:
    """The URL with the superuser's password where it names a login without one (it may come from a file)."""
    if database_url is None or password is None:
        return database_url
    url = make_url(database_url)
    if not url.username or url.password is not None:
        return database_url
    return url.set(password=password).render_as_string(hide_password=False)


def login_url(url: URL, user: str, password: str | None) -> str:
    """The database of ``url`` under another login; without a password where there is none."""
    # libpq lets the query override the login, so a role's URL must not inherit those.
    url = url.difference_update_query(["user", "password", "passfile", "service"])
    # ``set`` would take a None for "as it is", and that is the admin's.
    bare = URL.create(_DRIVER, user, password, url.host, url.port, url.database, url.query)
    return bare.render_as_string(hide_password=False)


def queue_login_url(url: str, user: str, password: str) -> str:
    """The queue's server of ``url`` under another login."""
    address, _, query = without_queue_login(url).partition("?")
    scheme, _, place = address.partition("://")
    if scheme != "unix":
        return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{place}{query and '?'}{query}"
    login = urlencode({"username": user, "password": password}, quote_via=quote)
    return f"{address}?{'&'.join(filter(None, (query, login)))}"


def without_queue_login(url: str) -> str:
    """The queue's server of ``url`` without a login."""
    address, _, query = url.partition("?")
    scheme, _, place = address.partition("://")
    host, slash, path = place.partition("/")
    kept = [(name, value) for name, value in parse_qsl(query) if name not in ("username", "password")]
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}{(kept and '?') or ''}{urlencode(kept, quote_via=quote)}"


def has_queue_login(url: str | None) -> bool:
    """True if the URL of the queue's server names a password."""
    parts = urlsplit(url or "")
    return bool(parts.password) or any(name == "password" for name, _ in parse_qsl(parts.query))


def key_prefix(env: Mapping[str, str], name: str, default: str) -> str:
    """What the keys on the queue's server begin with. ConfigError where it could be taken for a pattern of keys."""
    text = env.get(name) or default
    if not re.fullmatch(r"[A-Za-z0-9_.:-]{1,64}", text, re.ASCII):
        raise ConfigError(
            name,
            f"{text!r} is not made of letters, digits and _ . : - alone, or is longer than 64",
            f"{text!r} 只能由字母、数字和 _ . : - 组成，且不超过 64 个字符",
        )
    return text


def path(env: Mapping[str, str], name: str, default: Path) -> Path:
    """A file or a folder, which need not be there. ConfigError where no path can be made of it."""
    try:
        found = Path(env.get(name) or default).expanduser().absolute()
        with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
            found.lstat()  # so that the system may refuse the name itself
    except (OSError, RuntimeError, ValueError) as error:
        raise ConfigError(name, f"is no path: {error}", f"不是有效的路径：{error}") from error
    return found


def host(env: Mapping[str, str], name: str, default: str) -> str:
    """An address or a name of a machine. ConfigError where it can be neither."""
    text = env.get(name) or default
    try:
        ipaddress.ip_address(text)
    except ValueError:
        if len(text) > 253 or not re.fullmatch(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?", text, re.ASCII):
            raise ConfigError(
                name,
                f"{text!r} is neither an IP address nor the name of a host",
                f"{text!r} 既不是 IP 地址，也不是主机名",
            ) from None
    return text


def number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """A whole number within bounds. ConfigError otherwise."""
    text = env.get(name) or str(default)
    if not re.fullmatch(r"[0-9]{1,9}", text, re.ASCII) or not least <= int(text) <= most:
        raise ConfigError(
            name,
            f"{text!r} is not a whole number from {least} to {most}",
            f"{text!r} 不是 {least} 到 {most} 之间的整数",
        )
    return int(text)


def seconds(env: Mapping[str, str], name: str, default: timedelta, *, least: float, most: float) -> timedelta:
    """A time in seconds, with decimals or without, within bounds. ConfigError otherwise."""
    text = env.get(name)
    if not text:
        return default
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", text, re.ASCII) or not least <= float(text) <= most:
        raise ConfigError(
            name,
            f"{text!r} is not a number of seconds from {least:g} to {most:g}",
            f"{text!r} 不是 {least:g} 到 {most:g} 之间的秒数",
        )
    return timedelta(seconds=float(text))


def clock(env: Mapping[str, str]) -> timedelta | None:
    """How far ahead ``QINGSHE_CLOCK``, a day or a minute in Asia/Shanghai, is of now; None where it is not set.

    A day without a time is its morning. ConfigError where it is neither, or lies behind or 50 years ahead: rows of the
    past would be younger than the database says, which alone decides when a trail may be erased.
    """
    text = env.get(CLOCK)
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text) if _is_minute(text) else None
    except ValueError:
        moment = None
    if moment is not None:
        hour = moment.hour if "T" in text else _MORNING
        now = datetime.now(UTC)
        difference = moment.replace(hour=hour, tzinfo=ZoneInfo("Asia/Shanghai")) - now
        if -timedelta(days=1) < difference < _FURTHEST:
            return difference
    raise ConfigError(
        CLOCK,
        f"{text!r} is not a day like 2028-02-29 or a minute like 2028-02-29T00:30 from today on",
        f"{text!r} 不是今天及以后的日期（如 2028-02-29）或时刻（如 2028-02-29T00:30）",
    )


def _is_minute(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", text, re.ASCII) is not None


def clock_ahead(env: Mapping[str, str], database_url: str | None) -> timedelta:
    """How far ahead this process's clock is set by the demonstration or the tests that started it; mostly not at all.

    ConfigError on a server of one's own, where rows would bear days that are not.
    """
    text = env.get(CLOCK_AHEAD)
    if not text:
        return timedelta(0)
    if not re.fullmatch(r"-?[0-9]{1,10}(\.[0-9]{1,6})?", text, re.ASCII):
        raise ConfigError(CLOCK_AHEAD, f"{text!r} is not a number of seconds", f"{text!r} 不是秒数")
    if database_url is not None and not str(make_url(database_url).query.get("host", "")).startswith("/"):
        raise not_here(CLOCK_AHEAD)
    return timedelta(seconds=float(text))


def refuse_clock(env: Mapping[str, str]) -> None:
    """Raise ConfigError where ``QINGSHE_CLOCK`` is set: real rows would bear invented days."""
    if env.get(CLOCK):
        raise not_here(CLOCK)


def not_here(name: str) -> ConfigError:
    """The refusal of a set clock, for whoever may not have one."""
    return ConfigError(
        name,
        f"sets the clock of the demonstration and of tests, and of nothing else: unset {name}",
        f"只用于演示和测试的时钟，此处不可设置：请取消 {name}",
    )


def flag(env: Mapping[str, str], name: str, default: bool) -> bool:
    """1 or 0, in any of the usual spellings. ConfigError otherwise."""
    text = (env.get(name) or ("1" if default else "0")).lower()
    if text not in {"1", "true", "yes", "on", "0", "false", "no", "off"}:
        raise ConfigError(name, f"{text!r} is neither 1 nor 0", f"{text!r} 既不是 1 也不是 0")
    return text in {"1", "true", "yes", "on"}


def is_loopback(host: str) -> bool:
    """Whether a host (IPv6 without brackets) is this machine and no other."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    # What a socket of both kinds calls 127.0.0.1; Python's own answer differs between its versions.
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback
