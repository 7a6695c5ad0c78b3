"""The plan of the demo without a database: the same from the same seed, and as varied as promised."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import features
from app.demo import demo_accounts
from app.demo.calendar import Calendar
from app.demo.desk import Desk
from app.demo.district import DISTRICT, FIXED_PARTS, OPEN_SITES, members, places
from app.demo.generate import work
from app.demo.knobs import Knob, Trend
from app.demo.people import People, credit_code, identity_number, landline, mobile
from app.demo.profiles import Part, make_profiles
from app.evaluation.engine import default_criteria
from app.evaluation.scoring.rules import Status
from tenants.area import NATION
from tenants.models import StaffRole

features.modules("models")
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def desk(code: int, seed: int, today: date = date(2025, 11, 24)) -> Desk:
    profile = make_profiles(default_criteria(), [m.community_id for m in members()], FIXED_PARTS, OPEN_SITES, seed)[
        code
    ]
    member = next(m for m in members() if m.community_id == code)
    calendar = Calendar(today, 14, 12)
    key = bytes(32)
    return Desk(member, profile, calendar, People(seed), Random(f"{seed}:{code}"), calendar.start, key, key)


def plain(written: Desk) -> dict[tuple[str, str], list[tuple[Any, ...]]]:
    """All rows without their ciphertexts."""
    work(written)
    return {
        (role, table): [tuple(None if isinstance(value, bytes) else value for value in row) for row in rows]
        for role, tables in written.rows.items()
        for table, rows in tables.items()
    }


def test_the_same_seed_and_day_give_the_same_rows() -> None:
    code = 210304004015
    first = plain(desk(code, 5))
    assert first == plain(desk(code, 5))
    assert first != plain(desk(code, 6))
    assert first != plain(desk(code, 5, date(2025, 11, 25)))


def test_ids_are_uuids_of_version_7_and_unique() -> None:
    rows = [row for table in plain(desk(210304004015, 5)).values() for row in table]
    ids = [row[1] for row in rows]
    assert len(set(ids)) == len(ids) > 1000
    assert all(len(text) == 32 and text[12] == "7" and text[16] in "89ab" for text in ids)


def test_a_column_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError, match="has no column"):
        desk(210304004015, 5).add("buildings", date(2025, 1, 1), nmae="1号楼")


@pytest.mark.parametrize("seed", [1, 2, 210304])
def test_the_district_shows_the_full_range(seed: int) -> None:
    codes = [member.community_id for member in members()]
    assert len(codes) == 116
    profiles = make_profiles(default_criteria(), codes, FIXED_PARTS, OPEN_SITES, seed)
    parts = Counter(profile.part for profile in profiles.values())
    assert parts == {
        Part.MODEL: 20, Part.ORDINARY: 89, Part.RECTIFY: 3, Part.FAILING: 2, Part.VETOED: 1, Part.NEW: 1
    }  # fmt: skip
    misses = Counter(
        criterion for p in profiles.values() for criterion, knob in p.knobs.items() if knob.status < Status.FULL
    )
    assert misses.most_common(1)[0][0] == "reg-change-time"
    assert min(Counter(profile.trend for profile in profiles.values()).values()) >= 15


@given(st.integers(0, 400), st.sampled_from(list(Trend)), st.sampled_from(list(Status)[:3]), st.integers(0, 10**6))
def test_a_deal_earns_its_status_wherever_that_is_possible(count: int, trend: Trend, status: Status, seed: int) -> None:
    rng = Random(seed)
    for criterion in default_criteria().criteria:
        knob = Knob.turned(rng, criterion, status, trend, 5)
        dealt = knob.deal(rng, count)
        assert len(dealt) == count
        possible = {knob.earned(done, count) for done in range(count + 1)}
        if status in possible:
            assert knob.earned(sum(dealt), count) is status


@given(DAYS, st.integers(0, 10**6))
def test_quarterly_and_monthly_days_fall_once_into_every_window(today: date, seed: int) -> None:
    calendar, rng = Calendar(today, 14, 12), Random(seed)
    for months, on in (
        (1, calendar.monthly(rng, calendar.routine_start)),
        (3, calendar.quarterly(rng, calendar.routine_start)),
    ):
        for window in calendar.windows(months, calendar.start)[-12 // months :]:
            assert sum(window.start <= day <= window.end for day in on) == 1


@given(DAYS)
def test_windows_cover_the_record_without_gaps(today: date) -> None:
    calendar = Calendar(today, 14, 12)
    for months in (1, 3, 6):
        pieces = calendar.windows(months, calendar.start)
        assert pieces[0].start == calendar.start
        assert pieces[-1].end == today
        assert all(a.end + timedelta(days=1) == b.start for a, b in pairwise(pieces))


def test_numbers_pass_their_checks_and_belong_to_nobody() -> None:
    rng = Random(3)
    for _ in range(300):
        number, code = identity_number(rng), credit_code(rng)
        assert len(number) == 18
        assert number.startswith("99")
        weighted = [("0123456789X".index(digit)) * 2 ** (17 - place) for place, digit in enumerate(number)]
        assert sum(weighted) % 11 == 1
        assert code[2:4] == "99"
        values = ["0123456789ABCDEFGHJKLMNPQRTUWXY".index(character) for character in code]
        assert (sum(value * 3**place for place, value in enumerate(values[:-1])) + values[-1]) % 31 == 0
        assert len(mobile(rng)) == 11
        assert mobile(rng).startswith("10")
        assert landline(rng).startswith("0412-0")


def test_accounts_cover_every_role_and_lie_in_the_district() -> None:
    accounts = demo_accounts()
    assert {account.role for account in accounts} == set(StaffRole)
    assert len({account.username for account in accounts}) == len(accounts)
    # The operator looks after the whole deployment: periodic jobs belong to the nation.
    assert all(DISTRICT.covers(a.area) for a in accounts if a.role is not StaffRole.OPERATOR)
    assert [a.area for a in accounts if a.role is StaffRole.OPERATOR] == [NATION]


def test_the_data_files_hold_the_district() -> None:
    names = {area.code: name for area, name in places()}
    assert (names["21"], names["2103"], names["210304"]) == ("辽宁省", "鞍山市", "立山区")
    assert {str(member.street) for member in members()} == {code for code in names if len(code) == 9}
