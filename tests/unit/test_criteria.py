"""The criteria library: what a file means, what is refused, and which version is the newest."""

import re
from dataclasses import FrozenInstanceError
from fractions import Fraction
from pathlib import Path

import pytest

from app.evaluation.scoring.criteria import (
    DEFAULT_SLUG,
    CriteriaError,
    CriteriaNotFound,
    CriteriaSet,
    Title,
    default_library,
    library,
    load,
    loads,
)

SMALL = """
[set]
slug = "small"
version = "1.0"
title = { zh = "小", en = "Small" }
cycle_months = 12
small_denominator = 5

[[grade]]
id = "good"
title = { zh = "好", en = "Good" }
minimum = 80
[[grade]]
id = "poor"
title = { zh = "差", en = "Poor" }
minimum = 0

[[group]]
id = "work"
title = { zh = "工作", en = "Work" }

[[criterion]]
id = "tip-ack"
group = "work"
title = { zh = "受理", en = "Acknowledged" }
weight = 3
kind = "computed"
numerator = "acknowledged"
denominator = "received"
full = "0.95"
half = "4/5"
source = "一"

[[criterion]]
id = "tip-close"
group = "work"
title = { zh = "办结", en = "Closed" }
weight = 1
kind = "onsite"
numerator = "closed"
denominator = "due"
full = "4/4"
half = "3/4"
source = "三"

[[veto]]
id = "veto-shelter"
title = { zh = "包庇", en = "Sheltered" }
source = "law"
"""


def changed(old: str, new: str) -> str:
    """The small file with the first `old` replaced."""
    assert old in SMALL
    return SMALL.replace(old, new, 1)


def without_table(name: str) -> str:
    """The small file without its [[name]] tables."""
    return re.sub(rf"\[\[{name}\]\].*?(?=\n\[|\Z)", "", SMALL, flags=re.DOTALL)


# ---------------------------------------------------------------- what a file means
def test_the_shipped_library() -> None:
    shipped = default_library().get(DEFAULT_SLUG)
    assert (shipped.slug, shipped.version) == ("pyramid-free-community", "1.0")
    assert len(shipped.criteria) == 34
    assert len(shipped.vetoes) == 7
    assert sum(criterion.weight for criterion in shipped.criteria) == 100
    weights = {group.id: Fraction(0) for group in shipped.groups}
    for criterion in shipped.criteria:
        weights[criterion.group] += criterion.weight
    assert list(weights.values()) == [11, 11, 19, 9, 12, 16, 11, 7, 4]  # as the file's own headings say
    assert [(grade.id, grade.minimum) for grade in shipped.grades] == [
        ("excellent", 90),
        ("accepted", 80),
        ("rectify", 60),
        ("failed", 0),
    ]


def test_every_field_arrives_where_it_belongs() -> None:
    small = loads(SMALL, "small.toml")
    assert (small.slug, small.version, small.title) == ("small", "1.0", Title("小", "Small"))
    assert (small.cycle_months, small.small_denominator, small.text) == (12, 5, SMALL)
    assert [(grade.id, grade.title.en, grade.minimum) for grade in small.grades] == [
        ("good", "Good", 80),
        ("poor", "Poor", 0),
    ]
    assert [(group.id, group.title.zh) for group in small.groups] == [("work", "工作")]
    first, second = small.criteria
    assert (first.id, first.group, first.title, first.kind) == (
        "tip-ack",
        "work",
        Title("受理", "Acknowledged"),
        "computed",
    )
    assert (first.numerator, first.denominator, first.source) == ("acknowledged", "received", "一")
    assert (first.weight, first.full, first.half) == (3, Fraction(19, 20), Fraction(4, 5))
    assert (second.full, second.half) == (1, Fraction(3, 4))
    assert [(veto.id, veto.title.en, veto.source) for veto in small.vetoes] == [("veto-shelter", "Sheltered", "law")]
    with pytest.raises(FrozenInstanceError):
        first.weight = Fraction(4)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('"0.95"', Fraction(19, 20)),
        ("0.95", Fraction(19, 20)),  # a TOML float is read as it is written, not as the nearest double
        ("0.850000001", Fraction(850000001, 10**9)),
        ('"19/20"', Fraction(19, 20)),
        ('"4/4"', Fraction(1)),
        ("1", Fraction(1)),
        ('"1"', Fraction(1)),
    ],
)
def test_numbers_are_exact(written: str, value: Fraction) -> None:
    assert loads(changed('full = "0.95"', f"full = {written}"), "x").criteria[0].full == value


