"""What goes on meanwhile: communities write, inspectors ask for runs, visitors open pages.

A commit that was cut off may have happened or not: it is looked up before it is tried again, so at the end it is
known for sure which rows there must be.
"""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from app.clock import now_in_china, today
from app.evaluation import runs
from app.evaluation.models import Horizon, Run
from app.features.network.models import Post, PostKind
from app.features.tips.models import Tip, TipEvent, TipEventKind, TipSource
from tenants.area import Area, Level
from tenants.columns import utcnow, uuid7
from tenants.outbox import note_changes, relay_scope
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.chaos.processes import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flask import Flask
    from sqlalchemy.orm import Session

    from tests.chaos.processes import Processes

SINCE = date(2025, 1, 1)


@dataclass(frozen=True)
class Change:
    """One transaction: how to make it, and how to see whether it was made."""

    scope: Scope
    apply: Callable[[Session], None]
    stands: Callable[[Session], bool]


@dataclass
class Committed:
    """What is in the database for sure."""

    posts: dict[int, dict[uuid.UUID, PostKind]] = field(default_factory=lambda: defaultdict(dict))
    """Posts that somebody holds, by community."""
    open_tips: dict[int, set[uuid.UUID]] = field(default_factory=lambda: defaultdict(set))
    acknowledged_tips: dict[int, set[uuid.UUID]] = field(default_factory=lambda: defaultdict(set))
    runs: dict[uuid.UUID, int] = field(default_factory=dict)
    """How many tasks each run has."""
    changes: int = 0
    batches: int = 0
    """How often all communities were noted at once."""
    cut_off: int = 0
    """Transactions that an outage cut off; each was looked up and, where it was not there, made again."""
    stood: int = 0
    """Those of the cut off that had been committed all the same."""

    def rows(self) -> set[uuid.UUID]:
        """The ids of all posts that are held and of all tips."""
        places = (*self.posts.values(), *self.open_tips.values(), *self.acknowledged_tips.values())
        return {row for place in places for row in place}

    def counts(self, community: int) -> dict[str, tuple[int, int]]:
        """What evaluation must count of these rows, by criterion: (numerator, denominator).

        A tip that is not acknowledged within a day of chaos is not judged yet.
        """
        acknowledged = len(self.acknowledged_tips[community])
        return {
            "org-leading-group": (len(set(self.posts[community].values())), len(PostKind)),
            "tip-ack": (acknowledged, acknowledged),
        }


