"""What the district itself writes: samples of its visits, vetoes, adjustments."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from sqlalchemy import update

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.desk import INSPECTORS
from app.demo.profiles import Part
from app.evaluation.models import SampleKind
from tenants.roles import Role
from tenants.session import db

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.demo.desk import Desk
    from app.demo.premises import House

_CRITERIA = {
    SampleKind.BOARD: "chan-board",
    SampleKind.CONTACT: "chan-reach",
    SampleKind.DWELLING: "reg-rental-complete",
    SampleKind.RESPONDENT: "pub-aware",
}
_TARGET = 30  # dwellings and respondents of a visit


def write_visits(desk: Desk, houses: list[House]) -> None:
    """Two visits in the cycle and one as the programme began, each with its four kinds of samples."""
    if desk.new:
        return
    rng, calendar = desk.rng, desk.calendar
    visits = [
        between(rng, desk.since + days(15), desk.since + days(45)),
        between(rng, months_after(calendar.today, -9), months_after(calendar.today, -7)),
        between(rng, months_after(calendar.today, -3), calendar.today - days(12)),
    ]
    boards = rng.randint(3, 6)
    for kind, criterion in _CRITERIA.items():
        sizes = [_size(desk, kind, boards) for _ in visits]
        passed = desk.judge(criterion, [day for day, size in zip(visits, sizes, strict=True) for _ in range(size)])
        outcomes = iter(passed)
        for day, size in zip(visits, sizes, strict=True):
            for number in range(size):
                desk.add(
                    "samples",
                    day,
                    Role.INSPECTOR,
                    kind=kind,
                    taken_on=day,
                    passed=next(outcomes),
                    place=_place(desk, kind, number, houses),
                )


def _size(desk: Desk, kind: SampleKind, boards: int) -> int:
    if kind is SampleKind.BOARD:
        return boards
    if kind is SampleKind.CONTACT:
        return desk.rng.randint(5, 8)
    return _TARGET - desk.rng.randint(0, 4)


def _place(desk: Desk, kind: SampleKind, number: int, houses: list[House]) -> str | None:
    if kind is SampleKind.RESPONDENT:
        return None  # anonymous
    if kind is SampleKind.DWELLING:
        return f"抽样{number + 1}号：{desk.rng.choice(houses).name}"
    pool = texts.SAMPLE_PLACES[kind]
    return pool[number % len(pool)]


def write_decisions(desk: Desk) -> None:
    """The confirmed veto, one that is only proposed, and a few confirmed adjustments."""
    rng, calendar, profile = desk.rng, desk.calendar, desk.profile
    if profile.part is Part.VETOED:
        day = calendar.today - days(26)
        _decide(
            desk,
            "vetoes",
            day,
            confirmed_on=day + days(6),
            veto="veto-falsification",
            document=texts.VETO_DOCUMENT,
            appeal_until=calendar.today + days(10),
        )
    elif profile.part is Part.FAILING and profile.volumes.open_sites:
        _decide(
            desk,
            "vetoes",
            calendar.today - days(9),
            confirmed_on=None,
            veto="veto-concealment",
            document=texts.PROPOSED_VETO_DOCUMENT,
            appeal_until=None,
        )
    if profile.adjustment:
        reason, document = texts.ADJUSTMENTS[profile.adjustment]
        day = between(rng, months_after(calendar.today, -8), months_after(calendar.today, -1))
        _decide(
            desk,
            "adjustments",
            day,
            confirmed_on=day + days(rng.randint(2, 8)),
            document=document,
            amount=profile.adjustment,
            reason=reason,
        )


def _decide(desk: Desk, table: str, day: date, confirmed_on: date | None, **values: object) -> None:
    proposed = desk.add(table, day, Role.INSPECTOR, effective_on=day, proposed_by=INSPECTORS[0], **values)
    if confirmed_on:
        desk.confirmations.append((table, proposed, confirmed_on))


def confirm_decisions(session: Session, desk: Desk) -> None:
    """Have the second person confirm what the first proposed: nobody enters a decision that is confirmed already."""
    for name, proposed, day in desk.confirmations:
        table = db.Model.metadata.tables[name]
        session.execute(
            update(table)
            .where(table.c.community_id == desk.member.community_id, table.c.id == uuid.UUID(proposed))
            .values(confirmed_by=INSPECTORS[1], confirmed_on=day)
        )
