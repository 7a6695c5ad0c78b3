"""A valid row for any table, made from its columns and constraints alone: a new table is covered the day it appears.

Dates and instants are the same everywhere, so every check that one is not before another holds; text names its
table and owner, so that a leak shows where it came from.
"""

from __future__ import annotations

import datetime as dt
import re
import uuid
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from psycopg.types.json import Jsonb
from sqlalchemy.dialects.postgresql import JSONB

from app.evaluation.vectors import Digits
from tenants.area import Area
from tenants.columns import EnumText, Personal, PersonalBytes

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy import Column, MetaData, Table

    Row = dict[str, Any]

# Long ago: the policy that lets entries of the trail be removed reaches none of the last three years.
DAY = dt.date(2020, 2, 29)
INSTANT = dt.datetime(2020, 2, 29, 4, 0, tzinfo=dt.UTC)


class RowFactory:
    """Makes rows, parents first. ``made`` keeps them by table, owner and serial number."""

    def __init__(self, metadata: MetaData) -> None:
        self.metadata = metadata
        self.made: dict[tuple[str, Area, int], Row] = {}

    def insert(self, connection: psycopg.Connection, table: Table, owner: Area, serial: int = 0) -> Row:
        """A row of the owner, inserted and kept; its parents have to be there."""
        row = self.build(table, owner, serial)
        insert_row(connection, table, row)
        self.made[table.name, owner, serial] = row
        return row

    def build(self, table: Table, owner: Area, serial: int = 0) -> Row:
        """A row that may be inserted, with an id of its own. Rows of different serials differ wherever they can."""
        row: Row = {}
        for key in table.foreign_key_constraints:
            parent = self._parent(key.referred_table, owner, serial)
            row |= {element.parent.name: parent[element.column.name] for element in key.elements}
        for column in table.columns:
            if column.name not in row:
                row[column.name] = _value(column, owner, serial)
        return row

    def _parent(self, table: Table, owner: Area, serial: int) -> Row:
        return self.made.get((table.name, owner, serial)) or self.made[table.name, owner, 0]


def insert_row(connection: psycopg.Connection, table: Table, row: Row) -> None:
    """Insert a row as whoever the connection is."""
    connection.execute(insert_statement(table, list(row)), list(row.values()))


def insert_statement(table: Table, columns: list[str]) -> str:
    """INSERT with a placeholder for each column."""
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join(["%s"] * len(columns))})'


def _value(column: Column[Any], owner: Area, serial: int) -> object:
    if column.name in ("community_id", "area_lo"):
        return owner.lo
    if column.name == "area_hi":
        return owner.hi
    text = f"{column.table.name}-{column.name}-{owner.code}-{serial}"
    choices = _choices(column)
    if choices:
        return choices[serial % len(choices)]
    return _of_type(column.type, text, serial)


def _choices(column: Column[Any]) -> list[Any]:
    """What the enum or the CHECKs of a column leave to choose from; empty where they do not say."""
    if isinstance(column.type, EnumText):
        return [member.value for member in column.type.enum]
    for check in column.table.constraints:
        if isinstance(check, sa.CheckConstraint):
            sql = str(check.sqltext)
            if found := re.search(rf"\b{column.name} IN \(([^)]*)\)", sql):
                literals = [literal.strip() for literal in found[1].split(",")]
                return [x.strip("'") if x.startswith("'") else int(x) for x in literals]
            if found := re.search(rf"\blength\({column.name}\) IN \((\d+)", sql):
                return ["9" * int(found[1])]
    return []


def _of_type(kind: Any, text: str, serial: int) -> object:
    if isinstance(kind, (Personal, PersonalBytes, sa.LargeBinary)):
        return f"sealed:{text}".encode()
    if isinstance(kind, sa.ARRAY):
        return [_of_type(kind.item_type, text, serial)]
    makers: list[tuple[type, object]] = [
        (Digits, f"{serial + 1}2"),
        (sa.Uuid, uuid.uuid4()),
        (sa.Boolean, serial % 2 == 1),
        (sa.Integer, serial + 1),
        (sa.DateTime, INSTANT),
        (sa.Date, DAY),
        (JSONB, Jsonb({"text": text})),
        (sa.String, text),
    ]
    for of, value in makers:
        if isinstance(kind, of):
            return value
    raise NotImplementedError(f"teach the row factory about {kind!r}")
