"""Making the masked files of a community in the background, a thousand rows at a time.

A task says only which community, and makes one file: the next one has a task, a turn and a time limit of its own. In a
community one task is at work at a time. Nothing is kept of a file before it is whole, and then it is sealed: a worker
that is killed leaves nothing behind, and of two that make the same one the second's is discarded.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import structlog
from flask_babel import force_locale
from sqlalchemy import select

from app.accounts.queries import holds
from app.clock import today
from app.declare.register import registers
from app.exports import files, services, workbooks
from app.exports.exports import query_of
from app.exports.models import RegisterFile
from app.files import services as made
from app.files.models import FileState
from app.records.pages import list_page
from app.records.store import queries
from app.runtime.outages import is_outage
from tenants.clock import database_now
from tenants.models import StaffRole
from tenants.outbox import Task, TaskState, TimeOver, finish, note_change, relay_scope
from tenants.scope import community_scope
from tenants.session import activate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterator, Sequence

    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.exports.workbooks import Page
    from tenants.outbox import Claim
    from tenants.scope import Scope

_log = structlog.get_logger(__name__)


def run(claim: Claim) -> int:
    """Make the first file that waits in the task's community; how many. One that cannot be made is marked as failed."""
    if _another_is_at_work(claim):
        return 0
    community = community_scope(claim.area.lo, f"task:{claim.id}")
    with activate(community) as session:
        file = files.first_waiting(session)
    done = file is not None and _make(community_scope(claim.area.lo, str(file.requested_by)), claim, file)
    with activate(relay_scope()) as tasks:
        # From here on it is at work for nobody, so a file that is not seen below has a task that does not end for it.
        finish(tasks, claim.id)
        with activate(community) as session:
            if files.first_waiting(session) is not None:
                note_change(session, claim.area.lo, files.MAKE)
                session.commit()
        tasks.commit()
    return int(done)


def _another_is_at_work(claim: Claim) -> bool:
    """End the task where an older one of the community is at work, which sees to the file after its own."""
    older = select(Task.id).where(
        Task.kind == claim.kind,
        Task.area_lo == claim.area.lo,
        Task.state == TaskState.CLAIMED,
        Task.lease_until > database_now(),
        Task.id < claim.id,
    )
    with activate(relay_scope()) as session:
        # Locked, because it may be about to end.
        if found := session.execute(older.limit(1).with_for_update()).first() is not None:
            finish(session, claim.id)
            session.commit()
    return found


def _make(scope: Scope, claim: Claim, file: RegisterFile) -> bool:
    """Make one file; False where it could not be made, or another worker was first. An outage is raised."""
    failed = FileState.FAILED
    if holds(file.requested_by, StaffRole.COMMUNITY_ADMIN, scope.area, today()):
        try:
            return _stored(scope, file, *_made(scope, claim, file))
        except (Exception, TimeOver) as error:
            if is_outage(error):
                raise
            # The type says what broke; a message could quote a row.
            _log.error("file failed", id=str(file.id), community=scope.area.code, error=type(error).__name__)
            if isinstance(error, TimeOver):
                failed = FileState.TOO_LONG
    with activate(scope) as session:
        made.fail(session, RegisterFile, file.id, failed)
        session.commit()
    return False


def _stored(scope: Scope, file: RegisterFile, content: bytes, rows: int) -> bool:
    with activate(scope) as session:
        stored = made.store(session, RegisterFile, file.id, content, rows)
        made.forget_oldest(session, RegisterFile, file.requested_by)
        session.commit()
    return stored


def _made(scope: Scope, claim: Claim, file: RegisterFile) -> tuple[bytes, int]:
    """The file's bytes and its rows, all of one snapshot."""
    register = registers()[file.register_key]
    with activate(scope) as session, force_locale(file.language):
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        row_ids = queries.row_ids(session, register, query_of(json.loads(file.frozen)))[: made.MOST_ROWS]
        progress = made.Progress(scope, claim, RegisterFile, file.id, len(row_ids))
        mark = services.mark_now(list_page.community_name(scope.area), file.requested_name, file.purpose)
        content = workbooks.workbook(register, _pages(session, register, row_ids, progress), mark)
    return content, len(row_ids)


def _pages(
    session: Session, register: Register, row_ids: Sequence[uuid.UUID], progress: made.Progress
) -> Iterator[Page]:
    for start in range(0, len(row_ids), made.PAGE):
        progress(start)
        query = queries.by_ids(register, row_ids[start : start + made.PAGE])
        rows = queries.rows(session, register, query, register.order_key, register.descending)
        yield rows, queries.names(session, register, rows, personal=True)
        session.expunge_all()  # what is written is needed no more
