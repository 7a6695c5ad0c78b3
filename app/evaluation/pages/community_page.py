"""The page of one community: what to do next, then why — down to the rows that failed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import BigInteger, Date, func, select

from app import features
from app.declare.metric import Cycle
from app.evaluation import queries
from app.evaluation.counts import metric_of, metrics_of
from app.evaluation.models import Adjustment
from app.evaluation.pages import area_page
from app.evaluation.pages.area_page import status_name
from app.evaluation.pages.outcomes import in_language, scale_of
from app.evaluation.scoring import explanations
from app.evaluation.scoring.rules import Status
from app.records.remedies import remedy_of, remedy_url
from app.web import charts
from app.web.pagination import paginate
from app.web.table import Column, Table
from tenants.kept import kept, parameter
from tenants.models import Community, CommunityStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import SelectBase
    from sqlalchemy.orm import Session
    from werkzeug.datastructures import MultiDict

    from app.declare.metric import Metric
    from app.evaluation.scoring.criteria import CriteriaSet, Criterion
    from tenants.area import Area

MOST_ACTIONS = 6


def context(
    session: Session,
    area: Area,
    *,
    by_group: bool,
    may_see_rows: bool,
    comparing: Area | None = None,
    place: queries.Rank | None = None,
) -> dict[str, Any] | None:
    """The context of ``evaluation/community.html``; None where there is no such community.

    ``comparing`` is the area whose communities the visitor may compare and ``place`` the rank there; a community
    learns nothing of others. ``may_see_rows``: whether the rows that failed are linked.
    """
    community = session.get(Community, area.lo)
    if community is None or community.status is CommunityStatus.ERASED:
        return None
    report, score = _report(session, area)
    criteria = report.criteria
    street = queries.place_names(session, [area.parents()[-1]])
    rows = _criterion_rows(criteria, score, area, may_see_rows) if score else []
    rows.sort(key=_by_group(criteria) if by_group else _by_gain)
    return {
        "community": {
            "code": area.code,
            "name": community.name,
            "street": street.get(area.parents()[-1], area.parents()[-1].code),
            "url": area_page.community_url(area.lo),
        },
        "crumbs": _crumbs(comparing, community.name),
        "facts": _facts(session, report.cycle.end),
        "result": _result(report, score, place),
        "cycle": report.cycle,
        "criteria": {"version": criteria.version},
        "evaluated_at": score.computed_at if score else None,
        "vetoes": _vetoes(report),
        "next_grade": _next_grade(criteria, score),
        "actions": _actions(session, criteria, score, area, may_see_rows),
        "trend": _trend(report, score),
        "groups": _groups(criteria, score),
        "rows": rows,
        "order": {
            "by": "group" if by_group else "gain",
            "url": url_for("evaluation.community", area=area, by=None if by_group else "group"),
        },
        "compare_url": url_for("evaluation.compare", area=comparing, c=area.code) if comparing else None,
        "registers_url": url_for("records.index", area=area) if comparing else None,
        "print_url": None,
        "area": {"code": comparing.code} if comparing else None,
    }


def at_a_glance(session: Session, area: Area, *, may_see_rows: bool) -> dict[str, Any]:
    """A community's result and what earns its next points, for its start page: result, next_grade, actions."""
    report, score = _report(session, area)
    return {
        "result": _result(report, score, None),
        "vetoes": _vetoes(report),
        "next_grade": _next_grade(report.criteria, score),
        "actions": _actions(session, report.criteria, score, area, may_see_rows),
        "evaluated_at": score.computed_at if score else None,
    }


def _report(session: Session, area: Area) -> tuple[area_page.AreaReport, Any | None]:
    """What is reported of one community, and its score: how new the scores of its area are is how new this one is."""
    report = area_page.AreaReport(session, area)
    score = queries.own_score(session, report.criteria, area.lo)
    report.freshness = queries.Freshness(score.cycle_end, score.computed_at) if score else queries.Freshness(None, None)
    return report, score


