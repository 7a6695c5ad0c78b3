"""Faults of the server itself, which no transaction takes back: who is let in, what it runs, what it hands out."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants.catalogue import Known, audit, report
from tenants.catalogue_server import ENTRANCES, OUTWARD_SETTINGS
from tenants.session import db
from tests import cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenants.catalogue import Fault

pytestmark = cluster.one_server

METADATA = db.Model.metadata


class Server:
    """A server of its own that keeps its writes, as a deployment's does."""

    def __init__(self, url: str, rules: Path) -> None:
        self.url = url
        self.rules = rules
        self.inside = self.connect()  # stays, whoever is let in by then

    def connect(self) -> psycopg.Connection:
        return psycopg.connect(self.url, autocommit=True)

    def faults(self, *rules: int, known: Known | None = None) -> list[Fault]:
        with self.connect() as connection:
            return audit(connection, METADATA, known or Known(), rules)

    def entrances(self) -> list[Fault]:
        return audit(self.inside, METADATA, rules={28})

    def reload(self) -> None:
        before = self.inside.execute("SELECT pg_conf_load_time(), pg_reload_conf()").fetchone()
        assert before
        for _ in range(200):
            now = self.inside.execute("SELECT pg_conf_load_time()").fetchone()
            if now and now[0] > before[0]:
                return
            time.sleep(0.05)
        raise AssertionError("the server did not read its files again")

    def run(self, statement: str) -> None:
        with self.connect() as connection:
            connection.execute(statement.encode())

    @contextmanager
    def ruled(self, first: str) -> Iterator[None]:
        """With a line in front of the rules by which it lets in."""
        text = self.rules.read_text(encoding="utf-8")
        try:
            self.rules.write_text(f"{first}\n{text}", encoding="utf-8")
            yield
        finally:
            self.rules.write_text(text, encoding="utf-8")
            self.reload()

    @contextmanager
    def altered(self, name: str, value: str) -> Iterator[None]:
        try:
            self.run(f"ALTER SYSTEM SET {name} = '{value}'")
            yield
        finally:
            self.run(f"ALTER SYSTEM RESET {name}")
            self.reload()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    from app.runtime.config import load_settings
    from app.runtime.embedded import services
    from tests import template

    folder = Path(tempfile.mkdtemp(prefix="qs-test-"))
    try:
        folder.chmod(0o755)
        template.copy_migrated(folder)
        options = {**services._POSTGRES_OPTIONS, "max_prepared_transactions": "2"}
        given = load_settings({**os.environ, "QINGSHE_DATA": str(folder)})
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(services, "_POSTGRES_OPTIONS", options)
            with services.Services(given) as running:
                server = Server(running.database_url.replace("+psycopg", ""), folder / "postgres" / "pg_hba.conf")
                yield server
                server.inside.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_an_embedded_server_that_keeps_its_writes_has_no_fault(server: Server) -> None:
    assert report(server.faults()) == ""


@pytest.mark.parametrize(
    "line",
    [
        "local all all trust",
        "local all postgres trust",
        "local all all peer",
        "local all all peer map=loot",
        "local replication all trust",
        "host all all 127.0.0.1/32 scram-sha-256",
        "host all all 127.0.0.1/32 trust",
        "host all all 127.0.0.1/32 ident",
        "local all all md5",
        "local all all password",
        "local all all nonsense",
    ],
)
def test_a_way_in_that_the_embedded_server_has_not_is_named(server: Server, line: str) -> None:
    with server.ruled(line):
        server.reload()
        faults = server.entrances()
    assert [fault.rule for fault in faults] == [28], report(faults)
    assert faults[0].object.startswith("rule"), report(faults)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("local all all trust", "lets in without a password"),
        ("host all all 10.0.0.0/8 trust", "lets in without a password"),
        ("local all all peer map=loot", "lets in under another name, by a map"),
        ("host all all 10.0.0.0/8 ident", "asks for no password of ours"),
        ("host all all 10.0.0.0/8 password", "asks for no password of ours"),
        ("local all all nonsense", "is not understood"),
        ("local all postgres peer", ""),
        ("hostssl all all 10.0.0.0/8 scram-sha-256", ""),
        ("host all all 0.0.0.0/0 reject", ""),
    ],
)
def test_on_a_server_of_ones_own_there_are_more_ways_in(server: Server, line: str, fault: str) -> None:
    elsewhere = ENTRANCES.replace("= '0700'", "= 'another'")
    assert elsewhere != ENTRANCES
    with server.ruled(line):
        rows = server.inside.execute(elsewhere.encode()).fetchall()
    details = [detail for name, detail in rows if name.startswith("rule")]
    assert len(details) == bool(fault)
    assert all(fault in detail for detail in details)


