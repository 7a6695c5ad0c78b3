"""The secrets of a deployment: their names, how they are made, and the file that keeps them.

The file is one JSON object, readable by its owner alone. Whoever may read it has every secret in it: processes that
are to hold less get theirs by variables instead (docs/container.md).
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import tempfile
from pathlib import Path

from app.runtime.setup_errors import ConfigError
from app.runtime.valkey_users import ValkeyUser
from tenants.roles import MIGRATOR, Role

ROLE_NAMES: tuple[str, ...] = (*(role.value for role in Role), MIGRATOR)
# Names of variables, no values.
SECRET_KEY = "QINGSHE_SECRET_KEY"  # noqa: S105 - names a variable
VAULT_KEY = "QINGSHE_VAULT_KEY"
NEW_VAULT_KEY = "QINGSHE_VAULT_KEY_NEW"  # only while keys are rotated, so never made up
SUPERUSER_PASSWORD = "QINGSHE_PASSWORD_POSTGRES"  # noqa: S105 - names a variable
VALKEY_PASSWORD = "QINGSHE_PASSWORD_VALKEY"  # noqa: S105 - names a variable
VAULT_KEY_BYTES = 32


def queue_password_name(user: ValkeyUser) -> str:
    """The variable with the password of a user of the queue's server."""
    if user is ValkeyUser.ADMIN:
        return VALKEY_PASSWORD
    return f"{VALKEY_PASSWORD}_{user.removeprefix('qs_').upper()}"


def password_name(role: str) -> str:
    """The variable with the password of a database role."""
    return f"QINGSHE_PASSWORD_{role.upper()}"


PASSWORD_NAMES: tuple[str, ...] = (
    *map(password_name, ROLE_NAMES),
    SUPERUSER_PASSWORD,
    *map(queue_password_name, ValkeyUser),
)
# What may be given; all but the last are made where nobody gives them.
SECRET_NAMES: tuple[str, ...] = (SECRET_KEY, VAULT_KEY, *PASSWORD_NAMES, NEW_VAULT_KEY)


def generate_secrets() -> dict[str, str]:
    """A fresh value for every secret, by variable name."""
    vault_key = base64.b64encode(secrets.token_bytes(VAULT_KEY_BYTES)).decode()
    passwords = {name: secrets.token_urlsafe(24) for name in PASSWORD_NAMES}
    return {SECRET_KEY: secrets.token_urlsafe(48), VAULT_KEY: vault_key, **passwords}


def stored_secrets(path: Path, *, generate: bool) -> dict[str, str]:
    """The secrets in the file, {} if there is none; with ``generate`` it is made or completed. Raises ConfigError."""
    try:
        if generate:
            _complete(path)
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
    return _parse(path, text)


def _parse(path: Path, text: str) -> dict[str, str]:
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


def _complete(path: Path) -> None:
    """Make the secrets file, or add what a newer version needs; whole or not at all, readable by us alone."""
    stored = _parse(path, path.read_text(encoding="utf-8")) if path.exists() else {}
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
