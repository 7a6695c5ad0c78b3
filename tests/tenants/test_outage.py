"""A connection that broke while it was idle: an error with a name, and the next attempt works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from app.migrations import admin_url
from tenants.models import Community
from tenants.session import activate, db
from tests.factories import evaluator

if TYPE_CHECKING:
    from flask import Flask

    from app.runtime.config import Settings


def test_a_connection_lost_before_a_transaction_is_an_operational_error(app: Flask, settings: Settings) -> None:
    scope = evaluator()
    with app.app_context(), activate(scope) as session:
        connection = session.connection()
        backend = connection.scalar(select(func.pg_backend_pid()))
        with db.engines[scope.role.value].connect() as held:
            victim = held.scalar(select(func.pg_backend_pid()))
            held.rollback()
            assert victim != backend
            with psycopg.connect(admin_url(settings)) as superuser:
                superuser.execute("SELECT pg_terminate_backend(%s::integer, 5000::bigint)", [victim])
            with pytest.raises(OperationalError) as lost:
                held.scalar(select(1))
            assert lost.value.connection_invalidated
    with app.app_context(), activate(scope) as session:
        assert session.scalar(select(func.count()).select_from(Community)) is not None
