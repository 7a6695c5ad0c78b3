"""A worker process on the test's services, and a relay to turn by hand."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.processes.relay import Relay
from app.runtime.environment import for_child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings


@pytest.fixture(scope="package")
def background(app: Flask, settings: Settings) -> Iterator[Relay]:
    """The real background: what is noted goes through outbox, relay, Valkey and a worker process."""
    environment = for_child(settings)
    process = subprocess.Popen([sys.executable, "-m", "app.cli", "worker"], env=environment, start_new_session=True)
    try:
        yield Relay(app, settings)
    finally:
        process.terminate()
        process.wait(timeout=20)
