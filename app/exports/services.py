"""What is done with a request for an export: asked, approved, refused, fetched, run out. Each step is in the trail."""

from __future__ import annotations

import json
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select
from sqlalchemy.orm import undefer_group

from app.accounts.queries import has_other_admin, holds
from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import day_of, in_china, now_in_china, today
from app.declare.export import Watermark, export_kinds
from app.declare.register import registers
from app.exports.models import KEPT_DAYS, OPEN, WAITS, ExportRequest, ExportState, NotNow
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import current_scope
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.declare.export import Frozen, Workbook
    from app.declare.register import Register


class NobodyElse(RuntimeError):
    """The community has no second administrator who could approve."""


class OneselfRefused(RuntimeError):
    """Nobody decides about what they asked for themselves."""


def me() -> uuid.UUID:
    """The account that acts."""
    return uuid.UUID(current_scope().actor)


def my_name() -> str:
    """What the pages call whoever acts."""
    return str(getattr(current_visitor(), "display_name", ""))


def mark_now(community: str, taken_by: str, purpose: str, approved_by: str = "") -> Watermark:
    """What a file of the scope's community says of itself that is made now."""
    return Watermark(
        community=community,
        code=current_scope().area.code,
        taken_by=taken_by,
        taken_at=now_in_china().strftime("%Y-%m-%d %H:%M"),
        purpose=purpose,
        approved_by=approved_by,
    )


def ask(
    session: Session,
    kind: str,
    register_key: str,
    frozen: Frozen,
    *,
    rows: int,
    purpose: str,
    subject_id: uuid.UUID | None = None,
) -> ExportRequest:
    """Have an export wait for another administrator. Raises NobodyElse where the community has none."""
    if not has_other_admin(current_scope().area, me()):
        raise NobodyElse
    # Nobody may even say that nobody approved it yet: an object of the session would name every column.
    new = insert(ExportRequest).values(
        community_id=current_scope().community_id,
        kind=kind,
        register_key=register_key,
        subject_id=subject_id,
        frozen=json.dumps(frozen, ensure_ascii=False),
        rows=rows,
        purpose=purpose,
        requested_by=me(),
        requested_name=my_name(),
        state=ExportState.WAITING,
        until=utcnow() + WAITS,
        retention_on=today() + timedelta(days=KEPT_DAYS),
    )
    request: ExportRequest = session.execute(new.returning(ExportRequest)).scalar_one()
    _trail(session, request, AuditAction.ASKED, purpose)
    return request


def find(session: Session, request_id: uuid.UUID, *, lock: bool = False) -> ExportRequest | None:
    """A request of the community with what was asked for; ``lock``: nobody else decides about it meanwhile."""
    statement = select(ExportRequest).where(ExportRequest.id == request_id).options(undefer_group("personal"))
    return session.execute(statement.with_for_update() if lock else statement).scalar_one_or_none()


def waiting(session: Session, most: int) -> Sequence[ExportRequest]:
    """The requests that somebody can still do something with, the most pressing first."""
    now = utcnow()
    statement = select(ExportRequest).where(ExportRequest.state.in_(OPEN), ExportRequest.until > now)
    return session.execute(statement.order_by(ExportRequest.until, ExportRequest.id).limit(most)).scalars().all()


def earlier(session: Session, most: int) -> Sequence[ExportRequest]:
    """The requests that are done with or ran out, the latest first."""
    over = ExportRequest.state.not_in(OPEN) | (ExportRequest.until <= utcnow())
    statement = select(ExportRequest).where(over).order_by(ExportRequest.created_at.desc(), ExportRequest.id)
    return session.execute(statement.limit(most)).scalars().all()


def approve(session: Session, request: ExportRequest) -> None:
    """Let whoever asked fetch the file. Raises OneselfRefused and NotNow."""
    _decide(request, ExportState.APPROVED)
    request.until = utcnow() + WAITS
    session.flush()
    _trail(session, request, AuditAction.APPROVED, request.purpose)


def refuse(session: Session, request: ExportRequest, why: str) -> None:
    """Refuse it, and say why. Raises OneselfRefused and NotNow."""
    _decide(request, ExportState.REFUSED)
    request.refusal = why
    session.flush()
    _trail(session, request, AuditAction.DECLINED, why)


def _decide(request: ExportRequest, state: ExportState) -> None:
    if request.requested_by == me():
        raise OneselfRefused
    _in_time(request)
    request.to(state)
    request.decided_by, request.decided_name, request.decided_at = me(), my_name(), utcnow()


def _in_time(request: ExportRequest) -> None:
    if request.until <= utcnow():
        raise NotNow("its time is over")


def fetch(session: Session, request: ExportRequest, community: str) -> Workbook:
    """Make the file of an approved request, for whoever asked for it. Raises NotNow."""
    assert request.requested_by == me(), "asked by the view"
    _in_time(request)
    request.to(ExportState.DOWNLOADED)
    assert request.decided_at is not None, "where it was approved, somebody did"
    assert request.decided_by is not None
    # Who approved is asked of the accounts, which whoever writes requests cannot write.
    if not holds(request.decided_by, StaffRole.COMMUNITY_ADMIN, current_scope().area, day_of(request.decided_at)):
        raise NotNow("nobody who may has approved it")
    request.downloaded_at = utcnow()
    approved_by = f"{request.decided_name} {in_china(request.decided_at):%Y-%m-%d %H:%M}"
    mark = mark_now(community, request.requested_name, request.purpose, approved_by)
    made = export_kinds()[request.kind].make(session, json.loads(request.frozen), mark)
    session.flush()
    table = registers()[request.register_key].table
    told = {"rows": made.rows, "approved_by": request.decided_name, "personal": True}
    record(session, AuditAction.EXPORTED, table, request.subject_id, changes=told, reason=request.purpose)
    return made


def expire(session: Session, request: ExportRequest) -> None:
    """Close a request whose time is over."""
    request.to(ExportState.EXPIRED)
    session.flush()
    _trail(session, request, AuditAction.EXPIRED)


def _trail(session: Session, request: ExportRequest, action: AuditAction, reason: str | None = None) -> None:
    told: dict[str, Any] = {"register": request.register_key, "rows": request.rows, "personal": True}
    record(session, action, ExportRequest.__tablename__, request.id, changes=told, reason=reason)


def note_masked(session: Session, register: Register, rows: int, purpose: str) -> None:
    """Have the trail tell that rows of a register leave masked."""
    told = {"rows": rows, "personal": False}
    record(session, AuditAction.EXPORTED, register.table, changes=told, reason=purpose)
