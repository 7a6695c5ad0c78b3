"""From a write to a stored score through outbox, relay, Valkey and a real RQ worker process."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, update

from app.accounts.services import create_account, end_membership
from app.clock import today
from app.evaluation import files, runs
from app.evaluation.models import Horizon, LiveScore
from app.features.network.models import Post, PostKind
from app.processes.relay import Relay
from app.processes.tasks import perform_in, periodic
from app.runtime.environment import for_child
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import Membership, StaffRole
from tenants.outbox import PeriodicJob, Task, TaskLane, TaskState, collect_notes, finish, relay_scope
from tenants.scope import accounts_scope
from tenants.session import activate
from tests.factories import DISTRICT, add, evaluator, new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings

PATIENCE = 120
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture(scope="module")
def background(app: Flask, settings: Settings) -> Iterator[Relay]:
    """A worker process on the test's services, and a relay to turn by hand."""
    environment = for_child(settings)
    process = subprocess.Popen([sys.executable, "-m", "app.cli", "worker"], env=environment, start_new_session=True)
    try:
        yield Relay(app, settings)
    finally:
        process.terminate()
        process.wait(timeout=20)


def revision(app: Flask, community: int) -> int:
    with app.app_context(), activate(evaluator(Area.of_community(community))) as session:
        found = session.execute(select(LiveScore.revision).where(LiveScore.community_id == community))
        return found.scalar_one_or_none() or 0


def turn_until(relay: Relay, condition: object) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline, "the background did not get there"
        relay.turn()
        time.sleep(0.05)


def task_states(app: Flask, **where: object) -> list[str]:
    with app.app_context(), activate(relay_scope()) as session:
        return list(session.execute(select(Task.state).filter_by(**where)).scalars())


def test_a_change_is_scored_within_seconds_and_once(app: Flask, background: Relay) -> None:
    community = new_community(app)
    turn_until(background, lambda: revision(app, community) == 1)
    posts = [Post(kind=kind, holder_name="赵某", starts_on=date(2025, 1, 1)) for kind in PostKind]
    # Four transactions leave four notes; what waits is one task.
    add(app, community, *posts)
    turn_until(background, lambda: revision(app, community) == 2)
    with app.app_context(), activate(evaluator(Area.of_community(community))) as session:
        assert session.execute(select(LiveScore.numerators)).scalar_one()[0] == 4
        # A result is not a change: nothing is left to do.
    assert background.turn() == 0


def test_a_run_is_cut_by_district_and_finishes(app: Flask, background: Relay) -> None:
    # A province of its own: other tests provision districts under 99.
    here, there = new_community(app, 960101001001), new_community(app, 960202001001)
    with app.app_context(), activate(relay_scope()) as session:
        run_id = runs.request_run(session, Area.parse("96"), Horizon.LIVE, date(2026, 10, 31))
        areas = session.execute(select(Task.area_lo).where(Task.run_id == run_id).order_by(Task.area_lo)).scalars()
        assert list(areas) == [960101000000, 960202000000]
        session.commit()
    turn_until(background, lambda: set(task_states(app, run_id=run_id)) == {TaskState.DONE})
    assert revision(app, here) and revision(app, there)


def test_a_requester_who_lost_the_right_gets_nothing(app: Flask, background: Relay) -> None:
    community = new_community(app)
    turn_until(background, lambda: revision(app, community) == 1)
    with app.app_context():
        account = create_account(
            accounts_scope(),
            f"lost-{community}",
            "督查员",
            "a long enough one",
            [(StaffRole.DISTRICT_INSPECTOR, DISTRICT)],
            starts_on=today() - timedelta(days=9),
        )
        with activate(relay_scope()) as session:
            run_id = runs.request_run(session, DISTRICT, Horizon.LIVE, today(), account)
            session.commit()
        with activate(accounts_scope()) as session:
            membership = session.execute(select(Membership.id).where(Membership.account_id == account)).scalar_one()
        end_membership(accounts_scope(), membership, today() - timedelta(days=1))
    turn_until(background, lambda: set(task_states(app, run_id=run_id)) == {TaskState.DEAD})
    assert revision(app, community) == 1


