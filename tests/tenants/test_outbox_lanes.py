"""Who is next: so many of each lane, districts by turns, and the night yields to what somebody waits for."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import event, select, update
from sqlalchemy.exc import DBAPIError

from tenants.area import NATION, Area
from tenants.clock import database_now
from tenants.outbox import (
    Claimed,
    Task,
    TaskLane,
    TaskState,
    claim_due,
    finish,
    insert_tasks,
    relay_scope,
)
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate, db
from tests.factories import inspector

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

LEASE = timedelta(seconds=60)
BIG, SMALL = 970101, 970102
EQUAL = dict.fromkeys(TaskLane, 4)

pytestmark = pytest.mark.usefixtures("nothing_waiting")
every_lane = pytest.mark.parametrize("lane", TaskLane)


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    with app.app_context(), activate(relay_scope()) as session:
        yield session


def order(session: Session, lane: TaskLane, district: int, number: int, kind: str = "evaluate") -> None:
    """So many tasks of communities of a district."""
    areas = [Area.of_community(district * 10**6 + 1001 + position) for position in range(number)]
    insert_tasks(session, kind, areas, lane=lane)
    session.commit()


def claim(session: Session, in_flight: dict[TaskLane, int] = EQUAL) -> Claimed:
    claimed = claim_due(session, in_flight=in_flight, lease=LEASE)
    session.commit()
    return claimed


def districts(session: Session, ids: list[uuid.UUID]) -> Counter[int]:
    return Counter(session.execute(select(Task.area_lo // 10**6).where(Task.id.in_(ids))).scalars())


@every_lane
def test_districts_take_turns_however_many_tasks_one_has(session: Session, lane: TaskLane) -> None:
    order(session, lane, BIG, 300)
    order(session, lane, SMALL, 2)
    first = claim(session)
    assert first.waiting
    assert districts(session, first.tasks[lane]) == {BIG: 2, SMALL: 2}


@every_lane
def test_one_slot_at_a_time_a_newcomer_is_next(session: Session, lane: TaskLane) -> None:
    """The oldest that waits is the large district's, whenever a slot gets free: that must not decide."""
    order(session, lane, BIG, 300)
    at_work = claim(session).ids
    order(session, lane, SMALL, 3)
    began = []
    for _ in range(6):
        assert finish(session, at_work.pop(0))
        (task,) = claim(session).ids
        at_work.append(task)
        began += districts(session, [task])
    assert began[0] == SMALL
    assert Counter(began) == {SMALL: 3, BIG: 3}


def test_a_lane_is_not_filled_by_another(session: Session) -> None:
    for lane in TaskLane:
        order(session, lane, BIG, 50)
    in_flight = {TaskLane.INTERACTIVE: 5, TaskLane.BATCH: 3, TaskLane.NIGHTLY: 2}
    claimed = claim(session, in_flight)
    # The night has one while the batch waits, so that it goes on all the same.
    assert {lane: len(ids) for lane, ids in claimed.tasks.items()} == {**in_flight, TaskLane.NIGHTLY: 1}
    assert all(lane is got for lane, ids in claimed.tasks.items() for got in lanes(session, ids))
    assert claim(session, in_flight).ids == []


def lanes(session: Session, ids: list[uuid.UUID]) -> list[TaskLane]:
    return list(session.execute(select(Task.lane).where(Task.id.in_(ids))).scalars())


@pytest.mark.parametrize(("lane", "at_night"), [(TaskLane.BATCH, 1), (TaskLane.INTERACTIVE, 4)])
def test_the_night_yields_while_the_batch_waits_or_is_at_work(session: Session, lane: TaskLane, at_night: int) -> None:
    order(session, lane, SMALL, 1)
    order(session, TaskLane.NIGHTLY, BIG, 50)
    first = claim(session)
    assert len(first.tasks[TaskLane.NIGHTLY]) == at_night
    assert claim(session).ids == []
    finish(session, first.tasks[lane][0])
    assert len(claim(session).tasks.get(TaskLane.NIGHTLY, ())) == 4 - at_night


@every_lane
def test_what_waits_for_its_time_takes_no_turn(session: Session, lane: TaskLane) -> None:
    order(session, lane, BIG, 2)
    later = {"due_at": database_now() + timedelta(minutes=1)}
    session.execute(update(Task).values(later).execution_options(synchronize_session=False))
    order(session, lane, SMALL, 1)
    claimed = claim(session)
    assert len(claimed.ids) == 1


def test_a_task_that_waits_serves_within_its_lane_only(session: Session) -> None:
    for lane in (*TaskLane, *TaskLane):
        order(session, lane, SMALL, 1)
    assert sorted(session.execute(select(Task.lane)).scalars()) == sorted(TaskLane)


def test_two_relays_claim_no_task_twice(app: Flask, session: Session) -> None:
    order(session, TaskLane.BATCH, BIG, 6)
    again: list[uuid.UUID] = []
    beginning: list[str] = []

    def another_relay(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        """As the first has chosen and locked, before it commits."""
        if "FOR UPDATE SKIP LOCKED" in statement and not beginning:
            beginning.append(statement)
            with app.app_context(), activate(relay_scope()) as other:
                again.extend(claim_due(other, in_flight=dict.fromkeys(TaskLane, 6), lease=LEASE).ids)
                other.commit()

    event.listen(db.engines[Role.RELAY.value], "after_cursor_execute", another_relay)
    try:
        claimed = claim(session, dict.fromkeys(TaskLane, 3)).ids
    finally:
        event.remove(db.engines[Role.RELAY.value], "after_cursor_execute", another_relay)
    assert (len(claimed), len(again)) == (3, 3)
    assert not set(claimed) & set(again)
    assert session.execute(select(Task.attempts).where(Task.state == TaskState.CLAIMED)).scalars().all() == [1] * len(
        claimed + again
    )


def test_who_may_order_work_does_not_put_it_before_a_single_change(app: Flask) -> None:
    refused = []
    for lane in TaskLane:
        with app.app_context(), activate(inspector()) as session:
            try:
                insert_tasks(session, "evaluate", [Area.parse("990101")], lane=lane)
            except DBAPIError as error:
                assert isinstance(error.orig, psycopg.errors.InsufficientPrivilege)
                refused.append(lane)
            session.rollback()
    assert refused == [TaskLane.INTERACTIVE, TaskLane.NIGHTLY]
    with app.app_context(), activate(Scope(Role.OPERATOR, NATION, "test")) as session:
        insert_tasks(session, "evaluate", [Area.parse("990101")], lane=TaskLane.BATCH)
        session.rollback()
