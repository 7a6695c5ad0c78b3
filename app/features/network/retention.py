"""How long building leads and liaisons are kept. Posts are offices whose holders are published; they stay."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import Obstacle, RetentionPeriod, Rule, months_later
from app.features.network.models import BuildingLead

LEAD_MONTHS = 6  # as a tenant's: long enough to ask back, no longer

RETENTION = (
    Rule(
        model=BuildingLead,
        title=N_("Building leads and liaisons"),
        kept=(RetentionPeriod(N_("the end of the appointment"), months=LEAD_MONTHS),),
        due=months_later(BuildingLead.ends_on, LEAD_MONTHS),
        # Blanked: the coverage of the buildings in the months of the cycle is counted from the appointments.
        how="blank",
        also={"account_id": None},
        against=(
            Obstacle(
                lambda day: BuildingLead.ends_on.is_(None) | (BuildingLead.ends_on >= day),
                N_("The appointment is in force; end it first."),
            ),
        ),
    ),
)
