"""Whatever a request says, to whatever address, by whomever: it is answered, and never by a failure of ours."""

from __future__ import annotations

import ast
import io
import time
import uuid
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict
from werkzeug.routing import AnyConverter, IntegerConverter, UUIDConverter

from app.declare.register import registers
from tenants.area import Area, Level
from tenants.models import StaffRole
from tenants.web import AreaConverter
from tests import factories, signing_in
from tests.contracts.test_routes import routes
from tests.records.clerk import Clerk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask
    from werkzeug.routing import Rule as Route
    from werkzeug.test import TestResponse

ROOT = Path(__file__).parents[2]
SECONDS = 25  # for all that is drawn; each example is a request or two
EXAMPLES = 1500
HOSTILE = [
    "", " ", "0", "-1", "1", "9" * 30, "9" * 5000, "1e999", "NaN", "²", "٣", "'", '"', "\\", "%", "%s", "{}", "{{7*7}}",
    "' OR 1=1 --", "<script>", "../../etc/passwd", "\t", "\r\n", "\r\nSet-Cookie: a=b", "\x00", "\x01", "\x7f", "\x85",
    "\u2028", "\u202e", "\ufeff", "\ufffe", "\U0010ffff", "é\u0301", "甲" * 300, "a" * 3000, "-", "--", "-rank",
    "group:", "2026-02-30", "0001-01-01", "9999-12-31", "99999-01-01", "2026-01-01", "00:00", "last", "all", "current",
    "=1+1", "//[", "http://[", "/\\a", "[]", "null", "true", "[object Object]", "0" * 36, str(uuid.UUID(int=0)),
    "{" + "0" * 32 + "}", "990101", "990101001001", "99010100100100000", "*", "javascript:alert(1)", "xlsx",
    "on", "yes",
]  # fmt: skip
METHODS = ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "BREW"]
HEADERS = ["Referer", "Origin", "Accept", "Accept-Language", "HX-Request", "HX-Current-URL", "User-Agent", "Cookie",
           "X-Forwarded-For", "X-Forwarded-Host", "Range", "If-None-Match", "If-Modified-Since", "Authorization",
           "Content-Encoding", "X-HTTP-Method-Override", "Host"]  # fmt: skip
FILE_NAMES = ["a.xlsx", "", ".", "..", "../a.csv", "a\x00.csv", "a" * 3000, "甲.XLSX", "a.csv\r\nX: y", "con",
              "%00.csv", "\u202ea.csv", "a.exe", '".csv', "a;b=c.csv", "\udcff.csv"]  # fmt: skip


@cache
def every_name() -> list[str]:
    """Every name that a page may look for: those that the code asks requests for, and the fields of all registers."""
    found = {"csrf_token", "_method", "_external", "_scheme", "_anchor", "area", "key", "endpoint", "row_id", "values"}
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="get" | "getlist"), args=[ast.Constant(value=str(name)), *_]):
                    found.add(name)
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=kind))):
                    found |= {name} if kind.endswith("Field") else set()
    for register in registers().values():
        for field in register.fields:
            found |= {field.name, f"before-{field.name}", f"find-{field.name}", f"0-{field.name}"}
    return sorted(found)


texts = st.sampled_from(HOSTILE) | st.text(max_size=40)
names = st.deferred(lambda: st.sampled_from(every_name())) | st.sampled_from(HOSTILE)
values = st.lists(st.tuples(names, texts), max_size=8)


