"""Proving that nobody rewrote the trail, shortened it or cut it off.

The chain shows a changed entry and a gap by itself. That its end is missing only shows beside the anchors, which are
written every night by a role that those who write the chain do not have.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select
from sqlalchemy.orm import undefer_group

from app.audit.models import KEPT_YEARS, AnchorKind, AuditAnchor, AuditEntry
from app.audit.services import FIRST, hash_of
from app.declare.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

MISSING = N_("an entry before it is missing")
NOT_FOLLOWING = N_("it does not follow the entry before it")
CHANGED = N_("it was changed")
ANCHORED_OTHERWISE = N_("it is not the entry that was here on the night it was anchored")
CUT_OFF = N_("entries at the end are missing")


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: at entry ``seq`` of a community; ``why`` is a message id."""

    community_id: int
    seq: int
    why: str


@dataclass(slots=True)
class Chain:
    """A chain as it is followed: how many entries there are, the last one, and the first break."""

    community_id: int
    heads: dict[int, str] = field(default_factory=dict)
    cuts: dict[int, str] = field(default_factory=dict)
    entries: int = 0
    seq: int = 0
    hash: str = FIRST
    broken: Break | None = None

    def follow(self, entry: AuditEntry) -> None:
        """Take the next entry."""
        begins = self.entries == 0 and self.cuts.get(entry.seq - 1) == entry.previous
        if begins:  # what was before it was removed when its time was up, and that was written down
            self.seq, self.hash = entry.seq - 1, entry.previous
        if self.broken is None and (why := self._wrong(entry)):
            self.broken = Break(self.community_id, entry.seq, why)
        self.entries += 1
        self.seq, self.hash = entry.seq, entry.hash

    def _wrong(self, entry: AuditEntry) -> str | None:
        if entry.seq != self.seq + 1:
            return MISSING
        if entry.previous != self.hash:
            return NOT_FOLLOWING
        if entry.hash != hash_of(entry):
            return CHANGED
        return ANCHORED_OTHERWISE if self.heads.get(entry.seq, entry.hash) != entry.hash else None

    def end(self) -> None:
        """No entry follows."""
        last = max(self.heads, default=0)
        # All of it may be gone because its time was up.
        if self.broken is None and last > max(self.seq, *(self.cuts or (0,))):
            self.broken = Break(self.community_id, self.seq + 1, CUT_OFF)


def chains(session: Session, seen: Callable[[int], None] = lambda entries: None) -> Iterator[Chain]:
    """Follow the chain of every community in the session's scope, one after the other.

    The scope is a community's own: the reasons are in the chain, and nobody else reads them.
    ``seen`` is told now and then how many more entries were read.
    """
    anchors = _anchors(session)
    chain: Chain | None = None
    entries = session.execute(
        select(AuditEntry)
        .options(undefer_group("inner"))
        .order_by(AuditEntry.community_id, AuditEntry.seq)
        .execution_options(yield_per=1000)
    )
    for part in entries.scalars().partitions():
        for entry in part:
            if chain is None or chain.community_id != entry.community_id:
                if chain is not None:
                    chain.end()
                    yield chain
                chain = anchors.pop(entry.community_id, None) or Chain(entry.community_id)
            chain.follow(entry)
            session.expunge(entry)
        seen(len(part))
    # Those of whom anchors know and no entry is left.
    for last in (*([chain] if chain else []), *anchors.values()):
        last.end()
        yield last


def _anchors(session: Session) -> dict[int, Chain]:
    found: dict[int, Chain] = {}
    # A cut counts only where the time of its entries was up when it was made.
    in_time = AuditAnchor.entry_at < AuditAnchor.created_at - func.make_interval(KEPT_YEARS)
    rows = session.execute(
        select(AuditAnchor.community_id, AuditAnchor.kind, AuditAnchor.seq, AuditAnchor.hash).where(
            or_(AuditAnchor.kind == AnchorKind.HEAD, in_time)
        )
    )
    for row in rows:
        chain = found.setdefault(row.community_id, Chain(row.community_id))
        (chain.heads if row.kind is AnchorKind.HEAD else chain.cuts)[row.seq] = row.hash
    return found


def verify(session: Session, seen: Callable[[int], None] = lambda entries: None) -> tuple[int, list[Break]]:
    """Follow the chains of every community in the session's scope: how many entries, and the first break of each."""
    count, breaks = 0, []
    for chain in chains(session, seen):
        count += chain.entries
        if chain.broken is not None:
            breaks.append(chain.broken)
    return count, breaks


def count_entries(session: Session) -> int:
    """The number of entries in the session's scope."""
    return session.execute(select(func.count()).select_from(AuditEntry)).scalar_one()
