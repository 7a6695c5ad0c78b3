"""The league table of 2,000 communities: our page, and a bare Flask view that runs the same SQL."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psycopg
from flask import Flask
from sqlalchemy import event

from app.evaluation.engine import month_ends
from app.evaluation.pages.area_page import TREND_MONTHS
from tenants.area import Area
from tenants.models import StaffRole
from tenants.roles import Role
from tenants.session import db
from tests.bench.evaluations import evaluate_everyone
from tests.signing_in import client

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flask.testing import FlaskClient

    from tests.bench.nation import Nation

COMMUNITIES = 2000
PROVINCE = Area.parse("11")  # all of them lie in it


@dataclass(frozen=True)
class League:
    """Seconds of the page, of the table alone (what htmx swaps in), and of the bare view for each; the quickest."""

    page: float
    page_bare: float
    table: float
    table_bare: float
    slowest: str
    """The statement of the page that took longest."""


def league(app: Flask, nation: Nation, repeats: Iterable[int]) -> League:
    """Measure the first page of the league of ``nation``, by an inspector who is signed in."""
    with app.app_context():
        evaluate_everyone(nation.cycle.end)
    give_a_past(nation)
    visitor = client(app, StaffRole.DISTRICT_INSPECTOR, PROVINCE)
    address = f"/areas/{PROVINCE.code}/league"
    requests = {"page": {}, "table": {"HX-Request": "true"}}
    captured = {name: _captured(app, visitor, address, headers) for name, headers in requests.items()}
    bare = _bare(nation, {name: statements for name, (statements, _) in captured.items()}).test_client()
    seconds: dict[str, list[float]] = {name: [] for kind in requests for name in (kind, f"{kind}_bare")}
    for _ in repeats:
        for name, headers in requests.items():
            seconds[name].append(_request(visitor, address, headers))
            seconds[f"{name}_bare"].append(_request(bare, f"/{name}", {}))
    quickest = {name: min(values) for name, values in seconds.items()}
    return League(**quickest, slowest=captured["page"][1])


def give_a_past(nation: Nation) -> None:
    """A score for each of the last months, so that changes and trends have something to show.

    Totals go up and down by up to four points: equal ones would make all changes and lines alike.
    """
    columns = (
        "community_id, criteria_hash, computed_at, revision, base_total, grade, outcome, vetoes, adjustment,"
        " records, numerators, denominators, statuses, points, group_rates, created_at"
    )
    moved = "total + mod(hashtextextended(month.cycle_end::text, community_id), 400)"
    with psycopg.connect(nation.owner_url, autocommit=True) as connection:
        connection.execute(
            f"INSERT INTO month_scores (id, cycle_end, total, {columns})"
            f" SELECT gen_random_uuid(), month.cycle_end, greatest(0, least(10000, {moved})), {columns}"
            " FROM live_scores, unnest(%s::date[]) AS month (cycle_end)"
            " ORDER BY month.cycle_end, hashint8(community_id)",
            [month_ends(nation.cycle.end, TREND_MONTHS)],
        )
        connection.execute("VACUUM (ANALYZE)")


def _captured(
    app: Flask, visitor: FlaskClient, address: str, headers: dict[str, str]
) -> tuple[list[tuple[str, Any]], str]:
    """The statements that a request runs, with their parameters; and which of them took longest."""
    statements: list[tuple[str, Any]] = []
    took: list[float] = []

    def before(connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        statements.append((statement, parameters))
        took.append(time.perf_counter())

    def after(*_: Any) -> None:
        took[-1] = time.perf_counter() - took[-1]

    with app.app_context():
        engines = [db.engines[role.value] for role in Role]
    _request(visitor, address, headers)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", before)
        event.listen(engine, "after_cursor_execute", after)
    try:
        _request(visitor, address, headers)
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", before)
            event.remove(engine, "after_cursor_execute", after)
    return statements, statements[took.index(max(took))][0]


def _bare(nation: Nation, captured: dict[str, list[tuple[str, Any]]]) -> Flask:
    """A Flask application with nothing but a view per list of statements, run as the owner."""
    app = Flask("bare")
    connection = psycopg.connect(nation.owner_url, autocommit=True)

    @app.get("/<name>")
    def view(name: str) -> str:
        rows = 0
        for statement, parameters in captured[name]:
            # What is kept numbers its parameters.
            kind = psycopg.RawCursor if isinstance(parameters, list) else psycopg.Cursor
            cursor = kind(connection).execute(statement, parameters)  # type: ignore[arg-type]
            rows += len(cursor.fetchall()) if cursor.description else 0
        return str(rows)

    return app


def _request(visitor: FlaskClient, address: str, headers: dict[str, str]) -> float:
    began = time.perf_counter()
    answer = visitor.get(address, headers=headers)
    took = time.perf_counter() - began
    assert answer.status_code == 200, answer.text
    return took
