"""Where the last release's dump lies, and how it comes back."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from app.migrations import admin_url
from app.runtime.embedded.binaries import postgres_binary

if TYPE_CHECKING:
    from app.runtime.config import Settings

DUMP = Path(__file__).with_name("last.sql")


def restore(settings: Settings) -> None:
    """Load the dump into an empty database whose roles exist. Raises CalledProcessError with psql's words."""
    psql = [str(postgres_binary("psql")), "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", "--single-transaction"]
    subprocess.run(
        [*psql, f"--file={DUMP}", admin_url(settings)], check=True, capture_output=True, text=True, timeout=60
    )
