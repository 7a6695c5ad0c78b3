"""The inspector's pages: overview, league table, heatmap, comparison; and the page of one community."""

from __future__ import annotations

import uuid
from typing import Any, Literal

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.clock import today
from app.evaluation import league_queries, queries, runs
from app.evaluation.area_queries import Shows
from app.evaluation.engine import default_criteria
from app.evaluation.models import FileFormat, Horizon, Run
from app.evaluation.pages import (
    area_page,
    community_page,
    compare_page,
    exports,
    file_page,
    league_page,
    league_rows,
    outcomes,
)
from app.evaluation.pages.area_page import AreaReport
from app.evaluation.pages.outcomes import in_language, scale_of
from app.web import charts
from app.web.download import download
from app.web.htmx import is_htmx, page_or_fragment
from app.web.pagination import paginate
from app.web.reopened import leads_back
from app.web.status import SEE_OTHER
from app.web.table import Sort
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.roles import Role
from tenants.session import db
from tenants.web import access, current_membership, request_scope, within_membership

blueprint = Blueprint("evaluation", __name__)
# Macros of every page draw seals and bars.
blueprint.record_once(lambda state: outcomes.init_app(state.app))
blueprint.record_once(lambda state: league_rows.init_app(state.app))

COMPARING = (StaffRole.DISTRICT_INSPECTOR, StaffRole.STREET_OFFICER)
PLACES = (Level.NATION, Level.PROVINCE, Level.CITY, Level.DISTRICT, Level.STREET)
HEATMAP_ROWS = 120


@blueprint.get("/areas/<area:area>/overview")
@access(*COMPARING, at=PLACES)
def overview(area: Area) -> ResponseReturnValue:
    """How an area stands at a glance."""
    report = AreaReport(db.session(), area, Shows.PICTURE)
    drawn = report.standing
    counts = dict.fromkeys(report.outcomes(), 0) | drawn.outcome_counts
    summary = area_page.summary(report)
    return render_template(
        "evaluation/overview.html",
        **report.head(),
        summary=summary,
        distribution=charts.distribution(drawn.bins, scale_of(report.criteria)),
        grades=[
            {"outcome": outcome, "count": count, "url": report.league_url(grade=outcome)}
            for outcome, count in counts.items()
            if count or outcome != "no_score"
        ],
        clear={
            "streets": summary["streets"],
            "streets_clear": summary["streets_clear"],
            "communities": summary["total"],
            "communities_clear": summary["total"] - len(report.open_sites),
        },
        attention=area_page.attention(report),
        weakest=area_page.weakest_rows(report),
        parts=area_page.part_rows(report),
        part_words=report.part_words(),
        movers=area_page.movers(report),
        urls={
            "league": report.league_url(),
            "heatmap": url_for(".heatmap", area=area),
            "evaluate": url_for(".evaluate", area=area) if _may_evaluate() else None,
        },
        **_running(report),
    )


def _may_evaluate() -> bool:
    return request_scope().role is Role.INSPECTOR


def _running(report: AreaReport) -> dict[str, Any]:
    """The context of ``evaluation/_progress.html`` where an evaluation of this area is under way."""
    newest = runs.latest_run(report.session, report.area) if _may_evaluate() else None
    context = _progress(report, newest) if newest else {"run": None}
    return context if context["run"] and context["run"]["running"] else {"run": None}


def _progress(report: AreaReport, run: Run) -> dict[str, Any]:
    counts = runs.progress(report.session, run.id)
    waiting = counts["pending"] + counts["claimed"]
    return {
        "run": {
            "done": counts["done"],
            "total": sum(counts.values()),
            "failed": counts["dead"],
            "running": bool(waiting),
            "started_at": run.created_at,
            "finished_at": None if waiting else runs.finished_at(report.session, run.id),
        },
        "run_urls": {
            "progress": url_for(".run", area=report.area, run_id=run.id),
            "done": url_for(".overview", area=report.area),
        },
    }


@blueprint.get("/areas/<area:area>/league")
@access(*COMPARING, at=PLACES)
def league(area: Area) -> ResponseReturnValue:
    """The communities of an area ranked, filtered, sorted."""
    report = AreaReport(db.session(), area, Shows.TABLE if is_htmx() else Shows.SUMMARY)
    context = league_page.table(report, request.args)
    # The fragment that htmx swaps in needs none of what stands around it.
    context |= {"swapped": True} if is_htmx() else league_page.around(report)
    return page_or_fragment("evaluation/league.html", "evaluation/_league_table.html", **context)


@blueprint.get("/areas/<area:area>/league.<any(xlsx, csv):kind>")
@access(*COMPARING, at=PLACES)
def export(area: Area, kind: Literal["xlsx", "csv"]) -> ResponseReturnValue:
    """The league as filtered and sorted, as a spreadsheet; where that has many rows, the offer to have it made."""
    report = AreaReport(db.session(), area)
    if league_page.is_made_by_worker(league_page.count_wanted(report, request.args)):
        return render_template("evaluation/ask_file.html", **file_page.offered(report, request.args, FileFormat(kind)))
    rows = [league_page.everyone_wanted(report, request.args)]
    content = exports.league(report, rows, kind, str(current_membership().id))
    day = area_page.clock_day(report.freshness.evaluated_at)
    name = f"{report.name}-{_('League table')}-{day}"
    return download(content, kind, name, plain_name=f"league-{area.code}-{day}")


