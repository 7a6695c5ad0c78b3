"""The counts of the responsibility letters: in force, refused, and signed on time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from app.declare.metric import Cycle
from app.features.rentals.models import LetterRefusal, RentalUnit, ResponsibilityLetter
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LEAP,
    LONG_AGO,
    WITHIN,
    both_cycles,
    building,
    count,
    edges,
    failed,
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


def new_units(
    app: Flask, community_id: int, how_many: int, registered_on: date = LONG_AGO, closed_on: date | None = None
) -> list[UUID]:
    """Dwellings 1, 2, … of one building; their ids in that order."""
    building_id = write(app, community_id, building("8号楼", households=240))
    units = [
        RentalUnit(building_id=building_id, unit_no=str(number), registered_on=registered_on, closed_on=closed_on)
        for number in range(1, how_many + 1)
    ]
    return [write(app, community_id, unit) for unit in units]


def letter(
    unit_id: UUID,
    signed_on: date | None = date(2025, 1, 10),
    expires_on: date | None = None,
    ended_on: date | None = None,
    basis_on: date = LONG_AGO,
) -> ResponsibilityLetter:
    if signed_on is not None and expires_on is None:
        expires_on = signed_on + 365 * DAY
    return ResponsibilityLetter(
        rental_unit_id=unit_id, basis_on=basis_on, signed_on=signed_on, expires_on=expires_on, ended_on=ended_on
    )


def refusal(
    unit_id: UUID, refused_on: date = date(2025, 6, 1), passed_on: date | None = date(2025, 6, 2)
) -> LetterRefusal:
    return LetterRefusal(rental_unit_id=unit_id, refused_on=refused_on, passed_on=passed_on)


class TestLettersInForce:
    """rent-letter"""

    def test_without_dwellings_there_is_nothing_to_sign(self, app: Flask, community: int) -> None:
        assert count(app, "rent-letter", community, CYCLE) == (0, 0)

    @both_cycles
    @pytest.mark.parametrize(
        ("registered", "closed", "judged"),
        [(-16, None, True), (-15, None, False), (-400, 1, True), (-400, 0, False)],
    )
    def test_registered_more_than_15_days_before_the_last_day_and_still_let(
        self, app: Flask, community: int, cycle: Cycle, registered: int, closed: int | None, judged: bool
    ) -> None:
        closed_on = None if closed is None else cycle.end + closed * DAY
        new_units(app, community, 1, cycle.end + registered * DAY, closed_on)
        assert count(app, "rent-letter", community, cycle) == (0, int(judged))

    @both_cycles
    @pytest.mark.parametrize(
        ("signed", "expires", "ended", "counts"),
        [
            (0, 365, None, True),
            (1, 365, None, False),
            (-365, 0, None, True),
            (-365, -1, None, False),
            (-100, 265, 1, True),
            (-100, 265, 0, False),
        ],
    )
    def test_the_letter_is_in_force_on_the_last_day(
        self,
        app: Flask,
        community: int,
        cycle: Cycle,
        signed: int,
        expires: int,
        ended: int | None,
        counts: bool,
    ) -> None:
        [unit_id] = new_units(app, community, 1)
        ended_on = None if ended is None else cycle.end + ended * DAY
        add(app, community, letter(unit_id, cycle.end + signed * DAY, cycle.end + expires * DAY, ended_on))
        assert count(app, "rent-letter", community, cycle) == (int(counts), 1)

    def test_a_letter_prepared_but_not_signed_is_none(self, app: Flask, community: int) -> None:
        [unit_id] = new_units(app, community, 1)
        add(app, community, letter(unit_id, signed_on=None))
        assert judged(app, "rent-letter", community, CYCLE) == {unit_id: False}
        [row] = failed(app, "rent-letter", community, CYCLE)
        assert (row.row_id, row.label) == (unit_id, "8号楼 1")

    def test_two_letters_are_for_one_dwelling(self, app: Flask, community: int) -> None:
        [unit_id] = new_units(app, community, 1)
        add(app, community, letter(unit_id), letter(unit_id, date(2025, 12, 1)))
        assert count(app, "rent-letter", community, CYCLE) == (1, 1)

    @pytest.mark.parametrize(
        ("units", "refused", "denominator"),
        [
            (19, 1, 19),  # 5 % of 19 is not yet one
            (20, 1, 19),
            (20, 2, 19),
            (39, 3, 38),
            (40, 3, 38),
            (40, 1, 39),
            (99, 5, 95),  # nor 5 % of 99 five
        ],
    )
    def test_refusals_leave_the_count_up_to_5_percent(
        self, app: Flask, community: int, units: int, refused: int, denominator: int
    ) -> None:
        unit_ids = new_units(app, community, units)
        add(app, community, *(letter(unit_id) for unit_id in unit_ids[refused:]))
        add(app, community, *(refusal(unit_id) for unit_id in unit_ids[:refused]))
        assert count(app, "rent-letter", community, CYCLE) == (units - refused, denominator)
        assert len(failed(app, "rent-letter", community, CYCLE)) == denominator - (units - refused)

    @pytest.mark.parametrize(
        ("refused_on", "passed_on", "taken_out"),
        [
            (date(2025, 6, 1), None, 0),
            (date(2025, 12, 31), date(2025, 12, 31), 1),
            (date(2025, 12, 31), date(2026, 1, 1), 0),
            (date(2023, 6, 1), date(2023, 6, 1), 1),
        ],
    )
    def test_a_refusal_counts_once_passed_to_the_police(
        self, app: Flask, community: int, refused_on: date, passed_on: date | None, taken_out: int
    ) -> None:
        unit_ids = new_units(app, community, 20)
        add(app, community, refusal(unit_ids[0], refused_on, passed_on))
        left = unit_ids[taken_out:]
        assert count(app, "rent-letter", community, CYCLE) == (0, len(left))
        assert judged(app, "rent-letter", community, CYCLE) == dict.fromkeys(left, False)

    def test_who_refused_and_signed_later_counts_as_signed(self, app: Flask, community: int) -> None:
        unit_ids = new_units(app, community, 20)
        add(app, community, refusal(unit_ids[0]), letter(unit_ids[0], date(2025, 9, 1)))
        assert count(app, "rent-letter", community, CYCLE) == (1, 20)

    def test_refused_twice_is_one_dwelling(self, app: Flask, community: int) -> None:
        unit_ids = new_units(app, community, 40)
        add(app, community, refusal(unit_ids[0]), refusal(unit_ids[0], date(2025, 8, 1), date(2025, 8, 1)))
        assert count(app, "rent-letter", community, CYCLE) == (0, 39)

    def test_of_too_many_refusals_the_earliest_are_left_out(self, app: Flask, community: int) -> None:
        unit_ids = new_units(app, community, 40)
        add(app, community, *(letter(unit_id) for unit_id in unit_ids[4:]))
        days = (date(2025, 6, 2), date(2025, 6, 3), date(2025, 6, 2), date(2025, 6, 1))
        add(app, community, *(refusal(*pair) for pair in zip(unit_ids, days, days, strict=False)))
        assert count(app, "rent-letter", community, CYCLE) == (36, 38)
        # Of two on the same day the one with the lower id.
        left_out = {unit_ids[3], min(unit_ids[0], unit_ids[2])}
        asked = {unit_id: unit_id in unit_ids[4:] for unit_id in unit_ids if unit_id not in left_out}
        assert judged(app, "rent-letter", community, CYCLE) == asked

    def test_another_communitys_letters_and_refusals_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        new_units(app, community, 20)
        theirs = new_units(app, other, 20)
        add(app, other, letter(theirs[0]), refusal(theirs[1]))
        assert count(app, "rent-letter", community, CYCLE) == (0, 20)
        assert count(app, "rent-letter", other, CYCLE) == (1, 19)


class TestLettersOnTime:
    """rent-letter-time"""

    def test_no_letter_fell_due(self, app: Flask, community: int) -> None:
        [unit_id] = new_units(app, community, 1)
        add(app, community, letter(unit_id))
        assert count(app, "rent-letter-time", community, CYCLE) == (0, 0)

    @both_cycles
    def test_a_letter_belongs_to_the_cycle_it_falls_due_in(self, app: Flask, community: int, cycle: Cycle) -> None:
        [unit_id] = new_units(app, community, 1)
        rows = {name: letter(unit_id, due, basis_on=due - 15 * DAY) for name, due in edges(cycle).items()}
        assert judged(app, "rent-letter-time", community, cycle, write_named(app, community, rows)) == WITHIN

    @pytest.mark.parametrize(
        ("signed_on", "counts"),
        [
            (date(2024, 2, 14), True),
            (date(2024, 2, 29), True),
            (date(2024, 3, 1), False),
            (date(2024, 2, 1), True),  # renewed before the old letter expired
            (None, False),
        ],
    )
    def test_signed_within_15_days_of_its_basis(
        self, app: Flask, community: int, signed_on: date | None, counts: bool
    ) -> None:
        [unit_id] = new_units(app, community, 1)
        add(app, community, letter(unit_id, signed_on, basis_on=date(2024, 2, 14)))
        assert count(app, "rent-letter-time", community, LEAP) == (int(counts), 1)

    def test_each_letter_of_a_dwelling_falls_due(self, app: Flask, community: int) -> None:
        [unit_id] = new_units(app, community, 1)
        add(
            app,
            community,
            letter(unit_id, date(2025, 3, 1), basis_on=date(2025, 2, 20)),
            letter(unit_id, date(2025, 10, 1), basis_on=date(2025, 9, 1)),
        )
        assert count(app, "rent-letter-time", community, CYCLE) == (1, 2)
        [late] = failed(app, "rent-letter-time", community, CYCLE)
        assert (late.label, late.on_date) == ("8号楼 1", date(2025, 9, 16))

    def test_another_communitys_letters_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        [unit_id] = new_units(app, other, 1)
        add(app, other, letter(unit_id, basis_on=date(2025, 2, 1)))
        assert count(app, "rent-letter-time", community, CYCLE) == (0, 0)
        assert count(app, "rent-letter-time", other, CYCLE) == (1, 1)
