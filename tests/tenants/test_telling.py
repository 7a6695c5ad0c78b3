"""The relay is told of notes as they commit: once a transaction, and of nothing that was taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select

from app.features.premises.models import Building
from app.migrations import admin_url
from tenants.area import NATION, Area
from tenants.outbox import CHANNEL, OutboxNote, TaskLane, insert_tasks, note_changes, relay_scope
from tenants.roles import SINGLE_COMMUNITY, Role, access_of
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.factories import inspector, new_community

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

    from app.runtime.config import Settings

DAY = date(2024, 5, 6)


@pytest.fixture(scope="module")
def community(app: Flask) -> int:
    return new_community(app)


@pytest.fixture
def told(app: Flask, settings: Settings) -> Iterator[Callable[[], list[str]]]:
    """What listeners have been told since the last time: the payload of each notification."""
    with app.app_context(), psycopg.connect(admin_url(settings), autocommit=True) as connection:
        connection.execute(f"LISTEN {CHANNEL}")
        yield lambda: [one.payload for one in connection.notifies(timeout=0.3)]


def _building(session: Session, name: str) -> None:
    session.add(Building(name=name, staircases=1, households=9, occupied_from=DAY))
    session.flush()


def test_a_change_tells_once_whatever_was_noted_and_says_nothing_more(
    community: int, told: Callable[[], list[str]]
) -> None:
    with activate(community_scope(community, "test")) as session:
        _building(session, "1号楼")
        note_changes(session, [community])
        assert told() == [], "it was told before the commit"
        session.commit()
        assert told() == [""]
        session.execute(select(Building)).all()
        session.commit()
        assert told() == [], "reading has nothing to tell"
        _building(session, "2号楼")
        session.commit()
    assert told() == [""]


@pytest.mark.parametrize("ending", ["rollback", "close"])
def test_what_is_taken_back_tells_nothing_and_leaves_nothing_to_tell(
    community: int, told: Callable[[], list[str]], ending: str
) -> None:
    with activate(community_scope(community, "test")) as session:
        _building(session, "3号楼")
        getattr(session, ending)()
    for _ in range(3):  # the next on the same connection
        with activate(community_scope(community, "test")) as session:
            session.execute(select(Building)).all()
            session.commit()
    assert told() == []


NOTING = [role for role, access in access_of(OutboxNote.__table__).items() if "a" in access.verbs]


@pytest.mark.parametrize("role", NOTING)
def test_whoever_may_leave_a_note_may_tell(community: int, told: Callable[[], list[str]], role: Role) -> None:
    area = Area.of_community(community) if role in SINGLE_COMMUNITY else NATION
    with activate(Scope(role, area, "test")) as session:
        note_changes(session, [community])
        session.commit()
    assert told() == [""]


def test_an_order_of_work_tells_too(told: Callable[[], list[str]]) -> None:
    with activate(inspector()) as session:
        insert_tasks(session, "evaluate", [Area.parse("990101")], lane=TaskLane.BATCH)
        session.commit()
    assert told() == [""]
    with activate(relay_scope()) as session:
        insert_tasks(session, "evaluate", [], lane=TaskLane.BATCH)
