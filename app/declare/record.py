"""The columns of a row that clerks keep: a version, so that two of them cannot overwrite each other unseen."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from tenants.columns import CommunityOwned, covering, utcnow


class Record(CommunityOwned):
    """A row of a register."""

    __abstract__ = True

    version: Mapped[int] = mapped_column(default=1, server_default="1", sort_order=901)
    """Counts its changes; a form carries the one it was opened with."""
    changed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True), onupdate=utcnow, sort_order=902)
    """When the last change was made; None before the first."""

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:
        # Forms offer what was entered last.
        created = covering(f"ix_{cls.__tablename__}_created", "created_at", "id")
        return (created, *super().__table_args__)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"eager_defaults": False, "version_id_col": cls.version}
