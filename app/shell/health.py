"""Whether this process can serve: for load balancers, the supervisor and the container's health check."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import structlog
from flask import Blueprint, current_app, jsonify
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from app.runtime.valkey_users import ValkeyUser
from app.web.status import UNAVAILABLE
from tenants.scope import accounts_scope
from tenants.session import activate
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
            return bool(session.execute(select(1)).scalar_one() == 1)
    except SQLAlchemyError:
        return False


def _redis_answers() -> bool:
    url = cast("Settings", current_app.extensions["qingshe"]).redis_url_for(ValkeyUser.WEB)
    try:
        with Redis.from_url(url, socket_connect_timeout=1, socket_timeout=1) as redis:
            return bool(redis.ping())
    except (RedisError, OSError):
        return False
