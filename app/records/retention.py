"""How long what was typed and not saved is kept."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import RetentionPeriod, Rule
from app.records.models import Draft
from app.records.store.drafts import KEPT_DAYS

RETENTION = (
    Rule(
        model=Draft,
        title=N_("Drafts"),
        kept=(RetentionPeriod(N_("it was typed"), days=KEPT_DAYS),),
        due=Draft.retention_on,
        how="delete",
    ),
)
