"""Every template compiles, and none reaches for what the content security policy forbids."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from flask import Flask

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.html"))
# htmx evaluates these as scripts.
_FORBIDDEN = re.compile(r"\sstyle=|\son\w+=|hx-on|javascript:|<script(?![^>]*(src=|type=\"application/json\"))")


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_compiles_and_has_no_inline_script_or_style(app: Flask, name: str) -> None:
    app.jinja_env.get_template(name)
    text = re.sub(r"\{#.*?#\}", "", (FOLDER / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not _FORBIDDEN.search(text), _FORBIDDEN.search(text)


def _source(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in TEMPLATES if not name.startswith("components/")])
def test_a_template_says_at_its_head_what_it_is_given(name: str) -> None:
    head = re.match(r"\{#(.*?)#\}", _source(name), flags=re.DOTALL)
    assert head is not None
    assert "context" in head[1]


@pytest.mark.parametrize("name", [name for name in TEMPLATES if name.startswith("components/")])
def test_a_component_says_what_it_is_and_draws_nothing_by_itself(name: str) -> None:
    source = _source(name)
    assert source.startswith("{#")
    outside = re.sub(r"\{% macro .*?endmacro %\}|\{#.*?#\}|\{%.*?%\}", "", source, flags=re.DOTALL)
    assert outside.strip() == ""


@pytest.mark.parametrize("name", [name for name in TEMPLATES if not name.startswith("components/")])
def test_a_fragment_is_known_by_its_name(name: str) -> None:
    extends = "{% extends " in _source(name)
    assert extends != (Path(name).name.startswith("_") or name in ("base.html", "public_base.html"))


def test_only_fragments_are_included() -> None:
    included = {found for name in TEMPLATES for found in re.findall(r'\{% include "([^"]+)"', _source(name))}
    assert {name for name in included if not Path(name).name.startswith("_")} == set()


def test_no_component_and_no_fragment_is_left_over() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (FOLDER.parent / "app").rglob("*.py"))
    sources = {name: _source(name) for name in TEMPLATES}
    unused = [
        name
        for name in TEMPLATES
        if (name.startswith("components/") or Path(name).name.startswith("_"))
        and f'"{name}"' not in code
        and not any(f'"{name}"' in source for other, source in sources.items() if other != name)
    ]
    assert unused == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_htmx_is_to_swap_is_named_without_a_sign(name: str) -> None:
    """``swap`` puts the "#" before the id it is given; with a second one htmx finds nothing."""
    calls = re.findall(r"\b(?:swap|chips|tabs|header|pagination|filter_form)\((.*?)\) ?[%}]", _source(name))
    assert [call for call in calls if re.search(r'"#\w', call)] == []
