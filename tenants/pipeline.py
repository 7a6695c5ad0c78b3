"""Statements on the driver's own cursor, past what SQLAlchemy does around each: one alone, or many in one go.

Every guard of the session is kept: the scope was set as the transaction began, each statement is asked about, and each
is one. Of many all are sent before the first answer is read (the pipeline of PostgreSQL's protocol): what the server
works at is then not interrupted by what we do with the answer before.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.raw_cursor import RawCursorMixin
from sqlalchemy.exc import DBAPIError

from tenants.session import OneStatement, driver_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection


class _Numbered(RawCursorMixin["psycopg.Connection[Any]", Any], OneStatement):
    """A cursor that takes ``$1``, as PostgreSQL does: a text is not read for placeholders at each run."""


def rows(connection: Connection, sql: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The rows of a statement that numbers its parameters: ``$1``. Raises SQLAlchemy's DBAPIError."""
    with _errors(connection, sql), _Numbered(driver_of(connection)) as cursor:
        _send(connection, cursor, sql, parameters)
        for told in connection.dispatch.after_cursor_execute:
            told(connection, cursor, sql, parameters, None, False)
        return cursor.fetchall()


def single_rows(connection: Connection, statements: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[Any]:
    """The one row of each statement, in their order, as it comes. Raises SQLAlchemy's DBAPIError."""
    driver = driver_of(connection)
    with _errors(connection, None), driver.pipeline():
        cursors = [_send(connection, driver.cursor(binary=True), sql, parameters) for sql, parameters in statements]
        for cursor in cursors:
            yield cursor.fetchone()


def _send(connection: Connection, cursor: psycopg.Cursor[Any], sql: str, parameters: Any) -> psycopg.Cursor[Any]:
    for asked in connection.dispatch.before_cursor_execute:
        sql, parameters = asked(connection, cursor, sql, parameters, None, False) or (sql, parameters)
    return cursor.execute(sql, parameters)


@contextmanager
def _errors(connection: Connection, sql: str | None) -> Iterator[None]:
    driver = driver_of(connection)
    try:
        yield
    except psycopg.Error as error:
        lost = driver.closed or _plan_is_lost(error)
        if lost:
            connection.invalidate(error)
        raise DBAPIError.instance(
            sql, None, error, psycopg.Error, hide_parameters=True, connection_invalidated=lost
        ) from error


def _plan_is_lost(error: psycopg.Error) -> bool:
    """True if a kept plan will never run again on its connection: forgotten there, or made before a column changed."""
    if isinstance(error, psycopg.errors.InvalidSqlStatementName):
        return True
    return isinstance(error, psycopg.errors.FeatureNotSupported) and "cached plan" in str(error)
