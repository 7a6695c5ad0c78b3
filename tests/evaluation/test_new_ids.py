"""New ids made many at once are what one made by itself is."""

from __future__ import annotations

import uuid

import numpy as np
import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import Format

from app.evaluation.vectors import NewIds, register
from tenants.columns import uuid7


def _each(ids: NewIds) -> list[uuid.UUID]:
    return [uuid.UUID(bytes=ids[start : start + 16]) for start in range(0, len(ids), 16)]


def test_each_is_a_uuid_of_version_7_and_of_now_and_no_two_are_alike() -> None:
    before = uuid7().int >> 80
    ids = _each(NewIds.make(5_000))
    after = uuid7().int >> 80
    assert len(set(ids)) == 5_000
    alone = uuid7()
    assert {(one.version, one.variant) for one in ids} == {(alone.version, alone.variant)} == {(7, uuid.RFC_4122)}
    assert {before <= one.int >> 80 <= after for one in ids} == {True}
    # Nothing else of them is fixed: 74 bits are drawn.
    drawn = np.array([[bit == "1" for bit in f"{one.int:0128b}"] for one in ids]).any(axis=0)
    assert drawn.sum() >= 74


def test_they_travel_as_an_array_of_uuids() -> None:
    register()
    ids = NewIds.make(3)
    transformer = Transformer(psycopg.adapters)
    dumper = transformer.get_dumper(ids, PyFormat.AUTO)
    data = dumper.dump(ids)
    assert (dumper.oid, dumper.format) == (psycopg.adapters.types["uuid"].array_oid, Format.BINARY)
    assert transformer.get_loader(dumper.oid, Format.BINARY).load(data) == _each(ids)
