"""How the communities of an area stand together: counted, summed and put into order by the database.

What is read is what an overview shows, whatever the number of communities.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Date,
    DateTime,
    Integer,
    Text,
    any_,
    case,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import aliased

from app.evaluation.models import LiveScore, MonthScore
from app.evaluation.queries import ACTIVE, OUTCOME, SCORE, STREET_WIDTH, Freshness, at_month_end, last_month_end
from app.evaluation.scoring.rules import Status
from tenants.kept import kept, parameter
from tenants.models import Community

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import CTE, Select, SelectBase
    from sqlalchemy.orm import Session

    from app.evaluation.scoring.criteria import CriteriaSet


@dataclass(frozen=True, slots=True)
class Weakness:
    """How many communities miss the full points of a criterion."""

    index: int
    """The criterion's place in the criteria file."""
    missed: int
    applicable: int
    """Communities that the criterion applies to."""

    @property
    def missed_bp(self) -> int:
        """The share that misses full points, in hundredths of a percent."""
        return self.missed * 10000 // self.applicable


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an area, such as a street of a district, and how its communities stand."""

    first: int
    """Its first code: the ``lo`` of its area."""
    communities: int
    accepted: int
    average: int | None
    """Of the totals, in hundredths; None where nobody has one."""
    delta: int | None
    """The mean change since the month before, in hundredths; None where nobody can be compared."""


class Shows(Enum):
    """What a page shows of everyone; each next one shows what the one before it does, and more."""

    TABLE = 0
    """How many there are of each outcome, and how new their scores are."""
    SUMMARY = 1
    """How many streets there are, what was before, where most is missed."""
    PICTURE = 2
    """Bins, parts, and who is to be looked at first."""


@dataclass(slots=True)
class Standing:
    """How the communities of the scope stand, in one reading of their scores."""

    outcome_counts: dict[str, int]
    """The number of communities by outcome."""
    freshness: Freshness
    month_before: date
    """The end of the month that scores are compared with."""
    streets: int = 0
    """How many streets have communities."""
    accepted_before: int | None = None
    """How many of them were accepted at the end of that month; None where nobody was evaluated."""
    weaknesses: list[Weakness] = field(default_factory=list)
    """The criteria by the share of communities that miss full points, worst first."""
    bins: dict[int | None, int] = field(default_factory=dict)
    """How many communities have a total in each bin, by its lowest; None: without any."""
    parts: list[Part] = field(default_factory=list)
    """The best average first."""
    lowest: list[int] = field(default_factory=list)
    """The communities to look at first: the vetoed ones, then those with the lowest totals."""
    risen: list[int] = field(default_factory=list)
    """Who rose most since the month before."""
    fallen: list[int] = field(default_factory=list)


def standing(session: Session, criteria: CriteriaSet, expected: date, shows: Shows, **drawn: int) -> Standing:
    """How the scope stands, its newest scores taken to be of ``expected``: else it is read twice.

    A picture takes ``width``, the codes of a part; ``bin``, its hundredths; ``most``, the length of its lists.
    """
    before = last_month_end(expected)
    found = _read(session, criteria, before, shows, drawn)
    if (end := found.freshness.cycle_end) is not None and last_month_end(end) != before:
        found = _read(session, criteria, last_month_end(end), shows, drawn)
    return found


def _read(session: Session, criteria: CriteriaSet, before: date, shows: Shows, drawn: dict[str, int]) -> Standing:
    statement = _everyone(shows)
    given = {"criteria_hash": criteria.hash, "before": before, "passing": list(criteria.passing), **drawn}
    rows: dict[str, list[Any]] = {}
    for row in statement.rows(session, **{name: given[name] for name in statement.parameters}):
        rows.setdefault(row.kind, []).append(row)
    by_outcome = rows.get("outcome", ())
    counts: Counter[str] = Counter()
    bins: Counter[int | None] = Counter()
    for row in by_outcome:
        counts[row.outcome] += row.communities
        bins[row.key] += row.communities
    found = Standing(
        dict(counts),
        Freshness(
            max((row.cycle_end for row in by_outcome if row.cycle_end), default=None),
            max((row.computed_at for row in by_outcome if row.computed_at), default=None),
        ),
        before,
    )
    if shows is Shows.TABLE:
        return found
    (streets,), (then,) = rows["streets"], rows["before"]
    found.streets = streets.communities
    found.accepted_before = int(then.accepted) if then.scored else None
    found.weaknesses = _weaknesses(criteria, "".join(row.digits or "" for row in by_outcome))
    if shows is Shows.PICTURE:
        found.bins = dict(bins)
        parts = (
            Part(row.key, row.communities, row.accepted, _mean(row.total, row.scored), _mean(row.moved, row.compared))
            for row in rows.get("part", ())
        )
        found.parts = sorted(parts, key=lambda part: (part.average is None, -(part.average or 0), part.first))
        for kind, way in (("lowest", 1), ("risen", 1), ("fallen", -1)):
            # The third column of a list is what it is sorted by.
            listed = sorted(rows.get(kind, ()), key=lambda row: (row.communities, way * row.key))
            setattr(found, kind, [row.key for row in listed])
    return found


def _weaknesses(criteria: CriteriaSet, digits: str) -> list[Weakness]:
    weak = []
    for index in range(len(criteria.criteria)):
        statuses = digits[index :: len(criteria.criteria)]
        applicable = len(statuses) - statuses.count(str(int(Status.NOT_APPLICABLE)))
        if applicable:
            weak.append(Weakness(index, applicable - statuses.count(str(int(Status.FULL))), applicable))
    return sorted(weak, key=lambda w: (-w.missed / w.applicable, w.index))


def _mean(total: int | None, count: int) -> int | None:
    """The mean of hundredths, rounded half-up."""
    return (2 * int(total or 0) + count) // (2 * count) if count else None


UNREACHED = 1_000_000  # hundredths that no total has
_WIDTH, _BIN, _MOST = parameter("width", BigInteger), parameter("bin", Integer), parameter("most", Integer)
_PASSING = parameter("passing", ARRAY(Text))
_NUMBERS = ("key", "communities", "accepted", "scored", "total", "compared", "moved")


@kept(most=len(Shows))
def _everyone(shows: Shows) -> SelectBase:
    """Everything about everyone from one reading: a row for each thing shown, its numbers, and an outcome's texts."""
    scored = _scored(shows)
    bins = scored.c.total // _BIN * _BIN if shows is Shows.PICTURE else cast(null(), Integer)
    # What is counted of criteria are the digits of each one in one long text: 34 values for each community become
    # objects neither here nor there.
    digits = cast(null(), Text) if shows is Shows.TABLE else func.string_agg(scored.c.statuses, "")
    by_outcome = _numbered("outcome", bins, func.count()).add_columns(
        scored.c.outcome,
        func.max(scored.c.cycle_end).label("cycle_end"),
        func.max(scored.c.computed_at).label("computed_at"),
        digits.label("digits"),
    )
    shown = [by_outcome.group_by(scored.c.outcome, *([bins] if shows is Shows.PICTURE else ()))]
    if shows is Shows.SUMMARY:
        shown += map(_without_texts, (_street_count(), _accepted_before()))
    if shows is Shows.PICTURE:
        streets = _streets(scored)
        before = (func.sum(streets.c.accepted_before), func.sum(streets.c.evaluated_before))
        first = streets.c.first - streets.c.first % _WIDTH
        sums = (func.sum(streets.c[name]) for name in _NUMBERS[1:])
        numbers = (
            _numbered("streets", null(), func.count()).select_from(streets),
            _numbered("before", null(), null(), *before),
            _numbered("part", first, *sums).group_by(first),
        )
        shown += map(_without_texts, (*numbers, *_lists(scored.c)))
    return union_all(*shown)


