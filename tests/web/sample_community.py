"""Plain data for the compare and community pages; see sample.py."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.web import charts
from app.web.table import Column, Table
from tests.web.sample import GROUPS, NOW, SCALE, area_context

MONTHS = [f"{(10 + index) % 12 + 1}月" for index in range(12)]

# id, group, title, weight, half, full, numerator, denominator, status, note
CRITERIA: list[tuple[str, str, str, int, str, str, int, int, str, str]] = [
    ("rent-letter", "rentals", "责任书签订率", 600, "0.80", "0.95", 342, 371, "half", "还有 11 份即可满分"),
    (
        "reg-change-time",
        "registers",
        "变更登记及时",
        400,
        "0.75",
        "0.90",
        41,
        66,
        "none",
        "25 次入住或退租超过 3 天才登记，多在 8 月",
    ),
    ("insp-patrol", "patrols", "定期巡查", 400, "0.80", "0.95", 44, 48, "half", "11 月还有 3 次计划巡查未做"),
    (
        "org-lead-coverage",
        "organisation",
        "楼组长覆盖率",
        400,
        "0.80",
        "0.95",
        28,
        29,
        "full",
        "12 号楼楼组长 10-28 离任，尚未补任",
    ),
    ("tip-ack", "tips", "线索受理及时", 400, "0.80", "0.95", 6, 6, "full", "24 小时内全部受理"),
    ("meet-quarter", "routine", "季度联席会议", 200, "0.75", "1", 3, 4, "half", "第四季度尚未召开"),
    (
        "tip-victim",
        "tips",
        "受骗群众救助转介",
        100,
        "0.90",
        "1",
        0,
        0,
        "not_applicable",
        "本期无受骗群众，权重并入本组其他指标",
    ),
]
SHARE = {"full": 2, "half": 1, "none": 0}


def criterion_rows(by: str = "gain") -> list[dict[str, Any]]:
    """The criteria of 光明社区, by points to gain or by group."""
    labels = {key: label for key, label, _ in GROUPS}
    order = {key: index for index, (key, _, _) in enumerate(GROUPS)}
    rows = [
        {
            "id": key,
            "title": title,
            "group": group,
            "group_label": labels[group],
            "status": status,
            "numerator": numerator,
            "denominator": denominator,
            "half": half,
            "full": full,
            "weight": weight,
            "points": weight * SHARE[status] // 2 if status in SHARE else None,
            "note": note,
            "failed": denominator - numerator,
            "failed_url": "/community/rows" if numerator < denominator else None,
            "links": [{"label": "批量打印责任书", "url": "#"}] if key == "rent-letter" else [],
        }
        for key, group, title, weight, half, full, numerator, denominator, status, note in CRITERIA
    ]
    return sorted(rows, key=lambda row: order[row["group"]]) if by == "group" else rows


def community_context(vetoed: bool = False, by: str = "gain", new: bool = False) -> dict[str, Any]:
    """The community page: an ordinary one, a vetoed one, or one so new that nothing can be scored."""
    totals = [7050, 7120, 7090, 7350, 7600, 7520, 7810, None, 8020, 8180, 8265, 8450]
    rates = [9090, 8180, 7100, 6600, 8300, 9300, 10000, 7100, None]
    return area_context() | {
        "community": {"name": "光明社区", "code": "210304001001", "street": "友好街道", "url": "/community"},
        "crumbs": [("立山区", "/overview"), ("友好街道", "/league"), ("光明社区", None)],
        "facts": ["3,120 户", "29 栋", "出租屋 371 处"],
        "result": {
            "outcome": "no_score" if new else "vetoed" if vetoed else "accepted",
            "total": None if new else 8450,
            "rank": None if new or vetoed else 31,
            "rank_of": 116,
            "tied": False,
            "few": new,
            "delta": None if new else 185,
            "adjustments": [
                {"points": -200, "reason": "专项督查发现台账与现场不符，已责令更正", "confirmed_on": date(2026, 9, 12)}
            ]
            if vetoed
            else [],
        },
        "vetoes": [
            {
                "title": "涉人身自由或安全线索逾24小时未移送",
                "reason": "2026-09-30 受理的线索于 10-02 才移送公安机关",
                "state": "confirmed",
                "on": date(2026, 10, 20),
                "appeal_until": date(2026, 11, 30),
            },
            {
                "title": "弄虚作假",
                "reason": "区市场监管局提出",
                "state": "proposed",
                "on": date(2026, 10, 25),
                "appeal_until": None,
            },
        ]
        if vetoed
        else [],
        "next_grade": None if new else {"outcome": "excellent", "gap": 550},
        "actions": []
        if new
        else [
            {
                "gain": 300,
                "text": "补签 11 份责任书",
                "effort": "约 1 天",
                "do_url": "/communities/210304001001/registers/letters/new",
                "note": "29 户未签，其中 18 户登记未满 30 天",
                "url": "#crit-rent-letter",
            },
            {"gain": 200, "text": "11 月还有 3 次计划巡查未做", "effort": "约 2 小时"}
            | dict.fromkeys(("note", "url", "do_url")),
            {"gain": 100, "text": "11 月召开季度联席会议并上传纪要", "effort": "截止 12-31"}
            | dict.fromkeys(("note", "url", "do_url")),
        ],
        "trend": charts.trend_chart(list(zip(MONTHS, [None] * 12 if new else totals, strict=True)), SCALE),
        "groups": []
        if new
        else [
            {"id": key, "label": label, "rate": rate, "points": weight * (rate or 0) // 10000, "weight": weight}
            for (key, label, weight), rate in zip(GROUPS, rates, strict=True)
        ],
        "rows": [] if new else criterion_rows(by),
        "order": {"by": by, "url": "/community?by=" + ("group" if by == "gain" else "gain")},
        "compare_url": "/compare?c=210304001001",
        "registers_url": "/communities/210304001001/registers",
        "print_url": None,
    }


def failed_rows_context() -> dict[str, Any]:
    """What failed a criterion."""
    columns = [
        Column("building", "楼栋"),
        Column("unit", "房号"),
        Column("known", "知悉日期", cell="day"),
        Column("entered", "登记日期", cell="day", wide=True),
        Column("late", "超期（天）", numeric=True, cell="number"),
    ]
    rows = [
        {
            "building": f"光明里 {index % 29 + 1} 号楼",
            "unit": f"{index % 3 + 1} 单元 {100 * (index % 6 + 1) + 2}",
            "known": date(2026, 8, index + 1),
            "entered": date(2026, 8, index + 6),
            "late": 5,
        }
        for index in range(12)
    ]
    return {
        "criterion": {"id": "reg-change-time", "title": "变更登记及时"},
        "total": 25,
        "page_url": "/community/rows",
        "table": Table(columns, rows, "未按时登记的变更"),
        "row": criterion_rows()[1],
        "crumbs": None,
        "community": {"name": "光明社区", "url": "/community"},
    }


def compare_context(chosen: list[dict[str, Any]], differences: bool) -> dict[str, Any]:
    """Two to six communities side by side."""
    cells = [("full", 371, 371), ("half", 342, 371), ("none", 120, 371), ("not_applicable", 0, 0)]
    sections = []
    for group, label, _ in GROUPS:
        criteria = []
        for position, (_key, of, title, weight, *_rest) in enumerate(CRITERIA):
            if of != group:
                continue
            drawn = [cells[(position + index * (position % 3)) % 4] for index in range(len(chosen))]
            differs = len(set(drawn)) > 1
            if differs or not differences:
                criteria.append(
                    {
                        "title": title,
                        "weight": weight,
                        "differs": differs,
                        "cells": [
                            {
                                "status": status,
                                "numerator": numerator,
                                "denominator": denominator,
                                "points": weight * SHARE[status] // 2 if status in SHARE else None,
                            }
                            for status, numerator, denominator in drawn
                        ],
                    }
                )
        sections.append({"label": label, "criteria": criteria})
    names = [row["name"] for row in chosen]
    return area_context() | {
        "communities": [row | {"remove_url": "/compare" if len(chosen) > 2 else None} for row in chosen],
        "groups": [{"label": label, "rates": [row["rates"][key] for row in chosen]} for key, label, _ in GROUPS],
        "radar": charts.radar_json(
            [label for _, label, _ in GROUPS], [(row["name"], list(row["rates"].values())) for row in chosen]
        ),
        "sections": sections,
        "lacks": [
            {
                "name": row["name"],
                "url": row["url"],
                "lacks": []
                if index == 0
                else [
                    {"title": "责任书签订率", "gain": 300 * index, "who": names[:1]},
                    {"title": "季度联席会议", "gain": 100, "who": [name for name in names if name != row["name"]]},
                ],
            }
            for index, row in enumerate(chosen)
        ],
        "differences": differences,
        "differences_url": "/compare",
        "most": 6,
        "left_out": [],
        "find": None,
        "addable": [{"code": 210304001020, "name": "向阳社区", "street": "灵山街道"}],
        "urls": {"list": "/compare", "league": "/league"},
    }


def run_context(done: int) -> dict[str, Any]:
    """A run that is under way, or finished at 116."""
    return {
        "area": {"name": "立山区"},
        "run_urls": {"progress": "/progress", "done": "/league"},
        "run": {
            "done": done,
            "total": 116,
            "failed": 2 if done == 116 else 0,
            "running": done < 116,
            "started_at": NOW,
            "finished_at": NOW if done == 116 else None,
        },
    }
