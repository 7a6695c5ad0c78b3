"""The leading group, building leads with their monthly reports, and the departments' telephones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.demo.people import landline, mobile
from app.features.network.models import Department, DutyPart, LeadKind, PostKind
from app.features.programme.models import MeritKind

if TYPE_CHECKING:
    from datetime import date

    from app.demo.desk import Desk
    from app.demo.premises import House

REQUIRED = (Department.POLICE_STATION, Department.MARKET_REGULATION, Department.SUBDISTRICT_OFFICE)
_CONFIRMED_WITHIN = 180  # days (criterion chan-departments)


def write_posts(desk: Desk) -> None:
    """The leading group: who held which post from when to when."""
    rng, calendar, knob = desk.rng, desk.calendar, desk.profile.knobs["org-leading-group"]
    held: dict[PostKind, str] = {}
    filled = set(rng.sample(list(PostKind), knob.done(len(PostKind))))
    for kind in PostKind:
        starts_on = between(rng, desk.since, desk.since + days(5))
        leaves = kind not in filled
        if leaves and knob.trend >= 0:
            continue  # nobody was ever appointed
        if not leaves and knob.trend > 0 and rng.random() < 0.2:
            starts_on = between(rng, months_after(desk.since, 4), calendar.today - days(40))
        left = between(rng, calendar.today - days(150), calendar.today - days(20)) if leaves else None
        changed = None
        if not leaves and not desk.new and starts_on < desk.since + days(10) and rng.random() < 0.12:
            changed = between(rng, months_after(desk.since, 2), calendar.today - days(30))
        post = _post(desk, kind, starts_on, changed or left)
        if changed:
            post = _post(desk, kind, changed + days(1), None)
        if not leaves:
            held[kind] = post
        if kind is PostKind.MEMBER and not leaves:
            for _ in range(rng.randint(1, 3)):
                _post(desk, kind, starts_on, None)
    _write_duties(desk, held)


def _write_duties(desk: Desk, held: dict[PostKind, str]) -> None:
    """Who bears which task: the posts that are held, and the departments that help with some."""
    for task, kind, helper in texts.DUTIES:
        if kind in held:
            desk.add(
                "duties",
                desk.since,
                task=task,
                part=DutyPart.RESPONSIBLE,
                starts_on=desk.since,
                post_id=held[kind],
                department=None,
            )
        if helper is not None:
            desk.add(
                "duties",
                desk.since,
                task=task,
                part=DutyPart.COOPERATING,
                starts_on=desk.since,
                post_id=None,
                department=helper,
            )


def _post(desk: Desk, kind: PostKind, starts_on: date, ends_on: date | None) -> str:
    return desk.add(
        "posts",
        starts_on,
        kind=kind,
        holder_name=desk.people.name(desk.rng),
        appointed_by=f"{desk.member.full_name}任命〔演示〕",
        starts_on=starts_on,
        ends_on=ends_on,
    )


def write_leads(desk: Desk, houses: list[House]) -> None:
    """A lead for each building that has one, liaisons for some staircases, and the leads' monthly reports."""
    rng, calendar, knob = desk.rng, desk.calendar, desk.profile.knobs["org-lead-coverage"]
    lived_in = [house for house in houses if house.vacated_on is None]
    covered = knob.deal(rng, len(lived_in))
    watched: list[tuple[House, date, date]] = []
    praised: str | None = None
    for house, has_lead in zip(lived_in, covered, strict=True):
        starts_on, ends_on = between(rng, desk.since, desk.since + days(9)), None
        if not has_lead:
            if knob.trend >= 0 and rng.random() < 0.6:
                continue
            ends_on = between(rng, calendar.today - days(160), calendar.today - days(15))
        elif knob.trend > 0 and rng.random() < 0.15:
            starts_on = between(rng, months_after(desk.since, 3), calendar.today - days(60))
        lead = _lead(desk, house, LeadKind.BUILDING_LEAD, None, starts_on, ends_on)
        praised = praised or (lead if ends_on is None else None)
        watched.append((house, starts_on, ends_on or calendar.yesterday))
        if rng.random() < 0.4:
            _lead(desk, house, LeadKind.LIAISON, f"{rng.randint(1, house.staircases)}单元", starts_on, None)
    for house in houses:
        if house.vacated_on is not None:
            starts_on = between(rng, desk.since, desk.since + days(9))
            _lead(desk, house, LeadKind.BUILDING_LEAD, None, starts_on, house.vacated_on)
            watched.append((house, starts_on, house.vacated_on - days(1)))
    _write_reports(desk, watched)
    if praised is not None and not desk.new:
        _write_merit(desk, praised)


