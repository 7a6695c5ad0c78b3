"""Somebody who imports spreadsheets, over HTTP; and the files, made from a register's declaration."""

from __future__ import annotations

import io
import re
import time
from typing import TYPE_CHECKING, Any

import xlsxwriter
from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy import func, select

from app.declare.fields import Choice, Phone, Reference
from app.declare.register import registers
from app.imports import columns
from tenants.scope import community_scope
from tenants.session import activate
from tests.records.clerk import Clerk

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register
    from app.processes.relay import Relay

CHINESE = "zh_Hans_CN"
PATIENCE = 120


class Importer(Clerk):
    """A clerk who sends files."""

    def path(self, register: Register, *parts: object) -> str:
        return self.address(register, *parts)

    def upload(self, register: Register, name: str, data: bytes) -> TestResponse:
        sent = {"file": (io.BytesIO(data), name)}
        return self.browser.post(self.path(register, "import"), data=sent, content_type="multipart/form-data")

    def sent(self, register: Register, name: str, data: bytes) -> str:
        """Send a file that is taken; the address of its import."""
        answer = self.upload(register, name, data)
        assert answer.status_code == 303, problems(answer.text)
        return answer.headers["Location"]

    def confirm(self, address: str, **form: str) -> None:
        assert self.browser.post(f"{address}/confirm", data=form).status_code == 303

    def texts(self, app: Flask, register: Register) -> dict[str, str]:
        """A row as a spreadsheet would hold it: Chinese labels, names instead of ids; what it refers to is there."""
        data, filled = self.valid(register), {}
        with app.app_context(), force_locale(CHINESE):
            for field in columns.fields_of(register):
                text = data.get(field.name, "")
                if isinstance(field, Choice) and text:
                    text = _(field.of(text).label)
                elif isinstance(field, Reference) and text:
                    text = self.name_of(registers()[field.to], text)
                elif text == "yes":
                    text = "是"
                filled[field.name] = text
        return filled

    def name_of(self, register: Register, row_id: str) -> str:
        """How a file names a row: people by what a keyed hash finds."""
        form = self.made[row_id]
        if register.first.personal:
            indexed = [field for field in register.personal if field.index]
            return form[next((f.name for f in indexed if isinstance(f, Phone)), indexed[0].name)]
        own = form[register.first.name]
        if register.parent is None:
            return own
        within: Any = register.by_name[register.parent]
        return f"{self.name_of(registers()[within.to], form[register.parent])} {own}"

    def enter(self, register: Register, **given: str) -> str:
        data = self.valid(register, **given)
        answer = self.send(register, data)
        assert answer.status_code == 303, answer.text
        self.__dict__.setdefault("_made", {})[data["id"]] = data
        return data["id"]

    @property
    def made(self) -> dict[str, dict[str, str]]:
        return self.__dict__.setdefault("_made", {})


def book(app: Flask, register: Register, rows: list[dict[str, str]], **headings: str) -> bytes:
    """An XLSX file with the Chinese headings of a register; ``headings`` replace some."""
    with app.app_context(), force_locale(CHINESE):
        fields = columns.fields_of(register)
        first = [headings.get(field.name, columns.heading(field)) for field in fields]
    return sheet([first, *([row.get(field.name, "") for field in fields] for row in rows)])


def sheet(rows: list[list[Any]], **options: Any) -> bytes:
    """An XLSX file of these rows."""
    target = io.BytesIO()
    made = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, **options})
    page = made.add_worksheet("表")
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            page.write(line, column, value)
    made.close()
    return target.getvalue()


def wait(app: Flask, relay: Relay, importer: Importer, address: str) -> str:
    """Turn the relay until an import is no longer at work; its page."""
    deadline = time.monotonic() + PATIENCE
    while True:
        page = importer.browser.get(address).text
        if 'id="import-progress"' not in page:
            return page
        assert time.monotonic() < deadline, "the import did not get there"
        relay.turn()
        time.sleep(0.05)


def count(app: Flask, register: Register, community: int) -> int:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        return session.execute(select(func.count()).select_from(register.model)).scalar_one()


def offered(page: str) -> list[tuple[int, dict[str, str]]]:
    """The buttons that import, in their order: the number that each says, and what it sends."""
    [form] = re.findall(r'<form class="card form-card".*?</form>', page, re.DOTALL)
    hidden = dict(re.findall(r'<input type="hidden" name="(mode)" value="([^"]*)"', form))
    buttons = re.findall(r'<button class="btn[^>]*?(?:name="([^"]+)" value="([^"]+)")?>([^<]*)</button>', form)
    found = []
    for name, value, text in buttons:
        numbers = re.findall(r"\d[\d,]*", text)
        assert len(numbers) == 1, text
        found.append((int(numbers[0].replace(",", "")), hidden | ({name: value} if name else {})))
    return found


def problems(page: str) -> list[str]:
    """The errors and flashes of a page."""
    found = re.findall(r'<p class="form-error"[^>]*>(.*?)</p>|class="cell-error"[^>]*>(.*?)</td>', page, re.DOTALL)
    found += re.findall(r'<(?:p|div) class="flash[^>]*>(.*?)</', page, re.DOTALL)
    return [re.sub(r"<[^>]+>|\s+", " ", "".join(each)).strip() for each in found]
