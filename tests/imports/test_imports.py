"""Spreadsheets into every register: over HTTP, through the real background, by the declarations alone."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from flask_babel import force_locale, gettext
from python_calamine import CalamineWorkbook
from sqlalchemy import select
from sqlalchemy.orm import undefer_group

from app.audit.models import AuditAction, AuditEntry
from app.audit.verifying import verify
from app.declare.register import registers
from app.evaluation.models import LiveScore
from app.imports import columns
from app.imports.models import Import, ImportPiece, ImportState
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import community_scope
from tenants.session import activate
from tests.factories import evaluator, new_community
from tests.imports.importer import CHINESE, Importer, book, count, offered, problems, sheet, wait
from tests.signing_in import browser, client

if TYPE_CHECKING:
    from flask import Flask

    from app.declare.register import Register
    from app.processes.relay import Relay

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
    app: Flask, importer: Importer, background: Relay, register: Register
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


def test_who_may_come_in(app: Flask, importer: Importer, neighbour: Importer) -> None:
    register = registers()["venues"]
    made = importer.sent(register, "场所.xlsx", book(app, register, [importer.texts(app, register)]))
    paths = [importer.path(register, "import"), importer.path(register, "import", "template"), made, f"{made}/marked"]
    posts = [importer.path(register, "import"), *(f"{made}/{act}" for act in ("columns", "confirm", "discard", "undo"))]
    street = client(app, StaffRole.STREET_OFFICER, Area.parse("990601001"))
    inspector = client(app, StaffRole.DISTRICT_INSPECTOR, Area.parse("990601"))
    lead = client(app, StaffRole.BUILDING_LEAD, Area.of_community(HOME))
    for path in paths:
        assert importer.browser.get(path).status_code == 200, path
        assert neighbour.browser.get(path).status_code == 404, path
        assert browser(app).get(path).status_code == 303, path
        assert {visitor.get(path).status_code for visitor in (street, inspector, lead)} == {403}, path
    for path in posts:
        assert neighbour.browser.post(path).status_code == 404, path
        assert browser(app).post(path, csrf=False).status_code in (303, 400), path
        assert {visitor.post(path).status_code for visitor in (street, inspector, lead)} == {403}, path
        if path != posts[0]:  # an import of the neighbour's is not there under one's own address either
            assert neighbour.browser.post(path.replace(str(HOME), str(NEIGHBOUR))).status_code == 404, path
            other = path.replace("/venues/", "/buildings/")
            assert importer.browser.post(other).status_code == 404, other
    assert neighbour.browser.get(made.replace(str(HOME), str(NEIGHBOUR))).status_code == 404
    assert importer.browser.get(importer.path(register, "import").replace("venues", "nothing")).status_code == 404
    # Another administrator sees how it stands, but what somebody sent goes back to that person only.
    colleague = client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(HOME))
    assert colleague.get(made).status_code == 200
    assert colleague.get(f"{made}/marked").status_code == 403
    assert ">导入</a>" in importer.browser.get(importer.path(register)).text
    assert importer.path(register, "import") not in street.get(importer.path(register)).text


def test_unknown_headings_are_assigned(app: Flask, importer: Importer, background: Relay) -> None:
    """A list of somebody's own: a title above it, other headings, another order, a column that belongs nowhere."""
    register = registers()["buildings"]
    lines = [["某某社区楼院表"], ["单元", "楼名", "户", "建成入住", "物业"], [3, "甲A楼", "４８", "2010年5月1日", "无"]]
    address = importer.sent(register, "楼.xlsx", sheet(lines))
    page = importer.browser.get(address).text
    assert "指定各列内容" in page
    assert "楼名" in page
    wrong = importer.browser.post(f"{address}/columns", data={"column-0": "name", "column-1": "name"})
    assert wrong.status_code == 422
    assert "被重复指定" in wrong.text
    assert 'value="name" selected' in wrong.text
    chosen = {"column-0": "staircases", "column-1": "name", "column-2": "households", "column-3": "occupied_from"}
    assert importer.browser.post(f"{address}/columns", data={**chosen, "column-4": "id"}).status_code == 303
    page = importer.browser.get(address).text
    assert "cell-error" not in page, problems(page)
    # It can still be changed, until it is imported.
    assert "指定各列内容" in importer.browser.get(f"{address}?columns=1").text
    assert importer.browser.post(f"{address}/columns", data=chosen).status_code == 303
    importer.confirm(address)
    wait(app, background, importer, address)
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        made = session.execute(select(register.model).where(register.model.name == "甲A楼")).scalar_one()
        assert (made.staircases, made.households, made.occupied_from.isoformat()) == (3, 48, "2010-05-01")
    late = importer.browser.post(f"{address}/columns", data=chosen, follow_redirects=True)
    assert "已发生变化" in late.text


