"""Errors as pages, as JSON and as fragments; what they and the logs keep to themselves; and outages."""

from __future__ import annotations

import io
import json
import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import structlog
from flask import Flask
from sqlalchemy.engine import make_url

from app.runtime.logging import configure
from tenants.models import StaffRole
from tests import signing_in
from tests.factories import DISTRICT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.runtime.config import Settings

ENGLISH = {"Accept-Language": "en"}


@pytest.fixture
def lines() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """The log as production writes it; call it to read the lines written so far."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, structlog.get_config())
    log = io.StringIO()
    configure(stream=log)
    yield lambda: [json.loads(line) for line in log.getvalue().splitlines()]
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    structlog.configure(**before[2])


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "This request could not be understood"),
        (403, "You may not see this page"),
        (404, "There is no such page"),
        (409, "Somebody else changed this in the meantime"),
        (413, "What you sent is too large"),
        (418, "This request could not be carried out"),
        (429, "Too many requests"),
        (503, "The service is being maintained"),
    ],
)
def test_a_status_has_its_page_in_the_frame(doors: Flask, status: int, words: str) -> None:
    answer = doors.test_client().get(f"/rooms/refused/{status}", headers=ENGLISH)
    assert answer.status_code == status
    assert words in answer.text
    assert 'id="main"' in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Request-ID"] in answer.text


def test_an_unknown_address_is_a_page_too(doors: Flask) -> None:
    answer = doors.test_client().get("/nowhere")
    assert answer.status_code == 404
    assert "404" in answer.text


def test_a_wrong_method_says_which_are_right(doors: Flask) -> None:
    answer = doors.test_client().get("/rooms/broken", headers=ENGLISH)
    assert answer.status_code == 405
    assert set(answer.headers["Allow"].split(", ")) == {"POST", "OPTIONS"}


def test_an_error_with_its_own_words_shows_them_escaped(doors: Flask) -> None:
    answer = doors.test_client().get("/rooms/told", headers=ENGLISH)
    assert answer.status_code == 409
    assert "Somebody else changed this in the meantime" in answer.text
    assert "&lt;b&gt;Reload&lt;/b&gt;" in answer.text


def test_machines_get_json(doors: Flask) -> None:
    answer = doors.test_client().get("/rooms/told", headers={**ENGLISH, "Accept": "application/json"})
    assert answer.status_code == 409
    assert answer.json == {
        "error": {
            "status": 409,
            "message": "Somebody else changed this in the meantime",
            "hint": "<b>Reload</b>",
            "request_id": answer.headers["X-Request-ID"],
        }
    }
    browser = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    assert doors.test_client().get("/rooms/told", headers=browser).mimetype == "text/html"
    assert doors.test_client().get("/rooms/told", headers={"Accept": "*/*"}).mimetype == "text/html"


def test_htmx_gets_one_line_and_keeps_the_page(doors: Flask) -> None:
    answer = doors.test_client().get("/rooms/told", headers={**ENGLISH, "HX-Request": "true"})
    assert answer.status_code == 409
    assert answer.headers["HX-Reswap"] == "none"
    assert answer.text == '<p class="flash flash-danger">Somebody else changed this in the meantime</p>'


def test_a_missing_csrf_token_is_a_page_that_helps(doors: Flask) -> None:
    answer = doors.test_client().post("/rooms/broken", headers=ENGLISH)
    assert answer.status_code == 400
    assert "reload it, then send it again" in answer.text


def test_a_failure_of_ours_gives_no_details_but_a_number(doors: Flask, lines: Callable[[], Any]) -> None:
    visitor = signing_in.browser(doors)
    answer = visitor.post("/rooms/broken?q=visible-in-the-address", headers=ENGLISH)
    assert answer.status_code == 500
    assert "ZeroDivision" not in answer.text
    assert "secret" not in answer.text
    number = answer.headers["X-Request-ID"]
    assert number in answer.text
    logged = lines()
    error = next(line for line in logged if line["event"] == "exception")
    assert error["request_id"] == number
    assert error["exception"] == ["builtins.ZeroDivisionError"]
    assert error["route"] == "/rooms/broken"
    assert any(frame.endswith(" broken") for frame in error["frames"])
    assert "secret" not in json.dumps(logged)
    assert "visible-in-the-address" not in json.dumps(logged)


def test_the_log_of_a_request_has_ids_and_nothing_personal(doors: Flask, lines: Callable[[], Any]) -> None:
    username, password = signing_in.account(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    visitor = signing_in.browser(doors)
    visitor.sign_in(username, password)
    visitor.get("/rooms/990101?q=somebody")
    logged = lines()
    line = logged[-1]
    assert {key: line[key] for key in ("event", "method", "route", "area", "status", "level")} == {
        "event": "request",
        "method": "GET",
        "route": "/rooms/<area:area>",
        "area": "990101",
        "status": 200,
        "level": "info",
    }
    assert re.fullmatch(r"[0-9a-f-]{36}", line["account"])
    everything = json.dumps(logged, ensure_ascii=False)
    address = visitor.environ_base["REMOTE_ADDR"]
    for private in ("somebody", username, password, "测试人员", str(address)):
        assert private not in everything


def test_a_refused_statement_is_our_failure_and_its_values_stay_out_of_the_log(
    doors: Flask, lines: Callable[[], Any]
) -> None:
    visitor = signing_in.client(doors, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    answer = visitor.get("/rooms/statement")
    assert answer.status_code == 500
    logged = lines()
    assert any("psycopg.errors.InvalidTextRepresentation" in line.get("exception", []) for line in logged)
    assert "secret" not in json.dumps(logged) + answer.text


def test_a_broken_template_still_leaves_a_page(doors: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> str:
        raise RuntimeError("the assets are not built")

    monkeypatch.setitem(doors.jinja_env.globals, "asset", gone)
    answer = doors.test_client().get("/rooms/refused/404", headers=ENGLISH)
    assert answer.status_code == 404
    assert "<h1>There is no such page</h1>" in answer.text


@pytest.fixture(scope="module")
def stranded(settings: Settings) -> Flask:
    """The application with a database and a Redis that nobody answers for."""
    from app import create_app

    dead = make_url(settings.database_url or "").difference_update_query(["host"]).set(host="127.0.0.1", port=1)
    url = dead.render_as_string(hide_password=False)
    return create_app(
        replace(settings, database_url=url, redis_url="redis://127.0.0.1:1/0"),
        {"TESTING": True, "PROPAGATE_EXCEPTIONS": False},
    )


def test_without_a_database_pages_say_so(app: Flask, stranded: Flask) -> None:
    visitor = signing_in.client(app, StaffRole.DISTRICT_INSPECTOR, DISTRICT)
    cookie = visitor.get_cookie("qingshe")
    assert cookie
    lost = signing_in.browser(stranded)
    lost.set_cookie("qingshe", cookie.value)
    answer = lost.get("/account/sessions", headers=ENGLISH)
    assert answer.status_code == 503
    assert "The service is being maintained" in answer.text
    assert 'id="main"' in answer.text
    assert answer.headers["Retry-After"] == "30"
    assert lost.get("/", headers={"Accept": "application/json"}).json["error"]["status"] == 503  # type: ignore[index]
    from app.accounts import limiter

    stranger = signing_in.browser(stranded)
    assert stranger.get("/sign-in").status_code == 200
    try:
        assert stranger.sign_in("inspector", "some password").status_code == 503
    finally:
        limiter.init_app(app)


def test_health_is_yes_or_no(app: Flask, stranded: Flask) -> None:
    well, ill = app.test_client().get("/healthz"), stranded.test_client().get("/healthz")
    assert (well.status_code, well.json) == (200, {"status": "ok"})
    assert (ill.status_code, ill.json) == (503, {"status": "unavailable"})


def test_health_needs_both_services(settings: Settings, stranded: Flask) -> None:
    from app import create_app

    without_redis = create_app(replace(settings, redis_url="redis://127.0.0.1:1/0"), {"TESTING": True})
    assert without_redis.test_client().get("/healthz").status_code == 503
    database = stranded.extensions["qingshe"].database_url
    without_database = create_app(replace(settings, database_url=database), {"TESTING": True})
    assert without_database.test_client().get("/healthz").status_code == 503
