"""Personal data whose time is up goes from the database, through the real relay and worker; its log has no values."""

from __future__ import annotations

import subprocess
import sys
import time
import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction, AuditEntry
from app.audit.verifying import verify
from app.clock import months_after, today
from app.declare.metric import Cycle
from app.declare.retention import rules
from app.declare.schedule import Occasion
from app.documents.models import Erasure
from app.features.cases.models import Victim
from app.features.network.models import BuildingLead, LeadKind
from app.features.premises.models import OutboundReason, OutboundResident, Venue, VenueKind, VenueVerification
from app.features.rentals.models import (
    IdentityCheck,
    Landlord,
    LandlordKind,
    Occupation,
    RentalUnit,
    ResponsibilityLetter,
    Tenancy,
)
from app.features.tips.models import Assessment, Tip, TipEvent, TipEventKind, TipReporter, TipSource
from app.migrations import admin_url
from app.processes.relay import Relay
from app.protection import erasing, jobs
from app.runtime.environment import for_child
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.models import CommunityStatus
from tenants.outbox import Task, TaskState, relay_scope
from tenants.provisioning import community_models, set_status
from tenants.roles import Role, personal_columns
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests import cluster
from tests.factories import add, operator
from tests.metric_helpers import building, count, new_community, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from flask import Flask

    from app.runtime.config import Settings

