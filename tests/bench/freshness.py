"""How long a change waits for its score, as deployed: the real relay, Valkey and worker processes, with their pauses.

A score is fresh once the snapshot that it was counted in is newer than the change: both by the database's clock. It
is read last thing before the commit: read after it, a quick worker may have been before, and nothing would follow.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from flask_babel import force_locale
from sqlalchemy import func, select

from app.declare.register import registers
from app.declare.schedule import Occasion
from app.evaluation import runs
from app.evaluation.engine import month_ends
from app.evaluation.models import Horizon, LiveScore, Sample, SampleKind
from app.imports import services
from app.imports.models import AT_WORK, Import, ImportMode
from app.protection.jobs import nightly
from tenants.area import NATION, Area, Level
from tenants.clock import database_now
from tenants.columns import utcnow
from tenants.models import Community
from tenants.outbox import OutboxNote, Task, TaskState, note_changes, relay_scope
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.bench.evaluations import background
from tests.bench.imports import COMMUNITY, prepare, spreadsheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date, datetime

    from flask import Flask
    from sqlalchemy.orm import Session

    from tests.bench.nation import Nation

COMMUNITIES = 2_000
IMPORTED = 50_000
_EVALUATED = 10_000  # communities, by the runs of a night
_CHANGES = 5  # one after the other, while the rest goes on
_ROUNDS = 3
_PATIENCE_SECONDS = 600


@dataclass(frozen=True)
class Freshness:
    """Seconds until scores were fresh; of several changes the slowest one, of several rounds the quickest."""

    communities: int
    all: float
    """All communities, noted at once."""
    alone: float
    """A change while nothing else is to be done."""
    behind_batch: float
    """A change made right after all communities were noted."""
    behind_night: float
    """A change while a night's runs and its erasing go on."""
    behind_import: float
    """A change while a large file is imported."""
    one_worker: float
    """A change while a night's runs go on, with a single worker process."""

    @property
    def singles(self) -> dict[str, float]:
        """The seconds of a single change, by what else there was to do."""
        return {
            "alone": self.alone,
            f"behind {self.communities:,} noted": self.behind_batch,
            "behind a night": self.behind_night,
            "behind an import": self.behind_import,
            "behind a night, one worker": self.one_worker,
        }


def run(app: Flask, nation: Nation, *, rounds: int = _ROUNDS, imported: int = IMPORTED) -> Freshness:
    """Measure on a loaded nation."""

    def night() -> None:
        _night(nation.communities, nation.cycle.end)

    with app.app_context():
        codes = _codes()
        changes = _Changes(codes, nation.cycle.end)
        with background(nation.settings):
            _noted(codes)  # the first one inserts, later ones update: measure the usual one
            changes.make(_CHANGES)
            alone = changes.worst(rounds, lambda: None)
            together = [_noted(codes, changes) for _ in range(rounds)]
            behind_night = changes.worst(rounds, night, _busy)
            account = prepare(app)
            data = spreadsheet(app, imported)
            behind_import = changes.worst(1, lambda: _import(str(account), data), _importing)
        with background(replace(nation.settings, workers=1)):
            changes.make(_CHANGES)
            one_worker = changes.worst(1, night, _busy)
    return Freshness(
        nation.communities,
        min(whole for whole, _single in together),
        alone,
        min(single for _whole, single in together),
        behind_night,
        behind_import,
        one_worker,
    )


