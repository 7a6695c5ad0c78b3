"""The communities of a scope side by side: the league.

Everything that is asked of many communities is narrowed, counted and put into order by the database: what is read is
what is shown, whatever the number of communities.
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
    cast,
    false,
    func,
    literal_column,
    null,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from app.evaluation.models import LiveScore, MonthScore
from app.evaluation.queries import ACTIVE, BEFORE, CRITERIA, FEW_RECORDS, OUTCOME, SCORE, at_month_end, street_of
from tenants.kept import kept, parameter
from tenants.models import Community

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Select, SelectBase
    from sqlalchemy.orm import Session

    from app.evaluation.scoring.criteria import CriteriaSet
    from app.web.table import Sort
    from tenants.area import Area

_TEXT, _CODE = parameter("text", Text), parameter("code", Text)
_LO, _HI = parameter("lo", BigInteger), parameter("hi", BigInteger)
_CODES = parameter("codes", ARRAY(BigInteger))


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
    key, given, asks = _narrowed(criteria, filter_, sort)
    given["before"] = before
    if offset:
        given["offset"] = offset
        asks |= {"offset"}
    return [LeagueRow(*row) for row in _league(key, sort.descending, limit, asks).rows(session, **given)]


def codes(session: Session, criteria: CriteriaSet, before: date, filter_: Filter, sort: Sort) -> list[int]:
    """The codes of all communities that match, in the order of ``league``: what of a long one fits into memory."""
    key, given, asks = _narrowed(criteria, filter_, sort)
    given |= {"before": before} if key == "delta" else {}
    return [row.community_id for row in _codes(key, sort.descending, asks).rows(session, **given)]


def places(session: Session, criteria: CriteriaSet) -> dict[int, tuple[int, bool]]:
    """The rank of each total that a community of the scope has, and whether several have it."""
    rows = _places().rows(session, criteria_hash=criteria.hash)
    return {row.total: (int(row.rank), row.sharing > 1) for row in rows}


def _narrowed(criteria: CriteriaSet, filter_: Filter, sort: Sort) -> tuple[str, dict[str, Any], frozenset[str]]:
    """The order without its group, the parameters of what is asked for, and what makes the shape of the statement."""
    key, _, group = sort.key.partition(":")
    given = _asked(filter_) | {"criteria_hash": criteria.hash}
    if filter_.outcome:
        given["outcome"] = filter_.outcome
    if group:
        given["column"] = [each.id for each in criteria.groups].index(group) + 1
    return key, given, frozenset(given) & {"text", "lo", "outcome"}


def chosen(
    session: Session, criteria: CriteriaSet, before: date, communities: Sequence[int], *, ranked: bool = True
) -> list[LeagueRow]:
    """These communities as the league shows them, by code; those outside the scope are left out.

    Without ``ranked`` nobody is compared with all others: rank is None.
    """
    given = {"criteria_hash": criteria.hash, "before": before, "codes": list(communities)}
    statement = _league("code", False, None, frozenset({"codes"}), ranked=ranked)
    return [LeagueRow(*row) for row in statement.rows(session, **given)]


@kept(most=256)
def _league(key: str, descending: bool, limit: int | None, asks: frozenset[str], *, ranked: bool = True) -> SelectBase:
    """The columns of ``LeagueRow``. What is sorted is narrow: the rest is fetched for the rows of the page alone."""
    taken = _taken().cte("taken")
    page = _matches(key, descending, asks)
    if "offset" in asks:
        # The first page has none: for one that it does not know PostgreSQL would plan each run anew.
        page = page.offset(parameter("offset", BigInteger))
    if limit is not None:
        # Written out: the plan is made for a page, not for a tenth of the nation.
        page = page.limit(literal_column(str(int(limit)), Integer))
    rows = page.cte("page")
    # Sub-selects, which PostgreSQL takes apart: Citus joins a page with one, and with a row-secured table does not.
    columns = (LiveScore.community_id, LiveScore.grade, LiveScore.records, LiveScore.group_rates)
    scores = select(*columns).where(LiveScore.criteria_hash == CRITERIA).subquery("scores")
    of_month = (MonthScore.criteria_hash == CRITERIA, MonthScore.cycle_end == BEFORE)
    months = select(MonthScore.community_id, MonthScore.total).where(*of_month).subquery("months")
    score, then = scores.c, months.c
    rank, tied = cast(taken.c.rank, Integer), func.coalesce(taken.c.sharing > 1, False)
    statement = (
        select(
            rows.c.community_id,
            rows.c.name,
            rows.c.total,
            score.grade,
            rows.c.outcome,
            (rank if ranked else cast(null(), Integer)).label("rank"),
            (tied if ranked else false()).label("tied"),
            then.total.label("previous"),
            func.coalesce(score.records, 0).label("records"),
            func.coalesce(score.group_rates, []).label("group_rates"),
        )
        .select_from(rows)
        .outerjoin(scores, score.community_id == rows.c.community_id)
        .outerjoin(months, then.community_id == rows.c.community_id)
        .order_by(*_ordered(rows.c.by, key, descending), rows.c.community_id)
    )
    return statement.outerjoin(taken, taken.c.total == rows.c.total) if ranked else statement


def _taken() -> Select[int | None, int, int]:
    """The place of a total instead of that of each community: there are 10,001 of them at most, and few are taken."""
    rank = func.sum(func.count()).over(order_by=LiveScore.total.desc()) - func.count() + 1
    return (
        select(LiveScore.total, func.count().label("sharing"), rank.label("rank"))
        .join(Community, SCORE)
        .where(ACTIVE, LiveScore.total.is_not(None))
        .group_by(LiveScore.total)
    )


@kept(most=1)
def _places() -> SelectBase:
    return _taken()


@kept(most=64)
def _codes(key: str, descending: bool, asks: frozenset[str]) -> SelectBase:
    return _matches(key, descending, asks).with_only_columns(Community.community_id, maintain_column_froms=True)


def _matches(key: str, descending: bool, asks: frozenset[str]) -> Select[Any]:
    """The communities that match, in order; ``by`` is what they are put in order by."""
    previous = aliased(MonthScore)
    order = _order(key, previous)
    found = (
        select(Community.community_id, Community.name, LiveScore.total, OUTCOME.label("outcome"), order.label("by"))
        .outerjoin(LiveScore, SCORE)
        .where(ACTIVE, *_matching(asks))
        .order_by(*_ordered(order, key, descending), Community.community_id)
    )
    return found.outerjoin(previous, at_month_end(previous, Community.community_id)) if key == "delta" else found


def _order(key: str, previous: Any) -> Any:
    """What the rows are put in order by. The first rank has the highest total."""
    if key == "group":
        return func.nullif(LiveScore.group_rates[parameter("column", Integer)], -1)
    columns = {
        "rank": LiveScore.total,
        "name": Community.name,
        "outcome": LiveScore.total,
        "total": LiveScore.total,
        "delta": LiveScore.total - previous.total,
        "code": Community.community_id,
    }
    return columns[key]


def _ordered(column: Any, key: str, descending: bool) -> tuple[Any, ...]:
    down = descending != (key == "rank")
    return (column.desc().nulls_last() if down else column.asc().nulls_last(),)


def _matching(asks: frozenset[str]) -> list[Any]:
    conditions: list[Any] = []
    if "text" in asks:
        conditions.append(or_(Community.name.ilike(_TEXT), cast(Community.community_id, Text).like(_CODE)))
    if "lo" in asks:
        conditions.append(Community.community_id.between(_LO, _HI))
    if "outcome" in asks:
        conditions.append(parameter("outcome", Text) == OUTCOME)
    if "codes" in asks:
        conditions.append(Community.community_id == any_(_CODES))
    return conditions


def _asked(filter_: Filter) -> dict[str, Any]:
    """The parameters of ``_matching``, without the outcome."""
    given: dict[str, Any] = {}
    if filter_.text:
        text = filter_.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        given |= {"text": f"%{text}%", "code": f"{text}%"}
    if filter_.street:
        given |= {"lo": filter_.street.lo, "hi": filter_.street.hi}
    return given


def outcome_counts(session: Session, criteria: CriteriaSet, filter_: Filter) -> dict[str, int]:
    """The number of communities that match (by text and street), by outcome."""
    given = _asked(filter_)
    rows = _counts(frozenset(given) & {"text", "lo"}).rows(session, criteria_hash=criteria.hash, **given)
    return {row.outcome: row.communities for row in rows}


@kept(most=8)
def _counts(asks: frozenset[str]) -> SelectBase:
    return (
        select(OUTCOME.label("outcome"), func.count().label("communities"))
        .select_from(Community)
        .outerjoin(LiveScore, SCORE)
        .where(ACTIVE, *_matching(asks))
        .group_by(OUTCOME)
    )
