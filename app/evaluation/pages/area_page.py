"""What the evaluation pages show: turns league_rows into the context that the templates name at their heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.clock import day_of, today
from app.declare.metric import Cycle
from app.evaluation import queries
from app.evaluation.engine import default_criteria, month_ends
from app.evaluation.pages.outcomes import in_language, outcomes
from app.evaluation.scoring.rules import Status
from app.web import charts
from app.web.formats import place_label
from app.web.table import Sort
from app.web.urls import url_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.evaluation.models import Veto
    from app.evaluation.queries import LeagueRow
    from app.evaluation.scoring.criteria import CriteriaSet
    from tenants.area import Area

MOST_COMPARED = 6
TREND_MONTHS = 12


@dataclass
class AreaReport:
    """Everything about an area that several pages share, read once per request."""

    session: Session
    area: Area

    @cached_property
    def criteria(self) -> CriteriaSet:
        """The criteria in force."""
        return default_criteria()

    @cached_property
    def freshness(self) -> queries.Freshness:
        """The cycle and time of the area's newest scores."""
        return queries.freshness(self.session, self.criteria)

    @cached_property
    def cycle(self) -> Cycle:
        """The cycle of the present scores; before the first evaluation, the one that ends today."""
        return Cycle.ending(self.freshness.cycle_end or today(), self.criteria.cycle_months)

    @cached_property
    def month_before(self) -> date:
        """The end of the month that scores are compared with."""
        return queries.last_month_end(self.cycle.end)

    @cached_property
    def ends(self) -> list[date]:
        """The month ends of the trend, oldest first."""
        return month_ends(self.cycle.end, TREND_MONTHS)

    @cached_property
    def streets(self) -> dict[int, str]:
        """The names of the area's streets by their first codes."""
        return queries.streets(self.session)

    @cached_property
    def everyone(self) -> list[LeagueRow]:
        """All communities of the area, best first."""
        return queries.league(self.session, self.criteria, self.month_before, queries.Filter(), Sort("rank"))

    @cached_property
    def outcome_counts(self) -> dict[str, int]:
        """The number of communities of the area by outcome."""
        return queries.outcome_counts(self.session, self.criteria, queries.Filter())

    @cached_property
    def weaknesses(self) -> list[queries.Weakness]:
        """The criteria by the share of communities that miss full points, worst first."""
        return queries.weaknesses(self.session, self.criteria)

    @cached_property
    def open_sites(self) -> dict[int, int]:
        """Confirmed sites not cleared yet, by community."""
        return queries.open_sites(self.session)

    @cached_property
    def open_streets(self) -> set[int]:
        """The first codes of the streets with an open site."""
        return {queries.street_of(community_id) for community_id in self.open_sites}

    @cached_property
    def vetoes(self) -> list[Veto]:
        """The vetoes proposed or confirmed in this cycle; not asked for where no community is vetoed."""
        vetoed = self.outcome_counts.get("vetoed", 0)
        return queries.vetoes_in_force(self.session, self.cycle.start, self.cycle.end) if vetoed else []

    @cached_property
    def name(self) -> str:
        """The area's name."""
        names = queries.place_names(self.session, [self.area])
        return place_label(self.area, names.get(self.area))

    def head(self) -> dict[str, Any]:
        """What ``area_head`` draws: the area, the cycle, the criteria and when it was evaluated."""
        return {
            "area": {"code": self.area.code, "name": self.name},
            "cycle": self.cycle,
            "criteria": {"version": self.criteria.version},
            "evaluated_at": self.freshness.evaluated_at,
        }

    def outcomes(self) -> list[str]:
        """Every outcome in order: the grades from the best, then vetoed, then without a score."""
        return list(outcomes(self.criteria))

    def street_of(self, league_row: LeagueRow) -> str:
        """The name of the street that a community lies in."""
        return self.streets.get(league_row.street) or queries.street_code(league_row.street)

    def street_choices(self) -> list[dict[str, str]]:
        """The streets to filter by."""
        return [{"code": queries.street_code(first), "name": name} for first, name in self.streets.items()]

    def league_url(self, **query: Any) -> str:
        """The address of the league, narrowed by query arguments."""
        return url_of("evaluation.league", query, area=self.area)


def community_url(community_id: int) -> str:
    """The address of a community's page."""
    return url_for("evaluation.community", area=str(community_id))


def community_urls(communities: Sequence[int]) -> list[str]:
    """The addresses of many communities' pages: they differ by the code alone, so only the first one is built."""
    if not communities:
        return []
    before, _code, after = community_url(communities[0]).rpartition(str(communities[0]))
    return [f"{before}{community_id}{after}" for community_id in communities]


def summary(report: AreaReport) -> dict[str, Any]:
    """The context of ``evaluation/_kpis.html``: counted by the database, the communities themselves are not read."""
    criteria = report.criteria
    counts = report.outcome_counts
    weakest = report.weaknesses
    vetoed = counts.get("vetoed", 0)
    veto_note = None
    until = [veto.appeal_until for veto in report.vetoes if veto.confirmed_on and veto.appeal_until]
    if until and max(until) >= today():
        veto_note = _("appeal possible until %(day)s", day=max(until).isoformat())
    return {
        "accepted": sum(counts.get(outcome, 0) for outcome in criteria.passing),
        "total": sum(counts.values()),
        "accepted_before": queries.accepted_before(report.session, criteria, report.month_before),
        "streets": len(report.streets),
        "streets_clear": len(report.streets) - len(report.open_streets),
        "open_streets": sorted(name for first, name in report.streets.items() if first in report.open_streets),
        "weakest": {
            "title": in_language(criteria.criteria[weakest[0].index].title),
            "missed_bp": weakest[0].missed_bp,
            "url": None,
        }
        if weakest and weakest[0].missed
        else None,
        "vetoes": vetoed,
        "veto_note": veto_note,
        "vetoes_url": report.league_url(grade="vetoed") if vetoed else None,
    }


