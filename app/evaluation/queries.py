"""Where communities stand: reads for the inspector's pages. Every function works in the scope of its session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, BigInteger, Date, Integer, Text, and_, any_, cast, func, select
from sqlalchemy.orm import aliased

from app import features
from app.evaluation.models import LiveScore, MonthScore, Veto
from tenants.area import Area, Level
from tenants.kept import kept, parameter
from tenants.models import Community, CommunityStatus, Place

if TYPE_CHECKING:
    from sqlalchemy import SelectBase
    from sqlalchemy.orm import Session

    from app.evaluation.scoring.criteria import CriteriaSet

# A score that rests on fewer counted records than this is marked: it says little yet.
FEW_RECORDS = 150
STREET_WIDTH: int = 10 ** (int(Level.COMMUNITY) - int(Level.STREET))

# The words of the statements about many communities; each is kept, and these are its parameters.
CRITERIA = parameter("criteria_hash", Text)
BEFORE = parameter("before", Date)
ACTIVE = Community.status == CommunityStatus.ACTIVE
SCORE = and_(LiveScore.community_id == Community.community_id, LiveScore.criteria_hash == CRITERIA)
OUTCOME = func.coalesce(LiveScore.outcome, "no_score")


def at_month_end(score: Any, community_id: Any) -> Any:
    """The join of a community with its score at the end of the month BEFORE."""
    return and_(score.community_id == community_id, score.criteria_hash == CRITERIA, score.cycle_end == BEFORE)


def street_of(community_id: int) -> int:
    """The first code of the street that a community lies in: the ``lo`` of the street's area."""
    return community_id - community_id % STREET_WIDTH


@dataclass(frozen=True, slots=True)
class Freshness:
    """How new the scores in a scope are; None before the first evaluation."""

    cycle_end: date | None
    """The cycle's last day."""
    evaluated_at: datetime | None
    """The newest evaluation."""


def last_month_end(day: date) -> date:
    """The last day of the month before ``day``'s."""
    return day.replace(day=1) - timedelta(days=1)


@kept(most=1)
def _own_score() -> SelectBase:
    """A community's present score, and its total at the end of the month before: one row or none."""
    previous = aliased(MonthScore)
    month_before = cast(func.date_trunc("month", LiveScore.cycle_end), Date) - 1
    return (
        select(*LiveScore.__table__.columns, previous.total.label("previous"))
        .outerjoin(
            previous,
            and_(
                previous.community_id == LiveScore.community_id,
                previous.criteria_hash == LiveScore.criteria_hash,
                previous.cycle_end == month_before,
            ),
        )
        .where(
            LiveScore.community_id == parameter("community_id", BigInteger),
            LiveScore.criteria_hash == parameter("criteria_hash", Text),
        )
    )


def own_score(session: Session, criteria: CriteriaSet, community_id: int) -> Any | None:
    """The present score of one community, the columns of ``LiveScore`` and ``previous``; None without one."""
    return next(iter(_own_score().rows(session, community_id=community_id, criteria_hash=criteria.hash)), None)


@dataclass(frozen=True, slots=True)
class Rank:
    """A place among communities."""

    rank: int
    of: int
    """How many have a score."""
    tied: bool
    """Others share it."""


@kept(most=1)
def _rank() -> SelectBase:
    total = parameter("total", Integer)
    return select(
        func.count().filter(LiveScore.total > total).label("ahead"),
        func.count().filter(LiveScore.total == total).label("equal"),
        func.count().label("everyone"),
    ).where(LiveScore.criteria_hash == CRITERIA)


def rank_of(session: Session, criteria: CriteriaSet, community_id: int) -> Rank | None:
    """A community's rank among all of the session's scope; None without a score."""
    score = own_score(session, criteria, community_id)
    if score is None or score.total is None:
        return None
    (row,) = _rank().rows(session, criteria_hash=criteria.hash, total=score.total)
    return Rank(row.ahead + 1, row.everyone, row.equal > 1)


def open_sites(session: Session) -> dict[int, int]:
    """What stands open against the three absences in the scope, by community, as the features that record it say."""
    found: Counter[int] = Counter()
    for module in features.modules("dangers"):
        found.update(module.open_dangers(session))
    return dict(found)


