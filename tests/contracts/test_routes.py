"""Every route says who may call it, and the list of those that anybody may call is short and written down here."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest
from flask import Flask, url_for
from werkzeug.routing import AnyConverter, IntegerConverter, UUIDConverter

from tenants.web import (
    SAFE_METHODS,
    AccessRule,
    AreaConverter,
    UndeclaredAccess,
    access_rule_of,
    deny_by_default,
    public,
    signed_in,
)

if TYPE_CHECKING:
    from werkzeug.routing import Rule as Route

PUBLIC = {
    "accounts.sign_in",
    "accounts.language",
    "health.check",
    "protection.notice",
    "rentals.signing.sign",
}
SIGNED_IN = {
    "navigation.home",
    "accounts.sign_out",
    "accounts.sessions",
    "accounts.revoke_session",
    "accounts.revoke_other_sessions",
    "accounts.password",
    "accounts.memberships",
}
# Everything else is checked against a role and an area.


def routes(app: Flask) -> list[Route]:
    return [route for route in app.url_map.iter_rules() if route.endpoint != "static"]


def test_every_route_declares_its_access(app: Flask) -> None:
    strangers = {route.endpoint for route in routes(app) if access_rule_of(app.view_functions[route.endpoint]) is None}
    assert not strangers


def declared(app: Flask, rule: AccessRule) -> set[str]:
    return {r.endpoint for r in routes(app) if access_rule_of(app.view_functions[r.endpoint]) == rule}


def test_the_public_routes_are_exactly_these(app: Flask) -> None:
    assert declared(app, AccessRule.PUBLIC) == PUBLIC


def test_the_routes_for_everybody_signed_in_are_exactly_these(app: Flask) -> None:
    assert declared(app, AccessRule.SIGNED_IN) == SIGNED_IN


def test_every_area_in_a_url_is_checked(app: Flask) -> None:
    for route in routes(app):
        for argument, converter in route._converters.items():
            assert argument != "area" or isinstance(converter, AreaConverter), route
            assert argument not in ("community", "community_id", "street", "district"), f"{route} hides an area"


def test_nobody_gets_in_without_signing_in(app: Flask) -> None:
    """Every route but the public ones sends a stranger to the sign-in page, whatever the method."""
    for route in routes(app):
        if route.endpoint in PUBLIC:
            continue
        with app.test_request_context():
            path = url_for(route.endpoint, **{name: example(route, name) for name in route.arguments})
        client = app.test_client()
        for method in (route.methods or set()) - {"OPTIONS"}:
            answer = client.open(path, method=method)
            if method in SAFE_METHODS:
                assert answer.status_code == 303, (method, path)
                assert answer.location.startswith("/sign-in?next="), (method, path)
            else:
                assert answer.status_code == 400, (
                    method,
                    path,
                )  # refused for the CSRF token before anything else


def example(route: Route, name: str) -> str:
    """A value the route's converter takes."""
    converter = route._converters[name]
    if isinstance(converter, AnyConverter):
        return str(sorted(converter.items)[0])
    kinds = {AreaConverter: "990101001001", UUIDConverter: str(uuid.UUID(int=7)), IntegerConverter: "1"}
    return kinds.get(type(converter), "x")


def test_a_view_without_a_declaration_stops_the_start() -> None:
    app = Flask(__name__)
    app.add_url_rule("/open", "open", lambda: "everything")
    app.add_url_rule("/fine", "fine", public(lambda: "nothing"))
    with pytest.raises(UndeclaredAccess, match="open declares no access") as caught:
        deny_by_default(app)
    assert len(caught.value.problems) == 1


def test_an_area_that_nothing_checks_stops_the_start() -> None:
    app = Flask(__name__)
    app.add_url_rule("/<area>/text", "text", public(lambda area: area))
    app.url_map.converters["area"] = AreaConverter
    app.add_url_rule("/<area:area>/own", "own", signed_in(lambda area: area.code))
    with pytest.raises(UndeclaredAccess) as caught:
        deny_by_default(app)
    assert [problem.split(" ")[0] for problem in caught.value.problems] == ["own", "text"]
