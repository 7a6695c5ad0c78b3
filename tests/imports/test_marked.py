"""The file with errors marked is there whatever is wrong with its rows."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from python_calamine import CalamineWorkbook

from app.declare.register import registers
from app.imports import workbooks
from app.imports.checking import ERROR
from app.web.workbook import LONGEST_CELL

if TYPE_CHECKING:
    from flask import Flask


def test_more_problems_than_a_cell_holds_are_cut_and_say_so(app: Flask) -> None:
    issues = [[2, column, name, ERROR, "长" * 20_000] for column, name in enumerate(("name", "phone"))]
    with app.test_request_context():
        body = workbooks.marked(registers()["landlords"], ["姓名", "电话"], [(2, ["王某", "=1+1"])], issues)
    [_headings, line] = CalamineWorkbook.from_filelike(io.BytesIO(body)).get_sheet_by_index(0).to_python()
    assert line[:2] == ["王某", "=1+1"]
    assert len(line[2]) == LONGEST_CELL and line[2].endswith("…")
