"""Geometry of the charts. The small ones are SVG drawn by the server; heatmap and radar go to ECharts as JSON.

Scores come as hundredths (0..10000) or None where a month or a group has none. Coordinates are computed in tenths
of a unit with integers and written as short decimals, so that the same data always gives the same page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FULL = 10_000
NOT_APPLICABLE = "—"

Value = int | None


@dataclass(frozen=True, slots=True)
class Scale:
    """What totals are drawn against: the grades of a criteria set and its pass line, all in hundredths."""

    grades: tuple[tuple[int, str], ...]
    """(least total, id) of each grade, the best first."""
    pass_line: int

    @property
    def begins(self) -> int:
        """Where an axis begins unless somebody is worse: the least total of the last grade but one, in whole tens."""
        return self.grades[-2][0] // 1000 * 1000 if len(self.grades) > 1 else 0

    def grade_of(self, total: Value) -> str:
        """The grade that a total alone would earn; "no_score" for None. For colours, never to judge."""
        if total is None:
            return "no_score"
        return next(grade for least, grade in self.grades if total >= least)


def _tenths(value: int) -> str:
    whole, rest = divmod(value, 10)
    return f"{whole}.{rest}" if rest else str(whole)


def _scale(value: int, low: int, high: int, size: int) -> int:
    """Maps value in low..high to tenths of a unit from the bottom, rounded half up."""
    span = high - low
    return (2 * (value - low) * size * 10 + span) // (2 * span)


@dataclass(frozen=True, slots=True)
class Dot:
    """A point in SVG units, as text, and the value it stands for."""

    x: str
    y: str
    value: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line with gaps. `runs` are the `points` of one polyline each; `lone` are values with a gap on both sides."""

    runs: tuple[str, ...]
    lone: tuple[Dot, ...]
    dots: tuple[Dot, ...]

    @property
    def last(self) -> Dot | None:
        """The last value there is; None of a line without any."""
        return self.dots[-1] if self.dots else None


def _line(places: Sequence[Dot | None]) -> Line:
    runs: list[str] = []
    lone: list[Dot] = []
    run: list[Dot] = []
    for place in [*places, None]:
        if place is not None:
            run.append(place)
            continue
        if len(run) == 1:
            lone.append(run[0])
        elif run:
            runs.append(" ".join(f"{dot.x},{dot.y}" for dot in run))
        run = []
    return Line(tuple(runs), tuple(lone), tuple(dot for dot in places if dot is not None))


