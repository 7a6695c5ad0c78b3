"""The passwords of the demonstration are for whoever has the link on its console, and for nobody else."""

from __future__ import annotations

import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from app import create_app
from app.accounts.demo_accounts import FILE, end_link, new_link
from tests.browser import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from app.runtime.config import Settings

SECRET = "demo-secret"
HERE = "http://127.0.0.1:8000/"


@pytest.fixture(autouse=True)
def link(settings: Settings) -> Iterator[str]:
    """The link as the console shows it."""
    file = settings.data_dir / FILE
    file.write_text('[{"username": "inspector", "name": "督查员", "password": "demo-secret"}]', encoding="utf-8")
    yield new_link(settings, HERE)
    end_link(settings)
    file.unlink()


def get(client: FlaskClient, address: str, peer: str = "127.0.0.1", host: str = "127.0.0.1:8000") -> TestResponse:
    return client.get(address, base_url=f"http://{host}", environ_overrides={"REMOTE_ADDR": peer})


def seen(app: Flask, link: str, **place: str) -> bool:
    """True if who opens the link sees the passwords, then and on the sign-in page afterwards."""
    client, parts = app.test_client(), urlsplit(link)
    arrived = get(client, f"{parts.path}?{parts.query}", **place)
    assert SECRET not in arrived.text  # the address holds the secret still
    later = get(client, "/sign-in", **place)
    assert "no-store" in later.headers["Cache-Control"]
    return SECRET in later.text


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "LOCALHOST", "[::1]:8000"])
def test_whoever_opens_the_link_at_the_machine_sees_them(app: Flask, link: str, peer: str, host: str) -> None:
    assert seen(app, link, peer=peer, host=host)


def test_the_secret_leaves_the_address_and_scripts_and_other_pages_do_not_see_it(app: Flask, link: str) -> None:
    arrived = get(app.test_client(), link)
    assert (arrived.status_code, arrived.headers["Location"]) == (303, "/sign-in")
    cookie = arrived.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Path=/sign-in" in cookie


@pytest.mark.parametrize("peer", ["127.0.0.1", "::1", "192.0.2.7"])
@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "qingshe.example.cn"])
@pytest.mark.parametrize("query", ["", "?demo=", "?demo=é", "?demo=%00", "?demo=a&demo=b"])
def test_without_the_link_nobody_sees_them_wherever_they_sit(app: Flask, peer: str, host: str, query: str) -> None:
    """Such as whoever comes through a forwarder of connections on the machine: it looks like a browser there."""
    client = app.test_client()
    client.set_cookie("qs_demo", query, path="/sign-in", domain=host.split(":")[0])
    for address in (f"/sign-in{query}", "/sign-in"):
        answer = get(client, address, peer, host)
        assert SECRET not in answer.text
        assert answer.status_code in (200, 400)


def test_they_are_never_shown_once_the_demonstration_stopped_or_began_anew(
    app: Flask, settings: Settings, link: str
) -> None:
    another = new_link(settings, HERE)
    assert not seen(app, link) and seen(app, another)
    end_link(settings)
    assert not seen(app, another)


def test_the_secret_is_readable_by_its_owner_alone(settings: Settings) -> None:
    assert stat.S_IMODE((settings.data_dir / "demo-link").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "peer", ["192.0.2.7", "10.0.0.1", "2001:db8::1", "::ffff:192.0.2.7", "::ffff:10.0.0.1", "0.0.0.0", "::", ""]
)
def test_nobody_at_another_address_does_with_the_link(app: Flask, link: str, peer: str) -> None:
    assert not seen(app, link, peer=peer)
    assert not seen(app, link, peer=peer, host="localhost")


@pytest.mark.parametrize("host", ["qingshe.example.cn", "127.0.0.1.example.cn", "localhost.example.cn", "127.0.0.1@a"])
def test_a_name_of_elsewhere_hides_them(app: Flask, link: str, host: str) -> None:
    client, parts = app.test_client(), urlsplit(link)
    get(client, f"{parts.path}?{parts.query}", host=host)
    assert SECRET not in get(client, "/sign-in", host=host).text


@pytest.mark.parametrize(
    "changes",
    [
        {"trusted_proxies": 1, "secure_cookies": True},
        {"public_url": "https://qingshe.example.cn"},
        {"host": "0.0.0.0"},
        {"host": "::"},
        {"host": "192.0.2.7"},
    ],
)
def test_a_deployment_that_others_reach_shows_none(settings: Settings, link: str, changes: dict[str, Any]) -> None:
    app = create_app(replace(settings, **changes), {"TESTING": True})
    client, parts = app.test_client(), urlsplit(link)
    for address in (f"{parts.path}?{parts.query}", "/sign-in"):
        for headers in ({}, {"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "localhost"}):
            answer = client.get(address, base_url=HERE, headers=headers, environ_overrides={"REMOTE_ADDR": "127.0.0.1"})
            assert SECRET not in answer.text and answer.status_code == 200


@pytest.mark.skipif(chromium.missing() is not None, reason="no Chromium")
def test_a_real_browser_sees_them_by_the_link_and_not_without(settings: Settings) -> None:
    from tests.processes.server import serve

    with serve(settings, {}) as server, chromium.launch() as browser:
        page, address = browser.new_page(), f"http://127.0.0.1:{server.port}/"
        page.goto(f"{address}sign-in")
        assert SECRET not in page.content()
        page.goto(new_link(settings, address))
        assert page.url == f"{address}sign-in"
        assert SECRET in page.content()
