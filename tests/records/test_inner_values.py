"""What a community writes for itself is shown there and to no place above: in lists, rows, filters and the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.audit.models import AuditAction
from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tenants.roles import inner_columns
from tests.records.clerk import HOME, Clerk, trail
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register

INNER = [
    pytest.param(register, id=key)
    for key, register in registers().items()
    if any(field.inner for field in register.fields)
]
TEXT = "三号楼有人打听入伙"


def test_a_field_says_what_its_column_is() -> None:
    for register in registers().values():
        inner = {field.name for field in register.fields if field.inner}
        assert inner == inner_columns(register.model.__table__) & set(register.by_name), register.key
    assert INNER


@pytest.mark.parametrize("register", INNER)
def test_inner_values_stay_within_the_community(app: Flask, clerk: Clerk, neighbour: Clerk, register: Register) -> None:
    [name] = (field.name for field in register.fields if field.inner)
    data = clerk.valid(register, **{name: TEXT})
    clerk.send(register, data)
    pages = [clerk.address(register), clerk.address(register, data["id"])]
    for path in pages:
        assert TEXT in clerk.browser.get(path).text
        assert browser(app).get(path).status_code == 303
        assert neighbour.browser.get(path).status_code == 404
    for role, area in (
        (StaffRole.STREET_OFFICER, Area.parse("990501001")),
        (StaffRole.DISTRICT_INSPECTOR, Area.parse("990501")),
    ):
        visitor = client(app, role, area)
        for path in (*pages, f"{pages[0]}?{name}={TEXT}", f"{pages[0]}?sort={name}", f"{pages[0]}?sort=-{name}"):
            answer = visitor.get(path)
            assert answer.status_code == 200, path
            assert TEXT not in answer.text.replace(f"{name}={TEXT}", "")
            assert data["id"] in answer.text or path == pages[1]


@pytest.mark.parametrize("register", INNER)
def test_the_trail_keeps_that_it_changed_and_not_what(app: Flask, clerk: Clerk, register: Register) -> None:
    [name] = (field.name for field in register.fields if field.inner)
    data = clerk.valid(register, **{name: TEXT})
    clerk.send(register, data)
    entry = trail(app, data["id"])[-1]
    assert entry.action is AuditAction.CREATED
    assert entry.changes[name] is None
    assert TEXT not in str(entry.changes)
    assert entry.community_id == HOME
