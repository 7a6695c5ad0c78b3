"""How long it can be seen what was asked for and decided, and how long files wait to be fetched."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import RetentionPeriod, Rule
from app.exports.models import FILE_DAYS, KEPT_DAYS, ExportRequest, RegisterFile

RETENTION = (
    Rule(
        model=ExportRequest,
        title=N_("Requests for exports"),
        kept=(RetentionPeriod(N_("the export was asked for"), days=KEPT_DAYS),),
        due=ExportRequest.retention_on,
        how="delete",
    ),
    Rule(
        model=RegisterFile,
        title=N_("Masked files of registers"),
        kept=(RetentionPeriod(N_("the file was asked for"), days=FILE_DAYS),),
        due=RegisterFile.retention_on,
        how="delete",
    ),
)
