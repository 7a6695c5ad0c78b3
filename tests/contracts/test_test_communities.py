"""Test files share a database: a community with a code of its own belongs to the file that makes it."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

from tests.factories import DISTRICT

TESTS = Path(__file__).parents[1]
CODE = re.compile(r"\d{12}")


def _codes(file: Path) -> set[str]:
    """The literals of a file that are a community's code, as a number or a text."""
    constants = (node.value for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Constant))
    return {text for value in constants if CODE.fullmatch(text := str(value))}


def test_no_two_files_make_a_community_of_the_same_code() -> None:
    """``new_community`` sees it only where both files happen to run in one process."""
    named: dict[str, list[str]] = defaultdict(list)
    for file in sorted(TESTS.rglob("*.py")):
        if "new_community(" in file.read_text() and file.name != "factories.py":
            for code in _codes(file):
                if int(code) not in DISTRICT:  # there codes are given one after the other, whoever asks
                    named[code].append(str(file.relative_to(TESTS)))
    assert len(named) > 20
    assert not {code: files for code, files in named.items() if len(files) > 1}
