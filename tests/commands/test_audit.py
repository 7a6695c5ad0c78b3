"""``qingshe audit verify`` as a person types it, on the tests' services."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import psycopg
import pytest

from app.audit import anchoring
from app.audit.models import AuditAction
from app.audit.services import record
from app.migrations import admin_url
from tenants.area import Area
from tenants.columns import uuid7
from tenants.scope import community_scope
from tenants.session import activate
from tests.commands import typed
from tests.factories import evaluator, new_community

if TYPE_CHECKING:
    import subprocess

    from flask import Flask

    from app.runtime.config import Settings

DISTRICT = "990701"
FIRST, SECOND = 990701001001, 990701001002


@pytest.fixture
def trails(app: Flask) -> None:
    """Three entries and an anchor in each of two communities, anew for each test."""
    with psycopg.connect(admin_url(app.extensions["qingshe"])) as superuser:
        for table in ("audit_entries", "audit_anchors"):
            superuser.execute(f"DELETE FROM {table} WHERE community_id IN (%s, %s)", [FIRST, SECOND])
    for code in (FIRST, SECOND):
        new_community(app, code)
        with app.app_context(), activate(community_scope(code, "test")) as session:
            for _ in range(3):
                record(session, AuditAction.REVEALED, "venues", uuid7(), reason="绝密理由")
            session.commit()
    with app.app_context(), activate(evaluator(Area.parse(DISTRICT))) as session:
        anchoring.anchor(session)
        session.commit()


def verify(settings: Settings, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **settings.environment(), "NO_COLOR": "1"}
    return typed.qingshe(["audit", "verify", *arguments], environment)


@pytest.mark.usefixtures("trails")
def test_chains_that_hold(settings: Settings) -> None:
    answer = verify(settings, DISTRICT)
    assert answer.returncode == 0, answer.stderr
    assert "2 communities" in answer.stdout and "6 entries" in answer.stdout
    document = json.loads(verify(settings, str(FIRST), "--json").stdout)
    assert document == {"area": str(FIRST), "communities": 1, "entries": 3, "breaks": []}


@pytest.mark.parametrize(
    ("tampering", "seq"),
    [
        ("UPDATE audit_entries SET reason = 'other' WHERE seq = 2", 2),
        ("DELETE FROM audit_entries WHERE seq = 3", 3),
        ("DELETE FROM audit_entries WHERE seq > 0", 1),
    ],
)
@pytest.mark.usefixtures("trails")
def test_what_the_owner_of_the_database_did_is_found(settings: Settings, tampering: str, seq: int) -> None:
    with psycopg.connect(admin_url(settings)) as superuser:
        superuser.execute(f"{tampering} AND community_id = {SECOND}")  # type: ignore[arg-type]
    answer = verify(settings, DISTRICT)
    assert answer.returncode == 1
    assert f"{SECOND} at entry 第 {seq} 条" in answer.stdout
    assert str(FIRST) not in answer.stdout and "绝密理由" not in answer.stdout
    document = json.loads(verify(settings, DISTRICT, "--json").stdout)
    assert [(each["community"], each["seq"]) for each in document["breaks"]] == [(SECOND, seq)]
    assert verify(settings, str(FIRST)).returncode == 0


def test_an_area_that_is_none_is_explained(settings: Settings) -> None:
    answer = verify(settings, "12345")
    assert answer.returncode == 2 and "Traceback" not in answer.stderr
