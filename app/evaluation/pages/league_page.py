"""The league table of an area: what its page shows, and what is exported of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.evaluation import files, league_queries, queries
from app.evaluation.models import FileFormat
from app.evaluation.pages import area_page
from app.evaluation.pages.area_page import AreaReport
from app.evaluation.pages.league_rows import Row
from app.evaluation.pages.outcomes import in_language, outcomes, pass_line
from app.web.formats import points
from app.web.pagination import paginate
from app.web.table import Column, Sort, Table, parse_sort
from app.web.urls import url_of, url_with
from tenants.area import Area, InvalidAreaCode
from tenants.roles import Role
from tenants.web import request_scope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkzeug.datastructures import MultiDict

    from app.evaluation.league_queries import LeagueRow

_EXPORTED = ("q", "street", "grade", "sort")


def table(report: AreaReport, args: MultiDict[str, str]) -> dict[str, Any]:
    """The context of ``evaluation/_league_table.html`` for this query."""
    columns = _columns(report, args, by_group=args.get("columns") == "groups")
    sort = parse_sort(args.get("sort"), columns, Sort("rank"))
    filter_ = wanted_of(report, args)
    counts = _counts(report, filter_)
    total = counts.get(filter_.outcome, 0) if filter_.outcome else sum(counts.values())
    pagination = paginate(args, total)
    league_rows = league_queries.league(
        report.session,
        report.criteria,
        report.month_before,
        filter_,
        sort,
        offset=pagination.offset,
        limit=pagination.per_page,
    )
    area = report.area
    exported: dict[str, Any] = {key: args[key] for key in _EXPORTED if args.get(key)}
    formats = [{"value": each.value, "label": _(each.label)} for each in FileFormat]
    return {
        "area": {"code": area.code, "name": report.name},
        "table": Table(
            columns,
            _rows(report, league_rows, args.getlist("c")),
            _("Communities of %(area)s", area=report.name),
            sort,
            pagination,
        ),
        "groups": [(group.id, in_language(group.title)) for group in report.criteria.groups],
        "urls": {
            "list": report.league_url(),
            "compare": url_for("evaluation.compare", area=area),
            "heatmap": url_for("evaluation.heatmap", area=area),
            "files": url_for("evaluation.area_files", area=area),
        },
        "exported": {
            "by_worker": is_made_by_worker(total),
            "query": exported,
            "formats": [
                each | {"url": url_of("evaluation.export", exported, area=area, kind=each["value"])} for each in formats
            ],
        },
        **_above_table(report, filter_, counts, columns),
    }


def around(report: AreaReport) -> dict[str, Any]:
    """The context of the whole page around the table: its head, the key figures and the places to filter by."""
    return report.head() | {
        "summary": area_page.summary(report),
        "parts": report.part_choices(),
        "part_words": report.part_words(),
    }


def everyone_wanted(report: AreaReport, args: Mapping[str, str]) -> list[LeagueRow]:
    """All communities that match, in order: the table without its pages."""
    filter_, sort = wanted_of(report, args), exported_sort(report, args)
    return league_queries.league(report.session, report.criteria, report.month_before, filter_, sort)


def exported_sort(report: AreaReport, args: Mapping[str, str]) -> Sort:
    """The order of the table without its pages."""
    return parse_sort(args.get("sort"), _columns(report, args, by_group=True), Sort("rank"))


def count_wanted(report: AreaReport, args: Mapping[str, str]) -> int:
    """How many communities match."""
    filter_ = wanted_of(report, args)
    counts = _counts(report, filter_)
    return counts.get(filter_.outcome, 0) if filter_.outcome else sum(counts.values())


def is_made_by_worker(rows: int) -> bool:
    """True if a file of so many rows is made in the background: by whoever may ask for that, an inspector.

    A street has no more than a page waits for.
    """
    return rows > files.AT_ONCE and request_scope().role is Role.INSPECTOR


def query_of(report: AreaReport, args: Mapping[str, str]) -> dict[str, str]:
    """Filter and order as a query has them, without what says nothing: the same wish reads the same."""
    filter_, sort = wanted_of(report, args), exported_sort(report, args)
    said = {
        "q": filter_.text,
        "street": filter_.street.code if filter_.street else "",
        "grade": filter_.outcome,
        "sort": "" if sort == Sort("rank") else str(sort),
    }
    return {name: value for name, value in said.items() if value}


def _counts(report: AreaReport, filter_: league_queries.Filter) -> dict[str, int]:
    """The number of communities that match by text and street, by outcome."""
    if filter_.text or filter_.street:
        return league_queries.outcome_counts(report.session, report.criteria, filter_)
    return report.standing.outcome_counts


def _rows(report: AreaReport, league_rows: Sequence[LeagueRow], chosen: Sequence[str]) -> list[Row]:
    """The rows of the table; what does not differ between them is looked up once."""
    communities = [league_row.community_id for league_row in league_rows]
    histories = queries.histories(report.session, report.criteria, communities, report.ends)
    streets = report.street_names(league_rows)
    nothing = (None,) * len(report.criteria.groups)
    rows = []
    for league_row, url in zip(league_rows, area_page.community_urls(communities), strict=True):
        code = str(league_row.community_id)
        rows.append(
            Row(
                code,
                league_row.name,
                streets[league_row.community_id],
                url,
                league_row.rank,
                league_row.tied and league_row.rank is not None,
                league_row.outcome,
                league_row.total,
                league_row.few,
                league_row.delta,
                tuple(league_row.rates) or nothing,
                # Twelve values that end with the present one, so that the line agrees with the change beside it.
                (*histories[league_row.community_id][1:], league_row.total),
                code in chosen,
            )
        )
    return rows


def wanted_of(report: AreaReport, args: Mapping[str, str]) -> league_queries.Filter:
    """The filter that the query asks for; what is unknown or outside the area is no filter."""
    street = None
    if text := args.get("street"):
        try:
            street = Area.parse(text)
        except InvalidAreaCode:
            street = None
        if street is not None and not report.area.covers(street):
            street = None
    outcome = args.get("grade", "")
    return league_queries.Filter(
        args.get("q", "").strip()[:50].rstrip(), street, outcome if outcome in report.outcomes() else ""
    )


def _columns(report: AreaReport, args: Mapping[str, str], *, by_group: bool) -> list[Column]:
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
        for group in report.criteria.groups
    ]
    if by_group:
        return columns + groups
    hidden = [Column(c.key, c.label, sortable=True) for c in groups]
    shown = [
        *columns,
        Column("line", _("%(line)s-point line", line=points(pass_line())), wide=True),
        Column("groups", _("Rates by group"), wide=True),
        Column("delta", _("Since last month"), sortable=True, numeric=True, wide=True, descending_first=True),
        Column("history", _("Last 12 months"), wide=True),
    ]
    sort_key = args.get("sort", "").removeprefix("-")
    # Sorting by a group is offered in the other view; a link from elsewhere opens that view.
    return columns + groups if sort_key in {c.key for c in hidden} else shown


def _above_table(
    report: AreaReport, filter_: league_queries.Filter, counts: dict[str, int], columns: list[Column]
) -> dict[str, Any]:
    by_group = any(column.key.startswith("group:") for column in columns)
    known = outcomes(report.criteria)
    grades = [
        {
            "value": outcome,
            "label": known[outcome].label,
            "count": counts.get(outcome, 0),
            "url": _first_page(grade=outcome),
            "active": filter_.outcome == outcome,
        }
        for outcome in known
        if counts.get(outcome) or filter_.outcome == outcome
    ]
    everyone = {
        "value": "",
        "label": _("All"),
        "count": sum(counts.values()),
        "url": _first_page(grade=None),
        "active": not filter_.outcome,
    }
    return {
        "filters": {
            "q": filter_.text,
            "street": filter_.street.code if filter_.street else "",
            "grade": filter_.outcome,
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
