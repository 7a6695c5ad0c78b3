"""The real application with a few more views, so that what the doors do can be seen from inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from flask import Blueprint, abort, jsonify
from sqlalchemy import insert, select, text

from app.shell.errors import AppError
from tenants.area import Area, Level
from tenants.columns import utcnow, uuid7
from tenants.models import StaffRole
from tenants.outbox import OutboxNote
from tenants.roles import Role
from tenants.scope import peek_scope
from tenants.session import db
from tenants.web import access, current_membership, public, request_scope, signed_in, within_membership

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from flask.typing import ResponseReturnValue

    from app.runtime.config import Settings

rooms = Blueprint("rooms", __name__, url_prefix="/rooms")
EVERYBODY = tuple(StaffRole)


@rooms.get("/<area:area>")
@access(*EVERYBODY)
def look(area: Area) -> ResponseReturnValue:
    scope = request_scope()
    return jsonify(
        role=scope.role,
        area=scope.area.code,
        actor=scope.actor,
        membership=current_membership().role,
        url=area.code,
    )


@rooms.get("/<area:area>/beyond/<area:other>")
@access(*EVERYBODY)
def beyond(area: Area, other: Area) -> ResponseReturnValue:
    with within_membership(other) as session:
        scope = request_scope()
        session.execute(text("SELECT 'beyond'"))
        return jsonify(role=scope.role, area=scope.area.code, actor=scope.actor)


@rooms.get("/<area:area>/inspect")
@access(StaffRole.DISTRICT_INSPECTOR)
def inspect(area: Area) -> ResponseReturnValue:
    return "inspected"


@rooms.get("/<area:area>/street-only")
@access(*EVERYBODY, at=Level.STREET)
def street_only(area: Area) -> ResponseReturnValue:
    return "street"


@rooms.get("/own")
@access(StaffRole.DISTRICT_INSPECTOR, StaffRole.COMMUNITY_ADMIN)
def own() -> ResponseReturnValue:
    return request_scope().area.code


@rooms.route("/<area:area>/write/<topic>", methods=["GET", "POST", "PUT", "DELETE"])
@access(*EVERYBODY)
def write(area: Area, topic: str) -> ResponseReturnValue:
    # Only a community's own staff may name the topic of a note.
    said = {"topic": topic} if request_scope().role is Role.COMMUNITY else {}
    db.session.execute(insert(OutboxNote).values(id=uuid7(), community_id=area.lo, created_at=utcnow(), **said))
    if topic.endswith("refuse"):
        abort(409)
    if topic.endswith("reject"):
        return "form with errors", 422
    if topic.endswith("break"):
        raise ZeroDivisionError("a secret value")
    return "written"


@rooms.get("/scope")
@public
def nobodys() -> ResponseReturnValue:
    return str(peek_scope())


@rooms.get("/reach")
@public
def reach() -> ResponseReturnValue:
    return str(db.session.execute(select(1)).scalar_one())


@rooms.get("/told")
@public
def told() -> ResponseReturnValue:
    raise AppError(409, "Somebody else changed this in the meantime", "<b>Reload</b>")


@rooms.get("/refused/<int:status>")
@public
def refused(status: int) -> ResponseReturnValue:
    abort(status)


@rooms.post("/broken")
@public
def broken() -> ResponseReturnValue:
    raise ZeroDivisionError("a secret value")


@rooms.get("/statement")
@access(*EVERYBODY)
def statement() -> ResponseReturnValue:
    return str(db.session.execute(text("SELECT 'a secret value'::int")).scalar_one())


@rooms.get("/me")
@signed_in
def me() -> ResponseReturnValue:
    return str(peek_scope())


@pytest.fixture(scope="session")
def doors(settings: Settings) -> Iterator[Flask]:
    """The application with the views above; errors become pages as in production."""
    from app import create_app

    app = create_app(settings, {"TESTING": True, "PROPAGATE_EXCEPTIONS": False})
    app.register_blueprint(rooms)
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()
