"""The trail is one unbroken chain per community, and shows when somebody rewrote it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.exc import ProgrammingError

from app.audit.models import AuditAction, AuditEntry
from app.audit.services import FIRST, record
from app.audit.verifying import verify
from app.migrations import admin_url
from tenants.columns import uuid7
from tenants.outbox import OutboxNote, relay_scope
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def write(app: Flask, community: int, count: int = 3) -> None:
    with app.app_context():
        for number in range(count):
            with activate(community_scope(community, "test:audit")) as session:
                changes = {"name": ["旧", f"新 {number}"]}
                record(session, AuditAction.CHANGED, "venues", uuid7(), changes=changes, reason="为什么")
                session.commit()


def verified(app: Flask, community: int) -> tuple[int, list[int]]:
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        count, breaks = verify(session)
    return count, [found.seq for found in breaks]


def test_entries_follow_each_other(app: Flask, community: int) -> None:
    write(app, community)
    assert verified(app, community) == (3, [])
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        entries = session.execute(select(AuditEntry).order_by(AuditEntry.seq)).scalars().all()
        assert [entry.seq for entry in entries] == [1, 2, 3]
        assert entries[0].previous == FIRST
        assert [entry.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]


def test_what_is_rolled_back_leaves_no_gap(app: Flask, community: int) -> None:
    write(app, community, 1)
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        record(session, AuditAction.REVEALED, "venues", uuid7())
        session.rollback()
    write(app, community, 1)
    assert verified(app, community) == (2, [])


def test_writers_at_once_make_one_chain(app: Flask, community: int) -> None:
    threads = [threading.Thread(target=write, args=(app, community, 5)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert verified(app, community) == (20, [])


def test_nobody_waits_for_the_trail_before_the_other_is_done(app: Flask, community: int) -> None:
    """Two that also wait for each other's rows would otherwise never end: the turn is taken as a transaction ends."""
    with app.app_context(), activate(community_scope(community, "test:first")) as first:
        record(first, AuditAction.CREATED, "venues", uuid7())
        first.execute(select(AuditEntry)).all()
        write(app, community, 2)  # by another session, whole
        first.commit()
    assert verified(app, community) == (3, [])


def test_a_savepoint_takes_no_entry_along(app: Flask, community: int) -> None:
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        with pytest.raises(RuntimeError, match="savepoint"), session.begin_nested():
            record(session, AuditAction.CREATED, "venues", uuid7())
        record(session, AuditAction.CREATED, "venues", uuid7())
        with session.begin_nested():
            session.execute(select(AuditEntry)).all()
        session.commit()
    assert verified(app, community) == (1, [])


def test_a_session_that_is_used_again_brings_no_entry_of_before(app: Flask, community: int) -> None:
    for end in ("rollback", "close"):
        with app.app_context(), activate(community_scope(community, "test:audit")) as session:
            record(session, AuditAction.CREATED, "venues", uuid7())
            getattr(session, end)()
            session.commit()
        assert verified(app, community) == (0, [])


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE audit_entries SET reason = 'other' WHERE seq = 2", [2]),
        ("UPDATE audit_entries SET changes = '{}' WHERE seq = 1", [1]),
        ("UPDATE audit_entries SET actor_name = 'nobody' WHERE seq = 3", [3]),
        ("UPDATE audit_entries SET created_at = '2000-01-01' WHERE seq = 1", [1]),
        ("DELETE FROM audit_entries WHERE seq = 2", [3]),
        ("DELETE FROM audit_entries WHERE seq = 1", [2]),
    ],
)
def test_a_rewritten_entry_is_found(
    app: Flask, settings: Settings, community: int, tampering: str, broken: list[int]
) -> None:
    write(app, community)
    with psycopg.connect(admin_url(settings)) as connection:  # the superuser, whom no policy stops
        connection.execute(f"{tampering} AND community_id = {community}")
    assert verified(app, community)[1] == broken


def test_nobody_may_change_or_delete_an_entry(app: Flask, community: int) -> None:
    write(app, community, 1)
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        entry = session.execute(select(AuditEntry)).scalar_one()
        entry.reason = "other"
        with pytest.raises(ProgrammingError, match="permission denied"):
            session.flush()
    with app.app_context(), activate(community_scope(community, "test:audit")) as session:
        session.delete(session.execute(select(AuditEntry)).scalar_one())
        with pytest.raises(ProgrammingError, match="permission denied"):
            session.flush()


def test_looking_at_a_row_is_no_reason_to_evaluate(app: Flask, community: int, nothing_waiting: None) -> None:
    write(app, community, 1)
    with app.app_context(), activate(relay_scope()) as session:
        assert session.execute(select(OutboxNote.id)).all() == []
