"""How long decisions about information officers are kept: three years, as the trail of who decided them."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import RetentionPeriod, Rule, months_later
from app.features.programme.models import LeadMerit

MERIT_MONTHS = 36

RETENTION = (
    Rule(
        model=LeadMerit,
        title=N_("Rewards and penalties"),
        kept=(RetentionPeriod(N_("the decision"), months=MERIT_MONTHS),),
        due=months_later(LeadMerit.decided_on, MERIT_MONTHS),
        how="delete",
    ),
)