class _Changes:
    """Changes one by one, each of another community, in districts by turns."""

    def __init__(self, codes: Sequence[int], day: date) -> None:
        width = 10 ** (Level.COMMUNITY - Level.DISTRICT)
        self._turns = sorted(codes, key=lambda code: (code % width, code))
        self._day = day
        self._made = 0

    def make(self, number: int = 1, going_on: Callable[[], bool] = lambda: True) -> float:
        """So many, one after the other, as long as the rest goes on; the seconds of the slowest."""
        slowest = 0.0
        for _ in range(number):
            slowest = max(slowest, self.one())
            if not going_on():
                break
        return slowest

    def one(self) -> float:
        """The seconds from the commit of a change until its score is fresh."""
        code = self._turns[self._made * 7 % len(self._turns)]
        self._made += 1
        scope = Scope(Role.INSPECTOR, Area.of_community(code).at(Level.DISTRICT), "bench")
        with activate(scope) as session:
            session.add(Sample(community_id=code, kind=SampleKind.BOARD, taken_on=self._day, passed=True))
            began, since = _commit(session)
        for _ in _until(lambda: _stale([code], since) == 0):
            pass
        return time.perf_counter() - began

    def worst(self, rounds: int, start: Callable[[], None], going_on: Callable[[], bool] = lambda: True) -> float:
        """The slowest of the changes made while what was started goes on, of the best of the rounds."""
        slowest = []
        for _ in range(rounds):
            start()
            slowest.append(self.make(_CHANGES, going_on))
            for _wait in _until(lambda: not _busy()):
                pass
        return min(slowest)


def _noted(codes: Sequence[int], changes: _Changes | None = None) -> tuple[float, float]:
    """Note all at once, then one change; seconds until all are fresh, and until the one is."""
    with activate(Scope(Role.OPERATOR, NATION, "bench")) as session:
        note_changes(session, codes)
        began, since = _commit(session)
    single = changes.one() if changes else 0.0
    for _ in _until(lambda: _stale(codes, since) == 0):
        pass
    return time.perf_counter() - began, single


def _night(communities: int, last_day: date) -> None:
    """Ask for what a night does: runs of so many communities altogether, and a district each to be erased."""
    months = max(1, _EVALUATED // communities - 1)
    with activate(relay_scope()) as session:
        runs.request_run(session, NATION, Horizon.LIVE, last_day)
        for end in month_ends(last_day, months):
            runs.request_run(session, NATION, Horizon.MONTH, end)
        nightly(session, Occasion(utcnow() - timedelta(hours=1), utcnow()))
        session.commit()


def _import(account: str, data: bytes) -> None:
    with activate(community_scope(COMMUNITY, account)) as session, force_locale("zh_Hans_CN"):
        register = registers()["tenancies"]
        found = services.upload(session, register, "承租人.xlsx", data)
        services.assign(session, register, found, found.mapping)
        session.commit()
    for _ in _until(lambda: not _importing()):
        pass
    with activate(community_scope(COMMUNITY, account)) as session:
        services.confirm(session, session.execute(select(Import)).scalar_one(), ImportMode.ALL, skip_known=False)
        session.commit()


def _importing() -> bool:
    with activate(community_scope(COMMUNITY, "bench")) as session:
        return bool(session.execute(select(func.count()).where(Import.state.in_(AT_WORK))).scalar_one())


def _busy() -> bool:
    with activate(relay_scope()) as session:
        notes = select(func.count()).select_from(OutboxNote)
        tasks = select(func.count()).where(Task.state.in_((TaskState.PENDING, TaskState.CLAIMED)))
        return bool(session.execute(notes).scalar_one() or session.execute(tasks).scalar_one())


def _codes() -> list[int]:
    with activate(Scope(Role.OPERATOR, NATION, "bench")) as session:
        return list(session.execute(select(Community.community_id).order_by(Community.community_id)).scalars())


def _commit(session: Session) -> tuple[float, datetime]:
    """Commit what was written; the moment of it on the stop watch, and by the database's clock."""
    session.flush()
    since: datetime = session.execute(select(database_now())).scalar_one()
    began = time.perf_counter()
    session.commit()
    return began, since


def _stale(codes: Sequence[int], since: datetime) -> int:
    """How many of the communities have no score of a snapshot since then."""
    area = Area.of_community(codes[0]) if len(codes) == 1 else NATION
    with activate(Scope(Role.EVALUATOR, area, "bench")) as session:
        fresh = select(func.count(LiveScore.community_id.distinct())).where(LiveScore.computed_at >= since)
        return len(codes) - int(session.execute(fresh).scalar_one())


def _until(reached: Callable[[], bool]) -> Iterator[None]:
    deadline = time.perf_counter() + _PATIENCE_SECONDS
    while not reached():
        if time.perf_counter() > deadline:
            raise RuntimeError("the background did not get there")
        time.sleep(0.01)
        yield
