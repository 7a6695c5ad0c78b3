"""From a point that is missing to the form that earns it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from app.clock import today
from app.declare.metric import Cycle
from app.declare.register import registers
from app.evaluation.counts import metric_of
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import Horizon
from app.evaluation.storing import store
from app.records.remedies import remedy_of
from tenants.area import Area
from tenants.models import StaffRole
from tenants.session import activate
from tests.factories import evaluator, new_community
from tests.records.clerk import Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask

HOME = 990708001001


@pytest.fixture(scope="module")
def clerk(app: Flask) -> Clerk:
    new_community(app, HOME, "本社区")
    return Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


def _evaluate(app: Flask) -> None:
    scope, criteria = evaluator(Area.of_community(HOME)), default_criteria()
    with app.app_context():
        found = evaluate(scope, criteria, Cycle.ending(today(), criteria.cycle_months))
        with activate(scope) as session:
            store(session, found, Horizon.LIVE)
            session.commit()


def test_every_mend_names_a_criterion_that_is_counted_and_a_field_that_is_there() -> None:
    for register in registers().values():
        for mend in register.remedies:
            assert metric_of(mend.criterion)
            assert remedy_of(mend.criterion) == (register, mend), f"{mend.criterion}: two registers mend it"
            if mend.to in ("new", "list"):
                assert mend.field in register.by_name


def test_an_action_leads_to_the_filled_in_form_and_the_form_earns_the_point(app: Flask, clerk: Clerk) -> None:
    buildings, leads = registers()["buildings"], registers()["building-leads"]
    building = clerk.enter(buildings, name="一号楼")
    _evaluate(app)
    page = clerk.browser.get(f"/communities/{HOME}").text
    form = f"/communities/{HOME}/registers/building-leads/new?building_id={building}"
    assert form in unescape(page)
    failed = clerk.browser.get(f"/communities/{HOME}/criteria/org-lead-coverage").text
    assert form in unescape(failed)
    opened = clerk.browser.get(form).text
    assert re.search(rf'<option selected value="{building}"', opened)
    clerk.enter(leads, building_id=building)
    _evaluate(app)
    assert form not in unescape(clerk.browser.get(f"/communities/{HOME}").text)
    # What is missing without a row is named by its code: nobody is leader.
    posts = f"/communities/{HOME}/registers/posts/new?kind=leader"
    assert posts in unescape(clerk.browser.get(f"/communities/{HOME}/criteria/org-leading-group").text)
    assert '<option selected value="leader"' in clerk.browser.get(posts).text


def test_who_may_not_write_is_offered_no_form(app: Flask, clerk: Clerk) -> None:
    clerk.enter(registers()["buildings"], name="二号楼")
    _evaluate(app)
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990708"))
    for path in (f"/communities/{HOME}", f"/communities/{HOME}/criteria/org-lead-coverage"):
        page = inspector.get(path)
        assert page.status_code == 200
        assert "registers/building-leads/new" not in page.text
    # The registers themselves are theirs to read, from here.
    assert f'href="/communities/{HOME}/registers"' in inspector.get(f"/communities/{HOME}").text
