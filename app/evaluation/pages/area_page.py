"""What the evaluation pages show: turns league_rows into the context that the templates name at their heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.clock import day_of, today
from app.declare.metric import Cycle
from app.evaluation import area_queries, league_queries, queries
from app.evaluation.area_queries import Shows
from app.evaluation.engine import default_criteria, month_ends
from app.evaluation.pages.outcomes import in_language, outcomes
from app.evaluation.scoring.rules import Status
from app.web import charts
from app.web.formats import place_label
from app.web.urls import url_of
from tenants.area import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.evaluation.league_queries import LeagueRow
    from app.evaluation.scoring.criteria import CriteriaSet
    from tenants.area import Area

MOST_COMPARED = 6
TREND_MONTHS = 12
MOST_LISTED = 5  # communities that need attention
MOST_MOVERS = 3  # up, and as many down


@dataclass
class AreaReport:
    """Everything about an area that several pages share, read once per request."""

    session: Session
    area: Area
    shows: Shows = Shows.TABLE
    """What is shown of everyone: what is not asked for here is not read."""

    @cached_property
    def criteria(self) -> CriteriaSet:
        """The criteria in force."""
        return default_criteria()

    @cached_property
    def standing(self) -> area_queries.Standing:
        """How the communities of the area stand."""
        drawn = {}
        if self.shows is Shows.PICTURE:
            drawn = {"width": queries.width_of(self.parts_level), "bin": charts.BIN, "most": MOST_LISTED}
        return area_queries.standing(self.session, self.criteria, today(), self.shows, **drawn)

    @cached_property
    def freshness(self) -> queries.Freshness:
        """The cycle and time of the area's newest scores."""
        return self.standing.freshness

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
    def parts(self) -> dict[int, str]:
        """The names of the places that the area is made of, by their first codes: of a district its streets."""
        return queries.part_names(self.session, self.parts_level)

    @property
    def parts_level(self) -> Level:
        """The level of those places: the next below, for a nation's streets would fill no page but a book."""
        return min(Level.STREET, next(level for level in Level if level > self.area.level or level is Level.COMMUNITY))

    @cached_property
    def listed(self) -> dict[int, LeagueRow]:
        """The communities that the overview names, by code."""
        drawn = self.standing
        named = {*drawn.lowest, *drawn.risen[:MOST_MOVERS], *drawn.fallen[:MOST_MOVERS]}
        rows = league_queries.chosen(self.session, self.criteria, self.month_before, sorted(named), ranked=False)
        return {row.community_id: row for row in rows}

    @cached_property
    def open_sites(self) -> dict[int, int]:
        """Confirmed sites not cleared yet, by community."""
        return queries.open_sites(self.session)

    @cached_property
    def open_streets(self) -> set[int]:
        """The first codes of the streets with an open site."""
        return {queries.street_of(community_id) for community_id in self.open_sites}

    @cached_property
    def vetoes(self) -> list[Any]:
        """The vetoes proposed or confirmed in this cycle; not asked for where no community is vetoed."""
        vetoed = self.standing.outcome_counts.get("vetoed", 0)
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

    def part_words(self) -> dict[str, str]:
        """What those places are called: {title, one, all, none}."""
        return _PART_WORDS[self.parts_level]()

    def part_choices(self) -> list[dict[str, str]]:
        """The places to filter by."""
        level = self.parts_level
        return [{"code": queries.code_of(first, level), "name": name} for first, name in self.parts.items()]

    def street_names(self, rows: Iterable[Any]) -> Mapping[int, str]:
        """The names of the streets of these communities, by ``community_id``."""
        communities = [row.community_id for row in rows]
        names = queries.street_names(self.session, communities)
        return {community_id: names[queries.street_of(community_id)] for community_id in communities}

    def part_url(self, code: str) -> str:
        """Where a part of the area is looked at: a street in the league, what is larger on an overview of its own."""
        if self.parts_level is Level.STREET:
            return self.league_url(street=code)
        return url_for("evaluation.overview", area=code)

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
    standing = report.standing
    counts, weakest, streets = standing.outcome_counts, standing.weaknesses, standing.streets
    vetoed = counts.get("vetoed", 0)
    veto_note = None
    until = [veto.appeal_until for veto in report.vetoes if veto.confirmed_on and veto.appeal_until]
    if until and max(until) >= today():
        veto_note = _("appeal possible until %(day)s", day=max(until).isoformat())
    return {
        "accepted": sum(counts.get(outcome, 0) for outcome in criteria.passing),
        "total": sum(counts.values()),
        "accepted_before": standing.accepted_before,
        "streets": streets,
        "streets_clear": streets - len(report.open_streets),
        "open_streets": _named_streets(report),
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


def _words(title: str, one: str, everyone: str, none: str) -> dict[str, str]:
    return {"title": title, "one": one, "all": everyone, "none": none}


_PART_WORDS: Mapping[Level, Callable[[], dict[str, str]]] = {
    Level.PROVINCE: lambda: _words(_("Provinces"), _("Province"), _("All provinces"), _("No provinces in this area")),
    Level.CITY: lambda: _words(_("Cities"), _("City"), _("All cities"), _("No cities in this area")),
    Level.DISTRICT: lambda: _words(_("Districts"), _("District"), _("All districts"), _("No districts in this area")),
    Level.STREET: lambda: _words(_("Streets"), _("Street"), _("All streets"), _("No streets in this area")),
}

MOST_NAMED = 12


def _named_streets(report: AreaReport) -> list[str]:
    """The names of the first streets with an open site, and dots where there are more."""
    first = sorted(report.open_streets)[:MOST_NAMED]
    return [
        *queries.street_names(report.session, first).values(),
        *(["…"] if len(report.open_streets) > MOST_NAMED else []),
    ]


def weakest_rows(report: AreaReport, count: int = 6) -> list[dict[str, Any]]:
    """The weakest criteria of the area with their groups."""
    groups = {group.id: in_language(group.title) for group in report.criteria.groups}
    rows = []
    for weakness in report.standing.weaknesses[:count]:
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


def attention(report: AreaReport) -> list[dict[str, Any]]:
    """The communities to look at first: the vetoed ones, then the lowest totals, each with what pulls it down."""
    titles = {veto.id: in_language(veto.title) for veto in report.criteria.vetoes}
    streets = report.street_names(report.listed.values())
    return [
        {
            "name": row.name,
            "street": streets[row.community_id],
            "url": community_url(row.community_id),
            "outcome": row.outcome,
            "total": row.total,
            "vetoes": [
                titles.get(veto.veto, veto.veto)
                for veto in report.vetoes
                if veto.confirmed_on and veto.community_id == row.community_id
            ],
            "weak": _weakest_groups(report.criteria, row.group_rates),
        }
        for row in (report.listed[community_id] for community_id in report.standing.lowest)
    ]


def _weakest_groups(criteria: CriteriaSet, rates: Sequence[int], count: int = 2) -> list[tuple[str, int]]:
    """The groups that cost a community most points, with its rates there."""
    lost = []
    for group, rate in zip(criteria.groups, rates, strict=False):
        if 0 <= rate < charts.FULL:
            weight = sum(criterion.weight for criterion in criteria.criteria if criterion.group == group.id)
            lost.append((weight * (charts.FULL - rate), in_language(group.title), rate))
    lost.sort(key=lambda each: -each[0])
    return [(title, rate) for _points, title, rate in lost[:count]]


def part_rows(report: AreaReport) -> list[dict[str, Any]]:
    """The places that the area is made of, ranked by the average total of their communities."""
    level = report.parts_level
    width = queries.width_of(level)
    sites: Counter[int] = Counter()
    for community_id, count in report.open_sites.items():
        sites[community_id - community_id % width] += count
    return [
        {
            "name": report.parts.get(part.first) or queries.code_of(part.first, level),
            "url": report.part_url(queries.code_of(part.first, level)),
            "communities": part.communities,
            "accepted": part.accepted,
            "average": part.average,
            "delta": part.delta,
            "open_sites": sites[part.first],
        }
        for part in report.standing.parts
    ]


def movers(report: AreaReport) -> dict[str, list[dict[str, Any]]]:
    """The communities that rose and fell most since last month."""
    streets = report.street_names(report.listed.values())
    moved = {"up": report.standing.risen, "down": report.standing.fallen}
    return {
        key: [
            {
                "name": row.name,
                "street": streets[row.community_id],
                "url": community_url(row.community_id),
                "outcome": row.outcome,
                "total": row.total,
                "delta": row.delta,
            }
            for row in (report.listed[community_id] for community_id in communities[:MOST_MOVERS])
        ]
        for key, communities in moved.items()
    }


def veto_state(veto: Any) -> str:
    """The state of a veto: proposed, confirmed, open to appeal."""
    return "confirmed" if veto.confirmed_on else "proposed"


def status_name(status: int) -> str:
    """The name of a stored status: full, half, none, not_applicable."""
    return Status(status).name.lower()


def clock_day(moment: datetime | None) -> str:
    """A day for a file name."""
    return (day_of(moment) if moment else today()).isoformat()
