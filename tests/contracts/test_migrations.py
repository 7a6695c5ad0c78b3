"""The migrations make exactly the models, and go down as well as up."""

from __future__ import annotations

import ast
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
import sqlalchemy as sa
from alembic import autogenerate, command, op
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, create_engine, inspect, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import make_url

from app import features
from app.migrations import (
    NotMigrated,
    admin_url,
    alembic_config,
    downgrade,
    ensure_current,
    head,
    migrate,
    rendering,
)
from app.runtime.config import load_settings
from tenants import catalogue, catalogue_models
from tenants.isolation import bootstrap
from tenants.roles import OWNER, Access, Role, all_grants, all_policies, grants_of, policies_of
from tenants.session import Model
from tests.releases.dump import restore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services
    from tenants.roles import Grant, Policy


VERSIONS = sorted((Path(__file__).parents[2] / "app/migrations/versions").glob("*.py"))
# One of each kind: a role goes, may do more, less, sees fewer rows, fewer columns; one comes.
CHANGES: dict[str, dict[Role, Access | None]] = {
    "a role goes": {Role.STREET: None},
    "reading becomes writing": {Role.INSPECTOR: Access("ra")},
    "fewer rows": {Role.INSPECTOR: Access("r", also="(vacated_on IS NULL)")},
    "fewer columns": {Role.EVALUATOR: Access("r", columns=("community_id", "id", "households"))},
    "less to change": {Role.COMMUNITY: Access("rau", update_columns=("vacated_on",))},
    "a role comes": {Role.INTAKE: Access("a")},
    "all of it": {
        Role.STREET: None,
        Role.INTAKE: Access("rad", columns=("community_id", "id")),
        Role.COMMUNITY: Access("r"),
    },
}


@pytest.fixture
def fresh(services: Services) -> Iterator[Settings]:
    """An empty database of its own on the test's server."""
    name = "migrations"
    url = make_url(services.settings.database_url or "")
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    features.load_models()
    yield services.settings.with_services(
        url.set(database=name).render_as_string(hide_password=False), str(services.settings.redis_url)
    )
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def own_server() -> Iterator[Settings]:
    """A server that holds nothing but one empty database of ours."""
    from app.runtime.embedded.services import Services as Embedded

    folder = Path(tempfile.mkdtemp(prefix="qs-own-"))
    folder.chmod(0o755)
    settings = load_settings({"QINGSHE_DATA": str(folder), "PATH": os.environ["PATH"]})
    try:
        with Embedded(settings, durable=False) as running:
            yield running.settings
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def tables(settings: Settings) -> set[str]:
    engine = create_engine(settings.database_url or "")
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


@pytest.mark.slow
def test_up_gives_the_models_and_no_fault_and_down_leaves_nothing(fresh: Settings) -> None:
    with pytest.raises(NotMigrated):
        migrate(fresh, "0002")
        ensure_current(fresh)
    migrate(fresh)
    ensure_current(fresh)
    with alembic_config(fresh) as config:
        command.check(config)  # raises where models and migrations differ
    with psycopg.connect(admin_url(fresh)) as connection:
        assert catalogue.audit(connection, Model.metadata) == []
    downgrade(fresh, "base")
    assert tables(fresh) <= {"alembic_version"}
    migrate(fresh)
    assert tables(fresh) == set(Model.metadata.tables) | {"alembic_version"}


@pytest.mark.slow
def test_a_database_of_a_newer_version_is_refused_with_what_to_do(fresh: Settings) -> None:
    migrate(fresh)
    with psycopg.connect(admin_url(fresh)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for attempt in (migrate, ensure_current):
        with pytest.raises(NotMigrated, match=r"9999.*\n.*9999"):
            attempt(fresh)


def test_migrations_are_numbered_in_order() -> None:
    numbers = [path.name[:4] for path in VERSIONS]
    assert numbers == [f"{number:04d}" for number in range(1, len(numbers) + 1)]
    assert head() == numbers[-1]


@pytest.mark.slow
def test_a_server_of_our_own_lets_nobody_into_its_other_databases(own_server: Settings) -> None:
    """One that is shared stays as it is: whose databases they are is not ours to say."""
    opened = "GRANT CONNECT ON DATABASE postgres, template1 TO PUBLIC"
    lets_in = "SELECT count(*) FROM pg_database, aclexplode(datacl) WHERE grantee = 0 AND datallowconn"
    with psycopg.connect(admin_url(own_server), autocommit=True) as connection:
        for shared in (False, True):
            if shared:
                connection.execute("CREATE DATABASE another")
                connection.execute("REVOKE ALL ON DATABASE another FROM PUBLIC")
            connection.execute(opened)
            migrate(own_server)
            assert connection.execute(lets_in).fetchone() == (2 if shared else 0,)


@pytest.mark.slow
def test_a_first_start_twice_at_once_makes_one_schema(own_server: Settings) -> None:
    """Two processes that migrate at the same time do not trip over each other's roles."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(migrate, own_server) for _ in range(2)]:
            future.result()
    ensure_current(own_server)


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_a_migration_imports_no_decision_of_today(path: Path) -> None:
    """An edit of today's code must not change what a migration of last year does."""
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module or ".")
    assert {name.split(".")[0] for name in imported} <= {"alembic", "sqlalchemy"}


