"""`qingshe score FILE`: one community scored from counts in a JSON file, without a database.

    {"counts": {"tip-ack": [19, 20]}, "adjustments": ["-2.00"], "vetoes": ["veto-shelter"],
     "criteria": {"slug": "pyramid-free-community", "version": "1.0"}}

Only `counts` must be there. A criterion that is not counted is 0 of 0: not applicable. Without `criteria`, or
without its version, the newest version of the shipped set is used.
"""

import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn, TypedDict

import numpy as np
from numpy.typing import NDArray

from app.evaluation.scoring.criteria import DEFAULT_SLUG, CriteriaNotFound, CriteriaSet, Library
from app.evaluation.scoring.rules import NO_SCORE, VETOED, Scores, ScoringError, Status, score

_AMOUNT = re.compile(r"([+-]?)([0-9]{1,9})(?:\.([0-9]{1,2}))?")
_LARGEST_COUNT = 2**63 - 1


class ScoreFileError(ValueError):
    """A score file that cannot be used: at which place (an id, or a field of the file), and what is wrong."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}" if place else problem)
        self.place, self.problem = place, problem


class CriterionDocument(TypedDict):
    """One criterion of a community; points of its own weight, as text with two decimals."""

    id: str
    numerator: int
    denominator: int
    status: str
    points: str


class CommunityDocument(TypedDict):
    """One community as `qingshe score` and `qingshe evaluate --json` write it.

    `grade` is the grade the total reaches, vetoed or not; `outcome` is a grade id, "vetoed" or "no_score".
    """

    code: str | None
    name: str | None
    total: str | None
    grade: str | None
    outcome: str
    criteria: list[CriterionDocument]


def score_document(text: str, library: Library) -> CommunityDocument:
    """The score of the community whose counts are in `text`. Raises ScoreFileError, which names the place."""
    document = _parsed(text)
    _check_fields("", document, {"counts"}, {"adjustments", "vetoes", "criteria"})
    criteria = _criteria(document.get("criteria", {}), library)
    counts = np.array([_counts(criteria, document["counts"])], dtype=np.int64)
    adjustment = sum(_hundredths(amount) for amount in _list(document, "adjustments"))
    # A total has 100 points, so a sum beyond that acts like 100; it need not fit 64 bits.
    adjustments = np.array([max(-100_00, min(100_00, adjustment))])
    vetoed = np.array([bool(_vetoes(criteria, _list(document, "vetoes")))])
    numerators, denominators = counts[:, :, 0], counts[:, :, 1]
    try:
        scores = score(criteria, numerators, denominators, adjustments, vetoed)
    except ScoringError as error:
        raise ScoreFileError(error.criterion or "counts", error.problem) from error
    return community_document(criteria, scores, 0, numerators, denominators)


def community_document(
    criteria: CriteriaSet,
    scores: Scores,
    row: int,
    numerators: NDArray[np.int64],
    denominators: NDArray[np.int64],
    code: str | None = None,
    name: str | None = None,
) -> CommunityDocument:
    """Row `row` of `scores` and of the counts it was made from, in the shape of the module's documents."""
    outcomes = {VETOED: "vetoed", NO_SCORE: "no_score"}
    grade, outcome, total = int(scores.grade[row]), int(scores.outcome[row]), int(scores.total[row])
    return {
        "code": code,
        "name": name,
        "total": None if total == NO_SCORE else amount(total),
        "grade": None if grade == NO_SCORE else criteria.grades[grade].id,
        "outcome": outcomes.get(outcome) or criteria.grades[outcome].id,
        "criteria": [
            {
                "id": criterion.id,
                "numerator": int(numerators[row, column]),
                "denominator": int(denominators[row, column]),
                "status": Status(scores.status[row, column]).name.lower(),
                "points": amount(int(scores.points[row, column])),
            }
            for column, criterion in enumerate(criteria.criteria)
        ],
    }


