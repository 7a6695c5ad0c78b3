"""What a file says of itself is in it, whatever was typed as a purpose and however people are called."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from python_calamine import CalamineWorkbook

from app.declare.export import Watermark
from app.declare.register import registers
from app.declare.words import one_line
from app.exports.workbooks import workbook
from app.web.workbook import LONGEST_HEADER, units
from tests.web.test_workbook import TEXTS

if TYPE_CHECKING:
    from flask import Flask


@given(TEXTS, TEXTS, TEXTS, TEXTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_a_watermark_never_vanishes(app: Flask, community: str, taken_by: str, approved_by: str, purpose: str) -> None:
    mark = Watermark(community, "990501001001", f"王{taken_by}", "2026-11-26 14:37", purpose, f"李{approved_by}")
    with app.test_request_context():
        body = workbook(registers()["buildings"], [], mark)
        about = mark.about()
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        for number in (1, 2):  # the rows, and the sheet about the file
            sheet = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314 - our own
            printed = sheet.findtext(".//{*}headerFooter/{*}oddHeader") or ""
            assert units(printed) <= LONGEST_HEADER
            who, approver, *_more = printed.split("\n")
            assert who.startswith("&C2026-11-26 14:37 王")
            assert "李" in approver
    told = CalamineWorkbook.from_filelike(io.BytesIO(body)).get_sheet_by_index(1).to_python()
    in_full = {str(label): str(text) for label, text in told}
    assert len(in_full) == len(about)
    for label, text in about:
        assert in_full[label] == one_line(text)
