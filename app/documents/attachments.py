"""Files that belong to records: checked, freed of what a camera adds, sealed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask_babel import gettext as _
from sqlalchemy import select

from app.declare.messages import N_
from app.documents.models import Attachment
from app.runtime.confined import Limits, Refused
from app.web import uploads

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session
    from werkzeug.datastructures import FileStorage

    from app.web.download import Ending

MOST_BYTES = 10 * 1024 * 1024
LIMITS = Limits(memory=500 * 1024 * 1024, seconds=10)
ENDINGS: dict[str, Ending] = {"image/jpeg": "jpg", "application/pdf": "pdf"}
ACCEPTED = "image/jpeg,image/png,application/pdf"
TOO_MUCH = N_("This picture takes too much memory or time to read. Take a new photo, or scan the page again.")
IS_HEIC = N_(
    "This is a HEIC picture. Set the telephone to take JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible),"
    " or send a screenshot of it."
)
_READER = "app.documents.picture_reader"
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})


class BadFile(ValueError):
    """A file that cannot be taken; the message is translated and says what to send instead."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file as it is kept."""

    mime: str
    content: bytes


def accept(upload: FileStorage) -> Accepted:
    """The file as it may be kept: a PDF as it is, a picture drawn anew. Its name and declared type say nothing.

    Pictures are decoded in a process of their own (``picture_reader``), never in the one that serves pages.

    Raises BadFile.
    """
    content = upload.stream.read(MOST_BYTES + 1)
    if not content:
        raise BadFile(_("The file is empty."))
    if len(content) > MOST_BYTES:
        raise BadFile(_("The file is larger than 10 MB. Scan it in grey, or take a smaller photo."))
    if content.startswith(b"%PDF-"):
        return Accepted("application/pdf", content)
    if not content.startswith((_JPEG, _PNG)):
        # The brand of a file of ISO 14496-12: what telephones of one maker keep their photos in.
        heic = content[4:8] == b"ftyp" and content[8:12] in _HEIC
        raise BadFile(_(IS_HEIC) if heic else _("A photo (JPEG, PNG) or a PDF is needed."))
    try:
        [(_nothing, picture)] = uploads.frames(_READER, content, LIMITS, TOO_MUCH)
    except Refused as refusal:
        raise BadFile(_(refusal.message, **refusal.values)) from None
    return Accepted("image/jpeg", picture)


def attach(
    session: Session, record_table: str, record_id: uuid.UUID, name: str, file: Accepted, retention_on: date | None
) -> Attachment:
    """Keep a file with a record; the same file twice is kept once. ``name`` is a message id."""
    digest = hashlib.sha256(file.content).hexdigest()
    same = select(Attachment).where(
        Attachment.record_table == record_table, Attachment.record_id == record_id, Attachment.sha256 == digest
    )
    kept = session.execute(same).scalar_one_or_none()
    if kept is not None:
        return kept
    kept = Attachment(
        record_table=record_table,
        record_id=record_id,
        name=name,
        mime=file.mime,
        size=len(file.content),
        sha256=digest,
        content=file.content,
        retention_on=retention_on,
    )
    session.add(kept)
    session.flush()
    return kept


def attachments_of(session: Session, record_table: str, record_id: uuid.UUID) -> Sequence[Attachment]:
    """The files of a record without their content, the oldest first."""
    found = select(Attachment).where(Attachment.record_table == record_table, Attachment.record_id == record_id)
    return session.execute(found.order_by(Attachment.created_at, Attachment.id)).scalars().all()
