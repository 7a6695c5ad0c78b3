"""When key places fall due, at the ends of months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.features.patrols.todos import NOTICE_DAYS, inspections_due
from app.features.premises.models import KeyPlace, KeyPlaceKind
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import add, new_community

if TYPE_CHECKING:
    from flask import Flask

DAY = timedelta(days=1)


def test_a_key_place_is_announced_a_week_before_the_day_that_is_shown(app: Flask) -> None:
    """Three months on from 29 and 30 November is the last of February; back from there is the 28th or 29th."""
    community = new_community(app)
    begun = [date(2027, 11, 27) + number * DAY for number in range(6)]
    add(app, community, *(KeyPlace(kind=KeyPlaceKind.CLUB, name=str(day), active_from=day) for day in begun))
    with app.app_context(), activate(community_scope(community, "test")) as session:
        due = {row.label: row.due_on for row in session.execute(inspections_due(date(2028, 6, 1)))}
        assert len(due) == len(begun)
        for number in range(20):
            day = date(2028, 2, 18) + number * DAY
            shown = {row.label for row in session.execute(inspections_due(day))}
            assert shown == {name for name, due_on in due.items() if due_on <= day + NOTICE_DAYS * DAY}, day