class World:
    """A community with a row in every register, and everybody who may knock."""

    def __init__(self, app: Flask) -> None:
        community = Area.of_community(factories.new_community(app))
        other = Area.of_community(factories.new_community(app))
        self.app, self.community = app, community
        self.visitors = {
            "anonymous": signing_in.browser(app),
            "community admin": signing_in.client(app, StaffRole.COMMUNITY_ADMIN, community),
            "building lead": signing_in.client(app, StaffRole.BUILDING_LEAD, community),
            "inspector": signing_in.client(app, StaffRole.DISTRICT_INSPECTOR, factories.DISTRICT),
            "street": signing_in.client(app, StaffRole.STREET_OFFICER, community.at(Level.STREET)),
            "operator": signing_in.client(app, StaffRole.OPERATOR, factories.DISTRICT),
            "wrong community": signing_in.client(app, StaffRole.COMMUNITY_ADMIN, other),
        }
        clerk = Clerk(self.visitors["community admin"], community.lo)
        self.rows = {key: clerk.enter(register) for key, register in registers().items() if _enterable(clerk, key)}
        self.tokens = {name: visitor.csrf_token() for name, visitor in self.visitors.items()}
        self.routes = routes(app)

    def value(self, route: Route, name: str, seed: int, hostile: str) -> str:
        """An argument of a route: one that exists, or one that its converter takes all the same."""
        converter = route._converters[name]
        if isinstance(converter, AreaConverter):
            district = factories.DISTRICT.code
            codes = [self.community.code, district, self.community.code[:9], "990101999999", "99"]
            return codes[seed % len(codes)] if "areas" in route.rule else codes[0 if seed % 3 else seed % len(codes)]
        if isinstance(converter, AnyConverter):
            return str(sorted(converter.items)[seed % len(converter.items)])
        if isinstance(converter, UUIDConverter):
            known = [*self.rows.values(), str(uuid.UUID(int=seed))]
            return known[seed % len(known)]
        if isinstance(converter, IntegerConverter):
            return str(seed)
        if name == "key" and seed % 4:
            return list(self.rows)[seed % len(self.rows)]
        return quote(hostile, safe="") or "x"

    def path(self, route: Route, seed: int, hostile: str) -> str:
        """An address of the route; a row's number goes with its register where both are asked for."""
        chosen = {name: self.value(route, name, seed, hostile) for name in route.arguments}
        if chosen.get("key") in self.rows and "row_id" in chosen and seed % 5:
            chosen["row_id"] = self.rows[chosen["key"]]
        path = route.rule
        for name, value in chosen.items():
            start = path.index("<")
            while not path[start : path.index(">", start)].endswith((f":{name}", f"<{name}")):
                start = path.index("<", start + 1)
            path = path[:start] + value + path[path.index(">", start) + 1 :]
        return path

    def knock(
        self,
        who: str,
        method: str,
        path: str,
        query: Any = (),
        form: Any = (),
        headers: Mapping[str, str] | None = None,
    ) -> TestResponse:
        """One request, with a CSRF token that is right unless the form says otherwise."""
        sent = {
            name: value.encode("utf-8", "surrogatepass").decode("latin-1") for name, value in (headers or {}).items()
        }
        sent = {name: value.translate(str.maketrans("\r\n\x00", "   ")) for name, value in sent.items()}
        data = MultiDict(form)
        return self.visitors[who].open(
            path,
            method=method,
            query_string=MultiDict(query),
            data=data if method not in ("GET", "HEAD", "OPTIONS", "TRACE") else None,
            headers={"X-CSRFToken": self.tokens[who], **sent},
            csrf=False,
        )


def _enterable(clerk: Clerk, key: str) -> bool:
    return clerk.browser.get(clerk.address(registers()[key], "new")).status_code == 200


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def world(app: Flask) -> World:
    return World(app)


def answered(answer: TestResponse, what: object) -> None:
    assert answer.status_code < 500 or answer.status_code == 501, what
    location = answer.headers.get("Location", "/")
    assert location.startswith("/") and not location.startswith(("//", "/\\")), what
    assert "\n" not in location and "Set-Cookie: a=b" not in str(answer.headers)


VISITORS = ["anonymous", "community admin", "building lead", "inspector", "street", "operator", "wrong community"]


