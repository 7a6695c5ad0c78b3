"""Many notes become one task a district; a change that somebody waits for goes by itself, whatever else was noted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.evaluation.runs import EVALUATE
from tenants.area import NATION, Area, Level
from tenants.outbox import (
    OutboxNote,
    Task,
    TaskLane,
    TaskState,
    collect_notes,
    finish,
    note_change,
    note_changes,
    relay_scope,
)
from tenants.outbox.collecting import SINGLES
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.claiming import claim_any
from tests.factories import new_community

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flask import Flask

LEASE = timedelta(seconds=60)
MANY = SINGLES + 2
HERE, THERE = Area.parse("980101"), Area.parse("980102")

pytestmark = pytest.mark.usefixtures("nothing_waiting", "in_context")
Planned = set[tuple[TaskLane, Area]]


@pytest.fixture(scope="module")
def communities(app: Flask) -> dict[Area, list[int]]:
    """Communities of two districts of their own."""
    return {
        district: [new_community(app, district.lo + 1001 + number) for number in range(MANY)]
        for district in (HERE, THERE)
    }


@pytest.fixture
def in_context(app: Flask, communities: dict[Area, list[int]]) -> Iterator[None]:
    with app.app_context():
        collect()
        forget()
        yield


def collect(limit: int = 5_000) -> int:
    with activate(relay_scope()) as session:
        taken = collect_notes(session, limit)
        session.commit()
    return taken


def forget() -> None:
    with activate(relay_scope()) as session:
        for task in session.execute(select(Task)).scalars():
            session.delete(task)
        session.commit()


def note_together(codes: Iterable[int]) -> None:
    with activate(Scope(Role.OPERATOR, NATION, "test")) as session:
        note_changes(session, codes)
        session.commit()


def note_one_by_one(codes: Iterable[int]) -> None:
    for code in codes:
        with activate(community_scope(code, "test")) as session:
            note_change(session, code)
            session.commit()


def tasks(*states: TaskState) -> Planned:
    with activate(relay_scope()) as session:
        found = session.execute(select(Task).where(Task.state.in_(states or (TaskState.PENDING,)))).scalars().all()
        assert {task.kind for task in found} <= {EVALUATE}
        assert all(task.run_id is None and task.payload == {} for task in found)
        planned = {(task.lane, Area(task.area_lo, task.area_hi)) for task in found}
    assert len(planned) == len(found)
    return planned


def singles(lane: TaskLane, codes: Iterable[int]) -> Planned:
    return {(lane, Area.of_community(code)) for code in codes}


def test_many_noted_at_once_are_one_task_a_district_in_the_lane_that_passes_nobody(
    communities: dict[Area, list[int]],
) -> None:
    note_together([*communities[HERE], *communities[THERE][:SINGLES]])
    assert collect() == MANY + SINGLES
    # Few of a district cost less one by one; somebody who changed one alone passes them all the same.
    few = singles(TaskLane.BATCH, communities[THERE][:SINGLES])
    assert tasks() == {(TaskLane.BATCH, HERE)} | few


def test_changes_one_by_one_pass_the_rest_until_they_are_many_themselves(communities: dict[Area, list[int]]) -> None:
    note_one_by_one(communities[HERE][:SINGLES])
    note_one_by_one(communities[THERE])
    collect()
    passing = singles(TaskLane.INTERACTIVE, communities[HERE][:SINGLES])
    assert tasks() == passing | {(TaskLane.BATCH, THERE)}
    # The next of the same district finds as many waiting as may pass: the district's turn has it.
    note_one_by_one(communities[HERE][SINGLES:])
    collect()
    assert tasks() == passing | {(TaskLane.BATCH, THERE), (TaskLane.BATCH, HERE)}


def test_a_change_noted_in_the_same_turn_as_a_batch_passes_it(communities: dict[Area, list[int]]) -> None:
    note_together(communities[HERE])
    note_one_by_one(communities[HERE][:1])
    collect()
    assert tasks() == {(TaskLane.BATCH, HERE), *singles(TaskLane.INTERACTIVE, communities[HERE][:1])}


def test_what_is_at_work_leaves_room_for_others(communities: dict[Area, list[int]]) -> None:
    note_one_by_one(communities[HERE][:SINGLES])
    collect()
    with activate(relay_scope()) as session:
        assert len(claim_any(session, in_flight=100, lease=LEASE)) == SINGLES
        session.commit()
    note_one_by_one(communities[HERE][SINGLES:])
    collect()
    assert tasks() == singles(TaskLane.INTERACTIVE, communities[HERE][SINGLES:])


def test_of_more_notes_than_one_turn_takes_the_newest_are_taken_too(communities: dict[Area, list[int]]) -> None:
    note_together(communities[HERE])
    note_one_by_one(communities[THERE][:1])
    assert collect(limit=2) == MANY + 1
    assert singles(TaskLane.INTERACTIVE, communities[THERE][:1]) <= tasks()


def test_work_that_a_note_orders_stays_the_communitys_own(communities: dict[Area, list[int]]) -> None:
    for code in communities[HERE]:
        with activate(community_scope(code, "test")) as session:
            note_change(session, code, "import")
            session.commit()
    collect()
    with activate(relay_scope()) as session:
        found = {(t.kind, t.lane, t.area_lo, t.area_hi) for t in session.execute(select(Task)).scalars()}
    assert found == {("import", TaskLane.BATCH, code, code) for code in communities[HERE]}


@pytest.mark.parametrize("together", [True, False])
def test_a_districts_task_that_waits_serves_and_one_at_work_does_not(
    communities: dict[Area, list[int]], together: bool
) -> None:
    note = note_together if together else note_one_by_one
    for _ in range(2):
        note(communities[HERE])
        collect()
        assert tasks(*TaskState) == {(TaskLane.BATCH, HERE)}
    with activate(relay_scope()) as session:
        (at_work,) = claim_any(session, in_flight=1, lease=LEASE)
        session.commit()
    note(communities[HERE])
    collect()
    assert tasks() == {(TaskLane.BATCH, HERE)}
    assert tasks(TaskState.CLAIMED) == {(TaskLane.BATCH, HERE)}
    with activate(relay_scope()) as session:
        assert finish(session, at_work)
        session.commit()
    assert tasks() == {(TaskLane.BATCH, HERE)}


def test_no_note_is_left_and_each_change_is_covered(communities: dict[Area, list[int]]) -> None:
    """Whatever the mixture: for every community that changed there is a task that has not begun and reaches it."""
    everyone = [*communities[HERE], *communities[THERE]]
    for seed in range(1, 24):
        chosen = [code for number, code in enumerate(everyone) if (seed * 7 + number * number) % 3]
        (note_together if seed % 2 else note_one_by_one)(chosen)
        collect(limit=1 + seed % 5)
        while collect():
            pass
        areas = [area for _lane, area in tasks()]
        assert [code for code in chosen if not any(code in area for area in areas)] == []
        assert {area.level for area in areas} <= {Level.DISTRICT, Level.COMMUNITY}
        with activate(relay_scope()) as session:
            assert not session.execute(select(OutboxNote.id)).first()
            for task_id in claim_any(session, in_flight=100, lease=LEASE):
                finish(session, task_id)
            session.commit()