class Traffic:
    """Threads that write, request and read until told to stop."""

    def __init__(
        self,
        app: Flask,
        processes: Processes,
        city: Area,
        communities: Sequence[int],
        inspector: uuid.UUID,
        month_ends: Sequence[date],
        seed: int,
        pause: float,
    ) -> None:
        self.app, self.processes = app, processes
        self.city, self.communities, self.inspector, self.month_ends = city, communities, inspector, month_ends
        self.committed, self.pages = Committed(), Counter[int]()
        self._stop, self._give_up = threading.Event(), threading.Event()
        self._error: BaseException | None = None
        turns = (
            (self._write, pause),
            (self._request_run, pause * 20),
            (self._note_all, pause * 15),
            (self._visit, 0.5),
        )
        self._threads = [
            threading.Thread(target=self._repeat, args=(turn, random.Random(seed + number), seconds), daemon=True)
            for number, (turn, seconds) in enumerate(turns)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def check(self) -> None:
        """Raise what a thread raised, if any did."""
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End after what is under way; the processes are kept running meanwhile. Raises what a thread raised."""
        self._stop.set()
        self.processes.wait_for(lambda: not any(thread.is_alive() for thread in self._threads), "the last changes")
        self.check()

    def abandon(self) -> None:
        """End at once, whatever is under way."""
        self._stop.set()
        self._give_up.set()
        for thread in self._threads:
            thread.join(15)

    def request_months(self) -> None:
        """A last run for each month, so that its scores are of what is there now."""
        for end in self.month_ends:
            self._commit_run(relay_scope(), self.city, Horizon.MONTH, end, None)

    def _repeat(self, turn: Callable[[random.Random], None], rng: random.Random, pause: float) -> None:
        try:
            while not self._stop.wait(rng.uniform(0, 2 * pause)):
                turn(rng)
        except BaseException as error:
            self._error = error

    def _write(self, rng: random.Random) -> None:
        community = rng.choice(self.communities)
        posts, tips = self.committed.posts[community], self.committed.open_tips[community]
        moves = [self._appoint, self._receive_tip]
        moves += [self._end_post] if posts else []
        moves += [self._acknowledge] if tips else []
        rng.choice(moves)(rng, community)
        self.committed.changes += 1

    def _appoint(self, rng: random.Random, community: int) -> None:
        post, kind = uuid7(), rng.choice(list(PostKind))

        def apply(session: Session) -> None:
            session.add(Post(id=post, kind=kind, holder_name="赵某", starts_on=SINCE))

        self._commit(community, apply, _exists(Post, post))
        self.committed.posts[community][post] = kind

    def _end_post(self, rng: random.Random, community: int) -> None:
        post = rng.choice(list(self.committed.posts[community]))

        def apply(session: Session) -> None:
            held = session.get_one(Post, (community, post))
            held.ends_on = today() - timedelta(days=1)

        self._commit(community, apply, _exists(Post, post, Post.ends_on.is_not(None)))
        del self.committed.posts[community][post]

    def _receive_tip(self, rng: random.Random, community: int) -> None:
        # Of today: one of yesterday evening would be judged as the day ends, acknowledged or not.
        earliest = now_in_china().replace(hour=0, minute=1, second=0, microsecond=0)
        tip, at = uuid7(), max(earliest, utcnow() - timedelta(minutes=rng.randint(10, 60)))

        def apply(session: Session) -> None:
            session.add(Tip(id=tip, source=rng.choice(list(TipSource)), received_at=at, body="三楼有人听课"))
            session.flush()
            session.add(TipEvent(tip_id=tip, kind=TipEventKind.RECEIVED, at=at))

        self._commit(community, apply, _exists(Tip, tip))
        self.committed.open_tips[community].add(tip)

    def _acknowledge(self, rng: random.Random, community: int) -> None:
        tip, at = rng.choice(sorted(self.committed.open_tips[community])), utcnow()

        def apply(session: Session) -> None:  # by statement, which has a hook of its own
            session.execute(update(Tip).where(Tip.id == tip).values(acknowledged_at=at))
            session.add(TipEvent(tip_id=tip, kind=TipEventKind.ACKNOWLEDGED, at=at))

        self._commit(community, apply, _exists(Tip, tip, Tip.acknowledged_at.is_not(None)))
        self.committed.open_tips[community].remove(tip)
        self.committed.acknowledged_tips[community].add(tip)

    def _request_run(self, rng: random.Random) -> None:
        district = Area.of_community(rng.choice(self.communities)).at(Level.DISTRICT)
        wish = rng.randrange(3 if self.month_ends else 2)
        if wish == 0:
            scope = Scope(Role.INSPECTOR, district, str(self.inspector))
            self._commit_run(scope, district, Horizon.LIVE, today(), self.inspector)
        elif wish == 1:
            self._commit_run(relay_scope(), self.city, Horizon.LIVE, today(), None)
        else:
            self._commit_run(relay_scope(), self.city, Horizon.MONTH, rng.choice(self.month_ends), None)

    def _note_all(self, rng: random.Random) -> None:
        """Many at once, by turns of a district and of everybody: tasks of districts among those of communities."""
        chosen = rng.choice((self.city, Area.of_community(rng.choice(self.communities)).at(Level.DISTRICT)))

        def apply(session: Session) -> None:
            note_changes(session, [code for code in self.communities if code in chosen])

        # Notes are gone once they are taken: where it is not known whether they were left, they are left again.
        self._carry_through(Change(Scope(Role.OPERATOR, self.city, "test:operator"), apply, lambda _session: False))
        self.committed.batches += 1

    def _commit_run(self, scope: Scope, area: Area, horizon: Horizon, end: date, requester: uuid.UUID | None) -> None:
        requested: list[uuid.UUID] = []
        parts: list[int] = []

        def apply(session: Session) -> None:
            requested.append(runs.request_run(session, area, horizon, end, requester))
            parts.append(sum(runs.progress(session, requested[-1]).values()))

        def stands(session: Session) -> bool:
            return bool(requested) and _exists(Run, requested[-1])(session)

        self._carry_through(Change(scope, apply, stands))
        self.committed.runs[requested[-1]] = parts[-1]

    def _commit(self, community: int, apply: Callable[[Session], None], stands: Callable[[Session], bool]) -> None:
        self._carry_through(Change(community_scope(community, str(uuid.UUID(int=community))), apply, stands))

    def _carry_through(self, change: Change) -> None:
        uncertain, deadline = False, time.monotonic() + PATIENCE
        while not self._give_up.is_set():
            try:
                with self.app.app_context(), activate(change.scope) as session:
                    if uncertain and change.stands(session):
                        self.committed.stood += 1
                        return
                    change.apply(session)
                    session.commit()
                    return
            except (DBAPIError, psycopg.Error):  # raw where the scope was being set
                self.committed.cut_off += not uncertain
                uncertain = True
                if time.monotonic() > deadline:
                    raise
                self._give_up.wait(0.1)

    def _visit(self, rng: random.Random) -> None:
        self.pages[self.processes.get(rng.choice(("/healthz", "/sign-in")))] += 1


def _exists(model: Any, key: uuid.UUID, *more: Any) -> Callable[[Session], bool]:
    return lambda session: session.execute(select(model.id).where(model.id == key, *more)).first() is not None
