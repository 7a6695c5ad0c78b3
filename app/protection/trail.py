"""The trail as people read it: who did what in a community, and how the communities of an area compare."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import func, literal, select, true, union_all
from sqlalchemy.orm import aliased

from app.audit.models import AuditAction, AuditCheck, AuditEntry
from app.clock import SHANGHAI
from app.declare.fields import BadValue, Day
from app.declare.register import registers
from app.declare.retention import rules
from app.records.pages.row_page import changes_of
from app.records.permissions import can_decrypt, may_read
from app.web.cursor import take_page
from app.web.pagination import COUNTED
from tenants.columns import inner_options, utcnow
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.orm import Session

    from app.web.cursor import Cursor, CursorPage
    from tenants.area import Area

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the trail is narrowed to; what makes no sense in the address is not asked for."""

    actor: str = ""
    action: AuditAction | None = None
    table: str = ""
    first: date | None = None
    last: date | None = None

    @classmethod
    def of_request(cls) -> Asked:
        """The filter that the address asks for."""
        action = request.args.get("action", "")
        return cls(
            actor=request.args.get("actor", "")[:64],
            action=AuditAction(action) if action in set(AuditAction) else None,
            table=request.args.get("table", "")[:64],
            first=_day("from"),
            last=_day("to"),
        )

    @property
    def narrows(self) -> bool:
        """True if anything is left out."""
        return bool(self.actor or self.action or self.table or self.first or self.last)

    def conditions(self) -> list[ColumnElement[bool]]:
        """The filter as SQL conditions."""
        conditions: list[ColumnElement[bool]] = []
        if self.actor:
            conditions.append(AuditEntry.actor == self.actor)
        if self.action:
            conditions.append(AuditEntry.action == self.action)
        if self.table:
            conditions.append(AuditEntry.record_table == self.table)
        if self.first:
            conditions.append(AuditEntry.created_at >= _midnight(self.first))
        if self.last:
            conditions.append(AuditEntry.created_at < _midnight(self.last + timedelta(days=1)))
        return conditions


def _day(name: str) -> date | None:
    try:
        day: date | None = Day(name=name, label="").parse(request.args.get(name, ""))
    except BadValue:
        return None
    return day


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, SHANGHAI)


def page(session: Session, query: Asked, asked: Cursor) -> tuple[Sequence[AuditEntry], CursorPage]:
    """A page of the entries asked for, the latest first; the first page where the address names no place."""
    read, total = _read(session, query, asked)
    if not read and asked.key is not None:
        asked = asked.start
        read, total = _read(session, query, asked)
    return take_page(read, asked, total, lambda entry: entry.seq)


def _read(session: Session, query: Asked, asked: Cursor) -> tuple[Sequence[AuditEntry], int]:
    seq, conditions = AuditEntry.seq, query.conditions()
    counted = select(seq).where(*conditions).limit(COUNTED + 1).subquery()
    total = select(func.count()).select_from(counted).scalar_subquery()
    statement = select(AuditEntry, total.label("total")).options(*inner_options()).where(*conditions)
    if asked.key is not None:
        place = int(asked.key) if re.fullmatch(r"[0-9]{1,18}", asked.key) else 0
        statement = statement.where(seq > place if asked.backwards else seq < place)
    order = seq if asked.backwards else seq.desc()
    read = session.execute(statement.order_by(order).limit(asked.limit + 1)).all()
    return [entry for entry, _total in read], read[0].total if read else 0


def people(session: Session) -> list[tuple[str, str]]:
    """Everybody who appears in the trail: (actor, name), by the name of the latest entry.

    From one person to the next by the index: of a long trail no more entries are read than there are people.
    """

    def latest_entry() -> tuple[Any, Any]:
        entry = aliased(AuditEntry)
        statement: Any = select(entry.actor.label("actor"), entry.actor_name.label("name"))
        return entry, statement.order_by(entry.actor.desc(), entry.seq.desc()).limit(1)

    there = latest_entry()[1].cte("people", recursive=True)
    entry, latest = latest_entry()
    further = latest.where(entry.actor < there.c.actor).lateral()
    everybody = there.union_all(select(further.c.actor, further.c.name).select_from(there).join(further, true()))
    rows = session.execute(select(everybody.c.actor, everybody.c.name))
    return sorted(((actor, who(actor, name)) for actor, name in rows), key=lambda person: person[1])


def tables() -> dict[str, str]:
    """The names of the tables that appear in the trail, by table."""
    named = {register.table: _(register.labels.plural) for register in registers().values()}
    for rule in rules():
        named.setdefault(rule.table, _(rule.title))
    return named