def weakest_rows(report: AreaReport, count: int = 6) -> list[dict[str, Any]]:
    """The weakest criteria of the area with their groups."""
    groups = {group.id: in_language(group.title) for group in report.criteria.groups}
    rows = []
    for weakness in report.weaknesses[:count]:
        criterion = report.criteria.criteria[weakness.index]
        rows.append(
            {
                "title": in_language(criterion.title),
                "group": groups[criterion.group],
                "missed_bp": weakness.missed_bp,
                "communities": weakness.missed,
                "url": report.league_url(columns="groups", sort=f"group:{criterion.group}"),
            }
        )
    return rows


def attention(report: AreaReport, count: int = 5) -> list[dict[str, Any]]:
    """The communities to look at first: the vetoed ones, then the lowest totals, each with what pulls it down."""
    scored = [s for s in report.everyone if s.total is not None or s.outcome == "vetoed"]
    scored.sort(key=lambda s: (s.outcome != "vetoed", s.total or 0, s.community_id))
    titles = {veto.id: in_language(veto.title) for veto in report.criteria.vetoes}
    return [
        {
            "name": league_row.name,
            "street": report.street_of(league_row),
            "url": community_url(league_row.community_id),
            "outcome": league_row.outcome,
            "total": league_row.total,
            "vetoes": [
                titles.get(veto.veto, veto.veto)
                for veto in report.vetoes
                if veto.confirmed_on and veto.community_id == league_row.community_id
            ],
            "weak": _weakest_groups(report.criteria, league_row),
        }
        for league_row in scored[:count]
    ]


def _weakest_groups(criteria: CriteriaSet, league_row: LeagueRow, count: int = 2) -> list[tuple[str, int]]:
    """The groups that cost a community most points, with its rates there."""
    lost = []
    for group, rate in zip(criteria.groups, league_row.rates, strict=False):
        if rate is not None and rate < charts.FULL:
            weight = sum(criterion.weight for criterion in criteria.criteria if criterion.group == group.id)
            lost.append((weight * (charts.FULL - rate), in_language(group.title), rate))
    lost.sort(key=lambda each: -each[0])
    return [(title, rate) for _points, title, rate in lost[:count]]


def street_rows(report: AreaReport) -> list[dict[str, Any]]:
    """The streets of the area ranked by the average total of their communities."""
    by_street: dict[int, list[LeagueRow]] = {}
    for league_row in report.everyone:
        by_street.setdefault(league_row.street, []).append(league_row)
    rows = []
    for first, name in report.streets.items():
        members = by_street.get(first, [])
        totals = [s.total for s in members if s.total is not None]
        pairs = [(s.total, s.previous) for s in members if s.total is not None and s.previous is not None]
        rows.append(
            {
                "name": name,
                "url": report.league_url(street=queries.street_code(first)),
                "communities": len(members),
                "accepted": sum(s.outcome in report.criteria.passing for s in members),
                "average": _average(totals),
                "delta": _average([now - before for now, before in pairs]),
                "open_sites": sum(report.open_sites.get(s.community_id, 0) for s in members),
            }
        )
    return sorted(rows, key=lambda row: (row["average"] is None, -(row["average"] or 0), row["name"]))


def _average(values: Sequence[int]) -> int | None:
    """The mean of hundredths, rounded half-up."""
    return (2 * sum(values) + len(values)) // (2 * len(values)) if values else None


def movers(report: AreaReport, count: int = 3) -> dict[str, list[dict[str, Any]]]:
    """The communities that rose and fell most since last month."""
    moved = [s for s in report.everyone if s.delta]
    by_change = sorted(moved, key=lambda s: (-(s.delta or 0), s.community_id))
    up = [s for s in by_change[:count] if (s.delta or 0) > 0]
    down = [s for s in by_change[::-1][:count] if (s.delta or 0) < 0]
    return {"up": [_mover(report, s) for s in up], "down": [_mover(report, s) for s in down]}


def _mover(report: AreaReport, league_row: LeagueRow) -> dict[str, Any]:
    return {
        "name": league_row.name,
        "street": report.street_of(league_row),
        "url": community_url(league_row.community_id),
        "outcome": league_row.outcome,
        "total": league_row.total,
        "delta": league_row.delta,
    }


def veto_state(veto: Veto) -> str:
    """The state of a veto: proposed, confirmed, open to appeal."""
    return "confirmed" if veto.confirmed_on else "proposed"


def status_name(status: int) -> str:
    """The name of a stored status: full, half, none, not_applicable."""
    return Status(status).name.lower()


def clock_day(moment: datetime | None) -> str:
    """A day for a file name."""
    return (day_of(moment) if moment else today()).isoformat()
