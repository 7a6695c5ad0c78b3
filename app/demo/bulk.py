"""Many rows in one statement: an INSERT from arrays, one array a column.

Not COPY, because PostgreSQL refuses COPY FROM on a table with row security for every role that is subject to it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY
from sqlalchemy.dialects import postgresql

from app.demo.desk import columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy.orm import Session

    from tenants.roles import Role

_DIALECT = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"'})


def insert_rows(session: Session, table: str, role: Role, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows in the order of ``columns_of``, under the scope of the session, which is of that role."""
    statement, writers = _prepared(table, role)
    arrays = tuple(
        "{" + ",".join(writer(column)) + "}" for writer, column in zip(writers, zip(*rows, strict=True), strict=True)
    )
    session.connection().exec_driver_sql(statement, arrays)


@cache
def _prepared(table: str, role: Role) -> tuple[str, list[Callable[[Iterable[Any]], Iterable[str]]]]:
    columns = columns_of(table, role)
    casts, writers = [], []
    for kind in columns.values():
        if isinstance(kind, ARRAY):
            raise TypeError(f"{table} has an array column")
        name = kind.compile(dialect=_DIALECT)
        casts.append(f"%s::{name}[]")
        writers.append(_WRITERS.get(name, _plain))
    names = ", ".join(columns)
    # RETURNING, or Citus copies the rows into shards, past WITH CHECK.
    return f"INSERT INTO {table} ({names}) SELECT * FROM unnest({', '.join(casts)}) RETURNING 1", writers


def _plain(column: Iterable[Any]) -> Iterable[str]:
    return ["NULL" if value is None else str(value) for value in column]


def _days(column: Iterable[Any]) -> Iterable[str]:
    return ["NULL" if value is None else value.isoformat() for value in column]


def _instants(column: Iterable[Any]) -> Iterable[str]:
    return ["NULL" if value is None else f'"{value}"' for value in column]


def _text(column: Iterable[Any]) -> Iterable[str]:
    return ["NULL" if value is None else f'"{value.translate(_ESCAPES)}"' for value in column]


def _bytes(column: Iterable[Any]) -> Iterable[str]:
    return ["NULL" if value is None else f'"\\\\x{value.hex()}"' for value in column]


_WRITERS: dict[str, Callable[[Iterable[Any]], Iterable[str]]] = {
    "DATE": _days,
    "TIMESTAMP WITH TIME ZONE": _instants,
    "TEXT": _text,
    "VARCHAR": _text,
    "BYTEA": _bytes,
}