def test_rules_that_were_put_back_after_a_reload_are_named(server: Server) -> None:
    """The server goes by what it read; the file says something else by now."""
    with server.ruled("local all all trust"):
        server.reload()
        _, _, text = server.rules.read_text(encoding="utf-8").partition("\n")
        server.rules.write_text(text, encoding="utf-8")
        os.utime(server.rules, (time.time() + 5,) * 2)
        assert [fault.object for fault in server.entrances()] == ["file hba_file"]


SETTINGS = {
    "archive_command": "true",
    "archive_cleanup_command": "true",
    "recovery_end_command": "true",
    "restore_command": "true",
    "ssl_passphrase_command": "true",
    "archive_library": "loot",
    "dynamic_library_path": "/loot",
    "extension_control_path": "/loot",
    "local_preload_libraries": "loot",
    "oauth_validator_libraries": "loot",
    "session_preload_libraries": "plpgsql",
    "primary_conninfo": "host=loot",
    "primary_slot_name": "loot",
    "synchronous_standby_names": "",
    "search_path": "loot",
    "temp_tablespaces": "",
    "default_tablespace": "pg_global",
    "array_nulls": "off",
    "log_min_messages": "debug5",
    "scram_iterations": "1",
    "log_statement": "all",
    "row_security": "off",
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, value in SETTINGS.items() if value])
def test_a_setting_that_runs_or_loads_something_is_named(server: Server, name: str, value: str) -> None:
    # A library that is not there would let nobody in.
    reloads = name != "local_preload_libraries"
    with server.altered(name, value):
        if name not in ("log_min_messages", "scram_iterations"):
            assert f"setting {name}" in {fault.object for fault in server.faults(29)}, "not before it is read"
        if reloads:
            server.reload()
            assert f"setting {name}" in {fault.object for fault in server.faults(21, 29)}
            if name in {setting for names in OUTWARD_SETTINGS.values() for setting in names}:
                assert server.faults(29, known=Known(settings=(name,))) == []


@pytest.mark.parametrize("name", ["shared_preload_libraries", "jit_provider"])
def test_a_setting_that_waits_for_the_next_start_is_named(server: Server, name: str) -> None:
    with server.altered(name, "loot"):
        [fault] = server.faults(29)
        assert (fault.object, "will be 'loot'" in fault.detail) == (f"setting {name}", True)


def test_a_physical_slot_is_named(server: Server) -> None:
    server.run("SELECT pg_create_physical_replication_slot('loot', true)")
    try:
        assert [fault.object for fault in server.faults(29)] == ["replication slot loot"]
        assert server.faults(29, known=Known(slots=("loot",))) == []
    finally:
        server.run("SELECT pg_drop_replication_slot('loot')")


def test_a_grant_that_waits_in_a_prepared_transaction_is_named(server: Server) -> None:
    with server.connect() as connection:
        connection.execute("BEGIN")
        connection.execute("GRANT SELECT ON tip_events TO qs_public")
        connection.execute("PREPARE TRANSACTION 'loot'")
    try:
        assert [fault.object for fault in server.faults(29)] == ["prepared transaction loot"]
    finally:
        server.run("ROLLBACK PREPARED 'loot'")


def test_the_server_is_as_it_was(server: Server) -> None:
    """What was planted is gone, so each fault above was found for its own sake."""
    assert report(server.faults()) == ""
