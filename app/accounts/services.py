"""Signing in and out, accounts and their memberships.

Accounts lie outside every community, so these services work in the accounts scope and commit on their own: a
failed attempt must count although its request fails, and a view of a community never shares their transaction.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, or_, select, update
from sqlalchemy.exc import IntegrityError

from app.accounts import passwords, queries
from app.accounts.models import Account, SignInSession
from app.accounts.passwords import generate_password
from app.accounts.queries import holds
from app.clock import today
from tenants.area import Area, Level
from tenants.columns import utcnow
from tenants.models import Membership, StaffRole
from tenants.session import activate, changed_rows

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import date, datetime

    from flask_babel.speaklater import LazyString
    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.orm import Session

    from app.accounts.queries import SignedIn
    from tenants.scope import Scope

__all__ = [
    "AccountError",
    "SignInRefused",
    "WrongPassword",
    "change_password",
    "choose_membership",
    "create_account",
    "end_membership",
    "generate_password",
    "holds",
    "resume",
    "revoke",
    "revoke_others",
    "set_language",
    "sign_in",
]

ABSOLUTE = timedelta(days=7)  # nobody stays signed in for longer, however busy
SEEN_EVERY = timedelta(minutes=1)
FAILURES_TO_LOCK = 5
FIRST_LOCK = timedelta(minutes=15)
LONGEST_LOCK = timedelta(hours=24)

_USERNAME = re.compile(r"[^\s\x00-\x1f\x7f]{3,64}")
# Where a role can be held: an inspector may look after a city, but a community's staff have one community.
_LEVELS = {
    StaffRole.OPERATOR: frozenset(Level),
    StaffRole.DISTRICT_INSPECTOR: frozenset({Level.NATION, Level.PROVINCE, Level.CITY, Level.DISTRICT}),
    StaffRole.STREET_OFFICER: frozenset({Level.STREET}),
    StaffRole.COMMUNITY_ADMIN: frozenset({Level.COMMUNITY}),
    StaffRole.BUILDING_LEAD: frozenset({Level.COMMUNITY}),
}


class SignInRefused(Exception):
    """The sign-in failed. It does not say why: the reasons must look alike from outside."""


class WrongPassword(Exception):
    """The current password given for a change is not the account's."""


class AccountError(Exception):
    """An account cannot be made or changed like this. ``field`` names what to put right."""

    def __init__(self, field: str, message: str | LazyString) -> None:
        self.field = field
        self.message = message
        super().__init__(f"{field}: {message}")


def sign_in(scope: Scope, username: str, password: str, device: str, replaces: str | None = None) -> str:
    """Open a sign-in session and return its token for the cookie. Raises SignInRefused.

    ``replaces`` is the token the browser had before; its session ends. Every attempt is charged before the
    password is looked at, so guesses made at the same time cannot outrun the lock; success clears the account.
    """
    with activate(scope) as session:
        account = _charge(session, normal_username(username))
        session.commit()
        # Without an account (unknown, locked, disabled) the same work is done on a hash that opens for nobody.
        correct = passwords.verify(password, account.password_hash if account else None)
        if account is None or not correct:
            raise SignInRefused
        values: dict[str, Any] = {"failed_sign_ins": 0, "locked_until": None}
        if passwords.needs_rehash(account.password_hash):
            values["password_hash"] = passwords.hash_password(password)
        session.execute(update(Account).where(Account.id == account.id).values(values))
        if replaces:
            _end_sessions(session, SignInSession.token_hash == queries.token_hash(replaces))
        token = _open_session(session, account, device)
        session.commit()
    return token


def resume(scope: Scope, token: str) -> SignedIn | None:
    """The account the token signs in, None if it no longer does; notes once a minute that the browser is in use."""
    with activate(scope) as session:
        visitor = queries.signed_in_by(session, token)
        now = utcnow()
        if visitor is not None and now - visitor.seen_at > SEEN_EVERY:
            session.execute(update(SignInSession).where(SignInSession.id == visitor.session_id).values(seen_at=now))
            session.commit()
    return visitor


def revoke(scope: Scope, account_id: uuid.UUID, session_id: uuid.UUID) -> bool:
    """End one of the account's own sessions; False where it has no such session."""
    with activate(scope) as session:
        ended = _end_sessions(session, SignInSession.account_id == account_id, SignInSession.id == session_id)
        session.commit()
    return ended == 1


def revoke_others(scope: Scope, account_id: uuid.UUID, keep: uuid.UUID) -> int:
    """End all of the account's sessions but one; how many there were."""
    with activate(scope) as session:
        ended = _end_sessions(session, SignInSession.account_id == account_id, SignInSession.id != keep)
        session.commit()
    return ended


def change_password(scope: Scope, visitor: SignedIn, current: str, new: str) -> str:
    """Set a new password, end the account's other sessions and return a fresh token for this one.

    Raises WrongPassword, or AccountError for the field ``new``.
    """
    with activate(scope) as session:
        known = session.execute(select(Account.password_hash).where(Account.id == visitor.account_id)).scalar_one()
        session.rollback()  # no connection is held while the hash is computed
        if not passwords.verify(current, known):
            raise WrongPassword
        if new == current:
            raise AccountError("new", passwords.SAME)
        _refuse_weak(new, visitor.username, "new")
        token, replacement = secrets.token_urlsafe(32), passwords.hash_password(new)
        session.execute(update(Account).where(Account.id == visitor.account_id).values(password_hash=replacement))
        _end_sessions(session, SignInSession.account_id == visitor.account_id, SignInSession.id != visitor.session_id)
        session.execute(
            update(SignInSession)
            .where(SignInSession.id == visitor.session_id)
            .values(token_hash=queries.token_hash(token))
        )
        session.commit()
    return token


