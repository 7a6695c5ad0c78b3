"""Many statements in one go: all are sent before the first answer is read (the pipeline of PostgreSQL's protocol).

What the server works at is then not interrupted by what we do with the answer before. Every guard of the session is
kept: the scope was set as the transaction began, each statement is asked about, and each is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy.exc import DBAPIError

from tenants.session import driver_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection


def single_rows(connection: Connection, statements: Sequence[tuple[str, Mapping[str, Any]]]) -> Iterator[Any]:
    """The one row of each statement, in their order, as it comes. Raises SQLAlchemy's DBAPIError."""
    driver = driver_of(connection)
    try:
        with driver.pipeline():
            cursors = [_sent(connection, driver, sql, parameters) for sql, parameters in statements]
            for cursor in cursors:
                yield cursor.fetchone()
    except psycopg.Error as error:
        if driver.closed:
            connection.invalidate(error)
        raise DBAPIError.instance(
            None, None, error, psycopg.Error, hide_parameters=True, connection_invalidated=driver.closed
        ) from error


def _sent(connection: Connection, driver: psycopg.Connection[Any], sql: str, parameters: Any) -> psycopg.Cursor[Any]:
    cursor = driver.cursor(binary=True)
    for asked in connection.dispatch.before_cursor_execute:
        sql, parameters = asked(connection, cursor, sql, parameters, None, False) or (sql, parameters)
    cursor.execute(sql, parameters)
    return cursor
