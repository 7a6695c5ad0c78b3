"""Whether this process can serve: for load balancers, the supervisor and the container's health check."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import structlog
from flask import Blueprint, current_app, jsonify
from psycopg import Error as DriverError
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from app.runtime.valkey_users import ValkeyUser
from app.web.status import UNAVAILABLE
from tenants.roles import Role
from tenants.scope import accounts_scope
from tenants.session import activate, db
from tenants.web import public

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from app.runtime.config import Settings

_log = structlog.get_logger("qingshe.health")

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@public
def check() -> ResponseReturnValue:
    """200 where PostgreSQL and Redis answer, else 503; which of them does not is in the log only."""
    missing = [name for name, answers in (("database", _database_answers), ("redis", _redis_answers)) if not answers()]
    if missing:
        _log.error("unhealthy", missing=missing)
    response = jsonify(status="unavailable" if missing else "ok")
    response.headers["Cache-Control"] = "no-store"
    return response, UNAVAILABLE if missing else 200


def _database_answers() -> bool:
    try:
        with activate(accounts_scope("system:health")) as session:
            answers = bool(session.execute(select(1)).scalar_one() == 1)
    except SQLAlchemyError:
        return False
    return answers and _logins_are_good()


def _logins_are_good() -> bool:
    """True if every role whose password this process has could log in; each is asked until it could once."""
    good: set[Role] = current_app.extensions.setdefault("qingshe.logins", set())
    held = _settings().role_passwords
    for role in Role:
        if role not in held or role in good:
            continue
        try:
            connection = db.engines[role.value].raw_connection()
        except (SQLAlchemyError, DriverError):
            _log.exception("login_refused", role=role.value)
            return False
        connection.invalidate()  # asked once: it is not to wait in the pool
        connection.close()
        good.add(role)
    return True


def _redis_answers() -> bool:
    url = _settings().redis_url_for(ValkeyUser.WEB)
    try:
        with Redis.from_url(url, socket_connect_timeout=1, socket_timeout=1) as redis:
            return bool(redis.ping())
    except (RedisError, OSError):
        return False


def _settings() -> Settings:
    return cast("Settings", current_app.extensions["qingshe"])
