"""Writing the demonstration district: plan, write down each community's rows, insert them under its own role."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.demo import (
    bulk,
    cases,
    documents,
    letters,
    meetings,
    network,
    onsite,
    patrols,
    premises,
    programme,
    publicity,
    rentals,
    tips,
)
from app.demo.calendar import Calendar, days
from app.demo.desk import Desk
from app.demo.district import DISTRICT, FIXED_PARTS, OPEN_SITES, members, places
from app.demo.people import People
from app.demo.profiles import Part, Profile, make_profiles
from app.evaluation.engine import default_criteria
from app.features.premises.models import Building, HouseholdReference
from app.operations.districts import open_district
from tenants import vault
from tenants.area import Area
from tenants.outbox import note_change
from tenants.roles import Role
from tenants.scope import Scope
from tenants.session import activate, db

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from flask import Flask
    from sqlalchemy.orm import Session

    from app.demo.district import Member
    from app.runtime.progress import Step

ACTOR = "system:demo"
_JOINED_DAYS_AGO = 14  # the brand-new community


@dataclass(frozen=True)
class DemoReport:
    """What was written: rows by table, seconds, and the part each community plays."""

    communities: int
    rows: Mapping[str, int]
    seconds: float
    parts: Mapping[int, Part]

    @property
    def total(self) -> int:
        """All rows."""
        return sum(self.rows.values())


def generate(
    app: Flask,
    *,
    today: date,
    seed: int,
    months: int = 14,
    only: Collection[int] | None = None,
    progress: Step | None = None,
    threads: int = 2,
) -> DemoReport:
    """Provision the district (or ``only`` these of its communities) and write ``months`` of work up to ``today``.

    The same ``seed`` and ``today`` give the same rows but for ciphertexts. Communities that have rows already are left
    as they are, so an interrupted run can be repeated. Each community is one transaction of its own role.
    """
    began = time.monotonic()
    criteria = default_criteria()
    calendar = Calendar(today, months, criteria.cycle_months)
    chosen = [member for member in members() if only is None or member.community_id in only]
    everyone = [member.community_id for member in members()]
    profiles = make_profiles(criteria, everyone, FIXED_PARTS, OPEN_SITES, seed)
    people = People(seed)
    if progress is not None:
        progress.expect(len(chosen))
    with app.app_context():
        _provision(chosen, profiles, calendar)

    def write(member: Member) -> Desk:
        with app.app_context():
            desk = _desk(member, profiles[member.community_id], calendar, people, seed)
            _write_community(desk)
        if progress is not None:
            progress.advance()
        return desk

    with ThreadPoolExecutor(threads) as pool:
        desks = list(pool.map(write, chosen))
    with app.app_context():
        _write_district(desks)
    rows: Counter[str] = Counter()
    for desk in desks:
        for tables in desk.rows.values():
            rows.update({table: len(written) for table, written in tables.items()})
    parts = {member.community_id: profiles[member.community_id].part for member in chosen}
    return DemoReport(len(chosen), dict(sorted(rows.items())), time.monotonic() - began, parts)


def _provision(chosen: list[Member], profiles: Mapping[int, Profile], calendar: Calendar) -> None:
    """Open the district; each community takes part since its first records."""
    by_day: dict[date, list[tuple[int, str, str]]] = {}
    for member in chosen:
        joined = _since(profiles[member.community_id], calendar)
        by_day.setdefault(joined, []).append((member.community_id, member.name, member.full_name))
    for joined, communities in by_day.items():
        open_district(communities, places(), joined_on=joined, demo=True)


def _since(profile: Profile, calendar: Calendar) -> date:
    return calendar.today - days(_JOINED_DAYS_AGO) if profile.part is Part.NEW else calendar.start


def _desk(member: Member, profile: Profile, calendar: Calendar, people: People, seed: int) -> Desk:
    area = Area.of_community(member.community_id)
    with activate(Scope(Role.COMMUNITY, area, ACTOR)):
        community_key = vault.data_key()
    with activate(Scope(Role.INTAKE, area, ACTOR)):
        intake_key = vault.data_key("intake")
    since = _since(profile, calendar)
    rng = Random(f"{seed}:{member.community_id}")
    return Desk(member, profile, calendar, people, rng, since, community_key, intake_key)


def work(desk: Desk) -> None:
    """Write down all rows of one community; touches no database."""
    houses = premises.write_buildings(desk)
    premises.write_household_reference(desk, houses)
    network.write_posts(desk)
    network.write_leads(desk, houses)
    network.write_departments(desk)
    programme.write_programme(desk)
    premises.write_venues(desk)
    spots = premises.write_key_places(desk)
    premises.write_outbound(desk)
    dwellings = rentals.write_dwellings(desk, houses)
    rentals.write_tenancies(desk, dwellings)
    rentals.write_breaches(desk, dwellings)
    letters.write_letters(desk, dwellings)
    patrols.write_rounds(desk, houses, spots)
    tips.write_tips(desk)
    cases.write_cases(desk, houses)
    publicity.write_deliveries(desk, houses)
    publicity.write_activities(desk)
    meetings.write_meetings(desk)
    documents.write_archive(desk)
    onsite.write_visits(desk, houses)
    onsite.write_decisions(desk)


def _write_community(desk: Desk) -> None:
    area = Area.of_community(desk.member.community_id)
    with activate(Scope(Role.COMMUNITY, area, ACTOR)) as session:
        if session.execute(select(func.count()).select_from(Building)).scalar_one():
            return
        work(desk)
        _insert(desk, Role.COMMUNITY, session)
        note_change(session, desk.member.community_id)
        session.commit()
    if desk.rows[Role.INTAKE]:
        with activate(Scope(Role.INTAKE, area, ACTOR)) as session:
            _insert(desk, Role.INTAKE, session)
            session.commit()


def _write_district(desks: list[Desk]) -> None:
    """What the district writes about its communities, in one transaction of the inspector's role."""
    with activate(Scope(Role.INSPECTOR, DISTRICT, ACTOR)) as session:
        done = set(session.execute(select(HouseholdReference.community_id).distinct()).scalars())
        for desk in desks:
            if desk.member.community_id not in done:
                _insert(desk, Role.INSPECTOR, session)
                onsite.confirm_decisions(session, desk)
        session.commit()


def _insert(desk: Desk, role: Role, session: Session) -> None:
    tables = desk.rows[role]
    for table in db.Model.metadata.sorted_tables:
        if rows := tables.get(table.name):
            bulk.insert_rows(session, table.name, role, rows)
