"""The work plan of each year with its parts, and the institutions that were adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.demo import texts
from app.demo.calendar import between, days, months_after
from app.features.programme.models import InstitutionKind, PlanPartKind

if TYPE_CHECKING:
    from app.demo.desk import Desk


def write_programme(desk: Desk) -> None:
    """Plans and institutions."""
    rng, calendar = desk.rng, desk.calendar
    parts = rng.sample(list(PlanPartKind), desk.profile.knobs["org-plan"].done(len(PlanPartKind)))
    starts_on, number = desk.since, 1
    while starts_on <= calendar.today:
        ends_on = months_after(starts_on, 12) - days(1)
        plan = desk.add(
            "plans",
            starts_on,
            title=f"{desk.member.name}无传销社区建设方案（第{'一二三'[min(number, 3) - 1]}年度）",
            starts_on=starts_on,
            ends_on=ends_on,
            approved_on=min(between(rng, starts_on, starts_on + days(6)), calendar.yesterday),
        )
        for part in PlanPartKind:
            if part in parts:
                desk.add("plan_parts", starts_on, plan_id=plan, kind=part, body=texts.PLAN_PARTS[part])
        starts_on, number = ends_on + days(1), number + 1
    knob = desk.profile.knobs["org-institutions"]
    adopted = set(rng.sample(list(InstitutionKind), knob.done(len(InstitutionKind))))
    for kind in InstitutionKind:
        drafted = between(rng, desk.since, desk.since + days(5))
        approved = drafted + days(rng.randint(1, 5))
        if knob.trend > 0 and rng.random() < 0.25 and not desk.new:
            approved = between(rng, months_after(desk.since, 4), months_after(calendar.today, -2))
        if kind in adopted or rng.random() < 0.5:  # the others are drafts, if anything
            desk.add(
                "institutions",
                drafted,
                kind=kind,
                body=texts.INSTITUTIONS[kind],
                approved_on=min(approved, calendar.yesterday) if kind in adopted else None,
            )
