"""The data folder of the embedded services: its layout, its owner, and what can be wrong with it.

``postgres/`` and ``valkey/`` hold the data, ``run/`` the sockets, ``logs/`` the logs, ``secrets.json`` the
passwords; ``folder.json`` tells an older Qingshe that the folder is not for it.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import logging
import os
import pwd
import shutil
import socket
import stat
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.runtime.config import SetupError

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTGRES_MAJOR = 18
LAYOUT = 1  # raise it when an older Qingshe could not use the folder any more
_SYSTEM_USER = "qingshe-db"  # PostgreSQL refuses to run as root
_SOCKET_BYTES = 100  # sun_path holds 108 bytes on Linux, 104 on macOS
_LONGEST_SOCKET = ".s.PGSQL.5432"
_LOCK_SECONDS = 120.0
_LOW_DISK_BYTES = 8_000_000

_log = logging.getLogger(__name__)


class EmbeddedError(SetupError):
    """An embedded service cannot run; says in English and Chinese what to do."""


class DataFolder:
    """The data folder at ``path``. ``user`` is the (uid, gid) the servers run as, None for our own."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self.postgres = self.path / "postgres"
        self.valkey = self.path / "valkey"
        self.logs = self.path / "logs"
        self.run = self.path / "run"
        self.user: tuple[int, int] | None = None

    def prepare(self) -> None:
        """Make the folder ready for the servers. Raises EmbeddedError."""
        check_data_folder(self.path)
        self.path.mkdir(mode=0o711, parents=True, exist_ok=True)
        self.logs.mkdir(mode=0o700, exist_ok=True)
        if os.geteuid() == 0:
            self.user = _unprivileged_user(self.postgres)
            let_cross(self.path)
        elif self.postgres.exists() and self.postgres.stat().st_uid != os.geteuid():
            raise EmbeddedError(
                f"{self.postgres} belongs to another user. Start as that user, or set QINGSHE_DATA to another folder.",
                f"{self.postgres} 属于其他用户。请以该用户启动，或将 QINGSHE_DATA 设为其他文件夹。",
            )
        self.run = self._socket_folder()
        self.make_private(self.valkey)
        if not (self.path / "folder.json").exists():
            _write_note(self.path, {"layout": LAYOUT})

    def make_private(self, path: Path) -> None:
        """Make a folder that only the servers' user may enter."""
        path.mkdir(mode=0o700, exist_ok=True)
        self.give(path)
        path.chmod(0o700)

    def give(self, path: Path) -> None:
        """Make the servers' user the owner of a file."""
        if self.user:
            os.chown(path, *self.user)

    def secret_file(self, name: str, text: str) -> Path:
        """A file in the run folder that only the servers' user may read."""
        path = self.run / name
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
        path.write_text(text, encoding="utf-8")
        self.give(path)
        return path

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Only one process at a time starts servers here."""
        with (self.path / "start.lock").open("w") as file:
            deadline = time.monotonic() + _LOCK_SECONDS
            while not _locked(file.fileno()):
                if time.monotonic() > deadline:
                    raise EmbeddedError(
                        f"Another process has been starting the services in {self.path} for "
                        f"{_LOCK_SECONDS:.0f} s. Stop it, then try again.",
                        f"另一个进程在 {self.path} 中启动服务已超过 {_LOCK_SECONDS:.0f} 秒。请停止它后重试。",
                    )
                time.sleep(0.05)
            yield

    def explain(self, error: OSError) -> EmbeddedError:
        """The SetupError of a failed file operation, for whoever starts the service."""
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return self._full()
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return self._unwritable()
        return EmbeddedError(
            f"The embedded services cannot start: {error}.",
            f"内置服务无法启动：{error}。",
        )

    def failure(self, server: str, log: Path, said: str) -> EmbeddedError:
        """The error that the last lines of a server that did not start stand for."""
        # On a full disk the server cannot even write why it ended.
        if "No space left on device" in said or shutil.disk_usage(self.path).free < _LOW_DISK_BYTES:
            return self._full()
        if "Permission denied" in said or "Read-only file system" in said:
            return self._unwritable()
        return EmbeddedError(
            f"{server} did not start. The end of {log}:\n{said.strip() or '(empty)'}",
            f"{server} 未能启动，日志 {log} 的末尾见上。",
        )

    def _full(self) -> EmbeddedError:
        return EmbeddedError(
            f"The disk that holds {self.path} is full. Free some space (1 GB is comfortable), or set "
            "QINGSHE_DATA to a folder on another disk.",
            f"{self.path} 所在磁盘已满。请腾出空间（建议 1 GB），或将 QINGSHE_DATA 设到其他磁盘。",
        )

    def _unwritable(self) -> EmbeddedError:
        return EmbeddedError(
            f"{self.path} cannot be written. Give this user the right to, or set QINGSHE_DATA to another folder.",
            f"{self.path} 不可写。请授予当前用户写权限，或将 QINGSHE_DATA 设为其他文件夹。",
        )

    def _socket_folder(self) -> Path:
        """In the data folder; where that path is too long for a socket, a temporary one, remembered there."""
        inside = self.path / "run"
        self.make_private(inside)
        if _takes_sockets(inside):
            return inside
        note = self.path / "run.path"
        if note.exists():
            remembered = Path(note.read_text(encoding="utf-8"))
            if _is_private(remembered, self.user[0] if self.user else os.geteuid()):
                return remembered
        made = Path(tempfile.mkdtemp(prefix="qingshe-", dir="/tmp"))
        self.make_private(made)
        note.write_text(str(made), encoding="utf-8")
        return made


def check_data_folder(path: Path) -> None:
    """Raise EmbeddedError where this version cannot use the folder (its schema is checked by ``app.migrations``)."""
    try:
        major = int((path / "postgres" / "PG_VERSION").read_text())
    except (FileNotFoundError, NotADirectoryError):
        major = POSTGRES_MAJOR
    except PermissionError as error:
        raise DataFolder(path).explain(error) from error
    if major != POSTGRES_MAJOR:
        raise EmbeddedError(
            f"The data in {path} belongs to PostgreSQL {major}; this Qingshe brings PostgreSQL "
            f"{POSTGRES_MAJOR}. Use the Qingshe that made it (and pg_dump to move), or set QINGSHE_DATA "
            "to another folder.",
            f"{path} 中的数据属于 PostgreSQL {major}，本版清社自带 PostgreSQL {POSTGRES_MAJOR}。请用原版本"
            "（可用 pg_dump 迁移），或将 QINGSHE_DATA 设为其他文件夹。",
        )
    note = _read_note(path)
    if note.get("layout", LAYOUT) > LAYOUT:
        raise EmbeddedError(
            f"{path} was written by a newer Qingshe. Update this one, or set QINGSHE_DATA to another folder.",
            f"{path} 由更新版本的清社写入。请升级本程序，或将 QINGSHE_DATA 设为其他文件夹。",
        )


def let_cross(path: Path) -> None:
    """Let every user pass through ``path`` and the folders above it, without letting them list one."""
    for folder in (path, *path.parents):
        mode = stat.S_IMODE(folder.stat().st_mode)
        if not mode & stat.S_IXOTH:
            _log.warning("opening %s for crossing (o+x): servers run as %s, not as root", folder, _SYSTEM_USER)
            folder.chmod(mode | stat.S_IXOTH)


def _read_note(path: Path) -> dict[str, Any]:
    try:
        note: dict[str, Any] = json.loads((path / "folder.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except ValueError:  # cut off by a crash; it is only a note
        return {}
    return note


def _write_note(path: Path, note: dict[str, Any]) -> None:
    fresh = path / "folder.json.new"
    fresh.write_text(json.dumps(note), encoding="utf-8")
    fresh.replace(path / "folder.json")


def _unprivileged_user(postgres: Path) -> tuple[int, int]:
    """The user that the servers run as when we are root: the owner of existing data, or a system user made for it."""
    if postgres.exists() and (owner := postgres.stat()).st_uid != 0:
        return owner.st_uid, owner.st_gid
    try:
        entry = pwd.getpwnam(_SYSTEM_USER)
    except KeyError:
        command = ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/bin/false"]
        command.append(_SYSTEM_USER)
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise EmbeddedError(
                f"PostgreSQL does not run as root, and the system user {_SYSTEM_USER} could not be made. "
                f"Start as an ordinary user, or make it: {' '.join(command)}",
                f"PostgreSQL 不能以 root 运行，且无法创建系统用户 {_SYSTEM_USER}。请用普通用户启动，"
                f"或自行创建：{' '.join(command)}",
            ) from error
        entry = pwd.getpwnam(_SYSTEM_USER)
    return entry.pw_uid, entry.pw_gid


def _takes_sockets(folder: Path) -> bool:
    """True if a socket can live there: a short path, no list separator of libpq, a fitting file system."""
    path = folder / _LONGEST_SOCKET
    if len(os.fsencode(path)) > _SOCKET_BYTES or set(str(path)) & set(",'\"\\"):
        return False
    if path.exists():
        return True
    probe = folder / ".probe"
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.bind(str(probe))
        except OSError:
            return False
        finally:
            probe.unlink(missing_ok=True)
    return True


def _is_private(path: Path, owner: int) -> bool:
    # Somebody else could have taken the name after /tmp was cleaned.
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == owner and not status.st_mode & 0o077


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
