"""What a reference may be: a few rows to choose from, the rows that a text finds, whether an id or a name is taken.

A form needs the rows that it shows and the one that it is sent, never the register. So nothing here reads more rows
than it answers with, and of people it opens only what tells them apart in a list.
"""

from __future__ import annotations

import re
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from flask_babel import get_locale
from sqlalchemy import ColumnElement, and_, case, false, func, literal, or_, select, union_all

from app.accounts.queries import LeadAccount, some_building_leads
from app.clock import today
from app.declare.fields import BadValue, Reference, Staff, tidy
from app.declare.register import Register, registers
from app.records.store.naming import compact_sql, contains_words, label, phone_of, plain_text, since_of
from app.records.store.offers import kept_offer, kept_taken, named_rows, offered
from app.records.store.queries import by_number
from app.records.store.rows import place
from tenants import vault
from tenants.scope import current_scope

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from app.declare.record import Record

MOST = 20  # rows that are offered at once
LONGEST = 100  # characters of a text that is searched with
CANDIDATES = 5  # rows that a message names where a name is that of several


@dataclass(frozen=True, slots=True)
class Offer:
    """Some rows to choose from."""

    options: Sequence[tuple[str, str]] = ()
    """(id, name) of each."""
    more: bool = False
    """There are others, which a search finds."""
    parents: Mapping[str, str] = field(default_factory=dict)
    """What each is part of, by id, where its register has such a field."""
    exact: str | None = None
    """The one row whose whole name the text is that was searched with."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the references of a form may be, asked by somebody who sees no more than ``row_filter`` leaves.

    ``kept`` is the row that the form changes: what it refers to may stay, also when that has ended.
    """

    session: Session
    row_filter: Callable[[Register], ColumnElement[bool] | None]
    kept: Record | None = None

    def offer(
        self, register: Register, of: Reference, ids: Collection[uuid.UUID] = (), parent: uuid.UUID | None = None
    ) -> Offer:
        """The rows that ``register`` referred to last or that were entered last, those in ``ids`` among them.

        ``parent`` puts the rows that are part of it before the others.
        """
        ids = {*ids, *self._held(of)}
        limit = max(MOST, len(ids))
        if isinstance(of, Staff):
            return _staff(some_building_leads(self._area, held=self._held(of), first=ids, limit=limit + 1), limit)
        target, held = registers()[of.to], self._held(of)
        parent = parent if target.parent is not None else None
        if self.row_filter(target) is None:
            shape = {"first": bool(ids), "within": parent is not None}
            statement = kept_offer(register, of, limit, today(), str(get_locale()), **shape)
            given = {"held": held, "chosen": list(ids), "parent": parent}
            found = statement.rows(self.session, **{name: given[name] for name in statement.parameters})
        else:
            chosen = target.model.id.in_(ids) if ids else None
            asked = offered(register, of, self._allowed(of), limit, chosen, parent)
            found = list(self.session.execute(asked).all())
        return _offer(target, found)

    def search(self, of: Reference, text: str, parent: uuid.UUID | None = None) -> Offer:
        """The rows that a text finds: by words of their names and of what they are part of; people by a whole value.

        ``parent`` narrows them to what is part of it. Without a text it is those entered last.
        """
        text = tidy(text[:LONGEST])
        if isinstance(of, Staff):
            return _staff(some_building_leads(self._area, held=self._held(of), text=text, limit=MOST + 1), MOST, text)
        target = registers()[of.to]
        model: Any = target.model
        within = target.parent is not None and parent is not None
        conditions = [self._allowed(of), *([getattr(model, str(target.parent)) == parent] if within else [])]
        # Within a building by their numbers; of a whole register those that were entered last.
        called = label(target, model, every=True)
        order: list[Any] = [func.length(called), called] if within else [model.created_at.desc()]
        if text:
            conditions.append(_matches(target, text))
            order = [*_closeness(target, text), *order]
        ordered = func.row_number().over(order_by=[*order, model.id]).label("position")
        every = func.count().over().label("found_in_all")
        found = select(model.id, ordered, every).where(*conditions).order_by(ordered).limit(MOST).subquery()
        # Whether there are more is asked without opening one more of them.
        rows = (
            named_rows(target, self._allowed(of)).add_columns(found.c.found_in_all).join(found, found.c.id == model.id)
        )
        return _offer(target, self.session.execute(rows.order_by(found.c.position)).all(), text)

    def accepted(self, asked: Mapping[Reference, Collection[uuid.UUID]]) -> dict[Reference, set[uuid.UUID]]:
        """Which of the ids are taken, by field: one statement for all the registers they are of, another for staff."""
        found: dict[Reference, set[uuid.UUID]] = {of: set() for of in asked}
        fields = []
        for of, ids in asked.items():
            if ids and isinstance(of, Staff):
                staff = some_building_leads(self._area, held=self._held(of), ids=ids)
                found[of] = {account.id for account in staff}
            elif ids:
                fields.append(of)
        for position, row_id in self._taken(fields, asked) if fields else ():
            found[fields[position]].add(row_id)
        return found

    def _taken(
        self, fields: Sequence[Reference], asked: Mapping[Reference, Collection[uuid.UUID]]
    ) -> Sequence[tuple[int, uuid.UUID]]:
        if all(self.row_filter(registers()[of.to]) is None for of in fields):
            given = {f"ids{number}": list(asked[of]) for number, of in enumerate(fields)}
            given |= {f"held{number}": self._held(of) for number, of in enumerate(fields)}
            return kept_taken(tuple(fields), today()).rows(self.session, **given)
        statements = []
        for number, of in enumerate(fields):
            model = registers()[of.to].model
            which = select(literal(number).label("field"), model.id.label("id"))
            statements.append(which.where(model.id.in_(asked[of]), self._allowed(of)))
        return [(row.field, row.id) for row in self.session.execute(union_all(*statements))]

    def named(self, of: Reference, texts: Collection[str]) -> dict[str, list[uuid.UUID]]:
        """The rows that texts name, by text, in one statement: as lists name them, people by a whole value.

        A full name ("3号楼 301") comes before the own name ("301") of other rows.
        """
        by_text = {text: compact(text[:LONGEST]) for text in texts}
        found: dict[str, list[set[uuid.UUID]]] = defaultdict(lambda: [set(), set()])
        if isinstance(of, Staff):
            names = set(by_text.values())
            for account in some_building_leads(self._area, names=names) if names else ():
                for name in (account.display_name, account.username, f"{account.display_name}{account.username}"):
                    found[compact(name)][0].add(account.id)
        elif by_text:
            target = registers()[of.to]
            named = self._people(of, target, by_text) if target.first.personal else self._places(of, target, by_text)
            for name, precedence, row_id in named:
                found[name][precedence].add(row_id)
        return {text: sorted(found[key][0] or found[key][1]) for text, key in by_text.items()}

    def only(self, of: Reference, ids: Collection[uuid.UUID]) -> Offer:
        """These rows and no others, as far as they may be chosen."""
        named = self.labels(of, ids) if ids else {}
        return Offer([(str(row_id), name) for row_id, name in named.items()])

    def labels(self, of: Reference, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, str]:
        """What rows are called, by id; told apart where several are called alike."""
        if isinstance(of, Staff):
            # Not any account that was sent along: the name of somebody elsewhere is not for here.
            return dict(_labels(some_building_leads(self._area, held=self._held(of), ids=ids)))
        target = registers()[of.to]
        statement = named_rows(target, self._allowed(of)).where(target.model.id.in_(ids))
        return dict(_apart(target, self.session.execute(statement).all()))

    # ---------------------------------------------------------------- how it is asked

    @property
    def _area(self) -> Any:
        return current_scope().area

    def _held(self, of: Reference) -> list[uuid.UUID]:
        held = getattr(self.kept, of.name, None)
        return [] if held is None else [held]

    def _allowed(self, of: Reference) -> ColumnElement[bool]:
        """Whether a row may be referred to: it holds today or is referred to already, and the visitor may see it."""
        target, held = registers()[of.to], self._held(of)
        holds = target.holds(today())
        allowed = or_(holds, target.model.id.in_(held)) if held else holds
        narrowed = self.row_filter(target)
        return allowed if narrowed is None else and_(allowed, narrowed)

    def _places(self, of: Reference, target: Register, by_text: Mapping[str, str]) -> Iterator[_Named]:
        """The rows that are called so: in full, in full with their day, by their own name."""
        model, names = target.model, set(by_text.values())
        called = compact_sql(label(target, model, every=True))
        own = compact_sql(label(target, model, full=False, every=True))
        dated = func.concat(called, "(", since_of(target, model), ")")
        statement = select(model.id, called.label("called"), dated.label("dated"), own.label("own"))
        wanted = or_(called.in_(names), dated.in_(names), own.in_(names))
        for row in self.session.execute(statement.where(self._allowed(of), wanted)):
            for precedence, name in ((0, row.called), (0, row.dated), (1, row.own)):
                if name in names:
                    yield name, precedence, row.id

    def _people(self, of: Reference, target: Register, by_text: Mapping[str, str]) -> Iterator[_Named]:
        """The rows whose whole name, telephone or identity number a text is."""
        model: Any = target.model
        hashes = {key: _hashes(target, text) for text, key in by_text.items()}
        every: dict[str, set[str]] = defaultdict(set)
        for found in hashes.values():
            for column, value in found.items():
                every[column].add(value)
        if not every:
            return
        equal = or_(*(getattr(model, column).in_(values) for column, values in every.items()))
        columns = [getattr(model, column) for column in every]
        for row in self.session.execute(select(model.id, *columns).where(self._allowed(of), equal)):
            for key, found in hashes.items():
                if any(getattr(row, column) == value for column, value in found.items()):
                    yield key, 0, row.id


