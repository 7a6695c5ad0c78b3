"""NumPy's whole numbers, and new ids, as arrays of PostgreSQL: in one piece each instead of one by one."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import psycopg
from psycopg.adapt import Dumper
from psycopg.pq import Format
from sqlalchemy import ARRAY, BigInteger, Text, Uuid
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from tenants.columns import uuid7

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BIGINT_OID, _BIGINT_ARRAY_OID = 20, 1016
_UUID_OID, _UUID_ARRAY_OID = 2950, 2951
_HEADER = struct.Struct("!iiIii")  # dimensions, whether there are NULLs, the elements' type, how many, from which on
_CELL = np.dtype([("length", ">i4"), ("value", ">i8")])
_ID = np.dtype([("length", ">i4"), ("value", "V16")])


class NewIds(bytes):
    """Ids of new rows, 16 bytes each, as ``tenants.columns.uuid7`` makes them one by one."""

    @classmethod
    def make(cls, number: int) -> NewIds:
        """So many, of the present millisecond."""
        ids = np.frombuffer(bytearray(os.urandom(16 * number)), np.uint8).reshape(number, 16)
        ids[:, :6] = np.frombuffer(uuid7().bytes[:6], np.uint8)
        ids[:, 6] = ids[:, 6] & 0x0F | 0x70
        ids[:, 8] = ids[:, 8] & 0x3F | 0x80
        return cls(ids.tobytes())


class _VectorDumper(Dumper):
    format = Format.BINARY
    oid = _BIGINT_ARRAY_OID

    def dump(self, obj: Any) -> bytes:
        """One dimension of whole numbers, in PostgreSQL's binary format for bigint[]."""
        if obj.ndim != 1 or not np.can_cast(obj.dtype, np.int64):
            raise TypeError(f"only one dimension of whole numbers travels, not {obj.ndim} of {obj.dtype}")
        cells = np.empty(len(obj), _CELL)
        cells["length"], cells["value"] = 8, obj
        return _HEADER.pack(1, 0, _BIGINT_OID, len(obj), 1) + cells.tobytes()


class _NewIdsDumper(Dumper):
    format = Format.BINARY
    oid = _UUID_ARRAY_OID

    def dump(self, obj: Any) -> bytes:
        """The ids in PostgreSQL's binary format for uuid[]."""
        cells = np.empty(len(obj) // 16, _ID)
        cells["length"], cells["value"] = 16, np.frombuffer(obj, "V16")
        return _HEADER.pack(1, 0, _UUID_OID, len(cells), 1) + cells.tobytes()


def register() -> None:
    """Make the driver know such arrays; before there is any engine, because those copy what it knows."""
    psycopg.adapters.register_dumper(np.ndarray, _VectorDumper)
    psycopg.adapters.register_dumper(NewIds, _NewIdsDumper)


class Vector(TypeDecorator[Any]):
    """``bigint[]`` whose values are given as one-dimensional NumPy arrays of whole numbers, none of them empty."""

    impl = ARRAY(BigInteger)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        """Nothing to do: the driver takes the array as it is."""
        return


class NewIdsType(TypeDecorator[Any]):
    """``uuid[]`` whose values are given as ``NewIds``, none of them empty."""

    impl = ARRAY(Uuid)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        """Nothing to do: the driver takes the ids as they are."""
        return


class Digits(TypeDecorator[list[int]]):
    """Whole numbers from 0 to 9 as one text, a digit each: a nation's are put together in a tenth of the time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: list[int] | None, dialect: Dialect) -> str | None:
        """The digits."""
        return None if value is None else "".join(map(str, value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> list[int] | None:
        """The numbers."""
        return None if value is None else [int(digit) for digit in value]


def digits(matrix: NDArray[Any]) -> list[str]:
    """Each row of a matrix of numbers from 0 to 9 as ``Digits`` writes it."""
    width = matrix.shape[1]
    text = (matrix.astype(np.uint8) + ord("0")).tobytes().decode("ascii")
    return [text[start : start + width] for start in range(0, len(text), width)] if width else [""] * len(matrix)
