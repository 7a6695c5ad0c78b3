"""Real services for every test that asks for them: PostgreSQL and Valkey from wheels, schema by the migrations."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.clock import now_in_china
from app.runtime import variables
from tenants import clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services


def pytest_configure() -> None:
    """Set the clock where QINGSHE_CLOCK says so, for this process and those it starts, before a test asks the day."""
    ahead = variables.clock(os.environ)
    if ahead is None:  # a process of pytest-xdist is told what the day means
        ahead = variables.clock_ahead(os.environ, None)
    if ahead:
        clock.set_ahead(ahead)
        os.environ[variables.CLOCK_AHEAD] = f"{ahead.total_seconds():f}"
    os.environ.pop(variables.CLOCK, None)


def pytest_report_header() -> str:
    """When it is, for whoever wants the same run again."""
    return f"clock: {now_in_china():%Y-%m-%dT%H:%M} in China{' (set)' if clock.ahead() else ''}"


@pytest.fixture(scope="session")
def services() -> Iterator[Services]:
    """One PostgreSQL and one Valkey per test process, gone with it; or those that run in QINGSHE_TEST_DATA."""
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services
    from tests import template

    given = os.environ.get("QINGSHE_TEST_DATA")
    folder = Path(given or tempfile.mkdtemp(prefix="qs-test-"))
    folder.chmod(0o755)
    if not given:
        template.copy_migrated(folder)
    settings = load_settings({**os.environ, "QINGSHE_DATA": str(folder)})
    try:
        with Services(settings, durable=False) as running:
            yield running
    finally:
        if not given:
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def settings(services: Services) -> Settings:
    """Settings bound to the running services, the schema migrated to head."""
    from app.migrations import migrate

    if os.environ.get("QINGSHE_TEST_DATA"):  # otherwise it was copied so
        migrate(services.settings)
    return services.settings


@pytest.fixture(scope="session")
def app(settings: Settings) -> Flask:
    """The real application."""
    from app import create_app

    return create_app(settings, {"TESTING": True})


@pytest.fixture
def nothing_waiting(app: Flask) -> None:
    """No note and no task left by other tests: the background would carry out theirs first."""
    from sqlalchemy import delete

    from tenants.outbox import OutboxNote, Task, relay_scope
    from tenants.session import activate

    with app.app_context(), activate(relay_scope()) as session:
        for model in (OutboxNote, Task):
            session.execute(delete(model).execution_options(synchronize_session=False))
        session.commit()
