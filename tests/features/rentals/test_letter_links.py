"""The link printed on a letter closes with what it was printed for, and says so to whoever still opens it."""

from __future__ import annotations

import uuid
from datetime import timedelta
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from app.clock import today
from app.declare.register import registers
from app.features.rentals import signing
from tests.features.rentals.letter_desk import NAME, Desk, desk_of, typed
from tests.signing_in import browser

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

_numbers = iter(range(990903001001, 990903001999))
DAY = timedelta(days=1)


@pytest.fixture
def desk(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_of(app, next(_numbers), monkeypatch)


def _end(desk: Desk, key: str, row_id: uuid.UUID, **form: str) -> None:
    """What the button "ended" of a row's page sends; ``resume`` takes the end back."""
    register = registers()[key]
    [row] = desk.stored(select(register.model).where(register.model.id == row_id))
    data = {"day": today().isoformat(), "version": str(row.version), **form}
    assert desk.clerk.browser.post(desk.clerk.address(register, str(row_id), "end"), data=data).status_code == 303


def _change(desk: Desk, key: str, row_id: uuid.UUID, **values: str) -> None:
    """The form of a row, sent with other values."""
    register = registers()[key]
    [row] = desk.stored(select(register.model).where(register.model.id == row_id))
    kept = {field.name: field.write(getattr(row, field.name)) for field in register.fields}
    data = kept | {f"before-{name}": text for name, text in kept.items()} | {"version": str(row.version)} | values
    assert desk.clerk.browser.post(desk.clerk.address(register, str(row_id), "edit"), data=data).status_code == 303


def _another_landlord(desk: Desk, letter: str) -> None:
    other = desk.clerk.enter(registers()["landlords"], name="李四", kind="person")
    _change(desk, "rental-units", desk.letter(letter).rental_unit_id, landlord_id=other)


def _in_force_by_its_form(desk: Desk, letter: str) -> None:
    _change(
        desk, "letters", uuid.UUID(letter), signed_on=today().isoformat(), expires_on=(today() + 300 * DAY).isoformat()
    )


@pytest.mark.parametrize(
    "happens",
    [
        pytest.param(lambda desk, letter: _end(desk, "letters", uuid.UUID(letter)), id="letter-ended"),
        pytest.param(
            lambda desk, letter: _end(desk, "rental-units", desk.letter(letter).rental_unit_id), id="let-no-longer"
        ),
        pytest.param(_another_landlord, id="let-by-another"),
        pytest.param(_in_force_by_its_form, id="in-force-by-its-form"),
    ],
)
def test_a_link_closes_with_what_it_was_printed_for(desk: Desk, happens: Callable[[Desk, str], None]) -> None:
    letter, path = desk.prepared()
    phone = browser(desk.app)
    form = typed(phone.get(path).text)
    happens(desk, letter)
    for answer in (phone.post(path, data=form), phone.get(path, headers={"Accept-Language": "en"})):
        assert answer.status_code == 410
        assert "signer_name" not in answer.text
    assert "no longer to be signed" in answer.text
    assert NAME not in answer.text
    assert desk.signatures(letter) == []


def test_a_letter_whose_end_is_taken_back_is_printed_with_a_new_link(desk: Desk) -> None:
    letter, old = desk.prepared()
    phone, unit = browser(desk.app), desk.letter(letter).rental_unit_id
    _end(desk, "rental-units", unit)
    assert desk.print(str(unit)).status_code == 422, "nothing is printed for a dwelling that is let no longer"
    _end(desk, "rental-units", unit, resume="yes")
    assert phone.get(old).status_code == 410, "the old paper may be anywhere by now"
    same, new = desk.prepared(str(unit))
    assert same == letter
    assert phone.post(new, data=typed(phone.get(new).text)).status_code == 303
    assert len(desk.signatures(letter)) == 1


def test_the_landlord_who_becomes_known_leaves_the_printed_link_open(desk: Desk) -> None:
    unit = desk.clerk.enter(registers()["rental-units"], registered_on=today().isoformat(), landlord_id="")
    _letter, path = desk.prepared(unit)
    known = desk.clerk.enter(registers()["landlords"], name=NAME, kind="person")
    _change(desk, "rental-units", uuid.UUID(unit), landlord_id=known)
    assert browser(desk.app).get(path).status_code == 200


def test_who_signs_while_the_letter_ends_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page was checked, and the letter ends before the signature is written."""
    letter, path = desk.prepared()
    phone = browser(desk.app)
    form = typed(phone.get(path).text)
    hand_in = signing.invitations.hand_in

    def late(*args: Any, **kwargs: Any) -> bool:
        another = Thread(target=_end, args=(desk, "letters", uuid.UUID(letter)))
        another.start()
        another.join()
        return hand_in(*args, **kwargs)

    monkeypatch.setattr(signing.invitations, "hand_in", late)
    answer = phone.post(path, data=form)
    assert answer.status_code == 303
    assert phone.get(path).status_code == 410
    assert desk.signatures(letter) == []
