"""`qingshe score FILE`: what a score file says, and every way it can be wrong."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evaluation.scoring.criteria import Library, default_library, library
from app.evaluation.scoring.rules import score
from app.evaluation.scoring.score_file import ScoreFileError, amount, community_document, score_document
from tests.unit.oracle import expected
from tests.unit.sets import SHIPPED, TWO_GROUPS, Counts, counts_of

LIBRARY = default_library()
TWO = Library((TWO_GROUPS,))
OF_TWO = {"slug": "test", "version": "1"}


def scored(document: dict[str, Any], sets: Library = LIBRARY) -> dict[str, Any]:
    return dict(score_document(json.dumps(document), sets))


# ---------------------------------------------------------------- what comes out
def test_the_whole_shape() -> None:
    """c0 3 full, c1 1 none, c2 not counted: 4.5 of 6; c3 4 half: 2 of 4. 65.00 - 2.00 + 0.5 is 63.50."""
    document = {
        "counts": {"c3": [5, 9], "c0": [9, 9], "c1": [0, 9]},
        "adjustments": ["-2.00", "0.5"],
        "vetoes": [],
        "criteria": OF_TWO,
    }
    assert scored(document, TWO) == {
        "code": None,
        "name": None,
        "total": "63.50",
        "grade": "fair",
        "outcome": "fair",
        "criteria": [
            {"id": "c0", "numerator": 9, "denominator": 9, "status": "full", "points": "3.00"},
            {"id": "c1", "numerator": 0, "denominator": 9, "status": "none", "points": "0.00"},
            {"id": "c2", "numerator": 0, "denominator": 0, "status": "not_applicable", "points": "0.00"},
            {"id": "c3", "numerator": 5, "denominator": 9, "status": "half", "points": "2.00"},
        ],
    }


def test_the_example_of_the_command() -> None:
    """Only tips apply: 19 of 20 acknowledged is 0.95, so 100.00; less 2.00; the veto decides."""
    text = '{"counts":{"tip-ack":[19,20]},"adjustments":["-2.00"],"vetoes":["veto-shelter"]}'
    document = score_document(text, LIBRARY)
    assert (document["total"], document["grade"], document["outcome"]) == ("98.00", "excellent", "vetoed")
    assert [row["id"] for row in document["criteria"]] == [criterion.id for criterion in SHIPPED.criteria]
    assert json.loads(json.dumps(document)) == document


@pytest.mark.parametrize(("vetoes", "outcome"), [([], "no_score"), (["veto-abuse"], "vetoed")])
def test_nothing_counted_is_no_score(vetoes: list[str], outcome: str) -> None:
    document = scored({"counts": {}, "adjustments": ["5"], "vetoes": vetoes})
    assert (document["total"], document["grade"], document["outcome"]) == (None, None, outcome)
    assert {row["status"] for row in document["criteria"]} == {"not_applicable"}


@pytest.mark.parametrize(
    ("adjustments", "total"),
    [
        ([], "65.00"),
        (["-0.01"], "64.99"),
        (["+1.5"], "66.50"),
        (["2"], "67.00"),
        (["0.05", "0.05"], "65.10"),
        (["-0.5"], "64.50"),
        (["-65.01"], "0.00"),
        (["-64.95"], "0.05"),
        (["999999999.99"], "100.00"),
        (["-999999999"], "0.00"),
        (["999999999", "-999999999", "-1"], "64.00"),
    ],
)
def test_adjustments_are_added_exactly(adjustments: list[str], total: str) -> None:
    document = {
        "counts": {"c3": [5, 9], "c0": [9, 9], "c1": [0, 9]},
        "adjustments": adjustments,
        "criteria": OF_TWO,
    }
    assert scored(document, TWO)["total"] == total


def test_the_asked_version_is_used_and_the_newest_by_default(tmp_path: Path) -> None:
    """In version 2.0 tips acknowledged at 0.90 earn everything."""
    old, new = SHIPPED.text, SHIPPED.text.replace('version = "1.0"', 'version = "2.0"')
    before, after = new.split('id = "tip-ack"')
    new = before + 'id = "tip-ack"' + after.replace('full = "0.95"', 'full = "0.90"', 1)
    for name, text in (("1.toml", old), ("2.toml", new)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    sets = library(tmp_path)
    counts = {"tip-ack": [18, 20]}
    for asked, total in (
        ({}, "100.00"),
        ({"criteria": {}}, "100.00"),
        ({"criteria": {"slug": SHIPPED.slug}}, "100.00"),
        ({"criteria": {"version": "1.0"}}, "50.00"),
        ({"criteria": {"slug": SHIPPED.slug, "version": "1.0"}}, "50.00"),
    ):
        assert scored({"counts": counts, **asked}, sets)["total"] == total


@settings(max_examples=40, deadline=None)
@given(counts_of(SHIPPED, 10**12), st.integers(-2000, 2000), st.booleans())
def test_a_file_scores_as_the_oracle(counts: Counts, adjustment: int, vetoed: bool) -> None:
    given_counts = {criterion.id: pair for criterion, pair in zip(SHIPPED.criteria, counts, strict=True)}
    document = scored(
        {
            "counts": given_counts,
            "adjustments": [amount(adjustment)],
            "vetoes": ["veto-abuse"] if vetoed else [],
        }
    )
    oracle = expected(SHIPPED, [n for n, _ in counts], [d for _, d in counts], adjustment, vetoed)
    assert document["total"] == (None if oracle.total is None else f"{oracle.total // 100}.{oracle.total % 100:02}")
    assert (document["grade"], document["outcome"]) == (oracle.grade, oracle.outcome)
    assert [row["status"] for row in document["criteria"]] == oracle.status
    assert [int(row["points"].replace(".", "")) for row in document["criteria"]] == oracle.points


@pytest.mark.parametrize(
    ("count", "adjustment", "total"),
    [(9, "-100", "0.00"), (9, "-99.99", "0.01"), (0, "100", "100.00"), (0, "99", "99.00")],
)
def test_an_adjustment_may_take_or_give_everything(count: int, adjustment: str, total: str) -> None:
    document = {"counts": {"c0": [count, 9]}, "adjustments": [adjustment], "criteria": OF_TWO}
    assert scored(document, TWO)["total"] == total


def test_the_largest_count_is_of_64_bits() -> None:
    largest = 2**63 - 1
    [row, *_] = scored({"counts": {"c0": [largest, largest]}, "criteria": OF_TWO}, TWO)["criteria"]
    assert (row["numerator"], row["denominator"], row["status"]) == (largest, largest, "full")


def test_a_document_is_of_the_row_asked_for() -> None:
    numerators = np.array([[9, 9, 9, 9], [0, 5, 0, 0]])
    denominators = np.array([[9, 9, 9, 9], [9, 9, 0, 0]])
    scores = score(TWO_GROUPS, numerators, denominators, [0, 0], [False, False])
    document = community_document(TWO_GROUPS, scores, 1, numerators, denominators, code="210304001001", name="湖南社区")
    assert (document["code"], document["name"]) == ("210304001001", "湖南社区")
    # Half of c1's 1, and c0's 3 lost: 0.5 of 4 is 12.5 of 100.
    assert (document["total"], document["outcome"]) == ("12.50", "poor")
    assert [(row["numerator"], row["denominator"]) for row in document["criteria"]] == [
        (0, 9),
        (5, 9),
        (0, 0),
        (0, 0),
    ]
    json.dumps(document)  # nothing of NumPy is left in it


@pytest.mark.parametrize(
    ("hundredths", "text"), [(0, "0.00"), (5, "0.05"), (8450, "84.50"), (-5, "-0.05"), (-200, "-2.00")]
)
def test_amounts_have_two_decimals(hundredths: int, text: str) -> None:
    assert amount(hundredths) == text


# ---------------------------------------------------------------- what is refused
def counting(pair: str) -> str:
    return f'{{"counts": {{"tip-ack": {pair}}}}}'


def adjusting(value: str) -> str:
    return f'{{"counts": {{"tip-ack": [1, 2]}}, "adjustments": {value}}}'


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        # not a document
        ("", "", "not JSON"),
        ('{"counts": {}', "", "line 1"),
        ("[" * 100_000, "", "not JSON"),
        (counting("[1, " + "9" * 5000 + "]"), "", "not JSON"),
        ("[]", "", "JSON object"),
        ("null", "", "JSON object"),
        # fields
        ("{}", "counts", "missing"),
        ('{"counts": {}, "veto": []}', "'veto'", "unknown field"),
        ('{"counts": {}, "counts": {}}', "'counts'", "twice"),
        ('{"counts": {"tip-ack": [1, 2], "tip-ack": [1, 2]}}', "'tip-ack'", "twice"),
        ('{"counts": []}', "counts", "must be an object"),
        ('{"counts": null}', "counts", "must be an object"),
        # counts
        ('{"counts": {"tip-akc": [1, 2]}}', "'tip-akc'", "unknown criterion"),
        ('{"counts": {"veto-abuse": [1, 2]}}', "'veto-abuse'", "unknown criterion"),
        ('{"counts": {"\\ud800": [1, 2]}}', "'\\ud800'", "unknown criterion"),
        (counting("[-1, 20]"), "tip-ack", "-1 is negative"),
        (counting("[0, -20]"), "tip-ack", "-20 is negative"),
        (counting("[21, 20]"), "tip-ack", "21 is over the denominator 20"),
        (counting("[1, 0]"), "tip-ack", "1 is over the denominator 0"),
        (counting("[true, 1]"), "tip-ack", "true is not a whole number"),
        (counting("[19.0, 20]"), "tip-ack", "19.0 is not a whole number"),
        (counting("[1e1, 20]"), "tip-ack", "not a whole number"),
        (counting('["19", 20]'), "tip-ack", "'19' is not a whole number"),
        (counting("[null, 20]"), "tip-ack", "null is not a whole number"),
        (counting("[NaN, 20]"), "NaN", "not a number"),
        (counting("[-Infinity, 20]"), "-Infinity", "not a number"),
        (counting("[1, 9223372036854775808]"), "tip-ack", "too large"),
        (counting("[-9223372036854775809, 1]"), "tip-ack", "too large"),
        (counting("[19]"), "tip-ack", "must be [numerator, denominator]"),
        (counting("[19, 20, 21]"), "tip-ack", "must be [numerator, denominator]"),
        (counting("0.95"), "tip-ack", "must be [numerator, denominator]"),
        (counting('{"19": 20}'), "tip-ack", "must be [numerator, denominator]"),
        # adjustments
        (adjusting('"-2.00"'), "adjustments", "must be a list"),
        (adjusting("null"), "adjustments", "must be a list"),
        (adjusting("[-2]"), "adjustments", "-2 is not a string"),
        (adjusting("[-2.0]"), "adjustments", "-2.0 is not a string"),
        (adjusting("[null]"), "adjustments", "null is not a string"),
        (adjusting('["-2.005"]'), "adjustments", "two decimals"),
        (adjusting('["1e2"]'), "adjustments", "'1e2'"),
        (adjusting('["2."]'), "adjustments", "'2.'"),
        (adjusting('[".5"]'), "adjustments", "'.5'"),
        (adjusting('["- 2"]'), "adjustments", "'- 2'"),
        (adjusting('["2\\n"]'), "adjustments", "'2\\n'"),
        (adjusting('[""]'), "adjustments", "''"),
        (adjusting('["２"]'), "adjustments", "'２'"),
        (adjusting('["' + "9" * 5000 + '"]'), "adjustments", "…"),
        # vetoes
        ('{"counts": {}, "vetoes": ["veto-shelters"]}', "'veto-shelters'", "unknown veto"),
        ('{"counts": {}, "vetoes": ["tip-ack"]}', "'tip-ack'", "unknown veto"),
        ('{"counts": {}, "vetoes": [["veto-shelter"]]}', '["veto-shelter"]', "unknown veto"),
        ('{"counts": {}, "vetoes": [null]}', "null", "unknown veto"),
        ('{"counts": {}, "vetoes": "veto-shelter"}', "vetoes", "must be a list"),
        ('{"counts": {}, "vetoes": {"veto-shelter": true}}', "vetoes", "must be a list"),
        # criteria
        ('{"counts": {}, "criteria": "1.0"}', "criteria", "must be an object"),
        ('{"counts": {}, "criteria": {"hash": "x"}}', "criteria.'hash'", "unknown field"),
        ('{"counts": {}, "criteria": {"version": 1.0}}', "criteria.version", "must be a string"),
        ('{"counts": {}, "criteria": {"version": null}}', "criteria.version", "must be a string"),
        ('{"counts": {}, "criteria": {"slug": "other"}}', "criteria", "no criteria set 'other'"),
        ('{"counts": {}, "criteria": {"version": "9.9"}}', "criteria", "pyramid-free-community 9.9"),
    ],
)
def test_a_bad_file_is_refused_by_name(text: str, place: str, problem: str) -> None:
    with pytest.raises(ScoreFileError) as caught:
        score_document(text, LIBRARY)
    assert caught.value.place == place
    assert problem in caught.value.problem
    assert str(caught.value) == (f"{place}: {caught.value.problem}" if place else caught.value.problem)
    assert len(str(caught.value)) < 300
    str(caught.value).encode()  # and can be printed


@pytest.mark.parametrize(("digits", "shown"), [(79, 79), (80, 80), (81, 80), (90, 80)])
def test_what_was_written_is_shown_up_to_80_characters(digits: int, shown: int) -> None:
    with pytest.raises(ScoreFileError) as caught:
        score_document(adjusting(f"[{'7' * digits}]"), LIBRARY)
    assert caught.value.problem.startswith(f"{'7' * shown}{'' if shown == digits else '…'} is not a string")
