"""A community with two administrators, for tests of what needs both."""

from __future__ import annotations

import io
import uuid
import zipfile
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditEntry
from app.exports.models import ExportRequest
from tenants.area import Area
from tenants.columns import utcnow
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.records.clerk import Clerk
from tests.signing_in import client

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

    from app.declare.register import Register
    from tests.signing_in import Browser


@dataclass
class Desk:
    """Two administrators of a community: one asks, the other decides."""

    app: Flask
    community: int
    clerk: Clerk
    second: Browser

    @classmethod
    def of(cls, app: Flask, community: int | None = None) -> Desk:
        code = new_community(app, community)
        clerk, second = (
            client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(code), name) for name in ("王干事", "周主任")
        )
        return cls(app, code, Clerk(clerk, code), second)

    def send(self, register: Register, *full: str, purpose: str = "上报街道", narrowed: str = "") -> TestResponse:
        """Send the form of an export."""
        return self.clerk.browser.post(
            self.clerk.address(register, "export") + narrowed, data={"purpose": purpose, "full": list(full)}
        )

    def ask(self, register: Register, *full: str, purpose: str = "上报街道", narrowed: str = "") -> str:
        """Ask for an export with values in full; the address of the request."""
        answer = self.send(register, *full, purpose=purpose, narrowed=narrowed)
        assert answer.status_code == 303, answer.text
        return str(answer.location)

    def approve(self, address: str) -> None:
        assert self.second.post(f"{address}/approve").status_code == 303

    def stored(self, address: str) -> ExportRequest:
        with self.app.app_context(), activate(community_scope(self.community, "test")) as session:
            wanted = select(ExportRequest).where(ExportRequest.id == uuid.UUID(address.rsplit("/", 1)[1]))
            found = session.execute(wanted.options(undefer_group("personal"))).scalar_one()
            session.expunge_all()
            return found

    def let_run_out(self, address: str) -> None:
        """As if its time had been over for a minute."""
        with self.app.app_context(), activate(community_scope(self.community, "test")) as session:
            wanted = update(ExportRequest).where(ExportRequest.id == uuid.UUID(address.rsplit("/", 1)[1]))
            session.execute(wanted.values(until=utcnow() - timedelta(minutes=1)))
            session.commit()

    def trail(self) -> list[AuditEntry]:
        with self.app.app_context(), activate(community_scope(self.community, "test")) as session:
            found = list(
                session.execute(select(AuditEntry).options(undefer_group("inner")).order_by(AuditEntry.seq)).scalars()
            )
            session.expunge_all()
            return found


def text_of(answer: TestResponse) -> str:
    """Everything that stands in a workbook."""
    assert answer.status_code == 200, answer.text
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
