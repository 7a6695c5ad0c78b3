"""A letter whose time is up takes along its link, what was signed by telephone, and its scan; drafts go as well."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from app.clock import today
from app.documents.models import Attachment, Erasure
from app.features.rentals.models import LetterInvitation, LetterSignature, RentalUnit, ResponsibilityLetter
from app.protection import erasing
from app.records.models import Draft, DraftPage
from tenants.area import Area
from tenants.columns import utcnow, uuid7
from tenants.roles import Role
from tenants.scope import Scope, community_scope
from tenants.session import activate
from tests.factories import add, new_community
from tests.metric_helpers import building

if TYPE_CHECKING:
    from flask import Flask

CHILDREN = (LetterSignature, LetterInvitation, Attachment)


def test_a_letter_goes_with_all_that_belongs_to_it(app: Flask) -> None:
    community, day = new_community(app), today()
    house, unit = building(), RentalUnit(id=uuid7(), registered_on=day - timedelta(days=900))
    house.id = unit.building_id = uuid7()
    add(app, community, house, unit)
    with app.app_context(), activate(community_scope(community, "test")) as session:
        dwelling = session.execute(select(RentalUnit.id)).scalar_one()
    for due in (day - timedelta(days=1), day + timedelta(days=1)):
        letter, invitation = uuid7(), uuid7()
        add(
            app,
            community,
            ResponsibilityLetter(id=letter, rental_unit_id=dwelling, basis_on=day, retention_on=due),
            LetterInvitation(id=invitation, letter_id=letter, label="一号楼 101", secret_hash="x", expires_on=day),
            Attachment(
                record_table="responsibility_letters",
                record_id=letter,
                name="Scan",
                mime="image/jpeg",
                size=3,
                sha256="x",
                content=b"jpg",
                retention_on=due,
            ),
        )
        with app.app_context(), activate(Scope(Role.PUBLIC, Area.of_community(community), "public:sign")) as session:
            session.execute(
                insert(LetterSignature).values(
                    community_id=community,
                    invitation_id=invitation,
                    letter_id=letter,
                    signer_name="绝密房东",
                    text="责任书",
                    agreed_at=utcnow(),
                    retention_on=day + timedelta(days=700),
                )
            )
            session.commit()
    with app.app_context():
        erasing.erase_area(Area.of_community(community), day)
    with app.app_context(), activate(community_scope(community, "test")) as session:
        for model in (ResponsibilityLetter, *CHILDREN):
            assert session.execute(select(func.count()).select_from(model)).scalar_one() == 1, model.__tablename__
        logged = session.execute(select(Erasure.record_table, Erasure.erased_on)).all()
        assert ("responsibility_letters", day) in [tuple(row) for row in logged]
        assert dwelling == session.execute(select(RentalUnit.id)).scalar_one(), "the dwelling stays"


def test_a_draft_goes_when_its_fortnight_is_over(app: Flask) -> None:
    community, day = new_community(app), today()
    for due in (day - timedelta(days=1), day + timedelta(days=13)):
        add(
            app,
            community,
            Draft(
                account_id=uuid7(),
                register="tenancies",
                page=DraftPage.NEW,
                row_id=uuid7(),
                content='{"tenant_name": "绝密租客"}',
                saved_at=utcnow(),
                retention_on=due,
            ),
        )
    with app.app_context():
        assert erasing.erase_area(Area.of_community(community), day) == 1
    with app.app_context(), activate(community_scope(community, "test")) as session:
        assert session.execute(select(Draft.retention_on)).scalars().all() == [day + timedelta(days=13)]
