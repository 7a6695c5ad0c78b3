"""Where communities stand: reads for the inspector's pages. Every function works in the scope of its session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Date,
    Subquery,
    Text,
    and_,
    any_,
    bindparam,
    case,
    cast,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from app import features
from app.evaluation.models import LiveScore, MonthScore, Veto
from app.evaluation.scoring.rules import Status
from app.web.table import Sort
from tenants.area import Area, Level
from tenants.kept import kept, parameter
from tenants.models import Community, CommunityStatus, Place

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.evaluation.scoring.criteria import CriteriaSet

# A score that rests on fewer counted records than this is marked: it says little yet.
FEW_RECORDS = 150
STREET_WIDTH: int = 10 ** (int(Level.COMMUNITY) - int(Level.STREET))
_CRITERIA = bindparam("criteria_hash", type_=Text)


def street_of(community_id: int) -> int:
    """The first code of the street that a community lies in: the ``lo`` of the street's area."""
    return community_id - community_id % STREET_WIDTH


@dataclass(frozen=True, slots=True)
class LeagueRow:
    """A community in the league of the scope."""

    community_id: int
    name: str
    total: int | None
    """In hundredths; None where there is no score."""
    grade: str | None
    outcome: str
    """The id of a grade, ``vetoed`` or ``no_score``."""
    rank: int | None
    """Among all communities of the scope; equal totals share it."""
    tied: bool
    """Another community has the same total."""
    previous: int | None
    """The total of the last month that is over."""
    records: int
    """How many things were counted for the score."""
    group_rates: list[int]
    """In hundredths of a percent, in the order of the criteria file; -1 where a group does not apply."""

    @property
    def delta(self) -> int | None:
        """The change since the last month that is over, in hundredths."""
        return None if self.total is None or self.previous is None else self.total - self.previous

    @property
    def few(self) -> bool:
        """True if the score rests on few records."""
        return self.records < FEW_RECORDS

    @property
    def street(self) -> int:
        """The first code of its street."""
        return street_of(self.community_id)

    @property
    def rates(self) -> list[int | None]:
        """The rate of each group in hundredths of a percent, None where it does not apply."""
        return [None if rate < 0 else rate for rate in self.group_rates]


@dataclass(frozen=True, slots=True)
class Filter:
    """What part of the league is asked for."""

    text: str = ""
    """Part of a name, or the beginning of a code."""
    street: Area | None = None
    outcome: str = ""
    """Empty: every one."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """How new the scores in a scope are; None before the first evaluation."""

    cycle_end: date | None
    """The cycle's last day."""
    evaluated_at: datetime | None
    """The newest evaluation."""


def freshness(session: Session, criteria: CriteriaSet) -> Freshness:
    """The last day of the cycle and the time of the newest evaluation in the scope."""
    row = session.execute(
        select(func.max(LiveScore.cycle_end), func.max(LiveScore.computed_at)).where(
            LiveScore.criteria_hash == criteria.hash
        )
    ).one()
    return Freshness(row[0], row[1])


def last_month_end(day: date) -> date:
    """The last day of the month before ``day``'s."""
    return day.replace(day=1) - timedelta(days=1)


@cache
def _ranked() -> Subquery:
    """The columns of ``LeagueRow`` in their order, for a ``criteria_hash`` and the month end ``before``.

    Put together once: that takes longer than sending it."""
    previous = aliased(MonthScore)
    ranked = func.rank().over(order_by=LiveScore.total.desc())
    return (
        select(
            Community.community_id,
            Community.name,
            LiveScore.total,
            LiveScore.grade,
            func.coalesce(LiveScore.outcome, "no_score").label("outcome"),
            case((LiveScore.total.is_not(None), ranked)).label("rank"),
            (func.count().over(partition_by=LiveScore.total) > 1).label("tied"),
            previous.total.label("previous"),
            func.coalesce(LiveScore.records, 0).label("records"),
            func.coalesce(LiveScore.group_rates, []).label("group_rates"),
        )
        .select_from(Community)
        .outerjoin(
            LiveScore,
            and_(LiveScore.community_id == Community.community_id, LiveScore.criteria_hash == _CRITERIA),
        )
        .outerjoin(
            previous,
            and_(
                previous.community_id == Community.community_id,
                previous.criteria_hash == _CRITERIA,
                previous.cycle_end == bindparam("before", type_=Date),
            ),
        )
        .where(Community.status == CommunityStatus.ACTIVE)
        .subquery("ranked")
    )


