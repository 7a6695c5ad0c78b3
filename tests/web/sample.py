"""Plain data in the shape of the page contracts (see the heads of templates/evaluation/*.html): realistic Chinese
names, and the extremes that break layouts."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.evaluation.engine import default_criteria
from app.evaluation.pages.league_rows import Row
from app.evaluation.pages.outcomes import scale_of
from app.web import charts
from app.web.pagination import paginate
from app.web.table import Column, Sort, Table, parse_sort
from app.web.urls import url_with
from tenants.clock import utcnow

SCALE = scale_of(default_criteria())
NOW = datetime(2026, 10, 31, 6, 0, tzinfo=UTC)
GROUPS = [
    ("organisation", "组织建设", 1100),
    ("channels", "联系渠道", 1100),
    ("registers", "基础台账", 1900),
    ("rentals", "出租管理", 900),
    ("patrols", "巡查排查", 1200),
    ("tips", "线索处置", 1600),
    ("publicity", "宣传教育", 1100),
    ("routine", "会议与档案", 700),
    ("outcome", "清理与防反弹", 400),
]
STREETS = ["友好街道", "双山街道", "立山街道", "曙光街道", "灵山街道", "深南街道", "沙河街道", "千山街道", "齐大山镇"]
NAMES = [
    "友好",
    "双益",
    "双鑫",
    "团结",
    "环山",
    "光明",
    "三冶",
    "科研",
    "通山",
    "双胜",
    "永安",
    "商行",
    "华强",
    "华昌",
    "孟泰",
    "立新",
    "中华",
    "园林",
    "新建",
    "繁荣",
    "向阳",
    "和平",
    "胜利",
    "前进",
    "红旗",
    "东风",
    "建设",
    "工人村",
    "曙光",
    "灵山",
    "深沟",
    "沙河",
    "双惠",
    "正阳",
    "鞍钢",
    "铁西",
]
LONG_NAME = "沙河街道新民主主义革命纪念广场东侧经济适用住房第三居民委员会社区"
OUTCOMES = ("", "excellent", "accepted", "rectify", "failed", "vetoed", "no_score")
LABELS = dict(zip(OUTCOMES, ("全部", "示范", "达标", "整改", "不达标", "否决", "无分"), strict=True))


def league_rows(count: int = 116) -> list[dict[str, Any]]:
    """A district's communities, best first, with shared ranks, one veto and one without a score."""
    dice = random.Random(210304)
    totals = sorted(
        (dice.randint(5200, 9800) if dice.random() < 0.4 else dice.randint(7600, 9700) for _ in range(count)),
        reverse=True,
    )
    rows: list[dict[str, Any]] = []
    for index, total in enumerate(totals):
        if index in (4, 5):
            total = totals[4]
        street = STREETS[index % len(STREETS)]
        rates = {
            key: None if dice.random() < 0.05 else min(10000, max(0, total + dice.randint(-2500, 1800)))
            for key, _, _ in GROUPS
        }
        history: list[int | None] = [max(0, total - (11 - month) * 90 + dice.randint(-250, 250)) for month in range(11)]
        if index % 13 == 7:
            history[:6] = [None] * 6
        name = NAMES[index % len(NAMES)] + ("" if index < len(NAMES) else f"第{index // len(NAMES) + 1}")
        rows.append(
            {
                "code": 210304001001 + index,
                "name": name + "社区",
                "street": street,
                "url": "/community",
                "rank": index + 1,
                "tied": index in (4, 5),
                "outcome": SCALE.grade_of(total),
                "total": total,
                "few": index % 17 == 9,
                "delta": (None, 300, -175, 0, 150, 225, -50)[index % 7],
                "groups": [(label, rates[key]) for key, label, _ in GROUPS],
                "rates": rates,
                "history": (*history, total),
                "chosen": False,
            }
        )
    if count > 9:
        rows[5]["rank"] = 5
        rows[9]["outcome"] = "vetoed"
        rows[2]["name"] = LONG_NAME
        rows[-1].update(
            outcome="no_score",
            total=None,
            rank=None,
            delta=None,
            history=(None,) * 12,
            few=True,
            groups=[(label, None) for _, label, _ in GROUPS],
            rates={key: None for key, _, _ in GROUPS},
        )
    return rows


