"""The columns of a row that clerks keep: a version, so that two of them cannot overwrite each other unseen."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from tenants.columns import CommunityOwned, utcnow


class Record(CommunityOwned):
    """A row of a register. ``version`` counts its changes; ``changed_at`` is when the last one was made."""

    __abstract__ = True

    version: Mapped[int] = mapped_column(default=1, server_default="1", sort_order=901)
    changed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True), onupdate=utcnow, sort_order=902)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"eager_defaults": False, "version_id_col": cls.version}
