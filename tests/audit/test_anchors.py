"""What the chain alone does not show: its end cut off, entries taken away early; and what may go after three years."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.exc import ProgrammingError

from app.audit import anchoring
from app.audit.models import AnchorKind, AuditAction, AuditAnchor, AuditCheck, AuditEntry
from app.audit.services import FIRST, hash_of, record
from app.audit.verifying import ANCHORED_OTHERWISE, CUT_OFF, MISSING, chains
from app.migrations import admin_url
from app.protection import jobs
from tenants.area import Area
from tenants.clock import ahead
from tenants.columns import utcnow, uuid7
from tenants.outbox import Claim, Finished, Task, TaskLane, TaskState, insert_tasks, relay_scope
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.factories import evaluator, new_community

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def write(app: Flask, community: int, entries: int = 3) -> None:
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        for _ in range(entries):
            record(session, AuditAction.REVEALED, "venues", uuid7(), reason="为什么")
        session.commit()


def night(app: Flask, community: int) -> int:
    """The nightly check of one community through its handler; how many chains are broken."""
    area = Area.of_community(community)
    with app.app_context():
        with activate(relay_scope()) as session:
            insert_tasks(session, jobs.CHECK_TRAILS, [area], lane=TaskLane.NIGHTLY)
            task = session.execute(
                select(Task).where(
                    Task.kind == jobs.CHECK_TRAILS, Task.area_lo == area.lo, Task.state != TaskState.DONE
                )
            ).scalar_one()
            task.state = TaskState.CLAIMED
            claim = Claim(task.id, task.kind, area, {}, None)
            session.commit()
        broken = jobs.check_trails(claim)
        with pytest.raises(Finished):
            jobs.check_trails(claim)  # by a second worker
    return broken


def tamper(settings: Settings, community: int, statement: str) -> None:
    with psycopg.connect(admin_url(settings)) as superuser:
        superuser.execute(statement.replace("OF_IT", f"community_id = {community}"))  # type: ignore[arg-type]


def broken(app: Flask, community: int) -> list[tuple[int, str]]:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        breaks = [chain.broken for chain in chains(session) if chain.broken]
    return [(each.seq, each.why) for each in breaks]


def state(app: Flask, community: int) -> Any:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        return session.execute(
            select(AuditCheck.entries, AuditCheck.broken_seq, AuditCheck.why).order_by(AuditCheck.checked_at)
        ).one()


def test_an_end_that_was_cut_off_is_found(app: Flask, settings: Settings, community: int) -> None:
    write(app, community)
    tamper(settings, community, "DELETE FROM audit_entries WHERE OF_IT AND seq = 3")
    assert broken(app, community) == []  # which is why there are anchors
    write(app, community, 1)
    assert night(app, community) == 0
    assert state(app, community) == (3, None, None)
    tamper(settings, community, "DELETE FROM audit_entries WHERE OF_IT AND seq = 3")
    assert broken(app, community) == [(3, CUT_OFF)]
    assert night(app, community) == 1
    assert state(app, community) == (2, 3, CUT_OFF)
    # What is written over the gap does not fit the anchor, and the night after does not make it good.
    write(app, community, 2)
    assert broken(app, community) == [(3, ANCHORED_OTHERWISE)]
    assert night(app, community) == 1


def test_a_trail_that_is_gone_altogether_is_found(app: Flask, settings: Settings, community: int) -> None:
    write(app, community)
    night(app, community)
    tamper(settings, community, "DELETE FROM audit_entries WHERE OF_IT")
    assert broken(app, community) == [(1, CUT_OFF)]


def test_a_quiet_night_anchors_nothing_new(app: Flask, community: int) -> None:
    write(app, community)
    night(app, community)
    night(app, community)
    write(app, community, 1)
    night(app, community)
    with app.app_context(), activate(community_scope(community, "test")) as session:
        seqs = session.execute(select(AuditAnchor.seq).order_by(AuditAnchor.seq)).scalars().all()
    assert seqs == [3, 4]


@pytest.mark.parametrize("role", [Role.COMMUNITY, Role.STREET, Role.INSPECTOR, Role.EVALUATOR])
def test_who_writes_the_trail_cannot_write_anchors_and_nobody_may_change_them(
    app: Flask, community: int, role: Role
) -> None:
    write(app, community)
    night(app, community)
    scope = Scope(role, Area.of_community(community), "test")
    with app.app_context(), activate(scope) as session:
        session.execute(select(AuditAnchor)).scalars().one().hash = FIRST
        with pytest.raises(ProgrammingError, match="permission denied"):
            session.flush()
    if role is not Role.EVALUATOR:
        with app.app_context(), activate(scope) as session:
            forged = {"kind": AnchorKind.CUT, "seq": 1, "hash": FIRST, "entry_at": utcnow()}
            session.add(AuditAnchor(community_id=community, **forged))
            with pytest.raises(ProgrammingError, match="permission denied"):
                session.flush()


def old_entries(app: Flask, settings: Settings, community: int, ages: list[timedelta]) -> None:
    """Entries of so long ago, by the database's own clock, written as they would have been then."""
    with app.app_context(), psycopg.connect(admin_url(settings)) as superuser:
        previous = FIRST
        for seq, age in enumerate(ages, 1):
            entry = AuditEntry(
                community_id=community,
                id=uuid7(),
                created_at=utcnow() - ahead() - age,
                seq=seq,
                actor="somebody",
                actor_name="某人",
                action=AuditAction.CREATED,
                record_table="venues",
                record_id=None,
                changes={},
                reason=None,
                previous=previous,
            )
            previous = hash_of(entry)
            superuser.execute(
                "INSERT INTO audit_entries (community_id, id, created_at, seq, previous, hash, actor, actor_name, "
                "action, record_table, changes) "
                "VALUES (%s, %s, %s, %s, %s, %s, 'somebody', '某人', 'created', 'venues', '{}')",
                [community, entry.id, entry.created_at, seq, entry.previous, previous],
            )


