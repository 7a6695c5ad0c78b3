"""Addresses are built and read in one place each: nothing that a request says becomes an argument of ``url_for``."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes

if TYPE_CHECKING:
    from flask import Flask

ROOT = Path(__file__).parents[2]
PYTHON = sorted(str(p.relative_to(ROOT)) for folder in ("app", "tenants") for p in (ROOT / folder).rglob("*.py"))
TEMPLATES = sorted(str(path.relative_to(ROOT / "templates")) for path in (ROOT / "templates").rglob("*.html"))
BUILDERS = {"url_for", "url_of", "public_url"}
BUILT_IN = "app/web/urls.py"
READERS = {"urlsplit", "urlparse", "urljoin", "url_parse", "iri_to_uri"}
# Settings, which nobody sends; and the one reader of what somebody does.
READ_IN = ("tenants/paths.py", "app/runtime/")
# What a request says of its own address; the hook that checks it and the builder of addresses alone may ask.
OF_THE_REQUEST = {"host", "host_url", "url_root", "root_url", "base_url", "url", "referrer", "access_route"}
ASKED_IN = ("tenants/web.py",)


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _plain_dicts(tree: ast.AST) -> set[str]:
    """The names that are only ever bound to a dict whose keys are written out and give no orders."""
    plain, other = set(), set()
    for node in ast.walk(tree):
        bound: list[ast.expr] = []
        value: ast.expr | None = None
        match node:
            case ast.Assign(targets=bound, value=value):
                pass
            case ast.AnnAssign(target=target, value=value):
                bound = [target]
            case ast.arg(arg=name):
                other.add(name)
            case ast.For(target=target) | ast.comprehension(target=target) | ast.AugAssign(target=target):
                other |= {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}
        for each in bound:
            names = {name.id for name in ast.walk(each) if isinstance(name, ast.Name)}
            (plain.update if isinstance(value, ast.Dict) and _is_plain(value) else other.update)(names)
    return plain - other


def _is_plain(value: ast.Dict) -> bool:
    return all(isinstance(key, ast.Constant) and not str(key.value).startswith("_") for key in value.keys)


def unsafe(source: str) -> list[str]:
    """The calls that build an address of names which the source does not write out, or give orders."""
    tree = ast.parse(source)
    plain = _plain_dicts(tree)
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in BUILDERS):
        for keyword in call.keywords:
            unknown = keyword.arg is None and not (isinstance(keyword.value, ast.Name) and keyword.value.id in plain)
            if unknown or (keyword.arg or "").startswith("_"):
                found.append(f"line {call.lineno}: {ast.unparse(call)}")
        found += [f"line {call.lineno}: *" for each in call.args if isinstance(each, ast.Starred)]
    return found


def unsafe_in_template(source: str) -> list[str]:
    """The calls of a template that build an address of names which it does not write out, or give orders."""
    found = []
    for call in Environment(extensions=["jinja2.ext.i18n"]).parse(source).find_all(nodes.Call):
        name = getattr(call.node, "name", getattr(call.node, "attr", ""))
        orders = [keyword.key for keyword in call.kwargs if keyword.key.startswith("_")]
        if name in BUILDERS and (orders or call.dyn_args is not None or call.dyn_kwargs is not None):
            found.append(f"line {call.lineno}")
    return found


@pytest.mark.parametrize("path", [path for path in PYTHON if path != BUILT_IN])
def test_an_address_is_built_of_names_that_are_written_out(path: str) -> None:
    assert unsafe((ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_builds_addresses_of_names_that_are_written_out(name: str) -> None:
    assert unsafe_in_template((ROOT / "templates" / name).read_text(encoding="utf-8")) == []


def test_the_lint_sees_what_it_is_for() -> None:
    for bad in (
        "url_for('x', **request.args)",
        "flask.url_for('x', **values)",
        "app.url_for('x', **dict(request.args))",
        "url_for('x', **{field: value})",
        "url_for('x', _external=True)",
        "url_for('x', *names)",
        "here = {'area': 1}\nhere = request.args\nurl_for('x', **here)",
        "here = {'area': 1, **request.args}\nurl_for('x', **here)",
        "here = {'_external': 1}\nurl_for('x', **here)",
        "def f(here):\n    here = {'area': 1}\n    url_for('x', **here)",
        "url_of('x', {}, **request.args)",
        "public_url('x', **request.view_args)",
    ):
        assert unsafe(bad), bad
    assert not unsafe("here: dict[str, Any] = {'area': 1}\nurl_for('x', **here, row=2)")
    assert unsafe_in_template("{{ url_for('x', **request.args) }}") and unsafe_in_template("{{ url_for(*a) }}")
    assert unsafe_in_template("{% if a %}{{ m(url_for('x', _external=1)) }}{% endif %}")
    assert not unsafe_in_template("{{ url_for('x', area=area) }}")


def test_an_address_from_outside_is_taken_apart_in_one_place() -> None:
    strangers = [
        f"{path}: {ast.unparse(call)}"
        for path in PYTHON
        if not path.startswith(READ_IN)
        for call in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _name(call) in READERS
    ]
    assert strangers == []


def test_what_a_request_says_of_its_own_address_is_asked_in_one_place() -> None:
    strangers = [
        f"{path}: {ast.unparse(node)}"
        for path in PYTHON
        if path not in ASKED_IN
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "request" and node.attr in OF_THE_REQUEST
    ]
    assert strangers == []
    assert not [name for name in TEMPLATES if any(f"request.{each}" in _template(name) for each in OF_THE_REQUEST)]


def _template(name: str) -> str:
    return (ROOT / "templates" / name).read_text(encoding="utf-8")


def test_hostile_names_stay_in_the_query(app: Flask) -> None:
    from app.web.urls import url_of, url_with

    names = ["_external", "_scheme", "_anchor", "_method", "endpoint", "query", "area", "self"]
    with app.test_request_context("/sign-in?" + "&".join(f"{name}=1" for name in names)):
        assert url_of("accounts.sign_in", dict.fromkeys(names, "&x=#é")).startswith("/sign-in?_external=%26x%3D%23")
        assert url_of("evaluation.league", {"area": 1, "none": None}, area="990101") == "/areas/990101/league?area=1"
        assert url_with(page=2).startswith("/sign-in?_external=1&") and url_with(page=2).endswith("&page=2")
