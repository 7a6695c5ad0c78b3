"""What is counted of the samples an inspector took on site, one row per thing checked.

A sample counts in the cycle that holds the day it was taken on. Without one the criterion does not apply.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.counting import NO_LABEL, row_columns
from app.evaluation.models import Sample, SampleKind
from app.measures import metric
from app.messages import N_

if TYPE_CHECKING:
    from app.measures import Cycle, Rows

_PLACE = func.coalesce(Sample.place, "")


@metric(
    "chan-board",
    shortfall=N_("The notice board lacks one of the three phones or the Regulation"),
    remedy=N_("Put the three phones and the Regulation on every notice board"),
    mendable=False,
)
def boards(cycle: Cycle) -> Rows:
    """Notice boards visited; ok where they show the three phones and the Regulation."""
    return _samples(SampleKind.BOARD, cycle, label=_PLACE)


@metric(
    "chan-reach",
    shortfall=N_("The test contact was not answered"),
    remedy=N_("See to it that someone answers the report channel at all times"),
    mendable=False,
)
def contacts(cycle: Cycle) -> Rows:
    """Test contacts made by the district; ok where answered."""
    return _samples(SampleKind.CONTACT, cycle, label=_PLACE)


@metric(
    "reg-rental-complete",
    shortfall=N_("The rented dwelling is not in the register"),
    remedy=N_("Put every rented dwelling in the register"),
    mendable=False,
)
def dwellings(cycle: Cycle) -> Rows:
    """Rented dwellings found in the inspector's random sample; ok where they are in the register."""
    return _samples(SampleKind.DWELLING, cycle, label=_PLACE)


@metric(
    "pub-aware",
    shortfall=N_("The respondent did not pass the awareness questions"),
    remedy=N_("Tell residents what pyramid selling is and where to report it"),
    mendable=False,
)
def respondents(cycle: Cycle) -> Rows:
    """Respondents of the survey; ok where they passed the questions. They are anonymous: no place is told."""
    return _samples(SampleKind.RESPONDENT, cycle, label=NO_LABEL)


def _samples(kind: SampleKind, cycle: Cycle, *, label: Any) -> Rows:
    return select(
        *row_columns(Sample.community_id, Sample.passed, row_id=Sample.id, label=label, on_date=Sample.taken_on)
    ).where(Sample.kind == kind, Sample.taken_on.between(cycle.start, cycle.end))