def _write_merit(desk: Desk, lead: str) -> None:
    """A reward under the community's own institution on information officers."""
    day = desk.calendar.yesterday
    desk.add(
        "lead_merits",
        day,
        building_lead_id=lead,
        kind=MeritKind.REWARD,
        reason=desk.seal("lead_merits.reason", "按月汇报，及时发现异常聚集〔演示〕"),
        clause="第三条",
        decided_by="社区领导小组",
        decided_on=day,
    )


def _lead(
    desk: Desk, house: House, kind: LeadKind, staircase: str | None, starts_on: date, ends_on: date | None
) -> str:
    name = desk.people.name(desk.rng)
    return desk.add(
        "building_leads",
        starts_on,
        building_id=house.id,
        kind=kind,
        staircase=staircase,
        name=desk.seal("building_leads.name", name),
        name_index=desk.index("building_leads.name", name),
        phone=desk.seal("building_leads.phone", mobile(desk.rng)),
        starts_on=starts_on,
        ends_on=ends_on,
    )


def _write_reports(desk: Desk, watched: list[tuple[House, date, date]]) -> None:
    rng, calendar = desk.rng, desk.calendar
    expected: list[tuple[date, House]] = []
    for house, first, last in watched:
        # The same day every month, so that every month's span holds one however it is cut.
        on = calendar.monthly(rng, desk.since)
        if desk.new:  # asked for a first report at once
            on = [calendar.yesterday - days(rng.randint(0, 2))]
        expected += [(day, house) for day in on if first <= day <= last]
        if not desk.new:  # the first report comes with the appointment
            desk.add("lead_reports", first, building_id=house.id, reported_on=first, nil=True, summary=None)
    expected.sort(key=lambda item: (item[0], item[1].id))
    given = desk.judge("meet-report", [day for day, _ in expected])
    for (day, house), reported in zip(expected, given, strict=True):
        if reported:
            nil = rng.random() < 0.82
            summary = None if nil else rng.choice(texts.REPORTS)
            desk.add("lead_reports", day, building_id=house.id, reported_on=day, nil=nil, summary=summary)


def write_departments(desk: Desk) -> None:
    """The departments' telephones, and the days on which somebody called and they answered."""
    rng = desk.rng
    kept = desk.deal("chan-departments", len(REQUIRED))
    fresh = dict(zip(rng.sample(REQUIRED, len(REQUIRED)), kept, strict=True))
    others = rng.sample([d for d in texts.DEPARTMENTS if d not in REQUIRED], 0 if desk.new else rng.randint(1, 4))
    for department in (*REQUIRED, *others):
        starts_on, changed = between(rng, desk.since, desk.since + days(7)), None
        if not desk.new and rng.random() < 0.1:
            changed = between(rng, months_after(desk.since, 2), months_after(desk.since, 6))
            _contact(desk, department, starts_on, changed, True)
            starts_on = changed + days(1)
        _contact(desk, department, starts_on, None, fresh.get(department, True))


def _contact(desk: Desk, department: Department, starts_on: date, ends_on: date | None, fresh: bool) -> None:
    rng, calendar = desk.rng, desk.calendar
    contact = desk.add(
        "department_contacts",
        starts_on,
        department=department,
        contact=texts.DEPARTMENTS[department],
        phone=landline(rng),
        starts_on=starts_on,
        ends_on=ends_on,
    )
    until = ends_on or calendar.yesterday
    last = until - days(rng.randint(3, 120)) if fresh else until - days(_CONFIRMED_WITHIN + rng.randint(5, 70))
    on = []
    while last > starts_on:
        on.append(last)
        last -= days(rng.randint(90, 150))
    if fresh or starts_on < last + days(90):
        on.append(starts_on)
    for day in on:
        desk.add("department_confirmations", day, contact_id=contact, confirmed_on=day)
