"""What is refused before any page sees it: methods, hosts, and texts that cannot be kept."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app import create_app
from app.declare.register import registers
from app.features.rentals import letter_paper
from app.web.urls import public_url
from tenants.area import Area
from tenants.models import StaffRole
from tests import factories, signing_in
from tests.contracts.test_routes import example, routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

    from app.runtime.config import Settings

ENGLISH = {"Accept-Language": "en"}
PUBLIC = "https://qingshe.example.cn"


@pytest.fixture(scope="module")
def community(app: Flask) -> Area:
    return Area.of_community(factories.new_community(app))


@pytest.fixture(scope="module")
def clerk(app: Flask, community: Area) -> signing_in.Browser:
    return signing_in.client(app, StaffRole.COMMUNITY_ADMIN, community)


@pytest.fixture(scope="module")
def proxied(settings: Settings) -> Flask:
    """A deployment behind one proxy that ends TLS."""
    changed = replace(settings, trusted_proxies=1, secure_cookies=True, public_url=PUBLIC, trusted_hosts=("intranet",))
    return create_app(changed, {"TESTING": True})


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "evil.example:8000", "localhost@evil.example", "a b", "[", "²"]
)
def test_a_request_for_another_host_is_refused_in_words(app: Flask, host: str) -> None:
    answer = app.test_client().get("/sign-in", headers={**ENGLISH, "Host": host})
    assert answer.status_code == 400
    assert "The service does not answer under this name" in answer.text
    assert "evil.example" not in answer.text


def test_a_refused_host_signs_nobody_in_and_changes_nothing(app: Flask) -> None:
    visitor = signing_in.browser(app)
    username, password = signing_in.account(app, StaffRole.DISTRICT_INSPECTOR, factories.DISTRICT)
    sent = {"username": username, "password": password}
    assert visitor.post("/sign-in", data=sent, headers={"Host": "evil.example"}).status_code == 400
    assert visitor.post("/sign-in", data=sent).status_code == 303


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "127.0.0.1", "127.0.0.1:9", "[::1]", "[::1]:8000"])
def test_the_machines_own_names_need_no_configuration(app: Flask, host: str) -> None:
    assert app.test_client().get("/sign-in", headers={"Host": host}).status_code == 200


def test_a_load_balancer_may_ask_for_health_under_any_name(app: Flask) -> None:
    assert app.test_client().get("/healthz", headers={"Host": "10.1.2.3:8000"}).status_code == 200


def test_the_public_and_the_trusted_names_are_answered(proxied: Flask) -> None:
    client = proxied.test_client()
    for host in ("qingshe.example.cn", "qingshe.example.cn:443", "intranet"):
        assert client.get("/sign-in", headers={"Host": host}).status_code == 200
        assert client.get("/sign-in", headers={"X-Forwarded-Host": host}).status_code == 200
    assert client.get("/sign-in", headers={"X-Forwarded-Host": "evil.example"}).status_code == 400


def test_without_trusted_proxies_a_forwarded_host_is_nothing(app: Flask) -> None:
    assert app.test_client().get("/sign-in", headers={"X-Forwarded-Host": "evil.example"}).status_code == 200


def test_what_is_printed_carries_the_public_address_whatever_host_was_asked(proxied: Flask, community: Area) -> None:
    place = {"area": community, "invitation_id": "0" * 32, "secret": "s"}
    for host in ("intranet", "localhost", "qingshe.example.cn"):
        with proxied.test_request_context(base_url=f"http://{host}"):
            assert letter_paper.public_url is public_url
            assert public_url("rentals.signing.sign", **place).startswith(f"{PUBLIC}/sign/{community.code}/")


def test_behind_a_proxy_cookies_and_pages_are_https_alone(proxied: Flask) -> None:
    visitor = proxied.test_client()
    page = visitor.get("/sign-in", headers={"Host": "qingshe.example.cn", "X-Forwarded-Proto": "https"})
    kept = [page.headers["Set-Cookie"]]
    token = signing_in._CSRF.search(page.text)
    assert token
    switched = visitor.post(
        "/language",
        data={"locale": "en", "csrf_token": token[1]},
        base_url=PUBLIC,
        headers={"X-Forwarded-Proto": "https", "Referer": f"{PUBLIC}/sign-in"},
    )
    assert switched.status_code == 303
    kept += switched.headers.getlist("Set-Cookie")
    assert {cookie.partition("=")[0] for cookie in kept} == {"__Host-qingshe", "__Host-qingshe_language"}
    for cookie in kept:
        flags = {part.strip() for part in cookie.split(";")[1:]}
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= flags
        assert not any(flag.startswith("Domain") for flag in flags), "with one, __Host- is refused"
    assert page.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    # Also where the proxy forgets to say so: there is no other way to it.
    forgot = visitor.get("/sign-in", headers={"Host": "qingshe.example.cn"})
    assert "Strict-Transport-Security" in forgot.headers
    english = visitor.get("/sign-in", base_url=PUBLIC, headers={"X-Forwarded-Proto": "https"})
    assert '<html lang="en"' in english.text, "the language is read from the cookie that was set"


def test_on_the_machine_itself_nothing_is_said_of_https(app: Flask) -> None:
    answer = app.test_client().get("/sign-in")
    assert "Strict-Transport-Security" not in answer.headers
    assert "Secure" not in answer.headers["Set-Cookie"] and "__Host-" not in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("method", ["BREW", "PROPFIND", "X" * 500])
def test_an_unknown_method_is_not_implemented(clerk: signing_in.Browser, method: str) -> None:
    for path in ("/", "/sign-in", "/nowhere", "/static/dist/none"):
        answer = clerk.open(path, method=method, headers=ENGLISH, csrf=False)
        assert answer.status_code == 501
        assert "This kind of request is not known here" in answer.text


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "CONNECT"])
def test_a_known_method_that_a_page_does_not_take_is_405_with_those_it_takes(
    app: Flask, clerk: signing_in.Browser, community: Area, method: str
) -> None:
    for route in routes(app):
        answer = clerk.open(path_of(app, route, community), method=method, csrf=False)
        assert answer.status_code == 405, route
        allowed = set(answer.headers["Allow"].split(", "))
        assert route.methods is not None and route.methods <= allowed, route


def test_options_says_what_may_be_done_and_does_nothing(app: Flask, community: Area) -> None:
    for route in routes(app):
        answer = app.test_client().options(path_of(app, route, community))
        assert answer.status_code == 200 and answer.data == b"", route
        assert route.methods is not None and route.methods <= set(answer.headers["Allow"].split(", ")), route


def test_head_is_get_without_the_body(app: Flask, clerk: signing_in.Browser, community: Area) -> None:
    for route in routes(app):
        path = path_of(app, route, community)
        if "GET" in (route.methods or ()):
            page, head = clerk.get(path), clerk.head(path)
            assert (head.status_code, head.mimetype) == (page.status_code, page.mimetype), route
            assert head.data == b"" and head.location == page.location, route
        else:
            assert clerk.head(path).status_code == 405, route
    # Somebody who is not signed in gets the page of the form, and not a complaint about one.
    assert app.test_client().head("/sign-in").status_code == 200


def path_of(app: Flask, route: Any, community: Area) -> str:
    with app.test_request_context():
        values = {name: example(route, name) for name in route.arguments}
        if "area" in values:
            values["area"] = community.code
        return app.url_for(route.endpoint, **values)


LISTS = "/communities/{code}/registers/{key}"
UNKEEPABLE = {
    "NUL": "%00",
    "NUL within": "a%00b",
    "too long": "a" * 2001,
}


@pytest.mark.parametrize("value", UNKEEPABLE.values(), ids=UNKEEPABLE)
@pytest.mark.parametrize("name", ["q", "sort", "page", "next", "state", "nobody-reads-this"])
def test_an_address_that_cannot_be_kept_is_refused_in_words(
    app: Flask, clerk: signing_in.Browser, community: Area, name: str, value: str
) -> None:
    for path in (LISTS.format(code=community.code, key="buildings"), "/sign-in"):
        answer = clerk.get(f"{path}?{name}={value}", headers=ENGLISH)
        assert answer.status_code == 400
        assert "characters or a length that cannot be kept" in answer.text
        assert clerk.get(f"{path}?{value}={name}").status_code == 400


def test_the_inspectors_league_takes_no_nul(app: Flask) -> None:
    inspector = signing_in.client(app, StaffRole.DISTRICT_INSPECTOR, factories.DISTRICT)
    for path in ("/areas/990101/league?q=%00", "/areas/990101/league?street=%00", "/areas/99%000101/league"):
        assert inspector.get(path).status_code == 400


@pytest.mark.parametrize("text", ["\x00", "because\x00", "a" * 100_001])
def test_a_form_that_cannot_be_kept_is_refused_in_words(clerk: signing_in.Browser, community: Area, text: str) -> None:
    path = LISTS.format(code=community.code, key="buildings")
    for action, data in (
        (f"{path}/new", {"name": text}),
        (f"{path}/new", {text[:300]: "name"}),
        (f"{path}/{'0' * 8}-0000-0000-0000-{'0' * 12}/reveal", {"reason": text}),
        ("/sign-in", {"username": text, "password": "x"}),
    ):
        answer = clerk.post(action, data=data, headers=ENGLISH)
        assert answer.status_code == 400, action
        assert "characters or a length that cannot be kept" in answer.text


@pytest.mark.parametrize("name", ["a\x00.xlsx", "a" * 2001 + ".xlsx"])
def test_a_file_of_a_name_that_cannot_be_kept_is_refused(clerk: signing_in.Browser, community: Area, name: str) -> None:
    path = f"/communities/{community.code}/registers/buildings/import"
    body = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + name.encode() + b'"\r\n'
        b"Content-Type: text/csv\r\n\r\na,b\r\n--x--\r\n"
    )
    answer = clerk.post(path, input_stream=io.BytesIO(body), content_type="multipart/form-data; boundary=x",
                        content_length=len(body), headers=ENGLISH)  # fmt: skip
    assert answer.status_code == 400


BROKEN = ["//[", "http://[", "https://[::1", "http://a]b/", "//a\u2100b", "x" * 3000, "http://[v1.x]/"]


@pytest.mark.parametrize("address", BROKEN)
@pytest.mark.parametrize("header", ["Referer", "HX-Current-URL", "Origin"])
def test_a_broken_address_of_where_somebody_came_from_is_no_address(
    app: Flask, proxied: Flask, header: str, address: str
) -> None:
    sent = {header: address.encode().decode("latin-1")}
    for path in ("/communities/990101001001/registers/buildings/new", "/account/password", "/sign-in"):
        assert app.test_client().post(path, headers=sent).status_code == 400  # no CSRF token
        assert signing_in.browser(app).post(path, headers=sent).status_code in (303, 422)
        # Over HTTPS Flask-WTF compares the Referer as well.
        secure = proxied.test_client().post(path, base_url=PUBLIC, headers={**sent, "X-Forwarded-Proto": "https"})
        assert secure.status_code == 400


@pytest.mark.parametrize("address", BROKEN)
def test_a_broken_address_to_go_to_next_leads_nowhere(
    app: Flask, clerk: signing_in.Browser, address: str, quoted: Callable[[str], str]
) -> None:
    for visitor in (signing_in.browser(app), clerk):
        for path in ("/sign-in", "/account/memberships"):
            assert visitor.get(f"{path}?next={quoted(address)}").status_code in (200, 303, 400)
        answer = visitor.post("/language", data={"locale": "en", "next": address})
        assert answer.status_code == 303 and answer.location == "/"


@pytest.fixture
def quoted() -> Callable[[str], str]:
    from urllib.parse import quote

    return lambda text: quote(text, safe="")


ORDERS = ["area", "key", "endpoint", "_method", "_external", "_anchor", "self", "query", "row_id", "kind", "values"]


def test_no_name_in_an_address_gives_orders(app: Flask, clerk: signing_in.Browser, community: Area) -> None:
    query = "&".join(f"{name}=1" for name in ORDERS) + "&_scheme=javascript"
    for key in registers():
        for page in ("", "/new", "/grid", "/export", "/renew", "/find"):
            answer = clerk.get(LISTS.format(code=community.code, key=key) + f"{page}?{query}")
            assert answer.status_code in (200, 303, 404), (key, page)
            assert "javascript:" not in answer.text and "http://localhost" not in answer.text
    inspector = signing_in.client(app, StaffRole.DISTRICT_INSPECTOR, factories.DISTRICT)
    for path in ("/areas/990101/league", "/areas/990101/overview", "/areas/990101/heatmap", "/areas/990101/compare"):
        answer = inspector.get(f"{path}?{query}")
        assert answer.status_code == 200
        assert "javascript:" not in answer.text and "http://localhost" not in answer.text
