"""An import in a real browser: template, a file with other headings, errors cell by cell, progress, result, undo."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESK, PHONE, overflow, shoot, violations
from tests.imports.importer import sheet

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.chromium import Windows
    from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [PHONE, DESK])]


def fine(page: Page, name: str) -> None:
    """Nothing sticks out, nothing serious is found."""
    assert overflow(page) <= 0, name
    assert violations(page) == [], name
    shoot(page, name)


def test_from_a_list_of_ones_own_to_the_register_and_back(
    site: Site, windows: Windows, width: int, tmp_path: Path
) -> None:
    page = windows.open(width, statuses=(422,))
    page.goto(site.enter(page, "beishahe") + "/registers/buildings")
    page.get_by_role("link", name="导入", exact=True).click()
    fine(page, "import-start")
    with page.expect_download() as download:
        page.get_by_role("link", name="下载模板").click()
    assert download.value.suggested_filename.endswith("导入模板.xlsx")

    lines = [["北沙河社区楼院表"], ["楼名", "几个单元", "户数", "建成时间", "备注"]]
    lines += [[f"导入{width}-{number}号楼", "3", "４８", "2010年5月1日", ""] for number in range(30)]
    lines.append(lines[-1])
    lines[4][1], lines[6][3], lines[7][0] = "三个", "前年", ""
    file = tmp_path / "楼.xlsx"
    file.write_bytes(sheet(lines))
    page.get_by_label("表格文件").set_input_files(file)
    page.get_by_role("button", name="上传").click()
    fine(page, "import-columns")
    fields = {"楼名": "name", "几个单元": "staircases", "户数": "households", "建成时间": "occupied_from"}
    for heading, field in fields.items():
        page.get_by_label(re.compile(f"^[A-E] {heading}$")).select_option(field)
    page.get_by_role("button", name="校验数据").click()
    expect(page.locator(".cell-error")).to_have_count(3)
    fine(page, "import-preview")
    for problem in page.locator(".cell-error small").all():
        box = problem.bounding_box()
        assert box is not None and box["width"] > 40
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, "what is wrong lies beyond the edge"
    page.get_by_role("button", name="仅导入新增的 27 行").click()
    # The page asks for itself until the work in the background is done.
    expect(page.get_by_text("已导入 27 行")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("其中 3 行有误，1 行疑似已登记")).to_be_visible()
    fine(page, "import-done")
    page.get_by_text("撤销导入", exact=True).click()
    page.get_by_role("button", name="撤销", exact=True).click()
    expect(page.get_by_text("共撤出 27 行")).to_be_visible()
    fine(page, "import-undone")


def test_progress_of_a_long_file(site: Site, windows: Windows, width: int, tmp_path: Path) -> None:
    page = windows.open(width)
    page.goto(site.enter(page, "beishahe") + "/registers/buildings/import")
    lines = [["名称或楼号", "单元数", "常住户数", "入住使用日期"]]
    lines += [[f"长{width}-{number}", "3", "48", "2010-05-01"] for number in range(40_000)]
    file = tmp_path / "长.csv"
    file.write_bytes("\n".join(",".join(line) for line in lines).encode("gb18030"))
    page.get_by_label("表格文件").set_input_files(file)
    page.get_by_role("button", name="上传").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    fine(page, "import-progress")
    expect(page.get_by_role("button", name="导入 40,000 行")).to_be_visible(timeout=90_000)
    page.get_by_text("放弃本次导入", exact=True).click()
    page.get_by_role("button", name="放弃", exact=True).click()
    expect(page.get_by_text("文件已清除").first).to_be_visible()
