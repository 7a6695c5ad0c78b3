"""Reading accounts: who a token belongs to, which memberships count today, which browsers are signed in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from flask_login import UserMixin
from sqlalchemy import Date, DateTime, Text, Uuid, and_, case, func, or_, select

from app.accounts.models import Account, SignInSession
from app.clock import today
from tenants.area import Area
from tenants.columns import utcnow
from tenants.kept import kept, parameter
from tenants.models import Membership, Place, StaffRole
from tenants.scope import accounts_scope
from tenants.session import activate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, SelectBase
    from sqlalchemy.orm import Session

IDLE = timedelta(hours=12)  # a browser that was silent for longer has to sign in again


@dataclass(frozen=True, slots=True)
class HeldMembership:
    """A membership in force, with the name of its place (None where the place has no name yet)."""

    id: uuid.UUID
    role: StaffRole
    area: Area
    place_name: str | None
    starts_on: date
    ends_on: date | None


@dataclass(frozen=True, slots=True, eq=False)
class SignedIn(UserMixin):
    """Who is signed in with this browser, as the request sees them."""

    account_id: uuid.UUID
    username: str
    display_name: str
    language: str | None
    session_id: uuid.UUID
    seen_at: datetime
    memberships: tuple[HeldMembership, ...]
    chosen_id: uuid.UUID | None
    token: str = field(repr=False)

    @property
    def membership(self) -> HeldMembership | None:
        """The membership they act under: the chosen one, or the only one. None while they have to choose."""
        for held in self.memberships:
            if held.id == self.chosen_id:
                return held
        return self.memberships[0] if len(self.memberships) == 1 else None

    def get_id(self) -> str:
        """The value that Flask-Login keeps in the cookie: the token, so that a revoked session is no session."""
        return self.token


def has_other_admin(area: Area, account_id: uuid.UUID) -> bool:
    """True if an account besides this one administers the community today."""
    with activate(accounts_scope("system:office")) as session:
        found = select(Account.id).where(_staff(area, StaffRole.COMMUNITY_ADMIN), Account.id != account_id)
        return session.execute(found.limit(1)).first() is not None


def building_leads_in(area: Area) -> dict[uuid.UUID, str]:
    """The accounts that are building leads in an area today, and their names."""
    with activate(accounts_scope("system:office")) as session:
        rows = session.execute(
            select(Account.id, Account.display_name).where(_leads(area)).order_by(Account.display_name, Account.id)
        )
        return {row.id: row.display_name for row in rows}


@dataclass(frozen=True, slots=True)
class LeadAccount:
    """The account of a building lead, as a form offers it."""

    id: uuid.UUID
    display_name: str
    username: str


def some_building_leads(
    area: Area,
    *,
    held: Collection[uuid.UUID] = (),
    ids: Collection[uuid.UUID] | None = None,
    names: Collection[str] | None = None,
    text: str = "",
    first: Collection[uuid.UUID] = (),
    limit: int | None = None,
) -> list[LeadAccount]:
    """Building leads of an area, one statement: those in ``first`` before the others, then the newest accounts.

    ``held`` are taken though they are leads no longer: a row refers to them already. Narrowed to ``ids``, to exact
    ``names`` (of the person, of the account or of both; compact) or to a ``text`` within them.
    """
    statement = select(Account.id, Account.display_name, Account.username).where(
        or_(_leads(area), Account.id.in_(held)) if held else _leads(area)
    )
    if ids is not None:
        statement = statement.where(Account.id.in_(ids))
    if names is not None:
        both = func.concat(Account.display_name, " ", Account.username)
        called = (Account.display_name, Account.username, both)
        statement = statement.where(or_(*(_compact(column).in_(names) for column in called)))
    if text:
        found = (column.icontains(text, autoescape=True) for column in (Account.display_name, Account.username))
        statement = statement.where(or_(*found))
    order = [Account.created_at.desc(), Account.id]
    if first:
        order.insert(0, case((Account.id.in_(first), 0), else_=1))
    with activate(accounts_scope("system:office")) as session:
        rows = session.execute(statement.order_by(*order).limit(limit))
        return [LeadAccount(row.id, row.display_name, row.username) for row in rows]


def _compact(text: Any) -> ColumnElement[str]:
    return func.lower(func.replace(text, " ", ""))


def _leads(area: Area) -> ColumnElement[bool]:
    """Whether an account is a building lead of an area today."""
    return _staff(area, StaffRole.BUILDING_LEAD)


def _staff(area: Area, role: StaffRole) -> ColumnElement[bool]:
    """Whether an account holds a role of exactly this area today."""
    membership = (
        select(Membership.id)
        .where(
            Membership.account_id == Account.id,
            Membership.role == role,
            Membership.area_lo == area.lo,
            Membership.area_hi == area.hi,
            _in_force(today()),
        )
        .exists()
    )
    return and_(membership, Account.disabled_at.is_(None))


def token_hash(token: str) -> str:
    """The digest that is stored of a token. It has 256 random bits, so one round of SHA-256 is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