_Named = tuple[str, int, uuid.UUID]  # a compact name, 1 if it is less than the whole one, and whose it is


def compact(text: str) -> str:
    """Text for comparing: tidy, without spaces, without regard to capitals."""
    return re.sub(r"\s", "", tidy(text)).lower()


def names_people(of: Reference) -> bool:
    """Whether what it refers to is a person, who is found by a whole value only."""
    return not isinstance(of, Staff) and registers()[of.to].first.personal


def _hashes(target: Register, text: str) -> dict[str, str]:
    """The blind index of a text as a value of each field that has one, by the index's column."""
    found = {}
    for each in target.personal:
        if each.index:
            try:
                value = each.parse(text)
            except BadValue:
                continue
            if value is not None:
                found[each.index] = vault.blind_index(value, place(target, each.name))
    return found


def _matches(target: Register, text: str) -> ColumnElement[bool]:
    """Whether a text finds a row: every word of it in its names and plain fields, or a person's whole value."""
    conditions = [getattr(target.model, column) == value for column, value in _hashes(target, text).items()]
    searched = plain_text(target, target.model)
    if searched is not None:
        conditions.append(contains_words(searched, text))
    return or_(false(), *conditions)


def _closeness(target: Register, text: str) -> list[Any]:
    """The order of what was found: the name itself, names that begin with it, short names before long ones."""
    full, wanted = compact_sql(label(target, target.model, every=True)), compact(text)
    own = compact_sql(label(target, target.model, full=False, every=True))
    begins = or_(full.startswith(wanted, autoescape=True), own.startswith(wanted, autoescape=True))
    return [case((or_(full == wanted, own == wanted), 0), (begins, 1), else_=2), func.length(full), full]


