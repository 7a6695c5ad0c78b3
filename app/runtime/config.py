"""The settings of a deployment: read once from the environment and a secrets file, validated, then frozen.

Without ``DATABASE_URL`` the service brings its own PostgreSQL and Valkey (``app.runtime.embedded``) and makes its own
secrets on first use. With it, the secrets have to be given: one made up here would lock the next process out. A process
needs, and keeps, only its own (``NEEDS``).
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event
from sqlalchemy.engine import URL, Engine, make_url

from app.runtime import addresses, variables
from app.runtime.secrets_file import (
    NEW_VAULT_KEY,
    ROLE_NAMES,
    SECRET_KEY,
    SECRET_NAMES,
    SUPERUSER_PASSWORD,
    VALKEY_PASSWORD,
    VAULT_KEY,
    generate_secrets,
    password_name,
    queue_password_name,
    stored_secrets,
)
from app.runtime.setup_errors import ConfigError, SetupError
from app.runtime.valkey_users import ValkeyUser
from tenants.roles import MIGRATOR, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ROLE_NAMES", "ConfigError", "Process", "Settings", "SetupError", "flask_config", "load_settings"]

LARGEST_REQUEST = 20 * 1024 * 1024  # bytes of a body, files and all


class Process(StrEnum):
    """The processes of a deployment, by their commands."""

    WEB = "web"
    RELAY = "relay"
    WORKER = "worker"
    MIGRATE = "migrate"


# The secrets of each process: what it does not use it neither needs nor keeps. Pages log in as whoever visits, and
# as the accounts' role to find out who that is; they alone open personal data and sign cookies.
NEEDS: Mapping[Process, frozenset[str]] = {
    Process.WEB: frozenset(
        {
            SECRET_KEY,
            VAULT_KEY,
            password_name(Role.COMMUNITY),
            password_name(Role.INSPECTOR),
            password_name(Role.STREET),
            password_name(Role.PUBLIC),
            password_name(Role.INTAKE),
            password_name(Role.ACCOUNTS),
            password_name(Role.OPERATOR),
            # A person asks for an erasure, or a clerk to undo an import, on a page.
            password_name(Role.ERASER),
            queue_password_name(ValkeyUser.WEB),
        }
    ),
    Process.RELAY: frozenset({password_name(Role.RELAY), queue_password_name(ValkeyUser.RELAY)}),
    # Takes and settles tasks, re-checks the requester's right, evaluates; imports and erases for a community, whose
    # personal values it writes with the community's key.
    Process.WORKER: frozenset(
        {
            VAULT_KEY,
            *map(password_name, (Role.RELAY, Role.ACCOUNTS, Role.EVALUATOR, Role.COMMUNITY, Role.ERASER)),
            queue_password_name(ValkeyUser.WORKER),
        }
    ),
    # Gives every role its password.
    Process.MIGRATE: frozenset(map(password_name, ROLE_NAMES)),
}
# A command in a shell may be about anything: it uses the roles whose passwords it finds.
_COMMAND_NEEDS = frozenset({SECRET_KEY, VAULT_KEY})
_QUEUE_LOGINS = frozenset(map(queue_password_name, ValkeyUser))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a process of the service needs to know. Made by ``load_settings``.

    ``database_url`` is the login that migrates (it creates the roles); pages and jobs use ``url_for(role)``, and
    ``redis_url_for(user)`` in the place of ``redis_url``, whose login may do anything. Both URLs are None where the
    services come from the data folder and are not started yet. Of the secrets it holds those of its process:
    ``role_passwords`` may lack roles, ``queue_passwords`` users, ``secret_key`` and ``vault_key`` may be empty.
    """

    data_dir: Path
    database_url: str | None = field(repr=False)
    redis_url: str | None = field(repr=False)
    rq_key_prefix: str
    secret_key: str = field(repr=False)
    vault_key: bytes = field(repr=False)
    new_vault_key: bytes | None = field(repr=False)
    role_passwords: Mapping[str, str] = field(repr=False)
    superuser_password: str | None = field(repr=False)
    queue_passwords: Mapping[str, str] = field(repr=False)
    secrets_file: Path
    host: str
    port: int
    web_workers: int
    web_threads: int
    workers: int
    secure_cookies: bool
    trusted_proxies: int
    public_url: str | None
    trusted_hosts: tuple[str, ...]
    lease: timedelta
    known_roles: tuple[str, ...]
    known_databases: tuple[str, ...]
    known_settings: tuple[str, ...]
    known_slots: tuple[str, ...]
    clock_ahead: timedelta
    given_secrets: Mapping[str, str] = field(repr=False)

    @property
    def embedded(self) -> bool:
        """True if PostgreSQL and Valkey have to be started from the data folder."""
        return self.database_url is None

    def url_for(self, role: str) -> str:
        """The database URL of a role: all of ``database_url`` but its login, which is the role's own.

        A role whose password this process was not given has a URL as well; using it raises ConfigError.
        """
        return variables.login_url(self._database(), role, self.role_passwords.get(role))

    def redis_url_for(self, user: ValkeyUser) -> str:
        """The queue's server under the user's login; under the URL's own where this process has none for the user.

        Raises ConfigError where the services are not started yet.
        """
        if self.redis_url is None:
            raise _not_started("REDIS_URL")
        password = self.queue_passwords.get(user)
        return variables.queue_login_url(self.redis_url, user, password) if password else self.redis_url

    def with_services(self, database_url: str, redis_url: str) -> Settings:
        """These settings, bound to running services."""
        return replace(self, database_url=database_url, redis_url=redis_url)

    def environment(self) -> dict[str, str]:
        """The variables that give a child process the same settings.

        The migrating logins are left out: a page or a job that could read one would be above row security. Where
        the secrets come from a file, the children read that file, and whoever may read it has them all.
        """
        given = {
            "QINGSHE_DATA": str(self.data_dir),
            "QINGSHE_SECRETS_FILE": str(self.secrets_file),
            "RQ_KEY_PREFIX": self.rq_key_prefix,
            "QINGSHE_HOST": self.host,
            "QINGSHE_PORT": str(self.port),
            "QINGSHE_WEB_WORKERS": str(self.web_workers),
            "QINGSHE_WEB_THREADS": str(self.web_threads),
            "QINGSHE_WORKERS": str(self.workers),
            "QINGSHE_SECURE_COOKIES": "1" if self.secure_cookies else "0",
            "QINGSHE_TRUSTED_PROXIES": str(self.trusted_proxies),
            addresses.PUBLIC_URL: self.public_url or "",
            addresses.TRUSTED_HOSTS: ",".join(self.trusted_hosts),
            "QINGSHE_LEASE_SECONDS": f"{self.lease.total_seconds():g}",
            # What a day meant is known now; a child that read it later would have another clock.
            variables.CLOCK: "",
            **({variables.CLOCK_AHEAD: f"{self.clock_ahead.total_seconds():f}"} if self.clock_ahead else {}),
            **self.given_secrets,
            # Empty, not absent: a child inherits our own environment.
            password_name(MIGRATOR): "",
            SUPERUSER_PASSWORD: "",
            VALKEY_PASSWORD: "",
        }
        if self.database_url is not None:
            database = self._database()
            bare = URL.create(
                database.drivername,
                host=database.host,
                port=database.port,
                database=database.database,
                query=database.query,
            )
            given["DATABASE_URL"] = bare.render_as_string()
        if self.redis_url is not None:
            # Children that have logins of their own do not get this one, which may be the administrator's.
            theirs = self.queue_passwords.keys() >= set(ValkeyUser) - {ValkeyUser.ADMIN}
            given["REDIS_URL"] = variables.without_queue_login(self.redis_url) if theirs else self.redis_url
        return given

    def _database(self) -> URL:
        if self.database_url is None:
            raise _not_started("DATABASE_URL")
        return make_url(self.database_url)


