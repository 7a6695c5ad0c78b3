"""How long people who were drawn in are kept: a year from the record (domain.md, section 4)."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import Obstacle, RetentionPeriod, Rule
from app.features.cases.models import Victim

VICTIM_MONTHS = 12

RETENTION = (
    Rule(
        model=Victim,
        title=N_("People who were drawn in"),
        kept=(RetentionPeriod(N_("the record"), months=VICTIM_MONTHS),),
        due=Victim.retention_on,
        # Blanked: that somebody was referred to help in time is counted; who it was is not.
        how="blank",
        against=(
            Obstacle(lambda day: Victim.referred_at.is_(None), N_("The person has not been referred to help yet.")),
        ),
    ),
)
