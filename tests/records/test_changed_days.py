"""The pages of days that were changed after they had been entered: who sees them, and what of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.records.models import DateChange, DateChangeReason
from tenants.area import Area
from tenants.columns import uuid7
from tenants.models import StaffRole
from tests.factories import add, new_community
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

DISTRICT, STREET = Area.parse("990711"), Area.parse("990711001")
FIRST, SECOND, ELSEWHERE = 990711001001, 990711002001, 990712001001
TITLE = "事后改动的日期"


@pytest.fixture(scope="module", autouse=True)
def changes(app: Flask) -> None:
    """A community that changed sixty days, one that changed one, and one in another district."""
    for code, name, many in ((FIRST, "光明社区", 60), (SECOND, "团结社区", 1), (ELSEWHERE, "邻区社区", 1)):
        new_community(app, code, name)
        said = {"register": "patrols", "row_id": uuid7(), "reason": DateChangeReason.PAPER}
        for day in range(many):
            before, after = date(2026, 3, 1), date(2026, 4, day % 30 + 1)
            add(app, code, DateChange(field="completed_on", before=before, after=after, **said))


def test_an_inspector_sees_who_changed_days_and_which(app: Flask) -> None:
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    page = inspector.get(f"/areas/{DISTRICT.code}/changed-days").text
    assert page.index("光明社区") < page.index("团结社区") and "邻区社区" not in page
    assert f'href="/communities/{FIRST}/changed-days"' in page
    of_first = inspector.get(f"/communities/{FIRST}/changed-days")
    assert of_first.status_code == 200
    assert all(word in of_first.text for word in ("2026-03-01", "与纸质材料不符", "巡查"))
    first, second = (inspector.get(f"/communities/{FIRST}/changed-days?page={page}").text for page in (1, 2))
    assert (first.count("2026-03-01"), second.count("2026-03-01")) == (50, 10)
    assert inspector.get(f"/communities/{FIRST}/changed-days?page=99").text.count("2026-03-01") == 10


def test_who_may_see_them(app: Flask) -> None:
    of_area, of_first = f"/areas/{DISTRICT.code}/changed-days", f"/communities/{FIRST}/changed-days"
    assert [browser(app).get(path).status_code for path in (of_area, of_first)] == [303, 303]
    for role, area, expected in (
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990712"), [404, 404]),
        (StaffRole.STREET_OFFICER, Area.parse("990711002"), [404, 404]),
        (StaffRole.STREET_OFFICER, STREET, [404, 200]),
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(FIRST), [404, 200]),
        (StaffRole.COMMUNITY_ADMIN, Area.of_community(SECOND), [404, 404]),
        (StaffRole.BUILDING_LEAD, Area.of_community(FIRST), [404, 403]),
    ):
        visitor = client(app, role, area)
        assert [visitor.get(path).status_code for path in (of_area, of_first)] == expected, (role, area)


def test_where_nothing_was_changed_the_pages_say_so(app: Flask) -> None:
    code = new_community(app)
    admin = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code))
    assert "没有改动过日期" in admin.get(f"/communities/{code}/changed-days").text
    empty = Area.parse("990713")
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, empty)
    assert "没有改动过日期" in inspector.get(f"/areas/{empty.code}/changed-days").text
    trail = client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT).get(f"/areas/{DISTRICT.code}/audit").text
    assert f'href="/areas/{DISTRICT.code}/changed-days"' in trail and TITLE in trail
