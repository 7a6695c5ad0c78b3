"""Finds messages where Babel cannot: the labels of enums."""

from __future__ import annotations

import ast
from typing import IO, TYPE_CHECKING, Any

from babel.messages.extract import extract_python

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping


def models(
    file: IO[bytes], keywords: Mapping[str, Any], comment_tags: Collection[str], options: Any
) -> Iterator[tuple[int, str | None, Any, list[str]]]:
    """A Babel extraction method: what ``extract_python`` finds, and each label of a LabelEnum."""
    tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "LabelEnum" for base in node.bases):
            for statement in node.body:
                value = getattr(statement, "value", None)
                if isinstance(value, ast.Tuple) and isinstance(value.elts[1], ast.Constant):
                    yield statement.lineno, None, value.elts[1].value, []
    file.seek(0)
    found = extract_python(file, keywords, comment_tags, options)
    yield from found  # type: ignore[misc]  # Babel declares the tuples of extract(), not those of a method
