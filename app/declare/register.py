"""What a register is: the declaration that lists, forms, exports and histories are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from flask_babel import gettext as _
from sqlalchemy import ColumnElement, true

from app import features
from app.declare.fields import Reference
from app.declare.messages import N_
from tenants.models import StaffRole

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from app.declare.fields import Field
    from app.declare.record import Record
    from tenants.area import Area


@dataclass(frozen=True, slots=True)
class End:
    """How a row ends: with a date, never by deletion. ``label`` names the date, ``action`` the button.

    ``first_day_without``: the date is the first day on which it holds no longer, not the last on which it does.
    ``current`` and ``over`` say in the list which rows hold and which do not. ``listed``: the button is on every row
    of the list too.
    """

    column: str
    label: str
    action: str
    first_day_without: bool = False
    current: str = N_("In force")
    over: str = N_("Ended")
    listed: bool = False


class NotPossible(Exception):
    """An act cannot be done to a row as it stands; the message is translated and says what to do instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something done to a row by one tap, by those who may write the register. Labels are message ids.

    ``perform(session, row)`` does it, with its own audit entry, and may raise NotPossible; the request commits.
    ``done`` is what is said afterwards, ``question`` what is asked before (empty: nothing). ``possible`` tells whether
    the button is shown on a row. ``listed``: it is shown on every row of the list too. ``leads``: building leads may
    do it to the rows they see, whether or not they may write the register.
    """

    key: str
    label: str
    done: str
    perform: Callable[[Session, Any], None]
    question: str = ""
    possible: Callable[[Any], bool] = lambda row: True
    listed: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Extra:
    """A column that is not of the table: ``values(session, rows)`` gives its texts by row id, in one statement."""

    label: str
    values: Callable[[Session, Sequence[Any]], Mapping[UUID, str]]


@dataclass(frozen=True, slots=True)
class View:
    """A list worth asking for by name, shown as a chip beside those of current and ended rows.

    ``where(day)`` is the whole condition: the rows' own dates narrow it no further.
    """

    key: str
    label: str
    where: Callable[[date], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Mend:
    """How a row that failed a criterion is put right in a register.

    ``to`` is the page that does it: "edit" or "row" of the row that failed, or "new" or "list" with ``field`` filled
    in: with the id of the row that failed, or with its code (``by_code``).
    """

    criterion: str
    to: Literal["edit", "row", "new", "list"]
    field: str | None = None
    by_code: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A section of a row's page: a template (fragment) and its context."""

    template: str
    context: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Link:
    """A button that leads elsewhere; ``label`` is translated. ``fetches``: it loads a file."""

    label: str
    url: str
    fetches: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Register:
    """A register of a community, declared once. Labels are message ids.

    ``key`` stands in addresses; ``title`` names the list and ``one`` a single row; ``about`` says what belongs in it.
    ``columns`` names the fields of the list, the first of which a row is called by. ``opens`` is the field since when
    a row holds (None: always), ``order`` the field a list is sorted by ("-" before it for downwards). ``messages``
    says of a broken constraint what to tell, and on which field.

    ``check`` returns what is wrong with the values of a whole row, by field; ``derive`` the columns that the system
    fills in from them. ``within`` is the field that refers to what a row is part of: its name comes before the row's
    own wherever another register refers to the row. ``leads`` narrows the rows to a building lead's own buildings
    (given the lead's account id); without it building leads do not see the register, and without ``leads_write`` they
    do not write. ``related`` are the registers whose rows belong to a row of this one: (key, field that refers).
    ``extra`` is one more column of list and row. ``acts`` are the buttons of a row; ``panels(area, row)`` the sections
    of its page that a feature adds, ``form_panels(area)`` those beside its form, ``links(area, row)`` the links of its
    page, ``list_links(area)`` those of the list. They run inside the request, for whoever may read.
    ``views`` are lists of the register by name. ``mends`` says where a row that failed a criterion is put right.
    ``same`` are the fields that together tell of a new row that it may be there already; personal fields with an index
    tell it by themselves, unless the register is ``repeatable``: several rows of one person are nothing odd. ``again``
    are the fields that a row takes over from one that ended and is entered again for another term (none: that is not
    offered).
    """

    key: str
    model: type[Record]
    title: str
    one: str
    about: str
    fields: tuple[Field, ...]
    columns: tuple[str, ...]
    opens: str | None
    end: End | None = None
    order: str
    messages: Mapping[str, tuple[str | None, str]] = field(default_factory=dict)
    check: Callable[[dict[str, Any]], dict[str, str]] | None = None
    within: str | None = None
    derive: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    leads: Callable[[str], ColumnElement[bool]] | None = None
    leads_write: bool = False
    related: tuple[tuple[str, str], ...] = ()
    extra: Extra | None = None
    acts: tuple[Act, ...] = ()
    panels: Callable[[Area, Any], list[Panel]] | None = None
    form_panels: Callable[[Area], list[Panel]] | None = None
    links: Callable[[Area, Any], list[Link]] | None = None
    list_links: Callable[[Area], list[Link]] | None = None
    views: tuple[View, ...] = ()
    mends: tuple[Mend, ...] = ()
    same: tuple[str, ...] = ()
    repeatable: bool = False
    again: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Field]:
        return {each.name: each for each in self.fields}

    @cached_property
    def personal(self) -> tuple[Field, ...]:
        return tuple(each for each in self.fields if each.personal)

    @property
    def first(self) -> Field:
        """The field that a row is called by."""
        return self.by_name[self.columns[0]]

    @property
    def order_key(self) -> str:
        """The column a list is sorted by unless asked otherwise."""
        return self.order.removeprefix("-")

    @property
    def descending(self) -> bool:
        """Whether that order goes downwards."""
        return self.order.startswith("-")

    def refusal(self, constraint: str | None) -> tuple[str | None, str]:
        """What to say, and on which field, of a row that the database refused: (field or None, message id)."""
        return self.messages.get(constraint or "", (None, N_("This row contradicts another. Look at the list.")))

    @property
    def table(self) -> str:
        return self.model.__tablename__

    def name_of(self, row: Record) -> str:
        """What a row is called in lists, links and messages: its first column, masked where that is personal."""
        field = self.first
        if isinstance(field, Reference):  # a letter of a dwelling
            return self.dated_name(row)
        value = getattr(row, field.name)
        return field.mask(value) if field.personal else field.show(value)

    def dated_name(self, row: Record) -> str:
        """What a row is called where its own name is missing or not to be seen: what it is, told by its day."""
        return f"{_(self.one)} {getattr(row, self.opens) if self.opens else ''}".strip()

    def holds(self, day: date) -> ColumnElement[bool]:
        """Whether a row holds on a day."""
        opened = getattr(self.model, self.opens) <= day if self.opens else true()
        if self.end is None:
            return opened
        ended = getattr(self.model, self.end.column)
        still = ended > day if self.end.first_day_without else ended >= day
        return opened & (ended.is_(None) | still)


READING = (
    StaffRole.COMMUNITY_ADMIN,
    StaffRole.BUILDING_LEAD,
    StaffRole.STREET_OFFICER,
    StaffRole.DISTRICT_INSPECTOR,
)
WRITING = (StaffRole.COMMUNITY_ADMIN, StaffRole.BUILDING_LEAD)


def groups() -> list[tuple[str, list[Register]]]:
    """The registers under the headings of their features (``GROUP``, a message id), in the features' order."""
    found: dict[str, list[Register]] = {}
    for module in features.modules("registers"):
        found.setdefault(module.GROUP, []).extend(module.REGISTERS)
    return list(found.items())


def registers() -> dict[str, Register]:
    """Every register by its key, in the order of the features that declare them."""
    found: dict[str, Register] = {}
    for module in features.modules("registers"):
        for register in module.REGISTERS:
            if register.key in found:
                raise ValueError(f"two registers are called {register.key}")
            found[register.key] = register
    return found