def area_context() -> dict[str, Any]:
    """What area_head and _kpis.html ask for."""
    return {
        "area": {"name": "立山区", "code": 210304},
        "cycle": {"start": date(2025, 11, 1), "end": date(2026, 10, 31)},
        "criteria": {"version": "1.0"},
        "evaluated_at": utcnow() - timedelta(minutes=10),
        "summary": {
            "accepted": 89,
            "total": 116,
            "accepted_before": 83,
            "streets": 9,
            "streets_clear": 7,
            "open_streets": ["沙河街道", "千山街道"],
            "vetoes": 1,
            "veto_note": "申诉截止 11-30",
            "vetoes_url": None,
            "weakest": {"title": "变更登记及时", "missed_bp": 6100, "url": "/heatmap"},
        },
    }


def league_context(args: Any, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The league's context for the query: filter, sort and page work on the plain rows."""
    by_group = args.get("columns") == "groups"
    columns = [
        Column("rank", "名次", sortable=True, numeric=True),
        Column("name", "社区", sortable=True),
        Column("outcome", "等次"),
        Column("total", "总分", sortable=True, numeric=True, descending_first=True),
    ]
    if by_group:
        columns += [
            Column(f"group:{key}", label, sortable=True, numeric=True, descending_first=True, hint=label)
            for key, label, _ in GROUPS
        ]
    else:
        columns += [
            Column("line", "80 分线", wide=True),
            Column("groups", "九组得分率", wide=True),
            Column("delta", "较上月", sortable=True, numeric=True, wide=True, descending_first=True),
            Column("history", "近 12 月", wide=True),
        ]
    sort = parse_sort(args.get("sort"), columns, Sort("rank"))

    def value(row: dict[str, Any]) -> Any:
        found = row["rates"][sort.key[6:]] if sort.key.startswith("group:") else row[sort.key]
        return (found is None) != sort.descending, found if isinstance(found, str) else found or 0

    q, street, grade = args.get("q", "").strip(), args.get("street", ""), args.get("grade", "")
    found = [row for row in rows if q in row["name"] or q in str(row["code"])]
    found = [row for row in found if not street or row["street"] == street]
    shown = sorted((row for row in found if not grade or row["outcome"] == grade), key=value, reverse=sort.descending)
    pages = paginate(args, len(shown), per_page=20)
    drawn = [
        Row(*(tuple(row[name].values()) if name == "rates" else row[name] for name in Row._fields))
        for row in shown[pages.offset : pages.offset + pages.per_page]
    ]
    return area_context() | {
        "table": Table(columns, drawn, "社区排名", sort, pages),
        "groups": [(key, label) for key, label, _ in GROUPS],
        "filters": {"q": q, "street": street, "grade": grade, "columns": args.get("columns", "")},
        "parts": [{"code": name, "name": name} for name in STREETS],
        "part_words": {"title": "街道", "one": "街道", "all": "全部街道", "none": "没有街道"},
        "grades": [
            {
                "value": key,
                "label": LABELS[key],
                "count": sum(not key or row["outcome"] == key for row in found),
                "url": url_with(grade=key or None, page=None),
                "active": grade == key,
            }
            for key in OUTCOMES
        ],
        "views": [
            {"label": "总览", "url": url_with(columns=None, page=None, sort=None), "active": not by_group},
            {"label": "按组", "url": url_with(columns="groups", page=None), "active": by_group},
        ],
        "sorts": [
            {"value": "rank", "label": "按名次"},
            {"value": "-total", "label": "总分从高到低"},
            {"value": "total", "label": "总分从低到高"},
            {"value": "name", "label": "按名称"},
        ],
        "exported": {
            "by_worker": "many" in args,
            "query": {"q": q} if q else {},
            "formats": [
                {"value": "xlsx", "label": "Excel 工作簿（XLSX）", "url": "/league.xlsx"},
                {"value": "csv", "label": "纯表格（CSV）", "url": "/league.csv"},
            ],
        },
        "urls": {"list": "/league", "compare": "/compare", "files": "/files"},
    }


def overview_context(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The overview's context."""
    scored = [row for row in rows if row["total"] is not None]
    streets = []
    for index, name in enumerate(STREETS):
        totals = [row["total"] for row in scored if row["street"] == name]
        streets.append(
            {
                "name": name,
                "url": "/league",
                "communities": len(totals),
                "accepted": sum(total >= 8000 for total in totals),
                "average": sum(totals) // len(totals) if totals else None,
                "delta": (120, -35, 0, None)[index % 4],
                "open_sites": int(index in (6, 7)),
            }
        )
    weakest = [
        ("变更登记及时", "基础台账", 6100),
        ("责任书签订率", "出租管理", 4400),
        ("居民知晓率", "宣传教育", 3900),
        ("重点场所排查", "巡查排查", 3150),
        ("信息员定期汇报", "会议与档案", 2800),
        ("动态核实", "基础台账", 2400),
    ]
    return area_context() | {
        "distribution": charts.distribution(Counter([row["total"] for row in rows]), SCALE),
        "grades": [
            {"outcome": key, "count": sum(row["outcome"] == key for row in rows), "url": f"/league?grade={key}"}
            for key in OUTCOMES[1:]
        ],
        "clear": {"streets": 9, "streets_clear": 7, "communities": len(rows), "communities_clear": len(rows) - 2},
        "attention": [
            row
            | {
                "vetoes": ["弄虚作假"] if row["outcome"] == "vetoed" else [],
                "weak": [("基础台账", 1875), ("出租管理", 4400)],
            }
            for row in sorted(scored, key=lambda row: (row["outcome"] != "vetoed", row["total"]))[:5]
        ],
        "weakest": [
            {"title": title, "group": group, "missed_bp": missed, "communities": 71, "url": "/heatmap"}
            for title, group, missed in weakest
        ],
        "part_words": {"title": "街道", "one": "街道", "all": "全部街道", "none": "没有街道"},
        "parts": sorted(streets, key=lambda street: -(street["average"] or 0)),
        "movers": {
            "up": [row | {"delta": 625} for row in rows[30:33]],
            "down": [row | {"delta": -475} for row in rows[60:63]],
        },
        "urls": {"league": "/league", "heatmap": "/heatmap", "evaluate": "/progress"},
        "run": {"done": 71, "total": len(rows), "failed": 0, "running": True, "started_at": NOW, "finished_at": None},
        "run_urls": {"progress": "/progress", "done": "/league"},
    }


def heatmap_context(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The heatmap's context: worst first."""
    shown = [row | {"rates": [row["rates"][key] for key, _, _ in GROUPS]} for row in reversed(rows)][:40]
    return area_context() | {
        "groups": [
            {"id": key, "label": label, "url": f"/league?columns=groups&sort=-group:{key}"} for key, label, _ in GROUPS
        ],
        "rows": shown,
        "heatmap": charts.heatmap_json([label for _, label, _ in GROUPS], shown, {"na": "不适用"}),
        "filters": {"street": "", "order": "worst"},
        "parts": [{"code": name, "name": name} for name in STREETS],
        "part_words": {"title": "街道", "one": "街道", "all": "全部街道", "none": "没有街道"},
        "orders": [{"value": "worst", "label": "低分在前"}, {"value": "rank", "label": "按名次"}],
        "urls": {"list": "/heatmap", "league": "/league"},
        "pagination": None,
    }
