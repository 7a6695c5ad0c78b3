"""The duty matrix: which post or department bears which task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask_babel import gettext as _
from sqlalchemy import or_, select

from app.features.network.models import Department, Duty, DutyPart, Post, PostKind

if TYPE_CHECKING:
    import uuid
    from datetime import date

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Bearer:
    """A column of the matrix: a post with its holder, or a department. ``field`` and ``value`` fill in the form."""

    field: str
    value: str
    label: str
    holder: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a bearer has to do with a task; ``duty_id`` is None where there is nothing."""

    bearer: Bearer
    part: DutyPart | None
    duty_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the matrix."""

    name: str
    cells: tuple[Cell, ...]

    @property
    def answered(self) -> bool:
        """True if somebody is responsible for it."""
        return any(cell.part is DutyPart.RESPONSIBLE for cell in self.cells)


def matrix(session: Session, day: date) -> tuple[list[Bearer], list[Task]]:
    """The bearers and the tasks of a day, in two statements; posts come before departments."""
    posts = session.execute(select(Post).where(_in_force(Post, day))).scalars().all()
    duties = (
        session.execute(select(Duty).where(_in_force(Duty, day)).order_by(Duty.starts_on, Duty.created_at, Duty.id))
        .scalars()
        .all()
    )
    rank = list(PostKind)
    bearers = [
        Bearer("post_id", str(post.id), _(post.kind.label), post.holder_name)
        for post in sorted(posts, key=lambda post: (rank.index(post.kind), post.starts_on, post.id))
    ]
    engaged = {duty.department for duty in duties}
    bearers += [
        Bearer("department", department.value, _(department.label), "")
        for department in Department
        if department in engaged
    ]
    tasks: dict[str, dict[tuple[str, str], Duty]] = {}
    for duty in duties:
        key = ("post_id", str(duty.post_id)) if duty.post_id else ("department", str(duty.department))
        known = tasks.setdefault(duty.task, {})
        # Of two entries for one cell the responsible part tells more.
        if key not in known or duty.part is DutyPart.RESPONSIBLE:
            known[key] = duty
    return bearers, [Task(name, tuple(_cell(bearer, borne) for bearer in bearers)) for name, borne in tasks.items()]


def _cell(bearer: Bearer, borne: dict[tuple[str, str], Duty]) -> Cell:
    duty = borne.get((bearer.field, bearer.value))
    return Cell(bearer, duty.part if duty else None, duty.id if duty else None)


def _in_force(model: Any, day: date) -> Any:
    return (model.starts_on <= day) & or_(model.ends_on.is_(None), model.ends_on >= day)
