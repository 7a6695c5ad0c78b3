"""Files that belong to records: checked, freed of what a camera adds, sealed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from flask_babel import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError
from sqlalchemy import select

from app.documents.models import Attachment

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session
    from werkzeug.datastructures import FileStorage

    from app.web.download import Ending

MOST_BYTES = 10 * 1024 * 1024
MOST_SIDE = 2500  # pixels: a page of A4 at 200 dots per inch is 2,339 high
_MOST_PIXELS = 60_000_000  # before anything is unpacked
ENDINGS: dict[str, Ending] = {"image/jpeg": "jpg", "application/pdf": "pdf"}
ACCEPTED = "image/jpeg,image/png,application/pdf"


class BadFile(ValueError):
    """A file that cannot be taken; the message is translated and says what to send instead."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file as it is kept."""

    mime: str
    content: bytes


def accept(upload: FileStorage) -> Accepted:
    """The file as it may be kept: a PDF as it is, a picture drawn anew. Its name and declared type say nothing.

    Raises BadFile.
    """
    content = upload.stream.read(MOST_BYTES + 1)
    if not content:
        raise BadFile(_("The file is empty."))
    if len(content) > MOST_BYTES:
        raise BadFile(_("The file is larger than 10 MB. Scan it in grey, or take a smaller photo."))
    if content.startswith(b"%PDF-"):
        return Accepted("application/pdf", content)
    return Accepted("image/jpeg", _redrawn(content))


def _redrawn(content: bytes) -> bytes:
    """The picture upright, at most 2,500 pixels wide or high, without what the camera wrote into it."""
    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise BadFile(_("The picture has too many pixels. Take a smaller photo."))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((MOST_SIDE, MOST_SIDE))
            # Transparent paper is white, not black.
            page = Image.new("RGB", upright.size, "white")
            page.paste(upright, mask=upright.getchannel("A") if "A" in upright.getbands() else None)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, BadFile):
            raise
        raise BadFile(_("A photo (JPEG, PNG) or a PDF is needed.")) from error
    drawn = BytesIO()
    page.save(drawn, "JPEG", quality=85, optimize=True)
    return drawn.getvalue()


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
