"""What is counted of the archive, and of the erasures that the law asks for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import participated_on, row_columns
from app.documents.models import ArchiveItem, ArchiveKind, Erasure
from tenants.models import Community

if TYPE_CHECKING:
    from app.declare.metric import Cycle, Rows

ERASED_WITHIN_DAYS = 30


@metric(
    "arch-complete",
    shortfall=N_("The document is not in the archive"),
    advice=N_("File the document in the archive"),
    codes=ArchiveKind,
)
def archive_items(cycle: Cycle) -> Rows:
    """Archive items due in the cycle; ok where filed by its last day, though perhaps after they were due.

    An item that was due before the community joined is not asked of it (``participated_on``).
    """
    return (
        select(
            *row_columns(
                ArchiveItem.community_id,
                ArchiveItem.filed_on <= cycle.end,
                row_id=ArchiveItem.id,
                label=ArchiveItem.title,
                code=ArchiveItem.kind,
                on_date=ArchiveItem.due_on,
            )
        )
        .join(Community, and_(Community.community_id == ArchiveItem.community_id, participated_on(ArchiveItem.due_on)))
        .where(ArchiveItem.due_on.between(cycle.start, cycle.end))
    )


@metric(
    "data-retention",
    shortfall=N_("Personal data was not erased within 30 days of its retention date"),
    advice=N_("Find out why the automatic erasure did not run, and erase the record"),
    correctable=False,
)
def erasures(cycle: Cycle) -> Rows:
    """Records whose retention date lies in the cycle; ok where erased within 30 days of it.

    A record is judged once it is erased or its 30 days are over, as things stood on the last day of the
    cycle. Confidential ones are not the community's to know of.
    """
    return select(
        *row_columns(
            Erasure.community_id,
            Erasure.erased_on <= Erasure.retention_on + ERASED_WITHIN_DAYS,
            row_id=Erasure.id,
            on_date=Erasure.retention_on,
        )
    ).where(
        ~Erasure.confidential,
        Erasure.retention_on.between(cycle.start, cycle.end),
        or_(
            Erasure.retention_on <= cycle.end - timedelta(days=ERASED_WITHIN_DAYS),
            Erasure.erased_on <= cycle.end,
        ),
    )