def load_settings(
    env: Mapping[str, str] | None = None, process: Process | None = None, *, trial: bool = False
) -> Settings:
    """The settings of this process, from ``env`` (default: ``os.environ``) and the secrets file.

    ``process`` says which one it is, and so which secrets must be there and which are not kept; None is a command.
    ``trial`` is the demonstration, whose clock may be set. Makes the data folder and its secrets file where the
    services are the embedded ones. Raises ConfigError.
    """
    env = os.environ if env is None else env
    data_dir = data_folder(env)
    secrets_file = variables.path(env, "QINGSHE_SECRETS_FILE", data_dir / "secrets.json")
    database_url, redis_url = variables.database_url(env), variables.redis_url(env)
    if (database_url is None) != (redis_url is None):
        missing, present = ("DATABASE_URL", "REDIS_URL")[:: 1 if database_url is None else -1]
        raise ConfigError(
            missing,
            f"{present} is set, so set this too (or neither, to use the embedded services)",
            f"已设置 {present}，请一并设置（或都不设置，以使用内置服务）",
        )
    host = variables.host(env, "QINGSHE_HOST", "127.0.0.1")
    proxies = variables.number(env, "QINGSHE_TRUSTED_PROXIES", 0, 0, 9)
    public_url = addresses.public_url(env)
    if not trial:
        variables.refuse_clock(env)
    needed = _COMMAND_NEEDS if process is None else NEEDS[process]
    if variables.has_queue_login(redis_url):
        needed -= _QUEUE_LOGINS  # a server with one login for everybody
    kept = _kept(process, starts_services=database_url is None)
    given = {name: env[name] for name in SECRET_NAMES if name in kept and env.get(name)}
    stored = stored_secrets(secrets_file, generate=database_url is None)
    values = {**{name: value for name, value in stored.items() if name in kept}, **given}
    for name in SECRET_NAMES:
        if name in needed and not values.get(name):
            raise _missing(name, secrets_file)
    return Settings(
        data_dir=data_dir,
        database_url=variables.with_password(database_url, values.get(SUPERUSER_PASSWORD)),
        redis_url=redis_url,
        rq_key_prefix=variables.key_prefix(env, "RQ_KEY_PREFIX", "qingshe"),
        secret_key=variables.secret_key(values) if SECRET_KEY in needed else "",
        vault_key=variables.vault_key(values, VAULT_KEY) if VAULT_KEY in needed else b"",
        new_vault_key=variables.vault_key(values, NEW_VAULT_KEY) if values.get(NEW_VAULT_KEY) else None,
        role_passwords={role: values[password_name(role)] for role in ROLE_NAMES if values.get(password_name(role))},
        superuser_password=values.get(SUPERUSER_PASSWORD),
        queue_passwords={
            user: values[queue_password_name(user)] for user in ValkeyUser if values.get(queue_password_name(user))
        },
        secrets_file=secrets_file,
        host=host,
        port=variables.number(env, "QINGSHE_PORT", 8000, 1, 65535),
        web_workers=variables.number(env, "QINGSHE_WEB_WORKERS", 2, 1, 64),
        web_threads=variables.number(env, "QINGSHE_WEB_THREADS", 8, 1, 256),
        workers=variables.number(env, "QINGSHE_WORKERS", 2, 1, 64),
        secure_cookies=addresses.secure_cookies(env, host, proxies, public_url),
        trusted_proxies=proxies,
        public_url=public_url,
        trusted_hosts=addresses.trusted_hosts(env),
        known_roles=variables.names(env, "QINGSHE_KNOWN_ROLES"),
        known_databases=variables.names(env, "QINGSHE_KNOWN_DATABASES"),
        known_settings=variables.names(env, "QINGSHE_KNOWN_SETTINGS"),
        known_slots=variables.names(env, "QINGSHE_KNOWN_SLOTS"),
        lease=variables.seconds(env, "QINGSHE_LEASE_SECONDS", timedelta(seconds=30), least=0.1, most=3600),
        clock_ahead=variables.clock(env) or variables.clock_ahead(env, database_url),
        given_secrets=given,
    )


