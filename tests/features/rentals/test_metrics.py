"""The counts of the rental register and the moves, at the edges of their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from app.declare.metric import Cycle
from app.features.rentals.metrics import Move, RecordGap
from app.features.rentals.models import (
    DwellingUse,
    IdentityCheck,
    Landlord,
    LandlordKind,
    Occupation,
    RentalUnit,
    Tenancy,
    UnitVerification,
    VerificationMethod,
)
from tests.factories import add
from tests.metric_helpers import (
    CYCLE,
    DAY,
    LONG_AGO,
    WITHIN,
    both_cycles,
    building,
    count,
    edges,
    failed,
    judged,
    new_community,
    open_on_the_last_day,
    within_the_last_90_days,
    write,
    write_named,
)

if TYPE_CHECKING:
    from uuid import UUID

    from flask import Flask


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def new_landlord(app: Flask, community_id: int, identity_checked_on: date | None = LONG_AGO) -> UUID:
    landlord = Landlord(kind=LandlordKind.PERSON, name="王五", identity_checked_on=identity_checked_on)
    return write(app, community_id, landlord)


def new_unit(app: Flask, community_id: int, **columns: Any) -> UUID:
    """A dwelling whose record is complete, but for the columns given; in a building of its own."""
    complete = {
        "unit_no": "201",
        "declared_use": DwellingUse.RESIDENCE,
        "max_occupants": 4,
        "registered_on": LONG_AGO,
        "building_id": write(app, community_id, building("8号楼")),
    }
    if "landlord_id" not in columns:
        columns["landlord_id"] = new_landlord(app, community_id)
    return write(app, community_id, RentalUnit(**{**complete, **columns}))


class TestCompleteRecords:
    """reg-rental-quality"""

    def test_without_dwellings_there_is_nothing_to_complete(self, app: Flask, community: int) -> None:
        assert count(app, "reg-rental-quality", community, CYCLE) == (0, 0)

    def test_a_complete_record(self, app: Flask, community: int) -> None:
        new_unit(app, community)
        assert count(app, "reg-rental-quality", community, CYCLE) == (1, 1)

    @pytest.mark.parametrize(
        ("columns", "gap", "label"),
        [
            ({"landlord_id": None}, RecordGap.LANDLORD, "8号楼 201"),
            ({"unit_no": None}, RecordGap.UNIT_NO, "8号楼"),
            ({"unit_no": ""}, RecordGap.UNIT_NO, "8号楼"),
            ({"unit_no": " \u3000"}, RecordGap.UNIT_NO, "8号楼"),
            ({"declared_use": None}, RecordGap.DECLARED_USE, "8号楼 201"),
            ({"max_occupants": None}, RecordGap.MAX_OCCUPANTS, "8号楼 201"),
            ({"max_occupants": None, "unit_no": None}, RecordGap.UNIT_NO, "8号楼"),
        ],
    )
    def test_the_first_field_missing_is_named(
        self, app: Flask, community: int, columns: dict[str, Any], gap: RecordGap, label: str
    ) -> None:
        unit_id = new_unit(app, community, **columns)
        assert count(app, "reg-rental-quality", community, CYCLE) == (0, 1)
        [row] = failed(app, "reg-rental-quality", community, CYCLE)
        assert (row.row_id, row.code, row.label) == (unit_id, gap, label)

    @pytest.mark.parametrize(
        ("checked_on", "counts"),
        [(None, False), (CYCLE.end, True), (CYCLE.end + DAY, False)],
    )
    def test_the_landlords_identity_was_checked_by_the_last_day(
        self, app: Flask, community: int, checked_on: date | None, counts: bool
    ) -> None:
        new_unit(app, community, landlord_id=new_landlord(app, community, checked_on))
        assert count(app, "reg-rental-quality", community, CYCLE) == (int(counts), 1)
        gaps = [row.code for row in failed(app, "reg-rental-quality", community, CYCLE)]
        assert gaps == ([] if counts else [RecordGap.IDENTITY])

    @open_on_the_last_day
    @both_cycles
    def test_let_on_the_last_day(
        self, app: Flask, community: int, cycle: Cycle, opened: int, closed: int | None, open_then: bool
    ) -> None:
        closed_on = None if closed is None else cycle.end + closed * DAY
        new_unit(app, community, registered_on=cycle.end + opened * DAY, closed_on=closed_on)
        assert count(app, "reg-rental-quality", community, cycle) == (int(open_then), int(open_then))

    def test_a_landlord_of_two_dwellings_is_judged_for_each(self, app: Flask, community: int) -> None:
        landlord_id = new_landlord(app, community)
        for unit_no in ("201", "202"):
            new_unit(app, community, landlord_id=landlord_id, unit_no=unit_no)
        assert count(app, "reg-rental-quality", community, CYCLE) == (2, 2)

    def test_another_communitys_dwellings_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        new_unit(app, community)
        new_unit(app, other, unit_no=None)
        assert count(app, "reg-rental-quality", community, CYCLE) == (1, 1)
        assert count(app, "reg-rental-quality", other, CYCLE) == (0, 1)


def verification(unit_id: UUID, verified_on: date) -> UnitVerification:
    return UnitVerification(rental_unit_id=unit_id, verified_on=verified_on, method=VerificationMethod.PHONE)


class TestVerifiedRecords:
    """reg-rental-fresh"""

    def test_without_dwellings_there_is_nothing_to_verify(self, app: Flask, community: int) -> None:
        assert count(app, "reg-rental-fresh", community, CYCLE) == (0, 0)

    @within_the_last_90_days
    def test_a_verification_counts_for_90_days(
        self, app: Flask, community: int, cycle: Cycle, day: date, counts: bool
    ) -> None:
        add(app, community, verification(new_unit(app, community), day))
        assert count(app, "reg-rental-fresh", community, cycle) == (int(counts), 1)

    @open_on_the_last_day
    def test_let_on_the_last_day(
        self, app: Flask, community: int, opened: int, closed: int | None, open_then: bool
    ) -> None:
        closed_on = None if closed is None else CYCLE.end + closed * DAY
        new_unit(app, community, registered_on=CYCLE.end + opened * DAY, closed_on=closed_on)
        assert count(app, "reg-rental-fresh", community, CYCLE) == (0, int(open_then))

    def test_verified_twice_is_one_dwelling(self, app: Flask, community: int) -> None:
        unit_id = new_unit(app, community)
        add(app, community, *(verification(unit_id, date(2025, 11, day)) for day in (1, 2)))
        assert count(app, "reg-rental-fresh", community, CYCLE) == (1, 1)

    def test_the_dwelling_not_verified_is_named(self, app: Flask, community: int) -> None:
        unit_id = new_unit(app, community, unit_no="302 ", landlord_id=None)
        [row] = failed(app, "reg-rental-fresh", community, CYCLE)
        assert (row.row_id, row.label, row.on_date) == (unit_id, "8号楼 302", LONG_AGO)

    def test_another_communitys_verification_is_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        new_unit(app, community)
        add(app, other, verification(new_unit(app, other), date(2025, 12, 1)))
        assert count(app, "reg-rental-fresh", community, CYCLE) == (0, 1)
        assert count(app, "reg-rental-fresh", other, CYCLE) == (1, 1)


def tenancy(unit_id: UUID, start: tuple[date, date], end: tuple[date, date] | None = None) -> Tenancy:
    """A tenancy whose start and end became known and were entered on these days."""
    end_known, end_entered = end or (None, None)
    return Tenancy(
        rental_unit_id=unit_id,
        tenant_name="赵六",
        identity_check=IdentityCheck.LANDLORD,
        occupation=Occupation.EMPLOYEE,
        starts_on=LONG_AGO,
        start_known_on=start[0],
        start_entered_on=start[1],
        ends_on=end_known,
        end_known_on=end_known,
        end_entered_on=end_entered,
    )


class TestEnteredMoves:
    """reg-change-time"""

    def test_without_moves_there_is_nothing_to_enter(self, app: Flask, community: int) -> None:
        add(app, community, tenancy(new_unit(app, community), (LONG_AGO, LONG_AGO)))
        assert count(app, "reg-change-time", community, CYCLE) == (0, 0)

    @pytest.mark.parametrize(
        ("known_on", "days", "counts"),
        [
            (date(2025, 5, 5), 0, True),
            (date(2025, 5, 5), 3, True),
            (date(2025, 5, 5), 4, False),
            (date(2025, 12, 31), 3, True),  # in time, though after the cycle
        ],
    )
    def test_entered_within_three_days_of_the_day_it_became_known(
        self, app: Flask, community: int, known_on: date, days: int, counts: bool
    ) -> None:
        move = (known_on, known_on + days * DAY)
        add(app, community, tenancy(new_unit(app, community), move, move))
        assert count(app, "reg-change-time", community, CYCLE) == (2 * counts, 2)

    @both_cycles
    def test_a_move_belongs_to_the_cycle_it_became_known_in(self, app: Flask, community: int, cycle: Cycle) -> None:
        unit_id = new_unit(app, community)
        ends = {
            f"out on {name}": tenancy(unit_id, (LONG_AGO, LONG_AGO), (day, day)) for name, day in edges(cycle).items()
        }
        starts = {f"in on {name}": tenancy(unit_id, (day, day)) for name, day in edges(cycle).items()}
        names = write_named(app, community, ends | starts)
        assert judged(app, "reg-change-time", community, cycle, names, by=("row_id", "code")) == {
            **{(f"out on {name}", Move.MOVE_OUT): True for name in WITHIN},
            **{(f"in on {name}", Move.MOVE_IN): True for name in WITHIN},
        }

    def test_start_and_end_are_two_moves(self, app: Flask, community: int) -> None:
        unit_id = new_unit(app, community)
        start, end = (date(2025, 3, 1), date(2025, 3, 9)), (date(2025, 9, 1), date(2025, 9, 2))
        add(app, community, tenancy(unit_id, start, end))
        assert count(app, "reg-change-time", community, CYCLE) == (1, 2)
        [late] = failed(app, "reg-change-time", community, CYCLE)
        assert (late.label, late.code, late.on_date) == ("8号楼 201", Move.MOVE_IN, date(2025, 3, 1))

    def test_moving_late_is_not_entering_late(self, app: Flask, community: int) -> None:
        late = tenancy(new_unit(app, community), (date(2025, 3, 1), date(2025, 3, 2)))
        late.starts_on = date(2024, 6, 1)
        add(app, community, late)
        assert count(app, "reg-change-time", community, CYCLE) == (1, 1)

    def test_another_communitys_moves_are_not_ours(self, app: Flask, community: int) -> None:
        other = new_community(app)
        add(app, other, tenancy(new_unit(app, other), (date(2025, 3, 1), date(2025, 3, 9))))
        assert count(app, "reg-change-time", community, CYCLE) == (0, 0)
        assert count(app, "reg-change-time", other, CYCLE) == (0, 1)
