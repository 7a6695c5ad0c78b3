"""Rows for tests: a community is always explicit, and rows are written by a role that may write them."""

from __future__ import annotations

import sys
import uuid
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import sql
from sqlalchemy import insert, update

from tenants.area import Area
from tenants.roles import Role, access_of, columns_granted
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from datetime import date

    from flask import Flask
    from sqlalchemy.orm import Session

# A district that no data file uses, so that tests never meet demo rows.
DISTRICT = Area.parse("990101")
_next = iter(range(990101001001, 990101999999))
_made: dict[tuple[str, int], str] = {}


def new_community(app: Flask, community_id: int | None = None, name: str = "测试社区") -> int:
    """Provision a community (with its keys) for real, and return its code; a new one each time.

    A code that is given must be nobody else's: two files that share a community find what the other left in it.
    """
    from tenants import provisioning

    code = community_id or next(_next)
    file = sys._getframe(1).f_code.co_filename
    maker = _made.setdefault((app.extensions["qingshe"].database_url, code), file)
    assert maker == file, f"{code} is the community of {maker}"
    with app.app_context():
        provisioning.create_communities(operator(Area.of_community(code)), [(code, name, f"{name}居民委员会")])
    return code


def operator(area: Area = DISTRICT) -> Scope:
    """An operator's scope."""
    return Scope(Role.OPERATOR, area, "test:operator")


def evaluator(area: Area = DISTRICT) -> Scope:
    """The evaluation's scope."""
    return Scope(Role.EVALUATOR, area, "test:evaluator")


def inspector(area: Area = DISTRICT) -> Scope:
    """A district inspector's scope."""
    return Scope(Role.INSPECTOR, area, str(uuid.UUID(int=1)))


def add(app: Flask, community_id: int, *rows: object) -> None:
    """Insert model objects of one community and commit: by the community, or by the role that writes such rows."""
    with app.app_context():
        area = Area.of_community(community_id)
        for row in rows:
            row.community_id = community_id  # type: ignore[attr-defined]
            access = access_of(row.__table__)  # type: ignore[attr-defined]
            writers = (Role.COMMUNITY, Role.INSPECTOR, Role.INTAKE, Role.RELAY)
            role = next(r for r in writers if r in access and "a" in access[r].verbs)
            with activate(Scope(role, area, str(uuid.UUID(int=2)))) as session:
                _insert(session, role, row)
                session.commit()


def _insert(session: Session, role: Role, row: Any) -> None:
    """A new row, and in a second step what the role may only say of one that is there."""
    table = row.__table__
    given = set(columns_granted(table, role, "INSERT"))
    if len(given) == len(table.columns):
        session.add(row)
        return
    said = {column.name: getattr(row, column.name) for column in table.columns}
    said = {name: value for name, value in said.items() if value is not None}
    new = insert(type(row)).values({name: said[name] for name in said.keys() & given})
    row.id = session.execute(new.returning(type(row).id)).scalar_one()
    if later := {name: said[name] for name in said.keys() - given}:
        session.execute(update(table).where(table.c.id == row.id).values(later))


def lift(app: Flask, decision: Any, day: date) -> None:
    """Lift a decision, which no role may do as long as no page does."""
    from app.migrations import admin_url

    with psycopg.connect(admin_url(app.extensions["qingshe"])) as superuser:
        statement = sql.SQL("UPDATE {} SET lifted_on = %s WHERE id = %s").format(sql.Identifier(decision.__tablename__))
        assert superuser.execute(statement, [day, decision.id]).rowcount == 1
