"""The counts of the archive and of the erasures, at the edges of their dates."""

from __future__ import annotations

import uuid
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from app.declare.metric import Cycle
from app.documents.models import ArchiveItem, ArchiveKind, Erasure
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    WITHIN,
    both_cycles,
    count,
    edges,
    failed,
    join,
    judged,
    new_community,
    write,
    write_named,
)

if TYPE_CHECKING:
    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def item(due_on: date, filed_on: date | None, title: str = "会议纪要") -> ArchiveItem:
    return ArchiveItem(kind=ArchiveKind.MINUTES, title=title, due_on=due_on, filed_on=filed_on)


def erasure(retention_on: date, erased_on: date | None) -> Erasure:
    return Erasure(record_table="tenancies", record_id=uuid.uuid4(), retention_on=retention_on, erased_on=erased_on)


class TestArchive:
    """arch-complete"""

    def test_without_required_items_there_is_nothing_to_file(self, app: Flask, community: int) -> None:
        assert count(app, "arch-complete", community, CYCLE) == (0, 0)

    @both_cycles
    def test_items_due_on_the_first_and_the_last_day_are_required(
        self, app: Flask, community: int, cycle: Cycle
    ) -> None:
        names = write_named(app, community, {name: item(day, cycle.start) for name, day in edges(cycle).items()})
        assert judged(app, "arch-complete", community, cycle, names) == WITHIN

    @both_cycles
    @pytest.mark.parametrize(("filed", "ok"), [(-400, 1), (0, 1), (1, 0), (None, 0)])
    def test_filed_by_the_last_day_of_the_cycle(
        self, app: Flask, community: int, cycle: Cycle, filed: int | None, ok: int
    ) -> None:
        filed_on = None if filed is None else cycle.end + filed * DAY
        add(app, community, item(cycle.start, filed_on))
        assert count(app, "arch-complete", community, cycle) == (ok, 1)

    @pytest.mark.parametrize(
        ("joined_on", "required"),
        [
            (CYCLE.start - DAY, 3),
            (CYCLE.start, 3),
            (CYCLE.start + DAY, 2),
            (date(2025, 6, 30), 2),
            (date(2025, 7, 1), 1),
            (CYCLE.end, 1),
            (CYCLE.end + DAY, 0),
        ],
    )
    def test_items_due_before_the_community_joined_are_not_required(
        self, app: Flask, community: int, joined_on: date, required: int
    ) -> None:
        join(app, community, joined_on)
        days = (CYCLE.start, date(2025, 6, 30), CYCLE.end)
        add(app, community, *(item(day, day) for day in days), *(item(day, None, "缺") for day in days))
        assert judged(app, "arch-complete", community, CYCLE, by=("on_date", "label")) == {
            (day, title): ok for day in days[3 - required :] for title, ok in (("会议纪要", True), ("缺", False))
        }

    def test_the_missing_item_is_named(self, app: Flask, community: int) -> None:
        add(app, community, item(CYCLE.start, CYCLE.start), item(CYCLE.end, None, "第四季度纪要"))
        [missing] = failed(app, "arch-complete", community, CYCLE)
        assert (missing.label, missing.code, missing.on_date) == ("第四季度纪要", ArchiveKind.MINUTES, CYCLE.end)

    def test_another_communitys_items_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, item(CYCLE.end, CYCLE.end))
        add(app, community, item(CYCLE.end, None))
        assert count(app, "arch-complete", community, CYCLE) == (0, 1)
        assert count(app, "arch-complete", other, CYCLE) == (1, 1)


class TestErasures:
    """data-retention"""

    def test_without_records_there_is_nothing_to_erase(self, app: Flask, community: int) -> None:
        assert count(app, "data-retention", community, CYCLE) == (0, 0)

    @pytest.mark.parametrize(("days", "ok"), [(-5, 1), (0, 1), (30, 1), (31, 0)])
    def test_thirty_days_from_the_retention_date(self, app: Flask, community: int, days: int, ok: int) -> None:
        # Over the leap day: 2024-02-10 and 30 days is 2024-03-11.
        add(app, community, erasure(date(2024, 2, 10), date(2024, 2, 10) + days * DAY))
        assert count(app, "data-retention", community, Cycle.ending(date(2024, 12, 31))) == (ok, 1)

    @both_cycles
    def test_only_retention_dates_in_the_cycle(self, app: Flask, community: int, cycle: Cycle) -> None:
        names = write_named(app, community, {name: erasure(day, day) for name, day in edges(cycle).items()})
        # Erased the day it was due: what is due after the cycle is not judged though the cycle saw it erased.
        names |= write_named(app, community, {"erased early": erasure(cycle.end + DAY, cycle.end)})
        assert judged(app, "data-retention", community, cycle, names) == WITHIN

    @both_cycles
    @pytest.mark.parametrize(("days_left", "judged"), [(0, 1), (1, 0), (30, 0)])
    def test_a_record_is_not_judged_before_its_time_is_over(
        self, app: Flask, community: int, cycle: Cycle, days_left: int, judged: int
    ) -> None:
        add(app, community, erasure(cycle.end - (30 - days_left) * DAY, None))
        assert count(app, "data-retention", community, cycle) == (0, judged)
        assert len(failed(app, "data-retention", community, cycle)) == judged

    @pytest.mark.parametrize(("erased", "counts"), [(0, (1, 1)), (1, (0, 0))])
    def test_erased_before_its_time_is_over_it_counts_at_once(
        self, app: Flask, community: int, erased: int, counts: tuple[int, int]
    ) -> None:
        # An erasure after the cycle does not change what stood at its end.
        add(app, community, erasure(CYCLE.end - 3 * DAY, CYCLE.end + erased * DAY))
        assert count(app, "data-retention", community, CYCLE) == counts

    def test_a_confidential_record_is_the_systems_to_erase_and_not_the_communitys(
        self, app: Flask, community: int
    ) -> None:
        relay = Scope(Role.RELAY, Area.of_community(community), "test:relay")
        with app.app_context(), activate(relay) as session:
            # By its table, not its model: that would note the write in the outbox, which is not the relay's to fill.
            record = {"record_table": "tips", "record_id": uuid.uuid4(), "confidential": True}
            dates = {"retention_on": CYCLE.start, "erased_on": CYCLE.start}
            session.execute(
                insert(Erasure.__table__).values(  # type: ignore[arg-type]
                    community_id=community, id=uuid7(), created_at=utcnow(), **record, **dates
                )
            )
            session.commit()
        assert judged(app, "data-retention", community, CYCLE) == {}
        own = write(app, community, erasure(CYCLE.start, None))
        assert judged(app, "data-retention", community, CYCLE) == {own: False}

    def test_the_failed_row_tells_its_date_and_nothing_else(self, app: Flask, community: int) -> None:
        add(app, community, erasure(CYCLE.start, None))
        [row] = failed(app, "data-retention", community, CYCLE)
        assert (row.label, row.code, row.on_date) == ("", None, CYCLE.start)

    def test_another_communitys_erasures_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, erasure(CYCLE.start, CYCLE.start))
        add(app, community, erasure(CYCLE.start, None))
        assert count(app, "data-retention", community, CYCLE) == (0, 1)
        assert count(app, "data-retention", other, CYCLE) == (1, 1)