def test_a_set_may_have_no_vetoes() -> None:
    assert loads(without_table("veto"), "x").vetoes == ()


# ---------------------------------------------------------------- the hash
@pytest.mark.parametrize(
    "same",
    [
        "# a comment\n" + SMALL.replace("\n", "   \n"),
        SMALL.replace("\n", "\r\n"),
        changed('weight = 3\nkind = "computed"', 'kind = "computed"\nweight = 3'),
        changed('full = "0.95"', 'full = "19/20"'),
        changed("weight = 3", "weight = 3.0"),
        changed('en = "Acknowledged"', 'en = "Acknowledged in time"'),
        changed('source = "一"', 'source = "一、二"'),
    ],
)
def test_files_that_score_alike_hash_alike(same: str) -> None:
    assert same != SMALL
    assert loads(same, "x").hash == loads(SMALL, "y").hash


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"small"', '"other"'),
        ('"1.0"', '"1.1"'),
        ("cycle_months = 12", "cycle_months = 6"),
        ("small_denominator = 5", "small_denominator = 4"),
        ("minimum = 80", "minimum = 81"),
        ('"good"', '"fine"'),
        ("weight = 3", "weight = 2"),
        ('kind = "computed"', 'kind = "document"'),
        ('"0.95"', '"0.94"'),
        ('"4/5"', '"3/5"'),
        ('"tip-ack"', '"tip-acknowledged"'),
        ('"received"', '"received in the cycle"'),
        ('"acknowledged"', '"acknowledged in time"'),
        ('"veto-shelter"', '"veto-concealment"'),
    ],
)
def test_files_that_score_differently_hash_differently(old: str, new: str) -> None:
    assert loads(changed(old, new), "x").hash != loads(SMALL, "x").hash


def test_the_order_of_criteria_is_part_of_the_hash() -> None:
    """Results are stored as arrays in the order of the set that the hash names."""
    head, first, second = SMALL.split("[[criterion]]")
    second, veto = second.split("[[veto]]")
    swapped = f"{head}[[criterion]]{second}[[criterion]]{first}[[veto]]{veto}"
    assert [criterion.id for criterion in loads(swapped, "x").criteria] == ["tip-close", "tip-ack"]
    assert loads(swapped, "x").hash != loads(SMALL, "x").hash


def test_the_hash_of_the_shipped_set_is_stable() -> None:
    """Sealed rounds carry this hash: if it moves without a new version, they can no longer be replayed."""
    shipped = default_library().get(DEFAULT_SLUG, "1.0")
    assert shipped.hash == "e97e74359609d94366ce6934ffda6678ef4f43778663133ec64498bd37fb362d"


# ---------------------------------------------------------------- what is refused
GRADE, GROUP, ACK = "grade good", "group work", "criterion tip-ack"


