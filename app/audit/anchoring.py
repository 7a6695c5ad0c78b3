"""Every night: write down where each chain ends, check the chains, and remove what is older than three years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, column, delete, func, insert, select, true, values

from app.audit.models import KEPT_YEARS, AnchorKind, AuditAnchor, AuditCheck, AuditEntry
from app.audit.verifying import chains
from tenants.columns import utcnow, uuid7
from tenants.models import Community
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate, changed_rows

_NO_END = 2**62

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session
    from sqlalchemy.sql.selectable import LateralFromClause

    from tenants.area import Area

    _End = Row[int, int, str, datetime]  # community_id, seq, hash, created_at of the entry a chain ends with


def anchor(session: Session) -> int:
    """Write down the end of every chain that moved, in the evaluation's scope; how many did."""
    last = _entries().order_by(AuditEntry.seq.desc()).limit(1).lateral("last")
    return _write(session, AnchorKind.HEAD, _each(session, last))


def cut(session: Session) -> dict[int, int]:
    """Write down up to which entry the chains are to be removed, by community, in the evaluation's scope.

    That is the last one before the first that is younger than three years, so that no gap comes about where two clocks
    disagreed.
    """
    # By the clock that the policy asks: it would not let go of what only another clock calls old.
    oldest_kept = func.now() - func.make_interval(KEPT_YEARS)
    younger = (
        select(AuditEntry.seq)
        .where(AuditEntry.community_id == Community.community_id, AuditEntry.created_at >= oldest_kept)
        .order_by(AuditEntry.seq)
        .limit(1)
        .correlate(Community)
        .scalar_subquery()
    )
    before = _entries().where(AuditEntry.seq < func.coalesce(younger, _NO_END))
    last = before.order_by(AuditEntry.seq.desc()).limit(1).lateral("last")
    rows = _each(session, last)
    _write(session, AnchorKind.CUT, rows)
    return {row.community_id: row.seq for row in rows}


def remove(session: Session, cuts: Mapping[int, int]) -> int:
    """Remove the entries up to what ``cut`` wrote down, in the relay's scope; how many.

    The role's policy refuses anything younger than three years, whatever is asked here.
    """
    if not cuts:
        return 0
    ends = values(column("community_id", BigInteger), column("seq", BigInteger), name="ends").data(list(cuts.items()))
    result = session.execute(
        delete(AuditEntry)
        .where(AuditEntry.community_id == ends.c.community_id, AuditEntry.seq <= ends.c.seq)
        .execution_options(synchronize_session=False)
    )
    return changed_rows(result)


def check(area: Area) -> int:
    """Follow every chain of the area and keep what was found; how many chains are broken.

    The entries are read as each community reads its own, because workers are not given the district's role; the result
    is written by the evaluation's.
    """
    now, found = utcnow(), []
    with activate(Scope(Role.EVALUATOR, area, "system:audit")) as session:
        codes = session.execute(select(Community.community_id).order_by(Community.community_id)).scalars().all()
    for code in codes:
        with activate(community_scope(code, "system:audit")) as session:
            for chain in chains(session):
                line = {
                    "id": uuid7(),
                    "community_id": chain.community_id,
                    "created_at": now,
                    "checked_at": now,
                    "entries": chain.entries,
                    "broken_seq": chain.broken.seq if chain.broken else None,
                    "why": chain.broken.why if chain.broken else None,
                }
                found.append(line)
    if found:
        with activate(Scope(Role.EVALUATOR, area, "system:audit")) as session:
            earlier = delete(AuditCheck).where(AuditCheck.community_id.in_([row["community_id"] for row in found]))
            session.execute(earlier.execution_options(synchronize_session=False))
            session.execute(insert(AuditCheck), found)
            session.commit()
    return sum(row["broken_seq"] is not None for row in found)


def _entries() -> Select[int, str, datetime]:
    return select(AuditEntry.seq, AuditEntry.hash, AuditEntry.created_at).where(
        AuditEntry.community_id == Community.community_id
    )


def _each(session: Session, entry: LateralFromClause) -> Sequence[_End]:
    """An entry of each community: a look into the index for each, not a pass over the trail."""
    found = select(Community.community_id, entry.c.seq, entry.c.hash, entry.c.created_at).join(entry, true())
    return session.execute(found).all()


def _write(session: Session, kind: AnchorKind, rows: Sequence[_End]) -> int:
    now = utcnow()
    anchors = [
        {
            "id": uuid7(),
            "community_id": row.community_id,
            "created_at": now,
            "kind": kind,
            "seq": row.seq,
            "hash": row.hash,
            "entry_at": row.created_at,
        }
        for row in rows
    ]
    if not anchors:
        return 0
    known = {
        tuple(row)
        for row in session.execute(
            select(AuditAnchor.community_id, AuditAnchor.seq, AuditAnchor.hash).where(
                AuditAnchor.kind == kind, AuditAnchor.community_id.in_([each["community_id"] for each in anchors])
            )
        )
    }
    fresh = [each for each in anchors if (each["community_id"], each["seq"], each["hash"]) not in known]
    if fresh:
        session.execute(insert(AuditAnchor), fresh)
    return len(fresh)