def headings(app: Flask, register: Register, *names: str) -> list[str]:
    """The Chinese headings of some fields."""
    with app.app_context(), force_locale(CHINESE):
        return [gettext(columns.by_name(register)[name].label) for name in names]


def test_errors_cell_by_cell_and_only_the_rows_without(app: Flask, importer: Importer, background: Relay) -> None:
    register = registers()["landlords"]
    person, company = (member for member in register.by_name["kind"].of)
    first = headings(app, register, "name", "kind", "phone", "id_number", "identity_checked_on")
    rows = [
        ["张三", "外星人", "13800001234", 110105194912310021, "2025-01-01"],
        ["李四", person.value, "1380", "11010519491231002X", "昨天"],
        ["", person.value, "13800001235", "", ""],
        ["王五", company.value, "0412-1234567", "91110000600037341L", "2025年3月1日"],
        ["赵六", person.value, 13800001236, "", 45800],
        ["赵六", person.value, "13800001236", "", ""],
    ]
    before = count(app, register, HOME)
    address = importer.sent(register, "房东.xlsx", sheet([first, *rows]))
    page = importer.browser.get(address).text
    assert re.findall(r"<b>([A-E]\d)</b>", page) == ["B2", "D2", "C3", "E3", "A4", "A7"]
    assert "末尾数字已丢失" in page
    assert "疑与本文件第 6 行重复" in page
    for personal in ("张三", "13800001234", "11010519491231002X", "李四"):
        assert personal not in page
    # All or nothing is not to be had; the others are.
    refused = importer.browser.post(f"{address}/confirm", data={"mode": "all"}, follow_redirects=True)
    assert "部分行有误" in refused.text
    pressed = offered(page)
    assert [number for number, _sent in pressed] == [2, 3], "what the buttons say is what they do"
    importer.confirm(address, **pressed[0][1])
    page = wait(app, background, importer, address)
    assert "已导入 2 行" in page
    assert "未导入 4 行" in page
    assert "其中 3 行有误，1 行疑似已登记" in page
    assert count(app, register, HOME) == before + 2
    # What was left out comes back as a file; put right, that file is taken as it is.
    marked = importer.browser.get(f"{address}/marked")
    assert marked.headers["Cache-Control"] == "no-store"
    lines = CalamineWorkbook.from_filelike(io.BytesIO(marked.data)).get_sheet_by_index(0).to_python()
    assert [line[0] for line in lines] == [first[0], "张三", "李四", "", "赵六"]
    assert lines[0][-1] == "问题"
    assert "表格" not in lines[1][-1]
    assert "末尾数字已丢失" in lines[1][-1]
    lines[1][1:4] = [person.value, "13800001234", ""]
    lines[2][2:5] = ["13800001239", "", "2025-01-01"]
    lines[3][0] = "钱七"
    again = importer.sent(register, "更正.xlsx", sheet(lines))
    pressed = offered(importer.browser.get(again).text)
    assert [number for number, _sent in pressed] == [3, 4]
    importer.confirm(again, **pressed[0][1])
    assert "已导入 3 行" in wait(app, background, importer, again)
    assert count(app, register, HOME) == before + 5
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        days = session.execute(select(register.model.identity_checked_on)).scalars().all()
        assert "2025-05-23" in {str(day) for day in days}, "45800 is a day as spreadsheets count them"


@pytest.mark.parametrize("which", [0, 1])
def test_the_number_on_the_button_is_what_comes_of_it(
    app: Flask, importer: Importer, background: Relay, which: int
) -> None:
    """Of four rows without errors two are there already: one button takes two, the other four."""
    register = registers()["buildings"]
    names = [f"按钮{which}-{number}号楼" for number in range(4)]
    for name in names[:2]:
        importer.enter(register, name=name)
    rows = [importer.texts(app, register) | {"name": name} for name in names]
    broken = rows[0] | {"name": f"按钮{which}-9号楼", "staircases": "三个"}
    before = count(app, register, HOME)
    address = importer.sent(register, "楼.xlsx", book(app, register, [*rows, broken]))
    pressed = offered(importer.browser.get(address).text)
    assert [number for number, _sent in pressed] == [2, 4]
    number, sent = pressed[which]
    importer.confirm(address, **sent)
    page = wait(app, background, importer, address)
    assert f"已导入 {number} 行" in page
    assert f"其中 1 行有误，{4 - number} 行疑似已登记" in page
    assert count(app, register, HOME) == before + number


