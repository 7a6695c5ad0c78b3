"""Keeps what is written twice the same, and begins a feature: ``make house``, ``make feature NAME=…``.

From the list of features comes the contract about their layers (pyproject.toml), from the registers the middle column
of docs/coverage.md. Tests hold both against the code.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app import features
from app.declare.register import registers

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
PROJECT = ROOT / "pyproject.toml"
COVERAGE = ROOT / "docs" / "coverage.md"
LIST = Path(__file__).with_name("__init__.py")
_LAYERS = re.compile(r'(containers = \["app\.features"\]\nexhaustive = true\nlayers = )\[[^\]]*\]')
_ROW = re.compile(r"^\| (?P<number>\d+|protection) (?P<title>[^|]*)\|(?P<registers>[^|]*)\|", re.MULTILINE)
_NAME = re.compile(r"[a-z][a-z_]*[a-z]")


def layers(text: str, names: Sequence[str] = features.FEATURES) -> str:
    """The text of pyproject.toml with the layers of the features: the highest first, the list and this file on top."""
    layer_lines = "".join(f'    "{name}",\n' for name in ("__main__", *reversed(names)))
    return _LAYERS.sub(lambda found: f"{found[1]}[\n{layer_lines}]", text)


def coverage(text: str) -> str:
    """The text of docs/coverage.md with the registers that serve each row."""

    def row(found: re.Match[str]) -> str:
        keys = [key for key, register in registers().items() if found["number"] in register.serves]
        return f"| {found['number']} {found['title']}| {', '.join(f'`{key}`' for key in keys)} |"

    return _ROW.sub(row, text)


def rows(text: str) -> set[str]:
    """The numbers of the rows of docs/coverage.md."""
    return {found["number"] for found in _ROW.finditer(text)}


def write() -> None:
    """Bring the contract and the column up to date."""
    PROJECT.write_text(layers(PROJECT.read_text("utf-8")), "utf-8")
    COVERAGE.write_text(coverage(COVERAGE.read_text("utf-8")), "utf-8")


def begin(name: str) -> list[Path]:
    """Make the package of a feature, its test and its line, and say which files there are now.

    Raises ValueError for a name that is none, or is taken.
    """
    if not _NAME.fullmatch(name) or name in features.FEATURES or (LIST.parent / name).exists():
        raise ValueError(f"{name!r} is no name for a feature, or there is one of that name")
    code, tests = LIST.parent / name, ROOT / "tests" / "features" / name
    files = {
        code / "__init__.py": f'"""{name.replace("_", " ").capitalize()}: say in one line what it is about."""\n',
        code / "models.py": _MODELS.format(name=name),
        tests / "__init__.py": "",
        tests / f"test_{name}.py": _TEST.format(name=name),
    }
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    text = LIST.read_text("utf-8")
    last = f'    "{features.FEATURES[-1]}",\n'
    LIST.write_text(text.replace(last, f'{last}    "{name}",\n', 1), "utf-8")
    PROJECT.write_text(layers(PROJECT.read_text("utf-8"), (*features.FEATURES, name)), "utf-8")
    return list(files)


_MODELS = '''"""The tables of {name}."""

from __future__ import annotations
'''
_TEST = '''"""What {name} promises, seen from its pages."""

from __future__ import annotations

from app import features


def test_it_is_on_the_list() -> None:
    assert "app.features.{name}" in features.PACKAGES
'''


if __name__ == "__main__":
    if len(sys.argv) > 1:
        try:
            made = begin(sys.argv[1])
        except ValueError as problem:
            sys.exit(str(problem))
        print("\n".join(str(path.relative_to(ROOT)) for path in made))
        print("app/declare/__init__.py says which modules a feature may have; its line can move up or down the list.")
    else:
        write()
