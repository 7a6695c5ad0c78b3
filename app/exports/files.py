"""Masked exports with too many rows for a page to wait for: asked for, found, fetched."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from flask_babel import get_locale
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.clock import today
from app.declare.register import registers
from app.exports.exports import freeze
from app.exports.models import FILE_DAYS, RegisterFile
from app.exports.services import me, my_name, note_masked
from app.files import services as made
from app.files.models import FileState
from tenants import vault
from tenants.columns import utcnow
from tenants.outbox import note_change
from tenants.scope import current_scope
from tenants.session import activate

if TYPE_CHECKING:
    import uuid

    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.records.store.queries import ListQuery

MAKE = "make-register-files"
"""The kind of the task: of a community, for the first of its files that wait."""


def ask(session: Session, register: Register, query: ListQuery, rows: int, purpose: str) -> uuid.UUID:
    """Have a masked file made for whoever asks; its id, or that of the same one that waits already.

    Who asks again, or waits for too many, may do so because a task was given up: there is one more in any case.
    Raises TooManyRows and TooManyWaiting.
    """
    community_id, language = current_scope().community_id, str(get_locale())
    frozen = json.dumps(freeze(register, query, (), ()), ensure_ascii=False)
    wish = json.dumps([frozen, purpose, language])
    further = {
        "register_key": register.key,
        "frozen": frozen,
        "purpose": purpose,
        "language": language,
        "requested_name": my_name(),
        "retention_on": today() + timedelta(days=FILE_DAYS),
    }
    same = {"community_id": community_id, "wish_index": vault.blind_index(wish, "register_files.wish_index")}
    try:
        file_id, _new = made.ask(session, RegisterFile, same, further, rows=rows, requested_by=me())
    except made.TooManyWaiting:
        with activate(current_scope()) as beside:
            note_change(beside, community_id, MAKE)
            beside.commit()
        raise
    note_change(session, community_id, MAKE)
    return file_id


def find(session: Session, file_id: uuid.UUID) -> RegisterFile | None:
    """A file with what was asked for, without its content, for the account that asked; None for everybody else."""
    return made.find(session, RegisterFile, file_id, me())


def fetch(session: Session, file: RegisterFile) -> bytes:
    """The content of a file that is ready; the trail tells that its rows leave."""
    note_masked(session, registers()[file.register_key], file.rows, file.purpose)
    return made.content(session, file)


def first_waiting(session: Session) -> RegisterFile | None:
    """The file of the community that is to be made next, with what was asked for; None where none is.

    One that was begun and got lost comes last: it may be what takes the workers down.
    """
    still = select(RegisterFile).where(RegisterFile.state == FileState.WAITING, RegisterFile.until > utcnow())
    in_turn = still.order_by(RegisterFile.done, RegisterFile.created_at, RegisterFile.id).limit(1)
    return session.execute(in_turn.options(undefer_group("personal"))).scalar_one_or_none()