def _crumbs(comparing: Area | None, name: str) -> list[tuple[str, str | None]] | None:
    if comparing is None:
        return None
    return [(_("League table"), url_for("evaluation.league", area=comparing)), (name, None)]


def _facts(session: Session, day: date) -> list[str]:
    """The line of figures under a community's name, as the features that count them say it."""
    return [fact for module in features.modules("facts") for fact in module.facts(session, day)]


def _result(report: area_page.AreaReport, score: Any | None, place: queries.Rank | None) -> dict[str, Any]:
    return {
        "outcome": score.outcome if score else "no_score",
        "total": score.total if score else None,
        "rank": place.rank if place else None,
        "rank_of": place.of if place else None,
        "tied": place.tied if place else False,
        "few": score.records < queries.FEW_RECORDS if score else False,
        "delta": _delta(score),
        "adjustments": _adjustments(report),
    }


def _delta(score: Any | None) -> int | None:
    """The change of the total since the last month that is over."""
    if score is None or score.total is None or score.previous is None:
        return None
    return int(score.total - score.previous)


@kept(most=1)
def _adjustments_in_force() -> SelectBase:
    return (
        select(Adjustment.amount.label("points"), Adjustment.reason, Adjustment.confirmed_on)
        .where(
            Adjustment.confirmed_on.is_not(None),
            Adjustment.lifted_on.is_(None),
            Adjustment.effective_on.between(parameter("since", Date), parameter("until", Date)),
        )
        .order_by(Adjustment.effective_on, Adjustment.id)
    )


def _adjustments(report: area_page.AreaReport) -> list[dict[str, Any]]:
    cycle = report.cycle
    rows = _adjustments_in_force().rows(report.session, since=cycle.start, until=cycle.end)
    return [row._asdict() for row in rows]


def _vetoes(report: area_page.AreaReport) -> list[dict[str, Any]]:
    titles = {veto.id: in_language(veto.title) for veto in report.criteria.vetoes}
    return [
        {
            "title": titles.get(veto.veto, veto.veto),
            "reason": veto.document,
            "state": area_page.veto_state(veto),
            "on": veto.effective_on,
            "appeal_until": veto.appeal_until,
        }
        for veto in queries.vetoes_in_force(report.session, report.cycle.start, report.cycle.end)
    ]


def _next(criteria: CriteriaSet, score: Any | None) -> explanations.NextActions | None:
    """The next actions: by what can still be put right, and only where that does not lead to the next grade, by all."""
    if score is None or score.total is None:
        return None
    return _actions_of(criteria, tuple(score.numerators), tuple(score.denominators), score.adjustment)


@lru_cache(maxsize=4096)
def _actions_of(
    criteria: CriteriaSet, numerators: tuple[int, ...], denominators: tuple[int, ...], adjustment: int
) -> explanations.NextActions:
    """Worked out once for the same counts: the search takes longer than all else on a start page."""
    correctable = frozenset(metric.criterion for metric in metrics_of(criteria) if metric.correctable)
    counts = (numerators, denominators, adjustment)
    actions = explanations.next_best_actions(criteria, *counts, among=correctable)
    if actions.path is None and actions.grade is not None:
        return explanations.next_best_actions(criteria, *counts)
    return actions


def _next_grade(criteria: CriteriaSet, score: Any | None) -> dict[str, Any] | None:
    plan = _next(criteria, score)
    if plan is None or plan.grade is None or score is None or score.total is None:
        return None
    minimum = next(grade.minimum for grade in criteria.grades if grade.id == plan.grade)
    return {"outcome": plan.grade, "gap": int(minimum * 100) - score.total}


