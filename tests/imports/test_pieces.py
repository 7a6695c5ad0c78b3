"""Files whose rows are of very different length: read, shown, imported, marked and undone piece by piece."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from flask_babel import force_locale
from flask_babel import gettext as _
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from app.declare.register import registers
from app.imports import columns, jobs, reader_process, services
from app.imports.models import ImportPiece, ImportState
from app.runtime import confined
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import new_community
from tests.imports.importer import CHINESE, Importer, count, problems, sheet
from tests.imports.test_jobs import claimed, the_import
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

pytestmark = pytest.mark.usefixtures("nothing_waiting")
BAD = (2, 30, 150, 151, 399)  # lines of the file that lack a name


@pytest.fixture
def importer(app: Flask) -> Importer:
    community = new_community(app)
    return Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[int]]:
    """The rows of each piece that this process opened since it was asked last."""
    seen: list[int] = []
    unpacked = reader_process.unpacked

    def noted(content: bytes) -> list[tuple[int, list[str]]]:
        rows = unpacked(content)
        seen.append(len(rows))
        return rows

    def taken() -> list[int]:
        now = seen.copy()
        seen.clear()
        return now

    monkeypatch.setattr(reader_process, "unpacked", noted)
    return taken


def long_rows(app: Flask, importer: Importer, *bad: int) -> bytes:
    """400 venues, some with six columns of two thousand characters more; those on lines ``bad`` have no name."""
    register = registers()["venues"]
    texts = importer.texts(app, register)
    with app.app_context(), force_locale(CHINESE):
        fields = columns.fields_of(register)
        first = [columns.heading(field) for field in fields] + [_(columns.PROBLEMS)] * 6
    lines = [first]
    for line in range(2, 402):
        row = texts | {"name": "" if line in bad else f"场所{line}", "credit_code": "", "closed_on": ""}
        more = ["长" * 2_000] * 6 if line % 100 > 40 else []
        lines.append([row.get(field.name, "") for field in fields] + more)
    return sheet(lines)


def pieces(app: Flask, community: int) -> list[tuple[int, int, int]]:
    with app.app_context(), activate(community_scope(community, "test")) as session:
        found = select(ImportPiece.position, ImportPiece.first_row, ImportPiece.last_row)
        return [tuple(row) for row in session.execute(found.order_by(ImportPiece.position))]


def test_a_page_opens_no_more_than_it_shows(
    app: Flask, importer: Importer, opened: Callable[[], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "INLINE_PIECES", 100)
    register = registers()["venues"]
    good = importer.sent(register, "场所.xlsx", long_rows(app, importer))
    opened()
    assert "场所2" in importer.browser.get(good).text
    assert opened() == [20]
    importer.browser.get(f"{good}?columns=1")
    assert opened() == [20]
    bad = importer.sent(register, "场所.xlsx", long_rows(app, importer, *BAD))
    opened()
    page = importer.browser.get(bad).text
    assert [int(number) for number in re.findall(r"<b>A(\d+)</b>", page)] == list(BAD)
    assert len(pieces(app, importer.community)) > 8, "of both files"
    seen = opened()
    assert len(seen) <= 4, "each piece once, and only those that hold one of the rows"
    assert max(seen) < 200


def test_long_rows_are_checked_in_the_background_however_few(app: Flask, importer: Importer) -> None:
    importer.sent(registers()["venues"], "场所.xlsx", long_rows(app, importer))
    assert the_import(app, importer.community).state is ImportState.CHECKING
    with app.app_context():
        assert jobs.run(claimed(app, importer.community)) == 1
    found = the_import(app, importer.community)
    assert (found.state, found.rows, found.bad_rows) == (ImportState.CHECKED, 400, 0)


def test_import_marked_file_and_undo_over_uneven_pieces(
    app: Flask, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "INLINE_PIECES", 100)
    register, community = registers()["venues"], importer.community
    address = importer.sent(register, "场所.xlsx", long_rows(app, importer, *BAD))
    before = pieces(app, community)
    assert [first for _position, first, _last in before][1:] == [last + 1 for _position, _first, last in before[:-1]]
    assert (before[0][1:], before[-1][2], len(before) > 4) == ((1, 20), 401, True)
    importer.confirm(address, mode="valid")
    claim = claimed(app, community)
    scope, made = community_scope(community, "w"), jobs.staging.keep_only
    with app.app_context():
        # Killed while it sorts out what was left: nothing is written, and whoever begins again makes the same rows.
        monkeypatch.setattr(jobs.staging, "keep_only", killed)
        with pytest.raises(KeyboardInterrupt):
            jobs.run(claim)
        assert (the_import(app, community).state, pieces(app, community)) == (ImportState.RUNNING, before)
        monkeypatch.setattr(jobs.staging, "keep_only", made)
        assert jobs.run(claim) == 1
    found = the_import(app, community)
    assert (found.state, found.written, found.bad_rows) == (ImportState.DONE, 395, 5)
    assert [issue[0] for issue in found.issues] == list(BAD)
    assert count(app, register, community) == 395
    with app.app_context(), activate(scope) as session:
        names = dict(session.execute(select(register.model.name, register.model.id)).all())
        assert all(names[f"场所{line}"].int == found.first_id.int + line for line in range(2, 402) if line not in BAD)
    page = importer.browser.get(address).text
    assert [int(number) for number in re.findall(r"<b>A(\d+)</b>", page)] == list(BAD)
    marked = importer.browser.get(f"{address}/marked").data
    lines = CalamineWorkbook.from_filelike(io.BytesIO(marked)).get_sheet_by_index(0).to_python()
    assert len(lines) == 1 + len(BAD)
    assert [("长" * 2_000 in line) for line in lines[1:]] == [line % 100 > 40 for line in BAD]
    assert "共撤出 395 行" in importer.browser.post(f"{address}/undo", follow_redirects=True).text
    assert count(app, register, community) == 0
    assert pieces(app, community) == []


def killed(*_anything: object) -> None:
    raise KeyboardInterrupt


def test_a_second_file_of_a_community_is_refused_at_once_and_no_other_communitys(
    app: Flask, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "WAIT_SECONDS", 0)  # nobody here has to wait
    register, community = registers()["venues"], new_community(app)
    neighbour = Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(community)), community)
    file = sheet([["名称"], ["场所"]])
    with confined.READERS.place(Area.of_community(importer.community)):
        answer = importer.upload(register, "场所.xlsx", file)
        assert answer.status_code == 422
        assert problems(answer.text)[0] == "本社区正在读取另一个文件，请等它读完后再发送此文件。"
        neighbour.sent(register, "场所.xlsx", file)
    importer.sent(register, "场所.xlsx", file)


def test_too_much_text_is_said_on_the_form(app: Flask, importer: Importer) -> None:
    lines = [[f"列{column}" for column in range(30)], ["长" * 1_900] * 30]
    answer = importer.upload(registers()["venues"], "场所.xlsx", sheet(lines))
    assert answer.status_code == 422
    assert problems(answer.text)[0] == "第 2 行文字过多：一行所有单元格合计最多约 16,000 字。"
