"""``qingshe keys rotate``: on a real database, also killed half way; no key is ever shown."""

from __future__ import annotations

import base64
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psycopg
import pytest

from app import create_app
from app.migrations import admin_url
from app.operations.districts import operator_scope
from app.runtime.config import load_settings
from app.runtime.embedded.services import Services
from tenants import vault
from tenants.area import Area
from tenants.provisioning import create_communities, erase_community
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests import template
from tests.commands import typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.runtime.config import Settings

ROOT = Path(__file__).parents[2]
PATIENCE = 120
COMMUNITIES = 40
FIRST = 990102001001


class Deployment(NamedTuple):
    """A database with communities, one of them erased, and the keys that the others had at first."""

    settings: Settings
    before: dict[tuple[int, str], bytes]

    def run(self, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        answer = typed.qingshe(arguments, self.environment(changes))
        for key in (self.settings.vault_key, *map(base64.b64decode, changes.values()), *self.before.values()):
            for shown in (base64.b64encode(key).decode(), key.hex(), repr(key)):
                assert shown not in answer.stdout + answer.stderr
        assert "Traceback" not in answer.stderr
        return answer

    def start(self, *arguments: str, **changes: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "app.cli", *arguments],
            cwd=ROOT,
            env=self.environment(changes),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def environment(self, changes: Mapping[str, str]) -> dict[str, str]:
        return {**os.environ, "QINGSHE_DATA": str(self.settings.data_dir), "NO_COLOR": "1", **changes}

    def wrapped(self) -> dict[tuple[int, str], bytes]:
        """The stored keys, as the superuser sees them."""
        with psycopg.connect(admin_url(self.settings)) as connection:
            rows = connection.execute("SELECT community_id, purpose, wrapped_key FROM community_keys").fetchall()
        return {(community, purpose): bytes(wrapped) for community, purpose, wrapped in rows}

    def opened(self, key: bytes) -> dict[tuple[int, str], bytes]:
        """The data keys that this deployment key opens."""
        opened = {}
        for (community, purpose), wrapped in self.wrapped().items():
            try:
                opened[community, purpose] = vault.unwrap(wrapped, community, purpose, key)
            except vault.VaultError:
                continue
        return opened


@pytest.fixture(scope="module")
def deployment() -> Iterator[Deployment]:
    folder = Path(tempfile.mkdtemp(prefix="qs-keys-"))
    folder.chmod(0o755)
    try:
        template.copy_migrated(folder)
        with Services(load_settings({"QINGSHE_DATA": str(folder)}), durable=False) as services:
            settings = services.settings
            with create_app(settings).app_context():
                codes = range(FIRST, FIRST + COMMUNITIES)
                create_communities(operator_scope(), [(code, f"第{code % 1000}社区", "") for code in codes])
                erase_community(operator_scope(), FIRST)
            made = Deployment(settings, {})
            yield made._replace(before=made.opened(settings.vault_key))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fresh_key() -> tuple[bytes, str]:
    key = os.urandom(32)
    return key, base64.b64encode(key).decode()


def test_it_says_which_key_is_missing_or_no_key_at_all(deployment: Deployment) -> None:
    for value, word in (("", "openssl"), (base64.b64encode(deployment.settings.vault_key).decode(), "in use")):
        answer = deployment.run("keys", "rotate", **({"QINGSHE_VAULT_KEY_NEW": value} if value else {}))
        assert answer.returncode == 2
        assert "QINGSHE_VAULT_KEY_NEW" in answer.stderr
        assert word in answer.stderr
    assert "更换" in deployment.run("keys", "--help").stdout


def test_a_killed_rotation_goes_on_and_pages_read_throughout(deployment: Deployment) -> None:
    old, (new, text) = deployment.settings.vault_key, fresh_key()
    assert len(deployment.before) == (COMMUNITIES - 1) * 2
    rotating = deployment.start("keys", "rotate", QINGSHE_VAULT_KEY_NEW=text)
    deadline = time.monotonic() + PATIENCE
    while not (moved := len(deployment.opened(new))):
        assert rotating.poll() is None, rotating.communicate()
        assert time.monotonic() < deadline
    rotating.send_signal(signal.SIGKILL)
    rotating.communicate()
    assert moved < len(deployment.before)

    # Pages that were given both keys open everything, and make new keys under the new one.
    environment = {"QINGSHE_DATA": str(deployment.settings.data_dir), "QINGSHE_VAULT_KEY_NEW": text}
    both = load_settings(environment).with_services(
        str(deployment.settings.database_url), str(deployment.settings.redis_url)
    )
    with create_app(both).app_context():
        for code in (FIRST + 1, FIRST + COMMUNITIES - 1):
            vault.forget(code)
            with activate(community_scope(code, "test")):
                assert vault.data_key() == deployment.before[code, "community"]
            with activate(Scope(Role.INTAKE, Area.of_community(code), "test")):
                assert vault.data_key("intake") == deployment.before[code, "intake"]
        assert vault.deployment_key() == new

    answer = deployment.run("keys", "rotate", QINGSHE_VAULT_KEY_NEW=text)
    assert answer.returncode == 0, answer.stderr
    assert deployment.opened(new) == deployment.before
    assert not deployment.opened(old)
    assert "QINGSHE_VAULT_KEY" in answer.stdout
    assert "备份" in answer.stdout
    again = deployment.run("keys", "rotate", QINGSHE_VAULT_KEY_NEW=text)
    assert f"0 keys moved 已更换, {len(deployment.before)} moved before" in again.stdout
    assert deployment.run("isolation", "check").returncode == 0

    # And back, with the variables the other way round.
    back = {"QINGSHE_VAULT_KEY": text, "QINGSHE_VAULT_KEY_NEW": base64.b64encode(old).decode()}
    assert deployment.run("keys", "rotate", **back).returncode == 0
    assert deployment.opened(old) == deployment.before


def test_keys_that_neither_opens_are_left_and_their_communities_named(deployment: Deployment) -> None:
    community = FIRST + 3
    kept = deployment.wrapped()[community, "intake"]
    stray = vault.new_wrapped_key(community, "intake", os.urandom(32))
    statement = "UPDATE community_keys SET wrapped_key = %s WHERE community_id = %s AND purpose = 'intake'"
    with psycopg.connect(admin_url(deployment.settings)) as connection:
        connection.execute(statement, (stray, community))
    new, text = fresh_key()
    try:
        answer = deployment.run("keys", "rotate", QINGSHE_VAULT_KEY_NEW=text)
        assert answer.returncode == 2
        assert str(community) in answer.stderr
        assert str(community + 1) not in answer.stderr
        assert deployment.wrapped()[community, "intake"] == stray
        assert len(deployment.opened(new)) == len(deployment.before) - 1
    finally:
        with psycopg.connect(admin_url(deployment.settings)) as connection:
            connection.execute(statement, (kept, community))
