"""A request cannot widen its scope: pages ask the kernel for one and make none themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKERS = frozenset({"Scope", "community_scope", "accounts_scope", "operator_scope"})
# Who works without a request: commands, processes, and what runs in the background.
BACKGROUND = (
    "app/commands/",
    "app/demo/",
    "app/processes/",
    "app/operations/districts.py",
    "app/evaluation/file_jobs.py",
    "app/exports/file_jobs.py",
    "app/evaluation/runs.py",
    "app/audit/anchoring.py",
    "app/protection/erasing.py",
)
# Who a visitor is has to be asked before there is a scope of the visitor's own.
BEFORE_A_VISITOR = ("app/accounts/", "app/shell/health.py")
MODULES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))


def makes(source: str) -> list[str]:
    """The calls in a source that make a scope: by its constructor, or as a copy of one with something changed."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [f"line {call.lineno}: {ast.unparse(call)}" for call in calls if _makes(call)]


def _makes(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    copies = name.rpartition(".")[2] in ("replace", "__replace__")
    return name in MAKERS or (copies and "scope" in ast.unparse(call))


@pytest.mark.parametrize("path", [path for path in MODULES if not path.startswith((*BACKGROUND, *BEFORE_A_VISITOR))])
def test_nothing_that_serves_a_request_makes_a_scope(path: str) -> None:
    if path.endswith("/jobs.py"):
        return
    assert makes((ROOT / path).read_text(encoding="utf-8")) == []


def test_the_lint_sees_what_it_is_for() -> None:
    """Among others the line that once made a scope above the membership."""
    assert makes("replace(request_scope(), area=comparing)") and makes("Scope(Role.INSPECTOR, area, actor)")
    assert makes("dataclasses.replace(scope, area=area)") and makes("scope.__replace__(area=area)")
    assert not makes("name.replace('a', 'b')") and not makes("within_membership(area)")
