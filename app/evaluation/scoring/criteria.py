"""The criteria library: acceptance criteria read from TOML, checked, and exact.

A criteria file is versioned data. Several versions live side by side in one folder, because a sealed round
keeps the version it was scored with. The scoring rules stand in the head of the shipped file and are
normative; `scoring.py` carries them out. No number of a file ever becomes a float: 0.95 is nineteen
twentieths.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

DEFAULT_SLUG = "pyramid-free-community"
KINDS = ("computed", "document", "onsite")
# A community's outcome is a grade id or one of these, so no grade may take their names.
RESERVED_GRADES = ("vetoed", "no_score")
PASS_LINE = Fraction(80)

# Fields on which no score depends.
_UNSCORED = ("title", "seal", "passes", "source", "hash", "text")

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8}))*")
# Nine digits on either side keep every later product small enough to reason about.
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9}|/[0-9]{1,9})?")


class CriteriaError(ValueError):
    """A criteria file that cannot be used: which file, which place in it, which field, and what is wrong."""

    def __init__(self, file: str, place: str, field: str, problem: str) -> None:
        super().__init__(": ".join(part for part in (file, place, field, problem) if part))
        self.file, self.place, self.field, self.problem = file, place, field, problem


class CriteriaNotFound(LookupError):
    """The library holds no such criteria set."""

    def __init__(self, slug: str, version: str | None, known: Iterable[str]) -> None:
        asked = slug if version is None else f"{slug} {version}"
        super().__init__(f"no criteria set {asked!r}; known: {', '.join(known) or 'none'}")
        self.slug, self.version = slug, version


@dataclass(frozen=True)
class Title:
    """What people read, in both languages of the product."""

    zh: str
    en: str


@dataclass(frozen=True)
class Grade:
    """A grade of the set; the first one is the best."""

    id: str
    title: Title
    minimum: Fraction
    """Reached by a total of at least so many points of 0..100."""
    seal: Title
    """What stands on its seal, in few characters; the title where the file says nothing else."""
    passes: bool
    """A community of this grade is accepted: its minimum is not below the set's pass line."""


@dataclass(frozen=True)
class Group:
    """Criteria that share a theme; weights of what does not apply are spread inside the group first."""

    id: str
    title: Title


@dataclass(frozen=True)
class Criterion:
    """One thing counted: `numerator` and `denominator` in words, `full` and `half` as ratios of the two."""

    id: str
    group: str
    title: Title
    weight: Fraction
    kind: str
    numerator: str
    denominator: str
    full: Fraction
    half: Fraction
    source: str


@dataclass(frozen=True)
class Veto:
    """A reason for which the district may withhold every grade (一票否决)."""

    id: str
    title: Title
    source: str


@dataclass(frozen=True)
class CriteriaSet:
    """One version of a criteria library, in the order of its file.

    `hash` is the SHA-256 of what decides a score and of the order results are stored in: slug, version, ids,
    weights, thresholds, definitions of the counts, grades, vetoes, cycle. Comments, layout, the order of
    keys, titles, sources and the way a number is written ("0.95", "19/20") do not change it. `text` is the
    file as written.
    """

    slug: str
    version: str
    title: Title
    cycle_months: int
    small_denominator: int
    pass_line: Fraction
    """From which total on a community is accepted, in points of 0..100; 80 where the file says nothing else."""
    grades: tuple[Grade, ...]
    groups: tuple[Group, ...]
    criteria: tuple[Criterion, ...]
    vetoes: tuple[Veto, ...]
    hash: str
    text: str

    @property
    def passing(self) -> tuple[str, ...]:
        """The ids of the grades with which a community is accepted."""
        return tuple(grade.id for grade in self.grades if grade.passes)

    def __hash__(self) -> int:
        # What is worked out once for a set is kept by it; hashing hundreds of fractions takes longer.
        return hash(self.hash)


@dataclass(frozen=True)
class Library:
    """Criteria sets side by side, by slug and then from the oldest version to the newest."""

    sets: tuple[CriteriaSet, ...]

    def get(self, slug: str, version: str | None = None) -> CriteriaSet:
        """The set of that slug and version; without a version the newest (1.10 is newer than 1.9).

        Raises CriteriaNotFound.
        """
        for criteria in reversed(self.sets):
            if criteria.slug == slug and version in (None, criteria.version):
                return criteria
        raise CriteriaNotFound(slug, version, (f"{known.slug} {known.version}" for known in self.sets))


