"""What a run of chaos came to: looked up in the tables afterwards, and compared with what must be there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from app.declare.metric import Cycle
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import Horizon, LiveScore, MonthScore, Run
from app.features.network.models import Post
from app.features.tips.models import Tip
from tenants.outbox import OutboxNote, Task, TaskState
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from flask import Flask

    from tenants.area import Area
    from tests.chaos.traffic import Committed


class Key(NamedTuple):
    """Whose score: ``month`` is None for the live one."""

    community: int
    month: date | None


@dataclass
class Verdict:
    """What was lost, doubled or wrong, a line each; ``surplus`` counts the writes too many."""

    tasks_done: int = 0
    tasks_retried: int = 0
    results: int = 0
    """Scores written by the tasks that are done."""
    surplus: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def progress(app: Flask, city: Area) -> tuple[int, int, int]:
    """How much waits (notes, and tasks neither done nor given up), how many tasks are done, how many claims."""
    ended = Task.state.in_((TaskState.DONE, TaskState.DEAD))
    with app.app_context(), activate(Scope(Role.RELAY, city, "test:verdict")) as session:
        notes = session.execute(select(func.count()).select_from(OutboxNote)).scalar_one()
        tasks = select(
            func.count().filter(~ended),
            func.count().filter(Task.state == TaskState.DONE),
            func.coalesce(func.sum(Task.attempts), 0),
        )
        waiting, done, claims = session.execute(tasks.select_from(Task)).one()
    return notes + waiting, done, claims


def judge(app: Flask, city: Area, communities: Sequence[int], committed: Committed) -> Verdict:
    """The verdict on the communities of a city, once nothing waits any more and no worker is at work."""
    found = Verdict()
    with app.app_context():
        with activate(Scope(Role.RELAY, city, "test:verdict")) as session:
            tasks = list(session.execute(select(Task)).scalars())
            notes = list(session.execute(select(OutboxNote.community_id)).scalars())
            kept_runs = set(session.execute(select(Run.id)).scalars())
        found.lost += [f"a note of {community} is left" for community in notes]
        _judge_tasks(tasks, found)
        _judge_runs(tasks, kept_runs, committed, found)
        with activate(Scope(Role.EVALUATOR, city, "test:verdict")) as session:
            rows = {*session.execute(select(Post.id)).scalars(), *session.execute(select(Tip.id)).scalars()}
            stored: dict[Key, Any] = {
                Key(score.community_id, None): score for score in session.execute(select(LiveScore)).scalars()
            }
            for score in session.execute(select(MonthScore)).scalars():
                stored[Key(score.community_id, score.cycle_end)] = score
        # Durable means durable: whatever was committed is still there.
        found.lost += [f"row {row} was committed and is gone" for row in sorted(committed.rows() - rows)]
        _judge_writes(tasks, communities, stored, found)
        _judge_contents(city, stored, committed, found)
    return found


def _judge_tasks(tasks: Sequence[Task], found: Verdict) -> None:
    for task in tasks:
        found.tasks_done += task.state is TaskState.DONE
        found.tasks_retried += task.attempts > 1
        if task.state is not TaskState.DONE:
            how = f"{task.attempts} claims, {task.failures} failures, {task.error}"
            found.lost.append(f"task {task.id} of {task.area_lo} is {task.state}: {how}")


def _judge_runs(tasks: Sequence[Task], kept: set[uuid.UUID], committed: Committed, found: Verdict) -> None:
    states: dict[uuid.UUID, list[TaskState]] = {run: [] for run in committed.runs}
    for task in tasks:
        if task.run_id in states:
            states[task.run_id].append(task.state)
    for run, its_states in states.items():
        wanted = committed.runs[run]
        if run not in kept or its_states != [TaskState.DONE] * wanted:
            found.lost.append(f"run {run}: {[str(state) for state in its_states]} instead of {wanted} done")


def _judge_writes(tasks: Sequence[Task], communities: Sequence[int], stored: dict[Key, Any], found: Verdict) -> None:
    """Every task that was done wrote each of its scores once: that is what ``revision`` counts."""
    due: Counter[Key] = Counter()
    for task in tasks:
        if task.state is TaskState.DONE:
            monthly = task.payload.get("horizon") == Horizon.MONTH.value
            month = date.fromisoformat(task.payload["cycle_end"]) if monthly else None
            due.update(Key(c, month) for c in communities if task.area_lo <= c <= task.area_hi)
    found.results = due.total()
    for key in sorted(due.keys() | stored.keys(), key=str):
        written = stored[key].revision if key in stored else 0
        if written > due[key]:
            found.surplus += written - due[key]
            found.doubled.append(f"{key}: {written} writes by {due[key]} tasks")
        elif written < due[key]:
            found.lost.append(f"{key}: {written} writes by {due[key]} tasks")
    found.lost += [f"{c} has no live score" for c in communities if Key(c, None) not in stored]


def _judge_contents(city: Area, stored: dict[Key, Any], committed: Committed, found: Verdict) -> None:
    """Every stored score is what an evaluation gives now, and agrees with what was written, counted by hand."""
    criteria = default_criteria()
    scope = Scope(Role.EVALUATOR, city, "test:verdict")
    fresh: dict[tuple[int, date], tuple[Any, ...]] = {}
    for end in sorted({score.cycle_end for score in stored.values()}):
        evaluation = evaluate(scope, criteria, Cycle.ending(end, criteria.cycle_months))
        for row, community in enumerate(evaluation.communities.tolist()):
            fresh[community, end] = (
                evaluation.numerators[row].tolist(),
                evaluation.denominators[row].tolist(),
                evaluation.scores.points[row].tolist(),
                evaluation.outcome(row),
            )
    places = {criterion.id: place for place, criterion in enumerate(criteria.criteria)}
    for key, score in stored.items():
        content = (score.numerators, score.denominators, score.points, score.outcome)
        if content != fresh[key.community, score.cycle_end]:
            found.wrong.append(f"{key}: stored {content}, is {fresh[key.community, score.cycle_end]}")
        if key.month is None:
            for criterion, counts in committed.counts(key.community).items():
                place = places[criterion]
                counted = (score.numerators[place], score.denominators[place])
                if counted != counts:
                    found.wrong.append(f"{key}: {criterion} is {counted}, should be {counts}")