def _matching(rows: Any, filter_: Filter) -> list[Any]:
    conditions: list[Any] = []
    if filter_.text:
        text = filter_.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        code = cast(rows.c.community_id, Text)
        conditions.append(or_(rows.c.name.ilike(f"%{text}%"), code.like(f"{text}%")))
    if filter_.street:
        conditions.append(rows.c.community_id.between(filter_.street.lo, filter_.street.hi))
    return conditions


def league(
    session: Session,
    criteria: CriteriaSet,
    before: date,
    filter_: Filter,
    sort: Sort,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[LeagueRow]:
    """The communities that match, in order; ranks are those among all communities of the scope."""
    rows = _ranked()
    statement = select(rows).where(*_matching(rows, filter_))
    if filter_.outcome:
        statement = statement.where(rows.c.outcome == filter_.outcome)
    key = _sort_key(rows, criteria, sort.key)
    order = key.desc().nulls_last() if sort.descending else key.asc().nulls_last()
    statement = statement.order_by(order, rows.c.community_id).offset(offset)
    if limit is not None:
        statement = statement.limit(limit)
    values = {"criteria_hash": criteria.hash, "before": before}
    return [LeagueRow(*row) for row in session.execute(statement, values)]


def _sort_key(rows: Any, criteria: CriteriaSet, key: str) -> Any:
    if key.startswith("group:"):
        index = [group.id for group in criteria.groups].index(key.removeprefix("group:"))
        return func.nullif(rows.c.group_rates[index + 1], -1)
    keys = {
        "rank": rows.c.rank,
        "name": rows.c.name,
        "outcome": rows.c.total,
        "total": rows.c.total,
        "delta": rows.c.total - rows.c.previous,
        "code": rows.c.community_id,
    }
    return keys[key]


@kept(most=1)
def _own_score() -> Select[Any]:
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


def rank_of(session: Session, criteria: CriteriaSet, community_id: int) -> Rank | None:
    """A community's rank among all of the session's scope; None without a score."""
    own_total = (
        select(LiveScore.total)
        .where(LiveScore.community_id == community_id, LiveScore.criteria_hash == criteria.hash)
        .scalar_subquery()
    )
    ahead, equal, everyone, total = session.execute(
        select(
            func.count().filter(LiveScore.total > own_total),
            func.count().filter(LiveScore.total == own_total),
            func.count(),
            own_total,
        ).where(LiveScore.criteria_hash == criteria.hash)
    ).one()
    return None if total is None else Rank(ahead + 1, everyone, equal > 1)


@cache
def _outcomes() -> Subquery:
    """Every community with its outcome, for a ``criteria_hash``."""
    return (
        select(
            Community.community_id,
            Community.name,
            func.coalesce(LiveScore.outcome, "no_score").label("outcome"),
        )
        .outerjoin(
            LiveScore,
            and_(LiveScore.community_id == Community.community_id, LiveScore.criteria_hash == _CRITERIA),
        )
        .where(Community.status == CommunityStatus.ACTIVE)
        .subquery("rows")
    )


def outcome_counts(session: Session, criteria: CriteriaSet, filter_: Filter) -> dict[str, int]:
    """The number of communities that match (by text and street), by outcome."""
    rows = _outcomes()
    statement = select(rows.c.outcome, func.count()).where(*_matching(rows, filter_)).group_by(rows.c.outcome)
    return {outcome: count for outcome, count in session.execute(statement, {"criteria_hash": criteria.hash})}


def accepted_before(session: Session, criteria: CriteriaSet, before: date) -> int | None:
    """The number of communities accepted at the end of that month; None where none was evaluated."""
    accepted, evaluated = session.execute(
        select(func.count().filter(MonthScore.outcome.in_(criteria.passing)), func.count()).where(
            MonthScore.cycle_end == before, MonthScore.criteria_hash == criteria.hash
        )
    ).one()
    return int(accepted) if evaluated else None


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


def weaknesses(session: Session, criteria: CriteriaSet) -> list[Weakness]:
    """The criteria by the share of communities that miss full points, worst first."""
    # A status is one digit, and what is counted are the digits of each criterion in one long text: a quarter of the
    # time of counting array elements in PostgreSQL, and 34 values for each community need not become objects here.
    digits = session.execute(
        select(func.string_agg(func.array_to_string(LiveScore.statuses, ""), ""))
        .join(Community, Community.community_id == LiveScore.community_id)
        .where(LiveScore.criteria_hash == criteria.hash, Community.status == CommunityStatus.ACTIVE)
    ).scalar_one()
    weak = []
    for index in range(len(criteria.criteria)):
        statuses = (digits or "")[index :: len(criteria.criteria)]
        applicable = len(statuses) - statuses.count(str(int(Status.NOT_APPLICABLE)))
        if applicable:
            weak.append(Weakness(index, applicable - statuses.count(str(int(Status.FULL))), applicable))
    return sorted(weak, key=lambda w: (-w.missed / w.applicable, w.index))


def open_sites(session: Session) -> dict[int, int]:
    """What stands open against the three absences in the scope, by community, as the features that record it say."""
    found: Counter[int] = Counter()
    for module in features.modules("dangers"):
        found.update(module.open_dangers(session))
    return dict(found)


def histories(
    session: Session, criteria: CriteriaSet, communities: Sequence[int], ends: Sequence[date]
) -> dict[int, list[int | None]]:
    """The totals of communities at these month ends, None where there is none."""
    totals: dict[int, dict[date, int | None]] = {}
    rows = session.execute(
        select(MonthScore.community_id, MonthScore.cycle_end, MonthScore.total).where(
            # Arrays: a list would be written out as a parameter each, and the statement be parsed anew every time.
            MonthScore.community_id == any_(literal(list(communities), ARRAY(BigInteger))),
            MonthScore.cycle_end == any_(literal(list(ends), ARRAY(Date))),
            MonthScore.criteria_hash == criteria.hash,
        )
    )
    for community_id, cycle_end, total in rows:
        totals.setdefault(community_id, {})[cycle_end] = total
    return {code: [totals.get(code, {}).get(end) for end in ends] for code in communities}


def streets(session: Session) -> dict[int, str]:
    """The streets with communities in the scope: names by first code, codes where no name is known."""
    first = (Community.community_id - Community.community_id % STREET_WIDTH).label("first")
    codes = select(first).where(Community.status == CommunityStatus.ACTIVE).distinct().subquery("found")
    place = and_(Place.area_lo == codes.c.first, Place.area_hi == codes.c.first + STREET_WIDTH - 1)
    rows = session.execute(select(codes.c.first, Place.name).outerjoin(Place, place).order_by(codes.c.first))
    return {first: name or street_code(first) for first, name in rows}


def street_code(first: int) -> str:
    """A street's code as people write it."""
    return f"{first:012d}"[: int(Level.STREET)]


def place_names(session: Session, areas: Sequence[Area]) -> dict[Area, str]:
    """The known names of places."""
    rows = session.execute(
        select(Place.area_lo, Place.area_hi, Place.name).where(Place.area_lo.in_([area.lo for area in areas]))
    )
    names = {(lo, hi): name for lo, hi, name in rows}
    return {area: names[area.lo, area.hi] for area in areas if (area.lo, area.hi) in names}


def vetoes_in_force(session: Session, since: date, until: date) -> list[Veto]:
    """Vetoes proposed or confirmed and not lifted, that take effect within these days."""
    return list(
        session.execute(
            select(Veto)
            .where(Veto.lifted_on.is_(None), Veto.effective_on.between(since, until))
            .order_by(Veto.effective_on, Veto.id)
        ).scalars()
    )


def stored_scores(session: Session, criteria: CriteriaSet, communities: Sequence[int]) -> dict[int, LiveScore]:
    """The present scores of these communities, those that have one."""
    rows = session.execute(
        select(LiveScore).where(LiveScore.community_id.in_(communities), LiveScore.criteria_hash == criteria.hash)
    ).scalars()
    return {row.community_id: row for row in rows}
