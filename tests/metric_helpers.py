"""Asking a metric for one community's rows and numbers, as the evaluation asks, and checking that its answers agree.

A test of an edge says *which* rows are judged (``judged``): a count would not notice a window that lets one row go and
takes another in. Also what the tests of metrics share: their cycles, a community that joined long before them, and the
edges of rules that several metrics follow.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import update

from app.declare.metric import ROW_COLUMNS, Cycle, metrics
from app.features.premises.models import Building
from tenants.area import Area, Level
from tenants.columns import uuid7
from tenants.models import Community
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate
from tests import factories
from tests.factories import add

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from flask import Flask
    from sqlalchemy import Row, Select

    from app.declare.metric import Metric, Window
    from tenants.columns import CommunityOwned

DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
CYCLE = Cycle.ending(date(2025, 12, 31))
LEAP = Cycle.ending(date(2024, 2, 29))  # 2023-03-01 to the leap day
LONG_AGO = date(2020, 1, 1)

both_cycles = pytest.mark.parametrize("cycle", [CYCLE, LEAP])

within_the_last_90_days = pytest.mark.parametrize(
    ("cycle", "day", "counts"),
    [
        (CYCLE, date(2025, 10, 2), False),  # the day before the last 90
        (CYCLE, date(2025, 10, 3), True),
        (CYCLE, date(2025, 12, 31), True),
        (CYCLE, date(2026, 1, 1), False),
        (LEAP, date(2023, 12, 1), False),
        (LEAP, date(2023, 12, 2), True),
        (LEAP, date(2024, 2, 29), True),
        (LEAP, date(2024, 3, 1), False),
    ],
)

# Days from the last day of the cycle; what closes on a day is no longer open on it.
open_on_the_last_day = pytest.mark.parametrize(
    ("opened", "closed", "open_then"),
    [(0, None, True), (1, None, False), (-400, 1, True), (-400, 0, False), (-400, -1, False)],
)

# How many quarters and months of CYCLE are asked of a community that joined on that day.
joining = pytest.mark.parametrize(
    ("joined_on", "quarters", "months"),
    [
        (date(2024, 12, 31), 4, 12),
        (date(2025, 1, 1), 4, 12),
        (date(2025, 1, 2), 3, 11),
        (date(2025, 4, 1), 3, 9),
        (date(2025, 4, 2), 2, 8),
        (date(2025, 6, 15), 2, 6),
        (date(2025, 12, 1), 0, 1),
        (date(2025, 12, 31), 0, 0),
        (date(2026, 1, 1), 0, 0),
    ],
)


# Rows named so, dated so, are the edges of a window; those of WITHIN are in it.
BEFORE, FIRST, LAST, AFTER = "the day before", "the first day", "the last day", "the day after"
WITHIN = {FIRST: True, LAST: True}


def edges(window: Cycle | Window) -> dict[str, date]:
    """The first and the last day of a window, and the days next to it, by their names."""
    return {BEFORE: window.start - DAY, FIRST: window.start, LAST: window.end, AFTER: window.end + DAY}


def midnights(cycle: Cycle) -> dict[str, datetime]:
    """The seconds on both sides of the midnights, in Shanghai, with which a cycle begins and ends."""
    return {
        BEFORE: cycle.starts_at - SECOND,
        FIRST: cycle.starts_at,
        LAST: cycle.ends_at - SECOND,
        AFTER: cycle.ends_at,
    }


def new_community(app: Flask, community_id: int | None = None, joined_on: date = LONG_AGO) -> int:
    """A new community that takes part since that day: by default every window of the cycles is asked of it."""
    code = factories.new_community(app, community_id)
    join(app, code, joined_on)
    return code


def join(app: Flask, community_id: int, joined_on: date) -> None:
    """Let a community take part since that day."""
    with app.app_context(), activate(factories.operator(Area.of_community(community_id))) as session:
        session.execute(update(Community).values(joined_on=joined_on))
        session.commit()


def building(
    name: str = "1号楼", occupied_from: date = LONG_AGO, vacated_on: date | None = None, *, households: int = 24
) -> Building:
    """A building, lived in since long ago."""
    return Building(name=name, staircases=2, households=households, occupied_from=occupied_from, vacated_on=vacated_on)


def write(app: Flask, community_id: int, row: CommunityOwned) -> UUID:
    """Insert a row and return its id, for rows that refer to it (a committed row is expired: it cannot be asked)."""
    row.id = row_id = uuid7()
    add(app, community_id, row)
    return row_id


def write_named(app: Flask, community_id: int, rows: Mapping[str, CommunityOwned]) -> dict[UUID, str]:
    """Insert rows; their names by their ids, as ``judged`` wants them."""
    return {write(app, community_id, row): name for name, row in rows.items()}


def judged(
    app: Flask,
    criterion: str,
    community_id: int,
    cycle: Cycle,
    names: Mapping[UUID, str] | None = None,
    *,
    by: str | tuple[str, ...] = "row_id",
) -> dict[Any, bool]:
    """The rows that a metric judges in a community, and whether each is ok.

    A row is told by its columns ``by``: the name of its id (else the id), what is missing (``code``), the last day of
    its window (``on_date``), or several of them. Asserts that this tells the rows apart, and what ``count`` asserts.
    """
    count(app, criterion, community_id, cycle)
    rows = _rows(app, _metric(criterion), community_id, cycle)
    columns = (by,) if isinstance(by, str) else by
    keys = [tuple(_named(getattr(row, column), names or {}) for column in columns) for row in rows]
    assert len(set(keys)) == len(keys), f"{by} does not tell the rows apart"
    told = [key[0] if isinstance(by, str) else key for key in keys]
    return {key: row.ok for key, row in zip(told, rows, strict=True)}


def _named(value: Any, names: Mapping[UUID, str]) -> Any:
    return names.get(value, value)


def count(app: Flask, criterion: str, community_id: int, cycle: Cycle) -> tuple[int, int]:
    """Numerator and denominator of a community; (0, 0) where the metric has nothing to say about it.

    Asserts on the way that the community alone and its whole district get the same answer, that it is one row of
    sensible counts, and that the counts agree with the rows that explain them.
    """
    metric = _metric(criterion)
    area = Area.of_community(community_id)
    alone = _run(app, Scope(Role.EVALUATOR, area, "test:evaluator"), metric.counts(cycle))
    assert {row.community_id for row in alone} <= {community_id}, "rows of another community"
    assert len(alone) <= 1, "a community is counted once"
    district = _run(app, Scope(Role.EVALUATOR, area.at(Level.DISTRICT), "test:evaluator"), metric.counts(cycle))
    assert [row for row in district if row.community_id == community_id] == alone, "the scope changes the counts"
    numerator, denominator = (alone[0].numerator, alone[0].denominator) if alone else (0, 0)
    assert type(numerator) is int and type(denominator) is int
    assert 0 <= numerator <= denominator
    assert not alone or denominator > 0, "a community without anything to judge has no row"
    rows = _rows(app, metric, community_id, cycle)
    if metric.tally is None:
        assert (numerator, denominator) == (sum(row.ok for row in rows), len(rows))
    assert denominator > 0 or not rows, "there is nothing to explain where nothing is judged"
    return numerator, denominator


def failed(app: Flask, criterion: str, community_id: int, cycle: Cycle) -> list[Row[Any]]:
    """The rows that failed, as the evaluation reads them; asserts that the people who see the page read the same."""
    metric = _metric(criterion)
    area = Area.of_community(community_id)
    statement = metric.failures(cycle, community_id)
    failures = _run(app, Scope(Role.EVALUATOR, area, "test:evaluator"), statement)
    readers = (
        Scope(Role.COMMUNITY, area, "test:community"),
        Scope(Role.STREET, area.at(Level.STREET), "test:street"),
        Scope(Role.INSPECTOR, area.at(Level.DISTRICT), "test:inspector"),
    )
    for reader in readers:
        assert _run(app, reader, statement) == failures, f"{reader.role} sees other rows"
    explained = [row for row in _rows(app, metric, community_id, cycle) if not row.ok]
    assert sorted(map(repr, explained)) == sorted(map(repr, failures))
    return failures


def _metric(criterion: str) -> Metric:
    return metrics()[criterion]


def _rows(app: Flask, metric: Metric, community_id: int, cycle: Cycle) -> list[Row[Any]]:
    scope = Scope(Role.EVALUATOR, Area.of_community(community_id), "test:evaluator")
    rows = _run(app, scope, metric.rows(cycle))
    assert all(tuple(row._fields) == ROW_COLUMNS for row in rows)
    assert all(row.community_id == community_id for row in rows), "rows of another community"
    assert all(type(row.ok) is bool and isinstance(row.label, str) for row in rows)
    _check_codes(metric, rows)
    keys = [(row.row_id, row.label, row.code, row.on_date) for row in rows]
    assert len(set(keys)) == len(keys), "a thing is judged once"
    return rows


def _check_codes(metric: Metric, rows: Sequence[Row[Any]]) -> None:
    codes = {row.code for row in rows} - {None}
    if metric.codes is None:
        assert not codes, "a code without an enum that translates it"
    else:
        assert all(metric.codes(code).label for code in codes)


def _run(app: Flask, scope: Scope, statement: Select[Any]) -> list[Row[Any]]:
    with app.app_context(), activate(scope) as session:
        return list(session.execute(statement).all())
