"""The embedded PostgreSQL and Valkey: real servers, really killed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
import redis
from limits.storage import storage_from_string
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue, SimpleWorker

from app.runtime.config import Settings, load_settings
from app.runtime.embedded.data_folder import DataFolder
from app.runtime.embedded.services import EmbeddedError, Services
from tests.template import copy_migrated

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def data() -> Iterator[Path]:
    """A data folder with a short path that another user can reach, gone after the test."""
    folder = Path(tempfile.mkdtemp(prefix="qs-"))
    folder.chmod(0o755)
    yield folder / "data"
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def begun(data: Path) -> Path:
    """A data folder whose servers ran before: making a cluster takes ten times as long as starting one."""
    data.mkdir()
    copy_migrated(data)
    return data


def settings_of(data: Path) -> Settings:
    return load_settings({"QINGSHE_DATA": str(data)})


def quick(data: Path) -> Services:
    return Services(settings_of(data), durable=False)


def connect(services: Services, **changes: object) -> psycopg.Connection:
    url = services.database_url.replace("+psycopg", "").replace("+", "%20")
    return psycopg.connect(url, autocommit=True, **changes)


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        if Path("/proc/self").is_dir():
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        return True
    return state != "Z"


def wait_until_gone(*pids: int, seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while left := [pid for pid in pids if alive(pid)]:
        assert time.monotonic() < deadline, f"still running: {left}"
        time.sleep(0.05)


HOLD = """
import json, os, sys, time
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
services = Services(load_settings({"QINGSHE_DATA": sys.argv[1]}))
services.start()
guardian = [services._guardian.pid] if services._guardian else []
print(json.dumps([services.postgres_pid, services.valkey_pid, *guardian]), flush=True)
time.sleep(600)
"""


@contextlib.contextmanager
def held(data: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """Services in another process, with the pids of PostgreSQL, Valkey and the guardian."""
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(data)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        yield holder, json.loads(holder.stdout.readline())
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()


def test_servers_come_up_as_they_should_and_go(data: Path) -> None:
    with quick(data) as services:
        pids = services.postgres_pid, services.valkey_pid
        with connect(services) as connection:
            facts = connection.execute(
                "SELECT current_database(), current_setting('server_version_num')::int / 10000,"
                " current_setting('data_checksums'), current_setting('listen_addresses'),"
                " pg_encoding_to_char(encoding), datlocale, lower('ÄÖ') FROM pg_database"
                " WHERE datname = current_database()"
            ).fetchone()
        assert facts == ("qingshe", 18, "on", "", "UTF8", "C.UTF-8", "äö")
        assert redis.Redis.from_url(services.redis_url).config_get("port") == {"port": "0"}
    wait_until_gone(*pids)


def test_nobody_connects_without_the_password(data: Path) -> None:
    with quick(data) as services:
        for password in ("", "wrong"):
            with pytest.raises(psycopg.OperationalError, match="password"):
                connect(services, password=password)
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(unix_socket_path=str(data / "run" / "valkey.sock"), retry=Retry(NoBackoff(), 0)).ping()
        command_lines = [Path(f"/proc/{pid}/cmdline") for pid in (services.postgres_pid, services.valkey_pid)]
        secrets = json.loads((data / "secrets.json").read_text()).values()
        shown = "".join(path.read_text() for path in command_lines if path.exists())
        assert not [secret for secret in secrets if secret in shown]
        assert (data / "run").stat().st_mode & 0o077 == 0


def test_data_survives_a_restart_and_the_restart_is_quick(begun: Path) -> None:
    with Services(settings_of(begun)) as services:
        with connect(services) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        redis.Redis.from_url(services.redis_url).set("kept", "42")
    began = time.monotonic()
    with Services(settings_of(begun)) as services:
        assert time.monotonic() - began < 2
        with connect(services) as connection:
            assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)
        assert redis.Redis.from_url(services.redis_url).get("kept") == b"42"


def test_rq_and_the_rate_limiter_run_on_it(begun: Path) -> None:
    with quick(begun) as services:
        connection = redis.Redis.from_url(services.redis_url)
        job = Queue("probe", connection=connection).enqueue("math.factorial", 5)
        assert SimpleWorker(["probe"], connection=connection).work(burst=True)
        assert job.return_value() == 120
        assert storage_from_string(services.redis_url.replace("unix:", "redis+unix:")).incr("probe", 60) == 1


def test_a_second_start_joins_and_its_stop_leaves_the_servers(begun: Path) -> None:
    with quick(begun) as first:
        with quick(begun) as second:
            assert (second.postgres_pid, second.valkey_pid) == (first.postgres_pid, first.valkey_pid)
        with connect(first) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)


def test_two_starts_at_once_share_one_pair_of_servers(data: Path) -> None:
    settings_of(data)
    with ThreadPoolExecutor(2) as pool, contextlib.ExitStack() as stack:
        (_, one), (_, other) = pool.map(lambda _: stack.enter_context(held(data)), range(2))
        assert one[:2] == other[:2]
        assert {len(one), len(other)} == {2, 3}  # one of them has the guardian


def test_servers_end_when_their_process_is_killed_and_committed_data_stays(begun: Path) -> None:
    with held(begun) as (holder, pids):
        with quick(begun) as joined, connect(joined) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1")
        holder.send_signal(signal.SIGKILL)
        wait_until_gone(*pids)
    with quick(begun) as services, connect(services) as connection:
        assert connection.execute("SELECT * FROM kept").fetchone() == (1,)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux signals the children of a dead process")
def test_servers_end_even_when_the_guardian_is_killed(begun: Path) -> None:
    with held(begun) as (holder, pids):
        os.kill(pids[2], signal.SIGKILL)
        wait_until_gone(*pids)
        assert holder.poll() is None


def test_a_killed_server_starts_again_where_it_was(begun: Path) -> None:
    with Services(settings_of(begun)) as services:
        with connect(services) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1")
        before = services.postgres_pid
        services.kill_postgres()
        with pytest.raises(psycopg.OperationalError):
            connect(services)
        services.restart_postgres()
        assert services.postgres_pid != before
        with connect(services) as connection:
            assert connection.execute("SELECT * FROM kept").fetchone() == (1,)
        client = redis.Redis.from_url(services.redis_url)
        client.set("lost", 1)
        services.kill_valkey(wipe=True)
        services.restart_valkey()
        assert client.get("lost") is None


def test_a_server_that_ended_by_itself_is_revived(begun: Path) -> None:
    with quick(begun) as services:
        assert services.revive() == []
        os.kill(services.postgres_pid, signal.SIGKILL)
        wait_until_gone(services.postgres_pid)
        assert services.revive() == ["postgres"]
        with connect(services) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_pid_file_of_a_crash_does_not_keep_the_server_down(begun: Path) -> None:
    with quick(begun) as services:
        stale = (begun / "postgres" / "postmaster.pid").read_text().splitlines()
    # After a reboot the number often belongs to another program: here, to this one.
    for pid in (os.getpid(), 2**22 + 1):
        (begun / "postgres" / "postmaster.pid").write_text("\n".join([str(pid), *stale[1:]]) + "\n")
        with quick(begun) as services:
            assert services.postgres_pid != pid


def test_a_long_path_with_spaces_and_chinese_works(data: Path) -> None:
    deep = data / "一个 很长, 的 'path'" / ("社区" * 20)
    with quick(deep) as services:
        where = services.database_url
        with connect(services) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    run = Path((deep / "run.path").read_text())
    assert run.stat().st_mode & 0o077 == 0
    with quick(deep) as services:
        assert services.database_url == where
    shutil.rmtree(run)
    with quick(deep) as services:
        assert services.database_url != where
    shutil.rmtree((deep / "run.path").read_text())


@pytest.mark.parametrize("major", [16, 19])
def test_data_of_another_postgresql_is_not_touched(data: Path, major: int) -> None:
    (data / "postgres").mkdir(parents=True)
    (data / "postgres" / "PG_VERSION").write_text(f"{major}\n")
    with pytest.raises(EmbeddedError, match=f"PostgreSQL {major}.*QINGSHE_DATA") as refusal:
        quick(data).start()
    assert f"PostgreSQL {major}" in refusal.value.chinese
    assert sorted(path.name for path in data.iterdir()) == ["postgres", "secrets.json"]


def test_data_of_a_newer_qingshe_is_refused(data: Path) -> None:
    data.mkdir()
    (data / "folder.json").write_text('{"layout": 99}')
    with pytest.raises(EmbeddedError, match="newer Qingshe"):
        quick(data).start()


def test_replaced_secrets_are_named(begun: Path) -> None:
    with quick(begun):
        pass
    (begun / "secrets.json").unlink()
    with pytest.raises(EmbeddedError, match=r"secrets\.json"):
        quick(begun).start()


def test_a_folder_without_write_permission_is_named(data: Path) -> None:
    settings = settings_of(data)
    data.chmod(0o555)
    try:
        if os.geteuid() == 0:
            os.seteuid(65534)  # root may write everywhere
        with pytest.raises(EmbeddedError, match=r"cannot be written.*QINGSHE_DATA"):
            Services(settings).start()
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        data.chmod(0o755)


def test_a_full_disk_is_named(data: Path) -> None:
    data.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m,mode=755", "tmpfs", str(data)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("making a small disk needs the right to mount")
    try:
        with pytest.raises(EmbeddedError, match=r"disk.*is full"):
            quick(data).start()
        assert not (data / "postgres").exists()
    finally:
        subprocess.run(["umount", str(data)], check=True)


def test_a_server_that_cannot_start_shows_why(begun: Path) -> None:
    with quick(begun):
        pass
    (begun / "postgres" / "postgresql.conf").write_text("no_such_setting = 1\n")
    with pytest.raises(EmbeddedError, match=r"(?s)postgres\.log.*no_such_setting"):
        quick(begun).start()


def test_explanations_fit_the_error() -> None:
    folder = DataFolder(Path("/somewhere"))
    assert "full" in folder.explain(OSError(28, "No space left on device")).english
    assert "cannot be written" in folder.explain(OSError(30, "Read-only file system")).english
    assert "Input/output" in folder.explain(OSError(5, "Input/output error")).english


def test_a_fork_does_not_stop_its_parents_servers(begun: Path) -> None:
    with quick(begun) as services:
        child = os.fork()
        if child == 0:
            services.stop()
            os._exit(0)
        os.waitpid(child, 0)
        with connect(services) as connection, socket.socket(socket.AF_UNIX) as probe:
            assert connection.execute("SELECT 1").fetchone() == (1,)
            probe.connect(str(begun / "run" / "valkey.sock"))
