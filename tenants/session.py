"""How a scope reaches PostgreSQL: one engine per role, two settings at the start of each transaction.

Fail closed twice: without a scope ``get_bind`` and the ``begin`` hook raise before any SQL is sent, and without
the settings the policies compare with NULL, so no row is visible.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import psycopg
from flask_sqlalchemy import SQLAlchemy
from flask_sqlalchemy.session import Session as FlaskSession
from sqlalchemy import CursorResult, MetaData, Text, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import DeclarativeBase, registry

from tenants import citus
from tenants.plans import KeptPlans
from tenants.roles import Role
from tenants.scope import NoScope, Scope, ScopeChanged, ScopeError, current_scope, peek_scope, scope_is

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask import Flask
    from sqlalchemy import Result
    from sqlalchemy.engine import Connection, Engine
    from sqlalchemy.orm import Session

# Every constraint has a name that says what it is, so that its message can be found and put on the form field.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

_SCOPE_KEY = "qs_scope"
_CITUS_KEY = "qs_citus"
_KEPT_PLANS = 400  # a connection; the driver's hundred would not hold the counts for three sizes of ranges


class Base(DeclarativeBase):
    """The declarative base of every table."""

    registry = registry(metadata=MetaData(naming_convention=NAMING), type_annotation_map={str: Text()})


class TenantSession(FlaskSession):
    """A session belongs to one scope: it takes the engine of the scope's role and refuses to serve another."""

    def get_bind(self, mapper: Any = None, clause: Any = None, bind: Any = None, **kwargs: Any) -> Any:
        scope = self._claim()
        return _engine_of(scope) if bind is None else bind

    # Objects already in the identity map come back without SQL, so no hook would notice another scope.

    def get(self, *args: Any, **kwargs: Any) -> Any:
        self._claim()
        return super().get(*args, **kwargs)

    def merge(self, *args: Any, **kwargs: Any) -> Any:
        self._claim()
        return super().merge(*args, **kwargs)

    def query(self, *args: Any, **kwargs: Any) -> Any:
        self._claim()
        return super().query(*args, **kwargs)

    def _claim(self) -> Scope:
        scope = current_scope()
        owner = self.info.setdefault(_SCOPE_KEY, scope)
        if owner != scope:
            raise ScopeChanged(f"this session belongs to {owner}, not to {scope}")
        return scope

    def close(self) -> None:
        super().close()
        self.info.pop(_SCOPE_KEY, None)


class OneStatement(psycopg.Cursor[Any]):
    """A cursor whose every text is one statement, or the server refuses it.

    PostgreSQL takes several only by its simple protocol, which the driver prefers for a text without parameters.
    """

    def _execute_send(self, query: Any, *, force_extended: bool = False, binary: bool | None = None) -> None:
        super()._execute_send(query, force_extended=True, binary=binary)


db = SQLAlchemy(model_class=Base, session_options={"class_": TenantSession})

if TYPE_CHECKING:
    Model = Base
else:
    Model = db.Model  # made at run time, which a type checker cannot follow


# Whose pages are asked for all day: a connection for each thread is kept open. Of the rest, two a process.
_BUSY = frozenset({Role.ACCOUNTS, Role.COMMUNITY, Role.INSPECTOR})
_KEPT_OF_OTHERS = 2


def init_app(app: Flask, url_for: Callable[[str], str], *, threads: int) -> None:
    """Give the application an engine per role, each with its pool and its guard. Opens no connection.

    ``threads``: how many of the process work at once. Each has a connection of a role at most, and one within for
    another scope of it; nobody waits for a connection.
    """
    app.config.setdefault(
        "SQLALCHEMY_ENGINE_OPTIONS",
        {
            "pool_pre_ping": True,
            # The one used last is used next: it has the plans, and what is not needed stays quiet.
            "pool_use_lifo": True,
            "hide_parameters": True,  # an error message must not quote a row
        },
    )
    given = app.config["SQLALCHEMY_ENGINE_OPTIONS"]
    app.config["SQLALCHEMY_BINDS"] = {
        role.value: {"url": url_for(role.value), **pool_size(role, threads), **given} for role in Role
    }
    db.init_app(app)
    with app.app_context():
        for role in Role:
            guard(db.engines[role.value], role.value)


def pool_size(role: Role, threads: int) -> dict[str, int]:
    """How many connections a pool keeps, and how many more it may open: of all roles ``max_connections`` is counted."""
    kept = threads if role in _BUSY else min(threads, _KEPT_OF_OTHERS)
    return {"pool_size": kept, "max_overflow": 2 * threads - kept}


def _engine_of(scope: Scope) -> Engine:
    return db.engines[scope.role.value]


@contextmanager
def activate(scope: Scope) -> Iterator[Session]:
    """Make ``scope`` current and yield the session of this application context, bound to it.

    A scope that is already active stays in force for its own session: an inner ``activate`` of another scope gets
    a session of its own, closed (and rolled back unless committed) at the end. ``db.session`` is the outermost
    scope's session.
    """
    outer = peek_scope()
    with scope_is(scope):
        session: Session
        if outer is None:
            session = db.session()
            if session.info.get(_SCOPE_KEY, scope) != scope:
                session.close()
        else:
            session = TenantSession(db)
        session.info[_SCOPE_KEY] = scope
        try:
            yield session
        finally:
            # Close while the scope is still current: a rollback sends SQL of this scope.
            session.close()


def changed_rows(result: Result[*tuple[Any, ...]]) -> int:
    """The number of rows an UPDATE or DELETE met; a statement with RETURNING hands out rows and no number."""
    assert isinstance(result, CursorResult)
    return result.rowcount