@pytest.mark.parametrize(
    ("text", "place", "field", "problem"),
    [
        # syntax and shape
        ("[set\n", "", "", "line 1"),
        (SMALL + 'x = "unclosed\n', "", "", f"line {SMALL.count(chr(10)) + 1}"),
        ("a = " + "[" * 5000, "", "", "not TOML"),
        ("", "file", "set", "missing"),
        (without_table("grade"), "file", "grade", "missing"),
        (without_table("group"), "file", "group", "missing"),
        (without_table("criterion"), "file", "criterion", "missing"),
        ("grade = []\n" + without_table("grade"), "file", "grade", "one or more"),
        ("veto = []\n" + without_table("veto"), "file", "veto", "one or more"),
        ("grade = 3\n" + without_table("grade"), "file", "grade", "one or more"),
        ("grade = [3]\n" + without_table("grade"), "grade number 1", "", "must be a table"),
        ("set = 3\n" + SMALL[SMALL.index("[[grade]]") :], "set", "", "must be a table"),
        ("color = 3\n" + SMALL, "file", "color", "unknown"),
        # unknown and missing keys
        (changed("cycle_months", "cycle_weeks"), "set", "cycle_weeks", "unknown"),
        (changed("cycle_months = 12", ""), "set", "cycle_months", "missing"),
        (changed("minimum = 80", "minimum = 80\nmaximum = 90"), GRADE, "maximum", "unknown"),
        (changed("minimum = 80", ""), GRADE, "minimum", "missing"),
        (changed('"work"', '"work"\nweight = 4'), GROUP, "weight", "unknown"),
        (changed("weight = 3", "weigth = 3"), ACK, "weigth", "unknown"),
        (changed("weight = 3", ""), ACK, "weight", "missing"),
        (changed('id = "tip-ack"', ""), "criterion number 1", "id", "missing"),
        (changed('"law"', '"law"\nweight = 4'), "veto veto-shelter", "weight", "unknown"),
        (changed('source = "law"', ""), "veto veto-shelter", "source", "missing"),
        # ids
        (changed('"tip-close"', '"tip-ack"'), ACK, "id", "twice"),
        (changed('"poor"', '"good"'), GRADE, "id", "twice"),
        (SMALL + '[[group]]\nid = "work"\ntitle = {zh = "a", en = "b"}\n', GROUP, "id", "twice"),
        (SMALL + SMALL[SMALL.index("[[veto]]") :], "veto veto-shelter", "id", "twice"),
        (changed('"tip-ack"', '"Tip_Ack"'), "criterion Tip_Ack", "id", "not an id"),
        (changed('"tip-ack"', '"tip--ack"'), "criterion tip--ack", "id", "not an id"),
        (changed('"tip-ack"', '"tip-ack\\n"'), "criterion tip-ack\n", "id", "not an id"),
        (changed('"tip-ack"', "7"), "criterion number 1", "id", "text"),
        (changed('"small"', '"Small set"'), "set", "slug", "not an id"),
        (changed('"good"', '"vetoed"'), "grade vetoed", "id", "outcome"),
        # words
        (changed('zh = "小", ', ""), "set", "title", "zh and en"),
        (changed('zh = "受理"', 'zh = "受理", fr = "reçu"'), ACK, "title", "zh and en"),
        (changed('en = "Acknowledged"', 'en = " "'), ACK, "title", "both languages"),
        (changed('en = "Acknowledged"', "en = 0.5"), ACK, "title", "both languages"),
        (changed('{ zh = "工作", en = "Work" }', '"Work"'), GROUP, "title", "zh and en"),
        (changed('numerator = "acknowledged"', 'numerator = ""'), ACK, "numerator", "not empty"),
        (changed('denominator = "received"', "denominator = 4"), ACK, "denominator", "text"),
        (changed('source = "一"', "source = 1.5"), ACK, "source", "text"),
        (changed('kind = "computed"', 'kind = "guessed"'), ACK, "kind", "guessed"),
        # versions
        (changed('"1.0"', "1.0"), "set", "version", "text"),
        (changed('"1.0"', '"1.0-beta"'), "set", "version", "not a version"),
        (changed('"1.0"', '"01.0"'), "set", "version", "not a version"),
        # whole numbers
        (changed("cycle_months = 12", "cycle_months = 0"), "set", "cycle_months", "1..120"),
        (changed("cycle_months = 12", "cycle_months = 12.0"), "set", "cycle_months", "whole"),
        (changed("small_denominator = 5", "small_denominator = -1"), "set", "small_denominator", "0..1000"),
        (changed("small_denominator = 5", "small_denominator = true"), "set", "small_denominator", "whole"),
        # numbers
        (changed("weight = 3", "weight = 0"), ACK, "weight", "more than 0"),
        (changed("weight = 3", "weight = -3"), ACK, "weight", "more than 0"),
        (changed("weight = 3", "weight = true"), ACK, "weight", "number"),
        (changed("weight = 3", "weight = nan"), ACK, "weight", "number"),
        (changed("weight = 3", "weight = 1e999999999"), ACK, "weight", "number"),
        (changed("weight = 3", "weight = 0x" + "f" * 5000), ACK, "weight", "number"),
        (changed("weight = 3", "weight = 1000000000"), ACK, "weight", "at most 9 digits"),
        (changed("weight = 3", "weight = 0.0000000001"), ACK, "weight", "at most 9 digits"),
        (changed("weight = 3", 'weight = "３"'), ACK, "weight", "number"),
        (changed('"0.95"', '"4/0"'), ACK, "full", "number"),
        (changed('"0.95"', '"95 %"'), ACK, "full", "number"),
        (changed('"0.95"', '"1.01"'), ACK, "full", "at most 1"),
        (changed('"4/5"', '"0"'), ACK, "half", "more than 0"),
        (changed('"4/5"', '"0.96"'), ACK, "half", "threshold for full"),
        # relations
        (changed('group = "work"', 'group = "play"'), ACK, "group", "play"),
        (
            SMALL + '[[group]]\nid = "idle"\ntitle = {zh = "a", en = "b"}\n',
            "group idle",
            "id",
            "no criterion",
        ),
        (changed("minimum = 80", "minimum = 101"), GRADE, "minimum", "0..100"),
        (changed("minimum = 80", "minimum = -1"), GRADE, "minimum", "0..100"),
        (changed("minimum = 80", "minimum = 0"), "grade poor", "minimum", "less than that of good"),
        (changed("minimum = 0", "minimum = 90"), "grade poor", "minimum", "less than that of good"),
        (changed("minimum = 0", "minimum = 1"), "grade poor", "minimum", "begin at 0"),
    ],
)
def test_a_bad_file_is_refused_by_name(text: str, place: str, field: str, problem: str) -> None:
    with pytest.raises(CriteriaError) as caught:
        loads(text, "small.toml")
    error = caught.value
    assert (error.file, error.place, error.field) == ("small.toml", place, field)
    assert problem in error.problem
    for part in ("small.toml", place, field, error.problem):
        assert part in str(error)


