"""The settings of a deployment: read once from the environment and a secrets file, validated, then frozen.

Without ``DATABASE_URL`` the service brings its own PostgreSQL and Valkey (``app.embedded``) and makes its own
secrets on first use. With it, every secret has to be given: one made up here would lock the next process out.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import json
import os
import secrets
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from tenants.roles import MIGRATOR, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

ROLE_NAMES: tuple[str, ...] = (*(role.value for role in Role), MIGRATOR)
SUPERUSER_PASSWORD = "QINGSHE_PASSWORD_POSTGRES"  # noqa: S105 - names of variables, no values
VALKEY_PASSWORD = "QINGSHE_PASSWORD_VALKEY"  # noqa: S105
_VAULT_KEY_BYTES = 32
_SECRET_KEY_LENGTH = 32
_DRIVER = "postgresql+psycopg"


class SetupError(Exception):
    """The service cannot start as it is set up; says in English and Chinese what to do about it."""

    def __init__(self, english: str, chinese: str) -> None:
        self.english = english
        self.chinese = chinese
        super().__init__(f"{english}\n{chinese}")


class ConfigError(SetupError):
    """A setting is missing or wrong. ``variable`` names it."""

    def __init__(self, variable: str, english: str, chinese: str) -> None:
        self.variable = variable
        super().__init__(f"{variable}: {english}", f"{variable}：{chinese}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a process of the service needs to know. Made by ``load_settings``.

    ``database_url`` is the login that migrates (it creates the roles); pages and jobs use ``url_for(role)``.
    Both URLs are None where the services come from the data folder and are not started yet.
    """

    data_dir: Path
    database_url: str | None = field(repr=False)
    redis_url: str | None = field(repr=False)
    rq_key_prefix: str
    secret_key: str = field(repr=False)
    vault_key: bytes = field(repr=False)
    role_passwords: Mapping[str, str] = field(repr=False)
    superuser_password: str | None = field(repr=False)
    valkey_password: str | None = field(repr=False)
    secrets_file: Path
    host: str
    port: int
    web_workers: int
    web_threads: int
    workers: int
    secure_cookies: bool
    trusted_proxies: int
    given_secrets: Mapping[str, str] = field(repr=False)

    @property
    def embedded(self) -> bool:
        """Whether PostgreSQL and Valkey have to be started from the data folder."""
        return self.database_url is None

    @property
    def limiter_storage_url(self) -> str | None:
        """The Redis URL in the spelling that Flask-Limiter wants for unix sockets."""
        if self.redis_url and self.redis_url.startswith("unix:"):
            return f"redis+{self.redis_url}"
        return self.redis_url

    def url_for(self, role: str) -> str:
        """The database URL of a role: all of ``database_url`` but its login, which is the role's own."""
        return _login(self._database(), role, self.role_passwords[role])

    def with_services(self, database_url: str, redis_url: str) -> Settings:
        """The same settings, bound to running services."""
        return replace(self, database_url=database_url, redis_url=redis_url)

    def environment(self) -> dict[str, str]:
        """The variables that give a child process the same settings.

        The migrating login is left out: a page or a job that could read it would be the superuser.
        """
        variables = {
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
            **self.given_secrets,
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
            variables["DATABASE_URL"] = bare.render_as_string()
        if self.redis_url is not None:
            variables["REDIS_URL"] = self.redis_url
        return variables

    def _database(self) -> URL:
        if self.database_url is None:
            raise ConfigError(
                "DATABASE_URL",
                "the database is not started yet; run this inside app.embedded.Services or set DATABASE_URL",
                "数据库尚未启动；请先启动内置服务，或设置 DATABASE_URL",
            )
        return make_url(self.database_url)


def load_settings(env: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process, from ``env`` (default: ``os.environ``) and the secrets file.

    Makes the data folder and its secrets file where the services are the embedded ones. Raises ConfigError.
    """
    env = os.environ if env is None else env
    data_dir = Path(env.get("QINGSHE_DATA") or "data").expanduser().absolute()
    secrets_file = Path(env.get("QINGSHE_SECRETS_FILE") or data_dir / "secrets.json").expanduser().absolute()
    database_url, redis_url = _database_url(env), _redis_url(env)
    if (database_url is None) != (redis_url is None):
        missing, present = ("DATABASE_URL", "REDIS_URL")[:: 1 if database_url is None else -1]
        raise ConfigError(
            missing,
            f"{present} is set, so set this too (or neither, to use the embedded services)",
            f"已设置 {present}，请一并设置（或都不设置，以使用内置服务）",
        )
    host = env.get("QINGSHE_HOST") or "127.0.0.1"
    given = {name: env[name] for name in _secret_names() if env.get(name)}
    stored = _stored_secrets(secrets_file, generate=database_url is None)
    values = {**stored, **given}
    return Settings(
        data_dir=data_dir,
        database_url=_with_password(database_url, values.get(SUPERUSER_PASSWORD)),
        redis_url=redis_url,
        rq_key_prefix=env.get("RQ_KEY_PREFIX") or "qingshe",
        secret_key=_secret_key(values, secrets_file),
        vault_key=_vault_key(values, secrets_file),
        role_passwords={role: _secret(values, _password_name(role), secrets_file) for role in ROLE_NAMES},
        superuser_password=values.get(SUPERUSER_PASSWORD),
        valkey_password=values.get(VALKEY_PASSWORD),
        secrets_file=secrets_file,
        host=host,
        port=_number(env, "QINGSHE_PORT", 8000, 1, 65535),
        web_workers=_number(env, "QINGSHE_WEB_WORKERS", 2, 1, 64),
        web_threads=_number(env, "QINGSHE_WEB_THREADS", 8, 1, 256),
        workers=_number(env, "QINGSHE_WORKERS", 2, 1, 64),
        secure_cookies=_flag(env, "QINGSHE_SECURE_COOKIES", not _is_loopback(host)),
        trusted_proxies=_number(env, "QINGSHE_TRUSTED_PROXIES", 0, 0, 9),
        given_secrets=given,
    )


def flask_config(settings: Settings) -> dict[str, Any]:
    """Flask's own settings and its extensions', from ours."""
    secure = settings.secure_cookies
    return {
        "SECRET_KEY": settings.secret_key,
        # The prefix makes browsers refuse a cookie that a sibling domain or an unencrypted page tries to set.
        "SESSION_COOKIE_NAME": "__Host-qingshe" if secure else "qingshe",
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "WTF_CSRF_SSL_STRICT": secure,
        "MAX_CONTENT_LENGTH": 20 * 1024 * 1024,
        "BABEL_DEFAULT_LOCALE": "zh_Hans_CN",
        "BABEL_DEFAULT_TIMEZONE": "Asia/Shanghai",
        "RATELIMIT_STORAGE_URI": settings.limiter_storage_url,
        "RATELIMIT_KEY_PREFIX": settings.rq_key_prefix,
    }


def generate_secrets() -> dict[str, str]:
    """A fresh value for every secret, by variable name."""
    passwords = {name: secrets.token_urlsafe(24) for name in _secret_names()}
    vault_key = base64.b64encode(secrets.token_bytes(_VAULT_KEY_BYTES)).decode()
    return {**passwords, "QINGSHE_SECRET_KEY": secrets.token_urlsafe(48), "QINGSHE_VAULT_KEY": vault_key}


def _password_name(role: str) -> str:
    return f"QINGSHE_PASSWORD_{role.upper()}"


def _secret_names() -> tuple[str, ...]:
    roles = (_password_name(role) for role in ROLE_NAMES)
    return ("QINGSHE_SECRET_KEY", "QINGSHE_VAULT_KEY", *roles, SUPERUSER_PASSWORD, VALKEY_PASSWORD)


def _stored_secrets(path: Path, *, generate: bool) -> dict[str, str]:
    try:
        if generate:
            _complete_secrets(path)
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except OSError as error:
        variable = "QINGSHE_DATA" if generate else "QINGSHE_SECRETS_FILE"
        raise ConfigError(
            variable,
            f"cannot use {path}: {error.strerror}; choose a folder you may write to",
            f"无法使用 {path}：{error.strerror}；请改用有写权限的文件夹",
        ) from error
    return _parse_secrets(path, text)


def _parse_secrets(path: Path, text: str) -> dict[str, str]:
    try:
        stored = json.loads(text)
        if not isinstance(stored, dict) or not all(isinstance(value, str) for value in stored.values()):
            raise ValueError("expected one object of strings")
    except ValueError as error:
        raise ConfigError(
            "QINGSHE_SECRETS_FILE",
            f"{path} is not a JSON object of strings; restore it from a backup",
            f"{path} 不是由字符串组成的 JSON 对象；请从备份恢复",
        ) from error
    return stored


def _complete_secrets(path: Path) -> None:
    """Make the secrets file, or add what a newer version needs; whole or not at all, readable by us alone."""
    stored = _parse_secrets(path, path.read_text(encoding="utf-8")) if path.exists() else {}
    missing = {name: value for name, value in generate_secrets().items() if name not in stored}
    if not missing:
        return
    # The folder may be crossed (PostgreSQL runs as another user where we are root) but not listed.
    path.parent.mkdir(mode=0o711, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".secrets-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({**stored, **missing}, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        if stored:
            temporary.replace(path)
        else:
            _link_if_absent(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _link_if_absent(source: Path, path: Path) -> None:
    # Two first starts at once must end with one set of secrets: the second's link fails, its set is dropped.
    try:
        os.link(source, path)
    except FileExistsError:
        return
    except OSError:  # no hard links on this file system
        source.replace(path)


def _secret(values: Mapping[str, str], name: str, path: Path) -> str:
    value = values.get(name)
    if not value:
        raise ConfigError(
            name,
            f"is missing: set it in the environment or in the secrets file {path}",
            f"缺少此项：请在环境变量或密钥文件 {path} 中设置",
        )
    return value


def _secret_key(values: Mapping[str, str], path: Path) -> str:
    key = _secret(values, "QINGSHE_SECRET_KEY", path)
    if len(key) < _SECRET_KEY_LENGTH:
        raise ConfigError(
            "QINGSHE_SECRET_KEY",
            f"is shorter than {_SECRET_KEY_LENGTH} characters; make a random one",
            f"少于 {_SECRET_KEY_LENGTH} 个字符；请使用随机值",
        )
    return key


def _vault_key(values: Mapping[str, str], path: Path) -> bytes:
    try:
        text = _secret(values, "QINGSHE_VAULT_KEY", path)
        key = base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != _VAULT_KEY_BYTES:
        raise ConfigError(
            "QINGSHE_VAULT_KEY",
            f"must be {_VAULT_KEY_BYTES} bytes in base64 (openssl rand -base64 {_VAULT_KEY_BYTES})",
            f"必须是 {_VAULT_KEY_BYTES} 字节的 base64（openssl rand -base64 {_VAULT_KEY_BYTES}）",
        )
    return key


def _database_url(env: Mapping[str, str]) -> str | None:
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


def _redis_url(env: Mapping[str, str]) -> str | None:
    text = env.get("REDIS_URL")
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        raise ConfigError(
            "REDIS_URL",
            "must begin with redis://, rediss:// or unix://",
            "必须以 redis://、rediss:// 或 unix:// 开头",
        )
    return text or None


def _with_password(database_url: str | None, password: str | None) -> str | None:
    """The URL with the superuser's password where it names a login without one (it may come from a file)."""
    if database_url is None or password is None:
        return database_url
    url = make_url(database_url)
    if not url.username or url.password is not None:
        return database_url
    return url.set(password=password).render_as_string(hide_password=False)


def _login(url: URL, user: str, password: str) -> str:
    # libpq lets the query override the login, so a role's URL must not inherit those.
    url = url.difference_update_query(["user", "password", "passfile", "service"])
    return url.set(drivername=_DRIVER, username=user, password=password).render_as_string(hide_password=False)


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = env.get(name) or str(default)
    if not (text.isascii() and text.isdigit()) or not least <= int(text) <= most:
        raise ConfigError(
            name,
            f"{text!r} is not a whole number from {least} to {most}",
            f"{text!r} 不是 {least} 到 {most} 之间的整数",
        )
    return int(text)


def _flag(env: Mapping[str, str], name: str, default: bool) -> bool:
    text = (env.get(name) or ("1" if default else "0")).lower()
    if text not in {"1", "true", "yes", "on", "0", "false", "no", "off"}:
        raise ConfigError(name, f"{text!r} is neither 1 nor 0", f"{text!r} 既不是 1 也不是 0")
    return text in {"1", "true", "yes", "on"}


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


if __name__ == "__main__":
    # Fresh secrets for a deployment of your own: python -m app.config > qingshe.env
    print("\n".join(f"{name}={value}" for name, value in generate_secrets().items()))