def _actions(
    session: Session, criteria: CriteriaSet, score: Any | None, area: Area, may_see_rows: bool
) -> list[dict[str, Any]]:
    plan = _next(criteria, score)
    if plan is None or score is None:
        return []
    cycle = Cycle.ending(score.cycle_end, criteria.cycle_months)
    steps: Sequence[explanations.Step] = plan.path or plan.steps
    titles = {criterion.id: in_language(criterion.title) for criterion in criteria.criteria}
    return [
        {
            "gain": step.gain,
            "text": ngettext(
                "%(title)s: %(num)d more", "%(title)s: %(num)d more", step.successes, title=titles[step.criterion]
            ),
            "effort": None,
            "note": _(metric_of(step.criterion).advice),
            "url": _rows_url(area, step.criterion) if may_see_rows else None,
            "do_url": _first_mend(session, area, step.criterion, cycle),
        }
        for step in sorted(steps, key=lambda step: -step.gain)[:MOST_ACTIONS]
    ]


def _first_mend(session: Session, area: Area, criterion: str, cycle: Cycle) -> str | None:
    """The form that puts the first failed row of a criterion right, filled in; None where no page does it yet."""
    if remedy_of(criterion) is None:
        return None
    row = next(iter(_first_failure(criterion, cycle).rows(session, community_id=area.lo)), None)
    return None if row is None else remedy_url(area, criterion, row.row_id, row.code)


@kept(most=256)
def _first_failure(criterion: str, cycle: Cycle) -> SelectBase:
    return metric_of(criterion).failures(cycle, parameter("community_id", BigInteger)).limit(1)


def _rows_url(area: Area, criterion: str) -> str:
    return url_for("evaluation.criterion_rows", area=area, criterion=criterion)


def _trend(report: area_page.AreaReport, score: Any | None) -> charts.TrendChart:
    history = queries.histories(report.session, report.criteria, [report.area.lo], report.ends)[report.area.lo]
    months = [(f"{end:%y-%m}", total) for end, total in zip(report.ends, history, strict=True)]
    return charts.trend_chart([*months, (_("now"), score.total if score else None)], scale_of(report.criteria))


def _groups(criteria: CriteriaSet, score: Any | None) -> list[dict[str, Any]]:
    if score is None:
        return []
    groups = []
    for index, group in enumerate(criteria.groups):
        indexes = [i for i, c in enumerate(criteria.criteria) if c.group == group.id]
        applicable = [i for i in indexes if score.statuses[i] != Status.NOT_APPLICABLE]
        rate = score.group_rates[index]
        groups.append(
            {
                "id": group.id,
                "label": in_language(group.title),
                "rate": None if rate < 0 else rate,
                "points": sum(score.points[i] for i in applicable),
                "weight": int(sum(criteria.criteria[i].weight for i in applicable) * 100),
            }
        )
    return groups


def _criterion_rows(criteria: CriteriaSet, score: Any, area: Area, may_see_rows: bool) -> list[dict[str, Any]]:
    groups = {group.id: in_language(group.title) for group in criteria.groups}
    return [
        _criterion_row(criteria, criterion, index, score, area, groups, may_see_rows)
        for index, criterion in enumerate(criteria.criteria)
    ]


def _criterion_row(
    criteria: CriteriaSet,
    criterion: Criterion,
    index: int,
    score: Any,
    area: Area,
    groups: dict[str, str],
    may_see_rows: bool,
) -> dict[str, Any]:
    numerator, denominator = score.numerators[index], score.denominators[index]
    status = Status(score.statuses[index])
    missing = denominator - numerator
    return {
        "id": criterion.id,
        "title": in_language(criterion.title),
        "group": criterion.group,
        "group_label": groups[criterion.group],
        "status": status_name(status),
        "numerator": numerator,
        "denominator": denominator,
        "half": _threshold(criterion.half),
        "full": _threshold(criterion.full),
        "points": None if status is Status.NOT_APPLICABLE else score.points[index],
        "weight": int(criterion.weight * 100),
        "note": _note(criteria, criterion, numerator, denominator, status),
        "failed": missing,
        "failed_url": _rows_url(area, criterion.id) if missing and may_see_rows else None,
        "links": [],
    }


