"""A clerk for tests: fills in any register's form from its declaration, over HTTP."""

from __future__ import annotations

import itertools
import re
import uuid
from datetime import timedelta
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import undefer_group
from stdnum.cn import ric

from app.audit.models import AuditEntry
from app.clock import today
from app.declare.fields import CreditCode, Day, Flag, IdNumber, Note, Number, Phone, Reference, Staff
from app.declare.register import registers
from tenants.scope import community_scope
from tenants.session import activate

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.fields import Field
    from app.declare.record import Record
    from app.declare.register import Register
    from tests.signing_in import Browser

HOME, NEIGHBOUR = 990501001001, 990501001002
ALL = [pytest.param(register, id=key) for key, register in registers().items()]
ENDING = [pytest.param(register, id=key) for key, register in registers().items() if register.validity.end]
FINDING = [pytest.param(r, id=key) for key, r in registers().items() if any(field.index for field in r.fields)]
PERSONAL = [pytest.param(register, id=key) for key, register in registers().items() if register.personal]
# Over all clerks of a test run, so that none enters what another one entered: that would be asked about.
_numbers = itertools.count(1)
_INPUT = re.compile(r"<input\b[^>]*>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


# Fields that exclude another one of the same form.
LEFT_OUT = {"duties": ("department",)}


class Clerk:
    """Somebody who works in one community's registers."""

    def __init__(self, browser: Browser, community: int) -> None:
        self.browser, self.community = browser, community

    def address(self, register: Register, *parts: object) -> str:
        return "/".join([f"/communities/{self.community}/registers/{register.key}", *map(str, parts)])

    def valid(self, register: Register, **given: str) -> dict[str, str]:
        """Everything that a new row of the register asks for; what it refers to is entered first."""
        self.number = next(_numbers)
        left_out = {*LEFT_OUT.get(register.key, ()), *given}
        asked = [field for field in register.fields if not isinstance(field, Staff) and field.name not in left_out]
        filled = {field.name: self._value(field) for field in asked}
        return {"id": str(uuid.uuid4()), **filled, **given}

    def enter(self, register: Register, **given: str) -> str:
        """Enter a valid row and return its id."""
        data = self.valid(register, **given)
        answer = self.send(register, data)
        assert answer.status_code == 303, answer.text
        return data["id"]

    def send(self, register: Register, data: dict[str, Any]) -> TestResponse:
        return self.browser.post(self.address(register, "new"), data=data)

    def opened(self, register: Register, row_id: str) -> dict[str, str]:
        """What the edit form of a row holds, as a browser would send it back."""
        return controls(self.browser.get(self.address(register, row_id, "edit")).text) | {"date_cause": "mistyped"}

    def _value(self, field: Field) -> str:
        if isinstance(field, Reference):
            return self.enter(registers()[field.to])
        return text_of(field, self.number)


def text_of(field: Field, number: int) -> str:
    """What may be typed into a field that refers to no row; another text for each number where it is free."""
    if field.control == "choice":
        return field.options()[0][0]
    if isinstance(field, Number):
        return str(max(field.least, 1))
    if isinstance(field, Day):
        # In the order of the form, so that whatever has to come later does.
        return (today() - timedelta(days=40) + timedelta(days=number % 3)).isoformat()
    if isinstance(field, Flag):
        return "yes"
    if isinstance(field, IdNumber):
        return id_number(number)
    if isinstance(field, CreditCode):
        return "91110000600037341L"
    if isinstance(field, Phone):
        return f"138{number:08d}"
    if isinstance(field, Note):
        return "第一行\n第二行"
    return f"甲{number}号"


def id_number(number: int) -> str:
    """An identity number with a check that fits, another one for each number."""
    body = f"110105{19490101 + number // 1000 % 28}{number % 1000:03d}"
    return body + ric.calc_check_digit(body + "0")


def controls(page: str) -> dict[str, str]:
    """Name and value of every control of a page's form."""
    found = {}
    for tag in _INPUT.findall(page):
        attributes = dict(_ATTRIBUTE.findall(tag))
        if "name" in attributes and attributes.get("type") != "checkbox":
            found[attributes["name"]] = unescape(attributes.get("value", ""))
    for name, text in re.findall(r'<textarea\b[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.DOTALL):
        # A browser drops the line break that begins the text.
        found[name] = unescape(text).removeprefix("\r\n").removeprefix("\n")
    for name, options in re.findall(r'<select\b[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'<option[^>]*selected[^>]*value="([^"]*)"', options)
        found[name] = unescape(chosen[1]) if chosen else ""
    return found


def stored(app: Flask, register: Register, row_id: str, community: int = HOME) -> Record:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        statement = select(register.model).where(register.model.id == uuid.UUID(row_id))
        loaded = statement.options(undefer_group("personal"), undefer_group("inner"))
        row = session.execute(loaded).scalar_one()
        session.expunge(row)
        return row


def trail(app: Flask, row_id: str) -> list[AuditEntry]:
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        found = (
            select(AuditEntry)
            .options(undefer_group("inner"))
            .where(AuditEntry.record_id == uuid.UUID(row_id))
            .order_by(AuditEntry.seq)
        )
        entries = list(session.execute(found).scalars())
        session.expunge_all()
        return entries
