"""What is counted of the samples an inspector took on site, one row per thing checked.

A sample counts in the cycle that holds the day it was taken on. Without one the criterion does not apply.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.declare.messages import N_
from app.declare.metric import metric
from app.declare.metric_sql import NO_LABEL, row_columns
from app.evaluation.models import Sample, SampleKind

if TYPE_CHECKING:
    from app.declare.metric import Cycle, Rows

_PLACE = func.coalesce(Sample.place, "")


def _sampled(criterion: str, kind: SampleKind, *, shortfall: str, remedy: str, label: Any = _PLACE) -> None:
    """Declare the samples of one kind as the rows of a criterion; ok where the thing checked passed."""

    @metric(criterion, shortfall=shortfall, advice=remedy, correctable=False)
    def samples(cycle: Cycle) -> Rows:
        return select(
            *row_columns(Sample.community_id, Sample.passed, row_id=Sample.id, label=label, on_date=Sample.taken_on)
        ).where(Sample.kind == kind, Sample.taken_on.between(cycle.start, cycle.end))


# Notice boards visited; passed where they show the three phones and the Regulation.
_sampled(
    "chan-board",
    SampleKind.BOARD,
    shortfall=N_("The notice board lacks one of the three phones or the Regulation"),
    remedy=N_("Put the three phones and the Regulation on every notice board"),
)

# Test contacts made by the district; passed where answered.
_sampled(
    "chan-reach",
    SampleKind.CONTACT,
    shortfall=N_("The test contact was not answered"),
    remedy=N_("See to it that someone answers the report channel at all times"),
)

# Rented dwellings found in the inspector's random sample; passed where they are in the register.
_sampled(
    "reg-rental-complete",
    SampleKind.DWELLING,
    shortfall=N_("The rented dwelling is not in the register"),
    remedy=N_("Put every rented dwelling in the register"),
)

# Respondents of the survey; passed where they knew the answers. They are anonymous: no place is told.
_sampled(
    "pub-aware",
    SampleKind.RESPONDENT,
    shortfall=N_("The respondent did not pass the awareness questions"),
    remedy=N_("Tell residents what pyramid selling is and where to report it"),
    label=NO_LABEL,
)
