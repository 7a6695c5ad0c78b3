"""What every file keeps to, so that the next reader knows what to expect: words, lengths, reasons."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 400
# A command writes these, and one of them is run by Alembic alone.
_WRITTEN, _ALEMBIC = "app/migrations/versions", "app/migrations/env.py"
_NAMELESS = {"utils", "util", "common", "helpers", "helper", "misc"}
# These numbers are named in app/web/status.py.
_STATUSES = {303, 409, 410, 413, 422, 429, 503}

PYTHON = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "worker.py", *(ROOT / "app").rglob("*.py"), *(ROOT / "tenants").rglob("*.py"))
    if not path.relative_to(ROOT).as_posix().startswith(_WRITTEN)
)
TEMPLATES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*.html"))


def _tree(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def _module(path: str) -> ModuleType:
    name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return importlib.import_module(name)


def _own(holder: Any, module: str) -> Iterator[tuple[str, Any]]:
    """The public classes, functions, methods and properties that a module or a class of it defines itself."""
    for name, value in vars(holder).items():
        if name.startswith("_"):
            continue
        inner = value.__func__ if isinstance(value, classmethod | staticmethod) else value
        inner = inner.fget if isinstance(inner, property) else inner
        inner = inner.func if isinstance(inner, cached_property) else inner
        if (inspect.isfunction(inner) or inspect.isclass(inner)) and inspect.unwrap(inner).__module__ == module:
            # An override means what its base says, and getdoc() finds it there (but of a cached property).
            if getattr(inner, "__name__", "") != "<lambda>":
                yield name, inner if isinstance(value, cached_property) else getattr(holder, name, value)
            if inspect.isclass(inner) and inner.__qualname__.split(".")[-1] == name:
                yield from ((f"{name}.{member}", of) for member, of in _own(inner, module))


@pytest.mark.parametrize("path", [path for path in PYTHON if path != _ALEMBIC and not path.endswith("__main__.py")])
def test_what_is_public_says_what_it_is(path: str) -> None:
    module = _module(path)
    assert module.__doc__
    untold = [name for name, value in _own(module, module.__name__) if not inspect.getdoc(value)]
    assert untold == []


@pytest.mark.parametrize("path", PYTHON)
def test_a_docstring_stands_by_itself(path: str) -> None:
    """ "The same for files" is read alone: in a list of functions, in an editor's hint."""
    leaning = [
        getattr(node, "name", "the module")
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and re.match(r"(The same|Same|Ditto|As above)\b", ast.get_docstring(node) or "")
    ]
    assert leaning == []


@pytest.mark.parametrize("path", PYTHON + TEMPLATES)
def test_a_file_is_no_longer_than_one_reads_at_once(path: str) -> None:
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", PYTHON)
def test_a_module_is_named_for_what_it_is_about(path: str) -> None:
    assert not _NAMELESS & set(Path(path).with_suffix("").parts)


@pytest.mark.parametrize("path", PYTHON)
def test_an_exception_to_a_check_says_why(path: str) -> None:
    silent = [
        line
        for line in (ROOT / path).read_text(encoding="utf-8").splitlines()
        if (
            found := re.search(
                r"#\s*(?:type:\s*ignore(?:\[[\w, -]*\])?|noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?)", line
            )
        )
        and not re.search(r"\w{2,}.*\s\w{2,}", line[found.end() :])
    ]
    assert silent == []


@pytest.mark.parametrize("path", PYTHON + TEMPLATES)
def test_nothing_is_left_for_later(path: str) -> None:
    left = re.findall(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!S?\s*[=(])", (ROOT / path).read_text(encoding="utf-8"))
    assert left == []


@pytest.mark.parametrize("path", [path for path in PYTHON if path.startswith("app/") and path != "app/web/status.py"])
def test_a_status_is_called_by_its_name(path: str) -> None:
    numbers = [
        node.lineno for node in ast.walk(_tree(path)) if isinstance(node, ast.Constant) and node.value in _STATUSES
    ]
    assert numbers == []
