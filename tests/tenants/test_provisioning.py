"""How a community begins: read from a file, created with its keys, renamed, suspended."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.exc import ProgrammingError

from tenants import provisioning, vault
from tenants.area import Area
from tenants.models import Community, CommunityKey, CommunityStatus, Place
from tenants.outbox import OutboxNote
from tenants.provisioning import BadRows, read_villages, short_name
from tenants.roles import Role
from tenants.scope import Scope, ScopeError, community_scope
from tenants.session import activate
from tests.factories import new_community, operator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

HEADING = "code,name,streetCode,provinceCode,cityCode,areaCode\n"


@pytest.fixture(autouse=True)
def _context(app: Flask) -> Iterator[None]:
    with app.app_context():
        yield


def _read(text: str, district: str | None = None) -> list[tuple[int, str, str]]:
    return read_villages(io.StringIO(text, newline=""), Area.parse(district) if district else None)


def _problems(text: str, district: str | None = None) -> list[tuple[int, str]]:
    with pytest.raises(BadRows) as caught:
        _read(text, district)
    return caught.value.problems


# ---------------------------------------------------------------- the file


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("建国社区居委会", "建国社区"),
        ("建国社区居民委员会", "建国社区"),
        ("东村村委会", "东村"),
        ("东村村民委员会", "东村"),
        ("判甲炉村民委员会", "判甲炉村"),
        ("柳沟村委会", "柳沟村"),
        ("某某虚拟社区", "某某虚拟社区"),
        ("某区管理委员会", "某区管理"),
        ("居委会", "居委会"),
        ("居民委员会", "居民"),
        ("", ""),
    ],
)
def test_short_names(full: str, short: str) -> None:
    assert short_name(full) == short


def test_a_file_of_communities() -> None:
    rows = "990101001002,乙社区居委会,990101001,99,9901,990101\n990101001001,甲社区居委会,990101001,99,9901,990101\n"
    expected = [
        (990101001001, "甲社区", "甲社区居委会"),
        (990101001002, "乙社区", "乙社区居委会"),
    ]
    assert _read(HEADING + rows) == expected
    assert _read("\ufeff" + HEADING + rows) == expected
    assert _read((HEADING + rows).replace("\n", "\r\n")) == expected
    assert _read(HEADING + rows + "\n\n") == expected
    assert _read('"code","streetCode","name"\n"990101001001","990101001"," 甲社区居委会 "\n') == expected[:1]


def test_only_the_districts_own_rows_are_read() -> None:
    rows = "990101001001,甲,990101001\n990102001001,乙,990102001\n"
    assert [row[0] for row in _read("code,name,streetCode\n" + rows, "990101")] == [990101001001]
    assert len(_read("code,name,streetCode\n" + rows)) == 2


def test_every_bad_row_is_named_with_its_line() -> None:
    problems = _problems(
        "code,name,streetCode\n"
        "990101001001,甲社区,990101001\n"
        "99010100100,十一位,990101001\n"
        "99O101001003,字母,990101001\n"
        ",没有代码,990101001\n"
        "990101001000,街道,990101001\n"
        "990101001004,,990101001\n"
        '990101001005,"换\n行",990101001\n'
        "990101001006,别的街道,990101002\n"
        "990101001001,重复,990101001\n"
        "990101001007,多一列,990101001,x\n"
        f"990101001008,{'长' * 101},990101001\n"
        "990101001009\n"
    )
    assert [line for line, _ in problems] == [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14]
    words = "12-digit|12-digit|12-digit|a street|no name|control|lie in street|twice|more columns|too long|no name"
    for (_, what), word in zip(problems, words.split("|"), strict=True):
        assert word in what


def test_a_bad_row_that_may_be_ours_is_named_even_under_a_district() -> None:
    heading = "code,name,streetCode\n990101001001,甲,990101001\n"
    assert _problems(heading + "99O101001002,字母,990101001\n", "990101")[0][0] == 3
    assert _problems(heading + ",无代码,\n", "990101")[0][0] == 3
    assert len(_read(heading + "99010200100,别的区,990102001\n", "990101")) == 1


def test_a_file_without_the_columns_or_without_rows_is_refused() -> None:
    assert _problems("")[0][1] == "the heading lacks code, name, streetCode"
    assert "streetCode" in _problems("code,name\n990101001001,甲\n")[0][1]
    assert "no community" in _problems(HEADING)[0][1]
    assert "no community in 990102" in _problems(HEADING + "990101001001,甲,990101001\n", "990102")[0][1]


def test_the_first_twenty_problems_are_told_at_once() -> None:
    rows = "".join(f"{number},无,990101001\n" for number in range(101, 122))
    with pytest.raises(BadRows) as caught:
        _read("code,name,streetCode\n" + rows)
    assert [line for line, _ in caught.value.problems] == list(range(2, 23))
    told = str(caught.value).split("; ")
    assert told == [f"line {line}: {str(line + 99)!r} is not a 12-digit community code" for line in range(2, 22)]
    with pytest.raises(BadRows, match=r"^line 1: the heading lacks streetCode$"):
        _read("code,name\n")
    with pytest.raises(BadRows, match=r"^line 1: no community in this file$"):
        _read(HEADING)


def test_a_name_of_a_hundred_characters_and_with_blanks_is_one() -> None:
    for name in ("长" * 100, "东 村", "东\u3000村"):
        assert _read(f"code,name,streetCode\n990101001001,{name},990101001\n") == [(990101001001, name, name)]


# ---------------------------------------------------------------- create, rename, suspend


def _community(code: int) -> Community | None:
    with activate(operator(Area.of_community(code))) as session:
        return session.scalars(select(Community)).one_or_none()


def test_a_community_is_created_with_its_keys_once() -> None:
    area = Area.parse("970188001")
    rows = [(970188001001, "甲", "甲居委会"), (970188001002, "乙", "乙居委会")]
    assert provisioning.create_communities(operator(area), rows, demo=True) == 2
    scope = community_scope(970188001001, "test")
    key = _data_key(scope)
    renamed = [(970188001001, "丙", "丙居委会"), *rows[1:], (970188001003, "丁", "丁居委会")]
    assert provisioning.create_communities(operator(area), renamed) == 1
    assert provisioning.create_communities(operator(area), renamed) == 0
    community = _community(970188001001)
    assert community is not None
    assert (community.name, community.full_name, community.demo) == ("丙", "丙居委会", True)
    assert _data_key(scope) == key, "the key survives: with another one its values would be lost"
    for role, purpose in ((Role.COMMUNITY, "community"), (Role.INTAKE, "intake")):
        with activate(Scope(role, scope.area, "test")) as session:
            assert session.scalars(select(CommunityKey.purpose)).all() == [purpose]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2027, 5, 6, 15, 59, 59, tzinfo=UTC), date(2027, 5, 6)),
        (datetime(2027, 5, 6, 16, tzinfo=UTC), date(2027, 5, 7)),  # midnight in China
    ],
)
def test_a_community_takes_part_from_today_in_china_or_from_the_day_given(
    monkeypatch: pytest.MonkeyPatch, now: datetime, day: date
) -> None:
    monkeypatch.setattr(provisioning, "utcnow", lambda: now)
    area = Area.parse(f"9701890{now.hour}")
    for number, given in enumerate((None, date(2024, 2, 29)), 1):
        code = area.lo + number
        assert provisioning.create_communities(operator(area), [(code, "甲", "甲")], joined_on=given) == 1
        community = _community(code)
        assert community is not None
        assert (community.joined_on, community.created_at, community.demo) == (given or day, now, False)
        assert community.status is CommunityStatus.ACTIVE


def test_a_new_community_is_evaluated_and_a_renamed_one_is_not() -> None:
    area = Area.parse("970190001")
    old, new = (area.lo + 1, "甲", "甲"), (area.lo + 2, "乙", "乙")
    assert provisioning.create_communities(operator(area), [old]) == 1
    assert provisioning.create_communities(operator(area), [old, new]) == 1
    with activate(Scope(Role.RELAY, area, "test:relay")) as session:
        notes = session.execute(select(OutboxNote.community_id, OutboxNote.topic)).all()
    assert sorted(map(tuple, notes)) == [(old[0], None), (new[0], None)]


def _data_key(scope: Scope) -> bytes:
    vault.forget(scope.community_id)
    with activate(scope):
        return vault.data_key("intake" if scope.role is Role.INTAKE else "community")


def test_creation_is_all_or_nothing() -> None:
    good, elsewhere = (970177001001, "甲", "甲"), (970178001001, "乙", "乙")
    with pytest.raises(ProgrammingError, match="row-level security"):
        provisioning.create_communities(operator(Area.parse("970177")), [good, elsewhere])
    with pytest.raises(Exception, match="ck_communities_code"):
        provisioning.create_communities(operator(Area.parse("all")), [good, (1, "短", "短")])
    assert _community(good[0]) is None


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.OPERATOR}))
def test_nobody_but_the_operator_creates(role: Role) -> None:
    area = Area.of_community(970176001001)
    with pytest.raises(ProgrammingError, match="permission denied"):
        provisioning.create_communities(Scope(role, area, "test"), [(area.lo, "甲", "甲")])
    assert _community(area.lo) is None


def test_the_operator_cannot_read_a_key_back(app: Flask) -> None:
    code = new_community(app)
    with activate(operator(Area.of_community(code))) as session, pytest.raises(ProgrammingError, match="denied"):
        session.execute(select(CommunityKey.wrapped_key))


def test_places_are_named_and_renamed() -> None:
    area = Area.parse("970175")
    for name in ("甲区", "乙区"):
        provisioning.name_places(operator(area), [(area, name), (Area.parse("970175001"), "某街道")])
    with activate(operator(area)) as session:
        assert set(session.scalars(select(Place.name))) == {"乙区", "某街道"}


def test_a_community_is_a_place_with_its_name(app: Flask) -> None:
    """Whoever signs in is told names by ``places``, whatever the size of the area."""
    code = new_community(app)
    area = Area.of_community(code)
    for name in ("测试社区", "新名社区"):
        provisioning.create_communities(operator(area), [(code, name, f"{name}居民委员会")])
        with activate(operator(area)) as session:
            assert session.scalars(select(Place.name).where(Place.area_lo == code)).all() == [name]
    provisioning.erase_community(operator(area), code)
    provisioning.create_communities(operator(area), [(code, "又一社区", "又一社区居民委员会")])
    with activate(operator(area)) as session:
        assert session.scalars(select(Place.name).where(Place.area_lo == code)).all() == ["新名社区"], "as its row"


def test_a_community_is_suspended_and_resumed(app: Flask) -> None:
    code = new_community(app)
    for status in (CommunityStatus.SUSPENDED, CommunityStatus.ACTIVE):
        provisioning.set_status(operator(), code, status)
        community = _community(code)
        assert community is not None
        assert community.status is status
    with pytest.raises(ScopeError):
        provisioning.set_status(operator(Area.parse("990102")), code, CommunityStatus.SUSPENDED)
    with pytest.raises(ScopeError):
        provisioning.set_status(operator(), 990101999999, CommunityStatus.SUSPENDED)
    community = _community(code)
    assert community is not None
    assert community.status is CommunityStatus.ACTIVE


def test_tables_are_listed_parents_first() -> None:
    names = [model.__tablename__ for model in provisioning.community_models()]
    assert len(names) == len(set(names)) >= 35
    for model in provisioning.community_models():
        for key in model.__table__.foreign_key_constraints:  # type: ignore[attr-defined]
            parent = key.referred_table.name
            assert parent == "communities" or names.index(parent) < names.index(model.__tablename__)


def test_the_communities_of_a_scope(app: Flask) -> None:
    one, two = new_community(app), new_community(app)
    with activate(operator(Area.of_community(one))) as session:
        assert [community.community_id for community in provisioning.provisioned(session)] == [one]
    with activate(operator()) as session:
        codes = [community.community_id for community in provisioning.provisioned(session)]
    assert {one, two} <= set(codes)
    assert codes == sorted(codes)
