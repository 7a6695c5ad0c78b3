"""What /healthz says of a process that cannot do its work."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import psycopg
import pytest

from app import create_app
from tenants.roles import Role
from tests.browser.site import wait_until

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings


def status(app: Flask) -> int:
    return app.test_client().get("/healthz").status_code


@pytest.mark.parametrize("role", list(Role))
def test_a_login_that_is_refused_is_no_health(settings: Settings, role: Role) -> None:
    stranger = replace(settings, role_passwords={**settings.role_passwords, role: "wrong"})
    assert status(create_app(stranger, {"TESTING": True})) == 503


def test_a_login_that_the_process_was_not_given_is_none_of_its_concern(settings: Settings) -> None:
    held = {role: password for role, password in settings.role_passwords.items() if role != Role.SHREDDER}
    assert status(create_app(replace(settings, role_passwords=held), {"TESTING": True})) == 200


def test_asking_leaves_no_connection_behind(settings: Settings) -> None:
    app = create_app(settings, {"TESTING": True})
    before = connections(settings)
    assert [status(app), status(app)] == [200, 200]
    wait_until(lambda: connections(settings) - before <= Counter({Role.ACCOUNTS: 1}), "the connections to close")


def connections(settings: Settings) -> Counter[str]:
    """How many connections each role has open."""
    with psycopg.connect(str(settings.database_url).replace("+psycopg", "")) as connection:
        names = connection.execute("SELECT usename FROM pg_stat_activity WHERE usename LIKE 'qs%'").fetchall()
    return Counter(name for (name,) in names)
