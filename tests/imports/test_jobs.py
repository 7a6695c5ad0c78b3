"""What the background does when it is disturbed: another worker, a lost right, rows the database refuses, old files."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, text, update

from app.accounts.services import end_membership
from app.clock import today
from app.declare.register import registers
from app.imports import jobs
from app.imports.models import TRANSITIONS, Import, ImportPiece, ImportState
from app.processes.relay import Relay
from app.processes.tasks import perform_in
from app.processes.worker import TaskWorker
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import Community, CommunityStatus, Membership, StaffRole
from tenants.outbox import PeriodicJob, Task, TaskState, collect_notes, finish, get_claim, hold, relay_scope
from tenants.scope import accounts_scope, community_scope
from tenants.session import activate
from tests.claiming import claim_any
from tests.factories import new_community, operator
from tests.imports.importer import Importer, book, count
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask
    from sqlalchemy.orm import Session

    from app.runtime.config import Settings
    from tenants.outbox import Claim

pytestmark = pytest.mark.usefixtures("nothing_waiting")


def waiting(app: Flask, rows: int = 3, **change: str) -> tuple[Importer, str, Claim]:
    """An import that was confirmed, and the claim of its task."""
    community = new_community(app)
    importer = Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    register = registers()["venues"]
    data = book(app, register, [{**importer.texts(app, register), **change} for _n in range(rows)])
    address = importer.sent(register, "场所.xlsx", data)
    importer.confirm(address)
    return importer, address, claimed(app, community)


def claimed(app: Flask, community: int, kind: str = "import") -> Claim:
    with app.app_context(), activate(relay_scope()) as session:
        collect_notes(session)
        claim_any(session, in_flight=100, lease=timedelta(seconds=30))
        session.commit()
        task = select(Task.id).where(Task.area_lo == community, Task.kind == kind, Task.state == TaskState.CLAIMED)
        claim = get_claim(session, session.execute(task).scalar_one())
    assert claim is not None
    return claim


def the_import(app: Flask, community: int) -> Import:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        found = session.execute(select(Import)).scalar_one()
        session.expunge(found)
        return found


def task_state(app: Flask, claim: Claim) -> TaskState:
    with app.app_context(), activate(relay_scope()) as session:
        return session.execute(select(Task.state).where(Task.id == claim.id)).scalar_one()


def test_twice_is_once(app: Flask) -> None:
    importer, _address, claim = waiting(app)
    register = registers()["venues"]
    with app.app_context():
        assert jobs.run(claim) == 1
        assert task_state(app, claim) is TaskState.DONE
        assert jobs.run(claim) == 0
    assert count(app, register, importer.community) == 3


def test_a_second_worker_leaves_an_import_that_is_under_way(app: Flask) -> None:
    importer, _address, claim = waiting(app)
    found = the_import(app, importer.community)
    with app.app_context(), activate(community_scope(importer.community, "first worker")) as session:
        assert jobs._take_hold(session, found.id)
        assert jobs.run(claim) == 0
        assert task_state(app, claim) is TaskState.CLAIMED
        session.rollback()
        # The first worker died: the import is begun anew, under the same ids.
        assert jobs.run(claim) == 1
    assert count(app, registers()["venues"], importer.community) == 3


def test_a_worker_killed_halfway_leaves_nothing_and_another_goes_on(app: Flask) -> None:
    importer, _address, claim = waiting(app)
    community = importer.community
    with app.app_context():
        progress = jobs._Progress(community_scope(community, "w"), claim, the_import(app, community).id)
        first = progress.begin()
        assert the_import(app, community).state is ImportState.RUNNING
        assert jobs.run(claim) == 1
    found = the_import(app, community)
    assert (found.state, found.first_id, found.written) == (ImportState.DONE, first, 3)


def test_an_import_that_takes_too_long_ends_the_job_and_the_next_one_has_its_own_time(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    importer, _address, claim = waiting(app)
    register = registers()["venues"]
    importer.confirm(importer.sent(register, "其二.xlsx", book(app, register, [importer.texts(app, register)] * 2)))

    def endless(session: Session, *_: object) -> None:
        session.execute(text("SELECT count(*) FROM generate_series(1, 2000000000)"))

    with monkeypatch.context() as patch, app.app_context():
        patch.setattr(jobs, "_import", endless)
        with TaskWorker.death_penalty_class(1, TaskWorker.job_timeout_class, job_id="x"):
            perform_in(claim.id)
    with app.app_context():
        with activate(community_scope(importer.community, "test")) as session:
            found = session.execute(select(Import.state, Import.problem).order_by(Import.created_at)).all()
            assert [state for state, _problem in found] == [ImportState.FAILED, ImportState.QUEUED]
            assert found[0].problem
        with activate(relay_scope()) as session:
            told = session.execute(select(Task.state, Task.failures, Task.error).where(Task.id == claim.id)).one()
            assert tuple(told) == (TaskState.CLAIMED, 1, "TimeOver")
        assert jobs.run(claim) == 1
    assert count(app, register, importer.community) == 2


def test_whoever_lost_the_right_imports_nothing(app: Flask) -> None:
    importer, _address, claim = waiting(app)
    with app.app_context():
        with activate(accounts_scope()) as session:
            held = session.execute(
                select(Membership.id).where(Membership.account_id == the_import(app, importer.community).requested_by)
            ).scalar_one()
            began = today() - timedelta(days=9)
            session.execute(update(Membership).values(starts_on=began).where(Membership.id == held))
            session.commit()
        end_membership(accounts_scope(), held, today() - timedelta(days=1))
        jobs.run(claim)
    assert count(app, registers()["venues"], importer.community) == 0
    found = the_import(app, importer.community)
    assert found.state is ImportState.FAILED
    assert "不再担任" in (found.problem or "")
    assert pieces(app, importer.community) == 0


def test_a_suspended_community_imports_nothing(app: Flask) -> None:
    importer, _address, claim = waiting(app)
    with app.app_context():
        operating = operator(Area.of_community(importer.community))
        with activate(operating) as session:
            session.execute(update(Community).values(status=CommunityStatus.SUSPENDED))
            session.commit()
        jobs.run(claim)
    assert count(app, registers()["venues"], importer.community) == 0
    assert the_import(app, importer.community).state is ImportState.FAILED


def refuse(app: Flask, settings: Settings, name: str) -> None:
    """A rule in the database alone, which the check before an import cannot know."""
    import psycopg

    from app.migrations import admin_url

    with psycopg.connect(admin_url(settings), autocommit=True) as connection:
        connection.execute("ALTER TABLE venues DROP CONSTRAINT IF EXISTS test_refuses")
        if name:
            connection.execute(f"ALTER TABLE venues ADD CONSTRAINT test_refuses CHECK (name <> '{name}') NOT VALID")


@pytest.mark.parametrize("mode", ["all", "valid"])
def test_rows_that_only_the_database_refuses(app: Flask, settings: Settings, mode: str) -> None:
    community = new_community(app)
    importer = Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    register = registers()["venues"]
    rows = [{**importer.texts(app, register), "name": f"场所{number}"} for number in range(20)]
    address = importer.sent(register, "场所.xlsx", book(app, register, rows))
    importer.confirm(address, mode=mode)
    refuse(app, settings, "场所7")
    try:
        with app.app_context():
            jobs.run(claimed(app, community))
    finally:
        refuse(app, settings, "")
    found, page = the_import(app, community), importer.browser.get(address).text
    assert [issue[0] for issue in found.issues] == [9]
    assert count(app, register, community) == (0 if mode == "all" else 19)
    assert found.state is (ImportState.CHECKED if mode == "all" else ImportState.DONE)
    assert "cell-error" in page
    if mode == "all":
        assert "未导入任何数据" in page
    else:
        assert "已导入 19 行" in page
        assert pieces(app, community) == 1


def test_a_task_can_be_held_for_longer(app: Flask) -> None:
    _importer, _address, claim = waiting(app)
    with app.app_context(), activate(relay_scope()) as session:
        assert hold(session, claim.id, timedelta(minutes=5))
        session.commit()
        lease = session.execute(select(Task.lease_until).where(Task.id == claim.id)).scalar_one()
        assert lease > utcnow() + timedelta(minutes=4)
        assert hold(session, claim.id, timedelta(seconds=1))
        assert session.execute(select(Task.lease_until).where(Task.id == claim.id)).scalar_one() == lease
        finish(session, claim.id)
        assert not hold(session, claim.id, timedelta(minutes=5))
        session.commit()


def test_files_that_nobody_came_back_for_are_erased(app: Flask, settings: Settings) -> None:
    community = new_community(app)
    importer = Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    register = registers()["venues"]
    importer.sent(register, "场所.xlsx", book(app, register, [importer.texts(app, register)]))
    relay = Relay(app, settings)
    relay.reconcile_periodic()
    for day, left in ((today() + timedelta(days=1), 1), (today(), 0)):
        with app.app_context():
            with activate(community_scope(community, "test")) as session:
                session.execute(update(Import).values(retention_on=day))
                session.commit()
            with activate(relay_scope()) as session:
                due = update(PeriodicJob).where(PeriodicJob.name == "Erase uploaded files")
                session.execute(due.values(next_due_at=utcnow()))
                session.commit()
            relay.start_periodic()
            with activate(relay_scope()) as session:
                asked = session.execute(select(Task.id).where(Task.kind == jobs.ERASE, Task.area_lo == community)).all()
                assert len(asked) == 1 - left
            if not left:
                assert jobs.erase_overdue(claimed(app, community, jobs.ERASE)) == 1
        assert pieces(app, community) == left
    found = the_import(app, community)
    assert (found.state, found.retention_on) == (ImportState.DISCARDED, None)


def test_the_rows_of_a_file_are_sealed(app: Flask) -> None:
    importer, _address, _claim = waiting(app, name="一目了然的名称")
    with app.app_context(), activate(community_scope(importer.community, "test")) as session:
        stored = session.execute(text("SELECT content FROM import_pieces")).scalar_one()
        assert "一目了然".encode() not in bytes(stored)
        told = session.execute(text("SELECT to_jsonb(i)::text FROM imports i")).scalar_one()
        assert "一目了然" not in told


def test_every_state_is_reached_and_left_as_the_table_says() -> None:
    reached = {ImportState.UPLOADED} | {state for following in TRANSITIONS.values() for state in following}
    assert reached == set(ImportState) == set(TRANSITIONS)
    assert {state for state, following in TRANSITIONS.items() if not following} == {
        ImportState.UNDONE,
        ImportState.DISCARDED,
    }


def pieces(app: Flask, community: int) -> int:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        return session.execute(select(func.count()).select_from(ImportPiece)).scalar_one()
