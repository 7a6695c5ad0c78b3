"""The kernel's clock: the machine's, moved only by what was set, and in the database by the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import literal
from sqlalchemy.sql.functions import Function

from tenants import clock

if TYPE_CHECKING:
    from collections.abc import Iterator

MACHINE = datetime(2027, 3, 4, 5, 6, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _set_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    class Standing(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            assert tz is UTC
            return MACHINE

    before = clock.ahead()
    monkeypatch.setattr(clock, "datetime", Standing)
    yield
    clock.set_ahead(before)


def test_it_is_the_machines_until_it_is_set() -> None:
    spec = find_spec("tenants.clock")
    assert spec is not None and spec.loader is not None
    fresh = module_from_spec(spec)
    spec.loader.exec_module(fresh)
    assert fresh.ahead() == timedelta(0)


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(days=40, seconds=3), timedelta(hours=-2)])
def test_both_clocks_are_as_far_ahead_as_was_set(ahead: timedelta) -> None:
    clock.set_ahead(timedelta(0))
    servers = clock.database_now()
    assert isinstance(servers, Function)
    clock.set_ahead(ahead)
    assert clock.ahead() == ahead
    assert (clock.utcnow(), clock.utcnow().tzinfo) == (MACHINE + ahead, UTC)
    assert clock.database_now().compare(servers + literal(ahead) if ahead else servers)
