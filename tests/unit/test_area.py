"""Area codes as ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.area import NATION, Area, InvalidAreaCode, Level, Stretch, area_of_range

codes = st.integers(100_000_000_001, 999_999_999_999).filter(lambda code: code % 1000 != 0)
levels = st.sampled_from(list(Level))


@pytest.mark.parametrize(
    ("text", "lo", "hi", "level"),
    [
        ("210304001001", 210304001001, 210304001001, Level.COMMUNITY),
        ("210304001", 210304001000, 210304001999, Level.STREET),
        ("210304", 210304000000, 210304999999, Level.DISTRICT),
        ("2103", 210300000000, 210399999999, Level.CITY),
        ("21", 210000000000, 219999999999, Level.PROVINCE),
        ("all", 0, 999999999999, Level.NATION),
        (" 210304 ", 210304000000, 210304999999, Level.DISTRICT),
    ],
)
def test_a_code_is_a_range(text: str, lo: int, hi: int, level: Level) -> None:
    area = Area.parse(text)
    assert (area.lo, area.hi, area.level) == (lo, hi, level)
    assert area.code == str(area) == text.strip()


@pytest.mark.parametrize(
    ("padded", "code"),
    [("210304001000", "210304001"), ("210304000000", "210304"), ("210300000000", "2103"), ("210000000000", "21")],
)
def test_a_padded_code_is_the_place_it_pads(padded: str, code: str) -> None:
    assert Area.parse(padded) == Area.parse(code)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "2", "210", "21030", "2103040", "21030400100", "2103040010011", "0", "02", "012345678901", "-21"),
        *("+21", "2.1", "21e4", "２１", "²1", "二一", "ALL", "21 03", "21_03", "21\x00", "0x15", "000000000000"),
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InvalidAreaCode) as caught:
        Area.parse(text)
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("lo", "hi"), [(1, 2), (210304001001, 210304001002), (10, 0), (-1, -1), (0, 10**12), (10**12, 10**12), (5, 14)]
)
def test_only_the_range_of_one_prefix_is_a_place(lo: int, hi: int) -> None:
    with pytest.raises(ValueError, match="not the range of one area"):
        Area(lo, hi)


@given(codes, levels)
def test_a_place_covers_what_lies_in_it(code: int, level: Level) -> None:
    community = Area.of_community(code)
    place = community.at(level)
    assert place.level is level
    assert code in place
    assert place.covers(community)
    assert place.covers(community) == all(code in area for area in (place, NATION))
    assert Area.parse(place.code) == place
    assert str(place.code) == ("all" if level is Level.NATION else str(code)[: int(level)])


@given(codes, codes, levels)
def test_places_of_one_level_are_the_same_or_apart(one: int, other: int, level: Level) -> None:
    a, b = Area.of_community(one).at(level), Area.of_community(other).at(level)
    same_prefix = str(one)[: int(level)] == str(other)[: int(level)]
    assert (a == b) == same_prefix == a.covers(b) == b.covers(a) == (one in b)


@given(codes, levels)
def test_parents_go_from_the_nation_down(code: int, level: Level) -> None:
    area = Area.of_community(code).at(level)
    parents = area.parents()
    assert [parent.level for parent in parents] == [above for above in Level if above < level]
    assert all(parent.covers(area) and not area.covers(parent) for parent in parents)


def test_there_is_no_finer_place() -> None:
    with pytest.raises(ValueError, match="not inside a single community"):
        Area.parse("210304").at(Level.COMMUNITY)
    assert NATION.parents() == []
    assert NATION.at(Level.NATION) == NATION


def test_what_is_refused_is_named_with_what_is_taken() -> None:
    with pytest.raises(InvalidAreaCode) as caught:
        Area.parse("21030")
    assert str(caught.value) == "not an area code: '21030' (use 2, 4, 6, 9 or 12 digits, or 'all')"


def test_areas_sort_by_where_they_begin_and_then_by_where_they_end() -> None:
    areas = [Area.parse(code) for code in ("2104", "210304001001", "all", "210304", "21")]
    assert [area.code for area in sorted(areas)] == ["all", "21", "210304", "210304001001", "2104"]


def test_areas_are_frozen_and_hashable() -> None:
    area = Area.parse("210304")
    with pytest.raises(AttributeError):
        area.lo = 0  # type: ignore[misc]
    assert {area: 1}[Area.parse("210304")] == 1


@pytest.mark.parametrize(
    ("lo", "hi", "code", "level"),
    [
        (210304000000, 210305999999, "210304-210305", Level.CITY),
        (210304000000, 210401999999, "210304-210401", Level.PROVINCE),
        (210304000000, 220101999999, "210304-220101", Level.NATION),
    ],
)
def test_neighbouring_districts_are_a_range_but_no_place(lo: int, hi: int, code: str, level: Level) -> None:
    stretch = area_of_range(lo, hi)
    assert isinstance(stretch, Stretch)
    assert (stretch.lo, stretch.hi, stretch.code, str(stretch), stretch.level) == (lo, hi, code, code, level)
    assert stretch.covers(Area.of_prefix(lo // 10**6, 6))
    assert lo + 1001 in stretch
    assert hi + 1 not in stretch
    assert stretch.at(Level.NATION) == NATION
    # Nobody can be given it, or ask for it.
    with pytest.raises(ValueError, match="range of one area"):
        Area(lo, hi)
    with pytest.raises(InvalidAreaCode):
        Area.parse(code)


@pytest.mark.parametrize(
    ("lo", "hi"),
    [
        (210304000000, 210304999998),
        (210304000001, 210305999999),
        (210304001000, 210305999999),
        (210305000000, 210304999999),
        (999999000000, 1000000999999),
        (-1000000, 999999),
    ],
)
def test_what_cuts_a_district_is_no_stretch(lo: int, hi: int) -> None:
    with pytest.raises(ValueError, match="not whole districts"):
        Stretch(lo, hi)
    with pytest.raises(ValueError, match="not whole districts"):
        area_of_range(lo, hi)


@given(codes, levels)
def test_the_range_of_a_place_is_that_place(code: int, level: Level) -> None:
    area = Area.of_community(code).at(level)
    assert area_of_range(area.lo, area.hi) == area
    assert not isinstance(area_of_range(area.lo, area.hi), Stretch)
