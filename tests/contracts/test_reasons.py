"""Wherever a reason or a purpose is asked for, something that can be read has to be said: whoever answers reads it."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from wtforms.fields.core import UnboundField

from app.declare.fields import BadValue, Reason
from app.declare.register import registers
from app.declare.words import one_line, says_something
from app.web.forms import Form
from app.web.reasons import LONGEST, ReasonField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask

ROOT = Path(__file__).parents[2]
NAMES = re.compile(r"reasons?|purpose|why|refusal|grounds?|justification|(reason|purpose)_.*|.*_(reason|purpose)")
# What leaves nothing in a page, a header or a printed line; and what is no word.
NOTHING = [
    *(sign * count for sign in "\u2060\u3164\u200b\u2800\u115f\u1160\uffa0\xad\u202e\ufeff\u034f" for count in (1, 9)),
    *("\u2800\u3164\u2060", "\ue000\ue000", "\x00\x00", "\U00013441\U00013442", "\u0301\u0301", "  ", "\u3000\u3000"),
    *("——", "。。。", "!?", "甲", "1", "\u2060x\u3164"),
]  # fmt: skip
SOMETHING = ["用途", "ab", "12", "第3", "причина", "เหตุผล", "سبب", "①②", "a\u2060b", "核实　电话", "가나"]


def forms() -> Iterator[type[Form]]:
    """Every form of the application."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        if re.search(r"\((\w+\.)?Form\):", path.read_text("utf-8")):
            importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    waiting = Form.__subclasses__()
    while waiting:
        form = waiting.pop()
        waiting += form.__subclasses__()
        if form.__module__.startswith("app."):
            yield form


ASKED = [
    pytest.param(form, name, id=f"{form.__module__}.{form.__name__}.{name}")
    for form in sorted(forms(), key=lambda form: f"{form.__module__}.{form.__name__}")
    for name in dir(form)
    if NAMES.fullmatch(name) and isinstance(getattr(form, name), UnboundField)
]
OF_REGISTERS = [
    pytest.param(field, id=f"{key}.{field.name}")
    for key, register in registers().items()
    for field in register.fields
    if NAMES.fullmatch(field.name) and field.control in ("text", "note")
]


def test_there_are_such_fields() -> None:
    assert len(ASKED) >= 4
    assert OF_REGISTERS


@pytest.mark.parametrize(("form", "name"), ASKED)
def test_a_form_takes_no_reason_that_says_nothing(app: Flask, form: type[Form], name: str) -> None:
    assert getattr(form, name).field_class is ReasonField
    for text in [*NOTHING, "甲" * (LONGEST + 1)]:
        with app.test_request_context(method="POST", data={name: text}):
            field = form(meta={"csrf": False})[name]
            taken = field.validate(form)
            assert not taken or not field.data, ascii(text)
            assert taken or field.errors, ascii(text)
    for text in SOMETHING:
        with app.test_request_context(method="POST", data={name: f" {text}\r\n"}):
            field = form(meta={"csrf": False})[name]
            assert field.validate(form), ascii(text)
            assert field.data == one_line(text), "what is kept is what is seen"


@pytest.mark.parametrize("field", OF_REGISTERS)
def test_nor_does_a_register(app: Flask, field: Reason) -> None:
    assert isinstance(field, Reason)
    with app.test_request_context():
        for text in NOTHING:
            try:
                assert field.parse(text) is None, ascii(text)
            except BadValue as problem:
                assert str(problem)
        for text in SOMETHING:
            assert field.parse(text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_says_nothing(text: str) -> None:
    assert not says_something(text)


def test_no_view_reads_a_reason_past_its_form() -> None:
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case (
                    ast.Call(
                        func=ast.Attribute(value=ast.Attribute(attr="form" | "values" | "args")),
                        args=[ast.Constant(value=str(name)), *_],
                    )
                    | ast.Subscript(
                        value=ast.Attribute(attr="form" | "values" | "args"), slice=ast.Constant(value=str(name))
                    )
                ):
                    assert not NAMES.fullmatch(name), f"{path.name}:{node.lineno} reads {name} without a ReasonField"
