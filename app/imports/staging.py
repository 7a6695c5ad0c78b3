"""The rows of a file between upload and import, sealed with the community's key."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from app.imports import reader_process
from app.imports.models import Import, ImportPiece
from tenants.columns import table_of, utcnow, uuid7

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.imports.parsing import Row
    from app.imports.reader_process import Piece


def keep(session: Session, import_: Import, position: int, piece: Piece) -> None:
    """Keep some rows of a file."""
    row = {
        "community_id": import_.community_id,
        "id": uuid7(),
        "import_id": import_.id,
        "position": position,
        "first_row": piece.first,
        "last_row": piece.last,
        "content": base64.b64encode(piece.content).decode(),
        "created_at": utcnow(),
    }
    session.execute(insert(table_of(ImportPiece)).values(row))


def head(session: Session, import_: Import) -> list[Row]:
    """The first rows of the file; none where they were erased."""
    content = session.execute(
        select(ImportPiece.content).where(ImportPiece.import_id == import_.id).order_by(ImportPiece.position).limit(1)
    ).scalar_one_or_none()
    return [] if content is None else _opened(content)


def headings(session: Session, import_: Import) -> list[str]:
    """The headings of the file."""
    return next((row for number, row in head(session, import_) if number == import_.heading_row), [])


def rows(session: Session, import_: Import, first: int = 0, last: int | None = None) -> Iterator[Row]:
    """The rows below the headings, piece by piece; only those numbered from ``first`` to ``last``."""
    statement = (
        select(ImportPiece.position)
        .where(ImportPiece.import_id == import_.id, ImportPiece.last_row >= first)
        .order_by(ImportPiece.position)
    )
    if last is not None:
        statement = statement.where(ImportPiece.first_row <= last)
    for position in session.execute(statement).scalars().all():
        content = session.execute(
            select(ImportPiece.content).where(ImportPiece.import_id == import_.id, ImportPiece.position == position)
        ).scalar_one()
        for number, row in _opened(content):
            if number > import_.heading_row and number >= first and (last is None or number <= last):
                yield number, row


def erase(session: Session, import_: Import) -> None:
    """Erase the rows of a file."""
    session.execute(delete(ImportPiece).where(ImportPiece.import_id == import_.id))
    import_.retention_on = None


def replace(session: Session, import_: Import, kept: list[Row]) -> None:
    """Keep only these rows (the headings among them) of a file."""
    day = import_.retention_on
    erase(session, import_)
    for position, start in enumerate(range(0, len(kept), reader_process.PIECE)):
        some = kept[start : start + reader_process.PIECE]
        piece = reader_process.Piece(some[0][0], some[-1][0], len(some), reader_process.packed(some))
        keep(session, import_, position, piece)
    import_.retention_on = day


def is_kept(session: Session, import_: Import) -> bool:
    """True if there are still rows of the file."""
    counted = select(func.count()).select_from(ImportPiece).where(ImportPiece.import_id == import_.id)
    return session.execute(counted).scalar_one() > 0


def _opened(content: str) -> list[Row]:
    return reader_process.unpacked(base64.b64decode(content))
