"""What the demo writes: something in every table, nothing outside its community, readable, kept as long as allowed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import undefer_group

from app.clock import SHANGHAI
from app.demo.calendar import months_after
from app.documents.models import Erasure
from app.features.cases.models import Victim
from app.features.network.models import RequiredDepartment
from app.features.premises.models import OutboundResident
from app.features.rentals.models import ResponsibilityLetter, Tenancy
from app.features.tips.models import Assessment, Tip, TipReporter
from tenants.area import Area
from tenants.models import Community, CommunityKey, Place
from tenants.outbox import OutboxNote
from tenants.provisioning import community_models
from tenants.roles import Role, access_of, personal_columns
from tenants.scope import Scope
from tenants.session import activate

from .conftest import chosen, on

if TYPE_CHECKING:
    from .conftest import District

pytestmark = on("2024-02-29")

DISTRICT = Area.parse("210304")


def scope(role: Role, area: Area = DISTRICT) -> Scope:
    return Scope(role, area, "test:demo")


def own(code: int, role: Role = Role.COMMUNITY) -> Scope:
    return scope(role, Area.of_community(code))


def reader(model: Any) -> Role:
    """A role that reads a whole table of a district."""
    access = access_of(model.__table__)
    return next(r for r in (Role.INSPECTOR, Role.EVALUATOR, Role.INTAKE, Role.RELAY) if r in access)


def counts(district: District, model: Any) -> dict[int, int]:
    """Rows of a table by community, as the district sees them."""
    with district.app.app_context(), activate(scope(reader(model))) as session:
        found = session.execute(select(model.community_id, func.count()).group_by(model.community_id))
        return dict(found.all())


def test_every_table_of_work_has_rows_and_all_belong_to_the_chosen(district: District) -> None:
    tables = [model for model in community_models() if model.__scored__]  # the others are plumbing or results
    assert {model.__tablename__ for model in tables} == set(district.report.rows)
    for model in tables:
        found = counts(district, model)
        assert set(found) <= set(chosen()), model.__tablename__
        assert sum(found.values()) == district.report.rows[model.__tablename__] > 0, model.__tablename__


def test_places_communities_and_required_departments(district: District) -> None:
    with district.app.app_context(), activate(scope(Role.INSPECTOR)) as session:
        names = dict(session.execute(select(Place.area_lo, Place.name)).all())
        assert names[210304000000] == "立山区"
        assert names[210304001000] == "友好街道"
        communities = dict(session.execute(select(Community.community_id, Community.name)).tuples().all())
        assert names.items() >= communities.items()
        assert len(names) == 12 + len(communities)
        demo = session.execute(select(Community.community_id, Community.demo)).all()
        assert {(code, True) for code in chosen()} == set(map(tuple, demo))
        departments = session.execute(select(RequiredDepartment.department)).scalars().all()
        assert sorted(departments) == ["market_regulation", "police_station", "subdistrict_office"]


def test_each_community_is_noted_for_evaluation(district: District) -> None:
    with district.app.app_context(), activate(scope(Role.RELAY)) as session:
        noted = set(session.execute(select(OutboxNote.community_id)).scalars())
    assert noted == set(chosen())


def test_every_personal_value_opens_with_its_own_communitys_key(district: District) -> None:
    opened = 0
    for model in community_models():
        columns = personal_columns(model.__table__)  # type: ignore[arg-type]
        if not columns or model is CommunityKey:
            continue
        role = Role.COMMUNITY if Role.COMMUNITY in access_of(model.__table__) else Role.INTAKE  # type: ignore[arg-type]
        for code in chosen()[:4]:
            with district.app.app_context(), activate(own(code, role)) as session:
                rows = session.execute(select(model).options(undefer_group("personal"))).scalars()
                for row in rows:
                    values = [getattr(row, name) for name in columns]
                    assert all(value is None or (isinstance(value, str) and value) for value in values)
                    opened += sum(value is not None for value in values)
    assert opened > 1000


def test_reporters_have_contacts_only_the_intake_officer_opens(district: District) -> None:
    with_contact = counts(district, TipReporter)
    with district.app.app_context(), activate(own(next(iter(with_contact)), Role.INTAKE)) as session:
        contacts = session.execute(select(TipReporter.contact)).scalars().all()
    assert contacts
    assert all(len(contact) == 11 and contact.startswith("10") for contact in contacts)


def read(district: District, model: Any) -> list[Any]:
    with district.app.app_context(), activate(scope(Role.INSPECTOR)) as session:
        return list(session.execute(select(model)).scalars())


def test_retention_dates_follow_the_law(district: District) -> None:
    tenancies = read(district, Tenancy)
    for tenancy in tenancies:
        assert tenancy.retention_on == (months_after(tenancy.ends_on, 6) if tenancy.ends_on else None)
    for victim in read(district, Victim):
        assert victim.retention_on == months_after(local(victim.recorded_at), 12)
    for resident in read(district, OutboundResident):
        year = months_after(resident.left_on, 12)
        assert resident.retention_on == min(resident.returned_on or year, year)
    for letter in read(district, ResponsibilityLetter):
        ended = letter.ended_on or letter.expires_on
        assert letter.retention_on == (months_after(ended, 24) if ended else None)
    for tip in read(district, Tip):
        if tip.closed_at is None:
            assert tip.retention_on is None
        elif tip.assessment is Assessment.UNFOUNDED:
            assert tip.retention_on == local(tip.closed_at) + timedelta(days=90)
        else:
            assert tip.retention_on == months_after(local(tip.closed_at), 24)


def test_what_was_erased_is_gone_and_what_is_overdue_is_known(district: District) -> None:
    erasures = read(district, Erasure)
    gone = {row.record_id for row in erasures if row.record_table == "tenancies" and row.erased_on}
    pending = {row.record_id for row in erasures if row.record_table == "tenancies" and not row.erased_on}
    tenancies = read(district, Tenancy)
    kept = {tenancy.id for tenancy in tenancies}
    assert gone
    assert pending
    assert not gone & kept
    assert pending == {t.id for t in tenancies if t.retention_on and t.retention_on <= district.today}
    for model in (Victim, OutboundResident):
        assert all(row.retention_on > district.today for row in read(district, model))


def test_an_unfounded_tip_keeps_its_dates_but_not_its_words(district: District) -> None:
    erased = [tip for tip in read(district, Tip) if tip.retention_on and tip.retention_on <= district.today]
    assert erased
    for tip in erased:
        with district.app.app_context(), activate(own(tip.community_id)) as session:
            assert session.execute(select(Tip.body).where(Tip.id == tip.id)).scalar_one_or_none() is None


def test_nothing_happened_after_today(district: District) -> None:
    may_lie_ahead = {
        "basis_on",
        "retention_on",
        "due_on",
        "expires_on",
        "planned_from",
        "planned_to",
        "ends_on",
        "appeal_until",
    }
    for model in community_models():
        if not model.__scored__ or Role.INSPECTOR not in access_of(model.__table__):  # type: ignore[arg-type]
            continue
        for row in read(district, model):
            for column in model.__table__.columns:
                if column.name in may_lie_ahead or column.info.get("personal") or column.info.get("inner"):
                    continue
                value = getattr(row, column.name)
                if hasattr(value, "astimezone"):
                    value = local(value)
                if isinstance(value, date):
                    assert value <= district.today, (model.__tablename__, column.name, value)


def local(instant: Any) -> date:
    return instant.astimezone(SHANGHAI).date()


def test_a_second_run_changes_nothing(district: District) -> None:
    from app.demo import generate

    from .conftest import SEED

    again = generate(district.app, today=district.today, seed=SEED, only=chosen())
    assert again.total == 0
    assert sum(counts(district, Tenancy).values()) == district.report.rows["tenancies"]