@kept(most=1)
def _of_token() -> SelectBase:
    """The account that a live token signs in, and its browser."""
    return (
        select(
            SignInSession.id,
            SignInSession.seen_at,
            SignInSession.membership_id,
            Account.id.label("account_id"),
            Account.username,
            Account.display_name,
            Account.language,
        )
        .join(Account, Account.id == SignInSession.account_id)
        .where(
            SignInSession.token_hash == parameter("token_hash", Text),
            Account.disabled_at.is_(None),
            SignInSession.revoked_at.is_(None),
            SignInSession.expires_at > parameter("now", DateTime(timezone=True)),
            SignInSession.seen_at > parameter("seen_since", DateTime(timezone=True)),
        )
    )


def signed_in_by(session: Session, token: str) -> SignedIn | None:
    """The account the token signs in; None if unknown, revoked, expired or its account disabled. Two statements."""
    now = utcnow()
    row = next(
        iter(_of_token().rows(session, token_hash=token_hash(token), now=now, seen_since=now - IDLE)),
        None,
    )
    if row is None:
        return None
    return SignedIn(
        account_id=row.account_id,
        username=row.username,
        display_name=row.display_name,
        language=row.language,
        session_id=row.id,
        seen_at=row.seen_at,
        memberships=tuple(_held(session, row.account_id, today())),
        chosen_id=row.membership_id,
        token=token,
    )


def display_name(account_id: uuid.UUID) -> str | None:
    """What an account is called; None where there is none."""
    with activate(accounts_scope()) as session:
        return session.execute(select(Account.display_name).where(Account.id == account_id)).scalar_one_or_none()


def own_sessions(session: Session, account_id: uuid.UUID) -> list[SignInSession]:
    """The browsers in which the account is signed in, the latest first."""
    return list(
        session.execute(
            select(SignInSession)
            .where(SignInSession.account_id == account_id, _live(utcnow()))
            .order_by(SignInSession.seen_at.desc(), SignInSession.id)
        ).scalars()
    )


def memberships_of(account_id: uuid.UUID, on: date) -> list[HeldMembership]:
    """The account's memberships in force on that day, widest area first."""
    with activate(accounts_scope()) as session:
        return _held(session, account_id, on)


def holds(account_id: uuid.UUID, role: StaffRole, area: Area, on: date) -> bool:
    """True if the account holds the role over the whole of ``area`` on that day and is not disabled."""
    with activate(accounts_scope()) as session:
        found = session.execute(
            select(Membership.id)
            .join(Account, Account.id == Membership.account_id)
            .where(
                Membership.account_id == account_id,
                Membership.role == role,
                Membership.area_lo <= area.lo,
                Membership.area_hi >= area.hi,
                Account.disabled_at.is_(None),
                _in_force(on),
            )
            .limit(1)
        ).first()
    return found is not None


def _held(session: Session, account_id: uuid.UUID, on: date) -> list[HeldMembership]:
    rows = _memberships().rows(session, account_id=account_id, on=on)
    return [
        HeldMembership(row.id, row.role, Area(row.area_lo, row.area_hi), row.name, row.starts_on, row.ends_on)
        for row in rows
    ]


@kept(most=1)
def _memberships() -> SelectBase:
    """An account's memberships in force on a day with the names of their places, widest area first."""
    place = and_(Place.area_lo == Membership.area_lo, Place.area_hi == Membership.area_hi)
    return (
        select(
            Membership.id,
            Membership.role,
            Membership.area_lo,
            Membership.area_hi,
            Membership.starts_on,
            Membership.ends_on,
            Place.name,
        )
        .outerjoin(Place, place)
        .where(Membership.account_id == parameter("account_id", Uuid), _in_force(parameter("on", Date)))
        .order_by(
            (Membership.area_hi - Membership.area_lo).desc(),
            Membership.area_lo,
            Membership.role,
            Membership.id,
        )
    )


def _in_force(on: date | ColumnElement[date]) -> ColumnElement[bool]:
    return and_(Membership.starts_on <= on, or_(Membership.ends_on.is_(None), Membership.ends_on >= on))


def _live(now: datetime) -> ColumnElement[bool]:
    return and_(SignInSession.revoked_at.is_(None), SignInSession.expires_at > now, SignInSession.seen_at > now - IDLE)
