"""Tips and what became of them: steps, transfers, and reporters' contacts that only the intake officer sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.clock import day_of
from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.desk import at, made_id
from app.demo.documents import note_erasure
from app.demo.people import mobile
from app.features.network.models import Department
from app.features.tips.models import Assessment, TipEventKind, TipSource
from tenants import vault
from tenants.roles import Role

if TYPE_CHECKING:
    from app.demo.desk import Desk

_HANDLED_WITHIN = 30  # days from receipt to the due date
_UNFOUNDED_KEPT = 90  # days after closing
_KEPT_MONTHS = 24  # after closing, for the others


@dataclass(slots=True)
class _Tip:
    """A tip in the making."""

    received_at: datetime
    assessment: Assessment
    waited: timedelta
    """How long a department took to answer; that time is not the community's."""
    acknowledged_in_time: bool = True
    transferred_in_time: bool = True
    closed_in_time: bool = True

    @property
    def due_on(self) -> date:
        """The day by which it must be closed."""
        return day_of(self.received_at) + days(_HANDLED_WITHIN)

    @property
    def runs_out(self) -> datetime:
        """The instant by which it must be closed, the wait for a department added."""
        return at(self.due_on + days(1), 0) + self.waited


def write_tips(desk: Desk) -> None:
    """The tips of the whole record, handled as well as the community's knobs say."""
    volumes = desk.profile.volumes
    if not volumes.tips:
        return
    rng, calendar = desk.rng, desk.calendar
    tips = _receive(desk)
    own = [tip for tip in tips if tip.received_at >= calendar.cycle.starts_at]
    on = [day_of(tip.received_at) for tip in tips]
    for tip, ok in zip(tips, desk.judge("tip-ack", on), strict=True):
        tip.acknowledged_in_time = ok
    suspected = [tip for tip in own if tip.assessment is Assessment.SUSPECTED]
    for tip, ok in zip(suspected, desk.deal("tip-transfer", len(suspected)), strict=True):
        tip.transferred_in_time = ok
    cycle = calendar.cycle
    due = [tip for tip in tips if cycle.starts_at < tip.runs_out <= cycle.ends_at]
    for tip, ok in zip(due, desk.deal("tip-close", len(due)), strict=True):
        tip.closed_in_time = ok
    for tip in tips:
        _handle(desk, tip, False)
    if rng.random() < 0.06:  # one spoke of the community's own staff: it went past the community
        received = at(between(rng, cycle.start, calendar.today - days(60)), rng.randint(8, 20))
        _handle(desk, _Tip(received, Assessment.UNFOUNDED, timedelta(0)), True)


def _receive(desk: Desk) -> list[_Tip]:
    rng, calendar, volumes = desk.rng, desk.calendar, desk.profile.volumes
    # One in four is so recent that it is not due yet; all leave time to be assessed within the cycle.
    recent = volumes.tips // 4
    spans = [(calendar.today - days(38), calendar.yesterday - days(6))] * recent
    spans += [(calendar.cycle.start, calendar.today - days(45))] * (volumes.tips - recent)
    received = [at(between(rng, *span), rng.randint(7, 21), rng.randint(0, 59)) for span in spans]
    kinds = [Assessment.SUSPECTED] * volumes.suspected
    kinds += rng.choices((Assessment.UNFOUNDED, Assessment.WATCH), (6, 4), k=volumes.tips - volumes.suspected)
    rng.shuffle(kinds)
    early_last = calendar.cycle.start - days(8)
    for _ in range(rng.randint(0, 3)):
        received.append(at(between(rng, desk.since, early_last), rng.randint(7, 21), rng.randint(0, 59)))
        kinds.append(rng.choice((Assessment.UNFOUNDED, Assessment.WATCH)))
    tips = [
        _Tip(when, kind, timedelta(hours=rng.randint(4, 200) if kind is Assessment.SUSPECTED else 0))
        for when, kind in zip(received, kinds, strict=True)
    ]
    return sorted(tips, key=lambda tip: tip.received_at)