YEARS = timedelta(days=365.25)


def test_entries_older_than_three_years_go_and_the_chain_still_holds(
    app: Flask, settings: Settings, community: int
) -> None:
    # The fourth is old again: two clocks disagreed. It stays, because the third does.
    old_entries(app, settings, community, [5 * YEARS, 4 * YEARS, 2 * YEARS, 3.5 * YEARS, YEARS])
    assert broken(app, community) == []
    assert night(app, community) == 0
    with app.app_context(), activate(community_scope(community, "test")) as session:
        left = session.execute(select(AuditEntry.seq).order_by(AuditEntry.seq)).scalars().all()
    assert left == [3, 4, 5]
    assert broken(app, community) == []
    write(app, community, 1)
    assert night(app, community) == 0
    tamper(settings, community, "DELETE FROM audit_entries WHERE OF_IT AND seq = 3")
    assert broken(app, community) == [(4, MISSING)]


def test_a_trail_of_which_all_is_old_goes_whole(app: Flask, settings: Settings, community: int) -> None:
    old_entries(app, settings, community, [5 * YEARS, 4 * YEARS])
    night(app, community)
    assert broken(app, community) == []
    assert night(app, community) == 0


def test_a_night_that_was_interrupted_goes_on(app: Flask, settings: Settings, community: int) -> None:
    old_entries(app, settings, community, [5 * YEARS, 4 * YEARS, YEARS])
    area = Area.of_community(community)
    with app.app_context(), activate(evaluator(area)) as session:
        assert anchoring.cut(session) == {community: 2}
        session.commit()
    assert broken(app, community) == []  # the cut is written down, nothing is gone yet
    assert night(app, community) == 0
    assert broken(app, community) == []


def test_nothing_younger_can_be_removed_whatever_is_asked(app: Flask, settings: Settings, community: int) -> None:
    old_entries(app, settings, community, [4 * YEARS, 2 * YEARS])
    area = Area.of_community(community)
    with app.app_context(), activate(Scope(Role.RELAY, area, "test")) as session:
        assert anchoring.remove(session, {community: 2}) == 1
        session.rollback()
    # A forged cut, by whoever holds the evaluation's role, does not make an early removal good.
    with app.app_context(), activate(evaluator(area)) as session:
        entry = session.execute(
            select(AuditEntry.seq, AuditEntry.hash, AuditEntry.created_at).where(AuditEntry.seq == 2)
        ).one()
        forged = AuditAnchor(
            community_id=community,
            kind=AnchorKind.CUT,
            seq=2,
            hash=entry.hash,
            entry_at=entry.created_at,
            created_at=utcnow() - ahead(),  # the clock by which the entry is two years old
        )
        session.add(forged)
        session.commit()
    write(app, community, 1)
    tamper(settings, community, "DELETE FROM audit_entries WHERE OF_IT AND seq < 3")
    assert broken(app, community) == [(3, MISSING)]
