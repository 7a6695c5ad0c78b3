"""The rules of tasks, without a worker: what is claimed, held, finished once, tried again and given up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from app.evaluation.runs import EVALUATE
from tenants.area import Area
from tenants.clock import database_now
from tenants.outbox import (
    MAX_ATTEMPTS,
    MAX_FAILURES,
    OutboxNote,
    Task,
    TaskState,
    collect_notes,
    finish,
    get_claim,
    hold,
    note_change,
    relay_scope,
    retry_later,
    unclaim,
)
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.claiming import claim_any
from tests.factories import new_community

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

LEASE = timedelta(seconds=60)
LAPSED = timedelta(seconds=-1)

pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture
def community(app: Flask) -> int:
    """A community with one pending task, and nothing else due."""
    code = new_community(app)
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        session.commit()
    return code


@pytest.fixture
def session(app: Flask, community: int) -> Iterator[Session]:
    """The relay's session, narrowed to the community."""
    scope = Scope(Role.RELAY, Area.of_community(community), "test:relay")
    with app.app_context(), activate(scope) as session:
        yield session


def claim(session: Session, lease: timedelta = LEASE, in_flight: int = 5) -> list[uuid.UUID]:
    claimed = claim_any(session, in_flight=in_flight, lease=lease)
    session.commit()
    return claimed


def states(session: Session) -> list[TaskState]:
    session.rollback()
    return sorted(session.execute(select(Task.state)).scalars())


def change(community: int) -> None:
    """The community writes something, and the relay finds the note."""
    with activate(community_scope(community, "test")) as session:
        note_change(session, community)
        session.commit()
    with activate(relay_scope()) as session:
        collect_notes(session)
        session.commit()


def test_notes_become_one_task_and_none_is_lost_behind_one_at_work(community: int, session: Session) -> None:
    change(community)
    change(community)
    assert not session.execute(select(OutboxNote.id)).first()
    assert states(session) == [TaskState.PENDING]
    claim(session)
    change(community)
    change(community)
    assert states(session) == [TaskState.CLAIMED, TaskState.PENDING]


def test_a_change_after_a_failed_try_gets_a_task_of_its_own(community: int, session: Session) -> None:
    (first,) = claim(session)
    # Two workers are at it, one has read already; the other fails. Then the community changes.
    retry_later(session, first, "ValueError")
    session.commit()
    change(community)
    assert finish(session, first) is True
    session.commit()
    assert states(session) == [TaskState.DONE, TaskState.PENDING]


def test_an_old_doorbell_does_not_begin_a_task_that_still_waits(session: Session) -> None:
    # A change made while it reads would be taken to be covered by it.
    task = session.execute(select(Task.id)).scalar_one()
    assert get_claim(session, task) is None
    assert finish(session, task) is False
    assert hold(session, task, LEASE) is False
    assert claim(session) == [task]
    found = get_claim(session, task)
    assert found is not None
    assert (found.kind, found.payload, found.requested_by) == (EVALUATE, {}, None)


def test_a_task_is_finished_once(session: Session) -> None:
    (task,) = claim(session)
    assert finish(session, task) is True
    session.commit()
    assert finish(session, task) is False
    assert hold(session, task, LEASE) is False
    assert get_claim(session, task) is None
    assert claim(session) == []


def test_no_more_are_claimed_than_may_be_at_work(community: int, session: Session) -> None:
    first = claim(session, in_flight=1)
    change(community)
    assert claim(session, in_flight=1) == []
    second = claim(session, in_flight=2)
    assert len(first + second) == len({*first, *second}) == 2


def test_a_lapsed_lease_is_claimed_again_and_given_up_after_too_many(session: Session) -> None:
    (task,) = claim(session, LAPSED)
    assert claim(session) == [task]
    assert claim(session) == []
    session.execute(update(Task).values(attempts=MAX_ATTEMPTS, lease_until=database_now() + LAPSED))
    assert claim(session) == []
    assert states(session) == [TaskState.DEAD]


def test_a_lease_is_lengthened_and_never_shortened(session: Session) -> None:
    (task,) = claim(session, LAPSED)
    assert hold(session, task, LEASE) is True
    session.commit()
    assert claim(session) == []
    until = session.execute(select(Task.lease_until)).scalar_one()
    assert hold(session, task, LAPSED) is True
    assert session.execute(select(Task.lease_until)).scalar_one() == until


def test_a_failed_task_waits_and_the_last_failure_ends_it(session: Session) -> None:
    for failures in range(1, MAX_FAILURES + 1):
        (task,) = claim(session)
        retry_later(session, task, "E" * 600)
        session.commit()
        assert claim(session) == [], "it is due again at once"
        row = session.execute(select(Task.failures, Task.error, Task.finished_at)).one()
        assert (row.failures, row.error) == (failures, "E" * 500)
        assert (row.finished_at is None) == (failures < MAX_FAILURES)
        session.execute(update(Task).values(due_at=database_now()))
        session.commit()
    assert states(session) == [TaskState.DEAD]


def test_what_may_never_be_done_is_given_up_at_once(session: Session) -> None:
    (task,) = claim(session)
    retry_later(session, task, "NotAllowed", final=True)
    session.commit()
    assert states(session) == [TaskState.DEAD]


def test_a_claim_given_back_costs_no_attempt_and_is_due_at_once(session: Session) -> None:
    (task,) = claim(session)
    unclaim(session, [task])
    session.commit()
    assert session.execute(select(Task.attempts)).scalar_one() == 0
    assert claim(session) == [task]
    finish(session, task)
    unclaim(session, [task])
    session.commit()
    assert states(session) == [TaskState.DONE]
