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
