"""What people type, and what is made of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta

import phonenumbers
import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from app.clock import today
from app.declare.fields import (
    BadValue,
    Choice,
    CreditCode,
    Day,
    Field,
    Flag,
    IdNumber,
    Name,
    Number,
    Phone,
    Reference,
    Text,
    tidy,
)
from app.features.premises.models import VenueKind

TEXT = Text(name="x", label="x", longest=5)
NAME = Name(name="x", label="x")
NUMBER = Number(name="x", label="x", least=1, most=99)
DAY = Day(name="x", label="x", ahead=0)
PHONE = Phone(name="x", label="x")
IDENTITY = IdNumber(name="x", label="x")
CODE = CreditCode(name="x", label="x")
KIND = Choice(name="x", label="x", of=VenueKind)
FLAG = Flag(name="x", label="x")


@pytest.fixture(autouse=True)
def words() -> Iterator[None]:
    app = Flask(__name__)
    Babel(app)
    with app.test_request_context():
        yield


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (TEXT, "  甲  乙 ", "甲 乙"),
        (TEXT, "\u3000", None),
        (NAME, "张 三", "张三"),
        (NAME, "张　三", "张三"),
        (NAME, " 张 \xa0三 丰 ", "张三丰"),
        (NAME, "阿卜杜拉 · 买买提", "阿卜杜拉·买买提"),
        (NAME, "𠮷 野", "𠮷野"),
        (NAME, "John  Smith", "John Smith"),
        (NAME, "ＡＢＣ 有限公司", "ABC 有限公司"),
        (TEXT, "", None),
        (TEXT, "３０１室", "301室"),
        (NUMBER, "１２", 12),
        (NUMBER, "12.0", 12),
        (NUMBER, "007", 7),
        (DAY, "2024-02-29", date(2024, 2, 29)),
        (DAY, "２０２４年２月２９日", date(2024, 2, 29)),
        (DAY, "2024/2/9", date(2024, 2, 9)),
        (DAY, "20240229", date(2024, 2, 29)),
        (DAY, "2024 年 2 月 9 日", date(2024, 2, 9)),
        (DAY, "2024.12.31", date(2024, 12, 31)),
        (PHONE, "138 1234 5678", "13812345678"),
        (PHONE, "+86 138-1234-5678", "13812345678"),
        (PHONE, "0412-6601234", "04126601234"),
        (PHONE, "110", "110"),
        (PHONE, "12315", "12315"),
        (PHONE, "96110", "96110"),
        (IDENTITY, "11010519491231002x", "11010519491231002X"),
        (CODE, "91110000600037341l", "91110000600037341L"),
        (KIND, "hotel", VenueKind.HOTEL),
        (KIND, "Hotel", VenueKind.HOTEL),
        (FLAG, "是", True),
        (FLAG, "no", False),
    ],
)
def test_what_is_meant(field: Field, typed: str, value: object) -> None:
    assert field.parse(typed) == value


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (TEXT, "六个字太长了"),
        (NUMBER, "0"),
        (NUMBER, "100"),
        (NUMBER, "-1"),
        (NUMBER, "1.5"),
        (NUMBER, "十二"),
        (NUMBER, "9" * 30),
        (DAY, "2023-02-29"),
        (DAY, "明天"),
        (DAY, "1900-01-01"),
        (DAY, "20230229"),
        (DAY, (today() + timedelta(days=1)).isoformat()),
        (PHONE, "1381234567"),
        (PHONE, "not a number"),
        (IDENTITY, "110105194912310021"),
        (IDENTITY, "123"),
        (CODE, "<script>"),
        (KIND, "palace"),
        (FLAG, "perhaps"),
        (Reference(name="x", label="x", to="y"), "1; drop table"),
    ],
)
def test_what_cannot_be_taken_is_said(field: Field, typed: str) -> None:
    with pytest.raises(BadValue) as problem:
        field.parse(typed)
    assert str(problem.value)


@given(st.text(max_size=60))
def test_any_text_is_taken_or_refused_and_comes_back_the_same(typed: str) -> None:
    for field in (TEXT, NUMBER, DAY, IDENTITY, CODE, FLAG):
        try:
            value = field.parse(typed)
        except BadValue:
            continue
        assert field.parse(field.write(value)) == value


@given(st.text())
def test_tidy_text_is_tidy(typed: str) -> None:
    assert tidy(tidy(typed)) == tidy(typed)
    assert "\x00" not in tidy(typed)


def test_masks_hide_all_but_the_edges() -> None:
    assert Name(name="x", label="x").mask("张三丰") == "张**"
    assert Name(name="x", label="x").mask("张三") == "张*"
    assert PHONE.mask("13812345678") == "138****5678"
    assert PHONE.mask("110") == "****10"
    assert IDENTITY.mask("11010519491231002X") == "110***********002X"
    for field in (TEXT, PHONE, IDENTITY):
        assert field.mask(None) == ""


def test_an_odd_credit_code_is_a_warning_only() -> None:
    assert CODE.warn("91110000600037341L") is None
    assert CODE.warn("911100006000373419")


@given(st.text(st.sampled_from("0123456789ABCXx甲乙 \u3000\t./-+，é\ufa10\u0301"), max_size=12))
def test_the_quick_way_of_tidying_says_the_same(text: str) -> None:
    """Text that is taken for tidy already is what the whole procedure makes of it."""
    plain = unicodedata.normalize("NFC", text)
    assert tidy(text) == re.sub(r"[ \t\u3000\xa0]+", " ", plain).strip()


@given(st.integers(10_000_000_000, 19_999_999_999))
def test_the_quick_way_to_a_mobile_number_says_what_the_library_says(number: int) -> None:
    try:
        valid = phonenumbers.is_valid_number(phonenumbers.parse(str(number), "CN"))
    except phonenumbers.NumberParseException:  # what is left behind a carrier's prefix is too short
        valid = False
    try:
        assert PHONE.parse(str(number)) == str(number)
    except BadValue:
        assert not valid
    else:
        assert valid


@given(st.sampled_from(["110105", "210304", "330282", "999999", "110000"]), st.integers(1900, 2030), st.data())
def test_the_quick_way_to_an_identity_number_says_what_the_library_says(
    place: str, year: int, data: st.DataObject
) -> None:
    body = f"{place}{year}{data.draw(st.integers(1, 13)):02d}{data.draw(st.integers(1, 32)):02d}001"
    number = body + data.draw(st.sampled_from([ric.calc_check_digit(body + "0"), "1", "X"]))
    try:
        assert IDENTITY.parse(number) == number
    except BadValue:
        assert not ric.is_valid(number)
    else:
        assert ric.is_valid(number)