def choose_membership(scope: Scope, visitor: SignedIn, membership_id: uuid.UUID) -> bool:
    """Act under another membership in this browser; False where it is not one of theirs in force."""
    if membership_id not in {held.id for held in visitor.memberships}:
        return False
    with activate(scope) as session:
        session.execute(
            update(SignInSession).where(SignInSession.id == visitor.session_id).values(membership_id=membership_id)
        )
        session.commit()
    return True


def set_language(scope: Scope, account_id: uuid.UUID, language: str) -> None:
    """Remember the language an account reads."""
    with activate(scope) as session:
        session.execute(update(Account).where(Account.id == account_id).values(language=language))
        session.commit()


def create_account(
    scope: Scope,
    username: str,
    display_name: str,
    password: str,
    memberships: Sequence[tuple[StaffRole, Area]],
    *,
    starts_on: date | None = None,
    language: str | None = None,
) -> uuid.UUID:
    """Make an account with its memberships from ``starts_on`` (default: today in Shanghai) and return its id.

    The account is looked after by the place of its first membership. Raises AccountError: the user name is
    taken or cannot be typed, the password is weak, a role cannot be held at that level.
    """
    name = normal_username(username)
    if not _USERNAME.fullmatch(name):
        raise AccountError("username", "3 to 64 characters without spaces")
    if not memberships:
        raise AccountError("memberships", "an account needs at least one role in an area")
    for role, area in memberships:
        if area.level not in _LEVELS[role]:
            raise AccountError("memberships", f"{role.value} cannot be held for {area.code}")
    _refuse_weak(password, name, "password")
    home = memberships[0][1]
    account = Account(
        username=name,
        display_name=display_name.strip() or name,
        password_hash=passwords.hash_password(password),
        language=language,
        area_lo=home.lo,
        area_hi=home.hi,
    )
    with activate(scope) as session:
        session.add(account)
        try:
            session.flush()
        except IntegrityError as error:
            if "uq_accounts_username" not in str(error.orig):
                raise
            raise AccountError("username", f"{name} is taken") from error
        account_id = account.id
        for role, area in memberships:
            session.add(
                Membership(
                    account_id=account_id,
                    role=role,
                    area_lo=area.lo,
                    area_hi=area.hi,
                    starts_on=starts_on or today(),
                )
            )
        session.commit()
    return account_id


def end_membership(scope: Scope, membership_id: uuid.UUID, last_day: date) -> None:
    """Let a membership end with ``last_day`` (inclusive). Raises AccountError where there is no such membership."""
    with activate(scope) as session:
        ended = session.execute(
            update(Membership)
            .where(Membership.id == membership_id, Membership.starts_on <= last_day)
            .values(ends_on=last_day)
        )
        if changed_rows(ended) != 1:
            raise AccountError("membership", "there is no such membership, or it begins after that day")
        session.commit()


def normal_username(text: str) -> str:
    """A user name in the form that is stored and compared: NFKC, lower case, without surrounding spaces."""
    # PostgreSQL has no text with a NUL; as a space it is in nobody's name.
    return unicodedata.normalize("NFKC", text).strip().lower().replace("\x00", " ")


def _refuse_weak(password: str, username: str, field: str) -> None:
    problem = passwords.problem_with(password, username)
    if problem is not None:
        raise AccountError(field, problem)


def _charge(session: Session, username: str) -> Row[uuid.UUID, str, int, int] | None:
    """Count an attempt against the account and lock it where it is one too many; None if it may not try."""
    now = utcnow()
    failures = Account.failed_sign_ins + 1
    return session.execute(
        update(Account)
        .where(
            Account.username == username,
            Account.disabled_at.is_(None),
            or_(Account.locked_until.is_(None), Account.locked_until <= now),
        )
        .values(failed_sign_ins=failures, locked_until=_lock(failures, now))
        .returning(Account.id, Account.password_hash, Account.area_lo, Account.area_hi)
        .execution_options(synchronize_session=False)
    ).one_or_none()


def _lock(failures: ColumnElement[int], now: datetime) -> ColumnElement[Any]:
    """Until when every fifth failure in a row locks: 15 minutes, then twice as long each time, at most a day."""
    steps, length, count = [], FIRST_LOCK, FAILURES_TO_LOCK
    while length < LONGEST_LOCK:
        steps.append((failures == count, now + length))
        length, count = length * 2, count + FAILURES_TO_LOCK
    return case(*steps, (failures % FAILURES_TO_LOCK == 0, now + LONGEST_LOCK), else_=None)


def _open_session(session: Session, account: Row[uuid.UUID, str, int, int], device: str) -> str:
    token, now = secrets.token_urlsafe(32), utcnow()
    session.add(
        SignInSession(
            account_id=account.id,
            area_lo=account.area_lo,
            area_hi=account.area_hi,
            token_hash=queries.token_hash(token),
            device=device,
            seen_at=now,
            expires_at=now + ABSOLUTE,
        )
    )
    return token


def _end_sessions(session: Session, *which: ColumnElement[bool]) -> int:
    ended = session.execute(
        update(SignInSession)
        .where(SignInSession.revoked_at.is_(None), *which)
        .values(revoked_at=utcnow())
        .execution_options(synchronize_session=False)
    )
    return changed_rows(ended)
