"""The columns of a row that clerks keep: a version, so that two of them cannot overwrite each other unseen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import DateTime
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from tenants.columns import CommunityOwned, covering, utcnow

if TYPE_CHECKING:
    from sqlalchemy import Index


class Record(CommunityOwned):
    """A row of a register."""

    __abstract__ = True

    version: Mapped[int] = mapped_column(default=1, server_default="1", sort_order=901)
    """Counts its changes; a form carries the one it was opened with."""
    changed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True), onupdate=utcnow, sort_order=902)
    """When the last change was made; None before the first."""

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"eager_defaults": False, "version_id_col": cls.version}


def list_indexes(
    table: str, order: str, *, holds: tuple[str, ...] = (), refers: tuple[str, ...] | None = None
) -> tuple[Index, ...]:
    """The indexes by which the list of a register is paged, and its rows are offered in forms.

    ``order`` is the column that the list is sorted by, ``holds`` those that say whether a row holds on a day: the index
    answers both, or the whole table would be read for a page of it. Rows that refer to others (``refers``), or are
    referred to, are asked for by when they were entered too; None: neither.
    """
    included = tuple(column for column in holds if column != order)
    listed = covering(f"ix_{table}_listed", order, "id", include=included)
    if refers is None or (order == "created_at" and not refers):
        return (listed,)
    return listed, covering(f"ix_{table}_entered", "created_at", "id", include=(*refers, *holds))
