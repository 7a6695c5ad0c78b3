"""What the comparison of two to six communities shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from flask import url_for
from flask_babel import gettext as _

from app.evaluation import league_queries
from app.evaluation.pages.area_page import MOST_COMPARED, community_url, status_name
from app.evaluation.pages.outcomes import in_language
from app.evaluation.queries import stored_scores
from app.evaluation.scoring import explanations
from app.evaluation.scoring.rules import Status
from app.web import charts
from app.web.table import Sort
from app.web.urls import url_of, url_with
from tenants.area import Level

if TYPE_CHECKING:
    from app.evaluation.league_queries import LeagueRow
    from app.evaluation.models import LiveScore
    from app.evaluation.pages.area_page import AreaReport

FULL = int(Status.FULL)


MOST_ASKED = 60
"""Further codes of an address are not looked at."""
MOST_OFFERED = 120
"""So many communities, a large district's, are offered in a list; more are looked for by name."""
MOST_FOUND = 20


def context(report: AreaReport, codes: Sequence[str], differences: bool, text: str) -> dict[str, Any]:
    """The context of ``evaluation/compare.html``; codes that are not in the area are left out.

    More than six, as a form without a script may send, are told as left out. ``text`` is looked for among the names
    where the area has too many communities for a list.
    """
    known = [int(code) for code in dict.fromkeys(codes) if _is_code(code)][:MOST_ASKED]
    found = league_queries.chosen(report.session, report.criteria, report.month_before, known)
    by_code = {row.community_id: row for row in found}
    asked = [by_code[code] for code in known if code in by_code]
    chosen = asked[:MOST_COMPARED]
    scores = stored_scores(report.session, report.criteria, [s.community_id for s in chosen])
    scored = [s for s in chosen if s.community_id in scores]
    streets = report.street_names(chosen)
    picked = [str(s.community_id) for s in chosen]
    labels = [in_language(group.title) for group in report.criteria.groups]
    blank: list[int | None] = [None] * len(labels)
    return {
        "communities": [
            {
                "code": str(s.community_id),
                "name": s.name,
                "street": streets[s.community_id],
                "url": community_url(s.community_id),
                "outcome": s.outcome,
                "total": s.total,
                "rank": s.rank,
                "delta": s.delta,
                "few": s.few,
                "remove_url": url_for(
                    "evaluation.compare", area=report.area, c=[c for c in picked if c != str(s.community_id)]
                )
                if len(chosen) > 2
                else None,
            }
            for s in chosen
        ],
        "groups": [
            {"label": label, "rates": [(s.rates or blank)[index] for s in chosen]} for index, label in enumerate(labels)
        ],
        "radar": charts.radar_json(labels, [(s.name, s.rates or blank) for s in chosen], {"na": _("not applicable")}),
        "sections": _sections(report, chosen, scores, differences),
        "lacks": [_lacks(report, s, scored, scores) for s in scored],
        "differences": differences,
        "differences_url": url_with(show=None if differences else "differences"),
        "most": MOST_COMPARED,
        "left_out": [s.name for s in asked[MOST_COMPARED:]],
        **_addable(report, chosen, picked, text),
        "urls": {"list": url_for("evaluation.compare", area=report.area), "league": report.league_url()},
    }


def _is_code(text: str) -> bool:
    return len(text) == int(Level.COMMUNITY) and text.isascii() and text.isdecimal()


def _addable(report: AreaReport, chosen: Sequence[LeagueRow], picked: Sequence[str], text: str) -> dict[str, Any]:
    """Whom one may add: {addable} of a small area in a list, and of a large one {addable, find} what a text finds."""
    in_list = sum(report.standing.outcome_counts.values()) <= MOST_OFFERED
    offered: list[LeagueRow] = []
    if in_list or text:
        offered = league_queries.league(
            report.session,
            report.criteria,
            report.month_before,
            league_queries.Filter(text="" if in_list else text),
            Sort("code"),
            limit=MOST_OFFERED if in_list else MOST_FOUND + MOST_COMPARED,
        )
    rest = [row for row in offered if row not in chosen]
    shown = rest if in_list else rest[:MOST_FOUND]
    streets = report.street_names(shown)
    return {
        "addable": [
            {
                "code": str(row.community_id),
                "name": row.name,
                "street": streets[row.community_id],
                "url": url_of("evaluation.compare", {"c": [*picked, str(row.community_id)]}, area=report.area),
            }
            for row in shown
        ],
        "find": None if in_list else {"text": text, "more": len(rest) > MOST_FOUND},
    }


def _sections(
    report: AreaReport, chosen: Sequence[LeagueRow], scores: dict[int, LiveScore], differences: bool
) -> list[dict[str, Any]]:
    sections: list[dict[str, Any]] = []
    for group in report.criteria.groups:
        rows = []
        for index, criterion in enumerate(report.criteria.criteria):
            if criterion.group != group.id:
                continue
            cells = [_cell(scores.get(s.community_id), index) for s in chosen]
            differs = len({cell["status"] for cell in cells}) > 1
            if differs or not differences:
                rows.append(
                    {
                        "title": in_language(criterion.title),
                        "weight": int(criterion.weight * 100),
                        "differs": differs,
                        "cells": cells,
                    }
                )
        sections.append({"label": in_language(group.title), "criteria": rows})
    return sections


def _cell(score: LiveScore | None, index: int) -> dict[str, Any]:
    if score is None:
        return {"status": "not_applicable", "numerator": 0, "denominator": 0, "points": None}
    return {
        "status": status_name(score.statuses[index]),
        "numerator": score.numerators[index],
        "denominator": score.denominators[index],
        "points": score.points[index],
    }


def _lacks(
    report: AreaReport, league_row: LeagueRow, scored: Sequence[LeagueRow], scores: dict[int, LiveScore]
) -> dict[str, Any]:
    """The criteria that others have in full and this community lacks, by what it would gain."""
    score = scores[league_row.community_id]
    steps = explanations.next_best_actions(report.criteria, score.numerators, score.denominators).steps
    gains = {step.criterion: step.gain for step in steps if step.target is Status.FULL}
    lacks: list[dict[str, Any]] = []
    for index, criterion in enumerate(report.criteria.criteria):
        who = [s.name for s in scored if s is not league_row and scores[s.community_id].statuses[index] == FULL]
        if who and criterion.id in gains:
            lacks.append({"title": in_language(criterion.title), "gain": gains[criterion.id], "who": who})
    lacks.sort(key=lambda item: -item["gain"])
    return {"name": league_row.name, "url": community_url(league_row.community_id), "lacks": lacks}
