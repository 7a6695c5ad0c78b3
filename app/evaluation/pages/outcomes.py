"""How the grades of the criteria in force are called and coloured: all of it follows from the criteria file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from flask_babel import get_locale
from flask_babel import gettext as _

from app.evaluation.engine import default_criteria
from app.web.charts import Scale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask.sansio.app import App

    from app.evaluation.scoring.criteria import CriteriaSet, Title


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a community may come out with: a grade, or one of the two outcomes without a grade."""

    id: str
    label: str
    """What stands on the seal, in the language of the page."""
    title: str
    """What it is called where there is room, in the language of the page."""
    tone: str
    """Its colour: model, ok, mend, plain, veto or none."""


def in_language(title: Title) -> str:
    """A title of the criteria file in the language of the page."""
    return _chosen(title, _is_chinese())


def outcome(outcome_id: str | None) -> Outcome:
    """The outcome of that id by the criteria in force; "no_score" for None and for what they do not know."""
    known = outcomes(default_criteria())
    return known.get(outcome_id or "", known["no_score"])


def outcomes(criteria: CriteriaSet) -> Mapping[str, Outcome]:
    """Every outcome by its id: the grades from the best down, then vetoed and without a score."""
    return _outcomes(criteria, _is_chinese(), _("Vetoed"), _("No score"))


def init_app(app: App) -> None:
    """Let the macros of every page ask for outcomes and the pass line."""
    app.jinja_env.globals.update(outcome_of=outcome, pass_line=pass_line)


def pass_line() -> int:
    """The pass line of the criteria in force, in hundredths."""
    return int(default_criteria().pass_line * 100)


@lru_cache(maxsize=16)
def scale_of(criteria: CriteriaSet) -> Scale:
    """What totals are drawn against."""
    return Scale(
        tuple((int(grade.minimum * 100), grade.id) for grade in criteria.grades), int(criteria.pass_line * 100)
    )


@lru_cache(maxsize=16)
def tones(criteria: CriteriaSet) -> Mapping[str, str]:
    """The colour of each outcome: the best of several passing grades is a model, the last grade is plain."""
    passing = criteria.passing
    found = {"vetoed": "veto", "no_score": "none"}
    for grade in criteria.grades:
        if grade.passes:
            found[grade.id] = "model" if len(passing) > 1 and grade.id == passing[0] else "ok"
        else:
            found[grade.id] = "plain" if grade is criteria.grades[-1] else "mend"
    return found


@lru_cache(maxsize=16)
def _outcomes(criteria: CriteriaSet, chinese: bool, vetoed: str, no_score: str) -> Mapping[str, Outcome]:
    tone = tones(criteria)
    found = {
        grade.id: Outcome(grade.id, _chosen(grade.seal, chinese), _chosen(grade.title, chinese), tone[grade.id])
        for grade in criteria.grades
    }
    for outcome_id, label in (("vetoed", vetoed), ("no_score", no_score)):
        found[outcome_id] = Outcome(outcome_id, label, label, tone[outcome_id])
    return found


def _chosen(title: Title, chinese: bool) -> str:
    return title.zh if chinese else title.en


def _is_chinese() -> bool:
    locale = get_locale()
    return locale is None or locale.language == "zh"