def who(actor: str, name: str) -> str:
    """The name of whoever acted, or of the system."""
    return _("The system") if actor.startswith(("system:", "task:")) else name


def lines(session: Session, area: Area, entries: Iterable[AuditEntry]) -> list[dict[str, Any]]:
    """The entries as the page shows them; what clerks wrote as a reason only within the community."""
    entries = list(entries)
    there, named = _still_there(session, entries), tables()
    by_table = {register.table: register for register in registers().values()}
    shown = []
    for entry in entries:
        register = by_table.get(entry.record_table)
        linked = register is not None and may_read(register) and entry.record_id in there
        shown.append(
            {
                "at": entry.created_at,
                "seq": entry.seq,
                "who": who(entry.actor, entry.actor_name),
                "what": _(AuditAction(entry.action).label),
                "where": named.get(entry.record_table, _("Other records")),
                "url": url_for("records.row", area=area, key=register.key, row_id=entry.record_id)
                if register and linked
                else None,
                "reason": entry.reason if can_decrypt() else None,
                "notes": _notes(entry.changes),
                "changes": changes_of(register, entry) if register else [],
            }
        )
    return shown


def _notes(changes: dict[str, Any]) -> list[str]:
    """The remarks of an entry that are of no field: how many rows left or went, and who approved it."""
    notes = []
    if (register := registers().get(str(changes.get("register")))) is not None:
        notes.append(_(register.labels.plural))
    if isinstance(rows := changes.get("rows"), int):
        notes.append(_("%(count)s rows", count=rows))
    # An edit of a field of this name is a list, and told as a change of it.
    if isinstance(approved_by := changes.get("approved_by"), str):
        notes.append(_("approved by %(name)s", name=approved_by))
    if changes.get("personal") is True:
        notes.append(_("with personal data in full"))
    return notes


def _still_there(session: Session, entries: Iterable[AuditEntry]) -> set[uuid.UUID]:
    """Which of the rows that entries tell of can still be looked at: one statement, however many registers."""
    ids: dict[str, set[uuid.UUID]] = {}
    for entry in entries:
        if entry.record_id is not None:
            ids.setdefault(entry.record_table, set()).add(entry.record_id)
    parts = [
        select(register.model.id.label("id")).where(register.model.id.in_(ids[register.table]))
        for register in registers().values()
        if register.table in ids and may_read(register)
    ]
    return set(session.execute(union_all(*parts)).scalars()) if parts else set()


def state(session: Session) -> AuditCheck | None:
    """The result of the last check of the community's chain; None before the first."""
    newest = select(AuditCheck).order_by(AuditCheck.community_id, AuditCheck.checked_at.desc()).limit(1)
    return session.execute(newest).scalar_one_or_none()


def compared(session: Session, offset: int, limit: int) -> Sequence[Row[Any]]:
    """Communities of the scope: reveals and exports of the last 30 days, and the state of the chain.

    Each with how many communities there are (``found_in_all``), and of how many the chain is broken.
    """
    since = utcnow() - LATELY
    lately = (
        select(
            AuditEntry.community_id,
            func.count().filter(AuditEntry.action == AuditAction.REVEALED).label("reveals"),
            func.count().filter(AuditEntry.action == AuditAction.EXPORTED).label("exports"),
        )
        .where(AuditEntry.action.in_((AuditAction.REVEALED, AuditAction.EXPORTED)), AuditEntry.created_at >= since)
        .group_by(AuditEntry.community_id)
        .subquery("lately")
    )
    nothing = literal(0)
    return session.execute(
        select(
            Community.community_id,
            Community.name,
            func.coalesce(lately.c.reveals, nothing).label("reveals"),
            func.coalesce(lately.c.exports, nothing).label("exports"),
            AuditCheck.checked_at,
            AuditCheck.entries,
            AuditCheck.broken_seq,
            AuditCheck.why,
            func.count().over().label("found_in_all"),
            func.count(AuditCheck.broken_seq).over().label("broken"),
        )
        .outerjoin(lately, lately.c.community_id == Community.community_id)
        .outerjoin(AuditCheck, AuditCheck.community_id == Community.community_id)
        .where(Community.status != CommunityStatus.ERASED)
        # What asks for attention first: a broken chain, then whoever looked and exported most.
        .order_by(
            AuditCheck.broken_seq.is_(None),
            (func.coalesce(lately.c.reveals, 0) + func.coalesce(lately.c.exports, 0)).desc(),
            Community.community_id,
        )
        .offset(offset)
        .limit(limit)
    ).all()
