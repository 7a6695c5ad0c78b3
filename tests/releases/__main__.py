"""Writes ``last.sql``, the schema of this version with a few rows in every table, at a release: ``make release``."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

from app import features
from app.migrations import admin_url, head, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.binaries import postgres_binary
from app.runtime.embedded.services import Services
from tests.releases.dump import DUMP


def main() -> None:
    """Migrate an empty database, fill every table, and write all of it down."""
    features.load_models()
    from tests.isolation.world import World  # its tables are those that are loaded by now

    with tempfile.TemporaryDirectory(prefix="qs-release-") as folder:
        Path(folder).chmod(0o755)
        settings = load_settings({"QINGSHE_DATA": folder, "PATH": os.environ["PATH"]})
        with Services(settings, durable=False) as services:
            migrate(services.settings)
            World(services.settings).close()
            command = [str(postgres_binary("pg_dump")), "--inserts", "--no-comments", admin_url(services.settings)]
            dumped = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    # psql's guards hold a random word; the server's version says nothing about the schema.
    dumped = re.sub(r"(?m)^(\\(un)?restrict .*|--.*)\n", "", dumped)
    DUMP.write_text(re.sub(r"\n{2,}", "\n", dumped), encoding="utf-8")
    print(f"{DUMP.name}: schema {head()}, {DUMP.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