def _places(values: Sequence[Value], low: int, high: int, box: tuple[int, int, int, int]) -> list[Dot | None]:
    """Spreads values from left to right of a box (left, top, width, height); a single value stands at the right."""
    left, top, width, height = box
    steps = max(len(values) - 1, 1)
    offset = steps if len(values) == 1 else 0
    return [
        None
        if value is None
        else Dot(
            _tenths(left * 10 + (2 * (index + offset) * width * 10 + steps) // (2 * steps)),
            _tenths((top + height) * 10 - _scale(value, low, high, height)),
            value,
        )
        for index, value in enumerate(values)
    ]


def sparkline(values: Sequence[Value], width: int = 70, height: int = 20, margin: int = 3) -> Line:
    """Returns the line of a sparkline, scaled to its own lowest and highest value.

    No value gives an empty line, one gives a lone dot, equal ones a level line at half height.
    """
    known = [value for value in values if value is not None]
    low, high = (min(known), max(known)) if known else (0, 1)
    if low == high:
        low, high = low - 1, high + 1
    return _line(_places(values, low, high, (margin, margin, width - 2 * margin, height - 2 * margin)))


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled position on an axis."""

    at: str
    label: str
    shown: bool = True


@dataclass(frozen=True, slots=True)
class TrendChart:
    """Everything components/charts.html needs to draw a trend: the line, the pass line, two axes."""

    width: int
    height: int
    plot: tuple[int, int, int, int]
    line: Line
    pass_line: int
    pass_y: str
    scores: tuple[Tick, ...]
    months: tuple[Tick, ...]
    rows: tuple[tuple[str, Value], ...]


def trend_chart(months: Sequence[tuple[str, Value]], scale: Scale, width: int = 400, height: int = 190) -> TrendChart:
    """Returns the geometry of the trend over months, given as (label, score) from old to new.

    The score axis ends at 100 and begins where the scale does, or lower in steps of 10 if a month was worse, so that
    the pass line is always in the picture. Of the month labels every other one is shown where there are more than six.
    """
    known = [value for _, value in months if value is not None]
    low = min([scale.begins, scale.pass_line, *(value // 1000 * 1000 for value in known)])
    plot = (34, 14, width - 34 - 22, height - 14 - 26)
    left, top, plot_width, plot_height = plot
    bottom = (top + plot_height) * 10
    step = 1000 if FULL - low <= 4000 else 2000
    marks = range(FULL, low - 1, -step)
    steps = max(len(months) - 1, 1)
    offset = steps if len(months) == 1 else 0
    every = 2 if len(months) > 6 else 1
    return TrendChart(
        width=width,
        height=height,
        plot=plot,
        line=_line(_places([value for _, value in months], low, FULL, plot)),
        pass_line=scale.pass_line,
        pass_y=_tenths(bottom - _scale(scale.pass_line, low, FULL, plot_height)),
        scores=tuple(Tick(_tenths(bottom - _scale(mark, low, FULL, plot_height)), str(mark // 100)) for mark in marks),
        months=tuple(
            Tick(
                _tenths(left * 10 + (2 * (index + offset) * plot_width * 10 + steps) // (2 * steps)),
                label,
                (len(months) - 1 - index) % every == 0,
            )
            for index, (label, _) in enumerate(months)
        ),
        rows=tuple(months),
    )


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the distribution: `low`..`high` in points, both included."""

    x: str
    y: str
    width: str
    height: str
    low: int
    high: int
    count: int
    outcome: str

    @property
    def label(self) -> str:
        """The range it stands for, as text."""
        return f"{self.low}–{self.high}" if self.high < 100 else f"{self.low}–100"


@dataclass(frozen=True, slots=True)
class Distribution:
    """The histogram of totals; communities without a score are counted apart."""

    width: int
    height: int
    base: int
    bars: tuple[Bar, ...]
    without_score: int
    pass_x: str
    end_x: str


BIN = 500
"""Hundredths between two bars of a distribution."""


def distribution(communities: Mapping[Value, int], scale: Scale, width: int = 440, height: int = 190) -> Distribution:
    """Returns the bars of a histogram from the lowest occupied bin (at most where the scale begins) to 100.

    ``communities``: how many have each total; those of a bin may be under its lowest. Bins are [low, low + 5 points);
    the last one includes 100. The tallest bar fills the height.
    """
    size = BIN
    last = FULL // size - 1
    counts = [0] * (last + 1)
    for total, count in communities.items():
        if total is not None:
            counts[min(total // size, last)] += count
    start = min(
        [scale.begins // size, scale.pass_line // size, *(index for index, count in enumerate(counts) if count)]
    )
    shown = counts[start:]
    base, top = height - 26, 20
    tallest = max([*shown, 1])
    side = 14  # room for half a label at both ends
    unit = (width - 2 * side) * 10 // len(shown)
    bars = []
    for position, count in enumerate(shown):
        low = (start + position) * size
        tall = (2 * count * (base - top) * 10 + tallest) // (2 * tallest)
        if count and tall < 20:
            tall = 20  # one community among hundreds must still be seen
        bars.append(
            Bar(
                x=_tenths(side * 10 + position * unit + 20),
                y=_tenths(base * 10 - tall),
                width=_tenths(unit - 40),
                height=_tenths(tall),
                low=low // 100,
                high=(low + size) // 100 if low + size == FULL else (low + size) // 100 - 1,
                count=count,
                outcome=scale.grade_of(low),
            )
        )
    pass_x = _tenths(side * 10 + (scale.pass_line - start * size) * unit // size)
    end_x = _tenths(side * 10 + len(shown) * unit)
    return Distribution(width, height, base, tuple(bars), communities.get(None, 0), pass_x, end_x)


def heat_class(rate_bp: Value) -> str:
    """Returns the colour class of a rate in basis points: q0..q10, where only a full rate is q10; na for None."""
    return "na" if rate_bp is None else f"q{min(max(rate_bp, 0), FULL) // 1000}"


def radar_json(
    groups: Sequence[str], series: Sequence[tuple[str, Sequence[Value]]], words: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Returns the data of a radar for charts.js: group names, and per community its rates as percentages or null.

    `words` has the translation of "na", shown for a group that does not apply.
    """
    return {
        "words": dict(words or {"na": NOT_APPLICABLE}),
        "axes": list(groups),
        "series": [
            {"name": name, "values": [None if rate is None else rate / 100 for rate in rates]} for name, rates in series
        ],
    }


def heatmap_json(
    groups: Sequence[str], rows: Sequence[Mapping[str, Any]], words: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Returns the data of a heatmap for charts.js; each row has name, url and rates (basis points or None)."""
    return {
        "columns": list(groups),
        "rows": [{"name": row["name"], "url": row["url"]} for row in rows],
        "cells": [
            [column, line, None if rate is None else rate / 100]
            for line, row in enumerate(rows)
            for column, rate in enumerate(row["rates"])
        ],
        "words": dict(words or {"na": NOT_APPLICABLE}),
    }


def percent_width(value: int, whole: int) -> str:
    """Returns value / whole as the width of an SVG bar, "92.18%", cut (not rounded) so that only all is 100 %."""
    if whole <= 0:
        return "0%"
    scaled = min(max(value, 0), whole) * FULL // whole
    return f"{scaled // 100}.{scaled % 100:02d}%" if scaled % 100 else f"{scaled // 100}%"
