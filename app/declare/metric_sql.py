"""The SQL that metrics share: the shape of their rows, when a dated row counts, and the windows of a cycle.

A table writes its last day in one of two ways. ``starts_on``/``ends_on`` (posts, contacts, settings) and
``active_from``/``active_to`` name the last day itself: in force on day d where start <= d <= end.
``closed_on``/``vacated_on`` name the first day on which the thing is no longer let, open or lived in:
start <= d < closed. An empty last day means "until further notice" in both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Date,
    Integer,
    Text,
    Uuid,
    and_,
    cast,
    column,
    func,
    literal,
    null,
    or_,
    values,
)

from tenants.models import Community

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Values
    from sqlalchemy.sql.elements import SQLCoreOperations

    from app.declare.metric import Cycle

    Day = date | SQLCoreOperations[Any]

NO_ROW = cast(null(), Uuid)
NO_LABEL = literal("", Text)
NO_CODE = cast(null(), Text)
NO_DATE = cast(null(), Date)


def row_columns(
    community_id: Any,
    ok: Any,
    *,
    row_id: Any = NO_ROW,
    label: Any = NO_LABEL,
    code: Any = NO_CODE,
    on_date: Any = NO_DATE,
) -> tuple[ColumnElement[Any], ...]:
    """The columns of a metric's rows (``app.declare.metric.ROW_COLUMNS``); an unknown ``ok`` is a failure."""
    return (
        community_id.label("community_id"),
        row_id.label("row_id"),
        func.coalesce(ok, False).label("ok"),
        label.label("label"),
        code.label("code"),
        on_date.label("on_date"),
    )


def same_row(left: Any, left_id: Any, right: Any, right_id: Any) -> ColumnElement[bool]:
    """The join of two tables on (community_id, id): never on an id alone."""
    return and_(left.community_id == right.community_id, left_id == right_id)


def in_force(starts_on: Any, ends_on: Any, first: Day, last: Day | None = None) -> ColumnElement[bool]:
    """The condition that it holds on day ``first``, or on some day of ``first..last``; ``ends_on`` is its last day."""
    return and_(starts_on <= (first if last is None else last), or_(ends_on.is_(None), ends_on >= first))


def active(opened_on: Any, closed_on: Any, first: Day, last: Day | None = None) -> ColumnElement[bool]:
    """The condition that it holds on day ``first``, or on some day of ``first..last``, and is over on ``closed_on``."""
    return and_(opened_on <= (first if last is None else last), or_(closed_on.is_(None), closed_on > first))


def participated_on(day: Day) -> ColumnElement[bool]:
    """The condition that the community took part on that day, in a statement that joins ``Community``.

    What is due at set times (a meeting a quarter, a report a month, a paper by a day) is due only from who takes part
    then: a window counts for a community that took part on its first day. So a community that joins within the cycle
    is not charged for the time before it, nor for the window that had begun; its work in them earns nothing either.
    Who joined by the first day of the cycle has all of its windows, and who joined after its last window began none:
    the criterion does not apply to it. What the rows say of the last day of the cycle (posts, leads, letters) is asked
    of everybody.
    """
    return Community.joined_on <= day


def windows(cycle: Cycle, months: int) -> Values:
    """The pieces of the cycle as a table: ``number`` (from 1), ``first`` and ``last`` day."""
    pieces = cycle.windows(months)
    table = values(column("number", Integer), column("first", Date), column("last", Date), name="windows")
    return table.data([(number, piece.start, piece.end) for number, piece in enumerate(pieces, 1)])


def window_number(day: Any, cycle: Cycle, months: int) -> ColumnElement[int]:
    """The ``number`` of the window that a day of the cycle lies in."""
    starts = [piece.start for piece in cycle.windows(months)]
    return func.width_bucket(day, cast(starts, ARRAY(Date)), type_=Integer)


def window_bit(number: Any) -> ColumnElement[int]:
    """A window as one bit, so that a set of windows (62 at most) is one number, gathered by ``bit_or``."""
    return literal(1, BigInteger).bitwise_lshift(number)


def window_bits(first: Any, last: Any) -> ColumnElement[int]:
    """The set of the windows number ``first`` to ``last``."""
    return literal(2, BigInteger).bitwise_lshift(last) - window_bit(first)


def span_text(first: Any, last: Any) -> ColumnElement[str]:
    """A window as people of any language read it: 2025-01-01 – 2025-03-31."""
    return func.concat(cast(first, Text), " – ", cast(last, Text), type_=Text)
