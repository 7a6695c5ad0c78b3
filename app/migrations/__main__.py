"""Writes the next migration from what the models say, and the list of grants: ``make migration NAME="rounds"``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from app import features
from app.migrations import alembic_config, head, migrate
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
from tenants import catalogue
from tenants.session import Model


def write(name: str) -> None:
    """Compare the models with a fresh database at the newest revision, and write down the difference."""
    features.load_models()
    with tempfile.TemporaryDirectory(prefix="qs-migration-") as folder:
        Path(folder).chmod(0o755)
        settings = load_settings({"QINGSHE_DATA": folder})
        with Services(settings, durable=False) as services:
            migrate(services.settings)
            with alembic_config(services.settings) as config:
                command.revision(config, message=name, autogenerate=True, rev_id=f"{int(head()) + 1:04d}")
    catalogue.GRANTS_FILE.write_text(catalogue.grants_text(Model.metadata), encoding="utf-8")
    print("Read the new file in app/migrations/versions and the change of tenants/grants.txt before you commit them.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('usage: make migration NAME="what it does"')
    write(sys.argv[1])
