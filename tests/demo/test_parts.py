"""The demo's communities come to the grades of their parts when they are really evaluated."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.declare.metric import Cycle
from app.demo.district import SHOWCASE_NEW
from app.demo.profiles import Part
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.scoring.rules import Status
from app.features.cases.models import Site
from tenants.models import Community
from tenants.roles import Role
from tenants.session import activate

from .conftest import on, profiles
from .test_rows import scope

if TYPE_CHECKING:
    from .conftest import District

# Month windows are the trickiest at the end of February and of the year.
pytestmark = on("2024-02-29", "2025-03-01", "2025-12-31")

OUTCOMES = {
    Part.MODEL: "excellent",
    Part.ORDINARY: "accepted",
    Part.RECTIFY: "rectify",
    Part.FAILING: "failed",
    Part.VETOED: "vetoed",
    Part.NEW: "accepted",  # on very few records: what does not apply cannot be missed, and it has only begun
}


def test_each_part_reaches_its_outcome_and_each_criterion_its_planned_status(district: District) -> None:
    criteria = default_criteria()
    with district.app.app_context():
        found = evaluate(scope(Role.EVALUATOR), criteria, Cycle.ending(district.today, criteria.cycle_months))
    surprises = 0
    for row, code in enumerate(found.communities.tolist()):
        part = district.report.parts[code]
        assert found.outcome(row) == OUTCOMES[part], (code, part, int(found.scores.total[row]))
        if part is not Part.NEW:
            planned = [profiles()[code].knobs[criterion.id].status for criterion in criteria.criteria]
            got = [Status(status) for status in found.scores.status[row]]
            surprises += sum(want is not have for want, have in zip(planned, got, strict=True))
    # A tip whose due date moved past the end of the cycle may take its criterion along; little else can.
    assert surprises <= 4


def test_the_brand_new_community_has_almost_nothing(district: District) -> None:
    criteria = default_criteria()
    with district.app.app_context():
        found = evaluate(scope(Role.EVALUATOR), criteria, Cycle.ending(district.today, criteria.cycle_months))
    row = found.communities.tolist().index(SHOWCASE_NEW)
    status = found.scores.status[row].tolist()
    assert status.count(Status.NOT_APPLICABLE) >= 20
    # It joined two weeks ago: no quarter and no month has begun since.
    ids = [criterion.id for criterion in criteria.criteria]
    for criterion in ("meet-quarter", "meet-study", "meet-report", "pub-school", "insp-key-place"):
        assert status[ids.index(criterion)] == Status.NOT_APPLICABLE, criterion
    assert found.denominators[row].sum() < 0.1 * found.denominators.sum(axis=1).mean()


def test_the_brand_new_community_joined_just_now_and_the_others_before_the_cycle(district: District) -> None:
    start = Cycle.ending(district.today, default_criteria().cycle_months).start
    with district.app.app_context(), activate(scope(Role.INSPECTOR)) as session:
        joined = dict(session.execute(select(Community.community_id, Community.joined_on)).all())
    assert joined.pop(SHOWCASE_NEW) == district.today - timedelta(days=14)
    assert max(joined.values()) < start


def test_a_confirmed_veto_and_one_that_is_only_proposed(district: District) -> None:
    from app.evaluation.models import Veto

    with district.app.app_context(), activate(scope(Role.INSPECTOR)) as session:
        vetoes = session.execute(select(Veto)).scalars().all()
    confirmed = [veto for veto in vetoes if veto.confirmed_on]
    assert len(confirmed) == 1
    assert confirmed[0].document
    assert confirmed[0].appeal_until > district.today
    assert len(vetoes) == 2


def test_two_streets_have_one_open_site_each(district: District) -> None:
    with district.app.app_context(), activate(scope(Role.INSPECTOR)) as session:
        open_sites = session.execute(select(Site.community_id).where(Site.cleared_on.is_(None))).scalars().all()
    assert len(open_sites) == len({code // 1000 for code in open_sites}) == 2
