"""What is done with an import: upload, assign, check, confirm, discard, undo."""

from __future__ import annotations

import uuid
from contextlib import closing
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
from tenants.scope import current_scope, eraser_scope
from tenants.session import activate
from tenants.web import current_visitor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy.orm import Session

    from app.declare.register import Register

TOPIC = "import"
INLINE = 2_000  # rows that a request checks itself,
INLINE_PIECES = 4  # unless they are so long that they come in more pieces
KEPT_DAYS = 7  # as long as a file waits for somebody to go on


def upload(session: Session, register: Register, name: str, data: bytes) -> Import:
    """Read a file and keep its rows. Raises Unreadable."""
    with closing(reader_process.pieces(name, data)) as pieces:
        return _kept(session, register, name, pieces)


def _kept(session: Session, register: Register, name: str, pieces: Iterator[dict[str, Any] | Piece]) -> Import:
    about = next(pieces)
    assert isinstance(about, dict)
    import_ = Import(
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
    session.add(import_)
    session.flush()
    above = 0
    for position, piece in enumerate(pieces):
        assert isinstance(piece, Piece)
        if position == 0:
            above = _take_headings(register, import_, reader_process.unpacked(piece.content)) + 1
        import_.rows += piece.rows
        staging.keep(session, import_, position, piece)
    import_.rows -= above
    if import_.rows < 1:
        raise Unreadable(N_("There are no rows below the headings."))
    if import_.rows > MAX_ROWS:
        raise Unreadable(N_("A file may have 100,000 rows. Divide this one into several."))
    return import_


def _take_headings(register: Register, import_: Import, rows: Sequence[tuple[int, list[str]]]) -> int:
    at = columns.find_headings(register, rows)
    import_.heading_row = rows[at][0]
    import_.mapping = columns.guess(register, [plain(cell) for cell in rows[at][1]])
    return at


def needs_assignment(register: Register, import_: Import, headings: Sequence[str]) -> bool:
    """True if somebody has to say which column is which."""
    return bool(
        columns.strangers(register, headings) or columns.missing(register, import_.mapping) or not import_.mapping
    )


def assign(session: Session, register: Register, import_: Import, mapping: dict[str, str]) -> None:
    """Take an assignment of columns and check the rows: at once if they are few, else in the background."""
    if import_.state is ImportState.CHECKED:
        import_.to(ImportState.UPLOADED)
    import_.to(ImportState.CHECKING)
    import_.mapping, import_.progress = mapping, 0
    if import_.rows > INLINE or staging.count(session, import_) > INLINE_PIECES:
        note_change(session, import_.community_id, TOPIC)
    else:
        check(session, register, import_, lambda done: None)


def check(session: Session, register: Register, import_: Import, progress: Callable[[int], None]) -> None:
    """Check every row; what is wrong is kept with the import (the first thousand things)."""
    with force_locale(import_.language):
        checker = Checker(session, register, import_)
        checker.prepare(lambda: staging.rows(session, import_))
        issues: list[list[Any]] = []
        rows = bad = known = 0
        for number, row in staging.rows(session, import_):
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
    import_.rows, import_.bad_rows, import_.known_rows = rows, bad, known
    import_.issues = issues[:MOST_ISSUES]
    import_.to(ImportState.CHECKED)


def confirm(session: Session, import_: Import, mode: ImportMode, *, skip_known: bool) -> None:
    """Have the rows imported in the background. Raises NotPossible, NotNow."""
    takes = import_.rows - import_.bad_rows - (import_.known_rows if skip_known else 0)
    if mode is ImportMode.ALL and import_.bad_rows:
        raise NotPossible(_("Some rows have errors. Put them right and upload the file again, or take only the rest."))
    if takes < 1:
        raise NotPossible(_("No row is left to import."))
    import_.to(ImportState.QUEUED)
    import_.mode, import_.skip_known, import_.progress, import_.problem = mode, skip_known, 0, None
    note_change(session, import_.community_id, TOPIC)


def discard(session: Session, import_: Import) -> None:
    """Give an import up; its rows are erased. Raises NotNow."""
    import_.to(ImportState.DISCARDED)
    import_.finished_at = utcnow()
    staging.erase(session, import_)


def undo(session: Session, import_: Import) -> int:
    """Take the rows of an import out of the register again; how many there were.

    In a transaction of the role that may delete, done when this returns; ``session`` holds no lock on the import.
    Raises NotPossible where one of them was changed since or something refers to it, NotNow.
    """
    scope = current_scope()
    with activate(eraser_scope(scope.community_id, scope.actor)) as eraser:
        # Nobody else decides about it meanwhile.
        held = eraser.execute(select(Import).where(Import.id == import_.id).with_for_update()).scalar_one()
        count = _take_out(eraser, held)
        eraser.commit()
    session.expire(import_)
    return count


def _take_out(session: Session, import_: Import) -> int:
    register = registers()[import_.register_key]
    import_.need(ImportState.UNDONE)
    model, made = register.model, _made(register, import_)
    there, changed = session.execute(
        select(func.count(), func.count().filter(model.version > 1)).select_from(model).where(made)
    ).one()
    if changed or there != import_.written:
        raise NotPossible(_("Rows of this import have been changed since. They stay, and can be ended one by one."))
    try:
        with session.begin_nested():
            session.execute(delete(model).where(made).execution_options(synchronize_session=False))
    except IntegrityError:
        raise NotPossible(
            _("Other records refer to rows of this import already. The rows stay, and can be ended one by one.")
        ) from None
    import_.to(ImportState.UNDONE)
    import_.finished_at = utcnow()
    staging.erase(session, import_)
    record(session, AuditAction.UNDONE, register.table, import_.id, changes={"rows": there})
    return int(there)


def _made(register: Register, import_: Import) -> Any:
    assert import_.first_id is not None
    model = register.model
    return (model.community_id == import_.community_id) & model.id.between(
        import_.first_id, last_row_id(import_.first_id)
    )


def may_undo(import_: Import) -> bool:
    """True if there is anything to undo; whether it can be, only trying tells."""
    return import_.state is ImportState.DONE and import_.written > 0
