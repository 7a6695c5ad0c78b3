"""From notes to tasks: many notes become one task a district, a change that somebody waits for goes by itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select

from tenants.area import Area, Level
from tenants.outbox.models import OutboxNote, Task, TaskLane, TaskState
from tenants.outbox.notes import changed_kind
from tenants.outbox.tasks import DISTRICT_WIDTH, insert

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    _Note = tuple[int, datetime]

# So many communities of a district that changed one by one are evaluated one by one, each at once. More cost less as
# one task of the whole district, whatever else lies in it.
SINGLES = 4
_NOTES = 5_000  # the oldest, in one transaction
_NEWEST = 200


def collect_notes(session: Session, limit: int = _NOTES) -> int:
    """Turn waiting notes into tasks and return how many notes were taken: the oldest and, where more wait, the newest.

    A note and its task swap places in one transaction, so neither is lost nor doubled. A task that is pending
    serves: it has not begun to read. One that was claimed does not, so another is queued behind it.
    """
    taken = _take(session, OutboxNote.created_at.asc(), OutboxNote.id.asc(), limit)
    if len(taken) == limit:
        # Whoever changed something just now does not wait until a nation's notes have been taken.
        taken += _take(session, OutboxNote.created_at.desc(), OutboxNote.id.desc(), _NEWEST)
    changed: list[_Note] = []
    ordered: dict[str, set[int]] = {}
    for community_id, topic, created_at in taken:
        if topic is None or topic == changed_kind():
            changed.append((community_id, created_at))
        else:
            ordered.setdefault(topic, set()).add(community_id)
    for topic, communities in sorted(ordered.items()):
        insert(session, topic, TaskLane.BATCH, map(Area.of_community, sorted(communities)))
    if changed:
        for lane, areas in _planned(changed, _waiting_singles(session)).items():
            insert(session, changed_kind(), lane, sorted(areas))
    return len(taken)


def _take(session: Session, *order_and_limit: Any) -> list[Any]:
    *order, limit = order_and_limit
    chosen = select(OutboxNote.community_id, OutboxNote.id).order_by(*order).limit(limit).cte("chosen")
    taken = session.execute(
        delete(OutboxNote)
        .where(OutboxNote.community_id == chosen.c.community_id, OutboxNote.id == chosen.c.id)
        .returning(OutboxNote.community_id, OutboxNote.topic, OutboxNote.created_at),
        execution_options={"synchronize_session": False},
    )
    return list(taken.all())


def _waiting_singles(session: Session) -> Counter[int]:
    """How many single communities of each district wait for an evaluation of their own."""
    district = (Task.area_lo // DISTRICT_WIDTH).label("district")
    waiting = select(district, func.count().label("waiting")).where(
        Task.state == TaskState.PENDING,
        Task.lane == TaskLane.INTERACTIVE,
        Task.kind == changed_kind(),
        Task.run_id.is_(None),
    )
    return Counter({row.district: row.waiting for row in session.execute(waiting.group_by(district))})


def _planned(changed: Iterable[_Note], waiting: Counter[int]) -> dict[TaskLane, set[Area]]:
    """What to evaluate for these changes, by lane.

    Notes of one instant were left together. Where they are many, nobody waits for one of them, so they pass nobody
    by. Of a district of which many changed, all is evaluated: a little work twice, and no change is left out.
    """
    together: dict[datetime, set[int]] = {}
    for community_id, created_at in changed:
        together.setdefault(created_at, set()).add(community_id)
    planned: dict[TaskLane, set[Area]] = {lane: set() for lane in TaskLane}
    groups = list(together.values())
    many = {code for communities in groups if len(communities) > SINGLES for code in communities}
    few = {code for communities in groups if len(communities) <= SINGLES for code in communities}
    for lane, codes, already in ((TaskLane.BATCH, many, Counter[int]()), (TaskLane.INTERACTIVE, few, waiting)):
        by_district: dict[int, list[int]] = {}
        for code in codes:
            by_district.setdefault(code // DISTRICT_WIDTH, []).append(code)
        for district, communities in by_district.items():
            if len(communities) + already[district] > SINGLES:
                planned[TaskLane.BATCH].add(Area.of_prefix(district, Level.DISTRICT))
            else:
                planned[lane].update(map(Area.of_community, communities))
    return planned
