"""How the communities of an area stand together: counted, summed and put into order by the database.

What is read is what an overview shows, whatever the number of communities.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
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
from app.evaluation.queries import ACTIVE, OUTCOME, SCORE, STREET_WIDTH, Freshness, at_month_end
from app.evaluation.scoring.rules import Status
from tenants.kept import kept, parameter
from tenants.models import Community

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import SelectBase
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
class Figures:
    """How the communities of the scope stand, in one reading of their scores."""

    outcome_counts: dict[str, int]
    """The number of communities by outcome."""
    freshness: Freshness
    weaknesses: list[Weakness]
    """The criteria by the share of communities that miss full points, worst first; empty where not asked for."""


@kept(most=2)
def _figures(statuses: bool) -> SelectBase:
    # What is counted are the digits of each criterion in one long text: 34 values for each community become objects
    # neither here nor there.
    digits = func.string_agg(type_coerce(LiveScore.statuses, Text), "") if statuses else null()
    return (
        select(
            OUTCOME.label("outcome"),
            func.count().label("communities"),
            func.max(LiveScore.cycle_end).label("cycle_end"),
            func.max(LiveScore.computed_at).label("computed_at"),
            cast(digits, Text).label("digits"),
        )
        .select_from(Community)
        .outerjoin(LiveScore, SCORE)
        .where(ACTIVE)
        .group_by(OUTCOME)
    )


def figures(session: Session, criteria: CriteriaSet, *, weaknesses: bool) -> Figures:
    """The figures of the scope; the weaknesses of its criteria only where they are asked for."""
    rows = _figures(weaknesses).rows(session, criteria_hash=criteria.hash)
    return Figures(
        {row.outcome: row.communities for row in rows},
        Freshness(
            max((row.cycle_end for row in rows if row.cycle_end), default=None),
            max((row.computed_at for row in rows if row.computed_at), default=None),
        ),
        _weaknesses(criteria, "".join(row.digits or "" for row in rows)) if weaknesses else [],
    )


def _weaknesses(criteria: CriteriaSet, digits: str) -> list[Weakness]:
    weak = []
    for index in range(len(criteria.criteria)):
        statuses = digits[index :: len(criteria.criteria)]
        applicable = len(statuses) - statuses.count(str(int(Status.NOT_APPLICABLE)))
        if applicable:
            weak.append(Weakness(index, applicable - statuses.count(str(int(Status.FULL))), applicable))
    return sorted(weak, key=lambda w: (-w.missed / w.applicable, w.index))


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


@dataclass(frozen=True, slots=True)
class Picture:
    """What an overview draws of an area."""

    bins: dict[int | None, int]
    """How many communities have a total in each bin, by its lowest; None: without any."""
    parts: list[Part]
    """The best average first."""
    streets: int
    """How many streets have communities."""
    lowest: list[int]
    """The communities to look at first: the vetoed ones, then those with the lowest totals."""
    risen: list[int]
    """Who rose most since the month before."""
    fallen: list[int]


UNREACHED = 1_000_000  # hundredths that no total has
_WIDTH, _BIN, _MOST = parameter("width", BigInteger), parameter("bin", Integer), parameter("most", Integer)


@kept(most=1)
def _picture() -> SelectBase:
    """Everything about everyone from one reading: (kind, key, how many, four sums), a row for each thing drawn."""
    previous = aliased(MonthScore)
    scored = (
        select(
            Community.community_id,
            LiveScore.total,
            (LiveScore.total - previous.total).label("delta"),
            (LiveScore.outcome == any_(parameter("passing", ARRAY(Text)))).label("accepted"),
            (LiveScore.outcome == "vetoed").label("vetoed"),
        )
        .outerjoin(LiveScore, SCORE)
        .outerjoin(previous, at_month_end(previous, Community.community_id))
        .where(ACTIVE)
        .cte("scored")
        .prefix_with("MATERIALIZED")
    )
    c, nothing = scored.c, cast(null(), BigInteger)
    street = c.community_id - c.community_id % STREET_WIDTH
    streets = (
        select(
            street.label("first"),
            func.count().label("communities"),
            func.count().filter(c.accepted).label("accepted"),
            func.count(c.total).label("scored"),
            func.sum(c.total).label("total"),
            func.count(c.delta).label("compared"),
            func.sum(c.delta).label("moved"),
        )
        .group_by(street)
        .cte("streets")
    )
    first = streets.c.first - streets.c.first % _WIDTH
    sums = (streets.c[name] for name in ("communities", "accepted", "scored", "total", "compared", "moved"))
    parts = select(
        literal("part").label("kind"),
        first.label("key"),
        *(cast(func.sum(column), BigInteger).label(column.key) for column in sums),
    ).group_by(first)
    bins = c.total // _BIN * _BIN
    counts = (
        parts,
        select(literal("streets"), nothing, func.count(), *[nothing] * 5).select_from(streets),
        select(literal("bin"), cast(bins, BigInteger), func.count(), *[nothing] * 5).group_by(bins),
    )
    low = func.coalesce(c.total, 0)
    # What each list is sorted by comes with it: to number the rows, all of them would have to be sorted.
    lists = {
        "lowest": (or_(c.vetoed, c.total.is_not(None)), case((c.vetoed, low - UNREACHED), else_=low), c.community_id),
        "risen": (c.delta > 0, -c.delta, c.community_id),
        "fallen": (c.delta < 0, c.delta, -c.community_id),
    }
    named = [
        select(
            select(literal(kind).label("kind"), c.community_id.label("key"), cast(by, BigInteger).label("by"))
            .add_columns(*[nothing.label(f"no_{number}") for number in range(5)])
            .where(wanted)
            .order_by(by, then)
            .limit(_MOST)
            .subquery(kind)
        )
        for kind, (wanted, by, then) in lists.items()
    ]
    return union_all(*counts, *named)


def picture(session: Session, criteria: CriteriaSet, before: date, *, width: int, bin_width: int, most: int) -> Picture:
    """What an overview draws of the scope: parts of ``width`` codes, bins of hundredths, lists of at most ``most``."""
    rows = _picture().rows(
        session,
        criteria_hash=criteria.hash,
        before=before,
        passing=list(criteria.passing),
        width=width,
        bin=bin_width,
        most=most,
    )
    by_kind: dict[str, list[Any]] = {}
    for row in rows:
        by_kind.setdefault(row.kind, []).append(row)
    parts = [
        Part(row.key, row.communities, row.accepted, _mean(row.total, row.scored), _mean(row.moved, row.compared))
        for row in by_kind.get("part", ())
    ]
    return Picture(
        bins={row.key: row.communities for row in by_kind.get("bin", ())},
        parts=sorted(parts, key=lambda part: (part.average is None, -(part.average or 0), part.first)),
        streets=sum(row.communities for row in by_kind.get("streets", ())),
        **{
            # The third column of a list is what it is sorted by.
            kind: [row.key for row in sorted(by_kind.get(kind, ()), key=lambda row: (row.communities, way * row.key))]
            for kind, way in (("lowest", 1), ("risen", 1), ("fallen", -1))
        },
    )


def _mean(total: int | None, count: int) -> int | None:
    """The mean of hundredths, rounded half-up."""
    return (2 * int(total or 0) + count) // (2 * count) if count else None


@kept(most=1)
def _streets() -> SelectBase:
    return select(func.count(func.distinct(Community.community_id // STREET_WIDTH)).label("streets")).where(ACTIVE)


def streets(session: Session) -> int:
    """How many streets of the scope have communities."""
    (row,) = _streets().rows(session)
    return int(row.streets)