def data_folder(env: Mapping[str, str] | None = None) -> Path:
    """The data folder that ``env`` (default: ``os.environ``) names, which need not be there. Raises ConfigError."""
    return variables.path(os.environ if env is None else env, "QINGSHE_DATA", Path("data"))


def _kept(process: Process | None, *, starts_services: bool) -> frozenset[str]:
    """The names of the secrets that this process keeps of those it finds."""
    if process is None:
        return frozenset(SECRET_NAMES)
    if process is Process.MIGRATE:
        return NEEDS[process] | {SUPERUSER_PASSWORD} | (_QUEUE_LOGINS if starts_services else set())
    # Whoever opens keys opens those that a rotation under way has reached as well.
    return NEEDS[process] | ({NEW_VAULT_KEY} if VAULT_KEY in NEEDS[process] else frozenset())


def flask_config(settings: Settings) -> dict[str, Any]:
    """Flask's own settings and its extensions', from ours."""
    secure = settings.secure_cookies
    return {
        "SECRET_KEY": settings.secret_key,
        "VAULT_KEY_NEW": settings.new_vault_key,
        # The prefix makes browsers refuse a cookie that a sibling domain or an unencrypted page tries to set.
        "SESSION_COOKIE_NAME": "__Host-qingshe" if secure else "qingshe",
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "PREFERRED_URL_SCHEME": "https" if secure else "http",
        "WTF_CSRF_SSL_STRICT": secure,
        "MAX_CONTENT_LENGTH": LARGEST_REQUEST,
        "BABEL_DEFAULT_LOCALE": "zh_Hans_CN",
        "BABEL_DEFAULT_TIMEZONE": "Asia/Shanghai",
        "RATELIMIT_STORAGE_URI": settings.redis_url and settings.redis_url_for(ValkeyUser.WEB),
        "RATELIMIT_KEY_PREFIX": settings.rq_key_prefix,
    }


def _not_started(variable: str) -> ConfigError:
    return ConfigError(
        variable,
        f"the services are not started yet; run this inside app.runtime.embedded.Services or set {variable}",
        f"服务尚未启动；请先启动内置服务，或设置 {variable}",
    )


def _missing(name: str, path: Path) -> ConfigError:
    return ConfigError(
        name,
        f"is missing: set it in the environment or in the secrets file {path}",
        f"缺少此项：请在环境变量或密钥文件 {path} 中设置",
    )


def check_logins() -> None:
    """Have every engine of this process name the variable of a password it lacks; the driver says only that it does."""
    if not event.contains(Engine, "do_connect", _need_a_password):
        event.listen(Engine, "do_connect", _need_a_password)


def _need_a_password(_dialect: Any, _record: Any, _arguments: Any, login: dict[str, Any]) -> None:
    role = login.get("user")
    if role in ROLE_NAMES and not login.get("password"):
        raise ConfigError(
            password_name(role),
            f"is missing, and this process was about to log in as {role}: set it where this process gets its secrets",
            f"缺少此项，而本进程需要以 {role} 登录数据库：请在本进程的环境变量或密钥文件中设置",
        )


if __name__ == "__main__":
    # Fresh secrets for a deployment of your own: python -m app.runtime.config > qingshe.env
    print("\n".join(f"{name}={value}" for name, value in generate_secrets().items()))
