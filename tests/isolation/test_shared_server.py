"""The audit on a server that is not ours alone, and on a version of PostgreSQL that nobody made a list of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

from tenants import postgresql
from tenants.catalogue import Known, audit
from tenants.session import db
from tests import cluster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.runtime.config import Settings

pytestmark = cluster.one_server

METADATA = db.Model.metadata


@pytest.fixture
def superuser(isolated: Settings) -> Iterator[psycopg.Connection]:
    """A connection whose statements are taken back."""
    with psycopg.connect(str(isolated.database_url).replace("+psycopg", "")) as connection:
        yield connection
        connection.rollback()


def test_a_neighbour_that_cannot_reach_us_is_no_fault(superuser: psycopg.Connection) -> None:
    superuser.execute("CREATE ROLE neighbour LOGIN")
    superuser.execute("CREATE ROLE neighbours")
    superuser.execute("GRANT neighbours TO neighbour")
    superuser.execute("ALTER ROLE neighbour SET statement_timeout = 0")
    assert audit(superuser, METADATA) == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE ROLE backup LOGIN SUPERUSER",
        "CREATE ROLE backup LOGIN BYPASSRLS; GRANT CONNECT ON DATABASE qingshe_isolation TO backup",
        "CREATE ROLE backup LOGIN; GRANT pg_monitor TO backup",
    ],
)
def test_a_role_of_power_is_a_fault_until_it_is_known(superuser: psycopg.Connection, statement: str) -> None:
    superuser.execute(statement.encode())
    assert {fault.object for fault in audit(superuser, METADATA)} == {"role backup"}
    assert audit(superuser, METADATA, Known(roles=("backup", "another"))) == []


def test_a_database_that_lets_everybody_in_is_a_fault_until_it_is_known(superuser: psycopg.Connection) -> None:
    superuser.execute("GRANT CONNECT ON DATABASE postgres TO PUBLIC")
    [fault] = audit(superuser, METADATA)
    assert (fault.rule, fault.object) == (27, "database postgres")
    assert audit(superuser, METADATA, Known(databases=("postgres",))) == []


def test_a_known_role_is_not_known_as_one_of_ours(superuser: psycopg.Connection) -> None:
    """Nobody excuses our own roles by naming them."""
    superuser.execute("ALTER ROLE qs_public BYPASSRLS")
    assert {fault.object for fault in audit(superuser, METADATA, Known(roles=("qs_public",)))} == {"role qs_public"}


@pytest.mark.parametrize("name", ["x'; DROP TABLE tips; --", "", "a b", "'"])
def test_a_name_cannot_be_a_statement(name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        Known(roles=(name,))


def test_an_unknown_version_is_said_and_what_to_do(
    superuser: psycopg.Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(postgresql, "FOLDER", tmp_path)
    [fault] = audit(superuser, METADATA)
    assert (fault.rule, fault.object) == (19, "PostgreSQL 18")
    assert "python -m app.migrations --postgresql" in fault.detail


def test_the_lists_are_of_whole_versions() -> None:
    for path in postgresql.FOLDER.glob("*.txt"):
        listed = postgresql.list_of(path.stem)
        assert listed is not None
        assert len(listed) > (400 if "citus" in path.stem else 6000)


def test_the_list_of_the_embedded_version_is_what_its_server_says(superuser: psycopg.Connection) -> None:
    superuser.execute("SET LOCAL search_path = pg_catalog")
    row = superuser.execute(postgresql.VERSION.encode()).fetchone()
    assert row
    assert list(postgresql.differences(row[0], superuser.execute(postgresql.QUERY.encode()).fetchall())) == []
    text = postgresql.listing("x", superuser.execute(postgresql.QUERY.encode()).fetchall())
    assert text.splitlines()[1:] == (postgresql.FOLDER / f"{row[0]}.txt").read_text().splitlines()[1:]
