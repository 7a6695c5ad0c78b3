"""A write leaves one note per transaction and community, and it leaves with the transaction or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, insert, select, update

from app.evaluation.models import LiveScore, Sample, SampleKind
from app.evaluation.runs import EVALUATE
from app.features.premises.models import Building
from app.features.tips.models import Tip, TipSource
from tenants.area import Area
from tenants.models import CommunityKey
from tenants.outbox import OutboxNote, note_change, relay_scope
from tenants.roles import Role
from tenants.scope import Scope, community_scope, eraser_scope, shredder_scope
from tenants.session import activate
from tests.factories import inspector, new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

DAY = date(2024, 5, 6)


@pytest.fixture
def community(app: Flask) -> Iterator[int]:
    """A community without a note (creating it left one)."""
    code = new_community(app)
    with app.app_context():
        _forget(code)
        yield code


def _notes(*codes: int) -> list[tuple[int, str]]:
    with activate(relay_scope()) as session:
        query = select(OutboxNote.community_id, OutboxNote.topic).where(OutboxNote.community_id.in_(codes))
        return [
            (row.community_id, row.topic or EVALUATE) for row in session.execute(query.order_by(OutboxNote.created_at))
        ]


def _forget(*codes: int) -> None:
    with activate(relay_scope()) as session:
        session.execute(delete(OutboxNote).where(OutboxNote.community_id.in_(codes)))
        session.commit()


def _building(name: str = "1号楼") -> Building:
    return Building(name=name, staircases=1, households=9, occupied_from=DAY)


def test_a_new_community_is_noted(app: Flask) -> None:
    with app.app_context():
        code = new_community(app)
        assert _notes(code) == [(code, EVALUATE)]


def test_many_changes_in_one_transaction_are_one_note(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        buildings = [_building(f"{number}号楼") for number in range(5)]
        session.add_all(buildings)
        session.flush()
        for building in buildings:
            building.households = 10
        session.flush()
        session.flush()
        session.execute(update(Building).values(staircases=2))
        session.commit()
    assert _notes(community) == [(community, EVALUATE)]


def test_each_transaction_leaves_its_own_note(community: int) -> None:
    """The first may be taken, and its evaluation begun, before the second commits."""
    with activate(community_scope(community, "test")) as session:
        for number in range(3):
            session.add(_building(f"{number}号楼"))
            session.commit()
    assert len(_notes(community)) == 3


@pytest.mark.parametrize("ending", ["rollback", "close", "error"])
def test_a_change_that_is_taken_back_leaves_no_note(community: int, ending: str) -> None:
    with activate(community_scope(community, "test")) as session:
        session.add(_building())
        session.flush()
        if ending == "rollback":
            session.rollback()
        elif ending == "error":
            session.add(Building(name="x", staircases=0, households=1, occupied_from=DAY))
            with pytest.raises(Exception, match="ck_buildings_staircases"):
                session.flush()
            session.rollback()
    assert _notes(community) == []


def test_a_savepoint_that_is_taken_back_takes_its_note_along(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        savepoint = session.begin_nested()
        session.add(_building())
        session.flush()
        savepoint.rollback()
        session.commit()
    assert _notes(community) == []


def test_a_change_after_a_rolled_back_savepoint_is_noted(community: int) -> None:
    """The note of the savepoint is gone, so the transaction needs another."""
    with activate(community_scope(community, "test")) as session:
        with session.begin_nested() as savepoint:
            session.add(_building("1号楼"))
            session.flush()
            savepoint.rollback()
        session.add(_building("2号楼"))
        session.commit()
    assert _notes(community) == [(community, EVALUATE)]


def test_a_change_in_a_kept_savepoint_is_noted(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        with session.begin_nested():
            session.add(_building())
        session.commit()
    assert _notes(community) == [(community, EVALUATE)]


def test_bulk_changes_are_noted(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        session.add(_building())
        session.commit()
    row = {"name": "2号楼", "staircases": 1, "households": 9, "occupied_from": DAY}
    for statement in (
        update(Building).values(households=3),
        insert(Building).values(row),
        update(Building).values(households=4).returning(Building.id),
    ):
        _forget(community)
        with activate(community_scope(community, "test")) as session:
            session.execute(statement)
            session.commit()
        assert _notes(community) == [(community, EVALUATE)]


def test_a_bulk_change_of_nothing_is_not_noted(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        session.execute(update(Building).values(households=3))
        session.commit()
    with activate(eraser_scope(community, "test")) as session:
        session.execute(delete(Building))
        session.commit()
    assert _notes(community) == []


def test_what_is_erased_is_noted(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        session.add_all([_building("1号楼"), _building("2号楼")])
        session.commit()
    for in_bulk in (False, True):
        _forget(community)
        with activate(eraser_scope(community, "test")) as session:
            if in_bulk:
                session.execute(delete(Building))
            else:
                session.delete(session.scalars(select(Building).limit(1)).one())
            session.commit()
        assert _notes(community) == [(community, EVALUATE)]


def test_reading_leaves_no_note(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        session.scalars(select(Building)).all()
        session.commit()
    assert _notes(community) == []


def test_whoever_writes_the_community_written_to_is_noted(app: Flask, community: int) -> None:
    other = new_community(app)
    _forget(other)
    with activate(inspector()) as session:
        for code in (community, other):
            for _ in range(2):
                session.add(Sample(community_id=code, kind=SampleKind.BOARD, taken_on=DAY, passed=True))
        session.commit()
    assert sorted(_notes(community, other)) == sorted([(community, EVALUATE), (other, EVALUATE)])


def test_the_intake_officer_leaves_a_note_too(community: int) -> None:
    with activate(Scope(Role.INTAKE, Area.of_community(community), "test")) as session:
        session.add(Tip(source=TipSource.DISTRICT, skips_community=True, received_at=datetime(2024, 5, 6, tzinfo=UTC)))
        session.commit()
    assert _notes(community) == [(community, EVALUATE)]


def test_results_and_keys_are_not_judged(community: int) -> None:
    """A score that noted a change would be evaluated for ever."""
    with activate(Scope(Role.EVALUATOR, Area.of_community(community), "test")) as session:
        nothing: dict[str, list[int]] = {
            name: [] for name in ("numerators", "denominators", "statuses", "points", "group_rates")
        }
        session.add(
            LiveScore(
                criteria_hash="x",
                cycle_end=DAY,
                computed_at=datetime(2024, 5, 6, tzinfo=UTC),
                outcome="no_score",
                vetoes=[],
                records=0,
                **nothing,
            )
        )
        session.commit()
    with activate(shredder_scope(community, "test")) as session:
        session.execute(update(CommunityKey).values(wrapped_key=b""))
        session.commit()
    assert _notes(community) == []


def test_a_note_of_ones_own_leaves_with_the_transaction(community: int) -> None:
    with activate(community_scope(community, "test")) as session:
        note_change(session, community, "publish")
        session.rollback()
        note_change(session, community, "publish")
        session.commit()
    assert _notes(community) == [(community, "publish")]


def test_a_note_cannot_be_left_for_another_community(app: Flask, community: int) -> None:
    other = new_community(app)
    _forget(other)
    with activate(community_scope(community, "test")) as session, pytest.raises(Exception, match="row-level security"):
        note_change(session, other)
    assert _notes(other) == []


def test_the_writer_cannot_read_notes(community: int) -> None:
    with activate(community_scope(community, "test")) as session, pytest.raises(Exception, match="permission denied"):
        session.scalars(select(OutboxNote)).all()
