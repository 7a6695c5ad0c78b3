"""Many rows into a register with few statements, sealed like those that clerks enter; which of them are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, insert
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.imports.models import row_id
from app.records.store.rows import constraint, derived, indexes
from tenants import vault
from tenants.columns import EnumText, Personal, utcnow
from tenants.scope import current_scope

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable, Sequence

    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.imports.checking import Checked

BATCH = 10_000
_POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
Refusal = tuple["Checked", str | None]


class Writer:
    """Inserts rows of one register, all under ids that follow ``first_id``."""

    def __init__(self, session: Session, register: Register, first_id: uuid.UUID) -> None:
        self.session, self.register, self.first_id = session, register, first_id
        self.table: Any = register.model.__table__
        self._index = vault.indexer() if register.personal else vault.blind_index
        self._sealers: dict[str, Callable[[str], bytes]] = {
            column.name: vault.sealer(column.type.place, column.type.purpose)
            for column in self.table.columns
            if isinstance(column.type, Personal)
        }
        self._defaults = {
            column.name: column.default.arg
            for column in self.table.columns
            if isinstance(column.default, ScalarElementColumnDefault)
        }
        self._fixed = {"community_id": current_scope().community_id, "version": 1, "created_at": utcnow()}

    def write(self, rows: Sequence[Checked]) -> list[Refusal]:
        """Insert the rows; those that the database refuses, each with the constraint it breaks."""
        if not rows:
            return []
        try:
            with self.session.begin_nested():
                self._insert(rows)
        except (IntegrityError, DataError) as error:
            if len(rows) == 1:
                return [(rows[0], constraint(error))]
            half = len(rows) // 2
            return [*self.write(rows[:half]), *self.write(rows[half:])]
        return []

    def _insert(self, rows: Sequence[Checked]) -> None:
        full = [self._whole(row) for row in rows]
        columns = [column for column in self.table.columns if column.name in full[0]]
        if any(isinstance(column.type, (ARRAY, JSONB)) for column in columns):
            # An array of arrays would be taken apart below.
            self.session.execute(insert(self.table), [{**self._fixed, **row} for row in full])
            return
        # Each column one array: one statement of one plan for the whole batch, without a row in SQLAlchemy's hands.
        # In the driver's binary form (%b): as text, an array of ciphertexts takes a hundred times as long to write.
        values: dict[str, Any] = {f"v{n}": self._column(column, full) for n, column in enumerate(columns)}
        arrays = ", ".join(f"%(v{n})b::{_type(column)}[]" for n, column in enumerate(columns))
        fixed = ", ".join(f"%({name})s::{_type(self.table.c[name])}" for name in self._fixed)
        names = ", ".join(f'"{name}"' for name in (*self._fixed, *(column.name for column in columns)))
        # RETURNING, or Citus copies the rows into shards, past WITH CHECK.
        source = f"SELECT {fixed}, x.* FROM unnest({arrays}) AS x"
        statement = f'INSERT INTO "{self.table.name}" ({names}) {source} RETURNING 1'
        self.session.connection().exec_driver_sql(statement, {**self._fixed, **values})

    def _whole(self, row: Checked) -> dict[str, Any]:
        assert row.values is not None
        values = row.values
        whole = {
            "id": row_id(self.first_id, row.number),
            **self._defaults,
            **values,
            **indexes(self.register, values, self._index),
            **derived(self.register, None, values),
            **self._fixed,
        }
        for name, default in self._defaults.items():
            if whole[name] is None:
                whole[name] = default
        for name in self._fixed:
            del whole[name]
        return whole

    def _column(self, column: Any, full: Sequence[dict[str, Any]]) -> list[Any]:
        values = [row[column.name] for row in full]
        if sealer := self._sealers.get(column.name):
            return [None if value is None else sealer(value) for value in values]
        if isinstance(column.type, EnumText):
            return [None if value is None else value.value for value in values]
        return values


def _type(column: Any) -> str:
    return str(column.type.compile(dialect=_POSTGRESQL))
