"""Grades are drawn as the criteria file has them: one more of them, or another pass line, needs no code."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from app.evaluation.pages import outcomes
from app.evaluation.scoring.criteria import CriteriaError, CriteriaSet, loads
from app.web import charts
from tests.unit.sets import SHIPPED

if TYPE_CHECKING:
    from flask import Flask

FIVE = (("gold", 95), ("silver", 85), ("bronze", 70), ("iron", 50), ("lead", 0))


def with_grades(grades: tuple[tuple[str, int], ...], pass_line: int | None = None) -> CriteriaSet:
    """The shipped set with other grades."""
    head, _, rest = SHIPPED.text.partition("[[grade]]")
    rest = rest[rest.index("[[group]]") :]
    tables = "".join(
        f'[[grade]]\nid = "{grade}"\ntitle = {{ zh = "{grade}级", en = "The grade {grade}" }}\nminimum = {minimum}\n'
        f'seal = {{ zh = "{grade[0]}", en = "{grade}" }}\n'
        for grade, minimum in grades
    )
    line = f"pass_line = {pass_line}\n" if pass_line is not None else ""
    return loads(head.rstrip() + "\n" + line + tables + rest, "test.toml")


def test_a_fifth_grade_and_another_pass_line_follow_from_the_file(app: Flask) -> None:
    criteria = with_grades(FIVE, 85)
    assert criteria.passing == ("gold", "silver")
    with app.test_request_context():
        known = outcomes.outcomes(criteria)
    assert list(known) == ["gold", "silver", "bronze", "iron", "lead", "vetoed", "no_score"]
    assert [known[grade].tone for grade in known] == ["model", "ok", "mend", "mend", "plain", "veto", "none"]
    assert (known["bronze"].label, known["bronze"].title) == ("b", "bronze级")
    scale = outcomes.scale_of(criteria)
    assert [scale.grade_of(total) for total in (10_000, 9499, 8500, 8499, 6999, 0, None)] == [
        "gold",
        "silver",
        "silver",
        "bronze",
        "iron",
        "lead",
        "no_score",
    ]
    trend = charts.trend_chart([("1月", 8500), ("2月", 9900)], scale)
    assert scale.begins == 5000 and trend.line.dots[0].y == trend.pass_y
    drawn = charts.distribution(Counter([8499, 8500]), scale)
    edge = float(drawn.pass_x)
    assert {bar.low: bar.outcome for bar in drawn.bars if bar.count} == {80: "bronze", 85: "silver"}
    assert all((float(bar.x) > edge) == (bar.low >= 85) for bar in drawn.bars)


@pytest.mark.parametrize(
    ("grades", "pass_line", "tones"),
    [
        ((("yes", 80), ("no", 0)), None, ["ok", "plain"]),
        ((("yes", 60), ("no", 0)), 60, ["ok", "plain"]),
        ((("all", 0),), None, ["plain"]),
    ],
)
def test_colours_of_few_grades(grades: tuple[tuple[str, int], ...], pass_line: int | None, tones: list[str]) -> None:
    criteria = with_grades(grades, pass_line)
    assert [outcomes.tones(criteria)[grade] for grade, _minimum in grades] == tones


@pytest.mark.parametrize("pass_line", [0, -1, 101])
def test_a_pass_line_lies_within_the_points(pass_line: int) -> None:
    with pytest.raises(CriteriaError, match="pass_line"):
        with_grades(FIVE, pass_line)


def test_the_pass_line_decides_so_it_is_in_the_hash_and_a_seal_is_not() -> None:
    assert with_grades(FIVE, 85).hash != with_grades(FIVE, 95).hash
    assert with_grades(FIVE).hash == loads(with_grades(FIVE).text.replace('zh = "g"', 'zh = "金"'), "x.toml").hash
    assert with_grades(FIVE).hash == with_grades(FIVE, 80).hash  # the default, spelled out
