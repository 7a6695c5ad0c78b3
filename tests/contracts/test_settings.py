"""Settings are read in settings: nobody else looks into the environment, or reads a file of secrets."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
# What of ``os`` reads or writes the environment.
ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"}


def _sources() -> list[Path]:
    files = [*(ROOT / "app").rglob("*.py"), *(ROOT / "tenants").rglob("*.py"), ROOT / "worker.py"]
    return [file for file in files if ROOT / "app/runtime" not in file.parents]


def readings(source: str) -> list[int]:
    """The lines on which the environment is reached for."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in ENVIRONMENT and ast.unparse(node.value) != "request":
            found.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module == "os":
            found += [node.lineno for name in node.names if name.name in ENVIRONMENT | {"*"}]
        elif isinstance(node, ast.Constant) and node.value in ENVIRONMENT:
            found.append(node.lineno)  # getattr(os, "environ")
    return found


def test_nobody_but_the_runtime_reads_the_environment() -> None:
    assert len(_sources()) > 200
    assert {str(file.relative_to(ROOT)): lines for file in _sources() if (lines := readings(file.read_text()))} == {}


def test_every_way_to_the_environment_is_seen() -> None:
    for way in (
        "import os\nos.environ['X']",
        "import os as system\nsystem.getenv('X')",
        "from os import environ as given",
        "from os import *",
        "import os\ngetattr(os, 'environ')",
        "import os\nos.putenv('X', 'y')",
    ):
        assert readings(way), way
    assert not readings("import os\nos.getpid()")
