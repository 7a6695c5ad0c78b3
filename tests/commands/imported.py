"""What commands import as they go, imported: by the process that forks for each (``typed.py``)."""

from __future__ import annotations

import gc
import importlib

from app import cli, features

__all__ = ["cli"]

_AS_THEY_GO = [
    "app.accounts.services",
    "app.commands.evaluation_report",
    "app.migrations",
    "app.processes.relay",
    "app.processes.supervisor",
    "app.processes.worker",
    "app.runtime.embedded.services",
]
for _module in _AS_THEY_GO:
    importlib.import_module(_module)
features.load_models()
features.blueprints()
gc.freeze()  # else every fork copies what it is looked through for