@pytest.mark.parametrize("who", VISITORS)
def test_every_route_survives_every_name_at_once(world: World, who: str) -> None:
    """The address and the form hold all names there are, each with something that no page expects."""
    for number, route in enumerate(world.routes):
        offset = number * 7
        pairs = [(name, HOSTILE[(offset + each) % len(HOSTILE)]) for each, name in enumerate(every_name())]
        kept = [(name, value) for name, value in pairs if "\x00" not in value and len(value) <= 2000]
        path = world.path(route, number + 1, "x")
        for method in sorted((route.methods or set()) - {"HEAD", "OPTIONS"}):
            answered(world.knock(who, method, path, query=kept[offset % len(kept) :][:40]), (method, path))
            form = [pair for pair in kept if pair[0] != "csrf_token"]
            answered(world.knock(who, method, path, form=form), (method, path, "form"))


def test_no_request_is_answered_by_a_failure_of_ours(world: World) -> None:
    began = time.monotonic()

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        database=None,
    )
    @given(
        number=st.integers(0, 10_000),
        seed=st.integers(0, 10_000),
        who=st.sampled_from(VISITORS),
        method=st.sampled_from(METHODS) | st.sampled_from(["GET", "POST"]),
        hostile=texts,
        query=values,
        form=values,
        headers=st.dictionaries(st.sampled_from(HEADERS), texts, max_size=3),
    )
    def knock(
        number: int, seed: int, who: str, method: str, hostile: str, query: Any, form: Any, headers: dict[str, str]
    ) -> None:
        if time.monotonic() > began + SECONDS:
            return
        route = world.routes[number % len(world.routes)]
        if method == "POST" and "POST" not in (route.methods or ()):
            method = "GET"
        path = world.path(route, seed, hostile)
        answered(world.knock(who, method, path, query, form, headers), (who, method, path, query, form, headers))

    knock()


@pytest.mark.parametrize("name", FILE_NAMES)
def test_a_file_may_be_called_anything(world: World, name: str) -> None:
    path = f"/communities/{world.community.code}/registers/buildings/import"
    sent = name.encode("utf-8", "surrogateescape")
    for kind in (b"text/csv", b"application/x-evil", b""):
        for content in (b"", b"name\n\x00", b"PK\x03\x04", b"\xff\xfe"):
            body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + sent + b'"\r\nContent-Type: '
            body += kind + b"\r\n\r\n" + content + b"\r\n--x--\r\n"
            answer = world.visitors["community admin"].post(
                path,
                input_stream=io.BytesIO(body),
                content_type="multipart/form-data; boundary=x",
                content_length=len(body),
                headers={"X-CSRFToken": world.tokens["community admin"]},
                csrf=False,
            )
            answered(answer, (name, kind, content))


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", b"--x\r\n"),
        ("multipart/form-data; boundary=", b"--\r\n"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n"),
        ("multipart/form-data; boundary=" + "x" * 500, b"--x"),
        ("application/x-www-form-urlencoded; charset=utf-7", b"a=+AAA-"),
        ("application/x-www-form-urlencoded; charset=nonsense", b"a=b"),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=b" % number for number in range(20_000))),
        ("application/x-www-form-urlencoded", b"a=" + b"b" * 600_000),
        ("application/x-www-form-urlencoded", b"%ff%fe=%ed%a0%80&=&&==%"),
        ("application/json", b'{"reason": "\\ud800"}'),
        ("application/json", b"[" * 100_000),
        ("text/xml", b"<a/>"),
        ("\u00ff", b"a"),
        ("", b"\x00"),
    ],
)
def test_a_body_may_be_anything(world: World, content_type: str, body: bytes) -> None:
    code = world.community.code
    for path in ("/sign-in", "/language", f"/communities/{code}/registers/buildings/new"):
        for who in ("anonymous", "community admin"):
            answer = world.visitors[who].post(
                path,
                data=body,
                content_type=content_type,
                headers={"X-CSRFToken": world.tokens[who]},
                csrf=False,
            )
            answered(answer, (path, who))
