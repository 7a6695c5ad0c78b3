"""The league table of an area: what its page shows, and what is exported of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.evaluation import queries
from app.evaluation.pages import area_page
from app.evaluation.pages.area_page import Board, in_language
from app.web.pagination import paginate
from app.web.table import Column, Sort, Table, parse_sort
from app.web.urls import url_with
from tenants.area import Area, InvalidAreaCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from werkzeug.datastructures import MultiDict

    from app.evaluation.queries import Standing

_EXPORTED = ("q", "street", "grade", "sort")


def table(board: Board, args: MultiDict[str, str]) -> dict[str, Any]:
    """The context of ``evaluation/_league_table.html`` for this query."""
    columns = _columns(board, args, by_group=args.get("columns") == "groups")
    sort = parse_sort(args.get("sort"), columns, Sort("rank"))
    wanted = wanted_of(board, args)
    counts = _counts(board, wanted)
    total = counts.get(wanted.outcome, 0) if wanted.outcome else sum(counts.values())
    pagination = paginate(args, total)
    found = queries.league(
        board.session,
        board.criteria,
        board.month_before,
        wanted,
        sort,
        offset=pagination.offset,
        limit=pagination.per_page,
    )
    area = board.area
    exported: dict[str, Any] = {key: args[key] for key in _EXPORTED if args.get(key)}
    return {
        "area": {"code": area.code, "name": board.name},
        "table": Table(
            columns,
            _rows(board, found, args.getlist("c")),
            _("Communities of %(area)s", area=board.name),
            sort,
            pagination,
        ),
        "urls": {
            "list": board.league_url(),
            "compare": url_for("evaluation.compare", area=area),
            "heatmap": url_for("evaluation.heatmap", area=area),
            "xlsx": url_for("evaluation.export", area=area, kind="xlsx", **exported),
            "csv": url_for("evaluation.export", area=area, kind="csv", **exported),
        },
        **_above_table(board, wanted, counts, columns),
    }


def around(board: Board) -> dict[str, Any]:
    """What the whole page shows besides: its head, the key figures and the streets to filter by."""
    return board.head() | {
        "summary": area_page.summary(board),
        "streets": board.street_choices(),
    }


def everyone_wanted(board: Board, args: MultiDict[str, str]) -> list[Standing]:
    """All communities that match, in order: the table without its pages."""
    sort = parse_sort(args.get("sort"), _columns(board, args, by_group=True), Sort("rank"))
    return queries.league(board.session, board.criteria, board.month_before, wanted_of(board, args), sort)


def _counts(board: Board, wanted: queries.Filter) -> dict[str, int]:
    """How many communities that match by text and street have each outcome."""
    if wanted.text or wanted.street:
        return queries.outcome_counts(board.session, board.criteria, wanted)
    return board.outcome_counts


def _rows(board: Board, found: Sequence[Standing], chosen: Sequence[str]) -> list[dict[str, Any]]:
    """The rows of the table; what does not differ between them is looked up once."""
    communities = [standing.community_id for standing in found]
    histories = queries.histories(board.session, board.criteria, communities, board.ends)
    ids = [group.id for group in board.criteria.groups]
    titles = [in_language(group.title) for group in board.criteria.groups]
    rows = []
    for standing, url in zip(found, area_page.community_urls(communities), strict=True):
        code = str(standing.community_id)
        rates = standing.rates or [None] * len(ids)
        rows.append(
            {
                "code": code,
                "name": standing.name,
                "street": board.street_of(standing),
                "url": url,
                "rank": standing.rank,
                "tied": standing.tied and standing.rank is not None,
                "outcome": standing.outcome,
                "total": standing.total,
                "few": standing.few,
                "delta": standing.delta,
                "groups": list(zip(titles, rates, strict=True)),
                "rates": dict(zip(ids, rates, strict=True)),
                # Twelve values that end with the present one, so that the line agrees with the change beside it.
                "history": [*histories[standing.community_id][1:], standing.total],
                "chosen": code in chosen,
            }
        )
    return rows


def wanted_of(board: Board, args: MultiDict[str, str]) -> queries.Filter:
    """What part of the league the query asks for; what is unknown or outside the area is no filter."""
    street = None
    if text := args.get("street"):
        try:
            street = Area.parse(text)
        except InvalidAreaCode:
            street = None
        if street is not None and not board.area.covers(street):
            street = None
    outcome = args.get("grade", "")
    return queries.Filter(args.get("q", "").strip()[:50], street, outcome if outcome in board.outcomes() else "")


def _columns(board: Board, args: MultiDict[str, str], *, by_group: bool) -> list[Column]:
    """The columns of the league: a glance, or the rate of every group."""
    columns = [
        Column("rank", _("Rank"), sortable=True, numeric=True),
        Column("name", _("Community"), sortable=True),
        Column("outcome", _("Grade")),
        Column("total", _("Total"), sortable=True, numeric=True, descending_first=True),
    ]
    groups = [
        Column(
            f"group:{group.id}",
            in_language(group.title),
            sortable=True,
            numeric=True,
            descending_first=True,
            hint=in_language(group.title),
        )
        for group in board.criteria.groups
    ]
    if by_group:
        return columns + groups
    hidden = [Column(c.key, c.label, sortable=True) for c in groups]
    shown = [
        *columns,
        Column("line", _("80-point line"), wide=True),
        Column("groups", _("Rates by group"), wide=True),
        Column("delta", _("Since last month"), sortable=True, numeric=True, wide=True, descending_first=True),
        Column("history", _("Last 12 months"), wide=True),
    ]
    wanted = args.get("sort", "").removeprefix("-")
    # Sorting by a group is offered in the other view; a link from elsewhere opens that view.
    return columns + groups if wanted in {c.key for c in hidden} else shown


def _above_table(board: Board, wanted: queries.Filter, counts: dict[str, int], columns: list[Column]) -> dict[str, Any]:
    by_group = any(column.key.startswith("group:") for column in columns)
    grades = [
        {
            "value": outcome,
            "label": _outcome_label(board, outcome),
            "count": counts.get(outcome, 0),
            "url": _first_page(grade=outcome),
            "active": wanted.outcome == outcome,
        }
        for outcome in board.outcomes()
        if counts.get(outcome) or wanted.outcome == outcome
    ]
    everyone = {
        "value": "",
        "label": _("All"),
        "count": sum(counts.values()),
        "url": _first_page(grade=None),
        "active": not wanted.outcome,
    }
    return {
        "filters": {
            "q": wanted.text,
            "street": wanted.street.code if wanted.street else "",
            "grade": wanted.outcome,
            "columns": "groups" if by_group else "",
        },
        "grades": [everyone, *grades],
        "views": [
            {"label": _("At a glance"), "url": _first_page(columns=None, sort=None), "active": not by_group},
            {"label": _("By group"), "url": _first_page(columns="groups"), "active": by_group},
        ],
        "sorts": [
            {"value": "rank", "label": _("Best first")},
            {"value": "-rank", "label": _("Worst first")},
            {"value": "delta", "label": _("Fallen most")},
            {"value": "-delta", "label": _("Risen most")},
            {"value": "name", "label": _("By name")},
        ],
    }


def _first_page(**changes: object) -> str:
    """This page's address with other query arguments, back on page 1."""
    return url_with(page=None, **changes)


def _outcome_label(board: Board, outcome: str) -> str:
    titles = {grade.id: in_language(grade.title) for grade in board.criteria.grades}
    return titles.get(outcome) or (_("Vetoed") if outcome == "vetoed" else _("No score"))
