"""张 三 is 张三: offices pad names of two characters, and it is the same person wherever names are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.declare.register import registers
from tests.features.rentals.letter_desk import desk_of, typed
from tests.imports.importer import Importer, book
from tests.records.clerk import HOME, Clerk
from tests.signing_in import browser

if TYPE_CHECKING:
    from flask import Flask

LANDLORDS, UNITS = registers()["landlords"], registers()["rental-units"]
SPELLINGS = ["欧 阳", "欧　阳", "欧 　 阳", "欧阳"]


def landlord(clerk: Clerk, name: str) -> dict[str, str]:
    return clerk.valid(LANDLORDS, name=name, phone="", id_number="")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_whoever_is_there_is_found_and_asked_about(clerk: Clerk, spelling: str) -> None:
    first = landlord(clerk, "欧 阳")
    assert clerk.browser.post(clerk.address(LANDLORDS, "new"), data=first | {"anyway": "yes"}).status_code == 303
    found = clerk.browser.post(clerk.address(LANDLORDS, "find"), data={"person": spelling}).text
    assert first["id"] in found
    again = clerk.send(LANDLORDS, landlord(clerk, spelling))
    assert again.status_code == 422 and first["id"] in again.text
    offered = {"field": "landlord_id", "q": spelling}
    assert first["id"] in clerk.browser.post(clerk.address(UNITS, "choices"), data=offered).text


def test_a_file_names_them_either_way(app: Flask, clerk: Clerk) -> None:
    importer = Importer(clerk.browser, HOME)
    row = importer.enter(LANDLORDS, name="司 马", phone="", id_number="")
    building = importer.enter(registers()["buildings"], name="空格1号楼")
    assert row and building
    texts = importer.texts(app, UNITS) | {"unit_no": "101", "building_id": "空格1号楼", "landlord_id": "司　马"}
    page = clerk.browser.get(importer.sent(UNITS, "房屋.xlsx", book(app, UNITS, [texts]))).text
    assert "cell-error" not in page
    known = importer.texts(app, LANDLORDS) | {"name": "司马", "phone": "", "id_number": ""}
    page = clerk.browser.get(importer.sent(LANDLORDS, "房东.xlsx", book(app, LANDLORDS, [known]))).text
    assert "cell-warning" in page, "it is there already"


def test_a_signature_fits_the_landlord_however_it_is_spaced(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_of(app, 990906001001, monkeypatch)
    letter, path = desk.prepared(desk.unit(name="司　马"))
    phone = browser(app)
    assert phone.post(path, data=typed(phone.get(path).text, signer_name="司 马")).status_code == 303
    [signature] = desk.signatures(letter)
    sent = desk.clerk.browser.post(f"{desk.home}/letters/{desk.letter(letter).id}/signatures/{signature.id}/confirm")
    assert sent.status_code == 303
    assert desk.letter(letter).signed_on is not None, "no reason had to be given"
