"""A community from nothing to complete registers, by forms and one spreadsheet per register, and its score after it.

Nothing is put there by the test itself: an operator made the community and an account, the rest is typed or uploaded.
"""

from __future__ import annotations

import re
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from flask_babel import force_locale
from playwright.sync_api import expect
from python_calamine import CalamineWorkbook

from app.accounts.services import create_account, generate_password
from app.clock import today
from app.declare.fields import Day, Flag, IdNumber, Name, Number, Phone, Reference
from app.declare.register import registers
from app.imports import columns
from tenants.area import Area
from tenants.models import StaffRole
from tenants.scope import accounts_scope
from tests.browser.chromium import DESK, PHONE, overflow, shoot
from tests.factories import new_community
from tests.imports.importer import sheet
from tests.records.clerk import id_number

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Flask
    from playwright.sync_api import Page

    from app.declare.fields import Field
    from app.declare.register import Register
    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = pytest.mark.browser

ROWS = 6
SECONDS_TO_FOLLOW = 60  # the score follows in one or two; a busy machine takes longer
# Choices that are the same in every line: six building leads, so that all buildings but the first one have theirs.
SAME = {"building-leads": {"kind"}}
# Cells that stay empty: of two that exclude each other one, and what comes later than a row's beginning.
EMPTY = {"duties": {"department"}, "data-requests": {"outcome", "ground", "answered_on"}}


# On a phone what the last step needs; at a desk everything.
@pytest.mark.parametrize(
    ("width", "keys"),
    [(PHONE, {"posts", "buildings", "building-leads"}), (DESK, {*registers()})],
    ids=[str(PHONE), str(DESK)],
)
def test_from_an_empty_community_to_complete_registers(
    site: Site, windows: Windows, width: int, keys: set[str], tmp_path: Path
) -> None:
    code = 990401001000 + width % 1000
    username = _newcomer(site, code, f"空白{width}社区")
    page = windows.open(width, statuses=(422,))
    home = site.enter(page, username)
    shoot(page, "empty-today")
    assert not _score(page, home, lambda total: not total)
    _first_building_by_form(page, home)
    names: dict[str, list[str]] = {"buildings": ["1号楼"]}
    filled = [register for register in _in_order() if register.key in keys]
    for register in filled:
        _import(site.app, page, home, register, names, tmp_path)
    before = _score(page, home, lambda total: bool(total))
    page.goto(f"{home}/registers")
    shoot(page, "full-registers")
    assert overflow(page) <= 0
    counted = {
        link.get_attribute("href").rsplit("/", 1)[1]: int(link.locator(".register-count").inner_text())  # type: ignore[union-attr]
        for link in page.locator(".register-cards a").all()
    }
    assert {register.key for register in filled} <= {key for key, number in counted.items() if number}
    assert counted.keys() == registers().keys()
    # One more point: the building entered by form has no lead yet; the page leads to the filled-in form.
    page.goto(f"{home}/criteria/org-lead-coverage")
    page.get_by_role("link", name="去办理").first.click()
    page.get_by_label("姓名").fill("郑小满")
    _choose_first(page)
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("郑")
    last = _score(page, home, lambda total: total is not None and total > (before or 0))
    assert last is not None
    page.goto(f"{home}/today")
    shoot(page, "full-today")


def _newcomer(site: Site, code: int, name: str) -> str:
    new_community(site.app, code, name)
    username, password = f"admin{code}", generate_password()
    held = [(StaffRole.COMMUNITY_ADMIN, Area.of_community(code))]
    with site.app.app_context():
        create_account(accounts_scope("test"), username, "测试管理员", password, held)
    site.passwords[username] = password  # type: ignore[index]
    return username


def _first_building_by_form(page: Page, home: str) -> None:
    page.goto(f"{home}/registers/buildings")
    page.get_by_role("link", name="登记第一条").click()
    page.get_by_label("名称或楼号").fill("1号楼")
    page.get_by_label("单元数").fill("3")
    page.get_by_label("常住户数").fill("48")
    page.get_by_label("入住使用日期").fill("2020-05-01")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1号楼")


