"""A night of erasures over demo data: what is due goes, the rest stands, and the score follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.declare.metric import Cycle
from app.declare.retention import rules
from app.documents.models import Erasure
from app.evaluation.engine import default_criteria, evaluate
from app.features.rentals.models import Tenancy
from app.protection.erasing import communities_with_due, erase_area
from tenants.area import Area
from tenants.session import activate
from tests.demo.conftest import on
from tests.factories import evaluator

if TYPE_CHECKING:
    from tests.demo.conftest import District

AREA = Area.parse("210304")


@on("2026-06-16")
def test_a_night_on_demo_data(district: District) -> None:
    criteria, cycle = default_criteria(), Cycle.ending(district.today)
    with district.app.app_context():
        before = evaluate(evaluator(AREA), criteria, cycle)
        with activate(evaluator(AREA)) as session:
            tenancies = session.execute(select(func.count()).select_from(Tenancy)).scalar_one()
            open_before = session.execute(_open(district)).scalar_one()
        assert open_before > 0, "the demo has some that are late"
        assert erase_area(AREA, district.today) > 0
        assert erase_area(AREA, district.today) == 0
        assert all(communities_with_due(r, AREA, district.today) == [] for r in rules() if r.through is None)
        with activate(evaluator(AREA)) as session:
            assert session.execute(_open(district)).scalar_one() == 0
            assert session.execute(select(func.count()).select_from(Tenancy)).scalar_one() == tenancies
        after = evaluate(evaluator(AREA), criteria, cycle)
    assert len(after.communities) == len(before.communities)
    changed = {
        criterion.id
        for index, criterion in enumerate(criteria.criteria)
        if (before.numerators[:, index] != after.numerators[:, index]).any()
        or (before.denominators[:, index] != after.denominators[:, index]).any()
    }
    assert changed <= {"data-retention"}, "nothing but the erasures themselves is counted otherwise"


def _open(district: District):  # type: ignore[no-untyped-def]
    return (
        select(func.count())
        .select_from(Erasure)
        .where(Erasure.erased_on.is_(None), Erasure.retention_on <= district.today)
    )
