"""Geometry of the charts: exact points for none, one and many values, with and without gaps."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web import charts
from app.web.charts import Scale

SCALE = Scale(((9000, "excellent"), (8000, "accepted"), (6000, "rectify"), (0, "failed")), 8000)

SCORES = st.lists(st.one_of(st.none(), st.integers(0, 10000)), max_size=24)


def test_a_sparkline_of_nothing_is_empty() -> None:
    assert charts.sparkline([]) == charts.sparkline([None, None]) == charts.Line((), (), ())
    assert charts.sparkline([]).last is None


def test_a_sparkline_of_one_value_is_a_dot_at_the_right() -> None:
    line = charts.sparkline([8000])
    assert line.runs == ()
    assert line.lone == (charts.Dot("67", "10", 8000),)


def test_a_sparkline_runs_from_left_to_right_between_lowest_and_highest() -> None:
    assert charts.sparkline([7000, 8000, 9000]).runs == ("3,17 35,10 67,3",)


def test_equal_values_are_a_level_line() -> None:
    assert charts.sparkline([8000, 8000]).runs == ("3,10 67,10",)


def test_a_gap_breaks_the_line_and_a_value_between_gaps_is_a_dot() -> None:
    line = charts.sparkline([7000, None, 8000, 9000, None])
    assert line.runs == ("35,10 51,3",)
    assert [dot.value for dot in line.lone] == [7000]
    assert line.last is not None and line.last.value == 9000


@given(SCORES)
def test_every_value_is_drawn_once_and_inside(values: list[int | None]) -> None:
    line = charts.sparkline(values)
    drawn = sum(len(run.split()) for run in line.runs) + len(line.lone)
    assert drawn == len(line.dots) == sum(value is not None for value in values)
    assert all(0 <= float(dot.x) <= 70 and 0 <= float(dot.y) <= 20 for dot in line.dots)


@given(st.lists(st.tuples(st.just("1月"), st.one_of(st.none(), st.integers(0, 10000))), max_size=14))
def test_the_pass_line_is_always_in_the_trend(months: list[tuple[str, int | None]]) -> None:
    chart = charts.trend_chart(months, SCALE)
    _, top, _, height = chart.plot
    assert top <= float(chart.pass_y) <= top + height
    assert all(top <= float(dot.y) <= top + height for dot in chart.line.dots)
    assert chart.scores[0].label == "100"


def test_a_score_on_the_pass_line_lies_on_it() -> None:
    chart = charts.trend_chart([("1月", 8000), ("2月", 10000)], SCALE)
    assert chart.line.dots[0].y == chart.pass_y


def test_the_last_month_is_always_labelled() -> None:
    ticks = charts.trend_chart([(f"{month}月", 8000) for month in range(1, 13)], SCALE).months
    assert ticks[-1].shown and sum(tick.shown for tick in ticks) == 6


def test_distribution_counts_every_score_once() -> None:
    chart = charts.distribution(Counter([0, 5999, 6000, 7999, 8000, 8999, 9000, 10000, None, None]), SCALE)
    assert sum(bar.count for bar in chart.bars) == 8
    assert chart.without_score == 2
    assert {bar.low: (bar.count, bar.outcome) for bar in chart.bars if bar.count} == {
        0: (1, "failed"),
        55: (1, "failed"),
        60: (1, "rectify"),
        75: (1, "rectify"),
        80: (1, "accepted"),
        85: (1, "accepted"),
        90: (1, "excellent"),
        95: (1, "excellent"),
    }
    assert chart.bars[-1].label == "95–100"


def test_the_pass_line_of_the_distribution_separates_79_from_80() -> None:
    chart = charts.distribution(Counter([7999, 8000]), SCALE)
    edge = float(chart.pass_x)
    for bar in chart.bars:
        assert (float(bar.x) > edge) == (bar.low >= 80)


def test_a_distribution_of_nothing_has_bars_without_height() -> None:
    assert {bar.height for bar in charts.distribution(Counter([]), SCALE).bars} == {"0"}


def test_one_community_among_many_is_still_seen() -> None:
    chart = charts.distribution(Counter([7000] + [9900] * 5000), SCALE)
    assert all(float(bar.height) >= 2 for bar in chart.bars if bar.count)


@pytest.mark.parametrize(
    ("rate", "css"), [(None, "na"), (0, "q0"), (999, "q0"), (1000, "q1"), (9999, "q9"), (10000, "q10"), (12000, "q10")]
)
def test_heat_class(rate: int | None, css: str) -> None:
    assert charts.heat_class(rate) == css


@pytest.mark.parametrize(
    ("value", "whole", "width"),
    [
        (342, 371, "92.18%"),
        (0, 4, "0%"),
        (4, 4, "100%"),
        (9999, 10000, "99.99%"),
        (5, 4, "100%"),
        (1, 0, "0%"),
        (1, 2, "50%"),
    ],
)
def test_bar_widths_are_cut(value: int, whole: int, width: str) -> None:
    assert charts.percent_width(value, whole) == width


def test_data_for_echarts_keeps_what_is_not_applicable_as_null() -> None:
    radar = charts.radar_json(["组织", "渠道"], [("光明", [8450, None])], {"na": "不适用"})
    assert radar["series"] == [{"name": "光明", "values": [84.5, None]}]
    rows = [{"name": "光明", "url": "/c/1", "rates": [10000, None]}]
    assert charts.heatmap_json(["组织", "渠道"], rows)["cells"] == [[0, 0, 100.0], [1, 0, None]]
