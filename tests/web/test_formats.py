"""How figures and dates are written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from flask_babel import Babel
from hypothesis import given
from hypothesis import strategies as st

from app.web import formats


@pytest.mark.parametrize(
    ("value", "text"),
    [(8450, "84.50"), (0, "0.00"), (5, "0.05"), (10000, "100.00"), (-175, "−1.75"), (-5, "−0.05"), (None, "—")],
)
def test_hundredths(value: int | None, text: str) -> None:
    assert formats.hundredths(value) == text


@pytest.mark.parametrize(("value", "text"), [(300, "+3.00"), (-200, "−2.00"), (0, "0.00"), (None, "—")])
def test_signed_hundredths(value: int | None, text: str) -> None:
    assert formats.signed_hundredths(value) == text


@pytest.mark.parametrize(
    ("numerator", "denominator", "text"),
    [
        (342, 371, "92.2%"),
        (89, 116, "76.7%"),
        (1, 8, "12.5%"),
        (1, 16, "6.3%"),
        (0, 4, "0.0%"),
        (4, 4, "100.0%"),
        (0, 0, "—"),
        (None, 4, "—"),
    ],
)
def test_percent_rounds_half_up(numerator: int | None, denominator: int, text: str) -> None:
    assert formats.percent(numerator, denominator) == text


@given(st.integers(1, 10**6))
def test_percent_never_says_all_while_one_is_missing(whole: int) -> None:
    assert formats.percent(whole - 1, whole) != "100.0%"


@pytest.mark.parametrize(("rate", "text"), [(8999, "89%"), (9000, "90%"), (10000, "100%"), (9, "0%"), (None, "—")])
def test_rates_are_cut(rate: int | None, text: str) -> None:
    assert formats.percent_bp(rate) == text


def test_rates_with_places() -> None:
    assert (formats.percent_bp(9218, 1), formats.percent_bp(9218, 2)) == ("92.1%", "92.18%")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("0.95", "95%"), ("1", "100%"), ("4/6", "4/6"), ("0.125", "12.5%"), ("0.80", "80%"), ("0", "0%")],
)
def test_threshold(text: str, shown: str) -> None:
    assert formats.threshold(text) == shown


def test_grouped() -> None:
    assert (formats.grouped(620573), formats.grouped(0), formats.grouped(None)) == ("620,573", "0", "—")


def test_days_and_moments_are_those_of_shanghai() -> None:
    late = datetime(2026, 10, 31, 16, 30, tzinfo=UTC)
    assert (formats.ymd(late), formats.md(late), formats.clock(late)) == ("2026-11-01", "11-01", "2026-11-01 00:30")
    assert formats.ymd(date(2026, 10, 31)) == "2026-10-31"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        formats.clock(datetime(2026, 10, 31))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (7200, "2 hours ago"),
        (86400, "1 day ago"),
        (86400 * 29, "29 days ago"),
        (86400 * 30, "2026-10-01 16:00"),
        (-3600, "2026-10-31 17:00"),
    ],
)
def test_ago(seconds: int, text: str) -> None:
    app = Flask("formats")
    Babel(app, locale_selector=lambda: "en")
    now = datetime(2026, 10, 31, 8, tzinfo=UTC)
    with app.test_request_context():
        assert formats.ago(now - timedelta(seconds=seconds), now) == text
