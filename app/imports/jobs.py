"""Imports in the background: checking a long file, writing its rows, and erasing files that nobody came back for.

A task says only which community; what there is to do stands in its imports. A worker holds an import by its
transaction, so that a second one that comes along (the lease ran out) leaves it alone. The rows and the state
"done" are written in one transaction: a worker that is killed leaves nothing behind, and another begins anew.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

import structlog
from flask_babel import force_locale
from flask_babel import gettext as _
from psycopg.errors import LockNotAvailable
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, OperationalError

from app.accounts.services import holds
from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.messages import N_
from app.declare.register import registers
from app.declare.schedule import DailyJob
from app.imports import services, staging
from app.imports.checking import ERROR, EVERY, MOST_ISSUES, Checked, Checker
from app.imports.models import AT_WORK, Import, ImportMode, ImportPiece, ImportState, first_row_id
from app.imports.services import TOPIC
from app.imports.writing import BATCH, Writer
from app.runtime.outages import is_outage
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.models import Community, CommunityStatus, StaffRole
from tenants.outbox import TaskLane, TimeOver, finish, hold, insert_tasks, note_change, relay_scope
from tenants.scope import Scope, community_scope
from tenants.session import activate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.declare.schedule import Occasion
    from app.imports.writing import Refusal
    from tenants.outbox import Claim

ERASE = "erase-imports"
LEASE = timedelta(seconds=60)
_log = structlog.get_logger(__name__)

NOT_ADMIN = N_("Whoever asked for this import no longer works as administrator of the community.")
SUSPENDED = N_("This community is suspended")
BROKE = N_("Something went wrong on our side; nothing was imported. Try again, or tell the operator.")


class _Refused(Exception):
    """The database refused rows of an import of all or nothing."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__("rows refused")
        self.refusals = refusals


@dataclass(slots=True)
class _LeftOut:
    """The rows that an import does not take: their numbers only, for it may be nearly all of a large file."""

    numbers: set[int] = field(default_factory=set)
    bad: int = 0
    issues: list[list[Any]] = field(default_factory=list)

    def add(self, row: Checked) -> None:
        self.numbers.add(row.number)
        self.bad += row.values is None or any(issue[3] == ERROR for issue in row.issues)
        self.issues += row.issues[: MOST_ISSUES - len(self.issues)]


def run(claim: Claim) -> int:
    """Do what waits in the community's imports; how many were dealt with."""
    with activate(community_scope(claim.area.lo, f"task:{claim.id}")) as session:
        waiting = session.execute(
            select(Import.id, Import.requested_by).where(Import.state.in_(AT_WORK)).order_by(Import.created_at)
        ).all()
    done, left = 0, 0
    for import_id, requested_by in waiting:
        scope = community_scope(claim.area.lo, str(requested_by))
        if _work(scope, claim, import_id):
            done += 1
        else:
            left += 1
    # What another worker is at may still fall back to us: then the task has to be there.
    if not left:
        _finish(claim)
    return done


def _finish(claim: Claim) -> None:
    with activate(relay_scope()) as session:
        finish(session, claim.id)
        session.commit()


def _work(scope: Scope, claim: Claim, import_id: uuid.UUID) -> bool:
    """Check or write one import; False where another worker is at it. The end of the time is raised, too."""
    with activate(scope) as session:
        if not _take_hold(session, import_id):
            return False
        import_ = session.get_one(Import, (scope.community_id, import_id))
        try:
            with force_locale(import_.language):
                _step(session, scope, claim, import_)
        except _Refused as refused:
            session.rollback()
            _back_to_preview(session, scope, import_id, refused.refusals)
        except DBAPIError as error:
            if is_outage(error):
                raise
            _give_up(session, scope, import_id, error)
        except TimeOver as error:
            _give_up(session, scope, import_id, error)
            session.commit()
            raise
        except Exception as error:
            _give_up(session, scope, import_id, error)
        session.commit()
    return True


def _take_hold(session: Session, import_id: uuid.UUID) -> bool:
    """Hold the import to the end of the transaction; False where another worker does.

    By the first piece of its file: the import's own row tells meanwhile how far it is.
    """
    first = select(ImportPiece.id).where(ImportPiece.import_id == import_id, ImportPiece.position == 0)
    try:
        session.execute(first.with_for_update(nowait=True))
    except OperationalError as error:
        if isinstance(error.orig, LockNotAvailable):
            return False
        raise
    return True


def _step(session: Session, scope: Scope, claim: Claim, import_: Import) -> None:
    register = registers()[import_.register_key]
    if import_.state not in AT_WORK:
        return
    if not holds(import_.requested_by, StaffRole.COMMUNITY_ADMIN, scope.area, today()):
        _fail(session, import_, NOT_ADMIN)
    elif not _is_active(session, scope):
        _fail(session, import_, SUSPENDED)
    elif import_.state is ImportState.CHECKING:
        services.check(session, register, import_, _Progress(scope, claim, import_.id))
    else:
        _import(session, scope, claim, register, import_)


def _is_active(session: Session, scope: Scope) -> bool:
    status = session.execute(select(Community.status).where(Community.community_id == scope.community_id))
    return status.scalar_one_or_none() is CommunityStatus.ACTIVE