def test_more_grades_than_a_result_can_hold_are_refused() -> None:
    grades = "".join(
        f'[[grade]]\nid = "g{number}"\ntitle = {{ zh = "级", en = "G" }}\nminimum = "{100 - number}/2"\n'
        for number in range(101)
    )
    with pytest.raises(CriteriaError, match="more than 100 grades"):
        loads(without_table("grade") + grades, "x")


def test_as_many_grades_as_a_result_can_hold_are_read() -> None:
    grades = "".join(
        f'[[grade]]\nid = "g{number}"\ntitle = {{ zh = "级", en = "G" }}\nminimum = {99 - number}\n'
        for number in range(100)
    )
    assert len(loads(without_table("grade") + grades, "x").grades) == 100


@pytest.mark.parametrize(
    ("line", "passing"),
    [("80", ("good",)), ("80.01", ()), ("79.99", ("good",)), ("0.01", ("good",)), ("1", ("good",)), ("100", ())],
)
def test_grades_from_the_pass_line_on_are_accepted(line: str, passing: tuple[str, ...]) -> None:
    small = loads(changed("small_denominator = 5", f"small_denominator = 5\npass_line = {line}"), "x")
    assert (small.pass_line, small.passing) == (Fraction(line), passing)
    assert loads(SMALL, "x").passing == ("good",), "80 where the file says nothing else"


@pytest.mark.parametrize("line", ["0", "-1", "100.01", "101"])
def test_a_pass_line_that_no_total_has_is_refused(line: str) -> None:
    with pytest.raises(CriteriaError, match="set: pass_line: must be more than 0 and at most 100"):
        loads(changed("small_denominator = 5", f"small_denominator = 5\npass_line = {line}"), "x")


