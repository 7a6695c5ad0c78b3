"""Real services for every test that asks for them: PostgreSQL and Valkey from wheels, schema by the migrations."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import hypothesis
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
    # Thousands of tests and the application stay: garbage is rarely worth looking for.
    gc.set_threshold(50_000, 20, 50)
    # How long an example takes says how busy the machine is.
    hypothesis.settings.register_profile("any machine", deadline=None)
    hypothesis.settings.load_profile("any machine")


@pytest.fixture(scope="session", autouse=True)
def no_parameter_in_a_conflict() -> Iterator[None]:
    """Nothing in any test says ON CONFLICT DO UPDATE SET with a parameter, which Citus refuses."""
    from sqlalchemy import BindParameter
    from sqlalchemy.dialects.postgresql import Insert
    from sqlalchemy.sql import visitors

    real = Insert.on_conflict_do_update

    def guarded(self: Insert, *args: Any, set_: Any, **kwargs: Any) -> Insert:
        for name, value in dict(set_).items():
            parts = list(visitors.iterate(value)) if hasattr(value, "get_children") else [None]
            assert not any(part is None or isinstance(part, BindParameter) for part in parts), f"{name} has a parameter"
        return real(self, *args, set_=set_, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Insert, "on_conflict_do_update", guarded)
        yield


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Ours for ``--dist loadfile``. It leaves the tests their names, so that --last-failed finds them again."""
    from tests.spread import Spread

    return Spread(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the longest first where several processes share the tests."""
    if hasattr(config, "workerinput"):
        from tests.spread import longest_first, scope_of

        place = {scope: number for number, scope in enumerate(longest_first(item.nodeid for item in items))}
        items.sort(key=lambda item: place[scope_of(item.nodeid)])


def pytest_collection_finish() -> None:
    """What is there by now is no garbage and is not looked through again."""
    gc.freeze()


def pytest_report_header() -> list[str]:
    """When it is, for whoever wants the same run again, and whether a cluster is asked."""
    from tests import cluster

    return [f"clock: {now_in_china():%Y-%m-%dT%H:%M} in China{' (set)' if clock.ahead() else ''}", cluster.HEADER]


@pytest.fixture(scope="session")
def services() -> Iterator[Services]:
    """One PostgreSQL and one Valkey per test process, gone with it; or those that run in QINGSHE_TEST_DATA.

    Where a cluster is given the database is one of its own there.
    """
    from app.runtime.config import load_settings
    from app.runtime.embedded.services import Services
    from tests import cluster, template

    given = os.environ.get("QINGSHE_TEST_DATA")
    folder = Path(given or tempfile.mkdtemp(prefix="qs-test-"))
    folder.chmod(0o755)
    if not given:
        template.copy_migrated(folder)
    settings = load_settings({**os.environ, "QINGSHE_DATA": str(folder)})
    try:
        with Services(settings, durable=False) as running:
            if cluster.GIVEN:
                with cluster.database(running, f"qingshe_{os.getpid()}") as there:
                    yield cast("Services", cluster.OnCluster(running, there))
            else:
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
def app(settings: Settings, light_hashes: None) -> Flask:
    """The real application."""
    from app import create_app

    return create_app(settings, {"TESTING": True}, threads=8)


@pytest.fixture(scope="session")
def light_hashes() -> Iterator[None]:
    """Passwords that cost next to nothing in this process: every test with an account makes one and signs in."""
    from argon2 import PasswordHasher

    from app.accounts import passwords

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield


@pytest.fixture
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time stands still in this process: a page read twice says "a minute ago" both times, however slow the machine."""
    now = clock.utcnow() - clock.ahead()

    class Still(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return now.astimezone(tz)

    monkeypatch.setattr(clock, "datetime", Still)


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
