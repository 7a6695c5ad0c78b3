"""Row-level security as DDL: the roles, and for each table its policies and its grants.

What must be there is derived from the models (``tenants.roles``). ``make migration`` writes the statements into the
migration, finished, so that an old migration does what it did when it was written whatever the code says since;
``tenants.catalogue`` compares the models with what the database has.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from psycopg import sql

from tenants import builtins
from tenants.roles import LIMITS, MIGRATOR, OWNER, Grant, Policy, Role, grants_of, policies_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import psycopg
    from sqlalchemy import MetaData, Table

# Alembic's own table: no runtime role may touch it, and its owner is held to row security like everywhere else.
BOOKKEEPING = "alembic_version"
BOOKKEEPING_POLICY = (OWNER, "((version_num)::text <> ''::text)")

POLICIES_FILE = Path(__file__).with_name("policies.txt")

_ATTRIBUTES = "NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT"


def bootstrap(connection: psycopg.Connection, passwords: Mapping[str, str]) -> None:
    """Create or mend the roles and take away what PostgreSQL gives to everyone.

    ``connection`` may create roles and owns the database (in autocommit or not); safe to repeat. Passwords are
    set each time, so a changed secret takes effect with the next ``qingshe migrate``.
    """
    database = connection.info.dbname
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolname FROM pg_roles")
        present = {row[0] for row in cursor.fetchall()}
        if OWNER not in present:
            cursor.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(OWNER)))
        cursor.execute(sql.SQL("ALTER ROLE {} NOLOGIN " + _ATTRIBUTES).format(sql.Identifier(OWNER)))
        for name in (*Role, MIGRATOR):
            role, password = sql.Identifier(str(name)), sql.Literal(passwords[str(name)])
            if str(name) not in present:
                cursor.execute(sql.SQL("CREATE ROLE {}").format(role))
            cursor.execute(sql.SQL("ALTER ROLE {} LOGIN " + _ATTRIBUTES + " PASSWORD {}").format(role, password))
        cursor.execute(
            sql.SQL("GRANT {} TO {} WITH INHERIT FALSE, SET TRUE").format(
                sql.Identifier(OWNER), sql.Identifier(MIGRATOR)
            )
        )
        # Only a member of the owner may hand it the schema.
        cursor.execute(sql.SQL("GRANT {} TO CURRENT_USER WITH INHERIT FALSE, SET TRUE").format(sql.Identifier(OWNER)))
        cursor.execute(sql.SQL("ALTER SCHEMA public OWNER TO {}").format(sql.Identifier(OWNER)))
        cursor.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        cursor.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(database)))
        for name in (*Role, MIGRATOR):
            role = sql.Identifier(str(name))
            cursor.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(sql.Identifier(database), role))
            if name != MIGRATOR:
                cursor.execute(sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(role))
        for name, limits in LIMITS.items():
            for setting, value in limits.settings().items():
                cursor.execute(
                    sql.SQL("ALTER ROLE {} SET {} = {}").format(
                        sql.Identifier(name), sql.SQL(setting), sql.Literal(value)
                    )
                )
    builtins.close(connection)
    if _has_a_server_of_its_own(connection):
        close_maintenance_databases(connection)


def close_maintenance_databases(connection: psycopg.Connection) -> None:
    """Let nobody but superusers connect to the databases that every server has. Only for a server of our own."""
    connection.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")


def _has_a_server_of_its_own(connection: psycopg.Connection) -> bool:
    """True if there is no database but ours and those that initdb makes, and we may shut these."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE datname IN ('postgres', 'template1')) = 2"
        " AND count(*) FILTER (WHERE datname NOT IN ('postgres', 'template1', 'template0', current_database())) = 0"
        " AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) FROM pg_database"
    ).fetchone()
    return bool(row and row[0])


def bookkeeping_statements() -> list[str]:
    """The DDL that secures Alembic's version table, which no runtime role may see; one statement each."""
    role, predicate = BOOKKEEPING_POLICY
    return [
        f"ALTER TABLE {BOOKKEEPING} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {BOOKKEEPING} FORCE ROW LEVEL SECURITY",
        # Going down to nothing and up again finds the table with its policy still there.
        f"DROP POLICY IF EXISTS {role}_{BOOKKEEPING} ON {BOOKKEEPING}",
        f"CREATE POLICY {role}_{BOOKKEEPING} ON {BOOKKEEPING} AS PERMISSIVE FOR ALL TO {role} "
        f"USING {predicate} WITH CHECK {predicate}",
    ]


def secure_statements(table: Table) -> list[str]:
    """The DDL that puts a new table behind row security with exactly its declared access.

    One statement each (Citus takes no more).
    """
    policies = [create_policy(policy) for policy in policies_of(table)]
    return [*row_security_statements(table.name), *policies, *grant_statements(grants_of(table))]


def row_security_statements(table: str) -> list[str]:
    """The DDL that lets nobody at a table whom no policy lets, its owner included."""
    name = _quoted(table)
    return [
        f"REVOKE ALL ON TABLE {name} FROM PUBLIC",
        f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY",
    ]


def create_policy(policy: Policy) -> str:
    """The statement that makes a policy."""
    check = f"\nWITH CHECK {policy.check}" if policy.check else ""
    return (
        f"CREATE POLICY {_quoted(policy.name)} ON {_quoted(policy.table)} AS PERMISSIVE FOR {policy.command} "
        f"TO {policy.role}\nUSING {policy.predicate}{check}"
    )


def drop_policy(policy: Policy) -> str:
    """The statement that takes a policy away."""
    return f"DROP POLICY {_quoted(policy.name)} ON {_quoted(policy.table)}"


def grant_statements(grants: Iterable[Grant]) -> list[str]:
    """The statements that give privileges: one for each role, table and verb, with the columns."""
    return [f"GRANT {_privilege(group)} TO {group[0].role}" for group in _grouped(grants)]


def revoke_statements(grants: Iterable[Grant]) -> list[str]:
    """The statements that take privileges away: one for each role, table and verb, with the columns."""
    return [f"REVOKE {_privilege(group)} FROM {group[0].role}" for group in _grouped(grants)]


def policies_text(metadata: MetaData) -> str:
    """The content of ``policies.txt``: how every table is closed, and each of its policies, as finished SQL."""
    lines = [
        "-- How every table is closed and what each role reaches of it. Made from the models with 'make listings'.",
        "-- A change here is a change of who sees whose rows, in databases that are migrated too: write its migration.",
    ]
    for table in sorted(metadata.tables.values(), key=lambda table: table.name):
        lines += ["", f"-- {table.name}"]
        for statement in secure_statements(table):
            if not statement.startswith("GRANT "):
                lines.append(statement.replace("\n", "\n    ") + ";")
    return "\n".join(lines) + "\n"


def _grouped(grants: Iterable[Grant]) -> list[list[Grant]]:
    groups: dict[tuple[str, str, str, bool], list[Grant]] = {}
    for grant in grants:
        groups.setdefault((grant.role, grant.table, grant.verb, bool(grant.column)), []).append(grant)
    return list(groups.values())


def _privilege(group: list[Grant]) -> str:
    first = group[0]
    columns = ", ".join(_quoted(grant.column) for grant in group if grant.column)
    return f"{first.verb}{f' ({columns})' if columns else ''} ON TABLE {_quoted(first.table)}"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