def test_where_nothing_is_new_no_button_says_that_there_is(app: Flask, importer: Importer) -> None:
    register = registers()["buildings"]
    name = "都在册1号楼"
    importer.enter(register, name=name)
    row = importer.texts(app, register) | {"name": name}
    page = importer.browser.get(importer.sent(register, "楼.xlsx", book(app, register, [row]))).text
    [(number, sent)] = offered(page)
    assert number == 1
    assert "skip_known" not in sent


def test_references_by_name(app: Flask, importer: Importer) -> None:
    """Buildings by name, dwellings with their building before them, landlords by name where there is one."""
    units, landlord = registers()["rental-units"], registers()["landlords"]
    for name in ("东1号楼", "东2号楼"):
        building = importer.enter(registers()["buildings"], name=name)
        importer.enter(units, unit_no="九零一", building_id=building)
    for phone in ("13911110001", "13911110002"):
        importer.enter(landlord, name="同名人", phone=phone, id_number="")
    first = headings(app, units, "unit_no", "building_id", "landlord_id", "registered_on")
    rows = [["1", "东１号楼", "同名人", "2025-01-01"], ["2", "东9号楼", "13911110002", "2025-01-01"]]
    page = importer.browser.get(importer.sent(units, "屋.xlsx", sheet([first, *rows]))).text
    assert re.findall(r"<b>([A-E]\d)</b>", page) == ["C2", "B3"]
    tenants = registers()["tenancies"]
    wanted = ("tenant_name", "rental_unit_id", "identity_check", "occupation", "starts_on", "start_known_on")
    day = "2025-01-01"
    rows = [
        ["甲", "东2号楼 九零一", "landlord", "employee", day, day],
        ["乙", "九零一", "landlord", "employee", day, day],
        ["丙", "东2号楼九零一", "landlord", "employee", "2025-01-02", day],
    ]
    page = importer.browser.get(importer.sent(tenants, "租.xlsx", sheet([headings(app, tenants, *wanted), *rows]))).text
    assert re.findall(r"<b>([A-F]\d)</b>", page) == ["B3", "F4"]


def test_formulas_merged_cells_and_dates_made_of_numbers(app: Flask, importer: Importer) -> None:
    register = registers()["buildings"]
    target = io.BytesIO()
    made = xlsxwriter.Workbook(target, {"in_memory": True})
    page = made.add_worksheet()
    names = ("name", "staircases", "households", "occupied_from")
    page.write_row(0, 0, headings(app, register, *names))
    page.write_datetime(1, 0, date(2026, 3, 5), made.add_format({"num_format": "m-d"}))  # was "3-5"
    page.write_row(1, 1, [3, 48])
    page.write_datetime(1, 3, date(2010, 3, 5), made.add_format({"num_format": "yyyy-mm-dd"}))
    page.write_row(2, 0, ["二"])
    page.write_formula(2, 1, "=1+2", None, 3)
    page.write_row(2, 2, [48, "2010-1-1"])
    page.merge_range(3, 0, 4, 0, "三")
    page.write_row(3, 1, [3, 48, "2010-1-1"])
    page.write_row(4, 1, [3, 48, "2010-1-1"])
    made.close()
    shown = importer.browser.get(importer.sent(register, "a.xlsx", target.getvalue())).text
    assert re.findall(r"<b>([A-E]\d)</b>", shown) == ["A2", "B3", "A4", "A5"]
    for text in ("转成日期", "公式", "合并单元格"):
        assert text in shown


def test_what_cannot_be_read_is_said_on_the_form(app: Flask, importer: Importer) -> None:
    register = registers()["buildings"]
    for name, data, words in (
        ("a.xlsm", b"x", "宏"),
        ("a.xlsx", b"PK\x03\x04 broken", "损坏"),
        ("a.csv", "名称\n".encode(), "没有数据"),
        ("a.doc", b"x", "请选择 XLSX"),
    ):
        answer = importer.upload(register, name, data)
        assert answer.status_code == 422
        assert words in answer.text, name
        assert "请更正" in answer.text
    assert importer.browser.post(importer.path(register, "import")).status_code == 422


