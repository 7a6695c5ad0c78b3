"""The rows of a file between upload and import, sealed with the community's key."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from app.imports import reader_process
from app.imports.models import Import, ImportPiece
from tenants.columns import table_of, utcnow, uuid7

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

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


def rows(session: Session, import_: Import) -> Iterator[Row]:
    """The rows below the headings, piece by piece."""
    for position, _first, _last in _outline(session, import_):
        for number, row in _piece(session, import_, position):
            if number > import_.heading_row:
                yield number, row


def some(session: Session, import_: Import, numbers: Sequence[int]) -> list[Row]:
    """The rows of these numbers, in their order in the file; each piece that holds one is opened once."""
    wanted, found = set(numbers), []
    for position, first, last in _outline(session, import_):
        if any(first <= number <= last for number in wanted):
            found += [each for each in _piece(session, import_, position) if each[0] in wanted]
    return found


def erase(session: Session, import_: Import) -> None:
    """Erase the rows of a file."""
    session.execute(delete(ImportPiece).where(ImportPiece.import_id == import_.id))
    import_.retention_on = None


def keep_only(session: Session, import_: Import, numbers: Container[int]) -> None:
    """Erase the rows of a file but those of these numbers, and the headings."""
    outline = _outline(session, import_)
    kept = (
        each
        for position, _first, _last in outline
        for each in _piece(session, import_, position)
        if each[0] == import_.heading_row or each[0] in numbers
    )
    # Beside those that are still being read.
    last = max((position for position, _first, _last in outline), default=-1)
    for position, piece in enumerate(reader_process.divided(reader_process.encoded(kept)), last + 1):
        keep(session, import_, position, piece)
    session.execute(delete(ImportPiece).where(ImportPiece.import_id == import_.id, ImportPiece.position <= last))


def count(session: Session, import_: Import) -> int:
    """How many pieces there are of the file: what it takes to read it, however long its rows."""
    counted = select(func.count()).select_from(ImportPiece).where(ImportPiece.import_id == import_.id)
    return session.execute(counted).scalar_one()


def _outline(session: Session, import_: Import) -> Sequence[tuple[int, int, int]]:
    """The pieces of a file in their order: position, first row, last row."""
    found = select(ImportPiece.position, ImportPiece.first_row, ImportPiece.last_row)
    found = found.where(ImportPiece.import_id == import_.id).order_by(ImportPiece.position)
    return [(position, first, last) for position, first, last in session.execute(found)]


def _piece(session: Session, import_: Import, position: int) -> list[Row]:
    content = select(ImportPiece.content).where(ImportPiece.import_id == import_.id, ImportPiece.position == position)
    return _opened(session.execute(content).scalar_one())


def _opened(content: str) -> list[Row]:
    return reader_process.unpacked(base64.b64decode(content))
