"""What is done with an import: upload, assign, check, confirm, discard, undo."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flask_babel import force_locale, get_locale
from flask_babel import gettext as _
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError

from app.audit.models import AuditAction
from app.audit.services import record
from app.clock import today
from app.declare.messages import N_
from app.declare.register import NotPossible, registers
from app.imports import columns, reader_process, staging
from app.imports.cells import plain
from app.imports.checking import EVERY, MOST_ISSUES, Checker
from app.imports.containers import Unreadable
from app.imports.models import Import, ImportMode, ImportState, last_row_id
from app.imports.parsing import MAX_ROWS
from app.imports.reader_process import Piece
from tenants.columns import utcnow
from tenants.outbox import note_change
from tenants.scope import current_scope
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.orm import Session

    from app.declare.register import Register

TOPIC = "import"
INLINE = 2_000  # rows that a request checks itself
KEPT_DAYS = 7  # as long as a file waits for somebody to go on


def upload(session: Session, register: Register, name: str, data: bytes) -> Import:
    """Read a file and keep its rows. Raises Unreadable."""
    pieces = reader_process.pieces(name, data)
    about = next(pieces)
    assert isinstance(about, dict)
    found = Import(
        community_id=current_scope().community_id,
        register_key=register.key,
        file_name=name[-120:],
        language=str(get_locale()),
        requested_by=uuid.UUID(current_scope().actor),
        requested_name=getattr(current_visitor(), "display_name", ""),
        state=ImportState.UPLOADED,
        sheet=about["sheet"],
        since_1904=about["since_1904"],
        heading_row=0,
        mapping={},
        issues=[],
        rows=0,
        retention_on=today() + timedelta(days=KEPT_DAYS),
    )
    session.add(found)
    session.flush()
    above = 0
    for position, piece in enumerate(pieces):
        assert isinstance(piece, Piece)
        if position == 0:
            above = _take_headings(register, found, reader_process.unpacked(piece.content)) + 1
        found.rows += piece.rows
        staging.keep(session, found, position, piece)
    found.rows -= above
    if found.rows < 1:
        raise Unreadable(N_("There are no rows below the headings."))
    if found.rows > MAX_ROWS:
        raise Unreadable(N_("A file may have 100,000 rows. Divide this one into several."))
    return found


def _take_headings(register: Register, found: Import, rows: Sequence[tuple[int, list[str]]]) -> int:
    at = columns.find_headings(register, rows)
    found.heading_row = rows[at][0]
    found.mapping = columns.guess(register, [plain(cell) for cell in rows[at][1]])
    return at


def needs_assignment(register: Register, found: Import, headings: Sequence[str]) -> bool:
    """True if somebody has to say which column is which."""
    return bool(columns.strangers(register, headings) or columns.missing(register, found.mapping) or not found.mapping)


def assign(session: Session, register: Register, found: Import, mapping: dict[str, str]) -> None:
    """Take an assignment of columns and check the rows: at once if they are few, else in the background."""
    if found.state is ImportState.CHECKED:
        found.to(ImportState.UPLOADED)
    found.to(ImportState.CHECKING)
    found.mapping, found.progress = mapping, 0
    if found.rows > INLINE:
        note_change(session, found.community_id, TOPIC)
    else:
        check(session, register, found, lambda done: None)


def check(session: Session, register: Register, found: Import, progress: Callable[[int], None]) -> None:
    """Check every row; what is wrong is kept with the import (the first thousand things)."""
    with force_locale(found.language):
        checker = Checker(session, register, found)
        checker.prepare(lambda: staging.rows(session, found))
        issues: list[list[Any]] = []
        rows = bad = known = 0
        for number, row in staging.rows(session, found):
            checked = checker.check(number, row)
            if checked is None:
                continue
            rows += 1
            bad += checked.values is None
            known += checked.known
            if checked.issues and len(issues) < MOST_ISSUES:
                issues += checked.issues
            if rows % EVERY == 0:
                progress(rows)
    found.rows, found.bad_rows, found.known_rows = rows, bad, known
    found.issues = issues[:MOST_ISSUES]
    found.to(ImportState.CHECKED)


def confirm(session: Session, found: Import, mode: ImportMode, *, skip_known: bool) -> None:
    """Have the rows imported in the background. Raises NotPossible, NotNow."""
    takes = found.rows - found.bad_rows - (found.known_rows if skip_known else 0)
    if mode is ImportMode.ALL and found.bad_rows:
        raise NotPossible(_("Some rows have errors. Put them right and upload the file again, or take only the rest."))
    if takes < 1:
        raise NotPossible(_("No row is left to import."))
    found.to(ImportState.QUEUED)
    found.mode, found.skip_known, found.progress, found.problem = mode, skip_known, 0, None
    note_change(session, found.community_id, TOPIC)


def discard(session: Session, found: Import) -> None:
    """Give an import up; its rows are erased. Raises NotNow."""
    found.to(ImportState.DISCARDED)
    found.finished_at = utcnow()
    staging.erase(session, found)


def undo(session: Session, found: Import) -> int:
    """Take the rows of an import out of the register again; how many there were.

    Raises NotPossible where one of them was changed since or something refers to it, NotNow.
    """
    register = registers()[found.register_key]
    found.need(ImportState.UNDONE)
    model, made = register.model, _made(register, found)
    there, changed = session.execute(
        select(func.count(), func.count().filter(model.version > 1)).select_from(model).where(made)
    ).one()
    if changed or there != found.written:
        raise NotPossible(_("Rows of this import have been changed since. They stay, and can be ended one by one."))
    try:
        with session.begin_nested():
            session.execute(delete(model).where(made).execution_options(synchronize_session=False))
    except IntegrityError:
        raise NotPossible(
            _("Other records refer to rows of this import already. The rows stay, and can be ended one by one.")
        ) from None
    found.to(ImportState.UNDONE)
    found.finished_at = utcnow()
    staging.erase(session, found)
    record(session, AuditAction.UNDONE, register.table, found.id, changes={"rows": there})
    return int(there)


def _made(register: Register, found: Import) -> Any:
    assert found.first_id is not None
    model = register.model
    return (model.community_id == found.community_id) & model.id.between(found.first_id, last_row_id(found.first_id))


def may_undo(found: Import) -> bool:
    """True if there is anything to undo; whether it can be, only trying tells."""
    return found.state is ImportState.DONE and found.written > 0