def _handle(desk: Desk, tip: _Tip, skips: bool) -> None:
    rng, calendar = desk.rng, desk.calendar
    now, received = at(calendar.yesterday, 18), tip.received_at
    role = Role.INTAKE if skips else Role.COMMUNITY
    danger = tip.assessment is Assessment.SUSPECTED and rng.random() < 0.25
    if tip.acknowledged_in_time:
        acknowledged = received + timedelta(minutes=rng.randint(10, 1260))
    else:
        acknowledged = received + timedelta(hours=rng.randint(26, 70))
    assessed = acknowledged + timedelta(hours=rng.randint(1, 40))
    transferred = None
    if tip.assessment is Assessment.SUSPECTED:
        limit = 55 if danger else 22 * 60
        wait = rng.randint(15, limit) if tip.transferred_in_time else rng.randint(26 * 60, 4 * 1440)
        transferred = assessed + timedelta(minutes=wait)
        if transferred > now and not tip.transferred_in_time:
            transferred = None
    closed, feedback, reachable = _close(desk, tip, transferred or assessed, now)
    retention = None
    if closed:
        unfounded = tip.assessment is Assessment.UNFOUNDED
        day = day_of(closed)
        retention = day + days(_UNFOUNDED_KEPT) if unfounded else months_after(day, _KEPT_MONTHS)
    tip_id = made_id(rng, received)
    gone = retention is not None and note_erasure(desk, "tips", tip_id, retention, hidden=skips)
    desk.put(
        "tips",
        tip_id,
        received,
        role,
        source=rng.choices(list(TipSource), (9, 6, 5, 2))[0],
        skips_community=skips,
        danger=danger,
        body=None if skips or gone else desk.seal("tips.body", rng.choice(texts.TIPS)),
        received_at=received,
        acknowledged_at=acknowledged,
        assessment=tip.assessment,
        assessed_at=assessed,
        transferred_at=transferred,
        due_on=tip.due_on,
        closed_at=closed,
        feedback_at=feedback,
        reporter_unreachable=not reachable,
        retention_on=retention,
    )
    steps = {
        TipEventKind.RECEIVED: received,
        TipEventKind.ACKNOWLEDGED: acknowledged,
        TipEventKind.ASSESSED: assessed,
        TipEventKind.TRANSFERRED: transferred,
        TipEventKind.CLOSED: closed,
        TipEventKind.FEEDBACK: feedback,
    }
    for (kind, when), note in zip(steps.items(), texts.TIP_NOTES, strict=True):
        if when:
            sealed = None if skips or gone or rng.random() < 0.4 else desk.seal("tip_events.note", note)
            desk.add("tip_events", when, role, tip_id=tip_id, skips_community=skips, kind=kind, at=when, note=sealed)
    if transferred:
        _transfer(desk, tip_id, role, transferred, transferred + tip.waited, closed)
    if reachable and not gone and rng.random() < 0.45:
        _reporter(desk, tip_id, received, retention)


def _close(desk: Desk, tip: _Tip, ready: datetime, now: datetime) -> tuple[datetime | None, datetime | None, bool]:
    """When it was closed and the reporter told, and whether the reporter can be reached."""
    rng = desk.rng
    reachable = rng.random() < 0.75
    last = at(tip.due_on, 17)
    if tip.closed_in_time:
        span = max(60, int((min(last, now) - ready).total_seconds() // 60) - 180)
        closed = ready + timedelta(minutes=rng.randint(60, span))
        feedback = closed + timedelta(minutes=rng.randint(5, 120)) if reachable else None
    elif rng.random() < 0.35 and last < now:  # closed in time, but nobody told the reporter
        closed, feedback, reachable = last - timedelta(hours=rng.randint(3, 60)), None, True
    else:
        closed = tip.runs_out + timedelta(hours=rng.randint(30, 600))
        feedback = closed + timedelta(minutes=rng.randint(5, 120)) if reachable else None
    if closed > now or closed < ready:
        return None, None, reachable
    return closed, feedback, reachable


def _transfer(
    desk: Desk, tip_id: str, role: Role, transferred: datetime, answered: datetime, closed: datetime | None
) -> None:
    if closed and answered > closed:
        answered = closed - timedelta(minutes=1)
    open_still = answered > at(desk.calendar.yesterday, 18)
    desk.add(
        "tip_transfers",
        transferred,
        role,
        tip_id=tip_id,
        skips_community=False,
        department=desk.rng.choice((Department.POLICE_STATION, Department.MARKET_REGULATION)),
        transferred_at=transferred,
        answered_at=None if open_still else max(answered, transferred),
    )


def _reporter(desk: Desk, tip_id: str, received: datetime, retention_on: date | None) -> None:
    place = "tip_reporters.contact"
    contact = vault.seal(mobile(desk.rng), desk.intake_key, place, desk.member.community_id)
    desk.add("tip_reporters", received, Role.INTAKE, tip_id=tip_id, contact=contact, retention_on=retention_on)
