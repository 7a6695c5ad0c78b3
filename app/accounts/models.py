"""Accounts of staff, and their sign-in sessions."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tenants.columns import AreaOwned
from tenants.roles import Access, Role
from tenants.session import Model

_SIGN_IN = {Role.ACCOUNTS: Access("rau")}


class Account(AreaOwned, Model):
    """A member of staff who can sign in. ``area_lo..area_hi`` is the place that looks after the account."""

    __tablename__ = "accounts"
    __access__ = _SIGN_IN

    username: Mapped[str]
    display_name: Mapped[str]
    password_hash: Mapped[str]
    language: Mapped[str | None]
    failed_sign_ins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    disabled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (
            UniqueConstraint("username"),
            CheckConstraint("username = lower(username) AND length(username) BETWEEN 3 AND 64", name="username"),
            CheckConstraint("failed_sign_ins >= 0", name="failed_sign_ins"),
        )


class SignInSession(AreaOwned, Model):
    """A signed-in browser: the cookie carries a token whose hash is kept here, so it can be revoked."""

    __tablename__ = "sign_in_sessions"
    __access__ = _SIGN_IN

    account_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("accounts.id"))
    membership_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("memberships.id"))
    token_hash: Mapped[str] = mapped_column(unique=True)
    device: Mapped[str]
    seen_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    revoked_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    @classmethod
    def constraints(cls) -> tuple[Any, ...]:
        return (Index("ix_sign_in_sessions_account_id", "account_id"),)
