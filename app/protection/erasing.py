"""Erasing what is past its time: batch by batch, each with its log, by the role that erases in one community.

That role has no key: it sees whether a personal column holds something, and not what.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import delete, exists, insert, not_, or_, select, true, tuple_, update
from sqlalchemy.exc import IntegrityError

from app.audit.models import AuditAction
from app.audit.services import record
from app.declare.record import Record
from app.declare.retention import day_of, rules
from app.documents.models import Erasure
from tenants.area import Area
from tenants.columns import table_of, utcnow, uuid7
from tenants.roles import Role, personal_columns
from tenants.scope import Scope, eraser_scope
from tenants.session import activate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection, Iterator
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.declare.retention import Rule

log = structlog.get_logger(__name__)

ACTOR = "system:erasure"
BATCH = 1000
_OPTIONS = {"synchronize_session": False}


@dataclass(slots=True)
class Outcome:
    """What became of the rows of a rule in a community: how many were erased, and which could not be."""

    erased: int = 0
    stuck: set[uuid.UUID] = field(default_factory=set)


def erase_area(area: Area, day: date) -> int:
    """Erase everything in the area whose time is up on that day; how many rows. Safe to repeat and to run twice."""
    erased = 0
    for rule in rules():
        if rule.through is not None:
            erased += erase_hidden(rule, area, day)
            continue
        for community_id in communities_with_due(rule, area, day):
            outcome = erase_community(rule, community_id, day)
            erased += outcome.erased
            if outcome.stuck:
                log.warning("erasure incomplete", community=community_id, table=rule.table, rows=len(outcome.stuck))
    return erased


def communities_with_due(rule: Rule, area: Area, day: date) -> list[int]:
    """The communities of the area that have rows of the rule to erase: one statement for all of them.

    Asked by the evaluation's role, which sees no personal column: of a blanked row it is the log that tells.
    """
    with activate(Scope(Role.EVALUATOR, area, ACTOR)) as session:
        due = select(rule.model.community_id).where(rule.due <= day, *rule.only(day), not_(_logged(rule)))
        return list(session.execute(due.distinct().order_by(rule.model.community_id)).scalars())


def erase_community(rule: Rule, community_id: int, day: date) -> Outcome:
    """Erase the rows of a rule in one community, a transaction for each batch with its log and its audit entry."""
    outcome = Outcome()
    while True:
        with activate(eraser_scope(community_id, ACTOR)) as session:
            taken = _erase_batch(session, rule, day, outcome)
            session.commit()
        if taken < BATCH:
            return outcome


def _erase_batch(session: Session, rule: Rule, day: date, outcome: Outcome) -> int:
    statement = (
        select(rule.model.id, rule.due)
        .where(rule.due <= day, *rule.only(day), _holds_something(rule), rule.model.id.not_in(outcome.stuck))
        .order_by(rule.due, rule.model.id)
        .limit(BATCH)
    )
    # What another worker is erasing, or a clerk is changing, just now is left to them.
    rows = session.execute(statement.with_for_update(skip_locked=True, of=rule.model))
    due = {row_id: due_on for row_id, due_on in rows}
    gone = _try(session, rule, list(due))
    stuck = due.keys() - gone
    _log(session, rule, {row_id: due[row_id] for row_id in gone}, day)
    _log_stuck(session, rule, {row_id: due[row_id] for row_id in stuck})
    if gone:
        record(session, AuditAction.ERASED, rule.table, changes={"rows": len(gone)})
    outcome.erased += len(gone)
    outcome.stuck |= stuck
    return len(due)


def _try(session: Session, rule: Rule, ids: list[uuid.UUID]) -> set[uuid.UUID]:
    """Erase the rows at once, or, where the database refuses one of them, each by itself; those that are gone."""
    if not ids:
        return set()
    try:
        with session.begin_nested():
            erase_rows(session, rule, ids)
    except IntegrityError:
        if len(ids) == 1:
            return set()
        return {row_id for row_id in ids if _try(session, rule, [row_id])}
    return set(ids)


def erase_rows(session: Session, rule: Rule, ids: Collection[uuid.UUID]) -> None:
    """Take the rows, or what is personal in them, with what goes too. No log: the callers know why it is done."""
    for other in rule.goes_too:
        refers = getattr(other.model, other.column).in_(ids)
        if other.how == "delete":
            session.execute(delete(other.model).where(refers), execution_options=_OPTIONS)
        else:
            blanks = dict.fromkeys(personal_columns(other.model.__table__))
            session.execute(update(other.model).where(refers).values(blanks), execution_options=_OPTIONS)
    mine = rule.model.id.in_(ids)
    if rule.how == "delete":
        session.execute(delete(rule.model).where(mine), execution_options=_OPTIONS)
        return
    values: dict[str, Any] = {**dict.fromkeys(rule.personal), **rule.also}
    if issubclass(rule.model, Record):
        # A form that is open on the row must not write it back; and when it was last changed stays what people did.
        values |= {"version": rule.model.version + 1, "changed_at": rule.model.changed_at}
    session.execute(update(rule.model).where(mine).values(values), execution_options=_OPTIONS)


def log_erasure(session: Session, rule: Rule, row_id: uuid.UUID, day: date) -> None:
    """Note that a row was erased on a day before its time."""
    _log(session, rule, {row_id: day}, day)


def _log(session: Session, rule: Rule, rows: dict[uuid.UUID, date], day: date) -> None:
    if not rows:
        return
    of_rows = (Erasure.record_table == rule.table, Erasure.record_id.in_(rows), Erasure.erased_on.is_(None))
    open_ids = set(session.execute(select(Erasure.record_id).where(*of_rows)).scalars())
    if open_ids:
        session.execute(update(Erasure).where(*of_rows).values(erased_on=day), execution_options=_OPTIONS)
    _insert(session, rule, {row_id: due for row_id, due in rows.items() if row_id not in open_ids}, day)


def _log_stuck(session: Session, rule: Rule, rows: dict[uuid.UUID, date]) -> None:
    if not rows:
        return
    known = select(Erasure.record_id).where(
        Erasure.record_table == rule.table, Erasure.record_id.in_(rows), Erasure.erased_on.is_(None)
    )
    noted = set(session.execute(known).scalars())
    _insert(session, rule, {row_id: due for row_id, due in rows.items() if row_id not in noted}, None)


def _insert(session: Session, rule: Rule, rows: dict[uuid.UUID, date], erased_on: date | None) -> None:
    if not rows:
        return
    scope, now = session.info["qs_scope"], utcnow()
    session.execute(
        insert(Erasure),
        [
            {
                "id": uuid7(),
                "community_id": scope.community_id,
                "created_at": now,
                "record_table": rule.table,
                "record_id": row_id,
                "retention_on": due,
                "erased_on": erased_on,
                "confidential": False,
            }
            for row_id, due in rows.items()
        ],
    )


# ---------------------------------------------------------------- what the community may not see


def erase_hidden(rule: Rule, area: Area, day: date) -> int:
    """Delete the rows of a confidential rule whose time is up in the area, with a confidential log; how many.

    Whoever may delete them sees neither what they say nor what they belong to, so the evaluation's role is asked when
    that is due.
    """
    assert rule.through is not None
    model, (parent, column) = rule.model, rule.through
    refers = getattr(model, column)
    relay, now = Scope(Role.RELAY, area, ACTOR), utcnow()
    with activate(relay) as session:
        there = session.execute(select(model.community_id, model.id, refers.label("parent_id"))).all()
    keys = {(row.community_id, row.parent_id) for row in there}
    due: dict[tuple[int, uuid.UUID], date] = {}
    with activate(Scope(Role.EVALUATOR, area, ACTOR)) as session:
        for some in _batches(list(keys)):
            parents = select(parent.community_id, parent.id, rule.due.label("due")).where(
                tuple_(parent.community_id, parent.id).in_(some), rule.due <= day
            )
            due |= {(row.community_id, row.id): row.due for row in session.execute(parents)}
    ids = {row.id: due[row.community_id, row.parent_id] for row in there if (row.community_id, row.parent_id) in due}
    with activate(relay) as session:
        # Of two workers the second waits here, and gets back none of what the first deleted. Tables and not models:
        # nothing of this is judged, so no note of a change is to be left.
        table: Any = model.__table__
        gone = session.execute(
            delete(table).where(table.c.id.in_(ids)).returning(table.c.community_id, table.c.id)
        ).all()
        if gone:
            log_lines = [
                {
                    "id": uuid7(),
                    "community_id": row.community_id,
                    "created_at": now,
                    "record_table": rule.table,
                    "record_id": row.id,
                    "retention_on": ids[row.id],
                    "erased_on": day,
                    "confidential": True,
                }
                for row in gone
            ]
            session.execute(insert(table_of(Erasure)), log_lines)
        session.commit()
    return len(gone)


def _batches(keys: list[Any]) -> Iterator[list[Any]]:
    for begin in range(0, len(keys), BATCH):
        yield keys[begin : begin + BATCH]


def _holds_something(rule: Rule) -> ColumnElement[bool]:
    """The condition that there is anything left to erase of a row: asked by whoever may see the personal columns."""
    if rule.how == "delete":
        return true()
    filled = [getattr(rule.model, name).is_not(None) for name in rule.personal]
    filled += [getattr(rule.model, name).is_distinct_from(value) for name, value in rule.also.items()]
    for other in rule.goes_too:
        columns = personal_columns(other.model.__table__) if other.how == "blank" else ()
        held = [getattr(other.model, name).is_not(None) for name in columns]
        filled.append(exists().where(*_refers(rule, other.model, other.column), *([or_(*held)] if held else [])))
    return or_(*filled)


def _refers(rule: Rule, model: Any, column: str) -> tuple[ColumnElement[bool], ...]:
    return (model.community_id == rule.model.community_id, getattr(model, column) == rule.model.id)


def _logged(rule: Rule) -> ColumnElement[bool]:
    """The condition that the log has the row as erased and nobody entered anything since; asks no personal column."""
    conditions = [
        Erasure.community_id == rule.model.community_id,
        Erasure.record_table == rule.table,
        Erasure.record_id == rule.model.id,
        Erasure.erased_on.is_not(None),
    ]
    if issubclass(rule.model, Record):
        changed = rule.model.changed_at
        conditions.append(or_(changed.is_(None), Erasure.erased_on > day_of(changed)))
    return exists().where(*conditions)
