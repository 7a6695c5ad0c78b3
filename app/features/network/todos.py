"""What the network leaves to do: numbers to be confirmed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, cast, func, or_, select

from app.declare.messages import N_
from app.declare.todo import DueRows, Todo
from app.features.network.metrics import CONFIRMED_WITHIN_DAYS
from app.features.network.models import DepartmentConfirmation, DepartmentContact

NOTICE_DAYS = 30


def numbers_due(day: date) -> DueRows:
    """Contacts in force that were not confirmed in the last 150 days; due after 180 (chan-departments)."""
    contact, confirmation = DepartmentContact, DepartmentConfirmation
    last = func.coalesce(
        select(func.max(confirmation.confirmed_on))
        .where(confirmation.community_id == contact.community_id, confirmation.contact_id == contact.id)
        .scalar_subquery(),
        contact.starts_on - CONFIRMED_WITHIN_DAYS,
    )
    due = cast(last + func.make_interval(0, 0, 0, CONFIRMED_WITHIN_DAYS), Date)
    return select(contact.id.label("row_id"), contact.contact.label("label"), due.label("due_on")).where(
        contact.starts_on <= day,
        or_(contact.ends_on.is_(None), contact.ends_on >= day),
        due <= day + func.make_interval(0, 0, 0, NOTICE_DAYS),
    )


TODOS = (Todo(key="numbers-due", title=N_("Department numbers to confirm"), register="departments", rows=numbers_due),)
