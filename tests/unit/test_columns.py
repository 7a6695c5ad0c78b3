"""The columns that tables share: ids, enums as text, the order in which they stand."""

from __future__ import annotations

import time
import uuid
from datetime import datetime

import pytest
from sqlalchemy import Column, ForeignKeyConstraint, MetaData, Table, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex

import app.features
from tenants import columns
from tenants.columns import (
    AreaOwned,
    CommunityOwned,
    EnumText,
    LabelEnum,
    covering,
    enum_check,
    refers,
    table_of,
    uuid7,
)
from tenants.session import Model

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]


class Colour(LabelEnum):
    """An enum of two."""

    RED = "red", "Red"
    GREEN = "green"


def _models(kind: type[CommunityOwned] | type[AreaOwned]) -> list[type[CommunityOwned] | type[AreaOwned]]:
    app.features.modules("models")
    found = [mapper.class_ for mapper in Model.registry.mappers if issubclass(mapper.class_, kind)]
    assert found
    return found


def test_an_id_is_a_uuid_of_version_7() -> None:
    ids = [uuid7() for _ in range(500)]
    assert len(set(ids)) == 500
    assert {(made.version, made.variant) for made in ids} == {(7, uuid.RFC_4122)}


def test_an_id_begins_with_the_milliseconds_since_1970(monkeypatch: pytest.MonkeyPatch) -> None:
    for nanoseconds in (1_700_000_000_123_999_999, 1_700_000_000_124_000_000, 2**48 * 1_000_000 - 1):
        monkeypatch.setattr(time, "time_ns", lambda at=nanoseconds: at)
        assert uuid7().int >> 80 == nanoseconds // 1_000_000


def test_every_other_bit_of_an_id_is_random(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    for byte, bits in ((b"\x00", "0"), (b"\xff", "f")):
        monkeypatch.setattr(columns.os, "urandom", lambda length, byte=byte: byte * length)
        variant = "8" if bits == "0" else "b"
        assert str(uuid7()) == f"00000000-0000-7{bits * 3}-{variant}{bits * 3}-{bits * 12}"


def test_what_an_enum_stores_and_says() -> None:
    assert (Colour.RED, Colour.RED.label, Colour.GREEN.label) == ("red", "Red", "")
    assert Colour("red") is Colour.RED
    text = EnumText(Colour)
    assert text.process_bind_param("green", DIALECT) == "green"
    assert type(text.process_bind_param(Colour.RED, DIALECT)) is str
    assert text.process_result_value("red", DIALECT) is Colour.RED
    assert text.process_bind_param(None, DIALECT) is text.process_result_value(None, DIALECT) is None
    for unknown in ("blue", "RED", ""):
        with pytest.raises(ValueError, match="is not a valid Colour"):
            text.process_bind_param(unknown, DIALECT)
        with pytest.raises(ValueError, match="is not a valid Colour"):
            text.process_result_value(unknown, DIALECT)


def test_the_check_of_an_enum_names_its_values() -> None:
    check = enum_check("paint", Colour)
    assert (str(check.sqltext), check.name) == ("paint IN ('red', 'green')", "paint")


def test_a_row_refers_to_one_of_its_own_community() -> None:
    key = refers("building_id", "buildings")
    assert isinstance(key, ForeignKeyConstraint)
    assert key.column_keys == ["community_id", "building_id"]
    assert [element.target_fullname for element in key.elements] == ["buildings.community_id", "buildings.id"]


def test_an_index_that_covers_is_led_by_the_owner() -> None:
    index = covering("ix", "due_on", include=("state",), unique=True)
    Table("papers", MetaData(), *(Column(name, Text) for name in ("community_id", "due_on", "state")), index)
    words = str(CreateIndex(index).compile(dialect=DIALECT))
    assert words == "CREATE UNIQUE INDEX ix ON papers (community_id, due_on) INCLUDE (state)"


def test_a_communitys_row_begins_with_its_key() -> None:
    for model in _models(CommunityOwned):
        names = list(table_of(model).columns.keys())
        assert names[:2] == ["community_id", "id"], model
        assert names[names.index("created_at") + 1 :] in ([], ["version", "changed_at"]), model
        assert [column.name for column in table_of(model).primary_key] == ["community_id", "id"]


def test_a_places_row_begins_with_its_key_and_its_area() -> None:
    for model in _models(AreaOwned):
        names = list(table_of(model).columns.keys())
        assert names[:3] == ["id", "area_lo", "area_hi"], model
        assert names[names.index("created_at") + 1 :] in ([], ["version", "changed_at"]), model
        assert [column.name for column in table_of(model).primary_key] == ["id"]


def test_a_row_is_entered_now() -> None:
    default = table_of(_models(CommunityOwned)[0]).c.created_at.default
    assert default is not None and default.is_callable
    entered = default.arg(None)  # type: ignore[attr-defined]
    assert isinstance(entered, datetime) and entered.tzinfo is not None
