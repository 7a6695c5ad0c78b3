"""Drafts: kept while somebody types, offered when the same account opens the same form, gone when the row is saved."""

from __future__ import annotations

import json
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import undefer_group

from app.clock import today
from app.records.models import Draft, DraftPage
from tenants.columns import utcnow, uuid7
from tenants.scope import current_scope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

KEPT_DAYS = 14
LARGEST = 300_000  # characters of one draft: a grid of a hundred lines has about a third of that
MOST = 20  # drafts of one form that an account may have waiting; older ones give way


class TooLarge(ValueError):
    """More text than a form can hold."""


def save(session: Session, register: str, page: DraftPage, row_id: uuid.UUID, texts: Mapping[str, str]) -> datetime:
    """Keep the texts of a form, in place of what was kept of it before; when that was. Raises TooLarge."""
    content = json.dumps(dict(texts), ensure_ascii=False)
    if len(content) > LARGEST:
        raise TooLarge
    now = utcnow()
    changing = {"content": content, "saved_at": now, "retention_on": today() + timedelta(days=KEPT_DAYS)}
    key = {"account_id": _account(), "register": register, "row_id": row_id}
    # One statement: two windows of the same account may save the same draft at the same time.
    statement = insert(Draft).values(id=uuid7(), created_at=now, page=page, **key, **changing)
    # From the row that was to be inserted: Citus takes no parameter here.
    again = {name: statement.excluded[name] for name in changing}
    session.execute(
        statement.on_conflict_do_update(index_elements=["community_id", *key], set_=again).execution_options(
            synchronize_session=False
        )
    )
    waiting = select(Draft.id).where(_own(register, page)).order_by(Draft.saved_at.desc(), Draft.id).offset(MOST)
    surplus = session.execute(waiting).scalars().all()
    if surplus:
        session.execute(delete(Draft).where(Draft.id.in_(surplus)).execution_options(synchronize_session=False))
    return now


def waiting(session: Session, register: str, page: DraftPage, row_id: uuid.UUID | None = None) -> Sequence[Draft]:
    """This account's drafts of a form (of one row), the latest first; ``read`` gives the texts of one."""
    statement = select(Draft).where(_own(register, page)).order_by(Draft.saved_at.desc(), Draft.id).limit(MOST)
    statement = statement.options(undefer_group("personal"))
    if row_id is not None:
        statement = statement.where(Draft.row_id == row_id)
    return session.execute(statement).scalars().all()


def texts(session: Session, register: str, page: DraftPage, row_id: uuid.UUID) -> dict[str, str] | None:
    """The texts of this account's draft; None where it has none."""
    statement = select(Draft).where(_own(register, page), Draft.row_id == row_id)
    draft = session.execute(statement.options(undefer_group("personal"))).scalar_one_or_none()
    return None if draft is None else read(draft)


def read(draft: Draft) -> dict[str, str]:
    """The texts of a draft that was loaded with them."""
    texts: dict[str, str] = json.loads(draft.content)
    return texts


def discard(session: Session, register: str, row_id: uuid.UUID) -> None:
    """Forget this account's draft of a row, in the transaction that saves the row."""
    try:
        account = _account()
    except ValueError:  # the system itself types nothing
        return
    mine = (Draft.account_id == account, Draft.register == register, Draft.row_id == row_id)
    session.execute(delete(Draft).where(*mine).execution_options(synchronize_session=False))


def _own(register: str, page: DraftPage) -> ColumnElement[bool]:
    return (
        (Draft.account_id == _account())
        & (Draft.register == register)
        & (Draft.page == page)
        & (Draft.retention_on > today())
    )


def _account() -> uuid.UUID:
    return uuid.UUID(current_scope().actor)
