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

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.declare.register import Register
    from app.records.store.queries import ListQuery

MAKE = "make-register-files"
"""The kind of the task: of a community, for all of its files that wait."""


def ask(session: Session, register: Register, query: ListQuery, rows: int, purpose: str) -> uuid.UUID:
    """Have a masked file made for whoever asks; its id, or that of the same one that waits already.

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
    file_id, new = made.ask(session, RegisterFile, same, further, rows=rows, requested_by=me())
    if new:
        note_change(session, community_id, MAKE)
    return file_id


def find(session: Session, file_id: uuid.UUID) -> RegisterFile | None:
    """A file with what was asked for, without its content, for the account that asked; None for everybody else."""
    return made.find(session, RegisterFile, file_id, me())


def fetch(session: Session, file: RegisterFile) -> bytes:
    """The content of a file that is ready; the trail tells that its rows leave."""
    note_masked(session, registers()[file.register_key], file.rows, file.purpose)
    return made.content(session, file)


def waiting(session: Session) -> Sequence[RegisterFile]:
    """The community's files that are still to be made, with what was asked for, the first one first."""
    still = select(RegisterFile).where(RegisterFile.state == FileState.WAITING, RegisterFile.until > utcnow())
    in_turn = still.order_by(RegisterFile.created_at, RegisterFile.id).options(undefer_group("personal"))
    return session.execute(in_turn).scalars().all()
