"""What a community holds about one person: found by keyed hash, handed over as a file, erased on request."""

from __future__ import annotations

import base64
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import or_, select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.fields import IdNumber, Name, Phone, Reference
from app.declare.register import registers
from app.declare.retention import rules
from app.exports import workbooks
from app.protection.erasing import erase_rows, log_erasure
from app.records.store import queries
from app.records.store.rows import place
from app.web.workbook import Book, make
from tenants import vault
from tenants.columns import inner_options
from tenants.scope import current_scope, eraser_scope
from tenants.session import activate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy.orm import Session

    from app.declare.export import Watermark
    from app.declare.record import Record
    from app.declare.register import Register
    from app.declare.retention import Rule
    from app.protection.models import DataRequest

MOST = 200  # rows of a register: more can only be a value that everybody has


@dataclass(frozen=True, slots=True)
class Match:
    """A row that has a value of the person, and by which fields it was found."""

    register: Register
    row: Record
    fields: tuple[str, ...]

    @property
    def key(self) -> str:
        """The row's name in a form."""
        return f"{self.register.key}:{self.row.id}"


def find(session: Session, request: DataRequest, id_number: str | None) -> list[Match]:
    """Every row of the community's registers that has the name, telephone or identity number of a request.

    By keyed hash, so only fields with an index are searched; of a namesake it takes a person to tell.
    """
    values = {Name: request.name, Phone: request.phone, IdNumber: id_number}
    matches: list[Match] = []
    for register in registers().values():
        indexes = {
            field: vault.blind_index(str(values[type(field)]), place(register, field.name))
            for field in register.personal
            if field.index and values.get(type(field))
        }
        if not indexes:
            continue
        conditions = [getattr(register.model, str(field.index)) == index for field, index in indexes.items()]
        statement = select(register.model).where(or_(*conditions), register.model.id != request.id)
        statement = statement.options(undefer_group("personal")).order_by(register.model.id).limit(MOST)
        for row in session.execute(statement).scalars():
            by = [field.label for field, index in indexes.items() if getattr(row, str(field.index)) == index]
            matches.append(Match(register, row, tuple(by)))
    return matches


def load(session: Session, keys: Sequence[str]) -> list[Match]:
    """The rows of these keys, as far as they are rows of this community: whose they are, ``fitting`` has to say."""
    wanted: dict[str, set[uuid.UUID]] = {}
    for key in keys:
        name, _colon, text = key.partition(":")
        try:
            wanted.setdefault(name, set()).add(uuid.UUID(text))
        except ValueError:
            continue
    matches: list[Match] = []
    for register in registers().values():
        if register.personal and (ids := wanted.get(register.key)):
            statement = select(register.model).where(register.model.id.in_(ids)).order_by(register.model.id)
            rows = session.execute(statement.options(undefer_group("personal"))).scalars()
            matches += [Match(register, row, ()) for row in rows]
    return matches


def fitting(session: Session, request: DataRequest, id_number: str | None, keys: Collection[str]) -> list[Match]:
    """The rows that a form names, as far as ``find`` finds them for this very request."""
    return [match for match in find(session, request, id_number) if match.key in keys]


def seal_number(request: DataRequest, id_number: str | None) -> str:
    """The number that was searched with, for the forms of the page that shows what was found; it is stored nowhere."""
    return base64.b64encode(vault.encrypt(id_number, _searched(request))).decode() if id_number else ""


def open_number(request: DataRequest, sealed: str) -> str | None:
    """The number that this request was searched with; None where there was none, or for another request."""
    try:
        return vault.decrypt(base64.b64decode(sealed, validate=True), _searched(request)) if sealed else None
    except (ValueError, vault.VaultError):
        return None


def _searched(request: DataRequest) -> str:
    return f"data_requests.searched:{request.id}"


def names_and_numbers(matches: Sequence[Match]) -> tuple[int, int]:
    """How many different names, and how many different identity numbers, stand in the rows."""
    found: dict[type, set[str]] = {Name: set(), IdNumber: set()}
    for match in matches:
        for field in match.register.personal:
            if type(field) in found and (value := getattr(match.row, field.name)):
                found[type(field)].add(value)
    return len(found[Name]), len(found[IdNumber])


# ---------------------------------------------------------------- the copy


def copy(session: Session, matches: Sequence[Match], mark: Watermark) -> bytes:
    """A spreadsheet of everything held in the rows, in full, with what refers to them; a sheet per register.

    Rows of registers that name other people are left out: the copy is of one person's data (PIPL art. 45).
    """
    parts: dict[str, tuple[Register, list[Record]]] = {}
    for match in matches:
        parts.setdefault(match.register.key, (match.register, []))[1].append(match.row)
    for register, rows in list(parts.values()):
        for other, column in _referring(register):
            statement = select(other.model).where(getattr(other.model, column).in_([row.id for row in rows]))
            statement = statement.options(*inner_options())
            if belonging := session.execute(statement.order_by(other.model.id)).scalars().all():
                parts.setdefault(other.key, (other, []))[1].extend(belonging)

    def fill(book: Book) -> None:
        for register, rows in parts.values():
            named = queries.names(session, register, rows, personal=True)
            full = [field.name for field in register.personal]
            workbooks.write_sheet(book, register, [(rows, named)], mark, full)
        workbooks.write_note(book, mark)

    return make(fill, title=_("Copy of the data"), comments=mark.text())


def _referring(register: Register) -> list[tuple[Register, str]]:
    """The registers without personal values whose rows refer to rows of this one, and by which field."""
    return [
        (other, field.name)
        for other in registers().values()
        if not other.personal
        for field in other.fields
        if isinstance(field, Reference) and field.to == register.key
    ]


# ---------------------------------------------------------------- erasing before its time


def rule_of(register: Register) -> Rule | None:
    """The rule by which rows of a register are erased; None where nothing personal is ever erased from it."""
    return next((rule for rule in rules() if rule.model is register.model), None)


def obstacles(session: Session, match: Match) -> list[str]:
    """The obstacles to erasing a row now, translated; empty where there are none."""
    rule = rule_of(match.register)
    if rule is None:
        return [_("This register is kept for as long as the community takes part.")]
    if not rule.against:
        return []
    day = today()
    conditions = [obstacle.stands(day).label(f"stands_{number}") for number, obstacle in enumerate(rule.against)]
    standing: Any = session.execute(select(*conditions).where(rule.model.id == match.row.id)).one()
    return [_(obstacle.message) for obstacle, stands in zip(rule.against, standing, strict=True) if stands]


def erase(session: Session, match: Match, request: DataRequest) -> None:
    """Erase a row now, as its rule says, with its log and its entry in the trail. Ask ``obstacles`` first.

    In a transaction of the role that erases, done when this returns; ``session`` lets go of the row.
    """
    rule = rule_of(match.register)
    assert rule is not None
    row_id, scope = match.row.id, current_scope()
    reason, changes = _("Asked for by the person") + f" · {request.number}", {"data_request": str(request.id)}
    session.expunge(match.row)
    with activate(eraser_scope(scope.community_id, scope.actor)) as eraser:
        erase_rows(eraser, rule, [row_id])
        log_erasure(eraser, rule, row_id, today())
        record(eraser, AuditAction.ERASED, rule.table, row_id, changes=changes, reason=reason)
        eraser.commit()