def driver_of(connection: Connection) -> psycopg.Connection[Any]:
    """The driver's connection behind it: for the kernel alone, because it goes past what is asked of statements."""
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


@contextmanager
def keeping_plans(session: Session) -> Iterator[Connection]:
    """The session's connection, on which the statements of the block are prepared and their plans kept.

    For statements that run again and again over ranges of about the same size: PostgreSQL makes a kept plan for
    the first range it sees, so the text of a statement has to tell ranges of other sizes apart. What a plan finds
    is still decided by the scope of each transaction. They outlive the transaction, however it ends.
    """
    connection = session.connection()
    driver = driver_of(connection)
    driver.prepare_threshold = 0
    try:
        yield connection
    finally:
        driver.prepare_threshold = None


def send(connection: Connection, *statements: str) -> None:
    """Send the kernel's own statements straight on the driver's cursor: through the connection they are refused.

    Raises SQLAlchemy's OperationalError.
    """
    cursor = connection.connection.cursor()
    try:
        for statement in statements:
            cursor.execute(statement)
    except psycopg.OperationalError as error:
        # A connection that broke while it was idle is noticed at the beginning first: outside of SQLAlchemy's own
        # handling, so it has to be dropped from the pool and named by hand.
        connection.invalidate(error)
        raise OperationalError(statements[0], None, error, connection_invalidated=True) from error
    finally:
        cursor.close()


def _is_of_a_cluster(driver: psycopg.Connection[Any]) -> bool:
    """True if the database is distributed by Citus. Raises ScopeError where its settings would hide every row."""
    before, driver.autocommit = driver.autocommit, True  # nothing is to be left open
    value = driver.execute(citus.SETTING).fetchone()
    driver.autocommit = before
    setting, needed = citus.PROPAGATION
    if value is not None and value[0] != needed:
        raise ScopeError(f"{setting} is {value[0]!r}, so no scope reaches the workers: run 'qingshe migrate'")
    return value is not None


def on_citus(session: Session) -> bool:
    """True if the session's rows lie in shards, where a statement of one community's rows had better name it."""
    return bool(session.connection().info.get(_CITUS_KEY))


def guard(engine: Engine, role: str) -> None:
    """Install the scope hooks on a role's engine: settings at begin, no drift within, no autocommit, single statements.

    Before the engine has opened a connection.
    """

    def on_connect(dbapi_connection: psycopg.Connection[Any], record: Any) -> None:
        dbapi_connection.cursor_factory = OneStatement
        dbapi_connection._prepared = plans = KeptPlans()
        plans.prepare_threshold, plans.prepared_max = None, _KEPT_PLANS
        record.info[_CITUS_KEY] = _is_of_a_cluster(dbapi_connection)

    def on_begin(connection: Connection) -> None:
        scope = peek_scope()
        if scope is None:
            raise NoScope
        if scope.role.value != role:
            raise ScopeChanged(f"a connection of {role} was asked to serve {scope.role}")
        if driver_of(connection).autocommit:
            raise ScopeError("AUTOCOMMIT would let each statement run without a scope")
        # SET LOCAL, not set_config(): Citus propagates only the former, and a session-level setting would outlive the
        # transaction in a pooler. The values are integers by construction.
        send(connection, f"SET LOCAL qs.lo = '{scope.lo:d}'", f"SET LOCAL qs.hi = '{scope.hi:d}'")
        connection.info[_SCOPE_KEY] = scope

    def on_execute(
        connection: Connection, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool
    ) -> None:
        if connection.info.get(_SCOPE_KEY) != peek_scope():
            raise ScopeChanged(f"{connection.info.get(_SCOPE_KEY)} is open, but {peek_scope()} is current")
        if not _is_of_rows(statement):
            raise ScopeError("a statement reads or writes rows, or it is a savepoint")
        if _touches_scope_settings(statement):
            raise ScopeError("a statement may not change the scope settings")

    def on_checkin(dbapi_connection: Any, record: Any) -> None:
        record.info.pop(_SCOPE_KEY, None)

    def on_options(connection: Connection, options: dict[str, Any]) -> None:
        if options.get("isolation_level") == "AUTOCOMMIT":
            raise ScopeError("AUTOCOMMIT would let each statement run without a scope")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    event.listen(engine, "before_cursor_execute", on_execute)
    event.listen(engine, "checkin", on_checkin)
    event.listen(engine, "set_connection_execution_options", on_options)


# A net for mistakes and clumsy injections, not the wall: that is the policies and the roles' want of rights.
_SETTINGS = re.compile(r"""\bqs\s*\.\s*(lo|hi)\b | \bset_config\b | \bu&" """, re.IGNORECASE | re.VERBOSE)
_COMMENT = re.compile(r"--[^\r\n]*+|/\*(?:(?!/\*|\*/).)*\*/", re.DOTALL)
# What the one statement of a text may be. No settings, locks of tables, notifications, roles, code or definitions.
_OF_ROWS = re.compile(
    rf"""(?: [\s(] | {_COMMENT.pattern} )*
    (?: select | insert | update | delete | with | values | explain | show | savepoint | release | rollback\s+to
      | set\s+(transaction | constraints)\b (?! \s*\. ) ) \b""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def _is_of_rows(statement: str) -> bool:
    return bool(_OF_ROWS.match(statement))


@lru_cache(maxsize=4096)
def _touches_scope_settings(statement: str) -> bool:
    # As it stands and without comments and quotes: either may hide a name from the other.
    bare, comments = statement.replace('"', ""), 1
    while comments:
        bare, comments = _COMMENT.subn(" ", bare)
    return bool(_SETTINGS.search(statement) or _SETTINGS.search(bare))
