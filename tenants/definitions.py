"""What the models make of the database, in PostgreSQL's own words: tables, columns, constraints and indexes.

``definitions.txt`` is rendered by a server from the metadata (not from the migrations), in the form in which the
catalogue shows such things; the audit compares it with the database it is asked about. So an action of a foreign key,
a predicate of an index or a default that nobody declared is a difference of two lines.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table

from tenants.catalogue_queries import OBJECTS
from tenants.isolation import BOOKKEEPING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

DEFINITIONS_FILE = Path(__file__).with_name("definitions.txt")

TABLE, COLUMN, CONSTRAINT, INDEX = "table", "column", "constraint", "index"

# (kind, object, definition). A constraint NOT NULL stands with its column: before version 18 it has no row of its own.
QUERY = f"""{OBJECTS}, tables AS (SELECT * FROM relation WHERE relkind IN ('r', 'p'))
SELECT '{TABLE}', name, concat_ws(', ',
    CASE relkind WHEN 'r' THEN 'table' ELSE 'partitioned table' END,
    CASE relpersistence WHEN 'p' THEN 'permanent' ELSE 'unlogged' END,
    (SELECT amname FROM pg_am WHERE oid = relam),
    'options ' || reloptions::text,
    'in tablespace ' || nullif(reltablespace, 0),
    CASE WHEN relispartition THEN 'a partition' END,
    CASE WHEN reloftype <> 0 THEN 'of a type' END,
    CASE relreplident WHEN 'd' THEN NULL ELSE 'replica identity ' || relreplident::text END,
    (SELECT 'inherits ' || string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno)
     FROM pg_inherits WHERE inhrelid = tables.oid),
    (SELECT 'is inherited by ' || string_agg(inhrelid::regclass::text, ', ' ORDER BY 1)
     FROM pg_inherits WHERE inhparent = tables.oid))
FROM tables
UNION ALL
SELECT '{COLUMN}', t.name || '.' || a.attname, concat_ws(' ',
    format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attcollation <> y.typcollation THEN 'COLLATE ' || a.attcollation::regcollation::text END,
    CASE WHEN a.attnotnull THEN 'NOT NULL' END,
    CASE a.attgenerated WHEN '' THEN 'DEFAULT ' ELSE 'GENERATED ' || a.attgenerated::text || ' ' END
    || pg_get_expr(d.adbin, d.adrelid),
    'IDENTITY ' || nullif(a.attidentity::text, ''),
    CASE WHEN a.attinhcount > 0 THEN 'INHERITED' END,
    'OPTIONS ' || a.attoptions::text)
FROM tables AS t
JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type AS y ON y.oid = a.atttypid
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
UNION ALL
SELECT '{CONSTRAINT}', c.conname || ' on ' || t.name, pg_get_constraintdef(c.oid)
FROM tables AS t JOIN pg_constraint AS c ON c.conrelid = t.oid WHERE c.contype <> 'n'
UNION ALL
SELECT '{INDEX}', i.relname || ' on ' || t.name, concat_ws(' ',
    regexp_replace(pg_get_indexdef(x.indexrelid), ' ON (ONLY )?(public\\.)?', ' ON \\1'),
    CASE WHEN NOT x.indisvalid OR NOT x.indisready OR NOT x.indislive THEN 'INVALID' END,
    CASE WHEN NOT x.indimmediate THEN 'DEFERRED' END,
    CASE WHEN x.indisreplident THEN 'REPLICA IDENTITY' END,
    CASE WHEN i.relpersistence <> 'p' THEN 'UNLOGGED' END)
FROM tables AS t JOIN pg_index AS x ON x.indrelid = t.oid JOIN pg_class AS i ON i.oid = x.indexrelid
"""

Definitions = dict[tuple[str, str], str]


def table_of(kind: str, name: str) -> str:
    """The table that an object of a definition belongs to."""
    if kind == COLUMN:
        return name.rpartition(".")[0]
    return name if kind == TABLE else name.rpartition(" on ")[2]


def found(rows: Iterable[Any]) -> Definitions:
    """The definitions by (kind, object), from the rows of ``QUERY`` (asked with pg_catalog as the search path)."""
    return {(kind, name): definition for kind, name, definition in rows}


def rendered(connection: Connection, metadata: MetaData) -> str:
    """The text of ``definitions.txt``: what the models make in an empty database. Everything is taken back."""
    beside = MetaData()
    Table(
        BOOKKEEPING,
        beside,
        Column("version_num", String(32), nullable=False),
        PrimaryKeyConstraint("version_num", name=f"{BOOKKEEPING}_pkc"),
    )
    metadata.create_all(connection)
    beside.create_all(connection)
    connection.exec_driver_sql("SET LOCAL search_path = pg_catalog")
    rows = connection.exec_driver_sql(QUERY).fetchall()
    connection.rollback()
    lines = sorted(f"{kind} {name}: {definition}" for kind, name, definition in rows)
    heading = [
        "# Every table, column, constraint, index as PostgreSQL shows it. Made from the models by 'make listings';",
        "# a change here is a change of the schema, and the catalogue audit names whatever differs from it.",
    ]
    return "\n".join([*heading, *lines]) + "\n"


def expected() -> Definitions:
    """The definitions of ``definitions.txt`` by (kind, object)."""
    definitions = {}
    for line in DEFINITIONS_FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            subject, definition = line.split(": ", 1)
            kind, name = subject.split(" ", 1)
            definitions[kind, name] = definition
    return definitions