def _import(session: Session, scope: Scope, claim: Claim, register: Register, import_: Import) -> None:
    """Write the rows; all that is seen of it before the end is how far it is. Raises _Refused."""
    progress = _Progress(scope, claim, import_.id)
    first_id = progress.begin()
    session.refresh(import_)
    checker, writer = Checker(session, register, import_), Writer(session, register, first_id)
    checker.prepare(lambda: staging.rows(session, import_))
    waiting: list[Checked] = []
    left_out = _LeftOut()
    written = seen = 0

    def write() -> int:
        refused = writer.write(waiting)
        if refused and import_.mode is ImportMode.ALL:
            raise _Refused(refused)
        for row, constraint in refused:
            row.issues.append(_refusal(register, row, constraint))
            left_out.add(row)
        count = len(waiting) - len(refused)
        waiting.clear()
        return count

    for number, cells in staging.rows(session, import_):
        row = checker.check(number, cells)
        if row is None:
            continue
        seen += 1
        if row.values is None or (row.known and import_.skip_known):
            if row.values is None and import_.mode is ImportMode.ALL:
                raise _Refused([(row, None)])
            left_out.add(row)
        else:
            waiting.append(row)
        if len(waiting) == BATCH:
            written += write()
        if seen % EVERY == 0:
            progress(seen)
    written += write()
    _conclude(session, register, import_, written, left_out)


def _conclude(session: Session, register: Register, import_: Import, written: int, left_out: _LeftOut) -> None:
    """The state, the trail and the note that the community changed, in the transaction of the rows."""
    import_.to(ImportState.DONE)
    import_.written, import_.progress, import_.finished_at = written, import_.rows, utcnow()
    import_.bad_rows, import_.issues = left_out.bad, left_out.issues
    if left_out.numbers:
        # Whoever took only the rows without errors gets the others back to put them right.
        staging.keep_only(session, import_, left_out.numbers)
    else:
        staging.erase(session, import_)
    if written:
        # One statement wrote many rows past the hooks that note single ones.
        note_change(session, import_.community_id)
    record(
        session,
        AuditAction.IMPORTED,
        register.table,
        import_.id,
        changes={"rows": written, "left_out": len(left_out.numbers)},
        actor_name=import_.requested_name,
    )


def _refusal(register: Register, row: Checked, constraint: str | None) -> list[object]:
    name, message = register.refusal(constraint)
    return [row.number, -1, name or "", ERROR, _(message)]


def _back_to_preview(session: Session, scope: Scope, import_id: uuid.UUID, refusals: list[Refusal]) -> None:
    """Nothing was written; say which rows stood in the way."""
    import_ = session.get_one(Import, (scope.community_id, import_id), populate_existing=True)
    register = registers()[import_.register_key]
    with force_locale(import_.language):
        issues = [
            issue
            for row, constraint in refusals
            for issue in (row.issues if row.values is None else [_refusal(register, row, constraint)])
        ]
        import_.problem = _("Nothing was imported: while it was being imported, rows turned out to have errors.")
    import_.issues = (issues + [issue for issue in import_.issues if issue not in issues])[:MOST_ISSUES]
    import_.bad_rows = min(import_.rows, max(import_.bad_rows, len(refusals)))
    import_.to(ImportState.CHECKED)


def _give_up(session: Session, scope: Scope, import_id: uuid.UUID, error: BaseException) -> None:
    # The type says what broke; a message could quote a row.
    _log.error("import failed", id=str(import_id), community=scope.area.code, error=type(error).__name__)
    session.rollback()
    _fail(session, session.get_one(Import, (scope.community_id, import_id), populate_existing=True), BROKE)


def _fail(session: Session, import_: Import, why: str) -> None:
    import_.to(ImportState.FAILED)
    with force_locale(import_.language):
        import_.problem = _(why)
    import_.finished_at = utcnow()
    staging.erase(session, import_)


class _Progress:
    """Writes down how far an import is, in a session of its own: the import's is seen only at its end."""

    def __init__(self, scope: Scope, claim: Claim, import_id: uuid.UUID) -> None:
        self.scope, self.claim, self.import_id = scope, claim, import_id

    def begin(self) -> uuid.UUID:
        """Say that the rows are being written; the id that theirs follow."""
        with activate(self.scope) as session:
            import_ = session.get_one(Import, (self.scope.community_id, self.import_id))
            if import_.state is ImportState.QUEUED:
                import_.to(ImportState.RUNNING)
                import_.first_id = first_row_id(uuid7())
            first_id, import_.progress = import_.first_id, 0
            session.commit()
        assert first_id is not None
        return first_id

    def __call__(self, done: int) -> None:
        with activate(self.scope) as session:
            session.get_one(Import, (self.scope.community_id, self.import_id)).progress = done
            session.commit()
        with activate(relay_scope()) as session:
            hold(session, self.claim.id, LEASE)
            session.commit()


# ---------------------------------------------------------------- files that nobody came back for


def start_erasing(session: Session, occasion: Occasion) -> None:
    """A task for each community in which rows of a file are past their day (the relay sees no more than that)."""
    due = select(Import.community_id).where(Import.retention_on <= occasion.day).distinct()
    areas = [Area.of_community(code) for code in session.execute(due).scalars()]
    insert_tasks(session, ERASE, areas, lane=TaskLane.NIGHTLY)


def erase_overdue(claim: Claim) -> int:
    """Erase the rows of the community's files that are past their day; how many files."""
    with activate(community_scope(claim.area.lo, f"task:{claim.id}")) as session:
        overdue = session.execute(select(Import).where(Import.retention_on <= today())).scalars().all()
        for import_ in overdue:
            if import_.state in AT_WORK:
                _fail(session, import_, BROKE)
            elif import_.state is not ImportState.DONE:
                services.discard(session, import_)
            else:
                staging.erase(session, import_)
        session.commit()
    _finish(claim)
    return len(overdue)


HANDLERS = {TOPIC: run, ERASE: erase_overdue}
DAILY_JOBS = (DailyJob(N_("Erase uploaded files"), time(2, 30), start_erasing),)
