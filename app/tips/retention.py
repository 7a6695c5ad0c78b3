"""How long tips are kept: unfounded 90 days, others two years from their closing (domain.md, section 4).

What was reported is blanked and the tip stays without it, because the instants of its handling are counted. The
reporter's contact goes with it, or earlier where it has a date of its own.
"""

from __future__ import annotations

from sqlalchemy import and_, case, func, select

from app.messages import N_
from app.retention import GoesToo, Kept, Obstacle, Rule, day_of, months_later
from app.tips.models import Assessment, Tip, TipEvent, TipReporter
from tenants.roles import Role

UNFOUNDED_DAYS = 90
TIP_MONTHS = 24

_TITLE = N_("Tips")
_CLOSED = day_of(Tip.closed_at)
_KEPT = (
    Kept(N_("closing a tip that was unfounded"), days=UNFOUNDED_DAYS),
    Kept(N_("closing any other tip"), months=TIP_MONTHS),
)
# From the facts and not only from the stored date: a tip that was closed without one goes all the same.
DUE = func.coalesce(
    Tip.retention_on,
    case((Tip.assessment == Assessment.UNFOUNDED, _CLOSED + UNFOUNDED_DAYS), else_=months_later(_CLOSED, TIP_MONTHS)),
)
_OPEN = Obstacle(lambda day: Tip.closed_at.is_(None), N_("The tip is not closed yet."))
_NOTES = (GoesToo(TipEvent, "tip_id", "blank"),)
_OF_TIP = select(DUE).where(
    and_(Tip.community_id == TipReporter.community_id, Tip.id == TipReporter.tip_id)
)

RETENTION = (
    Rule(
        model=Tip,
        title=_TITLE,
        kept=_KEPT,
        due=DUE,
        only=lambda day: (~Tip.skips_community,),
        how="blank",
        goes_too=_NOTES,
        against=(_OPEN,),
    ),
    Rule(
        model=Tip,
        title=_TITLE,
        kept=(),
        due=DUE,
        only=lambda day: (Tip.skips_community,),
        how="blank",
        goes_too=_NOTES,
        against=(_OPEN,),
        role=Role.INTAKE,
    ),
    Rule(
        model=TipReporter,
        title=N_("Contacts of those who reported"),
        kept=(Kept(N_("Until the tip is erased, at the latest")),),
        due=func.least(TipReporter.retention_on, _OF_TIP.correlate(TipReporter).scalar_subquery()),
        how="delete",
        role=Role.INTAKE,
    ),
)