def _changed_metadata(access: dict[Role, Access | None], *, new_column: bool) -> sa.MetaData:
    """The models with another access to ``buildings``, and perhaps a column more."""
    features.load_models()
    metadata = sa.MetaData(naming_convention=Model.metadata.naming_convention)
    for table in Model.metadata.sorted_tables:
        table.to_metadata(metadata).info.update(table.info)
    buildings = metadata.tables["buildings"]
    merged = {**buildings.info["access"], **access}
    buildings.info["access"] = {role: granted for role, granted in merged.items() if granted is not None}
    if new_column:
        buildings.append_column(Column("storeys", sa.Integer, server_default="1", nullable=False))
    return metadata


@contextmanager
def _written(settings: Settings, metadata: sa.MetaData) -> Iterator[tuple[sa.Connection, str]]:
    """The test's database after what autogenerate writes for this metadata was run, and what goes back; undone."""
    engine = create_engine(settings.database_url or "")
    try:
        with engine.connect() as connection:
            connection.execute(text(f"SET ROLE {OWNER}"))
            context = MigrationContext.configure(
                connection, opts={"target_metadata": metadata, "autogenerate_plugins": rendering.PLUGINS}
            )
            script = autogenerate.produce_migrations(context, metadata)
            assert script.upgrade_ops is not None
            assert script.downgrade_ops is not None
            up, down = (
                autogenerate.render_python_code(ops, render_item=rendering.render_item, migration_context=context)
                for ops in (script.upgrade_ops, script.downgrade_ops)
            )
            with Operations.context(context):
                _run(up)
                yield connection, down
            connection.rollback()
    finally:
        engine.dispose()


def _run(code: str) -> None:
    exec(f"if True:\n    {code}", {"op": op, "sa": sa, "postgresql": postgresql})  # noqa: S102 - as Alembic runs it


def _access(connection: sa.Connection, table: str) -> tuple[list[Policy], list[Grant]]:
    policies, grants = catalogue.access_in(connection)
    return [policy for policy in policies if policy.table == table], [g for g in grants if g.table == table]


@pytest.mark.slow
@pytest.mark.parametrize("new_column", [False, True], ids=["columns stay", "a new column"])
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_access_is_written_as_sql_with_its_way_back(
    settings: Settings, change: str, new_column: bool
) -> None:
    table = _changed_metadata(CHANGES[change], new_column=new_column).tables["buildings"]
    with _written(settings, table.metadata) as (connection, down):
        policies = sorted(map(catalogue_models.canonical, policies_of(table)))
        assert _access(connection, "buildings") == (policies, sorted(grants_of(table)))
        _run(down)
        assert catalogue.access_in(connection) == (
            sorted(map(catalogue_models.canonical, all_policies(Model.metadata))),
            all_grants(Model.metadata),
        )


@pytest.mark.slow
def test_a_table_that_goes_comes_back_with_its_walls(settings: Settings) -> None:
    metadata = _changed_metadata({}, new_column=False)
    metadata.remove(metadata.tables["lead_merits"])
    with _written(settings, metadata) as (connection, down):
        assert "lead_merits" not in inspect(connection).get_table_names()
        _run(down)
        assert catalogue.audit(connection, Model.metadata) == []


@pytest.mark.slow
def test_the_last_release_comes_to_head_without_a_fault_or_a_lost_row(fresh: Settings) -> None:
    with psycopg.connect(admin_url(fresh)) as connection:
        bootstrap(connection, fresh.role_passwords)
    restore(fresh)
    with psycopg.connect(admin_url(fresh)) as connection:
        rows = {name: _count(connection, name) for name in tables(fresh)}
    assert min(rows.values()) > 0
    migrate(fresh)
    ensure_current(fresh)
    with alembic_config(fresh) as config:
        command.check(config)
    with psycopg.connect(admin_url(fresh)) as connection:
        assert catalogue.audit(connection, Model.metadata) == []
        there = tables(fresh)
        # Each community is a place with a name as well.
        unnamed = "SELECT count(*) FROM communities WHERE community_id NOT IN (SELECT area_lo FROM places)"
        assert connection.execute(unnamed).fetchone() == (0,)
        rows["places"] += 1
        assert {name: _count(connection, name) for name in rows if name in there} == rows


def _count(connection: psycopg.Connection, table: str) -> int:
    row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # type: ignore[arg-type]
    assert row is not None
    return int(row[0])