def test_a_grade_may_take_everything() -> None:
    top = loads(changed("minimum = 80", "minimum = 100"), "x").grades[0]
    assert (top.minimum, top.passes) == (100, True)
    with pytest.raises(CriteriaError, match="must lie within"):
        loads(changed("minimum = 80", "minimum = 100.01"), "x")


@pytest.mark.parametrize("field", ["cycle_months = 12", "small_denominator = 5"])
def test_whole_numbers_reach_from_the_least_to_the_most(field: str) -> None:
    name = field.partition(" ")[0]
    least, most = {"cycle_months": (1, 120), "small_denominator": (0, 1000)}[name]
    for value in (least, most):
        assert getattr(loads(changed(field, f"{name} = {value}"), "x"), name) == value
    for value in (least - 1, most + 1):
        with pytest.raises(CriteriaError, match=rf"must be a whole number within {least}\.\.{most}"):
            loads(changed(field, f"{name} = {value}"), "x")


def test_a_whole_number_has_at_most_nine_digits() -> None:
    assert loads(changed("weight = 3", "weight = 999999999"), "x").criteria[0].weight == 999999999


def test_equal_thresholds_and_the_widest_numbers_are_allowed() -> None:
    text = changed('"4/5"', '"0.95"').replace("weight = 3", "weight = 999999999.999999999")
    criterion = loads(text, "x").criteria[0]
    assert criterion.half == criterion.full
    assert criterion.weight == 10**9 - Fraction(1, 10**9)


# ---------------------------------------------------------------- files and libraries
def write(folder: Path, name: str, version: str, slug: str = "small") -> None:
    text = changed('"1.0"', f'"{version}"').replace('"small"', f'"{slug}"')
    (folder / name).write_text(text, encoding="utf-8")


def found(criteria: CriteriaSet) -> tuple[str, str]:
    return criteria.slug, criteria.version


def test_versions_stand_side_by_side_and_the_newest_is_the_default(tmp_path: Path) -> None:
    for name, version in (("a.toml", "1.10"), ("b.toml", "1.9"), ("c.toml", "1.2.5"), ("d.toml", "0.1")):
        write(tmp_path, name, version)
    write(tmp_path, "e.toml", "3.0", slug="other")
    (tmp_path / "notes.txt").write_text("not a criteria file")
    sets = library(tmp_path)
    assert [found(criteria) for criteria in sets.sets] == [
        ("other", "3.0"),
        ("small", "0.1"),
        ("small", "1.2.5"),
        ("small", "1.9"),
        ("small", "1.10"),
    ]
    assert found(sets.get("small")) == ("small", "1.10")
    assert found(sets.get("small", "1.9")) == ("small", "1.9")
    assert found(sets.get("other")) == ("other", "3.0")


@pytest.mark.parametrize(("slug", "version"), [("small", "1.8"), ("large", None), ("small", "1")])
def test_an_unknown_set_is_named(tmp_path: Path, slug: str, version: str | None) -> None:
    write(tmp_path, "a.toml", "1.0")
    with pytest.raises(CriteriaNotFound, match=r"known: small 1\.0") as caught:
        library(tmp_path).get(slug, version)
    assert (caught.value.slug, caught.value.version) == (slug, version)
    assert slug in str(caught.value)


def test_an_empty_library_says_so(tmp_path: Path) -> None:
    with pytest.raises(CriteriaNotFound, match="known: none"):
        library(tmp_path).get("small")


@pytest.mark.parametrize("again", ["1.0", "1", "1.0.0"])
def test_the_same_version_twice_is_refused(tmp_path: Path, again: str) -> None:
    write(tmp_path, "a.toml", "1.0")
    write(tmp_path, "b.toml", again)
    with pytest.raises(CriteriaError, match=r"b\.toml: set: version: small 1\.0 is already in a\.toml"):
        library(tmp_path)


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert load(tmp_path / "a.toml").hash == loads(SMALL, "x").hash


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "gbk.toml").write_bytes(SMALL.encode("gbk"))
    for name in ("gbk.toml", "absent.toml"):
        with pytest.raises(CriteriaError, match="cannot be read") as caught:
            load(tmp_path / name)
        assert caught.value.file == name