def _threshold(ratio: Fraction) -> str:
    """A threshold for the ``threshold`` filter: "0.95" where it is a whole percentage, else "2/3"."""
    percent = ratio * 100
    return f"{ratio.numerator}/{ratio.denominator}" if percent.denominator > 1 else str(Decimal(int(percent)) / 100)


def _note(criteria: CriteriaSet, criterion: Criterion, numerator: int, denominator: int, status: Status) -> str:
    if status is Status.NOT_APPLICABLE:
        return str(_("nothing to count in this cycle; its weight goes to the rest of the group"))
    if status is Status.FULL:
        return ""
    more = explanations.needed(criterion, numerator, denominator, criteria.small_denominator, Status.FULL)
    shortfall = _(metric_of(criterion.id).shortfall)
    # Not inside the f-string: Babel finds no message there.
    missing = ngettext("%(num)d more for full points", "%(num)d more for full points", more)
    return f"{missing} · {shortfall}"


def _by_gain(row: dict[str, Any]) -> tuple[bool, int, str]:
    missing = (row["weight"] - row["points"]) if row["points"] is not None else 0
    return (row["points"] is None, -missing, row["id"])


def _by_group(criteria: CriteriaSet) -> Any:
    position = {criterion.id: index for index, criterion in enumerate(criteria.criteria)}
    return lambda row: position[row["id"]]


def failed_rows(session: Session, area: Area, criterion_id: str, args: MultiDict[str, str]) -> dict[str, Any] | None:
    """The context of ``evaluation/criterion.html``; None where there is no such criterion, community or score."""
    report = area_page.AreaReport(session, area)
    criteria = report.criteria
    index = next((i for i, c in enumerate(criteria.criteria) if c.id == criterion_id), None)
    community = session.get(Community, area.lo)
    score = queries.own_score(session, criteria, area.lo)
    if index is None or community is None or score is None:
        return None
    criterion = criteria.criteria[index]
    metric = metric_of(criterion_id)
    failing = metric.failures(Cycle.ending(score.cycle_end, criteria.cycle_months), area.lo)
    total = session.execute(select(func.count()).select_from(failing.order_by(None).subquery())).scalar_one()
    pagination = paginate(args, total)
    rows = session.execute(failing.offset(pagination.offset).limit(pagination.per_page)).all()
    groups = {group.id: in_language(group.title) for group in criteria.groups}
    return {
        "criterion": {"id": criterion_id, "title": in_language(criterion.title)},
        "community": {"name": community.name, "url": area_page.community_url(area.lo)},
        "row": _criterion_row(criteria, criterion, index, score, area, groups, may_see_rows=True),
        "crumbs": [(community.name, area_page.community_url(area.lo)), (in_language(criterion.title), None)],
        "table": _failed_table(metric, area, rows, pagination),
        "total": total,
        "page_url": _rows_url(area, criterion_id),
    }


def _failed_table(metric: Metric, area: Area, rows: Sequence[Any], pagination: Any) -> Table:
    columns = [Column("what", _("What"))]
    if any(row.on_date for row in rows):
        columns.append(Column("on_date", _("Date"), cell="day"))
    columns.append(Column("why", _("Why"), wide=True))
    shortfall = _(metric.shortfall)
    shown = [
        {
            "what": _what(metric, row),
            "on_date": row.on_date,
            "why": shortfall,
            "mend": remedy_url(area, metric.criterion, row.row_id, row.code),
        }
        for row in rows
    ]
    if any(row["mend"] for row in shown):
        columns.append(Column("mend", _("Act"), cell="mend"))
    return Table(columns, shown, _("Rows that failed"), None, pagination, _("Every row passed"))


def _what(metric: Metric, row: Any) -> str:
    parts = [row.label] if row.label else []
    if row.code:
        parts.append(_(metric.codes(row.code).label) if metric.codes else str(row.code))
    return " · ".join(parts) or "—"
