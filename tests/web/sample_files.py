"""Files made of the league on plain data, in every state that their pages show."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.web.sample import LONG_NAME, NOW

STATES = ("waiting", "ready", "failed", "over")
_AROUND = {
    "area": {"code": "21", "name": "辽宁省"},
    "crumbs": [("社区排名", "/league"), ("文件", "/files"), ("导出表格", None)],
    "urls": {"league": "/league", "files": "/files"},
}


def _file(state: str, done: int = 4_000) -> dict[str, Any]:
    return {
        "title": (f"“{LONG_NAME}” · 沙河街道 · 限期整改" if state == "failed" else "全部社区")
        + " · Excel 表格（XLSX）",
        "state": state,
        "done": done,
        "rows": 15_882,
        "at": NOW,
        "until": NOW + timedelta(hours=24),
        "url": f"/file/{state}",
        "fetch": "/league.xlsx",
        "posted": False,
    }


def file_context(state: str) -> dict[str, Any]:
    """The context of evaluation/file.html."""
    return _AROUND | {"file": _file(state), "back": ("/league", "返回社区排名"), "files_url": "/files"}


def files_context(*, some: bool) -> dict[str, Any]:
    """The context of evaluation/files.html."""
    return _AROUND | {"files": [_file(state) for state in STATES] if some else [], "kept_hours": 24, "most_kept": 20}


def ask_context(why_not: str) -> dict[str, Any]:
    """The context of evaluation/ask_file.html: offered, or refused as ``many`` or ``busy``."""
    return _AROUND | {
        "rows": 120_000 if why_not == "many" else 15_882,
        "at_once": 1_000,
        "most": 100_000,
        "too_many": why_not == "many",
        "busy": why_not == "busy",
        "most_waiting": 5,
        "about": "全部社区",
        "label": "纯文本表格（CSV）",
        "fields": {"sort": "-total", "format": "csv"},
    }
