"""How long tips are kept: unfounded 90 days, others two years from their closing (domain.md, section 4).

What was reported is blanked and the tip stays without it, because the instants of its handling are counted. The
reporter's contact goes with it, or earlier where it has a date of its own.
"""

from __future__ import annotations

from sqlalchemy import case, func

from app.declare.messages import N_
from app.declare.retention import GoesToo, Obstacle, RetentionPeriod, Rule, day_of, months_later
from app.features.tips.models import Assessment, Tip, TipEvent, TipReporter

UNFOUNDED_DAYS = 90
TIP_MONTHS = 24

_CLOSED = day_of(Tip.closed_at)
_KEPT = (
    RetentionPeriod(N_("closing a tip that was unfounded"), days=UNFOUNDED_DAYS),
    RetentionPeriod(N_("closing any other tip"), months=TIP_MONTHS),
)
# From the facts and not only from the stored date: a tip that was closed without one goes all the same.
DUE = func.coalesce(
    Tip.retention_on,
    case((Tip.assessment == Assessment.UNFOUNDED, _CLOSED + UNFOUNDED_DAYS), else_=months_later(_CLOSED, TIP_MONTHS)),
)
_OPEN = Obstacle(lambda day: Tip.closed_at.is_(None), N_("The tip is not closed yet."))
_NOTES = (GoesToo(TipEvent, "tip_id", "blank"),)
RETENTION = (
    Rule(
        model=Tip,
        title=N_("Tips"),
        kept=_KEPT,
        due=DUE,
        # A tip that skips the community has no body under the community's key: there is nothing to blank.
        only=lambda day: (~Tip.skips_community,),
        how="blank",
        goes_too=_NOTES,
        against=(_OPEN,),
    ),
    Rule(
        model=TipReporter,
        title=N_("Contacts of those who reported"),
        kept=(RetentionPeriod(N_("Until the tip is erased, at the latest")),),
        due=DUE,
        how="delete",
        through=(Tip, "tip_id"),
    ),
)