def _numbered(kind: str, *numbers: Any) -> Select[*tuple[Any, ...]]:
    """A kind of row and its numbers; those that it has not are null."""
    given = [*numbers, *[null()] * (len(_NUMBERS) - len(numbers))]
    named = (cast(number, BigInteger).label(name) for name, number in zip(_NUMBERS, given, strict=True))
    return select(literal(kind).label("kind"), *named)


def _without_texts(rows: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return rows.add_columns(*(cast(null(), type_) for type_ in (Text, Date, DateTime(timezone=True), Text)))


def _scored(shows: Shows) -> CTE:
    """The communities with what is shown of their scores; for a picture they are read once, whatever it draws."""
    statuses = type_coerce(LiveScore.statuses, Text).label("statuses")
    columns: list[Any] = [OUTCOME.label("outcome"), LiveScore.cycle_end, LiveScore.computed_at, statuses]
    everyone = select(*columns).select_from(Community).outerjoin(LiveScore, SCORE).where(ACTIVE)
    if shows is not Shows.PICTURE:
        return everyone.cte("scored")
    previous = aliased(MonthScore)
    return (
        everyone.add_columns(
            Community.community_id,
            LiveScore.total,
            (LiveScore.total - previous.total).label("delta"),
            (LiveScore.outcome == any_(_PASSING)).label("accepted"),
            (LiveScore.outcome == "vetoed").label("vetoed"),
            (previous.outcome == any_(_PASSING)).label("accepted_before"),
            previous.outcome.is_not(None).label("evaluated_before"),
        )
        .outerjoin(previous, at_month_end(previous, Community.community_id))
        .cte("scored")
        .prefix_with("MATERIALIZED")
    )


def _streets(scored: CTE) -> CTE:
    """The streets with the sums of their communities."""
    c = scored.c
    first = c.community_id - c.community_id % STREET_WIDTH
    return (
        select(
            first.label("first"),
            func.count().label("communities"),
            func.count().filter(c.accepted).label("accepted"),
            func.count(c.total).label("scored"),
            func.sum(c.total).label("total"),
            func.count(c.delta).label("compared"),
            func.sum(c.delta).label("moved"),
            func.count().filter(c.accepted_before).label("accepted_before"),
            func.count().filter(c.evaluated_before).label("evaluated_before"),
        )
        .group_by(first)
        .cte("streets")
    )


def _street_count() -> Select[*tuple[Any, ...]]:
    streets = func.count(func.distinct(Community.community_id // STREET_WIDTH))
    return _numbered("streets", null(), streets).select_from(Community).where(ACTIVE)


def _accepted_before() -> Select[*tuple[Any, ...]]:
    accepted = func.count().filter(MonthScore.outcome == any_(_PASSING))
    return (
        _numbered("before", null(), null(), accepted, func.count())
        .select_from(Community)
        .join(MonthScore, at_month_end(MonthScore, Community.community_id))
        .where(ACTIVE)
    )


def _lists(c: Any) -> Iterator[Select[*tuple[Any, ...]]]:
    """Who is to be looked at first; what a list is sorted by comes with it: to number rows, all had to be sorted."""
    low = func.coalesce(c.total, 0)
    lists = {
        "lowest": (or_(c.vetoed, c.total.is_not(None)), case((c.vetoed, low - UNREACHED), else_=low), c.community_id),
        "risen": (c.delta > 0, -c.delta, c.community_id),
        "fallen": (c.delta < 0, c.delta, -c.community_id),
    }
    for kind, (wanted, by, then) in lists.items():
        chosen = select(c.community_id.label("code"), by.label("by")).where(wanted).order_by(by, then).limit(_MOST)
        first = chosen.subquery(kind)
        yield _numbered(kind, first.c.code, first.c.by).select_from(first)