@blueprint.get("/areas/<area:area>/heatmap")
@access(*COMPARING, at=PLACES)
def heatmap(area: Area) -> ResponseReturnValue:
    """Communities by groups, coloured by rate."""
    report = AreaReport(db.session(), area)
    filter_ = league_queries.Filter(street=league_page.wanted_of(report, request.args).street)
    order = request.args.get("order") if request.args.get("order") in ("best", "code") else "worst"
    sort = {"worst": Sort("rank", True), "best": Sort("rank"), "code": Sort("code")}[str(order)]
    total = sum(league_queries.outcome_counts(report.session, report.criteria, filter_).values())
    pagination = paginate(request.args, total, HEATMAP_ROWS)
    league_rows = league_queries.league(
        report.session,
        report.criteria,
        report.month_before,
        filter_,
        sort,
        offset=pagination.offset,
        limit=pagination.per_page,
    )
    labels = [in_language(group.title) for group in report.criteria.groups]
    street_names = report.street_names(league_rows)
    rows = [
        {
            "code": str(s.community_id),
            "name": s.name,
            "street": street_names[s.community_id],
            "url": area_page.community_url(s.community_id),
            "outcome": s.outcome,
            "total": s.total,
            "rates": s.rates or [None] * len(labels),
        }
        for s in league_rows
    ]
    return render_template(
        "evaluation/heatmap.html",
        **report.head(),
        groups=[
            {
                "id": group.id,
                "label": in_language(group.title),
                "url": report.league_url(columns="groups", sort=f"group:{group.id}"),
            }
            for group in report.criteria.groups
        ],
        rows=rows,
        heatmap=charts.heatmap_json(labels, rows, {"na": _("not applicable")}),
        filters={"street": filter_.street.code if filter_.street else "", "order": order},
        parts=report.part_choices(),
        part_words=report.part_words(),
        orders=[
            {"value": "worst", "label": _("Worst first")},
            {"value": "best", "label": _("Best first")},
            {"value": "code", "label": _("By code")},
        ],
        pagination=pagination if pagination.pages > 1 else None,
        urls={"list": url_for(".heatmap", area=area), "league": report.league_url()},
    )


@blueprint.get("/areas/<area:area>/compare")
@access(*COMPARING, at=PLACES)
def compare(area: Area) -> ResponseReturnValue:
    """Two to six communities side by side; the address names them."""
    report = AreaReport(db.session(), area)
    context = compare_page.context(
        report,
        request.args.getlist("c"),
        differences=request.args.get("show") == "differences",
        text=request.args.get("q", "").strip()[:50],
    )
    return render_template("evaluation/compare.html", **report.head(), **context)


@blueprint.get("/communities/<area:area>")
@access(*COMPARING, StaffRole.COMMUNITY_ADMIN, StaffRole.BUILDING_LEAD, at=Level.COMMUNITY)
def community(area: Area) -> ResponseReturnValue:
    """One community: what to do next, then why."""
    membership = current_membership()
    comparing = _compared_within(membership.area, area) if membership.role in COMPARING else None
    context = community_page.context(
        db.session(),
        area,
        by_group=request.args.get("by") == "group",
        may_see_rows=membership.role is not StaffRole.BUILDING_LEAD,
        comparing=comparing,
        place=_rank_within(comparing, area) if comparing else None,
    )
    if context is None:
        abort(404)
    return render_template("evaluation/community.html", **context)


def _compared_within(held: Area, community: Area) -> Area:
    """The district of a community, or the smaller area that the visitor holds."""
    district = community.at(Level.DISTRICT)
    return district if held.covers(district) else held


def _rank_within(comparing: Area, community: Area) -> queries.Rank | None:
    with within_membership(comparing) as wide:
        return queries.rank_of(wide, default_criteria(), community.lo)


@blueprint.get("/communities/<area:area>/criteria/<criterion>")
@access(*COMPARING, StaffRole.COMMUNITY_ADMIN, at=Level.COMMUNITY)
def criterion_rows(area: Area, criterion: str) -> ResponseReturnValue:
    """The rows that failed one criterion, without personal data."""
    context = community_page.failed_rows(db.session(), area, criterion, request.args)
    if context is None:
        abort(404)
    return page_or_fragment("evaluation/criterion.html", "evaluation/_criterion_rows.html", **context)


@blueprint.route("/areas/<area:area>/runs", methods=["GET", "POST"])
@access(StaffRole.DISTRICT_INSPECTOR, at=(Level.DISTRICT, Level.STREET))
@leads_back(lambda area: url_for(".overview", area=area))
def evaluate(area: Area) -> ResponseReturnValue:
    """Ask for an evaluation of the area; a run that is under way serves."""
    session = db.session()
    running = _running(AreaReport(session, area))
    if running["run"]:
        return redirect(running["run_urls"]["progress"], SEE_OTHER)
    run_id = runs.request_run(session, area, Horizon.LIVE, today(), uuid.UUID(request_scope().actor))
    return redirect(url_for(".run", area=area, run_id=run_id), SEE_OTHER)


@blueprint.get("/areas/<area:area>/runs/<uuid:run_id>")
@access(StaffRole.DISTRICT_INSPECTOR, at=(Level.DISTRICT, Level.STREET))
def run(area: Area, run_id: uuid.UUID) -> ResponseReturnValue:
    """How far a run is."""
    report = AreaReport(db.session(), area)
    found = report.session.get(Run, run_id)
    if found is None:
        abort(404)
    return page_or_fragment(
        "evaluation/progress.html",
        "evaluation/_progress.html",
        area={"code": area.code, "name": report.name},
        **_progress(report, found),
    )
