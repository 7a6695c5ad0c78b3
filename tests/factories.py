"""Rows for tests: a community is always explicit, and rows are written by a role that may write them."""

from __future__ import annotations

import sys
import uuid
from typing import TYPE_CHECKING

from tenants.area import Area
from tenants.roles import Role, access_of
from tenants.scope import Scope
from tenants.session import activate

if TYPE_CHECKING:
    from flask import Flask

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
                session.add(row)
                session.commit()
