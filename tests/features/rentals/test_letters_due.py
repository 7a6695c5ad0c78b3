"""What is due of letters, put together in one pass, is what the rules of a single letter and dwelling say."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, or_, select

from app.clock import today
from app.features.premises.models import Building
from app.features.rentals.letters import (
    EXPIRING,
    LetterState,
    expiring_on,
    last_end,
    refused_since,
    state_on,
    still_let,
    to_renew,
    without_letter,
)
from app.features.rentals.models import LetterRefusal, RentalUnit, ResponsibilityLetter
from app.features.rentals.todos import letters_expiring
from tenants.columns import uuid7
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from sqlalchemy.orm import Session

DAY = today()
NEAR = [*range(-400, 401, 37), *range(-32, 33)]  # days around today, each of the edges among them


def _some_day(rng: random.Random) -> date:
    return DAY + timedelta(days=rng.choice(NEAR))


@pytest.fixture(scope="module")
def session(app: Flask) -> Iterator[Session]:
    """Four hundred dwellings with letters and refusals at random."""
    rng, code = random.Random(9), new_community(app)
    with app.app_context(), activate(community_scope(code, "test:letters")) as session:
        building = Building(name="1号楼", staircases=1, households=400, occupied_from=date(2010, 1, 1))
        session.add(building)
        session.flush()
        for number in range(400):
            registered = _some_day(rng)
            closed = rng.choice([None, None, None, registered + timedelta(days=rng.randrange(1, 400))])
            unit = RentalUnit(
                id=uuid7(), building_id=building.id, unit_no=f"{number}", registered_on=registered, closed_on=closed
            )
            session.add(unit)
            session.flush()
            for _ in range(rng.randrange(4)):
                expires = _some_day(rng)
                signed = rng.choice([None, expires - timedelta(days=rng.randrange(1, 366))])
                session.add(
                    ResponsibilityLetter(
                        rental_unit_id=unit.id,
                        basis_on=_some_day(rng),
                        signed_on=signed,
                        expires_on=expires if signed else None,
                        ended_on=rng.choice([None, None, _some_day(rng)]),
                    )
                )
            if rng.random() < 0.3:
                session.add(LetterRefusal(rental_unit_id=unit.id, refused_on=_some_day(rng)))
        session.flush()
        yield session


def test_a_letter_expires_soon_where_its_state_says_so(session: Session) -> None:
    letter = ResponsibilityLetter
    soon = set(session.execute(select(letter.id).where(expiring_on(DAY))).scalars())
    states = {row.id: row[1] for row in session.execute(select(letter.id, state_on(DAY)))}
    assert soon == {letter_id for letter_id, state in states.items() if state in EXPIRING}
    assert {state for letter_id, state in states.items() if letter_id in soon} == set(EXPIRING)
    assert set(states.values()) == set(LetterState), "some state was not tried"


def test_a_dwelling_is_without_letter_where_the_rules_of_one_say_so(session: Session) -> None:
    due = without_letter(DAY)
    together = {(row.unit_id, row.basis_on) for row in session.execute(select(due))}
    basis = func.coalesce(last_end(), RentalUnit.registered_on)
    one_by_one = select(RentalUnit.id, basis).where(
        still_let(DAY), or_(last_end().is_(None), last_end() < DAY), ~refused_since(basis)
    )
    assert together == {(row[0], row[1]) for row in session.execute(one_by_one)}
    assert 20 < len(together) < 380


def test_the_list_of_letters_to_renew_is_todays(session: Session) -> None:
    """The figure on Today and the list behind the register's chip count the same letters."""
    of_today = {row.row_id for row in session.execute(letters_expiring(DAY))}
    listed = set(session.execute(select(ResponsibilityLetter.id).where(to_renew(DAY))).scalars())
    assert of_today == listed
    assert listed < set(session.execute(select(ResponsibilityLetter.id).where(expiring_on(DAY))).scalars())
