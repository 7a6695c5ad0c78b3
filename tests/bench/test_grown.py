"""The grown community of the benchmarks is one that the product itself could have written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.audit.models import AuditEntry
from app.audit.verifying import verify
from app.declare.register import registers
from app.records.store.queries import find_by_identity
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.bench.grown import GROWN, grow, name_of
from tests.factories import new_community
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask

SIZE = GROWN.scaled(0.01)


def test_a_grown_community_is_what_clerks_could_have_written(app: Flask) -> None:
    grown = grow(app, new_community(app), SIZE)
    scope = community_scope(grown.community, "test")
    with app.app_context(), activate(scope) as session:
        for key, rows in (
            ("buildings", SIZE.buildings),
            ("landlords", SIZE.landlords),
            ("rental-units", SIZE.units),
            ("tenancies", SIZE.tenancies),
            ("letters", SIZE.letters),
        ):
            model = registers()[key].model
            assert session.execute(select(func.count()).select_from(model)).scalar_one() == rows, key
        assert session.execute(select(func.count()).select_from(AuditEntry)).scalar_one() == SIZE.trail
        entries, breaks = verify(session)
        assert (entries, list(breaks)) == (SIZE.trail, [])
        found = find_by_identity(session, registers()["landlords"], "13900000003", None)
        assert [row.name for row in found] == [name_of(3)]  # type: ignore[attr-defined]
    clerk = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(grown.community))
    page = clerk.get(f"/communities/{grown.community}/registers/tenancies")
    assert page.status_code == 200
    assert page.text.count("号楼 ") == 50, "each of a page's tenants lives in a dwelling with a name"