def amount(hundredths: int) -> str:
    """An amount of hundredths as text with two decimals: 8450 is "84.50"."""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if hundredths < 0 else ''}{whole}.{rest:02d}"


def _parsed(text: str) -> dict[str, Any]:
    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        known: dict[str, Any] = {}
        for key, value in pairs:
            if key in known:
                raise ScoreFileError(_shown(key), "is there twice")
            known[key] = value
        return known

    def no_constants(word: str) -> NoReturn:
        raise ScoreFileError(word, "is not a number")

    try:
        document = json.loads(text, object_pairs_hook=no_duplicates, parse_constant=no_constants)
    except ScoreFileError:
        raise
    except (ValueError, RecursionError) as error:
        raise ScoreFileError("", f"not JSON: {error}") from error
    if not isinstance(document, dict):
        raise ScoreFileError("", "must be a JSON object")
    return document


def _check_fields(place: str, values: dict[str, Any], required: set[str], optional: Iterable[str]) -> None:
    where = f"{place}." if place else ""
    for field in values:
        if field not in required and field not in optional:
            raise ScoreFileError(where + _shown(field), "unknown field")
    for field in sorted(required - set(values)):
        raise ScoreFileError(where + field, "is missing")


def _criteria(asked: Any, library: Library) -> CriteriaSet:
    if not isinstance(asked, dict):
        raise ScoreFileError("criteria", "must be an object with slug and version")
    _check_fields("criteria", asked, set(), ("slug", "version"))
    for field, value in asked.items():
        if not isinstance(value, str):
            raise ScoreFileError(f"criteria.{field}", "must be a string")
    try:
        return library.get(asked.get("slug", DEFAULT_SLUG), asked.get("version"))
    except CriteriaNotFound as error:
        raise ScoreFileError("criteria", str(error)) from error


def _counts(criteria: CriteriaSet, given: Any) -> list[list[int]]:
    """[numerator, denominator] of every criterion; negative and impossible ones are left to score()."""
    if not isinstance(given, dict):
        raise ScoreFileError("counts", "must be an object of [numerator, denominator] by criterion id")
    known = {criterion.id for criterion in criteria.criteria}
    for id, pair in given.items():
        if id not in known:
            raise ScoreFileError(_shown(id), f"unknown criterion of {criteria.slug} {criteria.version}")
        if not isinstance(pair, list) or len(pair) != 2:
            raise ScoreFileError(id, "must be [numerator, denominator]")
        for count in pair:
            # bool is an int to isinstance, and 19.0 would be a measurement, not a count.
            if type(count) is not int:
                raise ScoreFileError(id, f"{_shown(count)} is not a whole number")
            if abs(count) > _LARGEST_COUNT:
                raise ScoreFileError(id, "the count is too large")
    return [given.get(criterion.id, [0, 0]) for criterion in criteria.criteria]


def _list(document: dict[str, Any], field: str) -> list[Any]:
    values = document.get(field, [])
    if not isinstance(values, list):
        raise ScoreFileError(field, "must be a list")
    return values


def _hundredths(written: Any) -> int:
    match = _AMOUNT.fullmatch(written) if isinstance(written, str) else None
    if not match:
        problem = f'{_shown(written)} is not a string such as "-2.00", with at most two decimals'
        raise ScoreFileError("adjustments", problem)
    sign, whole, decimals = match.groups(default="")
    return int(f"{sign}{whole}{decimals:0<2}")


def _vetoes(criteria: CriteriaSet, given: list[Any]) -> list[str]:
    known = {veto.id for veto in criteria.vetoes}
    for id in given:
        if not isinstance(id, str) or id not in known:
            raise ScoreFileError(_shown(id), f"unknown veto of {criteria.slug} {criteria.version}")
    return given


def _shown(value: Any) -> str:
    """A value of the file made safe to print anywhere: shortened, unprintable characters escaped."""
    text = repr(value) if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 80 else text[:80] + "…"