def library(folder: Path) -> Library:
    """Every `*.toml` of a folder. Raises CriteriaError for a bad file and a version that is there twice."""
    files: dict[tuple[str, tuple[int, ...]], str] = {}
    sets: dict[tuple[str, tuple[int, ...]], CriteriaSet] = {}
    for path in sorted(folder.glob("*.toml")):
        criteria = load(path)
        key = criteria.slug, _version_key(criteria.version)
        if key in files:
            problem = f"{criteria.slug} {sets[key].version} is already in {files[key]}"
            raise CriteriaError(path.name, "set", "version", problem)
        files[key], sets[key] = path.name, criteria
    return Library(tuple(sets[key] for key in sorted(sets)))


@cache
def default_library() -> Library:
    """The library that is shipped with the project."""
    return library(Path(__file__).parents[2] / "data" / "criteria")


def load(path: Path) -> CriteriaSet:
    """The criteria set in one file. Raises CriteriaError, also when the file cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CriteriaError(path.name, "", "", f"cannot be read: {error}") from error
    return loads(text, path.name)


def loads(text: str, name: str) -> CriteriaSet:
    """The criteria set written in `text`; `name` stands for the file in errors. Raises CriteriaError."""
    try:
        document = tomllib.loads(text, parse_float=_Written)
    except (ValueError, RecursionError) as error:
        raise CriteriaError(name, "", "", f"not TOML: {error}") from error
    top = _Table(name, "file", document, ("set", "grade", "group", "criterion"), ("veto",))
    head = top.table("set", ("slug", "version", "title", "cycle_months", "small_denominator"), ("pass_line",))
    pass_line = head.number("pass_line") if "pass_line" in head.values else PASS_LINE
    if not 0 < pass_line <= 100:
        raise head.error("pass_line", "must be more than 0 and at most 100")
    grades = tuple(_grade(row, pass_line) for row in top.rows("grade", ("id", "title", "minimum"), ("seal",)))
    groups = tuple(Group(row.id("id"), row.title("title")) for row in top.rows("group", ("id", "title")))
    criterion_fields = tuple(field.name for field in fields(Criterion))
    criteria = tuple(_criterion(row, groups) for row in top.rows("criterion", criterion_fields))
    vetoes = tuple(
        Veto(row.id("id"), row.title("title"), row.text("source"))
        for row in top.rows("veto", ("id", "title", "source"))
    )
    _check_grades(name, grades)
    for group in groups:
        if not any(criterion.group == group.id for criterion in criteria):
            raise CriteriaError(name, f"group {group.id}", "id", "no criterion belongs to this group")
    draft = CriteriaSet(
        slug=head.id("slug"),
        version=head.matching("version", _VERSION, 'a version such as "1.0"'),
        title=head.title("title"),
        cycle_months=head.integer("cycle_months", 1, 120),
        small_denominator=head.integer("small_denominator", 0, 1000),
        pass_line=pass_line,
        grades=grades,
        groups=groups,
        criteria=criteria,
        vetoes=vetoes,
        hash="",
        text=text,
    )
    return replace(draft, hash=_hash(draft))


def _grade(row: "_Table", pass_line: Fraction) -> Grade:
    minimum, title = row.number("minimum"), row.title("title")
    seal = row.title("seal") if "seal" in row.values else title
    return Grade(row.id("id"), title, minimum, seal, minimum >= pass_line)


def _criterion(row: "_Table", groups: tuple[Group, ...]) -> Criterion:
    criterion = Criterion(
        id=row.id("id"),
        group=row.text("group"),
        title=row.title("title"),
        weight=row.number("weight"),
        kind=row.text("kind"),
        numerator=row.text("numerator"),
        denominator=row.text("denominator"),
        full=row.number("full"),
        half=row.number("half"),
        source=row.text("source"),
    )
    if criterion.group not in {group.id for group in groups}:
        raise row.error("group", f"unknown group {criterion.group!r}")
    if criterion.weight <= 0:
        raise row.error("weight", "must be more than 0")
    if criterion.kind not in KINDS:
        raise row.error("kind", f"{criterion.kind!r} is not one of {', '.join(KINDS)}")
    if criterion.full > 1:
        raise row.error("full", "must be at most 1: a ratio of counts cannot exceed it")
    if criterion.half <= 0:
        raise row.error("half", "must be more than 0")
    if criterion.half > criterion.full:
        raise row.error("half", "must be at most the threshold for full points")
    return criterion


def _check_grades(name: str, grades: tuple[Grade, ...]) -> None:
    if len(grades) > 100:
        raise CriteriaError(name, "file", "grade", "more than 100 grades")
    above: Grade | None = None
    for grade in grades:
        place = f"grade {grade.id}"
        if grade.id in RESERVED_GRADES:
            raise CriteriaError(name, place, "id", "is the name of an outcome without a grade")
        if not 0 <= grade.minimum <= 100:
            raise CriteriaError(name, place, "minimum", "must lie within 0..100")
        if above and grade.minimum >= above.minimum:
            raise CriteriaError(name, place, "minimum", f"must be less than that of {above.id} before it")
        above = grade
    if above and above.minimum != 0:
        raise CriteriaError(name, f"grade {above.id}", "minimum", "the last grade must begin at 0")


def _version_key(version: str) -> tuple[int, ...]:
    """Numbers to order versions by; 1 and 1.0 are the same version."""
    return tuple(int(part) for part in re.sub(r"(?:\.0)+$", "", version).split("."))


def _hash(criteria: CriteriaSet) -> str:
    def canonical(value: Any) -> object:
        if isinstance(value, Fraction):
            return str(value)
        return {field.name: getattr(value, field.name) for field in fields(value) if field.name not in _UNSCORED}

    text = json.dumps(criteria, default=canonical, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


class _Written(str):
    """A TOML float kept as it was written; its own type, so that it does not pass for a string."""

    __slots__ = ()


class _Table:
    """A TOML table whose fields are read by kind; every complaint names the file, the place and the field."""

    def __init__(
        self, file: str, place: str, values: object, required: Iterable[str], optional: Iterable[str] = ()
    ) -> None:
        self.file, self.place = file, place
        if not isinstance(values, dict):
            raise self.error("", "must be a table")
        self.values: Mapping[str, Any] = values
        required = tuple(required)
        for field in values:
            if field not in required and field not in optional:
                raise self.error(field, "unknown field")
        for field in required:
            if field not in values:
                raise self.error(field, "is missing")

    def error(self, field: str, problem: str) -> CriteriaError:
        return CriteriaError(self.file, self.place, field, problem)

    def table(self, field: str, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> "_Table":
        return _Table(self.file, field, self.values[field], required, optional)

    def rows(self, field: str, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> "list[_Table]":
        """The tables of an array such as [[criterion]], called by their ids; no id may come twice."""
        values = self.values.get(field, [])
        if not isinstance(values, list) or (field in self.values and not values):
            raise self.error(field, f"must be one or more [[{field}]] tables")
        rows: dict[str, _Table] = {}
        for position, value in enumerate(values, start=1):
            given = value.get("id") if isinstance(value, dict) else None
            place = f"{field} {given}" if type(given) is str and given else f"{field} number {position}"
            row = _Table(self.file, place, value, required, optional)
            if row.id("id") in rows:
                raise row.error("id", "is there twice")
            rows[row.id("id")] = row
        return list(rows.values())

    def text(self, field: str) -> str:
        value = self.values[field]
        if type(value) is not str or not value.strip():
            raise self.error(field, "must be text, in quotes and not empty")
        return value

    def matching(self, field: str, pattern: re.Pattern[str], what: str) -> str:
        value = self.text(field)
        if not pattern.fullmatch(value):
            raise self.error(field, f"{value!r} is not {what}")
        return value

    def id(self, field: str) -> str:
        return self.matching(field, _ID, "an id: lower-case letters, digits and single hyphens")

    def title(self, field: str) -> Title:
        words = self.values[field]
        if not isinstance(words, dict) or set(words) != {"zh", "en"}:
            raise self.error(field, "must have zh and en and nothing else")
        for word in words.values():
            if type(word) is not str or not word.strip():
                raise self.error(field, "must be text in both languages, not empty")
        return Title(words["zh"], words["en"])

    def integer(self, field: str, low: int, high: int) -> int:
        value = self.values[field]
        if type(value) is not int or not low <= value <= high:
            raise self.error(field, f"must be a whole number within {low}..{high}")
        return value

    def number(self, field: str) -> Fraction:
        """The exact value of 3, 0.95, "0.95" or "4/4", as written."""
        value = self.values[field]
        try:
            if type(value) is int and abs(value) < 10**9:
                return Fraction(value)
            if isinstance(value, str) and _NUMBER.fullmatch(value):
                return Fraction(value)
        except ZeroDivisionError:
            pass  # "4/0" falls through to the same complaint
        raise self.error(field, 'must be a number such as 3, "0.95" or "4/4", with at most 9 digits a side')
