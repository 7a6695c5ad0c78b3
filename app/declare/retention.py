"""How long personal data is kept: each feature declares its rules in ``retention.py`` as ``RETENTION``.

A rule is data: which rows, from when on, and what goes. ``app/protection`` carries the rules out every night, and the
notice to the public is written from them, so what people are told cannot drift from what is done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Date, cast, func

from app import features
from app.clock import SHANGHAI
from tenants.roles import personal_columns

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute

    from tenants.columns import CommunityOwned

How = Literal["delete", "blank"]


@dataclass(frozen=True, slots=True)
class RetentionPeriod:
    """How long, as people are told: so many months or days after something happened."""

    after: str
    """A message id, such as "moving out"; without a number it says it all."""
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class GoesToo:
    """Rows of another table that refer to the row and go with it."""

    model: type[CommunityOwned]
    column: str
    """The column that refers."""
    how: How
    """They are deleted, or their personal columns are blanked."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands against erasing a row before its time."""

    stands: Callable[[date], ColumnElement[bool]]
    """Whether it does on a day, as SQL on the row."""
    message: str
    """A message id that explains it."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """When the rows of a table have to go, and what of them.

    Everything in ``due`` and ``only`` is read by the evaluation's role, which sees no personal column.
    """

    model: type[CommunityOwned]
    title: str
    """A message id: what people call such rows."""
    kept: tuple[RetentionPeriod, ...]
    """How long, in words, one entry per period."""
    due: ColumnElement[Any] | InstrumentedAttribute[Any]
    """The retention date of a row as SQL, NULL while it has none; the row goes on that day."""
    how: How
    """``delete`` takes the whole row. ``blank`` takes its personal columns and leaves the rest, because a count of
    the running cycle rests on the row or other rows refer to it; what is left must not tell who it was."""
    only: Callable[[date], tuple[ColumnElement[bool], ...]] = lambda day: ()
    """Narrows the rows, given the day."""
    also: Mapping[str, Any] = field(default_factory=dict)
    """What else ``blank`` sets, by column."""
    goes_too: tuple[GoesToo, ...] = ()
    """Rows that refer to the row and go with it."""
    against: tuple[Obstacle, ...] = ()
    """What forbids an erasure that a person asks for before the time."""
    through: tuple[type[CommunityOwned], str] | None = None
    """For rows that the community may not see, the model they refer to and by which column: ``due`` is then a date of
    that row. They are deleted by the relay's role, which reads none of their personal columns, and leave no trace
    where the community looks."""

    @property
    def table(self) -> str:
        """The name of the table."""
        return self.model.__tablename__

    @property
    def personal(self) -> list[str]:
        """The personal columns of the table, blind indexes included."""
        return sorted(personal_columns(self.model.__table__))


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, features in their order."""
    return tuple(rule for module in features.modules("retention") for rule in module.RETENTION)


def months_later(day: Any, months: int) -> ColumnElement[date]:
    """That day so many months on, in SQL (as ``clock.months_after``)."""
    return cast(day + func.make_interval(0, months), Date)


def day_of(moment: Any) -> ColumnElement[date]:
    """The day of an instant in China, in SQL."""
    return cast(func.timezone(SHANGHAI.key, moment), Date)