PATIENCE = 120
TODAY = today()
CYCLE = Cycle.ending(TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def months_ago(months: int) -> date:
    return months_after(TODAY, -months)


def instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


@pytest.fixture
def community(app: Flask) -> int:
    return new_community(app)


def dwelling(app: Flask, community: int, **given: Any) -> uuid.UUID:
    house = write(app, community, building())
    return write(app, community, RentalUnit(**{"building_id": house, "registered_on": ago(900), **given}))


def tenancy(unit: uuid.UUID, retention_on: date | None, **given: Any) -> Tenancy:
    ended = None if retention_on is None else months_after(retention_on, -6)
    values = {
        "rental_unit_id": unit,
        "tenant_name": "绝密租客",
        "tenant_name_index": "hash-of-the-name",
        "phone": "13812345678",
        "identity_check": IdentityCheck.POLICE,
        "occupation": Occupation.STUDENT,
        "children": 2,
        "starts_on": ago(800),
        "start_known_on": ago(800),
        "start_entered_on": ago(800),
        "ends_on": ended,
        "end_known_on": ended,
        "end_entered_on": ended,
        "retention_on": retention_on,
    }
    return Tenancy(**values | given)


def erase(app: Flask, community: int) -> int:
    with app.app_context():
        return erasing.erase_area(Area.of_community(community), TODAY)


def rows(app: Flask, community: int, model: type[Any], role: Role = Role.COMMUNITY) -> list[Any]:
    with app.app_context(), activate(Scope(role, Area.of_community(community), "test")) as session:
        found = session.execute(select(model).options(undefer_group("personal"))).scalars().all()
        session.expunge_all()
        return list(found)


def test_every_table_with_personal_data_has_a_rule(app: Flask) -> None:
    """A table that gets personal columns says how long they are kept, or this fails."""
    ruled = {rule.table for rule in rules()} | {other.model.__tablename__ for r in rules() for other in r.goes_too}
    personal = {m.__tablename__ for m in community_models() if personal_columns(m.__table__)}  # type: ignore[arg-type]
    # Rows of a file go when they are in, or after a week, by the imports' own job (tests/imports/test_jobs.py).
    assert personal <= ruled | {"import_pieces"}


def test_a_tenancy_is_blanked_and_still_counted(app: Flask, settings: Settings, community: int) -> None:
    unit = dwelling(app, community)
    due = write(app, community, tenancy(unit, ago(1)))
    kept = write(app, community, tenancy(unit, TODAY + timedelta(days=1)))
    before = count(app, "reg-change-time", community, CYCLE)
    assert erase(app, community) == 1
    raw = "SELECT * FROM tenancies WHERE community_id = %s AND id = %s"
    with psycopg.connect(admin_url(settings), row_factory=psycopg.rows.dict_row) as superuser:
        gone = superuser.execute(raw, [community, due]).fetchone() or {}
        other = superuser.execute(raw, [community, kept]).fetchone() or {}
    columns = personal_columns(Tenancy.__table__)  # type: ignore[arg-type]
    assert {gone[column] for column in columns} == {None}
    assert other["tenant_name"] and other["phone"]
    assert (gone["occupation"], gone["children"]) == ("unknown", 0)
    assert count(app, "reg-change-time", community, CYCLE) == before
    [log] = rows(app, community, Erasure)
    assert (log.record_table, log.record_id, log.retention_on, log.erased_on) == ("tenancies", due, ago(1), TODAY)
    [entry] = rows(app, community, AuditEntry)
    assert entry.action is AuditAction.ERASED and entry.changes == {"rows": 1}
    assert count(app, "data-retention", community, CYCLE) == (1, 1)


def test_a_second_night_and_a_second_worker_find_nothing(app: Flask, community: int) -> None:
    unit = dwelling(app, community)
    write(app, community, tenancy(unit, ago(1)))
    with app.app_context():
        [rule] = [rule for rule in rules() if rule.table == "tenancies"]
        # Both workers saw that there is something; the first takes it.
        assert erasing.erase_community(rule, community, TODAY).erased == 1
        assert erasing.erase_community(rule, community, TODAY).erased == 0
        area = Area.of_community(community)
        assert erasing.communities_with_due(rule, area, TODAY) == []
    assert len(rows(app, community, Erasure)) == 1


def test_what_is_entered_again_goes_again(app: Flask, community: int) -> None:
    unit = dwelling(app, community)
    due = write(app, community, tenancy(unit, ago(3)))
    assert erase(app, community) == 1
    with app.app_context(), activate(community_scope(community, "test")) as session:
        row = session.execute(select(Tenancy).where(Tenancy.id == due)).scalar_one()
        row.tenant_name = "又录入"
        session.commit()
    assert erase(app, community) == 1
    assert rows(app, community, Tenancy)[0].tenant_name is None


def test_batches(app: Flask, community: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "BATCH", 2)
    unit = dwelling(app, community)
    add(app, community, *(tenancy(unit, ago(number)) for number in range(1, 6)))
    assert erase(app, community) == 5
    assert [entry.changes["rows"] for entry in rows(app, community, AuditEntry)] == [2, 2, 1]
    with app.app_context(), activate(community_scope(community, "test")) as session:
        assert verify(session) == (3, [])


def test_who_is_away_is_deleted_and_venues_with_their_visits(app: Flask, community: int) -> None:
    away = {"name": "外出人", "reason": OutboundReason.WORK, "consented_on": ago(400), "left_on": ago(400)}
    add(app, community, OutboundResident(**away, retention_on=TODAY), OutboundResident(**away, retention_on=ago(-1)))
    old = write(
        app, community, Venue(name="旧旅馆", kind=VenueKind.HOTEL, opened_on=ago(2000), closed_on=months_ago(24))
    )
    new = write(
        app, community, Venue(name="新旅馆", kind=VenueKind.HOTEL, opened_on=ago(2000), closed_on=months_ago(23))
    )
    add(app, community, *(VenueVerification(venue_id=venue, verified_on=ago(900)) for venue in (old, new)))
    assert erase(app, community) == 2
    assert [row.retention_on for row in rows(app, community, OutboundResident)] == [ago(-1)]
    assert [row.name for row in rows(app, community, Venue)] == ["新旅馆"]
    assert [row.venue_id for row in rows(app, community, VenueVerification)] == [new]


def test_a_landlord_stays_while_anything_is_in_force(app: Flask, community: int) -> None:
    def landlord(**given: Any) -> uuid.UUID:
        return write(app, community, Landlord(kind=LandlordKind.PERSON, name="绝密房东", **given))

    ended, lets, letter, unmarked, fresh = (
        landlord(ended_on=months_ago(25)),
        landlord(ended_on=months_ago(25)),
        landlord(ended_on=months_ago(25)),
        landlord(),
        landlord(),
    )
    dwelling(app, community, landlord_id=lets)
    closed = dwelling(app, community, landlord_id=letter, closed_on=months_ago(25))
    dwelling(app, community, landlord_id=unmarked, closed_on=months_ago(25))
    signed = {"signed_on": ago(700), "expires_on": ago(300), "retention_on": ago(-400)}
    add(app, community, ResponsibilityLetter(rental_unit_id=closed, landlord_id=letter, basis_on=ago(700), **signed))
    assert erase(app, community) == 2
    names = {row.id: row.name for row in rows(app, community, Landlord)}
    assert {row_id for row_id, name in names.items() if name is None} == {ended, unmarked}
    assert names[lets] and names[letter] and names[fresh]


def test_letters_leads_and_victims(app: Flask, community: int) -> None:
    unit = dwelling(app, community)
    add(
        app,
        community,
        ResponsibilityLetter(rental_unit_id=unit, basis_on=ago(1500), retention_on=TODAY),
        ResponsibilityLetter(rental_unit_id=unit, basis_on=ago(1000)),
    )
    house = write(app, community, building("2号楼"))
    lead = {"building_id": house, "kind": LeadKind.LIAISON, "name": "楼长", "starts_on": ago(900)}
    add(app, community, BuildingLead(**lead, ends_on=months_ago(6)), BuildingLead(**lead, ends_on=months_ago(5)))
    victim = {"name": "受骗人", "recorded_at": instant(ago(370)), "retention_on": ago(5)}
    add(app, community, Victim(**victim))
    assert erase(app, community) == 3
    assert [row.basis_on for row in rows(app, community, ResponsibilityLetter)] == [ago(1000)]
    assert sorted(str(row.name) for row in rows(app, community, BuildingLead)) == ["None", "楼长"]
    assert [row.name for row in rows(app, community, Victim)] == [None]


def tip(**given: Any) -> Tip:
    received = instant(ago(900))
    values = {
        "source": TipSource.PUBLIC,
        "body": "绝密线索",
        "received_at": received,
        "assessment": Assessment.UNFOUNDED,
        "assessed_at": received,
    }
    return Tip(**values | given)


def test_a_tip_loses_its_words_its_notes_and_its_reporter(app: Flask, community: int) -> None:
    def reported(closed: date | None, assessment: Assessment) -> uuid.UUID:
        closed_at = None if closed is None else instant(closed)
        row_id = write(app, community, tip(closed_at=closed_at, assessment=assessment))
        event = {"kind": TipEventKind.RECEIVED, "at": instant(ago(900)), "note": "绝密备注"}
        add(app, community, TipEvent(tip_id=row_id, **event), TipReporter(tip_id=row_id, contact="13900000000"))
        return row_id

    unfounded = reported(ago(90), Assessment.UNFOUNDED)
    founded = reported(months_ago(24), Assessment.SUSPECTED)
    kept = {
        reported(ago(89), Assessment.UNFOUNDED),
        reported(ago(90), Assessment.SUSPECTED),
        reported(None, Assessment.WATCH),
    }
    assert erase(app, community) == 4  # two tips, two reporters
    bodies = {row.id: row.body for row in rows(app, community, Tip)}
    assert {row_id for row_id, body in bodies.items() if body is None} == {unfounded, founded}
    assert {row.tip_id for row in rows(app, community, TipEvent) if row.note} == kept
    with app.app_context(), activate(Scope(Role.INTAKE, Area.of_community(community), "test")) as session:
        assert set(session.execute(select(TipReporter.tip_id)).scalars()) == kept
    with app.app_context(), activate(Scope(Role.INSPECTOR, Area.of_community(community), "test")) as session:
        hidden = session.execute(select(Erasure.record_table).where(Erasure.confidential)).scalars().all()
    assert hidden == ["tip_reporters"] * 2
    # The community learns of its tips, and not that somebody had left a contact.
    assert {row.record_table for row in rows(app, community, Erasure)} == {"tips"}


def test_the_reporter_of_a_tip_about_its_staff_goes_and_the_community_does_not_learn_of_it(
    app: Flask, community: int
) -> None:
    with app.app_context(), activate(Scope(Role.INTAKE, Area.of_community(community), "test")) as session:
        hidden = tip(skips_community=True, body=None, closed_at=instant(ago(100)))
        hidden.community_id, hidden.id = community, uuid7()
        session.add(hidden)
        session.flush()
        session.add(TipReporter(community_id=community, tip_id=hidden.id, contact="13900000000"))
        session.commit()
    assert erase(app, community) == 1
    assert erase(app, community) == 0
    with psycopg.connect(_admin(app)) as superuser:
        left = "SELECT 1 FROM tip_reporters WHERE community_id = %s"
        assert superuser.execute(left, [community]).fetchall() == []
    assert rows(app, community, Erasure) == rows(app, community, AuditEntry) == []
    assert count(app, "data-retention", community, CYCLE) == (0, 0)


def _admin(app: Flask) -> str:
    return admin_url(app.extensions["qingshe"])


@cluster.one_server  # a table by hand cannot refer to one in shards
def test_a_row_that_cannot_go_is_noted_once_and_costs_points(app: Flask, settings: Settings, community: int) -> None:
    venue = {"kind": VenueKind.HOTEL, "opened_on": ago(2000), "closed_on": months_after(ago(40), -24)}
    stuck = write(app, community, Venue(name="删不掉", **venue))
    write(app, community, Venue(name="删得掉", **venue))
    # A table of tomorrow refers to venues and nobody said that its rows go too.
    with psycopg.connect(admin_url(settings), autocommit=True) as superuser:
        superuser.execute(
            "CREATE TABLE tomorrow (community_id bigint, venue_id uuid, "
            "FOREIGN KEY (community_id, venue_id) REFERENCES venues (community_id, id))"
        )
        superuser.execute("INSERT INTO tomorrow VALUES (%s, %s)", [community, stuck])
        try:
            assert erase(app, community) == 1
            assert erase(app, community) == 0
        finally:
            superuser.execute("DROP TABLE tomorrow")
    logs = {row.record_id == stuck: row.erased_on for row in rows(app, community, Erasure)}
    assert logs == {True: None, False: TODAY}
    assert count(app, "data-retention", community, CYCLE) == (0, 2)  # 40 days: the other one came too late as well
    assert erase(app, community) == 1
    assert [row.erased_on for row in rows(app, community, Erasure)] == [TODAY, TODAY]


@pytest.fixture(scope="module")
def background(app: Flask, settings: Settings) -> Iterator[Relay]:
    """A worker process on the test's services, and a relay to turn by hand."""
    environment = for_child(settings)
    process = subprocess.Popen([sys.executable, "-m", "app.cli", "worker"], env=environment, start_new_session=True)
    try:
        yield Relay(app, settings)
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_the_night_through_relay_and_worker(
    app: Flask, background: Relay, community: int, nothing_waiting: None
) -> None:
    """Suspended or not: the law does not pause."""
    suspended = new_community(app)
    for each in (community, suspended):
        write(app, each, tenancy(dwelling(app, each), ago(1)))
    with app.app_context():
        set_status(operator(Area.of_community(suspended)), suspended, CommunityStatus.SUSPENDED)
        with activate(relay_scope()) as session:
            jobs.nightly(session, Occasion(utcnow(), utcnow()))
            jobs.nightly(session, Occasion(utcnow(), utcnow()))  # a task that waits serves
            kinds = select(Task.kind, Task.area_lo).where(Task.kind.in_((jobs.ERASE, jobs.CHECK_TRAILS)))
            waiting = session.execute(kinds).all()
            session.commit()
    assert len(waiting) == len(set(waiting))
    deadline = time.monotonic() + PATIENCE
    while _undone(app):
        assert time.monotonic() < deadline, "the background did not get there"
        background.turn()
        time.sleep(0.05)
    for each in (community, suspended):
        assert [row.tenant_name for row in rows(app, each, Tenancy)] == [None]
        assert [row.erased_on for row in rows(app, each, Erasure)] == [TODAY]


def _undone(app: Flask) -> bool:
    with app.app_context(), activate(relay_scope()) as session:
        found = session.execute(
            select(Task.state, Task.error).where(Task.kind.in_((jobs.ERASE, jobs.CHECK_TRAILS)))
        ).all()
        assert all(row.state is not TaskState.DEAD for row in found), found
        return any(row.state is not TaskState.DONE for row in found)