def _offer(target: Register, found: Sequence[Row[Any]], text: str = "") -> Offer:
    options = [(str(row_id), name) for row_id, name in _apart(target, found)]
    more = bool(found) and found[0].found_in_all > len(found)
    if not more and not text:
        options.sort(key=lambda option: (by_number(option[1]), option[0]))
    parents = {str(row.id): str(row.parent) for row in found if row.parent is not None}
    return Offer(options, more, parents, _meant(target, found, text) if text else None)


def _meant(target: Register, found: Sequence[Row[Any]], text: str) -> str | None:
    """The id of the one row whose whole name a text is; a person is found by nothing less than a whole value."""
    whole = [row for row in found if target.first.personal or compact(row.called) == compact(text)]
    return str(whole[0].id) if len(whole) == 1 else None


def _apart(target: Register, found: Sequence[Row[Any]]) -> list[tuple[uuid.UUID, str]]:
    """(id, name) of rows: people masked, with their masked telephone; those called alike told apart by their day."""
    phone = phone_of(target)
    named = []
    for row in found:
        name = row.called
        if target.first.personal:
            mark = phone.mask(row.phone) if phone else ""
            name = " ".join(part for part in (row.called, target.first.mask(row.person), mark) if part)
        named.append((row.id, name))
    often = Counter(name for _id, name in named)
    dated = [
        (row_id, f"{name} ({row.since})" if often[name] > 1 else name)
        for row, (row_id, name) in zip(found, named, strict=True)
    ]
    return _numbered(dated)


def _numbered(named: Sequence[tuple[uuid.UUID, str]]) -> list[tuple[uuid.UUID, str]]:
    """The names, with a number after names that are still repeated."""
    often, seen = Counter(name for _id, name in named), Counter[str]()
    found = []
    for row_id, name in named:
        seen[name] += 1
        found.append((row_id, f"{name} ({seen[name]})" if often[name] > 1 else name))
    return found


def _labels(accounts: Sequence[LeadAccount]) -> list[tuple[uuid.UUID, str]]:
    """What accounts are called: by the person's name, with the account's own where several are called alike."""
    often = Counter(account.display_name for account in accounts)
    return [
        (each.id, f"{each.display_name} {each.username}" if often[each.display_name] > 1 else each.display_name)
        for each in accounts
    ]


def _staff(accounts: Sequence[LeadAccount], limit: int, text: str = "") -> Offer:
    more, accounts = len(accounts) > limit, accounts[:limit]
    named = [(str(account_id), name) for account_id, name in _labels(accounts)]
    options = named if more else sorted(named, key=lambda option: (by_number(option[1]), option[0]))
    only = accounts[0] if text and len(accounts) == 1 and not more else None
    exact = only is not None and compact(text) in (compact(only.display_name), only.username)
    return Offer(options, more, exact=str(only.id) if only is not None and exact else None)
