"""Spreadsheets into every register: over HTTP, through the real background, by the declarations alone."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select, update
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction, AuditEntry
from app.audit.services import verify
from app.evaluation.models import LiveScore
from app.imports import columns
from app.imports.models import Import, ImportPiece, ImportState
from app.office.register import registers
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import evaluator, new_community
from tests.imports.importer import Importer, book, count, problems, sheet, wait
from tests.signing_in import browser, client

if TYPE_CHECKING:
    import worker
    from flask import Flask

    from app.office.register import Register

HOME, NEIGHBOUR = 990601001001, 990601001002
ALL = [pytest.param(register, id=key) for key, register in registers().items()]
pytestmark = pytest.mark.usefixtures("nothing_waiting")


@pytest.fixture(scope="module")
def importer(app: Flask) -> Importer:
    new_community(app, HOME, "本社区")
    return Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME)), HOME)


@pytest.fixture(scope="module")
def neighbour(app: Flask) -> Importer:
    new_community(app, NEIGHBOUR, "邻社区")
    return Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(NEIGHBOUR)), NEIGHBOUR)


@pytest.mark.parametrize("register", ALL)
def test_every_register_takes_its_own_template(
    app: Flask, importer: Importer, background: worker.Relay, register: Register
) -> None:
    """The example row is left out, the rows below it come in as they would have by the form."""
    template = importer.browser.get(importer.path(register, "import", "template"))
    assert template.status_code == 200
    lines = CalamineWorkbook.from_filelike(io.BytesIO(template.data)).get_sheet_by_index(0).to_python()
    assert len(lines) == 2
    rows = [importer.texts(app, register) for _number in range(5)]
    before = count(app, register, HOME)
    fields = columns.fields_of(register)
    filled = sheet([*lines, *([row[field.name] for field in fields] for row in rows)])
    address = importer.sent(register, "模板.xlsx", filled)
    page = importer.browser.get(address).text
    assert "cell-error" not in page, problems(page)
    for row in rows:
        for field in register.personal:
            assert not row[field.name] or row[field.name] not in page
    importer.confirm(address, mode="all")
    assert "已导入 5 行" in wait(app, background, importer, address)
    assert count(app, register, HOME) == before + 5
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        made = session.execute(select(Import).order_by(Import.created_at.desc()).limit(1)).scalar_one()
        assert made.state is ImportState.DONE
        assert session.execute(select(ImportPiece.id).where(ImportPiece.import_id == made.id)).all() == []
        statement = select(register.model).where(register.model.id > made.first_id).order_by(register.model.id)
        stored = session.execute(statement.limit(5).options(undefer_group("personal"))).scalars().all()
        for row, kept in zip(rows, stored, strict=True):
            for field in fields:
                value = getattr(kept, field.name)
                if field.control not in ("reference", "choice", "flag"):
                    assert field.write(value) == row[field.name]
                else:
                    assert (value is None) == (row[field.name] == "")
        entry = session.execute(select(AuditEntry).where(AuditEntry.record_id == made.id)).scalar_one()
        assert (entry.action, entry.changes) == (AuditAction.IMPORTED, {"rows": 5, "left_out": 0})
        assert entry.actor_name == "测试人员"
        assert verify(session)[1] == []
