"""What a register is: the declaration that lists, forms, exports and histories are made from.

Labels are message ids. A register is declared in a feature's ``registers.py`` on about a page; what it may say is
grouped by what it is about, and each attribute says what it means where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

from flask_babel import gettext as _
from sqlalchemy import ColumnElement, and_, or_, true

from app import features
from app.declare.fields import Reference
from app.declare.messages import N_
from app.declare.refusals import derived_refusals
from tenants.models import StaffRole

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Table
    from sqlalchemy.orm import Session

    from app.declare.fields import Field
    from app.declare.record import Record
    from app.declare.refusals import Refusal
    from tenants.area import Area


class NotPossible(Exception):
    """An action cannot be done to a row as it stands; the message is translated and says what to do instead."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What a register is called."""

    plural: str
    """Names the list."""
    singular: str
    """Names a single row."""
    description: str
    """What belongs in it."""


@dataclass(frozen=True, slots=True)
class ComputedColumn:
    """A column of list and row that is not of the table."""

    label: str
    values: Callable[[Session, Sequence[Any]], Mapping[UUID, str]]
    """Its texts by row id, in one statement."""


@dataclass(frozen=True, slots=True)
class View:
    """A list worth asking for by name, shown as a chip beside those of current and ended rows."""

    key: str
    label: str
    where: Callable[[date], ColumnElement[bool]]
    """The whole condition: the rows' own dates narrow it no further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """How the rows are listed."""

    columns: tuple[str, ...]
    """The fields shown; a row is called by the first of them."""
    order: str
    """The field it is sorted by, with "-" before it downwards."""
    views: tuple[View, ...] = ()
    computed: ComputedColumn | None = None


@dataclass(frozen=True, slots=True)
class End:
    """How a row ends: with a date, never by deletion."""

    column: str
    label: str
    """Names the date, and says before it how a row ended."""
    action: str
    """Stands on the button, and in the row's history."""
    exclusive: bool = False
    """The date is the first day on which it holds no longer, not the last on which it does."""
    current: str = N_("In force")
    """Says in the list that a row holds."""
    over: str = N_("Ended")
    """Says in the list that it does no longer."""
    in_list: bool = False
    """The button is on every row of the list too."""
    undo: str = N_("Take the end back")
    """Stands on the button that takes the date away again."""
    undone: str = N_("The row is in force again.")
    """Says before that what comes of it."""
    since: str | None = None
    """The field before whose day it cannot end, where that is not the one since which rows hold."""
    warn: Callable[[Any, date], str | None] | None = None
    """A warning about an end that is taken all the same, translated; given the row and the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """From when until when a row holds."""

    since: str | None = None
    """The field that says since when; None: always."""
    end: End | None = None
    renewable: tuple[str, ...] = ()
    """What a row takes over from one that ended and is entered again for another term; empty: that is not offered."""

    @property
    def begins(self) -> str | None:
        """The field before whose day a row cannot end."""
        return self.since or (self.end.since if self.end else None)


@dataclass(frozen=True, slots=True)
class Leads:
    """What building leads see of a register and do there."""

    rows: Callable[[str], ColumnElement[bool]]
    """Narrows the rows to a lead's own buildings, given the lead's account id."""
    write: bool = False
    """Whether they enter and change rows."""
    changes: Callable[[str], ColumnElement[bool]] | None = None
    """Narrows further which of these rows a lead may change, given the lead's account id; None: all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the values of a row have to be like."""

    check: Callable[[dict[str, Any]], dict[str, str]] | None = None
    """What is wrong with the values of a whole row, by field; the messages are translated."""
    computed: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    """The columns that the system fills in, from the values of the row as it is going to be."""
    messages: Mapping[str, Refusal] = field(default_factory=dict)
    """What to say of a constraint that the database found broken, where its columns do not tell (``refusals``)."""
    follows: Callable[[Session, Any, Mapping[str, Any]], None] | None = None
    """Does what follows from a row's change or end in the same transaction; given what the changed columns were before.
    """
    duplicates: tuple[str, ...] = ()
    """The fields that together tell of a new row that it may be there already; indexed personal fields do anyway."""
    repeatable: bool = False
    """Several rows of one person are nothing odd, so that personal fields are no hint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something done to a row by one tap, by those who may write the register."""

    key: str
    label: str
    done: str
    """What is said afterwards."""
    run: Callable[[Session, Any], None]
    """Does it, with its own audit entry; may raise NotPossible. The request commits."""
    question: str = ""
    """What is asked before; empty: nothing."""
    available: Callable[[Any], bool] = lambda row: True
    """Whether the button is shown on a row."""
    in_list: bool = False
    """It is shown on every row of the list too."""
    for_leads: bool = False
    """Building leads may do it to the rows they see, whether or not they may write the register."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """How a row that failed a criterion is put right in a register."""

    criterion: str
    to: Literal["edit", "row", "new", "list"]
    """The page that does it: of the row that failed, or one with ``field`` filled in."""
    field: str | None = None
    by_code: bool = False
    """``field`` is filled in with the code of the row that failed, not with its id."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A section of a page: a template (fragment) and its context."""

    template: str
    context: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """A button that leads elsewhere."""

    label: str
    """Translated."""
    url: str
    fetches: bool = False
    """It loads a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """What a feature adds to the register's pages; called inside the request, for whoever may read."""

    row_panels: Callable[[Area, Any], list[Panel]] | None = None
    """Sections of a row's page."""
    form_panels: Callable[[Area], list[Panel]] | None = None
    """Sections beside the form."""
    row_links: Callable[[Area, Any], list[Link]] | None = None
    list_links: Callable[[Area], list[Link]] | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Register:
    """A register of a community, declared once."""

    key: str
    """Stands in addresses."""
    serves: tuple[str, ...]
    """The rows of ``docs/coverage.md`` that it serves, by their numbers: what the founding documents ask for."""
    model: type[Record]
    labels: Labels
    fields: tuple[Field, ...]
    list: List
    validity: Validity = Validity()
    leads: Leads | None = None
    """None: building leads do not see it."""
    rules: Rules = Rules()
    parent: str | None = None
    """The field that refers to what a row is part of, whose name comes before the row's own elsewhere."""
    children: tuple[tuple[str, str], ...] = ()
    """The registers whose rows belong to a row of this one: (key, field that refers)."""
    actions: tuple[Action, ...] = ()
    acts: Mapping[str, str] = field(default_factory=dict)
    """What the history of a row calls an act, by its action, where the usual word would tell of something else."""
    remedies: tuple[Remedy, ...] = ()
    contributions: Contributions = Contributions()

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}

    @cached_property
    def personal(self) -> tuple[Field, ...]:
        """The fields whose values are encrypted."""
        return tuple(field for field in self.fields if field.personal)

    @property
    def first(self) -> Field:
        """The field that a row is called by."""
        return self.by_name[self.list.columns[0]]

    @property
    def order_key(self) -> str:
        """The column a list is sorted by unless asked otherwise."""
        return self.list.order.removeprefix("-")

    @property
    def descending(self) -> bool:
        """True if that order goes downwards."""
        return self.list.order.startswith("-")

    def refusal(self, constraint: str | None) -> Refusal:
        """The message, and its field, for a row that the database refused: (field or None, message id)."""
        return self._refusals.get(constraint or "", (None, N_("This row contradicts another. Look at the list.")))

    @cached_property
    def _refusals(self) -> Mapping[str, Refusal]:
        derived = derived_refusals(cast("Table", self.model.__table__), self.by_name, self.validity)
        return {**derived, **self.rules.messages}

    @property
    def table(self) -> str:
        """The name of its table."""
        return self.model.__tablename__

    def name_of(self, row: Record) -> str:
        """A row's name in lists, links and messages: its first column, masked where that is personal."""
        field = self.first
        if isinstance(field, Reference):  # a letter of a dwelling
            return self.dated_name(row)
        value = getattr(row, field.name)
        return field.mask(value) if field.personal else field.show(value)

    def dated_name(self, row: Record) -> str:
        """A row's name where its own is missing or not to be seen: the register's word for a row, and its day."""
        since = self.validity.since
        return f"{_(self.labels.singular)} {getattr(row, since) if since else ''}".strip()

    def holds(self, day: date) -> ColumnElement[bool]:
        """The condition that a row holds on a day."""
        since, end = self.validity.since, self.validity.end
        begun: ColumnElement[bool] = getattr(self.model, since) <= day if since else true()
        if end is None:
            return begun
        ended = getattr(self.model, end.column)
        still: ColumnElement[bool] = ended > day if end.exclusive else ended >= day
        return and_(begun, or_(ended.is_(None), still))


READING = (
    StaffRole.COMMUNITY_ADMIN,
    StaffRole.BUILDING_LEAD,
    StaffRole.STREET_OFFICER,
    StaffRole.DISTRICT_INSPECTOR,
)
WRITING = (StaffRole.COMMUNITY_ADMIN, StaffRole.BUILDING_LEAD)


@cache
def groups() -> Mapping[str, Sequence[Register]]:
    """The registers under the headings of their features (``GROUP``, a message id), in the features' order."""
    grouped: dict[str, list[Register]] = {}
    for module in features.modules("registers"):
        grouped.setdefault(module.GROUP, []).extend(module.REGISTERS)
    return MappingProxyType(grouped)


@cache
def registers() -> Mapping[str, Register]:
    """Every register by its key, in the order of the features that declare them."""
    by_key: dict[str, Register] = {}
    for register in (register for members in groups().values() for register in members):
        if register.key in by_key:
            raise ValueError(f"two registers are called {register.key}")
        by_key[register.key] = register
    return MappingProxyType(by_key)
