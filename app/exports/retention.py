"""How long it can be seen what was asked for and decided."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import RetentionPeriod, Rule
from app.exports.models import KEPT_DAYS, ExportRequest

RETENTION = (
    Rule(
        model=ExportRequest,
        title=N_("Requests for exports"),
        kept=(RetentionPeriod(N_("the export was asked for"), days=KEPT_DAYS),),
        due=ExportRequest.retention_on,
        how="delete",
    ),
)
