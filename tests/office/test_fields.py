"""What people type, and what is made of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given
from hypothesis import strategies as st

from app.measures import today
from app.office.fields import (
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
from app.registers.models import VenueKind

TEXT = Text(name="x", label="x", longest=5)
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