def test_a_long_file_is_made_by_a_worker(app: Flask, background: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.signing_in import client

    community = new_community(app)
    turn_until(background, lambda: revision(app, community) == 1)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    at_once = inspector.get(f"/areas/{DISTRICT.code}/league.csv?sort=-name").data
    monkeypatch.setattr(files, "AT_ONCE", 0)
    address = f"/areas/{DISTRICT.code}/files"
    page = inspector.post(address, data={"format": "csv", "sort": "-name"}).location
    turn_until(background, lambda: set(task_states(app, kind=files.MAKE)) == {TaskState.DONE})
    assert inspector.get(f"{page}/content").data == at_once
    assert str(community).encode() in at_once


def test_the_second_to_finish_changes_nothing(app: Flask) -> None:
    community = new_community(app)
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        session.commit()
        task = session.execute(select(Task.id).where(Task.area_lo == community)).scalar_one()
        session.execute(update(Task).where(Task.id == task).values(state=TaskState.CLAIMED))
        session.commit()
        assert finish(session, task) is True
        session.commit()
        assert finish(session, task) is False
        session.rollback()
        perform_in(task)  # a doorbell that rings twice
    assert revision(app, community) == 0


def test_periodic_jobs_start_once_when_due(app: Flask, settings: Settings) -> None:
    relay = Relay(app, settings)
    relay.reconcile_periodic()
    with app.app_context(), activate(relay_scope()) as session:
        names = set(session.execute(select(PeriodicJob.name)).scalars())
        assert names == {job.name for job in periodic()}
        session.execute(
            update(PeriodicJob)
            .where(PeriodicJob.name == "Evaluate all communities")
            .values(next_due_at=utcnow() - timedelta(minutes=1))
        )
        session.commit()
        before = session.execute(select(func.count()).select_from(Task)).scalar_one()
    new_community(app)
    relay.start_periodic()
    relay.start_periodic()
    with app.app_context(), activate(relay_scope()) as session:
        made = session.execute(select(func.count()).select_from(Task)).scalar_one() - before
        job = session.execute(select(PeriodicJob).filter_by(name="Evaluate all communities")).scalar_one()
        assert made >= 1
        assert job.next_due_at > utcnow()
        assert job.last_started_at is not None
    relay.start_periodic()
    with app.app_context(), activate(relay_scope()) as session:
        assert session.execute(select(func.count()).select_from(Task)).scalar_one() - before == made


def test_the_operator_sees_a_dead_task_and_lets_it_try_again(app: Flask, settings: Settings) -> None:
    from tests.signing_in import client

    community = new_community(app)
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        task = session.execute(select(Task.id).where(Task.area_lo == community)).scalar_one()
        dead = {"state": TaskState.DEAD, "failures": 5, "error": "ValueError", "finished_at": utcnow()}
        session.execute(update(Task).where(Task.id == task).values(**dead))
        session.commit()
    # A newer change of the same community waits already: the old task comes before it, not in its place.
    add(app, community, Post(kind=PostKind.LEADER, holder_name="吴某", starts_on=date(2025, 1, 1)))
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        session.commit()
    operator = client(app, StaffRole.OPERATOR, Area.parse("all"))
    assert "ValueError" in operator.get("/operations").text
    assert operator.post(f"/operations/tasks/{task}/retry").status_code == 303
    assert operator.post(f"/operations/tasks/{task}/retry").status_code == 404
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    assert inspector.post(f"/operations/tasks/{task}/retry").status_code == 403
    relay = Relay(app, settings)
    relay.in_flight = dict.fromkeys(TaskLane, 1000)
    relay.turn()
    with app.app_context(), activate(relay_scope()) as session:
        attempts = session.execute(select(Task.attempts).where(Task.id == task)).scalar_one()
    assert attempts == 1
