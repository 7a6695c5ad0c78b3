"""A community's desk for tests of the letters: dwellings and landlords entered over HTTP, links read off the PDF."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.clock import today
from app.declare.register import registers
from app.documents import typesetting
from app.features.rentals.models import LetterInvitation, LetterSignature, ResponsibilityLetter
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    import pytest
    from flask import Flask
    from werkzeug.test import TestResponse

NAME, PHONE, ID_NUMBER = "王小明", "13812345678", "11010519491231002X"


@dataclass
class Desk:
    """The admin of a community. ``sheets`` are what the last PDF was made of, ``document`` the PDF."""

    app: Flask
    community: int
    clerk: Clerk
    sheets: list[dict[str, Any]] = field(default_factory=list)
    document: bytes = b""

    @property
    def home(self) -> str:
        return f"/communities/{self.community}"

    def unit(self, **landlord: str) -> str:
        """A dwelling of a landlord; its id."""
        given = {"name": NAME, "phone": PHONE, "id_number": ID_NUMBER, "kind": "person"} | landlord
        # One landlord lets several dwellings here, entered anew for each: the question whether it is so is answered.
        landlord_id = self.clerk.enter(registers()["landlords"], **given, anyway="yes")
        return self.clerk.enter(
            registers()["rental-units"], landlord_id=landlord_id, registered_on=today().replace(day=1).isoformat()
        )

    def print(self, unit: str = "", **form: str) -> TestResponse:
        """Ask for letters on paper."""
        return self.clerk.browser.post(f"{self.home}/letters/print", data={"unit": unit, **form})

    def prepared(self, unit: str | None = None) -> tuple[str, str]:
        """The letter of a dwelling and the path of the link that is printed on it."""
        unit = unit or self.unit()
        answer = self.print(unit)
        assert answer.status_code == 200, answer.text
        assert answer.data.startswith(b"%PDF-")
        path = re.sub(r"^https?://[^/]+", "", self.sheets[-1]["link"])
        return self.letter(unit=unit).id.hex, path

    def letter(self, letter_id: str | None = None, unit: str | None = None) -> ResponsibilityLetter:
        """A letter as it is stored: by its id, or the latest of a dwelling."""
        return self.letters(letter_id, unit)[-1]

    def letters(self, letter_id: str | None = None, unit: str | None = None) -> list[ResponsibilityLetter]:
        found = select(ResponsibilityLetter).order_by(ResponsibilityLetter.basis_on)
        if letter_id is not None:
            found = found.where(ResponsibilityLetter.id == uuid.UUID(letter_id))
        if unit is not None:
            found = found.where(ResponsibilityLetter.rental_unit_id == uuid.UUID(unit))
        return self.stored(found)

    def signatures(self, letter_id: str) -> list[LetterSignature]:
        found = select(LetterSignature).where(LetterSignature.letter_id == uuid.UUID(letter_id))
        return self.stored(found.order_by(LetterSignature.agreed_at).options(undefer_group("personal")))

    def invitations(self, letter_id: str) -> list[LetterInvitation]:
        return self.stored(select(LetterInvitation).where(LetterInvitation.letter_id == uuid.UUID(letter_id)))

    def stored(self, statement: Any) -> list[Any]:
        with self.app.app_context(), activate(community_scope(self.community, "test")) as session:
            rows = list(session.execute(statement).scalars())
            session.expunge_all()
            return rows

    def row(self, letter_id: str, *parts: str) -> str:
        return self.clerk.address(registers()["letters"], str(uuid.UUID(letter_id)), *parts)

    def page(self, letter_id: str) -> str:
        return str(self.clerk.browser.get(self.row(letter_id)).text)


def desk_of(app: Flask, community: int, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A new community's desk; what goes into its PDFs is kept to be looked at, and set all the same."""
    new_community(app, community)
    found = Desk(app, community, Clerk(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community))
    typeset, draw, links = typesetting.pdf, typesetting.qr, {}

    def qr(text: str) -> str:
        drawn = draw(text)
        links[drawn] = text
        return drawn

    def pdf(template: str, data: dict[str, Any], whose: object = None) -> bytes:
        found.sheets[:] = [{**sheet, "link": links[sheet["qr"]]} for sheet in data["letters"]]
        found.document = typeset(template, data, whose)
        return found.document

    monkeypatch.setattr(typesetting, "qr", qr)
    monkeypatch.setattr(typesetting, "pdf", pdf)
    return found


def typed(page: str, **changes: str) -> dict[str, str]:
    """What a landlord sends from the telephone, with the hidden fields of the page."""
    hidden = dict(re.findall(r'<input[^>]*name="(wording|csrf_token)"[^>]*value="([^"]*)"', page))
    return hidden | {"signer_name": NAME, "phone": PHONE, "id_ending": "", "agreed": "y"} | changes


def pages(document: bytes) -> int:
    """How many pages a PDF has."""
    found = re.search(rb"/Type/Pages/Count (\d+)", document)
    assert found is not None
    return int(found[1])
