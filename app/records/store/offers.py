"""The statement that asks for the rows which a form offers for a reference, and what they are called.

Its shape depends on the field alone, so it is put together once and its plan kept; a form that is opened asks it for
each of its references.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, Uuid, any_, func, literal, null, or_, select, true, union_all

from app.declare.register import Register, registers
from app.records.store.naming import label, phone_of, since_of
from tenants.kept import kept, parameter

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Select, SelectBase

    from app.declare.fields import Reference

USES = 100  # of so many rows entered last it is looked what they refer to
_ALL = true()


@kept(most=512)
def kept_offer(
    register: Register, of: Reference, limit: int, day: date, language: str, *, first: bool, within: bool
) -> SelectBase:
    """``offered`` for those who see every row, in a language; asks for ``held``, ids that may stay although over.

    ``first``: for the ids ``chosen`` as well; ``within``: for a ``parent``.
    """
    target = registers()[of.to]
    allowed = or_(target.holds(day), target.model.id == any_(parameter("held", ARRAY(Uuid))))
    chosen = target.model.id == any_(parameter("chosen", ARRAY(Uuid))) if first else None
    part_of = parameter("parent", Uuid) if within else None
    return offered(register, of, allowed, limit, chosen, part_of)


@kept(most=512)
def kept_taken(fields: tuple[Reference, ...], day: date) -> SelectBase:
    """Which rows may be referred to by fields, for those who see every row: (position of the field, id).

    Asks for the ids of each field, ``ids0`` and so on, and for ids that may stay although over, ``held0``.
    """
    taken = []
    for number, of in enumerate(fields):
        target = registers()[of.to]
        asked, held = (any_(parameter(f"{name}{number}", ARRAY(Uuid))) for name in ("ids", "held"))
        which = select(literal(number).label("field"), target.model.id.label("id"))
        taken.append(which.where(target.model.id == asked, or_(target.holds(day), target.model.id == held)))
    return union_all(*taken) if len(taken) > 1 else taken[0]


def offered(
    register: Register,
    of: Reference,
    allowed: ColumnElement[bool],
    limit: int,
    chosen: ColumnElement[bool] | None,
    parent: Any,
) -> Select[Any]:
    """The rows that ``register`` referred to last or that were entered last: first the chosen ones, then its parent's.

    They are found by when they were entered, a few of each kind; what they are called is made of those alone that are
    offered, with how many were found (``found_in_all``).
    """
    target = registers()[of.to]
    model: Any = target.model
    kinds: list[tuple[Any, int]] = [(_used(register, of), 2), (_entered(model, allowed, limit + 1), 2)]
    if chosen is not None:
        kinds.append((select(model.id, model.created_at).where(chosen), 0))
    if parent is not None and target.parent is not None:
        kinds.append((_entered(model, allowed, limit + 1, getattr(model, target.parent) == parent), 1))
    listed = [each.add_columns(literal(rank).label("rank")).subquery() for each, rank in kinds]
    those = union_all(*(select(each.c.id, each.c.created_at, each.c.rank) for each in listed)).subquery()
    order = [func.min(those.c.rank).label("rank"), func.max(those.c.created_at).label("at")]
    ranked = select(those.c.id, *order).group_by(those.c.id).subquery()
    top = (
        select(ranked, func.count().over().label("found_in_all"))
        .join(model, model.id == ranked.c.id)
        .where(allowed)
        .order_by(ranked.c.rank, ranked.c.at.desc(), ranked.c.id)
        .limit(limit)
        .subquery()
    )
    rows = named_rows(target, allowed).add_columns(top.c.found_in_all).join(top, top.c.id == model.id)
    return rows.order_by(top.c.rank, top.c.at.desc(), top.c.id)


def _used(register: Register, of: Reference) -> Select[Any]:
    """What the last rows of a register refer to, and when they were entered."""
    model: Any = register.model
    source = getattr(model, of.name)
    used = select(source.label("id"), model.created_at).where(source.is_not(None))
    return used.order_by(model.created_at.desc(), model.id.desc()).limit(USES)


def _entered(model: Any, allowed: ColumnElement[bool], most: int, condition: ColumnElement[bool] = _ALL) -> Select[Any]:
    """The rows that were entered last among those that may be chosen."""
    entered = select(model.id, model.created_at).where(allowed, condition)
    return entered.order_by(model.created_at.desc(), model.id.desc()).limit(most)


def named_rows(target: Register, allowed: ColumnElement[bool]) -> Select[Any]:
    """The rows that may be chosen, with what they are called. Of people only name and telephone are opened."""
    model: Any = target.model
    phone = phone_of(target)
    person = getattr(model, target.first.name) if target.first.personal else null()
    columns = [
        model.id,
        label(target, model).label("called"),
        since_of(target, model).label("since"),
        person.label("person"),
        (getattr(model, phone.name) if phone else null()).label("phone"),
        (getattr(model, target.parent) if target.parent else null()).label("parent"),
    ]
    return select(*columns).select_from(model).where(allowed)
