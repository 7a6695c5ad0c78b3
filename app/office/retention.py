"""How long what was typed and not saved is kept."""

from __future__ import annotations

from app.messages import N_
from app.office.drafts import KEPT_DAYS
from app.office.models import Draft
from app.retention import Kept, Rule

RETENTION = (
    Rule(
        model=Draft,
        title=N_("Drafts"),
        kept=(Kept(N_("it was typed"), days=KEPT_DAYS),),
        due=Draft.retention_on,
        how="delete",
    ),
)
