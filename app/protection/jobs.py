"""What happens every night: personal data whose time is up goes, and the trails are anchored and checked."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from app.audit import anchoring
from app.clock import today
from app.declare.messages import N_
from app.declare.schedule import DailyJob
from app.protection.erasing import erase_area
from tenants.area import NATION
from tenants.fan_out import districts
from tenants.models import CommunityStatus
from tenants.outbox import Finished, TaskLane, finish, insert_tasks
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.declare.schedule import Occasion
    from tenants.outbox import Claim

ERASE, CHECK_TRAILS = "erase", "check_trails"


def nightly(session: Session, _occasion: Occasion) -> None:
    """A task of each kind for every district; a suspended community's data has its time as well."""
    areas = districts(session, NATION, tuple(CommunityStatus))
    for kind in (ERASE, CHECK_TRAILS):
        insert_tasks(session, kind, areas, lane=TaskLane.NIGHTLY)


def erase(claim: Claim) -> int:
    """Erase what is due in a district; how many rows. Every batch stands by itself, so no work is ever discarded."""
    erased = erase_area(claim.area, today())
    _finish(claim)
    return erased


def check_trails(claim: Claim) -> int:
    """Remove what is older than three years, anchor every chain of a district and check it; how many are broken.

    Checked before it is anchored: what was cut off during the day must not become the new end unseen.
    """
    evaluator = Scope(Role.EVALUATOR, claim.area, f"task:{claim.id}")
    broken = anchoring.check(claim.area)
    with activate(evaluator) as session:
        cuts = anchoring.cut(session)
        session.commit()
    # Another role, hence another transaction: the cut is written down before anything goes.
    with activate(Scope(Role.RELAY, claim.area, f"task:{claim.id}")) as session:
        anchoring.remove(session, cuts)
        session.commit()
    with activate(evaluator) as session:
        anchoring.anchor(session)
        session.commit()
    _finish(claim)
    return broken


def _finish(claim: Claim) -> None:
    with activate(Scope(Role.EVALUATOR, claim.area, f"task:{claim.id}")) as session:
        if not finish(session, claim.id):
            raise Finished(claim.id)
        session.commit()


HANDLERS = {ERASE: erase, CHECK_TRAILS: check_trails}
DAILY_JOBS = (DailyJob(N_("Erase data past its time, check the trails"), time(2, 30), nightly),)