@kept(most=1)
def _histories() -> SelectBase:
    """A row for each community: six hundred of a number each would take twice as long to read."""
    ends = parameter("ends", ARRAY(Date))
    return (
        select(
            MonthScore.community_id,
            func.array_agg(func.array_position(ends, MonthScore.cycle_end)).label("positions"),
            func.array_agg(MonthScore.total).label("totals"),
        )
        .where(
            MonthScore.community_id == any_(parameter("communities", ARRAY(BigInteger))),
            MonthScore.cycle_end == any_(ends),
            MonthScore.criteria_hash == CRITERIA,
        )
        .group_by(MonthScore.community_id)
    )


def histories(
    session: Session, criteria: CriteriaSet, communities: Sequence[int], ends: Sequence[date]
) -> dict[int, list[int | None]]:
    """The totals of communities at these month ends, None where there is none."""
    found: dict[int, list[int | None]] = {code: [None] * len(ends) for code in communities}
    given = {"criteria_hash": criteria.hash, "communities": list(communities), "ends": list(ends)}
    for code, positions, totals in _histories().rows(session, **given):
        for position, total in zip(positions, totals, strict=True):
            found[code][position - 1] = total
    return found


@kept(most=1)
def _part_names() -> SelectBase:
    width = parameter("width", BigInteger)
    first = (Community.community_id - Community.community_id % width).label("first")
    codes = select(first).where(ACTIVE).distinct().subquery("found")
    place = and_(Place.area_lo == codes.c.first, Place.area_hi == codes.c.first + width - 1)
    return select(codes.c.first, Place.name).outerjoin(Place, place).order_by(codes.c.first)


def part_names(session: Session, level: Level) -> dict[int, str]:
    """The places of that level with communities in the scope: names by first code, codes where no name is known."""
    rows = _part_names().rows(session, width=width_of(level))
    return {row.first: row.name or code_of(row.first, level) for row in rows}


def width_of(level: Level) -> int:
    """How many codes a place of that level holds."""
    width: int = 10 ** (int(Level.COMMUNITY) - int(level))
    return width


def code_of(first: int, level: Level) -> str:
    """The code of a place, by its first community code, as people write it."""
    return f"{first:012d}"[: int(level)]


@kept(most=1)
def _street_names() -> SelectBase:
    return select(Place.area_lo, Place.name).where(
        Place.area_lo == any_(parameter("firsts", ARRAY(BigInteger))),
        Place.area_hi == Place.area_lo + STREET_WIDTH - 1,
    )


def street_names(session: Session, communities: Iterable[int]) -> dict[int, str]:
    """The names of the streets that these communities lie in, by first code; codes where no name is known."""
    firsts = sorted({street_of(community_id) for community_id in communities})
    known = {row.area_lo: row.name for row in _street_names().rows(session, firsts=firsts)} if firsts else {}
    return {first: known.get(first) or code_of(first, Level.STREET) for first in firsts}


@kept(most=1)
def _place_names() -> SelectBase:
    los = parameter("los", ARRAY(BigInteger))
    return select(Place.area_lo, Place.area_hi, Place.name).where(Place.area_lo == any_(los))


def place_names(session: Session, areas: Sequence[Area]) -> dict[Area, str]:
    """The known names of places."""
    rows = _place_names().rows(session, los=[area.lo for area in areas])
    names = {(row.area_lo, row.area_hi): row.name for row in rows}
    return {area: names[area.lo, area.hi] for area in areas if (area.lo, area.hi) in names}


@kept(most=1)
def _vetoes_in_force() -> SelectBase:
    columns = (Veto.community_id, Veto.id, Veto.veto, Veto.document, Veto.effective_on, Veto.confirmed_on)
    return (
        select(*columns, Veto.appeal_until)
        .where(
            Veto.lifted_on.is_(None),
            Veto.effective_on.between(parameter("since", Date), parameter("until", Date)),
        )
        .order_by(Veto.effective_on, Veto.id)
    )


def vetoes_in_force(session: Session, since: date, until: date) -> list[Any]:
    """Vetoes proposed or confirmed and not lifted, that take effect within these days; the columns of ``Veto``."""
    return _vetoes_in_force().rows(session, since=since, until=until)


def stored_scores(session: Session, criteria: CriteriaSet, communities: Sequence[int]) -> dict[int, LiveScore]:
    """The present scores of these communities, those that have one."""
    rows = session.execute(
        select(LiveScore).where(LiveScore.community_id.in_(communities), LiveScore.criteria_hash == criteria.hash)
    ).scalars()
    return {row.community_id: row for row in rows}
