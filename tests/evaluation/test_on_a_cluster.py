"""A district's scores on a cluster of Citus are those on one server, to the byte, and so is what is stored of them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest
from flask import Flask
from sqlalchemy import inspect, select

from app import create_app, migrations
from app.commands.evaluation_report import evaluation_document
from app.declare.metric import Cycle
from app.demo import generate
from app.demo.district import members
from app.evaluation.engine import default_criteria, evaluate
from app.evaluation.models import Horizon, LiveScore
from app.evaluation.storing import store
from tenants.area import Area, Level
from tenants.session import activate, db
from tests import cluster
from tests.factories import evaluator
from tests.template import create_database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.runtime.config import Settings
    from app.runtime.embedded.services import Services

pytestmark = cluster.on_a_cluster

DAY, SEED = date(2026, 9, 30), 210304
SOME = tuple(member.community_id for member in members()[:12])
DISTRICT = Area.parse("210304")


@pytest.fixture(scope="module")
def both(services: Services, settings: Settings) -> Iterator[tuple[Flask, Flask]]:
    """The same district on one server and on the cluster."""
    beside = create_database(cast("cluster.OnCluster", services).one_server, "one_server")
    apps = []
    for own in (beside, settings):
        app = create_app(own, {"TESTING": True})
        generate(app, today=DAY, seed=SEED, only=SOME)
        migrations.analyze(own)
        apps.append(app)
    yield (apps[0], apps[1])
    for app in apps:
        with app.app_context():
            for engine in db.engines.values():
                engine.dispose()


@pytest.mark.parametrize("level", [Level.COMMUNITY, Level.STREET, Level.DISTRICT], ids=lambda level: level.name.lower())
def test_a_report_is_the_same_to_the_byte(both: tuple[Flask, Flask], level: Level) -> None:
    areas = sorted({Area.of_community(code).at(level) for code in SOME})
    for area in areas:
        plain, sharded = (_report(app, area) for app in both)
        assert plain == sharded
        assert len(json.loads(plain)["communities"]) == sum(area.covers(Area.of_community(code)) for code in SOME)


def _report(app: Flask, area: Area) -> bytes:
    with app.app_context():
        evaluation = evaluate(evaluator(area), default_criteria(), Cycle.ending(DAY))
        return json.dumps(evaluation_document(evaluation, area), ensure_ascii=False).encode()


def test_what_is_stored_is_the_same_and_counts_its_revisions(both: tuple[Flask, Flask]) -> None:
    plain, sharded = (_stored(app) for app in both)
    assert plain == sharded
    assert [row["revision"] for row in plain] == [2] * len(SOME)


def _stored(app: Flask) -> list[dict[str, Any]]:
    columns = {column.key for column in inspect(LiveScore).column_attrs} - {"id", "created_at", "computed_at"}
    with app.app_context():
        for _ in range(2):
            evaluation = evaluate(evaluator(DISTRICT), default_criteria(), Cycle.ending(DAY))
            with activate(evaluator(DISTRICT)) as session:
                store(session, evaluation, Horizon.LIVE)
                session.commit()
        with activate(evaluator(DISTRICT)) as session:
            rows = session.execute(select(LiveScore).order_by(LiveScore.community_id)).scalars().all()
            return [{key: getattr(row, key) for key in sorted(columns)} for row in rows]