def _in_order() -> list[Register]:
    """Every register after those it refers to."""
    placed: list[Register] = []
    waiting = list(registers().values())
    while waiting:
        known = {register.key for register in placed}
        ready = [
            each for each in waiting if all(f.to in known for f in columns.fields_of(each) if isinstance(f, Reference))
        ]
        assert ready, "registers refer to each other in a circle"
        placed += ready
        waiting = [each for each in waiting if each not in ready]
    return placed


def _import(app: Flask, page: Page, home: str, register: Register, names: dict[str, list[str]], folder: Path) -> None:
    """Fill in the register's own template and import it, as somebody would with a spreadsheet program."""
    page.goto(f"{home}/registers/{register.key}/import")
    with page.expect_download() as download:
        page.get_by_role("link", name="下载模板").click()
    template = folder / f"{register.key}-模板.xlsx"
    download.value.save_as(template)
    heading = CalamineWorkbook.from_path(template).get_sheet_by_index(0).to_python()[0]
    fields = columns.fields_of(register)
    assert len(heading) == len(fields)
    made = names.setdefault(register.key, [])
    lines: list[list[Any]] = [heading]
    with app.test_request_context(), force_locale("zh_Hans_CN"):
        for number in range(ROWS):
            row = {field.name: _cell(register, field, number, names) for field in fields}
            lines.append([row[field.name] for field in fields])
            made.append(_called(register, row))
    filled = folder / f"{register.key}.xlsx"
    filled.write_bytes(sheet(lines))
    page.get_by_label("表格文件").set_input_files(filled)
    page.get_by_role("button", name="上传").click()
    if page.get_by_role("button", name="校验数据").count():
        page.get_by_role("button", name="校验数据").click()
    expect(page.get_by_role("button", name=f"导入 {ROWS} 行")).to_be_visible()
    page.get_by_role("button", name=f"导入 {ROWS} 行").click()
    expect(page.get_by_text(f"已导入 {ROWS} 行")).to_be_visible()
    assert overflow(page) <= 0


def _cell(register: Register, field: Field, number: int, names: dict[str, list[str]]) -> str:
    """What somebody would type into a cell of line ``number``."""
    serial = 100 * list(registers()).index(register.key) + number + 1
    if field.name in EMPTY.get(register.key, ()) or (
        register.validity.end and field.name == register.validity.end.column
    ):
        return ""
    if isinstance(field, Reference):
        return names[field.to][-1 - number % len(names[field.to])]
    if field.control == "choice":
        return field.options()[0 if field.name in SAME.get(register.key, ()) else number % len(field.options())][1]
    if isinstance(field, Flag):
        return "是"
    if isinstance(field, Number):
        return str(max(field.least, 3))
    if isinstance(field, Day):
        return (today() + timedelta(days=300 if field.name == "expires_on" else -20)).isoformat()
    if isinstance(field, Phone):
        return f"139{serial:08d}"
    if isinstance(field, IdNumber):
        return id_number(serial)
    if isinstance(field, Name):
        return f"王{'一二三四五六'[number]}{'甲乙丙丁戊己庚辛壬癸'[serial // 100 % 10]}"
    if field.name == "name" and register.key == "buildings":
        return f"{number + 2}号楼"
    return "91110000600037341L" if field.name == "credit_code" else f"{register.labels.singular[:4]}{serial}"


def _called(register: Register, row: dict[str, str]) -> str:
    """How another file names the row."""
    phones = [field.name for field in register.personal if field.index and isinstance(field, Phone)]
    own = row[phones[0]] if register.first.personal and phones else row[register.list.columns[0]]
    return f"{row[register.parent]} {own}" if register.parent else own


def _choose_first(page: Page) -> None:
    """The first choice of every required select that was left open."""
    for select in page.locator("form.form-card select[required]").all():
        if not select.input_value():
            select.select_option(index=1)


def _score(page: Page, home: str, enough: Any) -> float | None:
    """The total once it is as wanted: the page is loaded anew, as somebody would who waits for it."""
    deadline = time.monotonic() + SECONDS_TO_FOLLOW
    while True:
        page.goto(f"{home}/today")
        shown = page.locator(".head-score")
        total = float(re.sub(r"[^\d.]", "", shown.inner_text())) if shown.count() else None
        if enough(total):
            return total
        assert time.monotonic() < deadline, f"the score stayed at {total}"
        page.wait_for_timeout(500)