def test_undo_until_the_next_change(app: Flask, importer: Importer, background: Relay) -> None:
    register, units = registers()["buildings"], registers()["rental-units"]

    def imported(name: str) -> tuple[str, list[str]]:
        row = {**importer.texts(app, register), "vacated_on": ""}
        rows = [row | {"name": f"{name}{number}"} for number in (1, 2, 3)]
        address = importer.sent(register, "楼.xlsx", book(app, register, rows))
        importer.confirm(address)
        assert "撤销导入" in wait(app, background, importer, address)
        with app.app_context(), activate(community_scope(HOME, "test")) as session:
            found = select(register.model.id).where(register.model.name.startswith(name))
            return address, [str(row_id) for row_id in session.execute(found).scalars()]

    before = count(app, register, HOME)
    address, _rows = imported("一撤")
    assert count(app, register, HOME) == before + 3
    answer = importer.browser.post(f"{address}/undo", follow_redirects=True)
    assert "共撤出 3 行" in answer.text
    assert count(app, register, HOME) == before
    assert "已发生变化" in importer.browser.post(f"{address}/undo", follow_redirects=True).text
    address, rows = imported("二撤")
    form = importer.opened(register, rows[0])
    importer.browser.post(importer.address(register, rows[0], "edit"), data=form | {"address": "改了"})
    assert "已有修改" in importer.browser.post(f"{address}/undo", follow_redirects=True).text
    assert count(app, register, HOME) == before + 3
    address, rows = imported("三撤")
    importer.enter(units, building_id=rows[0])
    there = count(app, register, HOME)
    assert "被其他记录引用" in importer.browser.post(f"{address}/undo", follow_redirects=True).text
    assert count(app, register, HOME) == there
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        told = select(AuditEntry.action).where(AuditEntry.record_table == "buildings")
        actions = session.execute(told).scalars().all()
        assert actions.count(AuditAction.UNDONE) == 1
        assert verify(session)[1] == []


def test_giving_up_erases_the_file(app: Flask, importer: Importer) -> None:
    register = registers()["venues"]
    address = importer.sent(register, "场所.xlsx", book(app, register, [importer.texts(app, register)]))
    assert "文件已清除" in importer.browser.post(f"{address}/discard", follow_redirects=True).text
    assert importer.browser.get(f"{address}/marked").status_code == 404
    assert "已发生变化" in importer.browser.post(f"{address}/confirm", follow_redirects=True).text
    with app.app_context(), activate(community_scope(HOME, "test")) as session:
        made = session.execute(select(Import).order_by(Import.created_at.desc()).limit(1)).scalar_one()
        assert session.execute(select(ImportPiece.id).where(ImportPiece.import_id == made.id)).all() == []


def test_the_score_follows_an_import(app: Flask, background: Relay) -> None:
    """One note for all rows; only the community that imports is scored anew, and only it has the rows."""
    home, other = new_community(app), new_community(app)
    importer = Importer(client(app, StaffRole.COMMUNITY_ADMIN, Area.of_community(home)), home)
    register = registers()["posts"]

    def revision(community: int) -> int:
        with app.app_context(), activate(evaluator(Area.of_community(community))) as session:
            found = select(LiveScore.revision).where(LiveScore.community_id == community)
            return session.execute(found).scalar_one_or_none() or 0

    while not (revision(home) == revision(other) == 1):
        background.turn()
    rows = [importer.texts(app, register) for _number in range(40)]
    address = importer.sent(register, "组.xlsx", book(app, register, rows))
    importer.confirm(address)
    wait(app, background, importer, address)
    while revision(home) < 2:
        background.turn()
    assert (revision(home), revision(other)) == (2, 1)
    assert (count(app, register, home), count(app, register, other)) == (40, 0)


def test_many_rows_are_checked_in_the_background(app: Flask, importer: Importer, background: Relay) -> None:
    register = registers()["key-places"]
    lines = [headings(app, register, "name", "kind", "active_from")]
    lines += [[f"重点{number}", "club" if number else "?", "2025-01-01"] for number in range(2_200)]
    kind = next(iter(register.by_name["kind"].of)).value
    lines = [[cell if cell != "club" else kind for cell in line] for line in lines]
    text = "\n".join(",".join(line) for line in lines)
    before = count(app, register, HOME)
    address = importer.sent(register, "重点.csv", text.encode("gbk"))
    assert "正在校验数据" in importer.browser.get(address).text
    fragment = importer.browser.get(address, headers={"HX-Request": "true"})
    assert "<html" not in fragment.text
    page = wait(app, background, importer, address)
    assert "2,199" in page
    done = importer.browser.get(address, headers={"HX-Request": "true"})
    assert done.headers["HX-Redirect"] == address
    importer.confirm(address, mode="valid")
    assert "已导入 2,199 行" in wait(app, background, importer, address)
    assert count(app, register, HOME) == before + 2_199
