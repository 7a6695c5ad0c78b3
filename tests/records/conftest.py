"""Two communities with their clerks, and a building lead of the first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from app.declare.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tests.factories import new_community
from tests.records.clerk import HOME, NEIGHBOUR, Clerk
from tests.records.crowd import Crowd, crowd
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask


@pytest.fixture(scope="session")
def two_communities(app: Flask) -> None:
    new_community(app, HOME, "本社区")
    new_community(app, NEIGHBOUR, "邻社区")


@pytest.fixture(scope="module")
def clerk(app: Flask, two_communities: None) -> Clerk:
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask, two_communities: None) -> Clerk:
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


@pytest.fixture
def lead(app: Flask, clerk: Clerk) -> tuple[Clerk, str, str]:
    """A building lead, the own building and another one."""
    buildings, leads = registers()["buildings"], registers()["building-leads"]
    own, other = clerk.enter(buildings), clerk.enter(buildings)
    person = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME))
    form = clerk.browser.get(clerk.address(leads, "new")).text
    accounts = re.findall(r'<option[^>]*value="([0-9a-f-]{36})"[^>]*>测试人员', form)
    for account in accounts:
        clerk.enter(leads, building_id=own, account_id=account)
    return Clerk(person, HOME), own, other


@pytest.fixture(scope="session")
def many(app: Flask) -> Crowd:
    """A community with 3,500 landlords and as many dwellings."""
    return crowd(app, 3500)
