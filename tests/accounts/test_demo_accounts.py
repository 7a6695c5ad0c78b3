"""The passwords of the demonstration are for whoever sits at the machine; a proxy's visitors never see them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app import create_app
from app.accounts.demo_accounts import FILE
from tests.browser import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

    from app.runtime.config import Settings

SECRET = "demo-secret"
CHROMIUM = {
    "Connection": "keep-alive",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36",
    "Accept": "text/html,application/xhtml+xml",
    "Accept-Language": "zh-CN",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Sec-Fetch-Site": "none",
    "Sec-CH-UA": '"Chromium";v="140"',
    "Upgrade-Insecure-Requests": "1",
    "DNT": "1",
}


@pytest.fixture(autouse=True)
def accounts(settings: Settings) -> Iterator[None]:
    file = settings.data_dir / FILE
    file.write_text('[{"username": "inspector", "name": "督查员", "password": "demo-secret"}]', encoding="utf-8")
    yield
    file.unlink()


def seen(
    app: Flask, peer: str = "127.0.0.1", host: str = "127.0.0.1:8000", protocol: str = "HTTP/1.1", **headers: str
) -> bool:
    """True if the sign-in page shows the passwords to this peer."""
    environ: dict[str, Any] = {"REMOTE_ADDR": peer, "SERVER_PROTOCOL": protocol}
    sent = CHROMIUM | {name.replace("_", "-"): value for name, value in headers.items()}
    answer = app.test_client().get("/sign-in", base_url=f"http://{host}", headers=sent, environ_overrides=environ)
    return SECRET in answer.text


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "LOCALHOST", "[::1]:8000"])
def test_whoever_sits_at_the_machine_sees_them(app: Flask, peer: str, host: str) -> None:
    assert seen(app, peer, host)


@pytest.mark.parametrize(
    "peer",
    ["192.0.2.7", "10.0.0.1", "2001:db8::1", "::ffff:192.0.2.7", "::ffff:10.0.0.1", "0.0.0.0", "::", ""],
)
def test_nobody_at_another_address_does_whatever_host_they_name(app: Flask, peer: str) -> None:
    assert not seen(app, peer)
    assert not seen(app, peer, "localhost")


@pytest.mark.parametrize(
    "header",
    [
        "X_Forwarded_For",
        "X_Forwarded_Host",
        "X_Forwarded_Proto",
        "X_Forwarded_Port",
        "X_Forwarded_Prefix",
        "X_Forwarded_Server",
        "X_Forwarded",
        "Forwarded",
        "Forwarded_For",
        "X_Real_IP",
        "X_Client_IP",
        "X_Cluster_Client_IP",
        "X_Original_Host",
        "X_ProxyUser_Ip",
        "True_Client_IP",
        "CF_Connecting_IP",
        "Ali_CDN_Real_IP",
        "Via",
        "X_Request_ID",
        "Sec_Forwarded_For",
        "Ect_Connecting_IP",
        "Viewport_Host",
        "HX_Forwarded",
    ],
)
@pytest.mark.parametrize("value", ["127.0.0.1", "for=localhost", ""])
def test_a_header_that_a_proxy_adds_hides_them(app: Flask, header: str, value: str) -> None:
    assert not seen(app, **{header: value})


def test_a_proxy_that_adds_no_header_is_known_by_how_it_speaks(app: Flask) -> None:
    """Such as nginx without a line about headers: the name of its upstream is the Host."""
    assert not seen(app, protocol="HTTP/1.0", Connection="close")
    assert not seen(app, protocol="HTTP/1.0")
    assert not seen(app, Connection="close")
    assert not seen(app, Connection="")


@pytest.mark.parametrize("host", ["qingshe.example.cn", "127.0.0.1.example.cn", "localhost.example.cn", "127.0.0.1@a"])
def test_a_name_of_elsewhere_hides_them(app: Flask, host: str) -> None:
    assert not seen(app, host=host)


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
def test_a_deployment_that_others_reach_never_shows_them(settings: Settings, changes: dict[str, Any]) -> None:
    app = create_app(replace(settings, **changes), {"TESTING": True})
    assert not seen(app)
    assert not seen(app, X_Forwarded_For="127.0.0.1", X_Forwarded_Host="localhost")


@pytest.mark.skipif(chromium.missing() is not None, reason="no Chromium")
def test_a_real_browser_at_the_machine_sees_them(settings: Settings) -> None:
    from tests.processes.server import serve

    with serve(settings, {}) as server, chromium.launch() as browser:
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.port}/sign-in")
        assert SECRET in page.content()
