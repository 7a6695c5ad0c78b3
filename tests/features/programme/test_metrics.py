"""The counts of institutions and of the parts of the plan, at the edges of their dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.declare.metric import Cycle
from app.features.programme.models import Institution, InstitutionKind, Plan, PlanPart, PlanPartKind
from tenants.models import CommunityStatus
from tenants.provisioning import set_status
from tests.factories import add, operator
from tests.metric_helpers import CYCLE, DAY, LONG_AGO, both_cycles, count, failed, judged, new_community, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def institution(
    kind: InstitutionKind = InstitutionKind.SCREENING,
    approved_on: date | None = LONG_AGO,
    withdrawn_on: date | None = None,
) -> Institution:
    return Institution(kind=kind, body="制度正文", approved_on=approved_on, withdrawn_on=withdrawn_on)


def plan(starts_on: date, ends_on: date, approved_on: date | None) -> Plan:
    return Plan(title="工作方案", starts_on=starts_on, ends_on=ends_on, approved_on=approved_on)


def parts(plan_id: UUID, kinds: Iterable[PlanPartKind] = PlanPartKind) -> list[PlanPart]:
    return [PlanPart(plan_id=plan_id, kind=kind, body="正文") for kind in kinds]


def only_screening(adopted: bool) -> dict[InstitutionKind, bool]:
    """The six institutions, of which at most the one of screening is in force."""
    return {kind: adopted and kind is InstitutionKind.SCREENING for kind in InstitutionKind}


class TestInstitutions:
    """org-institutions"""

    def test_a_new_community_lacks_all_six(self, app: Flask, community: int) -> None:
        assert count(app, "org-institutions", community, CYCLE) == (0, 6)
        assert {row.code for row in failed(app, "org-institutions", community, CYCLE)} == set(InstitutionKind)

    def test_all_six(self, app: Flask, community: int) -> None:
        add(app, community, *(institution(kind) for kind in InstitutionKind))
        assert count(app, "org-institutions", community, CYCLE) == (6, 6)

    def test_two_texts_of_one_kind_are_one_institution(self, app: Flask, community: int) -> None:
        add(app, community, institution(), institution(approved_on=CYCLE.start))
        assert judged(app, "org-institutions", community, CYCLE, by="code") == only_screening(True)

    @both_cycles
    @pytest.mark.parametrize(("approved", "adopted"), [(-9999, True), (0, True), (1, False), (None, False)])
    def test_approved_by_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, approved: int | None, adopted: bool
    ) -> None:
        approved_on = None if approved is None else cycle.end + approved * DAY
        add(app, community, institution(approved_on=approved_on))
        assert judged(app, "org-institutions", community, cycle, by="code") == only_screening(adopted)

    @both_cycles
    @pytest.mark.parametrize(("withdrawn", "adopted"), [(-1, False), (0, False), (1, True)])
    def test_withdrawn_by_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, withdrawn: int, adopted: bool
    ) -> None:
        add(app, community, institution(withdrawn_on=cycle.end + withdrawn * DAY))
        assert judged(app, "org-institutions", community, cycle, by="code") == only_screening(adopted)

    def test_a_new_text_after_a_withdrawal_counts(self, app: Flask, community: int) -> None:
        add(app, community, institution(withdrawn_on=CYCLE.start), institution(approved_on=CYCLE.start))
        assert judged(app, "org-institutions", community, CYCLE, by="code") == only_screening(True)

    def test_another_communitys_institution_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, institution())
        assert count(app, "org-institutions", community, CYCLE) == (0, 6)
        assert count(app, "org-institutions", other, CYCLE) == (1, 6)

    def test_a_suspended_community_owes_nothing(self, app: Flask, community: int) -> None:
        add(app, community, institution())
        with app.app_context():
            set_status(operator(), community, CommunityStatus.SUSPENDED)
        assert count(app, "org-institutions", community, CYCLE) == (0, 0)
        assert count(app, "org-plan", community, CYCLE) == (0, 0)


class TestPlan:
    """org-plan"""

    def test_without_a_plan_all_four_parts_are_missing(self, app: Flask, community: int) -> None:
        assert count(app, "org-plan", community, CYCLE) == (0, 4)

    def test_the_missing_part_is_named(self, app: Flask, community: int) -> None:
        plan_id = write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.start))
        add(app, community, *parts(plan_id, set(PlanPartKind) - {PlanPartKind.OWNERS}))
        assert count(app, "org-plan", community, CYCLE) == (3, 4)
        [missing] = failed(app, "org-plan", community, CYCLE)
        assert (missing.code, missing.label) == (PlanPartKind.OWNERS, "")

    @both_cycles
    @pytest.mark.parametrize(("approved", "written"), [(-400, 4), (0, 4), (1, 0), (None, 0)])
    def test_approved_by_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, approved: int | None, written: int
    ) -> None:
        approved_on = None if approved is None else cycle.end + approved * DAY
        add(app, community, *parts(write(app, community, plan(cycle.start, cycle.end, approved_on))))
        assert count(app, "org-plan", community, cycle) == (written, 4)

    @both_cycles
    def test_the_period_shares_a_day_with_the_cycle(self, app: Flask, cycle: Cycle) -> None:
        for starts_on, ends_on, written in (
            (cycle.start - 90 * DAY, cycle.start, 4),
            (cycle.start - 90 * DAY, cycle.start - DAY, 0),
            (cycle.end, cycle.end + 90 * DAY, 4),
            (cycle.end + DAY, cycle.end + 90 * DAY, 0),
        ):
            community = new_community(app)
            add(app, community, *parts(write(app, community, plan(starts_on, ends_on, LONG_AGO))))
            assert count(app, "org-plan", community, cycle) == (written, 4), (starts_on, ends_on)

    def test_of_several_plans_the_one_approved_last_counts(self, app: Flask, community: int) -> None:
        last = write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.start + DAY))
        # Entered later, but approved earlier.
        add(app, community, *parts(write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.start))))
        add(app, community, *parts(last, [PlanPartKind.GOALS]))
        written = {kind: kind is PlanPartKind.GOALS for kind in PlanPartKind}
        assert judged(app, "org-plan", community, CYCLE, by="code") == written

    def test_a_plan_of_another_time_does_not_take_the_place_of_the_cycles(self, app: Flask, community: int) -> None:
        add(app, community, *parts(write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.start))))
        write(app, community, plan(CYCLE.end + DAY, CYCLE.end + 2 * DAY, CYCLE.end))  # of the next cycle
        write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.end + DAY))  # approved too late
        write(app, community, plan(CYCLE.start, CYCLE.end, None))  # a draft
        assert count(app, "org-plan", community, CYCLE) == (4, 4)

    def test_of_two_plans_of_one_day_the_one_entered_last_counts(self, app: Flask, community: int) -> None:
        first, second = (write(app, community, plan(CYCLE.start, CYCLE.end, CYCLE.start)) for _ in range(2))
        assert first < second
        add(app, community, *parts(first), *parts(second, [PlanPartKind.DATES]))
        written = {kind: kind is PlanPartKind.DATES for kind in PlanPartKind}
        assert judged(app, "org-plan", community, CYCLE, by="code") == written

    def test_another_communitys_plan_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, *parts(write(app, other, plan(CYCLE.start, CYCLE.end, CYCLE.start))))
        assert count(app, "org-plan", community, CYCLE) == (0, 4)
        assert count(app, "org-plan", other, CYCLE) == (4, 4)
