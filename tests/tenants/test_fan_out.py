"""A wide area is cut into the districts that have something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from tenants import fan_out
from tenants.area import NATION, Area
from tenants.fan_out import districts, stretches
from tenants.models import CommunityStatus
from tenants.provisioning import set_status
from tenants.session import activate
from tests.factories import evaluator, new_community, operator

if TYPE_CHECKING:
    from flask import Flask

# The last code of one district, the first of the next, one of another city, and one of another province.
CODES = (950101999999, 950102000001, 950201001001, 940101001001)


@pytest.fixture(scope="module")
def province(app: Flask) -> Area:
    """A province with three districts, and a fourth whose one community is suspended."""
    for code in (CODES[1], CODES[0], CODES[0] - 1, *CODES[2:]):
        new_community(app, code)
    suspended = new_community(app, 950301001001)
    with app.app_context():
        set_status(operator(Area.of_community(suspended)), suspended, CommunityStatus.SUSPENDED)
    return Area.parse("95")


def cut(app: Flask, area: Area, *statuses: CommunityStatus, scope: Area = NATION) -> list[str]:
    with app.app_context(), activate(evaluator(scope)) as session:
        return [district.code for district in districts(session, area, *([statuses] if statuses else []))]


def test_a_wide_area_is_cut_into_its_districts_each_once_and_in_order(app: Flask, province: Area) -> None:
    assert cut(app, province) == ["950101", "950102", "950201"]
    assert cut(app, Area.parse("9501")) == ["950101", "950102"]
    assert cut(app, Area.parse("9504")) == []
    nation = cut(app, NATION)
    assert {"940101", "950101", "950102", "950201"} <= set(nation)
    assert nation == sorted(set(nation))


def test_the_order_is_asked_for(app: Flask, province: Area) -> None:
    """So few rows PostgreSQL happens to sort for DISTINCT anyway."""
    asked: list[str] = []
    with app.app_context(), activate(evaluator(province)) as session:
        event.listen(session, "do_orm_execute", lambda state: asked.append(str(state.statement)))
        districts(session, province)
    assert ["ORDER BY" in statement for statement in asked] == [True]


def test_communities_of_other_statuses_count_where_they_are_asked_for(app: Flask, province: Area) -> None:
    assert cut(app, province, CommunityStatus.SUSPENDED) == ["950301"]
    both = cut(app, province, CommunityStatus.ACTIVE, CommunityStatus.SUSPENDED)
    assert both == ["950101", "950102", "950201", "950301"]


@pytest.mark.parametrize("code", ["950101", "950101999", "950101999999", "950409"])
def test_a_district_and_what_is_smaller_is_not_cut(app: Flask, province: Area, code: str) -> None:
    """Whether somebody takes part there or not: the task finds out."""
    assert cut(app, Area.parse(code)) == [code]


def test_the_scope_is_the_limit(app: Flask, province: Area) -> None:
    assert cut(app, province, scope=Area.parse("950102")) == ["950102"]


# In 95: two active communities in 950101 and one each in 950102, 950201; one suspended in 950301.
@pytest.mark.parametrize(
    ("area", "workers", "large", "pieces"),
    [
        ("95", 1, 1000, ["950101-950201"]),
        ("95", 2, 1000, ["950101", "950102-950201"]),
        ("95", 4, 1000, ["950101", "950102", "950201"]),
        ("95", 1, 3, ["950101-950102", "950201"]),
        ("95", 1, 1, ["950101", "950102", "950201"]),
        ("9502", 5, 1000, ["950201"]),
        ("9503", 1, 1000, []),
        ("9504", 1, 1000, []),
        ("950301", 1, 1000, ["950301"]),
        ("950102000001", 1, 1000, ["950102000001"]),
    ],
)
def test_neighbouring_districts_go_together_until_they_are_many(
    app: Flask,
    province: Area,
    monkeypatch: pytest.MonkeyPatch,
    area: str,
    workers: int,
    large: int,
    pieces: list[str],
) -> None:
    monkeypatch.setattr(fan_out, "LARGE", large)
    with app.app_context(), activate(evaluator(NATION)) as session:
        assert [piece.code for piece in stretches(session, Area.parse(area), workers=workers)] == pieces
