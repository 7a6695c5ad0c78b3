"""How long requests of persons are kept: three years, within which an answer may be disputed (Civil Code art. 188)."""

from __future__ import annotations

from app.declare.messages import N_
from app.declare.retention import Obstacle, RetentionPeriod, Rule, months_later
from app.protection.models import DataRequest

REQUEST_MONTHS = 36

RETENTION = (
    Rule(
        model=DataRequest,
        title=N_("Requests of persons"),
        kept=(RetentionPeriod(N_("the answer"), months=REQUEST_MONTHS),),
        due=months_later(DataRequest.answered_on, REQUEST_MONTHS),
        how="delete",
        against=(
            Obstacle(
                lambda day: DataRequest.id.is_not(None),
                N_("Requests are kept for three years, to show that they were answered."),
            ),
        ),
    ),
)
