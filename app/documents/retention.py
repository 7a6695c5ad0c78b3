"""How long files are kept: as long as the record they belong to, which takes them along when it goes."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import RetentionPeriod, Rule
from app.documents.models import Attachment

RETENTION = (
    Rule(
        model=Attachment,
        title=N_("Scans"),
        kept=(RetentionPeriod(N_("As long as the record they belong to")),),
        due=Attachment.retention_on,
        how="delete",
    ),
)
